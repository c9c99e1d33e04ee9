//! A line that says where the answers are, and offers to keep them.

use droits_words::ui::keep;
use leptos::prelude::*;

use super::{Keeping, memory};
use crate::ui::life::live;
use crate::ui::router::{Page, Router};
use crate::ui::say::say;
use crate::ui::state::Case;

/// The line; once the answers are kept on the device, the strip above the page says so.
#[component]
pub fn Offer() -> impl IntoView {
    let (keeping, case, router) = (Keeping::here(), Case::here(), Router::here());
    let refused = RwSignal::new(false);
    let keep = move |_| {
        if memory::remember(keeping, case) {
            // The button goes, and the focus with it, to the line that says what it did.
            crate::ui::reach::focus("#garde");
        } else {
            refused.set(true);
        }
    };
    view! {
        <div class="offer quiet">
            <Show when=move || !keeping.remembered.get()>
                <p>{say(keep::IN_TAB)}</p>
                <p class="acts">
                    <button type="button" class="btn-2" on:click=live(keep) aria-describedby="offre-note">{say(keep::OFFER)}</button>
                    <span id="offre-note">{say(keep::REMEMBER_WHY)}</span>
                </p>
            </Show>
            <p role="status">{move || refused.get().then(|| view! { <span>{keep::NOT_REMEMBERED.in_lang(router.lang())}</span> })}</p>
            <p><a href=move || router.to(Page::Keep)>{say(keep::OTHER_WAYS)}</a></p>
        </div>
    }
}
