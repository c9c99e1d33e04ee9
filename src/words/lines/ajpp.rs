//! Sentences of the lines of `ajpp`.

use droits_engine::benefits::ajpp::AjppLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: AjppLine) -> Text {
    match line {}
}
