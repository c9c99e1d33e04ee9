//! Sentences of the lines of `moving_grant`.

use droits_engine::benefits::moving_grant::MovingGrantLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: MovingGrantLine) -> Text {
    match line {
        MovingGrantLine::Children => {
            text("Enfants à charge ou attendus", "Enfants nés ou attendus", "Children in charge or expected")
        }
        MovingGrantLine::Cost => text("Prix du déménagement", "Prix du déménagement", "What the move cost"),
        MovingGrantLine::Ceiling => text(
            "Plafond\u{202f}: {0} de la base mensuelle des allocations familiales",
            "Le plus grand montant possible",
            "Ceiling: {0} of the monthly base of family benefits",
        ),
        MovingGrantLine::Paid => text(
            "Dépenses remboursées, dans la limite du plafond",
            "La somme remboursée",
            "Costs repaid, up to the ceiling",
        ),
    }
}
