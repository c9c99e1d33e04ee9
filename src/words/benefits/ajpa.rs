//! What is said of the carer’s daily allowance (*allocation journalière du proche aidant*, AJPA).

use droits_engine::benefits::ajpa::AjpaLine;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::said::always;
use crate::facts::appeal;
use crate::facts::claims::{self, css};
use crate::facts::{Certainty, Fact};
use crate::lang::{Text, text};

/// Carer’s daily allowance.
pub(super) const CARD: Card = Card {
    name: text("Allocation journalière du proche aidant", "Allocation du proche aidant", "Carer’s daily allowance"),
    acronym: "AJPA",
    asks: text(
        "Demandez l’allocation du proche aidant",
        "Demandez l’allocation du proche aidant",
        "Claim the carer’s daily allowance",
    ),
    family: Family::Disability,
    opens: text(
        "Pour les jours passés auprès d’un proche handicapé ou qui perd son autonomie.",
        "Vous aidez un proche. Vous ne travaillez pas ces jours-là.",
        "For days spent beside a relative who is disabled or loses autonomy.",
    ),
    opens_for: &[],
    reasons: &[],
    gist: &[(
        AjpaLine::Days.line(),
        text(
            "Jours payés : {0}, à {1} par jour.",
            "Jours payés : {0}. Un jour vaut {1}.",
            "Days paid: {0}, at {1} a day.",
        ),
    )],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(claims::SITUATION)],
    papers: Some(&[always(CARER_LEAVE), always(PERSON_HELPED)]),
    deadlines: &[always(&ONE_FORM)],
    wait: |_| Wait::Other,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// One form a person helped, and the days told each month.
static ONE_FORM: Fact = css(
    "D168-11",
    "LEGIARTI000053355894",
    text(
        "Une demande par personne aidée ; les jours pris sont ensuite déclarés chaque mois.",
        "Faites une demande par personne aidée. Puis dites les jours chaque mois.",
        "One claim for each person helped; the days taken are then declared each month.",
    ),
)
.with(Certainty::Medium);

const CARER_LEAVE: Text = text(
    "Attestation de l’employeur : congé de proche aidant",
    "Papier de l’employeur sur le congé",
    "Employer’s certificate of carer’s leave",
);

const PERSON_HELPED: Text = text(
    "Décision de la MDPH (80 % au moins) ou d’Apa de la personne aidée",
    "Papier sur le handicap ou l’Apa de la personne aidée",
    "MDPH decision (80% at least) or APA decision of the person helped",
);

/// The sentence of a line.
pub(crate) const fn line(line: AjpaLine) -> Text {
    match line {
        AjpaLine::Day => text(
            "Montant d’une journée avant prélèvements : {value}, d’après sept heures de SMIC net",
            "Une journée vaut {value}, avant les prélèvements.",
            "Amount of a day before levies: {value}, after seven hours of net minimum wage",
        ),
        AjpaLine::Days => text(
            "Jours payés ({who}) : {0}, à {1} par jour",
            "Jours payés ({who}) : {0}. Un jour vaut {1}.",
            "Days paid ({who}): {0}, at {1} a day",
        ),
        AjpaLine::Csg => text(
            "CSG retirée (6,2 %, arrondie au centime pour une journée)",
            "La CSG est retirée.",
            "CSG taken off (6.2%, to the cent for a day)",
        ),
    }
}
