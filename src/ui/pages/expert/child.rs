//! A child, another person in charge, or a child who died.

use leptos::prelude::*;

use super::income::{Cares, Incomes};
use super::layout;
use super::people::{Remove, words};
use super::person::{More, named};
use crate::form::{CardKind, Id};
use crate::ui::fields::Fields;

/// The card of a person of a list.
#[component]
pub fn Person(card: Id, kind: CardKind) -> impl IntoView {
    let name = named(card, words(kind).item);
    let first = match kind {
        CardKind::Dependant => layout::DEPENDANT,
        CardKind::Death => layout::DEATH,
        CardKind::Household | CardKind::Adult | CardKind::Child | CardKind::Spell | CardKind::Care => &[],
    };
    let child = (kind != CardKind::Dependant).then(|| {
        view! {
            <div class="grid"><Fields card keys=layout::CHILD/></div>
            <Cares of=card/>
        }
    });
    let more = (kind != CardKind::Dependant).then(|| view! { <More card keys=layout::CHILD_MORE/> });
    view! {
        <fieldset class="person" id=format!("carte-{}", card.0)>
            <legend class="small">{name}</legend>
            <Remove card name=Signal::derive(name)/>
            <div class="grid"><Fields card keys=first/></div>
            {child}
            <Incomes of=card/>
            {more}
        </fieldset>
    }
}
