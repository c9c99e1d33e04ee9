//! All that is said of a right beside the money of the Caf: a card each, and their list.
//!
//! As for the benefits ([`crate::benefits`]), a card has no default; the sentences of a right's lines stand under it.

mod avpf;
mod c2s;
mod card;
mod childcare_tax_credit;
mod creche_fee;
mod energy_voucher;
mod family_quotient;
mod pass_colo;
mod school_grant;
mod student_grant;

use droits_engine::right::Right;
use droits_engine::trace::Line;

use crate::lang::Text;

/// One part of the card of a right: the list of the cards.
macro_rules! of_card {
    ($right:expr, $part:ident) => {
        match $right {
            Right::FamilyQuotient => const { family_quotient::CARD.$part },
            Right::CrecheFee => const { creche_fee::CARD.$part },
            Right::PassColo => const { pass_colo::CARD.$part },
            Right::Avpf => const { avpf::CARD.$part },
            Right::C2s => const { c2s::CARD.$part },
            Right::CollegeGrant => const { school_grant::COLLEGE.$part },
            Right::LyceeGrant => const { school_grant::LYCEE.$part },
            Right::StudentGrant => const { student_grant::CARD.$part },
            Right::EnergyVoucher => const { energy_voucher::CARD.$part },
            Right::ChildcareTaxCredit => const { childcare_tax_credit::CARD.$part },
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
