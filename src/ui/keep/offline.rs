//! Whether the site itself is kept for the days without a network, in words.

use droits_words::ui::offline as words;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use crate::ui::lasting::Shared;
use crate::ui::life::listen;
use crate::ui::say::say;

/// What `src/boot.js` tells.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    Soon,
    Kept,
    Failed,
    Http,
    None,
}

/// Whether the site is kept.
#[derive(Clone, Copy)]
pub struct Offline(Shared<State>);

impl Offline {
    /// Listens to the document's script; call once, at the root.
    pub fn follow() -> Offline {
        let offline = Offline(Shared::new(State::Soon));
        let told = leptos::ev::Custom::<web_sys::CustomEvent>::new("droits:offline");
        listen(told, move |event| {
            let detail = event.unchecked_ref::<web_sys::CustomEvent>().detail().as_string();
            let state = match detail.as_deref() {
                Some("kept") => State::Kept,
                Some("http") => State::Http,
                Some("none") => State::None,
                _ => State::Failed,
            };
            offline.0.set(state);
        });
        offline
    }
}

/// The part of the page; none in the page in one file, which is kept by whoever has the file.
#[component]
pub fn Place() -> impl IntoView {
    let Offline(state) = expect_context::<Offline>();
    let in_one_file = document().document_element().is_some_and(|root| root.has_attribute("data-built"));
    let sentence = move || match state.get() {
        State::Soon => words::SOON,
        State::Kept => words::KEPT,
        State::Failed => words::FAILED,
        State::Http => words::HTTP,
        State::None => words::NONE,
    };
    (!in_one_file).then(|| {
        view! {
            <section class="part stack">
                <h2>{say(words::TITLE)}</h2>
                <p role="status">{move || say(sentence())}</p>
            </section>
        }
    })
}
