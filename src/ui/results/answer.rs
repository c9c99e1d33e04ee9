//! The answer: what a household receives in a sentence, what to do first, what is to come.

use droits_words::ui::{ahead, results};
use droits_words::{Lang, answer, format};
use leptos::prelude::*;

use super::followed::Followed;
use super::total::Total;
use crate::form::received;
use crate::ui::pages::ahead::{brief, of};
use crate::ui::router::{Page, Route, Router};
use crate::ui::say::say;
use crate::ui::state::Case;
use crate::ui::year::Year;

/// The heading of the page, which is the answer, and the total under it.
#[component]
pub fn Sentence(computed: Followed, year: Year) -> impl IntoView {
    let router = Router::here();
    let now = move || computed.with(|c| c.as_ref().map(|c| answer::sentence(&c.assessment, router.lang())));
    let then = move || {
        let once = year.with(|year| year.as_ref().and_then(|points| answer::once(points)))?;
        Some(view! { <p class="then">{answer::sentence_of_once(once, router.lang())}</p> })
    };
    view! {
        <h1 class="asq" id="reponse" tabindex="-1">{move || now().unwrap_or_else(|| results::NO_MONTH.in_lang(router.lang()).to_owned())}</h1>
        {then}
        <p class="quiet">{say(results::ESTIMATE)}</p>
        <Total computed/>
    }
}

/// The steps that come first, by what waiting costs.
#[component]
pub fn First(computed: Followed) -> impl IntoView {
    let router = Router::here();
    let case = Case::here();
    let received = Memo::new(move |_| case.form.with(received::benefits));
    let steps = Memo::new(move |_| {
        let received = received.get();
        computed.with(|c| c.as_ref().map(|c| answer::steps(&c.household, &c.assessment, &received)).unwrap_or_default())
    });
    let first = move || {
        let lang = router.lang();
        let first = steps.with(|steps| steps.iter().take(answer::MOST_FIRST).map(|one| step(one, lang)).collect_view());
        let count = steps.with(Vec::len).to_string();
        view! {
            <ol class="plain first">{first}</ol>
            <p><a href=router.to_element("demarches".to_owned())>{results::ALL_STEPS.fill(lang, &[count])}</a></p>
        }
    };
    view! {
        <section class="do-first" aria-labelledby="dabord" hidden=move || steps.with(Vec::is_empty)>
            <h2 id="dabord" tabindex="-1">{say(results::FIRST)}</h2>
            {first}
        </section>
    }
}

fn step(step: &answer::Step, lang: Lang) -> AnyView {
    let case = Case::here();
    let month = case.computed.with(|c| c.as_ref().map_or(case.today, |c| c.assessment.month.max(case.today)));
    let by = match step {
        answer::Step::Claim { .. } => match step.last_day(month) {
            Some(day) => Some(results::BY.fill(lang, &[format::date(day)])),
            None if step.lost().is_some() => Some(results::AT_ONCE.in_lang(lang).to_owned()),
            None => None,
        },
        answer::Step::Pregnancy => None,
    };
    let how = match step {
        answer::Step::Claim { benefit, .. } => Router::here().to_element(format!("faire-{}", benefit.code())),
        answer::Step::Pregnancy => {
            Route { lang, page: Page::Guide, rest: "changement".to_owned(), target: None }.href()
        }
    };
    let text = step.text().in_lang(lang);
    view! {
        <li>
            <b>{text}</b>
            <p>
                {by.map(|by| view! { <span class="by">{by}</span> " " })}
                {step.said(lang)} " "
                <a href=how>{results::HOW.in_lang(lang)}<span class="vh">" : "{text}</span></a>
            </p>
        </li>
    }
    .into_any()
}

/// What changes within the year, and the ways to look further.
#[component]
pub fn ToCome(year: Year) -> impl IntoView {
    let router = Router::here();
    let list = move || {
        let lang = router.lang();
        year.get().map(|points| {
            let entries = of(answer::to_come(&points), &points);
            match entries.is_empty() {
                true => view! { <p class="quiet">{results::NOTHING_TO_COME.in_lang(lang)}</p> }.into_any(),
                false => brief(&entries, lang),
            }
        })
    };
    let way =
        move |rest: &str| Route { lang: router.lang(), page: Page::Ahead, rest: rest.to_owned(), target: None }.href();
    view! {
        <section aria-labelledby="a-venir">
            <h2 id="a-venir" tabindex="-1">{say(results::TO_COME)}</h2>
            {list}
            <p>
                <a href=move || way("")>{say(ahead::TITLE)}</a> " · "
                <a href=move || way("et-si")>{say(ahead::WHAT_IF_TITLE)}</a>
            </p>
        </section>
    }
}
