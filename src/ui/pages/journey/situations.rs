//! The particular situations, to be ticked.

use droits_words::ui::journey as words;
use leptos::prelude::*;

use crate::form::journey::{Answers, Situation, situations, tick, untick};
use crate::ui::life::live;
use crate::ui::say::say;
use crate::ui::state::Case;

/// One box a situation that can be theirs. What was answered about one that is unticked comes back when it is ticked
/// again on this screen.
#[component]
pub(super) fn Situations() -> impl IntoView {
    let case = Case::here();
    let theirs = Memo::new(move |_| case.form.with(situations));
    let before = StoredValue::new(Situation::ALL.map(|_| Answers::new()));
    let set = move |situation: Situation, on: bool| {
        before.update_value(|before| {
            let answers = &mut before[situation as usize];
            case.form.update(|form| match on {
                true => tick(form, situation, std::mem::take(answers)),
                false => *answers = untick(form, situation),
            });
        });
    };
    let boxes = Situation::ALL.map(|situation| {
        let possible = Memo::new(move |_| case.form.with(|form| situation.is_possible(form)));
        view! {
            <Show when=move || possible.get()>
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=move || theirs.with(|theirs| theirs.contains(&situation))
                        on:change=live(move |event| set(situation, event_target_checked(&event)))
                    />
                    {say(words::SITUATION_NAMES[situation as usize])}
                </label>
            </Show>
        }
        .into_any()
    });
    view! { <div class="choices">{boxes.into_iter().collect_view()}</div> }
}
