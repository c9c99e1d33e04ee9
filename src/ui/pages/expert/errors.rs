//! What is to be corrected, with links to the fields.

use droits_words::format;
use droits_words::ui::expert;
use leptos::prelude::*;

use crate::form::Problem;
use crate::form::journey::Screen;
use crate::ui::fields::{sentence, to_spot};
use crate::ui::router::Router;
use crate::ui::state::Case;

/// The problems of the fields that the reader has left, those of a screen alone when one is given. In the guided way a
/// link goes to the screen on which the field stands.
#[component]
pub fn ErrorSummary(#[prop(optional)] screen: Option<Screen>) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let problems: Memo<Vec<Problem>> = Memo::new(move |_| {
        let left = case.left.get();
        let mine = |spot| screen.as_ref().is_none_or(|screen| case.form.with(|form| screen.holds(form, spot)));
        case.reading.with(|r| r.problems.iter().filter(|p| left.contains(&p.spot) && mine(p.spot)).cloned().collect())
    });
    let item = move |problem: &Problem| {
        let lang = router.lang();
        let label = match problem.spot.month {
            Some(month) => format::month(month, lang),
            None => problem.spot.key.row().words.label.in_lang(lang).to_owned(),
        };
        let colon = if lang == droits_words::Lang::En { ":" } else { "\u{202f}:" };
        let said = format!("{label}{colon} {}", sentence(problem, lang));
        view! { <li><a href=to_spot(problem.spot)>{said}</a></li> }.into_any()
    };
    move || {
        problems.with(|problems| {
            let title = match problems.len() {
                0 => return None,
                1 => expert::ONE_ERROR.in_lang(router.lang()).to_owned(),
                many => expert::ERRORS.fill(router.lang(), &[many.to_string()]),
            };
            let items: Vec<AnyView> = problems.iter().map(item).collect();
            Some(view! {
                <section class="errors" role="alert" aria-labelledby="erreurs">
                    <h2 id="erreurs" tabindex="-1">{title}</h2>
                    <ul>{items}</ul>
                </section>
            })
        })
    }
}
