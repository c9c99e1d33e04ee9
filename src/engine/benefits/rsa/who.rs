//! Who has the RSA, and who is in the household for it (CASF, L262-4, L262-5, L262-7-1, R262-3, R262-45).
//!
//! Either adult may be the beneficiary. One must be 25, or have somebody in charge or a child expected, or, from 18, have
//! worked 3,214 hours in three years; meet the conditions of residence; be no pupil, student or intern, nor on parental,
//! sabbatical or unpaid leave, unless a lone parent in the period of increase. The partner must meet those of residence and
//! leave (L262-5: 2° and 4°), not those on age and studies (1° and 3°), or is left out, while the partner's resources
//! still count (L262-3: all the resources of the household). A partner who lives abroad is no member and has no resources
//! that count, but what he or she pays (Conseil d'État, 18 July 2018, no. 406288); a prisoner, no more ([`stay`]).
//!
//! Somebody in charge whose resources reach what he or she brings is left out, and those resources too (R262-3, last al.:
//! "les personnes"). Both are means over the months looked at in which he or she is in the household: no other months are
//! asked for, and no others count.
//! An apprentice is an employee, not a student.

use std::cmp::Reverse;

use arrayvec::ArrayVec;
use rust_decimal::Decimal;

use super::person::person;
use super::place;
use crate::benefits::conditions::effect::Quarter;
use crate::benefits::conditions::residence::is_mayotte;
use crate::benefits::foyer::lone::{self, Alone};
use crate::benefits::foyer::{self, Charge, Children, Member, activity, residence, stay};
use crate::calendar::{Month, age};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Adult, MOST_CHILDREN};
use crate::law::Law;
use crate::outcome::{Gap, Reason};
use crate::resources::quarter::{Window, window};
use crate::sort::sort_few;

/// The household for the RSA.
#[derive(Clone, Debug)]
pub(super) struct Who {
    /// Position of the beneficiary.
    pub beneficiary: usize,
    /// How each adult stands.
    pub standings: [Standing; 2],
    /// Number of adults in the household.
    pub adults: usize,
    /// Whether the beneficiary lives alone.
    pub alone: Alone,
    /// For whom those in charge are counted.
    pub charge: Charge,
    /// The lone parent's increase is due.
    pub increased: bool,
    /// The quarter of payment.
    pub quarter: Quarter,
    /// The months looked at.
    pub window: Window,
    /// Those in charge in the month of the right, and in each of the months looked at.
    pub children: Children,
    pub in_months: [Children; 3],
    /// Those left out because of their resources.
    pub left_out: ArrayVec<Member, MOST_MEMBERS>,
    /// Resources of the others, over the months looked at in which they are in the household.
    pub incomes: ArrayVec<(Member, Window, Decimal), MOST_MEMBERS>,
}

/// How an adult stands towards the household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Counts, and so do the resources.
    Member,
    /// Does not count, but the resources do.
    LeftOut,
    /// Abroad: neither counts.
    Abroad,
    /// In prison: neither counts.
    InPrison,
}

impl Standing {
    /// Whether the adult's resources count.
    pub fn shares(self) -> bool {
        matches!(self, Standing::Member | Standing::LeftOut)
    }
}

/// Children alive, children who died and dependants.
const MOST_MEMBERS: usize = 3 * MOST_CHILDREN;

/// The household, or why there is no right and where that stands.
pub(super) fn who(case: &Case<'_>, month: Month) -> Result<Result<Who, (Reason, Law)>, Gap> {
    let household = case.household;
    let quarter = Quarter::of(month, household.reviews.rsa.get()?)?;
    let window = window(quarter)?;
    let (standings, prison) = standings(case, quarter, month)?;
    let mut refusals: [Result<Option<(Reason, Law)>, Gap>; 2] =
        [const { Ok(Some((Reason::NoEvent, L262_4))) }, const { Ok(Some((Reason::NoEvent, L262_4))) }];
    let mut who = Who {
        beneficiary: 0,
        standings,
        adults: 0,
        alone: Alone::No,
        charge: Charge { is_selective: false, kept_for: Some(quarter) },
        increased: false,
        quarter,
        window,
        children: Children::default(),
        in_months: [Children::default(); 3],
        left_out: ArrayVec::new(),
        incomes: ArrayVec::new(),
    };
    let mut looked_at = None;
    for (candidate, is_selective) in foyer::beneficiaries(household)? {
        let Some(adult) = household.adults.get(candidate) else { continue };
        if standings[candidate] == Standing::InPrison {
            refusals[candidate] = Ok(Some((Reason::InPrison, R262_45)));
            continue;
        }
        let partner = household.adults.len() > 1 && standings[1 - candidate] == Standing::Member;
        let adults = if partner { 2 } else { 1 };
        if looked_at != Some((is_selective, adults)) {
            looked_at = Some((is_selective, adults));
            who.adults = adults;
            who.charge.is_selective = is_selective;
            who.alone = match prison {
                _ if household.is_single() => Alone::Single,
                Some(since) if standings[1 - candidate] == Standing::InPrison => Alone::Since(since),
                _ => Alone::No,
            };
            who.look(case, month)?;
        }
        refusals[candidate] = refusal(case, adult, &who.children, who.increased, month);
        if refusals[candidate] == Ok(None) {
            who.beneficiary = candidate;
            return Ok(Ok(who));
        }
    }
    match refusals {
        [Ok(Some(first)), Ok(_)] => Ok(Err(first)),
        [Err(gap), _] | [_, Err(gap)] => Err(gap),
        [Ok(None), _] => Ok(Err((Reason::Residence, L262_4))),
    }
}

/// How the adults stand, and since when one of two is in prison.
fn standings(
    case: &Case<'_>,
    quarter: Quarter,
    month: Month,
) -> Result<([Standing; 2], Option<jiff::civil::Date>), Gap> {
    let mut standings = [Standing::Member; 2];
    let mut prison = None;
    // Alone, one meets all conditions or has no right.
    if !case.household.is_single() {
        for (i, adult) in case.household.adults.iter().enumerate() {
            standings[i] = if let Some(since) = stay::in_prison(adult, quarter, residence::For::Rsa, month)? {
                prison = Some(since);
                Standing::InPrison
            } else if !residence::lives_in_france(adult, month)? {
                Standing::Abroad
            } else if residence::refusal(adult, false, residence::For::Rsa, month)?.is_some()
                || !place::permit_is_old_enough(case, adult, month)?
                || activity::is_on_leave(adult)?
            {
                Standing::LeftOut
            } else {
                Standing::Member
            };
        }
    }
    Ok((standings, prison))
}

/// Whether an adult's resources are sure to count, whatever is not answered yet.
pub(super) fn surely_shares(case: &Case<'_>, index: usize, quarter: Quarter, month: Month) -> bool {
    let adult = &case.household.adults[index];
    case.household.is_single()
        || residence::lives_in_france(adult, month) == Ok(true)
            && stay::in_prison(adult, quarter, residence::For::Rsa, month) == Ok(None)
}

/// Why an adult cannot be the beneficiary.
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
        if years < YOUNG_AGE.at(month)? || is_mayotte(case.household)? {
            return Ok(Some((Reason::TooYoung { age: needed.unsigned_abs() as u8 }, L262_4)));
        }
        let worked = adult.hours_worked_3_years.get()?.unwrap_or(0);
        let hours = YOUNG_HOURS.at(month)?.unsigned_abs();
        if worked < hours {
            return Ok(Some((Reason::TooFewHours { worked, needed: hours }, Law::Casf("D262-25-1", ""))));
        }
    }
    if let Some(reason) = residence::refusal(adult, increased, residence::For::Rsa, month)? {
        return Ok(Some((reason, L262_4)));
    }
    if !place::permit_is_old_enough(case, adult, month)? {
        return Ok(Some((Reason::Permit, L262_4)));
    }
    if increased {
        return Ok(None);
    }
    if activity::is_student(adult, month, month)? {
        return Ok(Some((Reason::Student, L262_4)));
    }
    Ok(activity::is_on_leave(adult)?.then_some((Reason::OnLeave, L262_4)))
}

impl Who {
    /// Looks at those in charge, month by month, and leaves out those whose resources reach what they bring, the best off
    /// first (R262-3, last alinéa).
    fn look(&mut self, case: &Case<'_>, month: Month) -> Result<(), Gap> {
        self.children = foyer::children(case, month, self.charge)?;
        let [a, b, c] = self.window.months();
        for (i, m) in [a, b, c].into_iter().enumerate() {
            self.in_months[i] = foyer::children(case, m, self.charge)?;
        }
        self.left_out.clear();
        self.incomes.clear();
        for member in everybody(self.in_months) {
            let income = member.income(case.household);
            if income.spells()?.is_empty() {
                continue;
            }
            let there = self.there(member);
            let counted = person(case, income, there, month, || Ok(false))?.counted;
            if !counted.is_zero() {
                let _ = self.incomes.try_push((member, there, counted));
            }
        }
        sort_few(&mut self.incomes, |(_, there, income)| Reverse(*income / Decimal::from(months(*there))));
        for (member, there, income) in std::mem::take(&mut self.incomes) {
            if income >= self.brings(case, member, there.last)? * Decimal::from(months(there)) {
                self.children.remove(member);
                self.in_months.iter_mut().for_each(|children| children.remove(member));
                self.left_out.push(member);
            } else {
                self.incomes.push((member, there, income));
            }
        }
        self.increased = place::is_increased(case, self.alone, &self.children, month)?;
        Ok(())
    }

    /// The months looked at in which somebody is in the household.
    fn there(&self, member: Member) -> Window {
        let months = self.window.months();
        let is_there = |i: &usize| self.in_months[*i].has(member);
        let first = (0..3).find(is_there).unwrap_or_default();
        let last = (0..3).rev().find(is_there).unwrap_or_default();
        self.window.within(months[first], months[last])
    }

    /// What somebody brings to the household of a month, in cents or in halves of a cent.
    fn brings(&self, case: &Case<'_>, member: Member, month: Month) -> Result<Decimal, Gap> {
        let with = self.in_months[month.since(self.window.first) as usize];
        let mut without = with;
        without.remove(member);
        let of = |children: &Children| {
            let increased = place::is_increased(case, self.alone, children, month)?;
            place::flat(case, children, self.adults, increased, month)
        };
        Ok(of(&with)? - of(&without)?)
    }

    /// Resources of those in charge who count, over the months of a window.
    pub fn incomes_in(&self, case: &Case<'_>, window: Window, month: Month) -> Result<Decimal, Gap> {
        let mut sum = Decimal::ZERO;
        for (member, there, income) in &self.incomes {
            let within = there.within(window.first, window.last);
            sum += if within == *there {
                *income
            } else {
                person(case, member.income(case.household), within, month, || Ok(false))?.counted
            };
        }
        Ok(sum)
    }

    /// Whether the resources of an adult count.
    pub fn shares(&self, adult: usize) -> bool {
        self.standings[adult].shares()
    }
}

/// Everybody who is in charge in some of the months.
fn everybody([first, second, third]: [Children; 3]) -> impl Iterator<Item = Member> {
    let only_later = second.members().filter(move |member| !first.has(*member));
    let only_last = third.members().filter(move |member| !first.has(*member) && !second.has(*member));
    first.members().chain(only_later).chain(only_last)
}

/// Number of months of a window.
fn months(window: Window) -> u32 {
    (window.last.since(window.first) + 1).max(0) as u32
}

const L262_4: Law = Law::Casf("L262-4", "");
const R262_45: Law = Law::Casf("R262-45", "");

/// Age from which no child nor earlier work is needed.
pub(super) static AGE: Dated<i16> =
    Dated::new("rsa.age", Unit::Years, Renewed::Never, &[since(2009, 6, 1, 25, Law::Casf("L262-4", ""))]);

/// Age from which earlier work opens the right.
pub(super) static YOUNG_AGE: Dated<i16> =
    Dated::new("rsa.young_age", Unit::Years, Renewed::Never, &[since(2010, 9, 1, 18, Law::Casf("L262-7-1", ""))]);

/// Hours of work in three years that open it.
pub(super) static YOUNG_HOURS: Dated<i16> =
    Dated::new("rsa.young_hours", Unit::Hours, Renewed::Never, &[since(2010, 9, 1, 3214, Law::Casf("D262-25-1", ""))]);
