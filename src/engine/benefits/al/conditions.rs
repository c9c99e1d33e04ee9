//! What opens a right to a housing aid, whatever the amount (CCH, L822-2 to L822-10, L831-2, L841-4, R822-23 to R823-14).

use rust_decimal::Decimal;

use super::family;
use crate::benefits::conditions::{Refusal, children, residence};
use crate::calendar::{Date, Month, days_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Activity, Adult, Institution, LoanKind, Nationality, ResidenceKind, Tenure, Territory};
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
    // Due from the month after the entry (R823-10); from that of the entry, when one aided home is left for another (R823-14).
    if let Some(entry) = housing.moved_in.get()?.map(Month::of)
        && entry >= month
    {
        let goes_on = housing.moved_from_aided.get()?;
        let (opens, law) = if goes_on { (entry, MOVE) } else { (entry + 1, START) };
        if month < opens {
            return refuse(Reason::StartsIn(opens), law);
        }
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

/// Whether the dwelling is large enough.
pub(super) enum Space {
    Enough,
    /// It became too small during the right, and the allowance is kept to the end of this month.
    Kept(Month),
    Lacking(Refusal),
}

/// Whether the dwelling is large enough for those who live in it (R822-25).
///
/// Where the arrival of a child or of a relative made it too small, ALF and ALS are kept for two years (R844-2); at
/// Mayotte, whatever made it too small, one year (R861-5, 3°; D861-11). For APL no text keeps anything.
pub(super) fn space(case: &Case<'_>, month: Month) -> Result<Space, Gap> {
    let housing = &case.household.housing;
    let Some(surface) = housing.surface.get()? else { return Ok(Space::Enough) };
    let allowance = !family::opens_apl(case)?;
    if allowance && is_large_enough_by_law(case)? {
        return Ok(Space::Enough);
    }
    let mayotte = case.household.residence.department.get()?.territory() == Territory::Mayotte;
    let (surfaces, law) = if mayotte { (&SURFACES_MAYOTTE, SURFACE_MAYOTTE) } else { (&SURFACES, SURFACE) };
    let need = |persons: usize, month| -> Result<Decimal, Gap> {
        let [one, two, more, most] = surfaces.at(month)?;
        Ok(match persons {
            0 | 1 => one,
            _ => (two + more * Decimal::from(persons - 2)).min(most),
        })
    };
    let now = need(Occupants::of(case, month)?.all(), month)?;
    if surface >= now {
        return Ok(Space::Enough);
    }
    let lacking = Space::Lacking(Refusal { reason: Reason::DwellingTooSmall { need: now }, law });
    let kept = KEPT_OVERCROWDED.at(month)?[usize::from(mayotte)];
    let mut first = month - kept;
    if let Some(entry) = housing.moved_in.get()? {
        first = first.max(Month::of(entry) + 1);
    }
    // The last month in which it was still large enough, as far back as the allowance may have been kept.
    let mut before = None;
    for earlier in first.through(month - 1) {
        let occupants = Occupants::of(case, earlier)?;
        if surface >= need(occupants.all(), earlier)? {
            before = Some((earlier, occupants));
        }
    }
    let Some((last, before)) = before.filter(|_| allowance) else { return Ok(lacking) };
    let after = Occupants::of(case, last + 1)?;
    let by_arrival = surface < need(before.adults + after.others, last + 1)?;
    Ok(if mayotte || by_arrival { Space::Kept(last + kept) } else { lacking })
}

/// Those who live in the dwelling in a month, in charge or not.
struct Occupants {
    adults: usize,
    others: usize,
}

impl Occupants {
    fn of(case: &Case<'_>, month: Month) -> Result<Occupants, Gap> {
        let household = case.household;
        let mut others = household.dependants.len();
        for child in &household.children {
            let gone = child.in_charge_to.get()?.is_some_and(|last| Month::of(days_later(last, 1)) <= month);
            let there = Month::of(children::first_day(child)?) < month && !gone;
            others += usize::from(there && !children::is_placed_away(child)?);
        }
        for death in &household.deaths {
            let Some(child) = &death.child else { continue };
            let there = Month::of(children::first_day(child)?) < month && month <= Month::of(death.death_date);
            others += usize::from(there && !children::is_placed_away(child)?);
        }
        Ok(Occupants { adults: if family::is_couple(household, month)? { 2 } else { 1 }, others })
    }

    fn all(&self) -> usize {
        self.adults + self.others
    }
}

/// Where the condition of surface is deemed met for the allowances: homes for young workers, taken to be those of the law
/// of 7 August 1957 (R842-14), and those of the old and disabled but for nursing homes (R844-4).
fn is_large_enough_by_law(case: &Case<'_>) -> Result<bool, Gap> {
    let household = case.household;
    if household.housing.tenure.get()? != Tenure::Residence {
        return Ok(false);
    }
    Ok(match household.housing.residence_kind.get()? {
        ResidenceKind::YoungWorkers => true,
        ResidenceKind::Elderly => {
            for adult in &household.adults {
                if adult.institution.get()? == Some(Institution::CareHome) {
                    return Ok(false);
                }
            }
            true
        }
        ResidenceKind::Crous | ResidenceKind::Student | ResidenceKind::Other => false,
    })
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
    let apl = family::opens_apl(case)?;
    if apl && signed <= LAST_OLD_LOAN {
        let old = match housing.loan_kind.get()? {
            Some(kind) => kind != LoanKind::New,
            None => return Err(Gap::Law(Reason::LoanUnknown)),
        };
        if old && super::Place::of(case)?.zone == 3 {
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
const MOVE: Law = Law::Cch("R823-14", "LEGIARTI000038878911");
const SURFACE: Law = Law::Cch("R822-25", "LEGIARTI000038878945");
const SURFACE_MAYOTTE: Law = Law::Cch("R861-5", "LEGIARTI000050811209");
const KEPT: Law = Law::Cch("R844-2", "LEGIARTI000038878625");
const MAIN_HOME: Law = Law::Cch("R822-23", "LEGIARTI000038878949");
const LOANS_APL: Law = Law::Cch("L831-2", "LEGIARTI000038814880");
const LOANS_AL: Law = Law::Cch("L841-4", "LEGIARTI000038814858");
const FOREIGN_STUDENTS: Law = Law::Jo("Loi 2026-103, art. 179", "");

/// Least surface: one person, two, each further one, and the most that is asked (R822-25).
static SURFACES: Dated<[Decimal; 4]> =
    Dated::new("al.surfaces", Unit::SquareMetres, Renewed::Never, &[since(2019, 9, 1, values![9, 16, 9, 70], SURFACE)]);

/// The same at Mayotte (R861-5, 3°).
static SURFACES_MAYOTTE: Dated<[Decimal; 4]> = Dated::new(
    "al.surfaces_mayotte",
    Unit::SquareMetres,
    Renewed::Never,
    &[since(2019, 9, 1, values![9, 13, 6, 54], SURFACE_MAYOTTE)],
);

/// Months during which the allowance of a dwelling that became too small is kept; at Mayotte (R844-2; R861-5, 3°).
static KEPT_OVERCROWDED: Dated<[i32; 2]> =
    Dated::new("al.kept_overcrowded", Unit::Months, Renewed::Never, &[since(2019, 9, 1, [24, 12], KEPT)]);

/// Months a year during which a main home is lived in (R822-23).
static MONTHS_LIVED_IN: Dated<i16> =
    Dated::new("al.months_lived_in", Unit::Months, Renewed::Never, &[since(2019, 9, 1, 8, MAIN_HOME)]);

pub(super) static TABLES: &[&dyn Table] = &[&SURFACES, &SURFACES_MAYOTTE, &KEPT_OVERCROWDED, &MONTHS_LIVED_IN];
