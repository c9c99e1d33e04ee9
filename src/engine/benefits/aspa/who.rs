//! Who may have the ASPA or the ASI (CSS, L815-1, L815-24, L816-1, R815-1, R815-33, R815-58, R111-2).

use crate::benefits::conditions::residence::{MONTHS_OF_PRESENCE, is_present_enough};
use crate::benefits::conditions::{self, Refusal};
use crate::calendar::{Date, Month, birthday, months_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Activity, Adult, Kind, Kinds, Nationality, Territory};
use crate::law::Law;
use crate::outcome::{Gap, Reason};

/// Which of the two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Minimum {
    /// That of the old.
    Aspa,
    /// That of the invalid who are not old enough for the other.
    Asi,
}

/// Which of the two the adult at a position may have in a month, whatever the resources.
pub(super) fn minimum_of(case: &Case<'_>, adult: usize, month: Month) -> Result<Option<Minimum>, Gap> {
    let adults = conditions::adults(case.household, month)?;
    let Some(adult) = adults.get(adult) else { return Ok(None) };
    for minimum in [Minimum::Aspa, Minimum::Asi] {
        if own_refusal(adult, minimum, month)?.is_none() {
            let open = place_refusal(case)?.is_none() && stay_refusal(adult, minimum, month)?.is_none();
            return Ok(open.then_some(minimum));
        }
    }
    Ok(None)
}

/// Why no adult may have one of the two in a month: the refusal that says most; `None`: one may.
pub(super) fn refusal(case: &Case<'_>, minimum: Minimum, month: Month) -> Result<Option<Refusal>, Gap> {
    let (mut said, mut gap) = (None, None);
    for adult in conditions::adults(case.household, month)? {
        let refusal = match own_refusal(adult, minimum, month) {
            Ok(None) => match place_refusal(case)? {
                None => stay_refusal(adult, minimum, month).map(|refusal| refusal.map(|refusal| (2, refusal))),
                Some(refusal) => Ok(Some((2, refusal))),
            },
            Ok(Some(refusal)) => {
                let plain = matches!(refusal.reason, Reason::TooYoung { .. } | Reason::NoInvalidityPension);
                Ok(Some((if plain { 0 } else { 1 }, refusal)))
            }
            Err(missing) => Err(missing),
        };
        match refusal {
            Ok(None) => return Ok(None),
            Ok(Some((weight, refusal))) => {
                if said.is_none_or(|(other, _)| weight > other) {
                    said = Some((weight, refusal));
                }
            }
            Err(missing) => gap = gap.or(Some(missing)),
        }
    }
    gap.map_or(Ok(said.map(|(_, refusal)| refusal)), Err)
}

/// Age and invalidity.
fn own_refusal(adult: &Adult, minimum: Minimum, month: Month) -> Result<Option<Refusal>, Gap> {
    let birth = adult.birth_date.get()?;
    let unfit_age = UNFIT_AGE.at(month)?;
    // Most people: nothing more is looked at.
    let is_young = month.year() - birth.year() < unfit_age;
    match minimum {
        Minimum::Aspa if is_young => too_young(month),
        Minimum::Asi if is_young && !adult.income.goes_on(INVALIDITY, month)? => Ok(Some(NO_PENSION)),
        Minimum::Aspa => {
            if has_turned(birth, AGE.at(month)?, month)
                || has_turned(birth, unfit_age, month) && is_unfit(adult, month)?
            {
                return Ok(None);
            }
            too_young(month)
        }
        Minimum::Asi => {
            // "Sans remplir la condition d’âge" of the ASPA: an invalidity pension becomes that of the unfit at 62 (L341-15).
            for age in [AGE.at(month)?, unfit_age] {
                if has_turned(birth, age, month) {
                    let reason = Reason::TooOld { age: age as u8 };
                    return Ok(Some(Refusal { reason, law: INVALID }));
                }
            }
            Ok((!adult.income.goes_on(INVALIDITY, month)?).then_some(NO_PENSION))
        }
    }
}

fn too_young(month: Month) -> Result<Option<Refusal>, Gap> {
    Ok(Some(Refusal { reason: Reason::TooYoung { age: AGE.at(month)? as u8 }, law: AGE_LAW }))
}

/// From the first day of the month after the birthday (R815-33).
fn has_turned(birth: Date, years: i16, month: Month) -> bool {
    Month::of(birthday(birth, years)) < month
}

/// Unfit for work, or disabled enough (R815-1, L351-8, 2°, D351-1-14): recognised so, by the rate, or by the invalidity pension that
/// that of the unfit takes the place of (L341-15). Whoever has the AAH is held to be (L821-1, al. 10), and has the rate.
fn is_unfit(adult: &Adult, month: Month) -> Result<bool, Gap> {
    let rate = UNFIT_RATE.at(month)?;
    let facts: [&dyn Fn() -> Result<bool, Gap>; 3] =
        [&|| Ok(adult.unfit.get()?), &|| Ok(i16::from(adult.disability_rate.get()?) >= rate), &|| {
            Ok(adult.income.goes_on(INVALIDITY, month)?)
        }];
    conditions::any(facts, |fact| fact())
}

/// The mainland and the collectivities of L751-1: neither Mayotte nor Saint-Pierre-et-Miquelon, which have their own.
fn place_refusal(case: &Case<'_>) -> Result<Option<Refusal>, Gap> {
    match case.household.residence.department.get()?.territory() {
        Territory::Mainland | Territory::Overseas => Ok(None),
        Territory::Mayotte => Ok(Some(Refusal { reason: Reason::NotInMayotte, law: RESIDENCE })),
        Territory::SaintPierre => Err(Gap::Law(Reason::SaintPierreLaw)),
    }
}

/// Nationality and permit (L816-1), and the months of the year in France (R111-2): more than nine for the ASPA, six for the ASI.
fn stay_refusal(adult: &Adult, minimum: Minimum, month: Month) -> Result<Option<Refusal>, Gap> {
    let refusal = |reason, law| Ok(Some(Refusal { reason, law }));
    match adult.nationality.get()? {
        Nationality::French => {}
        Nationality::Eea if !adult.right_of_residence.get()? => return refusal(Reason::RightOfResidence, FOREIGNERS),
        Nationality::Eea => {
            // Three months, unless one works (CASF, L262-6).
            if let Some(arrival) = adult.in_france_since.get()?
                && Month::of(months_later(arrival, EEA_MONTHS.at(month)?)) >= month
                && !matches!(adult.activity.get()?, Activity::Employed | Activity::SelfEmployed)
            {
                return refusal(Reason::Residence, EEA_MONTHS.law_at(month)?);
            }
        }
        Nationality::Other if adult.protected.get()? => {}
        Nationality::Other => {
            let months = 12 * PERMIT_YEARS.at(month)?;
            // On the day from which it would be paid.
            if !adult.holds_permit(|since| months_later(since, months) <= month.first_day())? {
                return refusal(Reason::Permit, FOREIGNERS);
            }
        }
    }
    let months = match minimum {
        Minimum::Aspa => MONTHS_OF_PRESENCE.at(month)?,
        Minimum::Asi => ASI_MONTHS.at(month)?,
    };
    let settled = adult.in_france_since.get()?.is_none_or(|since| Month::of(since) < month);
    if !settled || !is_present_enough(adult, month.year(), months)? {
        return refusal(Reason::Residence, RESIDENCE);
    }
    Ok(None)
}

const INVALIDITY: Kinds = Kinds::of(&[Kind::DisabilityPension]);
const NO_PENSION: Refusal = Refusal { reason: Reason::NoInvalidityPension, law: INVALID };

const AGE_LAW: Law = Law::Css("R815-1", "LEGIARTI000047633276");
const INVALID: Law = Law::Css("L815-24", "LEGIARTI000041474271");
const FOREIGNERS: Law = Law::Css("L816-1", "LEGIARTI000042920144");
const RESIDENCE: Law = Law::Css("R111-2", "LEGIARTI000049451865");

/// Age of the ASPA (R815-1).
pub(super) static AGE: Dated<i16> =
    Dated::new("aspa.age", Unit::Years, Renewed::Never, &[since(2007, 1, 13, 65, AGE_LAW)]);

/// Age of who is unfit for work or disabled (R815-1, L351-1-5).
pub(super) static UNFIT_AGE: Dated<i16> = Dated::new(
    "aspa.unfit_age",
    Unit::Years,
    Renewed::Never,
    &[since(2017, 1, 1, 62, Law::Css("D351-1-14", "LEGIARTI000053355951"))],
);

/// Rate of incapacity from which that age holds, per cent (D351-1-14, D821-1).
pub(super) static UNFIT_RATE: Dated<i16> = Dated::new(
    "aspa.unfit_rate",
    Unit::Count,
    Renewed::Never,
    &[since(2015, 1, 1, 50, Law::Css("D351-1-14", "LEGIARTI000053355951"))],
);

/// Years for which a foreigner has held a permit to work (L816-1, 1°).
pub(super) static PERMIT_YEARS: Dated<i16> =
    Dated::new("aspa.permit_years", Unit::Years, Renewed::Never, &[since(2012, 1, 1, 10, FOREIGNERS)]);

/// Months of residence of a citizen of the EEA who does not work (CASF, L262-6, named by L816-1, 3°).
pub(super) static EEA_MONTHS: Dated<i16> =
    Dated::new("aspa.eea_months", Unit::Months, Renewed::Never, &[since(2009, 6, 1, 3, Law::Casf("L262-6", ""))]);

/// Months of the calendar year of which more are spent in France for the ASI (R111-2, 2°).
pub(super) static ASI_MONTHS: Dated<i16> =
    Dated::new("asi.months_of_presence", Unit::Months, Renewed::Never, &[since(2020, 1, 1, 6, RESIDENCE)]);
