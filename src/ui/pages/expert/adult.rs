//! An adult.

use droits_words::ui::expert;
use leptos::prelude::*;

use super::income::Incomes;
use super::layout;
use super::person::{More, named};
use crate::form::{FormState, Id};
use crate::ui::fields::Fields;

/// The claimant, or the partner.
#[component]
pub fn Adult(card: Id) -> impl IntoView {
    let words = if card == FormState::CLAIMANT { expert::YOU } else { expert::PARTNER };
    view! {
        <section class="part" role="group" aria-labelledby=format!("adulte-{}", card.0)>
            <h2 id=format!("adulte-{}", card.0)>{named(card, words)}</h2>
            <div class="grid"><Fields card keys=layout::ADULT/></div>
            <Incomes of=card/>
            <More card keys=layout::ADULT_MORE/>
        </section>
    }
}
