//! Why another amount was paid: what, counted otherwise than the household says, gives the amount of the letter.
//!
//! Each [`Cause`] is one typed change of the facts, and what it gives is [`assess_one`] on the changed household: there is
//! no second formula. A cause with an amount (a wage, a rent) is solved for the amount that gives what was paid. What is
//! found is a list of hypotheses, the simplest first: those that happen often before those that seldom do, one change
//! before two, and an amount picked out of thousands after a fact of which there are but a few (`weight`). They are
//! questions to ask; the search knows nothing of what the Caf did.
//!
//! *Not looked for*: three changes at once; recoveries of former months; mistakes in the computation itself.

mod amounts;
mod candidates;
mod cause;
mod law;
mod weight;

pub use cause::{Cause, Source, Who};
pub use law::law;

use rust_decimal::Decimal;

use self::candidates::Dial;
use super::compare::net;
use crate::assessment::assess_one;
use crate::calendar::Month;
use crate::household::{Household, read, write};
use crate::money::{Cents, Euros};
use crate::outcome::{Benefit, Outcome};
use crate::sort::sort_few;
use crate::trace::Trace;

/// What, counted otherwise, gives the amount that was paid.
#[derive(Clone, Debug, PartialEq)]
pub struct Hypothesis {
    /// One change, or two together.
    pub causes: Vec<Cause>,
    /// Other changes of the same sort that give the same amount: the same question, about somebody or something else, at
    /// most three (the months of one income count for one).
    pub others: Vec<Cause>,
    /// Net amount that it gives.
    pub gives: Euros,
    /// How far from simple it is: see `weight`.
    weight: u32,
}

/// Most hypotheses that are told.
pub const MOST: usize = 8;

/// The hypotheses that give `paid`, the simplest first; none when that is what the household says already.
pub fn why(household: &Household, benefit: Benefit, paid: Euros) -> Vec<Hypothesis> {
    let mut search = Search::new(household, benefit, paid);
    while search.goes_on() {
        search.advance(usize::MAX);
    }
    search.found()
}

/// The household in the month of the letter, to be searched: what time brings until then, or what it was.
pub fn in_month(household: &Household, month: Month) -> Option<Household> {
    cause::in_month(household, month)
}

/// A search that can be done in pieces.
#[derive(Clone, Debug)]
pub struct Search {
    household: Household,
    benefit: Benefit,
    paid: Euros,
    expected: Option<Euros>,
    tasks: Vec<Task>,
    done: usize,
    /// Causes that change the amount without giving the one sought: halves of a pair.
    halves: Vec<(u32, Cause)>,
    paired: bool,
    found: Vec<Hypothesis>,
}

#[derive(Clone, Copy, Debug)]
enum Task {
    Whole(Cause, u32),
    Dial(Dial, u32),
    Pair(Cause, Cause, u32),
}

impl Search {
    /// A search of what gives `paid`, net, for the month of the household.
    pub fn new(household: &Household, benefit: Benefit, paid: Euros) -> Search {
        let outcome = of(household, benefit);
        let expected = net(&outcome);
        let mut search = Search {
            household: household.clone(),
            benefit,
            paid,
            expected,
            tasks: Vec::new(),
            done: 0,
            halves: Vec::new(),
            paired: false,
            found: Vec::new(),
        };
        if expected.is_none_or(|expected| search.is_paid(expected)) {
            search.paired = true;
            return search;
        }
        search.letter(&outcome);
        let whole = candidates::whole(household, benefit);
        let numbers = weight::numbers(&whole);
        search.tasks = whole.iter().map(|cause| Task::Whole(*cause, weight::whole(*cause, &numbers))).collect();
        let dials = candidates::dials(household);
        let numbers = weight::numbers(&dials.iter().map(|dial| dial.cause).collect::<Vec<_>>());
        search.tasks.extend(dials.iter().map(|dial| Task::Dial(*dial, weight::whole(dial.cause, &numbers))));
        search
    }

    /// What the household says: `None` when it cannot be said.
    pub fn expected(&self) -> Option<Euros> {
        self.expected
    }

    /// Whether something is left to look at.
    pub fn goes_on(&self) -> bool {
        self.done < self.tasks.len() || !self.paired
    }

    /// Looks at so many causes more, then says which share of the work is done, in hundredths.
    pub fn advance(&mut self, number: usize) -> u8 {
        let last = self.done.saturating_add(number).min(self.tasks.len());
        while self.done < last {
            let task = self.tasks[self.done];
            self.done += 1;
            match task {
                Task::Whole(cause, weight) => self.look(cause, weight),
                Task::Dial(dial, weight) => self.turn(dial, weight),
                Task::Pair(one, other, weight) => self.look_at_both(one, other, weight),
            }
        }
        if self.done == self.tasks.len() && !self.paired {
            self.pair();
        }
        (self.done * 100 / self.tasks.len().max(1)).min(100) as u8
    }

    /// What was found, the simplest first.
    pub fn found(mut self) -> Vec<Hypothesis> {
        let kept_back = self.kept_back();
        self.found.sort_by_key(|found| (found.causes.len(), found.weight));
        let mut told: Vec<Hypothesis> = Vec::with_capacity(self.found.len());
        for found in self.found {
            match told.iter_mut().find(|known| weight::same_question(known, &found)) {
                Some(known) => {
                    known.weight = weight::either(known.weight, found.weight);
                    if found.causes.iter().all(|cause| weight::has_room(known, *cause)) {
                        known.others.extend(found.causes);
                    }
                }
                None => told.push(found),
            }
        }
        sort_few(&mut told, |found| found.weight);
        told.truncate(MOST - kept_back.iter().len());
        told.extend(kept_back);
        told
    }

    /// What the letter may show in place of the net amount.
    fn letter(&mut self, outcome: &Outcome) {
        if self.paid.is_zero() && matches!(self.benefit, Benefit::Rsa | Benefit::Ppa | Benefit::Aah) {
            self.note(Cause::Declaration, Euros::ZERO);
        }
        let Outcome::Due(due) = outcome else { return };
        if due.gross != due.net && self.is_paid(due.gross) {
            self.note(Cause::BeforeCrds, due.gross);
        }
        for part in &due.parts {
            if self.is_paid(part.share.net) {
                self.note(Cause::OnlyPart(part.name), part.share.net);
            }
        }
        for (adult, share) in due.per_adult.iter().flatten().enumerate() {
            if self.is_paid(share.net) && !share.net.is_zero() {
                self.note(Cause::OnlyAdult(adult as u8), share.net);
            }
        }
    }

    /// What is missing may be kept back: always possible where less is paid, so the last to be told.
    fn kept_back(&self) -> Option<Hypothesis> {
        let kept = self.expected? - self.paid;
        let possible = kept > Euros::ZERO && !self.paid.is_zero() && !self.is_paid(self.expected?);
        let causes = vec![Cause::KeptBack(kept)];
        possible.then(|| Hypothesis { causes, others: Vec::new(), gives: self.paid, weight: u32::MAX })
    }

    fn note(&mut self, cause: Cause, gives: Euros) {
        let weight = weight::prior(cause);
        self.found.push(Hypothesis { causes: vec![cause], others: Vec::new(), gives, weight });
    }

    /// Whether an amount is the one of the letter: to the cent, or to the euro when the letter was told in whole euros.
    fn is_paid(&self, amount: Euros) -> bool {
        amount == self.paid || self.in_euros() && (amount.floor_euros() == self.paid || amount.to_euros() == self.paid)
    }

    fn in_euros(&self) -> bool {
        self.paid.0.fract().is_zero() && !self.paid.is_zero()
    }

    /// What is paid, in the precision of the letter, so that halving finds equality.
    fn precisely(&self, amount: Euros) -> Decimal {
        if self.is_paid(amount) { self.paid.0 } else { amount.0 }
    }

    fn look(&mut self, cause: Cause, weight: u32) {
        let Some(counted) = cause.counted(&self.household) else { return };
        let Some(gives) = net(&of(&counted, self.benefit)) else { return };
        if self.is_paid(gives) {
            if is_valid(&counted) {
                self.found.push(Hypothesis { causes: vec![cause], others: Vec::new(), gives, weight });
            }
        } else if Some(gives) != self.expected {
            self.halves.push((weight, cause));
        }
    }

    fn turn(&mut self, dial: Dial, weight: u32) {
        let (now, most) = (in_cents(dial.now), in_cents(dial.most));
        let (household, benefit) = (&self.household, self.benefit);
        let mut found = Vec::new();
        let give = |amount: i64| {
            let counted = dial.at(Decimal::new(amount, 2)).counted(household)?;
            net(&of(&counted, benefit))
        };
        let solved = amounts::solve(now, most, self.paid.0, |amount| give(amount).map(|gives| self.precisely(gives)));
        for solved in solved {
            let gives = |amount: i64| Some((amount, give(amount).filter(|gives| self.is_paid(*gives))?));
            let Some((amount, gives)) = gives(solved.roundest(now)).or_else(|| gives(solved.seen)) else { continue };
            let cause = dial.at(Decimal::new(amount, 2));
            // Nothing at all is a cause by itself.
            if amount == 0 || !cause.counted(&self.household).is_some_and(|counted| is_valid(&counted)) {
                continue;
            }
            let weight = weight + weight::found(solved, now, amount, dial.cause);
            found.push(Hypothesis { causes: vec![cause], others: Vec::new(), gives, weight });
        }
        self.found.extend(found);
    }

    fn look_at_both(&mut self, one: Cause, other: Cause, weight: u32) {
        let Some(counted) = one.counted(&self.household).and_then(|counted| other.counted(&counted)) else { return };
        let Some(gives) = net(&of(&counted, self.benefit)) else { return };
        if self.is_paid(gives) && is_valid(&counted) {
            self.found.push(Hypothesis { causes: vec![one, other], others: Vec::new(), gives, weight });
        }
    }

    /// Two changes together, of the likeliest: only where no single fact gives the amount.
    fn pair(&mut self) {
        self.paired = true;
        if self.found.iter().any(|found| found.weight <= weight::SIMPLE) {
            return;
        }
        self.halves.sort_by_key(|(weight, _)| *weight);
        self.halves.truncate(MOST_HALVES);
        for (i, (first, one)) in self.halves.iter().enumerate() {
            for (second, other) in &self.halves[i + 1..] {
                if let Some((one, other)) = weight::in_order(*one, *other) {
                    self.tasks.push(Task::Pair(one, other, first + second));
                }
            }
        }
    }
}

/// Most causes that are tried two by two.
const MOST_HALVES: usize = 40;

fn of(household: &Household, benefit: Benefit) -> Outcome {
    assess_one(&crate::assessment::case(&household.without_empty_spells()), benefit, &mut Trace::silent())
        .unwrap_or_else(Outcome::Unknown)
}

/// Whether the household written out and read again is the same.
fn is_valid(household: &Household) -> bool {
    read(write(household).as_bytes()).is_ok()
}

fn in_cents(amount: Decimal) -> i64 {
    use rust_decimal::prelude::ToPrimitive;
    (amount * Decimal::ONE_HUNDRED).to_i64().unwrap_or(i64::MAX / 1000)
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;
    use crate::benefits::testing::{child_born, due, household, of_json};
    use crate::household::{Answer, Kind, OtherParent, Spell, Tenure};
    use crate::money::Monthly;
    use crate::scenario::sweep::earning;

    /// A lone parent of two, who earns 1 050 € and rents.
    fn family() -> Household {
        let mut family = household(Month::new(2026, 11), 1);
        family.children = vec![child_born(2018, 6, 14), child_born(2024, 3, 10)];
        for child in &mut family.children {
            child.other_parent = OtherParent::NotPaying.into();
        }
        family.housing.tenure = Tenure::Tenant.into();
        family.housing.rent = Monthly(dec!(560)).into();
        earning(&family, 0, Monthly(dec!(1050)))
    }

    fn first(household: &Household, benefit: Benefit, paid: Decimal) -> Cause {
        let found = why(household, benefit, Euros(paid));
        found.first().unwrap_or_else(|| panic!("something gives {paid}")).causes[0]
    }

    #[test]
    fn what_the_household_says_needs_no_hypothesis() {
        let (_, net) = due(&family(), Benefit::Ppa);
        assert!(why(&family(), Benefit::Ppa, Euros(net)).is_empty());
    }

    #[test]
    fn a_wage_that_differs_is_found_to_the_euro() {
        let (_, paid) = due(&earning(&family(), 0, Monthly(dec!(1240))), Benefit::Ppa);
        let found = why(&family(), Benefit::Ppa, Euros(paid));
        let source = Source { who: Who::Adult(0), kind: Kind::Wage, spell: 0 };
        assert!(found[..3].iter().any(|one| one.causes == [Cause::Amount(source, Monthly(dec!(1240)))]), "{found:?}");
    }

    #[test]
    fn an_amount_before_crds_is_known_by_itself() {
        let (gross, _) = due(&family(), Benefit::Af);
        assert_eq!(first(&family(), Benefit::Af, gross), Cause::BeforeCrds);
    }

    #[test]
    fn a_letter_in_whole_euros_is_met_to_the_euro() {
        let mut alone = family();
        alone.children.pop();
        let (_, net) = due(&family(), Benefit::Asf);
        let (_, less) = due(&alone, Benefit::Asf);
        assert!(why(&family(), Benefit::Asf, Euros(net.trunc())).is_empty());
        assert_eq!(first(&family(), Benefit::Asf, less.trunc()), Cause::ChildLeftOut(0));
    }

    #[test]
    fn nothing_paid_asks_first_for_the_declaration() {
        assert_eq!(first(&family(), Benefit::Ppa, Decimal::ZERO), Cause::Declaration);
    }

    #[test]
    fn what_is_missing_may_be_kept_back_and_is_told_last() {
        let (_, net) = due(&family(), Benefit::Ppa);
        let found = why(&family(), Benefit::Ppa, Euros(net - dec!(50)));
        assert_eq!(found.last().map(|last| last.causes.clone()), Some(vec![Cause::KeptBack(Euros(dec!(50)))]));
    }

    #[test]
    fn two_changes_are_looked_for_where_one_is_not_enough() {
        // Three children, of whom one is not counted and another lives here half the time: 478.16 × 0.32 × 3/4.
        let mut family = household(Month::new(2026, 11), 2);
        family.children = vec![child_born(2018, 6, 14), child_born(2020, 1, 2), child_born(2024, 3, 10)];
        let found = why(&family, Benefit::Af, Euros(dec!(114.19)));
        let pair = found.iter().find(|one| one.causes.len() == 2).unwrap_or_else(|| panic!("{found:?}"));
        assert!(pair.causes.iter().any(|cause| matches!(cause, Cause::ChildLeftOut(_))), "{pair:?}");
        assert!(pair.causes.iter().any(|cause| matches!(cause, Cause::Custody(..))), "{pair:?}");
    }

    #[test]
    fn resources_of_another_year_take_the_place_of_those_counted() {
        let family = of_json(
            r#"{"format":1,"month":"2026-11","residence":{"department":"59"},"union":"married",
                "adults":[{"birth_date":"1990-05-04","activity":"employed","income":[
                    {"kind":"wage","monthly":3000,"to":"2024-12"},{"kind":"wage","monthly":9000,"from":"2025-01"}]},
                    {"birth_date":"1990-05-04","activity":"inactive"}],
                "children":[{"birth_date":"2018-06-14"},{"birth_date":"2020-01-02"}],"housing":{"tenure":"owner"}}"#,
        );
        let counted = Cause::ReferenceYear(2025).counted(&family).expect("it can be made");
        let wage = |household: &Household, year| {
            household.adults[0].income.taxable_in_year(crate::household::Kinds::of(&[Kind::Wage]), year)
        };
        assert_eq!(wage(&counted, 2024), wage(&family, 2025));
        assert_eq!(wage(&counted, 2023), wage(&family, 2023));
        let (_, paid) = due(&counted, Benefit::Af);
        let found = why(&family, Benefit::Af, Euros(paid));
        assert!(found[..3].iter().any(|one| one.causes == [Cause::ReferenceYear(2025)]), "{found:?}");
    }

    #[test]
    fn an_answer_that_is_missing_leaves_nothing_to_compare() {
        let mut family = family();
        family.adults[0].income.0 = family.not_known("/adults/0/income".to_owned());
        assert_eq!(Search::new(&family, Benefit::Ppa, Euros(dec!(100))).expected(), None);
        assert!(why(&family, Benefit::Ppa, Euros(dec!(100))).is_empty());
    }

    #[test]
    fn a_search_in_pieces_finds_the_same() {
        let paid = Euros(dec!(212));
        let mut search = Search::new(&family(), Benefit::Al, paid);
        let mut last = 0;
        while search.goes_on() {
            let share = search.advance(10);
            assert!(share <= 100);
            last = share;
        }
        assert_eq!(last, 100);
        assert_eq!(search.found(), why(&family(), Benefit::Al, paid));
        assert!(why(&family(), Benefit::Al, paid).len() <= MOST);
    }

    #[test]
    fn an_income_by_many_spells_is_scaled_as_a_whole() {
        let mut family = family();
        let spells = (1..=11).map(|number| Spell {
            kind: Kind::Wage,
            monthly: Monthly(dec!(1000) + Decimal::from(number)).into(),
            from: Some(Month::new(2026, number)),
            to: Some(Month::new(2026, number)),
            taxable: Answer::default(),
            gross: Answer::default(),
            overtime: Monthly::ZERO.into(),
        });
        family.adults[0].income.0 = Answer::Known(spells.collect());
        let source = Source { who: Who::Adult(0), kind: Kind::Wage, spell: 0 };
        let counted = Cause::Share(source, dec!(1.2)).counted(&family).expect("it can be made");
        let (_, paid) = due(&counted, Benefit::Ppa);
        let found = why(&family, Benefit::Ppa, Euros(paid));
        assert!(found[..3].iter().any(|one| one.causes == [Cause::Share(source, dec!(1.2))]), "{found:?}");
    }
}
