//! What an adult’s own resources are for AAH (CSS, R821-4, R821-4-1, R821-4-3, R821-4-4, D821-9, D821-10).
//!
//! The net categories of the income tax (R532-3), of the adult alone, over the year or the quarter ([`Period`]): the
//! 10 % or actual costs come off pay first (Conseil d’État, 1 April 2019, no. 421160), then the reliefs of a change of
//! situation, then the allowances of D821-9 on pay and of D821-10 on what a protected workplace pays; pensions lose
//! 20 % more. Amounts set for a year are quartered in a quarter (R821-4-1 II 5°).
//!
//! Daily allowances of the health insurance count with the pay that they replace, as for the family benefits; the reliefs name
//! pay and unemployment benefit, and leave them whole.
//!
//! Who receives RSA counts neither pay nor unemployment benefit of the period (R532-7, last al.), where the RSA is paid whatever
//! the AAH: a full AAH that ends the RSA would end the relief too, and no text breaks that circle.
//! *Not modelled*: profits unknown when the quarter ends, replaced by those of an earlier year (R821-4-1 II 2°), life annuities
//! bought for a disabled person.

use rust_decimal::{Decimal, dec};

use super::period::{self, ESAT, Period, WORK};
use crate::calendar::{Date, Month, birthday};
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures::SMIC_HOURLY;
use crate::household::{Adult, Household, Kind, Kinds, Missing};
use crate::law::Law;
use crate::money::Cents;
use crate::outcome::Gap;
use crate::resources::family::{net, relief as family_relief};

/// The resources of an adult over a period, euros of the period, each after its deductions.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Counted {
    /// Pay after costs.
    pub pay: Decimal,
    /// What a change of situation takes off pay and unemployment benefit.
    pub relief: Decimal,
    /// The relief is that of whoever receives RSA.
    pub by_rsa: bool,
    /// Pay is left out: the first six months of work.
    pub pay_is_left_out: bool,
    /// What counts of pay (D821-9).
    pub pay_counted: Decimal,
    /// What counts of the pay of a protected workplace (D821-10).
    pub esat: Decimal,
    /// Unemployment benefit.
    pub unemployment: Decimal,
    /// Pensions and alimony.
    pub pensions: Decimal,
    /// Other income, less maintenance paid.
    pub other: Decimal,
    /// Allowance for the old and the disabled (CGI, 157 bis).
    pub allowance: Decimal,
}

impl Counted {
    /// The resources that are held against the ceiling.
    pub(super) fn total(&self) -> Decimal {
        let sum = self.pay_counted + self.esat + self.unemployment + self.pensions + self.other - self.allowance;
        sum.max(Decimal::ZERO)
    }
}

/// Whether RSA was paid the month before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rsa {
    /// It was.
    Paid,
    /// It was not.
    NotPaid,
}

/// The resources of the adult at a position for a right in `month`; `esat_share` is the share of the SMIC that a protected
/// workplace pays, per cent.
pub(super) fn counted(
    household: &Household,
    index: usize,
    month: Month,
    period: Period,
    esat_share: Decimal,
    rsa: Rsa,
) -> Result<Counted, Gap> {
    let adult = &household.adults[index];
    let support = if index == 0 { child_support(household, period)? } else { Decimal::ZERO };
    if adult.income.spells()?.is_empty() && support.is_zero() {
        return Ok(Counted::default());
    }
    let gross = Gross::of(adult, month, period, esat_share)?;
    let net = Net::of(&gross, adult, period)?;
    let (pay, esat, unemployment, relief) = match rsa {
        Rsa::Paid => net.without(Relief::Dropped),
        Rsa::NotPaid => net.without(relief(&net, adult, household, month, period)?),
    };
    let pay_is_left_out = !pay.is_zero() && period::pay_is_left_out(adult, month)?;
    let pay_counted = if pay_is_left_out { Decimal::ZERO } else { after_allowances(pay, period)? };
    let esat = esat * (Decimal::ONE - esat_allowance(esat_share, month)?);
    let pensions = net_pensions(adult, support, period)?;
    let other = adult.income.taxable(OTHER, period.first(), period.last())?
        - adult.income.received(SUPPORT_PAID, period.first(), period.last())?;
    let unearned = esat + unemployment + pensions + other;
    let allowance = old_or_disabled(adult, pay + unearned, unearned, period)?;
    let by_rsa = rsa == Rsa::Paid;
    let whole = net.pay + net.daily;
    Ok(Counted {
        pay: whole,
        relief,
        by_rsa,
        pay_is_left_out,
        pay_counted,
        esat,
        unemployment,
        pensions,
        other,
        allowance,
    })
}

/// What is left of pay after the allowances of D821-9 2°: 80 % of the tranche up to 30 % of the SMIC for 151.67 hours, a
/// month on average, and 40 % of the rest.
fn after_allowances(pay: Decimal, period: Period) -> Result<Decimal, Gap> {
    let day = period.last().last_day();
    let months = Decimal::from(period.months());
    let limit = low_tranche(period)? * months;
    let [low, high] = PAY_ALLOWANCES.on(day)?;
    let (low_part, high_part) = (pay.min(limit), (pay - limit).max(Decimal::ZERO));
    Ok(low_part * (Decimal::ONE - low) + high_part * (Decimal::ONE - high))
}

/// 30 % of the SMIC for 151.67 hours on the last day of the period, a month (D821-9 2°).
pub(super) fn low_tranche(period: Period) -> Result<Decimal, Gap> {
    let day = period.last().last_day();
    Ok(LOW_TRANCHE.on(day)? * SMIC_HOURLY.on(day)? * SMIC_HOURS.on(day)?)
}

/// What a change of situation takes off.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Relief {
    /// Nothing.
    None,
    /// Pay and unemployment benefit, whole.
    Dropped,
    /// A share of pay and of unemployment benefit.
    Reduced(Decimal),
    /// A share of pay only.
    PayReduced(Decimal),
}

/// The relief of an adult in a month.
fn relief(net: &Net, adult: &Adult, household: &Household, month: Month, period: Period) -> Result<Relief, Gap> {
    if net.pay.is_zero() && net.esat.is_zero() && net.unemployment.is_zero() {
        return Ok(Relief::None);
    }
    if period::works_anywhere(adult, month)? {
        let mut reduction = hours_reduction(adult, month)?;
        // Partial unemployment, in a quarter too (R821-4-1 II 1°; R532-7, al. 1).
        if family_relief::on_partial_unemployment(adult, month)? {
            reduction = reduction.max(family_relief::SHARE.at(month)?);
        }
        return Ok(if reduction.is_zero() { Relief::None } else { Relief::PayReduced(reduction) });
    }
    let receives = |kinds: Kinds, month: Month| adult.income.any(kinds, month, month);
    // All work has stopped, and nothing replaces it: from the next month to the month before work resumes (R821-4-4).
    if !adult.income.goes_on(REPLACEMENT, month)? {
        return Ok(Relief::Dropped);
    }
    // On ASS, from the month after (R532-7, al. 4).
    if receives(SOLIDARITY, month)? && receives(SOLIDARITY, month - 1)? {
        return Ok(Relief::Dropped);
    }
    let share = family_relief::SHARE.at(month)?;
    // Stopped work and has AAH or a pension (R532-5).
    if let Some(stopped) = period::last_of(adult, WORK.and(ESAT), month)? {
        let granted = granted_in(adult, month)?;
        let changed = granted.map_or(stopped, |granted| granted.max(stopped));
        if month <= end_of_retirement_relief(household, changed, period)? {
            return Ok(Relief::Reduced(share));
        }
    }
    // Ill for more than six months; not in a quarter (R532-6, R821-4-1 II 4°).
    if matches!(period, Period::Year(_))
        && (month - (i32::from(family_relief::ILL_MONTHS.at(month)?) + 1))
            .through(month - 1)
            .all(|m| receives(SICK, m) == Ok(true))
    {
        return Ok(Relief::Reduced(share));
    }
    // Two months of unemployment insurance: from the second month after the change (R532-7, al. 1).
    if receives(INSURANCE, month)? && receives(INSURANCE, month - 1)? {
        return Ok(Relief::PayReduced(share));
    }
    Ok(Relief::None)
}

/// First month of AAH or of a pension of the month, whichever came first; `None`: long ago (R532-5).
fn granted_in(adult: &Adult, month: Month) -> Result<Option<Month>, Missing> {
    let granted = adult.aah_since.get()?.map(Month::of);
    Ok(match adult.income.began(RETIREMENT, month)? {
        Some(pension) => granted.min(pension),
        None => granted,
    })
}

/// Last month of the relief of R532-5 after a change in `changed`: the end of the payment period under way, of the next
/// one for a change of July to December, or of the second or third month of a quarter (R821-4-1 II 3°).
fn end_of_retirement_relief(household: &Household, changed: Month, period: Period) -> Result<Month, Gap> {
    Ok(match period {
        Period::Year(_) => Month::new(changed.year() + i16::from(changed.number() >= 7), 12),
        Period::Quarter(_) => {
            let opened = period::quarter(household, changed)?;
            if changed == opened { opened + 2 } else { opened + 5 }
        }
    })
}

/// What reduced hours take off pay: the reduction, rounded down to ten per cent, 80 % at most (R821-4-3).
fn hours_reduction(adult: &Adult, month: Month) -> Result<Decimal, Gap> {
    let reduction = adult.hours_reduction.get()?;
    let tens = (reduction / dec!(10)).trunc() / dec!(10);
    Ok(tens.min(MOST_REDUCTION.at(month)?))
}

/// Pay and unemployment benefit of a period before costs.
struct Gross {
    pay: Decimal,
    /// Daily allowances that replace pay.
    daily: Decimal,
    esat: Decimal,
    unemployment: Decimal,
    /// Profits, which bear no deduction for costs.
    profits: Decimal,
}

impl Gross {
    fn of(adult: &Adult, month: Month, period: Period, esat_share: Decimal) -> Result<Gross, Gap> {
        let (first, last) = (period.first(), period.last());
        let taxable = |kinds| adult.income.taxable(kinds, first, last);
        Ok(Gross {
            pay: taxable(WAGES)? - exempt_pay(adult, period)?,
            // Those for an injury at work count in full (R532-3, 1°).
            daily: taxable(DAILY)? + adult.income.received(INJURY, first, last)?,
            esat: esat_pay(adult, month, period, esat_share)?,
            unemployment: taxable(UNEMPLOYMENT)?,
            profits: profits(adult, period)?,
        })
    }
}

/// Pay of an apprentice that is exempt from tax, and thus no resource (CGI, 81 bis): in a quarter, up to a quarter of the limit
/// of the year, as the amounts set for a year (R821-4-1 II 5°; the limit is no amount in euros, but has no other measure).
fn exempt_pay(adult: &Adult, period: Period) -> Result<Decimal, Gap> {
    let limit = || Ok(net::APPRENTICE_EXEMPTION.on(period.last().last_day())? * period.share_of_year());
    net::exempt_pay(&adult.income, period.first(), period.last(), limit)
}

/// Pay of a protected workplace: that of the period when it covers it whole; until then as many times the State’s
/// contribution (*accompagnement au poste*) as the period has months (D821-10 a to c).
fn esat_pay(adult: &Adult, month: Month, period: Period, esat_share: Decimal) -> Result<Decimal, Gap> {
    let mut months = period.first().through(period.last());
    let whole = months.try_fold(true, |whole, m| Ok::<bool, Missing>(whole && adult.income.any(ESAT, m, m)?))?;
    if whole || !adult.income.any(ESAT, month, month)? {
        return Ok(adult.income.taxable(ESAT, period.first(), period.last())?);
    }
    // a) the first month, in the payment period of the admission; b) the month before the payment period, then.
    let opened = match period {
        Period::Year(_) => Month::january(month.year()),
        Period::Quarter(first) => first + 3,
    };
    let mut due = opened - 1;
    if !adult.income.any(ESAT, due, due)? {
        due = opened;
        while due < month && !adult.income.any(ESAT, due, due)? {
            due = due + 1;
        }
    }
    let pay = adult.income.in_month(ESAT, due)?.0;
    let most = STATE_SHARE.at(due)?;
    let excess = (esat_share - STATE_SHARE_FROM.at(due)?).max(Decimal::ZERO);
    let state = (most - excess * STATE_SHARE_STEP.at(due)?).max(Decimal::ZERO);
    Ok(pay * state / (state + esat_share) * Decimal::from(period.months()))
}

/// Allowance on the pay of a protected workplace, after the 10 % of the net categories (R821-4 II sends to R532-3), by the share of the SMIC that the workplace pays (D821-10).
fn esat_allowance(share: Decimal, month: Month) -> Result<Decimal, Gap> {
    let rates = ESAT_ALLOWANCES.at(month)?;
    let [from_5, from_10, from_15, from_20] = ESAT_STEPS.at(month)?.map(Decimal::from);
    Ok(match share {
        share if share >= from_20 => rates[3],
        share if share >= from_15 => rates[2],
        share if share >= from_10 => rates[1],
        share if share > from_5 => rates[0],
        _ => Decimal::ZERO,
    })
}

/// Pay, pay of a protected workplace and unemployment benefit of a period, after costs.
struct Net {
    pay: Decimal,
    daily: Decimal,
    esat: Decimal,
    unemployment: Decimal,
}

impl Net {
    /// After actual costs or the 10 %, whichever takes more (CGI, 83, 3°), shared between the three.
    fn of(gross: &Gross, adult: &Adult, period: Period) -> Result<Net, Gap> {
        let Gross { pay, daily, esat, unemployment, profits } = *gross;
        let all = pay + daily + esat + unemployment;
        if all <= Decimal::ZERO {
            return Ok(Net { pay: profits, daily: Decimal::ZERO, esat: Decimal::ZERO, unemployment: Decimal::ZERO });
        }
        let day = period.last().last_day();
        let flat = deduction(all, net::COSTS_SHARE.on(day)?, net::COSTS_LEAST.on(day)?, period);
        let flat = flat.min(net::COSTS_MOST.on(day)? * period.share_of_year());
        let actual = adult.income.received(COSTS, period.first(), period.last())?;
        let kept = (all - flat.max(actual)).max(Decimal::ZERO);
        let portion = |source: Decimal| if source.is_zero() { source } else { kept * source / all };
        let (daily, esat, unemployment) = (portion(daily), portion(esat), portion(unemployment));
        Ok(Net { pay: kept - daily - esat - unemployment + profits, daily, esat, unemployment })
    }

    /// Pay with the daily allowances, pay of a protected workplace and unemployment benefit, less what a change of situation
    /// takes off; and what it takes off.
    fn without(&self, relief: Relief) -> (Decimal, Decimal, Decimal, Decimal) {
        let Net { pay, daily, esat, unemployment } = *self;
        let (kept_pay, kept_unemployment) = match relief {
            Relief::None => (Decimal::ONE, Decimal::ONE),
            Relief::Dropped => (Decimal::ZERO, Decimal::ZERO),
            Relief::Reduced(share) => (Decimal::ONE - share, Decimal::ONE - share),
            Relief::PayReduced(share) => (Decimal::ONE - share, Decimal::ONE),
        };
        let taken = (pay + esat) * (Decimal::ONE - kept_pay) + unemployment * (Decimal::ONE - kept_unemployment);
        (pay * kept_pay + daily, esat * kept_pay, unemployment * kept_unemployment, taken)
    }
}

/// Profits, those that the micro regimes deem made included (CGI, 50-0, 102 ter, 64 bis).
fn profits(adult: &Adult, period: Period) -> Result<Decimal, Gap> {
    let (first, last, day) = (period.first(), period.last(), period.last().last_day());
    let mut sum = adult.income.taxable(SELF_EMPLOYED, first, last)?.max(Decimal::ZERO);
    for (kinds, share) in [
        (Kinds::of(&[Kind::MicroGoods]), &net::MICRO_GOODS),
        (Kinds::of(&[Kind::MicroServices]), &net::MICRO_SERVICES),
        (Kinds::of(&[Kind::MicroLiberal]), &net::MICRO_LIBERAL),
        (Kinds::of(&[Kind::MicroFarming]), &net::MICRO_FARMING),
    ] {
        let turnover = adult.income.taxable(kinds, first, last)?;
        if turnover > Decimal::ZERO {
            sum += turnover - deduction(turnover, share.on(day)?, net::MICRO_LEAST.on(day)?, period);
        }
    }
    Ok(sum)
}

/// Pensions and alimony, after their 10 % (CGI, 158, 5 a) and the 20 % of R821-4 II 2°.
fn net_pensions(adult: &Adult, child_support: Decimal, period: Period) -> Result<Decimal, Gap> {
    let gross = adult.income.taxable(PENSIONS, period.first(), period.last())? + child_support;
    if gross <= Decimal::ZERO {
        return Ok(Decimal::ZERO);
    }
    let day = period.last().last_day();
    let taken = deduction(gross, net::PENSIONS_SHARE.on(day)?, net::PENSIONS_LEAST.on(day)?, period)
        .min(net::PENSIONS_MOST.on(day)? * period.share_of_year());
    Ok((gross - taken) * (Decimal::ONE - PENSIONS_ALLOWANCE.on(day)?))
}

/// Allowance for the old, and for the disabled who hold the card, with a modest income, never taken off pay (CGI, 157 bis; R821-4 II 3°).
fn old_or_disabled(adult: &Adult, taxed: Decimal, unearned: Decimal, period: Period) -> Result<Decimal, Gap> {
    let day = period.last().last_day();
    let [full_until, half_until] = net::ALLOWANCE_CEILINGS.on(day)?.map(|ceiling| ceiling * period.share_of_year());
    if unearned <= Decimal::ZERO || taxed > half_until || !is_old_or_disabled(adult, period)? {
        return Ok(Decimal::ZERO);
    }
    let [full, half] = net::ALLOWANCES.on(day)?.map(|allowance| allowance * period.share_of_year());
    Ok(if taxed <= full_until { full } else { half }.min(unearned))
}

fn is_old_or_disabled(adult: &Adult, period: Period) -> Result<bool, Gap> {
    let end = Date::constant(period.last().year(), 12, 31);
    Ok(adult.disability_card.get()? || birthday(adult.birth_date.get()?, net::OLD_AGE.on(end)?) <= end)
}

/// Maintenance received for the children over a period: in every month from that of the birth on.
fn child_support(household: &Household, period: Period) -> Result<Decimal, Missing> {
    let mut sum = Decimal::ZERO;
    for child in &household.children {
        let monthly = child.child_support.get()?;
        if !monthly.is_zero() {
            let first = Month::of(child.birth_date.get()?).max(period.first());
            sum += monthly.0 * Decimal::from((period.last().since(first) + 1).max(0));
        }
    }
    Ok(sum)
}

/// A share of an income, at least `least` a year, at most the income; to the nearest euro for a year, as the income tax
/// does (CGI, 1657, 2).
fn deduction(gross: Decimal, share: Decimal, least: Decimal, period: Period) -> Decimal {
    let taken = gross * share;
    let taken = if matches!(period, Period::Year(_)) { taken.to_euros() } else { taken };
    taken.max(least * period.share_of_year()).min(gross)
}

const WAGES: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::TrainingPay,
    Kind::PartialUnemployment,
]);
/// Daily allowances that replace wages, those for an injury at work apart.
const DAILY: Kinds = net::DAILY;
const INJURY: Kinds = Kinds::of(&[Kind::WorkInjuryPay]);
const SELF_EMPLOYED: Kinds = Kinds::of(&[Kind::SelfEmployed]);
const INSURANCE: Kinds = Kinds::of(&[Kind::Unemployment]);
const SOLIDARITY: Kinds = Kinds::of(&[Kind::SolidarityUnemployment]);
const UNEMPLOYMENT: Kinds = INSURANCE.and(SOLIDARITY);
const SICK: Kinds = Kinds::of(&[Kind::SickPay]);
const COSTS: Kinds = Kinds::of(&[Kind::RealExpenses]);
const PENSIONS: Kinds =
    Kinds::of(&[Kind::RetirementPension, Kind::SurvivorPension, Kind::DisabilityPension, Kind::Alimony]);
const OTHER: Kinds = Kinds::of(&[Kind::Rent, Kind::Capital, Kind::Foreign, Kind::Other]);
const SUPPORT_PAID: Kinds = Kinds::of(&[Kind::SupportPaid]);
/// What replaces pay when work stops (R821-4-4).
const REPLACEMENT: Kinds =
    UNEMPLOYMENT.and(INJURY).and(Kinds::of(&[Kind::SickPay, Kind::MaternityPay, Kind::BirthLeavePay])).and(RETIREMENT);
/// Pensions and annuities that replace pay (R532-5).
const RETIREMENT: Kinds = Kinds::of(&[Kind::RetirementPension, Kind::DisabilityPension, Kind::WorkInjuryAnnuity]);

pub(super) const PAY_LAW: Law = Law::Css("D821-9", "LEGIARTI000023097737");
pub(super) const ESAT_LAW: Law = Law::Css("D821-10", "LEGIARTI000052140597");
const STATE_LAW: Law = Law::Casf("R243-6", "LEGIARTI000036737681");

/// Share of the monthly SMIC up to which most of pay is left out (D821-9 2°).
pub(super) static LOW_TRANCHE: Dated<Decimal> =
    Dated::new("aah.low_tranche", Unit::Share, Renewed::Never, &[since(2010, 11, 17, dec!(0.30), PAY_LAW)]);

/// Shares of pay left out, below and above that tranche (D821-9 2°).
pub(super) static PAY_ALLOWANCES: Dated<[Decimal; 2]> = Dated::new(
    "aah.pay_allowances",
    Unit::Share,
    Renewed::Never,
    &[since(2010, 11, 17, [dec!(0.80), dec!(0.40)], PAY_LAW)],
);

/// Hours of the monthly SMIC (D821-5, D821-9).
pub(super) static SMIC_HOURS: Dated<Decimal> =
    Dated::new("aah.smic_hours", Unit::Hours, Renewed::Never, &[since(2010, 11, 17, dec!(151.67), PAY_LAW)]);

/// Further allowance on pensions (R821-4 II 2°).
pub(super) static PENSIONS_ALLOWANCE: Dated<Decimal> = Dated::new(
    "aah.pensions_allowance",
    Unit::Share,
    Renewed::Never,
    &[since(2011, 1, 1, dec!(0.20), Law::Css("R821-4", "LEGIARTI000052141008"))],
);

/// Greatest relief for reduced hours (R821-4-3).
pub(super) static MOST_REDUCTION: Dated<Decimal> = Dated::new(
    "aah.most_reduction",
    Unit::Share,
    Renewed::Never,
    &[since(2011, 1, 1, dec!(0.80), Law::Css("R821-4-3", "LEGIARTI000046832995"))],
);

/// Shares of the SMIC paid by a protected workplace, per cent, above which (5) or from which the allowances apply
/// (D821-10).
pub(super) static ESAT_STEPS: Dated<[i16; 4]> =
    Dated::new("aah.esat_steps", Unit::Count, Renewed::Never, &[since(2007, 1, 1, [5, 10, 15, 20], ESAT_LAW)]);

/// Allowances on the pay of a protected workplace, by those steps (D821-10).
pub(super) static ESAT_ALLOWANCES: Dated<[Decimal; 4]> = Dated::new(
    "aah.esat_allowances",
    Unit::Share,
    Renewed::Never,
    &[since(2007, 1, 1, [dec!(0.035), dec!(0.04), dec!(0.045), dec!(0.05)], ESAT_LAW)],
);

/// The State’s contribution to the pay of a protected workplace, per cent of the SMIC (CASF, R243-6).
pub(super) static STATE_SHARE: Dated<Decimal> =
    Dated::new("aah.state_share", Unit::Count, Renewed::Never, &[since(2018, 3, 24, dec!(50.7), STATE_LAW)]);

/// Share paid by the workplace above which that contribution falls, per cent of the SMIC (CASF, R243-6).
pub(super) static STATE_SHARE_FROM: Dated<Decimal> =
    Dated::new("aah.state_share_from", Unit::Count, Renewed::Never, &[since(2018, 3, 24, dec!(20), STATE_LAW)]);

/// How much it falls for each point above (CASF, R243-6).
pub(super) static STATE_SHARE_STEP: Dated<Decimal> =
    Dated::new("aah.state_share_step", Unit::Factor, Renewed::Never, &[since(2018, 3, 24, dec!(0.5), STATE_LAW)]);
