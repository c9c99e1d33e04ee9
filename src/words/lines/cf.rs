//! Sentences of the lines of `cf`.

use droits_engine::benefits::cf::CfLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: CfLine) -> Text {
    match line {}
}
