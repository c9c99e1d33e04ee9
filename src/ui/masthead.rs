//! Name, role, month of law, menu.

use droits_words::format;
use droits_words::ui::site;
use leptos::prelude::*;

use super::menu::Menu;
use super::router::{Page, Router};
use super::say::say;
use super::state::Case;

/// The top of every page.
#[component]
pub fn Masthead(page: Memo<Page>) -> impl IntoView {
    let router = Router::here();
    let case = Case::here();
    let month = Memo::new(move |_| case.computed.with(|computed| computed.as_ref().map(|c| c.assessment.month)));
    let law = move || month.get().map(|month| format::month(month, router.lang()));
    view! {
        <header class="mast">
            <a class="skip" href=move || router.to_element("contenu".to_owned())>{say(site::SKIP)}</a>
            <div>
            <a class="brand" href=move || router.to(Page::Home)>
                <svg viewBox="0 0 26 26" aria-hidden="true">
                    <path d="M3 4h20M3 10.5h14M3 17h8" stroke="currentColor" stroke-width="2.5"/>
                    <path class="line" d="M3 23.5h20" stroke-width="3.5"/>
                </svg>
                {say(site::NAME)}
            </a>
            <span class="role">
                {say(site::ROLE)} ", " {law}
            </span>
            <a class="menu" href=move || router.to_element("pied".to_owned())>{say(site::MENU)}</a>
            <nav aria-label=say(site::MENU_LABEL)><Menu page/></nav>
        </div></header>
    }
}
