//! Complément de libre choix du mode de garde (CMG).
//!
//! Due to whoever works and pays for the care of a child (CSS, L531-5, L531-6): a childminder or a carer at home whom the
//! family employs (`direct`; `brackets` before September 2025), or an agency or micro-crèche (`agency`). Not beside
//! the full rate of PreParE, but for the increased one, nor beside the pay of the additional birth leave for the same child
//! (L531-9). It begins in the month of the conditions and lasts through the month in which they cease (R552-2, R552-3).
//! Amounts are net of CRDS, which is told as a fact. Same rules overseas (L755-19).
//! *Not modelled*: the claim, which may open only the month before it; the twelve months during which an exemption from
//! work is presumed to go on (R531-6).

mod agency;
mod brackets;
mod direct;
mod transition;
mod work;

use rust_decimal::Decimal;

use super::conditions::children::{self, AgeLimit, Children, child};
use super::conditions::{self, residence, shared_custody};
use super::{aeeh, not_due, prepare, without_crds};
use crate::calendar::{Month, birthday};
use crate::case::Case;
use crate::dated::Table;
use crate::figures;
use crate::household::{Answer, CareMode, CareReference, Child, Childcare, Kind, Kinds};
use crate::law::Law;
use crate::money::{Annual, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Part, PartName, Reason, Share};
use crate::resources::family;
use crate::trace::{About, Role, Step, Trace, lines};

lines! {
    /// Lines of this computation.
    pub enum CmgLine {
        /// Resources a month, within their bounds.
        Income = "income",
        /// What an hour at the reference price leaves to the family.
        Effort = "effort",
        /// Cost of care, within the hourly limit.
        Cost = "cost",
        /// What an hour costs the family in the end.
        HourForYou = "hour_for_you",
        /// Part for a childminder whom the family employs.
        Childminder = "childminder",
        /// Part for a carer at home whom the family employs.
        Home = "home",
        /// Part for a childminder whom the family employs, by bracket of resources (before September 2025).
        ChildminderByBracket = "childminder_by_bracket",
        /// Part for a carer at home whom the family employs, by bracket of resources (before September 2025).
        HomeByBracket = "home_by_bracket",
        /// Part of an agency or micro-crèche.
        Agency = "agency",
        /// Most that is paid for a child.
        Most = "most",
        /// 85 % of what is spent.
        Share = "share",
        /// CRDS already taken off.
        Crds = "crds_included",
        /// Supplement of the change of rules of September 2025.
        Transition = "transition",
        /// Contributions paid to Urssaf in the family’s stead, outside the amount.
        Contributions = "contributions",
    }
}

/// What is due for `month`.
pub fn cmg(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let refuse = |reason, law, recorder: &mut Trace| not_due(Benefit::Cmg, reason, law, recorder);
    let mut cares = match cares(case, month)? {
        Ok(cares) => cares,
        Err((reason, law)) => return refuse(reason, law, recorder),
    };
    if prepare::full_rate(case, month)? == Some(prepare::Full::Usual) {
        return refuse(Reason::OtherBenefit(Benefit::Prepare), NOT_WITH, recorder);
    }
    leave_out_birth_leave(case, &mut cares, month)?;
    if cares.is_empty() {
        return refuse(Reason::ReplacementIncome, NOT_WITH, recorder);
    }
    if let Some(refusal) = residence::family_refusal(case, month)? {
        return refuse(refusal.reason, refusal.law, recorder);
    }
    residence::is_overseas(case.household)?;
    let mut remarks = match work::condition(case, month)? {
        Ok(remarks) => remarks,
        Err((reason, law)) => return refuse(reason, law, recorder),
    };
    let list = there(case, month)?;
    // Since December 2025 each home claims for what it pays to whom it employs, and the child counts for one in both.
    let mut settled = month >= SHARED_SINCE && cares.iter().all(|care| care.is_direct());
    for &index in &list {
        // Unless they named one of them for the family allowances (D531-18-2, 2°).
        settled = settled && shared_custody::both_claim_allowances(child(case.household, index))?;
    }
    if !settled {
        for &index in &list {
            if shared_custody::is_elsewhere(child(case.household, index))? {
                return Err(Gap::Law(Reason::SharedCustodyLaw));
            }
        }
        shared_custody::certain(
            case,
            &list,
            |list| {
                let kept: Vec<Care> = cares.iter().filter(|care| list.contains(&care.child)).cloned().collect();
                Ok(amounts(case, &kept, list, month, &mut Trace::silent())?.total())
            },
            |one, other| one == other,
        )?;
    }
    let found = amounts(case, &cares, &list, month, recorder)?;
    if found.total().is_zero() && found.contributions.is_empty() {
        let (reason, law) = found.refusal.unwrap_or((Reason::NoChildcare, OPENING));
        return refuse(reason, law, recorder);
    }
    let mut due = without_crds(Benefit::Cmg, found.total(), SCALE, recorder);
    for (name, list) in [(PartName::Pay, &found.pay), (PartName::Contributions, &found.contributions)] {
        for &(child, amount) in list {
            due.parts.push(Part { name, child: Some(child), share: Share { gross: amount, net: amount } });
        }
    }
    remarks.extend(found.remarks);
    remarks.extend(family::rsa_remark(case, month, Benefit::Cmg, Annual::ZERO)?);
    due.remarks = remarks;
    Ok(Outcome::Due(due))
}

/// Age from which no care opens the right.
pub(crate) fn last_age(case: &Case<'_>, month: Month) -> Result<i16, Gap> {
    direct::age_limit(case, true, month)
}

/// Prices of an hour that the law looks at: the reference for a childminder and for care at home, the most in a
/// micro-crèche.
pub(crate) fn prices(month: Month) -> Result<[Decimal; 3], Gap> {
    let [childminder, home] = direct::raised(&direct::REFERENCE, month)?;
    Ok([childminder, home, agency::MICRO_CRECHE_PRICE.at(month)?])
}

/// Care that a family pays for, in a month.
#[derive(Clone, Debug)]
struct Care {
    child: u8,
    mode: CareMode,
    hours: Decimal,
    cost: Decimal,
    unsocial: Decimal,
    /// Zero where they are not known: they stand outside the amount.
    contributions: Decimal,
    /// The three months of before the change of rules.
    reference: Answer<Option<[CareReference; 3]>>,
}

impl Care {
    fn of(child: u8, care: &Childcare) -> Result<Care, Gap> {
        Ok(Care {
            child,
            mode: care.mode,
            hours: care.hours.get()?,
            cost: care.cost.get()?.0,
            unsocial: care.unsocial_hours.get()?,
            contributions: care.contributions.get().ok().flatten().map_or(Decimal::ZERO, |amount| amount.0),
            reference: care.reference,
        })
    }

    fn is_empty(&self) -> bool {
        self.cost.is_zero() && self.hours.is_zero()
    }

    /// Whether it goes by household, not by child (L531-5, III; D531-21, III 4°).
    fn is_by_household(&self) -> bool {
        matches!(self.mode, CareMode::Home | CareMode::AgencyHome)
    }

    /// Whether the family employs the carer.
    fn is_direct(&self) -> bool {
        matches!(self.mode, CareMode::Childminder | CareMode::Home)
    }
}

/// What is found for each child, and what is to be told.
#[derive(Debug, Default)]
struct Found {
    pay: Vec<(u8, Euros)>,
    contributions: Vec<(u8, Euros)>,
    remarks: Vec<Reason>,
    refusal: Option<(Reason, Law)>,
}

impl Found {
    fn total(&self) -> Euros {
        self.pay.iter().map(|(_, amount)| *amount).sum()
    }

    fn refuse(&mut self, reason: Reason, law: Law) {
        self.refusal = self.refusal.or(Some((reason, law)));
    }

    fn remark(&mut self, reason: Reason) {
        if !self.remarks.contains(&reason) {
            self.remarks.push(reason);
        }
    }
}

/// The care of each child, together.
fn by_child(cares: &[Care]) -> Vec<Vec<Care>> {
    let mut groups: Vec<Vec<Care>> = Vec::new();
    for care in cares {
        match groups.iter_mut().find(|group| group[0].child == care.child) {
            Some(group) => group.push(care.clone()),
            None => groups.push(vec![care.clone()]),
        }
    }
    groups
}

fn amounts(case: &Case<'_>, cares: &[Care], list: &Children, month: Month, recorder: &mut Trace) -> Result<Found, Gap> {
    let mut found = Found::default();
    if cares.iter().any(Care::is_direct) {
        if month >= direct::SINCE {
            direct::amounts(case, cares, list, month, &mut found, recorder)?;
            transition::supplement(case, cares, month, &mut found, recorder)?;
        } else {
            brackets::amounts(case, cares, list, month, &mut found, recorder)?;
        }
    }
    agency::amounts(case, cares, list, month, &mut found, recorder)?;
    Ok(found)
}

type Refused = (Reason, Law);

/// The care of the children of the right age, or why there is none.
fn cares(case: &Case<'_>, month: Month) -> Result<Result<Vec<Care>, Refused>, Gap> {
    let household = case.household;
    let (mut cares, mut too_old) = (Vec::new(), Vec::new());
    let mut refusal = (Reason::NoChildcare, OPENING);
    let mut present = None;
    for (index, child) in children::all(household) {
        let paid = child.childcare.known()?;
        if paid.iter().all(|care| care.mode == CareMode::Creche) {
            continue;
        }
        let there = match &present {
            Some(there) => there,
            None => present.insert(there(case, month)?),
        };
        // The care of a child who died is due through the month of the death (R552-3, II 1°), not longer (L552-7).
        if !there.contains(&index) || month > children::amount_month(household, index, month) {
            refusal = (Reason::NoChild, OPENING);
            continue;
        }
        for care in paid.iter().filter(|care| care.mode != CareMode::Creche) {
            let direct = matches!(care.mode, CareMode::Childminder | CareMode::Home);
            let age = direct::age_limit(case, direct, month)?;
            // Through the month of the birthday (R552-3, II 1°).
            if month > Month::of(birthday(child.birth_date.get()?, age)) {
                refusal = (Reason::ChildTooOld { age: age as u8 }, AGE);
                too_old.push(care);
                continue;
            }
            let care = Care::of(index, care)?;
            if !care.is_empty() || care.is_by_household() {
                cares.push(care);
            }
        }
    }
    for mode in [CareMode::Home, CareMode::AgencyHome] {
        settle_at_home(&mut cares, &too_old, mode)?;
    }
    Ok(if cares.is_empty() { Err(refusal) } else { Ok(cares) })
}

/// Care at home goes by household: its hours and cost may stand with one child for all, even one who is too old. They pass
/// to a child of the right age whom the carer minds too; without any cost there is no such care.
fn settle_at_home(cares: &mut Vec<Care>, too_old: &[&Childcare], mode: CareMode) -> Result<(), Gap> {
    let is_paid = |cares: &[Care]| cares.iter().any(|care| care.mode == mode && !care.is_empty());
    if is_paid(cares) {
        return Ok(());
    }
    if let Some(minded) = cares.iter_mut().find(|care| care.mode == mode) {
        for paid in too_old.iter().filter(|care| care.mode == mode) {
            let paid = Care::of(minded.child, paid)?;
            if !paid.is_empty() {
                *minded = paid;
            }
        }
    }
    if !is_paid(cares) {
        cares.retain(|care| care.mode != mode);
    }
    Ok(())
}

/// Children in charge on some day of the month: the right begins in the month of the conditions and lasts through the month
/// in which they cease; a child who died counts for three months more (L552-7).
fn there(case: &Case<'_>, month: Month) -> Result<Children, Gap> {
    let mut list = children::in_charge(case, month, AgeLimit::Usual)?;
    for day in [month.first_day(), month.last_day()] {
        for index in children::in_charge_on(case, day, AgeLimit::Usual)? {
            if !list.contains(&index) {
                let _ = list.try_push(index);
            }
        }
    }
    Ok(children::at_home(case.household, &list)?)
}

/// Alone in the month, or still at its beginning.
fn lone(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    Ok(conditions::is_lone(case.household, month)? || conditions::is_lone(case.household, month - 1)?)
}

/// Leaves out the care of the child for whom the additional birth leave is paid: the one who came last (L531-9).
fn leave_out_birth_leave(case: &Case<'_>, cares: &mut Vec<Care>, month: Month) -> Result<(), Gap> {
    let household = case.household;
    let adults = conditions::adults(household, month)?;
    if !conditions::any(adults, |adult| Ok(adult.income.any(BIRTH_LEAVE, month, month)?))? {
        return Ok(());
    }
    let mut days = Vec::new();
    for (_, child) in children::all(household) {
        days.push(children::first_day(child)?);
    }
    let last = days.iter().max();
    cares.retain(|care| days.get(care.child as usize) != last);
    Ok(())
}

/// Whether a child's AEEH, an adult's AAH or a lone parent raises the most that is paid (L531-6, 2° to 4°).
fn raised_by_thirty(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    // As for the CMG itself, through the month in which the child ceases to count (L552-1, R552-3 II 1°).
    Ok(lone(case, month)?
        || aeeh::granted_among(case, &there(case, month)?, month)? > 0
        || (case.asks.aah_is_due)(case, month)?)
}

/// The month of the third birthday.
fn third_birthday(child: &Child, month: Month) -> Result<Month, Gap> {
    Ok(Month::of(birthday(child.birth_date.get()?, agency::FULL_AGE.at(month)?)))
}

/// What a child still counts whole for: before three, and until 31 August when the birthday falls between January and
/// August (L531-6).
fn is_under_three(child: &Child, month: Month) -> Result<bool, Gap> {
    let third = third_birthday(child, month)?;
    let august = Month::new(third.year(), 8);
    Ok(month <= third.max(august) && (month <= third || third <= august))
}

/// What is left of an amount in cents once the CRDS is taken off, told as a fact.
fn less_crds(gross: Euros, child: u8, recorder: &mut Trace) -> Euros {
    let crds = figures::crds(gross);
    recorder.step(|| {
        Step::new(Benefit::Cmg, CmgLine::Crds, Role::Fact, crds, figures::CRDS_LAW)
            .with(gross)
            .about(About::Child(child))
    });
    gross - crds
}

const BIRTH_LEAVE: Kinds = Kinds::of(&[Kind::BirthLeavePay]);

/// Month from which alternating residence opens the right in both homes (D531-18-2).
const SHARED_SINCE: Month = Month::new(2025, 12);

const OPENING: Law = Law::Css("L531-5", "LEGIARTI000053284067");
const SCALE: Law = Law::Css("D531-18", "LEGIARTI000051721668");
const AGE: Law = Law::Css("D531-18-1", "LEGIARTI000051716654");
const NOT_WITH: Law = Law::Css("L531-9", "LEGIARTI000053279231");

/// The tables of these modules.
pub static TABLES: &[&dyn Table] = &[
    &direct::AGES,
    &direct::EFFORT_CHILDMINDER,
    &direct::EFFORT_HOME,
    &direct::MOST_AN_HOUR,
    &direct::REFERENCE,
    &direct::HIGHEST,
    &direct::HOME_CONTRIBUTIONS,
    &direct::HOME_CONTRIBUTIONS_MOST,
    &brackets::RATES,
    &agency::RATES_CHILDMINDER,
    &agency::RATES_HOME,
    &agency::CEILINGS,
    &agency::LONE_CEILING,
    &agency::SHARE,
    &agency::INCREASES,
    &agency::UNSOCIAL_HOURS,
    &agency::FULL_AGE,
    &agency::MICRO_CRECHE_PRICE,
    &agency::LEAST_HOURS,
    &transition::HOURS,
];

#[cfg(test)]
mod tests;
