//! All that is said of a right beside the money of the Caf: a card each, and their list.
//!
//! As for the benefits ([`crate::benefits`]), a card has no default; the sentences of a right's lines stand under it.

mod avpf;
mod creche_fee;
mod family_quotient;
mod pass_colo;

use droits_engine::right::Right;
use droits_engine::trace::Line;

use crate::lang::Text;

/// What is said of a right.
struct Card {
    /// Plain name.
    name: Text,
    /// In one sentence, what it is for.
    serves: Text,
    /// In one sentence, whom to ask and how.
    ask: Text,
    /// The sentence of a line, when it is of this right.
    lines: fn(Line) -> Option<Text>,
    /// What awaits confirmation, by its key.
    to_confirm: &'static [(&'static str, Text)],
}

/// One part of the card of a right: the list of the cards.
macro_rules! of_card {
    ($right:expr, $part:ident) => {
        match $right {
            Right::FamilyQuotient => const { family_quotient::CARD.$part },
            Right::CrecheFee => const { creche_fee::CARD.$part },
            Right::PassColo => const { pass_colo::CARD.$part },
            Right::Avpf => const { avpf::CARD.$part },
        }
    };
}

/// Plain name of a right.
pub const fn name(right: Right) -> Text {
    of_card!(right, name)
}

/// In one sentence, what a right is for.
pub const fn serves(right: Right) -> Text {
    of_card!(right, serves)
}

/// In one sentence, whom to ask for a right and how.
pub const fn ask(right: Right) -> Text {
    of_card!(right, ask)
}

pub(crate) fn line(right: Right, line: Line) -> Option<Text> {
    (of_card!(right, lines))(line)
}

pub(crate) const fn to_confirm(right: Right) -> &'static [(&'static str, Text)] {
    of_card!(right, to_confirm)
}
