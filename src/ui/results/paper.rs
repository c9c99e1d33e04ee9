//! Whether the page is being printed: folded computations are drawn then too.

use leptos::prelude::*;

use crate::ui::lasting::Shared;
use crate::ui::life::{listen, media};

/// True while the page is drawn for paper, followed.
#[derive(Clone, Copy)]
pub struct OnPaper {
    /// Between the two events of a print.
    printing: Shared<bool>,
    /// The medium itself, as the tools of a browser show it.
    medium: Option<Shared<bool>>,
}

impl OnPaper {
    /// Follows the medium; call once, at the root.
    pub fn follow() -> OnPaper {
        let printing = Shared::new(false);
        // The pages of a print are counted before the medium changes: what is drawn for paper must stand by then, else
        // the last pages are lost.
        for (event, begins) in [("beforeprint", true), ("afterprint", false)] {
            listen(leptos::ev::Custom::<web_sys::Event>::new(event), move |_| printing.set(begins));
        }
        OnPaper { printing, medium: media("print") }
    }

    /// Whether it is.
    pub fn get(self) -> bool {
        self.printing.get() || self.medium.is_some_and(|medium| medium.get())
    }

    /// That of the page around this component.
    pub fn here() -> OnPaper {
        expect_context::<OnPaper>()
    }
}
