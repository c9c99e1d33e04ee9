//! What this is, how long it takes, where to begin; and a real result.

mod example;

use droits_words::ui::{home, keep};
use leptos::prelude::*;

use self::example::Example;
use super::guide::{Holds, href};
use crate::form::journey::SUMMARY;
use crate::ui::keep::Keeping;
use crate::ui::keep::forget::Forget;
use crate::ui::router::{Page, Router};
use crate::ui::say::{fill, say};
use crate::ui::state::Case;

/// The page.
#[component]
pub fn Home() -> impl IntoView {
    let router = Router::here();
    let promises = home::PROMISE.map(|(what, how)| view! { <div><dt>{say(what)}</dt><dd>{say(how)}</dd></div> });
    let trusted =
        home::TRUSTED.map(|(what, how)| view! { <div><dt>{say(what)}</dt><dd>{fill(how, home::checked)}</dd></div> });
    view! {
        <div class="home">
            <section class="lead stack">
                <h1 tabindex="-1">{say(home::TITLE)}</h1>
                <p class="say">{say(home::SAY)}<b>{say(home::AND_WHY)}</b>"."</p>
                <Begin/>
                <p class="door quiet">
                    {say(home::COUNSELLOR)} " "
                    <a href=move || router.to(DOOR)>{say(home::OPEN_DESK)}</a> " "
                    <a href=href("partenaires")>{say(home::PORTAL)}</a>
                </p>
            </section>
            <Example/>
        </div>
        <section class="trust">
            <h2>{say(home::PROMISES)}</h2>
            <dl>{promises}</dl>
        </section>
        <section class="trust">
            <h2>{say(home::TRUST)}</h2>
            <dl>{trusted}</dl>
        </section>
        <section class="trust">
            <h2>{say(home::GUIDE)}</h2>
            <Holds/>
        </section>
    }
}

/// Begin; with answers at hand, go on where one was.
#[component]
fn Begin() -> impl IntoView {
    let (case, keeping, router) = (Case::here(), Keeping::here(), Router::here());
    let begun = Memo::new(move |_| !case.is_blank());
    let results = move || router.to_screen_named(SUMMARY);
    let place = move || match keeping.place.get() {
        place if place.is_empty() => results(),
        place => router.to_place(&place),
    };
    let start = move || {
        view! {
            <a class="btn" href=move || router.to(BEGIN)>{say(home::START)} <Arrow/></a>
            <p class="quiet">{say(home::FIVE_MINUTES)}</p>
        }
    };
    view! {
        <div class="go">
            <Show when=move || begun.get() fallback=start>
                <a class="btn" href=place>{say(home::RESUME)} <Arrow/></a>
                <a class="btn-2" href=results>{say(home::MY_RESULTS)}</a>
                <p class="quiet">
                    <Show when=move || !keeping.remembered.get()><span>{say(keep::IN_TAB)}</span></Show> " "
                    <a href=move || router.to(BEGIN)>{say(home::FROM_THE_FIRST)}</a> " "
                    <Forget class="link"/>
                </p>
            </Show>
        </div>
    }
}

#[component]
fn Arrow() -> impl IntoView {
    view! {
        <svg width="18" height="12" viewBox="0 0 18 12" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
            <path d="M0 6h16M11 1l5 5-5 5"/>
        </svg>
    }
}

/// Where families begin.
const BEGIN: Page = Page::Journey;
/// Where counsellors begin.
const DOOR: Page = Page::Desk;
