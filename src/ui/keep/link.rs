//! The address that holds the case.

use js_sys::Reflect;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

use crate::form::link;
use crate::ui::router::{Page, Route, Router};
use crate::ui::state::Case;

/// The whole address; `None` without a household, or where the page has no address that another could open.
pub fn address(case: Case, router: Router) -> Option<String> {
    let here = base()?;
    let packed = case.reading.with(|reading| reading.household.as_ref().map(link::pack))?;
    let route = Route { lang: router.lang(), page: Page::Keep, rest: packed, target: None };
    Some(format!("{here}{}", route.href()))
}

/// The address of the page without its fragment; `None` when it is opened from a disk.
pub fn base() -> Option<String> {
    let location = window().location();
    let web = location.protocol().is_ok_and(|protocol| protocol.starts_with("http"));
    let href = location.href().ok()?;
    web.then(|| href.split('#').next().unwrap_or_default().to_owned())
}

/// Copies a text; false where the browser has no clipboard for the page, as on plain http, or refuses.
pub async fn copy(text: &str) -> bool {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).unwrap_or_default();
    match clipboard.dyn_into::<web_sys::Clipboard>() {
        Ok(clipboard) => JsFuture::from(clipboard.write_text(text)).await.is_ok(),
        Err(_) => false,
    }
}

/// Copies what a field holds in the older way, which needs no clipboard; where that is refused too, the field has the focus and
/// all of it is selected.
pub fn copy_field(id: &str) -> bool {
    let document = document();
    let field = document.get_element_by_id(id).and_then(|field| field.dyn_into::<web_sys::HtmlInputElement>().ok());
    let before = document.active_element().and_then(|before| before.dyn_into::<web_sys::HtmlElement>().ok());
    let (Some(field), Ok(document)) = (field, document.dyn_into::<web_sys::HtmlDocument>()) else { return false };
    let _ = field.focus();
    field.select();
    let done = document.exec_command("copy").unwrap_or(false);
    if let (true, Some(before)) = (done, before) {
        let _ = before.focus();
    }
    done
}
