//! A page that is not open yet.

use droits_words::ui::site;
use leptos::prelude::*;

use crate::ui::router::{Page, Router};
use crate::ui::say::say;

/// Says so, and leads to the page where all can be entered.
#[component]
pub fn Soon(page: Page) -> impl IntoView {
    let router = Router::here();
    view! {
        <div class="stack">
            <h1 tabindex="-1">{say(super::title(page))}</h1>
            <p>{say(site::SOON)}</p>
            <p><a class="btn" href=move || router.to(Page::Expert)>{say(site::EXPERT)}</a></p>
        </div>
    }
}
