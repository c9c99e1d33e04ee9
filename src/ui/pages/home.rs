//! What this is, how long it takes, where to begin; and a real result.

mod example;

use droits_words::ui::home;
use leptos::prelude::*;

use self::example::Example;
use super::guide::{Holds, href};
use crate::ui::router::{Page, Router};
use crate::ui::say::say;

/// The page.
#[component]
pub fn Home() -> impl IntoView {
    let router = Router::here();
    let promises = home::PROMISE.map(|(what, how)| view! { <div><dt>{say(what)}</dt><dd>{say(how)}</dd></div> });
    view! {
        <div class="home">
            <section class="lead stack">
                <h1 tabindex="-1">{say(home::TITLE)}</h1>
                <p class="say">{say(home::SAY)}<b>{say(home::AND_WHY)}</b>"."</p>
                <div class="go">
                    <a class="btn" href=move || router.to(BEGIN)>
                        {say(home::START)}
                        <svg width="18" height="12" viewBox="0 0 18 12" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
                            <path d="M0 6h16M11 1l5 5-5 5"/>
                        </svg>
                    </a>
                    <p class="quiet">{say(home::FIVE_MINUTES)}</p>
                </div>
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
            <h2>{say(home::GUIDE)}</h2>
            <Holds/>
        </section>
    }
}

/// Where families begin.
const BEGIN: Page = Page::Journey;
/// Where counsellors begin.
const DOOR: Page = Page::Desk;
