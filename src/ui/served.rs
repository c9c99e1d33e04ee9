//! Files of the site that the page fetches when they are needed, and not before.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// The file of this name: a page in one file carries it in an element of that name, as base64; else it stands beside the
/// page. `None` when it cannot be had.
pub async fn file(name: &str) -> Option<Vec<u8>> {
    match carried(name) {
        Some(bytes) => Some(bytes),
        None => fetched(name).await,
    }
}

/// The same, as text.
pub async fn text(name: &str) -> Option<String> {
    String::from_utf8(file(name).await?).ok()
}

fn carried(name: &str) -> Option<Vec<u8>> {
    let text = document().get_element_by_id(name)?.text_content()?;
    let binary = window().atob(text.trim()).ok()?;
    Some(binary.chars().map(|byte| byte as u8).collect())
}

async fn fetched(name: &str) -> Option<Vec<u8>> {
    let response = JsFuture::from(window().fetch_with_str(name)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}
