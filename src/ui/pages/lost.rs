//! No such page.

use droits_words::ui::site;
use leptos::prelude::*;

use crate::ui::router::{Page, Router};
use crate::ui::say::say;

/// Says so, and leads home.
#[component]
pub fn Lost() -> impl IntoView {
    let router = Router::here();
    view! {
        <div class="stack">
            <h1 tabindex="-1">{say(site::LOST)}</h1>
            <p>{say(site::LOST_WHY)}</p>
            <p><a class="btn" href=move || router.to(Page::Home)>{say(site::TO_HOME)}</a></p>
        </div>
    }
}
