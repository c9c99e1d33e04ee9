//! The tests of the engine from outside, as one program: to link it once takes less than to link each file of it.
//!
//! One file of them: `cargo test -p droits-engine --features audit,schema --test engine why::`.

mod articles;
mod cases;
mod conformance;
#[cfg(feature = "schema")]
mod format;
mod fuzz;
#[path = "common/households.rs"]
mod households;
mod properties;
mod properties_family;
mod properties_housing;
mod properties_income;
mod properties_minima;
#[cfg(feature = "audit")]
mod tables;
mod why;
