//! Sentences of the lines of `af`.

use droits_engine::benefits::af::AfLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: AfLine) -> Text {
    match line {}
}
