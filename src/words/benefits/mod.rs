//! All that is said of a benefit: a card each, and their list.
//!
//! A card has no default, so that one without a part does not compile. It is a constant of which each function takes one
//! part: what the first page says is linked there, and what is told later stays in the later parts of the program
//! (`docs/decisions/parts.md`). The sentences of a benefit's lines stand under its card.

pub(crate) mod aah;
pub(crate) mod aeeh;
pub(crate) mod af;
pub(crate) mod ajpa;
pub(crate) mod ajpp;
pub(crate) mod al;
pub(crate) mod ars;
pub(crate) mod asf;
pub(crate) mod ask;
pub(crate) mod aspa;
mod card;
pub(crate) mod cf;
pub(crate) mod child_death;
pub(crate) mod christmas_bonus;
pub(crate) mod cmg;
mod family;
pub(crate) mod moving_grant;
pub(crate) mod paje;
pub mod papers;
pub(crate) mod ppa;
pub(crate) mod prepare;
pub(crate) mod rsa;
pub(crate) mod rso;
pub(crate) mod said;
mod shared;

use droits_engine::household::Household;
use droits_engine::outcome::{Benefit, Reason};
use droits_engine::trace::Line;

use self::ask::{Ask, Wait};
pub use self::family::Family;
use self::said::Said;
use crate::facts::claims::{self, Form};
use crate::facts::{Fact, appeal};
use crate::lang::Text;

/// One part of the card of a benefit: the list of the cards.
macro_rules! of_card {
    ($benefit:expr, $part:ident) => {
        match $benefit {
            Benefit::Af => const { af::CARD.$part },
            Benefit::Cf => const { cf::CARD.$part },
            Benefit::Asf => const { asf::CARD.$part },
            Benefit::Ars => const { ars::CARD.$part },
            Benefit::PajeBirth => const { paje::BIRTH.$part },
            Benefit::PajeAdoption => const { paje::ADOPTION.$part },
            Benefit::PajeBase => const { paje::BASE.$part },
            Benefit::Prepare => const { prepare::CARD.$part },
            Benefit::Cmg => const { cmg::CARD.$part },
            Benefit::Aeeh => const { aeeh::CARD.$part },
            Benefit::Ajpp => const { ajpp::CARD.$part },
            Benefit::ChildDeath => const { child_death::CARD.$part },
            Benefit::Al => const { al::CARD.$part },
            Benefit::MovingGrant => const { moving_grant::CARD.$part },
            Benefit::Aah => const { aah::AAH.$part },
            Benefit::Mva => const { aah::MVA.$part },
            Benefit::Rsa => const { rsa::CARD.$part },
            Benefit::Ppa => const { ppa::CARD.$part },
            Benefit::ChristmasBonus => const { christmas_bonus::CARD.$part },
            Benefit::Ajpa => const { ajpa::CARD.$part },
            Benefit::Cpr => const { aah::CPR.$part },
            Benefit::Rso => const { rso::CARD.$part },
            Benefit::Aspa => const { aspa::ASPA.$part },
            Benefit::Asi => const { aspa::ASI.$part },
        }
    };
}

/// Plain name of a benefit.
pub const fn name(benefit: Benefit) -> Text {
    of_card!(benefit, name)
}

/// Acronym of a benefit, as people meet it on letters.
pub const fn acronym(benefit: Benefit) -> &'static str {
    of_card!(benefit, acronym)
}

/// The claim of a benefit as a step to take, said kindly.
pub const fn asks(benefit: Benefit) -> Text {
    of_card!(benefit, asks)
}

impl Family {
    /// The family of a benefit.
    pub const fn of(benefit: Benefit) -> Family {
        of_card!(benefit, family)
    }

    /// Its benefits, in the order of the result format.
    pub fn benefits(self) -> impl Iterator<Item = Benefit> {
        Benefit::ALL.into_iter().filter(move |benefit| Family::of(*benefit) == self)
    }
}

/// In one sentence, what opens the right to a benefit that is due.
pub const fn opens(benefit: Benefit) -> Text {
    of_card!(benefit, opens)
}

/// What opens the right of this very household: overseas, for one child, to an owner, for a child of others.
pub fn opens_for(benefit: Benefit, household: &Household) -> Text {
    said::to(household, of_card!(benefit, opens_for)).next().unwrap_or(opens(benefit))
}

pub(crate) const fn reasons(benefit: Benefit) -> &'static [(Reason, Text)] {
    of_card!(benefit, reasons)
}

pub(crate) const fn gist(benefit: Benefit) -> &'static [(Line, Text)] {
    of_card!(benefit, gist)
}

pub(crate) fn line(benefit: Benefit, line: Line) -> Option<Text> {
    (of_card!(benefit, lines))(line)
}

pub(crate) const fn to_confirm(benefit: Benefit) -> &'static [(&'static str, Text)] {
    of_card!(benefit, to_confirm)
}

pub(crate) const fn claim(benefit: Benefit) -> &'static [&'static Fact] {
    of_card!(benefit, claim)
}

pub(crate) const fn forms(benefit: Benefit) -> &'static [Said<Form>] {
    of_card!(benefit, forms)
}

pub(crate) const fn papers_of(benefit: Benefit) -> Option<&'static [Said<Text>]> {
    of_card!(benefit, papers)
}

pub(crate) const fn deadlines(benefit: Benefit) -> &'static [Said<&'static Fact>] {
    of_card!(benefit, deadlines)
}

pub(crate) fn wait(benefit: Benefit, household: &Household) -> Wait {
    (of_card!(benefit, wait))(household)
}

pub(crate) const fn ask(benefit: Benefit) -> Ask {
    of_card!(benefit, ask)
}

/// What may be done about a benefit, in order.
pub fn appeal(benefit: Benefit) -> [&'static Fact; 3] {
    [&appeal::COMPUTATION, of_card!(benefit, appeal), &claims::TWO_YEARS]
}

/// Every form, in the order of their list.
pub const FORMS: &[Form] = &[
    claims::SITUATION,
    claims::RESOURCES,
    claims::RSA_PPA,
    claims::RSA_PPA_SELF_EMPLOYED,
    rsa::UNDER_25,
    claims::RSA_PPA_QUARTER,
    claims::RENT,
    cmg::FORM,
    prepare::FORM,
    asf::FORM,
    claims::MDPH,
    claims::MDPH_CERTIFICATE,
    claims::AAH_QUARTER,
    ajpp::FORM,
    aspa::ASPA_FORM,
    aspa::ASI_FORM,
];

/// Every fact of the cards.
pub(crate) fn facts() -> impl Iterator<Item = &'static Fact> {
    Benefit::ALL.into_iter().flat_map(|benefit| claim(benefit).iter().copied().chain(said::all(deadlines(benefit))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_card_says_where_to_claim_and_what_limits_the_time() {
        for benefit in Benefit::ALL {
            assert!(!claim(benefit).is_empty(), "{benefit:?}");
            // Who has nothing to claim has no time to claim it in, and no paper to bring.
            let by_itself = papers_of(benefit).is_none();
            assert_eq!(
                (deadlines(benefit).is_empty(), forms(benefit).is_empty()),
                (by_itself, by_itself),
                "{benefit:?}"
            );
        }
    }

    #[test]
    fn every_form_of_a_card_stands_in_the_list_of_forms() {
        for form in Benefit::ALL.into_iter().flat_map(|benefit| said::all(forms(benefit))) {
            assert!(FORMS.contains(&form), "{form:?}");
        }
    }
}
