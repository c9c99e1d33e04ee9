//! What is said of the Christmas bonus (*prime de Noël*).

use droits_engine::benefits::christmas_bonus::ChristmasBonusLine;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::shared;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::caf;
use crate::lang::{Text, text};

/// Christmas bonus.
pub(super) const CARD: Card = Card {
    name: text("Prime de Noël", "Prime de Noël", "Christmas bonus"),
    acronym: "Prime de Noël",
    asks: text(
        "Vérifiez que la prime de Noël arrive",
        "Regardez si la prime de Noël arrive",
        "Check that the Christmas bonus comes",
    ),
    family: Family::Floor,
    opens: text(
        "Une fois par an, en décembre, pour les foyers qui ont le RSA.",
        "Vous avez le RSA en novembre ou en décembre.",
        "Once a year, in December, for households that have RSA.",
    ),
    opens_for: &[],
    reasons: &[(Reason::SharedCustodyLaw, shared::SHARED_CUSTODY_OF_ANOTHER)],
    gist: &[(
        ChristmasBonusLine::RsaOf.line(),
        text("Ouverte par le RSA de {value}.", "Vous avez le RSA en {value}.", "Opened by the RSA of {value}."),
    )],
    lines: |found| found.of().map(line),
    to_confirm: &[
        (
            "christmas_bonus.alternating",
            text(
                "À confirmer : le décret ne dit rien des enfants en résidence alternée ; chacun est compté pour moitié, comme pour le RSA.",
                "À confirmer : un enfant en garde alternée compte pour la moitié.",
                "To be confirmed: the decree says nothing of children in alternating residence; each counts for half, as for the RSA.",
            ),
        ),
        (
            "christmas_bonus.mayotte",
            text(
                "À confirmer : à Mayotte, nos sources donnent 76,22 € ou 76,23 € pour une personne.",
                "À confirmer : le montant de Mayotte n’est pas sûr à un centime.",
                "To be confirmed: at Mayotte, our sources give €76.22 or €76.23 for one person.",
            ),
        ),
    ],
    claim: &[&BY_ITSELF],
    forms: &[],
    papers: None,
    deadlines: &[],
    wait: |_| Wait::Other,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// Nothing is claimed.
static BY_ITSELF: Fact = caf(text(
    "La prime de Noël arrive sans demande : mi-décembre quand le RSA est dû pour novembre, en janvier quand il ne l’est que pour décembre.",
    "Il n’y a rien à demander. La prime arrive seule, en décembre ou en janvier.",
    "The Christmas bonus comes without a claim: mid-December when RSA is due for November, in January when it is due for December only.",
));

/// The sentence of a line.
pub(crate) const fn line(line: ChristmasBonusLine) -> Text {
    match line {
        ChristmasBonusLine::RsaOf => text(
            "Le RSA est dû pour {value} : il ouvre la prime",
            "Vous avez le RSA en {value}.",
            "RSA is due for {value}: it opens the bonus",
        ),
        ChristmasBonusLine::Persons => {
            text("Personnes du foyer", "Nombre de personnes du foyer", "Persons of the household")
        }
        ChristmasBonusLine::Amount => text(
            "Montant d’une personne, multiplié par {0} pour ce foyer",
            "Le montant dépend du nombre de personnes.",
            "Amount for one person, times {0} for this household",
        ),
    }
}
