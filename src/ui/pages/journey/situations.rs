//! The particular situations, to be ticked.

use droits_words::ui::journey as words;
use leptos::prelude::*;

use super::Ticked;
use crate::form::journey::Situation;
use crate::ui::say::say;
use crate::ui::state::Case;

/// One box a situation that can be theirs.
#[component]
pub(super) fn Situations() -> impl IntoView {
    let case = Case::here();
    let Ticked(ticked) = expect_context::<Ticked>();
    let boxes = Situation::ALL.map(|situation| {
        let possible = Memo::new(move |_| case.form.with(|form| situation.is_possible(form)));
        view! {
            <Show when=move || possible.get()>
                <label class="choice">
                    <input
                        type="checkbox"
                        prop:checked=move || ticked.with(|ticked| ticked.contains(&situation))
                        on:change=move |event| ticked.update(|ticked| {
                            if event_target_checked(&event) {
                                ticked.insert(situation);
                            } else {
                                ticked.remove(&situation);
                            }
                        })
                    />
                    {say(words::SITUATION_NAMES[situation as usize])}
                </label>
            </Show>
        }
        .into_any()
    });
    view! { <div class="choices">{boxes.into_iter().collect_view()}</div> }
}
