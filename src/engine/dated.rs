//! A legal value and all its versions.
//!
//! One line a value, with the day from which it applies and the text that says so:
//!
//! ```ignore
//! /// Age at which a child brings a supplement (CSS, R521-1).
//! static SUPPLEMENT_AGE: Dated<i16> = Dated::new("af.supplement_age", Unit::Years, Renewed::Never, &[
//!     since(2008, 5, 1, 14, Law::Css("R521-1", "LEGIARTI000018735853")),
//!     since(2026, 3, 1, 18, Law::Jo("Décret 2026-138", "JORFTEXT000053594174")),
//! ]);
//! ```
//!
//! Order and days are checked when the engine is compiled. A day before the first version has no value: the benefit
//! that asks for it is `Unknown`, never computed with a neighbour's figure. A day after the last version gets the last known
//! value; after [`LAW_KNOWN_UNTIL`](crate::sources::LAW_KNOWN_UNTIL) the assessment carries the notice `law_assumed`.
//!
//! A value that is set anew on a known day has a version for each such day, were it the same figure: what is frozen says
//! which text froze it, and what was forgotten shows ([`Table::due`]).

use std::fmt::Display;

use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::calendar::Month;
use crate::law::Law;
use crate::outcome::Gap;

/// What a legal value is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Euros.
    Euros,
    /// Euros a month.
    EurosPerMonth,
    /// Euros a month, and francs for the versions before 2002.
    EurosOrFrancsPerMonth,
    /// Francs a month.
    FrancsPerMonth,
    /// Euros a year.
    EurosPerYear,
    /// Euros an hour.
    EurosPerHour,
    /// Euros a day.
    EurosPerDay,
    /// A share of one (0.32 is 32 %).
    Share,
    /// A plain factor.
    Factor,
    /// Years.
    Years,
    /// Months.
    Months,
    /// Days.
    Days,
    /// Hours.
    Hours,
    /// A number of things or persons.
    Count,
    /// Square metres.
    SquareMetres,
}

impl Unit {
    /// Stable word for the unit.
    pub const fn code(self) -> &'static str {
        match self {
            Unit::Euros => "euros",
            Unit::EurosPerMonth => "euros_per_month",
            Unit::EurosOrFrancsPerMonth => "euros_per_month_francs_before_2002",
            Unit::FrancsPerMonth => "francs_per_month",
            Unit::EurosPerYear => "euros_per_year",
            Unit::EurosPerHour => "euros_per_hour",
            Unit::EurosPerDay => "euros_per_day",
            Unit::Share => "share",
            Unit::Factor => "factor",
            Unit::Years => "years",
            Unit::Months => "months",
            Unit::Days => "days",
            Unit::Hours => "hours",
            Unit::Count => "count",
            Unit::SquareMetres => "square_metres",
        }
    }

    /// What a version that applies from this day is counted in.
    pub fn since(self, day: Date) -> Unit {
        if self != Unit::EurosOrFrancsPerMonth {
            return self;
        }
        if day < EURO { Unit::FrancsPerMonth } else { Unit::EurosPerMonth }
    }
}

/// First day of amounts in euros.
pub const EURO: Date = Date::constant(2002, 1, 1);

/// When a value is set anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Renewed {
    /// On 1 January of each year: ceilings of resources, PASS.
    January,
    /// On 1 April of each year: the BMAF and what else follows prices (CSS, L161-25 and L551-1).
    April,
    /// On 1 October of each year: rents and charges of the housing aids (CCH, L823-4).
    October,
    /// With the SMIC: on 1 January of each year, and whenever prices rise enough (code du travail, L3231-4 to L3231-7).
    WithSmic,
    /// By the finance law that follows the year of the income: a version bears the first day of that year.
    FinanceLaw,
    /// On no known day: when the text that sets it changes.
    Never,
}

impl Renewed {
    /// Stable word for it.
    pub const fn code(self) -> &'static str {
        match self {
            Renewed::January => "january",
            Renewed::April => "april",
            Renewed::October => "october",
            Renewed::WithSmic => "with_smic",
            Renewed::FinanceLaw => "finance_law",
            Renewed::Never => "never",
        }
    }

    /// First day of the version that applies, or for incomes is to be known, in a month.
    pub fn expected(self, month: Month) -> Option<Date> {
        let (first, years_later) = match self {
            Renewed::January | Renewed::WithSmic => (1, 0),
            Renewed::April => (4, 0),
            Renewed::October => (10, 0),
            Renewed::FinanceLaw => (1, 1),
            Renewed::Never => return None,
        };
        let year = month.year() - years_later - i16::from(month.number() < first);
        Some(Month::new(year, first).first_day())
    }
}

/// One version of a value.
#[derive(Debug)]
pub struct Row<T> {
    /// `yyyymmdd`, for comparisons that the compiler can make.
    key: u32,
    /// First day on which the value applies.
    pub since: Date,
    /// The value.
    pub value: T,
    /// The text that sets it.
    pub law: Law,
}

/// A version that applies from a day on, until the next row.
pub const fn since<T: Copy>(year: i16, month: i8, day: i8, value: T, law: Law) -> Row<T> {
    Row { key: key(year, month, day), since: Date::constant(year, month, day), value, law }
}

/// A legal value, all its versions, oldest first.
#[derive(Debug)]
pub struct Dated<T: 'static> {
    key: &'static str,
    unit: Unit,
    renewed: Renewed,
    rows: &'static [Row<T>],
}

impl<T: Legal> Dated<T> {
    /// A table; does not compile when it is empty or out of order.
    pub const fn new(key: &'static str, unit: Unit, renewed: Renewed, rows: &'static [Row<T>]) -> Dated<T> {
        assert!(!rows.is_empty(), "a table has at least one row");
        let mut i = 1;
        while i < rows.len() {
            assert!(rows[i - 1].key < rows[i].key, "rows go from the oldest to the newest");
            i += 1;
        }
        Dated { key, unit, renewed, rows }
    }

    /// The value on a day.
    pub fn on(&'static self, day: Date) -> Result<T, Gap> {
        self.row(day).map(|(index, row)| self.seen(index, row.value))
    }

    /// The value on the first day of a month.
    pub fn at(&'static self, month: Month) -> Result<T, Gap> {
        self.on(month.first_day())
    }

    /// The text that sets the value on a day.
    pub fn law(&'static self, day: Date) -> Result<Law, Gap> {
        self.row(day).map(|(_, row)| row.law)
    }

    /// The text that sets the value on the first day of a month.
    pub fn law_at(&'static self, month: Month) -> Result<Law, Gap> {
        self.law(month.first_day())
    }

    fn row(&'static self, day: Date) -> Result<(usize, &'static Row<T>), Gap> {
        let day = key(day.year(), day.month(), day.day());
        match self.rows.iter().rposition(|row| row.key <= day) {
            Some(index) => Ok((index, &self.rows[index])),
            None => Err(Gap::ValueUnknown(self.key)),
        }
    }

    #[cfg(not(feature = "audit"))]
    #[inline(always)]
    fn seen(&self, _: usize, value: T) -> T {
        value
    }

    #[cfg(feature = "audit")]
    fn seen(&self, index: usize, value: T) -> T {
        match audit::saw(self.key, index) {
            Some(part) => value.changed(part),
            None => value,
        }
    }
}

/// What a legal value can be.
pub trait Legal: Copy + 'static {
    /// The value as text, without its unit.
    fn text(self) -> String;
    /// The same value with one of its parts wrong: what a test must notice.
    fn changed(self, part: usize) -> Self;
    /// How many values are set together.
    fn parts(&self) -> usize {
        1
    }
}

impl Legal for Decimal {
    fn text(self) -> String {
        self.to_string()
    }
    fn changed(self, _: usize) -> Decimal {
        self * rust_decimal::dec!(1.07) + rust_decimal::dec!(0.013)
    }
}

macro_rules! legal_whole {
    ($($t:ty),*) => {$(
        impl Legal for $t {
            fn text(self) -> String {
                self.to_string()
            }
            fn changed(self, _: usize) -> $t {
                self + 1
            }
        }
    )*};
}
legal_whole!(i16, i32, u8);

/// A list of values set together, such as a scale by number of children.
impl<T: Legal + Display, const N: usize> Legal for [T; N] {
    fn text(self) -> String {
        self.iter().map(|v| v.text()).collect::<Vec<_>>().join(" / ")
    }
    fn changed(mut self, part: usize) -> [T; N] {
        self[part] = self[part].changed(0);
        self
    }
    fn parts(&self) -> usize {
        N
    }
}

/// A table as the list of parameters shows it, whatever its type.
pub trait Table: Sync {
    /// Stable name, `benefit.value`.
    fn key(&self) -> &'static str;
    /// What it is counted in.
    fn unit(&self) -> Unit;
    /// When it is set anew.
    fn renewed(&self) -> Renewed;
    /// Its versions, oldest first: first day, value as text, source.
    fn versions(&self) -> Vec<(Date, String, Law)>;
    /// How many values a version sets together.
    fn parts(&self) -> usize;
    /// Its newest version: first day and source.
    fn newest(&self) -> (Date, Law);

    /// When it was last held against the source of its newest version.
    fn checked(&self) -> Date {
        self.newest().1.source().read()
    }

    /// First day of the version that is missing in a month, if one is.
    fn due(&self, month: Month) -> Option<Date> {
        self.renewed().expected(month).filter(|day| self.newest().0 < *day)
    }
}

impl<T: Legal + Sync> Table for Dated<T> {
    fn key(&self) -> &'static str {
        self.key
    }
    fn unit(&self) -> Unit {
        self.unit
    }
    fn renewed(&self) -> Renewed {
        self.renewed
    }
    fn newest(&self) -> (Date, Law) {
        let row = &self.rows[self.rows.len() - 1];
        (row.since, row.law)
    }
    fn versions(&self) -> Vec<(Date, String, Law)> {
        self.rows.iter().map(|row| (row.since, row.value.text(), row.law)).collect()
    }
    fn parts(&self) -> usize {
        self.rows[0].value.parts()
    }
}

const fn key(year: i16, month: i8, day: i8) -> u32 {
    year as u32 * 10_000 + month as u32 * 100 + day as u32
}

/// Which values were read on this thread, and one to falsify: for the tests that look for unused or untested values.
#[cfg(feature = "audit")]
pub mod audit {
    use std::cell::{Cell, RefCell};
    use std::collections::BTreeSet;

    thread_local! {
        static SEEN: RefCell<BTreeSet<(&'static str, usize)>> = const { RefCell::new(BTreeSet::new()) };
        static FALSIFIED: Cell<Option<(&'static str, usize, usize)>> = const { Cell::new(None) };
    }

    /// Notes that a version was read, and says which of its parts is to be wrong.
    pub(super) fn saw(key: &'static str, index: usize) -> Option<usize> {
        SEEN.with_borrow_mut(|seen| seen.insert((key, index)));
        FALSIFIED.get().filter(|(of, at, _)| *of == key && *at == index).map(|(.., part)| part)
    }

    /// The versions read since the last call.
    pub fn take_seen() -> BTreeSet<(&'static str, usize)> {
        SEEN.take()
    }

    /// Makes one part of a version wrong on this thread (key, version, part), or none.
    pub fn falsify(part: Option<(&'static str, usize, usize)>) {
        FALSIFIED.set(part);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    static AGE: Dated<i16> = Dated::new(
        "test.age",
        Unit::Years,
        Renewed::Never,
        &[since(2008, 5, 1, 14, Law::Css("R521-1", "")), since(2026, 3, 1, 18, Law::Jo("Décret 2026-138", ""))],
    );

    #[test]
    fn a_version_applies_from_its_day_until_the_next() {
        assert_eq!(AGE.on(Date::constant(2026, 2, 28)).ok(), Some(14));
        assert_eq!(AGE.on(Date::constant(2026, 3, 1)).ok(), Some(18));
        assert_eq!(AGE.at(Month::new(2030, 1)).ok(), Some(18));
    }

    #[test]
    fn a_version_is_missing_from_its_day_on() {
        static FLAT: Dated<i16> = Dated::new(
            "test.flat",
            Unit::EurosPerMonth,
            Renewed::April,
            &[
                since(2025, 4, 1, 646, Law::Jo("Décret 2025-293", "")),
                since(2026, 4, 1, 651, Law::Jo("Décret 2026-220", "")),
            ],
        );
        assert_eq!(FLAT.due(Month::new(2027, 3)), None);
        assert_eq!(FLAT.due(Month::new(2027, 4)), Some(Date::constant(2027, 4, 1)));
        assert_eq!(FLAT.due(Month::new(2029, 3)), Some(Date::constant(2028, 4, 1)));
        assert_eq!(AGE.due(Month::new(2029, 3)), None);
    }

    #[test]
    fn amounts_of_an_income_year_are_known_the_year_after() {
        assert_eq!(Renewed::FinanceLaw.expected(Month::new(2026, 12)), Some(Date::constant(2025, 1, 1)));
        assert_eq!(Renewed::FinanceLaw.expected(Month::new(2027, 1)), Some(Date::constant(2026, 1, 1)));
        assert_eq!(Renewed::WithSmic.expected(Month::new(2026, 12)), Some(Date::constant(2026, 1, 1)));
        assert_eq!(Renewed::October.expected(Month::new(2026, 9)), Some(Date::constant(2025, 10, 1)));
    }

    #[test]
    fn before_the_first_version_there_is_no_value() {
        assert_eq!(AGE.on(Date::constant(2008, 4, 30)), Err(Gap::ValueUnknown("test.age")));
    }
}
