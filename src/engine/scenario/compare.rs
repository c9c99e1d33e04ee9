//! Two lives side by side, benefit by benefit.

use crate::assessment::Assessment;
use crate::money::Euros;
use crate::outcome::{Benefit, Outcome};
use crate::trace::{Role, Step, Trace};

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

/// Where two computations of a benefit part: the first fact, else the first part, that stands in both with another
/// value.
pub fn first_difference<'t>(before: &'t Trace, after: &'t Trace, benefit: Benefit) -> Option<(&'t Step, &'t Step)> {
    let differing = |role: Role| {
        after.of(benefit).filter(move |step| step.role == role).find_map(|new| {
            let old = before.of(benefit).find(|old| old.line == new.line && old.about == new.about)?;
            (old.value != new.value).then_some((old, new))
        })
    };
    differing(Role::Fact).or_else(|| differing(Role::Part))
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;
    use crate::assessment::assess;
    use crate::benefits::testing::{child_born, household};
    use crate::calendar::Month;
    use crate::money::Monthly;
    use crate::scenario::sweep::earning;

    #[test]
    fn every_benefit_is_compared_and_the_computations_part_at_a_line() {
        let mut poor = household(Month::new(2026, 11), 2);
        poor.children = vec![child_born(2018, 6, 14), child_born(2020, 3, 10)];
        let rich = earning(&poor, 0, Monthly(dec!(9000)));
        let (mut one, mut two) = (Trace::default(), Trace::default());
        let changes = compare(&assess(&poor, &mut one), &assess(&rich, &mut two));
        assert_eq!(changes.len(), Benefit::COUNT);
        let af = changes[Benefit::Af as usize];
        assert!(af.difference().is_some_and(|difference| difference < Euros::ZERO), "{af:?}");
        let (old, new) = first_difference(&one, &two, Benefit::Af).expect("they part");
        assert!(old.line == new.line && old.value != new.value);
        assert_eq!(first_difference(&one, &one, Benefit::Af), None);
    }
}
