//! The guided way: one question at a time, the first figure early, the results at its end.
//!
//! Which screens there are, and in what order, stands in [`crate::form::journey`]; here they are only drawn.

mod screen;
mod situations;
mod summary;

use std::collections::BTreeSet;

use droits_words::ui::journey as words;
use leptos::prelude::*;

use self::screen::{fields, heading};
use self::summary::Summary;
use crate::form::journey::{Part, Screen, Show, Situation, screens};
use crate::form::{FormState, Look, Spot, UNKNOWN};
use crate::ui::app::focus;
use crate::ui::pages::expert::errors::ErrorSummary;
use crate::ui::results::Running;
use crate::ui::router::{Page, Route, Router};
use crate::ui::say::{fill, say};
use crate::ui::state::Case;

/// The situations that were ticked, kept while the page is.
#[derive(Clone, Copy)]
pub struct Ticked(pub RwSignal<BTreeSet<Situation>>);

/// The page.
#[component]
pub fn Journey() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let Ticked(ticked) = expect_context::<Ticked>();
    let way = Memo::new(move |_| case.form.with(|form| ticked.with(|ticked| screens(form, ticked))));
    let at = Memo::new(move |_| {
        let slug = router.route().rest;
        way.with(|way| way.iter().position(|screen| screen.slug == slug).unwrap_or(0))
    });
    let screen = Memo::new(move |_| way.with(|way| way.get(at.get()).cloned()));
    move || screen.get().map(|screen| one(case, router, way, at, screen).into_any())
}

fn one(case: Case, router: Router, way: Memo<Vec<Screen>>, at: Memo<usize>, screen: Screen) -> impl IntoView {
    let part = screen.part;
    let number = move || way.with(Vec::len);
    let href = move |slug: &str| {
        Route { lang: router.lang(), page: Page::Journey, rest: slug.to_owned(), target: None }.href()
    };
    let before = move || at.get().checked_sub(1).and_then(|i| way.with(|way| way.get(i).map(|s| href(&s.slug))));
    let go_on = {
        let screen = screen.clone();
        move || {
            let wrong = case.reading.with_untracked(|reading| {
                reading.problems.iter().map(|p| p.spot).filter(|spot| holds(case, &screen, *spot)).collect::<Vec<_>>()
            });
            if !wrong.is_empty() {
                case.left.update(|left| left.extend(wrong));
                focus(".errors h2");
                return;
            }
            let next = way.with_untracked(|way| way.get(at.get_untracked() + 1).map(|s| s.slug.clone()));
            if let Some(next) = next {
                let _ = window().location().set_hash(&href(&next));
            }
        }
    };
    let skip = {
        let (screen, go_on) = (screen.clone(), go_on.clone());
        move |_| {
            not_known(case, &screen);
            go_on();
        }
    };
    let can_skip = !open_questions(&screen).is_empty();
    let last = screen.show == Show::Summary;
    let steps = Part::ALL.map(|step| {
        let class = if step < part { "done" } else if step == part { "here" } else { "" };
        view! { <li class=class aria-current=(step == part).then_some("step")><span class="vh">{say(words::PARTS[step as usize])}</span></li> }
    });
    let body = match &screen.show {
        Show::Summary => view! { <Summary way/> }.into_any(),
        _ => view! {
            <form class="q stack" novalidate on:submit=move |event| { event.prevent_default(); go_on(); }>
                <ErrorSummary/>
                {heading(&screen)}
                {fields(&screen)}
                <div class="acts">
                    <button class="btn">{say(words::NEXT)} <Arrow/></button>
                    {can_skip.then(|| view! {
                        <button type="button" class="link" on:click=skip>{say(words::DO_NOT_KNOW)}</button>
                    })}
                </div>
            </form>
        }
        .into_any(),
    };
    view! {
        <div class="journey" class:q-page=!last>
            <div class="where">
                <span>{move || before().map(|href| view! { <a href=href>"← "{say(words::BACK)}</a> })}</span>
                <span>{fill(words::WHERE, move |lang| vec![
                    words::PARTS[part as usize].in_lang(lang).to_owned(),
                    (at.get() + 1).to_string(),
                    number().to_string(),
                ])}</span>
            </div>
            <ol class="steps" aria-label=say(words::STEPS)>{steps}</ol>
            {body}
            {(!last).then(|| view! {
                <p class="quiet others">
                    <a href=move || href("resultats")>{say(words::SKIP_TO_RESULTS)}</a> " · "
                    <a href=move || router.to(Page::Expert)>{say(words::ALL_ON_ONE_PAGE)}</a>
                </p>
                <Running computed=case.computed/>
            })}
        </div>
    }
}

/// The arrow of a button that goes on.
#[component]
fn Arrow() -> impl IntoView {
    view! {
        <svg width="18" height="12" viewBox="0 0 18 12" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
            <path d="M0 6h16M11 1l5 5-5 5"/>
        </svg>
    }
}

/// Whether a place belongs to a screen.
fn holds(case: Case, screen: &Screen, spot: Spot) -> bool {
    match &screen.show {
        Show::Fields(keys) => keys.contains(&(spot.card, spot.key)),
        Show::Incomes(of) | Show::Cares(of) => {
            case.form.with_untracked(|form| form.card(spot.card).is_some_and(|card| card.of == Some(*of)))
        }
        _ => false,
    }
}

/// The questions of a screen that may be left unknown.
fn open_questions(screen: &Screen) -> Vec<(crate::form::Id, crate::form::Key)> {
    match &screen.show {
        Show::Fields(keys) => keys.iter().copied().filter(|(_, key)| key.can_be_unknown()).collect(),
        _ => Vec::new(),
    }
}

/// Notes "je ne sais pas" where a question of the screen matters and has no answer.
fn not_known(case: Case, screen: &Screen) {
    let open = open_questions(screen);
    case.form.update(|form| {
        for (card, key) in open {
            let blank = form.text(card, key).trim().is_empty();
            if blank && form.card(card).is_some_and(|c| Look { form, card: c }.matters(key)) {
                FormState::say(form, card, key, UNKNOWN);
            }
        }
    });
}
