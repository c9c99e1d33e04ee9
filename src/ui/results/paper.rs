//! Whether the page is being printed: folded computations are drawn then too.

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
