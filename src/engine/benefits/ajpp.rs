//! Allocation journalière de présence parentale (AJPP).
//!
//! Not yet computed.

use crate::calendar::Month;
use crate::case::Case;
use crate::dated::Table;
use crate::outcome::{Assessed, Gap, Reason};
use crate::trace::{Recorder, lines};

lines! {
    /// Lines of this computation.
    pub enum AjppLine {}
}

/// Whether AJPP is paid for a child (position) in place of the supplements of AEEH.
pub fn replaces_supplements(_case: &Case<'_>, _child: u8, _month: Month) -> Result<bool, Gap> {
    Ok(false)
}

/// What is due for `month`.
pub fn ajpp<R: Recorder>(_case: &Case<'_>, _month: Month, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[];
