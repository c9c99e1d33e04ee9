//! Which child, by name.

use droits_words::ui::expert;
use leptos::prelude::*;

use super::Ask;
use crate::form::{CardKind, Key, UNKNOWN};
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// Label and the list of the children: the answer is the position of one of them.
pub(super) fn whom(ask: Ask) -> AnyView {
    let (case, router) = (Case::here(), Router::here());
    let children = Memo::new(move |_| {
        let lang = router.lang();
        case.form.with(|form| {
            let named = |(i, name): (usize, &str)| match name.trim() {
                "" => expert::CHILD.fill(lang, &[(i + 1).to_string()]),
                name => name.to_owned(),
            };
            form.list(CardKind::Child, None)
                .map(|card| card.text(Key::ChildName))
                .enumerate()
                .map(named)
                .collect::<Vec<_>>()
        })
    });
    let options = move || {
        let option = |(i, name): (usize, String)| {
            let word = (i + 1).to_string();
            let chosen = word.clone();
            view! { <option value=word prop:selected=move || ask.text.with(|text| *text == chosen)>{name}</option> }
        };
        children.get().into_iter().enumerate().map(option).collect::<Vec<_>>()
    };
    view! {
        <div class="field" class:said=move || ask.said()>
            <label for=ask.id()>{say(ask.key.row().words.label)}</label>
            <span class="in choose">
                <select id=ask.id() on:change=live(move |event| case.say(ask.card, ask.key, event_target_value(&event)))>
                    <option value="" prop:selected=move || ask.text.with(String::is_empty)>{say(expert::CHOOSE)}</option>
                    {options}
                    <option value=UNKNOWN prop:selected=move || ask.text.with(|text| text == UNKNOWN)>{say(expert::DO_NOT_KNOW)}</option>
                </select>
            </span>
        </div>
    }
    .into_any()
}
