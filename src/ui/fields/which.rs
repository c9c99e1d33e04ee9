//! Which of the situations of the children are one child's, when there are several.

use droits_words::ui::journey as words;
use leptos::prelude::*;

use super::Ask;
use crate::form::journey::{Situation, is_said_of, of_one_child, pick};
use crate::ui::life::live;
use crate::ui::say::say;
use crate::ui::state::Case;

/// A box a situation.
pub(super) fn which(ask: Ask) -> AnyView {
    let case = Case::here();
    let theirs = Memo::new(move |_| case.form.with(of_one_child));
    view! {
        <fieldset class="field" id=ask.id() tabindex="-1">
            <legend class="small">{say(ask.key.row().words.label)}</legend>
            <div class="choices">
                <For each=move || theirs.get() key=|situation| *situation as usize let:situation>
                    {one(case, ask, situation)}
                </For>
            </div>
        </fieldset>
    }
    .into_any()
}

fn one(case: Case, ask: Ask, situation: Situation) -> AnyView {
    let picked = Memo::new(move |_| case.form.with(|form| is_said_of(form, situation, ask.card)));
    view! {
        <label class="choice">
            <input
                type="checkbox"
                prop:checked=picked
                on:change=live(move |event| {
                    let on = event_target_checked(&event);
                    case.form.update(|form| pick(form, situation, ask.card, on));
                })
            />
            {say(words::SITUATION_NAMES[situation as usize])}
        </label>
    }
    .into_any()
}
