//! The plausible answers to what is not known: what a range tries.
//!
//! A list that is sampled begins with the answers of two plain families, one without work and one with, and ends with
//! those of one that nothing is due to: a search that starts there begins near the ends of the range.

use super::super::{Answer, Household, Word};
use crate::calendar::{Date, Month};

/// One admissible answer: what it changes in the household.
pub(crate) struct Choice(Box<dyn Fn(&mut Household)>);

impl Choice {
    pub(crate) fn new(answer: impl Fn(&mut Household) + 'static) -> Choice {
        Choice(Box::new(answer))
    }

    /// Gives the answer.
    pub(crate) fn answer(&self, household: &mut Household) {
        (self.0)(household);
    }
}

/// The admissible answers to one question.
#[derive(Default)]
pub(crate) struct Choices {
    /// The answers that are tried; none when the question has no bounds.
    pub(crate) list: Vec<Choice>,
    /// Whether no other answer exists.
    pub(crate) complete: bool,
}

impl Choices {
    pub(crate) fn of(list: impl IntoIterator<Item = Choice>) -> Choices {
        Choices { list: list.into_iter().collect(), complete: false }
    }
}

/// What a plausible answer may depend on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Around {
    /// Month of entitlement.
    pub(crate) month: Month,
    /// Number of children in the household.
    pub(crate) children: usize,
}

impl Around {
    pub(crate) fn of(household: &Household) -> Around {
        Around { month: household.month, children: household.children.len() }
    }
}

/// Plausible values of one answer.
pub(crate) struct Plausible<T> {
    answers: Vec<T>,
    complete: bool,
}

/// Every admissible answer.
pub(crate) fn all<T>(answers: impl IntoIterator<Item = T>) -> Plausible<T> {
    Plausible { answers: answers.into_iter().collect(), complete: true }
}

/// Some of the admissible answers, the ends among them.
pub(crate) fn some<T>(answers: impl IntoIterator<Item = T>) -> Plausible<T> {
    Plausible { answers: answers.into_iter().collect(), complete: false }
}

/// No answer that could be tried: nothing bounds it.
pub(crate) fn unbounded<T>(_: &Around) -> Plausible<T> {
    some([])
}

/// Yes and no.
pub(crate) fn either(_: &Around) -> Plausible<bool> {
    all([false, true])
}

/// Every word.
pub(crate) fn words<T: Word>(_: &Around) -> Plausible<T> {
    all(T::WORDS.iter().map(|(choice, _)| *choice))
}

/// No word, and every word.
pub(crate) fn optional_words<T: Word>(_: &Around) -> Plausible<Option<T>> {
    all(std::iter::once(None).chain(T::WORDS.iter().map(|(choice, _)| Some(*choice))))
}

/// Every word: the answer is one of them, though the format lets it be left out.
pub(crate) fn one_of_the_words<T: Word>(_: &Around) -> Plausible<Option<T>> {
    all(T::WORDS.iter().map(|(choice, _)| Some(*choice)))
}

/// Nothing said, yes and no.
pub(crate) fn perhaps(_: &Around) -> Plausible<Option<bool>> {
    all([None, Some(false), Some(true)])
}

/// For ever, or lately.
pub(crate) fn always_or_lately(around: &Around) -> Plausible<Option<Date>> {
    some([None, Some(around.month.first_day())])
}

/// Still, or until the month before.
pub(crate) fn still_or_till_lately(around: &Around) -> Plausible<Option<Date>> {
    some([None, Some((around.month - 1).last_day())])
}

/// For ever, lately, or for a year.
pub(crate) fn since(around: &Around) -> Plausible<Option<Date>> {
    some([None, Some(around.month.first_day()), Some((around.month - 13).first_day())])
}

/// Days of birth that make these ages in the month.
pub(crate) fn ages<const N: usize>(around: &Around, ages: [i32; N]) -> Plausible<Date> {
    some(ages.into_iter().map(|age| (around.month - 12 * age - 1).first_day()))
}

/// The choices that put the plausible answers where `place` says.
pub(crate) fn tried<T: Clone + 'static>(
    around: &Around,
    plausible: impl Fn(&Around) -> Plausible<T>,
    place: impl Fn(&mut Household) -> Option<&mut Answer<T>> + Clone + 'static,
) -> Choices {
    let Plausible { answers, complete } = plausible(around);
    let list = answers.into_iter().map(|answer| {
        let place = place.clone();
        Choice::new(move |household| {
            if let Some(slot) = place(household) {
                *slot = Answer::Known(answer.clone());
            }
        })
    });
    Choices { list: list.collect(), complete }
}
