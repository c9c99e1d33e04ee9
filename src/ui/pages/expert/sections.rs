//! The sections of the household itself.

use droits_words::ui::expert;
use leptos::prelude::*;

use super::layout;
use super::person::More;
use crate::form::FormState;
use crate::ui::fields::Fields;
use crate::ui::say::say;

const HOUSEHOLD: crate::form::Id = FormState::HOUSEHOLD;

/// Month, couple, pregnancy.
#[component]
pub fn Family() -> impl IntoView {
    view! {
        <section class="part">
            <h2>{say(expert::FAMILY)}</h2>
            <div class="grid"><Fields card=HOUSEHOLD keys=layout::FAMILY/></div>
        </section>
    }
}

/// Place and home.
#[component]
pub fn Place() -> impl IntoView {
    view! {
        <section class="part">
            <h2>{say(expert::PLACE)}</h2>
            <div class="grid"><Fields card=HOUSEHOLD keys=layout::PLACE/></div>
            <More card=HOUSEHOLD keys=layout::PLACE_MORE/>
        </section>
    }
}

/// Savings and property.
#[component]
pub fn Assets() -> impl IntoView {
    view! {
        <details class="part">
            <summary><h2>{say(expert::ASSETS)}</h2></summary>
            <div class="grid"><Fields card=HOUSEHOLD keys=layout::ASSETS/></div>
        </details>
    }
}

/// The case, and the quarters under way.
#[component]
pub fn FollowUp() -> impl IntoView {
    view! {
        <details class="part">
            <summary><h2>{say(expert::FOLLOW_UP)}</h2></summary>
            <div class="grid"><Fields card=HOUSEHOLD keys=layout::FOLLOW_UP/></div>
        </details>
    }
}
