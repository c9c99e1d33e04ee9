//! Sentences of the lines of `ppa`.

use droits_engine::benefits::ppa::PpaLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: PpaLine) -> Text {
    match line {}
}
