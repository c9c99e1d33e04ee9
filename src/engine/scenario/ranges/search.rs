//! The exploration of the admissible answers, in steps short enough for a page to breathe between them.

use std::collections::BTreeMap;

use super::choices::{Choices, choices};
use super::{Range, Ranges, needs};
use crate::assessment::assess;
use crate::household::Household;
use crate::money::Euros;
use crate::outcome::{Benefit, Frequency, Gap, Outcome};
use crate::scenario::compare::net;
use crate::sort::sort_few;
use crate::trace::Trace;

/// Most combinations of answers that are all tried.
const MOST_TRIED: usize = 1_200;
/// Most times that a climb goes around the answers.
const MOST_ROUNDS: u8 = 4;
/// Most work of an exploration of every benefit, in assessments of a plain family: a line of a file is answered within a second.
/// That of the total alone has no bound: its caller advances it as long as it likes.
const MOST_WORK: usize = 8_000;
/// From where a climb starts: the first choice of each answer, the second, the last.
const STARTS: [fn(usize) -> usize; 3] = [|_| 0, |n| usize::from(n > 1), |n| n.saturating_sub(1)];

/// An exploration under way: [`advance`](Exploration::advance) until it says that nothing is left to try.
pub struct Exploration {
    /// As it was read, for what is said of it.
    household: Household,
    /// What the answers are given to: nothing that only a reader needs.
    bare: Household,
    open: Vec<Choices>,
    plan: Plan,
    /// Work of one assessment, and what is left to spend.
    work: usize,
    left: usize,
    /// What was reached with which answers: climbs towards different goals begin alike.
    tried: BTreeMap<u128, Reached>,
    /// Whether every combination is tried and every answer is a choice among words.
    exact: bool,
    found: [Option<Range>; Benefit::COUNT],
    /// Benefits that stayed unknown under some answers.
    unbounded: [bool; Benefit::COUNT],
    /// Whether a monthly benefit stayed unknown for want of an answer that has no choices.
    total_is_open: bool,
    total: Option<Range>,
    /// Of each choice of each answer: the range of the total.
    by_choice: Vec<Vec<Option<Range>>>,
}

/// What is tried next.
enum Plan {
    /// Every combination, this one first.
    All(Vec<usize>),
    /// Climbs towards each goal, from each start.
    Climb(Climb),
    Done,
}

/// What the goals ask of an assessment.
#[derive(Clone, Copy)]
struct Reached {
    nets: [Option<Euros>; Benefit::COUNT],
    total: Euros,
}

struct Climb {
    goals: Vec<Goal>,
    /// Number of the climb: goals within starts.
    number: usize,
    /// The answer that is looked at; `None` before the climb.
    at: Option<usize>,
    round: u8,
    moved: bool,
    picked: Vec<usize>,
    best: Option<Euros>,
}

impl Exploration {
    /// Explores the total and every benefit that is not known.
    pub fn of_all(household: &Household) -> Exploration {
        let unknown = assess(household, &mut Trace::silent());
        let open = Benefit::ALL.into_iter().filter(|benefit| matches!(unknown.of(*benefit), Outcome::Unknown(_)));
        Exploration::new(household, open.map(Some), MOST_WORK)
    }

    /// Explores the total alone.
    pub fn of_total(household: &Household) -> Exploration {
        Exploration::new(household, [], usize::MAX)
    }

    fn new(
        household: &Household,
        benefits: impl IntoIterator<Item = Option<Benefit>>,
        most_work: usize,
    ) -> Exploration {
        let open: Vec<Choices> = household.unknown.iter().map(|pointer| choices(household, pointer)).collect();
        let combinations =
            open.iter().try_fold(1usize, |product, choices| product.checked_mul(choices.list.len().max(1)));
        let work = work(household);
        let all = combinations.is_some_and(|number| number <= MOST_TRIED.min(most_work / work));
        let goals =
            std::iter::once(None).chain(benefits).flat_map(|of| [Goal { of, up: false }, Goal { of, up: true }]);
        let plan = if all {
            Plan::All(vec![0; open.len()])
        } else {
            Plan::Climb(Climb {
                goals: goals.collect(),
                number: 0,
                at: None,
                round: 0,
                moved: false,
                picked: Vec::new(),
                best: None,
            })
        };
        Exploration {
            household: household.clone(),
            bare: Household { id: None, form: None, note: None, unknown: Vec::new(), ..household.clone() },
            exact: all && open.iter().all(|choices| choices.complete),
            by_choice: open.iter().map(|choices| vec![None; choices.list.len()]).collect(),
            open,
            plan,
            work,
            left: most_work,
            tried: BTreeMap::new(),
            found: [None; Benefit::COUNT],
            unbounded: [false; Benefit::COUNT],
            total_is_open: false,
            total: None,
        }
    }

    /// Tries some more answers: one combination, or every choice of one answer. False when nothing is left to try.
    pub fn advance(&mut self) -> bool {
        self.plan = match std::mem::replace(&mut self.plan, Plan::Done) {
            Plan::All(mut picked) => {
                self.try_answers(&picked);
                if self.next(&mut picked) { Plan::All(picked) } else { Plan::Done }
            }
            Plan::Climb(climb) => self.climb(climb).map_or(Plan::Done, Plan::Climb),
            Plan::Done => Plan::Done,
        };
        !matches!(self.plan, Plan::Done)
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

    /// Answer by answer the choice that goes furthest, until none goes further.
    fn climb(&mut self, mut climb: Climb) -> Option<Climb> {
        let (start, goal) = (climb.number / climb.goals.len(), climb.number % climb.goals.len());
        let goal = climb.goals[goal];
        if self.left == 0 {
            self.give_up(&climb);
            return None;
        }
        let Some(at) = climb.at else {
            let start = STARTS.get(start)?;
            climb.picked = self.open.iter().map(|choices| start(choices.list.len())).collect();
            climb.best = goal.of(self.try_answers(&climb.picked));
            climb.at = Some(0);
            return Some(climb);
        };
        let mut best_pick = climb.picked[at];
        for choice in (0..self.open[at].list.len()).filter(|choice| *choice != climb.picked[at]) {
            let mut picked = climb.picked.clone();
            picked[at] = choice;
            let reached = goal.of(self.try_answers(&picked));
            if goal.is_better(reached, climb.best) {
                (climb.best, best_pick) = (reached, choice);
            }
        }
        climb.moved |= best_pick != climb.picked[at];
        climb.picked[at] = best_pick;
        climb.at = Some(at + 1);
        if at + 1 == climb.picked.len() {
            climb.at = Some(0);
            climb.round += 1;
            if !std::mem::take(&mut climb.moved) || climb.round == MOST_ROUNDS {
                (climb.number, climb.at, climb.round) = (climb.number + 1, None, 0);
            }
        }
        Some(climb)
    }

    /// The work ran out: what was not climbed to once has no bounds, what was keeps those that were found.
    fn give_up(&mut self, climb: &Climb) {
        for goal in climb.goals.iter().skip(climb.number) {
            match goal.of {
                None => self.total_is_open = true,
                Some(benefit) => self.unbounded[benefit as usize] = true,
            }
        }
    }

    /// What is reached with these answers, assessed once.
    fn try_answers(&mut self, picked: &[usize]) -> Reached {
        let number = self.number(picked);
        if let Some(reached) = number.and_then(|number| self.tried.get(&number)) {
            return *reached;
        }
        let reached = self.assess(picked);
        if let Some(number) = number {
            self.tried.insert(number, reached);
        }
        reached
    }

    /// The place of these answers among all combinations; none when there are too many.
    fn number(&self, picked: &[usize]) -> Option<u128> {
        self.open.iter().zip(picked).try_fold(0_u128, |number, (choices, &pick)| {
            number.checked_mul(choices.list.len().max(1) as u128)?.checked_add(pick as u128)
        })
    }

    /// Assesses the household with these answers and takes note of the amounts.
    fn assess(&mut self, picked: &[usize]) -> Reached {
        self.left = self.left.saturating_sub(self.work);
        let mut answered = self.bare.clone();
        for (choices, &pick) in self.open.iter().zip(picked) {
            if let Some(choice) = choices.list.get(pick) {
                choice.answer(&mut answered);
            }
        }
        let assessment = assess(&answered, &mut Trace::silent());
        let mut nets = [None; Benefit::COUNT];
        for (benefit, outcome) in assessment.iter() {
            nets[benefit as usize] = net(outcome);
            match nets[benefit as usize] {
                Some(amount) => Range::widen(&mut self.found[benefit as usize], amount, self.exact),
                None => self.unbounded[benefit as usize] = true,
            }
            self.total_is_open |=
                (benefit.frequency() == Frequency::Monthly) && matches!(outcome, Outcome::Unknown(Gap::Answer(_)));
        }
        let total = assessment.monthly_total();
        Range::widen(&mut self.total, total, self.exact);
        for (ranges, &pick) in self.by_choice.iter_mut().zip(picked) {
            if let Some(range) = ranges.get_mut(pick) {
                Range::widen(range, total, false);
            }
        }
        Reached { nets, total }
    }

    /// The range of the total so far; `None` when an answer that it needs has no bounds.
    pub fn total(&self) -> Option<Range> {
        self.total.filter(|_| !self.total_is_open)
    }

    /// The unknown answers that change the total, the one that narrows its range most first: position, and by how many
    /// euros the range is narrower, on average over the answers that were tried.
    pub fn narrowing(&self) -> Vec<(u8, Euros)> {
        let narrowed = |(i, ranges): (usize, &Vec<Option<Range>>)| {
            let wide = self.total?.width();
            let left: Vec<Euros> = ranges.iter().flatten().map(Range::width).collect();
            let sum: Euros = left.iter().copied().sum();
            let left = Euros(sum.0.checked_div(left.len().into())?);
            (wide > left).then(|| (i as u8, wide - left))
        };
        let mut narrowing: Vec<(u8, Euros)> = self.by_choice.iter().enumerate().filter_map(narrowed).collect();
        sort_few(&mut narrowing, |&(_, narrowed)| std::cmp::Reverse(narrowed));
        narrowing
    }

    /// Everything that was found.
    pub fn ranges(self) -> Ranges {
        let needs = Benefit::ALL.map(|benefit| needs(&self.household, benefit, &self.open));
        let benefits = std::array::from_fn(|i| match self.found[i] {
            Some(range) if !self.unbounded[i] && !needs[i].is_empty() => Some(range),
            _ => None,
        });
        Ranges { benefits, needs, total: self.total(), narrowing: self.narrowing() }
    }
}

/// The work of assessing a household, that of a plain family being one: it grows with the people and their incomes.
fn work(household: &Household) -> usize {
    let incomes = (household.adults.iter().map(|adult| &adult.income))
        .chain(household.children.iter().map(|child| &child.income))
        .chain(household.dependants.iter().map(|dependant| &dependant.income));
    let spells =
        incomes.filter_map(|income| income.spells().ok()).flatten().filter(|spell| !spell.is_nothing()).count();
    1 + (household.children.len() + household.dependants.len()) / 4 + spells / 40
}

/// What is climbed: a benefit, or the total, upwards or downwards.
#[derive(Clone, Copy)]
struct Goal {
    of: Option<Benefit>,
    up: bool,
}

impl Goal {
    fn of(self, reached: Reached) -> Option<Euros> {
        match self.of {
            None => Some(reached.total),
            Some(benefit) => reached.nets[benefit as usize],
        }
    }

    fn is_better(self, reached: Option<Euros>, best: Option<Euros>) -> bool {
        match (reached, best) {
            (Some(reached), Some(best)) if self.up => reached > best,
            (Some(reached), Some(best)) => reached < best,
            (reached, best) => reached.is_some() && best.is_none(),
        }
    }
}
