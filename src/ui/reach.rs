//! What a view changes outside itself: where the focus stands, and the title of the document.

use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::lasting::Shared;

/// What the step of a page of several is called; empty where there are none. It stands first in the title.
#[derive(Clone, Copy)]
pub struct Step(pub Shared<String>);

/// Brings an element into view and gives it the focus, once the page is drawn.
pub fn focus(selector: &str) {
    let selector = selector.to_owned();
    #[expect(clippy::disallowed_methods, reason = "the view that asks may go: nothing of it is touched")]
    request_animation_frame(move || {
        let Ok(Some(element)) = document().query_selector(&selector) else { return };
        // A folded part opens so that what stands in it can be seen.
        let mut around = Some(element.clone());
        while let Some(part) = around {
            if part.tag_name() == "DETAILS" {
                let _ = part.set_attribute("open", "");
            }
            around = part.parent_element();
        }
        if let Ok(element) = element.dyn_into::<web_sys::HtmlElement>() {
            if element.tag_name() == "H1" {
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
            let _ = element.focus();
        }
    });
}
