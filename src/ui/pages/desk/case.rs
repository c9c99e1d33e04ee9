//! One case: the library left, the entry, the result or the variants right.

use droits_engine::outcome::Outcome;
use droits_words::Lang;
use droits_words::ui::{desk as words, results};
use droits_words::{benefits, format};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::answer::{Answer, Expected};
use super::keys::{self, Help};
use super::library::Library;
use super::queue::Queue;
use super::seat::Seat;
use super::variants::Variants;
use crate::ui::keep::forget::NextFamily;
use crate::ui::keep::sheet::Sheet;
use crate::ui::keep::since::Since;
use crate::ui::life::live;
use crate::ui::pages::expert::Entry;
use crate::ui::pages::expert::errors::ErrorSummary;
use crate::ui::results::paper::PrintButtons;
use crate::ui::results::{Announced, Running};
use crate::ui::router::{Page, Route, Router};
use crate::ui::say::say;
use crate::ui::state::{Case, Computed};

/// The part.
#[component]
pub fn OneCase() -> impl IntoView {
    let (case, seat, router) = (Case::here(), Seat::here(), Router::here());
    seat.load();
    let help = RwSignal::new(false);
    keys::follow(help);
    let family =
        move || Route { lang: router.lang(), page: Page::Journey, rest: "resultats".to_owned(), target: None }.href();
    let project = move || if seat.projected.get() { words::PROJECT_END } else { words::PROJECT }.in_lang(router.lang());
    view! {
        <Sheet/>
        <header class="top">
            <Head/>
            <p class="acts">
                <a class="btn-2" href=family>{say(words::FAMILY_VIEW)}</a>
                <button type="button" class="btn-2" on:click=live(move |_| seat.projected.update(|on| *on = !*on))>{project}</button>
                <PrintButtons/>
                <NextFamily class="btn-2 del"/>
            </p>
        </header>
        <Replace/>
        <div class="three">
            <div class="side"><Queue/><Library/></div>
            <form class="entry dense" novalidate on:submit=live(|event: SubmitEvent| event.prevent_default()) aria-labelledby="titre">
                <ErrorSummary/>
                <Entry/>
            </form>
            <section class="res" aria-labelledby="resultat">
                <h2 id="resultat" tabindex="-1">{say(results::TITLE)}</h2>
                <Announced computed=case.computed/>
                <Since/>
                <Variants/>
                <Expected/>
                <Answer/>
            </section>
        </div>
        <p class="keys">
            <button type="button" class="link" on:click=live(move |_| help.set(true))>{say(words::SHORTCUTS)}</button>
            <Show when=move || seat.keys.get()>
                {KEYS_SHOWN.map(|i| { let (key, does) = words::KEYS[i]; view! { <span><kbd>{key}</kbd> " " {say(does)}</span> } })}
            </Show>
        </p>
        <Help open=help/>
        <Running computed=case.computed/>
    }
}

/// Keys that the foot of the page recalls.
const KEYS_SHOWN: [usize; 8] = [0, 1, 2, 3, 5, 7, 10, 12];

/// Which case it is, what it demonstrates, and whether it gives the result that it must.
#[component]
fn Head() -> impl IntoView {
    let (case, seat, router) = (Case::here(), Seat::here(), Router::here());
    let shown = Memo::new(move |_| seat.shown(case));
    let example = move || seat.example(shown.get()?);
    let title = move || {
        let lang = router.lang();
        example().map_or(words::OWN_CASE.in_lang(lang).to_owned(), |(example, _)| example.name(lang).to_owned())
    };
    let about = move || {
        let (lang, (example, of)) = (router.lang(), example()?);
        let number = shown.get()?;
        let place = words::CASE_OF.fill(lang, &[(number + 1).to_string(), of.to_string()]);
        let due = example
            .result
            .iter()
            .map(|(benefit, amount)| format!("{}\u{a0}{}", benefits::acronym(*benefit), format::euros(*amount, lang)));
        let due = due.collect::<Vec<_>>().join(", ");
        let given = case.computed.with(|computed| computed.as_ref().map(|computed| result(computed)))?;
        let (class, verdict) = if given == example.result { ("good", words::GIVES) } else { ("bad", words::DIFFERS) };
        Some(view! {
            <p>{place} " " {example.shows(lang).to_owned()}</p>
            <p class="quiet">{words::MUST_GIVE.in_lang(lang)} " " {due} ". " <b class=class>{verdict.in_lang(lang)}</b></p>
        })
    };
    view! { <div class="about"><h1 id="titre" tabindex="-1">{title}</h1>{about}</div> }
}

/// What is due, net.
fn result(computed: &Computed) -> Vec<(droits_engine::outcome::Benefit, rust_decimal::Decimal)> {
    let due = computed.assessment.iter().filter_map(|(benefit, outcome)| match outcome {
        Outcome::Due(due) => Some((benefit, due.net.euros())),
        Outcome::NotDue(_) | Outcome::Unknown(_) => None,
    });
    due.collect()
}

/// The question whether a case may take the place of the one in hand.
#[component]
fn Replace() -> impl IntoView {
    let (seat, router) = (Seat::here(), Router::here());
    move || {
        let number = seat.asked.get()?;
        let (lang, (example, _)): (Lang, _) = (router.lang(), seat.example(number)?);
        let title = words::REPLACE.fill(lang, &[example.name(lang).to_owned()]);
        crate::ui::reach::focus("#remplacer");
        Some(view! {
            <section class="note next ask" aria-labelledby="remplacer">
                <h2 id="remplacer" tabindex="-1">{title}</h2>
                <p>{words::REPLACE_WHY.in_lang(lang)}</p>
                <p class="acts">
                    <button type="button" class="btn-2" on:click=live(move |_| seat.open(number))>{words::REPLACE_YES.in_lang(lang)}</button>
                    <button type="button" class="btn-2" on:click=live(move |_| seat.open_beside(number))>{words::REPLACE_BESIDE.in_lang(lang)}</button>
                    <button type="button" class="btn-2" on:click=live(move |_| seat.asked.set(None))>{words::REPLACE_NO.in_lang(lang)}</button>
                </p>
            </section>
        })
    }
}
