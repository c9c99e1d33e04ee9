//! What is left in the purse in a month: income, and the benefits of every month, less a twelfth of the income tax.
//!
//! Income is that of the adults and the children, as received, with maintenance received and less that which is paid; of the turnover
//! of a micro business, what its allowance leaves. Costs of work, social levies on one's own business and the tax withheld
//! from savings are not taken off.

use rust_decimal::{Decimal, dec};

use super::decision::Asked;
use crate::calendar::Month;
use crate::household::{Household, Income, Kind, Kinds};
use crate::money::{Cents, Euros};
use crate::outcome::Gap;
use crate::resources::family::net;
use crate::tax::TaxHousehold;

/// What is left in the household's month; `None` when a part of it is not known.
pub(super) fn of(asked: Asked<'_>, tax: &[TaxHousehold]) -> Option<Euros> {
    if !asked.benefits.is_complete() {
        return None;
    }
    let mut charge = Decimal::ZERO;
    for household in tax {
        charge += household.tax.as_ref().ok()?.tax.0;
    }
    let income = income(asked.case.household).ok()?;
    let benefits = asked.benefits.monthly_total().0;
    // Divided last, to the cent.
    Some(Euros(income + benefits - charge / dec!(12)).to_cents())
}

/// What the household receives in its month beside what it is due.
pub(super) fn income(household: &Household) -> Result<Decimal, Gap> {
    let month = household.month;
    let mut sum = Decimal::ZERO;
    let adults = household.adults.iter().map(|adult| &adult.income);
    let children = household.children.iter().map(|child| &child.income);
    for income in adults.chain(children) {
        sum += of_person(income, month)?;
    }
    for child in &household.children {
        if child.birth_date.get()? <= month.last_day() {
            sum += child.child_support.get()?.0;
        }
    }
    Ok(sum)
}

fn of_person(income: &Income, month: Month) -> Result<Decimal, Gap> {
    let mut sum = Decimal::ZERO;
    for (kind, _) in Kind::ALL {
        let paid = income.received(Kinds::of(&[kind]), month, month)?;
        if paid.is_zero() {
            continue;
        }
        sum += match kind {
            Kind::SupportPaid => -paid,
            Kind::RealExpenses => Decimal::ZERO,
            Kind::MicroGoods => paid * (Decimal::ONE - net::MICRO_GOODS.at(month)?),
            Kind::MicroServices => paid * (Decimal::ONE - net::MICRO_SERVICES.at(month)?),
            Kind::MicroLiberal => paid * (Decimal::ONE - net::MICRO_LIBERAL.at(month)?),
            Kind::MicroFarming => paid * (Decimal::ONE - net::MICRO_FARMING.at(month)?),
            Kind::Wage
            | Kind::ApprenticeWage
            | Kind::ProfessionalisationWage
            | Kind::EsatWage
            | Kind::TrainingPay
            | Kind::PartialUnemployment
            | Kind::SelfEmployed
            | Kind::Unemployment
            | Kind::SolidarityUnemployment
            | Kind::SickPay
            | Kind::MaternityPay
            | Kind::WorkInjuryPay
            | Kind::BirthLeavePay
            | Kind::WorkInjuryAnnuity
            | Kind::RetirementPension
            | Kind::SurvivorPension
            | Kind::DisabilityPension
            | Kind::Aspa
            | Kind::Asi
            | Kind::Alimony
            | Kind::Rent
            | Kind::Capital
            | Kind::Scholarship
            | Kind::Foreign
            | Kind::Other => paid,
        };
    }
    Ok(sum)
}
