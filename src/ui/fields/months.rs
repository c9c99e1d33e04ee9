//! An amount for each month, with copy-down.

use droits_engine::calendar::Month;
use droits_words::ui::expert;
use droits_words::{Text, format};
use leptos::prelude::*;

use super::ErrorLine;
use super::doubt::doubt;
use crate::form::spells::{months_asked, quarter};
use crate::form::{Id, Key, Spot};
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::{fill, say};
use crate::ui::state::Case;

/// The months of an income that varies: before the first, then each, under what it decides.
#[component]
pub fn Months(
    /// The income's card.
    card: Id,
    /// Whether the time before the first month is asked elsewhere.
    #[prop(optional)]
    guided: bool,
) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let last = Memo::new(move |_| case.form.with(|form| form.month()));
    let copied = RwSignal::new(None::<usize>);
    let before = Memo::new(move |_| !guided || case.form.with(|form| !form.text(card, Key::Monthly).is_empty()));
    move || {
        last.get().map(|last| {
            let [first, third] = quarter(last);
            let rows = |months: Vec<Month>| -> Vec<AnyView> {
                months.into_iter().map(|month| row(case, card, Some(month), last, copied)).collect()
            };
            let months = |keep: &dyn Fn(&Month) -> bool| rows(months_asked(last).filter(keep).collect());
            view! {
                <div class="months" role="group" aria-label=say(expert::BY_MONTH)>
                    {move || before.get().then(|| row(case, card, None, last, copied))}
                    {part(expert::MONTHS_HOUSING, months(&|month| *month < first))}
                    {part(expert::MONTHS_QUARTER, months(&|month| (first..=third).contains(month)))}
                    {part(expert::MONTHS_LATER, months(&|month| *month > third))}
                </div>
                <p class="vh" role="status">
                    {move || copied.get().map(|count| expert::COPIED.fill(router.lang(), &[count.to_string()]))}
                </p>
            }
        })
    }
}

/// Months that decide the same.
fn part(words: Text, rows: Vec<AnyView>) -> AnyView {
    view! { <fieldset><legend class="quiet">{say(words)}</legend>{rows}</fieldset> }.into_any()
}

/// One month; none is all the time before the first.
fn row(case: Case, card: Id, month: Option<Month>, last: Month, copied: RwSignal<Option<usize>>) -> AnyView {
    let router = Router::here();
    let spot = Spot { card, key: Key::Monthly, month };
    let (id, error) = (spot.element(), format!("{}-e", spot.element()));
    let text = Memo::new(move |_| {
        case.form.with(|form| match month {
            None => form.text(card, Key::Monthly).to_owned(),
            Some(month) => form.card(card).and_then(|card| card.months.get(&month)).cloned().unwrap_or_default(),
        })
    });
    let first = months_asked(last).next().unwrap_or(last);
    let label = move || {
        let lang = router.lang();
        match month {
            Some(month) => format::month(month, lang),
            None => expert::BEFORE.fill(lang, &[format::month(first, lang)]),
        }
    };
    let problem = case.problem(spot);
    let wrong = move || problem.with(Option::is_some);
    let describes = error.clone();
    let copy = fill(expert::COPY_OF, move |_| vec![text.get()]);
    view! {
        <div class="month">
            <label for=id.clone()>{label}</label>
            <div>
                <span class="in short" class:bad=wrong>
                    <input
                        id=id
                        type="text"
                        class="eur"
                        inputmode="decimal"
                        autocomplete="off"
                        aria-invalid=move || wrong().then_some("true")
                        aria-describedby=move || wrong().then(|| describes.clone())
                        prop:value=text
                        on:input=live(move |event| say_amount(case, card, month, event_target_value(&event)))
                        on:change=live(move |_| case.leave(spot))
                    />
                    <span class="unit">"€"</span>
                </span>
                {(month != Some(last)).then(|| view! {
                    <button
                        type="button"
                        class="copy"
                        aria-label=copy
                        on:click=live(move |_| copied.set(Some(copy_down(case, card, month, last, &text.get_untracked()))))
                    >
                        {say(expert::COPY)}
                        <svg width="16" height="16" viewBox="0 0 20 20" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
                            <path d="M10 3v12M5 10.5l5 5 5-5"/>
                        </svg>
                    </button>
                })}
                {doubt(Key::Monthly, text)}
                <ErrorLine id=error problem/>
            </div>
        </div>
    }
    .into_any()
}

fn say_amount(case: Case, card: Id, month: Option<Month>, text: String) {
    match month {
        None => case.say(card, Key::Monthly, text),
        Some(month) => case.form.update(|form| form.say_month(card, month, text)),
    }
}

/// Copies an amount to the months after one; how many they are.
fn copy_down(case: Case, card: Id, month: Option<Month>, last: Month, text: &str) -> usize {
    let later: Vec<Month> = months_asked(last).filter(|later| month.is_none_or(|month| *later > month)).collect();
    case.form.update(|form| later.iter().for_each(|later| form.say_month(card, *later, text.to_owned())));
    later.len()
}
