//! What is said of the parental leave benefit (*prestation partagée d’éducation de l’enfant*, PreParE).

use droits_engine::benefits::prepare::PrepareLine;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::always;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self, Form, css, form};
use crate::lang::{Text, text};

/// Parental leave benefit.
pub(super) const CARD: Card = Card {
    name: text("Congé parental indemnisé", "Aide pour le congé parental", "Parental leave benefit"),
    acronym: "PreParE",
    asks: text(
        "Demandez le congé parental indemnisé",
        "Demandez l’aide pour le congé parental",
        "Claim the parental leave benefit",
    ),
    family: Family::YoungChild,
    opens: text(
        "Vous réduisez ou arrêtez le travail pour un jeune enfant.",
        "Vous travaillez moins pour votre enfant.",
        "You reduce or stop work for a young child.",
    ),
    opens_for: &[],
    reasons: &[],
    gist: &[],
    lines: |found| found.of().map(line),
    to_confirm: &[
        (
            "prepare.two_part_time",
            text(
                "À confirmer : la loi porte deux taux partiels au taux plein ; la Caf verse souvent leur simple somme, plus basse.",
                "À confirmer : la Caf verse parfois moins que ce montant.",
                "To be confirmed: the law raises two partial rates to the full one; the Caf often pays their mere sum, which is lower.",
            ),
        ),
        (
            "prepare.full_and_partial",
            text(
                "À confirmer : aucun texte ne limite la somme d’un taux plein et d’un taux partiel.",
                "À confirmer : la Caf verse parfois moins que ce montant.",
                "To be confirmed: no text limits the sum of a full and a partial rate.",
            ),
        ),
    ],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(FORM)],
    papers: Some(&[always(papers::BIRTH_RECORD), always(LEAVE)]),
    deadlines: &[always(&START), always(&claims::STARTS_MONTH_AFTER), always(&claims::TWO_YEARS)],
    wait: |_| Wait::TwoYears,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// PreParE.
static START: Fact = css(
    "R552-2",
    "LEGIARTI000036879202",
    text(
        "Pour un seul enfant à charge, ou en formule majorée, le droit commence dès le mois où les conditions sont \
         réunies.",
        "Vous avez un seul enfant ? L’aide commence le même mois.",
        "For an only child, or in the increased form, the right starts in the very month the conditions are met.",
    ),
);

pub(crate) const FORM: Form = form(
    "12324",
    text("Demande de PreParE", "Demande d’aide pour le congé parental", "Claim for parental leave benefit"),
);

const LEAVE: Text = text(
    "Attestation de l’employeur : congé parental ou temps partiel",
    "Papier de l’employeur sur le congé",
    "Employer’s certificate: parental leave or part time",
);

/// The sentence of a line.
pub(crate) const fn line(line: PrepareLine) -> Text {
    match line {
        PrepareLine::Full => text(
            "Travail arrêté ({who}) : {0} de la base des allocations familiales",
            "Travail arrêté : {who}",
            "Work stopped ({who}): {0} of the base of family benefits",
        ),
        PrepareLine::Increased => text(
            "Travail arrêté, formule plus courte et plus forte ({who}) : {0} de la base des allocations familiales",
            "Travail arrêté, aide plus forte et plus courte : {who}",
            "Work stopped, shorter and higher rate ({who}): {0} of the base of family benefits",
        ),
        PrepareLine::HalfTime => text(
            "Travail à mi-temps ou moins ({who}) : {0} de la base des allocations familiales",
            "Travail à mi-temps ou moins : {who}",
            "Work of at most half of full time ({who}): {0} of the base of family benefits",
        ),
        PrepareLine::PartTime => text(
            "Travail entre la moitié et 80 % du temps plein ({who}) : {0} de la base des allocations familiales",
            "Travail entre la moitié et 80 % du temps plein : {who}",
            "Work between half and 80% of full time ({who}): {0} of the base of family benefits",
        ),
        PrepareLine::Together => text(
            "Deux temps partiels donnent ensemble le montant d’un arrêt complet : {value}",
            "Les deux aides font ensemble {value}.",
            "Two part-time rates together give the amount of a full stop: {value}",
        ),
    }
}
