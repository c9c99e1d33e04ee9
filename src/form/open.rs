//! From a saved household back to the form.

use std::collections::BTreeSet;

use droits_engine::calendar::Month;
use droits_engine::household::{self, Household, ReadError};
use serde_json::Value;

use super::card::{Card, CardKind, Id, UNKNOWN};
use super::key::{Key, Kind};
use super::parse;
use super::state::FormState;

/// The form of a saved household: exactly as it was typed when the page itself saved it and nobody changed it since,
/// else written anew from the household.
pub fn open(text: &str) -> Result<FormState, ReadError> {
    let household = household::read(text.as_bytes())?;
    let value: Value = serde_json::from_str(text).unwrap_or(Value::Null);
    if let Some(form) = value.get("form").and_then(form_of_cards)
        && super::read(&form).household.is_some_and(|read| same(read, &household))
    {
        return Ok(form);
    }
    Ok(written_anew(&value, &household))
}

fn same(mut read: Household, saved: &Household) -> bool {
    read.form.clone_from(&saved.form);
    // What wrote the file is no answer.
    read.law_known = saved.law_known;
    read == *saved
}

/// The cards of a form, for the key `form` of the format.
pub(super) fn cards_as_value(form: &FormState) -> household::Value<'static> {
    use household::Value as Out;
    let cards = form.cards().iter().map(|card| {
        let (mut out, mut said, mut months) = (Out::object(), Out::object(), Out::object());
        for (key, text) in &card.said {
            said.set(key.code(), Out::text(text));
        }
        for (month, text) in &card.months {
            months.set(month.to_string(), Out::text(text));
        }
        out.set("id", Out::number(card.id.0));
        out.set("kind", Out::text(card.kind.code()));
        out.set("of", card.of.map_or(Out::Null, |id| Out::number(id.0)));
        out.set("said", said);
        out.set("months", months);
        out
    });
    let cards = Out::List(cards.collect());
    let mut page = Out::object();
    page.set("page", Out::number(1));
    page.set("cards", cards);
    page
}

/// `None` unless every card is one of ours and the first three are the household's and the adults'.
fn form_of_cards(form: &Value) -> Option<FormState> {
    if form.get("page")?.as_u64()? != 1 {
        return None;
    }
    let cards: Vec<Card> = form.get("cards")?.as_array()?.iter().map(card).collect::<Option<_>>()?;
    let first = [CardKind::Household, CardKind::Adult, CardKind::Adult];
    let in_place = cards.len() >= first.len()
        && first.iter().enumerate().all(|(i, kind)| cards[i].kind == *kind && cards[i].id == Id(i as u16));
    // Two cards of one name would be drawn as one.
    let mut ids = BTreeSet::new();
    let alone = cards.iter().all(|card| ids.insert(card.id));
    (in_place && alone).then(|| FormState::of_cards(cards))
}

/// What forms of earlier versions noted, and follows from the answers now.
const FORMER: [&str; 1] = ["ZoneOpen"];

fn card(value: &Value) -> Option<Card> {
    let id = |value: &Value| value.as_u64().and_then(|id| u16::try_from(id).ok()).filter(|id| *id < u16::MAX).map(Id);
    let kind = value.get("kind")?.as_str()?;
    let kind = CardKind::ALL.iter().find(|(_, code)| *code == kind)?.0;
    let of = value.get("of")?;
    let of = if of.is_null() { None } else { Some(id(of)?) };
    let mut card = Card::new(id(value.get("id")?)?, kind, of);
    for (code, text) in value.get("said")?.as_object()? {
        if !FORMER.contains(&code.as_str()) {
            card.said.insert(Key::parse(code)?, text.as_str()?.to_owned());
        }
    }
    for (month, text) in value.get("months")?.as_object()? {
        card.months.insert(Month::parse(month)?, text.as_str()?.to_owned());
    }
    Some(card)
}

fn written_anew(value: &Value, household: &Household) -> FormState {
    let mut form = FormState::new(household.month);
    let unknown = &household.unknown;
    fill(&mut form, FormState::HOUSEHOLD, value, "", unknown);
    if unknown.iter().any(|pointer| pointer == "/pregnancy") {
        form.say(FormState::HOUSEHOLD, Key::Pregnant, UNKNOWN);
    } else if value.get("pregnancy").is_some() || unknown.iter().any(|pointer| pointer.starts_with("/pregnancy/")) {
        form.say(FormState::HOUSEHOLD, Key::Pregnant, "yes");
    }
    for (benefit, paid) in &household.received {
        super::received::note(&mut form, *benefit, Some(&paid.euros().normalize().to_string().replace('.', ",")));
    }
    for (i, id) in [FormState::CLAIMANT, FormState::PARTNER].into_iter().take(household.adults.len()).enumerate() {
        person(&mut form, id, value, &format!("/adults/{i}"), unknown);
    }
    let lists = [
        (CardKind::Child, "children", household.children.len()),
        (CardKind::Dependant, "dependants", household.dependants.len()),
        (CardKind::Death, "deaths", household.deaths.len()),
    ];
    for (kind, name, count) in lists {
        for i in 0..count {
            let id = form.add(kind, None);
            person(&mut form, id, value, &format!("/{name}/{i}"), unknown);
        }
    }
    form
}

fn person(form: &mut FormState, id: Id, value: &Value, pointer: &str, unknown: &[String]) {
    fill(form, id, value, pointer, unknown);
    let income = value.pointer(&format!("{pointer}/income")).and_then(Value::as_array).map_or(0, Vec::len);
    for i in 0..income {
        let spell = form.add(CardKind::Spell, Some(id));
        fill(form, spell, value, &format!("{pointer}/income/{i}"), unknown);
    }
    if income == 0 && !is_unknown(&format!("{pointer}/income"), unknown) {
        let adult = form.card(id).is_some_and(|card| card.kind == CardKind::Adult);
        form.say(id, Key::NoIncome, if adult { "yes" } else { "" });
    }
    // Lists that are not known as a whole are noted on the person's card.
    for (list, key) in [("income", Key::NoIncome), ("childcare", Key::CareMode)] {
        if is_unknown(&format!("{pointer}/{list}"), unknown) {
            form.say(id, key, UNKNOWN);
        }
    }
    match value.pointer(&format!("{pointer}/childcare")) {
        Some(Value::Array(cares)) => {
            for i in 0..cares.len() {
                let care = form.add(CardKind::Care, Some(id));
                fill(form, care, value, &format!("{pointer}/childcare/{i}"), unknown);
            }
        }
        Some(Value::Object(_)) => {
            let care = form.add(CardKind::Care, Some(id));
            fill(form, care, value, &format!("{pointer}/childcare"), unknown);
        }
        _ => {}
    }
}

/// Writes on a card the answers that stand below a pointer.
fn fill(form: &mut FormState, id: Id, value: &Value, pointer: &str, unknown: &[String]) {
    let Some(kind) = form.card(id).map(|card| card.kind) else { return };
    for key in Key::ALL.iter().copied().filter(|key| kind.asks(key.row().card) && !key.row().name.is_empty()) {
        let at = format!("{pointer}/{}", key.row().name);
        if is_unknown(&at, unknown) && key.can_be_unknown() {
            form.say(id, key, UNKNOWN);
        } else if let Some(found) = value.pointer(&at) {
            form.say(id, key, typed(key, found));
        } else if key == Key::Rent {
            // The page asks for it; the format takes none when it is left out.
            form.say(id, key, "0");
        } else if key == Key::OtherParent && form.card(id).is_some_and(|card| form.is_lone_with(card)) {
            // Likewise: the other parent lives there when nothing is said.
            form.say(id, key, "present");
        }
    }
}

fn is_unknown(pointer: &str, unknown: &[String]) -> bool {
    unknown.iter().any(|unknown| {
        pointer.strip_prefix(unknown.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
    })
}

/// A value of the format as somebody would have typed it.
fn typed(key: Key, value: &Value) -> String {
    let text = match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "yes".to_owned(),
        Value::Bool(false) => "no".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::Array(list) => {
            return list
                .iter()
                .filter_map(Value::as_str)
                .filter_map(Month::parse)
                .map(month)
                .collect::<Vec<_>>()
                .join(", ");
        }
        Value::Null | Value::Object(_) => String::new(),
    };
    match key.row().kind {
        Kind::Date => match parse::date(&text) {
            Ok(day) => droits_words::format::date(day),
            Err(_) => text,
        },
        Kind::Month => Month::parse(&text).map_or(text, month),
        Kind::Money(_) | Kind::Number(..) => text.replace('.', ","),
        Kind::Months | Kind::Whole(..) | Kind::YesNo(_) | Kind::Choice(..) | Kind::Text(_) => text,
    }
}

fn month(month: Month) -> String {
    format!("{:02}/{}", month.number(), month.year())
}

#[cfg(test)]
mod tests {
    use super::super::households;
    use super::*;
    use droits_engine::assess;
    use droits_engine::money::Euros;
    use droits_engine::outcome::{Benefit, Outcome};
    use droits_engine::trace::Trace;
    use proptest::prelude::*;

    const VECTORS: [&str; 4] = [
        include_str!("../../tests/vectors/family.jsonl"),
        include_str!("../../tests/vectors/housing.jsonl"),
        include_str!("../../tests/vectors/minima.jsonl"),
        include_str!("../../tests/vectors/whole.jsonl"),
    ];

    fn households() -> impl Iterator<Item = String> {
        let lines = VECTORS.iter().flat_map(|vectors| vectors.lines()).filter(|line| !line.trim().is_empty());
        lines.map(|line| {
            let line: Value = serde_json::from_str(line).expect("a vector is JSON");
            line["household"].to_string()
        })
    }

    /// What is due, benefit by benefit: the amount, nothing, or `None` when it is not known. The reason why nothing is due
    /// may be another one, such as no child in place of no days beside a child.
    fn outcomes(household: &Household) -> Vec<(Benefit, Option<Euros>)> {
        let amount = |outcome: &Outcome| match outcome {
            Outcome::Due(due) => Some(due.net),
            Outcome::NotDue(_) => Some(Euros::ZERO),
            Outcome::Unknown(_) => None,
        };
        assess(household, &mut Trace::silent()).iter().map(|(benefit, outcome)| (benefit, amount(outcome))).collect()
    }

    #[test]
    fn every_vector_goes_through_the_form_unchanged() {
        for text in households() {
            let Ok(household) = household::read(text.as_bytes()) else { continue };
            let form = open(&text).expect("what reads opens");
            let reading = super::super::read(&form);
            assert!(reading.problems.is_empty(), "{:?} in {text}", reading.problems);
            let through = reading.household.expect("an opened household reads");
            assert_eq!(outcomes(&through), outcomes(&household), "{text}");
        }
    }

    proptest! {
        #![proptest_config(households::cases(200))]

        #[test]
        fn a_question_that_is_not_asked_changes_no_result(household in households::household()) {
            let form = open(&household::write(&household)).expect("what is written opens");
            let reading = super::super::read(&form);
            prop_assert!(reading.problems.is_empty(), "{:?}", reading.problems);
            let through = reading.household.expect("an opened household reads");
            prop_assert_eq!(outcomes(&through), outcomes(&household));
        }

        #[test]
        fn whatever_is_missing_the_form_gives_a_household(household in households::household_with_unknowns()) {
            let form = open(&household::write(&household)).expect("what is written opens");
            let reading = super::super::read(&form);
            prop_assert!(reading.household.is_some() && reading.problems.is_empty(), "{:?}", reading.problems);
        }
    }

    #[test]
    fn what_was_typed_comes_back_as_it_was_typed() {
        let mut form = FormState::new(Month::new(2026, 11));
        let child = form.add(CardKind::Child, None);
        let spell = form.add(CardKind::Spell, Some(FormState::CLAIMANT));
        form.say(child, Key::ChildBirth, "7 3 2015");
        form.say(FormState::HOUSEHOLD, Key::Rent, "mille");
        form.say(spell, Key::Varies, "yes");
        form.say_month(spell, Month::new(2026, 9), "1 212,50".to_owned());
        assert_eq!(open(&super::super::saved(&form)), Ok(form));
    }
}
