//! Sentences of the lines of `ars`.

use droits_engine::benefits::ars::ArsLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: ArsLine) -> Text {
    match line {}
}
