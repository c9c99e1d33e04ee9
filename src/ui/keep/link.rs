//! The address that holds the case.

use leptos::prelude::*;

use crate::form::link;
use crate::ui::router::{Page, Route, Router};
use crate::ui::state::Case;

/// The whole address; `None` without a household, or where the page has no address that another could open.
pub fn address(case: Case, router: Router) -> Option<String> {
    let here = base()?;
    let packed = case.reading.with(|reading| reading.household.as_ref().map(link::pack))?;
    let route = Route { lang: router.lang(), page: Page::Keep, rest: packed, target: None };
    Some(format!("{here}{}", route.href()))
}

/// The address of the page without its fragment; `None` when it is opened from a disk.
pub fn base() -> Option<String> {
    let location = window().location();
    let web = location.protocol().is_ok_and(|protocol| protocol.starts_with("http"));
    let href = location.href().ok()?;
    web.then(|| href.split('#').next().unwrap_or_default().to_owned())
}
