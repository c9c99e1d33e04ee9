//! The variants: one is entered; with two or three, they stand side by side, and why they differ.

use droits_words::ui::{ahead, desk as words};
use leptos::prelude::*;

use super::seat::{MOST, Seat};
use crate::ui::charts::Wide;
use crate::ui::life::live;
use crate::ui::pages::ahead::compared::{self, Side};
use crate::ui::results::{Followed, Results};
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// The row of variants, and what they give.
#[component]
pub fn Variants() -> impl IntoView {
    let (case, seat, router) = (Case::here(), Seat::here(), Router::here());
    let computed: [Followed; MOST] = std::array::from_fn(|i| seat.computed(i));
    let several = Memo::new(move |_| seat.count() > 1);
    let choices = (0..MOST).map(|i| {
        let name = move || seat.name(i, router.lang());
        view! {
            <Show when=move || seat.has(i)>
                <button type="button" aria-pressed=move || (seat.active.get() == i).to_string() on:click=live(move |_| seat.go(i))>{name}</button>
            </Show>
        }
        .into_any()
    });
    let remove = move || words::REMOVE.fill(router.lang(), &[seat.name(seat.active.get(), router.lang())]);
    let removed = move || {
        seat.removed.with(Option::is_some).then(|| {
            view! {
                <span>{words::REMOVED.in_lang(router.lang())}</span>
                <button type="button" class="link" on:click=live(move |_| seat.put_back())>{words::UNDO.in_lang(router.lang())}</button>
            }
        })
    };
    view! {
        <div class="acts" role="group" aria-label=say(words::VARIANTS)>
            <div class="seg">{choices.collect_view()}</div>
            <button type="button" class="link" on:click=live(move |_| { seat.duplicate(); })>{say(words::DUPLICATE)}</button>
            <Show when=move || several.get()><button type="button" class="link" on:click=live(move |_| seat.remove())>{remove}</button></Show>
        </div>
        <p class="quiet" role="status">{move || seat.said.get()} {removed}</p>
        <Show when=move || several.get()><Named/></Show>
        <Show when=move || several.get() fallback=move || view! { <Results computed=case.computed/> }>
            <Compared computed/>
        </Show>
    }
}

/// What the variant in hand is called: typed, or one of a few that are proposed.
#[component]
fn Named() -> impl IntoView {
    let seat = Seat::here();
    let proposed = words::VARIANT_NAMES.map(|name| view! { <option value=say(name)></option> }.into_any());
    view! {
        <div class="field named">
            <label for="variante-nom">{say(words::VARIANT_NAME)}</label>
            <span class="in wide">
                <input
                    type="text"
                    id="variante-nom"
                    list="variante-noms"
                    autocomplete="off"
                    prop:value=move || seat.typed_name()
                    on:input=live(move |event| seat.rename(event_target_value(&event)))
                />
            </span>
            <datalist id="variante-noms">{proposed.into_iter().collect_view()}</datalist>
        </div>
    }
}

/// The table, or on a phone one table for each of the others beside the first; then why they differ.
#[component]
fn Compared(computed: [Followed; MOST]) -> impl IntoView {
    let (seat, router, wide) = (Seat::here(), Router::here(), Wide::follow());
    move || {
        let (lang, active) = (router.lang(), seat.active.get());
        let mut sides: Vec<Side> = Vec::new();
        for (i, computed) in computed.iter().enumerate().filter(|(i, _)| seat.has(*i)) {
            let mut name = seat.name(i, lang);
            if i == active {
                name = format!("{name}, {}", words::ENTERED.in_lang(lang));
            }
            sides.push(Side::new(name, computed.get()?));
        }
        let (first, others) = sides.split_first()?;
        Some(view! {
            {compared::beside(first, others, wide.get(), lang)}
            <section class="whys"><h2>{ahead::WHY.in_lang(lang)}</h2>{compared::whys(first, others, lang)}</section>
        })
    }
}
