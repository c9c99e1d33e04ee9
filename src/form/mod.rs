//! What the page holds while it is filled in, and its way to the engine.
//!
//! - [`card`], [`state`]: the form, cards of answers exactly as they were typed, which may be wrong;
//! - [`key`]: the catalogue of every question, one row each; [`when`]: when a question matters;
//! - [`parse`]: one typed text to one fact, or to a fault that says what would be right; `digits` knows those of every script;
//! - [`household`]: the whole form to a [`droits_engine::household::Household`], always valid;
//! - [`mod@open`]: a saved household back to a form; [`link`]: a case in an address.
//! - [`divergence`]: the file for those who keep the simulator, where another amount is paid;
//! - [`journey`]: the screens of the guided way, which hold nothing of their own;
//!
//! Nothing here knows a page, a clock or a language.

pub mod card;
mod digits;
pub mod divergence;
pub mod household;
pub mod journey;
pub mod key;
pub mod link;
pub mod open;
pub mod parse;
pub mod received;
pub mod spells;
pub mod state;
pub mod when;

#[cfg(test)]
#[path = "../../tests/common/households.rs"]
mod households;

pub use card::{Card, CardKind, Id, UNKNOWN};
pub use household::{Problem, Reading, Wrong, read, saved};
pub use key::{Key, Kind, Period, UnitOf};
pub use open::open;
pub use state::{FormState, Removed};
pub use when::Look;

use droits_engine::calendar::Month;

/// A place where something is typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spot {
    /// The card.
    pub card: Id,
    /// The question.
    pub key: Key,
    /// For an income that varies, the month.
    pub month: Option<Month>,
}

impl Spot {
    /// The place of a question on a card.
    pub fn of(card: &Card, key: Key) -> Spot {
        Spot { card: card.id, key, month: None }
    }

    /// Identifier of the element in which it is typed: `Rent-0`, `Monthly-7-2026-09`.
    pub fn element(&self) -> String {
        match self.month {
            None => format!("{}-{}", self.key.code(), self.card.0),
            Some(month) => format!("{}-{}-{month}", self.key.code(), self.card.0),
        }
    }
}
