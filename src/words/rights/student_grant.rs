//! What is said of the students’ grant.

use droits_engine::rights::student_grant::StudentGrantLine;

use super::card::Card;
use crate::lang::{Text, text};

/// Bourse sur critères sociaux.
pub(super) const CARD: Card = Card {
    name: text("Bourse étudiante sur critères sociaux", "Bourse du Crous", "Student grant on social criteria"),
    serves: text(
        "Aide du Crous pour un enfant qui étudie après le bac, selon les revenus des parents et la distance.",
        "Une aide pour un enfant qui étudie après le bac.",
        "Help from the Crous for a child in higher education, by the parents’ income and the distance.",
    ),
    ask: text(
        "À demander sur messervices.etudiant.gouv.fr (dossier social étudiant), de mars à mai pour la rentrée suivante.",
        "Votre enfant la demande sur messervices.etudiant.gouv.fr.",
        "Claimed on messervices.etudiant.gouv.fr (dossier social étudiant), from March to May for the next year.",
    ),
    lines: |found| found.of().map(line),
    to_confirm: &[
        (
            "student_grant.claim",
            text(
                "L’étudiant doit avoir moins de 28 ans à la première demande, et la nationalité ou la durée de séjour demandées ; cela n’est pas vérifié ici. La bourse dispense des droits d’inscription et de la CVEC.",
                "Il y a d’autres conditions : l’âge, la nationalité. Demandez au Crous.",
                "The student must be under 28 on the first claim, of the nationality or length of stay asked for: not checked here. The grant also exempts from fees and the CVEC.",
            ),
        ),
        (
            "student_grant.year",
            text(
                "À confirmer : les plafonds et montants de cette année n’ont pas été lus ; ceux de l’année d’avant sont pris.",
                "À confirmer : ce sont les chiffres de l’an dernier.",
                "To be confirmed: the ceilings and amounts of this year were not read; those of the year before are taken.",
            ),
        ),
    ],
};

/// The sentence of a line.
const fn line(line: StudentGrantLine) -> Text {
    match line {
        StudentGrantLine::Income => text(
            "Revenu brut global de {0}, sur l’avis d’impôt des parents : {value}",
            "Revenus de {0} sur l’avis d’impôt : {value}.",
            "Gross overall income of {0}, on the parents’ tax notice: {value}",
        ),
        StudentGrantLine::Points => {
            text("{who}, points de charge : {value}", "{who} : {value} points.", "{who}, points: {value}")
        }
        StudentGrantLine::Ceiling => text(
            "{who}, plafond de l’échelon {0} (0 : 0 bis) : {value}",
            "{who} : le plafond est {value}.",
            "{who}, ceiling of level {0} (0 is 0 bis): {value}",
        ),
        StudentGrantLine::Child => text(
            "{who}, dix versements de {0} : {value}",
            "{who} : 10 fois {0}. Cela fait {value}.",
            "{who}, ten payments of {0}: {value}",
        ),
    }
}
