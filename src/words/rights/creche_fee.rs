//! What is said of the price of a crèche.

use droits_engine::rights::creche_fee::CrecheFeeLine;

use super::card::Card;
use crate::lang::{Text, text};

/// Price of a crèche.
pub(super) const CARD: Card = Card {
    name: text("Prix de la crèche", "Prix de la crèche", "Price of the crèche"),
    serves: text(
        "Ce que vous payez dans une crèche financée par la Caf, couches et repas compris.",
        "C’est le prix de la crèche pour votre famille.",
        "What you pay in a crèche funded by the Caf, nappies and meals included.",
    ),
    ask: text(
        "La crèche le calcule avec vos revenus, qu’elle lit auprès de la Caf. L’aide pour faire garder l’enfant n’est pas due pour cette place.",
        "La crèche calcule le prix. Elle demande vos revenus à la Caf.",
        "The crèche works it out from your income, which it reads from the Caf. No childcare benefit is due for that place.",
    ),
    lines: |found| found.of().map(line),
    to_confirm: &[(
        "creche_fee.floor",
        text(
            "À confirmer : le plancher de ressources de 2026 est calculé sur le RSA, sans publication vue.",
            "À confirmer : le minimum de ressources est calculé par ce site.",
            "To be confirmed: the lowest income of 2026 is worked out from the RSA; no publication was seen.",
        ),
    )],
};

/// The sentence of a line.
const fn line(line: CrecheFeeLine) -> Text {
    match line {
        CrecheFeeLine::Income => text(
            "Revenus déclarés de {0}, par mois, avant la déduction de 10 % : {value}",
            "Revenus de {0}, par mois : {value}.",
            "Income declared for {0}, a month, before the deduction of 10%: {value}",
        ),
        CrecheFeeLine::Counted => text(
            "Revenus retenus, entre {0} et {1} : {value}",
            "On compte {value} par mois.",
            "Income that counts, between {0} and {1}: {value}",
        ),
        CrecheFeeLine::Rate => text(
            "Part de ces revenus par heure, pour {0} enfants à charge dont {1} avec l’AEEH : {value}",
            "Part des revenus pour une heure, avec {0} enfants : {value}.",
            "Share of that income for an hour, with {0} dependent children, {1} of them with AEEH: {value}",
        ),
        CrecheFeeLine::Hour => {
            text("Prix d’une heure : {value}", "Une heure coûte {value}.", "Price of an hour: {value}")
        }
        CrecheFeeLine::Month => text(
            "{who} : {0} heures dans le mois : {value}",
            "{who} : {0} heures. Prix du mois : {value}.",
            "{who}: {0} hours in the month: {value}",
        ),
    }
}
