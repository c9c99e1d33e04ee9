//! What is due and why: the total, a card a benefit, each computation line by line.

mod announce;
pub mod answer;
mod apart;
mod asked;
pub mod beside;
mod bounds;
mod card;
mod followed;
pub mod ladder;
mod notices;
pub mod paper;
pub mod received;
pub mod steps;
pub mod todo;
mod total;

pub use announce::{Announced, REST};
pub use followed::Followed;
pub use total::{Mixed, Running, Total};

use droits_engine::outcome::{Benefit, Outcome};
use droits_words::benefits::Family;
use droits_words::ui::{results, todo as todo_words};
use leptos::prelude::*;

use self::apart::Apart;
use self::asked::stays;
use self::beside::Beside;
use self::card::Card;
use self::followed::{Shelf, outcome};
use self::notices::Notices;
use self::todo::Todo;
use super::pages::guide::Onward;
use super::say::say;

/// The total and every benefit of a household.
#[component]
pub fn Results(computed: Followed) -> impl IntoView {
    view! {
        <Total computed/>
        <Cards computed/>
    }
}

/// Every benefit, what to do and where to read on, without the total; what to do is folded where its first steps stand beside.
#[component]
pub fn Cards(computed: Followed, #[prop(optional)] folded: bool) -> impl IntoView {
    provide_context(bounds::bounds(computed));
    // Elsewhere the questions themselves stand beside the cards.
    if folded {
        provide_context(asked::follow(computed));
    }
    let groups: Vec<AnyView> = Family::ALL.into_iter().map(|family| group(computed, family)).collect();
    let todo = if folded {
        view! { <details class="nothing all-steps"><summary>{say(todo_words::ALL)}</summary><Todo computed/></details> }
            .into_any()
    } else {
        view! { <Todo computed/> }.into_any()
    };
    view! {
        <Notices computed/>
        {groups}
        <Apart computed/>
        <Nothing computed/>
        <Beside computed/>
        {todo}
        <Onward/>
    }
}

fn group(computed: Followed, family: Family) -> AnyView {
    let benefits: Vec<(Benefit, Memo<Option<Outcome>>)> =
        family.benefits().map(|benefit| (benefit, outcome(computed, benefit))).collect();
    let stands =
        |benefit, outcome: Memo<Option<Outcome>>| move || outcome.with(|o| stays(benefit, o.as_ref())) == Shelf::Family;
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
        <section class="group" hidden=move || !any()>
            <h3>{say(family.name())}</h3>
            {cards}
        </section>
    }
    .into_any()
}

/// What is not due, folded: each with its reason.
#[component]
fn Nothing(computed: Followed) -> impl IntoView {
    let benefits = Benefit::ALL.map(|benefit| (benefit, outcome(computed, benefit)));
    let stands = |benefit, outcome: Memo<Option<Outcome>>| {
        move || outcome.with(|o| o.is_some() && stays(benefit, o.as_ref()) == Shelf::Nothing)
    };
    let count = move || benefits.iter().filter(|(benefit, outcome)| stands(*benefit, *outcome)()).count();
    let cards = benefits.map(|(benefit, outcome)| {
        view! { <Show when=stands(benefit, outcome)><Card computed benefit outcome/></Show> }.into_any()
    });
    view! {
        <details class="nothing" hidden=move || count() == 0>
            <summary>{say(results::NOTHING)} <span class="quiet">{count}</span></summary>
            {cards.into_iter().collect_view()}
        </details>
    }
}
