//! The pages.

pub(super) mod ahead;
pub mod desk;
pub mod expert;
pub mod guide;
mod home;
pub mod journey;
mod keep;
mod lost;
mod scales;
pub mod why;

use droits_words::Text;
use droits_words::ui::{
    ahead as ahead_words, expert as expert_words, home as home_words, journey as journey_words, keep as keep_words,
    site, why as why_words,
};
use leptos::prelude::*;

use super::later;
use super::router::{Page, Route};

/// Word in the address of what the law changed.
pub const CHANGED_VALUES: &str = scales::CHANGED;

/// Title of a page: in the document, in the menu, in its heading.
pub const fn title(page: Page) -> Text {
    match page {
        Page::Home => home_words::TITLE,
        Page::Journey => journey_words::TITLE,
        Page::Expert => expert_words::TITLE,
        Page::Ahead => ahead_words::TITLE,
        Page::Desk => site::DESK,
        Page::Why => why_words::TITLE,
        Page::Keep => keep_words::TITLE,
        Page::Scales => site::SCALES,
        Page::Guide => site::GUIDE,
        Page::Lost => site::LOST,
    }
}

/// Title of the page, or of the part of a page, that an address names.
pub fn heading(route: &Route) -> Text {
    match route.page {
        Page::Guide => guide::title(&route.rest),
        Page::Ahead => ahead::title(&route.rest),
        Page::Desk => desk::title(&route.rest),
        Page::Scales => scales::title(&route.rest),
        page @ (Page::Home | Page::Journey | Page::Expert | Page::Why | Page::Keep | Page::Lost) => title(page),
    }
}

/// A page. Its arm says which part of the program draws it.
pub fn view(page: Page) -> AnyView {
    match page {
        Page::Home => home::Home().into_any(),
        Page::Lost => lost::Lost().into_any(),
        Page::Journey | Page::Expert => later::answers_page(page, heading),
        Page::Ahead | Page::Why | Page::Keep | Page::Desk | Page::Scales | Page::Guide => {
            later::rest_page(page, heading)
        }
    }
}

/// A page of the second part of the program.
pub fn answers(page: Page) -> AnyView {
    match page {
        Page::Journey => journey::Journey().into_any(),
        Page::Expert => expert::Expert().into_any(),
        Page::Home | Page::Lost | Page::Ahead | Page::Why | Page::Keep | Page::Desk | Page::Scales | Page::Guide => {
            lost::Lost().into_any()
        }
    }
}

/// A page of the third part of the program.
pub fn rest(page: Page) -> AnyView {
    match page {
        Page::Ahead => ahead::Ahead().into_any(),
        Page::Why => why::Why().into_any(),
        Page::Keep => keep::Keep().into_any(),
        Page::Desk => desk::Desk().into_any(),
        Page::Scales => scales::Scales().into_any(),
        Page::Guide => guide::Guide().into_any(),
        Page::Home | Page::Lost | Page::Journey | Page::Expert => lost::Lost().into_any(),
    }
}
