//! What the desk holds beside the case in hand: its variants, the case it was opened from, how it is shown.

use std::sync::Arc;

use droits_words::ui::{desk as words, keep};
use droits_words::{Lang, errors};
use leptos::prelude::*;

use super::day::{Day, Dossier, as_value, of_value};
use super::examples::{Example, fetched};
use crate::form::{self, FormState};
use crate::ui::keep::{Keeping, memory};
use crate::ui::lasting::{Lasting, Shared};
use crate::ui::life::{live, run_on};
use crate::ui::places::Places;
use crate::ui::results::Followed;
use crate::ui::router::{Page, Router};
use crate::ui::say::say;
use crate::ui::state::{Case, compute};

/// Most variants side by side.
pub const MOST: usize = 3;
/// Most characters of the name of one.
pub const MOST_VARIANT_NAME: usize = 40;

/// What stands around the desk: it lives as long as the page, so that a task may hold it.
#[derive(Clone, Copy)]
pub struct Around {
    /// The case in hand.
    pub case: Case,
    /// What is kept.
    pub keeping: Keeping,
    /// The address.
    pub router: Router,
}

impl Around {
    /// That of the page around this component.
    pub fn here() -> Around {
        Around { case: Case::here(), keeping: Keeping::here(), router: Router::here() }
    }
}

/// Where the fictional cases stand.
#[derive(Clone, Debug, Default)]
pub enum Library {
    /// Not asked for.
    #[default]
    No,
    /// On their way.
    Soon,
    /// Here.
    Here(Arc<Vec<Example>>),
    /// They could not be had.
    Failed,
}

/// The desk's own state, which outlives its page; the tab keeps the variants, as it keeps the case in hand.
#[derive(Clone, Copy)]
pub struct Seat {
    /// The fictional cases.
    pub library: Shared<Library>,
    /// The case that was opened, and its form before any change.
    pub opened: Shared<Option<(usize, FormState)>>,
    /// The case that asks to take the place of the one in hand.
    pub asked: Shared<Option<usize>>,
    /// Variants; the one in hand stands in [`Case`], and its own place is empty.
    slots: Shared<[Option<FormState>; MOST]>,
    /// Which one is in hand, from 0.
    pub active: Shared<usize>,
    /// What the variants are called, as typed; blank for the name that they have by themselves.
    names: Shared<[String; MOST]>,
    /// The one that was removed last, and its name.
    pub removed: Shared<Option<(FormState, String)>>,
    /// Today's cases.
    pub day: Day,
    /// What was done last, in words.
    pub said: Shared<Option<String>>,
    /// Large, in high contrast.
    pub projected: Shared<bool>,
    /// Whether single keys act.
    pub keys: Shared<bool>,
}

impl Seat {
    /// The desk as the tab kept it, else empty; call once, at the root, after the case was taken up.
    pub fn follow(keeping: Keeping) -> Seat {
        let seat = Seat::new();
        if let Some(kept) = memory::of_tab(memory::VARIANTS).and_then(|text| unpacked(&text)) {
            seat.active.set(kept.active);
            seat.slots.set(kept.slots);
            seat.names.set(kept.names);
        }
        Effect::new(move |_| {
            let text = seat.slots.with(|slots| seat.names.with(|names| packed(seat.active.get(), slots, names)));
            memory::in_tab(keeping, memory::VARIANTS, text.as_deref());
        });
        seat
    }

    fn new() -> Seat {
        let seat = Seat {
            library: Shared::default(),
            opened: Shared::new(None),
            asked: Shared::new(None),
            slots: Shared::new([const { None }; MOST]),
            active: Shared::new(0),
            names: Shared::default(),
            removed: Shared::new(None),
            day: Day::new(),
            said: Shared::new(None),
            projected: Shared::new(false),
            keys: Shared::new(true),
        };
        Effect::new(move |_| {
            if let Some(root) = document().document_element() {
                let _ = root.set_attribute("data-projected", if seat.projected.get() { "yes" } else { "no" });
            }
        });
        seat
    }

    /// That of the page around this component.
    pub fn here() -> Seat {
        expect_context::<Seat>()
    }

    /// Fetches the cases unless they are here or on their way.
    pub fn load(self) {
        if matches!(self.library.get_untracked(), Library::Soon | Library::Here(_)) {
            return;
        }
        self.library.set(Library::Soon);
        run_on(async move {
            let library = fetched().await.map_or(Library::Failed, |cases| Library::Here(Arc::new(cases)));
            self.library.set(library);
        });
    }

    /// A case of the library.
    pub fn example(self, number: usize) -> Option<(Example, usize)> {
        self.library.with(|library| match library {
            Library::Here(cases) => Some((cases.get(number)?.clone(), cases.len())),
            Library::No | Library::Soon | Library::Failed => None,
        })
    }

    /// The number of the case in hand, as long as nothing of it was changed; followed.
    pub fn shown(self, case: Case) -> Option<usize> {
        self.opened.with(|opened| {
            let (number, form) = opened.as_ref()?;
            case.form.with(|now| now == form).then_some(*number)
        })
    }

    /// Opens a case, or asks first when something would be replaced.
    pub fn choose(self, number: usize) {
        let case = Case::here();
        let nothing = case.form.with_untracked(|form| *form == FormState::new(form.month().unwrap_or(case.today)));
        if nothing || untrack(|| self.shown(case)).is_some() {
            self.open(number);
            // What went was blank, or is in the library.
            Keeping::here().before.set(None);
        } else {
            self.asked.set(Some(number));
        }
    }

    /// The case before or after the one that was opened.
    pub fn step(self, by: isize) {
        let Library::Here(cases) = self.library.get_untracked() else { return };
        let now = self.opened.with_untracked(|opened| opened.as_ref().map(|(number, _)| *number as isize));
        let first = if by > 0 { 0 } else { cases.len() as isize - 1 };
        let next = now.map_or(first, |now| (now + by).rem_euclid(cases.len().max(1) as isize));
        self.choose(next as usize);
    }

    /// Opens a case in place of the one in hand, which can be put back.
    pub fn open(self, number: usize) {
        let (case, keeping, router) = (Case::here(), Keeping::here(), Router::here());
        self.asked.set(None);
        let Some((example, _)) = untrack(|| self.example(number)) else { return };
        if keeping.open(case, router, &example.household) {
            // An example is of its month.
            keeping.reopened.set(None);
            self.opened.set(Some((number, case.form.get_untracked())));
        }
    }

    /// Opens a case in a variant of its own.
    pub fn open_beside(self, number: usize) {
        if self.duplicate() {
            self.open(number);
            Keeping::here().before.set(None);
        }
    }

    /// Whether a variant is there; followed.
    pub fn has(self, i: usize) -> bool {
        self.active.get() == i || self.slots.with(|slots| slots.get(i).is_some_and(Option::is_some))
    }

    /// How many there are; followed.
    pub fn count(self) -> usize {
        (0..MOST).filter(|i| self.has(*i)).count()
    }

    /// What a variant is called: as typed, else the first is today, the others are numbered; followed.
    pub fn name(self, i: usize, lang: Lang) -> String {
        let typed = self.names.with(|names| names.get(i).map(|name| name.trim().to_owned()).unwrap_or_default());
        match (typed.is_empty(), i) {
            (false, _) => typed,
            (true, 0) => words::TODAY.in_lang(lang).to_owned(),
            (true, _) => words::VARIANT.fill(lang, &[(i + 1).to_string()]),
        }
    }

    /// What was typed as the name of the variant in hand, followed.
    pub fn typed_name(self) -> String {
        self.names.with(|names| names.get(self.active.get()).cloned().unwrap_or_default())
    }

    /// Names the variant in hand.
    pub fn rename(self, name: String) {
        let name: String = name.chars().take(MOST_VARIANT_NAME).collect();
        self.names.update(|names| {
            if let Some(one) = names.get_mut(self.active.get_untracked()) {
                *one = name;
            }
        });
    }

    /// Takes a variant in hand.
    pub fn go(self, to: usize) {
        let (case, from) = (Case::here(), self.active.get_untracked());
        if to == from || !untrack(|| self.has(to)) {
            return;
        }
        let now = case.form.get_untracked();
        let mut taken = None;
        self.slots.update(|slots| {
            taken = slots[to].take();
            slots[from] = Some(now);
        });
        self.active.set(to);
        self.said.set(None);
        if let Some(form) = taken {
            case.replace(form);
        }
    }

    /// Copies the variant in hand to a free place and takes the copy in hand; false when there is none.
    pub fn duplicate(self) -> bool {
        let (case, lang) = (Case::here(), Router::here().lang_now());
        let Some(free) = untrack(|| (0..MOST).find(|i| !self.has(*i))) else {
            self.said.set(Some(words::FULL.in_lang(lang).to_owned()));
            return false;
        };
        let now = case.form.get_untracked();
        self.slots.update(|slots| slots[self.active.get_untracked()] = Some(now));
        self.names.update(|names| names[free].clear());
        self.active.set(free);
        self.said.set(Some(words::COPIED.fill(lang, &[untrack(|| self.name(free, lang))])));
        true
    }

    /// Takes the variant in hand away; it can come back.
    pub fn remove(self) {
        let (case, gone) = (Case::here(), self.active.get_untracked());
        let Some(next) = untrack(|| (0..MOST).find(|i| *i != gone && self.has(*i))) else { return };
        let mut name = String::new();
        self.names.update(|names| name = std::mem::take(&mut names[gone]));
        self.removed.set(Some((case.form.get_untracked(), name)));
        let mut taken = None;
        self.slots.update(|slots| taken = slots[next].take());
        self.active.set(next);
        self.said.set(None);
        if let Some(form) = taken {
            case.replace(form);
        }
    }

    /// Puts the removed variant back, in hand.
    pub fn put_back(self) {
        let case = Case::here();
        if let Some((form, name)) = self.removed.get_untracked()
            && self.duplicate()
        {
            self.rename(name);
            self.removed.set(None);
            self.said.set(None);
            case.replace(form);
        }
    }

    /// Whether nothing was answered and there is one variant alone, at this moment.
    fn is_empty(self, case: Case) -> bool {
        untrack(|| self.count() == 1 && case.is_blank())
    }

    /// The case in hand with its variants, taken out: what is left is a blank one.
    fn taken_out(self, around: Around) -> Dossier {
        let (case, active) = (around.case, self.active.get_untracked());
        let mut slots = self.slots.get_untracked();
        slots[active] = Some(case.form.get_untracked());
        let names = self.names.get_untracked();
        self.put_in_hand(around, Dossier::blank(case.today));
        Dossier { active, slots, names }
    }

    fn put_in_hand(self, around: Around, dossier: Dossier) {
        let Around { case, keeping, .. } = around;
        let Dossier { active, mut slots, names } = dossier;
        let form = slots[active].take().unwrap_or_else(|| FormState::new(case.today));
        self.slots.set(slots);
        self.active.set(active);
        self.names.set(names);
        self.opened.set(None);
        self.asked.set(None);
        self.removed.set(None);
        self.said.set(None);
        keeping.before.set(None);
        keeping.reopened.set(None);
        case.replace(form);
    }

    /// The next case: the one in hand goes to the list, unless nothing was answered; false when the list is full.
    pub fn next(self, around: Around) -> bool {
        if self.is_empty(around.case) {
            return true;
        }
        let room = self.day.has_room();
        if room {
            let out = self.taken_out(around);
            self.day.put_aside(out);
        }
        room
    }

    /// Opens a case that somebody brought, beside those of the day; says why when it cannot. True when it did.
    pub fn receive(self, around: Around, text: &str) -> bool {
        let Around { case, keeping, router } = around;
        let lang = router.lang_now();
        match form::open(text) {
            Ok(_) if !self.next(around) => {
                keeping.said.set(Some(words::DAY_FULL.in_lang(lang).to_owned()));
                false
            }
            Ok(form) => {
                case.replace(form);
                keeping.note_opened(case, text);
                keeping.said.set(None);
                true
            }
            Err(error) => {
                keeping.said.set(Some(keep::REFUSED.fill(lang, &[errors::sentence(&error, lang)])));
                false
            }
        }
    }

    /// Takes a case of the list in hand; the one that was there goes to its place, unless nothing was answered.
    pub fn take(self, around: Around, to: usize) {
        let out = (!self.is_empty(around.case)).then(|| self.taken_out(around));
        if let Some(dossier) = self.day.exchange(to, out) {
            self.put_in_hand(around, dossier);
        }
    }

    /// What is due in a variant, followed.
    pub fn computed(self, i: usize) -> Followed {
        let (case, places) = (Case::here(), Places::here());
        Lasting::memo(Memo::new(move |_| {
            if self.active.get() == i {
                return case.computed.get();
            }
            let read = self.slots.with(|slots| form::read(slots[i].as_ref()?).household);
            let mut household = read?;
            let notice = places.settle(&mut household);
            let mut computed = compute(household);
            computed.assessment.notices.extend(notice);
            Some(Arc::new(computed))
        }))
    }
}

/// The variants that are not in hand, which one is, and their names; `None` when there is no other and none has a name.
fn packed(active: usize, slots: &[Option<FormState>; MOST], names: &[String; MOST]) -> Option<String> {
    let some = slots.iter().any(Option::is_some) || names.iter().any(|name| !name.is_empty());
    some.then(|| as_value(active, slots, names).to_string())
}

fn unpacked(text: &str) -> Option<Dossier> {
    let kept = of_value(&serde_json::from_str(text).ok()?)?;
    kept.slots[kept.active].is_none().then_some(kept)
}

/// Ends the projection wherever one is; the desk has its own button.
#[component]
pub fn EndProjection(page: Memo<Page>) -> impl IntoView {
    let seat = Seat::here();
    view! {
        <Show when=move || seat.projected.get() && page.get() != Page::Desk>
            <button type="button" class="btn-2 end-projection" on:click=live(move |_| seat.projected.set(false))>{say(words::PROJECT_END)}</button>
        </Show>
    }
}
