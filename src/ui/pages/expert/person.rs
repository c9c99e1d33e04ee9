//! What the cards of people share: their name, and their particular questions, folded.

use droits_words::ui::expert;
use droits_words::{Lang, Text};
use leptos::prelude::*;

use crate::form::{Id, Key};
use crate::ui::fields::Fields;
use crate::ui::reads::given_name;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// The first name that was given, else the words with the position from 1.
pub fn named(card: Id, words: Text) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let (case, router) = (Case::here(), Router::here());
    move || named_in(case, card, words, router.lang())
}

/// [`named`], in a language; followed.
pub fn named_in(case: Case, card: Id, words: Text, lang: Lang) -> String {
    case.form.with(|form| {
        let position = || words.fill(lang, &[(form.position(card) + 1).to_string()]);
        given_name(form, card).unwrap_or_else(position)
    })
}

/// Particular questions, folded, with how many are answered.
#[component]
pub fn More(
    card: Id,
    keys: &'static [Key],
    /// What the folded part is called.
    #[prop(default = expert::PARTICULAR)]
    words: Text,
) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let answered = move || {
        let count = case.form.with(|form| keys.iter().filter(|key| !form.text(card, **key).is_empty()).count());
        (count > 0).then(|| expert::ANSWERED.fill(router.lang(), &[count.to_string()]))
    };
    view! {
        <details class="more">
            <summary>{say(words)} <span class="quiet">{answered}</span></summary>
            <div class="grid"><Fields card keys/></div>
        </details>
    }
}
