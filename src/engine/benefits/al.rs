//! Housing aid: APL, ALF, ALS.
//!
//! Not yet computed.

use crate::calendar::Month;
use crate::case::Case;
use crate::outcome::{Assessed, Gap, Reason};
use crate::trace::{Recorder, lines};

lines! {
    /// Lines of this computation.
    pub enum AlLine {}
}

/// What is due for `month`.
pub fn al<R: Recorder>(_case: &Case<'_>, _month: Month, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}

/// What is due for `month` if the RSA was, or was not, paid for the month before.
pub(crate) fn al_with<R: Recorder>(_case: &Case<'_>, _month: Month, _rsa_paid: bool, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}
