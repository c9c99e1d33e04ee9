//! What is said of the allowance on the death of a child (ADE).

use droits_engine::benefits::child_death::ChildDeathLine;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::said::always;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self, css};
use crate::lang::{Text, text};

/// Allowance on the death of a child.
pub(super) const CARD: Card = Card {
    name: text(
        "Allocation en cas de décès d’un enfant",
        "Allocation en cas de décès d’un enfant",
        "Allowance on the death of a child",
    ),
    acronym: "ADE",
    asks: text(
        "Demandez l’allocation de décès d’un enfant",
        "Demandez l’aide après la mort de l’enfant",
        "Claim the allowance on the death of a child",
    ),
    family: Family::Children,
    opens: text(
        "Une aide versée une fois, après la mort d’un enfant.",
        "Votre enfant est mort.",
        "Paid once, after the death of a child.",
    ),
    opens_for: &[],
    reasons: &[(
        Reason::NoEvent,
        text(
            "Aucun décès d’un enfant à charge ou à naître n’est indiqué.",
            "Rien n’ouvre cette aide ce mois-ci.",
            "No death of a child, in charge or unborn, is given.",
        ),
    )],
    gist: &[],
    lines: |found| found.of().map(line),
    to_confirm: &[(
        "child_death.unborn",
        text(
            "À confirmer : aucun texte ne dit si l’enfant à naître augmente le plafond de ressources.",
            "À confirmer : ce montant n’est pas tout à fait sûr.",
            "To be confirmed: no text says whether an unborn child raises the income ceiling.",
        ),
    )],
    claim: &[&BY_FORM, &PAID],
    forms: &[always(claims::SITUATION)],
    papers: Some(&[always(DEATH_RECORD)]),
    deadlines: &[always(&claims::TWO_YEARS)],
    wait: |_| Wait::TwoYears,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// Death of a child of a family not known to the Caf.
static BY_FORM: Fact = css(
    "D545-7",
    "LEGIARTI000042827675",
    text(
        "Si vous ne receviez rien de la Caf ou de la MSA, il faut un formulaire de demande.",
        "La Caf ne vous connaît pas ? Il faut un papier de demande.",
        "If neither the Caf nor the MSA was paying you, a claim form is needed.",
    ),
);

/// Death of a child: delay.
static PAID: Fact = css(
    "D545-8",
    "LEGIARTI000045283844",
    text(
        "L’allocation est versée dans les quinze jours après que la Caf a tous les renseignements.",
        "La Caf a tous les papiers ? Elle paie en 15 jours.",
        "It is paid within fifteen days once the Caf has every piece of information.",
    ),
);

const DEATH_RECORD: Text = text("Acte de décès", "Acte de décès", "Death record");

/// The sentence of a line.
pub(crate) const fn line(line: ChildDeathLine) -> Text {
    match line {
        ChildDeathLine::Ceiling => text(
            "Plafond de ressources pour {0} enfants à charge, l’enfant décédé compris : {value} par an",
            "Le plafond est de {value} par an. Il compte {0} enfants.",
            "Income ceiling for {0} dependent children, the one who died included: {value} a year",
        ),
        ChildDeathLine::Full => text(
            "Décès du {1}, ressources sous le plafond : {0} de la base des allocations familiales",
            "Décès du {1}. Vos ressources sont sous le plafond.",
            "Death on {1}, resources under the ceiling: {0} of the base of family benefits",
        ),
        ChildDeathLine::Reduced => text(
            "Décès du {1}, ressources au-dessus du plafond : {0} de la base des allocations familiales",
            "Décès du {1}. Vos ressources sont au-dessus du plafond.",
            "Death on {1}, resources above the ceiling: {0} of the base of family benefits",
        ),
    }
}
