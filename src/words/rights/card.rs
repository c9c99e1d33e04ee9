//! The parts of what is said of a right.

use droits_engine::trace::Line;

use crate::lang::Text;

/// What is said of a right.
pub(super) struct Card {
    /// Plain name.
    pub name: Text,
    /// In one sentence, what it is for.
    pub serves: Text,
    /// In one sentence, whom to ask and how.
    pub ask: Text,
    /// The sentence of a line, when it is of this right.
    pub lines: fn(Line) -> Option<Text>,
    /// What awaits confirmation, by its key.
    pub to_confirm: &'static [(&'static str, Text)],
}
