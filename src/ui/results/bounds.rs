//! What a benefit can still be while one of its answers is missing: explored in slices, a while after the last keystroke.

use std::time::Duration;

use droits_engine::household::Household;
use droits_engine::outcome::{Benefit, Gap, Outcome};
use droits_engine::scenario::ranges::{Exploration, Range};
use leptos::prelude::*;

use super::followed::Followed;
use crate::ui::lasting::Shared;
use crate::ui::life::{after, in_slices};

/// Rest after which the bounds are looked for.
const REST: Duration = Duration::from_millis(400);

/// The bounds of each benefit for which an answer is missing.
pub type Found = [Option<Range>; Benefit::COUNT];

/// The bounds of a computed household, followed.
#[derive(Clone, Copy)]
pub struct Bounds(Shared<Found>);

impl Bounds {
    /// What `benefit` can still be; `None` while that is not known.
    pub fn of(self, benefit: Benefit) -> Option<Range> {
        self.0.with(|found| found[benefit as usize])
    }
}

/// Follows a computed household.
pub fn bounds(computed: Followed) -> Bounds {
    let found = Shared::new([None; Benefit::COUNT]);
    Effect::new(move |_| {
        let open = computed.with(|computed| {
            let computed = computed.as_ref()?;
            let waits = |outcome: &Outcome| matches!(outcome, Outcome::Unknown(Gap::Answer(_)));
            computed.assessment.outcomes.iter().any(waits).then(|| computed.household.clone())
        });
        if found.with_untracked(|found| found.iter().any(Option::is_some)) {
            found.set([None; Benefit::COUNT]);
        }
        if let Some(household) = open {
            // Another answer runs this anew, and ends what the last run had begun.
            after(REST, move || begin(&household, found));
        }
    });
    Bounds(found)
}

fn begin(household: &Household, found: Shared<Found>) {
    in_slices(Exploration::of_all(household), Exploration::advance, move |explored| {
        found.set(explored.ranges().benefits);
    });
}
