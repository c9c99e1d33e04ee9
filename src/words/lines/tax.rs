//! Sentences of the lines of the income tax.

use droits_engine::tax::TaxLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: TaxLine) -> Text {
    match line {
        TaxLine::Income => text(
            "Revenu net imposable de {0} : {value}",
            "Revenu imposable de {0} : {value}.",
            "Net taxable income of {0}: {value}",
        ),
        TaxLine::Parts => text(
            "Nombre de parts, dont {0} pour les adultes, avec {1} à charge : {value}",
            "Nombre de parts : {value}.",
            "Number of parts, of which {0} for the adults, with {1} in charge: {value}",
        ),
        TaxLine::ByParts => text(
            "Impôt selon le barème et les parts : {value}",
            "Impôt avec les parts : {value}.",
            "Tax by the scale and the parts: {value}",
        ),
        TaxLine::Capped => text(
            "L’avantage des parts des enfants est plafonné, ce qui donne : {value}",
            "L’avantage des enfants a une limite. L’impôt est {value}.",
            "What the parts of the children take off is capped, which gives: {value}",
        ),
        TaxLine::Relief => text(
            "Réduction en plus, pour invalidité ou veuvage : {value}",
            "On enlève encore {value}.",
            "Further reduction, for disability or widowhood: {value}",
        ),
        TaxLine::Overseas => text(
            "Réduction pour l’outre-mer : {value}",
            "On enlève {value} : vous vivez outre-mer.",
            "Reduction for overseas: {value}",
        ),
        TaxLine::Gross => text(
            "Impôt avant la décote, à l’euro : {value}",
            "Impôt avant la baisse : {value}.",
            "Tax before the décote, to the euro: {value}",
        ),
        TaxLine::Rebate => text(
            "Décote, pour les impôts peu élevés : {value}",
            "On enlève {value} aux petits impôts.",
            "Décote, for low taxes: {value}",
        ),
        TaxLine::Reductions => text(
            "Réduction pour les enfants scolarisés : {value}",
            "On enlève {value} pour l’école.",
            "Reduction for children at school: {value}",
        ),
        TaxLine::NotCollected => text(
            "Trop peu pour être demandé : {value}",
            "{value} : c’est trop peu. Vous ne payez rien.",
            "Too little to be collected: {value}",
        ),
        TaxLine::Credits => text(
            "Crédit d’impôt pour la garde d’enfants : {value}",
            "Les impôts rendent {value} pour la garde.",
            "Tax credit for childcare: {value}",
        ),
        TaxLine::Tax => text(
            "Impôt de l’année, négatif s’il est rendu : {value}",
            "Impôt pour l’année : {value}.",
            "Tax of the year, negative when refunded: {value}",
        ),
        TaxLine::Rfr => text(
            "Revenu fiscal de référence : {value}",
            "Revenu fiscal de référence : {value}.",
            "Reference tax income: {value}",
        ),
    }
}
