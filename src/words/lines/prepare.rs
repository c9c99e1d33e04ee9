//! Sentences of the lines of `prepare`.

use droits_engine::benefits::prepare::PrepareLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: PrepareLine) -> Text {
    match line {
        PrepareLine::Full => text(
            "Travail arrêté ({who}) : {0} de la base des allocations familiales",
            "Travail arrêté : {who}",
            "Work stopped ({who}): {0} of the base of family benefits",
        ),
        PrepareLine::Increased => text(
            "Travail arrêté, formule plus courte et plus forte ({who}) : {0} de la base des allocations familiales",
            "Travail arrêté, aide plus forte et plus courte : {who}",
            "Work stopped, shorter and higher rate ({who}): {0} of the base of family benefits",
        ),
        PrepareLine::HalfTime => text(
            "Travail à mi-temps ou moins ({who}) : {0} de la base des allocations familiales",
            "Travail à mi-temps ou moins : {who}",
            "Work of at most half of full time ({who}): {0} of the base of family benefits",
        ),
        PrepareLine::PartTime => text(
            "Travail entre la moitié et 80 % du temps plein ({who}) : {0} de la base des allocations familiales",
            "Travail entre la moitié et 80 % du temps plein : {who}",
            "Work between half and 80% of full time ({who}): {0} of the base of family benefits",
        ),
        PrepareLine::Together => text(
            "Deux temps partiels donnent ensemble le montant d’un arrêt complet : {value}",
            "Les deux aides font ensemble {value}.",
            "Two part-time rates together give the amount of a full stop: {value}",
        ),
    }
}
