//! What if.
use leptos::prelude::*;

/// The part.
#[component]
pub fn WhatIf() -> impl IntoView {
    view! { <p></p> }
}
