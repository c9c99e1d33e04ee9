//! What is said of the complémentaire santé solidaire.

use droits_engine::rights::c2s::C2sLine;

use super::card::Card;
use crate::lang::{Text, text};

/// Complémentaire santé solidaire.
pub(super) const CARD: Card = Card {
    name: text(
        "Complémentaire santé solidaire (C2S)",
        "Complémentaire santé solidaire (C2S)",
        "Complementary health cover (C2S)",
    ),
    serves: text(
        "Une mutuelle gratuite, ou pour moins de 1 € par jour et par personne : plus rien à payer chez le médecin, à la pharmacie, pour les lunettes et les dents.",
        "Une mutuelle gratuite ou pas chère.",
        "Health cover free or for under €1 a day and person: nothing to pay at the doctor’s, the chemist’s, for glasses and teeth.",
    ),
    ask: text(
        "À demander sur ameli.fr, ou à votre caisse d’assurance maladie ; elle commence le mois qui suit la réponse et dure un an.",
        "Demandez sur ameli.fr. Elle dure un an.",
        "Claimed on ameli.fr or from your health insurance fund; it begins in the month after the answer and lasts a year.",
    ),
    lines: |found| found.of().map(line),
    to_confirm: &[],
};

/// The sentence of a line.
const fn line(line: C2sLine) -> Text {
    match line {
        C2sLine::Income => text(
            "Revenus du foyer de {0} à {1}, avec ceux du dernier avis d’impôt : {value}",
            "Revenus de {0} à {1} : {value}.",
            "Income of the household from {0} to {1}, with that of the last tax notice: {value}",
        ),
        C2sLine::Benefits => text(
            "Aides de ces douze mois qui comptent, après abattement : {value}",
            "Aides qui comptent : {value}.",
            "Benefits of these twelve months that count, less abatements: {value}",
        ),
        C2sLine::Home => text(
            "Forfait pour le logement, en un an : {value}",
            "Pour le logement, on compte {value}.",
            "Flat amount for the home, in a year: {value}",
        ),
        C2sLine::Resources => text("Ressources : {value}", "En tout : {value}.", "Resources: {value}"),
        C2sLine::Ceiling => {
            text("Gratuite en dessous de {value}", "Elle est gratuite sous {value}.", "Free under {value}")
        }
        C2sLine::Highest => text(
            "Avec une participation jusqu’à {value}",
            "Il faut payer un peu jusqu’à {value}.",
            "For a contribution up to {value}",
        ),
        C2sLine::Automatic => text(
            "Le RSA est dû : la C2S est gratuite",
            "Vous avez le RSA. La C2S est gratuite.",
            "RSA is due: the C2S is free",
        ),
        C2sLine::Deemed => text(
            "Une de vos allocations l’ouvre avec une participation, sans travail depuis trois mois",
            "Votre allocation donne la C2S.",
            "One of your benefits opens it for a contribution, without work for three months",
        ),
        C2sLine::Contribution => text(
            "Participation du mois, selon l’âge de chacun au 1er janvier : {value}",
            "Vous payez {value} par mois.",
            "Contribution of a month, by the age of each on 1 January: {value}",
        ),
    }
}
