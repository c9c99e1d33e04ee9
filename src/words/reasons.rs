//! Why something is not due, is limited, or cannot be said; and what would change it.

use droits_engine::outcome::{Benefit, Reason};

use crate::benefits;
use crate::format::{date, euros, euros_short, month};
use crate::lang::{Lang, Text, text};

/// The sentence of a reason, with its figures.
pub fn sentence(reason: &Reason, lang: Lang) -> String {
    let (text, figures) = parts(reason, lang);
    text.fill(lang, &figures)
}

fn parts(reason: &Reason, lang: Lang) -> (Text, Vec<String>) {
    match *reason {
        Reason::NotComputed => (
            text(
                "Ce simulateur ne calcule pas encore cette aide.",
                "Ce simulateur ne calcule pas encore cette aide.",
                "This simulator does not compute this benefit yet.",
            ),
            vec![],
        ),
        Reason::NoChild => {
            (text("Aucun enfant à charge.", "Vous n’avez pas d’enfant à charge.", "No dependent child."), vec![])
        }
        Reason::TooFewChildren { have, need } => (
            text(
                "Il faut au moins {1} enfants à charge ; vous en avez {0}.",
                "Il faut {1} enfants à charge. Vous avez {0} enfant.",
                "At least {1} dependent children are needed; you have {0}.",
            ),
            vec![have.to_string(), need.to_string()],
        ),
        Reason::ResourcesAboveCeiling { resources, ceiling } => (
            text(
                "Vos ressources de l’année de référence, {0}, dépassent le plafond, {1}. Elle serait due jusqu’à {1}.",
                "Vos ressources sont de {0}. Le maximum est de {1}.",
                "Your resources for the reference year, {0}, exceed the ceiling, {1}. It would be due up to {1}.",
            ),
            vec![euros_short(resources.euros(), lang), euros_short(ceiling.euros(), lang)],
        ),
        Reason::BelowLeastAmount { amount, least } => (
            text(
                "Le calcul donne {0} ; en dessous de {1}, l’aide n’est pas versée.",
                "Le calcul donne {0}. L’aide est versée à partir de {1}.",
                "The computation gives {0}; under {1} nothing is paid.",
            ),
            vec![euros(amount.euros(), lang), euros_short(least.euros(), lang)],
        ),
        Reason::Residence => (
            text(
                "Il faut vivre en France de façon stable.",
                "Il faut vivre en France.",
                "Stable residence in France is needed.",
            ),
            vec![],
        ),
        Reason::Permit => (
            text(
                "Il faut un titre de séjour qui ouvre ce droit, parfois depuis un certain temps.",
                "Il faut un titre de séjour.",
                "A residence permit that opens this right is needed, sometimes held for some time.",
            ),
            vec![],
        ),
        Reason::RightOfResidence => (
            text(
                "Il faut un droit au séjour en France.",
                "Il faut avoir le droit de vivre en France.",
                "The right to reside in France is needed.",
            ),
            vec![],
        ),
        Reason::MayotteLaw => (
            text(
                "Mayotte a ses propres règles, que ce simulateur ne connaît pas pour cette aide.",
                "Mayotte a d’autres règles. Ce simulateur ne les connaît pas.",
                "Mayotte has rules of its own, which this simulator does not know for this benefit.",
            ),
            vec![],
        ),
        Reason::SaintPierreLaw => (
            text(
                "Saint-Pierre-et-Miquelon a ses propres règles, que ce simulateur ne connaît pas pour cette aide.",
                "Saint-Pierre-et-Miquelon a d’autres règles. Ce simulateur ne les connaît pas.",
                "Saint-Pierre-et-Miquelon has rules of its own, which this simulator does not know for this benefit.",
            ),
            vec![],
        ),
        Reason::OtherBenefit(other) => (
            text(
                "Elle ne se cumule pas avec : {0}.",
                "Vous recevez déjà : {0}. On ne peut pas recevoir les deux.",
                "It cannot be combined with: {0}.",
            ),
            vec![benefits::name(other).in_lang(lang).to_owned()],
        ),
        Reason::SharedCustodyLaw => (
            text(
                "En résidence alternée, un seul des deux parents reçoit cette aide pour l’enfant : les parents disent lequel à leur CAF, ou un juge le décide.",
                "L’enfant vit chez ses deux parents. Un seul parent reçoit cette aide. Les parents choisissent.",
                "In alternating residence one parent only receives this benefit for the child: the parents tell their CAF which, or a court decides.",
            ),
            vec![],
        ),
        Reason::PaidToService => (
            text(
                "Les enfants sont confiés à l’aide sociale à l’enfance : c’est ce service qui reçoit leur part.",
                "Vos enfants sont confiés à l’aide sociale à l’enfance. Ce service reçoit l’argent.",
                "The children are placed with the child-welfare service, which receives their part.",
            ),
            vec![],
        ),
        Reason::OtherMonth(due) => {
            (text("Versée en {0}.", "Cette aide est versée en {0}.", "Paid in {0}."), vec![month(due, lang)])
        }
        Reason::NoEvent => (
            text(
                "Aucun événement n’ouvre ce droit ce mois-ci.",
                "Rien n’ouvre ce droit ce mois-ci.",
                "No event opens this right this month.",
            ),
            vec![],
        ),
        Reason::ResourcesTooHigh { resources, limit } => (
            text(
                "Vos ressources comptées, {0} par mois, atteignent {1}.",
                "Vos ressources sont de {0} par mois. La limite est de {1}.",
                "Your resources, {0} a month, reach {1}.",
            ),
            vec![euros(resources.euros(), lang), euros(limit.euros(), lang)],
        ),
        Reason::TooYoung { age } => (
            text("Il faut avoir {0} ans.", "Il faut avoir {0} ans.", "The age of {0} is needed."),
            vec![age.to_string()],
        ),
        Reason::EndedOn(day) => (
            text("Le droit a pris fin le {0}.", "Ce droit est fini depuis le {0}.", "The right ended on {0}."),
            vec![date(day)],
        ),
    }
}

/// "To be confirmed", for a benefit that rests on a value awaiting confirmation.
pub const fn to_confirm(_benefit: Benefit) -> Text {
    text("à confirmer", "à confirmer", "to be confirmed")
}
