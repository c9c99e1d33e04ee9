//! The counsellor's desk: a file of households.

mod lot;

use leptos::prelude::*;

/// The page.
#[component]
pub fn Desk() -> impl IntoView {
    view! { <lot::Lot/> }
}
