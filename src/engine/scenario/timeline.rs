//! The months to come: the same household, later.
//!
//! What time alone changes is followed: birthdays, the birth that is awaited, quarters that open every three months,
//! incomes that have an end, the reference year, changes of law already known, months of parental leave and days of
//! presence as they are used up. What people decide is not guessed: incomes and rents without an end go on, and values
//! not yet published stay at the last known one.

use crate::assessment::{Assessment, assess};
use crate::benefits::{ajpa, ajpp};
use crate::calendar::{Month, age};
use crate::household::{Answer, Child, Custody, Household, MOST_ADULTS, OtherParent, Pregnancy, Reviews};
use crate::money::Euros;
use crate::outcome::{Benefit, Gap, Outcome, Reason};
use crate::parameters;
use crate::sources::LAW_KNOWN_UNTIL;
use crate::trace::Trace;

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

    /// Everything paid in this very month that is known.
    pub fn total(&self) -> Euros {
        Benefit::ALL.into_iter().filter_map(|benefit| self.paid(benefit)).sum()
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
    /// An adult (position from 0) reaches an age that some rule looks at.
    AdultBirthday {
        /// Position of the adult.
        adult: u8,
        /// Age reached.
        age: i16,
    },
    /// A child (position from 0) is born.
    Birth {
        /// Position of the child.
        child: u8,
    },
    /// The school year begins and the school grant is paid.
    SchoolGrant,
    /// The Christmas bonus is paid, or would be once its decree is published.
    ChristmasBonus,
    /// A quarter opens for the benefits that are reviewed every three months.
    Review,
    /// The reference year of resources moves on, and ceilings with it.
    NewReferenceYear,
    /// A legal value already published takes effect.
    KnownLaw,
    /// Month of the yearly rise of most amounts, no longer known: they are assumed constant.
    RiseNotKnown,
    /// An income of an adult begins or ends.
    IncomeChange {
        /// Position of the adult.
        adult: u8,
    },
}

impl Event {
    /// Its word for programs; children and adults are counted from 1.
    pub fn code(&self) -> String {
        match self {
            Event::Birthday { child, age } => format!("child{}_is_{age}", child + 1),
            Event::AdultBirthday { adult, age } => format!("adult{}_is_{age}", adult + 1),
            Event::Birth { child } => format!("child{}_is_born", child + 1),
            Event::IncomeChange { adult } => format!("adult{}_income", adult + 1),
            Event::SchoolGrant => "school_grant".to_owned(),
            Event::ChristmasBonus => "christmas_bonus".to_owned(),
            Event::Review => "review".to_owned(),
            Event::NewReferenceYear => "new_reference_year".to_owned(),
            Event::KnownLaw => "known_law".to_owned(),
            Event::RiseNotKnown => "rise_not_known".to_owned(),
        }
    }
}

/// Ages of a child that some rule looks at.
const AGES: [i16; 9] = [3, 5, 6, 11, 14, 16, 18, 20, 21];
/// Ages of an adult that some rule looks at.
const ADULT_AGES: [i16; 4] = [20, 25, 62, 64];

/// The `months` months from the household's own on.
pub fn timeline(household: &Household, months: u32) -> Vec<Point> {
    Ahead::from(household).take(months as usize).collect()
}

/// The household `later` months after its own month.
pub fn household_later(household: &Household, later: u32) -> Household {
    let mut ahead = Ahead::from(household);
    (0..later).for_each(|_| ahead.step(None));
    ahead.household
}

/// The months from a household's own on, one after the other, without end: a page takes a few at a time.
#[derive(Clone, Debug)]
pub struct Ahead {
    household: Household,
    /// Half days of presence that do not yet make a day, by adult.
    half_days: [u32; MOST_ADULTS],
    /// Half days beside a relative that do not yet make a day, by adult.
    carer_half_days: [u32; MOST_ADULTS],
    first: Month,
}

impl From<&Household> for Ahead {
    fn from(household: &Household) -> Ahead {
        let (half_days, carer_half_days) = ([0; MOST_ADULTS], [0; MOST_ADULTS]);
        Ahead { household: household.clone(), half_days, carer_half_days, first: household.month }
    }
}

impl Iterator for Ahead {
    type Item = Point;

    fn next(&mut self) -> Option<Point> {
        let household = self.household.clone();
        let assessment = assess(&household, &mut Trace::silent());
        let events = if household.month == self.first { Vec::new() } else { events(&household, &assessment) };
        self.step(Some(&assessment));
        Some(Point { household, assessment, events })
    }
}

impl Ahead {
    /// Goes one month on; the assessment of the month left, when it is at hand.
    fn step(&mut self, assessment: Option<&Assessment>) {
        self.use_up(assessment);
        let month = self.household.month;
        self.household.reviews = reviews_next(&self.household);
        self.household.month = month + 1;
        born(&mut self.household);
    }

    /// Counts the month of PreParE and the days of AJPP and AJPA that were paid, so that they end when they are used up.
    fn use_up(&mut self, assessment: Option<&Assessment>) {
        let on_leave = self.household.adults.iter().any(|adult| adult.parental_leave != Answer::Known(None));
        let present = self
            .household
            .adults
            .iter()
            .any(|adult| adult.presence_days != Answer::Known(0) || adult.presence_half_days != Answer::Known(0));
        let cares = self
            .household
            .adults
            .iter()
            .any(|adult| adult.carer_days != Answer::Known(0) || adult.carer_half_days != Answer::Known(0));
        if cares {
            self.use_up_carer_days();
        }
        if !on_leave && !present {
            return;
        }
        let own;
        let assessment = match assessment {
            Some(assessment) => assessment,
            None => {
                own = assess(&self.household, &mut Trace::silent());
                &own
            }
        };
        let taken = leave_paid(assessment);
        // What cannot be said uses nothing up: the months that follow cannot be said either.
        let counted = self.household.without_empty_spells();
        let half_days =
            ajpp::half_days_paid(&crate::assessment::case(&counted), counted.month).unwrap_or([0; MOST_ADULTS]);
        drop(counted);
        for (i, adult) in self.household.adults.iter_mut().enumerate() {
            if let (true, Answer::Known(months)) = (taken[i], &mut adult.leave_months_taken) {
                *months = months.saturating_add(1);
            }
            if let Answer::Known(days) = &mut adult.presence_days_used {
                let half_days = half_days[i] + self.half_days[i];
                *days = days.saturating_add((half_days / 2) as u16);
                self.half_days[i] = half_days % 2;
            }
        }
    }
}

impl Ahead {
    fn use_up_carer_days(&mut self) {
        let counted = self.household.without_empty_spells();
        let half_days =
            ajpa::half_days_paid(&crate::assessment::case(&counted), counted.month).unwrap_or([0; MOST_ADULTS]);
        drop(counted);
        for (i, adult) in self.household.adults.iter_mut().enumerate() {
            let half_days = half_days[i] + self.carer_half_days[i];
            self.carer_half_days[i] = half_days % 2;
            for used in [&mut adult.carer_days_used, &mut adult.carer_days_career] {
                if let Answer::Known(days) = used {
                    *days = days.saturating_add((half_days / 2) as u16);
                }
            }
        }
    }
}

/// Whether PreParE is paid to each adult.
fn leave_paid(assessment: &Assessment) -> [bool; MOST_ADULTS] {
    let mut paid = [false; MOST_ADULTS];
    if let Outcome::Due(due) = assessment.of(Benefit::Prepare) {
        for (paid, share) in paid.iter_mut().zip(due.per_adult.iter().flatten()) {
            *paid = !share.gross.is_zero();
        }
    }
    paid
}

/// Quarters follow one another every three months from the present one.
fn reviews_next(household: &Household) -> Reviews {
    let next = household.month + 1;
    let opened = |review: Answer<Option<Month>>| match review {
        Answer::Known(review) => {
            let first = review.unwrap_or(household.month);
            Answer::Known(Some(next - next.since(first).rem_euclid(3)))
        }
        Answer::Unknown(missing) => Answer::Unknown(missing),
    };
    let Reviews { rsa, ppa, al, aah } = household.reviews;
    Reviews { rsa: opened(rsa), ppa: opened(ppa), al: opened(al), aah: opened(aah) }
}

/// The awaited children are in the household from the month of the due date on.
pub(super) fn born(future: &mut Household) {
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
    // The months of leave are those of the youngest child.
    for adult in &mut future.adults {
        adult.leave_months_taken = match adult.leave_months_taken {
            Answer::Known(_) => 0.into(),
            unknown => unknown,
        };
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

fn events(household: &Household, assessment: &Assessment) -> Vec<Event> {
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
        if let Answer::Known(birth) = adult.birth_date
            && birth.month() == month.number()
        {
            let age = age(birth, month.last_day());
            if ADULT_AGES.contains(&age) {
                events.push(Event::AdultBirthday { adult: i as u8, age });
            }
        }
        if let Ok(spells) = adult.income.spells()
            && spells
                .iter()
                .any(|spell| !spell.is_nothing() && (spell.from == Some(month) || spell.to == Some(month - 1)))
        {
            events.push(Event::IncomeChange { adult: i as u8 });
        }
    }
    if let Outcome::Due(due) = assessment.of(Benefit::Ars)
        && due.due_month == Some(month)
    {
        events.push(Event::SchoolGrant);
    }
    match assessment.of(Benefit::ChristmasBonus) {
        Outcome::Due(_) | Outcome::Unknown(Gap::Law(Reason::LawNotPublished { .. })) => {
            events.push(Event::ChristmasBonus);
        }
        Outcome::NotDue(_) | Outcome::Unknown(_) => {}
    }
    let Reviews { rsa, ppa, al, aah } = household.reviews;
    if [rsa, ppa, al, aah].contains(&Some(month).into()) {
        events.push(Event::Review);
    }
    if month.number() == 1 {
        events.push(Event::NewReferenceYear);
    }
    if month <= LAST_VERSION.with(|last| *last) && a_value_changes_in(month) {
        events.push(Event::KnownLaw);
    }
    if month > LAW_KNOWN_UNTIL && matches!(month.number(), 4 | 10) {
        events.push(Event::RiseNotKnown);
    }
    events
}

thread_local! {
    /// Month in which the last value already published takes effect.
    static LAST_VERSION: Month = parameters::tables()
        .filter_map(|table| table.versions().last().map(|(since, _, _)| Month::of(*since)))
        .max()
        .unwrap_or(LAW_KNOWN_UNTIL);
}

fn a_value_changes_in(month: Month) -> bool {
    parameters::tables().any(|table| table.versions().iter().any(|(since, _, _)| month.contains(*since)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{child_born, household, of_json};
    use crate::household::{ParentalLeave, read, write};

    /// Two parents who work, a child of two and another of five; the second parent is on leave for the youngest.
    fn family() -> Household {
        let mut family = household(Month::new(2026, 11), 2);
        family.children = vec![child_born(2021, 9, 3), child_born(2024, 3, 10)];
        family.pregnancy = Answer::Known(None);
        family
    }

    #[test]
    fn every_month_is_that_household_written_out_and_read_again() {
        let mut leave = family();
        leave.adults[1].parental_leave = Some(ParentalLeave::Full).into();
        let mut awaited = family();
        awaited.pregnancy =
            Some(Pregnancy { due_date: jiff::civil::Date::constant(2027, 4, 20).into(), children: 2.into() }).into();
        for family in [family(), leave, awaited] {
            for point in timeline(&family, 24) {
                let text = write(&point.household);
                let again = read(text.as_bytes()).unwrap_or_else(|error| panic!("{error:?} in {text}"));
                assert_eq!(assess(&again, &mut Trace::silent()), point.assessment, "{}", point.household.month);
            }
        }
    }

    #[test]
    fn a_household_later_is_that_of_the_timeline() {
        let mut family = family();
        family.adults[1].parental_leave = Some(ParentalLeave::Full).into();
        for (later, point) in timeline(&family, 14).into_iter().enumerate() {
            assert_eq!(household_later(&family, later as u32), point.household);
        }
    }

    #[test]
    fn the_months_of_leave_are_used_up_as_they_are_paid() {
        // One child: six months a parent, to the first birthday (D531-13).
        let mut family = household(Month::new(2026, 6), 2);
        family.children = vec![child_born(2026, 5, 10)];
        family.adults[1].parental_leave = Some(ParentalLeave::Full).into();
        family.adults[1].leave_months_taken = 2.into();
        let paid: Vec<bool> = timeline(&family, 6)
            .iter()
            .map(|point| !point.paid(Benefit::Prepare).unwrap_or_default().is_zero())
            .collect();
        assert_eq!(paid, [true, true, true, true, false, false]);
    }

    #[test]
    fn the_days_of_presence_are_used_up_as_they_are_paid() {
        let mut family = household(Month::new(2026, 6), 2);
        family.children = vec![child_born(2020, 5, 10)];
        family.adults[0].presence_days = 20.into();
        // 310 days (L544-3): 9 left, then none.
        family.adults[0].presence_days_used = 281.into();
        let months = timeline(&family, 4);
        let used: Vec<_> = months.iter().map(|point| point.household.adults[0].presence_days_used).collect();
        assert_eq!(used, [281.into(), 301.into(), 310.into(), 310.into()]);
        assert!(months[2].paid(Benefit::Ajpp).is_some_and(|paid| paid.is_zero()));
    }

    #[test]
    fn half_days_of_presence_make_days_two_by_two() {
        let mut family = household(Month::new(2026, 6), 2);
        family.children = vec![child_born(2020, 5, 10)];
        family.adults[0].presence_half_days = 3.into();
        let used: Vec<_> =
            timeline(&family, 4).iter().map(|point| point.household.adults[0].presence_days_used).collect();
        assert_eq!(used, [0.into(), 1.into(), 3.into(), 4.into()]);
    }

    #[test]
    fn a_birth_brings_the_child_and_a_new_count_of_leave() {
        let mut family = family();
        family.adults[1].leave_months_taken = 5.into();
        family.pregnancy =
            Some(Pregnancy { due_date: jiff::civil::Date::constant(2027, 1, 31).into(), children: 1.into() }).into();
        let months = timeline(&family, 4);
        assert_eq!(months.iter().map(|point| point.household.children.len()).collect::<Vec<_>>(), [2, 2, 3, 3]);
        assert_eq!(months[2].household.adults[1].leave_months_taken, 0.into());
        assert_eq!(months[2].events, [Event::Birth { child: 2 }, Event::NewReferenceYear]);
    }

    #[test]
    fn quarters_follow_the_one_that_is_open() {
        let mut family = family();
        family.reviews.ppa = Some(Month::new(2026, 10)).into();
        let opened: Vec<_> = timeline(&family, 5).iter().map(|point| point.household.reviews.ppa).collect();
        let month = |month| Answer::Known(Some(month));
        let (october, january) = (month(Month::new(2026, 10)), month(Month::new(2027, 1)));
        assert_eq!(opened, [october, october, january, january, january]);
        let rsa: Vec<_> = timeline(&family, 5).iter().map(|point| point.household.reviews.rsa).collect();
        let (november, february) = (month(Month::new(2026, 11)), month(Month::new(2027, 2)));
        assert_eq!(rsa[1..], [november, november, february, february]);
    }

    #[test]
    fn a_third_birthday_is_told_in_its_month() {
        let months = timeline(&family(), 6);
        assert!(months[4].events.contains(&Event::Birthday { child: 1, age: 3 }), "{:?}", months[4].events);
        assert!(months[0].events.is_empty());
    }

    #[test]
    fn an_income_that_ends_is_told_the_month_after() {
        let family = of_json(
            r#"{"format":1,"month":"2026-11","residence":{"department":"59"},"union":"single",
                "adults":[{"birth_date":"1990-05-04","activity":"employed",
                           "income":[{"kind":"wage","monthly":1500,"to":"2027-01"}]}],
                "housing":{"tenure":"hosted"}}"#,
        );
        let months = timeline(&family, 5);
        assert!(months[3].events.contains(&Event::IncomeChange { adult: 0 }));
        assert!(months[3].events.contains(&Event::Review));
    }
}
