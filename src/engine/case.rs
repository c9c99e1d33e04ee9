//! A household under assessment, with what several benefits and months share computed once.

use crate::household::Household;
use crate::resources::family;

/// A household under assessment.
///
/// Benefits take the case and a month: the same function answers for the month of entitlement and for a reference
/// month of another benefit. Whatever two of them need is computed once and kept here.
#[derive(Debug)]
pub struct Case<'h> {
    /// The household.
    pub household: &'h Household,
    /// Resources of the family benefits, by year.
    pub(crate) family_years: family::Years,
}

impl<'h> Case<'h> {
    /// A case on which nothing is computed yet.
    pub fn new(household: &'h Household) -> Case<'h> {
        Case { household, family_years: family::Years::default() }
    }
}
