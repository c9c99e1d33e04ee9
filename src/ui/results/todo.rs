//! What to do now, for all that is due: claims by the way in which they are made, papers, whom to ask, sources.

use droits_words::plan::{Claim, Group, Paper, Plan, plan};
use droits_words::ui::todo as words;
use droits_words::{Lang, benefits};
use leptos::prelude::*;

use super::followed::Followed;
use super::steps::{check, forms, paper_box, source, wait};
use crate::form::received;
use crate::ui::later::part;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// The list, when something is due.
#[component]
pub fn Todo(computed: Followed) -> impl IntoView {
    part(move |rest| (rest.todo)(computed))
}

/// The list itself.
pub fn drawn(computed: Followed) -> AnyView {
    let (case, router) = (Case::here(), Router::here());
    let received = Memo::new(move |_| case.form.with(received::benefits));
    let todo: Memo<Plan> = Memo::new(move |_| {
        let received = received.get();
        computed.with(|c| c.as_ref().map(|c| plan(&c.household, &c.assessment, &received)).unwrap_or_default())
    });
    let body = move || {
        let lang = router.lang();
        todo.with(|todo| {
            let groups: Vec<AnyView> = todo.groups.iter().map(|one| group(one, lang)).collect();
            let papers: Vec<AnyView> = todo.papers.iter().map(|one| paper(one, lang)).collect();
            let asks: Vec<AnyView> =
                todo.asks.iter().map(|ask| view! { <p>{ask.text().in_lang(lang)}</p> }.into_any()).collect();
            let sources: Vec<AnyView> = todo
                .facts
                .iter()
                .map(|fact| view! { <li><span>{fact.text.in_lang(lang)}</span>{source(fact, lang)}</li> }.into_any())
                .collect();
            view! {
                {todo.instead.map(|fact| view! { <p class="how">{fact.text.in_lang(lang)}</p> })}
                {groups}
                <h4>{words::PAPERS.in_lang(lang)}</h4>
                <ul class="plain checks">{papers}</ul>
                {asks}
                <details>
                    <summary>{words::SOURCES.in_lang(lang)}</summary>
                    <ul class="plain facts">{sources}</ul>
                </details>
            }
        })
    };
    view! {
        <section class="todo" hidden=move || todo.with(|todo| todo.groups.is_empty())>
            <h3 id="demarches" tabindex="-1">{say(words::TITLE)}</h3>
            <p class="quiet">{say(words::LEAD)}</p>
            {body}
        </section>
    }
    .into_any()
}

fn group(group: &Group, lang: Lang) -> AnyView {
    let claims: Vec<AnyView> = group.claims.iter().map(|one| claim(one, lang)).collect();
    view! { <p class="how">{group.how.text.in_lang(lang)}</p><ul class="plain checks">{claims}</ul> }.into_any()
}

fn claim(claim: &Claim, lang: Lang) -> AnyView {
    let name = view! { <b>{benefits::name(claim.benefit).in_lang(lang)}</b> }.into_any();
    view! {
        <li id=format!("faire-{}", claim.benefit.code()) tabindex="-1">
            {check(claim.benefit.code(), name)}
            {wait(claim.wait, lang)}
            {claim.also.iter().map(|fact| view! { <p>{fact.text.in_lang(lang)}</p> }.into_any()).collect::<Vec<_>>()}
            {forms(&claim.forms, lang)}
        </li>
    }
    .into_any()
}

fn paper(paper: &Paper, lang: Lang) -> AnyView {
    let names: Vec<&str> = paper.of.iter().map(|benefit| benefits::name(*benefit).in_lang(lang)).collect();
    let of = (!names.is_empty()).then(|| words::FOR.fill(lang, &[names.join(", ")]));
    paper_box(paper.name, of, lang)
}
