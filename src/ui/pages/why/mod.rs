//! Why did the Caf pay this amount? One benefit, the amount received, its month: questions to ask.

mod maintainers;
mod told;

use droits_engine::household::write;
use droits_engine::outcome::Benefit;
use droits_words::ui::{ahead, errors, why as words};
use droits_words::{Lang, Text, benefits};
use leptos::prelude::*;

use self::maintainers::ToMaintainers;
use self::told::Leads;
use crate::form::parse;
use crate::ui::life::live;
use crate::ui::pages::ahead::whatif::fields::list;
use crate::ui::reach::focus;
use crate::ui::router::{Page, Route, Router};
use crate::ui::say::say;
use crate::ui::state::Case;
use crate::ui::worker::{Input, Said, Work, start};
use crate::work::Job;
use crate::work::why::{self, Told};

/// The page. The benefit is the rest of the address.
#[component]
pub fn Why() -> impl IntoView {
    let (router, case) = (Router::here(), Case::here());
    let described = Memo::new(move |_| {
        case.reading.with(|reading| {
            reading.household.as_ref().is_some_and(|h| h.adults.iter().any(|adult| adult.birth_date.get().is_ok()))
        })
    });
    // A link may ask for another benefit while the page is open.
    let first = Memo::new(move |_| {
        let rest = router.route().rest;
        Benefit::ALL.into_iter().find(|one| one.code() == rest).unwrap_or(Benefit::Af)
    });
    view! {
        <div class="why">
            <h1 tabindex="-1">{say(words::TITLE)}</h1>
            <p class="lead">{say(words::LEAD)}</p>
            <Show
                when=move || described.get()
                fallback=move || view! {
                    <p class="say">{say(ahead::NOTHING)}</p>
                    <p><a class="btn" href=move || router.to(Page::Expert)>{say(ahead::DESCRIBE)}</a></p>
                }
            >
                {move || view! { <Search first=first.get()/> }}
            </Show>
        </div>
    }
}

/// What is known of the search.
#[derive(Clone, Debug, PartialEq)]
enum State {
    Still,
    Told(Told),
    Fault,
}

#[component]
fn Search(
    /// The benefit of the address.
    first: Benefit,
) -> impl IntoView {
    let (router, case) = (Router::here(), Case::here());
    let benefit = RwSignal::new(first);
    let amount = RwSignal::new(String::new());
    let now = case.form.with_untracked(|form| form.month()).unwrap_or(case.today);
    let month = RwSignal::new(format!("{:02}/{}", now.number(), now.year()));
    // Faults are told once the search was asked for.
    let faulty = RwSignal::new(false);
    let state = RwSignal::new(State::Still);
    let work = StoredValue::new_local(None::<Work>);
    // Another question: what was found is no answer to it.
    Effect::new(move |before: Option<()>| {
        let _ = (benefit.get(), amount.get(), month.get(), case.computed.get());
        if before.is_some() {
            work.set_value(None);
            state.set(State::Still);
            faulty.set(false);
        }
    });
    let search = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        faulty.set(true);
        let paid = parse::money(&amount.get_untracked());
        let of = parse::month(&month.get_untracked());
        let household = case.computed.with_untracked(|computed| computed.as_ref().map(|c| write(&c.household)));
        match (paid, of, household) {
            (Err(_), _, _) => focus("#why-amount"),
            (_, Err(_), _) => focus("#why-month"),
            (Ok(paid), Ok(of), Some(household)) => {
                state.set(State::Told(Told::Searching(0)));
                let text = why::asked(benefit.get_untracked(), paid, of, &household);
                work.set_value(Some(start(Job::Why, "", Input::Text(text), move |said| hear(said, state))));
            }
            _ => {}
        }
    };
    let searching = Memo::new(move |_| state.with(|state| matches!(state, State::Told(Told::Searching(_)))));
    let searching = move || searching.get();
    let share = move || match state.get() {
        State::Told(Told::Searching(share)) => words::SHARE.fill(router.lang(), &[share.to_string()]),
        State::Still | State::Told(_) | State::Fault => String::new(),
    };
    let asked = Signal::derive(move || {
        (benefit.get(), parse::month(&month.get()).ok(), parse::money(&amount.get()).unwrap_or_default())
    });
    view! {
        <form class="ask" on:submit=live(search) novalidate>
            {move || benefit_list(benefit, router.lang())}
            <Entry id="why-amount" label=words::AMOUNT hint=words::AMOUNT_HINT unit="€" text=amount faulty check=money/>
            <Entry id="why-month" label=words::MONTH hint=words::MONTH_HINT unit="" text=month faulty check=month_of/>
            <p class="acts"><button type="submit" class="btn">{say(words::SEARCH)}</button></p>
        </form>
        // Heard once: the share is for the eye.
        <p class="quiet">
            <span role="status">{move || searching().then(|| words::SEARCHING.in_lang(router.lang()))}</span>
            <span aria-hidden="true">" " {share}</span>
        </p>
        <Leads state asked/>
        <ToMaintainers state asked/>
    }
}

fn hear(said: Said, state: RwSignal<State>) {
    match said {
        Said::Part { text, .. } => {
            if let Some(told) = Told::parse(&text) {
                state.set(State::Told(told));
            }
        }
        Said::Done => {}
        Said::Fault(_) => state.set(State::Fault),
    }
}

fn money(text: &str) -> Option<errors::Fault> {
    parse::money(text).err()
}

fn month_of(text: &str) -> Option<errors::Fault> {
    parse::month(text).err()
}

/// The benefits by name.
fn benefit_list(benefit: RwSignal<Benefit>, lang: Lang) -> AnyView {
    let names = Benefit::ALL.map(|benefit| benefits::name(benefit).in_lang(lang).to_owned()).to_vec();
    let now = benefit.get_untracked();
    let position = Benefit::ALL.iter().position(|one| *one == now).unwrap_or(0);
    list("why-benefit".to_owned(), words::BENEFIT.in_lang(lang).to_owned(), names, position, move |i| {
        if let Some(one) = Benefit::ALL.get(i) {
            benefit.set(*one);
        }
    })
}

/// Address of the page for a benefit.
pub fn address(benefit: Benefit, lang: Lang) -> String {
    Route { lang, page: Page::Why, rest: benefit.code().to_owned(), target: None }.href()
}

/// A text to type, with what is wrong with it once the search was asked for.
#[component]
fn Entry(
    id: &'static str,
    label: Text,
    hint: Text,
    unit: &'static str,
    text: RwSignal<String>,
    faulty: RwSignal<bool>,
    check: fn(&str) -> Option<errors::Fault>,
) -> impl IntoView {
    let router = Router::here();
    let fault = Memo::new(move |_| if faulty.get() { text.with(|text| check(text)) } else { None });
    let wrong = move || fault.get().is_some();
    view! {
        <div class="field" class:said=move || text.with(|text| !text.is_empty()) class:has-err=wrong>
            <label for=id>{say(label)}</label>
            <p class="hint" id=format!("{id}-h")>{say(hint)}</p>
            <span class="in" class:bad=wrong>
                <input
                    id=id type="text" class:eur=!unit.is_empty() inputmode=if unit.is_empty() { "text" } else { "decimal" } autocomplete="off"
                    aria-invalid=move || wrong().then_some("true")
                    aria-describedby=move || if wrong() { format!("{id}-h {id}-e") } else { format!("{id}-h") }
                    prop:value=move || text.get()
                    on:input=live(move |event| text.set(event_target_value(&event)))
                />
                {(!unit.is_empty()).then(|| view! { <span class="unit">{unit}</span> })}
            </span>
            {move || fault.get().map(|fault| view! {
                <p class="err" id=format!("{id}-e")>{errors::sentence(fault, router.lang())}</p>
            })}
        </div>
    }
}
