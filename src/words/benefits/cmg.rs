//! What is said of the childcare benefit (*complément de libre choix du mode de garde*, CMG).

use droits_engine::benefits::cmg::CmgLine;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::always;
use crate::facts::appeal;
use crate::facts::claims::{self, Form, css, form};
use crate::facts::{Fact, When, page};
use crate::lang::{Text, text};

/// Childcare benefit.
pub(super) const CARD: Card = Card {
    name: text("Aide pour faire garder l’enfant", "Aide pour faire garder l’enfant", "Childcare benefit"),
    acronym: "CMG",
    asks: text("Demandez l’aide à la garde d’enfant", "Demandez l’aide pour la garde", "Claim the childcare benefit"),
    family: Family::YoungChild,
    opens: text(
        "Une part du coût de la garde d’un jeune enfant.",
        "Vous payez une personne pour garder l’enfant.",
        "A share of the cost of childcare.",
    ),
    opens_for: &[],
    reasons: &[],
    gist: &[(
        CmgLine::HourForYou.line(),
        text(
            "Pour vous, une heure de garde de {who} coûte {value}.",
            "Pour vous, une heure pour {who} coûte {value}.",
            "For you, an hour of care of {who} costs {value}.",
        ),
    )],
    lines: |found| found.of().map(line),
    to_confirm: &[
        (
            "cmg.revaluation",
            text(
                "À confirmer : les prix d’avril 2026 de la garde à domicile sont calculés sur la hausse du SMIC, sans publication vue.",
                "À confirmer : les prix de 2026 sont calculés par ce site.",
                "To be confirmed: the prices of April 2026 for care at home are worked out from the rise of the minimum wage; no publication was seen.",
            ),
        ),
        (
            "cmg.lowest_income",
            text(
                "À confirmer : le plancher de ressources est calculé sur le RSA, comme le dit la loi.",
                "À confirmer : le minimum de ressources est calculé par ce site.",
                "To be confirmed: the lowest resources are worked out from the RSA, as the law says.",
            ),
        ),
        (
            "cmg.home_contributions",
            text(
                "À confirmer : la limite des cotisations payées pour une garde à domicile n’est pas connue ; plusieurs chiffres circulent, de 463 € à 524 € par mois avant 3 ans. Au-delà de 463 €, elles ne sont pas montrées.",
                "À confirmer : les cotisations payées à votre place ne sont pas connues.",
                "To be confirmed: the limit of the contributions paid for a carer at home is not known; several figures circulate, from €463 to €524 a month before 3. Above €463 they are not shown.",
            ),
        ),
        (
            "cmg.one_worker",
            text(
                "À confirmer : la loi ne dit pas si les deux adultes doivent travailler ; un seul est supposé suffire.",
                "À confirmer : un seul adulte travaille. La Caf peut demander plus.",
                "To be confirmed: the law does not say whether both adults must work; one is held to be enough.",
            ),
        ),
        (
            "cmg.old_rule",
            text(
                "À confirmer : les articles d’avant septembre 2025 n’ont pas pu être relus.",
                "À confirmer : c’est l’ancienne règle.",
                "To be confirmed: the articles from before September 2025 could not be read again.",
            ),
        ),
        (
            "cmg.several_modes",
            text(
                "À confirmer : la limite commune à plusieurs modes de garde est comptée sur la seule aide versée.",
                "À confirmer : vous avez plusieurs modes de garde.",
                "To be confirmed: the common limit of several kinds of care counts only the benefit paid.",
            ),
        ),
        (
            "cmg.transition",
            text(
                "À confirmer : les règles du complément transitoire viennent du simulateur de l’Urssaf.",
                "À confirmer : ce supplément vient du site de l’Urssaf.",
                "To be confirmed: the rules of the transitional supplement come from Urssaf’s simulator.",
            ),
        ),
    ],
    claim: &[&claims::BY_ACCOUNT, &AT_PAJEMPLOI],
    forms: &[always(FORM)],
    papers: Some(&[always(CARE_CONTRACT), always(papers::BIRTH_RECORD)]),
    deadlines: &[always(&ONE_MONTH_BACK)],
    // The month before the claim is paid (CSS, R552-2).
    wait: |_| Wait::MonthsLost(1),
    ask: Ask::Pajemploi,
    appeal: &appeal::FAMILY,
};

static AT_PAJEMPLOI: Fact = Fact::of_page(
    page("pajemploi.urssaf.fr", "https://www.pajemploi.urssaf.fr"),
    When::Undated,
    text(
        "Pour une assistante maternelle ou une garde à domicile que vous employez, Pajemploi verse l’aide après votre \
         déclaration de chaque mois.",
        "Vous êtes l’employeur ? Déclarez chaque mois sur Pajemploi. Pajemploi verse l’aide.",
        "For a childminder or a carer whom you employ, Pajemploi pays after your declaration of each month.",
    ),
);

/// CMG.
static ONE_MONTH_BACK: Fact = css(
    "R552-2",
    "LEGIARTI000036879202",
    text(
        "L’aide remonte au plus au mois qui précède la demande : demandez dès le premier mois de garde.",
        "Demandez dès le premier mois. Après, l’argent des mois d’avant est perdu.",
        "It reaches back to the month before the claim at most: claim in the first month of care.",
    ),
);

pub(crate) const FORM: Form = form(
    "12323",
    text(
        "Demande de complément de libre choix du mode de garde",
        "Demande d’aide pour faire garder l’enfant",
        "Claim for childcare benefit",
    ),
);

const CARE_CONTRACT: Text = text(
    "Identité de la personne qui garde l’enfant, son agrément ou la facture de la structure, et son salaire",
    "Nom et salaire de la personne payée. Ou la facture",
    "Identity of the carer, approval or invoice of the service, and pay",
);

/// The sentence of a line.
pub(crate) const fn line(line: CmgLine) -> Text {
    match line {
        CmgLine::Income => text(
            "Ressources par mois retenues, arrondies à l’euro et bornées par la loi : {value}",
            "Vos ressources comptées sont de {value} par mois.",
            "Monthly resources that count, to the euro and within the bounds of the law: {value}",
        ),
        CmgLine::Effort => text(
            "Avec {2} enfants à charge, une heure de garde au prix de référence, {0}, vous revient à {value} (taux d’effort de {1})",
            "Une heure de garde coûte souvent {0}. Pour vous, cette heure coûte {value}.",
            "With {2} dependent children, an hour of care at the reference price, {0}, costs you {value} (rate of effort of {1})",
        ),
        CmgLine::Cost => text(
            "Coût retenu pour {who}, au plus {0} par heure : {value}",
            "Le coût compté pour {who} est de {value}. Le maximum est de {0} par heure.",
            "Cost that counts for {who}, at most {0} an hour: {value}",
        ),
        CmgLine::HourForYou => text(
            "Une fois l’aide versée, une heure de garde de {who} vous coûte {value}",
            "Après l’aide, une heure pour {who} vous coûte {value}.",
            "Once the benefit is paid, an hour of care for {who} costs you {value}",
        ),
        CmgLine::Childminder => text(
            "Aide pour l’assistante maternelle de {who} : le coût, moins la part de la famille, {0} − {0} × {1} × {2} ÷ {3}",
            "Aide pour l’assistante maternelle de {who}",
            "Benefit for the childminder of {who}: the cost less the family’s share, {0} − {0} × {1} × {2} ÷ {3}",
        ),
        CmgLine::Home => text(
            "Aide pour la garde à domicile : le coût, moins la part de la famille, {0} − {0} × {1} × {2} ÷ {3}",
            "Aide pour la garde à la maison",
            "Benefit for the carer at home: the cost less the family’s share, {0} − {0} × {1} × {2} ÷ {3}",
        ),
        CmgLine::ChildminderByBracket => text(
            "Aide pour l’assistante maternelle de {who}",
            "Aide pour l’assistante maternelle de {who}",
            "Benefit for the childminder of {who}",
        ),
        CmgLine::HomeByBracket => {
            text("Aide pour la garde à domicile", "Aide pour la garde à la maison", "Benefit for the carer at home")
        }
        CmgLine::Agency => text(
            "Aide pour la structure ou la micro-crèche de {who}",
            "Aide pour la garde de {who}",
            "Benefit for the agency or micro-crèche of {who}",
        ),
        CmgLine::Most => text(
            "Montant maximum pour {who} : {value}",
            "Le maximum pour {who} est de {value}.",
            "Most that is paid for {who}: {value}",
        ),
        CmgLine::Share => text(
            "{0} de la dépense de {1} : {value}",
            "L’aide paie au plus {0} de {1}. Cela fait {value}.",
            "{0} of the expense of {1}: {value}",
        ),
        CmgLine::Crds => text(
            "CRDS de 0,5 % déjà retirée de {0} : {value}",
            "On a déjà enlevé la CRDS : {value}.",
            "CRDS of 0.5% already taken off {0}: {value}",
        ),
        CmgLine::Transition => text(
            "Complément transitoire : moyenne reçue au printemps 2025, {0}, moins le nouveau calcul, {1}",
            "Un supplément. En 2025 vous receviez {0}. Le nouveau calcul donne {1}.",
            "Transitional supplement: mean received in spring 2025, {0}, less the new computation, {1}",
        ),
        CmgLine::Contributions => text(
            "Cotisations payées à l’Urssaf à votre place, en plus de l’aide : {value}",
            "L’État paie aussi {value} de cotisations à votre place.",
            "Contributions paid to Urssaf in your stead, on top of the benefit: {value}",
        ),
    }
}
