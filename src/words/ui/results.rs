//! Results: total, cards, computations.

use droits_engine::household::{Activity, Household, Tenure, Territory};
use droits_engine::outcome::Benefit;

use crate::lang::{Text, text};

/// Heading.
pub const TITLE: Text = text("Ce que vous pouvez recevoir", "Vos aides possibles", "What you may receive");
/// After a monthly amount.
pub const A_MONTH: Text = text("par mois", "par mois", "a month");
/// Announced total.
pub const ANNOUNCED: Text = text("Total : {0} par mois", "Total : {0} par mois", "Total: {0} a month");
/// The total may grow.
pub const MAYBE_MORE: Text = text(
    "Et peut-être davantage : des réponses manquent ({0}).",
    "Peut-être plus. Il manque des réponses ({0}).",
    "And maybe more: answers are missing ({0}).",
);
/// The total may grow by what the law leaves open.
pub const MAYBE_OPEN: Text = text(
    "Et peut-être davantage : le montant de certaines aides ne peut pas être calculé ({0}).",
    "Peut-être plus. Certaines aides ne sont pas calculées ({0}).",
    "And maybe more: the amount of some benefits cannot be computed ({0}).",
);
/// No total as long as the month is wrong.
pub const NO_MONTH: Text = text(
    "Le mois calculé est à corriger : le résultat vient ensuite.",
    "Corrigez le mois. Le résultat vient après.",
    "The month must be corrected first.",
);
/// Not due.
pub const NOT_DUE: Text = text("non dû", "non", "not due");
/// Unknown for want of an answer.
pub const TO_SAY: Text = text("à préciser", "à dire", "to be told");
/// Unknown for want of law.
pub const NOT_SAID: Text = text("pas calculé", "pas calculé", "not computed");
/// An answer is missing.
pub const MISSING: Text = text("Il manque une réponse : ", "Il manque une réponse : ", "An answer is missing: ");
/// A legal value is missing.
pub const NO_VALUE: Text = text(
    "Une valeur de la loi n’est pas connue pour ce mois.",
    "La loi de ce mois n’est pas connue.",
    "A legal value is not known for this month.",
);
/// Unfolds the computation.
pub const SEE: Text = text("Voir le calcul", "Voir le calcul", "See the computation");
/// For screen readers, after "see the computation".
pub const SEE_OF: Text = text("Voir le calcul : {0}", "Voir le calcul : {0}", "See the computation: {0}");
/// Group of what is paid once or yearly.
pub const APART: Text = text("Une fois, ou une fois par an", "Une fois, ou une fois par an", "Once, or once a year");
/// Group of what is not due.
pub const NOTHING: Text = text("Non dues, et pourquoi", "Vous n’avez pas ces aides", "Not due, and why");
/// Month of payment.
pub const PAID_IN: Text = text("Pour {0}.", "Pour {0}.", "For {0}.");
/// Print.
pub const PRINT: Text = text("Imprimer", "Imprimer", "Print");
/// Opens in a new tab: not used, links stay in the tab.
pub const LAW_TEXT: Text = text("Texte de loi : {0}", "Texte de loi : {0}", "Text of the law: {0}");

/// Names of the families of benefits, in the order of the lists.
pub const FAMILIES: [Text; 6] = [
    text("Famille", "Famille", "Family"),
    text("Jeune enfant", "Jeune enfant", "Young child"),
    text("Handicap", "Handicap", "Disability"),
    text("Minimum garanti", "Minimum garanti", "Income floor"),
    text("Travail", "Travail", "Work"),
    text("Logement", "Logement", "Housing"),
];

/// In one sentence, what opens the right to a benefit that is due.
pub const fn opens(benefit: Benefit) -> Text {
    match benefit {
        Benefit::Af => text(
            "Dès deux enfants à charge ; le montant suit les revenus.",
            "Vous avez au moins 2 enfants.",
            "From two dependent children; the amount follows the income.",
        ),
        Benefit::Cf => text(
            "Trois enfants à charge d’au moins 3 ans, et des revenus sous un plafond.",
            "Vous avez 3 enfants de plus de 3 ans.",
            "Three dependent children aged 3 or more, and income under a ceiling.",
        ),
        Benefit::Asf => text(
            "Pour un enfant que l’autre parent n’aide pas, ou pas assez.",
            "L’autre parent n’aide pas assez.",
            "For a child whom the other parent does not support, or not enough.",
        ),
        Benefit::Ars => text(
            "Pour chaque enfant scolarisé de 6 à 18 ans, sous un plafond de revenus.",
            "Vos enfants vont à l’école.",
            "For each child at school from 6 to 18, under an income ceiling.",
        ),
        Benefit::PajeBirth => text(
            "Pour préparer l’arrivée d’un enfant, sous un plafond de revenus.",
            "Un bébé va naître.",
            "To prepare for a child, under an income ceiling.",
        ),
        Benefit::PajeAdoption => text(
            "Pour l’arrivée d’un enfant adopté, sous un plafond de revenus.",
            "Vous adoptez un enfant.",
            "For the arrival of an adopted child, under an income ceiling.",
        ),
        Benefit::PajeBase => text(
            "Pour un enfant de moins de 3 ans, sous un plafond de revenus.",
            "Votre enfant a moins de 3 ans.",
            "For a child under 3, under an income ceiling.",
        ),
        Benefit::Prepare => text(
            "Vous réduisez ou arrêtez le travail pour un jeune enfant.",
            "Vous travaillez moins pour votre enfant.",
            "You reduce or stop work for a young child.",
        ),
        Benefit::Cmg => text(
            "Une part du coût de la garde d’un jeune enfant.",
            "Vous payez une personne pour garder l’enfant.",
            "A share of the cost of childcare.",
        ),
        Benefit::Aeeh => text(
            "Pour un enfant en situation de handicap, sur décision de la MDPH.",
            "Votre enfant a un handicap.",
            "For a disabled child, as the MDPH decides.",
        ),
        Benefit::Ajpp => text(
            "Pour les jours passés auprès d’un enfant gravement malade.",
            "Vous restez près d’un enfant malade.",
            "For days spent beside a seriously ill child.",
        ),
        Benefit::ChildDeath => text(
            "Une aide versée une fois, après la mort d’un enfant.",
            "Votre enfant est mort.",
            "Paid once, after the death of a child.",
        ),
        Benefit::Al => text(
            "Une part du loyer, selon la commune, la famille et les revenus.",
            "Une aide pour payer le loyer.",
            "A share of the rent, by place, family and income.",
        ),
        Benefit::MovingGrant => text(
            "Pour un déménagement autour de la naissance d’un troisième enfant.",
            "Vous déménagez avec 3 enfants.",
            "For a move around the birth of a third child.",
        ),
        Benefit::Aah => text(
            "Un revenu garanti à l’adulte en situation de handicap.",
            "Un adulte a un handicap.",
            "An income floor for a disabled adult.",
        ),
        Benefit::Mva => text(
            "S’ajoute à l’AAH quand on vit chez soi sans travailler.",
            "Vous avez l’AAH. Vous vivez chez vous.",
            "Comes with the AAH for those who live at home without work.",
        ),
        Benefit::Rsa => text(
            "Complète les ressources jusqu’à un minimum garanti.",
            "Vos ressources sont très petites.",
            "Brings resources up to a floor.",
        ),
        Benefit::Ppa => text(
            "Complète les revenus du travail.",
            "Vous travaillez. Votre salaire est petit.",
            "Tops up income from work.",
        ),
    }
}

/// What opens the right of this very household: overseas, for one child, to an owner, for a child of others.
pub fn opens_for(benefit: Benefit, household: &Household) -> Text {
    let overseas = household
        .residence
        .department
        .get()
        .is_ok_and(|department| matches!(department.territory(), Territory::Overseas | Territory::Mayotte));
    let one_child = household.children.len() == 1;
    let not_own = household.children.iter().any(|child| child.own_parent == false.into());
    let tenure = household.housing.tenure.get();
    let self_employed = household.adults.iter().any(|adult| adult.activity == Activity::SelfEmployed.into());
    match benefit {
        Benefit::Af if overseas => text(
            "Outre‑mer, dès un enfant à charge ; le montant suit les revenus à partir de deux.",
            "Vous avez au moins un enfant. Vous vivez outre-mer.",
            "Overseas, from one dependent child; from two on the amount follows the income.",
        ),
        Benefit::Cf if overseas => text(
            "Outre‑mer : des enfants d’au moins 3 ans, dont un de moins de 5 ans, et des revenus sous un plafond.",
            "Vous vivez outre-mer. Un enfant a 3 ou 4 ans. Aucun n’est plus petit.",
            "Overseas: children aged 3 or more, one of them under 5, and income under a ceiling.",
        ),
        Benefit::Asf if not_own => text(
            "Pour un enfant que vous élevez et que ses parents n’aident pas, ou pas assez.",
            "Ses parents n’aident pas assez.",
            "For a child whom you raise and whose parents do not support it, or not enough.",
        ),
        Benefit::Ars if one_child => text(
            "Pour votre enfant scolarisé de 6 à 18 ans, sous un plafond de revenus.",
            "Votre enfant va à l’école.",
            "For your child at school, from 6 to 18, under an income ceiling.",
        ),
        Benefit::Al if tenure == Ok(Tenure::OwnerWithLoan) => text(
            "Une part de la mensualité du prêt, selon la commune, la famille et les revenus.",
            "Une aide pour rembourser le prêt de la maison.",
            "A share of the loan instalment, by place, family and income.",
        ),
        Benefit::Al if tenure == Ok(Tenure::Residence) => text(
            "Une part de la redevance, selon la commune, la famille et les revenus.",
            "Une aide pour payer la résidence.",
            "A share of the residence fee, by place, family and income.",
        ),
        Benefit::Ppa if self_employed => text(
            "Complète les revenus du travail.",
            "Vous travaillez. Vos revenus sont petits.",
            "Tops up income from work.",
        ),
        _ => opens(benefit),
    }
}

/// Nothing can be said yet.
pub const NOTHING_YET: Text = text(
    "Le montant s’affiche ici dès les premières réponses : naissance, revenus, logement.",
    "Répondez aux questions. Le montant arrive ici.",
    "The amount shows here with the first answers: birth, income, home.",
);
/// Way to the results.
pub const DETAIL: Text = text("Voir le détail", "Voir le détail", "See the detail");
