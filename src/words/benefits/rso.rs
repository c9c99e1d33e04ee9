//! What is said of the overseas solidarity income (*revenu de solidarité*, RSO).

use droits_engine::benefits::rso::RsoLine;
use droits_engine::law::Law;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::said::always;
use crate::facts::appeal;
use crate::facts::claims;
use crate::facts::{Certainty, Fact};
use crate::lang::{Text, text};

/// Overseas solidarity income.
pub(super) const CARD: Card = Card {
    name: text("Revenu de solidarité outre-mer", "Revenu de solidarité outre-mer", "Overseas solidarity income"),
    acronym: "RSO",
    asks: text(
        "Demandez le revenu de solidarité",
        "Demandez le revenu de solidarité",
        "Claim the overseas solidarity income",
    ),
    family: Family::Floor,
    opens: text(
        "Outre-mer, à partir de 55 ans, pour qui a le RSA depuis deux ans et quitte définitivement le marché du travail.",
        "Vous vivez outre-mer. Vous avez 55 ans ou plus. Vous ne travaillez plus.",
        "Overseas, from 55, for whoever has had RSA for two years and leaves the labour market for good.",
    ),
    opens_for: &[],
    reasons: &[],
    gist: &[(
        RsoLine::Resources.line(),
        text(
            "Ressources comptées : {value} par mois.",
            "On compte {value} par mois.",
            "Resources counted: {value} a month.",
        ),
    )],
    lines: |found| found.of().map(line),
    to_confirm: &[(
        "rso.most",
        text(
            "À confirmer : le montant d’avril 2026 n’a pas été trouvé publié ; celui de 2025 est pris.",
            "À confirmer : le montant de 2026 n’est pas connu. C’est celui de 2025.",
            "To be confirmed: the amount of April 2026 was not found published; that of 2025 is taken.",
        ),
    )],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(claims::SITUATION)],
    papers: Some(&[always(COMMITMENT)]),
    deadlines: &[always(&MONTH_AFTER)],
    // From the month after the claim (CASF, R522-64).
    wait: |_| Wait::MonthsLost(0),
    ask: Ask::Caf,
    appeal: &appeal::RSA,
};

/// When it begins, and what it ends.
static MONTH_AFTER: Fact = Fact::of_law(
    Law::Casf("R522-64", ""),
    text(
        "Le droit commence le mois qui suit la demande ; le RSA du foyer s’arrête alors. Comparez les deux montants avant de choisir.",
        "L’aide commence le mois d’après. Le RSA s’arrête. Comparez avant de choisir.",
        "The right begins in the month after the claim; the household’s RSA then ends. Compare the two amounts before choosing.",
    ),
)
.with(Certainty::Medium);

const COMMITMENT: Text = text(
    "Engagement sur l’honneur à ne plus travailler",
    "Papier signé : vous ne travaillez plus",
    "Commitment on honour to do no more paid work",
);

/// The sentence of a line.
pub(crate) const fn line(line: RsoLine) -> Text {
    match line {
        RsoLine::Most => text("Montant maximal", "Le plus grand montant possible", "Most that is paid"),
        RsoLine::Year => text(
            "Année dont les ressources comptent : {value}",
            "On regarde l’argent de {value}.",
            "Year whose resources count: {value}",
        ),
        RsoLine::Resources => text(
            "Ressources de cette année, par mois, hors prestations familiales",
            "Votre argent de cette année, par mois : {value}.",
            "Resources of that year, a month, family benefits apart",
        ),
        RsoLine::Ceiling => text(
            "Plafond : 80 % du plafond de l’ASS",
            "Le plafond est de {value}.",
            "Ceiling: 80% of the ceiling of the ASS",
        ),
        RsoLine::Amount => text(
            "Ce que les ressources laissent du plafond, dans la limite du montant maximal",
            "Le plafond moins votre argent.",
            "What resources leave of the ceiling, up to the most that is paid",
        ),
    }
}
