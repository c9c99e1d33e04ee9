//! Sentences of the lines of `asf`.

use droits_engine::benefits::asf::AsfLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: AsfLine) -> Text {
    match line {}
}
