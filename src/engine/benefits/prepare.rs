//! Prestation partagée d’éducation de l’enfant (PreParE).
//!
//! Due to a parent who stopped work, or works at most 80 %, for a child of the age that the rank sets (CSS, L531-4,
//! D531-13 to D531-16-1), after eight quarters of insurance (R531-2): a share of the BMAF by working time (D531-4). It lasts
//! six months a parent for an only child, twenty-four from the second, without limit but the age for a lone parent; it is
//! not paid beside most replacement income (L532-2) and two partners have one full rate at most (L531-4, III).
//! *Not modelled*: the two months after a return to work (D531-16), the extension to September without a place in care
//! (L531-4, I 3), the six months of a partial rate (R531-4); a survivor’s pension is held not to be an old-age benefit.

use rust_decimal::{Decimal, dec};

use super::conditions::children::{self, AgeLimit, Children, child};
use super::conditions::{self, residence, shared_custody};
use super::{after_crds, ajpp, not_due};
use crate::calendar::{Month, birthday, days_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::{self, BMAF};
use crate::household::{Activity, Adult, Kind, Kinds, MOST_ADULTS, ParentalLeave};
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason, Share};
use crate::trace::{About, Line, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum PrepareLine {
        /// Work stopped.
        Full = "full",
        /// Work stopped, shorter and higher rate.
        Increased = "increased",
        /// At most half of full time.
        HalfTime = "half_time",
        /// Between half and 80 % of full time.
        PartTime = "part_time",
        /// Two partial rates are brought to one full rate.
        Together = "together",
    }
}

/// What is due for `month`.
pub fn prepare(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let paid = match paid(case, month)? {
        Ok(paid) => paid,
        Err((reason, law)) => return not_due(Benefit::Prepare, reason, law, recorder),
    };
    let law = RATES.law_at(month)?;
    if paid.together {
        recorder.step(|| Step::new(Benefit::Prepare, PrepareLine::Together, Role::Fact, paid.sum(), SHARED));
    }
    for (index, (amount, rate)) in paid.amounts.iter().zip(&paid.rates).enumerate() {
        if let Some(rate) = rate {
            recorder.step(|| {
                Step::new(Benefit::Prepare, rate.line(), Role::Part, *amount, law)
                    .with(Value::Share(rate.share))
                    .about(About::Adult(index as u8))
            });
        }
    }
    let mut due = after_crds(Benefit::Prepare, paid.sum(), law, recorder);
    let mut left = due.net;
    let shares = (0..case.household.adults.len()).map(|index| {
        let gross = paid.amounts[index];
        // The last who is paid takes what the CRDS of the whole leaves, so that the nets add up.
        let last = paid.amounts[index + 1..].iter().all(|amount| amount.is_zero());
        let net = if gross.is_zero() {
            Euros::ZERO
        } else if last {
            left
        } else {
            gross - figures::crds(gross)
        };
        left -= net;
        Share { gross, net }
    });
    due.per_adult = Some(shares.collect());
    due.remarks.extend(paid.remark);
    due.remarks.extend(children::early_death_remark(case, month)?);
    Ok(Outcome::Due(due))
}

/// Whether something is paid: what the complément familial looks at (L532-2, I).
pub fn is_due(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    Ok(paid(case, month)?.is_ok())
}

/// Whether an adult (position) is paid the full rate, and whether the increased one: with the full rate no CMG is due
/// (L531-9).
pub fn full_rate(case: &Case<'_>, month: Month) -> Result<Option<Full>, Gap> {
    let Ok(paid) = paid(case, month)? else { return Ok(None) };
    let full = |rate: &Rate| rate.leave == ParentalLeave::Full;
    Ok(paid
        .rates
        .iter()
        .flatten()
        .find(|rate| full(rate))
        .map(|rate| if rate.increased { Full::Increased } else { Full::Usual }))
}

/// Whether somebody is paid the rate of at most half of full time: it halves the CMG of agencies (D531-21, VII).
pub fn half_time_rate(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    let Ok(paid) = paid(case, month)? else { return Ok(false) };
    Ok(paid.rates.iter().flatten().any(|rate| rate.leave == ParentalLeave::HalfTime))
}

/// Age at which it ends for the youngest of so many children: that of an only child, or from the second.
pub(crate) fn last_age(children: usize, month: Month) -> Result<i16, Gap> {
    let [only, usual, _] = AGES.at(month)?;
    Ok(if children > 1 { usual } else { only })
}

/// What the household would be paid when AJPP takes the place of it for some adults; zero without a right.
pub fn sum_without(case: &Case<'_>, with_ajpp: [bool; MOST_ADULTS], month: Month) -> Result<Euros, Gap> {
    let Ok(rates) = rates(case, month)? else { return Ok(Euros::ZERO) };
    Ok(settle(rates, with_ajpp, amount_month(case, month)?)?.sum())
}

/// Which full rate is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Full {
    /// The usual one.
    Usual,
    /// The shorter, higher one.
    Increased,
}

/// What is paid to each adult.
#[derive(Clone, Copy, Debug)]
struct Paid {
    amounts: [Euros; MOST_ADULTS],
    rates: [Option<Rate>; MOST_ADULTS],
    /// Two partial rates, brought to one full rate.
    together: bool,
    remark: Option<Reason>,
}

impl Paid {
    fn sum(&self) -> Euros {
        self.amounts.iter().copied().sum()
    }
}

/// The rate that an adult has.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Rate {
    leave: ParentalLeave,
    increased: bool,
    share: Decimal,
}

impl Rate {
    fn line(self) -> Line {
        match self.leave {
            ParentalLeave::Full if self.increased => PrepareLine::Increased,
            ParentalLeave::Full => PrepareLine::Full,
            ParentalLeave::HalfTime => PrepareLine::HalfTime,
            ParentalLeave::PartTime => PrepareLine::PartTime,
        }
        .into()
    }
}

type Refused = (Reason, Law);
type Rates = [Option<Rate>; MOST_ADULTS];

fn paid(case: &Case<'_>, month: Month) -> Result<Result<Paid, Refused>, Gap> {
    let rates = match rates(case, month)? {
        Ok(rates) => rates,
        Err(refused) => return Ok(Err(refused)),
    };
    // AJPP excludes it for the same person, where the larger sum comes with AJPP (L544-9, 6°; CNAF, circular 2008-004).
    let mut asked = false;
    for (adult, rate) in conditions::adults(case.household, month)?.iter().zip(&rates) {
        asked |= rate.is_some() && ajpp::is_asked_by(adult)?;
    }
    let with_ajpp = if asked {
        (case.asks.ajpp_half_days)(case, month)?.map(|half_days| half_days > 0)
    } else {
        [false; MOST_ADULTS]
    };
    let paid = settle(rates, with_ajpp, amount_month(case, month)?)?;
    if paid.sum().is_zero() {
        return Ok(Err((Reason::OtherBenefit(Benefit::Ajpp), ajpp::NOT_WITH)));
    }
    Ok(Ok(paid))
}

/// The month whose amount is due: once only a child who died opens the benefit, that of its death (R552-4, al. 2).
fn amount_month(case: &Case<'_>, month: Month) -> Result<Month, Gap> {
    let household = case.household;
    let list = children::at_home(household, &children::in_charge(case, month, AgeLimit::Usual)?)?;
    let Some(died) = list.iter().filter_map(|&index| children::death_month(household, index)).max() else {
        return Ok(month);
    };
    let living = |list: Children| -> Children { list.into_iter().filter(|index| !is_lost(case, *index)).collect() };
    let there = children::at_home(household, &children::in_charge_on(case, month.last_day(), AgeLimit::Usual)?)?;
    let opened = rates_with(case, month, &living(list), &living(there))?.is_ok();
    Ok(if opened { month } else { month.min(died) })
}

/// What is paid by these rates, but to those who have AJPP, at the amounts of a month.
fn settle(mut rates: Rates, with_ajpp: [bool; MOST_ADULTS], month: Month) -> Result<Paid, Gap> {
    let bmaf = BMAF.at(month)?;
    for (rate, ajpp) in rates.iter_mut().zip(with_ajpp) {
        *rate = rate.filter(|_| !ajpp);
    }
    let mut amounts = rates.map(|rate| Euros(rate.map_or(Decimal::ZERO, |rate| rate.share * bmaf)).to_cents());
    let (mut together, mut remark) = (false, None);
    if let [Some(first), Some(second)] = rates {
        match (first.leave, second.leave) {
            // Never two full rates: the higher is paid.
            (ParentalLeave::Full, ParentalLeave::Full) => {
                let less = usize::from(first.share >= second.share);
                rates[less] = None;
                amounts[less] = Euros::ZERO;
            }
            (ParentalLeave::Full, _) | (_, ParentalLeave::Full) => {
                remark = Some(Reason::ToConfirm("prepare.full_and_partial"));
            }
            // Two partial rates: no more than the full rate, and the full rate when they make less.
            _ => {
                let full = RATES.at(month)?[0];
                let whole = Euros(full * bmaf).to_cents();
                let part = Euros(whole.0 * first.share / (first.share + second.share)).to_cents();
                amounts = [part, whole - part];
                together = true;
                if first.share + second.share < full {
                    remark = Some(Reason::ToConfirm("prepare.two_part_time"));
                }
            }
        }
    }
    Ok(Paid { amounts, rates, together, remark })
}

/// The rate of each adult, or why there is none.
fn rates(case: &Case<'_>, month: Month) -> Result<Result<Rates, Refused>, Gap> {
    let household = case.household;
    let mut some = false;
    for adult in conditions::adults(household, month)? {
        some |= adult.parental_leave.get()?.is_some();
    }
    if !some {
        return Ok(Err((Reason::NoLeave, OPENING)));
    }
    let list = children::in_charge(case, month, AgeLimit::Usual)?;
    let list = children::at_home(household, &list)?;
    // For an only child, and for the increased rate, the month of the birth itself is paid (R552-2, II 1°).
    let there = children::in_charge_on(case, month.last_day(), AgeLimit::Usual)?;
    let there = children::at_home(household, &there)?;
    let found = shared_custody::certain(
        case,
        &there,
        |there| {
            let list: Children =
                list.iter().copied().filter(|index| there.contains(index) || is_lost(case, *index)).collect();
            rates_with(case, month, &list, there)
        },
        |one, other| one.is_ok() == other.is_ok() && one.ok() == other.ok(),
    )?;
    if found.is_ok() {
        if let Some(refusal) = residence::family_refusal(case, month)? {
            return Ok(Err((refusal.reason, refusal.law)));
        }
        if let Some(refusal) = residence::not_extended(household)? {
            return Ok(Err((refusal.reason, refusal.law)));
        }
    }
    Ok(found)
}

fn is_lost(case: &Case<'_>, index: u8) -> bool {
    index as usize >= case.household.children.len()
}

fn rates_with(case: &Case<'_>, month: Month, list: &Children, there: &Children) -> Result<Result<Rates, Refused>, Gap> {
    let mut rates = [None; MOST_ADULTS];
    let mut refusal = None;
    for (index, adult) in conditions::adults(case.household, month)?.iter().enumerate() {
        match rate_of(case, adult, month, list, there)? {
            Ok(rate) => rates[index] = Some(rate),
            Err((Reason::NoLeave, _)) => {}
            Err(why) => refusal = refusal.or(Some(why)),
        }
    }
    if rates.iter().all(Option::is_none) {
        return Ok(Err(refusal.unwrap_or((Reason::NoLeave, OPENING))));
    }
    Ok(Ok(rates))
}

fn rate_of(
    case: &Case<'_>,
    adult: &Adult,
    month: Month,
    list: &Children,
    there: &Children,
) -> Result<Result<Rate, Refused>, Gap> {
    let Some(leave) = adult.parental_leave.get()? else { return Ok(Err((Reason::NoLeave, OPENING))) };
    let least = INCREASED_CHILDREN.at(month)?;
    let wants_increase = leave == ParentalLeave::Full && adult.prepare_increased.get()?;
    let increased = wants_increase && there.len().max(list.len()) >= least as usize;
    let at_once = increased || (there.len() <= 1 && list.len() <= 1);
    let list = if at_once { there } else { list };
    if list.is_empty() {
        return Ok(Err((Reason::NoChild, OPENING)));
    }
    let lone = conditions::is_lone(case.household, month)?;
    let term = match term(case, month, list, increased)? {
        Some(term) => term,
        None => {
            let age = if increased || list.len() == 1 { AGES.at(month)?[0] } else { AGES.at(month)?[1] };
            return Ok(Err((Reason::ChildTooOld { age: age as u8 }, DURATIONS)));
        }
    };
    let quarters = adult.quarters_worked.get()?;
    let needed = QUARTERS.at(month)?;
    if quarters < needed {
        return Ok(Err((Reason::TooFewQuarters { have: quarters, need: needed }, QUARTERS.law_at(month)?)));
    }
    // Work stops on a day: the month after, but for an only child and for the increased rate (R552-2).
    let stopped = matches!(adult.activity.get()?, Activity::UnpaidLeave | Activity::Inactive);
    if let Some(since) = adult.activity_since.get()?
        && stopped
        && leave == ParentalLeave::Full
    {
        let last_worked = days_later(since, -1);
        let first = if at_once { Month::of(since) } else { Month::of(last_worked) + 1 };
        if month < first {
            return Ok(Err((Reason::StartsOn(first.first_day()), BEGINNING)));
        }
    }
    // Months already paid, counted back or forward from the household's own month.
    let taken = i32::from(adult.leave_months_taken.get()?) + month.since(case.household.month);
    if taken < 0 {
        return Ok(Err((Reason::NoLeave, OPENING)));
    }
    if !lone {
        let paid_leave = if term.counts_maternity { months_of_maternity(adult, term.birth, month)? } else { 0 };
        if taken + paid_leave >= i32::from(term.months) {
            return Ok(Err((Reason::LeaveOver { months: term.months as u8 }, term.law)));
        }
    }
    if let Some(refusal) = excluded(adult, leave, month, list.len() == 1, increased, taken == 0)? {
        return Ok(Err(refusal));
    }
    let [full, half, part, most] = RATES.at(month)?;
    let share = match leave {
        ParentalLeave::Full if increased => most,
        ParentalLeave::Full => full,
        ParentalLeave::HalfTime => half,
        ParentalLeave::PartTime => part,
    };
    Ok(Ok(Rate { leave, increased, share }))
}

/// How long the benefit may last for a child who opens it.
struct Term {
    /// Months a parent.
    months: i16,
    /// Month of the birth, or of the arrival.
    birth: Month,
    /// Whether paid maternity leave after the birth counts in those months.
    counts_maternity: bool,
    law: Law,
}

/// The longest term that a child opens in a month; `None` when all are too old. What a child who died opened goes on within
/// the same limits (R552-4, al. 3).
fn term(case: &Case<'_>, month: Month, list: &Children, increased: bool) -> Result<Option<Term>, Gap> {
    let household = case.household;
    let [first_age, usual_age, triplets_age] = AGES.at(month)?;
    let [first, usual, triplets, most] = MONTHS.at(month)?;
    let only = list.len() == 1;
    let mut best: Option<Term> = None;
    for &index in list {
        let this = child(household, index);
        let born = this.birth_date.get()?;
        let mut twins = 0;
        for &other in list {
            twins += usize::from(child(household, other).birth_date.get()? == born);
        }
        let (mut end, mut months, mut law) = match (increased, only) {
            (true, _) => (Month::of(birthday(born, first_age)), most, INCREASED),
            (false, true) => (Month::of(birthday(born, first_age)), first, DURATIONS),
            (false, false) if twins >= 3 => (Month::of(birthday(born, triplets_age)), triplets, TRIPLETS),
            (false, false) => (Month::of(birthday(born, usual_age)), usual, DURATIONS),
        };
        let mut birth = Month::of(born);
        if let Some(arrived) = this.adoption_date.get()? {
            // At least twelve months from the arrival; three years when three or more arrive together (D531-14).
            let [least, together] = ADOPTION_MONTHS.at(month)?;
            let mut arrivals = 0;
            for &other in list {
                arrivals += usize::from(child(household, other).adoption_date.get()? == Some(arrived));
            }
            let least = if arrivals >= 3 { together } else { least };
            birth = Month::of(arrived);
            let opening = if only || increased { birth } else { birth + 1 };
            if !increased {
                end = if only { opening + i32::from(least) } else { end.max(opening + i32::from(least)) };
                months = if only { least } else { months.max(least) };
                law = ADOPTION;
            }
        }
        // Of two equal terms the last to open: the months taken are those for the youngest.
        if month < end && best.as_ref().is_none_or(|best| (best.months, best.birth) < (months, birth)) {
            best = Some(Term { months, birth, counts_maternity: !only || increased, law });
        }
    }
    Ok(best)
}

/// Months of paid maternity, paternity or adoption leave after the month of the birth and before a month (L531-4, I 3).
fn months_of_maternity(adult: &Adult, birth: Month, month: Month) -> Result<i32, Gap> {
    let mut count = 0;
    for paid in (birth + 1).through(month - 1) {
        count += i32::from(adult.income.any(MATERNITY, paid, paid)?);
    }
    Ok(count)
}

/// Why replacement income excludes an adult in a month (L532-2, II to V).
fn excluded(
    adult: &Adult,
    leave: ParentalLeave,
    month: Month,
    only: bool,
    increased: bool,
    opening: bool,
) -> Result<Option<Refused>, Gap> {
    if adult.income.spells()?.is_empty() {
        return Ok(None);
    }
    let full = leave == ParentalLeave::Full;
    let refusal = Some((Reason::ReplacementIncome, REPLACEMENT));
    if adult.income.goes_on(PENSIONS, month)? {
        return Ok(refusal);
    }
    // In the course of a partial rate, the daily allowances of the part-time job may be received (III).
    if !full && !opening {
        return Ok(None);
    }
    if adult.income.any(UNEMPLOYMENT, month, month)? {
        return Ok(refusal);
    }
    let daily = adult.income.any(DAILY, month, month)?;
    // The month in which an only child opens the right (IV), and the last of the allowances with the increased rate (V).
    let last = increased && !adult.income.any(DAILY, month + 1, month + 1)?;
    Ok(if daily && !(only && opening) && !last { refusal } else { None })
}

const MATERNITY: Kinds = Kinds::of(&[Kind::MaternityPay]);
/// Maternity, paternity, adoption, additional birth leave, illness, injury (L532-2, II 1° to 3°).
const DAILY: Kinds = Kinds::of(&[Kind::MaternityPay, Kind::BirthLeavePay, Kind::SickPay, Kind::WorkInjuryPay]);
/// L532-2, II 4°.
const UNEMPLOYMENT: Kinds = Kinds::of(&[Kind::Unemployment, Kind::SolidarityUnemployment]);
/// L532-2, II 5°.
const PENSIONS: Kinds = Kinds::of(&[Kind::RetirementPension, Kind::DisabilityPension, Kind::Aspa, Kind::Asi]);

const OPENING: Law = Law::Css("L531-4", "LEGIARTI000030055645");
const SHARED: Law = OPENING;
const BEGINNING: Law = Law::Css("R552-2", "LEGIARTI000036879202");
const DURATIONS: Law = Law::Css("D531-13", "LEGIARTI000030058539");
const ADOPTION: Law = Law::Css("D531-14", "LEGIARTI000030058532");
const TRIPLETS: Law = Law::Css("D531-14-1", "LEGIARTI000030051329");
const INCREASED: Law = Law::Css("D531-16-1", "LEGIARTI000030058498");
const REPLACEMENT: Law = Law::Css("L532-2", "LEGIARTI000053279235");

/// Rates, shares of the BMAF: work stopped, at most half time, at most 80 %, increased (D531-4).
static RATES: Dated<[Decimal; 4]> = Dated::new(
    "prepare.rates",
    Unit::Share,
    Renewed::Never,
    &[since(
        2015,
        1,
        1,
        [dec!(0.9662), dec!(0.6246), dec!(0.3603), dec!(1.5793)],
        Law::Css("D531-4", "LEGIARTI000030058471"),
    )],
);

/// Quarters of insurance that are needed (R531-2).
static QUARTERS: Dated<u8> = Dated::new(
    "prepare.quarters",
    Unit::Count,
    Renewed::Never,
    &[since(2015, 1, 1, 8, Law::Css("R531-2", "LEGIARTI000030055476"))],
);

/// Ages at which it ends: only child and increased rate, from the second child, triplets (D531-13, D531-14-1, D531-16-1).
static AGES: Dated<[i16; 3]> =
    Dated::new("prepare.ages", Unit::Years, Renewed::Never, &[since(2015, 1, 1, [1, 3, 6], DURATIONS)]);

/// Months a parent: only child, from the second child, triplets, increased rate (D531-13, D531-14-1, D531-16-1).
static MONTHS: Dated<[i16; 4]> =
    Dated::new("prepare.months", Unit::Months, Renewed::Never, &[since(2015, 1, 1, [6, 24, 48, 8], DURATIONS)]);

/// Least months from the arrival of an adopted child, and when three or more arrive together (D531-14).
static ADOPTION_MONTHS: Dated<[i16; 2]> =
    Dated::new("prepare.adoption_months", Unit::Months, Renewed::Never, &[since(2015, 1, 1, [12, 36], ADOPTION)]);

/// Children in charge that the increased rate asks for (D531-16-1).
static INCREASED_CHILDREN: Dated<u8> =
    Dated::new("prepare.increased_children", Unit::Count, Renewed::Never, &[since(2015, 1, 1, 3, INCREASED)]);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&RATES, &QUARTERS, &AGES, &MONTHS, &ADOPTION_MONTHS, &INCREASED_CHILDREN];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{child_born, due, household, not_due_reason, unknown, whole_due};
    use crate::calendar::Date;
    use crate::household::{Custody, Household, Spell};
    use crate::money::Monthly;

    const MAY_2026: Month = Month::new(2026, 5);

    /// A couple whose first adult has this leave, with children born on these days.
    fn on_leave(month: Month, leave: ParentalLeave, births: &[(i16, i8, i8)]) -> Household {
        let mut household = household(month, 2);
        household.children = births.iter().map(|&(year, month, day)| child_born(year, month, day)).collect();
        household.adults[0].parental_leave = Some(leave).into();
        household
    }

    fn receives(household: &mut Household, kind: Kind, from: Month, to: Month) {
        household.adults[0].income.0 = vec![Spell {
            kind,
            monthly: Monthly(dec!(900)).into(),
            from: Some(from),
            to: Some(to),
            taxable: None.into(),
            gross: None.into(),
            overtime: Monthly::ZERO.into(),
        }]
        .into();
    }

    const TWO_CHILDREN: [(i16, i8, i8); 2] = [(2019, 3, 3), (2025, 1, 10)];

    // Table of the specifications: BMAF × rate.
    #[test]
    fn the_rates_of_each_year() {
        for (year, amounts) in [
            (2024, [(dec!(450.67), dec!(448.42)), (dec!(291.34), dec!(289.89)), (dec!(168.06), dec!(167.22))]),
            (2025, [(dec!(458.34), dec!(456.05)), (dec!(296.29), dec!(294.81)), (dec!(170.92), dec!(170.07))]),
            (2026, [(dec!(462.00), dec!(459.69)), (dec!(298.66), dec!(297.17)), (dec!(172.28), dec!(171.42))]),
        ] {
            let leaves = [ParentalLeave::Full, ParentalLeave::HalfTime, ParentalLeave::PartTime];
            for (leave, amount) in leaves.into_iter().zip(amounts) {
                let household = on_leave(Month::new(year, 5), leave, &[(2019, 3, 3), (year - 1, 11, 10)]);
                assert_eq!(due(&household, Benefit::Prepare), amount, "{year} {leave:?}");
            }
        }
    }

    #[test]
    fn three_children_may_choose_the_increased_rate_of_each_year() {
        for (year, amount) in [
            (2024, (dec!(736.65), dec!(732.97))),
            (2025, (dec!(749.17), dec!(745.43))),
            (2026, (dec!(755.16), dec!(751.39))),
        ] {
            let births = [(2018, 1, 1), (2020, 1, 1), (year, 1, 10)];
            let mut household = on_leave(Month::new(year, 5), ParentalLeave::Full, &births);
            household.adults[0].prepare_increased = true.into();
            assert_eq!(due(&household, Benefit::Prepare), amount);
            household.children.remove(0);
            assert_eq!(
                due(&household, Benefit::Prepare).0,
                due(&on_leave(Month::new(year, 5), ParentalLeave::Full, &births[1..],), Benefit::Prepare).0
            );
        }
    }

    #[test]
    fn an_only_child_opens_it_in_the_month_of_birth_and_until_the_first_birthday() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &[(2026, 5, 20)]);
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.children[0].birth_date = Date::constant(2025, 6, 1).into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.children[0].birth_date = Date::constant(2025, 5, 31).into();
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::ChildTooOld { age: 1 });
    }

    #[test]
    fn a_second_child_opens_it_the_month_after_and_until_the_third_birthday() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &[(2019, 3, 3), (2026, 5, 20)]);
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::ChildTooOld { age: 1 });
        household.month = Month::new(2026, 6);
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.children[1].birth_date = Date::constant(2023, 7, 1).into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.children[1].birth_date = Date::constant(2023, 6, 30).into();
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::ChildTooOld { age: 3 });
    }

    #[test]
    fn a_parent_of_a_couple_has_six_or_twenty_four_months() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &[(2025, 11, 2)]);
        household.adults[0].leave_months_taken = 5.into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.adults[0].leave_months_taken = 6.into();
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::LeaveOver { months: 6 });
        household.children.push(child_born(2019, 1, 1));
        household.adults[0].leave_months_taken = 23.into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.adults[0].leave_months_taken = 24.into();
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::LeaveOver { months: 24 });
    }

    #[test]
    fn a_lone_parent_has_no_limit_but_the_age() {
        let mut household = household(MAY_2026, 1);
        household.children = vec![child_born(2019, 1, 1), child_born(2023, 6, 1)];
        household.adults[0].parental_leave = Some(ParentalLeave::Full).into();
        household.adults[0].leave_months_taken = 30.into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
    }

    #[test]
    fn paid_maternity_leave_after_the_birth_counts_in_the_twenty_four_months() {
        let mut household = on_leave(Month::new(2026, 11), ParentalLeave::Full, &TWO_CHILDREN);
        receives(&mut household, Kind::MaternityPay, Month::new(2024, 12), Month::new(2025, 3));
        household.adults[0].leave_months_taken = 21.into(); // and February and March 2025
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.adults[0].leave_months_taken = 22.into();
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::LeaveOver { months: 24 });
    }

    #[test]
    fn the_maternity_leave_that_counts_is_the_one_of_the_youngest() {
        // Paid for the first child from January to April 2024, for the second from November 2025 to April 2026: three
        // months after the birth of January 2026.
        let mut household = on_leave(Month::new(2026, 12), ParentalLeave::Full, &[(2024, 1, 20), (2026, 1, 20)]);
        let pay = |from, to| Spell {
            kind: Kind::MaternityPay,
            monthly: Monthly(dec!(900)).into(),
            from: Some(from),
            to: Some(to),
            taxable: None.into(),
            gross: None.into(),
            overtime: Monthly::ZERO.into(),
        };
        household.adults[0].income.0 =
            vec![pay(Month::new(2024, 1), Month::new(2024, 4)), pay(Month::new(2025, 11), Month::new(2026, 4))].into();
        household.adults[0].leave_months_taken = 20.into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.adults[0].leave_months_taken = 21.into();
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::LeaveOver { months: 24 });
    }

    #[test]
    fn eight_quarters_are_needed() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &TWO_CHILDREN);
        household.adults[0].quarters_worked = 7.into();
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::TooFewQuarters { have: 7, need: 8 });
    }

    #[test]
    fn two_partners_share_one_full_rate() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &TWO_CHILDREN);
        household.adults[1].parental_leave = Some(ParentalLeave::Full).into();
        let both = whole_due(&household, Benefit::Prepare);
        assert_eq!(both.gross.0, dec!(462.00));
        assert_eq!(both.per_adult.map(|shares| shares[1].gross), Some(Euros::ZERO));

        household.adults[0].parental_leave = Some(ParentalLeave::HalfTime).into();
        household.adults[1].parental_leave = Some(ParentalLeave::HalfTime).into();
        let half = whole_due(&household, Benefit::Prepare);
        assert_eq!((half.gross.0, half.net.0), (dec!(462.00), dec!(459.69)));
        let shares = half.per_adult.expect("by adult");
        assert_eq!(shares[0].gross.0, dec!(231.00));
        assert_eq!(shares[0].net + shares[1].net, half.net);
    }

    #[test]
    fn two_rates_under_the_full_one_are_raised_to_it_and_to_be_confirmed() {
        let mut household = on_leave(MAY_2026, ParentalLeave::PartTime, &TWO_CHILDREN);
        household.adults[1].parental_leave = Some(ParentalLeave::PartTime).into();
        let due = whole_due(&household, Benefit::Prepare);
        assert_eq!(due.gross.0, dec!(462.00)); // L531-4 III, last sentence; 2 × 172.28 by the CAF
        assert_eq!(due.remarks, [Reason::ToConfirm("prepare.two_part_time")]);
    }

    #[test]
    fn replacement_income_excludes_the_full_rate() {
        for kind in
            [Kind::MaternityPay, Kind::BirthLeavePay, Kind::SickPay, Kind::Unemployment, Kind::DisabilityPension]
        {
            let mut household = on_leave(MAY_2026, ParentalLeave::Full, &TWO_CHILDREN);
            receives(&mut household, kind, MAY_2026, MAY_2026);
            assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::ReplacementIncome, "{kind:?}");
            household.month = Month::new(2026, 6);
            assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00), "{kind:?}");
        }
    }

    #[test]
    fn an_only_child_may_open_it_beside_maternity_pay_for_one_month() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &[(2026, 2, 20)]);
        receives(&mut household, Kind::MaternityPay, Month::new(2026, 1), MAY_2026);
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00)); // L532-2 IV
        household.adults[0].leave_months_taken = 1.into();
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::ReplacementIncome);
    }

    #[test]
    fn a_partial_rate_goes_on_beside_the_sick_pay_of_the_part_time_job() {
        let mut household = on_leave(MAY_2026, ParentalLeave::HalfTime, &TWO_CHILDREN);
        receives(&mut household, Kind::SickPay, MAY_2026, MAY_2026);
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::ReplacementIncome);
        household.adults[0].leave_months_taken = 3.into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(298.66));
    }

    #[test]
    fn triplets_open_it_until_six_and_an_adopted_child_for_twelve_months() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &[(2020, 6, 2), (2020, 6, 2), (2020, 6, 2)]);
        household.adults[0].leave_months_taken = 47.into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &[(2020, 6, 2)]);
        household.children[0].adoption_date = Some(Date::constant(2025, 6, 1)).into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.children[0].adoption_date = Some(Date::constant(2025, 5, 31)).into();
        assert!(matches!(not_due_reason(&household, Benefit::Prepare), Reason::ChildTooOld { .. }));
    }

    #[test]
    fn in_earlier_months_only_what_was_taken_was_paid() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &TWO_CHILDREN);
        household.adults[0].leave_months_taken = 2.into();
        let case = crate::assessment::case(&household);
        assert_eq!(is_due(&case, Month::new(2026, 3)), Ok(true));
        assert_eq!(is_due(&case, Month::new(2026, 2)), Ok(false));
    }

    #[test]
    fn in_shared_custody_the_text_does_not_say_which_home() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &TWO_CHILDREN);
        household.children[1].custody = Custody::Shared.into();
        assert_eq!(unknown(&household, Benefit::Prepare), Gap::Law(Reason::SharedCustodyLaw));
    }

    #[test]
    fn work_that_stops_in_the_month_opens_it_the_month_after() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &TWO_CHILDREN);
        household.adults[0].activity = Activity::UnpaidLeave.into();
        household.adults[0].activity_since = Some(Date::constant(2026, 5, 2)).into();
        let june = Reason::StartsOn(Date::constant(2026, 6, 1));
        assert_eq!(not_due_reason(&household, Benefit::Prepare), june);
        household.adults[0].activity_since = Some(Date::constant(2026, 5, 1)).into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
    }

    #[test]
    fn what_goes_on_after_a_death_is_the_amount_of_the_month_of_the_death_within_the_limit_of_age() {
        let mut household = on_leave(MAY_2026, ParentalLeave::Full, &[(2019, 3, 3), (2025, 1, 10)]);
        household.deaths.push(crate::household::Death {
            death_date: Date::constant(2026, 3, 10),
            lump_sum_paid: false.into(),
            child: household.children.pop(),
        });
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(458.34)); // 474.37 × 0.9662
        // A child who lives opens it too: the amount of the month.
        household.children.push(child_born(2025, 6, 1));
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(462.00));
        household.children.pop();
        // It would be three in May (R552-4, al. 3; D531-13, 2°).
        let child = household.deaths[0].child.as_mut().expect("a child");
        child.birth_date = Date::constant(2023, 6, 1).into();
        assert_eq!(due(&household, Benefit::Prepare).0, dec!(458.34));
        let child = household.deaths[0].child.as_mut().expect("a child");
        child.birth_date = Date::constant(2023, 5, 31).into();
        assert_eq!(not_due_reason(&household, Benefit::Prepare), Reason::ChildTooOld { age: 3 });
    }
}
