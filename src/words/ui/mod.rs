//! The words of the page, typed: each is a [`Text`](crate::lang::Text) in three languages, so that a missing one does
//! not compile.
//!
//! One module a page, and those that pages share: [`site`] (masthead, foot, names of pages), [`questions`] and
//! [`choices`] (the form), [`errors`] (what is wrong with an answer), [`results`].

#![allow(missing_docs, reason = "a word without a line above says itself what it is")]

pub mod agenda;
pub mod ahead;
pub mod choices;
pub mod commune;
pub mod desk;
pub mod errors;
pub mod expert;
pub mod guide;
pub mod home;
pub mod journey;
pub mod keep;
pub mod later;
pub mod lot;
pub mod offline;
pub mod purse;
pub mod questions;
pub mod request;
pub mod results;
pub mod scales;
pub mod site;
pub mod todo;
pub mod why;
