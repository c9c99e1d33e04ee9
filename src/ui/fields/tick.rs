//! A box to tick, for what the page alone asks.

use leptos::prelude::*;

use super::Ask;
use crate::form::UNKNOWN;
use crate::ui::life::live;
use crate::ui::say::say;
use crate::ui::state::Case;

/// The box and its label; half ticked when the answer is not known.
pub(super) fn tick(ask: Ask) -> AnyView {
    let case = Case::here();
    view! {
        <div class="field ticked" class:said=move || ask.text.with(|text| text == "yes")>
            <label class="tick">
                <input
                    type="checkbox"
                    id=ask.id()
                    prop:checked=move || ask.text.with(|text| text == "yes")
                    prop:indeterminate=move || ask.text.with(|text| text == UNKNOWN)
                    on:change=live(move |event| {
                        let word = if event_target_checked(&event) { "yes" } else { "no" };
                        case.say(ask.card, ask.key, word.to_owned());
                    })
                />
                <span>{say(ask.key.row().words.label)}</span>
            </label>
        </div>
    }
    .into_any()
}
