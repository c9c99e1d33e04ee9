//! Mounts the page; in a worker, does the worker's task. This is the one place that reads the clock.
#![cfg_attr(not(test), deny(clippy::wildcard_enum_match_arm))]

mod form;
mod ui;
mod work;

use droits_engine::calendar::Month;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

fn main() {
    // The document's script shows what was typed when the program stops; this tells it why.
    std::panic::set_hook(Box::new(|info| ui::typed::tell("droits:panic", &info.to_string())));
    ui::later::fill(ui::parts::parts());
    if web_sys::window().is_none() {
        return ui::worker::inside();
    }
    let now = js_sys::Date::new_0();
    let month = Month::new(now.get_full_year().clamp(1, 9999) as i16, now.get_month() as i8 + 1);
    // A clock set before the known law gives the first month of it.
    let month = month.max(droits_engine::sources::FIRST_MONTH);
    let Some(place) = document().get_element_by_id("app").and_then(|place| place.dyn_into().ok()) else { return };
    leptos::mount::mount_to(place, move || view! { <ui::app::App month/> }).forget();
}
