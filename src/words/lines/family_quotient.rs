//! Sentences of the lines of the quotient familial.

use droits_engine::rights::family_quotient::FamilyQuotientLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: FamilyQuotientLine) -> Text {
    match line {
        FamilyQuotientLine::Income => text(
            "Revenus déclarés de {0}, avant la déduction de 10 %, une fois pris en compte les changements de situation : {value}",
            "Revenus déclarés de {0} : {value}.",
            "Income declared for {0}, before the deduction of 10%, changes of situation taken into account: {value}",
        ),
        FamilyQuotientLine::Benefits => text(
            "Aides du mois qui comptent, sans l’aide pour faire garder l’enfant : {value}",
            "Aides du mois : {value}.",
            "Benefits of the month that count, childcare benefit left out: {value}",
        ),
        FamilyQuotientLine::Parts => text(
            "Nombre de parts : deux pour les parents, une demie pour chacun des deux premiers enfants, une pour le troisième, une demie pour chaque autre : {value}",
            "Nombre de parts de la famille : {value}.",
            "Number of parts: two for the parents, a half for each of the first two children, one for the third, a half for each other: {value}",
        ),
        FamilyQuotientLine::Quotient => text(
            "Un douzième des revenus, plus les aides du mois, divisé par les parts : {value}",
            "Quotient familial : {value}.",
            "A twelfth of the income, plus the benefits of the month, divided by the parts: {value}",
        ),
    }
}
