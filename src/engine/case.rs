//! A household under assessment, with what several benefits and months share computed once.

use std::cell::{Cell, OnceCell};

use rust_decimal::Decimal;

use crate::asks::Asks;
use crate::benefits::conditions::age_limit::{AgeLimit, Children};
use crate::calendar::Month;
use crate::household::{Household, MOST_ADULTS};
use crate::money::Euros;
use crate::outcome::Gap;
use crate::resources::family::year::{OfMonth, Years};
use crate::resources::quarter::paid::Paid;

/// A household under assessment.
///
/// Benefits take the case and a month: the same function answers for the month of entitlement and for a reference
/// month of another benefit. Whatever two of them need is computed once and kept here.
#[derive(Debug)]
pub struct Case<'h> {
    /// The household.
    pub household: &'h Household,
    /// Whom to ask for what another benefit gives.
    pub(crate) asks: &'static Asks,
    /// Resources of the family benefits, by year.
    pub(crate) family_years: Years,
    /// The same of a month, with the reliefs of the month.
    family: ByMonth<OfMonth>,
    /// Children in charge, by age limit.
    children: [ByMonth<Children>; 3],
    /// Benefits paid, by what is asked.
    paid: [ByMonth<Paid>; 3],
    /// ASPA or ASI of each adult, by what is asked.
    minima: [ByMonth<[Euros; MOST_ADULTS]>; 3],
    housing: ByMonth<Decimal>,
    rsa_paid: ByMonth<RsaPaid>,
    /// Whether the question of `rsa_paid` is being asked: it is never asked within itself.
    asking: Cell<Asking>,
}

/// Whether it is being asked if the RSA is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Asking {
    /// It is not.
    No,
    /// It is: within, the RSA is held not to be paid before.
    Plainly,
    /// It is, and within the AAH is that of whoever was paid the RSA before.
    BesideAah,
}

/// Whether the RSA is paid for a month, and whether the answer depends on the answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct RsaPaid {
    /// It is paid.
    pub paid: bool,
    /// Neither answer agrees with itself (see `benefits`).
    pub unsettled: bool,
}

/// Months kept: that of the household and those before it.
const KEPT: usize = 12;

/// A value for each of the last months, computed once.
#[derive(Debug)]
struct ByMonth<T>([OnceCell<Result<T, Gap>>; KEPT]);

impl<T> Default for ByMonth<T> {
    fn default() -> ByMonth<T> {
        ByMonth([const { OnceCell::new() }; KEPT])
    }
}

impl<'h> Case<'h> {
    /// A case on which nothing is computed yet.
    pub(crate) fn new(household: &'h Household, asks: &'static Asks) -> Case<'h> {
        Case {
            household,
            asks,
            family_years: Years::default(),
            family: ByMonth::default(),
            children: Default::default(),
            paid: [ByMonth::default(), ByMonth::default(), ByMonth::default()],
            minima: [ByMonth::default(), ByMonth::default(), ByMonth::default()],
            housing: ByMonth::default(),
            rsa_paid: ByMonth::default(),
            asking: Cell::new(Asking::No),
        }
    }

    /// Children in charge for a month, computed by `compute` the first time.
    pub(crate) fn children_in(
        &self,
        month: Month,
        limit: AgeLimit,
        compute: impl FnOnce() -> Result<Children, Gap>,
    ) -> Result<Children, Gap> {
        self.kept(&self.children[limit as usize], month, compute)
    }

    /// Resources of the family benefits in a month, computed by `compute` the first time.
    pub(crate) fn family_in(
        &self,
        month: Month,
        compute: impl FnOnce() -> Result<OfMonth, Gap>,
    ) -> Result<OfMonth, Gap> {
        self.kept(&self.family, month, compute)
    }

    /// Benefits paid in a month, computed by `compute` the first time.
    pub(crate) fn paid_in(&self, month: Month, compute: impl FnOnce() -> Result<Paid, Gap>) -> Result<Paid, Gap> {
        self.kept(&self.paid[self.asking.get() as usize], month, compute)
    }

    /// ASPA or ASI of each adult in a month, computed by `compute` the first time.
    pub(crate) fn minima_in(
        &self,
        month: Month,
        compute: impl FnOnce() -> Result<[Euros; MOST_ADULTS], Gap>,
    ) -> Result<[Euros; MOST_ADULTS], Gap> {
        self.kept(&self.minima[self.asking.get() as usize], month, compute)
    }

    /// Housing aid paid in a month, computed by `compute` the first time.
    pub(crate) fn housing_in(
        &self,
        month: Month,
        compute: impl FnOnce() -> Result<Decimal, Gap>,
    ) -> Result<Decimal, Gap> {
        self.kept(&self.housing, month, compute)
    }

    /// Whether the RSA is paid in a month, computed by `compute` the first time; not paid, when the question comes up
    /// within itself.
    pub(crate) fn rsa_paid_in(
        &self,
        month: Month,
        compute: impl FnOnce() -> Result<RsaPaid, Gap>,
    ) -> Result<RsaPaid, Gap> {
        if self.asking.get() != Asking::No {
            return Ok(RsaPaid { paid: false, unsettled: false });
        }
        self.kept(&self.rsa_paid, month, || self.asking(Asking::Plainly, compute))
    }

    /// What `compute` gives within the question of whether the RSA is paid, where the AAH is that of whoever was paid it before.
    pub(crate) fn supposing_rsa_for_aah<T>(&self, compute: impl FnOnce() -> Result<T, Gap>) -> Result<T, Gap> {
        self.asking(Asking::BesideAah, compute)
    }

    /// Whether the AAH is that of whoever was paid the RSA before.
    pub(crate) fn supposes_rsa_for_aah(&self) -> bool {
        self.asking.get() == Asking::BesideAah
    }

    fn asking<T>(&self, what: Asking, compute: impl FnOnce() -> Result<T, Gap>) -> Result<T, Gap> {
        let before = self.asking.replace(what);
        let answer = compute();
        self.asking.set(before);
        answer
    }

    /// What is already known of whether the RSA is paid in a month.
    pub(crate) fn rsa_paid_known(&self, month: Month) -> Option<RsaPaid> {
        let index = usize::try_from(self.household.month.since(month)).ok()?;
        self.rsa_paid.0.get(index)?.get()?.ok()
    }

    /// Never waits for itself: a computation that asks again for what it is computing computes it again.
    fn kept<T: Clone>(
        &self,
        by_month: &ByMonth<T>,
        month: Month,
        compute: impl FnOnce() -> Result<T, Gap>,
    ) -> Result<T, Gap> {
        let cell = usize::try_from(self.household.month.since(month)).ok().and_then(|i| by_month.0.get(i));
        if let Some(known) = cell.and_then(OnceCell::get) {
            return known.clone();
        }
        let value = compute();
        if let Some(cell) = cell {
            let _ = cell.set(value.clone());
        }
        value
    }
}
