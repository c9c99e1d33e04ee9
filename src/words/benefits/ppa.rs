//! What is said of the in-work benefit (*prime d’activité*, PPA).

use droits_engine::benefits::ppa::PpaLine;
use droits_engine::household::{Activity, Household};
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::{self, always, only};
use super::shared;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self, css};
use crate::lang::{Text, text};

/// In-work benefit.
pub(super) const CARD: Card = Card {
    name: text("Prime d’activité", "Prime d’activité", "In-work benefit"),
    acronym: "PPA",
    asks: text("Demandez la prime d’activité", "Demandez la prime d’activité", "Claim the in-work benefit"),
    family: Family::Work,
    opens: text(
        "Complète les revenus du travail.",
        "Vous travaillez. Votre salaire est petit.",
        "Tops up income from work.",
    ),
    opens_for: &[only(
        is_self_employed_by_activity,
        text(
            "Complète les revenus du travail.",
            "Vous travaillez. Vos revenus sont petits.",
            "Tops up income from work.",
        ),
    )],
    reasons: &[(Reason::SharedCustodyLaw, shared::SHARED_CUSTODY_OF_ANOTHER)],
    gist: &[(PpaLine::Window.line(), shared::WINDOW)],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&claims::BY_ACCOUNT, &BY_SERVICE],
    forms: &[
        always(claims::RSA_PPA),
        only(said::is_self_employed, claims::RSA_PPA_SELF_EMPLOYED),
        always(claims::RSA_PPA_QUARTER),
    ],
    papers: Some(&[always(papers::PAYSLIPS), only(said::is_self_employed, papers::TURNOVER)]),
    deadlines: &[always(&FROM_CLAIM), always(&claims::QUARTERLY)],
    // The month of the claim is paid (CSS, R846-2).
    wait: |_| Wait::MonthsLost(0),
    ask: Ask::Caf,
    appeal: &appeal::PPA,
};

/// Whether somebody told a business of their own, with or without income from it.
fn is_self_employed_by_activity(household: &Household) -> bool {
    household.adults.iter().any(|adult| adult.activity == Activity::SelfEmployed.into())
}

/// RSA and prime d'activité on line or by form.
static BY_SERVICE: Fact = css(
    "R846-1",
    "LEGIARTI000031676100",
    text(
        "La demande se fait en ligne, ou par formulaire déposé à la Caf.",
        "Faites la demande par internet. Ou donnez un papier à la Caf.",
        "Claim on line, or with a form handed to the Caf.",
    ),
);

/// Prime d'activité.
static FROM_CLAIM: Fact = css(
    "R846-2",
    "LEGIARTI000031676112",
    text(
        "La prime est due à partir du premier jour du mois de la demande : les mois d’avant ne sont pas rattrapés.",
        "Demandez vite. Les mois d’avant la demande sont perdus.",
        "It is due from the first day of the month of the claim: earlier months are lost.",
    ),
);

/// The sentence of a line.
pub(crate) const fn line(line: PpaLine) -> Text {
    match line {
        PpaLine::Window => text(
            "Les trois mois regardés : de {value} à {0}",
            "On regarde 3 mois : de {value} à {0}.",
            "The three months looked at: from {value} to {0}",
        ),
        PpaLine::PartnerLeftOut => text(
            "{who} : une personne du couple qui ne compte pas dans le foyer, mais dont les ressources comptent",
            "{who} : cette personne ne compte pas dans le foyer. Son argent compte.",
            "{who}: one of the couple who is left out of the household, but whose resources count",
        ),
        PpaLine::PartnerInPrison => text(
            "{who} : une personne en prison depuis plus de deux mois ne compte plus dans le foyer, ni ses ressources",
            "{who} : cette personne est en prison. Elle ne compte plus dans le foyer. Son argent ne compte plus.",
            "{who}: somebody in prison for more than two months no longer counts in the household, nor do those resources",
        ),
        PpaLine::ProfitYear => text(
            "{who} : bénéfice de l’année {value}, divisé par douze ; la Caf prend celui d’une année plus récente s’il est connu ; sous le plafond du régime micro, vous pouvez demander que vos recettes des trois mois, moins l’abattement fiscal, comptent à sa place",
            "{who} : on prend le bénéfice de {value}. On le divise par 12. Vous pouvez demander un autre calcul. Il part de vos recettes.",
            "{who}: profit of the year {value}, divided by twelve; the Caf takes that of a later year once it is known; under the ceiling of the micro regime you may ask that your turnover of the three months, less the tax allowance, count instead",
        ),
        PpaLine::Work => {
            text("{who} : revenus d’activité", "{who} : {value} gagnés par le travail.", "{who}: earnings")
        }
        PpaLine::AahAsWork => text(
            "{who} : AAH, comptée comme un revenu d’activité",
            "{who} : {value} d’AAH. On les compte comme un salaire.",
            "{who}: AAH, counted as earnings",
        ),
        PpaLine::ChildrenWork => text(
            "{who} : revenus d’activité des enfants",
            "{who} : les enfants ont gagné {value} par le travail.",
            "{who}: earnings of the children",
        ),
        PpaLine::Bonus => text(
            "{who} : bonification, ajoutée, qui grandit entre deux niveaux de salaire",
            "{who} : un bonus de {value} pour ce travail.",
            "{who}: bonus, added, which grows between two levels of pay",
        ),
        PpaLine::ChildrenBonus => text(
            "{who} : bonification du travail des enfants, ajoutée",
            "{who} : un bonus de {value} pour le travail des enfants.",
            "{who}: bonus for the work of the children, added",
        ),
        PpaLine::FlatAmount => text(
            "{who} : montant forfaitaire, {0} × {1}",
            "{who} : le montant de base est {value}.",
            "{who}: flat amount, {0} × {1}",
        ),
        PpaLine::LoneFlatAmount => text(
            "{who} : montant forfaitaire majoré d’un parent isolé, {0} × {1}",
            "{who} : le montant de base est {value}. Il est plus haut pour un parent seul.",
            "{who}: flat amount increased for a lone parent, {0} × {1}",
        ),
        PpaLine::Share => text(
            "{who} : {0} des revenus d’activité, ajoutés au montant forfaitaire",
            "{who} : on ajoute {value}. C’est une part de vos revenus du travail.",
            "{who}: {0} of the earnings, added to the flat amount",
        ),
        PpaLine::OtherIncome => text(
            "{who} : revenus de remplacement et autres revenus",
            "{who} : {value} d’autres revenus.",
            "{who}: income that replaces earnings, and other income",
        ),
        PpaLine::Benefits => text(
            "{who} : prestations, comptées parmi les ressources",
            "{who} : on compte {value} d’aides.",
            "{who}: benefits, counted among the resources",
        ),
        PpaLine::Home => text(
            "{who} : forfait logement, compté, car votre logement ne vous coûte rien",
            "{who} : vous ne payez pas de logement. On compte {value}.",
            "{who}: flat rate for housing, counted, since your home costs nothing",
        ),
        PpaLine::HousingAid => text(
            "{who} : aide au logement, comptée dans la limite du forfait logement",
            "{who} : on compte {value} pour l’aide au logement.",
            "{who}: housing aid, counted up to the flat rate for housing",
        ),
        PpaLine::Resources => text(
            "{who} : ressources retirées, revenus d’activité compris",
            "{who} : on retire tout votre argent : {value}.",
            "{who}: resources taken off, earnings included",
        ),
        PpaLine::ResourcesFloor => text(
            "{who} : vos ressources sont plus basses que le montant forfaitaire, qui est retiré à leur place",
            "{who} : votre argent est plus bas que le montant de base. On retire {value}.",
            "{who}: your resources are lower than the flat amount, which is taken off in their place",
        ),
        PpaLine::MonthAmount => text(
            "{who} : montant de ce mois, {0} + {1} − {2}",
            "{who} : le montant est {value}.",
            "{who}: amount of this month, {0} + {1} − {2}",
        ),
        PpaLine::OneEuro => text(
            "{who} : un euro gagné de plus change la prime de {value}, car sa part ({0}) et la bonification ({1}) s’ajoutent, et l’euro entier ({2}) se retire avec les ressources",
            "{who} : vous gagnez 1 € de plus. La prime change de {value}.",
            "{who}: one euro more earned changes the prime by {value}: its share ({0}) and the bonus ({1}) are added, and the whole euro ({2}) goes off with the resources",
        ),
        PpaLine::OneEuroKept => text(
            "{who} : un euro gagné de plus ajoute {value} : sa part ({0}) et la bonification ({1}) ; rien n’est retiré tant que vos ressources restent sous le montant forfaitaire",
            "{who} : vous gagnez 1 € de plus. La prime monte de {value}.",
            "{who}: one euro more earned adds {value}: its share ({0}) and the bonus ({1}); nothing goes off while your resources stay under the flat amount",
        ),
        PpaLine::Mean => text(
            "Moyenne des trois mois, au centime",
            "On fait la moyenne des 3 mois : {value}.",
            "Mean of the three months, to the cent",
        ),
        PpaLine::Hospital => text(
            "Moitié du montant pendant un long séjour à l’hôpital",
            "Vous êtes à l’hôpital depuis longtemps. Le montant est la moitié.",
            "Half of the amount during a long stay in hospital",
        ),
    }
}
