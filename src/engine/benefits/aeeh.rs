//! Allocation d’éducation de l’enfant handicapé (AEEH).
//!
//! Not yet computed.

use crate::calendar::Month;
use crate::case::Case;
use crate::outcome::{Assessed, Gap, Reason};
use crate::trace::{Recorder, lines};

lines! {
    /// Lines of this computation.
    pub enum AeehLine {}
}

/// What is due for `month`.
pub fn aeeh<R: Recorder>(_case: &Case<'_>, _month: Month, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}
