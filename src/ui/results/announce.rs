//! The total said to those who do not see it, once the typing rests.

use std::time::Duration;

use droits_words::format;
use droits_words::ui::results;
use leptos::leptos_dom::helpers::TimeoutHandle;
use leptos::prelude::*;

use super::Followed;
use super::total::sum;
use crate::ui::router::Router;

/// Rest after which the total is said.
const REST: Duration = Duration::from_millis(900);

/// A polite live region with the total.
#[component]
pub fn Announced(computed: Followed) -> impl IntoView {
    let router = Router::here();
    let sum = sum(computed);
    let said = RwSignal::new(String::new());
    Effect::new(move |waiting: Option<Option<TimeoutHandle>>| {
        let first = waiting.is_none();
        if let Some(Some(waiting)) = waiting {
            waiting.clear();
        }
        let lang = router.lang();
        let text = sum.with(|sum| sum.as_ref().map(|s| results::ANNOUNCED.fill(lang, &[format::euros(s.total, lang)])));
        // What stands when the page opens is read with the page.
        if first {
            return None;
        }
        set_timeout_with_handle(move || said.set(text.clone().unwrap_or_default()), REST).ok()
    });
    view! { <p class="vh" role="status" aria-live="polite">{said}</p> }
}
