//! What is said of the moving grant (*prime de déménagement*).

use droits_engine::benefits::moving_grant::MovingGrantLine;
use droits_engine::law::Law;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::always;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self};
use crate::lang::{Text, text};

/// Moving grant.
pub(super) const CARD: Card = Card {
    name: text("Prime de déménagement", "Prime de déménagement", "Moving grant"),
    acronym: "PD",
    asks: text("Demandez la prime de déménagement", "Demandez la prime de déménagement", "Claim the moving grant"),
    family: Family::Housing,
    opens: text(
        "Pour un déménagement autour de la naissance d’un troisième enfant.",
        "Vous déménagez avec 3 enfants.",
        "For a move around the birth of a third child.",
    ),
    opens_for: &[],
    reasons: &[(
        Reason::NoEvent,
        text(
            "Aucun déménagement qui y donne droit : il faut au moins trois enfants, nés ou attendus, et déménager entre le quatrième mois de grossesse du dernier et ses deux ans.",
            "Il faut déménager avec 3 enfants. Le plus petit a moins de 2 ans.",
            "No move that opens it: at least three children, born or expected, and a move between the fourth month of pregnancy of the last and the second birthday.",
        ),
    )],
    gist: &[],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(claims::SITUATION), always(claims::RESOURCES)],
    papers: Some(&[always(MOVING_BILL), always(papers::RENT)]),
    deadlines: &[always(&SIX_MONTHS)],
    wait: |_| Wait::Other,
    ask: Ask::Caf,
    appeal: &appeal::HOUSING,
};

/// Moving grant.
static SIX_MONTHS: Fact = Fact::of_law(
    Law::Cch("D823-20", "LEGIARTI000038878895"),
    text(
        "Le droit à l’aide au logement dans le nouveau logement doit s’ouvrir dans les six mois du déménagement.",
        "Demandez l’aide au logement avant 6 mois.",
        "The right to housing aid in the new home must open within six months of the move.",
    ),
);

const MOVING_BILL: Text = text(
    "Facture du déménageur ou justificatifs des frais",
    "Facture du déménagement",
    "Mover’s invoice or receipts for the costs",
);

/// The sentence of a line.
pub(crate) const fn line(line: MovingGrantLine) -> Text {
    match line {
        MovingGrantLine::Children => {
            text("Enfants à charge ou attendus", "Enfants nés ou attendus", "Children in charge or expected")
        }
        MovingGrantLine::Cost => text("Prix du déménagement", "Prix du déménagement", "What the move cost"),
        MovingGrantLine::Ceiling => text(
            "Plafond\u{202f}: {0} de la base mensuelle des allocations familiales",
            "Le plus grand montant possible",
            "Ceiling: {0} of the monthly base of family benefits",
        ),
        MovingGrantLine::Paid => text(
            "Dépenses remboursées, dans la limite du plafond",
            "La somme remboursée",
            "Costs repaid, up to the ceiling",
        ),
    }
}
