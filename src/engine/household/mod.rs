//! One household in one month: what `household-format` version 1 says, in types.
//!
//! A [`Household`] is always valid: [`read`] is the only way in from outside. A value that the person does not know is
//! [`Answer::Unknown`]; reading it with `?` makes the benefit that needs it `Unknown`, so that nothing is ever computed
//! with a default that nobody gave.

mod answer;
mod income;
mod read;
mod word;
mod write;
mod zone;

pub use answer::{Answer, Missing};
pub use income::{Income, Kind, Kinds, Spell};
pub use read::{Expected, Fault, ReadError, read};
pub use word::Word;
pub use write::write;
pub use zone::CommuneZone;

use arrayvec::ArrayVec;
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::calendar::Month;
use crate::money::{Annual, Euros, Monthly};

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
/// Most characters of an identifier.
pub const MOST_ID: usize = 64;
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
    /// The page's half-filled answers, kept as JSON text and never read by the engine.
    pub form: Option<String>,
    /// JSON pointers of the answers that are not known; [`Missing`] is a position in this list.
    pub unknown: Vec<String>,
}

/// Where the household lives.
#[derive(Clone, Debug, PartialEq)]
pub struct Residence {
    /// INSEE code of the département: `59`, `2A`, `974`.
    pub department: Answer<Department>,
    /// INSEE code of the commune.
    pub commune: Answer<Option<String>>,
    /// Zone of the housing aid, 1 to 3, as given; the commune or the default decide when it is `None`.
    pub apl_zone: Answer<Option<u8>>,
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

/// An adult of the household.
#[derive(Clone, Debug, PartialEq)]
pub struct Adult {
    /// Day of birth.
    pub birth_date: Answer<Date>,
    /// Nationality.
    pub nationality: Answer<Nationality>,
    /// Since when, without a break, a permit that allows work has been held.
    pub permit_since: Answer<Option<Date>>,
    /// Refugee, stateless, subsidiary protection.
    pub protected: Answer<bool>,
    /// Start of stable residence in France; `None`: always.
    pub in_france_since: Answer<Option<Date>>,
    /// Main activity in the month.
    pub activity: Answer<Activity>,
    /// Start of that activity; `None`: long ago.
    pub activity_since: Answer<Option<Date>>,
    /// Student with a grant on social criteria.
    pub scholarship: Answer<bool>,
    /// Rate of incapacity set by the MDPH, 0 to 100.
    pub disability_rate: Answer<u8>,
    /// RSDAE recognised.
    pub employment_restriction: Answer<bool>,
    /// Holds the disability card (CMI, mention invalidité), which a rate of 80 % opens on request.
    pub disability_card: Answer<bool>,
    /// Income, by spells.
    pub income: Income,
    /// For the reader only.
    pub name: Option<String>,
    /// Whole months spent abroad.
    pub months_abroad: Answer<Vec<Month>>,
    /// For EEA citizens: holds the right to reside.
    pub right_of_residence: Answer<bool>,
    /// Parental leave (PreParE).
    pub parental_leave: Answer<Option<ParentalLeave>>,
    /// Quarters of old-age insurance in the reference period (PreParE).
    pub quarters_worked: Answer<u8>,
    /// Months of PreParE already paid for the youngest child.
    pub leave_months_taken: Answer<u8>,
    /// The shorter, higher PreParE is chosen.
    pub prepare_increased: Answer<bool>,
    /// Whole days of parental presence leave in the month.
    pub presence_days: Answer<u8>,
    /// Half days of parental presence leave in the month.
    pub presence_half_days: Answer<u8>,
    /// Which child (position from 0) the presence is for.
    pub presence_child: Answer<Option<u8>>,
    /// Days used of the 310.
    pub presence_days_used: Answer<u16>,
    /// Expenses linked to the child's illness.
    pub presence_costs: Answer<Monthly>,
    /// Hours worked in the last three years (RSA under 25).
    pub hours_worked_3_years: Answer<Option<u16>>,
    /// Start of the right to AAH.
    pub aah_since: Answer<Option<Date>>,
    /// Hospital, care home or prison.
    pub institution: Answer<Option<Institution>>,
    /// Since when.
    pub in_institution_since: Answer<Option<Date>>,
    /// Pays the daily hospital fee.
    pub hospital_fee_paid: Answer<bool>,
    /// Share of the SMIC paid by the protected workplace, per cent.
    pub esat_share: Answer<Option<Decimal>>,
    /// Reduction of working time, per cent.
    pub hours_reduction: Answer<Decimal>,
    /// Attached to a tax household liable to IFI.
    pub attached_to_wealthy_parents: Answer<bool>,
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

/// A child in charge.
#[derive(Clone, Debug, PartialEq)]
pub struct Child {
    /// Day of birth.
    pub birth_date: Answer<Date>,
    /// Arrival in the home, for an adopted child.
    pub adoption_date: Answer<Option<Date>>,
    /// Full or alternating residence.
    pub custody: Answer<Custody>,
    /// What became of the other parent.
    pub other_parent: Answer<OtherParent>,
    /// Maintenance received for this child.
    pub child_support: Answer<Monthly>,
    /// Enrolled, or meets compulsory schooling.
    pub schooled: Answer<bool>,
    /// From 16 on.
    pub activity: Answer<ChildActivity>,
    /// The child's own income.
    pub income: Income,
    /// Rate of incapacity, 0 to 100.
    pub disability_rate: Answer<u8>,
    /// Category of AEEH complement, 0 to 6.
    pub aeeh_complement: Answer<u8>,
    /// PCH chosen in place of the complement.
    pub pch: Answer<bool>,
    /// Paid childcare.
    pub childcare: Answer<Vec<Childcare>>,
    /// For the reader only.
    pub name: Option<String>,
    /// Start of charge other than birth and adoption.
    pub in_charge_from: Answer<Option<Date>>,
    /// End of charge.
    pub in_charge_to: Answer<Option<Date>>,
    /// False: neither adult is a parent of the child.
    pub own_parent: Answer<bool>,
    /// Maintenance fixed by a decision or enforceable agreement.
    pub support_fixed: Answer<bool>,
    /// Maintenance due; `None`: `child_support`.
    pub support_due: Answer<Option<Monthly>>,
    /// Claimant from outside the EEA: the child meets a case of L512-2.
    pub residence_condition: Answer<bool>,
    /// Expected date of a child born early.
    pub due_date: Answer<Option<Date>>,
    /// AEEH granted; `None`: rate 80 or more, or 50 or more with a complement or PCH.
    pub aeeh: Answer<Option<bool>>,
    /// Since when.
    pub aeeh_since: Answer<Option<Month>>,
    /// Full-time boarding, fully covered.
    pub boarded: Answer<bool>,
    /// Entrusted to the child-welfare service.
    pub placed: Answer<bool>,
    /// The judge left the allowances to the family.
    pub allowances_kept: Answer<bool>,
    /// In CP before six.
    pub early_schooling: Answer<bool>,
    /// In alternating residence: the parent who claims what goes to one of them only; `None`: not said.
    pub claimed_by: Answer<Option<ClaimedBy>>,
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

/// Paid childcare of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Childcare {
    /// Kind of care.
    pub mode: CareMode,
    /// Hours a month.
    pub hours: Answer<Decimal>,
    /// Cost a month, without contributions.
    pub cost: Answer<Monthly>,
    /// Contributions a month as Pajemploi counts them.
    pub contributions: Answer<Option<Monthly>>,
    /// Hours at night, on Sundays and holidays.
    pub unsocial_hours: Answer<Decimal>,
    /// March to May 2025.
    pub reference: Answer<Option<[CareReference; 3]>>,
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

/// One month of reference of the transitional supplement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CareReference {
    /// Hours.
    pub hours: Decimal,
    /// Cost.
    pub cost: Monthly,
    /// CMG received.
    pub received: Monthly,
}

/// A pregnancy under way.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Pregnancy {
    /// Expected date of birth.
    pub due_date: Answer<Date>,
    /// Number of children expected.
    pub children: Answer<u8>,
}

/// The home.
#[derive(Clone, Debug, PartialEq)]
pub struct Housing {
    /// By what title it is lived in.
    pub tenure: Answer<Tenure>,
    /// Rent without charges, fee or instalment.
    pub rent: Answer<Monthly>,
    /// Furnished.
    pub furnished: Answer<bool>,
    /// Who lets it.
    pub landlord: Answer<Landlord>,
    /// Under agreement; `None`: when the landlord is social.
    pub apl_agreement: Answer<Option<bool>>,
    /// Shared flat.
    pub flat_share: Answer<bool>,
    /// A room, not a dwelling.
    pub room: Answer<bool>,
    /// For `residence`.
    pub residence_kind: Answer<ResidenceKind>,
    /// Day of entry.
    pub moved_in: Answer<Option<Date>>,
    /// Day on which the loan was signed.
    pub loan_signed: Answer<Option<Date>>,
    /// What the loan was for.
    pub loan_kind: Answer<Option<LoanKind>>,
    /// Square metres; `None`: decent.
    pub surface: Answer<Option<Decimal>>,
    /// The landlord is an ascendant or descendant of an occupant.
    pub landlord_is_relative: Answer<bool>,
    /// What the move cost.
    pub moving_cost: Answer<Option<Euros>>,
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

/// Savings and property.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Assets {
    /// Savings that bring no taxed income.
    pub financial: Answer<Euros>,
    /// Market value of property neither let nor lived in.
    pub real_estate: Answer<Euros>,
    /// Cadastral rental value of that property, buildings, a year.
    pub rental_value_buildings: Answer<Annual>,
    /// Cadastral rental value of that property, land, a year.
    pub rental_value_land: Answer<Annual>,
}

/// Months in which the current quarters opened; `None`: the month itself.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
#[allow(missing_docs, reason = "the benefits' acronyms")]
pub struct Reviews {
    pub rsa: Answer<Option<Month>>,
    pub ppa: Answer<Option<Month>>,
    pub al: Answer<Option<Month>>,
    pub aah: Answer<Option<Month>>,
}

/// Another person in charge.
#[derive(Clone, Debug, PartialEq)]
pub struct Dependant {
    /// Day of birth.
    pub birth_date: Answer<Date>,
    /// Ascendant, or other relative.
    pub relation: Answer<Relation>,
    /// Rate of incapacity, 0 to 100.
    pub disability_rate: Answer<u8>,
    /// Income, by spells.
    pub income: Income,
}

/// Link with a dependant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the format")]
pub enum Relation {
    Ascendant,
    Relative,
}

/// A child who died, or a pregnancy ended after 20 weeks (`child` is `None`).
#[derive(Clone, Debug, PartialEq)]
pub struct Death {
    /// Day of death.
    pub death_date: Date,
    /// A capital décès is paid for the child.
    pub lump_sum_paid: Answer<bool>,
    /// The child.
    pub child: Option<Child>,
}

impl Housing {
    /// A home let by a private landlord, with the defaults of the format.
    pub fn plain() -> Housing {
        Housing {
            tenure: Tenure::Tenant.into(),
            rent: Monthly::ZERO.into(),
            furnished: false.into(),
            landlord: Landlord::Private.into(),
            apl_agreement: Answer::default(),
            flat_share: false.into(),
            room: false.into(),
            residence_kind: ResidenceKind::Other.into(),
            moved_in: Answer::default(),
            loan_signed: Answer::default(),
            loan_kind: Answer::default(),
            surface: Answer::default(),
            landlord_is_relative: false.into(),
            moving_cost: Answer::default(),
        }
    }
}

impl Child {
    /// A child born on this day, with the defaults of the format.
    pub fn born(birth_date: Date) -> Child {
        Child {
            birth_date: birth_date.into(),
            adoption_date: Answer::default(),
            custody: Custody::Full.into(),
            other_parent: OtherParent::Present.into(),
            child_support: Monthly::ZERO.into(),
            schooled: true.into(),
            activity: ChildActivity::Student.into(),
            income: Income::default(),
            disability_rate: 0.into(),
            aeeh_complement: 0.into(),
            pch: false.into(),
            childcare: Answer::Known(Vec::new()),
            name: None,
            in_charge_from: Answer::default(),
            in_charge_to: Answer::default(),
            own_parent: true.into(),
            support_fixed: true.into(),
            support_due: Answer::default(),
            residence_condition: true.into(),
            due_date: Answer::default(),
            aeeh: Answer::default(),
            aeeh_since: Answer::default(),
            boarded: false.into(),
            placed: false.into(),
            allowances_kept: false.into(),
            early_schooling: false.into(),
            claimed_by: Answer::default(),
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

    /// Whether the claimant lives alone.
    pub fn is_single(&self) -> bool {
        self.union == Union::Single
    }
}
