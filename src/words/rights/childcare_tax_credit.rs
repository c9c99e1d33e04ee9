//! What is said of the tax credit for childcare.

use droits_engine::rights::childcare_tax_credit::ChildcareTaxCreditLine;

use super::card::Card;
use crate::lang::{Text, text};

/// Crédit d’impôt pour la garde d’enfants.
pub(super) const CARD: Card = Card {
    name: text("Crédit d’impôt pour la garde d’enfants", "Crédit d’impôt pour la garde", "Tax credit for childcare"),
    serves: text(
        "La moitié de ce que la garde vous coûte, une fois le CMG déduit, rendue par les impôts même sans impôt à payer.",
        "Les impôts rendent la moitié du prix de la garde.",
        "Half of what childcare costs you once the CMG is taken off, given back even if no tax is due.",
    ),
    ask: text(
        "À indiquer sur la déclaration de revenus, au printemps de l’année suivante.",
        "Écrivez le prix de la garde sur votre déclaration d’impôts.",
        "To be written on the tax return, in spring of the next year.",
    ),
    lines: |found| found.of().map(line),
    to_confirm: &[
        (
            "childcare_tax_credit.year",
            text(
                "Le coût du mois choisi est pris pour toute l’année, ou depuis le mois qui suit la naissance.",
                "On compte le même prix toute l’année.",
                "The cost of the chosen month is taken for the whole year, or from the month after the birth.",
            ),
        ),
        (
            "childcare_tax_credit.contributions",
            text(
                "À confirmer : les cotisations que vous payez ne sont pas connues ; avec elles, le crédit peut être plus haut.",
                "À confirmer : il peut être plus haut.",
                "To be confirmed: the contributions you pay are not known; with them the credit may be higher.",
            ),
        ),
    ],
};

/// The sentence of a line.
const fn line(line: ChildcareTaxCreditLine) -> Text {
    match line {
        ChildcareTaxCreditLine::Cost => text(
            "{who}, garde payée en {0}, CMG déduit : {value}",
            "{who} : la garde vous coûte {value} en {0}.",
            "{who}, care paid in {0}, less CMG: {value}",
        ),
        ChildcareTaxCreditLine::Child => text(
            "{who}, la moitié, dans la limite par enfant : {value}",
            "{who} : {value}.",
            "{who}, half of it, within the limit for a child: {value}",
        ),
        ChildcareTaxCreditLine::HomeCost => text(
            "Garde à domicile payée en {0}, CMG déduit : {value}",
            "La garde chez vous coûte {value} en {0}.",
            "Care at home paid in {0}, less CMG: {value}",
        ),
        ChildcareTaxCreditLine::Home => text(
            "La moitié, dans la limite du foyer : {value}",
            "Pour la garde chez vous : {value}.",
            "Half of it, within the limit of the household: {value}",
        ),
    }
}
