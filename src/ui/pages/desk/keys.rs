//! Single keys, outside of fields, which can be switched off; and the panel that lists them.

use droits_words::ui::desk as words;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::queue::opened;
use super::seat::{Around, MOST, Seat};
use crate::form::{CardKind, FormState};
use crate::ui::dialog::Dialog;
use crate::ui::life::{listen, live};
use crate::ui::reach::focus;
use crate::ui::results::paper::{Extent, OnPaper};
use crate::ui::say::say;
use crate::ui::state::Case;

/// Follows the keys as long as the desk is shown.
pub fn follow(help: RwSignal<bool>) {
    let paper = OnPaper::here();
    let scanner = StoredValue::new_local(Scanner::default());
    listen(leptos::ev::keydown, move |event| {
        let target = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let within = |what: &str| target.as_ref().and_then(|e| e.closest(what).ok().flatten());
        let field = within("input, select, textarea, [contenteditable], dialog").is_some();
        if !field && !event.repeat() {
            match scanner.try_update_value(|scanner| scanner.hear(&event.key(), event.time_stamp())) {
                Some(Heard::Typing) => return event.prevent_default(),
                Some(Heard::Address(typed)) => {
                    event.prevent_default();
                    if opened(Seat::here(), Around::here(), &typed) {
                        focus("#titre");
                    }
                    return;
                }
                Some(Heard::Nothing) | None => {}
            }
        }
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

/// A hand scanner types as a keyboard would, faster than any hand, and ends with Enter. Outside of a field its characters are no
/// shortcuts: they are the address that it has read.
#[derive(Default)]
struct Scanner {
    typed: String,
    last: f64,
}

/// What a key is to the scanner.
#[derive(Debug, PartialEq, Eq)]
enum Heard {
    /// A key that a hand pressed.
    Nothing,
    /// A character amid what a scanner types.
    Typing,
    /// The end of an address.
    Address(String),
}

impl Scanner {
    /// Longest pause between two of its keys, in milliseconds: hands are three times slower.
    const PAUSE: f64 = 35.0;
    /// Fewest characters that are an address.
    const FEWEST: usize = 20;
    /// Most characters that are kept.
    const MOST: usize = 5_000;

    fn hear(&mut self, key: &str, at: f64) -> Heard {
        let quick = at - self.last <= Self::PAUSE;
        let typed = std::mem::take(&mut self.typed);
        let mut letters = key.chars();
        match (letters.next(), letters.next()) {
            (Some(letter), None) => {
                self.last = at;
                self.typed = if quick && typed.len() < Self::MOST { typed } else { String::new() };
                self.typed.push(letter);
                if self.typed.chars().count() > 1 { Heard::Typing } else { Heard::Nothing }
            }
            _ if key == "Enter" && quick && typed.len() >= Self::FEWEST => Heard::Address(typed),
            // Shift and its like are pressed amid the characters.
            _ if key != "Enter" => {
                self.typed = typed;
                Heard::Nothing
            }
            _ => Heard::Nothing,
        }
    }
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
        "o" => focus("#dossier-lien"),
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_scanner_types_is_no_shortcut_and_what_a_hand_types_is_no_address() {
        let address = "https://exemple.fr/#/fr/dossier/eNabc";
        let mut scanner = Scanner::default();
        let mut at = 1_000.0;
        let mut heard = Vec::new();
        for letter in address.chars() {
            at += 5.0;
            scanner.hear("Shift", at);
            heard.push(scanner.hear(&letter.to_string(), at));
        }
        assert_eq!(heard.remove(0), Heard::Nothing, "its first character does no harm: no shortcut is an h");
        assert!(heard.iter().all(|heard| *heard == Heard::Typing));
        assert_eq!(scanner.hear("Enter", at + Scanner::PAUSE), Heard::Address(address.to_owned()));
        assert_eq!(scanner.hear("Enter", at + Scanner::PAUSE), Heard::Nothing, "once");
        // A hand, one pause longer.
        let mut at = 5_000.0;
        for letter in address.chars() {
            at += Scanner::PAUSE + 1.0;
            assert_eq!(scanner.hear(&letter.to_string(), at), Heard::Nothing);
        }
        assert_eq!(scanner.hear("Enter", at + 1.0), Heard::Nothing);
    }
}
