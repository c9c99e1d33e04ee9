//! Days and months as the law counts them.
//!
//! A day is [`jiff::civil::Date`]. A [`Month`] is the unit of entitlement (*mois de droit*). Ages are reached on
//! the day of the birthday; somebody born on 29 February reaches an age on 28 February of a common year, the last
//! day of the month ("de quantième à quantième").

use std::fmt;
use std::ops::{Add, Sub};

use jiff::SignedDuration;
pub use jiff::civil::Date;

/// A calendar month, from year 1 to 9999.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month(i32);

impl Month {
    /// The month `month` (1 to 12) of `year`; any other number of a month is a mistake in the source.
    pub const fn new(year: i16, month: i8) -> Month {
        assert!(year >= 1 && year <= 9999 && month >= 1 && month <= 12, "a month is 1 to 12");
        Month(year as i32 * 12 + month as i32 - 1)
    }

    /// Reads `YYYY-MM`; `None` when the text is anything else.
    pub fn parse(text: &str) -> Option<Month> {
        let (year, month) = text.split_once('-')?;
        let digits = |s: &str, n: usize| s.len() == n && s.bytes().all(|b| b.is_ascii_digit());
        if !digits(year, 4) || !digits(month, 2) {
            return None;
        }
        let (year, month): (i16, i8) = (year.parse().ok()?, month.parse().ok()?);
        (year >= 1 && (1..=12).contains(&month)).then(|| Month::new(year, month))
    }

    /// The month that holds `day`.
    pub fn of(day: Date) -> Month {
        Month(day.year() as i32 * 12 + day.month() as i32 - 1)
    }

    /// January of `year`.
    pub const fn january(year: i16) -> Month {
        Month::new(year, 1)
    }

    /// Calendar year.
    pub const fn year(self) -> i16 {
        (self.0 / 12) as i16
    }

    /// Number of the month, 1 to 12.
    pub const fn number(self) -> i8 {
        (self.0 % 12 + 1) as i8
    }

    /// First day of the month.
    pub fn first_day(self) -> Date {
        Date::constant(self.year(), self.number(), 1)
    }

    /// Last day of the month.
    pub fn last_day(self) -> Date {
        self.first_day().last_of_month()
    }

    /// Whether `day` falls in the month.
    pub fn contains(self, day: Date) -> bool {
        Month::of(day) == self
    }

    /// Number of months from `earlier` to `self`, negative when `earlier` is later.
    pub const fn since(self, earlier: Month) -> i32 {
        self.0 - earlier.0
    }

    /// The months from `self` to `last`, both included.
    pub fn through(self, last: Month) -> impl DoubleEndedIterator<Item = Month> + Clone {
        (self.0..=last.0).map(Month)
    }

    /// The first month of the civil quarter (January, April, July, October) that holds this month.
    pub const fn civil_quarter(self) -> Month {
        Month(self.0 - self.0 % 3)
    }
}

impl Add<i32> for Month {
    type Output = Month;
    /// The month `months` later; held within years 1 to 9999.
    fn add(self, months: i32) -> Month {
        Month((self.0 + months).clamp(12, 9999 * 12 + 11))
    }
}

impl Sub<i32> for Month {
    type Output = Month;
    fn sub(self, months: i32) -> Month {
        self + -months
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year(), self.number())
    }
}

impl fmt::Debug for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl serde::Serialize for Month {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The day that comes so many days later, or earlier when their number is negative.
pub fn days_later(day: Date, days: i16) -> Date {
    day.saturating_add(SignedDuration::from_hours(24 * i64::from(days)))
}

/// The same day so many months later, or the last of that month when it is shorter.
pub fn months_later(day: Date, months: i16) -> Date {
    let month = Month::of(day) + i32::from(months);
    Date::new(month.year(), month.number(), day.day()).unwrap_or_else(|_| month.last_day())
}

/// The day on which somebody born on `birth` reaches `years`.
pub fn birthday(birth: Date, years: i16) -> Date {
    let year = birth.year().saturating_add(years).clamp(-9999, 9999);
    // Only 29 February can be missing.
    Date::new(year, birth.month(), birth.day()).unwrap_or_else(|_| Date::constant(year, 2, 28))
}

/// Age in whole years on `day`; 0 before the birth.
pub fn age(birth: Date, day: Date) -> i16 {
    let years = day.year() - birth.year();
    (if birthday(birth, years) > day { years - 1 } else { years }).max(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_reached_on_the_birthday() {
        let birth = Date::constant(2012, 2, 29);
        assert_eq!(age(birth, Date::constant(2026, 2, 27)), 13);
        assert_eq!(age(birth, Date::constant(2026, 2, 28)), 14);
        assert_eq!(age(Date::constant(2012, 3, 1), Date::constant(2026, 2, 28)), 13);
    }

    #[test]
    fn days_and_months_pass_the_end_of_a_month() {
        assert_eq!(days_later(Date::constant(2026, 2, 28), 1), Date::constant(2026, 3, 1));
        assert_eq!(days_later(Date::constant(2026, 1, 1), -1), Date::constant(2025, 12, 31));
        assert_eq!(days_later(Date::constant(2026, 9, 1), 60), Date::constant(2026, 10, 31));
        assert_eq!(months_later(Date::constant(2025, 11, 30), 3), Date::constant(2026, 2, 28));
        assert_eq!(months_later(Date::constant(2024, 2, 29), 12), Date::constant(2025, 2, 28));
    }

    #[test]
    fn months_cross_years() {
        assert_eq!((Month::new(2026, 1) - 4).to_string(), "2025-09");
        assert_eq!(Month::new(2026, 11).since(Month::new(2024, 11)), 24);
        assert_eq!(Month::new(2026, 12).last_day(), Date::constant(2026, 12, 31));
        assert_eq!(Month::new(2026, 12).civil_quarter(), Month::new(2026, 10));
        assert_eq!(Month::parse("2026-13"), None);
        assert_eq!(Month::parse("2026-1"), None);
        assert_eq!(Month::parse("2026-01"), Some(Month::new(2026, 1)));
    }
}
