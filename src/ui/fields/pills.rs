//! A choice of few answers, side by side.

use droits_words::Text;
use droits_words::ui::expert;
use leptos::prelude::*;

use super::Ask;
use crate::form::{Kind, UNKNOWN};
use crate::ui::say::say;
use crate::ui::state::Case;

/// Legend, hint, radio buttons; the assumed answer is chosen until another is.
pub(super) fn pills(ask: Ask) -> AnyView {
    let row = ask.key.row();
    let hint = format!("{}-h", ask.id());
    let mut options: Vec<(&'static str, Text)> = match row.kind {
        Kind::Choice(options, _) => options.iter().map(|option| (option.word, option.text)).collect(),
        _ => vec![("yes", expert::YES), ("no", expert::NO)],
    };
    if ask.key.can_be_unknown() && !row.name.is_empty() {
        options.push((UNKNOWN, expert::DO_NOT_KNOW));
    }
    let radios: Vec<AnyView> = options.into_iter().map(|(word, text)| radio(ask, word, text)).collect();
    let described = row.words.hint.map(|_| hint.clone());
    view! {
        <fieldset class="field" id=ask.id() tabindex="-1" aria-describedby=described>
            <legend class="small">{say(row.words.label)}</legend>
            {row.words.hint.map(|words| view! { <p class="hint" id=hint>{say(words)}</p> })}
            <div class="pills">{radios}</div>
        </fieldset>
    }
    .into_any()
}

fn radio(ask: Ask, word: &'static str, text: Text) -> AnyView {
    let case = Case::here();
    let assumed = match ask.key.row().kind {
        Kind::Choice(_, assumed) => assumed,
        Kind::YesNo(true) => "yes",
        _ => "no",
    };
    let chosen = move || ask.text.with(|text| if text.is_empty() { assumed == word } else { text == word });
    view! {
        <label class="pill">
            <input
                type="radio"
                name=ask.id()
                value=word
                prop:checked=chosen
                on:change=move |_| case.say(ask.card, ask.key, word.to_owned())
            />
            <span>{say(text)}</span>
        </label>
    }
    .into_any()
}
