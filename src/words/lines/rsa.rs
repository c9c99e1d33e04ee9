//! Sentences of the lines of `rsa`.

use droits_engine::benefits::rsa::RsaLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: RsaLine) -> Text {
    match line {}
}
