//! The quarter that RSA and prime d’activité look at, and the resources of each of its months.
//!
//! Both are worked out for a quarter at a time, from three months that have passed: the third, second and first before
//! the claim or the review until February 2025, the fourth, third and second from March 2025 (CASF, R262-7; CSS,
//! R843-1; décret 2025-185, applied on 1 March 2025 by the CAF; the MSA had until September, and the household does
//! not say which of the two pays it). Resources are those of the adults and children, month by month; benefits paid by
//! the CAF belong to the month for which they are due.
//!
//! Not modelled: income declared negative by an employer (the format has no negative amount).

mod assets;
mod benefits;
mod earnings;
pub(crate) mod paid;
mod stopped;

pub(crate) use assets::income_of_assets;
pub(crate) use benefits::{paid, paid_housing, paid_mva};
pub(crate) use earnings::{Earnings, earnings};
pub(crate) use stopped::rsa_income;

use crate::benefits::conditions::effect::Quarter;
use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::law::Law;
use crate::outcome::Gap;

/// The months looked at, and the month in which the quarter of payment opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// Month of the claim or of the review.
    pub opened: Month,
    /// First of the three months looked at.
    pub first: Month,
    /// Last of them.
    pub last: Month,
}

/// The window of a quarter of payment.
pub fn window(quarter: Quarter) -> Result<Window, Gap> {
    let opened = quarter.opened;
    let first = opened - i32::from(OFFSET.at(opened)?);
    Ok(Window { opened, first, last: first + 2 })
}

impl Window {
    /// The three months, in order.
    pub fn months(self) -> [Month; 3] {
        [self.first, self.first + 1, self.first + 2]
    }

    /// The months of the window from one to another.
    pub(crate) fn within(self, first: Month, last: Month) -> Window {
        Window { first: self.first.max(first), last: self.last.min(last), ..self }
    }

    /// The same without its first month (décret 2025-185, first reviews of 2025).
    pub(crate) fn without_first(self) -> Window {
        Window { first: self.first + 1, ..self }
    }
}

/// How many months before the claim or the review the window begins (CASF, R262-7 I; CSS, R843-1 I).
static OFFSET: Dated<i16> = Dated::new(
    "quarter.offset",
    Unit::Months,
    Renewed::Never,
    &[
        since(2017, 1, 1, 3, Law::Casf("R262-7", "")),
        since(2025, 3, 1, 4, Law::Jo("Décret 2025-185", "JORFTEXT000051253796")),
    ],
);

/// The tables of this folder.
pub static TABLES: &[&dyn Table] = &[
    &OFFSET,
    &assets::CAPITAL,
    &assets::BUILDINGS,
    &assets::LAND,
    &benefits::CF_SHARE,
    &benefits::CF_SHARE_OVERSEAS,
    &benefits::ASF_ONE_PARENT,
    &benefits::ASF_BOTH_PARENTS,
    &earnings::SICK_MONTHS,
    &earnings::GOODS,
    &earnings::SERVICES,
    &earnings::LIBERAL,
    &earnings::FARMING,
];

#[cfg(test)]
mod tests {
    use super::*;

    fn first(opened: Month, review: Option<Month>) -> String {
        Quarter::of(opened, review).and_then(window).map_or_else(|gap| format!("{gap:?}"), |w| w.first.to_string())
    }

    #[test]
    fn the_window_moves_back_by_a_month_from_march_2025() {
        assert_eq!(first(Month::new(2025, 2), None), "2024-11");
        assert_eq!(first(Month::new(2025, 3), None), "2024-11");
        assert_eq!(first(Month::new(2026, 11), None), "2026-07");
    }

    #[test]
    fn the_quarter_keeps_its_window_until_the_next_review() {
        let review = Some(Month::new(2026, 9));
        assert_eq!(first(Month::new(2026, 9), review), "2026-05");
        assert_eq!(first(Month::new(2026, 11), review), "2026-05");
        assert_eq!(first(Month::new(2026, 12), review), "2026-08");
        assert_eq!(first(Month::new(2026, 8), review), "2026-02");
    }
}
