//! Which incomes, then each of them: the same every month or not, and what the year before last brought.

use droits_engine::calendar::Month;
use droits_words::ui::choices::{INCOME, Option as Choice};
use droits_words::ui::{expert, journey as words};
use droits_words::{Text, format};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::screen::QUESTION;
use crate::form::journey::story::{self, Event};
use crate::form::spells::{assumed, months_asked, year_asked};
use crate::form::{CardKind, Id, Key};
use crate::ui::fields::{Field, Months};
use crate::ui::life::live;
use crate::ui::pages::expert::people::UndoButton;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// The kinds that most families have, after those of the activity; the others are folded.
const COMMON: [&str; 5] = ["wage", "unemployment", "sick_pay", "retirement_pension", "alimony"];

/// The kinds that go with an activity, the likeliest first.
fn of_activity(activity: &str) -> &'static [&'static str] {
    match activity {
        "employed" | "unpaid_leave" => &["wage", "sick_pay", "maternity_pay"],
        "self_employed" => &["micro_services", "micro_goods", "micro_liberal", "self_employed"],
        "jobseeker" => &["unemployment", "solidarity_unemployment", "training_pay"],
        "student" => &["scholarship", "wage"],
        "apprentice" => &["apprentice_wage", "professionalisation_wage"],
        "trainee" => &["training_pay", "wage"],
        "retired" => &["retirement_pension", "survivor_pension", "aspa"],
        "inactive" => &["disability_pension", "maternity_pay"],
        _ => &[],
    }
}

/// The kinds in sight, in order, and those that are folded.
fn sorted(activity: &str) -> (Vec<&'static Choice>, Vec<&'static Choice>) {
    let first = of_activity(activity);
    let words = first.iter().chain(COMMON.iter().filter(|word| !first.contains(word)));
    let common: Vec<&Choice> = words.filter_map(|word| INCOME.iter().find(|kind| kind.word == *word)).collect();
    let rare = INCOME.iter().filter(|kind| !common.iter().any(|one| one.word == kind.word)).collect();
    (common, rare)
}

/// A box a kind of income, and one for none at all.
#[component]
pub(super) fn Kinds(of: Id) -> impl IntoView {
    let case = Case::here();
    let activity = case.form.with_untracked(|form| form.text(of, Key::Activity).to_owned());
    let (common, rare) = sorted(&activity);
    let draw = |kinds: Vec<&'static Choice>| kinds.into_iter().map(|kind| kind_box(of, kind)).collect::<Vec<_>>();
    let words_of = |kinds: &[&'static Choice]| kinds.iter().map(|kind| kind.word).collect::<Vec<_>>();
    let adult = case.form.with_untracked(|form| form.card(of).is_some_and(|card| card.kind == CardKind::Adult));
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
        {adult.then(|| view! { <Story of/> })}
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
    let id = format!("sorte-{}", kind.word);
    let hint = format!("{id}-h");
    let help = help(kind.word).map(|help| view! { <p class="hint" id=hint.clone()>{say(help)}</p> });
    view! {
        <div class="kind">
            <label class="choice">
                <input type="checkbox" id=id aria-describedby=hint prop:checked=move || !mine().is_empty() on:change=live(move |event| set(event_target_checked(&event)))/>
                {say(kind.text)}
            </label>
            {help}
        </div>
    }
    .into_any()
}

/// What a kind of income is, in a line.
fn help(word: &str) -> Option<Text> {
    words::INCOME_HELP.iter().find(|(kind, _)| *kind == word).map(|(_, help)| *help)
}

/// « Quelque chose a changé ? » : what happened to an adult, and in which month; it fills the months of the incomes.
#[component]
fn Story(of: Id) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let first = move || case.form.with(|form| form.month()).map(|month| format::month(month - 13, router.lang()));
    let question = move || words::STORY.fill(router.lang(), &[first().unwrap_or_default()]);
    let events = case.form.with_untracked(|form| story::possible(form, of));
    let open = case.form.with_untracked(|form| events.iter().any(|event| story::told(form, of, *event).is_some()));
    let fields: Vec<AnyView> = events.into_iter().map(|event| happened(of, event)).collect();
    view! {
        <details class="story" open=open>
            <summary>{question}</summary>
            <p class="hint">{say(words::STORY_HOW)}</p>
            {fields}
        </details>
    }
}

fn happened(of: Id, event: Event) -> AnyView {
    let (case, router) = (Case::here(), Router::here());
    let id = format!("histoire-{}", event as usize);
    let month = Memo::new(move |_| case.form.with(|form| story::told(form, of, event)));
    let months = case.form.with_untracked(|form| form.month()).map(|last| months_asked(last).rev().collect::<Vec<_>>());
    let options: Vec<AnyView> = months
        .unwrap_or_default()
        .into_iter()
        .map(|one| {
            let said = move || words::STORY_IN.fill(router.lang(), &[format::month(one, router.lang())]);
            view! { <option value=one.to_string() prop:selected=move || month.get() == Some(one)>{said}</option> }
                .into_any()
        })
        .collect();
    let tell = move |event_: leptos::ev::Event| {
        let month = Month::parse(&event_target_value(&event_));
        case.form.update(|form| story::tell(form, of, event, month));
    };
    view! {
        <div class="field">
            <label for=id.clone()>{say(words::STORY_EVENTS[event as usize])}</label>
            <span class="in choose">
                <select id=id on:change=live(tell)>
                    <option value="" prop:selected=move || month.with(Option::is_none)>{say(words::STORY_NO)}</option>
                    {options}
                </select>
            </span>
        </div>
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
        <Year card varies/>
    }
}

/// What the year before last is taken to be, until the tax notice tells.
#[component]
fn Year(card: Id, varies: Memo<bool>) -> impl IntoView {
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
            None if varies.get() => words::YEAR_TELL.fill(lang, &[year]),
            None => words::YEAR_ASKED.fill(lang, &[year]),
        }
    };
    // Where the months vary they tell little of the year: its line of the tax notice is asked.
    let in_sight = move || asked.get() || given.get() || varies.get();
    view! {
        <Show when=move || in_sight() || taken.with(Option::is_some)>
            <div class="note">
                <p>{sentence}</p>
                <Show when=in_sight fallback=move || view! {
                    <button type="button" class="link" on:click=live(move |_| asked.set(true))>{say(words::CORRECT_YEAR)}</button>
                }>
                    <Field card key=Key::YearAmount/>
                </Show>
            </div>
        </Show>
    }
}

#[cfg(test)]
mod tests {
    use droits_words::ui::choices::ACTIVITY;

    use super::*;

    #[test]
    fn every_kind_of_income_is_offered_once_and_has_its_line_of_help() {
        for activity in ACTIVITY.iter().map(|one| one.word).chain([""]) {
            let (common, rare) = sorted(activity);
            let mut all: Vec<&str> = common.iter().chain(&rare).map(|kind| kind.word).collect();
            assert!(common.len() <= 9, "{activity}: {}", common.len());
            all.sort_unstable();
            let mut kinds: Vec<&str> = INCOME.iter().map(|kind| kind.word).collect();
            kinds.sort_unstable();
            assert_eq!(all, kinds, "{activity}");
        }
        assert!(INCOME.iter().all(|kind| help(kind.word).is_some()));
        assert_eq!(words::INCOME_HELP.len(), INCOME.len());
        assert_eq!(sorted("student").0[0].word, "scholarship");
        assert_eq!(sorted("retired").0[0].word, "retirement_pension");
    }
}
