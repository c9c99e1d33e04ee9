//! Tells the script of the document what was typed, so that a page that fails can still offer it.

use leptos::prelude::*;
use wasm_bindgen::JsValue;

use super::state::Case;
use crate::form;

/// Sends the event `droits:typed`, with the household as text, after each change.
pub fn mirror(case: Case) {
    Effect::new(move |before: Option<()>| {
        let text = case.form.with(form::saved);
        // Before the first change nothing has been typed.
        if before.is_some() {
            tell("droits:typed", &text);
        }
    });
}

/// Sends an event to the script of this very document, and no further.
pub fn tell(event: &str, detail: &str) {
    let init = web_sys::CustomEventInit::new();
    init.set_detail(&JsValue::from_str(detail));
    if let (Some(window), Ok(event)) = (web_sys::window(), web_sys::CustomEvent::new_with_event_init_dict(event, &init))
    {
        let _ = window.dispatch_event(&event);
    }
}
