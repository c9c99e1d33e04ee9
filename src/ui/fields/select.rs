//! A choice in a long list.

use droits_words::ui::choices::{INCOME_GROUPS, Option as Choice, income_of};
use droits_words::ui::expert;
use leptos::prelude::*;

use super::Ask;
use crate::form::{Key, UNKNOWN};
use crate::ui::life::live;
use crate::ui::say::say;
use crate::ui::state::Case;

/// Label, hint, select; the assumed answer is chosen until another is.
pub(super) fn select(ask: Ask, options: &'static [Choice], assumed: &'static str) -> AnyView {
    let case = Case::here();
    let row = ask.key.row();
    let hint = format!("{}-h", ask.id());
    let chosen =
        move |word: &'static str| ask.text.with(|text| if text.is_empty() { assumed == word } else { text == word });
    let blank = assumed.is_empty().then(|| {
        view! { <option value="" prop:selected=move || chosen("")>{say(expert::CHOOSE)}</option> }
    });
    let one = |option: &Choice| {
        let word = option.word;
        view! { <option value=word prop:selected=move || chosen(word)>{say(option.text)}</option> }.into_any()
    };
    let list: Vec<AnyView> = if ask.key == Key::SpellKind {
        let groups = INCOME_GROUPS.iter().enumerate().map(|(group, (name, _))| {
            let kinds: Vec<AnyView> = income_of(group).iter().map(one).collect();
            view! { <optgroup label=say(*name)>{kinds}</optgroup> }.into_any()
        });
        groups.collect()
    } else {
        options.iter().map(one).collect()
    };
    let unknown = ask.key.can_be_unknown().then(|| {
        view! { <option value=UNKNOWN prop:selected=move || chosen(UNKNOWN)>{say(expert::DO_NOT_KNOW)}</option> }
    });
    let described = row.words.hint.map(|_| hint.clone());
    view! {
        <div class="field" class:said=move || ask.said()>
            <label for=ask.id()>{say(row.words.label)}</label>
            {row.words.hint.map(|words| view! { <p class="hint" id=hint>{say(words)}</p> })}
            <span class="in choose">
                <select
                    id=ask.id()
                    aria-describedby=described
                    on:change=live(move |event| case.say(ask.card, ask.key, event_target_value(&event)))
                >
                    {blank} {list} {unknown}
                </select>
            </span>
        </div>
    }
    .into_any()
}
