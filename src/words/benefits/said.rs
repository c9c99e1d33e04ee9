//! What is said to whom: a part of a card holds for every household, or for those of a condition.

use droits_engine::calendar::{Date, age as age_on};
use droits_engine::household::{Household, Kind, Territory};

/// Something said to those whom it concerns.
#[derive(Clone, Copy, Debug)]
pub struct Said<T> {
    what: T,
    concerns: fn(&Household) -> bool,
}

/// Said to everyone.
pub(super) const fn always<T: Copy>(what: T) -> Said<T> {
    Said { what, concerns: |_| true }
}

/// Said to those of a condition only.
pub(super) const fn only<T: Copy>(concerns: fn(&Household) -> bool, what: T) -> Said<T> {
    Said { what, concerns }
}

/// What is said to this household, in order.
pub(crate) fn to<T: Copy>(household: &Household, list: &[Said<T>]) -> impl Iterator<Item = T> {
    list.iter().filter(|said| (said.concerns)(household)).map(|said| said.what)
}

/// All that is said, to whomever.
pub(crate) fn all<T: Copy>(list: &[Said<T>]) -> impl Iterator<Item = T> {
    list.iter().map(|said| said.what)
}

// Conditions of several cards; an answer that is not known concerns whom it might.

/// Who lives overseas.
pub(super) fn overseas(household: &Household) -> bool {
    let department = household.residence.department.get();
    department.is_ok_and(|department| matches!(department.territory(), Territory::Overseas | Territory::Mayotte))
}

/// Who belongs to the agricultural scheme.
pub(crate) fn farms(household: &Household) -> bool {
    has_income(household, &[Kind::MicroFarming])
}

/// Who earns a wage or a profit.
pub(super) fn works(household: &Household) -> bool {
    has_income(household, &[Kind::Wage, Kind::ApprenticeWage, Kind::ProfessionalisationWage, Kind::PartialUnemployment])
        || is_self_employed(household)
}

/// Who earns a profit.
pub(super) fn is_self_employed(household: &Household) -> bool {
    const KINDS: &[Kind] =
        &[Kind::SelfEmployed, Kind::MicroGoods, Kind::MicroServices, Kind::MicroLiberal, Kind::MicroFarming];
    has_income(household, KINDS)
}

/// Who expects a child.
pub(super) fn is_expecting(household: &Household) -> bool {
    matches!(household.pregnancy.get(), Ok(Some(_)))
}

/// Age on the first day of the household's month.
pub(super) fn age(birth: Date, household: &Household) -> i16 {
    age_on(birth, household.month.first_day())
}

fn has_income(household: &Household, kinds: &[Kind]) -> bool {
    household
        .adults
        .iter()
        .filter_map(|adult| adult.income.spells().ok())
        .flatten()
        .any(|spell| kinds.contains(&spell.kind) && !spell.is_nothing())
}
