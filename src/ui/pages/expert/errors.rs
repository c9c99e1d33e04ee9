//! What is to be corrected, with links to the fields.

use droits_words::format;
use droits_words::ui::expert;
use leptos::prelude::*;

use crate::form::Problem;
use crate::ui::fields::sentence;
use crate::ui::router::Router;
use crate::ui::state::Case;

/// The problems of the fields that the reader has left.
#[component]
pub fn ErrorSummary() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let problems: Memo<Vec<Problem>> = Memo::new(move |_| {
        let left = case.left.get();
        case.reading.with(|r| r.problems.iter().filter(|p| left.contains(&p.spot)).cloned().collect())
    });
    let item = move |problem: &Problem| {
        let lang = router.lang();
        let label = match problem.spot.month {
            Some(month) => format::month(month, lang),
            None => problem.spot.key.row().words.label.in_lang(lang).to_owned(),
        };
        let colon = if lang == droits_words::Lang::En { ":" } else { "\u{202f}:" };
        let said = format!("{label}{colon} {}", sentence(&problem.wrong, lang));
        view! { <li><a href=router.to_element(problem.spot.element())>{said}</a></li> }.into_any()
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
                <section class="errors" role="status" aria-labelledby="erreurs">
                    <h2 id="erreurs">{title}</h2>
                    <ul>{items}</ul>
                </section>
            })
        })
    }
}
