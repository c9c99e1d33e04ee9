//! The form as a whole: cards in order, added, removed and put back.

use droits_engine::calendar::Month;

use super::card::{Card, CardKind, Id};
use super::key::Key;

/// What the page holds while it is filled in: plain, as typed, and maybe wrong.
///
/// The household and both adults always have a card, the second adult's too, so that what was said of a partner is
/// there again when the couple is.
#[derive(Clone, Debug, PartialEq)]
pub struct FormState {
    cards: Vec<Card>,
    next: u16,
}

/// Cards taken out, with their positions, to be put back.
#[derive(Clone, Debug, PartialEq)]
pub struct Removed(Vec<(usize, Card)>);

impl Removed {
    /// Whether what was removed is a card of this kind, of this person.
    pub fn is(&self, kind: CardKind, of: Option<Id>) -> bool {
        self.0.first().is_some_and(|(_, card)| card.kind == kind && card.of == of)
    }

    /// The card that was removed, without those that stood on it.
    pub fn card(&self) -> Option<&Card> {
        self.0.first().map(|(_, card)| card)
    }
}

impl FormState {
    /// The household's card.
    pub const HOUSEHOLD: Id = Id(0);
    /// The claimant's card.
    pub const CLAIMANT: Id = Id(1);
    /// The partner's card.
    pub const PARTNER: Id = Id(2);

    /// An empty form for a month.
    pub fn new(month: Month) -> FormState {
        let mut household = Card::new(FormState::HOUSEHOLD, CardKind::Household, None);
        household.say(Key::Month, format!("{:02}/{}", month.number(), month.year()));
        let adults = [FormState::CLAIMANT, FormState::PARTNER].map(|id| Card::new(id, CardKind::Adult, None));
        FormState { cards: std::iter::once(household).chain(adults).collect(), next: 3 }
    }

    /// Whether nothing was said but the month, and that is the one with which a case begins.
    pub fn is_blank(&self, month: Month) -> bool {
        self.cards == FormState::new(month).cards
    }

    /// A form made of cards read from a file, in order, with the household and both adults first.
    pub(super) fn of_cards(cards: Vec<Card>) -> FormState {
        let next = cards.iter().map(|card| card.id.0 + 1).max().unwrap_or(3);
        FormState { cards, next }
    }

    /// All cards, in order.
    pub fn cards(&self) -> &[Card] {
        &self.cards
    }

    /// A card; `None` once it was removed.
    pub fn card(&self, id: Id) -> Option<&Card> {
        self.cards.iter().find(|card| card.id == id)
    }

    /// A card, to be written on.
    pub fn card_mut(&mut self, id: Id) -> Option<&mut Card> {
        self.cards.iter_mut().find(|card| card.id == id)
    }

    /// The household's card.
    pub fn household(&self) -> &Card {
        &self.cards[0]
    }

    /// Cards of a kind, in order, of a person when one is given.
    pub fn list(&self, kind: CardKind, of: Option<Id>) -> impl Iterator<Item = &Card> {
        self.cards.iter().filter(move |card| card.kind == kind && (of.is_none() || card.of == of))
    }

    /// Position of a card among those of its kind and person, from 0.
    pub fn position(&self, id: Id) -> usize {
        let Some(card) = self.card(id) else { return 0 };
        self.list(card.kind, card.of).position(|other| other.id == id).unwrap_or(0)
    }

    /// Whether a partner's answers count.
    pub fn is_couple(&self) -> bool {
        !self.household().is(Key::Union, "single")
    }

    /// Whether the card is a child's and one adult alone lives with it: what became of the other parent is then asked,
    /// for the format takes the other parent to live there.
    pub fn is_lone_with(&self, card: &Card) -> bool {
        card.kind == CardKind::Child && !self.is_couple()
    }

    /// What was typed, blank when nothing was.
    pub fn text(&self, id: Id, key: Key) -> &str {
        self.card(id).map_or("", |card| card.said.get(&key).map_or("", String::as_str))
    }

    /// Notes an answer.
    pub fn say(&mut self, id: Id, key: Key, text: impl Into<String>) {
        let text = text.into();
        if id == FormState::HOUSEHOLD {
            self.let_places_agree(key, &text);
        }
        if let Some(card) = self.card_mut(id) {
            card.say(key, text);
        }
    }

    /// A commune tells its département, and is gone when another one is chosen: the two never contradict each other. Its
    /// zone is then its own again.
    fn let_places_agree(&mut self, key: Key, text: &str) {
        let household = &mut self.cards[0];
        let elsewhere = || department_of(household.text(Key::Commune)).is_some_and(|own| own != text);
        if key == Key::Department && elsewhere() {
            [Key::Commune, Key::AplZone].iter().for_each(|key| household.say(*key, ""));
        }
        if key == Key::Commune && !text.is_empty() {
            household.say(Key::CommuneTyped, "");
            if household.text(Key::Commune) != text {
                household.say(Key::AplZone, "");
            }
            if let Some(department) = department_of(text) {
                household.say(Key::Department, department);
            }
        }
    }

    /// Notes the amount of one month of an income that varies.
    pub fn say_month(&mut self, id: Id, month: Month, text: String) {
        if let Some(card) = self.card_mut(id) {
            if text.is_empty() {
                card.months.remove(&month);
            } else {
                card.months.insert(month, text);
            }
        }
    }

    /// Adds a card and names it.
    pub fn add(&mut self, kind: CardKind, of: Option<Id>) -> Id {
        let id = Id(self.next);
        self.next = self.next.saturating_add(1);
        self.cards.push(Card::new(id, kind, of));
        id
    }

    /// Takes a card out, with the incomes and childcare that stand on it.
    pub fn remove(&mut self, id: Id) -> Removed {
        let mut removed = Vec::new();
        let mut position = 0;
        self.cards.retain(|card| {
            let goes = card.id == id || card.of == Some(id);
            if goes {
                removed.push((position, card.clone()));
            }
            position += 1;
            !goes
        });
        Removed(removed)
    }

    /// Puts removed cards back where they were.
    pub fn put_back(&mut self, removed: Removed) {
        for (position, card) in removed.0 {
            self.cards.insert(position.min(self.cards.len()), card);
        }
    }

    /// The month of entitlement, when it is one.
    pub fn month(&self) -> Option<Month> {
        super::parse::month(self.household().text(Key::Month)).ok()
    }
}

/// The département in which a commune is, by its INSEE code.
fn department_of(commune: &str) -> Option<&str> {
    let is_code = commune.len() == 5 && commune.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_code.then(|| &commune[..if commune.starts_with("97") { 3 } else { 2 }])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_commune_and_a_departement_never_contradict_each_other() {
        let mut form = FormState::new(Month::new(2026, 11));
        let said = |form: &FormState, key: Key| form.text(FormState::HOUSEHOLD, key).to_owned();
        form.say(FormState::HOUSEHOLD, Key::CommuneTyped, "saint-denis");
        form.say(FormState::HOUSEHOLD, Key::Commune, "93066");
        assert_eq!((said(&form, Key::Department), said(&form, Key::CommuneTyped)), ("93".to_owned(), String::new()));
        form.say(FormState::HOUSEHOLD, Key::Department, "93");
        assert_eq!(said(&form, Key::Commune), "93066", "the same one changes nothing");
        form.say(FormState::HOUSEHOLD, Key::AplZone, "1");
        form.say(FormState::HOUSEHOLD, Key::Department, "974");
        assert_eq!((said(&form, Key::Commune), said(&form, Key::AplZone)), (String::new(), String::new()));
        for (commune, department) in [("97411", "974"), ("2A004", "2A"), ("97801", "978"), ("75115", "75")] {
            form.say(FormState::HOUSEHOLD, Key::Commune, commune);
            assert_eq!(said(&form, Key::Department), department);
        }
    }

    #[test]
    fn a_child_that_was_removed_comes_back_with_its_childcare() {
        let mut form = FormState::new(Month::new(2026, 11));
        let child = form.add(CardKind::Child, None);
        let care = form.add(CardKind::Care, Some(child));
        let other = form.add(CardKind::Child, None);
        form.say(care, Key::CareHours, "120");
        let before = form.clone();
        let removed = form.remove(child);
        assert_eq!(form.list(CardKind::Child, None).map(|card| card.id).collect::<Vec<_>>(), [other]);
        assert_eq!(form.card(care), None);
        form.put_back(removed);
        assert_eq!(form, before);
    }
}
