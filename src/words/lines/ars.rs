//! Sentences of the lines of `ars`.

use droits_engine::benefits::ars::ArsLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: ArsLine) -> Text {
    match line {
        ArsLine::Ceiling => text(
            "Plafond de ressources, enfants à charge au 31 juillet comptés ({0}) : {value} par an",
            "Plafond de ressources : {value} par an.",
            "Income ceiling, dependent children on 31 July counted ({0}): {value} a year",
        ),
        ArsLine::ChildAmount => {
            text("Montant pour {who}, selon son âge", "Montant pour {who}", "Amount for {who}, by age")
        }
        ArsLine::Differential => text(
            "Montant réduit pour {who}, au lieu de {0} : vos ressources dépassent un peu le plafond",
            "Montant réduit pour {who}. Vos ressources dépassent un peu le plafond.",
            "Reduced amount for {who}, instead of {0}: your resources slightly exceed the ceiling",
        ),
    }
}
