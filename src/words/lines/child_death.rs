//! Sentences of the lines of `child_death`.

use droits_engine::benefits::child_death::ChildDeathLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: ChildDeathLine) -> Text {
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
