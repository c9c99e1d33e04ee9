//! What holds for every household, whoever lives in it.

#[path = "common/households.rs"]
mod households;

#[path = "properties/format.rs"]
mod format;

#[path = "properties/assessment.rs"]
mod assessment;

#[path = "properties/beyond.rs"]
mod beyond;
#[path = "properties/ranges.rs"]
mod ranges;
#[path = "properties/scenario.rs"]
mod scenario;
