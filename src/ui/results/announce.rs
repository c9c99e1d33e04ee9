//! The total said to those who do not see it, once the typing rests.

use std::time::Duration;

use droits_words::format;
use droits_words::ui::results;
use leptos::prelude::*;

use super::Followed;
use super::total::sum;
use crate::ui::life::after;
use crate::ui::router::Router;

/// Rest after which the total is said.
const REST: Duration = Duration::from_millis(900);

/// A polite live region with the total.
#[component]
pub fn Announced(computed: Followed) -> impl IntoView {
    let router = Router::here();
    let sum = sum(computed);
    let said = RwSignal::new(String::new());
    Effect::new(move |before: Option<()>| {
        let lang = router.lang();
        let text = sum.with(|sum| sum.as_ref().map(|s| results::ANNOUNCED.fill(lang, &[format::euros(s.total, lang)])));
        // What stands when the page opens is read with the page.
        if before.is_some() {
            after(REST, move || said.set(text.unwrap_or_default()));
        }
    });
    view! { <p class="vh" role="status" aria-live="polite">{said}</p> }
}
