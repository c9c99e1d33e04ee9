//! Which question stands where: each of the catalogue exactly once.

use crate::form::Key::{self, *};

/// Situation of the household.
pub const FAMILY: &[Key] = &[Month, Union, UnionSince, Pregnant, PregnancyDue, PregnancyChildren];
/// Place and home.
pub const PLACE: &[Key] = &[
    Commune,
    Department,
    Tenure,
    Rent,
    Landlord,
    ResidenceKind,
    Agreement,
    Furnished,
    FlatShare,
    Room,
    LoanSigned,
    LoanKind,
    CoOwned,
    MovedIn,
];
/// Place and home, particular.
pub const PLACE_MORE: &[Key] = &[AplZone, MovedFromAided, Surface, LandlordIsRelative, MovingCost];
pub const ASSETS: &[Key] = &[AssetsFinancial, UntaxedSavings, AssetsRealEstate, RentalBuildings, RentalLand];
/// The case and its current quarters.
pub const FOLLOW_UP: &[Key] = &[CaseId, ReviewRsa, ReviewPpa, ReviewAl, ReviewAah, ChildrenClaimedBy, HealthScheme];

pub const ADULT: &[Key] = &[AdultName, AdultBirth, Activity, ActivitySince, Scholarship];
/// An adult, particular.
pub const ADULT_MORE: &[Key] = &[
    Nationality,
    PermitSince,
    ResidentCard,
    Protected,
    RightOfResidence,
    InFranceSince,
    MonthsAbroad,
    AdultRate,
    EmploymentRestriction,
    DisabilityCard,
    AahSince,
    EsatShare,
    HoursReduction,
    Institution,
    InstitutionSince,
    HospitalFee,
    ParentalLeave,
    QuartersWorked,
    LeaveTaken,
    PrepareIncreased,
    PresenceDays,
    PresenceHalfDays,
    PresenceChild,
    PresenceUsed,
    PresenceCosts,
    HoursWorked,
    WealthyParents,
    CarerDays,
    CarerHalfDays,
    CarerUsed,
    CarerCareer,
    PaidByPersonHelped,
    CprSince,
    RsaSince,
    LeavesLabourMarket,
    PublicServant,
    Unfit,
];

pub const CHILD: &[Key] =
    &[ChildName, ChildBirth, Custody, ClaimedBy, OtherParent, ChildSupport, Schooled, EarlySchooling, ChildActivity];
/// A child, particular.
pub const CHILD_MORE: &[Key] = &[
    ChildRate,
    AeehComplement,
    Pch,
    Aeeh,
    AeehSince,
    Boarded,
    AdoptionDate,
    DueDate,
    InChargeFrom,
    InChargeTo,
    AfClaimedBy,
    AlClaimedBy,
    OwnAid,
    OwnParent,
    SupportFixed,
    SupportDue,
    ResidenceCondition,
    Placed,
    AllowancesKept,
    SchoolLevel,
    PassColoUsed,
    StudyDistance,
    TaxAttached,
];

/// A death, before the child's own questions.
pub const DEATH: &[Key] = &[DeathDate, LumpSum];
/// Another person in charge.
pub const DEPENDANT: &[Key] = &[DependantBirth, Relation, DependantRate, DependantRestriction];

/// A way of childcare.
pub const CARE: &[Key] = &[CareMode, CareHours, CareCost];
/// A way of childcare, particular.
pub const CARE_MORE: &[Key] = &[
    CareContributions,
    CareUnsocial,
    CareHours1,
    CareCost1,
    CareReceived1,
    CareHours2,
    CareCost2,
    CareReceived2,
    CareHours3,
    CareCost3,
    CareReceived3,
];

pub const INCOME: &[Key] = &[SpellKind];
/// The amount of one that is the same every month.
pub const INCOME_STEADY: &[Key] = &[Monthly];
/// When it began and ended, what is taxed.
pub const INCOME_MORE: &[Key] = &[From, To, Taxable, Gross, Overtime];
/// What the desk alone asks.
#[cfg(test)]
const AT_THE_DESK: &[Key] = &[Note];
/// What the guided way notes for itself.
#[cfg(test)]
const UNSEEN: &[Key] = &[CommuneTyped, Situations, AdultSituations, ChildSituations, Passed, Received];

#[cfg(test)]
mod tests {
    use super::*;

    const SHOWN: [&[Key]; 19] = [
        FAMILY,
        PLACE,
        PLACE_MORE,
        ASSETS,
        FOLLOW_UP,
        ADULT,
        ADULT_MORE,
        CHILD,
        CHILD_MORE,
        DEATH,
        DEPENDANT,
        CARE,
        CARE_MORE,
        INCOME,
        INCOME_STEADY,
        INCOME_MORE,
        &[NoIncome, Varies, YearAmount],
        AT_THE_DESK,
        UNSEEN,
    ];

    #[test]
    fn every_question_stands_on_the_page_once() {
        for key in Key::ALL {
            let times = SHOWN.iter().flat_map(|keys| keys.iter()).filter(|shown| *shown == key).count();
            assert_eq!(times, 1, "{key:?}");
        }
    }
}
