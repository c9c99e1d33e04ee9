//! What is said of the bourses de collège and de lycée.

use droits_engine::rights::school_grant::SchoolGrantLine;

use super::card::Card;
use crate::lang::{Text, text};

/// Bourse de collège.
pub(super) const COLLEGE: Card = Card {
    name: text("Bourse de collège", "Bourse de collège", "Grant for collège pupils"),
    serves: text(
        "Aide de l’Éducation nationale pour un enfant au collège, selon le revenu fiscal de référence.",
        "Une aide pour un enfant au collège.",
        "Help from the Ministry of Education for a child at a collège, by the reference tax income.",
    ),
    ask: text(
        "À demander au collège en septembre ou octobre, ou à accepter lors de l’inscription : l’examen est alors automatique.",
        "Demandez au collège en septembre ou en octobre.",
        "To be claimed at the collège in September or October, or agreed to on enrolment: it is then looked at each year.",
    ),
    lines: |found| found.of().map(line),
    to_confirm: CLAIM,
};

/// Bourse de lycée.
pub(super) const LYCEE: Card = Card {
    name: text("Bourse de lycée", "Bourse de lycée", "Grant for lycée pupils"),
    serves: text(
        "Aide de l’Éducation nationale pour un enfant au lycée, selon le revenu fiscal de référence.",
        "Une aide pour un enfant au lycée.",
        "Help from the Ministry of Education for a child at a lycée, by the reference tax income.",
    ),
    ask: text(
        "À demander au lycée en septembre ou octobre, ou à accepter lors de l’inscription : l’examen est alors automatique.",
        "Demandez au lycée en septembre ou en octobre.",
        "To be claimed at the lycée in September or October, or agreed to on enrolment: it is then looked at each year.",
    ),
    lines: |found| found.of().map(line),
    to_confirm: &[],
};

const CLAIM: &[(&str, Text)] = &[(
    "school_grant.claim",
    text(
        "Le revenu regardé est celui de l’année d’avant la rentrée ; s’il a beaucoup baissé depuis, demandez que l’année en cours soit prise. L’établissement doit être public, ou sous contrat.",
        "Vos revenus ont beaucoup baissé ? Dites-le à l’école.",
        "The income looked at is that of the year before the school year; if it has fallen a lot since, ask for the current year. The school must be public or under contract.",
    ),
)];

/// The sentence of a line.
const fn line(line: SchoolGrantLine) -> Text {
    match line {
        SchoolGrantLine::Rfr => text(
            "Revenu fiscal de référence de {0}, pour {1} à charge : {value}",
            "Revenu fiscal de {0} : {value}.",
            "Reference tax income of {0}, with {1} in charge: {value}",
        ),
        SchoolGrantLine::Ceiling => text(
            "Plafond de l’échelon {0} : {value}",
            "Le plafond est {value}. Vous êtes dessous.",
            "Ceiling of level {0}: {value}",
        ),
        SchoolGrantLine::Child => text(
            "{who}, pour l’année scolaire : {value}",
            "{who} : {value} pour l’année.",
            "{who}, for the school year: {value}",
        ),
        SchoolGrantLine::Boarding => text(
            "{who}, prime à l’internat : {value}",
            "{who} dort à l’école : {value} de plus.",
            "{who}, boarding bonus: {value}",
        ),
    }
}
