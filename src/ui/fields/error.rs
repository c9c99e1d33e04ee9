//! What is wrong with an answer, below its field.

use droits_engine::household::Fault;
use droits_words::ui::errors;
use droits_words::{Lang, errors as reader, format};
use leptos::prelude::*;

use crate::form::journey::screen_of;
use crate::form::{FormState, Key, Problem, Spot, Wrong};
use crate::ui::router::{Page, Router};
use crate::ui::state::Case;

/// The sentence of what is wrong. What the reader of files says in the words of its format is said in those of the page.
pub fn sentence(problem: &Problem, lang: Lang) -> String {
    match &problem.wrong {
        Wrong::Typed(fault) => errors::sentence(*fault, lang),
        Wrong::Refused(error) => match (&error.fault, problem.spot.key) {
            (Fault::BornAfterMonth { born, month }, key) => {
                let text = if key == Key::ChildBirth { errors::CHILD_TO_COME } else { errors::BORN_LATER };
                text.fill(lang, &[format::date(*born), format::month(*month, lang), expected(lang)])
            }
            _ => reader::told(error, lang),
        },
    }
}

/// What the box of an expected child is called.
fn expected(lang: Lang) -> String {
    Key::Pregnant.row().words.label.in_lang(lang).to_owned()
}

/// Address of a place of the form, seen from the present page: on its screen in the guided way. Followed.
pub fn to_spot(spot: Spot) -> String {
    let (case, router) = (Case::here(), Router::here());
    if router.route().page == Page::Journey {
        router.to_screen(case.form.with(|form| screen_of(form, spot)), Some(spot))
    } else {
        router.to_element(spot.element())
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
            let lang = router.lang();
            let to_come = problem.spot.key == Key::ChildBirth
                && matches!(&problem.wrong, Wrong::Refused(error) if matches!(error.fault, Fault::BornAfterMonth { .. }));
            let link = to_come.then(|| {
                let spot = Spot { card: FormState::HOUSEHOLD, key: Key::Pregnant, month: None };
                view! { " "<a href=to_spot(spot)>{errors::TO_THE_BOX.fill(lang, &[expected(lang)])}</a> }
            });
            view! {
                <p class="err" id=id.clone()>
                    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
                        <circle cx="8" cy="8" r="7" fill="none" stroke="currentColor" stroke-width="2"/>
                        <path d="M8 4v5M8 10.5v2" stroke="currentColor" stroke-width="2"/>
                    </svg>
                    <span>{sentence(&problem, lang)}{link}</span>
                </p>
            }
        })
    }
}
