//! How to claim one benefit, folded on its card: where, by when, with which papers, whom to ask.

use droits_engine::outcome::Benefit;
use droits_words::facts::Fact;
use droits_words::facts::claims::Form;
use droits_words::next_steps::{Wait, next_steps};
use droits_words::ui::todo as words;
use droits_words::{Lang, Text, benefits, format};
use leptos::prelude::*;

use super::followed::Followed;
use crate::ui::later::part;
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::{fill, say};
use crate::ui::state::Case;

/// The steps of a benefit that is due.
#[component]
pub fn Steps(computed: Followed, benefit: Benefit) -> impl IntoView {
    let see = fill(words::SEE_OF, move |lang| vec![benefits::name(benefit).in_lang(lang).to_owned()]);
    let open = RwSignal::new(false);
    view! {
        <details class="do" on:toggle=live(move |_| open.set(true))>
            <summary><span class="vh">{see}</span><span aria-hidden="true">{say(words::SEE)}</span></summary>
            <Show when=move || open.get()>{part(move |rest| (rest.steps)(computed, benefit))}</Show>
        </details>
    }
}

/// The steps themselves.
pub fn drawn(computed: Followed, benefit: Benefit) -> AnyView {
    let router = Router::here();
    let steps = Memo::new(move |_| {
        computed.with(|computed| computed.as_ref().map(|computed| next_steps(benefit, &computed.household)))
    });
    let body = move || {
        let lang = router.lang();
        steps.get().map(|steps| {
            view! {
                <ul class="plain facts">{facts(&steps.claim, lang)}</ul>
                {wait(steps.wait, lang)}
                {forms(&steps.forms, lang)}
                {(!steps.papers.is_empty()).then(|| view! {
                    <h5>{words::PAPERS.in_lang(lang)}</h5>
                    <ul class="plain checks">{steps.papers.iter().map(|paper| paper_box(*paper, None, lang)).collect_view()}</ul>
                })}
                {(!steps.deadlines.is_empty()).then(|| view! {
                    <h5>{words::TIME.in_lang(lang)}</h5>
                    <ul class="plain facts">{facts(&steps.deadlines, lang)}</ul>
                })}
                <p>{steps.ask.text().in_lang(lang)}</p>
            }
        })
    };
    body.into_any()
}

/// Facts, each with its source.
fn facts(facts: &[&'static Fact], lang: Lang) -> Vec<AnyView> {
    facts
        .iter()
        .map(|fact| view! { <li><span>{fact.text.in_lang(lang)}</span>{source(fact, lang)}</li> }.into_any())
        .collect()
}

/// The source of a fact and its dates, with a link where it has one.
pub(super) fn source(fact: &Fact, lang: Lang) -> AnyView {
    let line = source_words(fact, lang);
    match fact.url() {
        Some(url) => view! { <small class="src"><a href=url rel="noopener noreferrer">{line}</a></small> }.into_any(),
        None => view! { <small class="src">{line}</small> }.into_any(),
    }
}

/// The source of a fact in words; its name is French whatever the language of the page.
pub fn source_words(fact: &Fact, lang: Lang) -> AnyView {
    let [before, name, after] = fact.source_parts(lang);
    let french = (lang == Lang::En).then_some("fr");
    view! { {before} <span lang=french>{name}</span> {after} }.into_any()
}

/// What waiting costs, from the present month on.
pub fn wait(wait: Wait, lang: Lang) -> AnyView {
    let case = Case::here();
    // A month to come is claimed for in its turn; of a past one, what can be saved begins today.
    let month =
        case.computed.with(|computed| computed.as_ref().map_or(case.today, |c| c.assessment.month.max(case.today)));
    let (said, class) = match (wait, wait.last_day(month)) {
        (_, Some(day)) => (words::BEFORE.fill(lang, &[format::date(day)]), "by"),
        (Wait::DaysLost, _) => (words::NOW.in_lang(lang).to_owned(), "by"),
        (Wait::TwoYears, _) => (words::LATER.in_lang(lang).to_owned(), ""),
        _ => return ().into_any(),
    };
    view! { <p class=class>{said}</p> }.into_any()
}

/// The forms, each by its name and number.
pub(super) fn forms(forms: &[Form], lang: Lang) -> AnyView {
    if forms.is_empty() {
        return ().into_any();
    }
    let links: Vec<AnyView> = forms
        .iter()
        .enumerate()
        .map(|(i, form)| {
            let name = words::FORM.fill(lang, &[form.title.in_lang(lang).to_owned(), form.number.to_owned()]);
            view! { {if i == 0 { " " } else { ", " }}<a href=form.url() rel="noopener noreferrer">{name}</a> }
                .into_any()
        })
        .collect();
    view! { <p class="forms">{words::FORMS.in_lang(lang)}{links}</p> }.into_any()
}

/// A paper to tick; ticked once, it is so wherever it is asked.
pub(super) fn paper_box(paper: Text, of: Option<String>, lang: Lang) -> AnyView {
    let of = of.map(|of| view! { " "<small>{of}</small> });
    view! { <li>{check(paper.fr, view! { {paper.in_lang(lang)}{of} }.into_any())}</li> }.into_any()
}

/// A box to tick that only this page remembers.
pub(super) fn check(key: &'static str, label: AnyView) -> AnyView {
    let done = Case::here().done;
    view! {
        <label class="tick">
            <input
                type="checkbox"
                prop:checked=move || done.with(|done| done.contains(key))
                on:change=live(move |event| done.update(|done| {
                    if event_target_checked(&event) { done.insert(key) } else { done.remove(key) };
                }))
            />
            <span>{label}</span>
        </label>
    }
    .into_any()
}
