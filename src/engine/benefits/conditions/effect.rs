//! From when something counts: each date of effect, by name.
//!
//! - a claim counts from the first of its month, and a review opens the next three months: [`Quarter`];
//! - what is only looked at again on a review counts from the first, the second or the fourth that follows it:
//!   [`Quarter::reviews_after`];
//! - what opens a right counts from the month after, and so does what changes one: [`is_past`];
//! - what has the RSA or the prime d'activité reviewed at once counts from its own month: [`is_reached`].

use jiff::civil::Date;

use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::law::Law;
use crate::outcome::Gap;

/// Three months of payment, opened by a claim or by a review (CASF, R262-4; CSS, D846-1; CCH, R823-6).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quarter {
    /// Month of the claim or of the review.
    pub opened: Month,
    /// Whether it is said when reviews fall. Otherwise the claim is held to be made in the month that is asked for, and
    /// nothing says how many reviews have passed since a day.
    pub is_known: bool,
}

impl Quarter {
    /// The quarter that holds `month`, when one opened in `review`.
    pub fn of(month: Month, review: Option<Month>) -> Result<Quarter, Gap> {
        let Some(review) = review else { return Ok(Quarter { opened: month, is_known: false }) };
        let length = i32::from(MONTHS.at(month)?);
        Ok(Quarter { opened: review + month.since(review).div_euclid(length) * length, is_known: true })
    }

    /// How many reviews followed a day, that which opened the quarter included. A review of the day itself does not.
    pub fn reviews_after(self, day: Date) -> Result<i32, Gap> {
        let length = i32::from(MONTHS.at(self.opened)?);
        Ok((self.opened.since(Month::of(day)) + length - 1).div_euclid(length).max(0))
    }
}

/// Whether something began in an earlier month: it counts from the month after (CSS, R552-2 I; CCH, R823-10). `None` is long
/// ago.
pub fn is_past(since: Option<Date>, month: Month) -> bool {
    since.is_none_or(|since| Month::of(since) < month)
}

/// Whether something began in the month or before: it counts from its own month (CASF, R262-4-1; CSS, R843-2). `None` is
/// long ago.
pub fn is_reached(since: Option<Date>, month: Month) -> bool {
    since.is_none_or(|since| Month::of(since) <= month)
}

/// Months from one review to the next (CSS, D846-1; CASF, R262-4: quarterly).
pub static MONTHS: Dated<i16> = Dated::new(
    "ppa.review_months",
    Unit::Months,
    Renewed::Never,
    &[since(2016, 1, 1, 3, Law::Css("D846-1", "LEGIARTI000031673946"))],
);

#[cfg(test)]
mod tests {
    use super::*;

    fn quarter(month: Month, review: Option<Month>) -> Quarter {
        Quarter::of(month, review).expect("the length of a quarter is known")
    }

    #[test]
    fn a_quarter_opens_with_its_review_and_lasts_three_months() {
        let september = Some(Month::new(2026, 9));
        let opened = |month: i8| quarter(Month::new(2026, month), september).opened;
        assert_eq!([8, 9, 11, 12].map(opened), [6, 9, 9, 12].map(|month| Month::new(2026, month)));
        assert_eq!(quarter(Month::new(2026, 11), None), Quarter { opened: Month::new(2026, 11), is_known: false });
    }

    #[test]
    fn reviews_are_counted_from_the_day_after() {
        // Reviews of August and November.
        let november = quarter(Month::new(2026, 11), Some(Month::new(2026, 11)));
        let after = |month: i8, day: i8| november.reviews_after(Date::constant(2026, month, day)).expect("known");
        assert_eq!([after(7, 31), after(8, 1), after(8, 2), after(10, 31), after(11, 1)], [2, 1, 1, 1, 0]);
        assert_eq!([after(4, 30), after(5, 1), after(12, 1)], [3, 2, 0]);
    }

    #[test]
    fn a_day_counts_from_its_month_or_from_the_next() {
        let day = Some(Date::constant(2026, 10, 31));
        assert_eq!([10, 11].map(|month| is_past(day, Month::new(2026, month))), [false, true]);
        assert_eq!([9, 10].map(|month| is_reached(day, Month::new(2026, month))), [false, true]);
        assert!(is_past(None, Month::new(2026, 1)) && is_reached(None, Month::new(2026, 1)));
    }
}
