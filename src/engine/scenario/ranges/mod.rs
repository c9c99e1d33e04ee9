//! What an unknown answer can still change: the least and the most over the admissible answers.
//!
//! Each unknown answer has its `Choices`. When they can all be tried together they are, and a range over answers that
//! are a choice among words is exact. Otherwise the extremes are climbed answer by answer from several starting points:
//! the range is then what was found, and says that it is not exact. What the law itself leaves open is left out.

mod choices;
mod search;

pub use search::Exploration;

use choices::Choices;

use crate::assessment::assess_one;
use crate::household::{Household, Missing};
use crate::money::Euros;
use crate::outcome::{Benefit, Gap};
use crate::trace::Trace;

/// The least and the most that an amount can be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Range {
    /// Least, in net euros.
    pub least: Euros,
    /// Most, in net euros.
    pub most: Euros,
    /// Whether every admissible answer was tried.
    pub exact: bool,
}

impl Range {
    /// Distance from least to most.
    pub fn width(&self) -> Euros {
        self.most - self.least
    }

    fn widen(range: &mut Option<Range>, amount: Euros, exact: bool) {
        let range = range.get_or_insert(Range { least: amount, most: amount, exact });
        range.least = range.least.min(amount);
        range.most = range.most.max(amount);
    }
}

/// What is still open for a household.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranges {
    /// For each benefit whose amount is unknown and can be bounded, in the order of [`Benefit::ALL`].
    pub benefits: [Option<Range>; Benefit::COUNT],
    /// For each benefit, the positions in [`Household::unknown`] of the answers that it needs.
    pub needs: [Vec<u8>; Benefit::COUNT],
    /// Sum of the monthly benefits; `None` when an answer that one of them needs cannot be bounded.
    pub total: Option<Range>,
    /// The unknown answers that change the total, the one that narrows its range most first: position, and by how many
    /// euros on average.
    pub narrowing: Vec<(u8, Euros)>,
}

/// What is still open for `household`; nothing when every answer is known.
pub fn ranges(household: &Household) -> Ranges {
    let mut exploration = Exploration::of_all(household);
    while exploration.advance() {}
    exploration.ranges()
}

/// Positions of the answers that a benefit needs, found one after the other.
fn needs(household: &Household, benefit: Benefit, open: &[Choices]) -> Vec<u8> {
    let mut answered = household.clone();
    let mut needs: Vec<u8> = Vec::new();
    while let Err(Gap::Answer(Missing(i))) = {
        let counted = answered.without_empty_spells();
        assess_one(&crate::assessment::case(&counted), benefit, &mut Trace::silent())
    } {
        let Some(choice) = open.get(i as usize).and_then(|choices| choices.list.first()) else {
            needs.push(i);
            break;
        };
        if needs.contains(&i) {
            break;
        }
        needs.push(i);
        choice.answer(&mut answered);
    }
    needs
}

#[cfg(test)]
mod tests;
