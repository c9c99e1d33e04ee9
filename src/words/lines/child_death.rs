//! Sentences of the lines of `child_death`.

use droits_engine::benefits::child_death::ChildDeathLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: ChildDeathLine) -> Text {
    match line {}
}
