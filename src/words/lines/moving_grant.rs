//! Sentences of the lines of `moving_grant`.

use droits_engine::benefits::moving_grant::MovingGrantLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: MovingGrantLine) -> Text {
    match line {}
}
