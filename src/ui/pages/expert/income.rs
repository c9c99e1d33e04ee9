//! What stands on a person's card: incomes, ways of childcare.

use droits_words::ui::expert;
use leptos::prelude::*;

use super::layout;
use super::people::{Add, Remove, ids, whose, words};
use super::person::{More, named};
use crate::form::{CardKind, FormState, Id, Key};
use crate::ui::fields::{Field, Fields, Months};
use crate::ui::say::say;
use crate::ui::state::Case;

/// A person's incomes.
#[component]
pub fn Incomes(of: Id) -> impl IntoView {
    let ids = ids(Case::here(), CardKind::Spell, Some(of));
    let adult = of == FormState::CLAIMANT || of == FormState::PARTNER;
    let none = move || !adult && ids.with(Vec::is_empty);
    view! {
        <div class="sub" class:none=none>
            <h3>{say(expert::INCOMES)}</h3>
            <Field card=of key=Key::NoIncome/>
            <For each=move || ids.get() key=|id| *id let:id><Income card=id/></For>
            <Add kind=CardKind::Spell of=Some(of)/>
        </div>
    }
}

/// One income: the same every month, or by month.
#[component]
fn Income(card: Id) -> impl IntoView {
    let case = Case::here();
    let name = named(card, words(CardKind::Spell).item);
    let whose = of(card);
    let full = move || format!("{}{}", name(), whose.map_or_else(String::new, |whose| whose()));
    let varies =
        Memo::new(move |_| case.form.with(|form| form.card(card).is_some_and(|card| card.is(Key::Varies, "yes"))));
    view! {
        <fieldset class="line" id=format!("carte-{}", card.0)>
            <legend class="vh">{full}</legend>
            <div class="grid">
                <Fields card keys=layout::INCOME/>
                <Show when=move || !varies.get()><Fields card keys=layout::INCOME_STEADY/></Show>
            </div>
            <Field card key=Key::Varies/>
            <Show when=move || varies.get() fallback=move || view! {
                <More card keys=layout::INCOME_MORE words=expert::INCOME_MORE/>
            }>
                <Months card/>
            </Show>
            <Remove card name=Signal::derive(full)/>
        </fieldset>
    }
}

/// Whose a card is.
fn of(card: Id) -> Option<impl Fn() -> String + Copy + Send + Sync + 'static> {
    Case::here().form.with_untracked(|form| form.card(card).and_then(|card| card.of)).map(whose)
}

/// A child's ways of childcare.
#[component]
pub fn Cares(of: Id) -> impl IntoView {
    let ids = ids(Case::here(), CardKind::Care, Some(of));
    view! {
        <div class="sub" class:none=move || ids.with(Vec::is_empty)>
            <h3>{say(expert::CARES)}</h3>
            <For each=move || ids.get() key=|id| *id let:id><Care card=id/></For>
            <Add kind=CardKind::Care of=Some(of)/>
        </div>
    }
}

#[component]
fn Care(card: Id) -> impl IntoView {
    let name = named(card, words(CardKind::Care).item);
    let whose = of(card);
    let full = move || format!("{}{}", name(), whose.map_or_else(String::new, |whose| whose()));
    view! {
        <fieldset class="line" id=format!("carte-{}", card.0)>
            <legend class="vh">{full}</legend>
            <div class="grid"><Fields card keys=layout::CARE/></div>
            <More card keys=layout::CARE_MORE/>
            <Remove card name=Signal::derive(full)/>
        </fieldset>
    }
}
