//! What is said of the allowance for presence beside a sick child (*allocation journalière de présence parentale*, AJPP).

use droits_engine::benefits::ajpp::AjppLine;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::said::always;
use super::shared;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self, Form, css, form};
use crate::lang::{Text, text};

/// Allowance for presence beside a sick child.
pub(super) const CARD: Card = Card {
    name: text(
        "Allocation journalière de présence parentale",
        "Allocation de présence auprès d’un enfant malade",
        "Allowance for presence beside a sick child",
    ),
    acronym: "AJPP",
    asks: text(
        "Demandez l’allocation de présence parentale",
        "Demandez l’aide pour rester près de l’enfant",
        "Claim the allowance for presence beside your child",
    ),
    family: Family::Disability,
    opens: text(
        "Pour les jours passés auprès d’un enfant gravement malade.",
        "Vous restez près d’un enfant malade.",
        "For days spent beside a seriously ill child.",
    ),
    opens_for: &[],
    reasons: &[],
    gist: &[
        (AjppLine::Ceiling.line(), shared::CEILING),
        (
            AjppLine::Days.line(),
            text(
                "Jours payés : {0}, à {1} par jour.",
                "Jours payés : {0}. Un jour vaut {1}.",
                "Days paid: {0}, at {1} a day.",
            ),
        ),
    ],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(FORM)],
    papers: Some(&[always(PRESENCE_LEAVE), always(DOCTOR_SEALED)]),
    deadlines: &[always(&FROM_CLAIM)],
    // The month of the claim is paid (CSS, R552-2).
    wait: |_| Wait::MonthsLost(0),
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// AJPP.
static FROM_CLAIM: Fact = css(
    "R552-2",
    "LEGIARTI000036879202",
    text(
        "Le droit commence le premier jour du mois de la demande : demandez dans le mois du premier jour d’absence.",
        "Demandez tout de suite. L’aide commence le mois de la demande.",
        "The right starts on the first day of the month of the claim: claim in the month of the first day away.",
    ),
);

pub(crate) const FORM: Form = form(
    "12666",
    text(
        "Demande d’allocation journalière de présence parentale",
        "Demande d’AJPP",
        "Claim for allowance for presence beside a child",
    ),
);

const PRESENCE_LEAVE: Text = text(
    "Attestation de l’employeur : congé de présence parentale",
    "Papier de l’employeur sur le congé",
    "Employer’s certificate of parental presence leave",
);

const DOCTOR_SEALED: Text = text(
    "Certificat médical détaillé, sous pli fermé, pour le médecin du contrôle médical",
    "Papier du médecin, dans une enveloppe fermée",
    "Detailed medical certificate in a sealed envelope for the medical service",
);

/// The sentence of a line.
pub(crate) const fn line(line: AjppLine) -> Text {
    match line {
        AjppLine::Day => text(
            "Montant d’une journée : {value}, sept heures de SMIC net",
            "Une journée est payée {value}.",
            "Amount of a day: {value}, seven hours of net minimum wage",
        ),
        AjppLine::Days => text(
            "Jours payés ({who}) : {0}, à {1} par jour",
            "Jours payés ({who}) : {0}. Un jour vaut {1}.",
            "Days paid ({who}): {0}, at {1} a day",
        ),
        AjppLine::Ceiling => text(
            "Plafond de ressources du complément pour frais, pour {0} enfants à charge : {value} par an",
            "Le plafond est de {value} par an.",
            "Income ceiling of the supplement for expenses, for {0} dependent children: {value} a year",
        ),
        AjppLine::Expenses => text(
            "Complément pour les frais liés à la maladie de {who} : {0} de la base des allocations familiales",
            "Un supplément pour les frais de maladie de {who}",
            "Supplement for the expenses of the illness of {who}: {0} of the base of family benefits",
        ),
    }
}
