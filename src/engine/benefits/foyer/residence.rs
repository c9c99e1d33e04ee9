//! Residence and nationality for RSA and prime d’activité (CASF, L262-4 2°, L262-6, R262-5; CSS, L842-2 2°, R842-1).
//!
//! One lives in France; stays abroad of three months or less, in one go or over a calendar year, do not count, and
//! beyond only whole months of presence are paid. Citizens of the EEA and Switzerland need a right to reside for the RSA,
//! and three months of residence unless they work or have worked here; the prime asks them for no title (L842-2 2° a) and
//! for residence only (L842-1). Others need a permit to work held for five
//! years, but for refugees, stateless persons and subsidiary protection; the carte de résident, a title of a treaty worth
//! as much, or a permit of any age with a lone parent in the period of increase, are enough by themselves.

use crate::calendar::{Date, Month, months_later};
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Activity, Adult, Kind, Kinds, Nationality};
use crate::law::Law;
use crate::outcome::{Gap, Reason};

/// Which of the two benefits asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum For {
    /// RSA.
    Rsa,
    /// Prime d’activité.
    Ppa,
}

/// Why the adult does not meet the conditions of residence and nationality in `month`; `None` when it does.
pub(crate) fn refusal(adult: &Adult, increased: bool, asks: For, month: Month) -> Result<Option<Reason>, Gap> {
    if !lives_in_france(adult, month)? {
        return Ok(Some(Reason::Residence));
    }
    match adult.nationality.get()? {
        Nationality::French => Ok(None),
        Nationality::Eea if asks == For::Ppa => Ok(None),
        Nationality::Eea => {
            if !adult.right_of_residence.get()? {
                return Ok(Some(Reason::RightOfResidence));
            }
            Ok((!eea_settled(adult, month)?).then_some(Reason::Residence))
        }
        Nationality::Other => {
            if adult.protected.get()? {
                return Ok(None);
            }
            let years = PERMIT_YEARS.at(month)?;
            let held_for = |years: i16| {
                Ok::<_, Gap>(adult.holds_permit(|since| months_later(since, 12 * years) <= month.last_day())?)
            };
            let enough = held_for(years)? || held_for(0)? && (increased || adult.resident_card.get()?);
            Ok((!enough).then_some(Reason::Permit))
        }
    }
}

/// Whether the month is one of residence (R262-5; R842-1).
pub(crate) fn lives_in_france(adult: &Adult, month: Month) -> Result<bool, Gap> {
    if adult.in_france_since.get()?.is_some_and(|day| Month::of(day) > month) {
        return Ok(false);
    }
    let abroad = adult.months_abroad.known()?;
    if !abroad.contains(&month) {
        return Ok(true);
    }
    let most = usize::from(ABROAD_MONTHS.at(month)?.unsigned_abs());
    let in_year = abroad.iter().filter(|m| m.year() == month.year()).count();
    let before = (1..=12).take_while(|i| abroad.contains(&(month - *i))).count();
    let after = (1..=12).take_while(|i| abroad.contains(&(month + *i))).count();
    Ok(in_year <= most && before + 1 + after <= most)
}

/// Three months of residence before the claim, unless one works or has worked in France (CASF, L262-6).
fn eea_settled(adult: &Adult, month: Month) -> Result<bool, Gap> {
    let Some(since): Option<Date> = adult.in_france_since.get()? else { return Ok(true) };
    if months_later(since, EEA_MONTHS.at(month)?) <= month.last_day() {
        return Ok(true);
    }
    Ok(match adult.activity.get()? {
        Activity::Employed | Activity::SelfEmployed | Activity::Apprentice => true,
        Activity::Jobseeker | Activity::Trainee => adult.income.any(WORK, Month::of(since), month)?,
        Activity::Student | Activity::Retired | Activity::Inactive | Activity::CivicService | Activity::UnpaidLeave => {
            false
        }
    })
}

const WORK: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::EsatWage,
    Kind::PartialUnemployment,
    Kind::SelfEmployed,
    Kind::MicroGoods,
    Kind::MicroServices,
    Kind::MicroLiberal,
    Kind::MicroFarming,
]);

/// Years for which a permit to work must have been held.
pub(super) static PERMIT_YEARS: Dated<i16> = Dated::new(
    "foyer.permit_years",
    Unit::Years,
    Renewed::Never,
    &[since(2009, 6, 1, 5, Law::Css("L842-2", "LEGIARTI000031087615"))],
);

/// Months abroad that do not count.
pub(super) static ABROAD_MONTHS: Dated<i16> = Dated::new(
    "foyer.abroad_months",
    Unit::Months,
    Renewed::Never,
    &[since(2009, 6, 1, 3, Law::Css("R842-1", "LEGIARTI000031694337"))],
);

/// Months of residence asked of a citizen of the EEA for the RSA.
pub(super) static EEA_MONTHS: Dated<i16> =
    Dated::new("rsa.eea_months", Unit::Months, Renewed::Never, &[since(2009, 6, 1, 3, Law::Casf("L262-6", ""))]);
