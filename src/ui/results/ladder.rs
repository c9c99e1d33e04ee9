//! A computation as a ladder: a sentence left, its figure right, its article as a quiet link.

use std::sync::Arc;

use droits_engine::trace::{Role, Step, Subject, Value};
use droits_words::format::MINUS;
use droits_words::lines;
use droits_words::ui::guide;
use droits_words::{Lang, ui::results};
use leptos::prelude::*;

use super::followed::Followed;
use crate::ui::later::part;
use crate::ui::pages::guide::limits;
use crate::ui::router::Router;
use crate::ui::say;

/// The lines of one benefit.
#[component]
pub fn Ladder(computed: Followed, steps: Memo<Arc<Vec<Step>>>) -> impl IntoView {
    part(move |rest| (rest.ladder)(computed, steps))
}

/// The ladder itself.
pub fn drawn(computed: Followed, steps: Memo<Arc<Vec<Step>>>) -> AnyView {
    let router = Router::here();
    let rungs = move || {
        let lang = router.lang();
        computed.get().map(|computed| {
            let steps = steps.get();
            let told = lines::told(&steps, &computed.household, lang);
            let rungs: Vec<AnyView> = told.into_iter().map(|(step, sentence)| rung(step, sentence, lang)).collect();
            let left_out = steps.first().and_then(|step| match step.subject {
                Subject::Benefit(benefit) => {
                    let text = guide::WHAT_IS_LEFT_OUT.in_lang(lang);
                    Some(view! { <p class="quiet to-guide"><a href=limits(benefit, lang)>{text}</a></p> })
                }
                Subject::Right(_) | Subject::Tax(_) => None,
            });
            view! { <dl class="ladder">{rungs}</dl> {left_out} }
        })
    };
    rungs.into_any()
}

fn rung(step: &Step, sentence: String, lang: Lang) -> AnyView {
    let (sentence, figure) = apart(sentence, &lines::value(step.value, lang), signed(step, lang));
    let class = match step.role {
        Role::Net => "sum",
        Role::Fact => "fact",
        Role::Refusal => "refusal",
        Role::Part | Role::Gross | Role::Levy => "share",
    };
    let law = step.law.to_string();
    let label = results::LAW_TEXT.fill(lang, std::slice::from_ref(&law));
    let translate = say::figure(&figure);
    view! {
        <div class=class>
            <dt>{sentence}<a href=step.law.url() rel="noreferrer" aria-label=label>{law}</a></dt>
            <dd translate=translate>{figure}</dd>
        </div>
    }
    .into_any()
}

/// The sentence without the figure at its end, which goes to the right; a figure amid a sentence is not said twice.
fn apart(sentence: String, plain: &str, figure: String) -> (String, String) {
    if plain.is_empty() || !sentence.contains(plain) {
        return (sentence, figure);
    }
    match sentence.trim_end_matches('.').strip_suffix(plain) {
        Some(rest) if rest.trim_end().ends_with(':') => {
            (rest.trim_end_matches([':', ' ', '\u{202f}', '\u{a0}']).to_owned(), figure)
        }
        _ => (sentence, String::new()),
    }
}

/// A part with its sign, a levy taken off.
fn signed(step: &Step, lang: Lang) -> String {
    let figure = lines::value(step.value, lang);
    match (step.role, step.value) {
        (Role::Part, Value::Euros(amount)) if amount.is_sign_positive() => format!("+\u{202f}{figure}"),
        (Role::Levy, Value::Euros(amount)) if !amount.is_zero() => format!("{MINUS}\u{202f}{figure}"),
        _ => figure,
    }
}
