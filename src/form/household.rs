//! From the form to the household: what was typed, as values of the household format that the engine's own reader takes,
//! so that the page has no second idea of what a valid household is. No text is written nor read between the two.
//!
//! There is nearly always a household. A question left blank that has no default, a `?`, and an answer that is wrong
//! are all listed as unknown, so that the benefits that need them say so and no other is touched.

use std::collections::BTreeMap;

use droits_engine::household::{self, Household, ReadError, Value};
use droits_engine::sort::sort_few;
use droits_engine::sources::LAW_KNOWN_UNTIL;
use droits_words::ui::errors::Fault;

use super::card::{Card, CardKind, UNKNOWN};
use super::key::{Key, Need};
use super::state::FormState;
use super::when::Look;
use super::{Spot, parse, spells};

/// What the form says.
#[derive(Clone, Debug, PartialEq)]
pub struct Reading {
    /// The household; `None` while its month is not one.
    pub household: Option<Household>,
    /// What is wrong, in the order of the form.
    pub problems: Vec<Problem>,
    /// Which question stands behind each JSON pointer.
    pub spots: BTreeMap<String, Spot>,
}

/// An answer that is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct Problem {
    /// Where it was typed.
    pub spot: Spot,
    /// What is wrong with it.
    pub wrong: Wrong,
}

/// What is wrong with an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Wrong {
    /// By itself.
    Typed(Fault),
    /// Beside the other answers, as the engine's reader says.
    Refused(ReadError),
}

/// Most answers that the reader may refuse before the form is given up as a whole.
const MOST_REFUSED: usize = 40;

/// Reads the form.
pub fn read(form: &FormState) -> Reading {
    let mut sheet = Sheet::of(form);
    let mut household = None;
    for _ in 0..MOST_REFUSED {
        match household::read_value(sheet.value()) {
            Ok(read) => {
                household = Some(read);
                break;
            }
            Err(error) if sheet.refuse(&error) => {}
            Err(_) => break,
        }
    }
    sort_few(&mut sheet.problems, |problem| form.cards().iter().position(|card| card.id == problem.spot.card));
    Reading { household, problems: sheet.problems, spots: sheet.spots }
}

/// The household format of the form, with the form itself under `form`: what is saved.
pub fn saved(form: &FormState) -> String {
    let mut sheet = Sheet::of(form);
    let mut value = std::mem::replace(sheet.value(), Value::object());
    value.set("law_known", Value::text(LAW_KNOWN_UNTIL));
    value.set("form", super::open::cards_as_value(form));
    value.json()
}

/// A household being written, and where each of its values comes from.
pub(super) struct Sheet {
    root: Value<'static>,
    unknown: Vec<String>,
    pub(super) spots: BTreeMap<String, Spot>,
    pub(super) problems: Vec<Problem>,
}

impl Sheet {
    fn of(form: &FormState) -> Sheet {
        let mut sheet = Sheet { root: Value::object(), unknown: vec![], spots: BTreeMap::new(), problems: vec![] };
        let household = form.household();
        let mut root = sheet.answers(form, household, "");
        root.set("format", Value::number(1));
        if household.text(Key::Pregnant) == UNKNOWN {
            sheet.not_known("/pregnancy".to_owned(), Spot::of(household, Key::Pregnant));
        }
        // What was typed and found in no list is no commune.
        if !household.text(Key::CommuneTyped).is_empty() && household.text(Key::Commune).is_empty() {
            let spot = Spot::of(household, Key::Commune);
            sheet.problems.push(Problem { spot, wrong: Wrong::Typed(Fault::NoSuchCommune) });
            sheet.not_known("/residence/commune".to_owned(), spot);
        }
        sheet.leave_open(household);
        let union = if form.is_couple() { household.word(Key::Union) } else { "single" };
        root.set("union", Value::text(union));
        for part in ["residence", "housing"] {
            if root.get(part).is_none() {
                root.set(part, Value::object());
            }
        }
        let adults = if form.is_couple() { 2 } else { 1 };
        root.set("adults", sheet.people(form, CardKind::Adult, "adults", adults));
        for (kind, name) in
            [(CardKind::Child, "children"), (CardKind::Dependant, "dependants"), (CardKind::Death, "deaths")]
        {
            root.set(name, sheet.people(form, kind, name, usize::MAX));
        }
        if let Some(paid) = super::received::value(form) {
            root.set("received", paid);
        }
        sheet.root = root;
        sheet
    }

    /// What goes with an answer that is not known: the page asks it only after that answer.
    fn leave_open(&mut self, household: &Card) {
        for (first, key, then) in [
            ("/housing/tenure", Key::Tenure, &["rent", "landlord", "residence_kind", "loan_signed", "loan_kind"][..]),
            ("/residence/department", Key::Department, &["apl_zone"]),
            ("/residence/commune", Key::Commune, &["apl_zone"]),
        ] {
            if self.unknown.iter().any(|unknown| unknown == first) {
                let (part, _) = first.rsplit_once('/').unwrap_or((first, ""));
                let blank = |name: &&&str| *name != &"apl_zone" || household.text(Key::AplZone).is_empty();
                for name in then.iter().filter(blank) {
                    self.not_known(format!("{part}/{name}"), Spot::of(household, key));
                }
            }
        }
    }

    fn people(&mut self, form: &FormState, kind: CardKind, name: &str, most: usize) -> Value<'static> {
        // A death without its day is not yet one.
        let counts = |card: &&Card| kind != CardKind::Death || parse::date(card.text(Key::DeathDate)).is_ok();
        let cards = form.list(kind, None).filter(counts).take(most).enumerate();
        Value::List(cards.map(|(i, card)| self.person(form, card, &format!("/{name}/{i}"))).collect())
    }

    fn person(&mut self, form: &FormState, card: &Card, pointer: &str) -> Value<'static> {
        let mut person = self.answers(form, card, pointer);
        if card.kind == CardKind::Death && card.text(Key::ChildBirth).is_empty() {
            // A pregnancy that ended: the death alone.
            let child = format!("{pointer}/birth_date");
            self.unknown.retain(|unknown| *unknown != child);
            if let Value::Object(pairs) = &mut person {
                pairs.retain(|(key, _)| key == "death_date" || key == "lump_sum_paid");
            }
            return person;
        }
        let income = spells::income(self, form, card, pointer);
        if !income.is_empty() {
            person.set("income", Value::List(income));
        } else if card.text(Key::NoIncome) == UNKNOWN || card.kind == CardKind::Adult && !card.is(Key::NoIncome, "yes")
        {
            self.not_known(format!("{pointer}/income"), Spot::of(card, Key::NoIncome));
        }
        let cares: Vec<Value<'static>> = form
            .list(CardKind::Care, Some(card.id))
            .enumerate()
            .map(|(i, care)| {
                let pointer = format!("{pointer}/childcare/{i}");
                let mut care = self.answers(form, care, &pointer);
                if care.get("mode").is_none() {
                    care.set("mode", Value::text("childminder"));
                }
                if let Some(reference) = care.remove("reference") {
                    care.set("reference", three(&reference));
                }
                care
            })
            .collect();
        if cares.is_empty() && card.kind.asks(CardKind::Child) && card.text(Key::CareMode) == UNKNOWN {
            let at = format!("{pointer}/childcare");
            self.spots.insert(at.clone(), Spot::of(card, Key::CareMode));
            self.unknown.push(at);
        }
        if !cares.is_empty() {
            person.set("childcare", Value::List(cares));
        }
        person
    }

    /// The answers of one card that matter, as an object of the format.
    pub(super) fn answers(&mut self, form: &FormState, card: &Card, pointer: &str) -> Value<'static> {
        let look = Look { form, card };
        let mut object = Value::object();
        for key in Key::ALL.iter().copied().filter(|key| look.matters(*key)) {
            let (row, spot) = (key.row(), Spot::of(card, key));
            if row.name.is_empty() {
                continue;
            }
            let at = format!("{pointer}/{}", row.name);
            self.spots.insert(at.clone(), spot);
            match card.text(key) {
                "" if row.need == Need::Asked || key == Key::OtherParent && form.is_lone_with(card) => {
                    self.not_known(at, spot);
                }
                "" => {}
                "none" if matches!(key, Key::Institution | Key::ParentalLeave) => {}
                UNKNOWN => self.not_known(at, spot),
                text => match parse::answer(key, text) {
                    Ok(value) => put(&mut object, row.name, value),
                    Err(fault) => {
                        self.problems.push(Problem { spot, wrong: Wrong::Typed(fault) });
                        self.not_known(at, spot);
                    }
                },
            }
        }
        object
    }

    /// Lists an answer as not known, when the format lets it be.
    pub(super) fn not_known(&mut self, pointer: String, spot: Spot) {
        self.spots.insert(pointer.clone(), spot);
        if spot.key.can_be_unknown() && !self.unknown.contains(&pointer) {
            self.unknown.push(pointer);
        }
    }

    /// Takes back what was noted of a place that is not written after all.
    pub(super) fn forget(&mut self, pointer: &str) {
        let inside = |at: &str| at.strip_prefix(pointer).is_some_and(|rest| rest.starts_with('/'));
        self.unknown.retain(|unknown| !inside(unknown));
        self.spots.retain(|at, _| !inside(at));
    }

    /// Takes out the answer that the reader refused; false when there is none to take out.
    fn refuse(&mut self, error: &ReadError) -> bool {
        let path = error.path.as_str();
        let Some((at, spot)) = self.spots.range(..=path.to_owned()).rev().find(|(at, _)| {
            path.strip_prefix(at.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        }) else {
            return false;
        };
        let (at, spot) = (at.clone(), *spot);
        if self.problems.iter().any(|problem| problem.spot == spot) {
            return false;
        }
        self.problems.push(Problem { spot, wrong: Wrong::Refused(error.clone()) });
        if let Some((parent, name)) = at.rsplit_once('/')
            && let Some(parent) = self.root.at_mut(parent)
        {
            parent.remove(name);
        }
        self.not_known(at, spot);
        spot.key != Key::Month
    }

    /// The value, with what is not known now.
    fn value(&mut self) -> &mut Value<'static> {
        self.root.set("unknown", Value::List(self.unknown.iter().map(Value::text).collect()));
        &mut self.root
    }
}

impl Key {
    /// Whether the format lets the answer be unknown: not what the household begins with, nor what no benefit reads.
    pub fn can_be_unknown(self) -> bool {
        use Key::*;
        !matches!(self, Month | Union | CaseId | AdultName | ChildName | From | To | SpellKind | CareMode | DeathDate)
            && !matches!(self, ReviewRsa | ReviewPpa | ReviewAl | ReviewAah | Situations | Passed | Received)
            && !matches!(self, ChildSituations | AdultSituations | CommuneTyped | Note)
    }
}

/// Sets a value at a path such as `housing/rent`.
fn put(object: &mut Value<'static>, path: &'static str, value: Value<'static>) {
    match path.split_once('/') {
        None => object.set(path, value),
        Some((first, rest)) => {
            let mut inner = object.remove(first).unwrap_or(Value::object());
            put(&mut inner, rest, value);
            object.set(first, inner);
        }
    }
}

/// The list of three months that the format asks for, nothing where nothing was typed.
fn three(reference: &Value<'static>) -> Value<'static> {
    let month = |i: &str| {
        let mut month = Value::object();
        for name in ["hours", "cost", "received"] {
            let said = reference.get(i).and_then(|month| month.get(name)).cloned();
            month.set(name, said.unwrap_or(Value::number(0)));
        }
        month
    };
    Value::List(["0", "1", "2"].map(month).into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use droits_engine::calendar::Month;

    fn form() -> FormState {
        FormState::new(Month::new(2026, 11))
    }

    #[test]
    fn an_empty_form_is_a_household_that_knows_nothing() {
        let reading = read(&form());
        let household = reading.household.expect("an empty form reads");
        assert!(reading.problems.is_empty(), "{:?}", reading.problems);
        for pointer in ["/residence/department", "/adults/0/birth_date", "/adults/0/income", "/housing/tenure"] {
            assert!(household.unknown.iter().any(|unknown| unknown == pointer), "{pointer} in {:?}", household.unknown);
        }
    }

    #[test]
    fn a_wrong_answer_is_told_and_counts_as_unknown() {
        let mut form = form();
        form.say(FormState::HOUSEHOLD, Key::Tenure, "tenant");
        form.say(FormState::HOUSEHOLD, Key::Rent, "mille");
        let reading = read(&form);
        assert_eq!(reading.problems.len(), 1);
        assert_eq!(reading.problems[0].wrong, Wrong::Typed(Fault::Money));
        let household = reading.household.expect("the rest reads");
        assert!(household.unknown.contains(&"/housing/rent".to_owned()));
        assert!(household.housing.rent.get().is_err());
    }

    #[test]
    fn a_birth_after_the_month_is_told_and_counts_as_unknown() {
        let mut form = form();
        let child = form.add(CardKind::Child, None);
        form.say(child, Key::ChildBirth, "01/01/2030");
        let reading = read(&form);
        assert_eq!(reading.problems[0].spot.key, Key::ChildBirth);
        assert!(reading.household.is_some());
    }

    #[test]
    fn a_month_before_the_known_law_gives_no_household() {
        let mut form = form();
        form.say(FormState::HOUSEHOLD, Key::Month, "12/2023");
        let reading = read(&form);
        assert_eq!(reading.household, None);
        assert_eq!(reading.problems[0].spot.key, Key::Month);
    }
}
