//! What a change of situation takes off an adult's resources, month by month (R532-4 to R532-7).
//!
//! As far as the household says it: the main activity of the month and its start, parental leave, prison, and the spells
//! of income. A partner who stops work for children is recognised by `parental_leave` only. Each article names income from
//! work and unemployment benefit: daily allowances of the health insurance, which replace pay, are neither, and go on
//! counting whole. The pay of partial unemployment is taxed as a wage and is income from work (R844-1, I 4° says so for the
//! prime d’activité): it bears the relief that it opens.

use rust_decimal::{Decimal, dec};

use super::Net;
use crate::benefits::conditions::children::{AgeLimit, child, in_charge};
use crate::benefits::conditions::effect::is_past;
use crate::benefits::conditions::is_lone;
use crate::calendar::{Month, birthday, months_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Activity, Adult, Institution, Kind, Kinds, ParentalLeave};
use crate::law::Law;
use crate::outcome::{Benefit, Gap};

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
    /// The relief of whoever receives RSA (R532-7, last al.).
    pub(super) const fn of_rsa() -> Relief {
        Relief::Dropped(UNEMPLOYED)
    }

    /// How much it takes off, euros of the year.
    pub fn amount(self, net: &Net) -> Decimal {
        match self {
            Relief::None => Decimal::ZERO,
            Relief::Dropped(_) => net.earned() + net.unemployment,
            Relief::Reduced(share, _) => (net.earned() + net.unemployment) * share,
            Relief::WorkReduced(share, _) => net.earned() * share,
        }
    }

    /// The text that grants it.
    pub fn law(self) -> Law {
        match self {
            Relief::None => super::RESOURCES,
            Relief::Dropped(law) | Relief::Reduced(_, law) | Relief::WorkReduced(_, law) => law,
        }
    }
}

/// The relief of an adult (position) in a month, for a benefit; the one that takes most when several hold.
pub fn of(case: &Case<'_>, index: usize, net: &Net, month: Month, benefit: Benefit) -> Result<Relief, Gap> {
    if net.earned().is_zero() && net.unemployment.is_zero() {
        return Ok(Relief::None);
    }
    let adult = &case.household.adults[index];
    if is_out_of_work(case, adult, month)? {
        return Ok(Relief::Dropped(UNEMPLOYED));
    }
    let is_lone = is_lone(case.household, super::family_month(month, benefit))?;
    if !is_lone && (stopped_for_children(case, adult, month)? || is_detained(adult, month)?) {
        return Ok(Relief::Dropped(PARTNER));
    }
    if has_retired(adult, month)? {
        return Ok(Relief::Reduced(SHARE.at(month)?, RETIRED));
    }
    if is_long_ill(adult, month)? {
        return Ok(Relief::Reduced(SHARE.at(month)?, ILL));
    }
    if is_paid_jobseeker(adult, month)? || on_partial_unemployment(adult, month)? {
        return Ok(Relief::WorkReduced(SHARE.at(month)?, UNEMPLOYED));
    }
    Ok(Relief::None)
}

/// A partner who stopped all work for a child under three or for several children (R532-4, 1°), from the next month.
fn stopped_for_children(case: &Case<'_>, adult: &Adult, month: Month) -> Result<bool, Gap> {
    if adult.parental_leave.get()? != Some(ParentalLeave::Full) || !is_past(adult.activity_since.get()?, month) {
        return Ok(false);
    }
    let children = in_charge(case, month, AgeLimit::Usual)?;
    if children.len() > 1 {
        return Ok(true);
    }
    for &index in &children {
        if month < Month::of(birthday(child(case.household, index).birth_date.get()?, YOUNG.at(month)?)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A detained partner (R532-4, 2°), from the next month.
fn is_detained(adult: &Adult, month: Month) -> Result<bool, Gap> {
    Ok(adult.institution.get()? == Some(Institution::Prison) && is_past(adult.in_institution_since.get()?, month))
}

/// Stopped all work and was granted a pension, an annuity or AAH (R532-5): from the next month to 31 December, of the
/// next year for a change of July to December.
fn has_retired(adult: &Adult, month: Month) -> Result<bool, Gap> {
    if !matches!(adult.activity.get()?, Activity::Retired | Activity::Inactive) {
        return Ok(false);
    }
    let Some(stopped) = adult.activity_since.get()? else { return Ok(false) };
    let aah = adult.aah_since.get()?.map(Month::of).filter(|since| *since <= month);
    let pension = adult.income.began(PENSIONS, month)?.map(|began| began.unwrap_or(Month::of(stopped)));
    let Some(granted) = aah.into_iter().chain(pension).min() else { return Ok(false) };
    let changed = granted.max(Month::of(stopped));
    let last_year = changed.year() + i16::from(changed.number() >= 7);
    Ok(changed < month && month.year() <= last_year)
}

/// Off work for more than six months for illness (R532-6), from the next month.
fn is_long_ill(adult: &Adult, month: Month) -> Result<bool, Gap> {
    // More than so many, and the rest of the month in which they pass.
    let months = i32::from(ILL_MONTHS.at(month)?) + 1;
    Ok(adult.income.alone(SICK, WAGE, month - months, month)?)
}

/// Out of work for two months, with unemployment insurance (R532-7, al. 1): from the second month after the change.
fn is_paid_jobseeker(adult: &Adult, month: Month) -> Result<bool, Gap> {
    Ok(adult.activity.get()? == Activity::Jobseeker
        && is_past(adult.activity_since.get()?, month - 1)
        && adult.income.any(INSURANCE, month, month)?
        && !adult.income.any(WAGE, month, month)?)
}

/// On partial unemployment for two months, with its benefit (R532-7, al. 1; CCH, R822-14): from the second month after that in
/// which it began to the month before that in which it ends. Some hours of work may go on.
pub(crate) fn on_partial_unemployment(adult: &Adult, month: Month) -> Result<bool, Gap> {
    for since in (month - PARTIAL_MONTHS).through(month) {
        if !adult.income.any(PARTIAL, since, since)? {
            return Ok(false);
        }
    }
    Ok(true)
}

/// Out of work for two months, without unemployment insurance or on ASS (R532-7, al. 4): from the month after the change.
///
/// The two months are held against the month of entitlement, since the right is then looked at again from its start.
fn is_out_of_work(case: &Case<'_>, adult: &Adult, month: Month) -> Result<bool, Gap> {
    if adult.activity.get()? != Activity::Jobseeker {
        return Ok(false);
    }
    let since = adult.activity_since.get()?;
    if !is_past(since, month) || adult.income.any(WAGE, month, month)? {
        return Ok(false);
    }
    // The month in which the insurance ends, or ASS begins, still counts as before: `month - 1`.
    let on_ass = adult.income.any(ASS, month, month)? && adult.income.any(ASS, month - 1, month - 1)?;
    let unpaid = !adult.income.any(INSURANCE, month, month)?;
    let known_by = month.max(case.household.month).last_day();
    let long = since.is_none_or(|since| months_later(since, 2) <= known_by);
    Ok(long && (on_ass || unpaid))
}

const PENSIONS: Kinds = Kinds::of(&[Kind::RetirementPension, Kind::DisabilityPension, Kind::WorkInjuryAnnuity]);
const SICK: Kinds = Kinds::of(&[Kind::SickPay]);
const INSURANCE: Kinds = Kinds::of(&[Kind::Unemployment]);
const PARTIAL: Kinds = Kinds::of(&[Kind::PartialUnemployment]);
const ASS: Kinds = Kinds::of(&[Kind::SolidarityUnemployment]);
const WAGE: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::EsatWage,
    Kind::TrainingPay,
    Kind::PartialUnemployment,
    Kind::SelfEmployed,
    Kind::MicroGoods,
    Kind::MicroServices,
    Kind::MicroLiberal,
    Kind::MicroFarming,
]);

/// Months of partial unemployment before the relief (R532-7, al. 1 and 3).
const PARTIAL_MONTHS: i32 = 2;
const PARTNER: Law = Law::Css("R532-4", "LEGIARTI000006750907");
const RETIRED: Law = Law::Css("R532-5", "LEGIARTI000006750910");
const ILL: Law = Law::Css("R532-6", "LEGIARTI000006750915");
const UNEMPLOYED: Law = Law::Css("R532-7", "LEGIARTI000041419439");

/// Months of illness that must be over: "plus de six mois" (R532-6).
pub(crate) static ILL_MONTHS: Dated<i16> =
    Dated::new("family_resources.ill_months", Unit::Months, Renewed::Never, &[since(2004, 1, 1, 6, ILL)]);

/// "Un enfant de moins de trois ans" (R532-4, 1°).
pub(super) static YOUNG: Dated<i16> =
    Dated::new("family_resources.young", Unit::Years, Renewed::Never, &[since(2004, 7, 17, 3, PARTNER)]);

/// Share of the income that is left out (R532-5 to R532-7).
pub static SHARE: Dated<Decimal> = Dated::new(
    "family_resources.relief_share",
    Unit::Share,
    Renewed::Never,
    &[since(2004, 1, 1, dec!(0.30), UNEMPLOYED)],
);
