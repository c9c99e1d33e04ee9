//! What a change of situation takes off an adult's resources, month by month (CCH, R822-11 to R822-17).
//!
//! As far as the household says it: the main activity of the month and its start, parental leave, prison, and the spells
//! of income. Unlike those of the family benefits, these reliefs hold as long as the situation does. Each article names income
//! from work and unemployment benefit: daily allowances of the health insurance, which replace pay, are neither, and count whole.
//! The forty hours of partial unemployment in two months (R822-14) are taken to be reached: hours are not asked.

use rust_decimal::{Decimal, dec};

use super::Asked;
use crate::benefits::conditions::children::child;
use crate::benefits::conditions::effect::is_past;
use crate::calendar::{Month, birthday, months_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Activity, Adult, Institution, Kind, Kinds, ParentalLeave, Tenure};
use crate::law::Law;
use crate::outcome::Gap;
use crate::resources::family::net::{self, Net};
use crate::resources::family::relief::on_partial_unemployment;

/// What is left out of an adult's resources.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Relief {
    /// Nothing.
    None,
    /// Income from work and unemployment benefit, whole.
    Dropped(Law),
    /// A share of income from work and of unemployment benefit.
    Reduced(Decimal, Law),
    /// A share of income from work only.
    WorkReduced(Decimal, Law),
}

impl Relief {
    /// How much it takes off, euros a year.
    pub fn amount(self, net: &Net) -> Decimal {
        match self {
            Relief::None => Decimal::ZERO,
            Relief::Dropped(_) => net.earned() + net.unemployment,
            Relief::Reduced(share, _) => (net.earned() + net.unemployment) * share,
            Relief::WorkReduced(share, _) => net.earned() * share,
        }
    }

    /// The text that grants it.
    pub const fn law(self) -> Law {
        match self {
            Relief::None => super::DEFINITION,
            Relief::Dropped(law) | Relief::Reduced(_, law) | Relief::WorkReduced(_, law) => law,
        }
    }
}

/// The relief of an adult (position); the one that takes most when several hold.
///
/// Without income that it could take off nothing is asked, but for whoever buys a home: the situation itself then lifts the
/// floors of the resources (D832-18, D842-12).
pub fn of(case: &Case<'_>, asked: Asked<'_>, index: usize, net: &Net) -> Result<Relief, Gap> {
    let buys = case.household.housing.tenure.get()? == Tenure::OwnerWithLoan;
    if net.earned().is_zero() && net.unemployment.is_zero() && !buys {
        return Ok(Relief::None);
    }
    if (asked.rsa_paid)()? {
        return Ok(Relief::Dropped(RSA));
    }
    let Some(adult) = case.household.adults.get(index) else { return Ok(Relief::None) };
    let month = asked.month;
    let activity = adult.activity.get()?;
    if activity == Activity::Jobseeker && is_out_of_work(adult, month)? {
        return Ok(Relief::Dropped(OUT_OF_WORK));
    }
    if asked.adults == 2 && (stopped_for_children(case, asked, adult)? || is_detained(adult, month)?) {
        return Ok(Relief::Dropped(PARTNER));
    }
    if matches!(activity, Activity::Retired | Activity::Inactive) && has_retired(case, index, adult, month)? {
        return Ok(Relief::Reduced(SHARE.at(month)?, RETIRED));
    }
    if is_long_ill(adult, month)? {
        return Ok(Relief::Reduced(SHARE.at(month)?, ILL));
    }
    if activity == Activity::Jobseeker && is_paid_jobseeker(adult, month)? || on_partial_unemployment(adult, month)? {
        return Ok(Relief::WorkReduced(SHARE.at(month)?, PAID_JOBSEEKER));
    }
    Ok(Relief::None)
}

/// A partner who stopped all work for a child under three or for several children (R822-11, 2° b), from the next month.
fn stopped_for_children(case: &Case<'_>, asked: Asked<'_>, adult: &Adult) -> Result<bool, Gap> {
    if adult.parental_leave.get()? != Some(ParentalLeave::Full) || !is_past(adult.activity_since.get()?, asked.month) {
        return Ok(false);
    }
    if asked.children.len() > 1 {
        return Ok(true);
    }
    for &index in asked.children {
        if asked.month < Month::of(birthday(child(case.household, index).birth_date.get()?, YOUNG.at(asked.month)?)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A detained partner (R822-11, 2° a), from the next month.
fn is_detained(adult: &Adult, month: Month) -> Result<bool, Gap> {
    Ok(adult.institution.get()? == Some(Institution::Prison) && is_past(adult.in_institution_since.get()?, month))
}

/// Stopped all work and has a pension, an annuity or AAH (R822-13), from the month after the later of both, until work
/// begins again.
fn has_retired(case: &Case<'_>, index: usize, adult: &Adult, month: Month) -> Result<bool, Gap> {
    if !is_past(adult.activity_since.get()?, month) || adult.income.any(WORK, month, month)? {
        return Ok(false);
    }
    if adult.income.goes_on(PENSIONS, month - 1)? && adult.income.goes_on(PENSIONS, month)? {
        return Ok(true);
    }
    Ok(adult.disability_rate.get()? > 0
        && is_past(adult.aah_since.get()?, month)
        && !(case.asks.aah_of_adult)(case, index, month)?.is_zero())
}

/// Off work for more than six months for illness (R822-16), from the next month.
fn is_long_ill(adult: &Adult, month: Month) -> Result<bool, Gap> {
    let income = &adult.income;
    if !income.any(SICK, month, month)? {
        return Ok(false);
    }
    // More than so many, and the rest of the month in which they pass.
    let months = i32::from(ILL_MONTHS.at(month)?) + 1;
    Ok(income.alone(SICK, WORK, month - months, month)?)
}

/// Out of work for two months, with unemployment insurance (R822-14): from the second month after the change.
fn is_paid_jobseeker(adult: &Adult, month: Month) -> Result<bool, Gap> {
    Ok(is_past(adult.activity_since.get()?, month - 1)
        && adult.income.any(INSURANCE, month, month)?
        && !adult.income.any(WORK, month, month)?)
}

/// Out of work for two months, without unemployment insurance or on ASS (R822-15): from the month after the insurance
/// ends, ASS begins, or work stops.
fn is_out_of_work(adult: &Adult, month: Month) -> Result<bool, Gap> {
    let since = adult.activity_since.get()?;
    let two_months = since.is_none_or(|since| months_later(since, 2) <= month.last_day());
    if !is_past(since, month) || !two_months || adult.income.any(WORK, month, month)? {
        return Ok(false);
    }
    let income = &adult.income;
    // ASS granted in a month, or insurance that ended in it, changes the right from the next.
    let on_ass = income.any(ASS, month, month)? && income.any(ASS, month - 1, month - 1)?;
    let unpaid = !income.any(INSURANCE, month, month)?;
    Ok(on_ass || unpaid)
}

const PENSIONS: Kinds = Kinds::of(&[Kind::RetirementPension, Kind::DisabilityPension, Kind::WorkInjuryAnnuity]);
const SICK: Kinds = Kinds::of(&[Kind::SickPay]);
const INSURANCE: Kinds = Kinds::of(&[Kind::Unemployment]);
const ASS: Kinds = Kinds::of(&[Kind::SolidarityUnemployment]);
const WORK: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::EsatWage,
    Kind::TrainingPay,
    Kind::PartialUnemployment,
])
.and(net::SELF_EMPLOYED)
.and(net::GOODS)
.and(net::SERVICES)
.and(net::LIBERAL)
.and(net::FARMING);

const PARTNER: Law = Law::Cch("R822-11", "LEGIARTI000041419384");
const RETIRED: Law = Law::Cch("R822-13", "LEGIARTI000041419372");
const PAID_JOBSEEKER: Law = Law::Cch("R822-14", "LEGIARTI000041419358");
const OUT_OF_WORK: Law = Law::Cch("R822-15", "LEGIARTI000041419346");
const ILL: Law = Law::Cch("R822-16", "LEGIARTI000041419340");
const RSA: Law = Law::Cch("R822-17", "LEGIARTI000041419333");

/// Months of illness that must be over: "plus de six mois" (R822-16).
pub static ILL_MONTHS: Dated<i16> =
    Dated::new("housing_resources.ill_months", Unit::Months, Renewed::Never, &[since(2021, 1, 1, 6, ILL)]);

/// "Un enfant de moins de trois ans" (R822-11, 2° b).
pub static YOUNG: Dated<i16> =
    Dated::new("housing_resources.young", Unit::Years, Renewed::Never, &[since(2021, 1, 1, 3, PARTNER)]);

/// Share of the income that is left out (R822-13, R822-14, R822-16).
pub static SHARE: Dated<Decimal> = Dated::new(
    "housing_resources.relief_share",
    Unit::Share,
    Renewed::Never,
    &[since(2021, 1, 1, dec!(0.30), RETIRED)],
);
