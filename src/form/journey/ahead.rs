//! What the way has passed, and what still lies ahead: a question that was not yet reached is not known, whatever the
//! format assumes when it is left blank.

use droits_engine::scenario::ranges::Range;
use rust_decimal::{Decimal, dec};

use super::{MET, Screen, Show, mark_of, screens};
use crate::form::card::{CardKind, UNKNOWN};
use crate::form::key::Key;
use crate::form::parse;
use crate::form::state::FormState;
use crate::form::{Card, Id};

/// Said of a case that was filled in elsewhere: nothing lies ahead.
const ALL: &str = "*";

/// Notes that a screen was passed.
pub fn pass(form: &mut FormState, screen: &Screen) {
    if !is_passed(form, screen) {
        let passed = form.text(FormState::HOUSEHOLD, Key::Passed);
        let passed = format!("{passed} {}", screen.mark).trim_start().to_owned();
        form.say(FormState::HOUSEHOLD, Key::Passed, passed);
    }
}

/// Notes that every screen was passed, as for a case that was opened complete.
pub fn pass_all(form: &mut FormState) {
    form.say(FormState::HOUSEHOLD, Key::Passed, ALL);
}

/// Whether a screen was passed.
pub fn is_passed(form: &FormState, screen: &Screen) -> bool {
    form.text(FormState::HOUSEHOLD, Key::Passed).split(' ').any(|mark| mark == screen.mark || mark == ALL)
}

/// Whether the screen that names a child was itself passed.
pub(super) fn was_met(form: &FormState, child: Id) -> bool {
    form.text(FormState::HOUSEHOLD, Key::Passed).split(' ').any(|mark| mark == mark_of(MET, child))
}

/// Of several children, each is met again.
pub(super) fn meet_again(form: &mut FormState) {
    let children: Vec<String> = form.list(CardKind::Child, None).map(|card| mark_of(MET, card.id)).collect();
    if children.len() > 1 {
        let passed = form.text(FormState::HOUSEHOLD, Key::Passed).split(' ');
        let passed: Vec<&str> = passed.filter(|mark| !children.iter().any(|child| child == mark)).collect();
        let passed = passed.join(" ");
        form.say(FormState::HOUSEHOLD, Key::Passed, passed);
    }
}

/// Whether the way was begun: before that only what was left blank where an answer is needed is not known.
pub fn is_begun(form: &FormState) -> bool {
    !form.text(FormState::HOUSEHOLD, Key::Passed).is_empty()
}

/// Whether enough is known for a first figure: the family, its children, and which particular situations are theirs.
pub fn gives_a_figure(form: &FormState) -> bool {
    match is_begun(form) {
        true => screens(form).iter().filter(|screen| screen.show == Show::Situations).all(|s| is_passed(form, s)),
        false => !form.text(FormState::CLAIMANT, Key::Activity).is_empty(),
    }
}

impl Key {
    /// Whether what is noted under it answers a question, and is not the page's own memory.
    fn is_an_answer(&self) -> bool {
        use Key::*;
        !matches!(
            self,
            Month | Situations | AdultSituations | ChildSituations | CommuneTyped | Note | Passed | Received
        )
    }
}

/// Number of answers given: « je ne sais pas » is none.
pub fn answers(form: &FormState) -> usize {
    let told = |card: &Card| card.said.iter().filter(|(key, text)| key.is_an_answer() && *text != UNKNOWN).count();
    let cards = form.cards().iter().filter(|card| card.id != FormState::PARTNER || form.is_couple());
    let said: usize = cards.map(|card| told(card) + usize::from(!card.months.is_empty())).sum();
    // How many children there are is an answer, and so are the situations ticked, or that there are none.
    let passed = |show: Show| screens(form).iter().any(|screen| screen.show == show && is_passed(form, screen));
    said + usize::from(passed(Show::Children)) + usize::from(passed(Show::Situations))
}

/// Least and most as they are shown: what was only sampled may go further than the households that were tried, so that
/// it is widened by a twentieth upwards, to whole tens of euros, and said to be about that.
pub fn shown(range: Range) -> (Decimal, Decimal) {
    let (least, most) = (range.least.0, range.most.0);
    match range.exact {
        true => (least, most),
        false => ((least / TEN).floor() * TEN, (most * BEYOND / TEN).ceil() * TEN),
    }
}

const TEN: Decimal = dec!(10);
const BEYOND: Decimal = dec!(1.05);

/// The form in which every question that lies ahead is said to be unknown.
pub fn ahead(form: &FormState) -> FormState {
    let mut open = form.clone();
    if !is_begun(form) {
        return open;
    }
    let mut done: Vec<String> = Vec::new();
    // An answer that is not known may bring questions of its own.
    while let Some(screen) = screens(&open).into_iter().find(|s| !is_passed(form, s) && !done.contains(&s.mark)) {
        match &screen.show {
            Show::Fields(keys) => keys.iter().for_each(|&(card, key)| leave_open(&mut open, card, key)),
            Show::Kinds(adult) => forget_income(&mut open, *adult),
            Show::Income(spell) => {
                if let Some(adult) = open.card(*spell).and_then(|card| card.of) {
                    forget_income(&mut open, adult);
                }
            }
            Show::Cares(child) if open.list(CardKind::Care, Some(*child)).next().is_none() => {
                open.say(*child, Key::CareMode, UNKNOWN);
            }
            Show::People(kind) => suppose(&mut open, *kind),
            Show::Cares(_) | Show::Children | Show::Situations | Show::Summary => {}
        }
        done.push(screen.mark);
    }
    // What a child does from 15 on is asked once its age is known.
    let children: Vec<Id> = open.list(CardKind::Child, None).map(|card| card.id).collect();
    for child in children {
        if parse::date(open.text(child, Key::ChildBirth)).is_err() {
            leave_open(&mut open, child, Key::Schooled);
            leave_open(&mut open, child, Key::ChildActivity);
        }
    }
    open
}

fn leave_open(form: &mut FormState, card: Id, key: Key) {
    if form.text(card, key).trim().is_empty() && key.can_be_unknown() {
        form.say(card, key, UNKNOWN);
    }
}

/// Other people in charge whom nobody has told yet: one of each relation who counts, of unknown income. Who brings in too much
/// counts for nothing, so that fewer are held too.
fn suppose(form: &mut FormState, kind: CardKind) {
    if kind != CardKind::Dependant || form.list(kind, None).next().is_some() {
        return;
    }
    for relation in ["ascendant", "relative"] {
        let one = form.add(kind, None);
        form.say(one, Key::Relation, relation);
        form.say(one, Key::DependantBirth, "1955-01-01");
        form.say(one, Key::DependantRate, "80");
        form.say(one, Key::NoIncome, UNKNOWN);
    }
}

/// Until all of it is told, nothing of it bounds anything.
fn forget_income(form: &mut FormState, adult: Id) {
    let spells: Vec<Id> = form.list(CardKind::Spell, Some(adult)).map(|card| card.id).collect();
    for spell in spells {
        form.remove(spell);
    }
    form.say(adult, Key::NoIncome, UNKNOWN);
}
