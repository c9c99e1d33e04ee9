//! Printing: the sheet alone, or the page with every computation after it.

use std::time::Duration;

use droits_words::ui::results;
use leptos::prelude::*;

use crate::ui::lasting::Shared;
use crate::ui::life::{eventually, listen, live, media};
use crate::ui::say::say;

/// How much is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extent {
    /// The sheet: what was said, what is due, what to do.
    Sheet,
    /// The page after it, with what is folded.
    Whole,
}

/// Time for the page to be drawn for paper before it is printed.
const DRAWN: Duration = Duration::from_millis(100);

/// Whether the page is drawn for paper, followed.
#[derive(Clone, Copy)]
pub struct OnPaper {
    /// How much of it was asked for.
    extent: Shared<Extent>,
    /// Between the two events of a print.
    printing: Shared<bool>,
    /// The medium itself, as the tools of a browser show it.
    medium: Option<Shared<bool>>,
}

impl OnPaper {
    /// Follows the medium; call once, at the root.
    pub fn follow() -> OnPaper {
        let (printing, extent) = (Shared::new(false), Shared::new(Extent::Sheet));
        // The pages of a print are counted before the medium changes: what is drawn for paper must stand by then, else
        // the last pages are lost.
        for (event, begins) in [("beforeprint", true), ("afterprint", false)] {
            listen(leptos::ev::Custom::<web_sys::Event>::new(event), move |_| {
                printing.set(begins);
                if !begins {
                    extent.set(Extent::Sheet);
                }
            });
        }
        Effect::new(move |_| {
            let word = if extent.get() == Extent::Whole { "whole" } else { "sheet" };
            if let Some(root) = document().document_element() {
                let _ = root.set_attribute("data-paper", word);
            }
        });
        OnPaper { extent, printing, medium: media("print") }
    }

    /// Prints, once what is for paper is drawn: a handler that prints at once would do so before.
    pub fn print(self, extent: Extent) {
        self.extent.set(extent);
        self.printing.set(true);
        eventually(DRAWN, || drop(window().print()));
    }

    /// Whether what is folded is drawn for paper too.
    pub fn whole(self) -> bool {
        self.extent.get() == Extent::Whole && self.get()
    }

    /// Whether it is, in whole or in part.
    pub fn get(self) -> bool {
        self.printing.get() || self.medium.is_some_and(|medium| medium.get())
    }

    /// That of the page around this component.
    pub fn here() -> OnPaper {
        expect_context::<OnPaper>()
    }
}

/// The buttons that print: the sheet, or all of it.
#[component]
pub fn PrintButtons() -> impl IntoView {
    let paper = OnPaper::here();
    view! {
        <button type="button" class="btn-2" on:click=live(move |_| paper.print(Extent::Sheet))>{say(results::PRINT)}</button>
        <button type="button" class="btn-2" on:click=live(move |_| paper.print(Extent::Whole))>{say(results::PRINT_WHOLE)}</button>
    }
}
