//! Two lives side by side, benefit by benefit.

use crate::assessment::Assessment;
use crate::money::Euros;
use crate::outcome::{Benefit, Outcome};

/// One benefit in two assessments.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Change {
    /// The benefit.
    pub benefit: Benefit,
    /// Net amount in the first; `None` when it cannot be said.
    pub before: Option<Euros>,
    /// Net amount in the second; `None` when it cannot be said.
    pub after: Option<Euros>,
}

impl Change {
    /// Second less first, when both are known.
    pub fn difference(&self) -> Option<Euros> {
        Some(self.after? - self.before?)
    }
}

/// Every benefit in both assessments.
pub fn compare(before: &Assessment, after: &Assessment) -> Vec<Change> {
    Benefit::ALL
        .into_iter()
        .map(|benefit| Change { benefit, before: net(before.of(benefit)), after: net(after.of(benefit)) })
        .collect()
}

/// Net amount of an outcome; `None` when it cannot be said.
pub fn net(outcome: &Outcome) -> Option<Euros> {
    match outcome {
        Outcome::Due(due) => Some(due.net),
        Outcome::NotDue(_) => Some(Euros::ZERO),
        Outcome::Unknown(_) => None,
    }
}
