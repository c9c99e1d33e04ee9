//! Majoration pour la vie autonome (CSS, L821-1-2, R821-5-1, R821-5-2, R821-7, R821-8 II, D821-3).
//!
//! For an adult with 80 % who lives in an independent home with a housing aid and has no earnings, and who has AAH in full
//! or on top of a pension, or the ASI. The housing aid is looked at when the right opens and each 1 January: once met in a
//! year, its condition holds to December (R821-7).

use rust_decimal::{Decimal, dec};

use super::right::{self, Ground};
use super::{AahLine, amount, period};
use crate::benefits::conditions::Refusal;
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Household, Kind, Kinds, Missing, Tenure};
use crate::law::Law;
use crate::money::Euros;
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::trace::Trace;

/// MVA of the adults of the household for `month`.
pub fn mva(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let adults = super::by_adult(case, month, Benefit::Mva, AahLine::AdultMva, recorder, |adult, _: &mut Trace| {
        of_adult(case, adult, month)
    })?;
    super::settle(Benefit::Mva, adults, Vec::new(), recorder)
}

/// MVA of the adult at a position for a month, or why there is none.
pub(super) fn of_adult(case: &Case<'_>, index: usize, month: Month) -> Result<Result<Euros, Refusal>, Gap> {
    let refusal = |reason, law| Ok(Err(Refusal { reason, law }));
    let adult = &case.household.adults[index];
    match right::ground(case.household, adult, month)? {
        Ok(Ground::Severe) => {}
        Ok(Ground::Restricted) => {
            return refusal(Reason::DisabilityRate { rate: adult.disability_rate.get()? }, MVA);
        }
        Err(refusal) => return Ok(Err(refusal)),
    }
    // Independent: neither lodged by somebody nor in a home with shared services (R821-5-2).
    if !is_independent(case.household)? {
        return refusal(Reason::HomeNotIndependent, HOME);
    }
    if period::works_anywhere(adult, month)? {
        return refusal(Reason::HasEarnings, MVA);
    }
    // Suspended after sixty days in hospital, in a home or in prison (R821-8 II).
    if adult.institution.get()?.is_some() && amount::stays_long(adult, month)? {
        return refusal(Reason::InInstitution, amount::STAY);
    }
    if !adult.income.goes_on(Kinds::of(&[Kind::Asi]), month)? && !(case.asks.has_asi)(case, index, month)? {
        let aah = match super::paid(case, index, month, &mut Trace::silent(), &mut Vec::new())? {
            Ok(aah) => aah,
            Err(refusal) => return Ok(Err(refusal)),
        };
        if aah.0 < amount::FULL.at(month)? && !adult.income.goes_on(PENSIONS, month)? {
            return refusal(Reason::AahNotFull, MVA);
        }
    }
    // Not both: the better of the two, which is always the complément de ressources.
    if super::cpr::of_adult(case, index, month)?.is_ok() {
        return refusal(Reason::OtherBenefit(Benefit::Cpr), MVA);
    }
    if !has_housing_aid(case, month)? {
        return refusal(Reason::NoHousingAid, MVA);
    }
    Ok(Ok(Euros(AMOUNT.at(month)?)))
}

pub(super) fn is_independent(household: &Household) -> Result<bool, Missing> {
    Ok(matches!(household.housing.tenure.get()?, Tenure::Tenant | Tenure::OwnerWithLoan | Tenure::Owner))
}

/// Whether a housing aid was due in some month from January on, the month itself first (R821-7, R821-5-1).
fn has_housing_aid(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    if case.household.housing.tenure.get()? == Tenure::Owner {
        return Ok(false);
    }
    for month in Month::january(month.year()).through(month).rev() {
        if matches!(case.ask(Benefit::Al, month)?, Outcome::Due(_)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Advantages that AAH may complete without losing MVA (L821-1-2).
pub(super) const PENSIONS: Kinds =
    Kinds::of(&[Kind::RetirementPension, Kind::SurvivorPension, Kind::DisabilityPension, Kind::WorkInjuryAnnuity]);

const MVA: Law = Law::Css("L821-1-2", "LEGIARTI000042685659");
pub(super) const HOME: Law = Law::Css("R821-5-2", "LEGIARTI000006753385");

/// Amount of MVA (D821-3, al. 3).
pub(super) static AMOUNT: Dated<Decimal> = Dated::new(
    "mva.amount",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(2008, 9, 22, dec!(104.77), Law::Css("D821-3", "LEGIARTI000019505277"))],
);
