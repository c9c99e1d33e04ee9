//! Yes, no, or not known, side by side.

use droits_words::Text;
use droits_words::ui::expert;
use leptos::prelude::*;

use super::Ask;
use crate::form::{Kind, UNKNOWN};
use crate::ui::life::live;
use crate::ui::say::say;
use crate::ui::state::Case;

/// Label, hint, radio buttons; the assumed answer is chosen until another is.
pub(super) fn pills(ask: Ask) -> AnyView {
    let row = ask.key.row();
    let (label, hint) = (format!("{}-l", ask.id()), format!("{}-h", ask.id()));
    let labelled = label.clone();
    let described = row.words.hint.map(|_| hint.clone());
    let unknown = ask.key.can_be_unknown().then(|| radio(ask, UNKNOWN, None));
    view! {
        <div
            class="field"
            class:said=move || ask.said()
            id=ask.id()
            tabindex="-1"
            role="radiogroup"
            aria-labelledby=labelled
            aria-describedby=described
        >
            <span class="label" id=label>{say(row.words.label)}</span>
            {row.words.hint.map(|words| view! { <p class="hint" id=hint>{say(words)}</p> })}
            <div class="pills">
                {radio(ask, "yes", Some(expert::YES))} {radio(ask, "no", Some(expert::NO))} {unknown}
            </div>
        </div>
    }
    .into_any()
}

/// One answer; without words it is "?", said in full to those who do not see it.
fn radio(ask: Ask, word: &'static str, text: Option<Text>) -> AnyView {
    let case = Case::here();
    let assumed = match ask.key.row().kind {
        Kind::YesNo(true) => "yes",
        Kind::YesNo(false) => "no",
        Kind::Date
        | Kind::Month
        | Kind::Months
        | Kind::Money(_)
        | Kind::Whole(..)
        | Kind::Number(..)
        | Kind::Choice(..)
        | Kind::Text(_) => "",
    };
    let chosen = move || ask.text.with(|text| if text.is_empty() { assumed == word } else { text == word });
    let shown = match text {
        Some(text) => view! { <span>{say(text)}</span> }.into_any(),
        None => {
            view! { <span aria-hidden="true">"?"</span><span class="vh">{say(expert::DO_NOT_KNOW)}</span> }.into_any()
        }
    };
    view! {
        <label class="pill">
            <input
                type="radio"
                name=ask.id()
                value=word
                prop:checked=chosen
                on:change=live(move |_| case.say(ask.card, ask.key, word.to_owned()))
            />
            {shown}
        </label>
    }
    .into_any()
}
