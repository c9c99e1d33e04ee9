//! Until what age a child counts, and the list of those who do.

use arrayvec::ArrayVec;
use jiff::civil::Date;

use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::MOST_CHILDREN;
use crate::law::Law;
use crate::outcome::Gap;

/// Most children that are counted, those who died included.
pub const MOST: usize = 2 * MOST_CHILDREN;

/// Children by position: those of `children` first, then those of `deaths`.
pub type Children = ArrayVec<u8, MOST>;

/// Until what age a child counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeLimit {
    /// 20, for most family benefits (R512-2).
    Usual,
    /// 21, for the complément familial, the flat allowance and the housing aids (R522-1).
    Late,
    /// 22, for the housing aids of Saint-Barthélemy and Saint-Martin (CCH, R862-2), and for the family housing allowance
    /// of a student in the départements overseas (D861-9).
    Latest,
}

impl AgeLimit {
    /// The age itself, on a day.
    pub fn years(self, day: Date) -> Result<i16, Gap> {
        match self {
            AgeLimit::Usual => AGE_LIMIT.on(day),
            AgeLimit::Late => LATE_AGE_LIMIT.on(day),
            AgeLimit::Latest => LATEST_AGE_LIMIT.on(day),
        }
    }
}

/// Age limit of the children in charge (R512-2).
pub static AGE_LIMIT: Dated<i16> = Dated::new(
    "family.age_limit",
    Unit::Years,
    Renewed::Never,
    &[since(2000, 1, 1, 20, Law::Css("R512-2", "LEGIARTI000006750602"))],
);

/// Age limit for the complément familial, the flat allowance and the housing aids (R522-1).
pub static LATE_AGE_LIMIT: Dated<i16> = Dated::new(
    "family.late_age_limit",
    Unit::Years,
    Renewed::Never,
    &[since(2000, 1, 29, 21, Law::Css("R522-1", "LEGIARTI000006750615"))],
);

/// Age limit for the housing aids of Saint-Barthélemy and Saint-Martin (CCH, R862-2), and for the family housing
/// allowance of a student in the départements overseas (D861-9).
pub static LATEST_AGE_LIMIT: Dated<i16> = Dated::new(
    "al.latest_age_limit",
    Unit::Years,
    Renewed::Never,
    &[since(2021, 1, 1, 22, Law::Cch("R862-2", "LEGIARTI000041419269"))],
);
