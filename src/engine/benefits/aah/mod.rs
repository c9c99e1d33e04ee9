//! Allocation aux adultes handicapés (AAH) and majoration pour la vie autonome (MVA).
//!
//! Not yet computed, but for who cannot have them.

use crate::calendar::Month;
use crate::case::Case;
use crate::money::Euros;
use crate::outcome::{Assessed, Gap, Reason};
use crate::trace::{Recorder, lines};

lines! {
    /// Lines of this computation.
    pub enum AahLine {}
}

/// What is due for `month`.
pub fn aah<R: Recorder>(_case: &Case<'_>, _month: Month, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}

/// What is due for `month`.
pub fn mva<R: Recorder>(_case: &Case<'_>, _month: Month, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}

/// Whether the claimant or the partner is paid AAH for `month`.
pub fn is_beneficiary(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    for adult in 0..case.household.adults.len() {
        if !amount_of_adult(case, adult, month)?.is_zero() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// AAH due to one adult (position from 0) for `month`; zero when none is.
pub fn amount_of_adult(case: &Case<'_>, adult: usize, _month: Month) -> Result<Euros, Gap> {
    let Some(adult) = case.household.adults.get(adult) else { return Ok(Euros::ZERO) };
    match adult.disability_rate.get()? {
        0..50 => Ok(Euros::ZERO),
        _ => Err(Gap::Law(Reason::NotComputed)),
    }
}

/// MVA due to one adult (position from 0) for `month`; zero when none is.
pub fn mva_of_adult(case: &Case<'_>, adult: usize, month: Month) -> Result<Euros, Gap> {
    amount_of_adult(case, adult, month)
}
