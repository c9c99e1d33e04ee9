//! What is said of the minimum income (*revenu de solidarité active*, RSA).

use droits_engine::benefits::rsa::RsaLine;
use droits_engine::household::{Adult, Household, Union};
use droits_engine::law::Law;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::{self, always, only};
use super::shared;
use crate::facts::appeal;
use crate::facts::claims::{self, Form, form};
use crate::facts::{Certainty, Fact};
use crate::lang::{Text, text};

/// Minimum income.
pub(super) const CARD: Card = Card {
    name: text("Revenu de solidarité active", "Revenu de solidarité active", "Minimum income"),
    acronym: "RSA",
    asks: text("Demandez le RSA", "Demandez le RSA", "Claim the RSA"),
    family: Family::Floor,
    opens: text(
        "Complète les ressources jusqu’à un minimum garanti.",
        "Vos ressources sont très petites.",
        "Brings resources up to a floor.",
    ),
    opens_for: &[],
    reasons: &[(Reason::SharedCustodyLaw, shared::SHARED_CUSTODY_OF_ANOTHER)],
    gist: &[
        (RsaLine::Window.line(), shared::WINDOW),
        (
            RsaLine::MeanIncome.line(),
            text(
                "Ressources comptées : {value} par mois.",
                "On compte {value} par mois.",
                "Resources counted: {value} a month.",
            ),
        ),
    ],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[
        always(claims::RSA_PPA),
        only(is_young_without_child, UNDER_25),
        only(said::is_self_employed, claims::RSA_PPA_SELF_EMPLOYED),
        always(claims::RSA_PPA_QUARTER),
    ],
    papers: Some(&[always(papers::PAYSLIPS), only(said::is_self_employed, papers::TURNOVER)]),
    deadlines: &[always(&FROM_CLAIM), always(&claims::QUARTERLY)],
    wait: |_| Wait::DaysLost,
    ask: Ask::Caf,
    appeal: &appeal::RSA,
};

/// A lone claimant under 25 without a child born or expected (CASF, L262-7-1).
fn is_young_without_child(household: &Household) -> bool {
    let young = |adult: &Adult| adult.birth_date.get().is_ok_and(|birth| said::age(birth, household) < 25);
    household.union == Union::Single
        && household.children.is_empty()
        && !said::is_expecting(household)
        && household.adults.iter().all(young)
}

/// RSA.
static FROM_CLAIM: Fact = Fact::of_law(
    Law::Casf("L262-18", ""),
    text(
        "Le droit est ouvert à la date de la demande : les mois d’avant ne sont pas rattrapés.",
        "Demandez vite. Les mois d’avant la demande sont perdus.",
        "The right opens on the day of the claim: earlier months are lost.",
    ),
)
.with(Certainty::Medium);

/// Its form under 25.
pub(crate) const UNDER_25: Form =
    form("14130", text("Demande de RSA jeune actif", "Demande de RSA, moins de 25 ans", "Claim for RSA under 25"));

/// The sentence of a line.
pub(crate) const fn line(line: RsaLine) -> Text {
    match line {
        RsaLine::Window => text(
            "Les trois mois regardés : de {value} à {0}",
            "On regarde 3 mois : de {value} à {0}.",
            "The three months looked at: from {value} to {0}",
        ),
        RsaLine::PartnerLeftOut => text(
            "{who} : une personne du couple qui ne compte pas dans le foyer, mais dont les ressources comptent",
            "{who} : cette personne ne compte pas dans le foyer. Son argent compte.",
            "{who}: one of the couple who is left out of the household, but whose resources count",
        ),
        RsaLine::PartnerAbroad => text(
            "{who} : une personne qui vit à l’étranger ne compte pas dans le foyer, ni ses ressources ; seul compte ce qu’elle verse",
            "{who} : cette personne vit à l’étranger. Elle ne compte pas dans le foyer. Seul l’argent qu’elle verse compte.",
            "{who}: somebody who lives abroad does not count in the household, nor do those resources; only what is paid from there does",
        ),
        RsaLine::PartnerInPrison => text(
            "{who} : une personne en prison depuis plus de deux mois ne compte plus dans le foyer, ni ses ressources",
            "{who} : cette personne est en prison. Elle ne compte plus dans le foyer. Son argent ne compte plus.",
            "{who}: somebody in prison for more than two months no longer counts in the household, nor do those resources",
        ),
        RsaLine::ChildLeftOut => text(
            "{who} a des ressources au moins égales à sa majoration : ni {who} ni ses ressources ne comptent",
            "{who} a assez d’argent. On ne compte pas {who}. On ne compte pas son argent.",
            "{who} has resources that reach what {who} brings: neither {who} nor those resources count",
        ),
        RsaLine::Income => text(
            "{who} : ressources comptées, {value} par mois en moyenne",
            "{who} : on compte {value} par mois.",
            "{who}: resources counted, {value} a month on average",
        ),
        RsaLine::ProfitYear => text(
            "{who} : bénéfice de l’année {value}, divisé par douze ; si le département l’accepte, vos recettes des trois mois, moins l’abattement fiscal, peuvent compter à sa place, comme pour la prime d’activité",
            "{who} : on prend le bénéfice de {value}. On le divise par 12. Vous pouvez demander un autre calcul. Il part de vos recettes.",
            "{who}: profit of the year {value}, divided by twelve; if the département agrees, your turnover of the three months, less the tax allowance, may count instead, as for the prime d’activité",
        ),
        RsaLine::Stopped => text(
            "{who} : revenus arrêtés, {value} par mois, qui ne sont pas comptés",
            "{who} : un revenu de {value} s’est arrêté. On ne le compte pas.",
            "{who}: income that has stopped, {value} a month, which is not counted",
        ),
        RsaLine::Support => text(
            "Pensions alimentaires reçues pour les enfants, {value} par mois",
            "Pensions alimentaires pour les enfants : {value} par mois.",
            "Maintenance received for the children, {value} a month",
        ),
        RsaLine::Assets => text(
            "Épargne et biens qui ne rapportent rien, comptés pour {value} par mois : 3 % du capital par an, une part de la \
             valeur locative",
            "Votre épargne et vos biens comptent pour {value} par mois.",
            "Savings and property that bring no income, counted for {value} a month: 3% of the capital a year, a share of \
             the rental value",
        ),
        RsaLine::MeanIncome => text(
            "Ressources moyennes du trimestre, hors prestations de la Caf, retirées chaque mois",
            "Votre argent par mois, sans les aides de la Caf : {value}. On le retire.",
            "Mean resources of the quarter, benefits of the Caf apart, taken off each month",
        ),
        RsaLine::LowerMean => text(
            "Premier réexamen de 2025 : la moyenne des deux derniers mois, plus faible, est retenue",
            "On garde la moyenne de 2 mois. Elle est plus basse.",
            "First review of 2025: the mean of the last two months, which is lower, is taken",
        ),
        RsaLine::FlatAmount => text(
            "{who} : montant forfaitaire, {0} × {1}",
            "{who} : le montant de base est {value}.",
            "{who}: flat amount, {0} × {1}",
        ),
        RsaLine::LoneFlatAmount => text(
            "{who} : montant forfaitaire majoré d’un parent isolé, {0} × {1}",
            "{who} : le montant de base est {value}. Il est plus haut pour un parent seul.",
            "{who}: flat amount increased for a lone parent, {0} × {1}",
        ),
        RsaLine::FamilyBenefits => text(
            "{who} : prestations familiales, retirées",
            "{who} : on retire {value} d’aides pour la famille.",
            "{who}: family benefits, taken off",
        ),
        RsaLine::DisabilityBenefits => text(
            "{who} : AAH et majoration pour la vie autonome, retirées",
            "{who} : on retire {value} d’AAH.",
            "{who}: AAH and its supplement for independent living, taken off",
        ),
        RsaLine::MinimumFirst => text(
            "{who} : minimum vieillesse (ASPA) ou d’invalidité (ASI), retiré comme s’il était payé",
            "{who} : on retire {value} d’ASPA ou d’ASI.",
            "{who}: the minimum for the old (ASPA) or the invalid (ASI), taken off as if paid",
        ),
        RsaLine::Home => text(
            "{who} : forfait logement, retiré, car votre logement ne vous coûte rien",
            "{who} : vous ne payez pas de logement. On retire {value}.",
            "{who}: flat rate for housing, taken off, since your home costs nothing",
        ),
        RsaLine::HousingAid => text(
            "{who} : aide au logement, retirée dans la limite du forfait logement",
            "{who} : on retire {value} pour l’aide au logement.",
            "{who}: housing aid, taken off up to the flat rate for housing",
        ),
        RsaLine::MonthAmount => {
            text("{who} : ce qui reste, {0} − {1}", "{who} : il reste {value}.", "{who}: what remains, {0} − {1}")
        }
        RsaLine::OneEuro => text(
            "Le RSA complète les ressources : chaque euro gagné de plus par mois en retire {value} ; la prime d’activité en rend le plus souvent une part",
            "Vous gagnez 1 € de plus par mois. Le RSA baisse de {value}.",
            "The RSA tops resources up: each further euro earned a month takes {value} off it; the prime d’activité most often gives part of it back",
        ),
        RsaLine::Mean => text(
            "Moyenne des trois mois, au centime",
            "On fait la moyenne des 3 mois : {value}.",
            "Mean of the three months, to the cent",
        ),
        RsaLine::Hospital => text(
            "Moitié du montant pendant un long séjour à l’hôpital",
            "Vous êtes à l’hôpital depuis longtemps. Le montant est la moitié.",
            "Half of the amount during a long stay in hospital",
        ),
    }
}
