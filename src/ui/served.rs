//! Files of the site that the page reads.
//!
//! Everyone's page fetches all of them, in one order, once the first page is drawn: see `src/boot.js`, which holds them, and
//! `tools/name-files.mjs`, which lists them. Whoever asks for one waits for its turn.

use js_sys::{Function, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The file of this name; `None` when it cannot be had.
pub async fn file(name: &str) -> Option<Vec<u8>> {
    let bytes: Uint8Array = asked("file", &name.into()).await?.dyn_into().ok()?;
    Some(bytes.to_vec())
}

/// The same, as text.
pub async fn text(name: &str) -> Option<String> {
    String::from_utf8(file(name).await?).ok()
}

/// A worker that runs our program on a task; `None` where there can be none.
pub async fn worker(task: &Object) -> Option<web_sys::Worker> {
    asked("worker", task).await?.dyn_into().ok()
}

/// What the document's script answers: see `src/boot.js`.
async fn asked(what: &str, argument: &JsValue) -> Option<JsValue> {
    let droits = Reflect::get(&js_sys::global(), &"droits".into()).ok()?;
    let function: Function = Reflect::get(&droits, &what.into()).ok()?.dyn_into().ok()?;
    let answer: Promise = function.call1(&JsValue::NULL, argument).ok()?.dyn_into().ok()?;
    JsFuture::from(answer).await.ok()
}
