//! The case in this browser: in the tab for as long as it lives, on the device only when the reader asks for it.
//!
//! `sessionStorage` holds the saved household of this tab, the one that can be put back, and where one was: they outlive a reload
//! and a tab that was discarded, and go when the tab is closed (a browser that reopens a closed tab brings them back).
//! `localStorage` holds the saved household as long as the box is ticked; several tabs see it, and none writes over what it has
//! not read. The present entry of the history says whether there were answers, so that a loss is told; it holds none itself.

use std::time::Duration;

use droits_words::errors;
use droits_words::ui::keep;
use leptos::prelude::*;
use wasm_bindgen::JsValue;
use web_sys::Storage;

use super::Keeping;
use crate::form;
use crate::ui::life::{eventually, listen};
use crate::ui::router::{Page, Router, replace};
use crate::ui::state::Case;

/// The saved household, on the device.
const KEPT: &str = "droits-au-clair.dossier";
/// The saved household, in the tab.
const IN_TAB: &str = "droits-au-clair.onglet";
/// The one that can be put back, in the tab.
const BEFORE: &str = "droits-au-clair.avant";
/// Where one was, beside either.
const PLACE: &str = "droits-au-clair.page";
/// The other variants of the desk, in the tab.
pub const VARIANTS: &str = "droits-au-clair.variantes";
/// The other cases of the day at the desk, in the tab.
pub const DAY: &str = "droits-au-clair.jour";
const ALL: [&str; 6] = [KEPT, IN_TAB, BEFORE, PLACE, VARIANTS, DAY];

/// How long a change may wait before it is written: not at each keystroke.
const WAIT: Duration = Duration::from_millis(400);

/// What the present entry of the history says: there were answers.
const ANSWERED: &str = "answers";
/// What it says over the one reload after which nothing is left.
const FORGOTTEN: &str = "forgotten";

/// What of the memory is not seen.
#[derive(Clone, Copy)]
pub struct Memory {
    /// What the device holds, as this page last read or wrote it.
    known: StoredValue<Option<String>>,
    /// Whether something waits to be written.
    waits: StoredValue<bool>,
    /// Whether nothing may be written any more: everything is being forgotten.
    over: StoredValue<bool>,
    /// Whether the reader was told that the tab keeps nothing.
    refused: StoredValue<bool>,
}

impl Memory {
    /// Nothing read, nothing written.
    pub fn new() -> Memory {
        Memory {
            known: StoredValue::new(None),
            waits: StoredValue::new(false),
            over: StoredValue::new(false),
            refused: StoredValue::new(false),
        }
    }
}

/// Takes up what was kept, then keeps each change.
pub(super) fn follow(keeping: Keeping, case: Case, router: Router) {
    take_up(keeping, case, router);
    let write = move || write(keeping, case, router);
    Effect::new(move |before: Option<()>| {
        case.form.track();
        keeping.before.track();
        keeping.place.track();
        // What was taken up is there already.
        if before.is_none() || keeping.memory.waits.get_value() {
            return;
        }
        keeping.memory.waits.set_value(true);
        eventually(WAIT, write);
    });
    // The page may be left, or put to sleep and thrown away, before that.
    for event in ["pagehide", "visibilitychange"] {
        listen(leptos::ev::Custom::<web_sys::Event>::new(event), move |_| write());
    }
    listen(leptos::ev::storage, move |event: web_sys::StorageEvent| {
        if event.key().is_none_or(|key| key == KEPT) {
            hear(keeping, case, router);
        }
    });
    let empty = Memo::new(move |_| case.is_blank());
    Effect::new(move |_| {
        let route = router.route();
        if matches!(route.page, Page::Journey | Page::Expert | Page::Desk) {
            keeping.place.set(route.place());
        }
        let answered = (!empty.get()).then_some(ANSWERED);
        if !keeping.memory.over.get_value() {
            mark(answered);
        }
    });
}

fn take_up(keeping: Keeping, case: Case, router: Router) {
    let lang = router.lang_now();
    let was = marked();
    let of_device = |key: &str| local()?.get_item(key).ok().flatten();
    let (in_tab, kept) = (of_tab(IN_TAB), of_device(KEPT));
    let mut found = false;
    for (text, place) in [(&in_tab, of_tab(PLACE)), (&kept, of_device(PLACE))] {
        let Some(text) = text else { continue };
        match form::open(text) {
            Ok(form) => {
                case.replace(form);
                keeping.note_opened(case, text);
                keeping.place.set(place.unwrap_or_default());
                found = true;
                break;
            }
            Err(error) => keeping.said.set(Some(keep::KEPT_BROKEN.fill(lang, &[errors::sentence(&error, lang)]))),
        }
    }
    keeping.before.set(of_tab(BEFORE).and_then(|text| form::open(&text).ok()));
    keeping.remembered.set(found && kept.is_some());
    // What differs from the case of this tab has not been read here: the next change must not write over it.
    let differs = found && in_tab.is_some() && kept.is_some() && in_tab != kept;
    keeping.memory.known.set_value(if differs { None } else { kept.clone() });
    if differs {
        keeping.other.set(kept);
    }
    match was.as_deref() {
        Some(FORGOTTEN) => keeping.said.set(Some(keep::FORGOTTEN.in_lang(lang).to_owned())),
        Some(ANSWERED) if !found => {
            if keeping.said.with_untracked(Option::is_none) {
                keeping.said.set(Some(keep::LOST.in_lang(lang).to_owned()));
            }
            if router.is_midway() {
                replace(&router.to_now(Page::Journey));
            }
        }
        _ => {}
    }
}

/// Writes what waits, unless everything is being forgotten.
fn write(keeping: Keeping, case: Case, router: Router) {
    let memory = keeping.memory;
    if !memory.waits.get_value() || memory.over.get_value() {
        return;
    }
    memory.waits.set_value(false);
    let lang = router.lang_now();
    let saved = case.form.with_untracked(form::saved);
    let text = (!untrack(|| case.is_blank())).then_some(&saved);
    let before = keeping.before.with_untracked(|before| before.as_ref().map(form::saved));
    let place = keeping.place.get_untracked();
    let place = (text.is_some() && !place.is_empty()).then_some(place);
    let done = [(IN_TAB, text), (BEFORE, before.as_ref()), (PLACE, place.as_ref())]
        .iter()
        .all(|(key, text)| put(session(), key, text.map(String::as_str)));
    if !done && !memory.refused.get_value() {
        memory.refused.set_value(true);
        keeping.said.set(Some(keep::NOT_IN_TAB.in_lang(lang).to_owned()));
    }
    if keeping.remembered.get_untracked() && !on_device(keeping, saved, place.as_deref()) {
        keeping.remembered.set(false);
        keeping.said.set(Some(keep::NOT_REMEMBERED.in_lang(lang).to_owned()));
    }
}

/// Keeps the case on the device, unless another page wrote there what this one has not read: the reader then chooses. False when
/// the browser refuses.
fn on_device(keeping: Keeping, text: String, place: Option<&str>) -> bool {
    let Some(local) = local() else { return false };
    let there = local.get_item(KEPT).ok().flatten();
    if there.is_some() && there != keeping.memory.known.get_value() {
        keeping.other.set(there);
        return true;
    }
    let done = local.set_item(KEPT, &text).is_ok();
    put(Some(local), PLACE, place);
    if done {
        keeping.memory.known.set_value(Some(text));
    }
    done
}

/// Another page of the site keeps another case, or keeps nothing more.
fn hear(keeping: Keeping, case: Case, router: Router) {
    if !keeping.remembered.get_untracked() {
        return;
    }
    match local().and_then(|local| local.get_item(KEPT).ok().flatten()) {
        None => {
            keeping.remembered.set(false);
            keeping.other.set(None);
            keeping.memory.known.set_value(None);
            keeping.said.set(Some(keep::NO_LONGER_KEPT.in_lang(router.lang_now()).to_owned()));
        }
        Some(text) if text == case.form.with_untracked(form::saved) => {
            keeping.memory.known.set_value(Some(text));
            keeping.other.set(None);
        }
        other => keeping.other.set(other),
    }
}

/// Opens here what another page keeps on the device; the case that was here can be put back.
pub fn take_other(keeping: Keeping, case: Case, router: Router) {
    if let Some(text) = local().and_then(|local| local.get_item(KEPT).ok().flatten())
        && keeping.open(case, router, &text)
    {
        keeping.memory.known.set_value(Some(text));
    }
    keeping.other.set(None);
}

/// Keeps this page's case on the device in place of the other's, which is told there.
pub fn keep_mine(keeping: Keeping, case: Case) -> bool {
    keeping.other.set(None);
    remember(keeping, case)
}

/// Keeps the case from now on, whatever the device holds; false when the browser refuses.
pub fn remember(keeping: Keeping, case: Case) -> bool {
    keeping.memory.known.set_value(local().and_then(|local| local.get_item(KEPT).ok().flatten()));
    let text = case.form.with_untracked(form::saved);
    let kept = on_device(keeping, text, Some(&keeping.place.get_untracked()));
    keeping.remembered.set(kept);
    kept
}

/// Keeps nothing more on the device; the tab keeps its answers.
pub fn stop(keeping: Keeping) {
    for key in [KEPT, PLACE] {
        put(local(), key, None);
    }
    keeping.memory.known.set_value(None);
    keeping.other.set(None);
    keeping.remembered.set(false);
}

/// Leaves nothing behind: what this browser keeps is erased, the address becomes `href` in place of the present one, and the
/// page is loaded again, so that its whole memory goes. It then says that all is forgotten.
pub fn forget(keeping: Keeping, href: &str) {
    keeping.memory.over.set_value(true);
    for key in ALL {
        put(local(), key, None);
        put(session(), key, None);
    }
    replace(href);
    mark(Some(FORGOTTEN));
    let _ = window().location().reload();
}

/// Writes at once what waits, before a reload.
pub(super) fn carry(keeping: Keeping, case: Case, router: Router) {
    keeping.memory.waits.set_value(true);
    write(keeping, case, router);
}

/// What the tab keeps under a name.
pub fn of_tab(key: &str) -> Option<String> {
    session()?.get_item(key).ok().flatten()
}

/// Keeps something else beside the case in the tab, or takes it away.
pub fn in_tab(keeping: Keeping, key: &str, text: Option<&str>) {
    if !keeping.memory.over.get_value() && !put(session(), key, text) && !keeping.memory.refused.get_value() {
        keeping.memory.refused.set_value(true);
        let lang = use_context::<Router>().map_or(droits_words::Lang::Fr, Router::lang_now);
        keeping.said.set(Some(keep::NOT_IN_TAB.in_lang(lang).to_owned()));
    }
}

/// Writes a value, or takes it away; false when the browser refuses to write.
fn put(storage: Option<Storage>, key: &str, text: Option<&str>) -> bool {
    match (storage, text) {
        (Some(storage), Some(text)) => storage.set_item(key, text).is_ok(),
        (Some(storage), None) => {
            let _ = storage.remove_item(key);
            true
        }
        (None, text) => text.is_none(),
    }
}

/// Notes in the present entry of the history whether there are answers.
fn mark(what: Option<&str>) {
    if let (Ok(history), true) = (window().history(), marked().as_deref() != what) {
        let _ = history.replace_state(&what.map_or(JsValue::NULL, JsValue::from_str), "");
    }
}

fn marked() -> Option<String> {
    window().history().ok()?.state().ok()?.as_string()
}

/// `None` where the browser refuses storage.
fn local() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    window().session_storage().ok().flatten()
}
