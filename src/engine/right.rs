//! The rights that are no money of the Caf, one row each: code, rhythm, who decides, what it gives.
//!
//! Whoever goes through the rights goes through [`Right::ALL`], which the rows make, as for the benefits
//! ([`crate::benefit`]). None of them enters a total of the benefits.

use crate::benefit::Frequency;

/// Who decides on a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// The Caf.
    Caf,
    /// Whoever runs the crèche.
    Creche,
    /// The State.
    State,
    /// The tax administration.
    Taxes,
    /// The school, for the rectorat.
    School,
    /// The health insurance.
    HealthInsurance,
    /// The Crous.
    Crous,
}

/// What a right gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A figure that others use to set a price or to open a right.
    Figure,
    /// What something costs.
    Cost,
    /// Money, or a price taken down.
    Grant,
    /// A protection, without money of its own.
    Cover,
}

/// Whom a right goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Person {
    /// The household as a whole.
    Household,
    /// Each adult.
    Adult,
    /// Each child.
    Child,
}

struct Row {
    code: &'static str,
    frequency: Frequency,
    by: By,
    kind: Kind,
    person: Person,
}

macro_rules! rights {
    ($($right:ident: $code:literal, $frequency:expr, $by:ident, $kind:ident, $person:ident;)*) => {
        /// The rights, in the order of the result format.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "`words` names them")]
        pub enum Right {
            $($right),*
        }

        impl Right {
            /// All, in the order of the result format.
            pub const ALL: [Right; Right::COUNT] = [$(Right::$right),*];

            /// Number of rights.
            pub const COUNT: usize = [$($code),*].len();

            const fn row(self) -> &'static Row {
                match self {
                    $(Right::$right => &Row {
                        code: $code,
                        frequency: $frequency,
                        by: By::$by,
                        kind: Kind::$kind,
                        person: Person::$person,
                    }),*
                }
            }
        }
    };
}

use Frequency::{Monthly, Once, Yearly};

rights! {
    FamilyQuotient: "family_quotient", Monthly, Caf, Figure, Household;
    CrecheFee: "creche_fee", Monthly, Creche, Cost, Child;
    PassColo: "pass_colo", Once, State, Grant, Child;
    Avpf: "avpf", Monthly, Caf, Cover, Adult;
    C2s: "c2s", Monthly, HealthInsurance, Cover, Household;
    CollegeGrant: "college_grant", Yearly(9), School, Grant, Child;
    LyceeGrant: "lycee_grant", Yearly(9), School, Grant, Child;
    StudentGrant: "student_grant", Yearly(9), Crous, Grant, Child;
    EnergyVoucher: "energy_voucher", Yearly(4), State, Grant, Household;
    ChildcareTaxCredit: "childcare_tax_credit", Yearly(7), Taxes, Grant, Household;
}

impl Right {
    /// Word of the result format.
    pub const fn code(self) -> &'static str {
        self.row().code
    }

    /// How often it is owed.
    pub const fn frequency(self) -> Frequency {
        self.row().frequency
    }

    /// Who decides on it.
    pub const fn by(self) -> By {
        self.row().by
    }

    /// What it gives.
    pub const fn kind(self) -> Kind {
        self.row().kind
    }

    /// Whom it goes by.
    pub const fn person(self) -> Person {
        self.row().person
    }
}
