//! The pages.

mod ahead;
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

use super::router::Page;

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

/// A page.
pub fn view(page: Page) -> AnyView {
    match page {
        Page::Home => home::Home().into_any(),
        Page::Expert => expert::Expert().into_any(),
        Page::Ahead => ahead::Ahead().into_any(),
        Page::Why => why::Why().into_any(),
        Page::Keep => keep::Keep().into_any(),
        Page::Journey => journey::Journey().into_any(),
        Page::Desk => desk::Desk().into_any(),
        Page::Scales => scales::Scales().into_any(),
        Page::Guide => guide::Guide().into_any(),
        Page::Lost => lost::Lost().into_any(),
    }
}
