//! What is said of the disabled adults’ allowance (*allocation aux adultes handicapés*, AAH) and of the supplement that goes with it (MVA).

use droits_engine::benefits::aah::AahLine;
use droits_engine::law::Law;
use droits_engine::outcome::Reason;

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::{self, always, only};
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self, css};
use crate::lang::{Text, text};

/// Disabled adults’ allowance.
pub(super) const AAH: Card = Card {
    name: text("Allocation aux adultes handicapés", "Allocation aux adultes handicapés", "Disabled adults’ allowance"),
    acronym: "AAH",
    asks: text(
        "Demandez l’allocation aux adultes handicapés",
        "Demandez l’AAH",
        "Claim the disabled adults’ allowance",
    ),
    family: Family::Disability,
    opens: text(
        "Un revenu garanti à l’adulte en situation de handicap.",
        "Un adulte a un handicap.",
        "An income floor for a disabled adult.",
    ),
    opens_for: &[],
    reasons: &[(Reason::DisabilityRate { rate: 0 }, NO_RATE)],
    gist: &[(
        AahLine::FullAmount.line(),
        text(
            "Montant maximal : {value} par mois.",
            "Le maximum est de {value} par mois.",
            "Full amount: {value} a month.",
        ),
    )],
    lines: |found| found.of().map(line),
    to_confirm: &[
        (
            "aah.rsa_circle",
            text(
                "À confirmer : vous recevriez le RSA, et le RSA efface les salaires et le chômage de la période regardée ; mais l’AAH ainsi calculée mettrait fin au RSA. Aucun texte ne tranche : le calcul ne compte pas le RSA.",
                "À confirmer : le RSA peut changer l’AAH. Et l’AAH peut arrêter le RSA.",
                "To be confirmed: you would have RSA, which leaves out the earnings and unemployment benefit of the period; but the AAH so computed would end the RSA. No text decides: the computation does not count the RSA.",
            ),
        ),
        (
            "aah.seldom_pension",
            text(
                "À confirmer : votre pension n’est pas versée chaque mois ; elle est comptée par parts égales dans les mois qu’elle couvre.",
                "À confirmer : votre pension n’est pas payée chaque mois. On en compte une part chaque mois.",
                "To be confirmed: your pension is not paid every month; it counts in equal parts in the months that it covers.",
            ),
        ),
    ],
    claim: &[&claims::AT_MDPH],
    forms: &[always(claims::MDPH), always(claims::MDPH_CERTIFICATE), only(said::works, claims::AAH_QUARTER)],
    papers: Some(&[always(papers::MDPH_FILE)]),
    deadlines: &[always(&FROM_CLAIM), only(said::works, &QUARTERLY)],
    // The month after the claim is the first (CSS, R821-7).
    wait: |_| Wait::MonthsLost(0),
    ask: Ask::Mdph,
    appeal: &appeal::FAMILY,
};

/// Independent living supplement.
pub(super) const MVA: Card = Card {
    name: text("Majoration pour la vie autonome", "Supplément pour vivre chez soi", "Independent living supplement"),
    acronym: "MVA",
    asks: text(
        "Vérifiez que la majoration pour la vie autonome arrive",
        "Regardez si le supplément arrive",
        "Check that the independent living supplement comes",
    ),
    family: Family::Disability,
    opens: text(
        "S’ajoute à l’AAH quand on vit chez soi sans travailler.",
        "Vous avez l’AAH. Vous vivez chez vous.",
        "Comes with the AAH for those who live at home without work.",
    ),
    opens_for: &[],
    reasons: &[(Reason::DisabilityRate { rate: 0 }, NO_RATE)],
    gist: &[],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&MVA_BY_ITSELF],
    forms: &[],
    papers: None,
    deadlines: &[],
    wait: |_| Wait::Other,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// Complément de ressources, kept since before December 2019.
pub(super) const CPR: Card = Card {
    name: text("Complément de ressources", "Complément de ressources", "Supplement of resources"),
    acronym: "CPR",
    asks: text(
        "Vérifiez que le complément de ressources continue",
        "Regardez si le complément continue",
        "Check that the supplement of resources goes on",
    ),
    family: Family::Disability,
    opens: text(
        "Gardé par ceux qui l’avaient au 1er décembre 2019, jusqu’en novembre 2029 au plus.",
        "Vous l’aviez avant décembre 2019. Vous le gardez.",
        "Kept by those who had it on 1 December 2019, until November 2029 at the latest.",
    ),
    opens_for: &[],
    reasons: &[(Reason::DisabilityRate { rate: 0 }, NO_RATE)],
    gist: &[],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&CPR_GOES_ON],
    forms: &[],
    papers: None,
    deadlines: &[],
    wait: |_| Wait::Other,
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// The complément cannot be claimed any more.
static CPR_GOES_ON: Fact = Fact::of_law(
    Law::Jo("Loi 2018-1317, art. 266 V", ""),
    text(
        "Le complément de ressources ne se demande plus depuis décembre 2019 ; il continue tant que ses conditions sont remplies sans interruption.",
        "On ne peut plus le demander. Il continue si rien ne change.",
        "The supplement can no longer be claimed since December 2019; it goes on while its conditions hold without a break.",
    ),
);

/// AAH.
static FROM_CLAIM: Fact = css(
    "R821-7",
    "LEGIARTI000041419323",
    text(
        "Le droit commence le premier jour du mois qui suit le dépôt de la demande.",
        "L’aide commence le mois après la demande.",
        "The right starts on the first day of the month after the claim.",
    ),
);

/// AAH each quarter for those who work.
static QUARTERLY: Fact = css(
    "R821-4-5",
    "LEGIARTI000023097753",
    text(
        "Si vous travaillez hors d’un ESAT, vous renvoyez une déclaration de ressources tous les trois mois.",
        "Vous travaillez ? Dites vos ressources tous les 3 mois.",
        "If you work outside a protected workplace, you send a statement of resources every three months.",
    ),
);

/// MVA without a claim.
static MVA_BY_ITSELF: Fact = css(
    "R821-7",
    "LEGIARTI000041419323",
    text(
        "La majoration pour la vie autonome est attribuée sans demande.",
        "Vous n’avez rien à demander. Cette aide vient toute seule.",
        "The supplement is granted without a claim.",
    ),
);

/// Nobody gave a rate.
const NO_RATE: Text = text(
    "Aucun taux d’incapacité n’est indiqué ; il faut au moins 80 %, ou de 50 à 79 % pour l’AAH avec une restriction d’accès à l’emploi (RSDAE).",
    "Il faut un taux de handicap. La MDPH le donne.",
    "No incapacity rate is given; at least 80% is needed, or 50 to 79% for the AAH with a restriction in access to work (RSDAE).",
);

/// The sentence of a line.
pub(crate) const fn line(line: AahLine) -> Text {
    match line {
        AahLine::Rate => text(
            "Taux d’incapacité : {value} ({who})",
            "Taux de handicap : {value} ({who})",
            "Incapacity rate: {value} ({who})",
        ),
        AahLine::FullAmount => text("Montant maximal par mois", "Montant maximal par mois", "Full amount a month"),
        AahLine::ReferenceYear => text(
            "Ressources comptées : celles de {value} ({who} seulement)",
            "On regarde l’argent reçu en {value}. On compte une seule personne : {who}.",
            "Resources counted: those of {value} ({who} only)",
        ),
        AahLine::ReferenceQuarter => text(
            "Ressources comptées : celles du trimestre, de {value} à {0} ({who} seulement)",
            "On regarde l’argent reçu de {value} à {0}. On compte une seule personne : {who}.",
            "Resources counted: those of the quarter, from {value} to {0} ({who} only)",
        ),
        AahLine::Pay => text(
            "Revenus du travail, après 10 % ou les frais réels",
            "Argent du travail. On a enlevé les frais.",
            "Earnings, after 10% or actual costs",
        ),
        AahLine::Relief => text(
            "Revenus laissés de côté, car la situation a changé",
            "On enlève cette somme. Votre situation a changé.",
            "Income left out, because the situation changed",
        ),
        AahLine::PayLeftOut => text(
            "Revenus du travail non comptés : le travail a commencé il y a moins de six mois",
            "Votre travail est récent. On ne compte pas cet argent pendant six mois.",
            "Earnings not counted: work began less than six months ago",
        ),
        AahLine::PayCounted => text(
            "Part comptée : 20 % jusqu’à {0} par mois (30 % du SMIC), 60 % au-delà",
            "On compte une partie de l’argent du travail. C’est 20 % jusqu’à {0} par mois. C’est 60 % pour le reste.",
            "Portion counted: 20% up to {0} a month (30% of the minimum wage), 60% above",
        ),
        AahLine::EsatCounted => text(
            "Rémunération de l’ESAT (travail en milieu protégé), après abattements",
            "Argent reçu de l’ESAT. On en a enlevé une partie.",
            "Pay of the protected workplace (ESAT), after allowances",
        ),
        AahLine::UnemploymentCounted => text(
            "Allocations de chômage, après 10 %",
            "Argent du chômage. On a enlevé 10 %.",
            "Unemployment benefit, after 10%",
        ),
        AahLine::PensionsCounted => text(
            "Pensions, après 10 % puis 20 %",
            "Pensions. On a enlevé 10 %, puis 20 %.",
            "Pensions, after 10% then 20%",
        ),
        AahLine::OtherCounted => text(
            "Autres ressources, moins les pensions alimentaires versées",
            "Autre argent reçu. On a enlevé les pensions payées.",
            "Other resources, less maintenance paid",
        ),
        AahLine::Allowance => text(
            "Abattement en faveur des personnes âgées ou invalides",
            "On enlève une somme pour les personnes âgées ou handicapées.",
            "Allowance for the old and the disabled",
        ),
        AahLine::Resources => text("Ressources comptées", "Total de l’argent compté", "Resources counted"),
        AahLine::Ceiling => text(
            "Plafond de la période (enfants à charge : {0})",
            "Maximum de ressources. Enfants à charge : {0}.",
            "Ceiling of the period (dependent children: {0})",
        ),
        AahLine::UnderCeiling => text(
            "Plafond moins ressources, par mois, sans dépasser le montant maximal",
            "On enlève les ressources du maximum. Voici le reste par mois.",
            "Ceiling less resources, a month, at most the full amount",
        ),
        AahLine::PensionLimit => text(
            "Montant maximal moins les pensions et rentes du mois, {0}",
            "Vous avez {0} de pensions ce mois-ci. L’AAH complète cette somme.",
            "Full amount less the month’s pensions and annuities, {0}",
        ),
        AahLine::EsatLimit => text(
            "Ce que la rémunération de l’ESAT, {0}, laisse sous le SMIC",
            "L’ESAT vous paie {0}. L’AAH et l’ESAT ont un maximum ensemble. Voici le reste.",
            "What the ESAT’s pay, {0}, leaves under the minimum wage",
        ),
        AahLine::InstitutionLimit => text(
            "Séjour de plus de 60 jours à l’hôpital, en maison d’accueil ou en prison : 30 % du montant maximal",
            "Le séjour dure plus de 60 jours. Vous gardez 30 % du montant maximal.",
            "Stay of more than 60 days in hospital, in a specialised home or in prison: 30% of the full amount",
        ),
        AahLine::AdultAmount => text("AAH due ({who})", "AAH ({who})", "Amount of the AAH ({who})"),
        AahLine::AdultCpr => text(
            "Complément de ressources ({who})",
            "Complément de ressources ({who})",
            "Supplement of resources ({who})",
        ),
        AahLine::AdultMva => text("Majoration due ({who})", "Majoration ({who})", "Supplement due ({who})"),
    }
}
