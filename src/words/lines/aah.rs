//! Sentences of the lines of `aah`.

use droits_engine::benefits::aah::AahLine;

use crate::lang::{Text, text};

/// The sentence of a line.
pub const fn line(line: AahLine) -> Text {
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
        AahLine::AdultMva => text("Majoration due ({who})", "Majoration ({who})", "Supplement due ({who})"),
    }
}
