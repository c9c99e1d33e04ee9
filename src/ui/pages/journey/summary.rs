//! What was answered, and what it gives.

use droits_words::ui::journey as words;
use droits_words::ui::{expert, keep as keep_words, results};
use droits_words::{Lang, format};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::outlook::Width;
use super::screen::{name_in, title};
use super::{Arrow, Way, narrowing};
use crate::form::journey::{Screen, Show, Topic, is_passed, pass, situations};
use crate::form::spells::{assumed, year_asked};
use crate::form::{CardKind, FormState, Id, Key, Kind, Look, UNKNOWN};
use crate::ui::keep::hand::Hand;
use crate::ui::keep::offer::Offer;
use crate::ui::keep::sheet::Sheet;
use crate::ui::keep::since::Since;
use crate::ui::pages::expert::errors::ErrorSummary;
use crate::ui::places::{Loaded, Places};
use crate::ui::reads::reads;
use crate::ui::results::answer::{First, Sentence, ToCome};
use crate::ui::results::paper::PrintButtons;
use crate::ui::results::{Announced, Cards};
use crate::ui::router::Page;
use crate::ui::say::say;
use crate::ui::state::Case;
use crate::ui::year::year;

/// The answers, screen by screen, and the results beside them.
#[component]
pub(super) fn Summary(way: Way, screen: Screen) -> impl IntoView {
    let Way { case, router, .. } = way;
    // Once the results were seen, each answer leads to the next one that is missing.
    if case.form.with_untracked(|form| !is_passed(form, &screen)) {
        case.form.update(|form| pass(form, &screen));
    }
    let computed = case.computed;
    let year = year(computed);
    provide_context(year);
    let rows = move || {
        way.screens
            .get()
            .into_iter()
            .filter(|screen| screen.show != Show::Summary)
            .map(|screen| row(way, &screen))
            .collect_view()
    };
    view! {
        <Sheet/>
        <div class="two-col results-page">
            <div class="answer">
                <Sentence computed year/>
                <ErrorSummary/>
                <Word/>
                <Since/>
                <Open way/>
                <First computed/>
                <ToCome year/>
                <Hand/>
                <p class="acts tools">
                    <PrintButtons/>
                </p>
                <Offer/>
            </div>
            <section class="res" aria-labelledby="resultat">
                <h2 id="resultat" tabindex="-1">{say(results::EACH_MONTH)}</h2>
                <Announced computed/>
                <Cards computed folded=true/>
                <details class="entry">
                    <summary>{say(words::ANSWERS)} <span class="quiet">{move || way.screens.with(|screens| screens.len().saturating_sub(1))}</span></summary>
                    <dl class="answers">{rows}</dl>
                </details>
                <p><a href=move || router.to(Page::Expert)>{say(words::ALL_ON_ONE_PAGE)}</a></p>
            </section>
        </div>
    }
}

/// What a counsellor told the family.
#[component]
fn Word() -> impl IntoView {
    let word = Case::here().text(FormState::HOUSEHOLD, Key::Note);
    view! {
        <Show when=move || word.with(|word| !word.trim().is_empty())>
            <section class="note" aria-labelledby="mot">
                <h2 id="mot">{say(keep_words::NOTE)}</h2>
                <p>{word}</p>
            </section>
        </Show>
    }
}

/// The range while answers are missing, and the one to give first.
#[component]
fn Open(way: Way) -> impl IntoView {
    let Way { router, outlook, .. } = way;
    let told = outlook.told;
    let open = Memo::new(move |_| told.with(|told| told.is_some_and(|told| told.least != told.most)));
    let first = move || {
        let (screen, named) = narrowing(way)?;
        Some(view! {
            <p>{named}</p>
            <p class="acts"><a class="btn" href=router.to_screen(Some(screen), None)>{say(words::ANSWER_IT)} <Arrow/></a></p>
        })
    };
    view! {
        <Show when=move || open.get()>
            <div class="note next range">
                <Width outlook/>
                <p>{say(words::WHY_WIDE)}</p>
                {first}
            </div>
        </Show>
    }
}

fn row(way: Way, screen: &Screen) -> AnyView {
    let Way { case, router, .. } = way;
    let lang = router.lang();
    let asked = title(case, screen, lang);
    let about = screen.who.map(|who| name_in(case, who, lang)).filter(|name| *name != asked);
    let mut said = case.form.with(|form| answered(form, lang, screen));
    if screen.topic == Topic::Commune
        && let Loaded::Here(communes) = Places::here().loaded()
    {
        let code = case.form.with(|form| form.text(FormState::HOUSEHOLD, Key::Commune).to_owned());
        said = communes.by_code(&code).map_or(said, |commune| commune.name.to_owned());
    }
    let blank = said.is_empty();
    view! {
        <div class="row" class:blank=blank>
            <dt>{asked.clone()}{about.map(|name| view! { " "<span class="quiet">{name}</span> })}</dt>
            <dd>
                <span>{if blank { words::NO_ANSWER.in_lang(lang).to_owned() } else { said }}</span> " "
                <a href=router.to_screen(Some(screen.clone()), None)>{say(words::EDIT)}<span class="vh">" : "{asked}</span></a>
            </dd>
        </div>
    }
    .into_any()
}

/// The answers of a screen, as they read.
fn answered(form: &FormState, lang: Lang, screen: &Screen) -> String {
    let said: Vec<String> = match &screen.show {
        Show::Fields(keys) => keys
            .iter()
            .filter(|(card, key)| form.card(*card).is_some_and(|c| Look { form, card: c }.matters(*key)))
            .filter_map(|&(card, key)| one(form, lang, card, key))
            .collect(),
        Show::Children => {
            let number = form.list(CardKind::Child, None).count().to_string();
            std::iter::once(number).chain(one(form, lang, FormState::HOUSEHOLD, Key::Pregnant)).collect()
        }
        Show::Situations => {
            let theirs = situations(form);
            let names: Vec<String> =
                theirs.iter().map(|s| words::SITUATION_NAMES[*s as usize].in_lang(lang).to_owned()).collect();
            match names.is_empty() && is_passed(form, screen) {
                true => vec![words::NO_SITUATION.in_lang(lang).to_owned()],
                false => names,
            }
        }
        Show::Kinds(of) => {
            let kinds = form.list(CardKind::Spell, Some(*of));
            let kinds: Vec<String> = kinds.filter_map(|card| one(form, lang, card.id, Key::SpellKind)).collect();
            if kinds.is_empty() { one(form, lang, *of, Key::NoIncome).into_iter().collect() } else { kinds }
        }
        Show::Income(spell) => income(form, lang, *spell),
        Show::Cares(of) => {
            let cares = form.list(CardKind::Care, Some(*of));
            let cares: Vec<String> = cares.filter_map(|card| one(form, lang, card.id, Key::CareMode)).collect();
            if cares.is_empty() && form.text(*of, Key::CareMode) == UNKNOWN {
                vec![expert::DO_NOT_KNOW.in_lang(lang).to_owned()]
            } else {
                cares
            }
        }
        Show::People(kind) => match form.list(*kind, None).count() {
            0 => Vec::new(),
            number => vec![number.to_string()],
        },
        Show::Summary => Vec::new(),
    };
    said.join(", ")
}

/// An income a month, and what its year is known or taken to be.
fn income(form: &FormState, lang: Lang, spell: Id) -> Vec<String> {
    let (Some(card), Some(month)) = (form.card(spell), form.month()) else { return Vec::new() };
    let a_month = match card.is(Key::Varies, "yes") {
        true => (!card.months.is_empty()).then(|| words::IT_VARIES.in_lang(lang).to_owned()),
        false => one(form, lang, spell, Key::Monthly).map(|amount| match amount.contains('€') {
            true => format!("{amount} {}", results::A_MONTH.in_lang(lang)),
            false => amount,
        }),
    };
    let year = year_asked(month).to_string();
    let in_year = match assumed(card, month) {
        Some(amount) => {
            let whole = format::euros_short(amount * Decimal::from(12), lang);
            Some(words::ASSUMED.fill(lang, &[whole, year]))
        }
        None => one(form, lang, spell, Key::YearAmount).map(|amount| words::IN_YEAR.fill(lang, &[amount, year])),
    };
    a_month.into_iter().chain(in_year).collect()
}

/// One answer, in words where it is a choice.
fn one(form: &FormState, lang: Lang, card: Id, key: Key) -> Option<String> {
    let text = form.text(card, key).trim();
    if text == UNKNOWN {
        return Some(words::DO_NOT_KNOW.in_lang(lang).to_owned());
    }
    match key.row().kind {
        Kind::Choice(options, assumed) => {
            let word = if text.is_empty() { assumed } else { text };
            let option = options.iter().find(|option| option.word == word)?;
            Some(option.text.in_lang(lang).to_owned())
        }
        _ if text.is_empty() => None,
        Kind::YesNo(_) => (text == "yes").then(|| key.row().words.label.in_lang(lang).to_owned()),
        kind @ (Kind::Date
        | Kind::Month
        | Kind::Months
        | Kind::Money(_)
        | Kind::Whole(..)
        | Kind::Number(..)
        | Kind::Text(_)) => Some(reads(kind, text, lang)),
    }
}
