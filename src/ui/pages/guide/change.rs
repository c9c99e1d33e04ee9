//! "My situation changed": what to report, and what it changes in the amounts of the case in hand.

use std::sync::Arc;

use droits_engine::household::Household;
use droits_engine::scenario::variants::variant;
use droits_words::ui::{ahead as ahead_words, errors, guide as words};
use droits_words::{Lang, format};
use leptos::prelude::*;

use super::read::{self, Text};
use crate::form::parse;
use crate::ui::life::live;
use crate::ui::pages::ahead::whatif::compared::{self, Side};
use crate::ui::pages::ahead::whatif::draft::{Draft, Kind};
use crate::ui::pages::ahead::whatif::fields;
use crate::ui::router::{Page, Router};
use crate::ui::say::say;
use crate::ui::state::{Case, compute};

/// The events of the page, each with the change of the engine that shows its effect.
const EVENTS: [(&str, Kind); 9] = [
    ("emploi", Kind::Wage),
    ("chomage", Kind::NoWork),
    ("naissance", Kind::Birth),
    ("couple", Kind::Couple),
    ("separation", Kind::Separation),
    ("demenagement", Kind::Move),
    ("depart", Kind::Leaves),
    ("revenus", Kind::Income),
    ("sante", Kind::Income),
];
/// Other income first shown where it is not sick pay: a retirement pension.
const PENSION: usize = 4;

/// What changed, when, what to do, and the amounts.
#[component]
pub fn Change(text: RwSignal<Text>) -> impl IntoView {
    let router = Router::here();
    let (event, day) = (RwSignal::new(0_usize), RwSignal::new(String::new()));
    let what = move || {
        let names = text.with(|text| match text {
            Text::Here(body) => EVENTS.iter().map(|(id, _)| title(body, id)).collect(),
            Text::Soon | Text::Failed => Vec::new(),
        });
        let label = words::CHANGE_WHAT.in_lang(router.lang()).to_owned();
        fields::list("change-what".to_owned(), label, names, event.get_untracked(), move |i| event.set(i))
    };
    let duty = move || {
        let id = EVENTS.get(event.get()).map_or("", |(id, _)| id);
        text.with(|text| match text {
            Text::Here(body) => read::section(body, id)
                // Its heading is the choice above.
                .and_then(|inside| inside.split_once("</summary>"))
                .map(|(_, list)| list.to_owned())
                .unwrap_or_default(),
            Text::Soon | Text::Failed => String::new(),
        })
    };
    view! {
        <div class="change stack">
            <div class="grid">{what} <Day day/></div>
            <section aria-labelledby="faire">
                <h2 id="faire">{say(words::CHANGE_DUTY)}</h2>
                <Months day/>
                <div class="guide" inner_html=duty></div>
            </section>
            <section aria-labelledby="effet">
                <h2 id="effet">{say(words::CHANGE_AMOUNTS)}</h2>
                {move || { let event = event.get(); view! { <Amounts event/> } }}
            </section>
        </div>
    }
}

/// The heading of an event.
fn title(body: &str, id: &str) -> String {
    let inside = read::section(body, id).unwrap_or_default();
    let title =
        inside.split_once("<h2>").and_then(|(_, after)| after.split_once("</h2>")).map_or(id, |(title, _)| title);
    title.to_owned()
}

/// The day of the change.
#[component]
fn Day(day: RwSignal<String>) -> impl IntoView {
    let router = Router::here();
    let left = RwSignal::new(false);
    let fault = move || {
        left.get().then(|| day.with(|day| (!day.trim().is_empty()).then(|| parse::date(day).err()).flatten())).flatten()
    };
    let wrong = move || fault().is_some();
    view! {
        <div class="field" class:has-err=wrong>
            <label for="change-day">{say(words::CHANGE_WHEN)}</label>
            <p class="hint" id="change-day-h">{say(droits_words::ui::expert::DATE_FORM)}</p>
            <span class="in" class:bad=wrong>
                <input
                    id="change-day" type="text" autocomplete="off"
                    aria-invalid=move || wrong().then_some("true")
                    aria-describedby=move || if wrong() { "change-day-h change-day-e" } else { "change-day-h" }
                    prop:value=move || day.get()
                    on:input=live(move |event| day.set(event_target_value(&event)))
                    on:change=live(move |_| left.set(true))
                />
            </span>
            {move || fault().map(|fault| view! { <p class="err" id="change-day-e">{errors::sentence(fault, router.lang())}</p> })}
        </div>
    }
}

/// What the day means: report now, soon or late; and the months of effect.
#[component]
fn Months(day: RwSignal<String>) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    move || {
        let lang = router.lang();
        let month = droits_engine::calendar::Month::of(day.with(|day| parse::date(day).ok())?);
        let ago = case.today.since(month);
        let when = match ago {
            ..0 => words::CHANGE_AHEAD.in_lang(lang).to_owned(),
            0..=1 => words::CHANGE_NOW.in_lang(lang).to_owned(),
            _ => words::CHANGE_LATE.fill(lang, &[ago.to_string()]),
        };
        let months = words::CHANGE_MONTHS.fill(lang, &[format::month(month + 1, lang), format::month(month, lang)]);
        Some(view! { <p><b>{when}</b> " " {months}</p> })
    }
}

/// The amounts of the case in hand, today and after the change.
#[component]
fn Amounts(event: usize) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let (id, kind) = EVENTS.get(event).copied().unwrap_or(EVENTS[0]);
    let described = Memo::new(move |_| {
        case.reading.with(|reading| {
            reading.household.as_ref().is_some_and(|h| h.adults.iter().any(|adult| adult.birth_date.get().is_ok()))
        })
    });
    let household = Memo::new(move |_| case.computed.with(|computed| computed.as_ref().map(|c| c.household.clone())));
    move || {
        let lang = router.lang();
        let Some(household) = household.get().filter(|_| described.get()) else {
            return view! {
                <p>{words::CHANGE_DESCRIBE.in_lang(lang)}</p>
                <p><a class="btn-2" href=router.to(Page::Journey)>{ahead_words::DESCRIBE.in_lang(lang)}</a></p>
            }
            .into_any();
        };
        if !kind.fits(&household) {
            return view! {
                <p>{words::CHANGE_UNFIT.in_lang(lang)} " " <a href=router.to(Page::Expert)>{ahead_words::DESCRIBE.in_lang(lang)}</a></p>
            }
            .into_any();
        }
        let draft = Draft::new(kind, &household);
        let draft = if id == "revenus" { Draft { choice: PENSION, ..draft } } else { draft };
        let health = (id == "sante").then(|| {
            view! { <p class="quiet">{words::CHANGE_AAH.in_lang(lang)} " " <a href=router.to(Page::Expert)>{ahead_words::DESCRIBE.in_lang(lang)}</a></p> }
        });
        view! { {health} {compared(RwSignal::new(draft), household, lang)} }.into_any()
    }
}

/// The particulars of the change, and the two columns.
fn compared(draft: RwSignal<Draft>, household: Household, lang: Lang) -> AnyView {
    let particulars = fields::fields(0, draft, &household, lang);
    let today = Side::new(ahead_words::TODAY.in_lang(lang).to_owned(), Arc::new(compute(household.clone())));
    let table = move || {
        let change = draft.with(|draft| draft.change(&household)).ok()?;
        let made = match variant(&household, &change) {
            Ok(made) => made,
            Err(why) => {
                return Some(
                    view! { <p class="err">{ahead_words::NOT_POSSIBLE[why as usize].in_lang(lang)}</p> }.into_any(),
                );
            }
        };
        let name = words::CHANGE_AFTER.in_lang(lang).to_owned();
        let side = [Side::new(name, Arc::new(compute(made.household)))];
        Some(
            view! {
                {compared::beside(&today, &side, true, lang)}
                {compared::whys(&today, &side, lang)}
            }
            .into_any(),
        )
    };
    view! {
        <div class="grid">{particulars}</div>
        <p class="quiet">{ahead_words::WHAT_IF_LEAD.in_lang(lang)}</p>
        {table}
    }
    .into_any()
}
