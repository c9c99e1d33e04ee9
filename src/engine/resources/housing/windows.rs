//! Net income of a person over the three windows of the housing aids (CCH, R822-3 to R822-5).

use rust_decimal::Decimal;

use crate::calendar::{Date, Month};
use crate::figures;
use crate::household::{Income, Kind, Kinds};
use crate::outcome::Gap;
use crate::resources::family::net::{self, Net};

/// The periods whose income counts, for one month of review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Windows {
    /// First of the twelve months of wages and replacement income: M-13.
    pub first: Month,
    /// Last of them: M-2.
    pub last: Month,
    /// Calendar year of alimony, maintenance paid and actual costs: N-1.
    pub last_year: i16,
    /// Calendar year of anything else: N-2.
    pub year_before: i16,
}

impl Windows {
    /// The windows of a right opened or reviewed in a month (R822-3).
    pub fn of_review(review: Month) -> Windows {
        Windows { first: review - 13, last: review - 2, last_year: review.year() - 1, year_before: review.year() - 2 }
    }
}

/// Net income of a person, as the income tax counts each category (R822-4); `support` is what is received for the
/// children in the last calendar year, `began` the start of an activity as self-employed.
pub fn net(income: &Income, began: Option<Date>, windows: Windows, support: Decimal) -> Result<Net, Gap> {
    if income.spells()?.is_empty() && support.is_zero() {
        return Ok(Net::default());
    }
    let Windows { first, last, last_year, year_before } = windows;
    let months = |kinds| income.taxable(kinds, first, last);
    let in_year = |kinds, year| income.taxable_in_year(kinds, year).map(|annual| annual.0);
    // Daily allowances for an injury at work count in full (R822-4, I, 1°), though half of them is taxed.
    let injury = income.received(net::INJURY, first, last)?;
    // No text says the limit of twelve months that are no calendar year: that of the year of the other deductions, whole.
    let exempt = net::exempt_pay(income, first, last, || net::APPRENTICE_EXEMPTION.on(net::end(last_year)))?;
    let unemployment = months(net::UNEMPLOYMENT)?;
    let contract = under_contract(income, windows)?;
    let wages = months(net::WAGES)? - exempt - contract + injury + unemployment;
    let costs = income.received(net::COSTS, Month::january(last_year), Month::new(last_year, 12))?;
    let kept = net::kept_share(wages, costs, last_year)?;
    let net_unemployment = net::share_of(unemployment, wages, kept);
    let pensions = months(PENSIONS)? + in_year(ALIMONY, last_year)? + support;
    Ok(Net {
        professional: kept - net_unemployment + self_employment(income, began, windows)?,
        daily_allowances: net::share_of(months(net::DAILY)?, wages, kept),
        injury_allowances: net::share_of(injury, wages, kept),
        exempt,
        unemployment: net_unemployment,
        pensions: net::after_pension_deduction(pensions, last_year)?,
        gross_pensions: pensions,
        flat_rate: in_year(CAPITAL, year_before)?,
        other: months(FOREIGN)? + in_year(OTHER, year_before)?,
        support_paid: income.received(net::SUPPORT_PAID, Month::january(last_year), Month::new(last_year, 12))?,
        overtime: Decimal::ZERO,
    })
}

/// What comes off the pay of a contrat de professionnalisation: that of each month, up to the SMIC of the month (R822-18).
///
/// It comes off what is received, before the deduction for costs: what is above alone counts (ASH no. 3213).
fn under_contract(income: &Income, windows: Windows) -> Result<Decimal, Gap> {
    let mut taken = Decimal::ZERO;
    if income.spells()?.iter().any(|spell| CONTRACT.has(spell.kind)) {
        for month in windows.first.through(windows.last) {
            let pay = income.taxable(CONTRACT, month, month)?;
            taken += pay.min(figures::smic_of_a_month(month)?).max(Decimal::ZERO);
        }
    }
    Ok(taken)
}

/// Profits of the year N-2, or those of the twelve months when the activity began in that year or later (R822-5).
fn self_employment(income: &Income, began: Option<Date>, windows: Windows) -> Result<Decimal, Gap> {
    let mut earliest: Option<Option<Month>> = None;
    for spell in income.spells()?.iter().filter(|spell| SELF_EMPLOYMENT.has(spell.kind)) {
        earliest = Some(match (earliest, spell.from) {
            (None, from) => from,
            (Some(Some(earliest)), Some(from)) => Some(earliest.min(from)),
            _ => None,
        });
    }
    let Some(earliest) = earliest else { return Ok(Decimal::ZERO) };
    // Incomes may be told of the last years only: the start of the activity, where it is earlier, says since when.
    let began = began.map(Month::of);
    let (first, last) = match earliest.map(|earliest| began.map_or(earliest, |began| began.min(earliest))).or(began) {
        Some(began) if began >= Month::january(windows.year_before) => (windows.first, windows.last),
        _ => (Month::january(windows.year_before), Month::new(windows.year_before, 12)),
    };
    net::self_employment(income, first, last, last.year())
}

const CONTRACT: Kinds = Kinds::of(&[Kind::ProfessionalisationWage]);
const SELF_EMPLOYMENT: Kinds =
    net::SELF_EMPLOYED.and(net::GOODS).and(net::SERVICES).and(net::LIBERAL).and(net::FARMING);
const PENSIONS: Kinds = Kinds::of(&[Kind::RetirementPension, Kind::SurvivorPension, Kind::DisabilityPension]);
const ALIMONY: Kinds = Kinds::of(&[Kind::Alimony]);
const CAPITAL: Kinds = Kinds::of(&[Kind::Capital]);
const FOREIGN: Kinds = Kinds::of(&[Kind::Foreign]);
const OTHER: Kinds = Kinds::of(&[Kind::Rent, Kind::Other]);
