//! Printing: the sheet alone, or the page with every computation after it.

use std::time::Duration;

use droits_engine::calendar::Date;
use droits_words::format;
use droits_words::ui::{keep, results};
use leptos::prelude::*;

use crate::ui::keep::link;
use crate::ui::lasting::Shared;
use crate::ui::life::{eventually, listen, live, media};
use crate::ui::router::Router;
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

/// The day on which a paper is made, and where: at the head of the sheet, at the foot of any other page.
#[component]
pub fn Made() -> impl IntoView {
    let (paper, router) = (OnPaper::here(), Router::here());
    move || {
        paper.get().then(|| {
            let made = today().map(|day| keep::SHEET_MADE.fill(router.lang(), &[format::date(day)]));
            let place = link::base().map(|base| base.trim_end_matches("index.html").to_owned());
            view! { <p class="made">{made} " " <span translate="no">{place}</span></p> }
        })
    }
}

/// The day of the device.
fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let (year, month, day) = (now.get_full_year(), now.get_month() + 1, now.get_date());
    Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, i8::try_from(day).ok()?).ok()
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
