//! What can be wrong with a household's text: a place, what was found, what would be right. `droits-words` words it.

use jiff::civil::Date;

use super::super::Union;
use crate::calendar::Month;

/// Why a text is not a valid household.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{} at {path:?}", .fault.code())]
pub struct ReadError {
    /// JSON pointer of the place; empty for the whole.
    pub path: String,
    /// What is wrong there.
    pub fault: Fault,
}

/// What is wrong at a place.
#[derive(Clone, Debug, PartialEq)]
pub enum Fault {
    /// Longer than a household may be, in bytes.
    TooLong {
        /// The most there may be.
        most: usize,
    },
    /// Not UTF-8 text.
    NotText,
    /// Lists and objects nested deeper than is read.
    TooDeep,
    /// Not JSON: where reading stopped, from 1.
    NotJson {
        /// Line of the text.
        line: usize,
        /// Column of the line.
        column: usize,
    },
    /// A key that the format does not know.
    UnknownKey {
        /// The key.
        key: String,
        /// A key of the format that resembles it.
        near: Option<&'static str>,
        /// The keys that may stand there.
        keys: Vec<&'static str>,
    },
    /// A key that stands twice in an object.
    DuplicateKey {
        /// The key.
        key: String,
    },
    /// A key that the format asks for.
    MissingKey {
        /// The key.
        key: &'static str,
    },
    /// Another sort of value than the format asks for.
    WrongType {
        /// The sort that would be right.
        expected: Expected,
        /// What stands there, shortened.
        found: String,
    },
    /// A version of the format that this engine does not read.
    UnknownFormat {
        /// The version.
        found: String,
    },
    /// A word that the list does not hold.
    UnknownWord {
        /// The word.
        found: String,
        /// The words that would be right.
        words: Vec<&'static str>,
    },
    /// Not the INSEE code of a département.
    UnknownDepartment {
        /// What stands there.
        found: String,
    },
    /// Not the INSEE code of a commune.
    UnknownCommune {
        /// What stands there.
        found: String,
    },
    /// Not a day of the calendar, `YYYY-MM-DD`.
    ImpossibleDate {
        /// What stands there.
        found: String,
    },
    /// Not a month of the calendar, `YYYY-MM`.
    ImpossibleMonth {
        /// What stands there.
        found: String,
    },
    /// A day or month of a year too far away.
    YearTooFar {
        /// What stands there.
        found: String,
        /// First year that would be right.
        first: i16,
        /// Last year that would be right.
        last: i16,
    },
    /// A household month before the first that the engine knows.
    MonthTooEarly {
        /// The month.
        found: Month,
        /// The first month known.
        first: Month,
    },
    /// An amount below zero.
    Negative {
        /// What stands there.
        found: String,
    },
    /// More decimals than an amount has.
    TooManyDecimals {
        /// What stands there.
        found: String,
        /// The most there may be.
        most: u8,
    },
    /// More digits before the point than an amount may have.
    TooManyDigits {
        /// What stands there.
        found: String,
        /// The most there may be.
        most: u8,
    },
    /// A number outside its bounds.
    OutOfRange {
        /// What stands there.
        found: String,
        /// The least that would be right.
        least: u32,
        /// The most that would be right.
        most: u32,
    },
    /// A text longer than it may be.
    TextTooLong {
        /// Its length.
        found: usize,
        /// The most there may be.
        most: usize,
    },
    /// The page's own answers, longer than they may be as JSON, in bytes.
    FormTooLong {
        /// Their length.
        found: usize,
        /// The most there may be.
        most: usize,
    },
    /// A list with more items than it may hold.
    ListTooLong {
        /// How many stand there.
        found: usize,
        /// The most there may be.
        most: usize,
    },
    /// Fewer or more adults than the union means.
    AdultsAndUnion {
        /// How many adults there are.
        adults: usize,
        /// The union.
        union: Union,
    },
    /// Born after the month of entitlement.
    BornAfterMonth {
        /// Day of birth.
        born: Date,
        /// Month of entitlement.
        month: Month,
    },
    /// Died after the month of entitlement.
    DiedAfterMonth {
        /// Day of death.
        died: Date,
        /// Month of entitlement.
        month: Month,
    },
    /// A day that precedes the birth.
    BeforeBirth {
        /// The day.
        found: Date,
        /// Day of birth.
        born: Date,
    },
    /// An end before its beginning.
    EndsBeforeItBegins {
        /// First month, as written.
        from: String,
        /// Last month, as written.
        to: String,
    },
    /// A quarter that did not open in the month of entitlement or one of the two before.
    ReviewOutsideQuarter {
        /// Month of the review.
        found: Month,
        /// Month of entitlement.
        month: Month,
    },
    /// No child at that position.
    NoSuchChild {
        /// The position, from 1.
        found: u32,
        /// How many children there are.
        children: usize,
    },
    /// Not a JSON pointer.
    NotAPointer {
        /// What stands there.
        found: String,
    },
    /// A pointer to something that the format or this household does not have.
    PointsNowhere {
        /// The pointer.
        found: String,
    },
    /// A pointer to something without which nothing can begin.
    CannotBeUnknown {
        /// The pointer.
        found: String,
    },
}

impl Fault {
    /// Stable word for the fault.
    pub const fn code(&self) -> &'static str {
        match self {
            Fault::TooLong { .. } => "too_long",
            Fault::NotText => "not_text",
            Fault::TooDeep => "too_deep",
            Fault::NotJson { .. } => "not_json",
            Fault::UnknownKey { .. } => "unknown_key",
            Fault::DuplicateKey { .. } => "duplicate_key",
            Fault::MissingKey { .. } => "missing_key",
            Fault::WrongType { .. } => "wrong_type",
            Fault::UnknownFormat { .. } => "unknown_format",
            Fault::UnknownWord { .. } => "unknown_word",
            Fault::UnknownDepartment { .. } => "unknown_department",
            Fault::UnknownCommune { .. } => "unknown_commune",
            Fault::ImpossibleDate { .. } => "impossible_date",
            Fault::ImpossibleMonth { .. } => "impossible_month",
            Fault::YearTooFar { .. } => "year_too_far",
            Fault::MonthTooEarly { .. } => "month_too_early",
            Fault::Negative { .. } => "negative",
            Fault::TooManyDecimals { .. } => "too_many_decimals",
            Fault::TooManyDigits { .. } => "too_many_digits",
            Fault::OutOfRange { .. } => "out_of_range",
            Fault::TextTooLong { .. } => "text_too_long",
            Fault::FormTooLong { .. } => "form_too_long",
            Fault::ListTooLong { .. } => "list_too_long",
            Fault::AdultsAndUnion { .. } => "adults_and_union",
            Fault::BornAfterMonth { .. } => "born_after_month",
            Fault::DiedAfterMonth { .. } => "died_after_month",
            Fault::BeforeBirth { .. } => "before_birth",
            Fault::EndsBeforeItBegins { .. } => "ends_before_it_begins",
            Fault::ReviewOutsideQuarter { .. } => "review_outside_quarter",
            Fault::NoSuchChild { .. } => "no_such_child",
            Fault::NotAPointer { .. } => "not_a_pointer",
            Fault::PointsNowhere { .. } => "points_nowhere",
            Fault::CannotBeUnknown { .. } => "cannot_be_unknown",
        }
    }
}

/// A sort of value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Expected {
    /// An object.
    Object,
    /// A list.
    List,
    /// An object, or a list of objects.
    ObjectOrList,
    /// A list of so many items.
    ListOf(usize),
    /// A text.
    Text,
    /// True or false.
    Bool,
    /// A day, as text.
    Date,
    /// A month, as text.
    Month,
    /// Euros, as a number or a text.
    Amount,
    /// A number.
    Number,
    /// A whole number.
    Whole,
    /// A word of a list.
    Word,
}
