//! The household itself: the parts that it is made of.

use super::super::read::object::Object;
use super::super::read::unknown::Unknown;
use super::super::read::values::{Read, euros};
use super::super::write::{Pairs, Written};
use super::super::{HealthScheme, MOST_ID, MOST_NOTE, Union, Word};
#[cfg(feature = "schema")]
use super::About;
use super::adult::ADULT as ADULT_KEYS;
use super::child::DEATH;
use super::{ASSETS, CHILD, DEPENDANT, HOUSING, Keys, PREGNANCY, RESIDENCE, REVIEWS, Row, Shape, Sort};
use crate::benefit::Benefit;
use crate::money::Euros;

macro_rules! rows {
    ($($(#[doc = $meaning:literal])+ $name:ident: $shape:expr, $sort:expr, $needed:literal $(, $default:literal)?;)*) => {
        &[$(Row {
            name: stringify!($name),
            shape: $shape,
            sort: || $sort,
            needed: $needed,
            #[cfg(feature = "schema")]
            about: About { meaning: concat!($($meaning),+), default: || None$(.or(Some($default.to_owned())))? },
        }),*]
    };
}

/// The keys of the household.
pub(crate) static HOUSEHOLD: &Keys = rows! {
    /// Version of this format, 1; another number is an error.
    format: Shape::Fixed, Sort::Whole(1, 1), true;
    /// The month whose entitlements are computed (mois de droit), from 2024-01.
    month: Shape::Fixed, Sort::Month, true;
    /// Where the household lives.
    residence: Shape::Object(RESIDENCE), Sort::Inside, true;
    /// Situation of the claimant.
    union: Shape::Fixed, Sort::Word(|| Union::WORDS.iter().map(|(_, word)| *word).collect()), true;
    /// When the present situation (couple or isolation) began; absent: more than five years ago.
    union_since: Shape::Answer, Sort::Date, false;
    /// The claimant first, then the partner; two if and only if `union` is not `single`.
    adults: Shape::People(&Shape::Object(ADULT)), Sort::Inside, true;
    /// Every child in charge, whatever its age.
    children: Shape::People(&Shape::Object(CHILD)), Sort::Inside, false;
    /// A pregnancy under way.
    pregnancy: Shape::Object(PREGNANCY), Sort::Inside, false;
    /// The home.
    housing: Shape::Object(HOUSING), Sort::Inside, true;
    /// Savings and property.
    assets: Shape::Object(ASSETS), Sort::Inside, false;
    /// JSON pointers of answers that are not known: the key may be absent, and its default is then not used.
    unknown: Shape::Fixed, Sort::Inside, false;
    /// Given back in the result.
    id: Shape::Fixed, Sort::Text(MOST_ID), false;
    /// Months in which the current quarters opened.
    reviews: Shape::Object(REVIEWS), Sort::Inside, false;
    /// Other people in charge.
    dependants: Shape::People(&Shape::Object(DEPENDANT)), Sort::Inside, false;
    /// Children who died, with the keys of a child (`childcare`: that of the month of the death); a pregnancy ended after 20
    /// weeks is a `death_date` alone.
    deaths: Shape::People(&Shape::Object(DEATH)), Sort::Inside, false;
    /// Not one tax household: which adult declares the children for the income tax.
    children_claimed_by: Shape::Answer, Sort::Whole(1, 2), false, "1";
    /// Health insurance scheme (contribution of the complémentaire santé solidaire); absent: that of Alsace-Moselle for an employee of the départements 57, 67 and 68, else the general one.
    health_scheme: Shape::Answer, Sort::Word(|| HealthScheme::WORDS.iter().map(|(_, word)| *word).collect()), false;
    /// What is paid for the month, by benefit, for comparison: it never changes a result.
    received: Shape::Object(&RECEIVED), Sort::Inside, false;
    /// What an adviser tells the family: for the reader only.
    note: Shape::Fixed, Sort::Text(MOST_NOTE), false;
    /// Last month whose law was known to what wrote the file, so that a case opened later tells whether the law was read again: for the reader only.
    law_known: Shape::Fixed, Sort::Month, false;
    /// The page's own half-filled answers; others keep and ignore it; it never changes a result.
    form: Shape::Fixed, Sort::Any, false;
};

/// The keys of an adult.
pub(crate) static ADULT: &[Row] = &ADULT_KEYS;

/// One key a benefit: its word, and what is paid of it.
pub(crate) static RECEIVED: [Row; Benefit::COUNT] = {
    const PAID: Row = Row {
        name: "",
        shape: Shape::Fixed,
        sort: || Sort::Euros,
        needed: false,
        #[cfg(feature = "schema")]
        about: About { meaning: " What is paid of this benefit for the month.", default: || None },
    };
    let mut rows = [PAID; Benefit::COUNT];
    let mut i = 0;
    while i < Benefit::COUNT {
        rows[i].name = Benefit::ALL[i].code();
        i += 1;
    }
    rows
};

/// Reads what is paid, in the order of the benefits.
pub(crate) fn received(object: &Object<'_>, _: &Unknown) -> Read<Vec<(Benefit, Euros)>> {
    let paid = |benefit: Benefit| Ok(object.fixed(benefit.code(), euros)?.map(|paid| (benefit, paid)));
    Benefit::ALL.into_iter().filter_map(|benefit| paid(benefit).transpose()).collect()
}

/// Writes what is paid.
pub(crate) fn received_pairs(received: &[(Benefit, Euros)]) -> Pairs<'_> {
    let mut pairs = Pairs::default();
    for (benefit, paid) in received {
        pairs.put(benefit.code(), paid.node());
    }
    pairs
}

/// The keys of the household, for whoever describes the format.
pub fn format() -> &'static Keys {
    HOUSEHOLD
}
