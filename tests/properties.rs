//! What holds for every household, whoever lives in it.

mod assessment;
mod beyond;
mod format;
mod ranges;
mod scenario;
