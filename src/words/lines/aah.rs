//! Sentences of the lines of `aah`.

use droits_engine::benefits::aah::AahLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: AahLine) -> Text {
    match line {}
}
