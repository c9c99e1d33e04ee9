//! Keep, share, print, forget; and what a link brought.

mod received;

use droits_words::ui::keep;
use leptos::prelude::*;

use self::received::Received;
use crate::ui::keep::forget::Forget;
use crate::ui::keep::hand::Link;
use crate::ui::keep::sheet::Sheet;
use crate::ui::keep::tables::Tables;
use crate::ui::keep::{Keeping, file, memory, offline};
use crate::ui::life::live;
use crate::ui::results::paper::PrintButtons;
use crate::ui::router::{Page, Route, Router, replace};
use crate::ui::say::say;
use crate::ui::state::Case;

/// Word that takes the place of a packed case in the address.
const RECEIVED: &str = "recu";

/// The page; when a link brought a packed case, the question whether to open it. The case leaves the address, and with it the
/// history, at once, answered or not.
#[component]
pub fn Keep() -> impl IntoView {
    let (router, keeping) = (Router::here(), Keeping::here());
    let rest = Memo::new(move |_| router.route().rest);
    Effect::new(move |_| {
        let rest = rest.get();
        if !rest.is_empty() && rest != RECEIVED {
            keeping.received.set(Some(rest));
            let place = Route { lang: router.lang_now(), page: Page::Keep, rest: RECEIVED.to_owned(), target: None };
            replace(&place.href());
        }
    });
    move || {
        let packed = keeping.received.get().filter(|_| rest.with(|rest| !rest.is_empty()));
        packed.map_or_else(|| Panel().into_any(), |packed| view! { <Received packed/> }.into_any())
    }
}

#[component]
fn Panel() -> impl IntoView {
    view! {
        <Sheet/>
        <div class="stack keep">
            <h1 tabindex="-1">{say(keep::TITLE)}</h1>
            <p>{say(keep::LEAD)}</p>
            <InFile/>
            <InBrowser/>
            <ByLink/>
            <OnPaper/>
            <InATable/>
            <offline::Place/>
        </div>
    }
}

#[component]
fn InFile() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let saved = RwSignal::new(None::<String>);
    view! {
        <section class="part stack">
            <h2>{say(keep::FILE)}</h2>
            <p>{say(keep::FILE_WHY)}</p>
            <p class="acts">
                <button type="button" class="btn" on:click=live(move |_| saved.set(file::save(case)))>{say(keep::SAVE)}</button>
                <span role="status">{move || saved.get().map(|name| keep::SAVED.fill(router.lang(), &[name]))}</span>
            </p>
            <p class="open-file">
                <label for="fichier">{say(keep::OPEN)}</label>
                <input
                    type="file"
                    id="fichier"
                    accept=".json,application/json"
                    on:change=live(move |event| file::open(event_target(&event)))
                />
            </p>
        </section>
    }
}

#[component]
fn InBrowser() -> impl IntoView {
    let (keeping, case, router) = (Keeping::here(), Case::here(), Router::here());
    let refused = RwSignal::new(false);
    let tick = move |event| {
        if event_target_checked(&event) {
            let kept = memory::remember(keeping, case);
            refused.set(!kept);
            if !kept {
                event_target::<web_sys::HtmlInputElement>(&event).set_checked(false);
            }
        } else {
            memory::stop(keeping);
        }
    };
    view! {
        <section class="part stack">
            <h2>{say(keep::BROWSER)}</h2>
            <label class="tick">
                <input type="checkbox" prop:checked=move || keeping.remembered.get() on:change=live(tick) aria-describedby="garder-note"/>
                <span>{say(keep::REMEMBER)}</span>
            </label>
            <p id="garder-note" class="quiet">{say(keep::REMEMBER_WHY)}</p>
            <div role="status">{move || refused.get().then(|| keep::NOT_REMEMBERED.in_lang(router.lang()))}</div>
            <p class="acts">
                <Forget class="btn-2"/>
                <span class="quiet">{say(keep::FORGET_WHY)}</span>
            </p>
        </section>
    }
}

#[component]
fn ByLink() -> impl IntoView {
    view! {
        <section class="part stack">
            <h2>{say(keep::LINK)}</h2>
            <p class="warn">{say(keep::LINK_WHY)}</p>
            <Link/>
        </section>
    }
}

#[component]
fn InATable() -> impl IntoView {
    view! {
        <section class="part stack">
            <h2>{say(keep::TABLE)}</h2>
            <p>{say(keep::TABLE_WHY)}</p>
            <Tables/>
        </section>
    }
}

#[component]
fn OnPaper() -> impl IntoView {
    view! {
        <section class="part stack">
            <h2>{say(keep::PAPER)}</h2>
            <p>{say(keep::PAPER_WHY)}</p>
            <p class="acts"><PrintButtons/></p>
        </section>
    }
}
