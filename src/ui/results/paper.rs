//! Whether the page is being printed: folded computations are drawn then too.

use leptos::leptos_dom::helpers::window_event_listener_untyped;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;

/// True while the page is drawn for paper, followed.
#[derive(Clone, Copy)]
pub struct OnPaper(RwSignal<bool>);

impl OnPaper {
    /// Follows the medium; call once, at the root.
    pub fn follow() -> OnPaper {
        let on = RwSignal::new(false);
        // The pages of a print are counted before the medium changes: what is drawn for paper must stand by then, else
        // the last pages are lost.
        for (event, printing) in [("beforeprint", true), ("afterprint", false)] {
            // It listens as long as the page lives.
            let _ = window_event_listener_untyped(event, move |_| on.set(printing));
        }
        // A preview of the medium alone, as in the tools of a browser.
        if let Ok(Some(query)) = window().match_media("print") {
            on.set(query.matches());
            let changed =
                Closure::<dyn Fn(web_sys::MediaQueryListEvent)>::new(move |event: web_sys::MediaQueryListEvent| {
                    on.set(event.matches());
                });
            let _ = query.add_event_listener_with_callback("change", changed.as_ref().unchecked_ref());
            // It listens as long as the page lives.
            changed.forget();
        }
        OnPaper(on)
    }

    /// Whether it is.
    pub fn get(self) -> bool {
        self.0.get()
    }

    /// That of the page around this component.
    pub fn here() -> OnPaper {
        expect_context::<OnPaper>()
    }
}
