//! Who has a right to AAH, whatever the resources (CSS, L821-1, L821-2, R821-1, R821-7, D821-1).
//!
//! An adult of the household is no longer in anybody's charge, so that the age of R821-1 is sixteen. The benefit is
//! served like a family benefit (L821-5): it starts in the month after its conditions are met (R552-2) and stops in the
//! month in which one ceases (R552-3).
//! *Not modelled*: long stays abroad for studies (R821-1), the kinship with a working EEA citizen (L821-1, al. 3).

use crate::benefits::conditions::Refusal;
use crate::calendar::{Month, birthday, months_later};
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Activity, Adult, Household, Missing, Nationality, Territory};
use crate::law::Law;
use crate::outcome::{Gap, Reason};

/// On what ground AAH is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ground {
    /// Incapacity of at least 80 % (L821-1).
    Severe,
    /// Incapacity of 50 to 79 %, with a restriction in access to work (RSDAE; L821-2).
    Restricted,
}

impl Ground {
    /// The article of the ground.
    pub(super) const fn law(self) -> Law {
        match self {
            Ground::Severe => super::RIGHT,
            Ground::Restricted => RESTRICTED,
        }
    }
}

/// The ground on which an adult has a right in a month, or why there is none.
pub(super) fn ground(household: &Household, adult: &Adult, month: Month) -> Result<Result<Ground, Refusal>, Gap> {
    let ground = match ground_of_rate(adult, month)? {
        Ok(ground) => ground,
        Err(refusal) => return Ok(Err(refusal)),
    };
    // Mayotte has an allowance of its own (ordonnance 2002-411, art. 35); L821-1 names Saint-Pierre-et-Miquelon.
    if household.residence.department.get()?.territory() == Territory::Mayotte {
        return Err(Gap::Law(Reason::MayotteLaw));
    }
    let refusal = match age_refusal(adult, ground, month)? {
        Some(refusal) => Some(refusal),
        None => match nationality_refusal(adult, month)? {
            Some(refusal) => Some(refusal),
            None => residence_refusal(adult, month)?,
        },
    };
    Ok(refusal.map_or(Ok(ground), Err))
}

/// The rate of incapacity, and the restriction in access to work that a rate of 50 to 79 % needs (D821-1).
fn ground_of_rate(adult: &Adult, month: Month) -> Result<Result<Ground, Refusal>, Gap> {
    let rate = i16::from(adult.disability_rate.get()?);
    if rate < RESTRICTED_RATE.at(month)? {
        let reason = Reason::DisabilityRate { rate: rate as u8 };
        return Ok(Err(Refusal { reason, law: RESTRICTED_RATE.law_at(month)? }));
    }
    if rate >= SEVERE_RATE.at(month)? {
        return Ok(Ok(Ground::Severe));
    }
    Ok(match adult.employment_restriction.get()? {
        true => Ok(Ground::Restricted),
        false => Err(Refusal { reason: Reason::NoEmploymentRestriction, law: RESTRICTED }),
    })
}

/// The first and the last age (R821-1; L821-2, last al.), and the month in which the right was opened (R821-7).
fn age_refusal(adult: &Adult, ground: Ground, month: Month) -> Result<Option<Refusal>, Gap> {
    let birth = adult.birth_date.get()?;
    let least = LEAST_AGE.at(month)?;
    if Month::of(birthday(birth, least)) >= month {
        return Ok(Some(Refusal { reason: Reason::TooYoung { age: least as u8 }, law: LEAST_AGE.law_at(month)? }));
    }
    let last = birthday(birth, UNFIT_AGE.at(month)?);
    if ground == Ground::Restricted && Month::of(last) <= month {
        return Ok(Some(Refusal { reason: Reason::EndedOn(last), law: RESTRICTED }));
    }
    Ok(match adult.aah_since.get()? {
        Some(since) if month < Month::of(since) => Some(Refusal { reason: Reason::StartsOn(since), law: super::START }),
        _ => None,
    })
}

/// Nationality, permit, and three months of residence for citizens of the EEA who do not work (L821-1, al. 2 and 3).
fn nationality_refusal(adult: &Adult, month: Month) -> Result<Option<Refusal>, Gap> {
    let refusal = |reason| Some(Refusal { reason, law: super::RIGHT });
    Ok(match adult.nationality.get()? {
        Nationality::French => None,
        Nationality::Eea if !adult.right_of_residence.get()? => refusal(Reason::RightOfResidence),
        Nationality::Eea => match adult.in_france_since.get()? {
            Some(arrival) if !works(adult)? => {
                let settled = months_later(arrival, EEA_MONTHS.at(month)?);
                (Month::of(settled) >= month).then_some(Refusal { reason: Reason::Residence, law: super::RIGHT })
            }
            _ => None,
        },
        Nationality::Other if adult.protected.get()? => None,
        Nationality::Other if adult.holds_permit(|since| Month::of(since) < month)? => None,
        Nationality::Other => refusal(Reason::Permit),
    })
}

/// Permanent residence; beyond three months abroad only whole months of presence are paid (R821-1).
fn residence_refusal(adult: &Adult, month: Month) -> Result<Option<Refusal>, Gap> {
    let arrived = adult.in_france_since.get()?.is_none_or(|since| Month::of(since) < month);
    let abroad = adult.months_abroad.known()?;
    let away = abroad.contains(&month) && long_stay(abroad, month) > i32::from(MONTHS_ABROAD.at(month)?);
    let refused = !arrived || away;
    Ok(refused.then_some(Refusal { reason: Reason::Residence, law: MONTHS_ABROAD.law_at(month)? }))
}

/// Months abroad of the calendar year, or of the stay that holds `month` when it is longer.
fn long_stay(abroad: &[Month], month: Month) -> i32 {
    let in_year = abroad.iter().filter(|away| away.year() == month.year()).count() as i32;
    let (mut first, mut last) = (month, month);
    while abroad.contains(&(first - 1)) {
        first = first - 1;
    }
    while abroad.contains(&(last + 1)) {
        last = last + 1;
    }
    in_year.max(last.since(first) + 1)
}

/// Whether the adult works: no condition of three months for a citizen of the EEA.
fn works(adult: &Adult) -> Result<bool, Missing> {
    Ok(matches!(adult.activity.get()?, Activity::Employed | Activity::SelfEmployed | Activity::Apprentice))
}

const RESTRICTED: Law = Law::Css("L821-2", "LEGIARTI000048850210");

/// Rate of incapacity that gives AAH by itself, per cent (D821-1, al. 1).
pub(super) static SEVERE_RATE: Dated<i16> = Dated::new(
    "aah.severe_rate",
    Unit::Count,
    Renewed::Never,
    &[since(2010, 11, 17, 80, Law::Css("D821-1", "LEGIARTI000023097719"))],
);

/// Least rate of incapacity, with a restriction in access to work, per cent (D821-1, al. 2).
pub(super) static RESTRICTED_RATE: Dated<i16> = Dated::new(
    "aah.restricted_rate",
    Unit::Count,
    Renewed::Never,
    &[since(2010, 11, 17, 50, Law::Css("D821-1", "LEGIARTI000023097719"))],
);

/// Least age of somebody who is no longer in charge (R821-1).
pub(super) static LEAST_AGE: Dated<i16> = Dated::new(
    "aah.least_age",
    Unit::Years,
    Renewed::Never,
    &[since(2005, 7, 1, 16, Law::Css("R821-1", "LEGIARTI000006754135"))],
);

/// Age at which a beneficiary is deemed unfit for work: the end of AAH under 80 % (L821-2, L351-1-5).
pub(super) static UNFIT_AGE: Dated<i16> = Dated::new(
    "aah.unfit_age",
    Unit::Years,
    Renewed::Never,
    &[since(2023, 9, 1, 62, Law::Css("D351-1-14", "LEGIARTI000053355951"))],
);

/// Months of residence of a citizen of the EEA who does not work (L821-1, al. 3).
pub(super) static EEA_MONTHS: Dated<i16> = Dated::new(
    "aah.eea_months",
    Unit::Months,
    Renewed::Never,
    &[since(2007, 3, 6, 3, Law::Css("L821-1", "LEGIARTI000051289863"))],
);

/// Months abroad that change nothing (R821-1).
pub(super) static MONTHS_ABROAD: Dated<i16> = Dated::new(
    "aah.months_abroad",
    Unit::Months,
    Renewed::Never,
    &[since(2005, 7, 1, 3, Law::Css("R821-1", "LEGIARTI000006754135"))],
);
