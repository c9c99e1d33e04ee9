//! What is paid once, or once a year.

use droits_engine::outcome::{Benefit, Frequency, Outcome};
use droits_words::ui::results;
use leptos::prelude::*;

use super::asked::stays;
use super::card::Card;
use super::followed::{Followed, Shelf, outcome};
use crate::ui::say::say;

/// The benefits that are not monthly, when one is due or an answer away.
#[component]
pub fn Apart(computed: Followed) -> impl IntoView {
    let benefits: Vec<_> = Benefit::ALL
        .into_iter()
        .filter(|benefit| benefit.frequency() != Frequency::Monthly)
        .map(|benefit| (benefit, outcome(computed, benefit)))
        .collect();
    let stands =
        |benefit, outcome: Memo<Option<Outcome>>| move || outcome.with(|o| stays(benefit, o.as_ref())) == Shelf::Apart;
    let any = {
        let benefits = benefits.clone();
        move || benefits.iter().any(|(benefit, outcome)| stands(*benefit, *outcome)())
    };
    let cards: Vec<AnyView> = benefits
        .into_iter()
        .map(|(benefit, outcome)| {
            view! { <Show when=stands(benefit, outcome)><Card computed benefit outcome/></Show> }.into_any()
        })
        .collect();
    view! {
        <section class="group apart" hidden=move || !any()>
            <h3>{say(results::APART)}</h3>
            {cards}
        </section>
    }
}
