//! A computed household as the parts of a result follow it, and on which shelf a benefit stands.

use std::sync::Arc;

use droits_engine::outcome::{Benefit, Frequency, Outcome};
use leptos::prelude::*;

use crate::ui::lasting::Lasting;
use crate::ui::state::Computed;

/// A computed household, followed; `None` while there is none.
pub type Followed = Lasting<Memo<Option<Arc<Computed>>>>;

/// What one benefit gives, followed.
pub(super) fn outcome(computed: Followed, benefit: Benefit) -> Memo<Option<Outcome>> {
    Memo::new(move |_| computed.with(|computed| computed.as_ref().map(|c| c.assessment.of(benefit).clone())))
}

/// Where a benefit stands in the list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Shelf {
    /// Among its family: an amount a month, or what may be one.
    Family,
    /// Apart: once, or once a year.
    Apart,
    /// Among those that are not due.
    Nothing,
}

pub(super) fn shelf(benefit: Benefit, outcome: Option<&Outcome>) -> Shelf {
    match outcome {
        // What cannot be said may be due: it does not stand among what is not.
        Some(Outcome::Due(_) | Outcome::Unknown(_)) => match benefit.frequency() {
            Frequency::Monthly => Shelf::Family,
            Frequency::Yearly(_) | Frequency::Once => Shelf::Apart,
        },
        _ => Shelf::Nothing,
    }
}
