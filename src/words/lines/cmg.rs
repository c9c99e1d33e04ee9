//! Sentences of the lines of `cmg`.

use droits_engine::benefits::cmg::CmgLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: CmgLine) -> Text {
    match line {}
}
