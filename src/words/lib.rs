//! Every word shown, typed: a missing translation does not compile.
//!
//! - [`lang`]: the three languages and [`Text`](lang::Text), a sentence in each of them;
//! - [`format`]: amounts, dates, months, rates as each language writes them;
//! - [`benefits`]: names of the benefits;
//! - [`reasons`]: why something is not due, limited or unknown;
//! - [`lines`]: the sentence of each line of a computation.

pub mod benefits;
pub mod format;
pub mod lang;
pub mod lines;
pub mod reasons;

pub use lang::{Lang, Text};
