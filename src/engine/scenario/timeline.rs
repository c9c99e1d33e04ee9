//! The months to come: the same household, later.
//!
//! What time alone changes is followed: birthdays, the birth that is awaited, quarters that open every three months,
//! incomes that have an end, the reference year, changes of law already known. What people decide is not guessed:
//! incomes and rents without an end go on, and values not yet published stay at the last known one.

use crate::assessment::{Assessment, LAW_KNOWN_UNTIL, assess};
use crate::calendar::{Month, age};
use crate::household::{Answer, Child, Custody, Household, OtherParent, Pregnancy, Reviews};
use crate::money::Euros;
use crate::outcome::{Benefit, Outcome};
use crate::trace::Silent;

/// One month of a timeline.
#[derive(Clone, Debug)]
pub struct Point {
    /// The household as it will be.
    pub household: Household,
    /// What it is due.
    pub assessment: Assessment,
    /// What time brought since the month before.
    pub events: Vec<Event>,
}

impl Point {
    /// Net euros of a benefit paid in this very month: monthly ones, and the others in the month in which they fall due.
    /// `None` when it cannot be said.
    pub fn paid(&self, benefit: Benefit) -> Option<Euros> {
        match self.assessment.of(benefit) {
            Outcome::Due(due) if due.due_month.is_none_or(|month| month == self.assessment.month) => Some(due.net),
            Outcome::Due(_) | Outcome::NotDue(_) => Some(Euros::ZERO),
            Outcome::Unknown(_) => None,
        }
    }
}

/// What time brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A child (position from 0) reaches an age that some rule looks at.
    Birthday {
        /// Position of the child.
        child: u8,
        /// Age reached.
        age: i16,
    },
    /// A child (position from 0) is born.
    Birth {
        /// Position of the child.
        child: u8,
    },
    /// A quarter opens for the benefits that are reviewed every three months.
    Review,
    /// The reference year of resources moves on, and ceilings with it.
    NewReferenceYear,
    /// Month of the yearly rise of most amounts, no longer known: they are assumed constant.
    RiseNotKnown,
    /// An income of an adult begins or ends.
    IncomeChange {
        /// Position of the adult.
        adult: u8,
    },
}

/// Ages that some rule looks at.
const AGES: [i16; 9] = [3, 5, 6, 11, 14, 16, 18, 20, 21];

/// The `months` months from the household's own on.
pub fn timeline(household: &Household, months: u32) -> Vec<Point> {
    (0..months as i32)
        .map(|later| {
            let household = household_later(household, later);
            let assessment = assess(&household, &mut Silent);
            let events = if later == 0 { Vec::new() } else { events(&household) };
            Point { household, assessment, events }
        })
        .collect()
}

/// The household `later` months after its own month.
pub fn household_later(household: &Household, later: i32) -> Household {
    let mut future = household.clone();
    future.month = household.month + later;
    future.reviews = reviews_later(household, future.month);
    if later > 0 {
        born(&mut future);
    }
    future
}

/// Quarters follow one another every three months from the present one.
fn reviews_later(household: &Household, month: Month) -> Reviews {
    let opened = |review: Answer<Option<Month>>| match review {
        Answer::Known(review) => {
            let first = review.unwrap_or(household.month);
            Answer::Known(Some(month - month.since(first).rem_euclid(3)))
        }
        Answer::Unknown(missing) => Answer::Unknown(missing),
    };
    if month == household.month {
        return household.reviews;
    }
    let Reviews { rsa, ppa, al, aah } = household.reviews;
    Reviews { rsa: opened(rsa), ppa: opened(ppa), al: opened(al), aah: opened(aah) }
}

/// The awaited children are in the household from the month of the due date on.
fn born(future: &mut Household) {
    let Answer::Known(Some(Pregnancy { due_date: Answer::Known(due), children: Answer::Known(number) })) =
        future.pregnancy
    else {
        return;
    };
    if due > future.month.last_day() {
        return;
    }
    future.pregnancy = Answer::Known(None);
    let room = crate::household::MOST_CHILDREN.saturating_sub(future.children.len());
    let other_parent = other_parent_of_a_newborn(future);
    for _ in 0..(number as usize).min(room) {
        future.children.push(Child { other_parent, custody: Custody::Full.into(), ..Child::born(due) });
    }
}

/// In a couple the partner; for a lone parent what was answered for the youngest child, else not known.
fn other_parent_of_a_newborn(future: &mut Household) -> Answer<OtherParent> {
    if !future.is_single() {
        return OtherParent::Present.into();
    }
    match future.children.last() {
        Some(child) => child.other_parent,
        None => future.not_known(format!("/children/{}/other_parent", future.children.len())),
    }
}

fn events(household: &Household) -> Vec<Event> {
    let month = household.month;
    let mut events = Vec::new();
    for (i, child) in household.children.iter().enumerate() {
        let Answer::Known(birth) = child.birth_date else { continue };
        if month.contains(birth) {
            events.push(Event::Birth { child: i as u8 });
        } else if birth.month() == month.number() {
            let age = age(birth, month.last_day());
            if AGES.contains(&age) {
                events.push(Event::Birthday { child: i as u8, age });
            }
        }
    }
    for (i, adult) in household.adults.iter().enumerate() {
        if let Ok(spells) = adult.income.spells()
            && spells.iter().any(|spell| spell.from == Some(month) || spell.to == Some(month - 1))
        {
            events.push(Event::IncomeChange { adult: i as u8 });
        }
    }
    if household.reviews.rsa == Some(month).into() || household.reviews.ppa == Some(month).into() {
        events.push(Event::Review);
    }
    if month.number() == 1 {
        events.push(Event::NewReferenceYear);
    }
    if month > LAW_KNOWN_UNTIL && matches!(month.number(), 4 | 10) {
        events.push(Event::RiseNotKnown);
    }
    events
}
