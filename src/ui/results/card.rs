//! One benefit: name, amount, one sentence of why, and its computation, folded.

use std::sync::Arc;

use droits_engine::outcome::{Benefit, Due, Gap, Outcome};
use droits_engine::scenario::ranges::Range;
use droits_engine::trace::Step;
use droits_words::answer::last_month;
use droits_words::benefits::Family;
use droits_words::gist::{figures, opening};
use droits_words::ui::{results, todo, why as why_words};
use droits_words::{Lang, asked, benefits, format, reasons};
use leptos::prelude::*;

use super::asked::Questions;
use super::bounds::Bounds;
use super::followed::Followed;
use super::ladder::Ladder;
use super::received::Received;
use super::steps::Steps;
use crate::form::journey::shown;
use crate::ui::fields::to_spot;
use crate::ui::life::live;
use crate::ui::pages::{guide, why};
use crate::ui::router::{Page, Router};
use crate::ui::say::{fill, say};
use crate::ui::state::{Case, Computed};
use crate::ui::year::Year;

/// A benefit of a computed household.
#[component]
pub fn Card(computed: Followed, benefit: Benefit, outcome: Memo<Option<Outcome>>) -> impl IntoView {
    let router = Router::here();
    let state = move || {
        outcome.with(|outcome| match outcome {
            Some(Outcome::Due(_)) => "",
            Some(Outcome::Unknown(_)) => " unknown",
            _ => " no",
        })
    };
    let acronym = move || {
        outcome.with(|outcome| match outcome {
            Some(Outcome::Due(Due { aid: Some(aid), .. })) => aid.code().to_uppercase(),
            _ => benefits::acronym(benefit).to_owned(),
        })
    };
    let bounds = use_context::<Bounds>();
    let amount = move || {
        outcome.with(|outcome| {
            let range = bounds.filter(|_| is_to_say(outcome.as_ref())).and_then(|bounds| bounds.of(benefit));
            match range.and_then(|range| still(range, router.lang())) {
                Some(still) => Some(still),
                None => outcome.as_ref().map(|o| in_words(o, router.lang())),
            }
        })
    };
    let steps: Memo<Arc<Vec<Step>>> = Memo::new(move |_| {
        let of = |c: &Arc<Computed>| c.trace.of(benefit).cloned().collect();
        computed.with(|computed| Arc::new(computed.as_ref().map(of).unwrap_or_default()))
    });
    let see = fill(results::SEE_OF, move |lang| vec![benefits::name(benefit).in_lang(lang).to_owned()]);
    let open = RwSignal::new(false);
    let paper = super::paper::OnPaper::here();
    view! {
        <article class=move || format!("benefit {}{}", Family::of(benefit).class(), state()) data-benefit=benefit.code()>
            <header>
                <h4>{say(benefits::name(benefit))} " " <abbr>{acronym}</abbr></h4>
                <span class="amt" translate=move || state().is_empty().then_some("no") class:none=move || !state().is_empty()>{amount}</span>
            </header>
            <Why computed benefit outcome/>
            <Questions benefit/>
            <Show when=move || steps.with(|steps| !steps.is_empty())>
                <details on:toggle=live(move |_| open.set(true))>
                    <summary><span class="vh">{see.clone()}</span><span aria-hidden="true">{say(results::SEE)}</span></summary>
                    <Show when=move || open.get() || paper.whole()>
                        <Figures computed benefit/>
                        <Ladder computed steps/>
                    </Show>
                </details>
            </Show>
            <Show when=move || state().is_empty()>
                <Steps computed benefit/>
                <Received computed benefit/>
                <p class="to">
                    <a href=move || why::address(benefit, router.lang())>
                        {say(why_words::LINK)} <span class="vh">{say(benefits::name(benefit))}</span>
                    </a>
                </p>
            </Show>
            <Show when=move || state() == " no">
                <p class="to">
                    <a href=move || guide::checklist(benefit, router.lang())>
                        {say(todo::ANYWAY)} <span class="vh">{say(benefits::name(benefit))}</span>
                    </a>
                </p>
            </Show>
        </article>
    }
}

/// The figures that made an amount what it is, before its lines.
#[component]
fn Figures(computed: Followed, benefit: Benefit) -> impl IntoView {
    let router = Router::here();
    move || {
        let said = computed.with(|computed| {
            let c = computed.as_ref()?;
            matches!(c.assessment.of(benefit), Outcome::Due(_))
                .then(|| figures(benefit, c.trace.of(benefit), &c.household, router.lang()))
        })?;
        (!said.is_empty()).then(|| view! { <p>{said}</p> })
    }
}

/// The amount, or the word that stands for it.
fn in_words(outcome: &Outcome, lang: Lang) -> String {
    let text = match outcome {
        Outcome::Due(due) => return format::euros(due.net.euros(), lang),
        Outcome::NotDue(_) => results::NOT_DUE,
        Outcome::Unknown(Gap::Answer(_)) => results::TO_SAY,
        Outcome::Unknown(_) => results::NOT_SAID,
    };
    text.in_lang(lang).to_owned()
}

/// Whether every admissible answer gives the same amount.
fn is_sure(range: Range) -> bool {
    range.exact && range.least == range.most
}

/// Whether an answer is missing.
fn is_to_say(outcome: Option<&Outcome>) -> bool {
    matches!(outcome, Some(Outcome::Unknown(Gap::Answer(_))))
}

/// What it is whatever the missing answer may be, or from what to what; `None` when that says nothing.
fn still(range: Range, lang: Lang) -> Option<String> {
    let (least, most) = shown(range);
    if most.is_zero() {
        return is_sure(range).then(|| results::NOT_DUE.in_lang(lang).to_owned());
    }
    if least == most {
        return Some(format::euros(least, lang));
    }
    let text = if range.exact { results::FROM_TO } else { results::ABOUT_FROM_TO };
    Some(text.fill(lang, &[least, most].map(|amount| format::euros_short(amount, lang))))
}

/// Why it is due, why not, or what is missing.
#[component]
fn Why(computed: Followed, benefit: Benefit, outcome: Memo<Option<Outcome>>) -> impl IntoView {
    let router = Router::here();
    move || {
        let lang = router.lang();
        outcome.get().map(|outcome| match outcome {
            Outcome::Due(due) => {
                let why =
                    computed.with(|computed| computed.as_ref().map(|c| opening(benefit, &due, &c.household, lang)));
                let last = use_context::<Year>().and_then(|year| {
                    let month = year.with(|points| last_month(benefit, points.as_ref()?))?;
                    let said = results::LAST_MONTH.fill(lang, &[format::month(month, lang)]);
                    Some(view! { " " <b class="last">{said}</b> })
                });
                let paid = due.due_month.map(|month| {
                    let said = results::PAID_IN.fill(lang, &[format::month(month, lang)]);
                    view! { <b>{said}</b> " " }
                });
                view! { <p>{paid} {why} {last}</p> }.into_any()
            }
            Outcome::NotDue(reason) | Outcome::Unknown(Gap::Law(reason)) => {
                view! { <p>{reasons::of(benefit, &reason, lang)}</p> }.into_any()
            }
            Outcome::Unknown(Gap::ValueUnknown(_)) => view! { <p>{results::NO_VALUE.in_lang(lang)}</p> }.into_any(),
            Outcome::Unknown(Gap::Answer(missing)) => {
                let sure = use_context::<Bounds>().and_then(|bounds| bounds.of(benefit)).is_some_and(is_sure);
                let said = sure.then(|| view! { {results::WHATEVER.in_lang(lang)} " " });
                view! { <p>{said} {missing_answer(missing.0, lang)}</p> }.into_any()
            }
        })
    }
}

/// The question whose answer is missing, with a link to it.
fn missing_answer(missing: u8, lang: Lang) -> AnyView {
    let router = Router::here();
    let reading = Case::here().reading.get();
    let pointer = reading.household.as_ref().and_then(|household| household.unknown.get(missing as usize));
    let spot = pointer.and_then(|pointer| reading.spots.get(pointer).copied());
    // Named whole, for a family may have several amounts; in the guided way the link leads to its screen.
    let asked = spot.zip(pointer).zip(reading.household.as_ref()).map(|((spot, pointer), household)| {
        let guided = router.route().page == Page::Journey;
        let href = if guided { to_spot(spot) } else { router.to_field(spot.element()) };
        view! { <a href=href>{asked::named(pointer, household, lang)}</a> }
    });
    view! { {results::MISSING.in_lang(lang)} {asked} "." }.into_any()
}
