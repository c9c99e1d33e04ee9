//! Allocation aux adultes handicapés (AAH) and majoration pour la vie autonome (MVA).
//!
//! Not yet computed.

use crate::calendar::Month;
use crate::case::Case;
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
