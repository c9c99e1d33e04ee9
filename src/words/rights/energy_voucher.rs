//! What is said of the chèque énergie.

use droits_engine::rights::energy_voucher::EnergyVoucherLine;

use super::card::Card;
use crate::lang::{Text, text};

/// Chèque énergie.
pub(super) const CARD: Card = Card {
    name: text("Chèque énergie", "Chèque énergie", "Energy voucher"),
    serves: text(
        "Un chèque de l’État, une fois par an, pour payer l’électricité, le gaz ou d’autres énergies.",
        "Un chèque pour payer l’électricité ou le gaz.",
        "A cheque from the State once a year, towards electricity, gas or other energy.",
    ),
    ask: text(
        "Il arrive le plus souvent tout seul. Si vous n’avez rien reçu, demandez-le sur chequeenergie.gouv.fr.",
        "Vous n’avez rien reçu ? Demandez sur chequeenergie.gouv.fr.",
        "It mostly comes by itself. If nothing came, claim it on chequeenergie.gouv.fr.",
    ),
    lines: |found| found.of().map(line),
    to_confirm: &[(
        "energy_voucher.claim",
        text(
            "À confirmer : le montant tient compte de toutes les personnes du logement ; ici, seulement de celles de votre foyer.",
            "À confirmer : on compte toutes les personnes du logement.",
            "To be confirmed: it counts everyone in the home; here only those of your household.",
        ),
    )],
};

/// The sentence of a line.
const fn line(line: EnergyVoucherLine) -> Text {
    match line {
        EnergyVoucherLine::Rfr => text(
            "Revenu fiscal de référence de {0} : {value}",
            "Revenu fiscal de {0} : {value}.",
            "Reference tax income of {0}: {value}",
        ),
        EnergyVoucherLine::Units => text(
            "Unités de consommation : 1, puis 0,5 pour la deuxième personne et 0,3 pour chaque autre : {value}",
            "On compte les personnes du foyer : {value}.",
            "Consumption units: 1, then 0.5 for the second person and 0.3 for each other: {value}",
        ),
        EnergyVoucherLine::PerUnit => {
            text("Revenu par unité : {value}", "Revenu par unité : {value}.", "Income a unit: {value}")
        }
        EnergyVoucherLine::Amount => {
            text("Montant du chèque, environ : {value}", "Le chèque est d’environ {value}.", "Amount, about: {value}")
        }
    }
}
