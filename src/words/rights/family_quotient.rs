//! What is said of the quotient familial.

use droits_engine::rights::family_quotient::FamilyQuotientLine;

use super::card::Card;
use crate::lang::{Text, text};

/// Quotient familial.
pub(super) const CARD: Card = Card {
    name: text("Quotient familial de la Caf", "Quotient familial de la Caf", "Quotient familial of the Caf"),
    serves: text(
        "La crèche, la cantine, les loisirs et les vacances fixent souvent leur prix d’après ce chiffre.",
        "Ce nombre sert pour les prix de la cantine et des loisirs.",
        "Crèches, canteens, leisure centres and holiday camps often set their prices by this figure.",
    ),
    ask: text(
        "Le chiffre qui fait foi se lit dans Mon Compte, avec une attestation à imprimer.",
        "Le vrai nombre est dans Mon Compte.",
        "The figure that holds is shown in Mon Compte, with a certificate to print.",
    ),
    lines: |found| found.of().map(line),
    to_confirm: &[(
        "family_quotient.formula",
        text(
            "À confirmer : aucun texte ne fixe ce calcul, que la Cnaf publie dans ses grandes lignes. La Caf compte les aides du dernier mois qu’elle connaît.",
            "À confirmer : ce nombre n’est pas tout à fait sûr.",
            "To be confirmed: no text sets this sum, which the CNAF publishes in outline. The Caf counts the benefits of the last month it knows.",
        ),
    )],
};

/// The sentence of a line.
const fn line(line: FamilyQuotientLine) -> Text {
    match line {
        FamilyQuotientLine::Income => text(
            "Revenus déclarés de {0}, avant la déduction de 10 %, une fois pris en compte les changements de situation : {value}",
            "Revenus déclarés de {0} : {value}.",
            "Income declared for {0}, before the deduction of 10%, changes of situation taken into account: {value}",
        ),
        FamilyQuotientLine::Benefits => text(
            "Aides du mois qui comptent, sans l’aide pour faire garder l’enfant : {value}",
            "Aides du mois : {value}.",
            "Benefits of the month that count, childcare benefit left out: {value}",
        ),
        FamilyQuotientLine::Parts => text(
            "Nombre de parts : deux pour les parents, une demie pour chacun des deux premiers enfants, une pour le troisième, une demie pour chaque autre : {value}",
            "Nombre de parts de la famille : {value}.",
            "Number of parts: two for the parents, a half for each of the first two children, one for the third, a half for each other: {value}",
        ),
        FamilyQuotientLine::Quotient => text(
            "Un douzième des revenus, plus les aides du mois, divisé par les parts : {value}",
            "Quotient familial : {value}.",
            "A twelfth of the income, plus the benefits of the month, divided by the parts: {value}",
        ),
    }
}
