//! Allocation journalière de présence parentale (AJPP).
//!
//! A daily amount for each day of presence leave beside a child in charge who is gravely ill or disabled (CSS, L544-1): seven
//! hours of the net SMIC of 1 January, before CRDS (D544-6), 22 days a month at most for a child (D544-4) and 310 in all
//! (L544-3); jobseekers and paid trainees have 22 days whatever the month (D544-8). A fixed supplement for expenses under the
//! ceiling of the complément familial (D544-7); not beside most replacement income, PreParE, AAH or the supplements of AEEH
//! for the same child (L544-9): the larger sum is paid (CNAF, circular 2008-004).
//! *Not modelled*: MVA in that sum, the medical opinion, the renewal of the 310 days (L544-3, al. 2), occasional work of jobseekers.

use rust_decimal::{Decimal, dec};

use super::conditions::children::{self, AgeLimit, child};
use super::conditions::{self, residence, shared_custody};
use super::{ceilings, not_due};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::{self, BMAF};
use crate::household::{Activity, Adult, Kind, Kinds, MOST_ADULTS};
use crate::law::Law;
use crate::money::{Annual, Cents, Euros};
use crate::outcome::{Assessed, Benefit, Due, Gap, Outcome, Part, PartName, Reason, Share};
use crate::resources::family;
use crate::trace::{About, CommonLine, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum AjppLine {
        /// Amount of a day.
        Day = "day",
        /// Days paid to an adult.
        Days = "days",
        /// Ceiling of resources of the supplement for expenses.
        Ceiling = "ceiling",
        /// Supplement for expenses.
        Expenses = "expenses",
    }
}

/// What is due for `month`.
pub fn ajpp(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let refuse = |reason, law, recorder: &mut Trace| not_due(Benefit::Ajpp, reason, law, recorder);
    let rights = match rights(case, month)? {
        Ok(rights) => rights,
        Err((reason, law)) => return refuse(reason, law, recorder),
    };
    let (kept, refusal) = chosen(case, &rights, month)?;
    if kept.iter().all(Option::is_none) {
        let (reason, law) = refusal.unwrap_or((Reason::NoPresenceDays, OPENING));
        return refuse(reason, law, recorder);
    }
    note_and_sum(case, &kept, month, recorder)
}

/// Whether an adult (position) is paid days.
pub fn is_paid_to(case: &Case<'_>, adult: usize, month: Month) -> Result<bool, Gap> {
    let Some(asking) = conditions::adults(case.household, month)?.get(adult) else { return Ok(false) };
    Ok(is_asked_by(asking)? && half_days_paid(case, month)?.get(adult).is_some_and(|half_days| *half_days > 0))
}

/// Whether an adult takes days.
pub fn is_asked_by(adult: &Adult) -> Result<bool, Gap> {
    Ok(adult.presence_days.get()? > 0 || adult.presence_half_days.get()? > 0)
}

/// Half days paid to each adult.
pub fn half_days_paid(case: &Case<'_>, month: Month) -> Result<[u32; MOST_ADULTS], Gap> {
    Ok(kept(case, month)?.map(|right| right.map_or(0, |right| right.half_days)))
}

/// Whether AJPP is paid for a child (position) in place of the supplements of AEEH.
pub fn replaces_supplements(case: &Case<'_>, child: u8, month: Month) -> Result<bool, Gap> {
    Ok(kept(case, month)?.iter().flatten().any(|right| right.child == child))
}

/// The days that are paid, once the choice with other benefits is made.
fn kept(case: &Case<'_>, month: Month) -> Result<Rights, Gap> {
    Ok(match rights(case, month)? {
        Ok(rights) => chosen(case, &rights, month)?.0,
        Err(_) => [None; MOST_ADULTS],
    })
}

/// Where the benefits stand beside which it is not paid.
pub const NOT_WITH: Law = Law::Css("L544-9", "LEGIARTI000053279254");

/// The half days that an adult is paid for a child.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Right {
    child: u8,
    half_days: u32,
    /// Half days that are left for the child.
    left: u32,
    /// Whether illness or injury pay is received too: beside part of the days only (L544-9, last al.).
    ill: bool,
    /// Unemployment benefit is suspended meanwhile (L544-8, al. 3).
    suspends: bool,
}

impl Right {
    fn gross(self, month: Month) -> Result<Euros, Gap> {
        Ok(Euros(day(month)?.0 * Decimal::from(self.half_days) / TWO).to_cents())
    }

    /// The CRDS of a day is cut to the cent (D168-13 II for the sister allowance), so that a day is paid 7 net hours.
    fn net(self, month: Month) -> Result<Euros, Gap> {
        let day = day(month)?;
        let net = day.0 - figures::crds(day).0;
        Ok(Euros(net * Decimal::from(self.half_days) / TWO).to_cents())
    }
}

/// Amount of a day before CRDS: seven hours of the SMIC of 1 January net of contributions, to the cent, divided by 1 less the
/// CRDS, rounded to the cent (D544-6).
fn day(month: Month) -> Result<Euros, Gap> {
    let net = figures::net_smic_of_an_hour(month)?;
    Ok(Euros(DAY_HOURS.at(month)? * net / (Decimal::ONE - figures::CRDS_RATE)).to_cents())
}

type Refused = (Reason, Law);
type Rights = [Option<Right>; MOST_ADULTS];

/// The days of each adult, before the choice with other benefits.
fn rights(case: &Case<'_>, month: Month) -> Result<Result<Rights, Refused>, Gap> {
    let household = case.household;
    let mut rights = [None; MOST_ADULTS];
    let mut refusal = None;
    for (index, adult) in conditions::adults(household, month)?.iter().enumerate() {
        match of_adult(case, adult, month)? {
            Ok(right) => rights[index] = Some(right),
            Err((Reason::NoPresenceDays, _)) => {}
            Err(why) => refusal = refusal.or(Some(why)),
        }
    }
    if rights.iter().all(Option::is_none) {
        return Ok(Err(refusal.unwrap_or((Reason::NoPresenceDays, OPENING))));
    }
    if let Some(refusal) = residence::family_refusal(case, month)? {
        return Ok(Err((refusal.reason, refusal.law)));
    }
    residence::is_overseas(household)?;
    Ok(Ok(rights))
}

fn of_adult(case: &Case<'_>, adult: &Adult, month: Month) -> Result<Result<Right, Refused>, Gap> {
    let (days, halves) = (u32::from(adult.presence_days.get()?), u32::from(adult.presence_half_days.get()?));
    if days + halves == 0 {
        return Ok(Err((Reason::NoPresenceDays, OPENING)));
    }
    let sick = match sick_child(case, adult, month)? {
        Ok(child) => child,
        Err(refused) => return Ok(Err(refused)),
    };
    if shared_custody::is_open(child(case.household, sick))? {
        return Err(Gap::Law(Reason::SharedCustodyLaw));
    }
    let most = MONTH_DAYS.at(month)? as u32 * 2;
    let flat = match adult.activity.get()? {
        // Jobseekers and paid trainees: as many days whatever the month, no half days (D544-6, D544-8).
        Activity::Jobseeker | Activity::Trainee => true,
        Activity::Employed | Activity::SelfEmployed | Activity::Apprentice | Activity::UnpaidLeave => false,
        Activity::Student | Activity::Retired | Activity::Inactive | Activity::CivicService => {
            return Ok(Err((Reason::NoWork, BENEFICIARIES)));
        }
    };
    let asked = if flat { most } else { days * 2 + halves };
    // So many days for a child, whichever parent took them (L544-3).
    let mut used = 0;
    for adult in conditions::adults(case.household, month)? {
        let own = u32::from(adult.presence_days_used.get()?);
        if own > 0 && sick_child(case, adult, month)? == Ok(sick) {
            used += own;
        }
    }
    let left = (TOTAL_DAYS.at(month)? as u32).saturating_sub(used) * 2;
    let half_days = asked.min(most).min(left);
    if half_days == 0 {
        return Ok(Err((Reason::PresenceDaysUsedUp, LIMITS)));
    }
    let unemployed = adult.income.any(UNEMPLOYMENT, month, month)?;
    let excluded =
        adult.income.goes_on(ALWAYS, month)? || (unemployed && !matches!(adult.activity.get()?, Activity::Jobseeker));
    if excluded {
        return Ok(Err((Reason::ReplacementIncome, NOT_WITH)));
    }
    let ill = adult.income.any(DAILY, month, month)?;
    Ok(Ok(Right { child: sick, half_days, left, ill, suspends: unemployed }))
}

/// The child whom the leave is for: the one named, or the only one in charge, or the only one ill or disabled.
fn sick_child(case: &Case<'_>, adult: &Adult, month: Month) -> Result<Result<u8, Refused>, Gap> {
    let household = case.household;
    // Due for the whole month in which the conditions cease (R552-3, II 3°): the child counts on some day of it.
    let mut list = children::in_charge_on(case, month.first_day(), AgeLimit::Usual)?;
    for index in children::in_charge_on(case, month.last_day(), AgeLimit::Usual)? {
        if !list.contains(&index) {
            let _ = list.try_push(index);
        }
    }
    let list = children::at_home(household, &list)?;
    // One that is missing may be told by the children, like one that is not given.
    if let Ok(Some(named)) = adult.presence_child.get() {
        return Ok(if list.contains(&named) { Ok(named) } else { Err((Reason::NoChild, OPENING)) });
    }
    let mut ill = children::Children::new();
    for &index in &list {
        let child = child(household, index);
        if child.disability_rate.get()? > 0 || child.aeeh_complement.get()? > 0 || child.aeeh.get()? == Some(true) {
            ill.push(index);
        }
    }
    match (ill.as_slice(), list.as_slice()) {
        ([one], _) | ([], [one]) => Ok(Ok(*one)),
        ([], []) => Ok(Err((Reason::NoChild, OPENING))),
        _ => Err(adult.presence_child.get().err().map_or(Gap::Law(Reason::WhichChild), Gap::Answer)),
    }
}

/// The days that are paid, and why others are not. L544-9 names what is not paid beside them: for the same adult PreParE and
/// AAH, for the same child the supplements of AEEH and the help in person of the PCH. No text says which is left: of the
/// sums that the household may have, the largest is paid.
fn chosen(case: &Case<'_>, rights: &Rights, month: Month) -> Result<(Rights, Option<Refused>), Gap> {
    let (mut open, mut refusal) = (*rights, None);
    let mut aah = [Euros::ZERO; MOST_ADULTS];
    let mut supplements = Euros::ZERO;
    for (index, asked) in rights.iter().enumerate() {
        let Some(right) = asked else { continue };
        if child(case.household, right.child).pch.get()? {
            refusal = Some((Reason::HumanHelp, NOT_WITH));
            open[index] = None;
            continue;
        }
        aah[index] = (case.asks.aah_before_choice)(case, index, month)?;
        supplements += (case.asks.aeeh_supplements)(case, right.child, month)?;
    }
    let prepare = (case.asks.prepare_without)(case, [false; MOST_ADULTS], month)?;
    let instead = prepare + supplements + aah.iter().copied().sum();
    let (mut kept, mut most) = (shared_out(&open, month)?, Euros::ZERO);
    // Without anything in their place all the days are paid.
    let choices = if instead.is_zero() { 0 } else { 1_usize << MOST_ADULTS };
    for taken in 0..choices {
        let some = std::array::from_fn(|index| open[index].filter(|_| taken & (1 << index) != 0));
        let some = shared_out(&some, month)?;
        let sum = sum_with(case, &open, &some, &aah, month)?;
        if sum > most {
            (kept, most) = (some, sum);
        }
    }
    for (index, right) in open.iter().enumerate() {
        if right.is_some() && kept[index].is_none() {
            let why = if instead.is_zero() {
                Reason::ReplacementIncome
            } else if !aah[index].is_zero() {
                Reason::OtherBenefit(Benefit::Aah)
            } else if supplements.is_zero() {
                Reason::OtherBenefit(Benefit::Prepare)
            } else {
                Reason::OtherBenefit(Benefit::Aeeh)
            };
            refusal = refusal.or(Some((why, NOT_WITH)));
        }
    }
    Ok((kept, refusal))
}

/// The days of both parents, of which 22 a month are paid for a child (D544-4) and no more than are left: those of the first
/// first.
fn shared_out(rights: &Rights, month: Month) -> Result<Rights, Gap> {
    let most = MONTH_DAYS.at(month)? as u32 * 2;
    let mut out: Rights = [None; MOST_ADULTS];
    for (index, right) in rights.iter().enumerate() {
        let Some(right) = right else { continue };
        let taken: u32 = out.iter().flatten().filter(|other| other.child == right.child).map(|o| o.half_days).sum();
        let half_days = right.half_days.min(most.min(right.left).saturating_sub(taken));
        let is_paid = half_days > 0 && !(right.ill && half_days == most);
        out[index] = is_paid.then_some(Right { half_days, ..*right });
    }
    Ok(out)
}

/// What the household has when only `paid` of the days that are open are paid: the days and the expenses that go with them,
/// PreParE and AAH of the others, the supplements of the children whom no day paid is for.
fn sum_with(
    case: &Case<'_>,
    open: &Rights,
    paid: &Rights,
    aah: &[Euros; MOST_ADULTS],
    month: Month,
) -> Result<Euros, Gap> {
    let mut sum = (case.asks.prepare_without)(case, paid.map(|right| right.is_some()), month)?;
    for (right, aah) in paid.iter().zip(aah) {
        sum += match right {
            Some(right) => right.gross(month)?,
            None => *aah,
        };
    }
    for (index, right) in open.iter().enumerate() {
        let Some(Right { child, .. }) = *right else { continue };
        if open[..index].iter().flatten().any(|earlier| earlier.child == child) {
            continue;
        }
        if paid.iter().flatten().all(|paid| paid.child != child) {
            sum += (case.asks.aeeh_supplements)(case, child, month)?;
        } else if expenses(case, child, month, &mut Trace::silent())?.is_some() {
            sum += expenses_supplement(month)?;
        }
    }
    Ok(sum)
}

fn note_and_sum(case: &Case<'_>, kept: &Rights, month: Month, recorder: &mut Trace) -> Assessed {
    let day = day(month)?;
    recorder.step(|| Step::new(Benefit::Ajpp, AjppLine::Day, Role::Fact, day, AMOUNT));
    let mut due = Due::default();
    let mut shares: arrayvec::ArrayVec<Share, 2> = (0..case.household.adults.len()).map(|_| Share::default()).collect();
    for (index, right) in kept.iter().enumerate() {
        let Some(right) = right else { continue };
        let share = Share { gross: right.gross(month)?, net: right.net(month)? };
        recorder.step(|| {
            Step::new(Benefit::Ajpp, AjppLine::Days, Role::Part, share.gross, AMOUNT)
                .with(Value::Number((Decimal::from(right.half_days) / TWO).normalize()))
                .with(day)
                .about(About::Adult(index as u8))
        });
        add(&mut due, &mut shares, index, share, None);
        if right.suspends {
            due.remarks.push(Reason::UnemploymentSuspended);
        }
    }
    for (index, right) in kept.iter().enumerate() {
        let Some(right) = right else { continue };
        // One supplement for a child, told with the first adult who is paid for it.
        let earlier = kept[..index].iter().flatten().any(|other| other.child == right.child);
        if earlier {
            continue;
        }
        if let Some(ceiling) = expenses(case, right.child, month, recorder)? {
            let rate = EXPENSES.at(month)?;
            let gross = expenses_supplement(month)?;
            let law = EXPENSES.law_at(month)?;
            recorder.step(|| {
                Step::new(Benefit::Ajpp, AjppLine::Expenses, Role::Part, gross, law)
                    .with(Value::Share(rate))
                    .about(About::Child(right.child))
            });
            let share = Share { gross, net: gross - figures::crds(gross) };
            add(&mut due, &mut shares, index, share, Some(right.child));
            due.remarks.extend(family::rsa_remark(case, month, Benefit::Ajpp, ceiling)?);
        }
    }
    recorder.step(|| Step::new(Benefit::Ajpp, CommonLine::Gross, Role::Gross, due.gross, AMOUNT));
    recorder.step(|| Step::new(Benefit::Ajpp, CommonLine::Crds, Role::Levy, due.gross - due.net, figures::CRDS_LAW));
    recorder.step(|| Step::new(Benefit::Ajpp, CommonLine::Net, Role::Net, due.net, AMOUNT));
    due.per_adult = Some(shares);
    Ok(Outcome::Due(due))
}

fn add(due: &mut Due, shares: &mut [Share], adult: usize, share: Share, expenses_of: Option<u8>) {
    due.gross += share.gross;
    due.net += share.net;
    if let Some(own) = shares.get_mut(adult) {
        own.gross += share.gross;
        own.net += share.net;
    }
    if let Some(child) = expenses_of {
        due.parts.push(Part { name: PartName::Expenses, child: Some(child), share });
    }
}

/// The supplement for expenses, and the least of them.
fn expenses_supplement(month: Month) -> Result<Euros, Gap> {
    Ok(Euros(EXPENSES.at(month)? * BMAF.at(month)?).to_cents())
}

/// The ceiling of resources of the supplement for expenses, where it is due for a child (D544-7): those of the household,
/// whichever parent tells them.
fn expenses(case: &Case<'_>, child: u8, month: Month, recorder: &mut Trace) -> Result<Option<Annual>, Gap> {
    let mut spent = Decimal::ZERO;
    for adult in conditions::adults(case.household, month)? {
        let own = adult.presence_costs.get()?.0;
        if !own.is_zero() && sick_child(case, adult, month)? == Ok(child) {
            spent += own;
        }
    }
    if Euros(spent) < expenses_supplement(month)? {
        return Ok(None);
    }
    let list = children::at_home(case.household, &children::in_charge(case, month, AgeLimit::Usual)?)?;
    let raised = family::raises_ceilings(case, month)?;
    let resources = family::of_month(case, month, Benefit::Ajpp)?;
    // The children for whom the other home claims do not raise the ceiling (R513-1).
    let (count, ceiling) = shared_custody::certain(
        case,
        &list,
        |list| Ok((list.len(), ceilings::full(month, list.len(), raised)?)),
        |one, other| (resources <= one.1) == (resources <= other.1),
    )?;
    recorder.step(|| Step::new(Benefit::Ajpp, AjppLine::Ceiling, Role::Fact, ceiling, ceilings::LAW).with(count));
    family::note(case, month, Benefit::Ajpp, recorder)?;
    Ok((resources <= ceiling).then_some(ceiling))
}

/// Maternity, paternity, adoption, additional birth leave, own pensions (L544-9, 1°, 2° and 5°).
const ALWAYS: Kinds = Kinds::of(&[
    Kind::MaternityPay,
    Kind::BirthLeavePay,
    Kind::RetirementPension,
    Kind::DisabilityPension,
    Kind::Aspa,
    Kind::Asi,
]);
/// L544-9, 3°.
const DAILY: Kinds = Kinds::of(&[Kind::SickPay, Kind::WorkInjuryPay]);
/// L544-9, 4°.
const UNEMPLOYMENT: Kinds = Kinds::of(&[Kind::Unemployment, Kind::SolidarityUnemployment]);

const TWO: Decimal = dec!(2);
const OPENING: Law = Law::Css("L544-1", "LEGIARTI000044329312");
const LIMITS: Law = Law::Css("L544-3", "LEGIARTI000047864753");
const BENEFICIARIES: Law = Law::Css("L544-8", "LEGIARTI000051289885");
const AMOUNT: Law = Law::Css("D544-6", "LEGIARTI000045088041");

/// Hours of SMIC in a day (D544-6).
static DAY_HOURS: Dated<Decimal> =
    Dated::new("ajpp.day_hours", Unit::Hours, Renewed::Never, &[since(2022, 1, 1, dec!(7), AMOUNT)]);

/// Most days a month for a child (D544-4), and days of those who have no leave (D544-8).
static MONTH_DAYS: Dated<i16> = Dated::new(
    "ajpp.month_days",
    Unit::Days,
    Renewed::Never,
    &[since(2006, 6, 4, 22, Law::Css("D544-4", "LEGIARTI000006737270"))],
);

/// Most days for a child and an illness (L544-3).
static TOTAL_DAYS: Dated<i16> =
    Dated::new("ajpp.total_days", Unit::Days, Renewed::Never, &[since(2006, 5, 1, 310, LIMITS)]);

/// Supplement for expenses, and expenses from which it is due: share of the BMAF (D544-7).
static EXPENSES: Dated<Decimal> = Dated::new(
    "ajpp.expenses",
    Unit::Share,
    Renewed::Never,
    &[since(2006, 6, 4, dec!(0.2719), Law::Css("D544-7", "LEGIARTI000006737277"))],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&DAY_HOURS, &MONTH_DAYS, &TOTAL_DAYS, &EXPENSES];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{child_born, due, household, not_due_reason, unknown, whole_due};
    use crate::household::{ClaimedBy, Custody, Household, ParentalLeave, Spell};
    use crate::money::Monthly;

    const MAY_2026: Month = Month::new(2026, 5);

    fn with_days(month: Month, adults: u8, days: u8) -> Household {
        let mut household = household(month, adults);
        let mut child = child_born(2016, 6, 15);
        child.disability_rate = 80.into();
        household.children.push(child);
        household.adults[0].presence_days = days.into();
        household
    }

    fn receives(household: &mut Household, kind: Kind) {
        let spell = Spell {
            kind,
            monthly: Monthly(dec!(600)).into(),
            from: None,
            to: None,
            taxable: None.into(),
            gross: None.into(),
            overtime: Monthly::ZERO.into(),
        };
        household.adults[0].income.0 = vec![spell].into();
    }

    // Published for 2024 and 2025; 2026 by the formula: 7 × 9.52 / 0.995.
    #[test]
    fn a_day_of_each_year() {
        for (year, gross, net) in
            [(2024, dec!(64.86), dec!(64.54)), (2025, dec!(66.13), dec!(65.80)), (2026, dec!(66.97), dec!(66.64))]
        {
            assert_eq!(due(&with_days(Month::new(year, 5), 1, 1), Benefit::Ajpp), (gross, net));
        }
    }

    #[test]
    fn the_day_changes_in_january_and_the_supplement_in_april() {
        let mut household = with_days(Month::new(2026, 3), 1, 1);
        household.adults[0].presence_costs = Monthly(dec!(200)).into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) + dec!(128.98)); // 474.37 × 0.2719
        household.month = Month::new(2026, 4);
        assert_eq!(due(&household, Benefit::Ajpp), (dec!(66.97) + dec!(130.01), dec!(66.64) + dec!(129.36)));
    }

    #[test]
    fn half_days_are_half() {
        let mut household = with_days(MAY_2026, 1, 2);
        household.adults[0].presence_half_days = 3.into();
        assert_eq!(due(&household, Benefit::Ajpp), (dec!(234.40), dec!(233.24))); // 3.5 × 66.97 = 234.395, 3.5 × 66.64
    }

    #[test]
    fn twenty_two_days_a_month_for_both_parents() {
        let mut household = with_days(MAY_2026, 2, 15);
        household.adults[1].presence_days = 15.into();
        let due = whole_due(&household, Benefit::Ajpp);
        assert_eq!(due.gross.0, dec!(66.97) * dec!(22));
        let shares = due.per_adult.expect("by adult");
        assert_eq!(shares[0].gross.0, dec!(66.97) * dec!(15));
        assert_eq!(shares[1].gross.0, dec!(66.97) * dec!(7));
    }

    #[test]
    fn the_three_hundred_and_ten_days_run_out() {
        let mut household = with_days(MAY_2026, 1, 10);
        household.adults[0].presence_days_used = 305.into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) * dec!(5));
        household.adults[0].presence_days_used = 310.into();
        assert_eq!(not_due_reason(&household, Benefit::Ajpp), Reason::PresenceDaysUsedUp);
    }

    #[test]
    fn each_child_has_its_own_three_hundred_and_ten_days() {
        let mut household = with_days(MAY_2026, 2, 4);
        household.children.push(child_born(2018, 1, 10));
        household.adults[0].presence_child = Some(0).into();
        household.adults[1].presence_child = Some(1).into();
        household.adults[0].presence_days_used = 305.into();
        household.adults[1].presence_days_used = 305.into();
        household.adults[1].presence_days = 6.into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) * dec!(9)); // 4, and 5 of 6
        household.adults[1].presence_child = Some(0).into();
        assert_eq!(not_due_reason(&household, Benefit::Ajpp), Reason::PresenceDaysUsedUp);
    }

    #[test]
    fn jobseekers_have_twenty_two_days_and_their_benefit_waits() {
        let mut household = with_days(MAY_2026, 1, 4);
        household.adults[0].activity = Activity::Jobseeker.into();
        receives(&mut household, Kind::Unemployment);
        let due = whole_due(&household, Benefit::Ajpp);
        assert_eq!(due.gross.0, dec!(66.97) * dec!(22));
        assert!(due.remarks.contains(&Reason::UnemploymentSuspended));
    }

    #[test]
    fn expenses_count_from_the_amount_itself() {
        let mut household = with_days(MAY_2026, 1, 1);
        household.adults[0].presence_costs = Monthly(dec!(130.01)).into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) + dec!(130.01));
        household.adults[0].presence_costs = Monthly(dec!(130.00)).into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97));
    }

    #[test]
    fn the_supplement_for_expenses_has_the_ceiling_of_the_complement_familial() {
        let mut household = with_days(MAY_2026, 2, 1);
        household.adults[0].presence_costs = Monthly(dec!(500)).into();
        let mut earn = |monthly: Decimal| {
            receives(&mut household, Kind::Foreign);
            household.adults[0].income.0 = vec![Spell {
                kind: Kind::Foreign,
                monthly: Monthly(monthly).into(),
                from: None,
                to: None,
                taxable: None.into(),
                gross: None.into(),
                overtime: Monthly::ZERO.into(),
            }]
            .into();
            due(&household, Benefit::Ajpp).0
        };
        // One child, one earner: 24,853 + 6,213 = 31,066 a year.
        assert_eq!(earn(dec!(2588.83)), dec!(66.97) + dec!(130.01)); // 31,065.96
        assert_eq!(earn(dec!(2588.84)), dec!(66.97)); // 31,066.08
    }

    #[test]
    fn maternity_pay_and_pensions_exclude_it() {
        for kind in [Kind::MaternityPay, Kind::BirthLeavePay, Kind::RetirementPension, Kind::DisabilityPension] {
            let mut household = with_days(MAY_2026, 1, 4);
            receives(&mut household, kind);
            assert_eq!(not_due_reason(&household, Benefit::Ajpp), Reason::ReplacementIncome, "{kind:?}");
        }
    }

    #[test]
    fn sick_pay_goes_with_part_of_the_days_only() {
        let mut household = with_days(MAY_2026, 1, 21);
        receives(&mut household, Kind::SickPay);
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) * dec!(21));
        household.adults[0].presence_days = 22.into();
        assert_eq!(not_due_reason(&household, Benefit::Ajpp), Reason::ReplacementIncome);
        // The other parent takes one: 21 are left, part of the days.
        household.adults.insert(0, household.adults[0].clone());
        household.union = crate::household::Union::Married;
        household.adults[0].presence_days = 1.into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) * dec!(22));
    }

    #[test]
    fn the_better_of_it_and_of_the_supplements_of_aeeh_is_paid() {
        let mut household = with_days(MAY_2026, 2, 1);
        household.children[0].aeeh_complement = 1.into();
        // 66.97 against 114.76.
        assert_eq!(not_due_reason(&household, Benefit::Ajpp), Reason::OtherBenefit(Benefit::Aeeh));
        assert_eq!(due(&household, Benefit::Aeeh).0, dec!(153.01) + dec!(114.76));
        household.adults[0].presence_days = 2.into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(133.94));
        assert_eq!(due(&household, Benefit::Aeeh).0, dec!(153.01));
    }

    #[test]
    fn the_better_of_it_and_of_prepare_is_paid() {
        let mut household = with_days(MAY_2026, 2, 6);
        household.children.push(child_born(2025, 1, 10));
        household.adults[0].presence_child = Some(0).into();
        household.adults[0].parental_leave = Some(ParentalLeave::Full).into();
        assert_eq!(not_due_reason(&household, Benefit::Ajpp), Reason::OtherBenefit(Benefit::Prepare)); // 401.82, 462.00
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.adults[0].presence_days = 7.into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) * dec!(7)); // 468.79
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::OtherBenefit(Benefit::Ajpp));
    }

    #[test]
    fn the_days_of_both_parents_together_are_set_against_the_supplements() {
        // Fourth category: 681.71; 5 and 5 days are 669.70, 5 and 6 are 736.67.
        let mut household = with_days(MAY_2026, 2, 5);
        household.children[0].aeeh_complement = 4.into();
        household.adults[1].presence_days = 5.into();
        assert_eq!(not_due_reason(&household, Benefit::Ajpp), Reason::OtherBenefit(Benefit::Aeeh));
        household.adults[1].presence_days = 6.into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(736.67));
        assert_eq!(due(&household, Benefit::Aeeh).0, dec!(153.01));
    }

    #[test]
    fn the_supplement_for_expenses_counts_in_the_choice() {
        let mut household = with_days(MAY_2026, 2, 1);
        household.children[0].aeeh_complement = 1.into(); // 114.76
        household.adults[0].presence_costs = Monthly(dec!(130.01)).into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) + dec!(130.01));
    }

    #[test]
    fn prepare_goes_on_when_the_days_yield_to_the_supplements() {
        // 7 days are 468.79: more than PreParE, 462.00, less than the fourth category, 681.71, which goes with PreParE.
        let mut household = with_days(MAY_2026, 2, 7);
        household.children[0].aeeh_complement = 4.into();
        household.children.push(child_born(2025, 1, 10));
        household.adults[0].presence_child = Some(0).into();
        household.adults[0].parental_leave = Some(ParentalLeave::Full).into();
        assert_eq!(not_due_reason(&household, Benefit::Ajpp), Reason::OtherBenefit(Benefit::Aeeh));
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        // 17 days, 1,138.49, are less than both, 1,143.71; 18 are more.
        household.adults[0].presence_days = 17.into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.adults[0].presence_days = 18.into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(1205.46));
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::OtherBenefit(Benefit::Ajpp));
    }

    #[test]
    fn expenses_that_the_other_parent_tells_count_too() {
        let mut household = with_days(MAY_2026, 2, 1);
        household.adults[0].presence_costs = Monthly(dec!(65)).into();
        household.adults[1].presence_costs = Monthly(dec!(65.01)).into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) + dec!(130.01));
    }

    #[test]
    fn of_two_parents_who_stopped_work_one_has_prepare_and_the_other_the_days() {
        // Two full rates are never paid (L531-4, III): the days of the other come on top.
        let mut household = with_days(MAY_2026, 2, 2);
        household.children.push(child_born(2025, 1, 10));
        household.adults[0].presence_child = Some(0).into();
        for adult in &mut household.adults {
            adult.parental_leave = Some(ParentalLeave::Full).into();
        }
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(133.94));
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
    }

    #[test]
    fn days_that_are_not_paid_to_one_parent_are_left_to_the_other() {
        // 4 days, 267.88, yield to PreParE; the other has 22, and not 18.
        let mut household = with_days(MAY_2026, 2, 4);
        household.children.push(child_born(2025, 1, 10));
        household.adults[0].parental_leave = Some(ParentalLeave::Full).into();
        household.adults[1].presence_days = 22.into();
        for adult in &mut household.adults {
            adult.presence_child = Some(0).into();
        }
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) * dec!(22));
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
    }

    #[test]
    fn supplements_that_are_not_due_yet_do_not_take_the_place_of_the_days() {
        // Born, or arrived, in the month: AEEH comes the month after (R552-2, I), the days at once (R552-2, II 4°).
        let mut household = with_days(MAY_2026, 2, 2);
        household.children[0].aeeh_complement = 6.into();
        household.children[0].adoption_date = Some(jiff::civil::Date::constant(2026, 5, 1)).into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(133.94));
        household.month = Month::new(2026, 6);
        assert_eq!(not_due_reason(&household, Benefit::Ajpp), Reason::OtherBenefit(Benefit::Aeeh));
    }

    #[test]
    fn a_child_for_whom_the_other_home_claims_does_not_raise_the_ceiling_of_the_expenses() {
        let mut household = with_days(MAY_2026, 2, 1);
        household.adults[0].presence_costs = Monthly(dec!(500)).into();
        household.adults[0].income.0 = vec![Spell {
            kind: Kind::Foreign,
            monthly: Monthly(dec!(2588.84)).into(), // 31,066.08, over the ceiling of one child, 31,066
            from: None,
            to: None,
            taxable: None.into(),
            gross: None.into(),
            overtime: Monthly::ZERO.into(),
        }]
        .into();
        let mut shared = child_born(2018, 1, 10);
        shared.custody = Custody::Shared.into();
        household.children.push(shared);
        assert_eq!(unknown(&household, Benefit::Ajpp), Gap::Law(Reason::SharedCustodyLaw));
        household.children[1].claimed_by = Some(ClaimedBy::OtherParent).into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97));
        household.children[1].claimed_by = Some(ClaimedBy::Claimant).into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97) + dec!(130.01));
    }

    #[test]
    fn among_several_children_the_ill_one_is_meant_or_asked_for() {
        let mut household = with_days(MAY_2026, 1, 1);
        household.children.push(child_born(2020, 1, 10));
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97));
        household.children[1].disability_rate = 50.into();
        assert_eq!(unknown(&household, Benefit::Ajpp), Gap::Law(Reason::WhichChild));
        household.adults[0].presence_child = Some(1).into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97));
    }

    #[test]
    fn the_month_of_the_twentieth_birthday_is_still_paid() {
        let mut household = with_days(Month::new(2026, 6), 1, 1);
        household.children[0].birth_date = jiff::civil::Date::constant(2006, 6, 15).into();
        assert_eq!(due(&household, Benefit::Ajpp).0, dec!(66.97));
        household.month = Month::new(2026, 7);
        assert_eq!(not_due_reason(&household, Benefit::Ajpp), Reason::NoChild);
    }
}
