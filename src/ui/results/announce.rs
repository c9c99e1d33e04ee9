//! What is shown of the total, said to those who do not see it once the typing rests.

use std::time::Duration;

use leptos::prelude::*;

use super::followed::Followed;
use super::total::{said, sum};
use crate::ui::life::after;
use crate::ui::router::Router;

/// Rest after which the total is said.
pub const REST: Duration = Duration::from_millis(900);

/// A polite live region with the total.
#[component]
pub fn Announced(computed: Followed) -> impl IntoView {
    let router = Router::here();
    let sum = sum(computed);
    let heard = RwSignal::new(String::new());
    Effect::new(move |before: Option<()>| {
        let lang = router.lang();
        let text = sum.with(|sum| said(sum.as_ref(), lang));
        // What stands when the page opens is read with the page.
        if before.is_some() {
            after(REST, move || heard.set(text));
        }
    });
    view! { <p class="vh" role="status" aria-live="polite">{heard}</p> }
}
