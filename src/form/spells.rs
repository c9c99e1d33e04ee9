//! Incomes of a person as the spells of the format.

use droits_engine::calendar::Month;
use serde_json::{Map, Value};

use super::card::{Card, CardKind, UNKNOWN};
use super::household::{Problem, Sheet, Wrong};
use super::key::Key;
use super::state::FormState;
use super::{Spot, parse};

/// The months asked for an income that varies: the twelve that the housing aid looks at and all later ones up to the
/// month of entitlement. What was earned before is one amount.
pub fn months_asked(month: Month) -> impl DoubleEndedIterator<Item = Month> + Clone {
    (month - 13).through(month)
}

/// Every spell of a person.
pub(super) fn income(sheet: &mut Sheet, form: &FormState, person: &Card, pointer: &str) -> Vec<Value> {
    let mut spells = Vec::new();
    for card in form.list(CardKind::Spell, Some(person.id)) {
        if card.is(Key::Varies, "yes") {
            varying(sheet, form, card, pointer, &mut spells);
        } else {
            steady(sheet, form, card, pointer, &mut spells);
        }
    }
    spells
}

fn steady(sheet: &mut Sheet, form: &FormState, card: &Card, pointer: &str, spells: &mut Vec<Value>) {
    let at = format!("{pointer}/income/{}", spells.len());
    let mut spell = sheet.answers(form, card, &at);
    spell.entry("kind").or_insert_with(|| Value::from(card.word(Key::SpellKind)));
    // An amount whose first or last month is wrong is not known: in which months it counts is not.
    if [Key::From, Key::To].iter().any(|key| !card.text(*key).is_empty() && !spell.contains_key(key.row().name)) {
        spell.remove("monthly");
        sheet.not_known(format!("{at}/monthly"), Spot::of(card, Key::Monthly));
    }
    spells.push(Value::Object(spell));
}

/// Runs of equal months; the last month's amount goes on, so that a look ahead has one.
fn varying(sheet: &mut Sheet, form: &FormState, card: &Card, pointer: &str, spells: &mut Vec<Value>) {
    let Some(last) = form.month() else { return };
    let first = last - 13;
    let mut runs: Vec<Run> =
        vec![Run { from: None, text: card.text(Key::Monthly).to_owned(), spot: Spot::of(card, Key::Monthly) }];
    for month in months_asked(last) {
        let text = card.months.get(&month).map_or("", |text| text.trim());
        if month == first || runs.last().is_none_or(|run| run.text != text) {
            let spot = Spot { month: Some(month), ..Spot::of(card, Key::Monthly) };
            runs.push(Run { from: Some(month), text: text.to_owned(), spot });
        }
    }
    for (i, run) in runs.iter().enumerate() {
        let at = format!("{pointer}/income/{}", spells.len());
        let mut spell = Map::new();
        spell.insert("kind".to_owned(), Value::from(card.word(Key::SpellKind)));
        if let Some(from) = run.from {
            spell.insert("from".to_owned(), Value::from(from.to_string()));
        }
        if let Some(to) = runs.get(i + 1).and_then(|next| next.from) {
            spell.insert("to".to_owned(), Value::from((to - 1).to_string()));
        }
        sheet.spots.insert(format!("{at}/monthly"), run.spot);
        match run.text.as_str() {
            "" | UNKNOWN => sheet.not_known(format!("{at}/monthly"), run.spot),
            text => match parse::money(text) {
                Ok(amount) => {
                    spell.insert("monthly".to_owned(), Value::from(amount.to_string()));
                }
                Err(fault) => {
                    sheet.problems.push(Problem { spot: run.spot, wrong: Wrong::Typed(fault) });
                    sheet.not_known(format!("{at}/monthly"), run.spot);
                }
            },
        }
        spells.push(Value::Object(spell));
    }
}

struct Run {
    from: Option<Month>,
    text: String,
    spot: Spot,
}
