//! Results: total, cards, computations.

use crate::lang::{Text, text};

/// Heading.
pub const TITLE: Text = text("Ce que vous pouvez recevoir", "Vos aides possibles", "What you may receive");
/// After a monthly amount.
pub const A_MONTH: Text = text("par mois", "par mois", "a month");
/// Announced total.
pub const ANNOUNCED: Text = text("Total : {0} par mois", "Total : {0} par mois", "Total: {0} a month");
/// What of the total the Caf does not pay.
pub const PAID_ELSEWHERE: Text = text(
    "Dont {0} payés par la caisse de retraite (Carsat, MSA) ou d’assurance maladie (CPAM), et non par la Caf.",
    "Sur ce total, la Caf ne paie pas {0}. La caisse de retraite ou l’assurance maladie les paie.",
    "Of which {0} is paid by the pension fund (Carsat, MSA) or the health insurance fund (CPAM), not by the Caf.",
);
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
pub const NOT_DUE: Text = text("non dû", "non", "not due");
/// Unknown for want of an answer.
pub const TO_SAY: Text = text("à préciser", "à dire", "to be told");
/// Unknown for want of law.
pub const NOT_SAID: Text = text("pas calculé", "pas calculé", "not computed");
/// An answer is missing.
pub const MISSING: Text = text("Il manque une réponse : ", "Il manque une réponse : ", "An answer is missing: ");
/// What a benefit can still be, every answer tried.
pub const FROM_TO: Text = text("de {0} à {1}", "de {0} à {1}", "{0} to {1}");
/// What a benefit can still be, answers of every kind tried.
pub const ABOUT_FROM_TO: Text = text("environ de {0} à {1}", "environ de {0} à {1}", "about {0} to {1}");
/// The amount does not hang on the missing answer.
pub const WHATEVER: Text = text(
    "Ce montant ne dépend pas de la réponse qui manque.",
    "Ce montant ne change pas avec la réponse.",
    "This amount does not depend on the missing answer.",
);
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
/// Box: a benefit is received already.
pub const RECEIVED: Text = text("Je la reçois déjà", "Je l’ai déjà", "I already receive it");
/// Label of what is received.
pub const RECEIVED_HOW_MUCH: Text = text("Montant reçu pour {0}", "Combien pour {0} ?", "Amount received for {0}");
/// What is received is what was found.
pub const RECEIVED_SAME: Text =
    text("C’est le montant trouvé ici.", "C’est le même montant.", "That is the amount found here.");
/// Less is received than was found.
pub const RECEIVED_LESS: Text = text(
    "Nous trouvons {0} : {1} de plus que ce que vous recevez.",
    "On trouve {0}. C’est {1} de plus.",
    "We find {0}: {1} more than you receive.",
);
/// More is received than was found.
pub const RECEIVED_MORE: Text = text(
    "Nous trouvons {0} : {1} de moins que ce que vous recevez.",
    "On trouve {0}. C’est {1} de moins.",
    "We find {0}: {1} less than you receive.",
);
/// Group of the rights that are no money of the Caf.
pub const BESIDE: Text = text("Et aussi", "Et aussi", "And also");
/// What the group holds.
pub const BESIDE_LEAD: Text = text(
    "Ce que les mêmes réponses ouvrent ailleurs : ces montants ne sont pas dans le total.",
    "D’autres droits. Ils ne sont pas dans le total.",
    "What the same answers open elsewhere: these amounts are not in the total.",
);
/// What is left once the tax is paid.
pub const PURSE: Text = text("Impôt, et ce qui reste", "L’impôt, et ce qui reste", "Tax, and what is left");
/// Income tax of a tax household.
pub const TAX: Text = text("Impôt sur le revenu, environ", "Impôt sur le revenu, environ", "Income tax, about");
/// An amount a year.
pub const A_YEAR: Text = text("{0} par an", "{0} par an", "{0} a year");
/// Parts and revenu fiscal de référence.
pub const TAX_PARTS: Text = text(
    "{0} parts ; revenu fiscal de référence : {1}.",
    "{0} parts. Revenu fiscal de référence : {1}.",
    "{0} parts (shares of the family); reference income for tax: {1}.",
);
/// It is no tax notice.
pub const TAX_ABOUT: Text = text(
    "C’est un ordre de grandeur, avec vos seules réponses : seul l’avis d’impôt compte.",
    "C’est à peu près cela. Seul l’avis d’impôt compte.",
    "A rough figure, from your answers alone: only the tax notice counts.",
);
/// What is left in a month.
pub const DISPOSABLE: Text = text("Ce qui reste par mois", "Ce qui reste par mois", "What is left a month");
/// How it is made.
pub const DISPOSABLE_IS: Text = text(
    "Vos revenus et vos aides, moins un douzième de l’impôt.",
    "Vos revenus et vos aides, moins l’impôt.",
    "Your income and benefits, less a twelfth of the tax.",
);
/// Rights that are not open.
pub const BESIDE_NOT: Text =
    text("Autres droits, non ouverts", "Les droits que vous n’avez pas", "Other rights, not open");
/// A right without an amount.
pub const OPEN_RIGHT: Text = text("ouvert", "oui", "open");
/// A right that is not owed.
pub const NOT_OPEN: Text = text("non ouvert", "non", "not open");
/// Month of payment.
pub const PAID_IN: Text = text("Pour {0}.", "Pour {0}.", "For {0}.");
pub const PRINT: Text = text("Imprimer", "Imprimer", "Print");
/// Print with every computation.
pub const PRINT_WHOLE: Text =
    text("Imprimer avec les calculs", "Imprimer avec les calculs", "Print with the computations");
/// Opens in a new tab: not used, links stay in the tab.
pub const LAW_TEXT: Text = text("Texte de loi : {0}", "Texte de loi : {0}", "Text of the law: {0}");

/// Nothing can be said yet.
pub const NOTHING_YET: Text = text(
    "Le montant s’affiche ici dès les premières réponses : naissance, revenus, logement.",
    "Répondez aux questions. Le montant arrive ici.",
    "The amount shows here with the first answers: birth, income, home.",
);
/// Heading of the steps to take first.
pub const FIRST: Text = text("À faire d’abord", "À faire d’abord", "To do first");
/// Way from the first steps to all of them, with their number.
pub const ALL_STEPS: Text = text(
    "Tout ce qu’il y a à faire ({0}), et les papiers",
    "Tout ce qu’il faut faire ({0}), les papiers",
    "All there is to do ({0}), and the papers",
);
/// Way from a step to the way of claiming it.
pub const HOW: Text = text("Comment faire", "Comment faire", "How to");
/// Day before which a step loses nothing.
pub const BY: Text = text("avant le {0}", "avant le {0}", "before {0}");
/// A step that loses something each day.
pub const AT_ONCE: Text = text("dès maintenant", "maintenant", "now");
/// Heading of what is to come.
pub const TO_COME: Text = text("À venir", "Plus tard", "To come");
pub const NOTHING_TO_COME: Text = text(
    "D’après vos réponses, rien ne change dans l’année qui vient.",
    "Rien ne change cette année.",
    "As you answered, nothing changes in the year to come.",
);
/// Heading of the cards, beside the answer.
pub const EACH_MONTH: Text = text("Aide par aide", "Aide par aide", "Benefit by benefit");
/// Before the total to the cent.
pub const TO_THE_CENT: Text = text("Au centime :", "Au centime :", "To the cent:");
/// After it.
pub const ESTIMATE: Text = text(
    "Estimation : seule la Caf décide.",
    "C’est une estimation. La Caf décide.",
    "An estimate: only the Caf decides.",
);
/// Last month of a benefit.
pub const LAST_MONTH: Text = text("Dernier mois : {0}.", "Dernier mois : {0}.", "Last month: {0}.");

/// Way to the results.
pub const DETAIL: Text = text("Voir le détail", "Voir le détail", "See the detail");
