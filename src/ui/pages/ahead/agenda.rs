//! What is to be declared or asked for in the months ahead, and the calendar file of that and of what changes.

use droits_engine::calendar::Month;
use droits_engine::household::Household;
use droits_engine::scenario::milestones::{Milestone, milestones};
use droits_engine::scenario::timeline::timeline;
use droits_engine::sort::sort_few;
use droits_words::agenda::{Day, file};
use droits_words::ui::agenda as words;
use droits_words::{Lang, format};
use leptos::prelude::*;

use super::events::{capital, entries, told};
use super::months::MONTHS;
use crate::ui::keep::file::download;
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// The months shown; the file goes to the end of the timeline.
const SHOWN: i32 = 12;

/// What is to be done within a year, each with its month and how; what comes back every quarter stands once, with its months.
pub fn list(all: &[(Month, Milestone)], lang: Lang) -> AnyView {
    let Some(first) = all.first().map(|(month, _)| *month) else { return ().into_any() };
    let near: Vec<(Month, Milestone)> = all.iter().copied().filter(|(month, _)| month.since(first) < SHOWN).collect();
    let items: Vec<AnyView> = near
        .iter()
        .enumerate()
        .filter(|(i, (_, one))| !near[..*i].iter().any(|(_, before)| before == one))
        .map(|(_, (_, one))| {
            let months = near.iter().filter(|(_, other)| other == one);
            let months: Vec<String> = months.map(|(month, _)| format::month(*month, lang)).collect();
            view! {
                <li>
                    <span class="when">{months.join(", ")}</span>
                    <div><b>{words::title(*one).in_lang(lang)}</b><small>{words::how(*one).in_lang(lang)}</small></div>
                </li>
            }
            .into_any()
        })
        .collect();
    view! { <ol class="plain coming to-do">{items}</ol> }.into_any()
}

/// The button that makes the file, and whether the names stand in it.
#[component]
pub fn Add() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let named = RwSignal::new(false);
    let has_names = Memo::new(move |_| {
        case.computed.with(|computed| computed.as_ref().is_some_and(|c| unnamed(&c.household) != c.household))
    });
    let save = move |_| {
        let household = case.computed.with_untracked(|computed| computed.as_ref().map(|c| c.household.clone()));
        let Some(household) = household else { return };
        let household = if named.get_untracked() { household } else { unnamed(&household) };
        let text = file(&days(&household, router.lang_now()), &stamp());
        download(NAME, "text/calendar", &text);
    };
    view! {
        <div class="agenda">
            <p class="field said" hidden=move || !has_names.get()><label class="tick">
                <input type="checkbox" prop:checked=move || named.get() on:change=live(move |event| named.set(event_target_checked(&event)))/>
                <span>{say(words::NAMED)}</span>
            </label></p>
            <p class="acts"><button type="button" class="btn-2" on:click=live(save)>{say(words::ADD)}</button></p>
            <p class="quiet">{say(words::FILE)}</p>
        </div>
    }
}

/// A list of files is seen by others: it names nobody.
const NAME: &str = "droits-au-clair.ics";

/// The same household, whose members have no name.
fn unnamed(household: &Household) -> Household {
    let mut household = household.clone();
    household.adults.iter_mut().for_each(|adult| adult.name = None);
    household.children.iter_mut().for_each(|child| child.name = None);
    household
}

/// What changes and what is to be done, by day.
fn days(household: &Household, lang: Lang) -> Vec<Day> {
    let points = timeline(household, MONTHS);
    let changes = entries(&points).into_iter().map(|entry| {
        let (month, title, text) = told(&entry, lang);
        Day { on: month.first_day(), title: words::CHANGE.fill(lang, &[title]), text }
    });
    let tasks = milestones(&points).into_iter().map(|(month, one)| Day {
        on: month.first_day(),
        title: capital(words::title(one).in_lang(lang)),
        text: words::how(one).in_lang(lang).to_owned(),
    });
    let mut days: Vec<Day> = tasks.chain(changes).collect();
    sort_few(&mut days, |day| day.on);
    days
}

/// This very moment, in UTC.
fn stamp() -> String {
    let now = String::from(js_sys::Date::new_0().to_iso_string());
    let seconds = now.split('.').next().unwrap_or_default();
    let letters = seconds.chars().filter(|letter| !matches!(letter, '-' | ':'));
    letters.chain(['Z']).collect()
}

#[cfg(test)]
mod tests {
    use droits_engine::household::read;

    use super::*;

    const FAMILY: &str = r#"{"format":1,"month":"2026-11","residence":{"department":"59"},"union":"single",
        "adults":[{"name":"Inès","birth_date":"1990-05-04","activity":"employed","income":[{"kind":"wage","monthly":1050}]}],
        "children":[{"name":"Sacha","birth_date":"2014-06-14","other_parent":"not_paying"},
            {"name":"Léa","birth_date":"2024-03-10","other_parent":"not_paying"}],
        "housing":{"tenure":"tenant","rent":560}}"#;

    #[test]
    fn the_names_stand_in_the_calendar_only_if_asked() {
        let family = read(FAMILY.as_bytes()).expect("valid");
        for lang in Lang::ALL {
            let text = |household: &Household| file(&days(household, lang), "20261130T012345Z").replace("\r\n ", "");
            let (with, without) = (text(&family), text(&unnamed(&family)));
            assert!(with.contains("Léa"), "{with}");
            assert!(["Inès", "Sacha", "Léa"].iter().all(|name| !without.contains(name)), "{without}");
            assert_eq!(with.matches("BEGIN:VEVENT").count(), without.matches("BEGIN:VEVENT").count());
        }
    }

    #[test]
    fn the_calendar_tells_changes_and_tasks_in_the_order_of_the_days() {
        let all = days(&read(FAMILY.as_bytes()).expect("valid"), Lang::Fr);
        assert!(all.is_sorted_by_key(|day| day.on));
        let titles: Vec<&str> = all.iter().map(|day| day.title.as_str()).collect();
        // Léa is three in March 2027; the tax return is in April, twice within 24 months.
        assert!(titles.contains(&"Aides\u{202f}: Léa a 3 ans"), "{titles:?}");
        let returns = titles.iter().filter(|title| title.contains("aux impôts")).count();
        assert_eq!(returns, 2, "{titles:?}");
    }
}
