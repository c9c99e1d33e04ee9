//! The computation, line by line, for whoever asks for it.
//!
//! A benefit notes its lines with [`Trace::step`]. A [silent](Trace::silent) trace forgets them nearly for nothing: the
//! closure that makes the line is never called. Lines hold a code, amounts and the law, and no words: `droits-words`
//! makes the sentences. A type parameter would make silence free, and the engine twice as large in the page.
//!
//! Each amount noted is already rounded, and the lines of a benefit sum to its result: parts add up to the gross
//! amount, gross less levy is the net amount.

use arrayvec::ArrayVec;
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::calendar::Month;
use crate::law::Law;
use crate::money::{Annual, Euros, Monthly};
use crate::outcome::{Benefit, Reason};
use crate::right::Right;

/// Keeps the lines of a computation, or none: [`Trace::silent`].
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Trace {
    /// The lines, in the order of the computation.
    pub steps: Vec<Step>,
    silent: bool,
}

impl Trace {
    /// A trace that keeps nothing.
    pub const fn silent() -> Trace {
        Trace { steps: Vec::new(), silent: true }
    }

    /// Whether lines are kept: what only serves to make them may be left out otherwise.
    pub const fn keeps(&self) -> bool {
        !self.silent
    }

    /// Notes a line; `make` is called only when it is kept.
    #[inline]
    pub fn step(&mut self, make: impl FnOnce() -> Step) {
        if self.keeps() {
            self.steps.push(make());
        }
    }

    /// The lines of one benefit, or of one right.
    pub fn of(&self, subject: impl Into<Subject>) -> impl Iterator<Item = &Step> {
        let subject = subject.into();
        self.steps.iter().filter(move |step| step.subject == subject)
    }
}

/// Names the lines of a computation: an enum with a stable word for each, [`Lines`].
macro_rules! lines {
    ($(#[$doc:meta])* pub enum $name:ident { $($(#[$line_doc:meta])* $line:ident = $code:literal),* $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$line_doc])* $line),* }

        impl $name {
            /// The line, among those of every computation.
            pub const fn line(self) -> $crate::trace::Line {
                let code = match self { $($name::$line => $code),* };
                $crate::trace::Line::new(stringify!($name), self as u8, code)
            }
        }

        impl $crate::trace::Lines for $name {
            const NAME: &'static str = stringify!($name);
            const ALL: &'static [$name] = &[$($name::$line),*];
        }

        impl From<$name> for $crate::trace::Line {
            fn from(line: $name) -> $crate::trace::Line {
                line.line()
            }
        }
    };
}
pub(crate) use lines;

lines! {
    /// Lines that every benefit may have.
    pub enum CommonLine {
        /// The gross amount.
        Gross = "gross",
        /// CRDS taken off.
        Crds = "crds",
        /// The net amount.
        Net = "net",
        /// Why nothing is due; the sentence is the reason's.
        Refusal = "refusal",
        /// Why the law at hand leaves the answer open; the sentence is the reason's.
        Undecided = "undecided",
    }
}

/// The lines of one computation.
pub trait Lines: Copy + 'static {
    /// Name of the enum, its own.
    const NAME: &'static str;

    /// Every line.
    const ALL: &'static [Self];
}

/// A line of some computation. Which computations there are is not known here: each has its own [`Lines`], and whoever has
/// words for them asks with [`Line::of`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    lines: &'static str,
    position: u8,
    code: &'static str,
}

impl Line {
    pub(crate) const fn new(lines: &'static str, position: u8, code: &'static str) -> Line {
        Line { lines, position, code }
    }

    /// Stable word of the result format, unique within its benefit.
    pub const fn code(self) -> &'static str {
        self.code
    }

    /// The line, when it is one of these.
    pub fn of<L: Lines>(self) -> Option<L> {
        if self.lines == L::NAME { L::ALL.get(self.position as usize).copied() } else { None }
    }
}

/// What is being computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// Money of the Caf.
    Benefit(Benefit),
    /// A right beside it.
    Right(Right),
    /// The income tax of a tax household, by position from 0.
    Tax(u8),
}

impl From<Benefit> for Subject {
    fn from(benefit: Benefit) -> Subject {
        Subject::Benefit(benefit)
    }
}

impl From<Right> for Subject {
    fn from(right: Right) -> Subject {
        Subject::Right(right)
    }
}

/// A line of a computation.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What is being computed.
    pub subject: Subject,
    /// Which line: `words` has a sentence for each.
    pub line: Line,
    /// What the value does in the sum.
    pub role: Role,
    /// The value, rounded as it is used.
    pub value: Value,
    /// Where the rule stands.
    pub law: Law,
    /// Whom or when the line is about.
    pub about: About,
    /// Figures that the sentence names, in order.
    pub operands: ArrayVec<Value, 6>,
    /// The lines that enter this one.
    pub inputs: &'static [Line],
}

impl Step {
    /// A line of a computation.
    pub fn new(
        subject: impl Into<Subject>,
        line: impl Into<Line>,
        role: Role,
        value: impl Into<Value>,
        law: Law,
    ) -> Step {
        Step {
            subject: subject.into(),
            line: line.into(),
            role,
            value: value.into(),
            law,
            about: About::Household,
            operands: ArrayVec::new(),
            inputs: &[],
        }
    }

    /// Adds a figure that the sentence names; more than six are left out.
    pub fn with(mut self, operand: impl Into<Value>) -> Step {
        let _ = self.operands.try_push(operand.into());
        self
    }

    /// Replaces the value.
    pub fn valued(mut self, value: Value) -> Step {
        self.value = value;
        self
    }

    /// Says whom or when the line is about.
    pub fn about(mut self, about: About) -> Step {
        self.about = about;
        self
    }

    /// Names the lines that enter this one.
    pub fn from(mut self, inputs: &'static [Line]) -> Step {
        self.inputs = inputs;
        self
    }
}

/// What a line's value does in the sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// A fact or an intermediate value: outside the sum.
    Fact,
    /// A portion of the gross amount, signed.
    Part,
    /// The gross amount: sum of the parts.
    Gross,
    /// What is taken off the gross amount (CRDS), positive.
    Levy,
    /// The net amount: gross less levies.
    Net,
    /// Why nothing is due.
    Refusal,
}

/// Whom or when a line is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The household in the month of entitlement.
    Household,
    /// An adult, by position from 0.
    Adult(u8),
    /// A child, by position from 0: those of `children` first, then those who died.
    Child(u8),
    /// Another person in charge, by position from 0.
    Dependant(u8),
    /// A reference month.
    Month(Month),
    /// An adult in a reference month.
    AdultIn(u8, Month),
    /// A calendar year.
    Year(i16),
}

/// A figure of a line.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Value {
    /// No figure.
    None,
    /// Euros.
    Euros(Decimal),
    /// A share of one: 0.32 is 32 %.
    Share(Decimal),
    /// A plain number.
    Number(Decimal),
    /// A number of persons or things.
    Count(i64),
    /// Years of age.
    Years(i16),
    /// A day.
    Day(Date),
    /// A month.
    Month(Month),
    /// A calendar year.
    Year(i16),
    /// Yes or no.
    Bool(bool),
    /// Why nothing is due.
    Reason(Reason),
}

macro_rules! value_from {
    ($($from:ty => $make:expr),* $(,)?) => {$(
        impl From<$from> for Value {
            fn from(value: $from) -> Value {
                ($make)(value)
            }
        }
    )*};
}
value_from! {
    Monthly => |v: Monthly| Value::Euros(v.0),
    Annual => |v: Annual| Value::Euros(v.0),
    Euros => |v: Euros| Value::Euros(v.0),
    Decimal => Value::Number,
    usize => |v| Value::Count(v as i64),
    u8 => |v: u8| Value::Count(v.into()),
    i16 => Value::Years,
    Date => Value::Day,
    Month => Value::Month,
    bool => Value::Bool,
    Reason => Value::Reason,
    () => |()| Value::None,
}
