//! The situations that most families are not in: ticked on one screen, or told by an answer given anywhere.

use std::collections::BTreeSet;

use crate::form::card::{CardKind, Id};
use crate::form::key::{Key, Kind};
use crate::form::state::FormState;

/// A situation: ticked, it brings its questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "they say it")]
pub enum Situation {
    ChildDisability,
    Childcare,
    OtherUnion,
    Adoption,
    AdultDisability,
    ParentalLeave,
    Foreign,
    RecentUnion,
    HomeKind,
    Assets,
}

/// What was answered about a situation before it was unticked.
pub type Answers = Vec<(Id, Key, String)>;

impl Situation {
    /// All, in order.
    pub const ALL: [Situation; 10] = [
        Situation::ChildDisability,
        Situation::Childcare,
        Situation::OtherUnion,
        Situation::Adoption,
        Situation::AdultDisability,
        Situation::ParentalLeave,
        Situation::Foreign,
        Situation::RecentUnion,
        Situation::HomeKind,
        Situation::Assets,
    ];

    /// Its word in the form.
    const fn word(self) -> &'static str {
        match self {
            Situation::ChildDisability => "child_disability",
            Situation::Childcare => "childcare",
            Situation::OtherUnion => "other_union",
            Situation::Adoption => "adoption",
            Situation::AdultDisability => "adult_disability",
            Situation::ParentalLeave => "parental_leave",
            Situation::Foreign => "foreign",
            Situation::RecentUnion => "recent_union",
            Situation::HomeKind => "home_kind",
            Situation::Assets => "assets",
        }
    }

    /// Its questions.
    pub const fn keys(self) -> &'static [Key] {
        match self {
            Situation::ChildDisability => &[Key::ChildRate, Key::AeehComplement, Key::Pch],
            Situation::Childcare => &[Key::CareMode],
            Situation::OtherUnion => &[Key::Custody, Key::OtherParent, Key::ChildSupport],
            Situation::Adoption => &[Key::AdoptionDate],
            Situation::AdultDisability => &[Key::AdultRate, Key::EmploymentRestriction, Key::DisabilityCard],
            Situation::ParentalLeave => &[Key::ParentalLeave, Key::QuartersWorked, Key::LeaveTaken],
            Situation::Foreign => &[Key::Nationality, Key::PermitSince, Key::ResidentCard, Key::Protected],
            Situation::RecentUnion => &[Key::UnionSince],
            Situation::HomeKind => &[Key::Furnished, Key::FlatShare, Key::Room],
            Situation::Assets => &[Key::AssetsFinancial, Key::AssetsRealEstate],
        }
    }

    /// Whether the situation can be theirs at all.
    pub fn is_possible(self, form: &FormState) -> bool {
        let children = form.list(CardKind::Child, None).next().is_some();
        match self {
            Situation::ChildDisability | Situation::Childcare | Situation::Adoption | Situation::ParentalLeave => {
                children
            }
            // A lone parent is asked about the other parent anyway.
            Situation::OtherUnion => children && form.is_couple(),
            _ => true,
        }
    }

    /// Whether an answer says that the situation is theirs.
    fn is_told(self, form: &FormState) -> bool {
        let tells = |key: Key| {
            form.cards().iter().any(|card| {
                let assumed = match key.row().kind {
                    Kind::Choice(_, assumed) if key != Key::CareMode => assumed,
                    Kind::YesNo(true) => "yes",
                    Kind::YesNo(false) => "no",
                    Kind::Money(_) | Kind::Whole(..) => "0",
                    _ => "",
                };
                card.kind != CardKind::Death && !matches!(card.text(key), text if text.is_empty() || text == assumed)
            })
        };
        self.keys().iter().any(|key| tells(*key))
            || self == Situation::Childcare && form.list(CardKind::Care, None).next().is_some()
    }
}

/// The situations of this family: those ticked, and those that an answer tells.
pub fn situations(form: &FormState) -> BTreeSet<Situation> {
    let ticked = form.text(FormState::HOUSEHOLD, Key::Situations);
    Situation::ALL
        .into_iter()
        .filter(|situation| situation.is_possible(form))
        .filter(|situation| ticked.split(' ').any(|word| word == situation.word()) || situation.is_told(form))
        .collect()
}

/// Ticks a situation, and gives back the answers that it had before.
pub fn tick(form: &mut FormState, situation: Situation, before: Answers) {
    write(form, situation, true);
    for (card, key, text) in before {
        form.say(card, key, text);
    }
}

/// Unticks a situation: what was answered about it counts no more, and is handed back. Ways of childcare stay on their
/// cards, to be removed there one by one.
pub fn untick(form: &mut FormState, situation: Situation) -> Answers {
    write(form, situation, false);
    let mut answers = Vec::new();
    for key in situation.keys().iter().filter(|key| **key != Key::CareMode || situation == Situation::Childcare) {
        let said = form.cards().iter().filter(|card| card.said.contains_key(key) && card.kind != CardKind::Care);
        let said: Answers = said.map(|card| (card.id, *key, form.text(card.id, *key).to_owned())).collect();
        for (card, key, _) in &said {
            form.say(*card, *key, "");
        }
        answers.extend(said);
    }
    answers
}

fn write(form: &mut FormState, situation: Situation, ticked: bool) {
    let said = form.text(FormState::HOUSEHOLD, Key::Situations).to_owned();
    let mut words: Vec<&str> = said.split_whitespace().filter(|word| *word != situation.word()).collect();
    if ticked {
        words.push(situation.word());
    }
    form.say(FormState::HOUSEHOLD, Key::Situations, words.join(" "));
}
