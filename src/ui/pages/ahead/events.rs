//! The months in which something changes, in words: when, why, which benefits, by how much.

use droits_engine::household::Household;
use droits_engine::money::Euros;
use droits_engine::outcome::{Benefit, Frequency, Outcome};
use droits_engine::scenario::timeline::{Event, Point};
use droits_engine::trace::About;
use droits_words::benefits::Family;
use droits_words::names::name;
use droits_words::ui::ahead as words;
use droits_words::{Lang, benefits, format, lines, reasons};
use leptos::prelude::*;

/// A month in which something changes.
#[derive(Clone)]
pub struct Entry {
    /// Its place among the months.
    pub at: usize,
    point: Point,
    /// What time brought the month before, which may take effect now.
    before: Vec<Event>,
    changes: Vec<Change>,
}

#[derive(Clone, Copy)]
struct Change {
    benefit: Benefit,
    difference: Option<Euros>,
    kind: Kind,
}

#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Begins,
    Ends,
    Moves,
    Once,
    NoLongerSaid,
}

/// The months in which some benefit changes.
pub fn entries(points: &[Point]) -> Vec<Entry> {
    points
        .windows(2)
        .enumerate()
        .filter_map(|(i, pair)| {
            let changes: Vec<Change> = Benefit::ALL.into_iter().filter_map(|b| change(b, &pair[0], &pair[1])).collect();
            let (point, before) = (pair[1].clone(), pair[0].events.clone());
            (!changes.is_empty()).then_some(Entry { at: i + 1, point, before, changes })
        })
        .collect()
}

fn change(benefit: Benefit, before: &Point, now: &Point) -> Option<Change> {
    let (old, new) = (before.paid(benefit), now.paid(benefit));
    if benefit.frequency() != Frequency::Monthly {
        let paid = new.filter(|paid| !paid.is_zero())?;
        return Some(Change { benefit, difference: Some(paid), kind: Kind::Once });
    }
    let (difference, kind) = match (old, new) {
        (Some(old), Some(new)) if old == new => return None,
        (Some(old), Some(new)) => {
            let kind = match (old.is_zero(), new.is_zero()) {
                (true, _) => Kind::Begins,
                (_, true) => Kind::Ends,
                _ => Kind::Moves,
            };
            (Some(new - old), kind)
        }
        (Some(_), None) => (None, Kind::NoLongerSaid),
        (None, _) => return None,
    };
    Some(Change { benefit, difference, kind })
}

/// The list.
pub fn list(entries: &[Entry], lang: Lang) -> AnyView {
    if entries.is_empty() {
        return view! { <p class="quiet">{words::NO_CHANGE.in_lang(lang)}</p> }.into_any();
    }
    let items: Vec<AnyView> = entries.iter().enumerate().map(|(i, entry)| item(i + 1, entry, lang)).collect();
    view! { <ol class="events">{items}</ol> }.into_any()
}

fn item(number: usize, entry: &Entry, lang: Lang) -> AnyView {
    let month = capital(&format::month(entry.point.assessment.month, lang));
    let heading = words::EVENT.fill(lang, &[month, causes(entry, lang)]);
    let sum: Euros = entry.changes.iter().filter_map(|change| change.difference).sum();
    let several = entry.changes.len() > 1;
    let changes: Vec<AnyView> = entry.changes.iter().map(|one| line(one, entry, several, lang)).collect();
    view! {
        <li>
            <span class="pin-n" aria-hidden="true">{number}</span>
            <div class="ev">
                <h3>{heading}</h3>
                <span class="amt" translate="no">{signed(sum, lang)}</span>
                <ul class="plain">{changes}</ul>
            </div>
        </li>
    }
    .into_any()
}

fn line(change: &Change, entry: &Entry, several: bool, lang: Lang) -> AnyView {
    let name = benefits::name(change.benefit).in_lang(lang).to_owned();
    let text = match change.kind {
        Kind::Begins => words::BEGINS.fill(lang, &[name]),
        Kind::Ends => words::ENDS.fill(lang, &[name]),
        Kind::Moves => name,
        Kind::Once => words::ONCE.fill(lang, &[name]),
        Kind::NoLongerSaid => words::NO_LONGER_SAID.fill(lang, &[name]),
    };
    let amount = change.difference.filter(|_| several).map(|difference| signed(difference, lang));
    let why = match entry.point.assessment.of(change.benefit) {
        Outcome::NotDue(reason) => Some(reasons::of(change.benefit, reason, lang)),
        _ => None,
    };
    let mark = format!("mark {}", Family::of(change.benefit).class());
    view! {
        <li>
            <span class=mark></span>
            <span>{text} {why.map(|why| view! { <span class="quiet why">{why}</span> })}</span>
            <span class="num" translate="no">{amount}</span>
        </li>
    }
    .into_any()
}

/// What brought the change, in words.
fn causes(entry: &Entry, lang: Lang) -> String {
    let household = &entry.point.household;
    // A birthday of that month has no part in the school grant.
    if entry.changes.iter().all(|change| change.benefit == Benefit::Ars) {
        return words::SCHOOL.in_lang(lang).to_owned();
    }
    let only_quarterly = entry.changes.iter().all(|change| change.benefit.is_quarterly());
    let mut causes: Vec<String> =
        entry.point.events.iter().filter_map(|event| cause(event, household, words::BIRTHDAY, lang)).collect();
    if causes.is_empty() {
        causes.extend(entry.before.iter().filter_map(|event| match event {
            Event::Birthday { .. } | Event::AdultBirthday { .. } | Event::Birth { .. } | Event::IncomeChange { .. } => {
                cause(event, household, words::AFTER_BIRTHDAY, lang)
            }
            _ => None,
        }));
    }
    let has = |event: Event| entry.point.events.contains(&event);
    if has(Event::KnownLaw) {
        causes.push(words::LAW.in_lang(lang).to_owned());
    }
    if has(Event::NewReferenceYear) {
        causes.push(words::NEW_YEAR.in_lang(lang).to_owned());
    }
    if causes.is_empty() || has(Event::Review) && only_quarterly && !has(Event::NewReferenceYear) {
        let review = if has(Event::Review) { words::REVIEW } else { words::RECOMPUTED };
        causes.push(review.in_lang(lang).to_owned());
    }
    causes.join(", ")
}

fn cause(event: &Event, household: &Household, birthday: droits_words::Text, lang: Lang) -> Option<String> {
    let who = |about| lines::who(about, household, lang);
    Some(match *event {
        Event::Birthday { child, age } => birthday.fill(lang, &[who(About::Child(child)), age.to_string()]),
        Event::AdultBirthday { adult, age } => {
            birthday.fill(lang, &[adult_name(adult, household, lang), age.to_string()])
        }
        Event::Birth { child } => words::BORN.fill(lang, &[who(About::Child(child))]),
        Event::IncomeChange { adult } => words::INCOME.fill(lang, &[who(About::Adult(adult))]),
        Event::SchoolGrant => words::SCHOOL.in_lang(lang).to_owned(),
        Event::Review | Event::NewReferenceYear | Event::KnownLaw | Event::RiseNotKnown => return None,
    })
}

/// An adult as the subject of a sentence.
fn adult_name(adult: u8, household: &Household, lang: Lang) -> String {
    let named = household.adults.get(adult as usize).and_then(|adult| adult.name.as_deref().map(name));
    named.unwrap_or_else(|| words::ADULTS[usize::from(adult.min(1))].in_lang(lang).to_owned())
}

/// A difference with its sign.
pub fn signed(difference: Euros, lang: Lang) -> String {
    let amount = format::euros(difference.0, lang);
    if difference > Euros::ZERO { format!("+{amount}") } else { amount }
}

/// The text with a capital first.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or(String::new(), |first| first.to_uppercase().chain(letters).collect())
}
