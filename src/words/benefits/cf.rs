//! What is said of the large-family supplement (*complément familial*, CF).

use droits_engine::benefits::cf::CfLine;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::{self, always, only};
use super::shared;
use crate::facts::appeal;
use crate::facts::claims::{self};
use crate::lang::{Text, text};

/// Large-family supplement.
pub(super) const CARD: Card = Card {
    name: text("Complément familial", "Complément familial", "Large-family supplement"),
    acronym: "CF",
    asks: text(
        "Demandez le complément familial",
        "Demandez le complément familial",
        "Claim the large-family supplement",
    ),
    family: Family::Children,
    opens: text(
        "Trois enfants à charge d’au moins 3 ans, et des revenus sous un plafond.",
        "Vous avez 3 enfants de plus de 3 ans.",
        "Three dependent children aged 3 or more, and income under a ceiling.",
    ),
    opens_for: &[only(
        said::overseas,
        text(
            "Outre‑mer : des enfants d’au moins 3 ans, dont un de moins de 5 ans, et des revenus sous un plafond.",
            "Vous vivez outre-mer. Un enfant a 3 ou 4 ans. Aucun n’est plus petit.",
            "Overseas: children aged 3 or more, one of them under 5, and income under a ceiling.",
        ),
    )],
    reasons: &[(
        Reason::NoChild,
        text(
            "Aucun enfant à charge d’au moins 3 ans : il en faut trois, ou un seul outre-mer.",
            "Il faut 3 enfants de plus de 3 ans.",
            "No dependent child of 3 or more: three are needed, or one overseas.",
        ),
    )],
    gist: &[(CfLine::Ceiling.line(), shared::CEILING)],
    lines: |found| found.of().map(line),
    to_confirm: &[(
        "cf.overseas_age",
        text(
            "À confirmer : outre-mer, un enfant de 20 ans n’est pas compté ici, car le texte ne reprend pas la limite de 21 ans de la métropole.",
            "À confirmer : un enfant de 20 ans n’est pas compté.",
            "To be confirmed: overseas a child of 20 is not counted here, for the text does not take up the limit of 21 of the mainland.",
        ),
    )],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(claims::SITUATION), always(claims::RESOURCES)],
    papers: Some(&[always(papers::BIRTH_RECORD)]),
    deadlines: &[always(&claims::STARTS_MONTH_AFTER), always(&claims::TWO_YEARS)],
    wait: |_| Wait::TwoYears,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// The sentence of a line.
pub(crate) const fn line(line: CfLine) -> Text {
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
