//! Every question of the page, one row each: the card it stands on, its key in the household format, what may be
//! answered, its words, and when it matters.
//!
//! A key of the format without a row here cannot be entered: a test holds the two together.

use droits_words::ui::choices::{self, Option as Choice};
use droits_words::ui::questions as ask;
use droits_words::ui::questions::Question;

use super::card::CardKind;
use super::when::{self, Look};

/// What may be answered.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// A day, typed as JJ/MM/AAAA.
    Date,
    /// A month, typed as MM/AAAA.
    Month,
    /// Several months, parted by spaces or commas.
    Months,
    /// Euros, at most two decimals.
    Money(Period),
    /// A whole number up to the greatest that makes sense.
    Whole(u32, UnitOf),
    /// A number with decimals, up to the greatest that makes sense.
    Number(u32, UnitOf),
    /// Yes or no; the answer that the format assumes.
    YesNo(bool),
    /// One word of a list; the word that the format assumes, if any.
    Choice(&'static [Choice], &'static str),
    /// Free text up to so many characters.
    Text(usize),
}

/// What an amount is counted by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// A month.
    Month,
    /// A year.
    Year,
    /// Once, or in all.
    Once,
}

/// What a number is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they say it")]
pub enum UnitOf {
    None,
    Hours,
    Days,
    Percent,
    SquareMetres,
    Months,
    Quarters,
    Kilometres,
}

/// Whether the format has a default for the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// Left blank, it is not known: the benefits that need it say so.
    Asked,
    /// Left blank, it takes the default of the format.
    Default,
}

/// One row of the catalogue.
pub struct Row {
    /// The card on which the question stands.
    pub card: CardKind,
    /// Its key in the format below the card's own pointer; empty when the page alone uses it.
    pub name: &'static str,
    /// What may be answered.
    pub kind: Kind,
    /// Whether a blank is a missing answer.
    pub need: Need,
    /// Its words.
    pub words: &'static Question,
    /// When it matters.
    pub when: fn(&Look<'_>) -> bool,
}

macro_rules! keys {
    ($($key:ident: $card:ident, $name:literal, $kind:expr, $need:ident, $words:ident, $when:expr;)*) => {
        /// A question of the page.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[allow(missing_docs, reason = "the keys of the household format")]
        pub enum Key { $($key),* }

        impl Key {
            /// Every question.
            pub const ALL: &'static [Key] = &[$(Key::$key),*];

            pub fn row(self) -> &'static Row {
                static ROWS: &[Row] = &[$(Row {
                    card: CardKind::$card,
                    name: $name,
                    kind: $kind,
                    need: Need::$need,
                    words: &ask::$words,
                    when: $when,
                }),*];
                &ROWS[self as usize]
            }

            /// Word that names it in the saved form and in the page's addresses.
            pub const fn code(self) -> &'static str {
                match self { $(Key::$key => stringify!($key)),* }
            }
        }
    };
}

use Kind::{Choice as One, Date, Money, Month, Months, Number, Text, Whole, YesNo};
use Period::{Month as ByMonth, Once, Year as ByYear};
use UnitOf::{Days, Hours, Kilometres, None as Bare, Percent, Quarters, SquareMetres};

keys! {
    Month: Household, "month", Month, Default, MONTH, when::always;
    Union: Household, "union", One(choices::UNION, "single"), Default, UNION, when::always;
    UnionSince: Household, "union_since", Date, Default, UNION_SINCE, when::always;
    Pregnant: Household, "", YesNo(false), Default, PREGNANT, when::always;
    PregnancyDue: Household, "pregnancy/due_date", Date, Asked, PREGNANCY_DUE, when::pregnant;
    PregnancyChildren: Household, "pregnancy/children", Whole(9, Bare), Default, PREGNANCY_CHILDREN, when::pregnant;
    Department: Household, "residence/department", One(choices::DEPARTMENTS, ""), Asked, DEPARTMENT, when::always;
    Commune: Household, "residence/commune", Text(5), Default, COMMUNE, when::always;
    AplZone: Household, "residence/apl_zone", One(choices::ZONES, ""), Default, APL_ZONE, when::zone_by_hand;
    Tenure: Household, "housing/tenure", One(choices::TENURE, ""), Asked, TENURE, when::always;
    Rent: Household, "housing/rent", Money(ByMonth), Asked, RENT, when::pays_for_home;
    Landlord: Household, "housing/landlord", One(choices::LANDLORD, "private"), Default, LANDLORD, when::landlord_counts;
    Agreement: Household, "housing/apl_agreement", One(choices::YES_NO, ""), Default, AGREEMENT, when::landlord_counts;
    Furnished: Household, "housing/furnished", YesNo(false), Default, FURNISHED, when::rents_with_aid;
    FlatShare: Household, "housing/flat_share", YesNo(false), Default, FLAT_SHARE, when::rents_with_aid;
    Room: Household, "housing/room", YesNo(false), Default, ROOM, when::rents_with_aid;
    ResidenceKind: Household, "housing/residence_kind", One(choices::RESIDENCE_KIND, "other"), Default, RESIDENCE_KIND, when::in_residence;
    LoanSigned: Household, "housing/loan_signed", Date, Asked, LOAN_SIGNED, when::repays;
    LoanKind: Household, "housing/loan_kind", One(choices::LOAN_KIND, ""), Default, LOAN_KIND, when::repays;
    CoOwned: Household, "housing/co_owned", YesNo(false), Default, CO_OWNED, when::repays;
    MovedIn: Household, "housing/moved_in", Date, Default, MOVED_IN, when::housed_with_aid;
    MovedFromAided: Household, "housing/moved_from_aided", YesNo(false), Default, MOVED_FROM_AIDED, when::housed_with_aid;
    Surface: Household, "housing/surface", Number(999, SquareMetres), Default, SURFACE, when::housed_with_aid;
    LandlordIsRelative: Household, "housing/landlord_is_relative", YesNo(false), Default, LANDLORD_IS_RELATIVE, when::rents_with_aid;
    MovingCost: Household, "housing/moving_cost", Money(Once), Default, MOVING_COST, when::housed_with_aid;
    AssetsFinancial: Household, "assets/financial", Money(Once), Default, ASSETS_FINANCIAL, when::always;
    UntaxedSavings: Household, "assets/untaxed_savings", Money(Once), Default, UNTAXED_SAVINGS, when::always;
    AssetsRealEstate: Household, "assets/real_estate", Money(Once), Default, ASSETS_REAL_ESTATE, when::always;
    RentalBuildings: Household, "assets/rental_value_buildings", Money(ByYear), Default, RENTAL_BUILDINGS, when::always;
    RentalLand: Household, "assets/rental_value_land", Money(ByYear), Default, RENTAL_LAND, when::always;
    ReviewRsa: Household, "reviews/rsa", Month, Default, REVIEW_RSA, when::always;
    ReviewPpa: Household, "reviews/ppa", Month, Default, REVIEW_PPA, when::not_at_mayotte;
    ReviewAl: Household, "reviews/al", Month, Default, REVIEW_AL, when::aid_is_known;
    ReviewAah: Household, "reviews/aah", Month, Default, REVIEW_AAH, when::always;
    ChildrenClaimedBy: Household, "children_claimed_by", One(choices::TAX_CLAIMANT, "1"), Default, CHILDREN_CLAIMED_BY, when::two_tax_households;
    HealthScheme: Household, "health_scheme", One(choices::HEALTH_SCHEME, ""), Default, HEALTH_SCHEME, when::always;
    CommuneTyped: Household, "", Text(200), Default, GUIDED, when::never;
    Situations: Household, "", Text(800), Default, GUIDED, when::never;
    Passed: Household, "", Text(4000), Default, GUIDED, when::never;
    Received: Household, "", Text(2000), Default, GUIDED, when::never;
    CaseId: Household, "id", Text(64), Default, CASE_ID, when::always;
    Note: Household, "note", Text(600), Default, NOTE, when::always;

    AdultName: Adult, "name", Text(60), Default, NAME, when::always;
    AdultBirth: Adult, "birth_date", Date, Asked, BIRTH_DATE, when::always;
    Activity: Adult, "activity", One(choices::ACTIVITY, ""), Asked, ACTIVITY, when::always;
    ActivitySince: Adult, "activity_since", Date, Default, ACTIVITY_SINCE, when::since_counts;
    Scholarship: Adult, "scholarship", YesNo(false), Default, SCHOLARSHIP, when::student;
    NoIncome: Adult, "", YesNo(false), Default, NO_INCOME, when::no_spell;
    Nationality: Adult, "nationality", One(choices::NATIONALITY, "french"), Default, NATIONALITY, when::always;
    PermitSince: Adult, "permit_since", Date, Default, PERMIT_SINCE, when::foreigner;
    ResidentCard: Adult, "resident_card", YesNo(false), Default, RESIDENT_CARD, when::foreigner;
    Protected: Adult, "protected", YesNo(false), Default, PROTECTED, when::foreigner;
    RightOfResidence: Adult, "right_of_residence", YesNo(true), Default, RIGHT_OF_RESIDENCE, when::european;
    InFranceSince: Adult, "in_france_since", Date, Default, IN_FRANCE_SINCE, when::always;
    MonthsAbroad: Adult, "months_abroad", Months, Default, MONTHS_ABROAD, when::always;
    AdultRate: Adult, "disability_rate", Whole(100, Percent), Default, ADULT_RATE, when::always;
    EmploymentRestriction: Adult, "employment_restriction", YesNo(false), Default, EMPLOYMENT_RESTRICTION, when::rate_below_80;
    DisabilityCard: Adult, "disability_card", YesNo(false), Default, DISABILITY_CARD, when::always;
    AahSince: Adult, "aah_since", Date, Default, AAH_SINCE, when::adult_disabled;
    Institution: Adult, "institution", One(choices::INSTITUTION, "none"), Default, INSTITUTION, when::always;
    InstitutionSince: Adult, "in_institution_since", Date, Default, INSTITUTION_SINCE, when::in_institution;
    HospitalFee: Adult, "hospital_fee_paid", YesNo(false), Default, HOSPITAL_FEE, when::in_institution;
    EsatShare: Adult, "esat_share", Number(50, Percent), Asked, ESAT_SHARE, when::in_esat;
    HoursReduction: Adult, "hours_reduction", Number(100, Percent), Default, HOURS_REDUCTION, when::adult_disabled;
    ParentalLeave: Adult, "parental_leave", One(choices::PARENTAL_LEAVE, "none"), Default, PARENTAL_LEAVE, when::has_children;
    QuartersWorked: Adult, "quarters_worked", Whole(40, Quarters), Default, QUARTERS_WORKED, when::on_paid_leave;
    LeaveTaken: Adult, "leave_months_taken", Whole(72, UnitOf::Months), Default, LEAVE_TAKEN, when::on_paid_leave;
    PrepareIncreased: Adult, "prepare_increased", YesNo(false), Default, PREPARE_INCREASED, when::on_paid_leave;
    PresenceDays: Adult, "presence_days", Whole(22, Days), Default, PRESENCE_DAYS, when::has_children;
    PresenceHalfDays: Adult, "presence_half_days", Whole(22, Days), Default, PRESENCE_HALF_DAYS, when::has_children;
    PresenceChild: Adult, "presence_child", Whole(20, Bare), Asked, PRESENCE_CHILD, when::beside_one_of_several;
    PresenceUsed: Adult, "presence_days_used", Whole(310, Days), Default, PRESENCE_USED, when::present_beside_child;
    PresenceCosts: Adult, "presence_costs", Money(ByMonth), Default, PRESENCE_COSTS, when::present_beside_child;
    HoursWorked: Adult, "hours_worked_3_years", Whole(9999, Hours), Default, HOURS_WORKED, when::hours_count;
    AdultSituations: Adult, "", Text(800), Default, GUIDED, when::never;
    WealthyParents: Adult, "attached_to_wealthy_parents", YesNo(false), Default, WEALTHY_PARENTS, when::always;
    CarerDays: Adult, "carer_days", Whole(22, Days), Default, CARER_DAYS, when::always;
    CarerHalfDays: Adult, "carer_half_days", Whole(22, Days), Default, CARER_HALF_DAYS, when::always;
    CarerUsed: Adult, "carer_days_used", Whole(65_535, Days), Default, CARER_USED, when::on_carer_leave;
    CarerCareer: Adult, "carer_days_career", Whole(65_535, Days), Default, CARER_CAREER, when::on_carer_leave;
    PaidByPersonHelped: Adult, "paid_by_person_helped", YesNo(false), Default, PAID_BY_PERSON_HELPED, when::on_carer_leave;
    CprSince: Adult, "cpr_since", Month, Default, CPR_SINCE, when::adult_disabled;
    RsaSince: Adult, "rsa_since", Month, Default, RSA_SINCE, when::old_enough_overseas;
    LeavesLabourMarket: Adult, "leaves_labour_market", YesNo(false), Default, LEAVES_LABOUR_MARKET, when::old_enough_overseas;
    PublicServant: Adult, "public_servant", YesNo(false), Default, PUBLIC_SERVANT, when::family_overseas;
    Unfit: Adult, "unfit", YesNo(false), Default, UNFIT, when::near_old_age;

    ChildSituations: Child, "", Text(800), Default, CHILD_SITUATIONS, when::one_of_several;
    ChildName: Child, "name", Text(60), Default, NAME, when::always;
    ChildBirth: Child, "birth_date", Date, Asked, BIRTH_DATE, when::always;
    Custody: Child, "custody", One(choices::CUSTODY, "full"), Default, CUSTODY, when::always;
    ClaimedBy: Child, "claimed_by", One(choices::CLAIMED_BY, ""), Asked, CLAIMED_BY, when::in_turns;
    AfClaimedBy: Child, "af_claimed_by", One(choices::SHARED_BY, "both"), Default, AF_CLAIMED_BY, when::in_turns;
    AlClaimedBy: Child, "al_claimed_by", One(choices::SHARED_BY, "both"), Default, AL_CLAIMED_BY, when::in_turns;
    OtherParent: Child, "other_parent", One(choices::OTHER_PARENT, "present"), Default, OTHER_PARENT, when::always;
    ChildSupport: Child, "child_support", Money(ByMonth), Default, CHILD_SUPPORT, when::support_received;
    SupportFixed: Child, "support_fixed", YesNo(true), Default, SUPPORT_FIXED, when::supported;
    SupportDue: Child, "support_due", Money(ByMonth), Default, SUPPORT_DUE, when::support_fixed;
    Schooled: Child, "schooled", YesNo(true), Default, SCHOOLED, when::of_school_age;
    EarlySchooling: Child, "early_schooling", YesNo(false), Default, EARLY_SCHOOLING, when::before_school_age;
    ChildActivity: Child, "activity", One(choices::CHILD_ACTIVITY, "student"), Default, CHILD_ACTIVITY, when::from_15;
    ChildRate: Child, "disability_rate", Whole(100, Percent), Default, CHILD_RATE, when::always;
    AeehComplement: Child, "aeeh_complement", Whole(6, Bare), Default, AEEH_COMPLEMENT, when::child_disabled;
    Pch: Child, "pch", YesNo(false), Default, PCH, when::child_disabled;
    Aeeh: Child, "aeeh", One(choices::YES_NO, ""), Default, AEEH, when::child_disabled;
    AeehSince: Child, "aeeh_since", Month, Default, AEEH_SINCE, when::child_disabled;
    Boarded: Child, "boarded", YesNo(false), Default, BOARDED, when::child_disabled;
    AdoptionDate: Child, "adoption_date", Date, Default, ADOPTION_DATE, when::always;
    DueDate: Child, "due_date", Date, Default, DUE_DATE, when::baby;
    InChargeFrom: Child, "in_charge_from", Date, Default, IN_CHARGE_FROM, when::always;
    InChargeTo: Child, "in_charge_to", Date, Default, IN_CHARGE_TO, when::always;
    OwnAid: Child, "own_aid", YesNo(false), Default, OWN_AID, when::always;
    OwnParent: Child, "own_parent", YesNo(true), Default, OWN_PARENT, when::always;
    ResidenceCondition: Child, "residence_condition", YesNo(true), Default, RESIDENCE_CONDITION, when::claimant_foreigner;
    Placed: Child, "placed", YesNo(false), Default, PLACED, when::always;
    AllowancesKept: Child, "allowances_kept", YesNo(false), Default, ALLOWANCES_KEPT, when::placed;
    SchoolLevel: Child, "school_level", One(choices::SCHOOL_LEVEL, ""), Default, SCHOOL_LEVEL, when::of_school_age;
    PassColoUsed: Child, "pass_colo_used", YesNo(false), Default, PASS_COLO_USED, when::of_pass_colo_age;
    StudyDistance: Child, "study_distance", Whole(65_535, Kilometres), Default, STUDY_DISTANCE, when::grown_up;
    TaxAttached: Child, "tax_attached", One(choices::YES_NO, ""), Default, TAX_ATTACHED, when::grown_up;

    DeathDate: Death, "death_date", Date, Asked, DEATH_DATE, when::always;
    LumpSum: Death, "lump_sum_paid", YesNo(false), Default, LUMP_SUM, when::always;

    DependantBirth: Dependant, "birth_date", Date, Asked, BIRTH_DATE, when::always;
    Relation: Dependant, "relation", One(choices::RELATION, "ascendant"), Default, RELATION, when::always;
    DependantRate: Dependant, "disability_rate", Whole(100, Percent), Default, ADULT_RATE, when::always;

    DependantRestriction: Dependant, "employment_restriction", YesNo(false), Default, EMPLOYMENT_RESTRICTION, when::relative_below_80;

    CareMode: Care, "mode", One(choices::CARE_MODE, "childminder"), Default, CARE_MODE, when::always;
    CareHours: Care, "hours", Number(744, Hours), Asked, CARE_HOURS, when::always;
    CareCost: Care, "cost", Money(ByMonth), Asked, CARE_COST, when::always;
    CareContributions: Care, "contributions", Money(ByMonth), Default, CARE_CONTRIBUTIONS, when::always;
    CareUnsocial: Care, "unsocial_hours", Number(744, Hours), Default, CARE_UNSOCIAL, when::always;
    CareHours1: Care, "reference/0/hours", Number(744, Hours), Default, CARE_HOURS_1, when::reference_kept;
    CareCost1: Care, "reference/0/cost", Money(ByMonth), Default, CARE_COST_1, when::reference_kept;
    CareReceived1: Care, "reference/0/received", Money(ByMonth), Default, CARE_RECEIVED_1, when::reference_kept;
    CareHours2: Care, "reference/1/hours", Number(744, Hours), Default, CARE_HOURS_2, when::reference_kept;
    CareCost2: Care, "reference/1/cost", Money(ByMonth), Default, CARE_COST_2, when::reference_kept;
    CareReceived2: Care, "reference/1/received", Money(ByMonth), Default, CARE_RECEIVED_2, when::reference_kept;
    CareHours3: Care, "reference/2/hours", Number(744, Hours), Default, CARE_HOURS_3, when::reference_kept;
    CareCost3: Care, "reference/2/cost", Money(ByMonth), Default, CARE_COST_3, when::reference_kept;
    CareReceived3: Care, "reference/2/received", Money(ByMonth), Default, CARE_RECEIVED_3, when::reference_kept;

    SpellKind: Spell, "kind", One(choices::INCOME, "wage"), Default, INCOME_KIND, when::always;
    Varies: Spell, "", YesNo(false), Default, INCOME_VARIES, when::always;
    Monthly: Spell, "monthly", Money(ByMonth), Asked, INCOME_MONTHLY, when::always;
    YearAmount: Spell, "", Money(ByYear), Default, INCOME_YEAR, when::always;
    Taxable: Spell, "taxable", Money(ByMonth), Default, INCOME_TAXABLE, when::steady;
    Gross: Spell, "gross", Money(ByMonth), Default, INCOME_GROSS, when::steady;
    Overtime: Spell, "overtime", Money(ByMonth), Default, INCOME_OVERTIME, when::steady;
    From: Spell, "from", Month, Default, INCOME_FROM, when::steady;
    To: Spell, "to", Month, Default, INCOME_TO, when::steady;
}

impl Key {
    /// The question with this code.
    pub fn parse(code: &str) -> Option<Key> {
        Key::ALL.iter().copied().find(|key| key.code() == code)
    }
}
