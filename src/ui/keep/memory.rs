//! The case in this browser, only when the reader asks for it.
//!
//! One key of `localStorage` holds the saved household as long as the box is ticked. Another, of `sessionStorage`, carries
//! it over the one reload that takes a newer version, and is gone right after.

use droits_words::errors;
use droits_words::ui::keep;
use leptos::prelude::*;
use web_sys::Storage;

use super::Keeping;
use crate::form::{self, FormState};
use crate::ui::life::listen;
use crate::ui::router::Router;
use crate::ui::state::Case;

const KEY: &str = "droits-au-clair.dossier";
const CARRIED: &str = "droits-au-clair.mise-a-jour";

/// Takes up what was kept, then keeps each change as long as it is asked for.
pub(super) fn follow(keeping: Keeping, case: Case, router: Router) {
    take_up(keeping, case, router);
    Effect::new(move |before: Option<()>| {
        let text = case.form.with(form::saved);
        // What was taken up is there already.
        if before.is_some() && keeping.remembered.get_untracked() && !put(&text) {
            keeping.remembered.set(false);
            keeping.said.set(Some(keep::NOT_REMEMBERED.in_lang(router.lang_now()).to_owned()));
        }
    });
    // Another page of the site forgot: this one keeps nothing more.
    listen(leptos::ev::storage, move |event: web_sys::StorageEvent| {
        let gone = event.new_value().is_none() && event.key().is_none_or(|key| key == KEY);
        if gone {
            keeping.remembered.set(false);
        }
    });
}

fn take_up(keeping: Keeping, case: Case, router: Router) {
    let carried = session().and_then(|session| {
        let text = session.get_item(CARRIED).ok().flatten();
        let _ = session.remove_item(CARRIED);
        text
    });
    let kept = local().and_then(|local| local.get_item(KEY).ok().flatten());
    let Some(text) = carried.as_ref().or(kept.as_ref()) else { return };
    match form::open(text) {
        Ok(form) => {
            case.replace(form);
            keeping.remembered.set(kept.is_some());
        }
        Err(error) => {
            let lang = router.lang_now();
            keeping.said.set(Some(keep::KEPT_BROKEN.fill(lang, &[errors::sentence(&error, lang)])));
        }
    }
}

/// Keeps the case from now on; false when the browser refuses.
pub fn remember(keeping: Keeping, case: Case) -> bool {
    let kept = put(&case.form.with_untracked(form::saved));
    keeping.remembered.set(kept);
    kept
}

/// Keeps nothing more in this browser; the page keeps its answers.
pub fn stop(keeping: Keeping) {
    erase();
    keeping.remembered.set(false);
}

/// Erases what this browser keeps and every answer of the page.
pub fn forget(keeping: Keeping, case: Case, router: Router) {
    erase();
    keeping.remembered.set(false);
    keeping.before.set(None);
    let month = case.form.with_untracked(|form| form.month());
    case.replace(FormState::new(month.unwrap_or(case.today)));
    keeping.said.set(Some(keep::FORGOTTEN.in_lang(router.lang_now()).to_owned()));
}

/// Leaves nothing behind: what this browser keeps is erased, the address becomes `href` in place of the present one, and the
/// page is loaded again, so that its whole memory goes.
pub fn wipe(href: &str) {
    erase();
    let location = window().location();
    let _ = location.replace(href);
    let _ = location.reload();
}

/// Carries the case over a reload.
pub(super) fn carry(case: Case) {
    if let Some(session) = session() {
        let _ = session.set_item(CARRIED, &case.form.with_untracked(form::saved));
    }
}

fn put(text: &str) -> bool {
    local().is_some_and(|local| local.set_item(KEY, text).is_ok())
}

fn erase() {
    if let Some(local) = local() {
        let _ = local.remove_item(KEY);
    }
    if let Some(session) = session() {
        let _ = session.remove_item(CARRIED);
    }
}

/// `None` where the browser refuses storage.
fn local() -> Option<Storage> {
    window().local_storage().ok().flatten()
}

fn session() -> Option<Storage> {
    window().session_storage().ok().flatten()
}
