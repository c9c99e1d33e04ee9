//! What was answered, and what it gives.

use droits_words::ui::journey as words;
use droits_words::ui::results;
use leptos::prelude::*;

use super::screen::{heading, name_of, topic};
use crate::form::journey::{Screen, Show};
use crate::form::{Id, Key, Kind, Look};
use crate::ui::results::{Announced, Results};
use crate::ui::router::{Page, Route, Router};
use crate::ui::say::say;
use crate::ui::state::Case;

/// The answers, screen by screen, and the results beside them.
#[component]
pub(super) fn Summary(way: Memo<Vec<Screen>>) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let title = way.with_untracked(|way| way.last().map(heading));
    let rows = move || {
        way.get()
            .into_iter()
            .filter(|screen| !matches!(screen.show, Show::Summary | Show::Situations))
            .map(|screen| {
                let href = Route { lang: router.lang(), page: Page::Journey, rest: screen.slug.clone(), target: None }.href();
                let (title, _) = topic(screen.topic);
                let said = answered(case, router, &screen);
                let blank = said.is_empty();
                view! {
                    <div class="row" class:blank=blank>
                        <dt>{title.in_lang(router.lang())}{screen.who.map(|who| view! { " "<span class="quiet">{name_of(who)}</span> })}</dt>
                        <dd>
                            <span>{if blank { words::NO_ANSWER.in_lang(router.lang()).to_owned() } else { said }}</span> " "
                            <a href=href>{say(words::EDIT)}<span class="vh">" : "{title.in_lang(router.lang())}</span></a>
                        </dd>
                    </div>
                }
                .into_any()
            })
            .collect_view()
    };
    view! {
        <div class="two-col">
            <div class="entry stack">
                {title}
                <h2 class="vh">{say(words::ANSWERS)}</h2>
                <dl class="answers">{rows}</dl>
                <p><a href=move || router.to(Page::Expert)>{say(words::ALL_ON_ONE_PAGE)}</a></p>
            </div>
            <section class="res" aria-labelledby="resultat">
                <h2 id="resultat" tabindex="-1">{say(results::TITLE)}</h2>
                <Announced computed=case.computed/>
                <Results computed=case.computed/>
                <p class="acts tools">
                    <button type="button" class="btn-2" on:click=|_| { let _ = window().print(); }>{say(results::PRINT)}</button>
                </p>
            </section>
        </div>
    }
}

/// The answers of a screen, as they read.
fn answered(case: Case, router: Router, screen: &Screen) -> String {
    case.form.with(|form| match &screen.show {
        Show::Fields(keys) => {
            let said: Vec<String> = keys
                .iter()
                .filter(|(card, key)| form.card(*card).is_some_and(|c| Look { form, card: c }.matters(*key)))
                .filter_map(|&(card, key)| one(form, router, card, key))
                .collect();
            said.join(", ")
        }
        Show::Children => form.list(crate::form::CardKind::Child, None).count().to_string(),
        Show::Incomes(of) => {
            let said: Vec<String> = form
                .list(crate::form::CardKind::Spell, Some(*of))
                .filter_map(|card| {
                    let kind = one(form, router, card.id, Key::SpellKind);
                    let amount = one(form, router, card.id, Key::Monthly);
                    kind.map(|kind| match amount {
                        Some(amount) => format!("{kind} {amount}"),
                        None => kind,
                    })
                })
                .collect();
            match (said.is_empty(), form.text(*of, Key::NoIncome)) {
                (true, "yes") => "0 €".replace(' ', "\u{202f}"),
                _ => said.join(", "),
            }
        }
        Show::Cares(of) => {
            let said: Vec<String> = form
                .list(crate::form::CardKind::Care, Some(*of))
                .filter_map(|card| one(form, router, card.id, Key::CareMode))
                .collect();
            said.join(", ")
        }
        Show::Situations | Show::Summary => String::new(),
    })
}

/// One answer, in words where it is a choice.
fn one(form: &crate::form::FormState, router: Router, card: Id, key: Key) -> Option<String> {
    let text = form.text(card, key).trim();
    if text == crate::form::UNKNOWN {
        return Some(words::DO_NOT_KNOW.in_lang(router.lang()).to_owned());
    }
    match key.row().kind {
        Kind::Choice(options, assumed) => {
            let word = if text.is_empty() { assumed } else { text };
            let option = options.iter().find(|option| option.word == word)?;
            Some(option.text.in_lang(router.lang()).to_owned())
        }
        _ if text.is_empty() => None,
        Kind::YesNo(_) => (text == "yes").then(|| key.row().words.label.in_lang(router.lang()).to_owned()),
        Kind::Money(_) => Some(format!("{text}\u{202f}€")),
        _ => Some(text.to_owned()),
    }
}
