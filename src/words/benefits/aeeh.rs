//! What is said of the disabled child allowance (*allocation d’éducation de l’enfant handicapé*, AEEH).

use droits_engine::benefits::aeeh::AeehLine;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::always;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self, css};
use crate::lang::{Text, text};

/// Disabled child allowance.
pub(super) const CARD: Card = Card {
    name: text(
        "Allocation d’éducation de l’enfant handicapé",
        "Allocation pour l’enfant handicapé",
        "Disabled child allowance",
    ),
    acronym: "AEEH",
    asks: text(
        "Demandez l’allocation pour l’enfant handicapé",
        "Demandez l’aide pour l’enfant handicapé",
        "Claim the disabled child allowance",
    ),
    family: Family::Disability,
    opens: text(
        "Pour un enfant en situation de handicap, sur décision de la MDPH.",
        "Votre enfant a un handicap.",
        "For a disabled child, as the MDPH decides.",
    ),
    opens_for: &[],
    reasons: &[(
        Reason::NoChild,
        text(
            "Aucun enfant handicapé à charge de moins de 20 ans.",
            "Il faut un enfant handicapé de moins de 20 ans.",
            "No disabled child under 20 in charge.",
        ),
    )],
    gist: &[],
    lines: |found| found.of().map(line),
    to_confirm: &[
        (
            "aeeh.lone_parent",
            text(
                "À confirmer : la majoration de parent isolé suppose un complément accordé pour du temps de travail réduit ou une personne payée ; un complément accordé pour les seuls frais n’en donne pas.",
                "À confirmer : une partie est pour le parent isolé. Elle n’est pas due pour les seuls frais.",
                "To be confirmed: the lone parent’s increase supposes a supplement granted for reduced work or a paid carer; one granted for expenses alone brings none.",
            ),
        ),
        (
            "aeeh.third_person",
            text(
                "À confirmer : le montant de la sixième catégorie en 2026 est celui de 2025 augmenté de 0,8 %, comme les pensions.",
                "À confirmer : le montant de 2026 est calculé par ce site.",
                "To be confirmed: the amount of the sixth category in 2026 is that of 2025 raised by 0.8%, as pensions are.",
            ),
        ),
    ],
    claim: &[&claims::AT_MDPH],
    forms: &[always(claims::MDPH), always(claims::MDPH_CERTIFICATE)],
    papers: Some(&[always(papers::MDPH_FILE)]),
    deadlines: &[always(&FROM_CLAIM)],
    // The month after the claim is the first (CSS, R541-7).
    wait: |_| Wait::MonthsLost(0),
    ask: Ask::Mdph,
    appeal: &appeal::FAMILY,
};

/// AEEH.
static FROM_CLAIM: Fact = css(
    "R541-7",
    "LEGIARTI000028250774",
    text(
        "Le droit commence le mois qui suit le dépôt de la demande à la MDPH.",
        "L’aide commence le mois après la demande.",
        "The right starts in the month after the claim reaches the MDPH.",
    ),
);

/// The sentence of a line.
pub(crate) const fn line(line: AeehLine) -> Text {
    match line {
        AeehLine::Base => text(
            "Montant de base pour {who} : {0} de la base des allocations familiales",
            "Montant de base pour {who}",
            "Base amount for {who}: {0} of the base of family benefits",
        ),
        AeehLine::Complement => text(
            "Complément pour {who}, catégorie {0} fixée par la commission",
            "Un complément pour {who}. Sa catégorie est {0}.",
            "Supplement for {who}, category {0} set by the commission",
        ),
        AeehLine::LoneParent => text(
            "Majoration pour parent isolé de {who}, catégorie {0}",
            "Un supplément pour {who}. Vous êtes parent seul.",
            "Increase for the lone parent of {who}, category {0}",
        ),
        AeehLine::NoComplement => text(
            "Pas de complément pour {who} : l’allocation journalière de présence parentale, plus forte, le remplace",
            "Pas de complément pour {who}. Une autre aide plus forte le remplace.",
            "No supplement for {who}: the higher allowance for presence beside a sick child replaces it",
        ),
    }
}
