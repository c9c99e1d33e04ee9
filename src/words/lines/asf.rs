//! Sentences of the lines of `asf`.

use droits_engine::benefits::asf::AsfLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: AsfLine) -> Text {
    match line {
        AsfLine::Rate => text(
            "Allocation entière pour {who} : {0} de la base des allocations familiales, soit {value}",
            "L’aide complète pour {who} est de {value}.",
            "Whole allowance for {who}: {0} of the base of family benefits, or {value}",
        ),
        AsfLine::Support => text(
            "Pension alimentaire retirée pour {who} : {value}",
            "On enlève la pension pour {who} : {value}.",
            "Maintenance taken off for {who}: {value}",
        ),
        AsfLine::Child => text("Pour {who}", "Pour {who}", "For {who}"),
    }
}
