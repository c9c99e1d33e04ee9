//! What is said of the family allowances (*allocations familiales*, AF).

use droits_engine::benefits::af::AfLine;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::{self, always, only};
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self, caf};
use crate::lang::{Text, text};

/// Family allowances.
pub(super) const CARD: Card = Card {
    name: text("Allocations familiales", "Allocations familiales", "Family allowances"),
    acronym: "AF",
    asks: text(
        "Vérifiez que les allocations familiales arrivent",
        "Regardez si les allocations familiales arrivent",
        "Check that the family allowances come",
    ),
    family: Family::Children,
    opens: text(
        "Dès deux enfants à charge ; le montant suit les revenus.",
        "Vous avez au moins 2 enfants.",
        "From two dependent children; the amount follows the income.",
    ),
    opens_for: &[only(
        said::overseas,
        text(
            "Outre‑mer, dès un enfant à charge ; le montant suit les revenus à partir de deux.",
            "Vous avez au moins un enfant. Vous vivez outre-mer.",
            "Overseas, from one dependent child; from two on the amount follows the income.",
        ),
    )],
    reasons: &[(
        Reason::NoChild,
        text(
            "Aucun enfant à charge : il en faut deux, ou un seul outre-mer.",
            "Il faut 2 enfants à charge.",
            "No dependent child: two are needed, or one overseas.",
        ),
    )],
    gist: &[
        (
            AfLine::Children.line(),
            text("Enfants comptés : {value}.", "Nombre d’enfants : {value}.", "Children counted: {value}."),
        ),
        (
            AfLine::FirstCeiling.line(),
            text("Premier plafond : {value}.", "Le premier plafond est de {value}.", "First ceiling: {value}."),
        ),
    ],
    lines: |found| found.of().map(line),
    to_confirm: &[(
        "af.public_servant",
        text(
            "À confirmer : un fonctionnaire outre-mer n’a pas d’allocations pour un seul enfant ; aucun texte ne dit si la règle vaut quand c’est l’autre parent qui l’est.",
            "À confirmer : un parent est fonctionnaire. L’allocation pour un enfant n’est pas sûre.",
            "To be confirmed: a civil servant overseas has no allowance for a single child; no text says whether the rule holds when the other parent is one.",
        ),
    )],
    claim: &[&BY_THEMSELVES],
    forms: &[always(claims::SITUATION)],
    papers: Some(&[always(papers::BIRTH_RECORD)]),
    deadlines: &[always(&claims::STARTS_MONTH_AFTER), always(&claims::TWO_YEARS)],
    wait: |_| Wait::TwoYears,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// No claim.
static BY_THEMSELVES: Fact = caf(text(
    "Les allocations familiales commencent d’elles-mêmes quand la Caf connaît le deuxième enfant : signalez la naissance.",
    "Dites la naissance à la Caf. Les allocations viennent toutes seules au 2e enfant.",
    "Family allowances start by themselves with the second child: report the birth.",
));

/// The sentence of a line.
pub(crate) const fn line(line: AfLine) -> Text {
    match line {
        AfLine::Children => text(
            "Enfants à charge de moins de 20 ans : {value}",
            "Enfants à charge de moins de 20 ans : {value}.",
            "Dependent children under 20: {value}",
        ),
        AfLine::FirstCeiling => text(
            "Premier plafond de ressources pour {0} enfants : {value} par an",
            "Premier plafond pour {0} enfants : {value} par an.",
            "First income ceiling for {0} children: {value} a year",
        ),
        AfLine::SecondCeiling => text(
            "Second plafond de ressources pour {0} enfants : {value} par an",
            "Second plafond pour {0} enfants : {value} par an.",
            "Second income ceiling for {0} children: {value} a year",
        ),
        AfLine::Scale => text(
            "Tranche du barème, de 1 (ressources les plus basses) à 3 : {value}",
            "Votre tranche : {value}. La tranche 1 paie le plus.",
            "Band of the scale, from 1 (lowest income) to 3: {value}",
        ),
        AfLine::Whole => text(
            "Pour tous ces enfants, {0} de la base des allocations familiales, {1}",
            "Pour tous les enfants : {value}.",
            "For all these children, {0} of the base of family benefits, {1}",
        ),
        AfLine::Counted => text(
            "Part versée à cette famille : {value} enfants sur {0}, car un enfant en résidence alternée compte pour moitié, et un enfant confié à un service ne compte pas",
            "Un enfant en garde partagée compte pour moitié. On compte {value} sur {0}.",
            "Share paid to this family: {value} children of {0}, since a child in alternating residence counts for half and a child in care for none",
        ),
        AfLine::Base => text("Montant de base", "Montant de base", "Base amount"),
        AfLine::AgeIncrease => text(
            "Majoration pour âge ; enfants concernés : {0}",
            "Un supplément pour l’âge. Nombre d’enfants : {0}.",
            "Age supplement; children concerned: {0}",
        ),
        AfLine::Flat => text(
            "Allocation forfaitaire pour {who}, pendant l’année de ses 20 ans",
            "Un montant fixe pour {who}. {who} a 20 ans.",
            "Flat allowance for {who}, for the year after the 20th birthday",
        ),
        AfLine::Taper => text(
            "Complément dégressif, qui adoucit le passage du plafond",
            "Un complément. Vos ressources dépassent peu le plafond.",
            "Tapering supplement, which softens the step at the ceiling",
        ),
        AfLine::FlatTaper => text(
            "Complément dégressif de l’allocation forfaitaire pour {who}",
            "Un complément du montant fixe pour {who}.",
            "Tapering supplement of the flat allowance for {who}",
        ),
    }
}
