//! Living in France, nationality and permit for the family benefits; the body of rules of the place.
//!
//! One adult who meets the conditions is enough, since the couple chooses who is the *allocataire* (CSS, L512-1,
//! L512-2, R513-1, D512-1). The children of adults from outside the EEA must meet a case of L512-2 each, unless an adult
//! is French, from the EEA or protected.
//! *Not modelled*: posted workers (L512-1, al. 2), bilateral agreements, the child's own stays abroad (R512-1).

use crate::benefits::conditions::{Refusal, adults};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Adult, Household, Missing, Nationality, Territory};
use crate::law::Law;
use crate::outcome::{Gap, Reason};

/// Why no adult opens the family benefits in a month; `None`: one does.
pub fn family_refusal(case: &Case<'_>, month: Month) -> Result<Option<Refusal>, Gap> {
    let (mut first, mut gap) = (None, None);
    for adult in adults(case.household, month)? {
        match adult_refusal(adult, month) {
            Ok(None) => return Ok(None),
            Ok(refusal) => first = first.or(refusal),
            Err(missing) => gap = gap.or(Some(missing)),
        }
    }
    match gap {
        Some(gap) => Err(gap),
        None => Ok(first),
    }
}

/// Why an adult does not open the family benefits in a month.
pub(crate) fn adult_refusal(adult: &Adult, month: Month) -> Result<Option<Refusal>, Gap> {
    if let Some(refusal) = nationality_refusal(adult, month)? {
        return Ok(Some(refusal));
    }
    // Due from the month after the conditions are met (R552-2 I).
    let settled = adult.in_france_since.get()?.is_none_or(|since| Month::of(since) < month);
    if !settled || !is_present_enough(adult, month.year(), MONTHS_OF_PRESENCE.at(month)?)? {
        return Ok(Some(Refusal { reason: Reason::Residence, law: MONTHS_OF_PRESENCE.law_at(month)? }));
    }
    Ok(None)
}

/// Why nationality or permit exclude an adult from the family benefits in a month (L512-2).
pub(crate) fn nationality_refusal(adult: &Adult, month: Month) -> Result<Option<Refusal>, Missing> {
    let refusal = |reason| Some(Refusal { reason, law: NATIONALITY });
    Ok(match adult.nationality.get()? {
        Nationality::French => None,
        Nationality::Eea if adult.right_of_residence.get()? => None,
        Nationality::Eea => refusal(Reason::RightOfResidence),
        Nationality::Other if adult.protected.get()? => None,
        Nationality::Other if adult.holds_permit(|since| Month::of(since) < month)? => None,
        Nationality::Other => refusal(Reason::Permit),
    })
}

/// Whether an adult spends more than `months` months of a calendar year in France, by the whole months spent abroad
/// (R111-2).
pub fn is_present_enough(adult: &Adult, year: i16, months: i16) -> Result<bool, Missing> {
    let abroad = adult.months_abroad.known()?;
    if abroad.is_empty() {
        return Ok(true);
    }
    let away = Month::january(year).through(Month::new(year, 12)).filter(|month| abroad.contains(month)).count();
    Ok(12 - away as i16 > months)
}

/// Whether each child must meet a case of L512-2: no adult is French, from the EEA with the right to reside, or
/// protected.
pub fn children_need_a_case(household: &Household, month: Month) -> Result<bool, Gap> {
    let one_is_free = super::any(adults(household, month)?, |adult| {
        Ok(match adult.nationality.get()? {
            Nationality::French => true,
            Nationality::Eea => adult.right_of_residence.get()?,
            // Family of a refugee, of a stateless person or of somebody under subsidiary protection.
            Nationality::Other => adult.protected.get()?,
        })
    })?;
    // At Mayotte the housing aid asks for no case (CCH, L861-5, 4°); its family benefits are not known here.
    Ok(!one_is_free && household.residence.department.get()?.territory() != Territory::Mayotte)
}

/// Whether the rules are those of overseas; Mayotte and Saint-Pierre-et-Miquelon have rules that are not known here.
pub fn is_overseas(household: &Household) -> Result<bool, Gap> {
    match household.residence.department.get()?.territory() {
        Territory::Mainland => Ok(false),
        Territory::Overseas => Ok(true),
        Territory::Mayotte => Err(Gap::Law(Reason::MayotteLaw)),
        Territory::SaintPierre => Err(Gap::Law(Reason::SaintPierreLaw)),
    }
}

/// Whether the household lives at Mayotte.
pub fn is_mayotte(household: &Household) -> Result<bool, Missing> {
    Ok(household.residence.department.get()?.territory() == Territory::Mayotte)
}

/// Whether a benefit follows the conditions of overseas, Mayotte being one of them.
pub fn follows_overseas(household: &Household) -> Result<bool, Gap> {
    if is_mayotte(household)? { Ok(true) } else { is_overseas(household) }
}

/// Why a benefit that is not extended to Mayotte is not due there; Saint-Pierre-et-Miquelon has rules that are not known here.
pub fn not_extended(household: &Household) -> Result<Option<Refusal>, Gap> {
    if is_mayotte(household)? {
        return Ok(Some(Refusal { reason: Reason::NotInMayotte, law: NOT_EXTENDED }));
    }
    is_overseas(household).map(|_| None)
}

/// Where it stands which benefits are extended to Mayotte.
const NOT_EXTENDED: Law = Law::Jo("Ordonnance 2002-149, art. 2", "");
const NATIONALITY: Law = Law::Css("L512-2", "LEGIARTI000042920150");

/// Months of the calendar year of payment of which more must be spent in France (R111-2).
pub static MONTHS_OF_PRESENCE: Dated<i16> = Dated::new(
    "family.months_of_presence",
    Unit::Months,
    Renewed::Never,
    &[
        since(2020, 1, 1, 6, Law::Css("R111-2", "LEGIARTI000038701577")),
        since(2025, 1, 1, 9, Law::Css("R111-2", "LEGIARTI000049451865")),
    ],
);
