//! How the amounts are worked out, and what is left out of them, benefit by benefit.

use super::section::{GuidePage, Section, Shape};
use crate::lang::{Text, text};

/// Heading of the page, and the name of links to it.
pub const TITLE: Text = text("Comment c’est calculé", "Comment c’est calculé", "How it is computed");

/// The page.
pub static PAGE: GuidePage = GuidePage {
    word: "calcul",
    title: TITLE,
    lead: text(
        "Chaque ligne d’un résultat cite son article de loi. Cette page dit ce que le calcul laisse de côté : vérifiez les points \
         qui vous concernent auprès de la Caf.",
        "Le calcul suit la loi. Voici ce qu’il ne compte pas.",
        "Each line of a result names its article of law. This page says what the computation leaves out: check the points that \
         concern you with the Caf.",
    ),
    sections: &[Section {
        title: text(
            "Ce que le calcul laisse de côté, aide par aide",
            "Ce qui n’est pas compté",
            "What is left out, benefit by benefit",
        ),
        shape: Shape::Limits,
        items: &[],
    }],
};
