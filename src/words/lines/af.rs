//! Sentences of the lines of `af`.

use droits_engine::benefits::af::AfLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: AfLine) -> Text {
    match line {
        AfLine::Children => text(
            "Enfants à charge de moins de 20 ans : {value}",
            "Enfants à charge de moins de 20 ans : {value}.",
            "Dependent children under 20: {value}",
        ),
        AfLine::FirstCeiling => text(
            "Premier plafond de ressources pour {0} enfants : {value} par an",
            "Premier plafond pour {0} enfants : {value} par an.",
            "First income ceiling for {0} children: {value} a year",
        ),
        AfLine::SecondCeiling => text(
            "Second plafond de ressources pour {0} enfants : {value} par an",
            "Second plafond pour {0} enfants : {value} par an.",
            "Second income ceiling for {0} children: {value} a year",
        ),
        AfLine::Scale => text(
            "Tranche du barème, de 1 (ressources les plus basses) à 3 : {value}",
            "Votre tranche : {value}. La tranche 1 paie le plus.",
            "Band of the scale, from 1 (lowest income) to 3: {value}",
        ),
        AfLine::Whole => text(
            "Pour tous ces enfants, {0} de la base des allocations familiales, {1}",
            "Pour tous les enfants : {value}.",
            "For all these children, {0} of the base of family benefits, {1}",
        ),
        AfLine::Counted => text(
            "Part versée à cette famille : {value} enfants sur {0}, car un enfant en résidence alternée compte pour moitié, et un enfant confié à un service ne compte pas",
            "Un enfant en garde partagée compte pour moitié. On compte {value} sur {0}.",
            "Share paid to this family: {value} children of {0}, since a child in alternating residence counts for half and a child in care for none",
        ),
        AfLine::Base => text("Montant de base", "Montant de base", "Base amount"),
        AfLine::AgeIncrease => text(
            "Majoration pour âge ; enfants concernés : {0}",
            "Un supplément pour l’âge. Nombre d’enfants : {0}.",
            "Age supplement; children concerned: {0}",
        ),
        AfLine::Flat => text(
            "Allocation forfaitaire pour {who}, pendant l’année de ses 20 ans",
            "Un montant fixe pour {who}. {who} a 20 ans.",
            "Flat allowance for {who}, for the year after the 20th birthday",
        ),
        AfLine::Taper => text(
            "Complément dégressif, qui adoucit le passage du plafond",
            "Un complément. Vos ressources dépassent peu le plafond.",
            "Tapering supplement, which softens the step at the ceiling",
        ),
        AfLine::FlatTaper => text(
            "Complément dégressif de l’allocation forfaitaire pour {who}",
            "Un complément du montant fixe pour {who}.",
            "Tapering supplement of the flat allowance for {who}",
        ),
    }
}
