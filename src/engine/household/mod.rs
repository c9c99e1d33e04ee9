//! One household in one month: what `household-format` version 1 says, in types.
//!
//! A [`Household`] is always valid: [`read`] is the only way in from outside. A value that the person does not know is
//! [`Answer::Unknown`]; reading it with `?` makes the benefit that needs it `Unknown`, so that nothing is ever computed
//! with a default that nobody gave.

mod answer;
mod course;
mod income;
mod keys;
mod read;
#[cfg(feature = "schema")]
mod schema;
mod word;
mod write;
mod zone;

pub use answer::{Answer, Missing};
pub use course::Course;
pub use income::{Income, Kind, Kinds};
#[cfg(feature = "schema")]
pub use keys::About;
pub use keys::{
    Adult, Assets, CareReference, Child, Childcare, Death, Dependant, Housing, Pregnancy, Residence, Reviews, Row,
    Shape, Sort, Spell, format,
};
pub(crate) use keys::{Around, Choice, Choices, LOANS, OWNED, PLACES, RENTS, WAGES};
pub use read::node::Node as Value;
pub use read::{Expected, Fault, ReadError, read, read_value};
#[cfg(feature = "schema")]
pub use schema::{json_schema, typescript};
pub use word::Word;
pub use write::write;
pub use zone::CommuneZone;

use std::borrow::Cow;

use arrayvec::ArrayVec;
use jiff::civil::Date;

use crate::benefit::Benefit;
use crate::calendar::Month;
use crate::money::Euros;

/// Most adults in a household.
pub const MOST_ADULTS: usize = 2;
/// Most children in a household.
pub const MOST_CHILDREN: usize = 20;
/// Most income spells of a person.
pub const MOST_SPELLS: usize = 200;
/// Most bytes of one household as text.
pub const MOST_BYTES: usize = 1_000_000;
/// Most bytes of the page's own answers.
pub const MOST_FORM: usize = 64_000;
/// Most lists and objects inside one another, the household's own included: what serde_json allows.
pub const MOST_DEPTH: usize = 127;
/// Most months abroad that are listed.
pub const MOST_MONTHS: usize = 200;
/// Most characters of an identifier.
pub const MOST_ID: usize = 64;
/// Most characters of what an adviser tells the family.
pub const MOST_NOTE: usize = 600;
/// Most characters of a name.
pub const MOST_NAME: usize = 60;

/// A household and the month whose entitlements are computed.
#[derive(Clone, Debug, PartialEq)]
pub struct Household {
    /// Given back in the result.
    pub id: Option<String>,
    /// Month of entitlement (*mois de droit*).
    pub month: Month,
    /// Where it lives.
    pub residence: Residence,
    /// Situation of the claimant.
    pub union: Union,
    /// When the present situation (couple or isolation) began; `None`: more than five years ago.
    pub union_since: Answer<Option<Date>>,
    /// The claimant first, then the partner; two if and only if `union` is not single.
    pub adults: ArrayVec<Adult, MOST_ADULTS>,
    /// Every child in charge, whatever its age.
    pub children: Vec<Child>,
    /// A pregnancy under way.
    pub pregnancy: Answer<Option<Pregnancy>>,
    /// The home.
    pub housing: Housing,
    /// Savings and property.
    pub assets: Assets,
    /// Months in which the current quarters opened.
    pub reviews: Reviews,
    /// Other people in charge.
    pub dependants: Vec<Dependant>,
    /// Children who died.
    pub deaths: Vec<Death>,
    /// Which adult, 1 or 2, declares the children for the income tax, where the adults are not one tax household.
    pub children_claimed_by: Answer<u8>,
    /// Health insurance scheme; `None`: that of the place.
    pub health_scheme: Answer<Option<HealthScheme>>,
    /// What is paid for the month, by benefit, for comparison: no benefit reads it.
    pub received: Vec<(Benefit, Euros)>,
    /// What an adviser tells the family: no benefit reads it.
    pub note: Option<String>,
    /// Last month whose law was known to what wrote the household: no benefit reads it.
    pub law_known: Option<Month>,
    /// The page's half-filled answers, kept as JSON text and never read by the engine.
    pub form: Option<String>,
    /// JSON pointers of the answers that are not known; [`Missing`] is a position in this list.
    pub unknown: Vec<String>,
}

/// A département, as its INSEE code of two or three characters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Department([u8; 3]);

impl Department {
    /// The département with this INSEE code (01 to 95 without 20, 2A, 2B, 971 to 978), `None` when there is none.
    pub fn new(code: &str) -> Option<Department> {
        let known = match code {
            "2A" | "2B" | "971" | "972" | "973" | "974" | "975" | "976" | "977" | "978" => true,
            _ => code.len() == 2 && code != "20" && code.parse::<u8>().is_ok_and(|n| (1..=95).contains(&n)),
        };
        let mut bytes = [b' '; 3];
        known.then(|| {
            bytes[..code.len()].copy_from_slice(code.as_bytes());
            Department(bytes)
        })
    }

    /// The INSEE code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("").trim_end()
    }

    /// Which body of rules applies there.
    pub fn territory(self) -> Territory {
        match &self.0 {
            b"971" | b"972" | b"973" | b"974" | b"977" | b"978" => Territory::Overseas,
            b"976" => Territory::Mayotte,
            b"975" => Territory::SaintPierre,
            _ => Territory::Mainland,
        }
    }

    /// Saint-Barthélemy or Saint-Martin, whose housing aids follow a chapter of their own (CCH, L860-2).
    pub fn is_saint_barthelemy_or_saint_martin(self) -> bool {
        matches!(&self.0, b"977" | b"978")
    }
}

/// A body of rules by place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Territory {
    /// Metropolitan France, Corsica included.
    Mainland,
    /// Guadeloupe, Martinique, Guyane, La Réunion, Saint-Martin, Saint-Barthélemy (CSS, L751-1).
    Overseas,
    /// Mayotte, which has its own rules.
    Mayotte,
    /// Saint-Pierre-et-Miquelon, which has its own rules.
    SaintPierre,
}

/// Situation of the claimant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Union {
    /// Alone.
    Single,
    /// Married.
    Married,
    /// PACS.
    CivilUnion,
    /// Living as a couple (*concubinage*).
    Cohabiting,
}

/// Nationality as the law distinguishes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nationality {
    /// French.
    French,
    /// EU, EEA or Switzerland.
    Eea,
    /// Any other.
    Other,
}

/// Main activity in the month.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the format")]
pub enum Activity {
    Employed,
    SelfEmployed,
    Jobseeker,
    Student,
    Apprentice,
    Trainee,
    Retired,
    Inactive,
    CivicService,
    UnpaidLeave,
}

/// How work is reduced for a young child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ParentalLeave {
    /// Stopped.
    Full,
    /// At most 50 % of full time.
    HalfTime,
    /// Between 50 and 80 %.
    PartTime,
}

/// Where an adult stays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the format")]
pub enum Institution {
    Hospital,
    CareHome,
    Prison,
}

/// Where the child lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Custody {
    /// In this household.
    Full,
    /// In turns with the other parent's.
    Shared,
}

/// Which parent of a child in alternating residence claims the benefits that go to one of them only (CSS, R513-1):
/// all but family allowances and what follows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimedBy {
    /// This household's.
    Claimant,
    /// The other.
    OtherParent,
}

impl ClaimedBy {
    /// The same, said in the other home.
    pub fn of_the_other(self) -> ClaimedBy {
        match self {
            ClaimedBy::Claimant => ClaimedBy::OtherParent,
            ClaimedBy::OtherParent => ClaimedBy::Claimant,
        }
    }
}

/// Which parent of a child in alternating residence has a benefit that both may share (CSS, L521-2, al. 2; CCH, L823-2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SharedBy {
    /// Each by half: they asked for it together, or named nobody.
    Both,
    /// This household's, whom they named.
    Claimant,
    /// The other, whom they named.
    OtherParent,
}

impl SharedBy {
    /// The same, said in the other home.
    pub fn of_the_other(self) -> SharedBy {
        match self {
            SharedBy::Both => SharedBy::Both,
            SharedBy::Claimant => SharedBy::OtherParent,
            SharedBy::OtherParent => SharedBy::Claimant,
        }
    }
}

/// What became of the other parent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherParent {
    /// Lives in the household.
    Present,
    /// Died.
    Deceased,
    /// Not established.
    Unknown,
    /// Pays no maintenance.
    NotPaying,
    /// Pays maintenance.
    Paying,
}

/// What a child from 16 does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the format")]
pub enum ChildActivity {
    Student,
    Apprentice,
    Working,
    None,
}

/// School of the school year that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SchoolLevel {
    /// Nursery and primary school.
    Primary,
    /// Collège.
    LowerSecondary,
    /// Lycée.
    UpperSecondary,
    /// After the baccalauréat.
    Higher,
}

/// Health insurance scheme, where the price of a cover depends on it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HealthScheme {
    /// The general scheme, and those like it.
    General,
    /// The local scheme of Alsace-Moselle, which pays more.
    AlsaceMoselle,
}

/// Kind of care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the format")]
pub enum CareMode {
    Childminder,
    Home,
    MicroCreche,
    AgencyChildminder,
    AgencyHome,
    Creche,
}

/// By what title a home is lived in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the format")]
pub enum Tenure {
    Tenant,
    Residence,
    OwnerWithLoan,
    Owner,
    Hosted,
    Homeless,
}

/// Who lets the home.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the format")]
pub enum Landlord {
    Private,
    Social,
}

/// Kind of residence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the format")]
pub enum ResidenceKind {
    Crous,
    Student,
    YoungWorkers,
    Elderly,
    Other,
}

/// What a loan was for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the format")]
pub enum LoanKind {
    New,
    Existing,
    Improvement,
}

/// Link with a dependant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the format")]
pub enum Relation {
    Ascendant,
    Relative,
}

impl Adult {
    /// Whether a permit has been held for long enough, by the day since when; the resident card alone, for long.
    pub(crate) fn holds_permit(&self, long_enough: impl FnOnce(Date) -> bool) -> Result<bool, Missing> {
        match self.permit_since.get()? {
            Some(since) => Ok(long_enough(since)),
            None => self.resident_card.get(),
        }
    }
}

impl Household {
    /// An answer that nobody gave, noted under its JSON pointer.
    pub fn not_known<T>(&mut self, pointer: String) -> Answer<T> {
        let position = self.unknown.iter().position(|known| *known == pointer).unwrap_or_else(|| {
            self.unknown.push(pointer);
            self.unknown.len() - 1
        });
        Answer::Unknown(Missing(position.min(u8::MAX as usize) as u8))
    }

    /// The household as it counts: an income that brings nothing is the same as none, whoever wrote it down.
    ///
    /// But for the profit of who is still self-employed: a year without profit, or at a loss, is a year of activity whose
    /// profit is nil ("les bénéfices de l'avant-dernière année", CSS, R845-2; CCH, R822-5), not a year that is not known.
    pub fn without_empty_spells(&self) -> Cow<'_, Household> {
        let of_children = self.children.iter().chain(self.deaths.iter().filter_map(|death| death.child.as_ref()));
        let mut others =
            of_children.map(|child| &child.income).chain(self.dependants.iter().map(|dependant| &dependant.income));
        let is_trade = |adult: &Adult| adult.activity == Activity::SelfEmployed.into();
        if !others.any(|income| income.holds_nothing(false))
            && !self.adults.iter().any(|adult| adult.income.holds_nothing(is_trade(adult)))
        {
            return Cow::Borrowed(self);
        }
        let mut household = self.clone();
        for adult in &mut household.adults {
            adult.income.leave_out_nothing(is_trade(adult));
        }
        let dead = household.deaths.iter_mut().filter_map(|death| death.child.as_mut());
        household.children.iter_mut().chain(dead).for_each(|child| child.income.leave_out_nothing(false));
        household.dependants.iter_mut().for_each(|dependant| dependant.income.leave_out_nothing(false));
        Cow::Owned(household)
    }

    /// Whether the claimant lives alone.
    pub fn is_single(&self) -> bool {
        self.union == Union::Single
    }
}
