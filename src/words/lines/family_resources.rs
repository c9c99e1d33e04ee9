//! Sentences of the lines of the resources of the family benefits.

use droits_engine::resources::family::FamilyResourcesLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: FamilyResourcesLine) -> Text {
    match line {
        FamilyResourcesLine::AdultNet => text(
            "Revenus nets de {0} comptés pour {who} : {value}",
            "Revenus de {0} pour {who} : {value}.",
            "Net income of {0} counted for {who}: {value}",
        ),
        FamilyResourcesLine::Exempt => text(
            "Salaire d’apprenti de {who}, exonéré d’impôt jusqu’au Smic de l’année : {value} ne sont pas comptés",
            "{who} est en apprentissage. On ne compte pas {value} de ce salaire.",
            "Apprentice’s pay of {who}, exempt from tax up to the SMIC of the year: {value} is left out",
        ),
        FamilyResourcesLine::Relief => text(
            "Changement de situation de {who} : {value} de ces revenus ne sont pas comptés",
            "La situation de {who} a changé. On ne compte pas {value}.",
            "Change of situation of {who}: {value} of that income is left out",
        ),
        FamilyResourcesLine::Allowance => text(
            "Abattement pour âge ou invalidité : {value}",
            "On enlève {value} pour l’âge ou l’invalidité.",
            "Allowance for old age or disability: {value}",
        ),
        FamilyResourcesLine::Resources => text(
            "Ressources de la famille comptées pour l’année : {value}",
            "Ressources de la famille dans l’année : {value}.",
            "Family resources counted for the year: {value}",
        ),
    }
}
