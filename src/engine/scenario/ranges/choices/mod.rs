//! The admissible answers to what is not known.
//!
//! A list that is sampled begins with the answers of two plain families, one without work and one with, and ends with
//! those of one that nothing is due to: a search that starts there begins near the ends of the range.

mod home;
mod income;
mod people;

use crate::calendar::{Date, Month};
use crate::household::{Answer, Household, Pregnancy, Word};
use crate::money::Monthly;

/// One admissible answer: what it changes in the household.
pub(super) struct Choice(Box<dyn Fn(&mut Household)>);

impl Choice {
    fn new(answer: impl Fn(&mut Household) + 'static) -> Choice {
        Choice(Box::new(answer))
    }

    /// Gives the answer.
    pub(super) fn answer(&self, household: &mut Household) {
        (self.0)(household);
    }
}

/// The admissible answers to one question.
#[derive(Default)]
pub(super) struct Choices {
    /// The answers that are tried; none when the question has no bounds.
    pub(super) list: Vec<Choice>,
    /// Whether no other answer exists.
    pub(super) complete: bool,
}

impl Choices {
    fn of(list: impl IntoIterator<Item = Choice>) -> Choices {
        Choices { list: list.into_iter().collect(), complete: false }
    }
}

/// Where an answer of this type goes.
trait Place<T>: Fn(&mut Household) -> Option<&mut Answer<T>> + Clone + 'static {}
impl<T, F: Fn(&mut Household) -> Option<&mut Answer<T>> + Clone + 'static> Place<T> for F {}

/// The admissible answers at a JSON pointer of the format.
pub(super) fn choices(household: &Household, pointer: &str) -> Choices {
    let segments: Vec<&str> = pointer.split('/').skip(1).collect();
    let month = household.month;
    match segments.as_slice() {
        ["residence", rest @ ..] => home::residence(rest),
        ["union_since"] => sampled(since(month), |h: &mut Household| Some(&mut h.union_since)),
        ["pregnancy", rest @ ..] => pregnancy(rest, month),
        ["housing"] => home::homes(),
        ["housing", key] => home::housing(key, month),
        ["assets", rest @ ..] => home::assets(rest.first().copied()),
        ["reviews", benefit] => reviews(benefit, month),
        ["adults", i, key, rest @ ..] => {
            position(i).map(|i| people::adult(household, i, key, rest)).unwrap_or_default()
        }
        ["children", i, key, rest @ ..] => position(i).map(|i| people::child(i, key, rest, month)).unwrap_or_default(),
        _ => Choices::default(),
    }
}

/// None, then births from this month to the last month of a pregnancy.
fn pregnancy(rest: &[&str], month: Month) -> Choices {
    let due = move |later: i32| (month + later).last_day();
    let known = |h: &mut Household, write: &dyn Fn(&mut Pregnancy)| {
        let mut pregnancy = match h.pregnancy.known() {
            Ok(Some(pregnancy)) => *pregnancy,
            _ => Pregnancy { due_date: Date::constant(2000, 1, 1).into(), children: 1.into() },
        };
        write(&mut pregnancy);
        h.pregnancy = Some(pregnancy).into();
    };
    match rest {
        [] => sampled(
            std::iter::once(None).chain(
                [2, 0, 4, 5, 8].map(|later| Some(Pregnancy { due_date: due(later).into(), children: 1.into() })),
            ),
            |h: &mut Household| Some(&mut h.pregnancy),
        ),
        ["due_date"] => Choices::of(
            [2, 0, 4, 5, 8]
                .map(|later| Choice::new(move |h| known(h, &|pregnancy| pregnancy.due_date = due(later).into()))),
        ),
        _ => Choices::of(
            [1_u8, 2, 3].map(|number| Choice::new(move |h| known(h, &|pregnancy| pregnancy.children = number.into()))),
        ),
    }
}

/// The month itself, or one of the two before it.
fn reviews(benefit: &str, month: Month) -> Choices {
    let place: fn(&mut Household) -> Option<&mut Answer<Option<Month>>> = match benefit {
        "rsa" => |h| Some(&mut h.reviews.rsa),
        "ppa" => |h| Some(&mut h.reviews.ppa),
        "al" => |h| Some(&mut h.reviews.al),
        "aah" => |h| Some(&mut h.reviews.aah),
        _ => return Choices::default(),
    };
    all([None, Some(month - 1), Some(month - 2)], place)
}

/// For ever, lately, or for a year.
fn since(month: Month) -> [Option<Date>; 3] {
    [None, Some(month.first_day()), Some((month - 13).first_day())]
}

/// Days of birth that make these ages in the month.
fn ages<const N: usize>(month: Month, ages: [i32; N]) -> Vec<Date> {
    ages.into_iter().map(|age| (month - 12 * age - 1).first_day()).collect()
}

fn position(segment: &str) -> Option<usize> {
    segment.parse().ok()
}

fn yes_or_no(place: impl Place<bool>) -> Choices {
    all([false, true], place)
}

fn words<T: Word>(place: impl Place<T>) -> Choices {
    all(T::WORDS.iter().map(|(choice, _)| *choice).collect::<Vec<_>>(), place)
}

fn optional_words<T: Word>(place: impl Place<Option<T>>) -> Choices {
    let mut answers = vec![None];
    answers.extend(T::WORDS.iter().map(|(choice, _)| Some(*choice)));
    all(answers, place)
}

/// Every admissible answer.
fn all<T: Clone + 'static>(answers: impl IntoIterator<Item = T>, place: impl Place<T>) -> Choices {
    Choices { complete: true, ..sampled(answers, place) }
}

/// Some of the admissible answers, the ends among them.
fn sampled<T: Clone + 'static>(answers: impl IntoIterator<Item = T>, place: impl Place<T>) -> Choices {
    Choices::of(answers.into_iter().map(|answer| {
        let place = place.clone();
        Choice::new(move |h| {
            if let Some(slot) = place(h) {
                *slot = Answer::Known(answer.clone());
            }
        })
    }))
}

fn monthly<const N: usize>(amounts: [i64; N]) -> [Monthly; N] {
    amounts.map(|amount| Monthly(amount.into()))
}
