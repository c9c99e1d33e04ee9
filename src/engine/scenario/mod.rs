//! Other months, other earnings, other lives: always [`assess`](crate::assess) on a changed household, never a second
//! formula.

pub mod another_month;
pub mod compare;
pub mod milestones;
pub mod options;
pub mod other_home;
pub mod purse;
pub mod ranges;
pub mod sweep;
pub mod timeline;
pub mod variants;
pub mod why;
