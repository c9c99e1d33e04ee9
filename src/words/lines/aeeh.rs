//! Sentences of the lines of `aeeh`.

use droits_engine::benefits::aeeh::AeehLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: AeehLine) -> Text {
    match line {
        AeehLine::Base => text(
            "Montant de base pour {who} : {0} de la base des allocations familiales",
            "Montant de base pour {who}",
            "Base amount for {who}: {0} of the base of family benefits",
        ),
        AeehLine::Complement => text(
            "Complément pour {who}, catégorie {0} fixée par la commission",
            "Un complément pour {who}. Sa catégorie est {0}.",
            "Supplement for {who}, category {0} set by the commission",
        ),
        AeehLine::LoneParent => text(
            "Majoration pour parent isolé de {who}, catégorie {0}",
            "Un supplément pour {who}. Vous êtes parent seul.",
            "Increase for the lone parent of {who}, category {0}",
        ),
        AeehLine::NoComplement => text(
            "Pas de complément pour {who} : l’allocation journalière de présence parentale, plus forte, le remplace",
            "Pas de complément pour {who}. Une autre aide plus forte le remplace.",
            "No supplement for {who}: the higher allowance for presence beside a sick child replaces it",
        ),
    }
}
