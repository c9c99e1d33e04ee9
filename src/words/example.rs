//! The invented family of the home page, which the page shows and its shell shows before the program is there.

use droits_engine::assessment::Assessment;
use droits_engine::outcome::{Benefit, Frequency, Outcome};
use rust_decimal::{Decimal, dec};

use crate::benefits::Family;

/// Inès, Sacha and Léa, in the household format.
pub const FAMILY: &str = include_str!("example.json");
/// Her net wage, euros a month: the one in [`FAMILY`].
pub const WAGE: Decimal = dec!(1050);
/// Their rent, euros a month: the one in [`FAMILY`].
pub const RENT: Decimal = dec!(560);

/// What is due every month, in the order of the families.
pub fn due(assessment: &Assessment) -> impl Iterator<Item = (Benefit, Decimal)> {
    let all = Family::ALL.into_iter().flat_map(Family::benefits);
    all.filter(|benefit| benefit.frequency() == Frequency::Monthly).filter_map(|benefit| match assessment.of(benefit) {
        Outcome::Due(due) => Some((benefit, due.net.euros())),
        Outcome::NotDue(_) | Outcome::Unknown(_) => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_facts_told_of_the_family_are_those_of_its_household() {
        assert!(FAMILY.contains(&format!("\"monthly\": {WAGE}, \"from\"")));
        assert!(FAMILY.contains(&format!("\"rent\": {RENT},")));
    }
}
