//! What if: up to three changes, each beside today.

pub mod compared;
pub mod draft;
pub mod fields;

use std::sync::Arc;

use droits_engine::household::Household;
use droits_engine::money::Monthly;
use droits_engine::scenario::other_home::{Parent, may_have_one, other_home};
use droits_engine::scenario::variants::{Change, variant};
use droits_words::ui::{ahead as words, purse};
use leptos::prelude::*;

use self::compared::Side;
use self::draft::{Draft, Kind};
use crate::form::parse;
use crate::ui::charts::Wide;
use crate::ui::life::{after, live};
use crate::ui::results::REST;
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
        if let Some(household) = household_now().filter(|_| drafts.with_untracked(Vec::len) < MOST) {
            next.update_value(|next| *next += 1);
            drafts.update(|all| all.push((next.get_value(), RwSignal::new(Draft::new(Kind::Wage, &household)))));
        }
    };
    put();
    let add = move |_| put();
    let sides = Memo::new_with_compare(move |_| sides(&household()?, drafts, router), |_, _| true);
    let other = Other::new();
    let theirs = Memo::new_with_compare(move |_| theirs(&household()?, drafts, other, router), |_, _| true);
    let may = Memo::new(move |_| household().is_some_and(|household| may_have_one(&household)));
    // What a change leaves in hand, said once the typing rests.
    let heard = RwSignal::new(String::new());
    Effect::new(move |before: Option<()>| {
        let lang = router.lang();
        let first = case.computed.get().map(|today| Side::new(words::TODAY.in_lang(lang).to_owned(), today));
        let text = first.zip(sides.get()).map(|(first, sides)| compared::heard(&first, &sides, lang));
        if before.is_some() {
            after(REST, move || heard.set(text.unwrap_or_default()));
        }
    });
    view! {
        <p class="vh" role="status">{heard}</p>
        <p class="quiet lead">{say(words::WHAT_IF_LEAD)}</p>
        <div class="variants">
            <For each=move || drafts.get().into_iter().enumerate() key=|(i, (id, _))| (*i, *id) let:((i, (id, draft)))>
                <Variant number=i + 1 id draft drafts/>
            </For>
        </div>
        // Hidden and not taken away: what its clicks have made lives as long as it does.
        <p class="acts" hidden=move || { MOST <= drafts.with(Vec::len) }>
            <button type="button" class="btn-2" on:click=live(add)>{say(words::ADD)}</button>
        </p>
        <Show when=move || may.get()>{other.fields()}</Show>
        {move || {
            let (lang, wide) = (router.lang(), wide.get());
            let today = case.computed.get()?;
            let sides = sides.get()?;
            if sides.is_empty() {
                return None;
            }
            let first = Side::new(words::TODAY.in_lang(lang).to_owned(), today);
            let theirs = theirs.get().filter(|_| may.get());
            let own = theirs.is_some().then(|| view! { <h2>{words::OWN_HOME_TITLE.in_lang(lang)}</h2> });
            let theirs = theirs.map(|(first, sides)| view! {
                <h2>{words::OTHER_HOME_TITLE.in_lang(lang)}</h2>
                {compared::beside(&first, &sides, wide, lang)}
                <details class="whys"><summary>{words::WHY.in_lang(lang)}</summary>{compared::whys(&first, &sides, lang)}</details>
            });
            Some(view! {
                {own}
                {compared::beside(&first, &sides, wide, lang)}
                <section class="whys"><h2>{words::WHY.in_lang(lang)}</h2>{compared::whys(&first, &sides, lang)}</section>
                {theirs}
            })
        }}
    }
}

/// What each draft that can be made gives: one side, or two after a separation.
fn sides(household: &Household, drafts: Drafts, router: Router) -> Option<Vec<Side>> {
    let lang = router.lang();
    let mut sides = Vec::new();
    for (number, change) in changes(household, drafts) {
        let Ok(made) = variant(household, &change) else { continue };
        let side = |name: String, household: Household| Side::new(name, Arc::new(compute(household)));
        sides.push(side(words::VARIANT.fill(lang, std::slice::from_ref(&number)), made.household));
        if let Some(other) = made.other {
            sides.push(side(words::OTHER_HOUSEHOLD.fill(lang, &[number]), other));
        }
    }
    Some(sides)
}

/// The drafts that can be read, with their numbers.
fn changes(household: &Household, drafts: Drafts) -> Vec<(String, Change)> {
    let drafts = drafts.get().into_iter().enumerate();
    drafts
        .filter_map(|(i, (_, draft))| Some(((i + 1).to_string(), draft.with(|draft| draft.change(household)).ok()?)))
        .collect()
}

/// The other parent's home, today and after each change; `None` unless it is asked for.
fn theirs(household: &Household, drafts: Drafts, other: Other, router: Router) -> Option<(Side, Vec<Side>)> {
    let lang = router.lang();
    let parent = other.parent()?;
    let side = |name: String, change: Option<&Change>| {
        Some(Side::new(name, Arc::new(compute(other_home(household, &parent, change).ok()?))))
    };
    let first = side(words::TODAY.in_lang(lang).to_owned(), None)?;
    let sides = changes(household, drafts)
        .into_iter()
        .filter(|(_, change)| variant(household, change).is_ok())
        .filter_map(|(number, change)| side(words::VARIANT.fill(lang, &[number]), Some(&change)));
    Some((first, sides.collect()))
}

/// What is typed of the other parent.
#[derive(Clone, Copy)]
struct Other {
    shown: RwSignal<bool>,
    /// Age, wage, rent.
    texts: [RwSignal<String>; 3],
}

impl Other {
    fn new() -> Other {
        Other { shown: RwSignal::new(false), texts: ["35", "0", "0"].map(|text| RwSignal::new(text.to_owned())) }
    }

    /// The other parent, once asked for and well typed; followed.
    fn parent(self) -> Option<Parent> {
        let [age, wage, rent] = self.texts;
        let money = |text: RwSignal<String>| text.with(|text| parse::money(text).map(Monthly)).ok();
        let age = age.with(|text| parse::whole(text, 110)).ok()?;
        self.shown.get().then_some(Parent { age: age as u8, wage: money(wage)?, rent: money(rent)? })
    }

    /// The question whether to show it, and what is asked of it.
    fn fields(self) -> AnyView {
        let router = Router::here();
        let asked = move || {
            let lang = router.lang();
            self.shown.get().then(|| {
                let fields = [(5, ""), (2, "€"), (6, "€")].into_iter().zip(self.texts).map(|((at, unit), text)| {
                    let label = words::PARTICULARS[at].in_lang(lang).to_owned();
                    let set = Callback::new(move |typed| text.set(typed));
                    fields::number(format!("autre-{at}"), label, unit, None, lang, text.into(), set)
                });
                let fields: Vec<AnyView> = fields.collect();
                view! { <p class="quiet">{words::OTHER_HOME_WHY.in_lang(lang)}</p> <div class="asked">{fields}</div> }
            })
        };
        view! {
            <div class="other-home">
                <p class="field said"><label class="tick">
                    <input type="checkbox" prop:checked=move || self.shown.get() on:change=live(move |event| self.shown.set(event_target_checked(&event)))/>
                    <span>{say(words::OTHER_HOME)}</span>
                </label></p>
                {asked}
            </div>
        }
        .into_any()
    }
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
        let text = match kind.get() {
            Kind::Care => purse::CARE,
            Kind::Leave => words::OUTSIDE[1],
            Kind::Disability => words::OUTSIDE[2],
            Kind::Wage
            | Kind::Hours
            | Kind::NoWork
            | Kind::Birth
            | Kind::Couple
            | Kind::Separation
            | Kind::Move
            | Kind::Eighteen
            | Kind::Custody
            | Kind::Allowances
            | Kind::Leaves
            | Kind::Income => return None,
        };
        Some(view! { <p class="note">{text.in_lang(router.lang())}</p> })
    };
    view! {
        <fieldset class="person variant">
            <legend>{move || words::VARIANT.fill(router.lang(), &[number.to_string()])}</legend>
            <button type="button" class="link" on:click=live(remove)>
                {move || words::REMOVE.fill(router.lang(), &[number.to_string()])}
            </button>
            <div class="body">{kinds} {particulars} {against} {outside}</div>
        </fieldset>
    }
}
