//! Every word shown, typed: a missing translation does not compile.
//!
//! - `lang`: the three languages and `Text`, a sentence in each of them;
//! - `format`: amounts, dates, months, rates as each language writes them;
//! - [`benefits`]: all that is said of a benefit, a card each;
//! - [`rights`]: names of the rights beside the money of the Caf;
//! - [`reasons`]: why something is not due, limited or unknown;
//! - [`lines`]: the sentence of each line of a computation; [`gist`]: what a card tells of them at once;
//! - [`example`]: the invented family of the home page;
//! - [`errors`], [`notices`]: what is wrong with a household's text, what concerns a whole result;
//! - [`parameters`]: names of the legal values, and their list as CSV and JSON;
//! - [`explain`]: the words around a printed result;
//! - [`facts`]: what is told and not computed, with its source; [`next_steps`]: how to claim what is due, [`plan`]: all of it together;
//! - [`result`]: the result format, version 1;
//! - [`why`]: why another amount was paid, as questions;
//! - [`ui`]: the words of the page.

// What one kind asks is said of each: a new one is refused until each place has its answer.
#![cfg_attr(not(test), deny(clippy::wildcard_enum_match_arm))]

pub mod agenda;
pub mod answer;
pub mod asked;
pub mod benefits;
pub mod errors;
pub mod example;
pub mod explain;
pub mod facts;
pub mod format;
pub mod gist;
pub mod lang;
pub mod limits;
pub mod lines;
pub mod names;
pub mod next_steps;
pub mod notices;
pub mod parameters;
pub mod plan;
pub mod reasons;
pub mod result;
pub mod rights;
pub mod ui;
pub mod why;

#[cfg(test)]
mod rules;

pub use lang::{Lang, Text};
