//! What if: up to three changes, each beside today.

pub mod compared;
pub mod draft;
pub mod fields;

use std::sync::Arc;

use droits_engine::household::Household;
use droits_engine::scenario::variants::variant;
use droits_words::ui::ahead as words;
use leptos::prelude::*;

use self::compared::Side;
use self::draft::{Draft, Kind};
use crate::ui::charts::Wide;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::{Case, compute};

/// Most variants side by side.
const MOST: usize = 3;

type Drafts = RwSignal<Vec<(usize, RwSignal<Draft>)>>;

/// The part.
#[component]
pub fn WhatIf() -> impl IntoView {
    let (case, router, wide) = (Case::here(), Router::here(), Wide::follow());
    let household = move || case.computed.with(|computed| computed.as_ref().map(|c| c.household.clone()));
    let household_now = move || case.computed.with_untracked(|computed| computed.as_ref().map(|c| c.household.clone()));
    let (drafts, next): (Drafts, _) = (RwSignal::new(Vec::new()), StoredValue::new(0_usize));
    let put = move || {
        if let Some(household) = household_now() {
            next.update_value(|next| *next += 1);
            drafts.update(|all| all.push((next.get_value(), RwSignal::new(Draft::new(Kind::Wage, &household)))));
        }
    };
    put();
    let add = move |_| put();
    let sides = Memo::new_with_compare(move |_| sides(&household()?, drafts, router), |_, _| true);
    view! {
        <p class="quiet lead">{say(words::WHAT_IF_LEAD)}</p>
        <div class="variants">
            <For each=move || drafts.get().into_iter().enumerate() key=|(i, (id, _))| (*i, *id) let:((i, (id, draft)))>
                <Variant number=i + 1 id draft drafts/>
            </For>
        </div>
        <Show when=move || drafts.with(Vec::len) < MOST>
            <p class="acts"><button type="button" class="btn-2" on:click=add>{say(words::ADD)}</button></p>
        </Show>
        {move || {
            let (lang, wide) = (router.lang(), wide.get());
            let today = case.computed.get()?;
            let sides = sides.get()?;
            if sides.is_empty() {
                return None;
            }
            let first = Side::new(words::TODAY.in_lang(lang).to_owned(), today);
            Some(view! {
                {compared::beside(&first, &sides, wide, lang)}
                <section class="whys"><h2>{words::WHY.in_lang(lang)}</h2>{compared::whys(&first, &sides, lang)}</section>
            })
        }}
    }
}

/// What each draft that can be made gives: one side, or two after a separation.
fn sides(household: &Household, drafts: Drafts, router: Router) -> Option<Vec<Side>> {
    let lang = router.lang();
    let mut sides = Vec::new();
    for (i, (_, draft)) in drafts.get().into_iter().enumerate() {
        let number = (i + 1).to_string();
        let Ok(made) = draft.with(|draft| draft.change(household)) else { continue };
        let Ok(made) = variant(household, &made) else { continue };
        let side = |name: String, household: Household| Side::new(name, Arc::new(compute(household)));
        sides.push(side(words::VARIANT.fill(lang, std::slice::from_ref(&number)), made.household));
        if let Some(other) = made.other {
            sides.push(side(words::OTHER_HOUSEHOLD.fill(lang, &[number]), other));
        }
    }
    Some(sides)
}

/// One change: its kind, its particulars, what stands against it, what lies outside.
#[component]
fn Variant(number: usize, id: usize, draft: RwSignal<Draft>, drafts: Drafts) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let kind = Memo::new(move |_| draft.with(|draft| draft.kind));
    let household = move || case.computed.with(|computed| computed.as_ref().map(|c| c.household.clone()));
    let remove = move |_| drafts.update(|all| all.retain(|(one, _)| *one != id));
    let kinds = move || {
        let (lang, household) = (router.lang(), household()?);
        let fitting: Vec<Kind> = Kind::ALL.into_iter().filter(|kind| kind.fits(&household)).collect();
        let names = fitting.iter().map(|kind| words::KINDS[*kind as usize].in_lang(lang).to_owned()).collect();
        let now = fitting.iter().position(|one| *one == draft.with_untracked(|d| d.kind)).unwrap_or(0);
        let label = words::WHAT.in_lang(lang).to_owned();
        Some(fields::list(format!("v{id}-kind"), label, names, now, move |i| {
            if let Some(kind) = fitting.get(i) {
                draft.set(Draft::new(*kind, &household));
            }
        }))
    };
    let particulars = move || {
        let _ = kind.get();
        household().map(|household| fields::fields(id, draft, &household, router.lang()))
    };
    let against = move || {
        let household = household()?;
        let made = draft.with(|draft| draft.change(&household)).ok()?;
        let why = variant(&household, &made).err()?;
        Some(view! { <p class="err">{words::NOT_POSSIBLE[why as usize].in_lang(router.lang())}</p> })
    };
    let outside = move || {
        let which = match kind.get() {
            Kind::Care => 0,
            Kind::Leave => 1,
            Kind::Disability => 2,
            _ => return None,
        };
        Some(view! { <p class="note">{words::OUTSIDE[which].in_lang(router.lang())}</p> })
    };
    view! {
        <fieldset class="person variant">
            <legend>{move || words::VARIANT.fill(router.lang(), &[number.to_string()])}</legend>
            <button type="button" class="link" on:click=remove>
                {move || words::REMOVE.fill(router.lang(), &[number.to_string()])}
            </button>
            <div class="body">{kinds} {particulars} {against} {outside}</div>
        </fieldset>
    }
}
