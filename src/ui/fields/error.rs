//! What is wrong with an answer, below its field.

use droits_words::ui::errors;
use droits_words::{Lang, errors as reader};
use leptos::prelude::*;

use crate::form::{Problem, Wrong};
use crate::ui::router::Router;

/// The sentence of what is wrong.
pub fn sentence(wrong: &Wrong, lang: Lang) -> String {
    match wrong {
        Wrong::Typed(fault) => errors::sentence(*fault, lang),
        Wrong::Refused(error) => reader::sentence(error, lang),
    }
}

/// The sentence of a problem, with the mark of an error; nothing when there is none.
#[component]
pub fn ErrorLine(
    /// Identifier that the field names in `aria-describedby`.
    id: String,
    /// The problem.
    problem: Memo<Option<Problem>>,
) -> impl IntoView {
    let router = Router::here();
    move || {
        problem.get().map(|problem| {
            view! {
                <p class="err" id=id.clone()>
                    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                        <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2"/>
                        <path d="M8 4v5M8 10.5v2" stroke="currentColor" stroke-width="2"/>
                    </svg>
                    <span>{move || sentence(&problem.wrong, router.lang())}</span>
                </p>
            }
        })
    }
}
