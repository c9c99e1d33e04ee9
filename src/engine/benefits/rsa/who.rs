//! Who has the RSA, and who is in the household for it (CASF, L262-4, L262-5, L262-7-1, R262-3).
//!
//! Either adult may be the claimant. One must be 25, or have a child born or expected, or, from 18, have worked 3,214
//! hours in three years; meet the conditions of residence; be no pupil, student or intern, nor on parental, sabbatical
//! or unpaid leave, unless a lone parent in the period of increase. The partner must meet the same, age apart, or is
//! left out, while the partner's resources still count (L262-3: all the resources of the household). A child whose
//! resources reach what it brings is left out, and its resources with it.
//! An apprentice is an employee, not a student.

use std::cmp::Reverse;

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use super::FLAT;
use crate::benefits::foyer::{self, Children, activity, factor, lone, residence};
use crate::calendar::{Month, age};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Adult, MOST_CHILDREN};
use crate::law::Law;
use crate::outcome::{Gap, Reason};
use crate::resources::quarter::{Window, rsa_income, window};
use crate::sort::sort_few;

/// The household for the RSA.
#[derive(Clone, Debug)]
pub(super) struct Who {
    /// Position of the claimant.
    pub beneficiary: usize,
    /// Number of adults in the household.
    pub adults: usize,
    /// The lone parent's increase is due.
    pub increased: bool,
    /// The months looked at.
    pub window: Window,
    /// Children of the month of the right.
    pub children: Children,
    /// Children left out because of their resources.
    pub left_out: ArrayVec<u8, MOST_CHILDREN>,
    /// Resources over the three months of the children who are not left out.
    pub children_income: ArrayVec<(u8, Decimal), MOST_CHILDREN>,
}

/// The household, or why there is no right and where that stands.
pub(super) fn who(case: &Case<'_>, month: Month) -> Result<Result<Who, (Reason, Law)>, Gap> {
    let household = case.household;
    let window = window(month, household.reviews.rsa.get()?)?;
    let mut children = foyer::children(case, month)?;
    let mut left_out = ArrayVec::new();
    let children_income = incomes(case, &mut children, &mut left_out, window, month)?;
    let increased = lone::is_increased(case, &children, month)?;
    let refusals = [0, 1].map(|i| match household.adults.get(i) {
        Some(adult) => refusal(case, adult, &children, increased, month),
        None => Ok(Some((Reason::NoEvent, L262_4))),
    });
    let Some(beneficiary) = (0..household.adults.len()).find(|i| matches!(refusals[*i], Ok(None))) else {
        return match refusals {
            [Ok(Some(first)), Ok(_)] => Ok(Err(first)),
            [Err(gap), _] | [_, Err(gap)] => Err(gap),
            [Ok(None), _] => Ok(Err((Reason::Residence, L262_4))),
        };
    };
    let mut adults = 1;
    if let Some(partner) = household.adults.get(1 - beneficiary)
        && situation(partner, increased, month)?.is_none()
    {
        adults = 2;
    }
    Ok(Ok(Who { beneficiary, adults, increased, window, children, left_out, children_income }))
}

/// Why an adult cannot be the claimant.
fn refusal(
    case: &Case<'_>,
    adult: &Adult,
    children: &Children,
    increased: bool,
    month: Month,
) -> Result<Option<(Reason, Law)>, Gap> {
    let years = age(adult.birth_date.get()?, month.last_day());
    let needed = AGE.at(month)?;
    if years < needed && children.count() == 0 && !lone::is_pregnant(case, month)? {
        if years < YOUNG_AGE.at(month)? {
            return Ok(Some((Reason::TooYoung { age: needed.unsigned_abs() as u8 }, L262_4)));
        }
        let worked = adult.hours_worked_3_years.get()?.unwrap_or(0);
        let hours = YOUNG_HOURS.at(month)?.unsigned_abs();
        if worked < hours {
            return Ok(Some((Reason::TooFewHours { worked, needed: hours }, Law::Casf("D262-25-1", ""))));
        }
    }
    situation(adult, increased, month)
}

/// Conditions 2° to 4° of L262-4, which a partner meets too.
fn situation(adult: &Adult, increased: bool, month: Month) -> Result<Option<(Reason, Law)>, Gap> {
    if let Some(reason) = residence::refusal(adult, increased, residence::For::Rsa, month)? {
        return Ok(Some((reason, L262_4)));
    }
    if increased {
        return Ok(None);
    }
    if activity::is_student(adult, month, month)? {
        return Ok(Some((Reason::Student, L262_4)));
    }
    Ok(activity::is_on_leave(adult)?.then_some((Reason::OnLeave, L262_4)))
}

/// Leaves out the children whose resources reach what they bring, the best off first (R262-3, last alinéa), and gives
/// the resources of the others.
fn incomes(
    case: &Case<'_>,
    children: &mut Children,
    left_out: &mut ArrayVec<u8, MOST_CHILDREN>,
    window: Window,
    month: Month,
) -> Result<ArrayVec<(u8, Decimal), MOST_CHILDREN>, Gap> {
    let mut incomes: ArrayVec<(u8, Decimal), MOST_CHILDREN> = ArrayVec::new();
    for i in children.positions() {
        let income = &case.household.children[usize::from(i)].income;
        if income.spells()?.is_empty() {
            continue;
        }
        let income = rsa_income(income, window, month)?.counted;
        if !income.is_zero() {
            let _ = incomes.try_push((i, income));
        }
    }
    if incomes.is_empty() {
        return Ok(incomes);
    }
    sort_few(&mut incomes, |&(_, income)| Reverse(income));
    let single = FLAT.at(window.last)?;
    let adults = case.household.adults.len();
    let of = |children: &Children| {
        let increased = lone::is_increased(case, children, month)?;
        factor(children, adults, increased, window.last)
    };
    let mut kept = ArrayVec::new();
    for (child, income) in incomes {
        let with = of(children)?;
        let mut without = children.clone();
        without.remove(child);
        if income >= (with - of(&without)?) * single * dec!(3) {
            *children = without;
            left_out.push(child);
        } else {
            kept.push((child, income));
        }
    }
    Ok(kept)
}

const L262_4: Law = Law::Casf("L262-4", "");

/// Age from which no child nor earlier work is needed.
pub(super) static AGE: Dated<i16> =
    Dated::new("rsa.age", Unit::Years, Renewed::Never, &[since(2009, 6, 1, 25, Law::Casf("L262-4", ""))]);

/// Age from which earlier work opens the right.
pub(super) static YOUNG_AGE: Dated<i16> =
    Dated::new("rsa.young_age", Unit::Years, Renewed::Never, &[since(2010, 9, 1, 18, Law::Casf("L262-7-1", ""))]);

/// Hours of work in three years that open it.
pub(super) static YOUNG_HOURS: Dated<i16> =
    Dated::new("rsa.young_hours", Unit::Hours, Renewed::Never, &[since(2010, 9, 1, 3214, Law::Casf("D262-25-1", ""))]);
