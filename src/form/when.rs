//! When a question matters: only then is it asked, and only then does its answer count.

use droits_engine::calendar::{Month, age};
use droits_engine::sources::LAW_KNOWN_UNTIL;

use super::card::{Card, CardKind, Id};
use super::journey::{self, Situation};
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

    /// Whether a situation is ticked for the person of the card.
    fn is_concerned(&self, situation: Situation) -> bool {
        journey::situations(self.form).contains(&situation) && journey::is_concerned(self.form, situation, self.card.id)
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

/// Where there is a landlord of whom an aid asks: APL exists in a dwelling that is let on the mainland alone, overseas in homes with
/// common services (CCH, L861-5-1), and with it the rent reduction; Saint-Pierre-et-Miquelon has aids of its own.
pub fn landlord_counts(look: &Look<'_>) -> bool {
    let overseas = is_overseas(look) || lives_in(look, &[MAYOTTE]);
    rents(look) && aid_is_known(look) && (!overseas || in_residence(look))
}

/// Where the computation of the housing aid is known: not at Saint-Pierre-et-Miquelon.
pub fn aid_is_known(look: &Look<'_>) -> bool {
    !lives_in(look, &[SAINT_PIERRE])
}

/// A rent or a fee is paid, where the housing aid is known.
pub fn rents_with_aid(look: &Look<'_>) -> bool {
    rents(look) && aid_is_known(look)
}

/// There is a home, where the housing aid is known.
pub fn housed_with_aid(look: &Look<'_>) -> bool {
    housed(look) && aid_is_known(look)
}

/// Elsewhere than at Mayotte, where neither the prime d’activité is known, nor the family support, the shared upbringing benefit and
/// the RSA of the young exist.
pub fn not_at_mayotte(look: &Look<'_>) -> bool {
    !lives_in(look, &[MAYOTTE])
}

/// Home with a common contract.
pub fn in_residence(look: &Look<'_>) -> bool {
    look.one_of(Key::Tenure, &["residence"])
}

/// A loan is paid back.
pub fn repays(look: &Look<'_>) -> bool {
    look.one_of(Key::Tenure, &["owner_with_loan"])
}

/// The zone is chosen by hand: the commune was not found or has several zones, or the zone was corrected.
pub fn zone_by_hand(look: &Look<'_>) -> bool {
    let by_hand = look.card.text(Key::Commune).is_empty() && !look.card.text(Key::Department).is_empty();
    housed(look) && by_hand || look.any_given(&[Key::AplZone])
}

/// The zone counts, and is the commune's own: where that has several, or is not sure of its own, it can be chosen.
pub fn may_have_several_zones(form: &FormState) -> bool {
    let card = form.household();
    housed(&Look { form, card }) && !card.text(Key::Commune).is_empty()
}

/// Has an activity whose beginning counts: out of work, at study, on one's own account; work for an employer when it is
/// left for a child, or begun beside a disability.
pub fn since_counts(look: &Look<'_>) -> bool {
    match look.card.word(Key::Activity) {
        "" | super::UNKNOWN | "civic_service" => false,
        "employed" | "apprentice" => {
            look.is_concerned(Situation::AdultDisability)
                || look.is_concerned(Situation::ParentalLeave)
                || on_leave(look)
                || adult_disabled(look)
        }
        _ => true,
    }
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

/// The MDPH set a rate at which a restriction on work counts: from 80 on nothing else is asked.
pub fn rate_below_80(look: &Look<'_>) -> bool {
    is_below_80(look, Key::AdultRate)
}

/// The same, of another person in charge.
pub fn relative_below_80(look: &Look<'_>) -> bool {
    is_below_80(look, Key::DependantRate)
}

fn is_below_80(look: &Look<'_>, rate: Key) -> bool {
    match look.card.text(rate) {
        super::UNKNOWN => true,
        text => parse::whole(text, 100).is_ok_and(|rate| (50..80).contains(&rate)),
    }
}

/// Is paid by a protected workplace.
pub fn in_esat(look: &Look<'_>) -> bool {
    look.form.list(CardKind::Spell, Some(look.card.id)).any(|spell| spell.is(Key::SpellKind, "esat_wage"))
}

/// Stays in a hospital, a care home or a prison.
pub fn in_institution(look: &Look<'_>) -> bool {
    look.one_of(Key::Institution, &["hospital", "care_home", "prison", super::UNKNOWN])
}

/// There are children, or one is expected.
pub fn has_children(look: &Look<'_>) -> bool {
    look.form.list(CardKind::Child, None).next().is_some()
}

/// On parental leave, where the benefit for it exists.
pub fn on_paid_leave(look: &Look<'_>) -> bool {
    on_leave(look) && not_at_mayotte(look)
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

/// Takes days beside a sick child, and the children do not tell which of them it is.
pub fn beside_one_of_several(look: &Look<'_>) -> bool {
    let ill = |card: &&Card| {
        let nothing = |key: Key| matches!(card.text(key), "" | "0");
        !nothing(Key::ChildRate) || !nothing(Key::AeehComplement) || card.is(Key::Aeeh, "yes")
    };
    let children = || look.form.list(CardKind::Child, None);
    present_beside_child(look) && children().count() > 1 && children().filter(ill).count() != 1
}

/// Takes days to help somebody close.
pub fn on_carer_leave(look: &Look<'_>) -> bool {
    [Key::CarerDays, Key::CarerHalfDays].iter().any(|key| !matches!(look.card.text(*key), "" | "0"))
}

fn is_overseas(look: &Look<'_>) -> bool {
    lives_in(look, &["971", "972", "973", "974", SAINT_PIERRE, "977", "978"])
}

fn lives_in(look: &Look<'_>, departments: &[&str]) -> bool {
    departments.contains(&look.form.household().text(Key::Department))
}

const SAINT_PIERRE: &str = "975";
const MAYOTTE: &str = "976";

/// Overseas, and of the age of the revenu de solidarité.
pub fn old_enough_overseas(look: &Look<'_>) -> bool {
    is_overseas(look) && look.age(Key::AdultBirth).is_some_and(|age| (55..65).contains(&age))
}

/// A family overseas, whose allowances differ for civil servants.
pub fn family_overseas(look: &Look<'_>) -> bool {
    is_overseas(look) && has_children(look)
}

/// A couple that is not one tax household, with children to declare.
pub fn two_tax_households(look: &Look<'_>) -> bool {
    look.form.household().is(Key::Union, "cohabiting") && has_children(look)
}

/// Of an age at which being unfit for work opens the allowance for the old.
pub fn near_old_age(look: &Look<'_>) -> bool {
    look.age(Key::AdultBirth).is_some_and(|age| (62..65).contains(&age))
}

/// A child who may study away from home, or be taxed apart.
pub fn grown_up(look: &Look<'_>) -> bool {
    look.age(Key::ChildBirth).is_some_and(|age| age >= 17)
}

/// In the year of the eleventh or of the twelfth birthday.
pub fn of_pass_colo_age(look: &Look<'_>) -> bool {
    let year = look.month().year();
    parse::date(look.card.text(Key::ChildBirth)).is_ok_and(|birth| [11, 12].contains(&(year - birth.year())))
}

/// Between 18 and 25, with no child nor pregnancy to open the RSA, and not at study: hours of work may.
pub fn hours_count(look: &Look<'_>) -> bool {
    let young = look.age(Key::AdultBirth).is_none_or(|age| (18..25).contains(&age));
    // A child who lives here all the time and has no income of its own opens it.
    let opens = |child: &Card| {
        let plain = [Key::Placed, Key::InChargeFrom, Key::InChargeTo].iter().all(|key| child.text(*key).is_empty());
        let under_20 = Look { form: look.form, card: child }.age(Key::ChildBirth).is_some_and(|age| age < 20);
        let earns = look.form.list(CardKind::Spell, Some(child.id)).next().is_some();
        plain && under_20 && !earns && child.is(Key::Custody, "full")
    };
    young
        && not_at_mayotte(look)
        && !look.one_of(Key::Activity, &["student"])
        && !look.form.household().is(Key::Pregnant, "yes")
        && !look.form.list(CardKind::Child, None).any(opens)
}

/// Maintenance may be received; once noted it counts, whoever lives here.
pub fn support_received(look: &Look<'_>) -> bool {
    support_paid(look) || !look.card.text(Key::ChildSupport).is_empty()
}

/// The other parent pays, or may.
pub fn support_paid(look: &Look<'_>) -> bool {
    look.one_of(Key::OtherParent, &["paying", super::UNKNOWN])
}

/// The child lives in turns in two homes, or may.
pub fn in_turns(look: &Look<'_>) -> bool {
    look.one_of(Key::Custody, &["shared", super::UNKNOWN])
}

/// Some situation may be this child's or another's.
pub fn one_of_several(look: &Look<'_>) -> bool {
    look.form.list(CardKind::Child, None).nth(1).is_some() && !journey::of_one_child(look.form).is_empty()
}

/// The other parent pays, or should.
pub fn supported(look: &Look<'_>) -> bool {
    look.one_of(Key::OtherParent, &["paying", "not_paying"]) && not_at_mayotte(look)
}

/// The other parent pays, or may, and what is fixed counts.
pub fn support_fixed(look: &Look<'_>) -> bool {
    support_paid(look) && not_at_mayotte(look)
}

/// Between 2 and 20: school counts.
pub fn of_school_age(look: &Look<'_>) -> bool {
    look.age(Key::ChildBirth).is_none_or(|age| (2..21).contains(&age))
}

/// Too young for CP in the school year of the calendar year (R543-2): may be there all the same.
pub fn before_school_age(look: &Look<'_>) -> bool {
    let year = look.month().year();
    parse::date(look.card.text(Key::ChildBirth))
        .is_ok_and(|birth| birth >= Month::new(year - 5, 2).first_day() && birth < Month::new(year - 3, 1).first_day())
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
    let told = look.percent(ChildRate) > 0 || look.any_given(&[AeehComplement, Pch, Aeeh, AeehSince, Boarded]);
    // What was granted is known better than the rate.
    told || look.card.text(ChildRate).is_empty() && look.is_concerned(Situation::ChildDisability)
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
