//! The one chain: form → household → assessment.
//!
//! Every page stands on [`Case`]: it writes to the form and reads the result, and computes no amount by itself. A
//! month of a timeline, a variant, a point of a sweep is [`compute`] on another household.

use std::collections::BTreeSet;
use std::sync::Arc;
use std::time::Duration;

use droits_engine::calendar::Month;
use droits_engine::household::Household;
use droits_engine::trace::Trace;
use droits_engine::{Assessment, assess};
use leptos::prelude::*;

use super::lasting::{Lasting, Shared};
use super::life::after;
use super::places::Places;
use crate::form::{self, FormState, Id, Key, Problem, Reading, Removed, Spot};

/// A household, what is due to it, and every line of the computation.
#[derive(Clone, Debug, PartialEq)]
pub struct Computed {
    /// The household.
    pub household: Household,
    /// What is due.
    pub assessment: Assessment,
    /// The lines.
    pub trace: Trace,
}

/// Computes a household, lines included.
pub fn compute(household: Household) -> Computed {
    let mut trace = Trace::default();
    let assessment = assess(&household, &mut trace);
    Computed { household, assessment, trace }
}

/// Longer than a click lasts.
const CLICK: Duration = Duration::from_millis(250);

/// The case in hand.
#[derive(Clone, Copy)]
pub struct Case {
    /// The month of today, which a new case begins with.
    pub today: Month,
    /// What was typed.
    pub form: Shared<FormState>,
    /// What it says: the household, and what is wrong.
    pub reading: Lasting<Memo<Arc<Reading>>>,
    /// What is due; `None` while the month is not one.
    pub computed: Lasting<Memo<Option<Arc<Computed>>>>,
    /// Fields that the reader has left: only those tell that they are wrong.
    pub left: Shared<BTreeSet<Spot>>,
    /// What was removed last, with its name, to be put back.
    pub removed: Shared<Option<(String, Removed)>>,
    /// What was ticked in the list of what to do; it lives and goes with the case, and is never kept.
    pub done: Shared<BTreeSet<&'static str>>,
}

impl Case {
    /// An empty case for a month; call once, at the root.
    pub fn new(month: Month, places: Places) -> Case {
        let form = Shared::new(FormState::new(month));
        let reading = Lasting::memo(Memo::new(move |_| Arc::new(form.with(form::read))));
        let computed = Lasting::memo(Memo::new(move |_| {
            let mut household = reading.with(|reading| reading.household.clone())?;
            let notice = places.settle(&mut household);
            let mut computed = compute(household);
            computed.assessment.notices.extend(notice);
            Some(Arc::new(computed))
        }));
        Case {
            today: month,
            form,
            reading,
            computed,
            left: Shared::default(),
            removed: Shared::new(None),
            done: Shared::default(),
        }
    }

    /// The case of the page around this component.
    pub fn here() -> Case {
        expect_context::<Case>()
    }

    /// Whether nothing was answered, followed.
    pub fn is_blank(self) -> bool {
        self.form.with(|form| form.is_blank(self.today))
    }

    /// What was typed as an answer, followed.
    pub fn text(self, card: Id, key: Key) -> Memo<String> {
        Memo::new(move |_| self.form.with(|form| form.text(card, key).to_owned()))
    }

    /// Notes an answer.
    pub fn say(self, card: Id, key: Key, text: String) {
        self.form.update(|form| form.say(card, key, text));
    }

    /// Whether a question stands on the card and matters, followed.
    pub fn matters(self, card: Id, key: Key) -> Memo<bool> {
        Memo::new(move |_| {
            self.form.with(|form| form.card(card).is_some_and(|card| form::Look { form, card }.matters(key)))
        })
    }

    /// What is wrong at a place once the reader has left it, followed.
    pub fn problem(self, spot: Spot) -> Memo<Option<Problem>> {
        Memo::new(move |_| {
            let left = self.left.with(|left| left.contains(&spot));
            left.then(|| self.reading.with(|r| r.problems.iter().find(|p| p.spot == spot).cloned())).flatten()
        })
    }

    /// Notes that the reader has left a field. An error that shows at once would push the page down under the very
    /// click that left the field, and the click would miss: it waits until the click is over.
    pub fn leave(self, spot: Spot) {
        if self.left.with_untracked(|left| left.contains(&spot)) {
            return;
        }
        let note = move |left: &mut BTreeSet<Spot>| {
            left.insert(spot);
        };
        after(CLICK, move || self.left.update(note));
    }

    /// Takes a card out and remembers it under a name.
    pub fn remove(self, card: Id, name: String) {
        self.form.update(|form| {
            let removed = form.remove(card);
            self.removed.set(Some((name, removed)));
        });
    }

    /// Puts back what was removed last.
    pub fn put_back(self) {
        if let Some((_, removed)) = self.removed.get_untracked() {
            self.removed.set(None);
            self.form.update(|form| form.put_back(removed));
        }
    }

    /// Replaces the whole form, for instance by a file that was opened.
    pub fn replace(self, form: FormState) {
        self.left.set(BTreeSet::new());
        self.removed.set(None);
        self.done.set(BTreeSet::new());
        self.form.set(form);
    }
}
