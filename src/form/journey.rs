//! The guided way: which screens a family meets, in order, given what it has answered.
//!
//! A screen asks one thing, at most three fields that belong together. It is there only when an answer made it matter,
//! and it holds nothing of its own: every answer stands in the form, and the page with everything shows the same.

use std::collections::BTreeSet;

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

/// A situation that most families are not in: ticked, it brings its screens.
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
}

/// What a screen shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Show {
    /// Questions, each on its card.
    Fields(Vec<(Id, Key)>),
    /// How many children there are.
    Children,
    /// The incomes of a person.
    Incomes(Id),
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
    School,
    Pregnancy,
    Activity,
    Incomes,
    Commune,
    Home,
    HomeKind,
    Loan,
    Situations,
    ChildDisability,
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
    /// The person it is about, when there may be several.
    pub who: Option<Id>,
    /// What it shows.
    pub show: Show,
}

/// The screens of this family, in order.
pub fn screens(form: &FormState, ticked: &BTreeSet<Situation>) -> Vec<Screen> {
    let mut way = Way { form, screens: Vec::new() };
    let (household, claimant, partner) = (FormState::HOUSEHOLD, FormState::CLAIMANT, FormState::PARTNER);
    let adults: &[Id] = if form.is_couple() { &[claimant, partner] } else { &[claimant] };
    let children: Vec<Id> = form.list(CardKind::Child, None).map(|card| card.id).collect();
    let is = |situation: Situation| ticked.contains(&situation) && situation.is_possible(form);

    way.ask(Part::Family, Topic::Union, "famille", None, &[(household, Key::Union), (claimant, Key::AdultBirth)]);
    if is(Situation::RecentUnion) {
        way.ask(Part::Family, Topic::RecentUnion, "depuis", None, &[(household, Key::UnionSince)]);
    }
    if form.is_couple() {
        way.ask(
            Part::Family,
            Topic::Partner,
            "partenaire",
            None,
            &[(partner, Key::AdultName), (partner, Key::AdultBirth)],
        );
    }
    way.show(Part::Children, Topic::Children, "enfants", None, Show::Children);
    for (i, &child) in children.iter().enumerate() {
        let slug = |word: &str| format!("{word}-{}", i + 1);
        way.ask(
            Part::Children,
            Topic::Child,
            &slug("enfant"),
            Some(child),
            &[(child, Key::ChildName), (child, Key::ChildBirth)],
        );
        if !form.is_couple() || is(Situation::OtherUnion) {
            let keys = [(child, Key::Custody), (child, Key::OtherParent), (child, Key::ChildSupport)];
            way.ask(Part::Children, Topic::OtherParent, &slug("parents"), Some(child), &keys);
        }
        if way.matters(child, Key::ChildActivity) {
            let keys = [(child, Key::Schooled), (child, Key::ChildActivity)];
            way.ask(Part::Children, Topic::School, &slug("ecole"), Some(child), &keys);
        }
    }
    let keys = [Key::Pregnant, Key::PregnancyDue, Key::PregnancyChildren].map(|key| (household, key));
    way.ask(Part::Children, Topic::Pregnancy, "grossesse", None, &keys);

    for (i, &adult) in adults.iter().enumerate() {
        let who = form.is_couple().then_some(adult);
        let slug = |word: &str| format!("{word}-{}", i + 1);
        let keys = [(adult, Key::Activity), (adult, Key::Scholarship)];
        way.ask(Part::Work, Topic::Activity, &slug("activite"), who, &keys);
        way.show(Part::Work, Topic::Incomes, &slug("revenus"), who, Show::Incomes(adult));
    }

    way.ask(Part::Home, Topic::Commune, "commune", None, &[(household, Key::Commune), (household, Key::Department)]);
    let keys = [Key::Tenure, Key::Rent, Key::Landlord].map(|key| (household, key));
    way.ask(Part::Home, Topic::Home, "logement", None, &keys);
    way.ask(Part::Home, Topic::HomeKind, "residence", None, &[(household, Key::ResidenceKind)]);
    way.ask(Part::Home, Topic::Loan, "pret", None, &[(household, Key::LoanSigned), (household, Key::LoanKind)]);

    way.show(Part::Particular, Topic::Situations, "situations", None, Show::Situations);
    way.particular(&is, household, adults, &children);
    way.show(Part::Summary, Topic::Summary, "resultats", None, Show::Summary);
    way.screens
}

struct Way<'f> {
    form: &'f FormState,
    screens: Vec<Screen>,
}

impl Way<'_> {
    fn matters(&self, card: Id, key: Key) -> bool {
        self.form.card(card).is_some_and(|card| Look { form: self.form, card }.matters(key))
    }

    /// A screen of questions, unless none of them matters.
    fn ask(&mut self, part: Part, topic: Topic, slug: &str, who: Option<Id>, keys: &[(Id, Key)]) {
        if keys.iter().any(|&(card, key)| self.matters(card, key)) {
            self.show(part, topic, slug, who, Show::Fields(keys.to_vec()));
        }
    }

    fn show(&mut self, part: Part, topic: Topic, slug: &str, who: Option<Id>, show: Show) {
        self.screens.push(Screen { part, topic, slug: slug.to_owned(), who, show });
    }

    fn particular(&mut self, is: &impl Fn(Situation) -> bool, household: Id, adults: &[Id], children: &[Id]) {
        let part = Part::Particular;
        for (i, &child) in children.iter().enumerate() {
            let slug = |word: &str| format!("{word}-{}", i + 1);
            if is(Situation::ChildDisability) {
                self.ask(part, Topic::ChildDisability, &slug("handicap"), Some(child), &[(child, Key::ChildRate)]);
                let keys = [(child, Key::AeehComplement), (child, Key::Pch)];
                if !matches!(self.form.text(child, Key::ChildRate), "" | "0") {
                    self.ask(part, Topic::Complement, &slug("complement"), Some(child), &keys);
                }
            }
            if is(Situation::Childcare) {
                self.show(part, Topic::Childcare, &slug("garde"), Some(child), Show::Cares(child));
            }
            if is(Situation::Adoption) {
                self.ask(part, Topic::Adoption, &slug("adoption"), Some(child), &[(child, Key::AdoptionDate)]);
            }
        }
        for (i, &adult) in adults.iter().enumerate() {
            let slug = |word: &str| format!("{word}-{}", i + 1);
            let who = self.form.is_couple().then_some(adult);
            if is(Situation::AdultDisability) {
                let keys = [Key::AdultRate, Key::EmploymentRestriction, Key::DisabilityCard].map(|key| (adult, key));
                self.ask(part, Topic::AdultDisability, &slug("handicap-adulte"), who, &keys);
            }
            if is(Situation::ParentalLeave) {
                let keys = [Key::ParentalLeave, Key::QuartersWorked, Key::LeaveTaken].map(|key| (adult, key));
                self.ask(part, Topic::ParentalLeave, &slug("conge"), who, &keys);
            }
            if is(Situation::Foreign) {
                let keys = [Key::Nationality, Key::PermitSince, Key::Protected].map(|key| (adult, key));
                self.ask(part, Topic::Foreign, &slug("nationalite"), who, &keys);
            }
        }
        if is(Situation::HomeKind) {
            let keys = [Key::Furnished, Key::FlatShare, Key::Room].map(|key| (household, key));
            self.ask(part, Topic::Furnished, "meuble", None, &keys);
        }
        if is(Situation::Assets) {
            let keys = [Key::AssetsFinancial, Key::AssetsRealEstate].map(|key| (household, key));
            self.ask(part, Topic::Assets, "epargne", None, &keys);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use droits_engine::calendar::Month;

    fn form() -> FormState {
        FormState::new(Month::new(2026, 11))
    }

    #[test]
    fn an_employed_tenant_alone_meets_at_most_ten_screens() {
        let mut form = form();
        form.say(FormState::CLAIMANT, Key::Activity, "employed");
        form.say(FormState::HOUSEHOLD, Key::Tenure, "tenant");
        assert!(screens(&form, &BTreeSet::new()).len() <= 10);
    }

    #[test]
    fn a_lone_parent_of_three_one_disabled_one_shared_meets_at_most_twenty_five_screens() {
        let mut form = form();
        for (i, birth) in ["05/05/2012", "14/06/2018", "10/02/2022"].into_iter().enumerate() {
            let child = form.add(CardKind::Child, None);
            form.say(child, Key::ChildBirth, birth);
            form.say(child, Key::OtherParent, "not_paying");
            if i == 0 {
                form.say(child, Key::Custody, "shared");
            }
            if i == 1 {
                form.say(child, Key::ChildRate, "80");
            }
        }
        form.say(FormState::CLAIMANT, Key::Activity, "employed");
        form.say(FormState::HOUSEHOLD, Key::Tenure, "tenant");
        let number = screens(&form, &BTreeSet::from([Situation::ChildDisability])).len();
        assert!(number <= 25, "{number} screens");
    }

    #[test]
    fn every_screen_has_an_address_of_its_own_and_at_most_three_questions() {
        let mut form = form();
        form.say(FormState::HOUSEHOLD, Key::Union, "married");
        for _ in 0..3 {
            form.add(CardKind::Child, None);
        }
        let screens = screens(&form, &Situation::ALL.into_iter().collect());
        let slugs: BTreeSet<_> = screens.iter().map(|screen| &screen.slug).collect();
        assert_eq!(slugs.len(), screens.len());
        for screen in &screens {
            if let Show::Fields(keys) = &screen.show {
                assert!(keys.len() <= 3, "{}", screen.slug);
            }
        }
    }
}
