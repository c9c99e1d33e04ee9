//! A card of the form: the household, a person, an income, a way of childcare; what was said on it.

use std::collections::BTreeMap;

use droits_engine::calendar::Month;

use super::key::Key;

/// Name of a card that no other ever has, so that a list can lose or gain cards while one is being filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(pub u16);

/// What a card is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they say it")]
pub enum CardKind {
    Household,
    Adult,
    Child,
    Dependant,
    Death,
    Spell,
    Care,
}

impl CardKind {
    /// Every kind with its word in the saved form.
    pub const ALL: [(CardKind, &'static str); 7] = [
        (CardKind::Household, "household"),
        (CardKind::Adult, "adult"),
        (CardKind::Child, "child"),
        (CardKind::Dependant, "dependant"),
        (CardKind::Death, "death"),
        (CardKind::Spell, "income"),
        (CardKind::Care, "childcare"),
    ];

    /// Word in the saved form.
    pub fn code(self) -> &'static str {
        Self::ALL[self as usize].1
    }

    /// Whether the questions of `other` stand on a card of this kind: a child who died keeps a child's questions.
    pub fn asks(self, other: CardKind) -> bool {
        self == other || (self == CardKind::Death && other == CardKind::Child)
    }
}

/// A card, its place, and its answers as they were typed.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// Its name.
    pub id: Id,
    /// What it is about.
    pub kind: CardKind,
    /// The person whose income or childcare it is.
    pub of: Option<Id>,
    /// Answers as typed; one that is absent was left blank, `?` says "je ne sais pas".
    pub said: BTreeMap<Key, String>,
    /// For an income that varies: amounts as typed, by month.
    pub months: BTreeMap<Month, String>,
}

/// What stands for "je ne sais pas".
pub const UNKNOWN: &str = "?";

impl Card {
    /// An empty card.
    pub fn new(id: Id, kind: CardKind, of: Option<Id>) -> Card {
        Card { id, kind, of, said: BTreeMap::new(), months: BTreeMap::new() }
    }

    /// What was typed, blank when nothing was.
    pub fn text(&self, key: Key) -> &str {
        self.said.get(&key).map_or("", |text| text.trim())
    }

    /// Whether the answer is this word, given or assumed.
    pub fn is(&self, key: Key, word: &str) -> bool {
        self.word(key) == word
    }

    /// The word chosen, or the one that the format assumes.
    pub fn word(&self, key: Key) -> &str {
        match (self.text(key), key.row().kind) {
            ("", super::Kind::Choice(_, assumed)) => assumed,
            ("", super::Kind::YesNo(true)) => "yes",
            ("", super::Kind::YesNo(false)) => "no",
            (text, _) => text,
        }
    }

    /// Notes an answer.
    pub fn say(&mut self, key: Key, text: impl Into<String>) {
        let text = text.into();
        if text.is_empty() {
            self.said.remove(&key);
        } else {
            self.said.insert(key, text);
        }
    }
}
