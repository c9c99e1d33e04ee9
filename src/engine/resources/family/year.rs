//! The income of one calendar year and the resources of one month, which a case keeps.

use std::cell::OnceCell;

use rust_decimal::Decimal;

use super::net::Net;
use crate::money::Annual;
use crate::outcome::Gap;

/// Income of the adults of the household in one calendar year, as the family benefits count it before any relief.
#[derive(Clone, Copy, Debug)]
pub struct Year {
    pub(super) adults: [Net; 2],
    pub(super) count: u8,
    /// Allowance for the old and the disabled (CGI, 157 bis), euros.
    pub allowance: Decimal,
}

impl Year {
    /// Net income of each adult that counts, in order.
    pub fn adults(&self) -> &[Net] {
        &self.adults[..self.count as usize]
    }
}

/// What a case keeps: the years already computed, for one adult and for two.
#[derive(Debug, Default)]
pub struct Years(pub(super) [[OnceCell<Result<Year, Gap>>; 2]; YEARS_KEPT]);

/// Reference years that a case keeps: of the month's own year, and of the two before.
const YEARS_KEPT: usize = 3;

/// The resources of a month, once the reliefs that a change of situation brings are taken off.
#[derive(Clone, Copy, Debug)]
pub(crate) struct OfMonth {
    /// Of a household that was not paid the RSA the month before.
    pub plain: Annual,
    /// Of one that was (R532-7, last al.).
    pub without_work: Annual,
}
