//! Keep, share, print, forget; and what a link brought.

mod received;

use droits_words::ui::keep;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use self::received::Received;
use crate::ui::keep::forget::Forget;
use crate::ui::keep::{Keeping, code, file, link, memory, offline, sheet};
use crate::ui::life::{live, run};
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
        <sheet::Sheet/>
        <div class="stack keep">
            <h1 tabindex="-1">{say(keep::TITLE)}</h1>
            <p>{say(keep::LEAD)}</p>
            <InFile/>
            <InBrowser/>
            <ByLink/>
            <OnPaper/>
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
    let (case, router) = (Case::here(), Router::here());
    let asked = RwSignal::new(false);
    let shared = Memo::new(move |_| if asked.get() { link::address(case, router) } else { None });
    let why_not = move || if link::base().is_none() { keep::NO_LINK } else { keep::NO_CASE };
    view! {
        <section class="part stack">
            <h2>{say(keep::LINK)}</h2>
            <p class="warn">{say(keep::LINK_WHY)}</p>
            <p class="acts">
                <button type="button" class="btn-2" aria-expanded=move || asked.get().to_string() on:click=live(move |_| asked.set(true))>
                    {say(keep::MAKE_LINK)}
                </button>
            </p>
            {move || asked.get().then(|| match shared.get() {
                None => view! { <p role="status">{why_not().in_lang(router.lang())}</p> }.into_any(),
                Some(address) => view! { <Shared address/> }.into_any(),
            })}
        </section>
    }
}

#[component]
fn Shared(address: String) -> impl IntoView {
    let router = Router::here();
    let copied = RwSignal::new(None::<bool>);
    let code = code(&address);
    let text = address.clone();
    let copy = move |_| {
        let text = text.clone();
        run(async move {
            let done = link::copy(&text).await || link::copy_field("lien");
            copied.set(Some(done));
        });
    };
    let said =
        move || copied.get().map(|done| if done { keep::COPIED } else { keep::NOT_COPIED }.in_lang(router.lang()));
    // The whole link is taken with one click.
    let select = move |event: leptos::ev::FocusEvent| {
        if let Some(input) = event.target().and_then(|t| t.dyn_into::<web_sys::HtmlInputElement>().ok()) {
            input.select();
        }
    };
    view! {
        <div class="field">
            <label for="lien">{say(keep::LINK_FIELD)}</label>
            <div class="in"><input type="text" id="lien" readonly prop:value=address on:focus=live(select)/></div>
        </div>
        <p class="acts">
            <button type="button" class="btn-2" on:click=live(copy)>{say(keep::COPY)}</button>
            <span role="status">{said}</span>
        </p>
        {match code {
            Some(code) => view! {
                <figure role="figure" aria-label=say(keep::CODE)><sheet::Drawing side=code.side path=code.path/><figcaption class="quiet">{say(keep::CODE)}</figcaption></figure>
            }.into_any(),
            None => view! { <p class="quiet">{say(keep::NO_CODE)}</p> }.into_any(),
        }}
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
