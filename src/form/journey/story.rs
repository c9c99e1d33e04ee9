//! What happened to an adult in the months that count: a job that began or ended, another pay, the end of studies, a union, a move.
//! It is told by its month alone, and fills what hangs on it: from when and until when an income is paid, since when one lives so.
//! It keeps nothing of its own: what was told is read from there again.

use droits_engine::calendar::Month;

use super::situations::{Situation, tick, untick};
use crate::form::card::{Card, CardKind, Id};
use crate::form::key::Key;
use crate::form::parse;
use crate::form::spells::months_asked;
use crate::form::state::FormState;

/// What may have happened, in the order of its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they say it")]
pub enum Event {
    JobBegan,
    JobEnded,
    HoursChanged,
    StudiesEnded,
    Separation,
    Together,
    Move,
}

/// What may have happened to an adult; what is the whole home’s is asked of the claimant alone.
pub fn possible(form: &FormState, adult: Id) -> Vec<Event> {
    let mut events = vec![Event::JobBegan, Event::JobEnded, Event::HoursChanged];
    if form.text(adult, Key::Activity) != "student" {
        events.push(Event::StudiesEnded);
    }
    if adult == FormState::CLAIMANT {
        events.push(if form.is_couple() { Event::Together } else { Event::Separation });
        if Situation::RecentMove.is_possible(form) {
            events.push(Event::Move);
        }
    }
    events
}

/// The first month that it changed, when that was told and counts.
pub fn told(form: &FormState, adult: Id, event: Event) -> Option<Month> {
    let month = match event {
        Event::JobBegan => {
            wages(form, adult).find(|one| before(form, adult, one).is_none() && from(one).is_some()).and_then(from)
        }
        Event::JobEnded => {
            let ended = wages(form, adult).find(|one| to(one).is_some() && after(form, adult, one).is_none());
            ended.and_then(to).map(|last| last + 1)
        }
        Event::HoursChanged => wages(form, adult).find(|one| before(form, adult, one).is_some()).and_then(from),
        Event::StudiesEnded => of_day(form.text(adult, Key::ActivitySince)),
        Event::Separation | Event::Together => of_day(form.text(FormState::HOUSEHOLD, Key::UnionSince)),
        Event::Move => of_day(form.text(FormState::HOUSEHOLD, Key::MovedIn)),
    }?;
    months_asked(form.month()?).any(|one| one == month).then_some(month)
}

/// Tells in which month it happened, or that it did not.
pub fn tell(form: &mut FormState, adult: Id, event: Event, month: Option<Month>) {
    match event {
        Event::JobBegan => {
            let one = wages(form, adult).find(|one| before(form, adult, one).is_none()).map(|one| one.id);
            if let Some(one) = one.or_else(|| month.map(|_| add_wage(form, adult))) {
                form.say(one, Key::From, month.map(typed).unwrap_or_default());
            }
        }
        Event::JobEnded => {
            let one = wages(form, adult).find(|one| after(form, adult, one).is_none()).map(|one| one.id);
            if let Some(one) = one.or_else(|| month.map(|_| add_wage(form, adult))) {
                form.say(one, Key::To, month.map(|month| typed(month - 1)).unwrap_or_default());
            }
        }
        Event::HoursChanged => change_hours(form, adult, month),
        Event::StudiesEnded => form.say(adult, Key::ActivitySince, month.map(first_day).unwrap_or_default()),
        Event::Separation | Event::Together => {
            since(form, Situation::RecentUnion, Key::UnionSince, month);
        }
        Event::Move => since(form, Situation::RecentMove, Key::MovedIn, month),
    }
}

/// The pay before and after: two incomes, one until the month and one from it on.
fn change_hours(form: &mut FormState, adult: Id, month: Option<Month>) {
    let second = wages(form, adult).find(|one| before(form, adult, one).is_some()).map(|one| one.id);
    let first = second.and_then(|second| {
        let one = form.card(second)?;
        before(form, adult, one).map(|one| one.id)
    });
    match (month, first, second) {
        (Some(month), Some(first), Some(second)) => {
            form.say(first, Key::To, typed(month - 1));
            form.say(second, Key::From, typed(month));
        }
        (Some(month), ..) => {
            let first = wages(form, adult).next().map(|one| one.id);
            let first = first.unwrap_or_else(|| add_wage(form, adult));
            form.say(first, Key::To, typed(month - 1));
            let second = add_wage(form, adult);
            form.say(second, Key::From, typed(month));
        }
        (None, Some(first), Some(second)) => {
            form.remove(second);
            form.say(first, Key::To, "");
        }
        (None, ..) => {}
    }
}

/// Since when one lives so, a situation of its own.
fn since(form: &mut FormState, situation: Situation, key: Key, month: Option<Month>) {
    match month {
        Some(month) => {
            tick(form, situation, Vec::new());
            form.say(FormState::HOUSEHOLD, key, first_day(month));
        }
        None => drop(untick(form, situation)),
    }
}

fn add_wage(form: &mut FormState, adult: Id) -> Id {
    let one = form.add(CardKind::Spell, Some(adult));
    form.say(one, Key::SpellKind, "wage");
    form.say(adult, Key::NoIncome, "");
    one
}

/// Wages that are the same every month they are paid.
fn wages(form: &FormState, adult: Id) -> impl Iterator<Item = &Card> {
    let spells = form.list(CardKind::Spell, Some(adult));
    spells.filter(|one| one.is(Key::SpellKind, "wage") && !one.is(Key::Varies, "yes"))
}

/// The wage that ends where this one begins.
fn before<'f>(form: &'f FormState, adult: Id, one: &Card) -> Option<&'f Card> {
    let begins = from(one)?;
    wages(form, adult).find(|other| to(other).is_some_and(|last| last + 1 == begins))
}

/// The wage that begins where this one ends.
fn after<'f>(form: &'f FormState, adult: Id, one: &Card) -> Option<&'f Card> {
    let next = to(one)? + 1;
    wages(form, adult).find(|other| from(other) == Some(next))
}

fn from(card: &Card) -> Option<Month> {
    parse::month(card.text(Key::From)).ok()
}

fn to(card: &Card) -> Option<Month> {
    parse::month(card.text(Key::To)).ok()
}

fn of_day(text: &str) -> Option<Month> {
    parse::date(text).ok().map(Month::of)
}

/// A month as one types it.
fn typed(month: Month) -> String {
    format!("{:02}/{}", month.number(), month.year())
}

/// The first day of a month as one types it.
fn first_day(month: Month) -> String {
    format!("01/{}", typed(month))
}

#[cfg(test)]
mod tests {
    use droits_engine::household::{Kind, Kinds};
    use rust_decimal::{Decimal, dec};

    use super::*;
    use crate::form::read;

    const NOVEMBER: Month = Month::new(2026, 11);
    const SEPTEMBER: Month = Month::new(2026, 9);
    const ME: Id = FormState::CLAIMANT;

    fn paid(form: &FormState, month: Month) -> Decimal {
        let household = read(form).household.expect("it reads");
        household.adults[0].income.in_month(Kinds::of(&[Kind::Wage]), month).expect("it is known").0
    }

    #[test]
    fn a_job_lost_in_september_is_paid_until_august_and_one_that_began_is_not_before() {
        let mut form = FormState::new(NOVEMBER);
        tell(&mut form, ME, Event::JobEnded, Some(SEPTEMBER));
        let wage = wages(&form, ME).next().expect("the months before it count").id;
        form.say(wage, Key::Monthly, "1700");
        assert_eq!([SEPTEMBER - 1, SEPTEMBER].map(|month| paid(&form, month)), [dec!(1700), dec!(0)]);
        assert_eq!(told(&form, ME, Event::JobEnded), Some(SEPTEMBER));
        assert_eq!((told(&form, ME, Event::JobBegan), told(&form, ME, Event::HoursChanged)), (None, None));
        tell(&mut form, ME, Event::JobEnded, None);
        assert_eq!(paid(&form, NOVEMBER), dec!(1700));
        tell(&mut form, ME, Event::JobBegan, Some(SEPTEMBER));
        assert_eq!([SEPTEMBER - 1, SEPTEMBER].map(|month| paid(&form, month)), [dec!(0), dec!(1700)]);
    }

    #[test]
    fn hours_that_changed_are_two_pays_and_one_again_when_that_is_taken_back() {
        let mut form = FormState::new(NOVEMBER);
        tell(&mut form, ME, Event::HoursChanged, Some(SEPTEMBER));
        let both: Vec<Id> = wages(&form, ME).map(|one| one.id).collect();
        assert_eq!(both.len(), 2);
        form.say(both[0], Key::Monthly, "1600");
        form.say(both[1], Key::Monthly, "800");
        assert_eq!([SEPTEMBER - 1, SEPTEMBER].map(|month| paid(&form, month)), [dec!(1600), dec!(800)]);
        assert_eq!(told(&form, ME, Event::HoursChanged), Some(SEPTEMBER));
        assert_eq!((told(&form, ME, Event::JobBegan), told(&form, ME, Event::JobEnded)), (None, None));
        tell(&mut form, ME, Event::HoursChanged, Some(SEPTEMBER + 1));
        assert_eq!(paid(&form, SEPTEMBER), dec!(1600), "a month later, the two pays are the same two");
        tell(&mut form, ME, Event::HoursChanged, None);
        assert_eq!((wages(&form, ME).count(), paid(&form, NOVEMBER)), (1, dec!(1600)));
    }

    #[test]
    fn a_separation_and_a_move_are_situations_and_leave_none_when_taken_back() {
        let mut form = FormState::new(NOVEMBER);
        for (event, key, situation) in [
            (Event::Separation, Key::UnionSince, Situation::RecentUnion),
            (Event::Move, Key::MovedIn, Situation::RecentMove),
        ] {
            assert!(possible(&form, ME).contains(&event), "{event:?}");
            tell(&mut form, ME, event, Some(SEPTEMBER));
            assert_eq!(form.text(FormState::HOUSEHOLD, key), "01/09/2026");
            assert!(super::super::situations(&form).contains(&situation));
            assert_eq!(told(&form, ME, event), Some(SEPTEMBER));
            tell(&mut form, ME, event, None);
            assert_eq!((form.text(FormState::HOUSEHOLD, key), told(&form, ME, event)), ("", None));
            assert!(!super::super::situations(&form).contains(&situation));
        }
        form.say(FormState::HOUSEHOLD, Key::UnionSince, "01/09/2020");
        assert_eq!(told(&form, ME, Event::Separation), None, "years ago changes no month that counts");
    }
}
