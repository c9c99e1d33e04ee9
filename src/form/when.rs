//! When a question matters: only then is it asked, and only then does its answer count.

use droits_engine::calendar::{Month, age};
use droits_engine::sources::LAW_KNOWN_UNTIL;

use super::card::{Card, CardKind, Id};
use super::key::Key;
use super::parse;
use super::state::FormState;

/// A card and the form in which it stands.
pub struct Look<'a> {
    /// The form.
    pub form: &'a FormState,
    /// The card.
    pub card: &'a Card,
}

impl Look<'_> {
    /// Whether a question stands on the card and matters. What was answered of a person counts, and what counts is seen,
    /// even when nobody would have asked; of the home only what goes with the tenure does.
    pub fn matters(&self, key: Key) -> bool {
        let row = key.row();
        let given = || {
            !matches!(row.card, CardKind::Household | CardKind::Spell) && !row.name.is_empty() && self.any_given(&[key])
        };
        self.card.kind.asks(row.card) && ((row.when)(self) || given())
    }

    fn one_of(&self, key: Key, words: &[&str]) -> bool {
        words.contains(&self.card.word(key))
    }

    fn percent(&self, key: Key) -> u32 {
        match self.card.text(key) {
            super::UNKNOWN => 100,
            text => parse::whole(text, 100).unwrap_or(0),
        }
    }

    /// Whether one of these was answered: what counts must be seen.
    fn any_given(&self, keys: &[Key]) -> bool {
        keys.iter().any(|key| !self.card.text(*key).is_empty())
    }

    fn month(&self) -> Month {
        self.form.month().unwrap_or(LAW_KNOWN_UNTIL)
    }

    /// Not yet of this age, as far as is known.
    pub fn is_under(&self, key: Key, years: i16) -> bool {
        self.age(key).is_none_or(|age| age < years)
    }

    /// Age at the end of the month; `None` as long as the birth date is not known.
    fn age(&self, key: Key) -> Option<i16> {
        let birth = parse::date(self.card.text(key)).ok()?;
        Some(age(birth, self.month().last_day()))
    }
}

/// In every case.
pub fn always(_: &Look<'_>) -> bool {
    true
}

/// A child is expected.
pub fn pregnant(look: &Look<'_>) -> bool {
    look.card.is(Key::Pregnant, "yes")
}

/// There is a home.
pub fn housed(look: &Look<'_>) -> bool {
    !look.one_of(Key::Tenure, &["homeless"])
}

/// A rent, a fee or an instalment is paid.
pub fn pays_for_home(look: &Look<'_>) -> bool {
    look.one_of(Key::Tenure, &["tenant", "residence", "owner_with_loan"])
}

/// A rent or a fee is paid.
pub fn rents(look: &Look<'_>) -> bool {
    look.one_of(Key::Tenure, &["tenant", "residence"])
}

/// Home with a common contract.
pub fn in_residence(look: &Look<'_>) -> bool {
    look.one_of(Key::Tenure, &["residence"])
}

/// A loan is paid back.
pub fn repays(look: &Look<'_>) -> bool {
    look.one_of(Key::Tenure, &["owner_with_loan"])
}

/// Has an activity that began one day.
pub fn active(look: &Look<'_>) -> bool {
    !matches!(look.card.word(Key::Activity), "" | super::UNKNOWN)
}

/// Studies.
pub fn student(look: &Look<'_>) -> bool {
    look.one_of(Key::Activity, &["student", "apprentice", "trainee"])
}

/// No income was noted.
pub fn no_spell(look: &Look<'_>) -> bool {
    look.form.list(CardKind::Spell, Some(look.card.id)).next().is_none()
}

/// From outside the EU, the EEA and Switzerland.
pub fn foreigner(look: &Look<'_>) -> bool {
    look.one_of(Key::Nationality, &["other"])
}

/// From the EU, the EEA or Switzerland.
pub fn european(look: &Look<'_>) -> bool {
    look.one_of(Key::Nationality, &["eea"])
}

/// The MDPH set a rate.
pub fn adult_disabled(look: &Look<'_>) -> bool {
    use Key::{AahSince, AdultRate, EmploymentRestriction, EsatShare, HoursReduction};
    look.percent(AdultRate) > 0 || look.any_given(&[EmploymentRestriction, AahSince, EsatShare, HoursReduction])
}

/// Stays in a hospital, a care home or a prison.
pub fn in_institution(look: &Look<'_>) -> bool {
    look.one_of(Key::Institution, &["hospital", "care_home", "prison", super::UNKNOWN])
}

/// There are children, or one is expected.
pub fn has_children(look: &Look<'_>) -> bool {
    look.form.list(CardKind::Child, None).next().is_some()
}

/// On parental leave.
pub fn on_leave(look: &Look<'_>) -> bool {
    has_children(look) && look.one_of(Key::ParentalLeave, &["full", "half_time", "part_time", super::UNKNOWN])
}

/// Takes days beside a sick child.
pub fn present_beside_child(look: &Look<'_>) -> bool {
    has_children(look)
        && [Key::PresenceDays, Key::PresenceHalfDays].iter().any(|key| !matches!(look.card.text(*key), "" | "0"))
}

/// Not yet 25.
pub fn under_25(look: &Look<'_>) -> bool {
    look.is_under(Key::AdultBirth, 25)
}

/// Maintenance may be received; once noted it counts, whoever lives here.
pub fn support_received(look: &Look<'_>) -> bool {
    !look.one_of(Key::OtherParent, &["present"]) || !look.card.text(Key::ChildSupport).is_empty()
}

/// The child lives in turns in two homes.
pub fn in_turns(look: &Look<'_>) -> bool {
    look.one_of(Key::Custody, &["shared"])
}

/// The other parent pays, or should.
pub fn supported(look: &Look<'_>) -> bool {
    look.one_of(Key::OtherParent, &["paying", "not_paying"])
}

/// Between 2 and 20: school counts.
pub fn of_school_age(look: &Look<'_>) -> bool {
    look.age(Key::ChildBirth).is_none_or(|age| (2..21).contains(&age))
}

/// May be in CP before six.
pub fn before_school_age(look: &Look<'_>) -> bool {
    look.age(Key::ChildBirth).is_some_and(|age| (4..7).contains(&age))
}

/// Soon sixteen or more.
pub fn from_15(look: &Look<'_>) -> bool {
    look.age(Key::ChildBirth).is_some_and(|age| age >= 15)
}

/// Born lately.
pub fn baby(look: &Look<'_>) -> bool {
    look.age(Key::ChildBirth).is_some_and(|age| age < 1)
}

/// The MDPH set a rate, or something was granted.
pub fn child_disabled(look: &Look<'_>) -> bool {
    use Key::{Aeeh, AeehComplement, AeehSince, Boarded, ChildRate, Pch};
    look.percent(ChildRate) > 0 || look.any_given(&[AeehComplement, Pch, Aeeh, AeehSince, Boarded])
}

/// The claimant is from outside the EU, the EEA and Switzerland.
pub fn claimant_foreigner(look: &Look<'_>) -> bool {
    [FormState::CLAIMANT, FormState::PARTNER]
        .iter()
        .any(|id: &Id| look.form.card(*id).is_some_and(|card| card.is(Key::Nationality, "other")))
}

/// Entrusted to the child-welfare service.
pub fn placed(look: &Look<'_>) -> bool {
    look.card.is(Key::Placed, "yes")
}

/// The months of reference of the transitional supplement may count.
pub fn reference_kept(_: &Look<'_>) -> bool {
    true
}

/// Never asked by a field: a page notes it by itself.
pub fn never(_: &Look<'_>) -> bool {
    false
}

/// The income is the same every month.
pub fn steady(look: &Look<'_>) -> bool {
    !look.card.is(Key::Varies, "yes")
}
