//! What an unknown answer can still change: the least and the most over the admissible answers.
//!
//! Each unknown answer has its `Choices`. When they can all be tried together they are, and a range over answers that
//! are a choice among words is exact. Otherwise the extremes are climbed answer by answer from several starting points:
//! the range is then what was found, and says that it is not exact.

mod choices;

use choices::{Choices, choices};

use crate::assessment::{Assessment, assess, assess_one};
use crate::case::Case;
use crate::household::{Household, Missing};
use crate::money::Euros;
use crate::outcome::{Benefit, Frequency, Gap, Outcome};
use crate::scenario::compare::net;
use crate::sort::sort_few;
use crate::trace::Trace;

/// Most combinations of answers that are all tried.
const MOST_TRIED: usize = 1_200;

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
    /// Sum of the monthly benefits; `None` when one of them cannot be bounded.
    pub total: Option<Range>,
    /// The unknown answers that change the total, the one that changes it most first: position and euros.
    pub narrowing: Vec<(u8, Euros)>,
}

/// What is still open for `household`; nothing when every answer is known.
pub fn ranges(household: &Household) -> Ranges {
    let open: Vec<Choices> = (0..household.unknown.len()).map(|i| choices(household, &household.unknown[i])).collect();
    let mut search = Search::new(household, open);
    search.run();
    let needs = Benefit::ALL.map(|benefit| needs(household, benefit, &search.open));
    search.ranges(needs)
}

/// Positions of the answers that a benefit needs, found one after the other.
fn needs(household: &Household, benefit: Benefit, open: &[Choices]) -> Vec<u8> {
    let mut answered = household.clone();
    let mut needs: Vec<u8> = Vec::new();
    while let Err(Gap::Answer(Missing(i))) = assess_one(&Case::new(&answered), benefit, &mut Trace::silent()) {
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

/// The exploration of the answers.
struct Search<'h> {
    household: &'h Household,
    open: Vec<Choices>,
    /// Whether every combination is tried and every answer is a choice among words.
    exact: bool,
    found: [Option<Range>; Benefit::COUNT],
    /// Benefits that stayed unknown under some answers.
    unbounded: [bool; Benefit::COUNT],
    total: Option<Range>,
    /// Of each choice of each answer: the range of the total.
    by_choice: Vec<Vec<Option<Range>>>,
}

impl<'h> Search<'h> {
    fn new(household: &'h Household, open: Vec<Choices>) -> Search<'h> {
        let by_choice = open.iter().map(|choices| vec![None; choices.list.len()]).collect();
        Search {
            household,
            open,
            exact: false,
            found: [None; Benefit::COUNT],
            unbounded: [false; Benefit::COUNT],
            total: None,
            by_choice,
        }
    }

    fn run(&mut self) {
        let combinations =
            self.open.iter().try_fold(1usize, |product, choices| product.checked_mul(choices.list.len().max(1)));
        match combinations {
            Some(number) if number <= MOST_TRIED => {
                self.exact = self.open.iter().all(|choices| choices.complete);
                let mut picked = vec![0; self.open.len()];
                loop {
                    self.try_answers(&picked);
                    if !self.next(&mut picked) {
                        break;
                    }
                }
            }
            _ => self.climb(),
        }
    }

    /// The next combination, like an odometer; false after the last.
    fn next(&self, picked: &mut [usize]) -> bool {
        for (pick, choices) in picked.iter_mut().zip(&self.open) {
            *pick += 1;
            if *pick < choices.list.len() {
                return true;
            }
            *pick = 0;
        }
        false
    }

    /// For the total and for each benefit, down and up: answer by answer, the choice that goes furthest, twice around,
    /// from the first, the middle and the last choices.
    fn climb(&mut self) {
        let starts: [fn(usize) -> usize; 3] = [|_| 0, |n| n / 2, |n| n.saturating_sub(1)];
        let mut goals: Vec<Goal> = vec![Goal::Total(false), Goal::Total(true)];
        let unknown = assess(self.household, &mut Trace::silent());
        for benefit in Benefit::ALL {
            if matches!(unknown.of(benefit), Outcome::Unknown(_)) {
                goals.extend([Goal::Benefit(benefit, false), Goal::Benefit(benefit, true)]);
            }
        }
        for start in starts {
            let first: Vec<usize> = self.open.iter().map(|choices| start(choices.list.len())).collect();
            for goal in &goals {
                let mut picked = first.clone();
                let mut best = goal.of(&self.try_answers(&picked));
                for _ in 0..2 {
                    for i in 0..picked.len() {
                        for choice in 0..self.open[i].list.len() {
                            let before = std::mem::replace(&mut picked[i], choice);
                            let reached = goal.of(&self.try_answers(&picked));
                            if goal.is_better(reached, best) {
                                best = reached;
                            } else {
                                picked[i] = before;
                            }
                        }
                    }
                }
            }
        }
    }

    /// Assesses the household with these answers and takes note of the amounts.
    fn try_answers(&mut self, picked: &[usize]) -> Assessment {
        let mut answered = self.household.clone();
        for (choices, &pick) in self.open.iter().zip(picked) {
            if let Some(choice) = choices.list.get(pick) {
                choice.answer(&mut answered);
            }
        }
        let assessment = assess(&answered, &mut Trace::silent());
        for (benefit, outcome) in assessment.iter() {
            match net(outcome) {
                Some(amount) => Range::widen(&mut self.found[benefit as usize], amount, self.exact),
                None => self.unbounded[benefit as usize] = true,
            }
        }
        let total = assessment.monthly_total();
        Range::widen(&mut self.total, total, self.exact);
        for (ranges, &pick) in self.by_choice.iter_mut().zip(picked) {
            if let Some(range) = ranges.get_mut(pick) {
                Range::widen(range, total, false);
            }
        }
        assessment
    }

    fn ranges(self, needs: [Vec<u8>; Benefit::COUNT]) -> Ranges {
        let total_is_bounded = !Benefit::ALL
            .into_iter()
            .any(|benefit| benefit.frequency() == Frequency::Monthly && self.unbounded[benefit as usize]);
        let mut narrowing: Vec<(u8, Euros)> = self
            .by_choice
            .iter()
            .enumerate()
            .filter_map(|(i, ranges)| {
                let wide = self.total?.width();
                let left = ranges.iter().flatten().map(Range::width).max()?;
                (wide > left).then(|| (i as u8, wide - left))
            })
            .collect();
        sort_few(&mut narrowing, |&(_, narrowed)| std::cmp::Reverse(narrowed));
        let benefits = std::array::from_fn(|i| match self.found[i] {
            Some(range) if !self.unbounded[i] && !needs[i].is_empty() => Some(range),
            _ => None,
        });
        Ranges { benefits, needs, total: self.total.filter(|_| total_is_bounded), narrowing }
    }
}

/// What is climbed, and whether upwards.
#[derive(Clone, Copy)]
enum Goal {
    Total(bool),
    Benefit(Benefit, bool),
}

impl Goal {
    fn of(self, assessment: &Assessment) -> Option<Euros> {
        match self {
            Goal::Total(_) => Some(assessment.monthly_total()),
            Goal::Benefit(benefit, _) => net(assessment.of(benefit)),
        }
    }

    fn is_better(self, reached: Option<Euros>, best: Option<Euros>) -> bool {
        let (Goal::Total(up) | Goal::Benefit(_, up)) = self;
        match (reached, best) {
            (Some(reached), Some(best)) => {
                if up {
                    reached > best
                } else {
                    reached < best
                }
            }
            (reached, best) => reached.is_some() && best.is_none(),
        }
    }
}

#[cfg(test)]
mod tests;
