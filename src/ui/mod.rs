//! The page: what is seen, and nothing that is computed.
//!
//! # For whoever adds to it
//!
//! **The chain.** [`state::Case`] holds the one chain: form (as typed) → reading (a valid household, and what is
//! wrong) → computed (assessment and lines). Take it with `Case::here()`. Write with `case.say(card, key, text)`; read
//! `case.computed`. Another month, a variant, a point of a sweep is [`state::compute`] on a changed household; no page
//! has a formula.
//!
//! **A page.** Add a variant to [`router::Page`] with its word in the address, its title and its view in
//! [`pages`], and, when it is open, its place in `menu.rs`. The view begins with one `<h1 tabindex="-1">`: it gets the
//! focus when the page changes. A page of several parts is a folder (`pages/journey/`, `pages/ahead/`,
//! `pages/desk/`); a step or a choice that belongs in the address is `Route::rest`. Link with
//! `href=move || router.to(Page::Expert)`; to a field with `router.to_element(spot.element())`.
//!
//! **A field.** Add a row to `form/key.rs` (card, key of the format, kind, need, words, when it matters) and its words
//! in `words/ui/questions/`. `<Field card key/>` draws any of them anywhere; `pages/expert` shows each exactly once
//! (tested). `?` is "je ne sais pas"; a blank is the format's default, or unknown where there is none.
//!
//! **Long work.** What may take more than 50 ms is a job of [`crate::work`], started with [`worker::start`]: it runs in a
//! worker, says how far it is, and stops when it is dropped.
//!
//! **What comes later.** A page that few open is matched in [`pages::rest`]: it stands in a part of the program that a first
//! visit does not wait for. What only such pages call goes with them: see [`parts`].
//!
//! **Words.** No text in a view: a `Text` in `words/ui/<page>.rs`, shown by `{say(home::TITLE)}` or, with figures, by
//! `{fill(home::WHY, move |lang| vec![…])}`. Both follow the language of the address; write amounts with
//! `droits_words::format`.
//!
//! **Style.** Plain CSS in `style/`, one cascade layer a file, in the order of `layers.css`; colours and sizes come
//! from `tokens.css` alone. The policy of the page forbids `style="…"`: write a class, or `style:flex-grow=…`,
//! which Leptos sets on the element itself.
//!
//! **A file.** What the program reads and does not hold: `served::file("scales.txt").await`, and its name in the list of
//! `tools/name-files.mjs`. Everyone's page gets it, so that nothing tells who needs it.
//!
//! **A test.** `tests/e2e/<page>.spec.*`: enter, read the amount, then `axe` in each state, in each language, on a
//! phone and on a desk. Fields are found by their label.

pub mod app;
mod charts;
mod csv;
mod dialog;
mod fields;
mod foot;
mod gesture;
mod keep;
mod lasting;
pub mod later;
mod life;
mod masthead;
mod menu;
mod pages;
pub mod parts;
mod places;
mod reach;
mod reads;
mod results;
pub mod router;
mod say;
mod served;
pub mod state;
pub mod typed;
pub mod worker;
pub mod year;
