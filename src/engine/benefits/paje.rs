//! Prestation d’accueil du jeune enfant (PAJE): birth and adoption grants, basic allowance.
//!
//! Not yet computed.

use crate::calendar::Month;
use crate::case::Case;
use crate::outcome::{Assessed, Gap, Reason};
use crate::trace::{Recorder, lines};

lines! {
    /// Lines of this computation.
    pub enum PajeLine {}
}

/// What is due for `month`.
pub fn paje_birth<R: Recorder>(_case: &Case<'_>, _month: Month, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}

/// What is due for `month`.
pub fn paje_adoption<R: Recorder>(_case: &Case<'_>, _month: Month, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}

/// What is due for `month`.
pub fn paje_base<R: Recorder>(_case: &Case<'_>, _month: Month, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}

/// Whether the basic allowance is open in a month.
pub(crate) fn base_is_due(_case: &Case<'_>, _month: Month) -> Result<bool, Gap> {
    Ok(false)
}
