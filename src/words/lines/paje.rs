//! Sentences of the lines of `paje`.

use droits_engine::benefits::paje::PajeLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: PajeLine) -> Text {
    match line {}
}
