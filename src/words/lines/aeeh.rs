//! Sentences of the lines of `aeeh`.

use droits_engine::benefits::aeeh::AeehLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: AeehLine) -> Text {
    match line {}
}
