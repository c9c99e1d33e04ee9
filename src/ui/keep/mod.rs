//! Keep, share, print and forget the case: the tab keeps it while it lives; nothing else keeps it, and nothing is sent, unless it
//! is asked for.
//!
//! - [`memory`]: the tab, and this browser's own storage when the box is ticked;
//! - [`forget`]: all of it goes, asked first, or in one gesture for the next family; [`offer`]: a line that offers to keep;
//! - [`mod@file`]: a file that is saved or opened;
//! - [`hand`]: the way to a counsellor; [`tables`]: tables for a spreadsheet; [`since`]: what changed since the case was kept;
//! - [`link`]: an address that holds the case, and its code for paper;
//! - [`offline`]: whether the site itself is kept for the days without a network;
//! - [`sheet`]: what paper begins with;
//! - [`strip`]: the lines above the page that say what was kept, opened, or is newer.
//!
//! What comes from outside replaces the case only once it has been read whole, and the case that was there can be
//! put back.

mod code;
pub mod file;
pub mod forget;
pub mod hand;
pub mod link;
pub mod memory;
pub mod offer;
pub mod offline;
pub mod sheet;
pub mod since;
pub mod strip;
pub mod tables;

pub use self::code::code;

use droits_engine::calendar::Month;
use droits_words::errors;
use droits_words::ui::keep;
use leptos::prelude::*;

use super::lasting::Shared;
use super::router::Router;
use super::state::Case;
use crate::form::{self, FormState};

/// Of when a case is that was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reopened {
    /// Its month.
    pub month: Month,
    /// Last month whose law was known where it was kept; `None` when it does not say.
    pub law: Option<Month>,
}

/// What the pages share about keeping.
#[derive(Clone, Copy)]
pub struct Keeping {
    /// The case that was there before another was opened.
    pub before: Shared<Option<FormState>>,
    /// Whether answers are kept on this device.
    pub remembered: Shared<bool>,
    /// Another case that another page of the site keeps on this device; as long as there is one, this page keeps nothing there.
    pub other: Shared<Option<String>>,
    /// Where one was last on the way to the results, as in the address; empty before.
    pub place: Shared<String>,
    /// The case in hand as it was opened or found again, to tell what has changed since it was kept.
    pub reopened: Shared<Option<Reopened>>,
    /// Whether the reader is being asked if all is to be forgotten.
    pub asking: RwSignal<bool>,
    /// Whether the reader is being asked if the day is over, with every case of the desk.
    pub ending: RwSignal<bool>,
    /// What of it is not seen.
    memory: memory::Memory,
    /// The packed case that a link brought and that is not answered yet; the address holds it no more.
    pub received: Shared<Option<String>>,
    /// What was done last, or could not be, in words.
    pub said: Shared<Option<String>>,
    /// What the service worker tells.
    pub update: Shared<Option<strip::Update>>,
}

impl Keeping {
    /// Follows what is kept; call once, at the root, after the case.
    pub fn follow(case: Case, router: Router) -> Keeping {
        let keeping = Keeping {
            before: Shared::new(None),
            remembered: Shared::new(false),
            other: Shared::new(None),
            place: Shared::default(),
            reopened: Shared::new(None),
            asking: RwSignal::new(false),
            ending: RwSignal::new(false),
            memory: memory::Memory::new(),
            received: Shared::new(None),
            said: Shared::new(None),
            update: Shared::new(None),
        };
        memory::follow(keeping, case, router);
        strip::follow(keeping);
        keeping
    }

    /// That of the page around this component.
    pub fn here() -> Keeping {
        expect_context::<Keeping>()
    }

    /// Opens a household's text in place of the case, which can be put back; says why when it cannot. True when it did.
    pub fn open(self, case: Case, router: Router, text: &str) -> bool {
        let lang = router.lang_now();
        match form::open(text) {
            Ok(form) => {
                self.before.set(Some(case.form.get_untracked()));
                case.replace(form);
                self.note_opened(case, text);
                self.said.set(None);
                true
            }
            Err(error) => {
                self.said.set(Some(keep::REFUSED.fill(lang, &[errors::sentence(&error, lang)])));
                false
            }
        }
    }

    /// Notes of which month and law a case is that was just opened.
    pub fn note_opened(self, case: Case, text: &str) {
        let law = serde_json::from_str::<serde_json::Value>(text)
            .ok()
            .and_then(|saved| Month::parse(saved.get("law_known")?.as_str()?));
        self.reopened.set(case.form.with_untracked(|form| form.month()).map(|month| Reopened { month, law }));
    }

    /// Puts back the case that was there before another was opened.
    pub fn back(self, case: Case) {
        if let Some(before) = self.before.get_untracked() {
            self.before.set(None);
            case.replace(before);
        }
    }
}
