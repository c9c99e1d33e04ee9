//! What counts for one person over the months looked at (CASF, R262-7, R262-13).

use rust_decimal::Decimal;

use super::place;
use crate::calendar::Month;
use crate::case::Case;
use crate::household::Income;
use crate::outcome::Gap;
use crate::resources::quarter::{Window, rsa_income};

/// What counted for a person, and what did not.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Person {
    pub counted: Decimal,
    pub left_out: Decimal,
    pub stopped_work: bool,
    pub profit_year: Option<i16>,
    pub profit_of_window: bool,
}

/// What counts for a person; `trades` says whether the person is still self-employed.
pub(super) fn person(
    case: &Case<'_>,
    income: &Income,
    window: Window,
    month: Month,
    trades: impl Fn() -> Result<bool, Gap>,
) -> Result<Person, Gap> {
    let income = rsa_income(income, window, month, trades)?;
    // Other resources that have stopped: up to one flat amount for one person a month (R262-13, al. 2).
    let spared = match income.stopped_other.is_zero() {
        true => Decimal::ZERO,
        false => {
            let months = Decimal::from(window.last.since(window.first) + 1);
            income.stopped_other.min(place::single(case, window.opened)? * months)
        }
    };
    Ok(Person {
        counted: income.counted + income.stopped_other - spared,
        left_out: income.stopped_work + spared,
        stopped_work: !income.stopped_work.is_zero(),
        profit_year: income.profit_year,
        profit_of_window: income.profit_of_window,
    })
}
