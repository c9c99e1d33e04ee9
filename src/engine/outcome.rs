//! What is due, what is not and why, and what cannot be said.

use arrayvec::ArrayVec;
use jiff::civil::Date;
use rust_decimal::Decimal;

pub use crate::benefit::{Benefit, Branch, Frequency, Told};

use crate::calendar::Month;
use crate::household::Missing;
use crate::money::{Annual, Euros, Monthly};

/// Why an amount cannot be said.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Gap {
    /// An answer is missing.
    Answer(Missing),
    /// The sources at hand do not settle the case.
    Law(Reason),
    /// A legal value is not known for the day: key of its table.
    ValueUnknown(&'static str),
}

impl From<Missing> for Gap {
    fn from(missing: Missing) -> Gap {
        Gap::Answer(missing)
    }
}

/// What one benefit gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Outcome {
    /// An amount is due.
    Due(Due),
    /// Nothing is due: the reason first to be told.
    NotDue(Reason),
    /// It cannot be said.
    Unknown(Gap),
}

/// What a computation of a benefit returns: `?` on a missing answer makes it unknown.
pub type Assessed = Result<Outcome, Gap>;

/// An amount that is due.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Due {
    /// Before CRDS, in cents.
    pub gross: Euros,
    /// After CRDS.
    pub net: Euros,
    /// Named portions.
    pub parts: Vec<Part>,
    /// Amounts by adult, in order, for the benefits that are a person's own.
    pub per_adult: Option<ArrayVec<Share, 2>>,
    /// Which housing aid.
    pub aid: Option<Aid>,
    /// The increased form (`rsa`, `ppa`, `cf`).
    pub increased: bool,
    /// What limits the amount, or what the reader should know.
    pub remarks: Vec<Reason>,
    /// For what is paid once or a year: the month in which it is.
    pub due_month: Option<Month>,
    /// What of it the household tells as an income already (ASPA, ASI): no total counts it again.
    pub told: Euros,
}

/// An amount before and after CRDS.
#[derive(Clone, Copy, Debug, PartialEq, Default)]
pub struct Share {
    /// Before CRDS.
    pub gross: Euros,
    /// After CRDS.
    pub net: Euros,
}

/// A named portion of an amount.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Part {
    /// Which portion.
    pub name: PartName,
    /// The child it is for (position from 0), where it has one.
    pub child: Option<u8>,
    /// How much.
    pub share: Share,
}

/// Name of a portion.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words of the result format")]
pub enum PartName {
    Base,
    AgeIncrease,
    Flat,
    Taper,
    Pay,
    Contributions,
    /// The basic rate of an increased complément familial: what RSA and PPA count.
    BasicRate,
    Complement,
    LoneParent,
    Expenses,
}

impl PartName {
    /// Word of the result format.
    pub const fn code(self) -> &'static str {
        match self {
            PartName::Base => "base",
            PartName::AgeIncrease => "age_increase",
            PartName::Flat => "flat",
            PartName::Taper => "taper",
            PartName::Pay => "pay",
            PartName::Contributions => "contributions",
            PartName::BasicRate => "basic_rate",
            PartName::Complement => "complement",
            PartName::LoneParent => "lone_parent",
            PartName::Expenses => "expenses",
        }
    }
}

/// Which housing aid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the benefits' acronyms")]
pub enum Aid {
    Apl,
    Alf,
    Als,
}

impl Aid {
    /// Word of the result format.
    pub const fn code(self) -> &'static str {
        match self {
            Aid::Apl => "apl",
            Aid::Alf => "alf",
            Aid::Als => "als",
        }
    }
}

/// Why something is not due, is limited, or cannot be said; with the figures that the sentence needs.
///
/// Each has a stable code. Benefits add their own below the common ones.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Reason {
    // Common.
    /// Not yet computed by this engine.
    NotComputed,
    /// No child in charge.
    NoChild,
    /// Fewer children in charge than the benefit asks for.
    TooFewChildren {
        /// How many there are.
        have: u8,
        /// How many are needed.
        need: u8,
    },
    /// The yearly resources exceed the ceiling.
    ResourcesAboveCeiling {
        /// Resources of the reference year.
        resources: Annual,
        /// The ceiling.
        ceiling: Annual,
    },
    /// Less than the least amount that is paid.
    BelowLeastAmount {
        /// What the formula gives.
        amount: Euros,
        /// The least that is paid.
        least: Euros,
    },
    /// Does not live in France long enough in the year.
    Residence,
    /// Holds no permit, or not long enough.
    Permit,
    /// No right to reside (EU, EEA, Switzerland).
    RightOfResidence,
    /// The law of Mayotte is not known to this engine.
    MayotteLaw,
    /// The law of Saint-Pierre-et-Miquelon is not known to this engine.
    SaintPierreLaw,
    /// Excluded by another benefit that is due.
    OtherBenefit(Benefit),
    /// The text is silent on shared custody.
    SharedCustodyLaw,
    /// The resources reduce the amount, which would be whole up to this ceiling.
    ReducedByResources {
        /// Resources of the reference year.
        resources: Annual,
        /// Up to what the amount is whole.
        ceiling: Annual,
    },
    /// Owed for children placed with the child-welfare service, and paid to it.
    PaidToService,
    /// No child of school age who is at school.
    NoSchoolchild,
    /// No child under three, nor adopted in the last three years.
    NoYoungChild,
    /// A child is under three.
    ChildUnderThree,
    /// Overseas: no child is under five.
    NoChildUnderFive,
    /// A pregnancy ended: the date on which the birth was expected is not known.
    ExpectedDateUnknown,
    /// Paid in another month.
    OtherMonth(Month),
    /// No event that opens the right.
    NoEvent,
    /// The amount falls to zero because of the resources.
    ResourcesTooHigh {
        /// Resources counted, a month.
        resources: Monthly,
        /// What they are held against.
        limit: Monthly,
    },
    /// Too young.
    TooYoung {
        /// The age that is needed.
        age: u8,
    },
    /// From this day on a condition fails.
    EndedOn(Date),
    /// The right starts on this day.
    StartsOn(Date),
    // Of the housing aids.
    /// Neither a tenant, nor a resident, nor an owner who repays a loan.
    HousingTitle,
    /// No rent, fee or instalment is paid.
    NoRent,
    /// The landlord is an ascendant or descendant of an occupant.
    LandlordIsRelative,
    /// Attached to the tax household of parents liable to IFI.
    WealthyParents,
    /// The dwelling is smaller than the household needs.
    DwellingTooSmall {
        /// Square metres that are needed.
        need: Decimal,
    },
    /// Remark: the dwelling became too small; the allowance is kept to the end of this month.
    OvercrowdedUntil(Month),
    /// The loan was signed after this day.
    LoanTooRecent(Date),
    /// The day or the kind of the loan is needed and was not given.
    LoanUnknown,
    /// The zone of the commune was not looked up.
    ZoneUnknown,
    /// Due from this month on.
    StartsIn(Month),
    /// A student from outside the EEA who has no grant on social criteria.
    ForeignStudent,
    /// The rent reaches the rent from which there is no aid.
    RentTooHigh {
        /// The rent that is looked at.
        rent: Monthly,
        /// From this rent on there is none.
        limit: Monthly,
    },
    /// The student's room is taken not to be renovated.
    RoomNotRenovated,
    /// What the move cost is needed and was not given.
    MovingCostNeeded,
    // Of AAH and MVA.
    /// The rate of incapacity is too low.
    DisabilityRate {
        /// Rate set by the MDPH, per cent.
        rate: u8,
    },
    /// The restriction in access to work that a rate of 50 to 79 % needs is not recognised.
    NoEmploymentRestriction,
    /// Pensions reach the full amount.
    PensionsReach {
        /// Pensions of the month.
        pensions: Monthly,
        /// The full amount.
        amount: Monthly,
    },
    /// The share paid by the protected workplace is needed.
    EsatShareNeeded,
    /// The start of the stay in hospital or prison is needed.
    StayStartNeeded,
    /// The home is shared, or its services are (MVA).
    HomeNotIndependent,
    /// Has earnings (MVA).
    HasEarnings,
    /// Has been in hospital, in a home or in prison for more than sixty days (MVA).
    InInstitution,
    /// AAH is reduced, without a pension (MVA).
    AahNotFull,
    /// No housing aid (MVA).
    NoHousingAid,
    /// Remark: rights opened before October 2023 may keep the couple's rules.
    CouplesRulesMayApply,
    /// Remark: the right to AAH is taken to be older than the work.
    AahBeforeWorkAssumed,
    /// Remark: in hospital or prison, a partner who does not work may keep the amount whole.
    StayWithPartner,
    /// Remark: the retirement pension is to be claimed first.
    PensionFirst,
    // RSA and prime d'activité.
    /// A student or an intern.
    Student,
    /// On parental, sabbatical or unpaid leave.
    OnLeave,
    /// Under 25, without a child, and worked fewer hours than needed.
    TooFewHours {
        /// Hours worked in three years.
        worked: u16,
        /// Hours that are needed.
        needed: u16,
    },
    /// No earnings in the months looked at.
    NoEarnings,
    /// A student, an intern or an apprentice who does not earn more than this in each month.
    LearnerEarnings {
        /// What must be exceeded.
        above: Monthly,
    },
    /// In prison.
    InPrison,
    /// Old enough to claim ASPA, to which the RSA is subsidiary.
    ClaimAspa,
    /// Whether the RSA is paid decides the housing aid, which decides whether the RSA is paid.
    HousingAidUnsettled,
    /// Income that has stopped is left out; the département may decide otherwise after a resignation.
    StoppedIncome,
    /// The amount rests on a value or a rule that awaits confirmation: its key. [`crate::assess`] makes it a notice.
    ToConfirm(&'static str),

    // Lone parents, disabled and ill children, childcare.
    /// Only for a parent who lives alone.
    InCouple,
    /// The other parent supports the child.
    OtherParentProvides,
    /// Maintenance is paid, but no decision or enforceable agreement fixes it.
    SupportNotFixed,
    /// No decision fixes the maintenance that is not paid: due for four months, then on conditions.
    SupportToBeFixed,
    /// The maintenance reaches the whole benefit.
    SupportIsEnough {
        /// Maintenance taken off, a month.
        support: Monthly,
        /// The benefit without it, a month.
        whole: Monthly,
    },
    /// The child is entrusted to the child-welfare service.
    Placed,
    /// Not granted by the commission for the disabled, for this month.
    NotGranted,
    /// The child boards full time, all costs covered.
    Boarded,
    /// Nobody stopped or reduced work for a child.
    NoLeave,
    /// Too few quarters of insurance.
    TooFewQuarters {
        /// How many there are.
        have: u8,
        /// How many are needed.
        need: u8,
    },
    /// All the months of the leave have been paid.
    LeaveOver {
        /// How many there are.
        months: u8,
    },
    /// Every child has reached the age at which it ends.
    ChildTooOld {
        /// That age.
        age: u8,
    },
    /// Not beside the replacement income of the same month.
    ReplacementIncome,
    /// No day of presence leave in the month.
    NoPresenceDays,
    /// All the days of presence leave have been paid.
    PresenceDaysUsedUp,
    /// Unemployment benefit is suspended meanwhile.
    UnemploymentSuspended,
    /// The household does not say which child.
    WhichChild,
    /// The help in person of the PCH excludes it.
    HumanHelp,
    /// Only for those who work, or are in a situation held to be work.
    NoWork,
    /// No paid childcare.
    NoChildcare,
    /// Care is paid more an hour than the law allows.
    PriceTooHigh {
        /// What is paid an hour.
        price: Euros,
        /// The most allowed.
        most: Euros,
    },
    /// Too few hours of care in the month.
    TooFewCareHours {
        /// How many are needed.
        need: u8,
    },
    /// A lump sum on death is paid for the child.
    LumpSumPaid,
    // Of the rights beside the money of the Caf, of the Christmas bonus, of carers, and of the territories.
    /// No child is cared for in a crèche.
    NoCreche,
    /// No child is in the year of the eleventh birthday, nor in the next without having used it.
    NoChildOfEleven,
    /// It has been used.
    AlreadyUsed,
    /// The quotient familial is too high.
    QuotientTooHigh {
        /// The quotient.
        quotient: Euros,
        /// The highest for which it is due.
        most: Euros,
    },
    /// Nobody cares for a child or a relative in a way that opens the insurance.
    NoCareAtHome,
    /// Everyone works who might be insured for staying at home.
    EveryoneWorks,
    /// The RSA is due in neither of the months that are looked at.
    NoRsa,
    /// The text of the year is not published.
    LawNotPublished {
        /// What would be due were it that of the year before.
        most: Euros,
    },
    /// Paid in this December, to whoever is due the RSA for November or December.
    PaidInDecember(Month),
    /// Remark: France Travail pays the bonus for the ASS, once for the household.
    BonusOfFranceTravail,
    /// This benefit does not exist at Mayotte.
    NotInMayotte,
    /// Paid in some territories only.
    NotOverseas,
    /// No day of carer leave in the month.
    NoCarerDays,
    /// All the days for the person helped, or of the career, have been paid.
    CarerDaysUsedUp {
        /// How many there are.
        days: u16,
    },
    /// Employed by the person who is helped.
    PaidByPersonHelped,
    /// A jobseeker is paid for whole days only.
    WholeDaysOnly,
    /// Closed to new claims since this day.
    Closed(Date),
    /// Too old.
    TooOld {
        /// The age from which it is no longer paid.
        age: u8,
    },
    /// RSA has not been received for long enough without a break.
    RsaTooRecent {
        /// How many months are needed.
        months: u8,
    },
    /// It is paid only to whoever commits to leave the labour market: what it would be, and what the RSA is.
    NotChosen {
        /// Revenu de solidarité of a month.
        rso: Euros,
        /// RSA of the month.
        rsa: Euros,
    },
    /// The revenu de solidarité is paid instead of the RSA.
    RsoInstead,

    // Of the ASPA and the ASI.
    /// No invalidity pension.
    NoInvalidityPension,
    /// Pay before contributions is needed, and was not told: the least and the most that would be due.
    GrossPayNeeded {
        /// With as much pay as it can be.
        least: Euros,
        /// With as little.
        most: Euros,
    },

    // Of the income tax, and of the rights that rest on it.
    /// The tables of that year or month are not known to this engine.
    LawNotKnown,
    /// The place has an income tax of its own.
    OwnIncomeTax,
    /// No child at the school that the grant is for.
    NoPupil,
    /// A student’s grant goes by the income of the parents, which is not asked.
    ParentsIncomeNotAsked,
    /// No home that one pays for oneself.
    NoHomeOfOnesOwn,
    /// The resources of twelve months are little above the ceiling: the first of these months leaves them next month.
    JustAboveCeiling {
        /// Resources of the twelve months.
        resources: Annual,
        /// The ceiling.
        ceiling: Annual,
        /// The month that leaves first.
        leaves: Month,
    },
    /// Remark: the RSA gives it, without a claim.
    C2sAutomatic,
    /// Remark: about so much, for the texts of the year were not found.
    AboutSoMuch,

    /// The amount supposes that the RSA, which the household may not have claimed, was paid for the month before.
    RsaTakenAsPaid,
}

impl Reason {
    /// Stable code of the result format.
    pub const fn code(&self) -> &'static str {
        match self {
            Reason::NotComputed => "not_computed",
            Reason::NoChild => "no_child",
            Reason::TooFewChildren { .. } => "too_few_children",
            Reason::ResourcesAboveCeiling { .. } => "resources_above_ceiling",
            Reason::BelowLeastAmount { .. } => "below_least_amount",
            Reason::Residence => "residence",
            Reason::Permit => "permit",
            Reason::RightOfResidence => "right_of_residence",
            Reason::MayotteLaw => "mayotte_law",
            Reason::SaintPierreLaw => "saint_pierre_law",
            Reason::OtherBenefit(_) => "other_benefit",
            Reason::SharedCustodyLaw => "shared_custody_law",
            Reason::ReducedByResources { .. } => "reduced_by_resources",
            Reason::PaidToService => "paid_to_service",
            Reason::NoSchoolchild => "no_schoolchild",
            Reason::NoYoungChild => "no_young_child",
            Reason::ChildUnderThree => "child_under_three",
            Reason::NoChildUnderFive => "no_child_under_five",
            Reason::ExpectedDateUnknown => "expected_date_unknown",
            Reason::OtherMonth(_) => "other_month",
            Reason::NoEvent => "no_event",
            Reason::ResourcesTooHigh { .. } => "resources_too_high",
            Reason::TooYoung { .. } => "too_young",
            Reason::EndedOn(_) => "ended_on",
            Reason::StartsOn(_) => "starts_on",
            Reason::HousingTitle => "housing_title",
            Reason::NoRent => "no_rent",
            Reason::LandlordIsRelative => "landlord_is_relative",
            Reason::WealthyParents => "wealthy_parents",
            Reason::DwellingTooSmall { .. } => "dwelling_too_small",
            Reason::OvercrowdedUntil(_) => "overcrowded_until",
            Reason::LoanTooRecent(_) => "loan_too_recent",
            Reason::LoanUnknown => "loan_unknown",
            Reason::ZoneUnknown => "zone_unknown",
            Reason::StartsIn(_) => "starts_in",
            Reason::ForeignStudent => "foreign_student",
            Reason::RentTooHigh { .. } => "rent_too_high",
            Reason::RoomNotRenovated => "room_not_renovated",
            Reason::MovingCostNeeded => "moving_cost_needed",
            Reason::DisabilityRate { .. } => "disability_rate",
            Reason::NoEmploymentRestriction => "no_employment_restriction",
            Reason::PensionsReach { .. } => "pensions_reach",
            Reason::EsatShareNeeded => "esat_share_needed",
            Reason::StayStartNeeded => "stay_start_needed",
            Reason::HomeNotIndependent => "home_not_independent",
            Reason::HasEarnings => "has_earnings",
            Reason::InInstitution => "in_institution",
            Reason::AahNotFull => "aah_not_full",
            Reason::NoHousingAid => "no_housing_aid",
            Reason::CouplesRulesMayApply => "couples_rules_may_apply",
            Reason::AahBeforeWorkAssumed => "aah_before_work_assumed",
            Reason::StayWithPartner => "stay_with_partner",
            Reason::PensionFirst => "pension_first",
            Reason::Student => "student",
            Reason::OnLeave => "on_leave",
            Reason::TooFewHours { .. } => "too_few_hours",
            Reason::NoEarnings => "no_earnings",
            Reason::LearnerEarnings { .. } => "learner_earnings",
            Reason::InPrison => "in_prison",
            Reason::ClaimAspa => "claim_aspa",
            Reason::HousingAidUnsettled => "housing_aid_unsettled",
            Reason::StoppedIncome => "stopped_income",
            Reason::ToConfirm(_) => "to_confirm",
            Reason::InCouple => "in_couple",
            Reason::OtherParentProvides => "other_parent_provides",
            Reason::SupportNotFixed => "support_not_fixed",
            Reason::SupportToBeFixed => "support_to_be_fixed",
            Reason::SupportIsEnough { .. } => "support_is_enough",
            Reason::Placed => "placed",
            Reason::NotGranted => "not_granted",
            Reason::Boarded => "boarded",
            Reason::NoLeave => "no_leave",
            Reason::TooFewQuarters { .. } => "too_few_quarters",
            Reason::LeaveOver { .. } => "leave_over",
            Reason::ChildTooOld { .. } => "child_too_old",
            Reason::ReplacementIncome => "replacement_income",
            Reason::NoPresenceDays => "no_presence_days",
            Reason::PresenceDaysUsedUp => "presence_days_used_up",
            Reason::UnemploymentSuspended => "unemployment_suspended",
            Reason::WhichChild => "which_child",
            Reason::HumanHelp => "human_help",
            Reason::NoWork => "no_work",
            Reason::NoChildcare => "no_childcare",
            Reason::PriceTooHigh { .. } => "price_too_high",
            Reason::TooFewCareHours { .. } => "too_few_care_hours",
            Reason::LumpSumPaid => "lump_sum_paid",
            Reason::NoCreche => "no_creche",
            Reason::NoChildOfEleven => "no_child_of_eleven",
            Reason::AlreadyUsed => "already_used",
            Reason::QuotientTooHigh { .. } => "quotient_too_high",
            Reason::NoCareAtHome => "no_care_at_home",
            Reason::EveryoneWorks => "everyone_works",
            Reason::NoRsa => "no_rsa",
            Reason::LawNotPublished { .. } => "law_not_published",
            Reason::PaidInDecember(_) => "paid_in_december",
            Reason::BonusOfFranceTravail => "bonus_of_france_travail",
            Reason::NotInMayotte => "not_in_mayotte",
            Reason::NotOverseas => "not_overseas",
            Reason::NoCarerDays => "no_carer_days",
            Reason::CarerDaysUsedUp { .. } => "carer_days_used_up",
            Reason::PaidByPersonHelped => "paid_by_person_helped",
            Reason::WholeDaysOnly => "whole_days_only",
            Reason::Closed(_) => "closed",
            Reason::TooOld { .. } => "too_old",
            Reason::RsaTooRecent { .. } => "rsa_too_recent",
            Reason::NotChosen { .. } => "not_chosen",
            Reason::RsoInstead => "rso_instead",
            Reason::NoInvalidityPension => "no_invalidity_pension",
            Reason::GrossPayNeeded { .. } => "gross_pay_needed",
            Reason::LawNotKnown => "law_not_known",
            Reason::OwnIncomeTax => "own_income_tax",
            Reason::NoPupil => "no_pupil",
            Reason::ParentsIncomeNotAsked => "parents_income",
            Reason::NoHomeOfOnesOwn => "no_home_of_ones_own",
            Reason::JustAboveCeiling { .. } => "just_above_ceiling",
            Reason::C2sAutomatic => "automatic",
            Reason::AboutSoMuch => "law_assumed",
            Reason::RsaTakenAsPaid => "rsa_taken_as_paid",
        }
    }
}

/// What a reader should know about the whole household.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Notice {
    /// The month is later than the known law.
    LawAssumed,
    /// A value or rule used here awaits confirmation: its key.
    ToConfirm(&'static str),
    /// The zone of the commune is not certain.
    ZoneUncertain,
    /// Some amount supposes that the RSA was paid for the month before.
    RsaTakenAsPaid,
    /// The ASPA or the ASI is due and is not told as an income: it is to be claimed, and what comes after it counts it as paid.
    AspaFirst,
    /// The law of Mayotte was to change in 2026, and no text was found.
    MayotteLawAssumed,
    /// France Travail pays a Christmas bonus for the ASS, which is not money of the Caf.
    BonusOfFranceTravail,
}

impl Notice {
    /// Stable code of the result format.
    pub const fn code(&self) -> &'static str {
        match self {
            Notice::LawAssumed | Notice::MayotteLawAssumed => "law_assumed",
            Notice::ToConfirm(_) => "to_confirm",
            Notice::ZoneUncertain => "zone_uncertain",
            Notice::RsaTakenAsPaid => "rsa_taken_as_paid",
            Notice::AspaFirst => "aspa_first",
            Notice::BonusOfFranceTravail => "bonus_of_france_travail",
        }
    }
}
