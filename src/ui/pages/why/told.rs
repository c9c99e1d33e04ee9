//! What the search found: the questions, the simplest first, then what may be done.

use droits_engine::calendar::Month;
use droits_engine::outcome::Benefit;
use droits_words::facts::Fact;
use droits_words::ui::{results, why as words};
use droits_words::{Lang, benefits, format};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::State;
use crate::ui::results::steps::source_words;
use crate::ui::router::{Page, Router};
use crate::work::why::{Asked, Lead, Told};

/// What is found, once it is.
#[component]
pub fn Leads(state: RwSignal<State>, asked: Signal<(Benefit, Option<Month>, Decimal)>) -> impl IntoView {
    let router = Router::here();
    move || {
        let lang = router.lang();
        let euros = |amount: Decimal| format::euros(amount, lang);
        match state.get() {
            State::Still | State::Told(Told::Searching(_)) => None,
            State::Fault => Some(said(words::FAULT.in_lang(lang).to_owned())),
            State::Told(Told::NoMonth) => Some(said(words::NO_MONTH.in_lang(lang).to_owned())),
            State::Told(Told::Unknown) => Some(
                view! {
                    <p class="say" role="status">{words::UNKNOWN.in_lang(lang)}</p>
                    <p><a class="btn" href=router.to(Page::Expert)>{words::ANSWER.in_lang(lang)}</a></p>
                }
                .into_any(),
            ),
            State::Told(Told::Same(expected)) => Some(said(words::SAME.fill(lang, &[euros(expected)]))),
            State::Told(Told::Found(expected, leads)) => {
                let (benefit, month, paid) = asked.get_untracked();
                let name = benefits::name(benefit).in_lang(lang).to_owned();
                let month = month.map_or(String::new(), |month| format::month(month, lang));
                let compared = words::COMPARED.fill(lang, &[name, month, euros(expected), euros(paid)]);
                Some(
                    view! {
                        {said(compared)}
                        {questions(&leads, lang)}
                        {then(benefit, lang)}
                    }
                    .into_any(),
                )
            }
        }
    }
}

fn said(text: String) -> AnyView {
    view! { <p class="say" role="status">{text}</p> }.into_any()
}

fn questions(leads: &[Lead], lang: Lang) -> AnyView {
    if leads.is_empty() {
        return view! {
            <section><h2>{words::NONE.in_lang(lang)}</h2><p>{words::NONE_WHY.in_lang(lang)}</p></section>
        }
        .into_any();
    }
    let items: Vec<AnyView> = leads.iter().map(|lead| lead_of(lead, lang)).collect();
    view! {
        <section>
            <h2>{words::FOUND.in_lang(lang)}</h2>
            <p class="quiet">{words::HOW.in_lang(lang)}</p>
            <ol class="leads">{items}</ol>
        </section>
    }
    .into_any()
}

fn lead_of((asked, gives): &Lead, lang: Lang) -> AnyView {
    let several = asked.len() > 1;
    let parts: Vec<AnyView> = asked
        .iter()
        .enumerate()
        .map(|(i, part)| {
            let and = (several && i > 0).then(|| view! { <p class="quiet">{words::AND.in_lang(lang)}</p> });
            view! { {and} {question(part, lang)} }.into_any()
        })
        .collect();
    let gives = words::GIVES.fill(lang, &[format::euros(*gives, lang)]);
    let laws: Vec<AnyView> = asked.iter().map(|(_, _, _, (law, url))| article(law, url, lang)).collect();
    view! { <li>{parts}<p><b>{gives}</b>{laws}</p></li> }.into_any()
}

fn question((question, details, check, _): &Asked, lang: Lang) -> AnyView {
    let of = |said: &[String; 3]| said[lang as usize].clone();
    let details: Vec<AnyView> = details
        .iter()
        .enumerate()
        .map(|(i, detail)| {
            let or = (i > 0).then(|| view! { <span class="quiet">{words::OR.in_lang(lang)} " "</span> });
            view! { <li>{or} {of(detail)}</li> }.into_any()
        })
        .collect();
    view! {
        <h3>{of(question)}</h3>
        {(!details.is_empty()).then(|| view! { <ul>{details}</ul> })}
        <p class="quiet">{of(check)}</p>
    }
    .into_any()
}

fn article(law: &str, url: &str, lang: Lang) -> AnyView {
    let label = results::LAW_TEXT.fill(lang, &[law.to_owned()]);
    view! { " " <a href=url.to_owned() rel="noreferrer" aria-label=label>{law.to_owned()}</a> }.into_any()
}

/// What may be done when the question stays open.
fn then(benefit: Benefit, lang: Lang) -> AnyView {
    let facts: Vec<AnyView> = benefits::appeal(benefit).into_iter().map(|fact| fact_of(fact, lang)).collect();
    view! { <section><h2>{words::THEN.in_lang(lang)}</h2><ul class="facts">{facts}</ul></section> }.into_any()
}

fn fact_of(fact: &'static Fact, lang: Lang) -> AnyView {
    let source = source_words(fact, lang);
    let source = match fact.url() {
        Some(url) => view! { <a href=url rel="noreferrer">{source}</a> }.into_any(),
        None => source,
    };
    view! { <li><span>{fact.text.in_lang(lang)}</span><small class="src">{source}</small></li> }.into_any()
}
