//! The guided way: which screens a family meets, in order, given what it has answered.
//!
//! A screen asks one thing, at most three fields that belong together. It is there only when an answer made it matter,
//! and it holds nothing of its own: every answer stands in the form, and the page with everything shows the same.
//!
//! The situations that most families are not in are asked early, all on one screen, so that the first figure need not
//! reckon with them; each brings its questions beside the person whom it is about, or after the home.

mod ahead;
mod situations;
pub mod story;

pub use ahead::{ahead, answers, gives_a_figure, is_begun, is_passed, pass, pass_all, shown};
pub use situations::{
    About, Answers, Group, Situation, is_concerned, is_said_of, of_one_child, pick, situations, tick, tick_told, untick,
};

use std::collections::BTreeSet;

use situations::is_anybody_picked;

use super::Spot;
use super::card::{CardKind, Id, UNKNOWN};
use super::key::{Key, Need};
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
    /// People of a kind, added and removed: others in charge, children who died.
    People(CardKind),
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
    OwnChild,
    OtherParent,
    Parents,
    ClaimedBy,
    Support,
    School,
    ChildDisability,
    Aeeh,
    BornEarly,
    ChildAway,
    Placed,
    Deaths,
    Pregnancy,
    Activity,
    Hours,
    Incomes,
    Income,
    Esat,
    Commune,
    Home,
    HomeKind,
    Loan,
    RecentMove,
    HomeParticular,
    Situations,
    Childcare,
    Adoption,
    AdultDisability,
    Aah,
    Institution,
    ParentalLeave,
    IncreasedLeave,
    Presence,
    PresenceChild,
    Foreign,
    Stay,
    ChildEntry,
    WealthyParents,
    Carer,
    CarerPay,
    Overseas,
    Unfit,
    Dependants,
    InPayment,
    RecentUnion,
    Furnished,
    Assets,
    Rental,
    Summary,
}

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
            Show::People(kind) => {
                let person = of().unwrap_or(spot.card);
                form.card(person).is_some_and(|card| card.kind == *kind)
            }
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
            Show::People(_) | Show::Situations | Show::Summary => Vec::new(),
        };
        asked.into_iter().filter(|(_, key)| key.can_be_unknown()).collect()
    }
}

/// What a screen asks that must be answered and is left blank.
pub fn left_blank(form: &FormState, screen: &Screen) -> Vec<(Id, Key)> {
    let blank = |&(card, key): &(Id, Key)| {
        let matters = form.card(card).is_some_and(|card| Look { form, card }.matters(key));
        key.row().need == Need::Asked && matters && form.text(card, key).trim().is_empty()
    };
    let none = |person: Id| form.list(CardKind::Spell, Some(person)).next().is_none();
    match &screen.show {
        Show::Fields(keys) => keys.iter().copied().filter(blank).collect(),
        Show::Kinds(person) if none(*person) && form.text(*person, Key::NoIncome).is_empty() => {
            vec![(*person, Key::NoIncome)]
        }
        Show::Income(spell) if form.card(*spell).is_some_and(|card| !card.is(Key::Varies, "yes")) => {
            [(*spell, Key::Monthly)].into_iter().filter(blank).collect()
        }
        Show::Children
        | Show::Kinds(_)
        | Show::Income(_)
        | Show::Cares(_)
        | Show::People(_)
        | Show::Situations
        | Show::Summary => Vec::new(),
    }
}

/// The screen on which a place stands.
pub fn screen_of(form: &FormState, spot: Spot) -> Option<Screen> {
    screens(form).into_iter().find(|screen| screen.holds(form, spot))
}

/// The screens of this family, in order.
pub fn screens(form: &FormState) -> Vec<Screen> {
    let mut way = Way { form, theirs: situations(form), screens: Vec::new() };
    let adults: &[Id] =
        if form.is_couple() { &[FormState::CLAIMANT, FormState::PARTNER] } else { &[FormState::CLAIMANT] };
    let children: Vec<Id> = form.list(CardKind::Child, None).map(|card| card.id).collect();

    way.family();
    for (i, &child) in children.iter().enumerate() {
        way.child(i, child);
    }
    way.household(Part::Children, Topic::Pregnancy, "grossesse", &[Key::PregnancyDue, Key::PregnancyChildren]);
    if way.theirs.contains(&Situation::Deaths) {
        way.show(Part::Children, Topic::Deaths, "deces", None, Show::People(CardKind::Death));
    }
    for (i, &adult) in adults.iter().enumerate() {
        way.work(i, adult);
    }
    way.home();
    way.particular(adults, &children);
    way.show(Part::Summary, Topic::Summary, SUMMARY, None, Show::Summary);
    way.screens
}

/// The first screen's word in the address.
pub const FIRST: &str = "famille";
/// The last screen's word in the address.
pub const SUMMARY: &str = "resultats";
/// Département of Mayotte.
const MAYOTTE: &str = "976";
/// The word of the screen that names a child.
const MET: &str = "enfant";

/// What a screen about a card is known by once passed.
fn mark_of(word: &str, card: Id) -> String {
    format!("{word}-{}", card.0)
}

struct Way<'f> {
    form: &'f FormState,
    theirs: BTreeSet<Situation>,
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

    fn child(&mut self, i: usize, child: Id) {
        let slug = |word: &str| format!("{word}-{}", i + 1);
        let mut ask = |topic, word: &str, keys: &[Key]| self.of_child(topic, &slug(word), child, keys);
        ask(Topic::Child, MET, &[Key::ChildName, Key::ChildBirth, Key::ChildSituations]);
        let part = Part::Children;
        let open = self.form.text(child, Key::OwnParent) == UNKNOWN;
        if self.may_be(Situation::NotOwnChild, child) && (open || self.nobody_is_said_to_be(Situation::NotOwnChild)) {
            self.of_child(Topic::OwnChild, &slug("lien"), child, &[Key::OwnParent]);
        }
        let lone = !self.form.is_couple();
        let not_own = self.form.card(child).is_some_and(|card| card.is(Key::OwnParent, "no"));
        if lone || not_own || self.may_be(Situation::OtherUnion, child) {
            let topic = if not_own { Topic::Parents } else { Topic::OtherParent };
            self.of_child(topic, &slug("parents"), child, &[Key::Custody, Key::OtherParent, Key::ChildSupport]);
            let keys = [Key::ClaimedBy, Key::AfClaimedBy, Key::AlClaimedBy];
            self.of_child(Topic::ClaimedBy, &slug("allocataire"), child, &keys);
            // What is fixed decides the family support, which goes to a lone parent or to who took the child in.
            if lone || not_own || self.is(Situation::RecentUnion) {
                let fixed = self.form.card(child).is_some_and(|card| {
                    // In turns in two homes, each parent supports the child in kind.
                    card.is(Key::OtherParent, "paying") && (not_own || !card.is(Key::Custody, "shared"))
                        || [Key::SupportFixed, Key::SupportDue].iter().any(|key| !card.text(*key).is_empty())
                });
                if fixed {
                    self.of_child(Topic::Support, &slug("pension"), child, &[Key::SupportFixed, Key::SupportDue]);
                }
            }
        }
        if self.matters(child, Key::ChildActivity) || self.may_be(Situation::School, child) {
            let keys = [Key::Schooled, Key::EarlySchooling, Key::ChildActivity];
            self.of_child(Topic::School, &slug("ecole"), child, &keys);
        }
        if self.may_be(Situation::School, child) {
            self.of_child(Topic::School, &slug("aide"), child, &[Key::OwnAid]);
        }
        if self.may_be(Situation::ChildDisability, child) {
            let keys = [Key::ChildRate, Key::AeehComplement, Key::Pch];
            self.of_child(Topic::ChildDisability, &slug("handicap"), child, &keys);
            self.of_child(Topic::Aeeh, &slug("aeeh"), child, &[Key::Aeeh, Key::AeehSince]);
        }
        if self.may_be(Situation::Childcare, child) && self.may_be_minded(child) {
            self.show(part, Topic::Childcare, &slug("garde"), Some(child), Show::Cares(child));
        }
        if self.may_be(Situation::Adoption, child) {
            self.of_child(Topic::Adoption, &slug("adoption"), child, &[Key::AdoptionDate]);
        }
        if self.may_be(Situation::BornEarly, child) {
            self.of_child(Topic::BornEarly, &slug("naissance"), child, &[Key::DueDate]);
        }
        if self.may_be(Situation::ChildAway, child) {
            let keys = [Key::InChargeFrom, Key::InChargeTo, Key::Placed];
            self.of_child(Topic::ChildAway, &slug("depart"), child, &keys);
            self.of_child(Topic::Placed, &slug("placement"), child, &[Key::AllowancesKept, Key::Boarded]);
        }
        if self.may_be(Situation::ChildIncome, child) {
            self.incomes(part, Some(child), child, &slug("gains"), &slug("gain"));
        }
    }

    fn work(&mut self, i: usize, adult: Id) {
        let (part, who) = (Part::Work, self.form.is_couple().then_some(adult));
        let slug = |word: &str| format!("{word}-{}", i + 1);
        let keys = [Key::Activity, Key::Scholarship, Key::ActivitySince].map(|key| (adult, key));
        self.ask(part, Topic::Activity, &slug("activite"), who, &keys);
        self.ask(part, Topic::Hours, &slug("heures"), who, &[(adult, Key::HoursWorked)]);
        self.incomes(part, who, adult, &slug("revenus"), &slug("revenu"));
        self.ask(part, Topic::Esat, &slug("esat"), who, &[(adult, Key::EsatShare)]);
    }

    /// Which incomes a person has, then each of them.
    fn incomes(&mut self, part: Part, who: Option<Id>, person: Id, kinds: &str, one: &str) {
        self.show(part, Topic::Incomes, kinds, who, Show::Kinds(person));
        for (j, spell) in self.form.list(CardKind::Spell, Some(person)).enumerate() {
            self.show(part, Topic::Income, &format!("{one}-{}", j + 1), who, Show::Income(spell.id));
        }
    }

    fn home(&mut self) {
        let part = Part::Home;
        self.household(part, Topic::Commune, "commune", &[Key::Commune, Key::Department, Key::AplZone]);
        self.household(part, Topic::Home, "logement", &[Key::Tenure, Key::Rent, Key::Landlord]);
        self.household(part, Topic::HomeKind, "residence", &[Key::ResidenceKind]);
        self.household(part, Topic::Loan, "pret", &[Key::LoanSigned, Key::LoanKind, Key::CoOwned]);
        if self.is(Situation::HomeKind) {
            self.household(part, Topic::Furnished, "meuble", Situation::HomeKind.keys());
        }
        if self.is(Situation::RecentMove) {
            self.household(part, Topic::RecentMove, "entree", Situation::RecentMove.keys());
        }
        if self.is(Situation::HomeParticular) {
            self.household(part, Topic::HomeParticular, "bail", Situation::HomeParticular.keys());
        }
    }

    fn particular(&mut self, adults: &[Id], children: &[Id]) {
        let part = Part::Particular;
        if self.is(Situation::RecentUnion) {
            self.household(part, Topic::RecentUnion, "depuis", &[Key::UnionSince]);
        }
        for (i, &adult) in adults.iter().enumerate() {
            self.of_adult(i, adult);
        }
        if self.is(Situation::Foreign) {
            for (i, &child) in children.iter().enumerate() {
                let slug = format!("regulier-{}", i + 1);
                self.ask(part, Topic::ChildEntry, &slug, Some(child), &[(child, Key::ResidenceCondition)]);
            }
        }
        // There the school allowance goes by the school, not by the age.
        if self.form.text(FormState::HOUSEHOLD, Key::Department) == MAYOTTE {
            for (i, &child) in children.iter().enumerate() {
                let slug = format!("niveau-{}", i + 1);
                self.ask(part, Topic::School, &slug, Some(child), &[(child, Key::SchoolLevel)]);
            }
        }
        if self.is(Situation::Dependants) {
            self.show(part, Topic::Dependants, "personnes", None, Show::People(CardKind::Dependant));
        }
        if self.is(Situation::InPayment) {
            let keys = [Key::ReviewRsa, Key::ReviewPpa, Key::ReviewAl];
            self.household(part, Topic::InPayment, "trimestres", &keys);
            if self.is(Situation::AdultDisability) {
                self.household(part, Topic::InPayment, "trimestre", &[Key::ReviewAah]);
            }
        }
        if self.is(Situation::Assets) {
            self.household(
                part,
                Topic::Assets,
                "epargne",
                &[Key::AssetsFinancial, Key::UntaxedSavings, Key::AssetsRealEstate],
            );
            self.household(part, Topic::Rental, "cadastre", &[Key::RentalBuildings, Key::RentalLand]);
        }
    }

    fn of_adult(&mut self, i: usize, adult: Id) {
        let form = self.form;
        let who = form.is_couple().then_some(adult);
        let of = |situation: Situation| situations(form).contains(&situation) && is_concerned(form, situation, adult);
        let mut ask = |topic, word: &str, keys: &[Key]| {
            let keys: Vec<(Id, Key)> = keys.iter().map(|key| (adult, *key)).collect();
            self.ask(Part::Particular, topic, &format!("{word}-{}", i + 1), who, &keys);
        };
        let card = form.card(adult);
        // Pay of a protected workplace says it too.
        let look = card.map(|card| Look { form, card });
        if of(Situation::AdultDisability) || look.as_ref().is_some_and(super::when::in_esat) {
            let keys = [Key::AdultRate, Key::EmploymentRestriction, Key::DisabilityCard];
            ask(Topic::AdultDisability, "invalidite", &keys);
            ask(Topic::Aah, "aah", &[Key::AahSince, Key::HoursReduction, Key::CprSince]);
        }
        if of(Situation::Institution) {
            ask(Topic::Institution, "etablissement", Situation::Institution.keys());
        }
        if of(Situation::ParentalLeave) {
            ask(Topic::ParentalLeave, "conge", &[Key::ParentalLeave, Key::QuartersWorked, Key::LeaveTaken]);
            ask(Topic::IncreasedLeave, "majoree", &[Key::PrepareIncreased]);
        }
        if of(Situation::Presence) {
            ask(Topic::Presence, "presence", &[Key::PresenceDays, Key::PresenceHalfDays, Key::PresenceUsed]);
            ask(Topic::PresenceChild, "maladie", &[Key::PresenceChild, Key::PresenceCosts]);
        }
        let foreign = of(Situation::Foreign);
        if foreign {
            ask(Topic::Foreign, "nationalite", &[Key::Nationality, Key::PermitSince, Key::Protected]);
            ask(Topic::Foreign, "carte", &[Key::ResidentCard]);
        }
        if of(Situation::Abroad) || foreign && card.is_some_and(|card| !card.is(Key::Nationality, "french")) {
            ask(Topic::Stay, "sejour", &[Key::RightOfResidence, Key::InFranceSince, Key::MonthsAbroad]);
        }
        if of(Situation::WealthyParents) {
            ask(Topic::WealthyParents, "ifi", &[Key::WealthyParents]);
        }
        if of(Situation::Carer) {
            ask(Topic::Carer, "aidant", &[Key::CarerDays, Key::CarerHalfDays, Key::CarerUsed]);
            ask(Topic::CarerPay, "aidant-paye", &[Key::CarerCareer, Key::PaidByPersonHelped]);
        }
        // The place and the age bring it, nothing is ticked.
        ask(Topic::Unfit, "inaptitude", &[Key::Unfit]);
        ask(Topic::Overseas, "outre-mer", &[Key::RsaSince, Key::LeavesLabourMarket, Key::PublicServant]);
    }

    fn is(&self, situation: Situation) -> bool {
        self.theirs.contains(&situation)
    }

    /// Whether a situation is, or may be, this person's.
    fn may_be(&self, situation: Situation, person: Id) -> bool {
        self.is(situation) && is_concerned(self.form, situation, person)
    }

    /// Whether there are several children, and none is said to be in the situation.
    fn nobody_is_said_to_be(&self, situation: Situation) -> bool {
        self.form.list(CardKind::Child, None).nth(1).is_some() && !is_anybody_picked(self.form, situation)
    }

    fn of_child(&mut self, topic: Topic, slug: &str, child: Id, keys: &[Key]) {
        let keys: Vec<(Id, Key)> = keys.iter().map(|key| (child, *key)).collect();
        self.ask(Part::Children, topic, slug, Some(child), &keys);
    }

    /// Childcare is paid for until six, or twelve for a lone parent; what was noted is seen at any age.
    fn may_be_minded(&self, child: Id) -> bool {
        self.form.card(child).is_some_and(|card| Look { form: self.form, card }.is_under(Key::ChildBirth, 13))
            || self.form.list(CardKind::Care, Some(child)).next().is_some()
            || self.form.text(child, Key::CareMode) == UNKNOWN
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
            Show::Children | Show::People(_) | Show::Situations | Show::Summary => FormState::HOUSEHOLD,
        };
        let mark = mark_of(slug.split('-').next().unwrap_or(slug), card);
        self.screens.push(Screen { part, topic, slug: slug.to_owned(), mark, who, show });
    }
}

#[cfg(test)]
mod early;
#[cfg(test)]
mod reach;
#[cfg(test)]
mod tests;
