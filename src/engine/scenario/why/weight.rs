//! How far from simple a hypothesis is, in quarters of a bit: four more is half as likely.
//!
//! Three things weigh: how seldom the kind of cause is met (`prior`, our own judgement, no statistic); among how many
//! of its kind it stands; and, for an amount that was solved for, how narrow the stretch of amounts is that gives what was
//! paid, measured against how far it lies from the amount of today. A narrow stretch far away is one amount out of
//! thousands: it proves little. A round amount proves more.

use std::mem::{Discriminant, discriminant};

use super::Hypothesis;
use super::amounts::Solved;
use super::cause::Cause;
use crate::household::Kind;

/// Up to this weight one fact explains the amount well enough: two together are not looked for.
pub(super) const SIMPLE: u32 = 52;

/// How many causes of each kind there are.
pub(super) type Numbers = Vec<(Discriminant<Cause>, u32)>;

pub(super) fn numbers(causes: &[Cause]) -> Numbers {
    let mut numbers = Numbers::new();
    for cause in causes {
        let kind = discriminant(cause);
        match numbers.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, number)) => *number += 1,
            None => numbers.push((kind, 1)),
        }
    }
    numbers
}

/// Weight of a cause among those of its kind.
pub(super) fn whole(cause: Cause, numbers: &Numbers) -> u32 {
    let kind = discriminant(&cause);
    let number = numbers.iter().find(|(known, _)| *known == kind).map_or(1, |(_, number)| *number);
    prior(cause) + quarter_bits(u128::from(number))
}

/// How seldom a kind of cause is met.
pub(super) fn prior(cause: Cause) -> u32 {
    match cause {
        Cause::Declaration => 0,
        Cause::Amount(..) => 10,
        Cause::BeforeCrds | Cause::OtherMonth(_) | Cause::Quarter(..) => 12,
        Cause::FormerDeclaration | Cause::From(..) | Cause::Until(..) | Cause::Rent(_) | Cause::LeftOut(_) => 14,
        Cause::OnlyAdult(_) | Cause::ChildLeftOut(_) | Cause::NoPregnancy | Cause::Unlisted(_, Kind::Wage, _) => 16,
        Cause::AllLeftOut(_) | Cause::Support(..) | Cause::ReferenceYear(_) | Cause::Taxed(_) | Cause::Untaxed(_) => 18,
        Cause::OnlyPart(_) | Cause::ChildKept(_) | Cause::Custody(..) | Cause::Parent(..) | Cause::Parents(_) => 18,
        Cause::Twice(_) | Cause::Share(..) | Cause::Unlisted(..) | Cause::Couple(_) | Cause::Lone => 20,
        Cause::Activity(..) | Cause::ActivitySince(..) | Cause::MovedIn(_) | Cause::Agreement(_) | Cause::Zone(_) => 20,
        Cause::Tenure(_) | Cause::ChildEarns(_) | Cause::ChildDoes(..) | Cause::School(..) | Cause::NoCare(_) => 20,
        Cause::CareHours(..) | Cause::CareCost(..) | Cause::Leave(..) | Cause::Days(..) => 14,
        Cause::Rate(..) | Cause::Restriction(..) | Cause::Complement(..) | Cause::Pch(..) | Cause::NoPermit(_) => 22,
        Cause::FlatShare(_) | Cause::Room(_) | Cause::Landlord(_) | Cause::Savings(_) | Cause::Birthday(..) => 22,
        Cause::OneMoreChild(_) => 24,
        // Always possible, so always the last.
        Cause::KeptBack(_) => u32::MAX,
    }
}

/// What an amount that was solved for adds: how small a part of all the amounts around that of today gives what was paid.
/// Of amounts further than `d`, a share of `s / (d + s)` is expected, `s` being a quarter of the amount and a hundred
/// euros, of savings twenty thousand.
pub(super) fn found(solved: Solved, now: i64, amount: i64, cause: Cause) -> u32 {
    let least = if matches!(cause, Cause::Savings(_)) { SAVINGS_SPREAD } else { LEAST_SPREAD };
    let s = u128::from(now.unsigned_abs() / 4 + least);
    let ends = [solved.least, solved.most].map(|end| u128::from((end - now).unsigned_abs()));
    let (near, far) = (ends[0].min(ends[1]), ends[0].max(ends[1]));
    // Round amounts are met more often than others.
    let round = ROUND.iter().filter(|(step, _)| amount % step == 0).map(|(_, worth)| *worth).max().unwrap_or(0);
    quarter_bits((near + s) * (far + s) / (s * (u128::from(solved.width().unsigned_abs()) + round)).max(1))
}

/// Cents around the amount of today within which nothing is far.
const LEAST_SPREAD: u64 = 10_000;
/// The same, of savings.
const SAVINGS_SPREAD: u64 = 2_000_000;
/// Cents of a round amount, and how many cents of stretch it is worth.
const ROUND: [(i64, u128); 3] = [(10_000, 500), (1_000, 150), (100, 30)];

/// Quarters of a bit of a number: four times its logarithm in base two.
fn quarter_bits(number: u128) -> u32 {
    number.clamp(1, 1 << 31).pow(4).ilog2()
}

/// Whether two hypotheses are the same question about somebody or something else.
pub(super) fn same_question(one: &Hypothesis, other: &Hypothesis) -> bool {
    match (one.causes.as_slice(), other.causes.as_slice()) {
        ([Cause::Custody(_, one)], [Cause::Custody(_, other)]) => one == other,
        ([Cause::School(_, one)], [Cause::School(_, other)]) => one == other,
        ([one], [other]) => discriminant(one) == discriminant(other),
        _ => false,
    }
}

/// Weight of a question that two changes answer: their likelihoods add up.
pub(super) fn either(one: u32, other: u32) -> u32 {
    // Quarters of a bit that a second answer takes off, by how much heavier than the first it is.
    const LESS: [u32; 12] = [4, 4, 3, 3, 2, 2, 2, 1, 1, 1, 1, 1];
    let (light, heavy) = (one.min(other), one.max(other));
    light.saturating_sub(LESS.get((heavy - light) as usize).copied().unwrap_or(0))
}

/// Whether a question that names some changes may name one more: months of one income are told as a stretch, and count
/// for one.
pub(super) fn has_room(known: &Hypothesis, more: Cause) -> bool {
    let same = |one: Cause, other: Cause| match (one, other) {
        (Cause::From(one, _), Cause::From(other, _)) | (Cause::Until(one, Some(_)), Cause::Until(other, Some(_))) => {
            one == other
        }
        _ => false,
    };
    let named: Vec<Cause> = known.causes.iter().chain(&known.others).copied().collect();
    let told = (0..named.len()).filter(|i| !named[..*i].iter().any(|before| same(*before, named[*i]))).count();
    told <= MOST_OTHERS || named.iter().any(|one| same(*one, more))
}

/// How many more changes a question names.
const MOST_OTHERS: usize = 3;

/// Two causes in the order in which they can be made one after the other; `None` when they cannot be together. What
/// changes who lives there comes last, for positions hold until then.
pub(super) fn in_order(one: Cause, other: Cause) -> Option<(Cause, Cause)> {
    let changes_people = |cause: Cause| {
        matches!(
            cause,
            Cause::ChildLeftOut(_) | Cause::Lone | Cause::Couple(_) | Cause::OneMoreChild(_) | Cause::OtherMonth(_)
        )
    };
    if discriminant(&one) == discriminant(&other) {
        return None;
    }
    match (changes_people(one), changes_people(other)) {
        (true, true) => None,
        (true, false) => Some((other, one)),
        _ => Some((one, other)),
    }
}
