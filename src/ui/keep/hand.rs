//! The case handed to somebody who can help: a code on the screen, a link, the paper of two pages.

use droits_words::ui::keep;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::{code, link, sheet};
use crate::ui::later::part;
use crate::ui::life::{live, run};
use crate::ui::reach::focus;
use crate::ui::results::paper::PrintButtons;
use crate::ui::router::{Page, Router};
use crate::ui::say::say;
use crate::ui::state::Case;

/// « Montrer à un conseiller », at the results.
#[component]
pub fn Hand() -> impl IntoView {
    part(|rest| (rest.hand)())
}

/// The button, and what it opens.
pub fn drawn() -> AnyView {
    let router = Router::here();
    let open = RwSignal::new(false);
    let toggle = move |_| {
        open.update(|open| *open = !*open);
        if open.get_untracked() {
            focus("#montrer");
        }
    };
    view! {
        <div class="hand">
            <p class="acts">
                <button type="button" class="btn-2" aria-expanded=move || open.get().to_string() on:click=live(toggle)>{say(keep::HAND)}</button>
            </p>
            <Show when=move || open.get()>
                <section class="note" aria-labelledby="montrer">
                    <h2 id="montrer" tabindex="-1">{say(keep::HAND)}</h2>
                    <p>{say(keep::HAND_HOW)}</p>
                    <p class="warn">{say(keep::LINK_WHY)}</p>
                    <Made/>
                    <p class="acts"><PrintButtons/></p>
                    <p><a href=move || router.to(Page::Keep)>{say(keep::HAND_FILE)}</a></p>
                </section>
            </Show>
        </div>
    }
    .into_any()
}

/// A button that makes the link and the code.
#[component]
pub fn Link() -> impl IntoView {
    let asked = RwSignal::new(false);
    view! {
        <p class="acts">
            <button type="button" class="btn-2" aria-expanded=move || asked.get().to_string() on:click=live(move |_| asked.set(true))>
                {say(keep::MAKE_LINK)}
            </button>
        </p>
        <Show when=move || asked.get()><Made/></Show>
    }
}

/// The link and the code of the case, or why there is none.
#[component]
fn Made() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let shared = Memo::new(move |_| link::address(case, router));
    let why_not = move || if link::base().is_none() { keep::NO_LINK } else { keep::NO_CASE };
    move || match shared.get() {
        None => view! { <p role="status">{why_not().in_lang(router.lang())}</p> }.into_any(),
        Some(address) => view! { <Shared address/> }.into_any(),
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
