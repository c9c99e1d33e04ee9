//! What opens a right to a housing aid, whatever the amount (CCH, L822-2 to L822-10, L831-2, L841-4, R822-23 to R823-14).

use rust_decimal::Decimal;

use super::family::{self, Household};
use crate::benefits::conditions::{Refusal, residence};
use crate::calendar::{Date, Month};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Activity, Adult, LoanKind, Nationality, Tenure};
use crate::law::Law;
use crate::outcome::{Gap, Reason};

/// Why no housing aid is due in a month, before the family is looked at.
pub(super) fn refusal(case: &Case<'_>, month: Month) -> Result<Option<Refusal>, Gap> {
    let household = case.household;
    let housing = &household.housing;
    let refuse = |reason, law| Ok(Some(Refusal { reason, law }));
    let tenure = housing.tenure.get()?;
    if matches!(tenure, Tenure::Owner | Tenure::Hosted | Tenure::Homeless) {
        return refuse(Reason::HousingTitle, TITLE);
    }
    if housing.rent.get()?.0 <= Decimal::ZERO {
        return refuse(Reason::NoRent, RENT);
    }
    if tenure == Tenure::Tenant && housing.landlord_is_relative.get()? {
        return refuse(Reason::LandlordIsRelative, RELATIVE);
    }
    // Due from the month after the entry (R823-10); that of a move without a gap (R823-14) is not known.
    if let Some(entry) = housing.moved_in.get()?
        && Month::of(entry) >= month
    {
        return refuse(Reason::StartsIn(Month::of(entry) + 1), START);
    }
    for adult in &household.adults {
        if adult.attached_to_wealthy_parents.get()? {
            return refuse(Reason::WealthyParents, WEALTHY_PARENTS);
        }
    }
    if tenure == Tenure::OwnerWithLoan
        && let Some(refusal) = loan_refusal(case)?
    {
        return Ok(Some(refusal));
    }
    persons_refusal(case, month)
}

/// Why the dwelling itself opens no aid for this household: its surface (R822-25).
pub(super) fn refusal_of_dwelling(
    case: &Case<'_>,
    month: Month,
    household: &Household,
) -> Result<Option<Refusal>, Gap> {
    let housing = &case.household.housing;
    let Some(surface) = housing.surface.get()? else { return Ok(None) };
    let persons = household.adults + household.children.len() + case.household.dependants.len();
    let [one, two, more, most] = SURFACES.at(month)?;
    let need = match persons {
        0 | 1 => one,
        _ => (two + more * Decimal::from(persons - 2)).min(most),
    };
    Ok((surface < need).then_some(Refusal { reason: Reason::DwellingTooSmall { need }, law: SURFACE }))
}

/// Why no adult opens the right; either partner may be the claimant.
fn persons_refusal(case: &Case<'_>, month: Month) -> Result<Option<Refusal>, Gap> {
    let mut first = None;
    for adult in &case.household.adults {
        match adult_refusal(adult, month)? {
            None => return Ok(None),
            refusal => first = first.or(refusal),
        }
    }
    Ok(first)
}

fn adult_refusal(adult: &Adult, month: Month) -> Result<Option<Refusal>, Gap> {
    if let Some(refusal) = residence::nationality_refusal(adult, month)? {
        return Ok(Some(refusal));
    }
    if month >= FOREIGN_STUDENTS_SINCE && is_foreign_student(adult)? {
        return Ok(Some(Refusal { reason: Reason::ForeignStudent, law: FOREIGN_STUDENTS }));
    }
    let settled = adult.in_france_since.get()?.is_none_or(|since| Month::of(since) < month);
    if !settled || !residence::is_present_enough(adult, month.year(), MONTHS_LIVED_IN.at(month)? - 1)? {
        return Ok(Some(Refusal { reason: Reason::Residence, law: MAIN_HOME }));
    }
    Ok(None)
}

/// A student from outside the EEA without a grant on social criteria, whose permit is taken to be a student's (L822-2, I).
fn is_foreign_student(adult: &Adult) -> Result<bool, Gap> {
    Ok(adult.nationality.get()? == Nationality::Other
        && !adult.protected.get()?
        && adult.activity.get()? == Activity::Student
        && !adult.scholarship.get()?)
}

/// Loans signed after 2017 open nothing; those of 2018 and 2019 still open APL for an old dwelling in zone 3 (L831-2,
/// L841-4).
fn loan_refusal(case: &Case<'_>) -> Result<Option<Refusal>, Gap> {
    let housing = &case.household.housing;
    let Some(signed) = housing.loan_signed.get()? else { return Err(Gap::Law(Reason::LoanUnknown)) };
    if signed <= LAST_LOAN {
        return Ok(None);
    }
    let apl = family::has_agreement(case)?;
    if apl && signed <= LAST_OLD_LOAN {
        let old = match housing.loan_kind.get()? {
            Some(kind) => kind != LoanKind::New,
            None => return Err(Gap::Law(Reason::LoanUnknown)),
        };
        let place = super::Place::of(case)?;
        if old && place.zone == 3 && !place.is_overseas() {
            return Ok(None);
        }
    }
    let law = if apl { LOANS_APL } else { LOANS_AL };
    Ok(Some(Refusal { reason: Reason::LoanTooRecent(LAST_LOAN), law }))
}

const LAST_LOAN: Date = Date::constant(2017, 12, 31);
const LAST_OLD_LOAN: Date = Date::constant(2019, 12, 31);
/// First month without aid for students from outside the EEA who have no grant (loi 2026-103, art. 179).
const FOREIGN_STUDENTS_SINCE: Month = Month::new(2026, 7);

const TITLE: Law = Law::Cch("L822-2", "LEGIARTI000038814944");
const RENT: Law = Law::Cch("L822-5", "LEGIARTI000038814936");
const RELATIVE: Law = Law::Cch("L822-3", "LEGIARTI000038814942");
const WEALTHY_PARENTS: Law = Law::Cch("L822-8", "LEGIARTI000038814930");
const START: Law = Law::Cch("R823-10", "LEGIARTI000038878919");
const SURFACE: Law = Law::Cch("R822-25", "LEGIARTI000038878945");
const MAIN_HOME: Law = Law::Cch("R822-23", "LEGIARTI000038878949");
const LOANS_APL: Law = Law::Cch("L831-2", "LEGIARTI000038814880");
const LOANS_AL: Law = Law::Cch("L841-4", "LEGIARTI000038814858");
const FOREIGN_STUDENTS: Law = Law::Jo("Loi 2026-103, art. 179", "");

/// Least surface: one person, two, each further one, and the most that is asked (R822-25).
static SURFACES: Dated<[Decimal; 4]> =
    Dated::new("al.surfaces", Unit::SquareMetres, Renewed::Never, &[since(2019, 9, 1, values![9, 16, 9, 70], SURFACE)]);

/// Months a year during which a main home is lived in (R822-23).
static MONTHS_LIVED_IN: Dated<i16> =
    Dated::new("al.months_lived_in", Unit::Months, Renewed::Never, &[since(2019, 9, 1, 8, MAIN_HOME)]);

pub(super) static TABLES: &[&dyn Table] = &[&SURFACES, &MONTHS_LIVED_IN];
