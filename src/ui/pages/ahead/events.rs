//! The months in which something changes, in words: when, why, which benefits, by how much.

use droits_engine::calendar::Month;
use droits_engine::household::Household;
use droits_engine::money::Euros;
use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::scenario::timeline::{Event, Point};
use droits_engine::trace::About;
use droits_words::answer::{self, Change, Kind};
use droits_words::benefits::Family;
use droits_words::names::name;
use droits_words::ui::ahead as words;
use droits_words::{Lang, benefits, format, lines, reasons};
use leptos::prelude::*;

/// A month in which something changes, with what time brought it.
#[derive(Clone)]
pub struct Entry {
    changed: answer::Entry,
    point: Point,
    /// What time brought the month before, which may take effect now.
    before: Vec<Event>,
}

impl Entry {
    /// Its place among the months.
    pub fn at(&self) -> usize {
        self.changed.at
    }
}

/// The months in which some benefit changes.
pub fn entries(points: &[Point]) -> Vec<Entry> {
    of(answer::entries(points), points)
}

/// These months, with what time brought them.
pub fn of(changed: Vec<answer::Entry>, points: &[Point]) -> Vec<Entry> {
    let whole = |changed: answer::Entry| {
        let before = points.get(changed.at.checked_sub(1)?)?.events.clone();
        Some(Entry { point: points.get(changed.at)?.clone(), before, changed })
    };
    changed.into_iter().filter_map(whole).collect()
}

pub fn list(entries: &[Entry], lang: Lang) -> AnyView {
    if entries.is_empty() {
        return view! { <p class="quiet">{words::NO_CHANGE.in_lang(lang)}</p> }.into_any();
    }
    let items: Vec<AnyView> = entries.iter().enumerate().map(|(i, entry)| item(i + 1, entry, lang)).collect();
    view! { <ol class="events">{items}</ol> }.into_any()
}

/// The same in few words, for a result that has more to say: month, cause, which benefits, by how much.
pub fn brief(entries: &[Entry], lang: Lang) -> AnyView {
    let items: Vec<AnyView> = entries
        .iter()
        .map(|entry| {
            let changes = &entry.changed.changes;
            let names: Vec<String> = changes.iter().map(|one| brief_name(one, lang)).collect();
            let once = changes.iter().all(|change| change.kind == Kind::Once);
            let once = once.then(|| format!(" ({})", words::PAID_ONCE.in_lang(lang)));
            let sum = changes.iter().any(|change| change.difference.is_some());
            view! {
                <li>
                    <span class="when">{format::month(entry.changed.month, lang)}</span>
                    <div>
                        <b>{capital(&causes(entry, lang))}</b>
                        <small>{names.join(", ")}{once}</small>
                    </div>
                    <span class="amt" translate="no">{sum.then(|| signed(entry.changed.sum(), lang))}</span>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="plain coming">{items}</ol> }.into_any()
}

/// A month in which something changes, as a calendar tells it: the month, why, and each benefit with its difference.
pub fn told(entry: &Entry, lang: Lang) -> (Month, String, String) {
    let lines: Vec<String> = (entry.changed.changes.iter())
        .map(|change| {
            let once = if change.kind == Kind::Once {
                format!(" ({})", words::PAID_ONCE.in_lang(lang))
            } else {
                String::new()
            };
            let by = change.difference.map_or(String::new(), |difference| format!(" {}", signed(difference, lang)));
            format!("{}{once}{by}", brief_name(change, lang))
        })
        .collect();
    (entry.changed.month, capital(&causes(entry, lang)), lines.join("\n"))
}

fn brief_name(change: &Change, lang: Lang) -> String {
    let name = benefits::name(change.benefit).in_lang(lang).to_owned();
    match change.kind {
        Kind::Begins => words::BEGINS.fill(lang, &[name]),
        Kind::Ends => words::ENDS.fill(lang, &[name]),
        Kind::NoLongerSaid => words::NO_LONGER_SAID.fill(lang, &[name]),
        Kind::Expected => words::EXPECTED.fill(lang, &[name]),
        Kind::Moves | Kind::Once => name,
    }
}

fn item(number: usize, entry: &Entry, lang: Lang) -> AnyView {
    let month = capital(&format::month(entry.point.assessment.month, lang));
    let heading = words::EVENT.fill(lang, &[month, causes(entry, lang)]);
    let sum = entry.changed.sum();
    let several = entry.changed.changes.len() > 1;
    let changes: Vec<AnyView> = entry.changed.changes.iter().map(|one| line(one, entry, several, lang)).collect();
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
        Kind::Expected => words::EXPECTED.fill(lang, &[name]),
        Kind::NoLongerSaid => words::NO_LONGER_SAID.fill(lang, &[name]),
    };
    let amount = change.difference.filter(|_| several).map(|difference| signed(difference, lang));
    let why = match entry.point.assessment.of(change.benefit) {
        Outcome::NotDue(reason) => Some(reasons::of(change.benefit, reason, lang)),
        Outcome::Due(_) | Outcome::Unknown(_) => None,
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
    if entry.changed.changes.iter().all(|change| change.benefit == Benefit::Ars) {
        return words::SCHOOL.in_lang(lang).to_owned();
    }
    if entry.changed.changes.iter().all(|change| change.benefit == Benefit::ChristmasBonus) {
        return words::CHRISTMAS.in_lang(lang).to_owned();
    }
    let only_quarterly = entry.changed.changes.iter().all(|change| change.benefit.is_quarterly());
    let mut causes: Vec<String> =
        entry.point.events.iter().filter_map(|event| cause(event, household, words::BIRTHDAY, lang)).collect();
    if causes.is_empty() {
        let goes_on = |event: &&Event| {
            matches!(
                event,
                Event::Birthday { .. } | Event::AdultBirthday { .. } | Event::Birth { .. } | Event::IncomeChange { .. }
            )
        };
        let before = entry.before.iter().filter(goes_on);
        causes.extend(before.filter_map(|event| cause(event, household, words::AFTER_BIRTHDAY, lang)));
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
        Event::ChristmasBonus => words::CHRISTMAS.in_lang(lang).to_owned(),
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
