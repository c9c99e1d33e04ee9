//! The words of the format for each choice.

use super::{
    Activity, CareMode, ChildActivity, ClaimedBy, Custody, HealthScheme, Institution, Kind, Landlord, LoanKind,
    Nationality, OtherParent, ParentalLeave, Relation, ResidenceKind, SchoolLevel, SharedBy, Tenure, Union,
};

/// A choice that the format writes as a word.
pub trait Word: Copy + PartialEq + 'static {
    /// Every choice with its word.
    const WORDS: &'static [(Self, &'static str)];

    /// The word of the choice.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(choice, _)| *choice == self).map_or("", |(_, word)| word)
    }

    /// The choice that has this word.
    fn of_word(word: &str) -> Option<Self> {
        Self::WORDS.iter().find(|(_, known)| *known == word).map(|(choice, _)| *choice)
    }
}

impl Word for Kind {
    const WORDS: &'static [(Kind, &'static str)] = &Kind::ALL;
}

macro_rules! words {
    ($($choice:ident { $($variant:ident = $word:literal),* $(,)? })*) => {$(
        impl Word for $choice {
            const WORDS: &'static [($choice, &'static str)] = &[$(($choice::$variant, $word)),*];
        }
    )*};
}

words! {
    Union { Single = "single", Married = "married", CivilUnion = "civil_union", Cohabiting = "cohabiting" }
    Nationality { French = "french", Eea = "eea", Other = "other" }
    Activity {
        Employed = "employed", SelfEmployed = "self_employed", Jobseeker = "jobseeker", Student = "student",
        Apprentice = "apprentice", Trainee = "trainee", Retired = "retired", Inactive = "inactive",
        CivicService = "civic_service", UnpaidLeave = "unpaid_leave",
    }
    ParentalLeave { Full = "full", HalfTime = "half_time", PartTime = "part_time" }
    Institution { Hospital = "hospital", CareHome = "care_home", Prison = "prison" }
    Custody { Full = "full", Shared = "shared" }
    ClaimedBy { Claimant = "claimant", OtherParent = "other_parent" }
    SharedBy { Both = "both", Claimant = "claimant", OtherParent = "other_parent" }
    OtherParent {
        Present = "present", Deceased = "deceased", Unknown = "unknown", NotPaying = "not_paying", Paying = "paying",
    }
    SchoolLevel {
        Primary = "primary", LowerSecondary = "lower_secondary", UpperSecondary = "upper_secondary", Higher = "higher",
    }
    HealthScheme { General = "general", AlsaceMoselle = "alsace_moselle" }
    ChildActivity { Student = "student", Apprentice = "apprentice", Working = "working", None = "none" }
    CareMode {
        Childminder = "childminder", Home = "home", MicroCreche = "micro_creche",
        AgencyChildminder = "agency_childminder", AgencyHome = "agency_home", Creche = "creche",
    }
    Tenure {
        Tenant = "tenant", Residence = "residence", OwnerWithLoan = "owner_with_loan", Owner = "owner",
        Hosted = "hosted", Homeless = "homeless",
    }
    Landlord { Private = "private", Social = "social" }
    ResidenceKind {
        Crous = "crous", Student = "student", YoungWorkers = "young_workers", Elderly = "elderly", Other = "other",
    }
    LoanKind { New = "new", Existing = "existing", Improvement = "improvement" }
    Relation { Ascendant = "ascendant", Relative = "relative" }
}
