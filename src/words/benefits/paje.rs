//! What is said of the benefits for a young child (Paje): birth and adoption grants, basic allowance.

use droits_engine::benefits::paje::PajeLine;
use droits_engine::household::Household;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::{self, always, only};
use super::shared;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self, css};
use crate::lang::{Text, text};

/// Birth grant.
pub(super) const BIRTH: Card = Card {
    name: text("Prime à la naissance", "Prime à la naissance", "Birth grant"),
    acronym: "Paje",
    asks: text("Demandez la prime à la naissance", "Demandez la prime à la naissance", "Claim the birth grant"),
    family: Family::YoungChild,
    opens: text(
        "Pour préparer l’arrivée d’un enfant, sous un plafond de revenus.",
        "Un bébé va naître.",
        "To prepare for a child, under an income ceiling.",
    ),
    opens_for: &[],
    reasons: &[(
        Reason::NoEvent,
        text(
            "Aucune naissance attendue ce mois-ci : la prime serait versée avant la fin du septième mois d’une grossesse.",
            "Pas de grossesse. La prime vient au 7e mois de grossesse.",
            "No birth expected this month: the grant would be paid before the end of the seventh month of a pregnancy.",
        ),
    )],
    gist: &[(PajeLine::PartialCeiling.line(), shared::CEILING)],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(claims::SITUATION)],
    papers: Some(&[only(said::is_expecting, PREGNANCY), only(is_not_expecting, papers::BIRTH_RECORD)]),
    deadlines: &[always(&PREGNANCY_14_WEEKS), always(&BIRTH_GRANT_PAID), always(&claims::TWO_YEARS)],
    wait: |_| Wait::TwoYears,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// Adoption grant.
pub(super) const ADOPTION: Card = Card {
    name: text("Prime à l’adoption", "Prime à l’adoption", "Adoption grant"),
    acronym: "Paje",
    asks: text("Demandez la prime à l’adoption", "Demandez la prime à l’adoption", "Claim the adoption grant"),
    family: Family::YoungChild,
    opens: text(
        "Pour l’arrivée d’un enfant adopté, sous un plafond de revenus.",
        "Vous adoptez un enfant.",
        "For the arrival of an adopted child, under an income ceiling.",
    ),
    opens_for: &[],
    reasons: &[(
        Reason::NoEvent,
        text(
            "Aucune adoption ce mois-ci : la prime serait versée à l’arrivée d’un enfant adopté.",
            "Pas d’adoption ce mois-ci. La prime vient avec l’enfant adopté.",
            "No adoption this month: the grant would be paid on the arrival of an adopted child.",
        ),
    )],
    gist: &[(PajeLine::PartialCeiling.line(), shared::CEILING)],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(claims::SITUATION)],
    papers: Some(&[always(PLACEMENT)]),
    deadlines: &[always(&claims::TWO_YEARS)],
    wait: |_| Wait::TwoYears,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// Basic allowance.
pub(super) const BASE: Card = Card {
    name: text("Allocation de base", "Allocation de base", "Basic allowance for a young child"),
    acronym: "Paje",
    asks: text("Demandez l’allocation de base", "Demandez l’allocation de base", "Claim the basic allowance"),
    family: Family::YoungChild,
    opens: text(
        "Pour un enfant de moins de 3 ans, sous un plafond de revenus.",
        "Votre enfant a moins de 3 ans.",
        "For a child under 3, under an income ceiling.",
    ),
    opens_for: &[],
    reasons: &[],
    gist: &[(PajeLine::PartialCeiling.line(), shared::CEILING)],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(claims::SITUATION), always(claims::RESOURCES)],
    papers: Some(&[always(papers::BIRTH_RECORD)]),
    deadlines: &[always(&claims::STARTS_MONTH_AFTER), always(&claims::TWO_YEARS)],
    wait: |_| Wait::TwoYears,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

fn is_not_expecting(household: &Household) -> bool {
    !said::is_expecting(household)
}

pub(crate) static PREGNANCY_14_WEEKS: Fact = css(
    "D532-1",
    "LEGIARTI000047012803",
    text(
        "La grossesse se déclare dans les quatorze premières semaines, à l’assurance maladie et à la Caf.",
        "Dites la grossesse à la Caf avant 14 semaines. Dites-la aussi à l’assurance maladie.",
        "A pregnancy is reported within its first fourteen weeks, to the health insurance and to the Caf.",
    ),
);

/// Payment of the birth grant.
static BIRTH_GRANT_PAID: Fact = css(
    "L531-2",
    "LEGIARTI000042685543",
    text(
        "La prime est versée avant la fin du mois qui suit le sixième mois de grossesse.",
        "La prime arrive avant la fin du 7e mois de grossesse.",
        "The grant is paid before the end of the month after the sixth month of pregnancy.",
    ),
);

const PREGNANCY: Text = text(
    "Déclaration de grossesse, remise par le médecin ou la sage-femme",
    "Papier de grossesse du médecin",
    "Declaration of pregnancy, from the doctor or midwife",
);

const PLACEMENT: Text = text(
    "Décision ou attestation de placement de l’enfant en vue de son adoption",
    "Papier sur l’arrivée de l’enfant adopté",
    "Decision or certificate placing the child for adoption",
);

/// The sentence of a line.
pub(crate) const fn line(line: PajeLine) -> Text {
    match line {
        PajeLine::FullCeiling => text(
            "Plafond du taux plein, enfants comptés ({0}) : {value} par an",
            "Plafond du taux plein : {value} par an.",
            "Ceiling of the full rate, children counted ({0}): {value} a year",
        ),
        PajeLine::PartialCeiling => text(
            "Plafond de ressources, enfants nés ou attendus comptés ({0}) : {value} par an",
            "Plafond de ressources : {value} par an.",
            "Income ceiling, children born or expected counted ({0}): {value} a year",
        ),
        PajeLine::FullRate => text(
            "Allocation à taux plein ; nombre d’allocations : {0}",
            "Allocation entière. Nombre : {0}.",
            "Allowance at the full rate; number of allowances: {0}",
        ),
        PajeLine::PartialRate => text(
            "Allocation à taux partiel ; nombre d’allocations : {0}",
            "Moitié de l’allocation. Nombre : {0}.",
            "Allowance at the partial rate; number of allowances: {0}",
        ),
        PajeLine::BirthGrant => text(
            "Prime à la naissance ; nombre d’enfants : {0}",
            "Prime à la naissance. Nombre d’enfants : {0}.",
            "Birth grant; number of children: {0}",
        ),
        PajeLine::AdoptionGrant => text(
            "Prime à l’adoption ; nombre d’enfants : {0}",
            "Prime à l’adoption. Nombre d’enfants : {0}.",
            "Adoption grant; number of children: {0}",
        ),
    }
}
