//! A picture of a code, read on the device by the browser itself where it can: docs/decisions/hand-over.md.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What came of a picture.
pub enum Picture {
    /// The text of a code.
    Text(String),
    /// No code was found.
    Nothing,
    /// This browser reads no codes.
    NoReader,
}

/// Reads the code of a picture.
pub async fn read(file: &web_sys::File) -> Picture {
    let Some(detector) = detector() else { return Picture::NoReader };
    match detected(&detector, file).await {
        Some(text) => Picture::Text(text),
        None => Picture::Nothing,
    }
}

/// The browser’s own reader of codes (Shape Detection API), for QR codes.
fn detector() -> Option<JsValue> {
    let class: Function = Reflect::get(&js_sys::global(), &"BarcodeDetector".into()).ok()?.dyn_into().ok()?;
    let options = Object::new();
    Reflect::set(&options, &"formats".into(), &Array::of1(&"qr_code".into())).ok()?;
    Reflect::construct(&class, &Array::of1(&options)).ok()
}

async fn detected(detector: &JsValue, file: &web_sys::File) -> Option<String> {
    let detect: Function = Reflect::get(detector, &"detect".into()).ok()?.dyn_into().ok()?;
    let promise: Promise = detect.call1(detector, file).ok()?.dyn_into().ok()?;
    let found: Array = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
    found.iter().find_map(|code| Reflect::get(&code, &"rawValue".into()).ok()?.as_string())
}
