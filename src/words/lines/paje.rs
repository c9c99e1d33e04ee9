//! Sentences of the lines of `paje`.

use droits_engine::benefits::paje::PajeLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: PajeLine) -> Text {
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
