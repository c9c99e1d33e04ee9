//! The six families of benefits: their order, their hue, their names.

use droits_engine::outcome::Benefit;
use droits_words::Text;
use droits_words::ui::results::FAMILIES;

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

    /// The family of a benefit.
    pub const fn of(benefit: Benefit) -> Family {
        match benefit {
            Benefit::Af | Benefit::Cf | Benefit::Asf | Benefit::Ars | Benefit::ChildDeath => Family::Children,
            Benefit::PajeBirth | Benefit::PajeAdoption | Benefit::PajeBase | Benefit::Prepare | Benefit::Cmg => {
                Family::YoungChild
            }
            Benefit::Aeeh | Benefit::Ajpp | Benefit::Aah | Benefit::Mva => Family::Disability,
            Benefit::Rsa => Family::Floor,
            Benefit::Ppa => Family::Work,
            Benefit::Al | Benefit::MovingGrant => Family::Housing,
        }
    }

    /// Its benefits, in the order of the result format.
    pub fn benefits(self) -> impl Iterator<Item = Benefit> {
        Benefit::ALL.into_iter().filter(move |benefit| Family::of(*benefit) == self)
    }

    /// Its name.
    pub const fn name(self) -> Text {
        FAMILIES[self as usize]
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
