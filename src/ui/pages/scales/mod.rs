//! Legal values: all of them, searchable, each with its history; and what changed between two months.

mod changed;
mod history;
mod list;

use std::sync::Arc;

use droits_words::parameters::{Group, groups};
use droits_words::ui::{scales as words, site};
use leptos::prelude::*;

use crate::ui::charts::Wide;
use crate::ui::router::{Page, Route, Router};
use crate::ui::say::say;
use crate::ui::{life, served};

/// The file of the names, beside the page.
const NAMES: &str = "scales.txt";
/// Word of the second part in the address; any other word there is looked for in the list.
pub const CHANGED: &str = "changements";

/// The values under their headings.
type Groups = Arc<Vec<Group>>;

/// Title of the part that an address names.
pub fn title(rest: &str) -> droits_words::Text {
    if rest == CHANGED { words::CHANGED } else { site::SCALES }
}

/// The page.
#[component]
pub fn Scales() -> impl IntoView {
    let (router, wide) = (Router::here(), Wide::follow());
    let values: RwSignal<Option<Groups>> = RwSignal::new(None);
    let nameless = RwSignal::new(false);
    life::run(async move {
        // Without the names every value is listed all the same, under its key.
        let names = served::text(NAMES).await;
        nameless.set(names.is_none());
        values.set(Some(Arc::new(groups(&names.unwrap_or_default()))));
    });
    let changed = Memo::new(move |_| router.route().rest == CHANGED);
    let link = move |rest: &'static str, text: droits_words::Text| {
        let href = move || {
            let route = Route { lang: router.lang(), page: Page::Scales, rest: rest.to_owned(), target: None };
            route.href()
        };
        let here = move || (changed.get() == (rest == CHANGED)).then_some("page");
        view! { <a href=href aria-current=here>{say(text)}</a> }.into_any()
    };
    view! {
        <div class="ahead scales">
            <h1 tabindex="-1">{move || title(&router.route().rest).in_lang(router.lang())}</h1>
            <p class="quiet lead">{say(words::LEAD)}</p>
            <nav class="tabs" aria-label=say(words::PARTS)>{link("", words::ALL)} {link(CHANGED, words::CHANGED)}</nav>
            {move || nameless.get().then(|| view! { <p class="warn" role="alert">{say(words::NO_NAMES)}</p> })}
            {move || match (values.get(), changed.get()) {
                (None, _) => view! { <p role="status">{say(words::LOADING)}</p> }.into_any(),
                (Some(groups), false) => view! { <list::List groups wide/> }.into_any(),
                (Some(groups), true) => view! { <changed::Changed groups/> }.into_any(),
            }}
        </div>
    }
}
