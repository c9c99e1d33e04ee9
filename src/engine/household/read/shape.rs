//! The keys of the format, as data: what may stand where, and what may be unknown.

/// What stands at a key.
#[derive(Debug)]
pub(crate) enum Shape {
    /// A value that may be unknown.
    Answer,
    /// A value without which nothing begins, or that no benefit reads.
    Fixed,
    /// An object.
    Object(&'static Keys),
    /// A list whose items may be unknown; the list itself too.
    List(&'static Shape),
    /// A list of persons, whose number is needed.
    People(&'static Shape),
    /// A list that may be written as its only item.
    OneOrMany(&'static Shape),
    /// A list of three that is known or unknown as a whole.
    Three(&'static Shape),
}

/// The keys of an object.
pub(crate) type Keys = [(&'static str, Shape)];

use Shape::{Answer, Fixed, List, Object, OneOrMany, People, Three};

/// The household.
pub(crate) static HOUSEHOLD: &Keys = &[
    ("format", Fixed),
    ("month", Fixed),
    ("residence", Object(RESIDENCE)),
    ("union", Fixed),
    ("union_since", Answer),
    ("adults", People(&Object(ADULT))),
    ("children", People(&Object(CHILD))),
    ("pregnancy", Object(PREGNANCY)),
    ("housing", Object(HOUSING)),
    ("assets", Object(ASSETS)),
    ("unknown", Fixed),
    ("id", Fixed),
    ("reviews", Object(REVIEWS)),
    ("dependants", People(&Object(DEPENDANT))),
    ("deaths", People(&Object(DEATH))),
    ("form", Fixed),
];

/// Where the household lives.
pub(crate) static RESIDENCE: &Keys = &[("department", Answer), ("commune", Answer), ("apl_zone", Answer)];

/// An adult.
pub(crate) static ADULT: &Keys = &[
    ("birth_date", Answer),
    ("nationality", Answer),
    ("permit_since", Answer),
    ("protected", Answer),
    ("in_france_since", Answer),
    ("activity", Answer),
    ("activity_since", Answer),
    ("scholarship", Answer),
    ("disability_rate", Answer),
    ("employment_restriction", Answer),
    ("disability_card", Answer),
    ("income", List(&Object(SPELL))),
    ("name", Fixed),
    ("months_abroad", Answer),
    ("right_of_residence", Answer),
    ("parental_leave", Answer),
    ("quarters_worked", Answer),
    ("leave_months_taken", Answer),
    ("prepare_increased", Answer),
    ("presence_days", Answer),
    ("presence_half_days", Answer),
    ("presence_child", Answer),
    ("presence_days_used", Answer),
    ("presence_costs", Answer),
    ("hours_worked_3_years", Answer),
    ("aah_since", Answer),
    ("institution", Answer),
    ("in_institution_since", Answer),
    ("hospital_fee_paid", Answer),
    ("esat_share", Answer),
    ("hours_reduction", Answer),
    ("attached_to_wealthy_parents", Answer),
];

macro_rules! child_keys {
    ($($more:expr),*) => {
        &[
            ("birth_date", Answer),
            ("adoption_date", Answer),
            ("custody", Answer),
            ("other_parent", Answer),
            ("child_support", Answer),
            ("schooled", Answer),
            ("activity", Answer),
            ("income", List(&Object(SPELL))),
            ("disability_rate", Answer),
            ("aeeh_complement", Answer),
            ("pch", Answer),
            ("childcare", OneOrMany(&Object(CHILDCARE))),
            ("name", Fixed),
            ("in_charge_from", Answer),
            ("in_charge_to", Answer),
            ("own_parent", Answer),
            ("support_fixed", Answer),
            ("support_due", Answer),
            ("residence_condition", Answer),
            ("due_date", Answer),
            ("aeeh", Answer),
            ("aeeh_since", Answer),
            ("boarded", Answer),
            ("placed", Answer),
            ("allowances_kept", Answer),
            ("early_schooling", Answer),
            ("claimed_by", Answer),
            $($more),*
        ]
    };
}

/// A child.
pub(crate) static CHILD: &Keys = child_keys!();

/// A child who died, or the end of a pregnancy.
pub(crate) static DEATH: &Keys = child_keys!(("death_date", Fixed), ("lump_sum_paid", Answer));

/// An income.
pub(crate) static SPELL: &Keys =
    &[("kind", Fixed), ("monthly", Answer), ("from", Answer), ("to", Answer), ("taxable", Answer)];

/// Paid childcare.
pub(crate) static CHILDCARE: &Keys = &[
    ("mode", Fixed),
    ("hours", Answer),
    ("cost", Answer),
    ("contributions", Answer),
    ("unsocial_hours", Answer),
    ("reference", Three(&Object(CARE_REFERENCE))),
];

/// A month of reference of the transitional supplement.
pub(crate) static CARE_REFERENCE: &Keys = &[("hours", Answer), ("cost", Answer), ("received", Answer)];

/// A pregnancy.
pub(crate) static PREGNANCY: &Keys = &[("due_date", Answer), ("children", Answer)];

/// The home.
pub(crate) static HOUSING: &Keys = &[
    ("tenure", Answer),
    ("rent", Answer),
    ("furnished", Answer),
    ("landlord", Answer),
    ("apl_agreement", Answer),
    ("flat_share", Answer),
    ("room", Answer),
    ("residence_kind", Answer),
    ("moved_in", Answer),
    ("loan_signed", Answer),
    ("loan_kind", Answer),
    ("surface", Answer),
    ("landlord_is_relative", Answer),
    ("moving_cost", Answer),
];

/// Savings and property.
pub(crate) static ASSETS: &Keys = &[
    ("financial", Answer),
    ("real_estate", Answer),
    ("rental_value_buildings", Answer),
    ("rental_value_land", Answer),
];

/// Opening months of the quarters.
pub(crate) static REVIEWS: &Keys = &[("rsa", Answer), ("ppa", Answer), ("al", Answer), ("aah", Answer)];

/// Another person in charge.
pub(crate) static DEPENDANT: &Keys =
    &[("birth_date", Answer), ("relation", Answer), ("disability_rate", Answer), ("income", List(&Object(SPELL)))];
