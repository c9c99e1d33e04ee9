//! Lines above the page: what is kept, what was opened, what is newer. Each can be acted upon, and none hides the page.

use droits_words::ui::keep;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::forget::Forget;
use super::{Keeping, memory};
use crate::ui::life::{listen, live};
use crate::ui::reach::focus;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;
use crate::ui::typed::tell;

/// What the service worker tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Update {
    /// A newer version waits.
    Ready,
    /// It cannot take over while other pages of the site are open.
    OtherPages,
}

/// Listens to the document's script.
pub(super) fn follow(keeping: Keeping) {
    listen(leptos::ev::Custom::<web_sys::CustomEvent>::new("droits:update"), move |event| {
        let other =
            event.unchecked_ref::<web_sys::CustomEvent>().detail().as_string().is_some_and(|d| d == "other-pages");
        keeping.update.set(Some(if other { Update::OtherPages } else { Update::Ready }));
    });
}

/// The lines.
#[component]
pub fn Strip() -> impl IntoView {
    let (keeping, case, router) = (Keeping::here(), Case::here(), Router::here());
    let said = move || {
        keeping.said.get().map(|said| view! {
            <p role="alert">
                <span>{said}</span>
                <button type="button" class="link" on:click=live(move |_| keeping.said.set(None))>{say(keep::CLOSE)}</button>
            </p>
        })
    };
    let opened = move || {
        keeping.before.with(Option::is_some).then(|| view! {
            <p>
                <span>{say(keep::OPENED)}</span>
                <button type="button" class="link" on:click=live(move |_| keeping.back(case))>{say(keep::BACK)}</button>
                <button type="button" class="link" on:click=live(move |_| keeping.before.set(None))>{say(keep::CLOSE)}</button>
            </p>
        })
    };
    let kept = move || {
        let kept = keeping.remembered.get() && keeping.other.with(Option::is_none);
        kept.then(|| view! { <p><span id="garde" tabindex="-1">{say(keep::KEPT)}</span> <Forget class="link"/></p> })
    };
    // The line goes with its buttons: the focus goes to what is now kept.
    let take = move |_| {
        memory::take_other(keeping, case, router);
        focus("#garde");
    };
    let mine = move |_| {
        memory::keep_mine(keeping, case);
        focus("#garde");
    };
    let other = move || {
        keeping.other.with(Option::is_some).then(|| {
            view! {
                <p>
                    <span>{say(keep::OTHER_CASE)}</span>
                    <button type="button" class="link" on:click=live(take)>{say(keep::OTHER_TAKE)}</button>
                    <button type="button" class="link" on:click=live(mine)>{say(keep::OTHER_MINE)}</button>
                </p>
            }
        })
    };
    let newer = move || {
        keeping.update.get().map(|update| {
            let words = if update == Update::Ready { keep::UPDATE } else { keep::UPDATE_OTHERS };
            let take = move |_| {
                memory::carry(keeping, case, router);
                tell("droits:take-update", "");
            };
            view! {
                <p>
                    <span>{say(words)}</span>
                    <button type="button" class="link" on:click=live(take)>{say(keep::UPDATE_NOW)}</button>
                    <button type="button" class="link" on:click=live(move |_| keeping.update.set(None))>{say(keep::CLOSE)}</button>
                </p>
            }
        })
    };
    view! {
        <section class="strip" aria-label=say(keep::STRIP)>
            <OldFile/>
            {said}
            <div role="status">{opened}{other}{newer}</div>
            {kept}
        </section>
    }
}

/// The page in one file carries its date: half a year later it says so.
#[component]
fn OldFile() -> impl IntoView {
    let router = Router::here();
    let date = document().document_element().and_then(|root| root.get_attribute("data-built"));
    let old = date.filter(|date| {
        let built = js_sys::Date::parse(date);
        js_sys::Date::now() - built > HALF_A_YEAR
    });
    old.map(|date| {
        let date = date.split('-').rev().collect::<Vec<_>>().join("/");
        view! { <p class="warn">{move || keep::OLD_FILE.fill(router.lang(), std::slice::from_ref(&date))}</p> }
    })
}

/// In milliseconds.
const HALF_A_YEAR: f64 = 183.0 * 24.0 * 3600.0 * 1000.0;
