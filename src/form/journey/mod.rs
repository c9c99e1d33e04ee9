//! The guided way: which screens a family meets, in order, given what it has answered.
//!
//! A screen asks one thing, at most three fields that belong together. It is there only when an answer made it matter,
//! and it holds nothing of its own: every answer stands in the form, and the page with everything shows the same.
//!
//! The situations that most families are not in are asked early, all on one screen, so that the first figure need not
//! reckon with them; each brings its questions beside the person whom it is about, or after the home.

mod ahead;
mod situations;

pub use ahead::{ahead, answers, gives_a_figure, is_begun, is_passed, pass, pass_all, shown};
pub use situations::{Answers, Situation, situations, tick, untick};

use super::Spot;
use super::card::{CardKind, Id};
use super::key::Key;
use super::state::FormState;
use super::when::Look;

/// A part of the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Who lives there.
    Family,
    /// The children.
    Children,
    /// Work and income.
    Work,
    /// The home.
    Home,
    /// Particular situations.
    Particular,
    /// What was answered, and the results.
    Summary,
}

impl Part {
    /// All, in order.
    pub const ALL: [Part; 6] = [Part::Family, Part::Children, Part::Work, Part::Home, Part::Particular, Part::Summary];
}

/// What a screen shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Show {
    /// Questions, each on its card.
    Fields(Vec<(Id, Key)>),
    /// How many children there are, and whether one is expected.
    Children,
    /// Which kinds of income a person has.
    Kinds(Id),
    /// One income: its amount, its months, its year.
    Income(Id),
    /// The ways of childcare of a child.
    Cares(Id),
    /// The particular situations, to be ticked.
    Situations,
    /// What was answered, and the results.
    Summary,
}

/// What a screen asks about: its heading stands in `words`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they say it")]
pub enum Topic {
    Union,
    Partner,
    Children,
    Child,
    OtherParent,
    ClaimedBy,
    School,
    Pregnancy,
    Activity,
    Incomes,
    Income,
    Commune,
    Home,
    HomeKind,
    Loan,
    Situations,
    Complement,
    Childcare,
    Adoption,
    AdultDisability,
    ParentalLeave,
    Foreign,
    RecentUnion,
    Furnished,
    Assets,
    Summary,
}

/// A screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Screen {
    /// Part of the way.
    pub part: Part,
    /// What it asks about.
    pub topic: Topic,
    /// Its word in the address, unique among the screens.
    pub slug: String,
    /// What it is known by once passed: it stays the same when a child before it goes.
    pub mark: String,
    /// The person it is about, when there may be several.
    pub who: Option<Id>,
    /// What it shows.
    pub show: Show,
}

impl Screen {
    /// Whether a place belongs to the screen.
    pub fn holds(&self, form: &FormState, spot: Spot) -> bool {
        let of = || form.card(spot.card).and_then(|card| card.of);
        match &self.show {
            Show::Fields(keys) => keys.contains(&(spot.card, spot.key)),
            Show::Kinds(adult) => spot.card == *adult && spot.key == Key::NoIncome,
            Show::Income(spell) => spot.card == *spell,
            Show::Cares(child) => of() == Some(*child) || spot.card == *child && spot.key == Key::CareMode,
            Show::Children => spot.key == Key::Pregnant,
            Show::Situations | Show::Summary => false,
        }
    }

    /// The questions of the screen that may be left unknown.
    pub fn open_questions(&self) -> Vec<(Id, Key)> {
        let asked = match &self.show {
            Show::Fields(keys) => keys.clone(),
            Show::Kinds(adult) => vec![(*adult, Key::NoIncome)],
            Show::Income(spell) => vec![(*spell, Key::Monthly)],
            Show::Cares(child) => return vec![(*child, Key::CareMode)],
            Show::Children => vec![(FormState::HOUSEHOLD, Key::Pregnant)],
            Show::Situations | Show::Summary => Vec::new(),
        };
        asked.into_iter().filter(|(_, key)| key.can_be_unknown()).collect()
    }
}

/// The screen on which a place stands.
pub fn screen_of(form: &FormState, spot: Spot) -> Option<Screen> {
    screens(form).into_iter().find(|screen| screen.holds(form, spot))
}

/// The screens of this family, in order.
pub fn screens(form: &FormState) -> Vec<Screen> {
    let theirs = situations(form);
    let is = |situation: Situation| theirs.contains(&situation);
    let mut way = Way { form, screens: Vec::new() };
    let adults: &[Id] =
        if form.is_couple() { &[FormState::CLAIMANT, FormState::PARTNER] } else { &[FormState::CLAIMANT] };
    let children: Vec<Id> = form.list(CardKind::Child, None).map(|card| card.id).collect();

    way.family();
    for (i, &child) in children.iter().enumerate() {
        way.child(&is, i, child);
    }
    way.household(Part::Children, Topic::Pregnancy, "grossesse", &[Key::PregnancyDue, Key::PregnancyChildren]);
    for (i, &adult) in adults.iter().enumerate() {
        way.work(i, adult);
    }
    let part = Part::Home;
    way.household(part, Topic::Commune, "commune", &[Key::Commune, Key::Department]);
    way.household(part, Topic::Home, "logement", &[Key::Tenure, Key::Rent, Key::Landlord]);
    way.household(part, Topic::HomeKind, "residence", &[Key::ResidenceKind]);
    way.household(part, Topic::Loan, "pret", &[Key::LoanSigned, Key::LoanKind]);
    way.particular(&is, adults);
    way.show(Part::Summary, Topic::Summary, SUMMARY, None, Show::Summary);
    way.screens
}

/// The first screen's word in the address.
pub const FIRST: &str = "famille";
/// The last screen's word in the address.
pub const SUMMARY: &str = "resultats";

struct Way<'f> {
    form: &'f FormState,
    screens: Vec<Screen>,
}

impl Way<'_> {
    fn family(&mut self) {
        let (part, household) = (Part::Family, FormState::HOUSEHOLD);
        let keys = [(household, Key::Union), (FormState::CLAIMANT, Key::AdultBirth)];
        self.ask(part, Topic::Union, FIRST, None, &keys);
        if self.form.is_couple() {
            let keys = [Key::AdultName, Key::AdultBirth].map(|key| (FormState::PARTNER, key));
            self.ask(part, Topic::Partner, "partenaire", None, &keys);
        }
        self.show(part, Topic::Children, "enfants", None, Show::Children);
        self.show(part, Topic::Situations, "situations", None, Show::Situations);
    }

    fn child(&mut self, is: &impl Fn(Situation) -> bool, i: usize, child: Id) {
        let (part, slug) = (Part::Children, |word: &str| format!("{word}-{}", i + 1));
        let mut keys = vec![(child, Key::ChildName), (child, Key::ChildBirth)];
        if is(Situation::ChildDisability) {
            keys.push((child, Key::ChildRate));
        }
        self.ask(part, Topic::Child, &slug("enfant"), Some(child), &keys);
        if !self.form.is_couple() || is(Situation::OtherUnion) {
            let keys = [Key::Custody, Key::OtherParent, Key::ChildSupport].map(|key| (child, key));
            self.ask(part, Topic::OtherParent, &slug("parents"), Some(child), &keys);
            if self.matters(child, Key::ClaimedBy) {
                self.ask(part, Topic::ClaimedBy, &slug("allocataire"), Some(child), &[(child, Key::ClaimedBy)]);
            }
        }
        if self.matters(child, Key::ChildActivity) {
            let keys = [Key::Schooled, Key::ChildActivity].map(|key| (child, key));
            self.ask(part, Topic::School, &slug("ecole"), Some(child), &keys);
        }
        if is(Situation::ChildDisability) && !matches!(self.form.text(child, Key::ChildRate), "" | "0") {
            let keys = [(child, Key::AeehComplement), (child, Key::Pch)];
            self.ask(part, Topic::Complement, &slug("complement"), Some(child), &keys);
        }
        if is(Situation::Childcare) && self.may_be_minded(child) {
            self.show(part, Topic::Childcare, &slug("garde"), Some(child), Show::Cares(child));
        }
        if is(Situation::Adoption) {
            self.ask(part, Topic::Adoption, &slug("adoption"), Some(child), &[(child, Key::AdoptionDate)]);
        }
    }

    fn work(&mut self, i: usize, adult: Id) {
        let (part, who) = (Part::Work, self.form.is_couple().then_some(adult));
        let slug = |word: &str| format!("{word}-{}", i + 1);
        let keys = [Key::Activity, Key::Scholarship].map(|key| (adult, key));
        self.ask(part, Topic::Activity, &slug("activite"), who, &keys);
        self.show(part, Topic::Incomes, &slug("revenus"), who, Show::Kinds(adult));
        for (j, spell) in self.form.list(CardKind::Spell, Some(adult)).enumerate() {
            let slug = format!("{}-{}", slug("revenu"), j + 1);
            self.show(part, Topic::Income, &slug, who, Show::Income(spell.id));
        }
    }

    fn particular(&mut self, is: &impl Fn(Situation) -> bool, adults: &[Id]) {
        let part = Part::Particular;
        if is(Situation::RecentUnion) {
            self.household(part, Topic::RecentUnion, "depuis", &[Key::UnionSince]);
        }
        for (i, &adult) in adults.iter().enumerate() {
            let slug = |word: &str| format!("{word}-{}", i + 1);
            let who = self.form.is_couple().then_some(adult);
            for (situation, topic, word) in [
                (Situation::AdultDisability, Topic::AdultDisability, "handicap-adulte"),
                (Situation::ParentalLeave, Topic::ParentalLeave, "conge"),
                (Situation::Foreign, Topic::Foreign, "nationalite"),
            ] {
                if is(situation) {
                    let keys: Vec<(Id, Key)> = situation.keys().iter().map(|key| (adult, *key)).collect();
                    self.ask(part, topic, &slug(word), who, &keys);
                }
            }
        }
        if is(Situation::HomeKind) {
            self.household(part, Topic::Furnished, "meuble", Situation::HomeKind.keys());
        }
        if is(Situation::Assets) {
            self.household(part, Topic::Assets, "epargne", Situation::Assets.keys());
        }
    }

    /// Childcare is paid for until six, or twelve for a lone parent; what was noted is seen at any age.
    fn may_be_minded(&self, child: Id) -> bool {
        self.form.card(child).is_some_and(|card| Look { form: self.form, card }.is_under(Key::ChildBirth, 13))
            || self.form.list(CardKind::Care, Some(child)).next().is_some()
    }

    fn matters(&self, card: Id, key: Key) -> bool {
        self.form.card(card).is_some_and(|card| Look { form: self.form, card }.matters(key))
    }

    /// A screen of questions about the household.
    fn household(&mut self, part: Part, topic: Topic, slug: &str, keys: &[Key]) {
        let keys: Vec<(Id, Key)> = keys.iter().map(|key| (FormState::HOUSEHOLD, *key)).collect();
        self.ask(part, topic, slug, None, &keys);
    }

    /// A screen of questions, unless none of them matters.
    fn ask(&mut self, part: Part, topic: Topic, slug: &str, who: Option<Id>, keys: &[(Id, Key)]) {
        if keys.iter().any(|&(card, key)| self.matters(card, key)) {
            self.show(part, topic, slug, who, Show::Fields(keys.to_vec()));
        }
    }

    fn show(&mut self, part: Part, topic: Topic, slug: &str, who: Option<Id>, show: Show) {
        let card = match &show {
            Show::Fields(keys) => keys.first().map_or(FormState::HOUSEHOLD, |(card, _)| *card),
            Show::Kinds(card) | Show::Income(card) | Show::Cares(card) => *card,
            Show::Children | Show::Situations | Show::Summary => FormState::HOUSEHOLD,
        };
        let mark = format!("{}-{}", slug.split('-').next().unwrap_or(slug), card.0);
        self.screens.push(Screen { part, topic, slug: slug.to_owned(), mark, who, show });
    }
}

#[cfg(test)]
mod early;
#[cfg(test)]
mod tests;
