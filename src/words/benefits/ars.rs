//! What is said of the back-to-school allowance (*allocation de rentrée scolaire*, ARS).

use std::ops::Range;

use droits_engine::benefits::ars::ArsLine;
use droits_engine::household::{Child, Household};

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::said::{self, always, only};
use super::shared;
use crate::facts::appeal;
use crate::facts::claims::{self, css};
use crate::facts::{Fact, When, document};
use crate::lang::{Text, text};

/// Back-to-school allowance.
pub(super) const CARD: Card = Card {
    name: text("Allocation de rentrée scolaire", "Allocation de rentrée scolaire", "Back-to-school allowance"),
    acronym: "ARS",
    asks: text(
        "Demandez l’allocation de rentrée",
        "Demandez l’aide de la rentrée",
        "Claim the back-to-school allowance",
    ),
    family: Family::Children,
    opens: text(
        "Pour chaque enfant scolarisé de 6 à 18 ans, sous un plafond de revenus.",
        "Vos enfants vont à l’école.",
        "For each child at school from 6 to 18, under an income ceiling.",
    ),
    opens_for: &[only(
        has_one_child,
        text(
            "Pour votre enfant scolarisé de 6 à 18 ans, sous un plafond de revenus.",
            "Votre enfant va à l’école.",
            "For your child at school, from 6 to 18, under an income ceiling.",
        ),
    )],
    reasons: &[],
    gist: &[
        (ArsLine::Ceiling.line(), shared::CEILING),
        (ArsLine::ChildAmount.line(), shared::BEFORE_CRDS),
        (ArsLine::Differential.line(), shared::BEFORE_CRDS),
    ],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(claims::SITUATION), always(claims::RESOURCES)],
    papers: Some(&[
        only(|household| has_child(15..20, household), SCHOOL_FROM_16),
        only(|household| has_child(0..6, household), SCHOOL_BEFORE_6),
    ]),
    deadlines: &[always(&ON_31_JULY), always(&FROM_16), always(&claims::TWO_YEARS)],
    wait: |_| Wait::TwoYears,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

fn has_one_child(household: &Household) -> bool {
    household.children.len() == 1
}

/// Whether a child is of one of these ages on the first day of the month.
fn has_child(ages: Range<i16>, household: &Household) -> bool {
    let of_age = |child: &Child| child.birth_date.get().is_ok_and(|birth| ages.contains(&said::age(birth, household)));
    household.children.iter().any(of_age)
}

/// School year.
static ON_31_JULY: Fact = css(
    "R543-6",
    "LEGIARTI000045087752",
    text(
        "La situation de la famille est regardée au 31 juillet, juste avant la rentrée.",
        "La Caf regarde votre famille le 31 juillet.",
        "The family’s situation is looked at on 31 July, just before the school year.",
    ),
);

/// From 16, school is declared each year.
pub(crate) static FROM_16: Fact = Fact::of_page(
    document("mesallocations.fr, démarches de l’ARS"),
    When::Year(2022),
    text(
        "De 6 à 15 ans, rien à faire si la Caf vous connaît. Pour un enfant de 16 à 18 ans, déclarez chaque été dans \
         Mon Compte qu’il étudie encore ou qu’il est en apprentissage.",
        "Votre enfant a 16, 17 ou 18 ans ? Dites à la Caf qu’il va à l’école.",
        "From 6 to 15, nothing to do if the Caf knows you. For a child of 16 to 18, declare each summer in Mon Compte \
         that he or she is still at school or an apprentice.",
    ),
);

const SCHOOL_FROM_16: Text = text(
    "À partir de 16 ans : déclaration que l’enfant étudie encore",
    "Enfant de 16 ans ou plus : certificat de l’école",
    "From 16 on: declaration that the child still studies",
);

const SCHOOL_BEFORE_6: Text = text(
    "En CP avant 6 ans : certificat de scolarité",
    "Enfant en CP avant 6 ans : certificat de l’école",
    "In first year before 6: school certificate",
);

/// The sentence of a line.
pub(crate) const fn line(line: ArsLine) -> Text {
    match line {
        ArsLine::Ceiling => text(
            "Plafond de ressources, enfants à charge au 31 juillet comptés ({0}) : {value} par an",
            "Plafond de ressources : {value} par an.",
            "Income ceiling, dependent children on 31 July counted ({0}): {value} a year",
        ),
        ArsLine::ChildAmount => {
            text("Montant pour {who}, selon son âge", "Montant pour {who}", "Amount for {who}, by age")
        }
        ArsLine::Differential => text(
            "Montant réduit pour {who}, au lieu de {0} : vos ressources dépassent un peu le plafond",
            "Montant réduit pour {who}. Vos ressources dépassent un peu le plafond.",
            "Reduced amount for {who}, instead of {0}: your resources slightly exceed the ceiling",
        ),
    }
}
