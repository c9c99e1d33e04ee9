//! Reduction for the children at school on 31 December (CGI, 199 quater F), half in alternating residence; none for who is paid
//! under a contract. And which school a child attends in a school year.

use rust_decimal::{Decimal, dec};

use super::members::Members;
use crate::benefits::conditions::children::child;
use crate::calendar::{Month, age};
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Child, ChildActivity, Custody, Household, Kind, Kinds, SchoolLevel};
use crate::law::Law;
use crate::outcome::Gap;
use crate::resources::family::net::end;

/// What the children of a tax household bring, before the limit of the tax.
pub(super) fn reductions(household: &Household, members: &Members, year: i16) -> Result<Decimal, Gap> {
    let mut sum = Decimal::ZERO;
    for &index in &members.children {
        let one = child(household, index);
        // A child who died goes to school no more.
        if usize::from(index) >= household.children.len() {
            continue;
        }
        let Some(level) = level(one, household.month, year)? else { continue };
        let [college, lycee, higher] = AMOUNTS.on(end(year))?;
        let amount = match level {
            SchoolLevel::Primary => continue,
            SchoolLevel::LowerSecondary => college,
            SchoolLevel::UpperSecondary => lycee,
            SchoolLevel::Higher => higher,
        };
        if one.income.any(PAID, Month::new(year, 12), Month::new(year, 12))? {
            continue;
        }
        sum += if one.custody.get()? == Custody::Shared { amount / Decimal::TWO } else { amount };
    }
    Ok(sum)
}

/// The calendar year in which the school year of a month begins.
pub(crate) const fn school_year(month: Month) -> i16 {
    month.year() - if month.number() < 9 { 1 } else { 0 }
}

/// The school that a child attends in the school year that begins in a calendar year; none when at none, or under contract.
///
/// `school_level` says it of the school year of the household's month: a year before, a child was no further.
pub(crate) fn level(child: &Child, month: Month, year: i16) -> Result<Option<SchoolLevel>, Gap> {
    if !child.schooled.get()? {
        return Ok(None);
    }
    let years = age(child.birth_date.get()?, end(year));
    if years >= 16 && child.activity.get()? != ChildActivity::Student {
        return Ok(None);
    }
    let by_age = match years {
        ..11 => SchoolLevel::Primary,
        11..15 => SchoolLevel::LowerSecondary,
        15..18 => SchoolLevel::UpperSecondary,
        _ => SchoolLevel::Higher,
    };
    let told = child.school_level.get()?;
    Ok(Some(match told {
        Some(told) if school_year(month) == year || (told as u8) < by_age as u8 => told,
        _ => by_age,
    }))
}

const PAID: Kinds = Kinds::of(&[Kind::ApprenticeWage, Kind::ProfessionalisationWage]);

pub(super) const LAW: Law = Law::Cgi("199 quater F", "");

/// For each child at a collège, at a lycée, in higher education.
pub(super) static AMOUNTS: Dated<[Decimal; 3]> = Dated::new(
    "tax.school",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2001, 1, 1, [dec!(61), dec!(153), dec!(183)], LAW)],
);
