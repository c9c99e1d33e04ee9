//! The six families of benefits: their order, their hue, their names.

use crate::lang::{Text, text};

/// A family of benefits; the order is that of every list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "they say it")]
pub enum Family {
    Children,
    YoungChild,
    Disability,
    Floor,
    Work,
    Housing,
}

impl Family {
    /// All, in order.
    pub const ALL: [Family; 6] =
        [Family::Children, Family::YoungChild, Family::Disability, Family::Floor, Family::Work, Family::Housing];

    /// Its name.
    pub const fn name(self) -> Text {
        match self {
            Family::Children => text("Famille", "Famille", "Family"),
            Family::YoungChild => text("Jeune enfant", "Jeune enfant", "Young child"),
            Family::Disability => text("Handicap", "Handicap", "Disability"),
            Family::Floor => text("Minimum garanti", "Minimum garanti", "Income floor"),
            Family::Work => text("Travail", "Travail", "Work"),
            Family::Housing => text("Logement", "Logement", "Housing"),
        }
    }

    /// The class that gives its hue.
    pub const fn class(self) -> &'static str {
        match self {
            Family::Children => "f-famille",
            Family::YoungChild => "f-enfant",
            Family::Disability => "f-handicap",
            Family::Floor => "f-minimum",
            Family::Work => "f-travail",
            Family::Housing => "f-logement",
        }
    }
}
