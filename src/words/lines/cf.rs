//! Sentences of the lines of `cf`.

use droits_engine::benefits::cf::CfLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: CfLine) -> Text {
    match line {
        CfLine::Ceiling => text(
            "Plafond de ressources, enfants à charge comptés ({0}) : {value} par an",
            "Plafond de ressources : {value} par an.",
            "Income ceiling, dependent children counted ({0}): {value} a year",
        ),
        CfLine::HalfCeiling => text(
            "Plafond du montant majoré, enfants à charge comptés ({0}) : {value} par an",
            "Plafond du montant plus élevé : {value} par an.",
            "Ceiling of the increased amount, dependent children counted ({0}): {value} a year",
        ),
        CfLine::Basic => text("Montant de base", "Montant de base", "Basic amount"),
        CfLine::Increased => text(
            "Montant majoré : vos ressources ne dépassent pas le plafond réduit",
            "Montant plus élevé. Vos ressources sont basses.",
            "Increased amount: your resources stay under the lower ceiling",
        ),
        CfLine::Differential => text(
            "Montant différentiel : vos ressources dépassent un peu le plafond",
            "Montant réduit. Vos ressources dépassent un peu le plafond.",
            "Differential amount: your resources slightly exceed the ceiling",
        ),
    }
}
