//! French family and social benefits of a household: who is entitled, to how much, and why.
//!
//! One way through: a valid [`household::Household`] goes into [`assess`], with a [`trace::Trace`], and an
//! [`Assessment`] comes out. Nothing here knows the clock, a file, a language or a page.
//!
//! - [`household`]: the facts, and the JSON format that carries them;
//! - [`calendar`], [`money`], [`dated`], [`law`], [`sources`]: months, euros, legal values, and where they were read when;
//! - [`resources`]: income as each family of benefits counts it;
//! - [`benefit`]: their list, one row each;
//! - [`benefits`]: one file a benefit, and the order in which they are computed; `asks`: what one asks of another;
//! - [`right`], [`rights`]: what is owed beside the money of the Caf, or follows from it; computed by a function of its own;
//! - [`emergency_aid`]: the money of who flees a violent partner, which no household holds;
//! - [`tax`]: the income tax of its tax households, on the resources of the family benefits;
//! - [`scenario`]: other months, other earnings, other lives;
//! - [`parameters`]: every legal value, as a list;
//! - [`sort`]: short lists in order, in little code;
//! - [`outcome`], [`trace`]: what is due and why, line by line.

// What one kind asks is said of each: a new one is refused until each place has its answer.
#![cfg_attr(not(test), deny(clippy::wildcard_enum_match_arm))]

mod asks;
pub mod assessment;
pub mod benefit;
pub mod benefits;
pub mod calendar;
pub mod case;
pub mod dated;
pub mod emergency_aid;
pub mod figures;
pub mod household;
pub mod law;
pub mod money;
pub mod outcome;
pub mod parameters;
pub mod resources;
pub mod right;
pub mod rights;
pub mod scenario;
pub mod sort;
pub mod sources;
pub mod tax;
pub mod trace;

pub use assessment::{Assessment, assess, assess_one};
