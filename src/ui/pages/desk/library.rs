//! The list of the fictional cases, searched as one types.

use droits_words::benefits;
use droits_words::ui::desk as words;
use leptos::prelude::*;

use super::seat::{Library as Cases, Seat};
use crate::ui::charts::Wide;
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// The list; folded on a phone.
#[component]
pub fn Library() -> impl IntoView {
    let (case, seat, router) = (Case::here(), Seat::here(), Router::here());
    let wide = Wide::follow();
    let search = RwSignal::new(String::new());
    let shown = Memo::new(move |_| seat.shown(case));
    let item = move |number: usize, name: String, gives: String| {
        view! {
            <li>
                <button type="button" aria-current=move || (shown.get() == Some(number)).then_some("true") on:click=live(move |_| seat.choose(number))>
                    <b>{name}</b>
                    <span>{gives}</span>
                </button>
            </li>
        }
        .into_any()
    };
    let list = move || {
        let lang = router.lang();
        match seat.library.get() {
            Cases::No | Cases::Soon => view! { <p class="quiet">{words::CASES_SOON.in_lang(lang)}</p> }.into_any(),
            Cases::Failed => view! { <p class="quiet">{words::CASES_FAILED.in_lang(lang)}</p> }.into_any(),
            Cases::Here(cases) => {
                let found: Vec<AnyView> = search.with(|search| {
                    let answering = cases.iter().enumerate().filter(|(_, example)| example.answers(search, lang));
                    answering
                        .map(|(number, example)| {
                            let mut gives: Vec<&str> =
                                example.result.iter().map(|(b, _)| benefits::acronym(*b)).collect();
                            gives.dedup();
                            item(number, example.name(lang).to_owned(), gives.join(", "))
                        })
                        .collect()
                });
                if found.is_empty() {
                    return view! { <p class="quiet" role="status">{words::NO_CASE.in_lang(lang)}</p> }.into_any();
                }
                view! { <ul class="plain">{found}</ul> }.into_any()
            }
        }
    };
    view! {
        <details class="lib" open=move || wide.get()>
            <summary><h2>{say(words::CASES)}</h2></summary>
            <label class="vh" for="cas-chercher">{say(words::SEARCH)}</label>
            <span class="in wide">
                <input
                    id="cas-chercher"
                    type="search"
                    autocomplete="off"
                    placeholder=say(words::SEARCH)
                    on:input=live(move |event| search.set(event_target_value(&event)))
                />
            </span>
            {list}
        </details>
    }
}
