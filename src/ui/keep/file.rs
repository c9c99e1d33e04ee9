//! A file that is saved, and one that is opened.

use droits_engine::household::MOST_BYTES;
use droits_words::ui::keep;
use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue};

use super::Keeping;
use crate::form;
use crate::ui::life::{eventually, run_on};
use crate::ui::router::{Page, Router, go};
use crate::ui::state::Case;

/// Saves the case, and gives the name of the file.
pub fn save(case: Case) -> Option<String> {
    let text = case.form.with_untracked(form::saved);
    let month = case.form.with_untracked(|form| form.month());
    // No name of a person: a list of files is seen by others.
    let name = match month {
        Some(month) => format!("droits-au-clair-{month}.json"),
        None => "droits-au-clair.json".to_owned(),
    };
    download(&name, "application/json", &text).map(|()| name)
}

/// Gives a text as a file to save. Whether the browser keeps it, it does not tell.
pub fn download(name: &str, kind: &str, text: &str) -> Option<()> {
    let blob = blob(kind, text);
    if blob.is_none() {
        not_saved();
    }
    hand_over(name, &blob?)
}

fn blob(kind: &str, text: &str) -> Option<web_sys::Blob> {
    let parts = js_sys::Array::of1(&JsValue::from_str(text));
    let options = web_sys::BlobPropertyBag::new();
    options.set_type(kind);
    web_sys::Blob::new_with_str_sequence_and_options(&parts, &options).ok()
}

/// Says that a file could not be made.
pub fn not_saved() {
    if let (Some(keeping), Some(router)) = (use_context::<Keeping>(), use_context::<Router>()) {
        keeping.said.set(Some(keep::NOT_SAVED.in_lang(router.lang_now()).to_owned()));
    }
}

/// Gives bytes that the page does not hold as a file to save.
pub fn hand_over(name: &str, blob: &web_sys::Blob) -> Option<()> {
    let handed = click(name, blob);
    if handed.is_none() {
        not_saved();
    }
    handed
}

fn click(name: &str, blob: &web_sys::Blob) -> Option<()> {
    let url = web_sys::Url::create_object_url_with_blob(blob).ok()?;
    let link: web_sys::HtmlAnchorElement = document().create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    // The browser has taken the text by the next minute.
    eventually(std::time::Duration::from_secs(60), move || drop(web_sys::Url::revoke_object_url(&url)));
    Some(())
}

/// Opens the file that was chosen, and goes to the page of the answers.
pub fn open(input: web_sys::HtmlInputElement) {
    let (keeping, case, router) = (Keeping::here(), Case::here(), Router::here());
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    // The same file can be chosen again.
    input.set_value("");
    run_on(async move {
        let text = read(&file).await;
        match text {
            Some(text) if keeping.open(case, router, &text) => {
                // Whoever has the questions in sight keeps them.
                let page = router.page_now();
                let questions = matches!(page, Page::Expert | Page::Desk);
                go(&if questions { router.to_now(page) } else { router.to_answer_now() });
            }
            Some(_) => {}
            None => keeping.said.set(Some(keep::UNREADABLE.in_lang(router.lang_now()).to_owned())),
        }
    });
}

/// The text of a file, cut where it is longer than any household: the reader then says so.
pub async fn read(file: &web_sys::File) -> Option<String> {
    let start = file.slice_with_f64_and_f64(0.0, MOST_BYTES as f64 + 1.0).ok()?;
    wasm_bindgen_futures::JsFuture::from(start.text()).await.ok()?.as_string()
}
