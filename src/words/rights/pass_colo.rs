//! What is said of the Pass’colo.

use droits_engine::rights::pass_colo::PassColoLine;

use super::card::Card;
use crate::lang::{Text, text};

/// Pass’colo.
pub(super) const CARD: Card = Card {
    name: text("Pass’colo", "Pass’colo", "Pass’colo (holiday camp)"),
    serves: text(
        "Une colonie de vacances moins chère l’année des 11 ans : au moins quatre nuits, dans un séjour agréé.",
        "Une colonie moins chère, l’année des 11 ans.",
        "A cheaper holiday camp in the year of the 11th birthday: at least four nights, in an approved stay.",
    ),
    ask: text(
        "Rien à demander : l’organisateur du séjour retire la somme du prix, sans jamais le dépasser.",
        "L’organisateur baisse le prix. Demandez-lui.",
        "Nothing to claim: the organiser takes it off the price, and never more than the price.",
    ),
    lines: |found| found.of().map(line),
    to_confirm: &[(
        "pass_colo.campaign",
        text(
            "À confirmer : la reconduction du Pass’colo n’a pas été vérifiée pour cette année.",
            "À confirmer : demandez si le Pass’colo existe cette année.",
            "To be confirmed: whether the Pass’colo goes on this year was not verified.",
        ),
    )],
};

/// The sentence of a line.
const fn line(line: PassColoLine) -> Text {
    match line {
        PassColoLine::Quotient => {
            text("Quotient familial : {value}", "Quotient familial : {value}.", "Quotient familial: {value}")
        }
        PassColoLine::Child => text("{who} : {value}", "{who} : {value}.", "{who}: {value}"),
    }
}
