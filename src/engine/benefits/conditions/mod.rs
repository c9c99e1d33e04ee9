//! Conditions that several benefits share.
//!
//! - [`children`]: who is in charge for a month or on a day, by age limit;
//! - [`effect`]: from which month a claim, a review or a change counts;
//! - [`residence`]: living in France, nationality, permit, territory;
//! - [`situation`]: alone or in a couple;
//! - [`shared_custody`]: what is certain when a child lives in turns in two homes.

pub mod age_limit;
pub mod children;
pub mod effect;
pub mod residence;
pub mod shared_custody;
pub mod situation;

pub use situation::{adults, is_lone};

use crate::dated::Table;
use crate::law::Law;
use crate::outcome::{Gap, Reason};

/// Why a shared condition fails, and where it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Refusal {
    /// Why.
    pub reason: Reason,
    /// The text that says so.
    pub law: Law,
}

/// Whether one of them is so: the first that is known to be settles it, whatever is unknown of the others and whoever stands
/// first.
pub fn any<T>(all: impl IntoIterator<Item = T>, mut is_so: impl FnMut(T) -> Result<bool, Gap>) -> Result<bool, Gap> {
    let mut gap = None;
    for one in all {
        match is_so(one) {
            Ok(true) => return Ok(true),
            Ok(false) => {}
            Err(missing) => gap = gap.or(Some(missing)),
        }
    }
    gap.map_or(Ok(false), Err)
}

/// The tables of these modules.
pub static TABLES: &[&dyn Table] = &[
    &children::AGE_LIMIT,
    &children::LATE_AGE_LIMIT,
    &children::LATEST_AGE_LIMIT,
    &children::SCHOOL_START,
    &children::SCHOOL_END,
    &children::MONTHS_AFTER_DEATH,
    &residence::MONTHS_OF_PRESENCE,
    &effect::MONTHS,
];
