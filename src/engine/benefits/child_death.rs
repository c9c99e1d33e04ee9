//! Allocation forfaitaire versée en cas de décès d’un enfant.
//!
//! Not yet computed.

use crate::calendar::Month;
use crate::case::Case;
use crate::dated::Table;
use crate::outcome::{Assessed, Gap, Reason};
use crate::trace::{Recorder, lines};

lines! {
    /// Lines of this computation.
    pub enum ChildDeathLine {}
}

/// What is due for `month`.
pub fn child_death<R: Recorder>(_case: &Case<'_>, _month: Month, _recorder: &mut R) -> Assessed {
    Err(Gap::Law(Reason::NotComputed))
}

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[];
