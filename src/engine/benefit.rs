//! The benefits, one row each: code, rhythm, branch of the law.
//!
//! Whoever goes through the benefits goes through [`Benefit::ALL`], which the rows make; what a row says of a benefit
//! is not said again elsewhere.

/// How often a benefit is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Frequency {
    /// Every month.
    Monthly,
    /// Once a year, in this month of the calendar (1 to 12).
    Yearly(i8),
    /// Once.
    Once,
}

/// The branch of the law that a benefit belongs to: whose articles say what counts, who may be in charge, how to appeal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Branch {
    /// Family benefits (CSS, book V).
    Family,
    /// Housing aids (CCH, book VIII).
    Housing,
    /// AAH and what goes with it (CSS, L821-1 to L821-9).
    Disability,
    /// RSA (CASF, L262-1 to L262-58).
    Rsa,
    /// Prime d'activité (CSS, book VIII, title IV).
    Ppa,
    /// ASPA and ASI, which no Caf pays (CSS, book VIII, title I).
    Old,
}

/// What a benefit is paid to, and what its amount has beside the sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Told {
    /// The sum alone.
    Sum,
    /// An amount by adult.
    ByAdult,
    /// Whether it is the increased form.
    Increased,
    /// Which aid it is.
    Type,
}

/// Whether the amount of a month is held until the next review.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// It is worked out anew for each month.
    EachMonth,
    /// It is worked out for three months at a time.
    EachQuarter,
}

struct Row {
    code: &'static str,
    frequency: Frequency,
    branch: Branch,
    told: Told,
    review: Review,
}

macro_rules! benefits {
    ($($benefit:ident: $code:literal, $frequency:expr, $branch:ident, $told:ident, $review:ident;)*) => {
        /// The benefits, in the order of the result format.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the benefits' acronyms; `words` names them")]
        pub enum Benefit {
            $($benefit),*
        }

        impl Benefit {
            /// All, in the order of the result format.
            pub const ALL: [Benefit; Benefit::COUNT] = [$(Benefit::$benefit),*];

            /// Number of benefits.
            pub const COUNT: usize = [$($code),*].len();

            const fn row(self) -> &'static Row {
                match self {
                    $(Benefit::$benefit => &Row {
                        code: $code,
                        frequency: $frequency,
                        branch: Branch::$branch,
                        told: Told::$told,
                        review: Review::$review,
                    }),*
                }
            }
        }
    };
}

use Frequency::{Monthly, Once, Yearly};

benefits! {
    Af: "af", Monthly, Family, Sum, EachMonth;
    Cf: "cf", Monthly, Family, Increased, EachMonth;
    Asf: "asf", Monthly, Family, Sum, EachMonth;
    Ars: "ars", Yearly(8), Family, Sum, EachMonth;
    PajeBirth: "paje_birth", Once, Family, Sum, EachMonth;
    PajeAdoption: "paje_adoption", Once, Family, Sum, EachMonth;
    PajeBase: "paje_base", Monthly, Family, Sum, EachMonth;
    Prepare: "prepare", Monthly, Family, ByAdult, EachMonth;
    Cmg: "cmg", Monthly, Family, Sum, EachMonth;
    Aeeh: "aeeh", Monthly, Family, Sum, EachMonth;
    Ajpp: "ajpp", Monthly, Family, ByAdult, EachMonth;
    ChildDeath: "child_death", Once, Family, Sum, EachMonth;
    Al: "al", Monthly, Housing, Type, EachQuarter;
    MovingGrant: "moving_grant", Once, Housing, Sum, EachMonth;
    Aah: "aah", Monthly, Disability, ByAdult, EachQuarter;
    Mva: "mva", Monthly, Disability, ByAdult, EachMonth;
    Rsa: "rsa", Monthly, Rsa, Increased, EachQuarter;
    Ppa: "ppa", Monthly, Ppa, Increased, EachQuarter;
    ChristmasBonus: "christmas_bonus", Once, Rsa, Sum, EachMonth;
    Ajpa: "ajpa", Monthly, Family, ByAdult, EachMonth;
    Cpr: "cpr", Monthly, Disability, ByAdult, EachMonth;
    Rso: "rso", Monthly, Rsa, Sum, EachMonth;
    Aspa: "aspa", Monthly, Old, ByAdult, EachMonth;
    Asi: "asi", Monthly, Old, ByAdult, EachMonth;
}

impl Benefit {
    /// Word of the result format.
    pub const fn code(self) -> &'static str {
        self.row().code
    }

    /// How often it is paid.
    pub const fn frequency(self) -> Frequency {
        self.row().frequency
    }

    /// The branch of the law that it belongs to.
    pub const fn branch(self) -> Branch {
        self.row().branch
    }

    /// What its amount has beside the sum.
    pub const fn told(self) -> Told {
        self.row().told
    }

    /// Whether its amount is worked out for three months at a time.
    pub const fn is_quarterly(self) -> bool {
        matches!(self.row().review, Review::EachQuarter)
    }

    /// Whether it is paid every month.
    pub const fn is_monthly(self) -> bool {
        matches!(self.frequency(), Frequency::Monthly)
    }
}
