//! Alone or in a couple, month by month.
//!
//! `union_since` says when the present situation began; before that day it was the other one. The household holds its
//! present members only, so:
//!
//! - whoever is alone now counts as alone in every month asked for: the partner who left, with his or her resources, is
//!   no longer known (CSS, R532-4, al. 3; CASF, R262-4 says the same of reference months). *Not modelled*: in the month
//!   of the separation itself, the family benefits still follow the couple's resources.
//! - a couple counts as such from the month in which it was formed (CSS, R552-3 I); in an earlier month the claimant
//!   counts as alone, and the partner's resources are left out.

use jiff::civil::Date;

use crate::calendar::Month;
use crate::household::{Adult, Household, Missing};

/// Whether the claimant is alone in a month, for the family benefits.
pub fn is_lone(household: &Household, month: Month) -> Result<bool, Missing> {
    if household.is_single() {
        return Ok(true);
    }
    Ok(household.union_since.get()?.is_some_and(|since| month < Month::of(since)))
}

/// Whether the claimant has been alone since an earlier month: what opens from the month after a separation
/// (CSS, R552-2 I).
pub fn is_lone_since_before(household: &Household, month: Month) -> Result<bool, Missing> {
    if !household.is_single() {
        return is_lone(household, month);
    }
    Ok(household.union_since.get()?.is_none_or(|since| Month::of(since) < month))
}

/// Whether the claimant was alone on a day, as a fact.
pub fn was_lone_on(household: &Household, day: Date) -> Result<bool, Missing> {
    Ok(match household.union_since.get()? {
        Some(since) if day < since => !household.is_single(),
        _ => household.is_single(),
    })
}

/// The adults whose resources and situation count in a month: the claimant, and the partner once the couple is formed.
pub fn adults(household: &Household, month: Month) -> Result<&[Adult], Missing> {
    let count = if is_lone(household, month)? { 1 } else { household.adults.len() };
    Ok(&household.adults[..count.min(household.adults.len())])
}
