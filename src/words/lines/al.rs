//! Sentences of the lines of `al`.

use droits_engine::benefits::al::AlLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: AlLine) -> Text {
    match line {}
}
