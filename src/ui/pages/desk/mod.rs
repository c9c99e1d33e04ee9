//! The counsellor's desk: one case, dense and driven by keys, beside its variants and a library; or a file of households.

mod answer;
mod case;
mod day;
mod examples;
mod keys;
mod library;
mod lot;
mod picture;
mod queue;
mod seat;
mod variants;

use droits_words::Text;
use droits_words::ui::{desk as words, lot as lot_words, site, why};
use leptos::prelude::*;

pub use self::seat::{EndProjection, Seat};
use crate::ui::router::{Page, Route, Router};
use crate::ui::say::say;

/// Word in the address of the part of files.
const FILES: &str = "lot";

/// Title of the part that an address names.
pub fn title(rest: &str) -> Text {
    if rest == FILES { lot_words::TITLE } else { site::DESK }
}

/// The page.
#[component]
pub fn Desk() -> impl IntoView {
    let router = Router::here();
    let rest = Memo::new(move |_| router.route().rest);
    let files = Memo::new(move |_| rest.with(|rest| rest == FILES));
    let links = ["", FILES].into_iter().zip(words::PARTS).map(|(word, name)| {
        let href = move || Route { lang: router.lang(), page: Page::Desk, rest: word.to_owned(), target: None }.href();
        let here = move || (files.get() == (word == FILES)).then_some("page");
        view! { <a href=href aria-current=here>{say(name)}</a> }
    });
    view! {
        <div class="desk">
            <nav class="tabs" aria-label=say(words::PARTS_LABEL)>
                {links.collect_view()} <a href=move || router.to(Page::Why)>{say(why::NAME)}</a>
            </nav>
            {move || if files.get() { lot::Lot().into_any() } else { case::OneCase().into_any() }}
        </div>
    }
}
