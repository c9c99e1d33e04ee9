//! Which incomes, then each of them: the same every month or not, and what the year before last brought.

use droits_words::format;
use droits_words::ui::choices::{INCOME, Option as Choice};
use droits_words::ui::{expert, journey as words};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::screen::QUESTION;
use crate::form::spells::{assumed, year_asked};
use crate::form::{CardKind, Id, Key};
use crate::ui::fields::{Field, Months};
use crate::ui::life::live;
use crate::ui::pages::expert::people::UndoButton;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// The kinds that most families have; the others are folded.
const COMMON: [&str; 6] = ["wage", "unemployment", "sick_pay", "micro_services", "retirement_pension", "alimony"];

/// A box a kind of income, and one for none at all.
#[component]
pub(super) fn Kinds(of: Id) -> impl IntoView {
    let case = Case::here();
    let (common, rare): (Vec<&Choice>, Vec<&Choice>) = INCOME.iter().partition(|kind| COMMON.contains(&kind.word));
    let draw = |kinds: Vec<&'static Choice>| kinds.into_iter().map(|kind| kind_box(of, kind)).collect::<Vec<_>>();
    let words_of = |kinds: &[&'static Choice]| kinds.iter().map(|kind| kind.word).collect::<Vec<_>>();
    // Folded, but not over what was ticked.
    let hidden = words_of(&rare);
    let open = case.form.with_untracked(|form| {
        form.list(CardKind::Spell, Some(of)).any(|card| hidden.contains(&card.word(Key::SpellKind)))
    });
    view! {
        <div role="group" aria-labelledby=QUESTION>
            <div class="choices">{draw(common)}</div>
            <details open=open>
                <summary>{say(words::OTHER_INCOMES)}</summary>
                <div class="choices">{draw(rare)}</div>
            </details>
        </div>
        <Field card=of key=Key::NoIncome/>
        <Undo/>
    }
}

fn kind_box(of: Id, kind: &'static Choice) -> AnyView {
    let (case, router) = (Case::here(), Router::here());
    let mine = move || {
        case.form.with(|form| {
            let spells = form.list(CardKind::Spell, Some(of));
            spells.filter(|card| card.is(Key::SpellKind, kind.word)).map(|card| card.id).collect::<Vec<_>>()
        })
    };
    let set = move |on: bool| {
        let there = untrack(mine);
        if on && there.is_empty() {
            case.form.update(|form| {
                let spell = form.add(CardKind::Spell, Some(of));
                form.say(spell, Key::SpellKind, kind.word);
                form.say(of, Key::NoIncome, "");
            });
        } else if !on {
            let name = kind.text.in_lang(router.lang_now());
            there.into_iter().for_each(|spell| case.remove(spell, name.to_owned()));
        }
    };
    view! {
        <label class="choice">
            <input type="checkbox" id=format!("sorte-{}", kind.word) prop:checked=move || !mine().is_empty() on:change=live(move |event| set(event_target_checked(&event)))/>
            {say(kind.text)}
        </label>
    }
    .into_any()
}

/// Says what was removed last, and puts it back.
#[component]
pub(super) fn Undo() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let name = move || case.removed.with(|removed| removed.as_ref().map(|(name, _)| name.clone()));
    view! {
        <p role="status">
            {move || name().map(|name| view! {
                <span class="quiet">{expert::REMOVED.fill(router.lang(), &[name])}</span> " "
                <UndoButton/>
            })}
        </p>
    }
}

/// One income: the same every month, or by month; then its year.
#[component]
pub(super) fn Income(card: Id) -> impl IntoView {
    let case = Case::here();
    let varies = Memo::new(move |_| case.form.with(|form| form.card(card).is_some_and(|c| c.is(Key::Varies, "yes"))));
    let same = [(words::SAME, "no"), (words::VARIES, "yes")].map(|(text, word)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    name=format!("varies-{}", card.0)
                    prop:checked=move || varies.get() == (word == "yes")
                    on:change=live(move |_| case.say(card, Key::Varies, word.to_owned()))
                />
                {say(text)}
            </label>
        }
    });
    view! {
        <fieldset>
            <legend class="small">{say(words::SAME_EACH_MONTH)}</legend>
            <div class="choices two">{same}</div>
        </fieldset>
        <Show when=move || varies.get() fallback=move || view! { <Field card key=Key::Monthly/> }>
            <Months card guided=true/>
        </Show>
        <Year card/>
    }
}

/// What the year before last is taken to be, until the tax notice tells.
#[component]
fn Year(card: Id) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let asked = RwSignal::new(false);
    let year = move || case.form.with(|form| form.month()).map(|month| year_asked(month).to_string());
    let taken = Memo::new(move |_| case.form.with(|form| assumed(form.card(card)?, form.month()?)));
    let given = Memo::new(move |_| case.form.with(|form| !form.text(card, Key::YearAmount).is_empty()));
    let sentence = move || {
        let (lang, year) = (router.lang(), year().unwrap_or_default());
        match taken.get() {
            Some(amount) => {
                words::YEAR_ASSUMED.fill(lang, &[year, format::euros_short(amount * Decimal::from(12), lang)])
            }
            None => words::YEAR_ASKED.fill(lang, &[year]),
        }
    };
    view! {
        <Show when=move || asked.get() || given.get() || taken.with(Option::is_some)>
            <div class="note">
                <p>{sentence}</p>
                <Show when=move || asked.get() || given.get() fallback=move || view! {
                    <button type="button" class="link" on:click=live(move |_| asked.set(true))>{say(words::CORRECT_YEAR)}</button>
                }>
                    <Field card key=Key::YearAmount/>
                </Show>
            </div>
        </Show>
    }
}
