//! Housing aid: APL, ALF, ALS.
//!
//! Not yet computed.

use crate::benefits::rsa;
use crate::calendar::Month;
use crate::case::Case;
use crate::outcome::{Assessed, Gap, Reason};
use crate::trace::{Recorder, lines};

lines! {
    /// Lines of this computation.
    pub enum AlLine {}
}

/// What is due for `month`.
pub fn al<R: Recorder>(case: &Case<'_>, month: Month, recorder: &mut R) -> Assessed {
    al_with(case, month, rsa::is_paid_before(case, month)?, recorder)
}

/// What is due for `month` if the RSA was, or was not, paid for the month before.
pub(crate) fn al_with<R: Recorder>(_case: &Case<'_>, _month: Month, _rsa_paid: bool, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}
