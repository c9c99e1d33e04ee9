//! Today's cases: one is in hand, the others wait in the list, each with its variants. The tab keeps them, as it keeps the case in
//! hand, until « Fin de journée ».

use droits_engine::calendar::Month;
use droits_words::Lang;
use droits_words::ui::{desk as words, keep};
use leptos::prelude::*;
use serde_json::{Value, json};

use super::seat::MOST;
use crate::form::{self, CardKind, FormState, Key};
use crate::ui::keep::{Keeping, memory};
use crate::ui::lasting::Shared;
use crate::ui::reads::given_name;

/// Most cases of a day: what a tab keeps of a hundred still has room.
pub const MOST_TODAY: usize = 100;

/// A case with its variants.
#[derive(Clone, Debug, PartialEq)]
pub struct Dossier {
    /// Which variant is entered, from 0.
    pub active: usize,
    /// The variants.
    pub slots: [Option<FormState>; MOST],
    /// What they are called, as typed.
    pub names: [String; MOST],
}

impl Dossier {
    /// One in which nothing was answered.
    pub fn blank(month: Month) -> Dossier {
        let mut slots = [const { None }; MOST];
        slots[0] = Some(FormState::new(month));
        Dossier { active: 0, slots, names: Default::default() }
    }

    /// The variant that is entered.
    fn form(&self) -> Option<&FormState> {
        self.slots.get(self.active)?.as_ref()
    }
}

/// The list. One place is empty: that of the case in hand.
#[derive(Clone, Copy)]
pub struct Day {
    list: Shared<Vec<Option<Dossier>>>,
    /// Whether what the tab keeps was read.
    read: StoredValue<bool>,
    /// What was taken off the list last, and where it stood.
    pub dropped: Shared<Option<(usize, Dossier)>>,
}

impl Day {
    /// The case in hand alone; call once, at the root.
    pub fn new() -> Day {
        Day { list: Shared::new(vec![None]), read: StoredValue::new(false), dropped: Shared::new(None) }
    }

    /// Takes up the list that the tab keeps, and keeps it there; as long as the desk is shown, where alone it changes.
    pub fn follow(self, keeping: Keeping) {
        if !self.read.get_value() {
            self.read.set_value(true);
            if let Some(list) = memory::of_tab(memory::DAY).and_then(|text| unpacked(&text)) {
                self.list.set(list);
            }
        }
        Effect::new(move |_| {
            let text = self.list.with(|list| packed(list));
            memory::in_tab(keeping, memory::DAY, text.as_deref());
        });
    }

    /// How many cases there are, the one in hand included; followed.
    pub fn count(self) -> usize {
        self.list.with(Vec::len)
    }

    /// Whether another fits, at this moment.
    pub fn has_room(self) -> bool {
        self.list.with_untracked(Vec::len) < MOST_TODAY
    }

    /// The place of the case in hand, followed.
    pub fn here(self) -> usize {
        self.list.with(|list| list.iter().position(Option::is_none).unwrap_or(0))
    }

    /// A case of the list as it is named and told, followed; `None` for the one in hand.
    pub fn told(self, i: usize, lang: Lang) -> Option<(String, String)> {
        self.list.with(|list| Some(told(list.get(i)?.as_ref()?.form()?, i, lang)))
    }

    /// The case in hand goes to its place, and an empty one at the end is in hand.
    pub fn put_aside(self, out: Dossier) {
        self.list.update(|list| {
            put_back(list, Some(out));
            list.push(None);
        });
    }

    /// A case of the list is taken, and the one in hand goes to its place; nothing there is taken off the list.
    pub fn exchange(self, to: usize, out: Option<Dossier>) -> Option<Dossier> {
        let mut taken = None;
        self.list.update(|list| taken = exchange(list, to, out));
        taken
    }

    /// Takes a case off the list; it can come back.
    pub fn drop_one(self, at: usize) {
        let mut gone = None;
        self.list.update(|list| {
            if list.get(at).is_some_and(Option::is_some) {
                gone = list.remove(at).map(|dossier| (at, dossier));
            }
        });
        self.dropped.set(gone);
    }

    /// Puts back what was taken off last.
    pub fn restore(self) {
        if let Some((at, dossier)) = self.dropped.get_untracked() {
            self.dropped.set(None);
            self.list.update(|list| list.insert(at.min(list.len()), Some(dossier)));
        }
    }
}

/// What a case is called, and who lives there.
pub fn told(form: &FormState, i: usize, lang: Lang) -> (String, String) {
    let id = form.text(FormState::HOUSEHOLD, Key::CaseId).trim();
    let name = match (id, given_name(form, FormState::CLAIMANT)) {
        ("", Some(name)) => name,
        ("", None) => words::DOSSIER.fill(lang, &[(i + 1).to_string()]),
        (id, _) => id.to_owned(),
    };
    let of = |all: &[droits_words::Text], number: usize| {
        let last = all.len() - 1;
        all[number.min(last)].fill(lang, &[number.to_string()])
    };
    let adults = keep::ADULTS[usize::from(form.is_couple())].fill(lang, &["2".to_owned()]);
    let children = of(&keep::CHILDREN, form.list(CardKind::Child, None).count());
    (name, format!("{adults}, {children}"))
}

fn put_back(list: &mut Vec<Option<Dossier>>, out: Option<Dossier>) {
    let Some(here) = list.iter().position(Option::is_none) else { return };
    match out {
        Some(out) => list[here] = Some(out),
        None => drop(list.remove(here)),
    }
}

fn exchange(list: &mut Vec<Option<Dossier>>, to: usize, out: Option<Dossier>) -> Option<Dossier> {
    let taken = list.get(to)?.clone()?;
    let here = list.iter().position(Option::is_none)?;
    list[here] = out;
    list[to] = None;
    if list[here].is_none() {
        list.remove(here);
    }
    Some(taken)
}

/// The cases that are not in hand; `None` when there is no other.
fn packed(list: &[Option<Dossier>]) -> Option<String> {
    let one =
        |one: &Option<Dossier>| one.as_ref().map_or(Value::Null, |one| as_value(one.active, &one.slots, &one.names));
    (list.len() > 1).then(|| Value::Array(list.iter().map(one).collect()).to_string())
}

fn unpacked(text: &str) -> Option<Vec<Option<Dossier>>> {
    let all: Value = serde_json::from_str(text).ok()?;
    let one = |one: &Value| if one.is_null() { Some(None) } else { of_value(one).map(Some) };
    let list: Vec<Option<Dossier>> = all.as_array()?.iter().take(MOST_TODAY).filter_map(one).collect();
    (list.iter().filter(|one| one.is_none()).count() == 1).then_some(list)
}

/// Variants as the tab keeps them.
pub fn as_value(active: usize, slots: &[Option<FormState>; MOST], names: &[String; MOST]) -> Value {
    let texts = slots.iter().map(|slot| slot.as_ref().map(form::saved)).collect::<Vec<_>>();
    json!([active, texts, names])
}

/// Variants as the tab kept them.
pub fn of_value(all: &Value) -> Option<Dossier> {
    let active = usize::try_from(all.get(0)?.as_u64()?).ok()?;
    let slot = |i| form::open(all.get(1)?.get(i)?.as_str()?).ok();
    let name = |i| Some(all.get(2)?.get(i)?.as_str()?.to_owned());
    let (slots, names) = (std::array::from_fn(slot), std::array::from_fn(|i| name(i).unwrap_or_default()));
    (active < MOST).then_some(Dossier { active, slots, names })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dossier(name: &str) -> Dossier {
        let mut dossier = Dossier::blank(Month::new(2026, 11));
        if let Some(form) = dossier.slots[0].as_mut() {
            form.say(FormState::HOUSEHOLD, Key::CaseId, name);
        }
        dossier.names[1] = "Temps plein".to_owned();
        dossier
    }

    fn names(list: &[Option<Dossier>]) -> Vec<String> {
        let name = |one: &Dossier| told(one.form().expect("a form"), 0, Lang::Fr).0;
        list.iter().map(|one| one.as_ref().map_or("·".to_owned(), name)).collect()
    }

    #[test]
    fn a_case_that_is_taken_leaves_its_place_to_the_one_in_hand_and_none_is_lost() {
        let mut list = vec![Some(dossier("A")), Some(dossier("B")), None];
        let taken = exchange(&mut list, 0, Some(dossier("C")));
        assert_eq!(taken, Some(dossier("A")));
        assert_eq!(names(&list), ["·", "B", "C"]);
        // A blank one in hand leaves the list.
        assert_eq!(exchange(&mut list, 2, None), Some(dossier("C")));
        assert_eq!(names(&list), ["B", "·"]);
        // The one in hand itself is not in the list.
        assert_eq!(exchange(&mut list, 1, Some(dossier("D"))), None);
        assert_eq!(names(&list), ["B", "·"]);
    }

    #[test]
    fn the_list_of_the_day_is_kept_with_every_variant_and_its_name() {
        let mut two = dossier("A");
        two.slots[1] = two.slots[0].clone();
        let list = vec![Some(two), None, Some(dossier("B"))];
        assert_eq!(unpacked(&packed(&list).expect("there are others")), Some(list));
        assert_eq!(packed(&[None]), None, "the case in hand is kept by itself");
        assert_eq!(unpacked("[null,null]"), None);
    }

    #[test]
    fn a_case_is_told_by_its_name_and_who_lives_there() {
        let mut form = FormState::new(Month::new(2026, 11));
        let told = |form: &FormState| told(form, 2, Lang::Fr);
        assert_eq!(told(&form), ("Dossier 3".to_owned(), "un adulte, aucun enfant".to_owned()));
        form.say(FormState::CLAIMANT, Key::AdultName, "Inès");
        form.say(FormState::HOUSEHOLD, Key::Union, "married");
        form.add(CardKind::Child, None);
        assert_eq!(told(&form), ("Inès".to_owned(), "2 adultes, un enfant".to_owned()));
        form.say(FormState::HOUSEHOLD, Key::CaseId, "Famille du guichet 3");
        assert_eq!(told(&form).0, "Famille du guichet 3");
    }
}
