//! Single keys, outside of fields, which can be switched off; and the panel that lists them.

use droits_words::ui::desk as words;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::seat::{MOST, Seat};
use crate::form::{CardKind, FormState};
use crate::ui::app::focus;
use crate::ui::dialog::Dialog;
use crate::ui::life::{listen, live};
use crate::ui::results::paper::{Extent, OnPaper};
use crate::ui::say::say;
use crate::ui::state::Case;

/// Follows the keys as long as the desk is shown.
pub fn follow(help: RwSignal<bool>) {
    let paper = OnPaper::here();
    listen(leptos::ev::keydown, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let within = |what: &str| target.as_ref().and_then(|e| e.closest(what).ok().flatten());
        if event.ctrl_key() || event.alt_key() || event.meta_key() || within("dialog").is_some() {
            return;
        }
        if within("input, select, textarea, [contenteditable]").is_some() {
            if event.key() == "Escape" {
                leave(target.as_ref());
            }
            return;
        }
        if Seat::here().keys.get_untracked() && act(&event.key(), event.shift_key(), help, paper) {
            event.prevent_default();
        }
    });
}

/// Does what a key says; false for a key that says nothing.
fn act(key: &str, shift: bool, help: RwSignal<bool>, paper: OnPaper) -> bool {
    let (seat, case) = (Seat::here(), Case::here());
    let add = |kind, of| {
        if let Some(id) = case.form.try_update(|form| form.add(kind, of)) {
            focus(&format!("#carte-{} input, #carte-{} select", id.0, id.0));
        }
    };
    match key.to_lowercase().as_str() {
        "?" => help.set(true),
        "b" => focus("#cas-chercher"),
        "j" => seat.step(1),
        "k" => seat.step(-1),
        "n" => section(if shift { -1 } else { 1 }),
        "e" => add(CardKind::Child, None),
        "r" => add(CardKind::Spell, Some(FormState::CLAIMANT)),
        "d" => drop(seat.duplicate()),
        "v" => focus("#resultat"),
        "f" => seat.projected.update(|on| *on = !*on),
        "p" => paper.print(Extent::Sheet),
        number => match number.parse::<usize>() {
            Ok(number @ 1..=MOST) => seat.go(number - 1),
            _ => return false,
        },
    }
    true
}

/// Leaves a field for the heading of its section, where the keys act.
fn leave(field: Option<&Element>) {
    let part = field.and_then(|field| field.closest(".part, .lib").ok().flatten());
    let heading = part.and_then(|part| part.query_selector("summary, h2").ok().flatten());
    match (heading, field) {
        (Some(heading), _) => reach(&heading),
        (None, Some(field)) => drop(field.dyn_ref::<HtmlElement>().map(HtmlElement::blur)),
        _ => {}
    }
}

/// Goes to the heading of the section after or before the one where the focus is.
fn section(by: isize) {
    let first = document().query_selector(".entry > .part").ok().flatten();
    let parts = std::iter::successors(first, Element::next_element_sibling);
    let parts: Vec<Element> = parts.filter(|part| part.matches(".part").unwrap_or(false)).collect();
    let focused = document().active_element();
    let here = parts.iter().position(|part| part.contains(focused.as_deref()));
    let first = if by > 0 { 0 } else { parts.len() as isize - 1 };
    let next = here.map_or(first, |here| (here as isize + by).rem_euclid(parts.len().max(1) as isize));
    if let Some(heading) = parts.get(next as usize).and_then(|part| part.query_selector("summary, h2").ok().flatten()) {
        reach(&heading);
    }
}

fn reach(heading: &Element) {
    if heading.tag_name() == "H2" {
        let _ = heading.set_attribute("tabindex", "-1");
    }
    if let Some(heading) = heading.dyn_ref::<HtmlElement>() {
        let _ = heading.focus();
    }
}

/// The panel.
#[component]
pub fn Help(open: RwSignal<bool>) -> impl IntoView {
    let seat = Seat::here();
    let keys = words::KEYS.map(|(key, does)| {
        let keys = key.split(' ').map(|key| view! { <kbd>{key}</kbd> " " }.into_any()).collect_view();
        view! { <div><dt>{keys}</dt><dd>{say(does)}</dd></div> }
    });
    view! {
        <Dialog open title=words::SHORTCUTS>
            <p>{say(words::SHORTCUTS_WHY)}</p>
            <dl class="keylist">{keys}</dl>
            <label class="tick">
                <input type="checkbox" prop:checked=move || seat.keys.get() on:change=live(move |event| seat.keys.set(event_target_checked(&event)))/>
                <span>{say(words::SHORTCUTS_ON)}</span>
            </label>
            <p class="acts"><button type="button" class="btn-2" on:click=live(move |_| open.set(false))>{say(words::CLOSE)}</button></p>
        </Dialog>
    }
}
