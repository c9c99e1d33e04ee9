//! What a long stay in hospital or in prison changes (CASF, R262-43 to R262-45; CSS, R846-7, R846-8).
//!
//! From the second review after it began, somebody with no partner and nobody in charge has half of the amount in hospital,
//! but for a pregnant woman, and nothing in prison. A prisoner with a partner is from then on no member of the household:
//! neither the scale, nor the home, nor the prisoner's own resources count, and the right is that of the others. Who keeps a
//! child in charge as a lone parent in the period of increase keeps the right in prison.
//!
//! The RSA speaks of the beneficiary in prison, the prime of "la personne incarcérée"; since either of a couple may be the
//! beneficiary, both are read as the prime's text. A lone prisoner with somebody in charge and no increase leaves nobody who
//! could have the right. When nothing says when reviews fall, a claim is held to be made in the month: the prime then counts
//! the second quarter from the start; for the RSA only the length of the stay is written, more than sixty days.

use jiff::civil::Date;

use super::lone::is_pregnant;
use crate::benefits::conditions::effect::Quarter;
use crate::calendar::{Month, days_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Adult, Institution};
use crate::law::Law;
use crate::outcome::Gap;

/// Which of the two benefits asks.
pub(crate) use super::residence::For;

/// What a stay of the only adult changes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Stay {
    /// Nothing.
    None,
    /// Half is paid.
    Halved,
    /// Nothing is paid.
    Suspended,
}

/// Whether an adult is in prison, and since when, beyond the date from which a prisoner no longer counts.
pub(crate) fn in_prison(adult: &Adult, quarter: Quarter, asks: For, month: Month) -> Result<Option<Date>, Gap> {
    if adult.institution.get()? != Some(Institution::Prison) {
        return Ok(None);
    }
    Ok(match adult.in_institution_since.get()? {
        Some(since) if counts(since, quarter, asks, month)? => Some(since),
        _ => None,
    })
}

/// What the stay of somebody with no partner changes; `in_charge` is the number of those in charge.
pub(crate) fn of_lone(
    case: &Case<'_>,
    in_charge: usize,
    increased: bool,
    quarter: Quarter,
    asks: For,
    month: Month,
) -> Result<Stay, Gap> {
    let adult = &case.household.adults[0];
    if !case.household.is_single() {
        return Ok(Stay::None);
    }
    let Some(institution) = adult.institution.get()? else { return Ok(Stay::None) };
    let Some(since) = adult.in_institution_since.get()? else { return Ok(Stay::None) };
    let keeps = match institution {
        Institution::Prison => increased && in_charge > 0,
        Institution::Hospital => in_charge > 0 || is_pregnant(case, month)?,
        Institution::CareHome => true,
    };
    Ok(match institution {
        _ if keeps || !counts(since, quarter, asks, month)? => Stay::None,
        Institution::Prison => Stay::Suspended,
        Institution::Hospital | Institution::CareHome => Stay::Halved,
    })
}

/// Whether a stay counts: from the second review after its start.
fn counts(since: Date, quarter: Quarter, asks: For, month: Month) -> Result<bool, Gap> {
    if quarter.is_known || asks == For::Ppa {
        return Ok(quarter.reviews_after(since)? >= i32::from(REVIEW.at(month)?));
    }
    Ok(Month::of(days_later(since, DAYS.at(month)?)) < month)
}

/// The review after the start of a stay from which it counts (CASF, R262-44, R262-45; CSS, R846-7, R846-8).
pub(super) static REVIEW: Dated<i16> =
    Dated::new("foyer.stay.review", Unit::Count, Renewed::Never, &[since(2017, 1, 1, 2, Law::Casf("R262-45", ""))]);

/// Days of a stay in hospital or prison after which the amount changes (CASF, R262-43, R262-45).
pub(super) static DAYS: Dated<i16> =
    Dated::new("rsa.stay_days", Unit::Days, Renewed::Never, &[since(2009, 6, 1, 60, Law::Casf("R262-43", ""))]);
