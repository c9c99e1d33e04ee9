//! The situations that most families are not in: ticked on one screen, or told by an answer given anywhere.
//!
//! Together with the screens that every family meets they reach every question of the form: what none of them asks
//! cannot be answered in the guided way. A situation of one person among several is asked of those alone who are said to
//! be in it; as long as nobody is, of all whom it may still be. A child whose screen was passed unticked is not in it, but
//! for the last of all.

use std::collections::BTreeSet;

use super::ahead::{meet_again, was_met};
use crate::form::card::{Card, CardKind, Id, UNKNOWN};
use crate::form::key::{Key, Kind};
use crate::form::state::FormState;
use crate::form::when::{self, Look};

/// A situation: ticked, it brings its questions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "they say it")]
pub enum Situation {
    ChildDisability,
    Childcare,
    OtherUnion,
    NotOwnChild,
    Adoption,
    ParentalLeave,
    Presence,
    ChildIncome,
    ChildAway,
    School,
    BornEarly,
    Deaths,
    AdultDisability,
    Institution,
    Foreign,
    RecentUnion,
    Dependants,
    Abroad,
    InPayment,
    WealthyParents,
    HomeKind,
    RecentMove,
    Assets,
    HomeParticular,
    Carer,
}

/// Whom a situation is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// A child, or several.
    Child,
    /// One of the adults, or both.
    Adult,
    /// All of them.
    Household,
}

/// Where a situation stands in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "they say it")]
pub enum Group {
    Children,
    Adults,
    Home,
}

impl Group {
    /// All, in order.
    pub const ALL: [Group; 3] = [Group::Children, Group::Adults, Group::Home];
}

/// What was answered about a situation before it was unticked.
pub type Answers = Vec<(Id, Key, String)>;

impl Situation {
    /// All, in order.
    pub const ALL: [Situation; 25] = [
        Situation::ChildDisability,
        Situation::Childcare,
        Situation::OtherUnion,
        Situation::NotOwnChild,
        Situation::Adoption,
        Situation::ParentalLeave,
        Situation::Presence,
        Situation::ChildIncome,
        Situation::ChildAway,
        Situation::School,
        Situation::BornEarly,
        Situation::Deaths,
        Situation::AdultDisability,
        Situation::Institution,
        Situation::Foreign,
        Situation::RecentUnion,
        Situation::Dependants,
        Situation::Abroad,
        Situation::InPayment,
        Situation::WealthyParents,
        Situation::HomeKind,
        Situation::RecentMove,
        Situation::Assets,
        Situation::HomeParticular,
        Situation::Carer,
    ];

    /// Its word in the form.
    const fn word(self) -> &'static str {
        match self {
            Situation::ChildDisability => "child_disability",
            Situation::Childcare => "childcare",
            Situation::OtherUnion => "other_union",
            Situation::NotOwnChild => "not_own_child",
            Situation::Adoption => "adoption",
            Situation::ParentalLeave => "parental_leave",
            Situation::Presence => "presence",
            Situation::ChildIncome => "child_income",
            Situation::ChildAway => "child_away",
            Situation::School => "school",
            Situation::BornEarly => "born_early",
            Situation::Deaths => "deaths",
            Situation::AdultDisability => "adult_disability",
            Situation::Institution => "institution",
            Situation::Foreign => "foreign",
            Situation::RecentUnion => "recent_union",
            Situation::Dependants => "dependants",
            Situation::Abroad => "abroad",
            Situation::InPayment => "in_payment",
            Situation::WealthyParents => "wealthy_parents",
            Situation::HomeKind => "home_kind",
            Situation::RecentMove => "recent_move",
            Situation::Assets => "assets",
            Situation::HomeParticular => "home_particular",
            Situation::Carer => "carer",
        }
    }

    /// Its questions.
    pub const fn keys(self) -> &'static [Key] {
        match self {
            Situation::ChildDisability => &[Key::ChildRate, Key::AeehComplement, Key::Pch, Key::Aeeh, Key::AeehSince],
            Situation::Childcare => &[Key::CareMode],
            Situation::OtherUnion => &[Key::Custody, Key::OtherParent, Key::ChildSupport],
            Situation::NotOwnChild => &[Key::OwnParent],
            Situation::Adoption => &[Key::AdoptionDate],
            Situation::ParentalLeave => {
                &[Key::ParentalLeave, Key::QuartersWorked, Key::LeaveTaken, Key::PrepareIncreased]
            }
            Situation::Presence => {
                &[Key::PresenceDays, Key::PresenceHalfDays, Key::PresenceUsed, Key::PresenceChild, Key::PresenceCosts]
            }
            Situation::ChildAway => {
                &[Key::InChargeFrom, Key::InChargeTo, Key::Placed, Key::AllowancesKept, Key::Boarded]
            }
            Situation::School => &[Key::Schooled, Key::EarlySchooling, Key::OwnAid],
            Situation::BornEarly => &[Key::DueDate],
            Situation::AdultDisability => &[
                Key::AdultRate,
                Key::EmploymentRestriction,
                Key::DisabilityCard,
                Key::AahSince,
                Key::HoursReduction,
                Key::CprSince,
            ],
            Situation::Carer => {
                &[Key::CarerDays, Key::CarerHalfDays, Key::CarerUsed, Key::CarerCareer, Key::PaidByPersonHelped]
            }
            Situation::Institution => &[Key::Institution, Key::InstitutionSince, Key::HospitalFee],
            Situation::Foreign => &[
                Key::Nationality,
                Key::PermitSince,
                Key::ResidentCard,
                Key::Protected,
                Key::RightOfResidence,
                Key::ResidenceCondition,
            ],
            Situation::RecentUnion => &[Key::UnionSince],
            Situation::Abroad => &[Key::InFranceSince, Key::MonthsAbroad],
            Situation::InPayment => &[Key::ReviewRsa, Key::ReviewPpa, Key::ReviewAl, Key::ReviewAah],
            Situation::WealthyParents => &[Key::WealthyParents],
            Situation::HomeKind => &[Key::Furnished, Key::FlatShare, Key::Room],
            Situation::RecentMove => &[Key::MovedIn, Key::MovedFromAided, Key::MovingCost],
            Situation::Assets => &[
                Key::AssetsFinancial,
                Key::UntaxedSavings,
                Key::AssetsRealEstate,
                Key::RentalBuildings,
                Key::RentalLand,
            ],
            Situation::HomeParticular => &[Key::LandlordIsRelative, Key::Agreement, Key::Surface],
            // Told by cards of their own.
            Situation::ChildIncome | Situation::Deaths | Situation::Dependants => &[],
        }
    }

    /// Whom it is about.
    pub const fn about(self) -> About {
        match self {
            Situation::ChildDisability
            | Situation::Childcare
            | Situation::OtherUnion
            | Situation::NotOwnChild
            | Situation::Adoption
            | Situation::ChildIncome
            | Situation::ChildAway
            | Situation::School
            | Situation::BornEarly => About::Child,
            Situation::ParentalLeave
            | Situation::Presence
            | Situation::AdultDisability
            | Situation::Institution
            | Situation::Foreign
            | Situation::Abroad
            | Situation::WealthyParents
            | Situation::Carer => About::Adult,
            Situation::Deaths
            | Situation::RecentUnion
            | Situation::Dependants
            | Situation::InPayment
            | Situation::HomeKind
            | Situation::RecentMove
            | Situation::Assets
            | Situation::HomeParticular => About::Household,
        }
    }

    /// Where it stands in the list.
    pub const fn group(self) -> Group {
        match self {
            Situation::AdultDisability
            | Situation::Institution
            | Situation::Foreign
            | Situation::RecentUnion
            | Situation::Dependants
            | Situation::Abroad
            | Situation::InPayment
            | Situation::WealthyParents
            | Situation::Carer => Group::Adults,
            Situation::HomeKind | Situation::RecentMove | Situation::Assets | Situation::HomeParticular => Group::Home,
            Situation::ChildDisability
            | Situation::Childcare
            | Situation::OtherUnion
            | Situation::NotOwnChild
            | Situation::Adoption
            | Situation::ParentalLeave
            | Situation::Presence
            | Situation::ChildIncome
            | Situation::ChildAway
            | Situation::School
            | Situation::BornEarly
            | Situation::Deaths => Group::Children,
        }
    }

    /// Whether so few are in it that it is folded.
    pub const fn is_rare(self) -> bool {
        matches!(
            self,
            Situation::ChildIncome
                | Situation::ChildAway
                | Situation::School
                | Situation::BornEarly
                | Situation::Deaths
                | Situation::Abroad
                | Situation::InPayment
                | Situation::WealthyParents
                | Situation::HomeParticular
        )
    }

    /// Whether the situation can be theirs at all.
    pub fn is_possible(self, form: &FormState) -> bool {
        let children = || form.list(CardKind::Child, None).next().is_some();
        // A lone parent is asked about the other parent anyway.
        if self == Situation::OtherUnion {
            return children() && form.is_couple();
        }
        // Once noted it counts, whoever lives here.
        if matches!(self, Situation::ParentalLeave | Situation::Presence) {
            return children() || self.is_told(form);
        }
        // Each of their questions is about the housing aid.
        if matches!(self, Situation::HomeKind | Situation::RecentMove | Situation::HomeParticular) {
            let card = form.household();
            return when::aid_is_known(&Look { form, card }) || self.is_told(form);
        }
        self.about() != About::Child || children()
    }

    /// Whether an answer says that the situation is theirs.
    fn is_told(self, form: &FormState) -> bool {
        let of = |kind| form.list(kind, None).next().is_some();
        if self == Situation::Deaths {
            of(CardKind::Death)
        } else if self == Situation::Dependants {
            of(CardKind::Dependant)
        } else {
            form.cards().iter().any(|card| self.is_told_on(form, card))
        }
    }

    /// Whether an answer on the card says that the situation is theirs.
    fn is_told_on(self, form: &FormState, card: &Card) -> bool {
        let tells = |key: &Key| {
            let assumed = match key.row().kind {
                Kind::Choice(_, assumed) if *key != Key::CareMode => assumed,
                Kind::YesNo(true) => "yes",
                Kind::YesNo(false) => "no",
                Kind::Money(_) | Kind::Whole(..) => "0",
                Kind::Date | Kind::Month | Kind::Months | Kind::Number(..) | Kind::Choice(..) | Kind::Text(_) => "",
            };
            card.kind != CardKind::Death && !matches!(card.text(*key), text if text.is_empty() || text == assumed)
        };
        let has = |kind| card.kind == CardKind::Child && form.list(kind, Some(card.id)).next().is_some();
        if self == Situation::ChildIncome {
            return has(CardKind::Spell) || card.kind == CardKind::Child && card.is(Key::NoIncome, UNKNOWN);
        }
        self == Situation::Childcare && has(CardKind::Care) || self.keys().iter().any(tells)
    }
}

/// The situations of this family: those ticked, and those that an answer tells.
pub fn situations(form: &FormState) -> BTreeSet<Situation> {
    let ticked = form.text(FormState::HOUSEHOLD, Key::Situations);
    Situation::ALL
        .into_iter()
        .filter(|situation| situation.is_possible(form))
        .filter(|situation| holds(ticked, *situation) || situation.is_told(form))
        .collect()
}

/// The situations that are those of some children, in order.
pub fn of_one_child(form: &FormState) -> Vec<Situation> {
    situations(form).into_iter().filter(|situation| situation.about() == About::Child).collect()
}

/// Whether a situation of the family is, or may be, this person's: as long as nobody is said to be in it, everybody's.
pub fn is_concerned(form: &FormState, situation: Situation, person: Id) -> bool {
    let mut people = people(form, situation.about());
    if people.clone().any(|card| is_picked(form, situation, card)) {
        return people
            .any(|card| card.id == person && (is_picked(form, situation, card) || situation.is_told_on(form, card)));
    }
    let ticked = holds(form.text(FormState::HOUSEHOLD, Key::Situations), situation);
    ticked && may_still_be(form, situation, person)
        || people.any(|card| card.id == person && situation.is_told_on(form, card))
}

/// Whether the screen that would tell lies ahead; once all were passed, the situation is taken to be the last child's.
fn may_still_be(form: &FormState, situation: Situation, person: Id) -> bool {
    let ahead = |card: &Card| !was_met(form, card.id);
    situation.about() != About::Child
        || form.card(person).is_some_and(ahead)
        || form.list(CardKind::Child, None).last().is_some_and(|last| last.id == person && !ahead(last))
}

/// Whether a person is said to be in a situation, or an answer tells it.
pub fn is_said_of(form: &FormState, situation: Situation, person: Id) -> bool {
    form.card(person).is_some_and(|card| is_picked(form, situation, card) || situation.is_told_on(form, card))
}

/// Whether somebody is said to be in a situation.
pub(super) fn is_anybody_picked(form: &FormState, situation: Situation) -> bool {
    people(form, situation.about()).any(|card| is_picked(form, situation, card))
}

fn is_picked(form: &FormState, situation: Situation, card: &Card) -> bool {
    holds(form.text(card.id, words_of(card.kind)), situation)
}

fn people(form: &FormState, about: About) -> impl Iterator<Item = &Card> + Clone {
    form.cards().iter().filter(move |card| match about {
        About::Child => card.kind == CardKind::Child,
        About::Adult => card.kind == CardKind::Adult && (card.id != FormState::PARTNER || form.is_couple()),
        About::Household => false,
    })
}

/// Where a card notes the situations of its person.
const fn words_of(kind: CardKind) -> Key {
    match kind {
        CardKind::Household => Key::Situations,
        CardKind::Adult => Key::AdultSituations,
        CardKind::Child | CardKind::Dependant | CardKind::Death | CardKind::Spell | CardKind::Care => {
            Key::ChildSituations
        }
    }
}

fn holds(words: &str, situation: Situation) -> bool {
    words.split(' ').any(|word| word == situation.word())
}

/// Says that a person is in a situation, or is not: what was answered of it then counts no more.
pub fn pick(form: &mut FormState, situation: Situation, person: Id, picked: bool) {
    let Some(kind) = form.card(person).map(|card| card.kind) else { return };
    write(form, person, words_of(kind), situation, picked);
    if situation == Situation::NotOwnChild {
        form.say(person, Key::OwnParent, if picked { "no" } else { "" });
    } else if !picked {
        for key in situation.keys() {
            form.say(person, *key, "");
        }
    }
}

/// Ticks a situation, and gives back the answers that it had before. Of several children it is asked anew which.
pub fn tick(form: &mut FormState, situation: Situation, before: Answers) {
    write(form, FormState::HOUSEHOLD, Key::Situations, situation, true);
    if situation.about() == About::Child {
        meet_again(form);
    }
    for (card, key, text) in before {
        form.say(card, key, text);
    }
    // An only child is the one that is meant.
    let children: Vec<Id> = form.list(CardKind::Child, None).map(|card| card.id).collect();
    if let (Situation::NotOwnChild, [only]) = (situation, children.as_slice()) {
        form.say(*only, Key::OwnParent, "no");
    }
}

/// Ticks the situations that answers given elsewhere tell, so that their screens stay when such an answer changes.
pub fn tick_told(form: &mut FormState) {
    for situation in situations(form) {
        write(form, FormState::HOUSEHOLD, Key::Situations, situation, true);
    }
}

/// Unticks a situation: what was answered about it counts no more, and is handed back. Ways of childcare, incomes and
/// people stay on their cards, to be removed there one by one.
pub fn untick(form: &mut FormState, situation: Situation) -> Answers {
    write(form, FormState::HOUSEHOLD, Key::Situations, situation, false);
    let mut answers = Vec::new();
    for key in situation.keys().iter().filter(|key| **key != Key::CareMode || situation == Situation::Childcare) {
        let said = form
            .cards()
            .iter()
            .filter(|card| card.said.contains_key(key) && !matches!(card.kind, CardKind::Care | CardKind::Death));
        let said: Answers = said.map(|card| (card.id, *key, form.text(card.id, *key).to_owned())).collect();
        for (card, key, _) in &said {
            form.say(*card, *key, "");
        }
        answers.extend(said);
    }
    let people: Vec<(Id, Key)> = people(form, situation.about()).map(|card| (card.id, words_of(card.kind))).collect();
    for (person, key) in people {
        write(form, person, key, situation, false);
    }
    answers
}

fn write(form: &mut FormState, card: Id, key: Key, situation: Situation, ticked: bool) {
    let said = form.text(card, key).to_owned();
    let mut words: Vec<&str> = said.split_whitespace().filter(|word| *word != situation.word()).collect();
    if ticked {
        words.push(situation.word());
    }
    form.say(card, key, words.join(" "));
}
