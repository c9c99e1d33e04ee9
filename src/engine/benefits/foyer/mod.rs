//! The household (*foyer*) as RSA and prime d’activité see it in a month: who is in it, for how much, in what home.
//!
//! Composition is that of the last day of each month looked at; a partner who is there now is held to have been there
//! throughout, one who left never was (CASF, R262-4; CSS, R843-1 II). Children are those who open a right to family
//! benefits and other persons under 25 in charge (CASF, R262-3; CSS, R842-3). A lone parent's period of increase is
//! decided by the month of the right, since an event that opens it has the benefit reviewed at once, from the first of
//! its month (CASF, R262-4-1; CSS, R843-2).
//!
//! Not modelled: a child who comes after 17 and is no relative; a child who has a prime d’activité of its own.

pub(crate) mod activity;
pub(crate) mod housing;
pub(crate) mod lone;
pub(crate) mod residence;
pub(crate) mod scale;

use arrayvec::ArrayVec;
use rust_decimal::Decimal;

use crate::calendar::{Date, Month, age, months_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Answer, Child, Custody, Household, MOST_CHILDREN, Nationality};
use crate::law::Law;
use crate::outcome::{Gap, Reason};

/// Children of the household in a month.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Children {
    /// Positions of those who count whole.
    pub whole: ArrayVec<u8, MOST_CHILDREN>,
    /// Positions of those in alternating residence.
    pub half: ArrayVec<u8, MOST_CHILDREN>,
    /// Others under 25 in charge: dependants, children who died later.
    pub others: usize,
}

impl Children {
    /// Number of those who count whole, others included.
    pub fn whole_count(&self) -> usize {
        self.whole.len() + self.others
    }

    /// Number of all.
    pub fn count(&self) -> usize {
        self.whole_count() + self.half.len()
    }

    /// Positions of the children.
    pub fn positions(&self) -> impl Iterator<Item = u8> + '_ {
        self.whole.iter().chain(&self.half).copied()
    }

    /// Leaves out a child (position).
    pub fn remove(&mut self, child: u8) {
        self.whole.retain(|c| *c != child);
        self.half.retain(|c| *c != child);
    }
}

/// Children in charge on the last day of a month (CASF, R262-3; CSS, R842-3 3°).
pub(crate) fn children(case: &Case<'_>, month: Month) -> Result<Children, Gap> {
    let household = case.household;
    let day = month.last_day();
    let limit = AGE_LIMIT.on(day)?;
    let mut out = Children::default();
    for (i, child) in household.children.iter().enumerate() {
        if !is_in_charge(child, day, limit)? || is_shut_out(household, child)? {
            continue;
        }
        let to = match child.custody.get()? {
            Custody::Full => &mut out.whole,
            Custody::Shared => &mut out.half,
        };
        let _ = to.try_push(i as u8);
    }
    for dependant in &household.dependants {
        if age(dependant.birth_date.get()?, day) < limit {
            out.others += 1;
        }
    }
    for death in &household.deaths {
        if let Some(child) = &death.child
            && death.death_date > day
            && is_in_charge(child, day, limit)?
        {
            out.others += 1;
        }
    }
    Ok(out)
}

/// A child who meets no case of L512-2 does not count for a claimant from outside the EEA (CASF, L262-5; CSS, L842-5,
/// al. 2).
fn is_shut_out(household: &Household, child: &Child) -> Result<bool, Gap> {
    Ok(!child.residence_condition.get()? && household.adults[0].nationality.get()? == Nationality::Other)
}

fn is_in_charge(child: &Child, day: Date, limit: i16) -> Result<bool, Gap> {
    let birth = child.birth_date.get()?;
    if birth > day || age(birth, day) >= limit {
        return Ok(false);
    }
    if arrival(child)? > day || child.in_charge_to.get()?.is_some_and(|end| end < day) {
        return Ok(false);
    }
    Ok(!child.placed.get()? || child.allowances_kept.get()?)
}

/// The readings of the law on which an amount rests, where they matter: whose flat amount a month has, a home bought with
/// a loan, the end of the lone parent's increase, and profits without a whole year.
pub(crate) fn to_confirm(
    amounts: bool,
    unaided: bool,
    increase_ended: bool,
    first_year: bool,
) -> impl Iterator<Item = Reason> {
    [
        (amounts, "foyer.amount_of_month"),
        (unaided, "foyer.loan"),
        (increase_ended, "foyer.increase_of_month"),
        (first_year, "foyer.first_year_of_profit"),
    ]
    .into_iter()
    .filter_map(|(matters, key)| matters.then_some(Reason::ToConfirm(key)))
}

/// How many flat amounts for one person the household counts in a month.
pub(crate) fn factor(children: &Children, adults: usize, increased: bool, month: Month) -> Result<Decimal, Gap> {
    let (whole, half) = (children.whole_count(), children.half.len());
    if increased { scale::increased_scale(whole, half, month) } else { scale::scale(adults, whole, half, month) }
}

/// Day on which the claimant took charge of the child.
pub(crate) fn arrival(child: &Child) -> Result<Date, Gap> {
    let birth = child.birth_date.get()?;
    let adoption = child.adoption_date.get()?;
    let from = child.in_charge_from.get()?;
    Ok(from.or(adoption).unwrap_or(birth).max(birth))
}

/// Whether a child of the month is not past the month in which it is three months old (CSS, R844-5 2°).
pub(crate) fn has_newborn(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    let months = NEWBORN_MONTHS.at(month)?;
    for child in &case.household.children {
        let birth = child.birth_date.get()?;
        let end = months_later(birth, months);
        if birth <= month.last_day() && month <= Month::of(end) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Maintenance received for the children in a month: the claimant's resource from the month of each birth on.
pub(crate) fn child_support(household: &Household, month: Month) -> Result<Decimal, Gap> {
    let mut sum = Decimal::ZERO;
    for child in &household.children {
        if matches!(child.child_support, Answer::Known(amount) if amount.is_zero()) {
            continue;
        }
        let support = child.child_support.get()?;
        if Month::of(child.birth_date.get()?) <= month {
            sum += support.0;
        }
    }
    Ok(sum)
}

/// Age from which a child is no longer in charge (CASF, R262-3 2°; CSS, R842-3 3°).
static AGE_LIMIT: Dated<i16> = Dated::new(
    "foyer.age_limit",
    Unit::Years,
    Renewed::Never,
    &[since(2009, 6, 1, 25, Law::Casf("R262-3", "LEGIARTI000022743618"))],
);

/// Age in months up to which the basic allowance of a lone parent's child does not count.
static NEWBORN_MONTHS: Dated<i16> = Dated::new(
    "foyer.newborn_months",
    Unit::Months,
    Renewed::Never,
    &[since(2009, 6, 1, 3, Law::Css("R844-5", "LEGIARTI000048841615"))],
);

/// The tables of this folder.
pub static TABLES: &[&dyn Table] = &[
    &AGE_LIMIT,
    &NEWBORN_MONTHS,
    &scale::SECOND,
    &scale::NEXT,
    &scale::THIRD_CHILD,
    &scale::LONE,
    &scale::LONE_CHILD,
    &housing::ONE,
    &housing::TWO,
    &housing::THREE,
    &lone::PERIOD,
    &lone::YOUNGEST_AGE,
    &lone::PREGNANCY_MONTHS,
    &residence::PERMIT_YEARS,
    &residence::ABROAD_MONTHS,
    &residence::EEA_MONTHS,
];
