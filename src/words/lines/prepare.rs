//! Sentences of the lines of `prepare`.

use droits_engine::benefits::prepare::PrepareLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: PrepareLine) -> Text {
    match line {}
}
