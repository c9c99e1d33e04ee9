//! The household (*foyer*) as RSA and prime d’activité see it in a month: who is in it, for how much, in what home.
//!
//! Composition is that of the last day of each month looked at; a partner who is there now is held to have been there
//! throughout, one who left never was (CASF, R262-4; CSS, R843-1 II). Children are those who open a right to family
//! benefits and other persons under 25 in charge (CASF, R262-3; CSS, R842-3). A lone parent's period of increase is
//! decided by the month of the right, since an event that opens it has the benefit reviewed at once, from the first of
//! its month (CASF, R262-4-1; CSS, R843-2).
//!
//! - `charge`: who is in charge, for which of the adults, and for how long after a death;
//! - [`stay`]: what hospital and prison change; [`lone`]: who is a lone parent;
//! - [`residence`], [`activity`]: the conditions that an adult meets;
//! - [`scale`], [`housing`]: for how much the household and its home count.

pub(crate) mod activity;
mod charge;
pub(crate) mod housing;
pub(crate) mod lone;
pub(crate) mod residence;
pub(crate) mod scale;
pub(crate) mod stay;

pub(crate) use charge::{Charge, Children, Member, beneficiaries, children, keeps_some};

use rust_decimal::Decimal;

use crate::calendar::{Date, Month, months_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Answer, Child, Household};
use crate::law::Law;
use crate::outcome::{Gap, Reason};

/// The readings of the law on which an amount rests, where they matter.
pub(crate) struct Unsure {
    /// The flat amount changed within the months looked at.
    pub amounts: bool,
    /// The home is bought with a loan, without housing aid.
    pub unaided: bool,
    /// The lone parent's increase has just ended.
    pub increase_ended: bool,
    /// There is no whole year of profit.
    pub first_year: bool,
    /// The lone parent's increase is due because the other adult is in prison.
    pub prison: bool,
}

/// What is to be confirmed.
pub(crate) fn to_confirm(unsure: Unsure) -> impl Iterator<Item = Reason> {
    [
        (unsure.amounts, "foyer.amount_of_month"),
        (unsure.unaided, "foyer.loan"),
        (unsure.increase_ended, "foyer.increase_of_month"),
        (unsure.first_year, "foyer.first_year_of_profit"),
        (unsure.prison, "foyer.partner_in_prison"),
    ]
    .into_iter()
    .filter_map(|(matters, key)| matters.then_some(Reason::ToConfirm(key)))
}

/// The flat amount of the household in a month, from that of one person.
pub(crate) fn flat_amount(
    single: Decimal,
    children: &Children,
    adults: usize,
    increased: bool,
    month: Month,
) -> Result<Decimal, Gap> {
    let (whole, half) = (children.whole_count(), children.half.len());
    if increased {
        scale::increased(single, whole, half, month)
    } else {
        scale::plain(single, adults, whole, half, month)
    }
}

/// Day on which the claimant took charge of the child.
pub(crate) fn arrival(child: &Child) -> Result<Date, Gap> {
    let birth = child.birth_date.get()?;
    let adoption = child.adoption_date.get()?;
    let from = child.in_charge_from.get()?;
    Ok(from.or(adoption).unwrap_or(birth).max(birth))
}

/// Whether a child of the month is not past the month in which it is three months old (CSS, R844-5 2°).
pub(crate) fn has_newborn(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    let months = NEWBORN_MONTHS.at(month)?;
    for child in &case.household.children {
        let birth = child.birth_date.get()?;
        let end = months_later(birth, months);
        if birth <= month.last_day() && month <= Month::of(end) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Maintenance received for the children in a month: the claimant's resource from the month of each birth on.
pub(crate) fn child_support(household: &Household, month: Month) -> Result<Decimal, Gap> {
    let mut sum = Decimal::ZERO;
    for child in &household.children {
        if matches!(child.child_support, Answer::Known(amount) if amount.is_zero()) {
            continue;
        }
        let support = child.child_support.get()?;
        if Month::of(child.birth_date.get()?) <= month {
            sum += support.0;
        }
    }
    Ok(sum)
}

/// Age in months up to which the basic allowance of a lone parent's child does not count.
static NEWBORN_MONTHS: Dated<i16> = Dated::new(
    "foyer.newborn_months",
    Unit::Months,
    Renewed::Never,
    &[since(2009, 6, 1, 3, Law::Css("R844-5", "LEGIARTI000048841615"))],
);

/// The tables of this folder.
pub static TABLES: &[&dyn Table] = &[
    &charge::AGE_LIMIT,
    &charge::LAST_REVIEW,
    &NEWBORN_MONTHS,
    &scale::SECOND,
    &scale::NEXT,
    &scale::THIRD_CHILD,
    &scale::LONE,
    &scale::LONE_CHILD,
    &housing::ONE,
    &housing::TWO,
    &housing::THREE,
    &lone::PERIOD,
    &lone::YOUNGEST_AGE,
    &lone::PREGNANCY_MONTHS,
    &residence::PERMIT_YEARS,
    &residence::ABROAD_MONTHS,
    &residence::EEA_MONTHS,
    &stay::REVIEW,
    &stay::DAYS,
];
