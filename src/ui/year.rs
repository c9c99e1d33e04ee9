//! The year to come of a household, for what tells when something begins or ends.

use std::sync::Arc;

use droits_engine::scenario::timeline::{Point, timeline};
use droits_words::answer::MONTHS_AHEAD;
use leptos::prelude::*;

use super::lasting::Lasting;
use super::state::Computed;

/// The year to come, the present month first, followed; `None` while there is no result.
pub type Year = Lasting<Memo<Option<Arc<Vec<Point>>>>>;

/// Looks a year ahead of a computed household.
pub fn year(computed: Lasting<Memo<Option<Arc<Computed>>>>) -> Year {
    Lasting::memo(Memo::new_with_compare(
        move |_| {
            computed.with(|computed| {
                computed.as_ref().map(|computed| Arc::new(timeline(&computed.household, MONTHS_AHEAD)))
            })
        },
        |_, _| true,
    ))
}
