//! A link brought a case: what it holds, and whether to open it.

use droits_engine::household;
use droits_words::ui::keep;
use droits_words::{errors, format};
use leptos::prelude::*;

use crate::form::journey::answers;
use crate::form::link;
use crate::ui::keep::Keeping;
use crate::ui::life::live;
use crate::ui::router::{Page, Router, replace};
use crate::ui::say::say;
use crate::ui::state::Case;

/// The question. Nothing of the present case changes before the answer.
#[component]
pub fn Received(packed: String) -> impl IntoView {
    let (keeping, case, router) = (Keeping::here(), Case::here(), Router::here());
    let text = link::unpack(&packed).ok();
    let read = text.as_ref().map(|text| household::read(text.as_bytes()));
    // Once it is answered, the question itself leaves the history.
    let leave = move |to: String| {
        replace(&to);
        keeping.received.set(None);
    };
    let open = move |_| {
        if let Some(text) = &text
            && keeping.open(case, router, text)
        {
            leave(router.to_answer_now());
        }
    };
    let nothing = case.form.with_untracked(|form| answers(form) == 0);
    let body = match read {
        Some(Ok(household)) => {
            let what = move || {
                let lang = router.lang();
                let (adults, children) = (household.adults.len(), household.children.len());
                let of = |words: &[droits_words::Text], at: usize, number: usize| {
                    words
                        .get(at.min(words.len() - 1))
                        .map(|text| text.fill(lang, &[number.to_string()]))
                        .unwrap_or_default()
                };
                let adults = of(&keep::ADULTS, adults.saturating_sub(1), adults);
                let children = of(&keep::CHILDREN, children, children);
                keep::RECEIVED_WHAT.fill(lang, &[format::month(household.month, lang), adults, children])
            };
            view! {
                <p>{what}</p>
                <p hidden=nothing>{say(keep::RECEIVED_REPLACES)}</p>
                <p class="acts">
                    <button type="button" class="btn" on:click=live(open)>{say(keep::OPEN_RECEIVED)}</button>
                    <button type="button" class="btn-2" on:click=live(move |_| leave(router.to_now(Page::Expert)))>
                        {say(if nothing { keep::LEAVE_IT } else { keep::KEEP_MINE })}
                    </button>
                </p>
            }
            .into_any()
        }
        Some(Err(error)) => {
            let why = move || {
                let lang = router.lang();
                keep::REFUSED.fill(lang, &[errors::sentence(&error, lang)])
            };
            view! { <p role="alert">{why}</p> <p><button type="button" class="btn-2" on:click=live(move |_| leave(router.to_now(Page::Expert)))>{say(keep::KEEP_MINE)}</button></p> }
                .into_any()
        }
        None => view! {
            <p role="alert">{say(keep::BROKEN_LINK)}</p>
            <p><button type="button" class="btn-2" on:click=live(move |_| leave(router.to_now(Page::Expert)))>{say(keep::KEEP_MINE)}</button></p>
        }
        .into_any(),
    };
    view! {
        <div class="stack keep">
            <h1 tabindex="-1">{say(keep::RECEIVED)}</h1>
            {body}
        </div>
    }
}
