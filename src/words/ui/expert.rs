//! The page where everything is entered at once.

use crate::lang::{Text, text};

/// Heading.
pub const TITLE: Text = text("Tout sur une page", "Tout sur une page", "All on one page");
pub const LEAD: Text = text(
    "Le résultat suit chaque réponse. Vous ne savez pas ? Laissez vide, ou écrivez « ? ».",
    "Le résultat change à chaque réponse. Vous ne savez pas ? Écrivez « ? ».",
    "The result follows each answer. Not known? Leave blank, or write “?”.",
);
/// Section.
pub const FAMILY: Text = text("Famille", "Votre famille", "Family");
/// Section.
pub const PLACE: Text = text("Lieu et logement", "Votre logement", "Place and home");
/// Section.
pub const ASSETS: Text = text("Patrimoine", "Argent et biens", "Assets");
/// Section.
pub const CHILDREN: Text = text("Enfants", "Enfants", "Children");
/// Section.
pub const OTHERS: Text = text("Autres personnes à charge", "Autres personnes à charge", "Other dependants");
/// Section.
pub const DEATHS: Text = text("Décès d’un enfant", "Mort d’un enfant", "Death of a child");
/// Section.
pub const FOLLOW_UP: Text = text("Dossier et trimestres en cours", "Dossier", "Case and current quarters");
/// The claimant.
pub const YOU: Text = text("Vous", "Vous", "You");
pub const PARTNER: Text = text("L’autre adulte", "L’autre adulte", "The other adult");
pub const CHILD: Text = text("Enfant {0}", "Enfant {0}", "Child {0}");
pub const DEPENDANT: Text = text("Personne {0}", "Personne {0}", "Person {0}");
pub const DEATH: Text = text("Décès {0}", "Mort {0}", "Death {0}");
pub const INCOMES: Text = text("Revenus", "Argent reçu", "Incomes");
/// Childcare.
pub const CARES: Text = text("Garde", "Garde de l’enfant", "Childcare");
pub const INCOME: Text = text("Revenu {0}", "Revenu {0}", "Income {0}");
/// A way of childcare.
pub const CARE: Text = text("Garde {0}", "Garde {0}", "Childcare {0}");
/// Particular questions.
pub const PARTICULAR: Text = text("Situations particulières", "Autres situations", "Particular situations");
/// How many are answered.
pub const ANSWERED: Text = text("réponses : {0}", "réponses : {0}", "answered: {0}");
pub const ADD_CHILD: Text = text("Ajouter un enfant", "Ajouter un enfant", "Add a child");
pub const ADD_DEPENDANT: Text = text("Ajouter une personne", "Ajouter une personne", "Add a person");
pub const ADD_DEATH: Text = text("Ajouter un décès", "Ajouter un décès", "Add a death");
pub const ADD_INCOME: Text = text("Ajouter un revenu", "Ajouter un revenu", "Add an income");
/// Add childcare.
pub const ADD_CARE: Text = text("Ajouter un mode de garde", "Ajouter une garde", "Add childcare");
pub const REMOVE: Text = text("Retirer", "Retirer", "Remove");
/// Remove, said whole.
pub const REMOVE_OF: Text = text("Retirer : {0}", "Retirer : {0}", "Remove: {0}");
/// After a removal.
pub const REMOVED: Text = text("{0} : retiré.", "{0} : retiré.", "{0}: removed.");
pub const UNDO: Text = text("Annuler", "Remettre", "Undo");
/// Before the first month.
pub const BEFORE: Text = text("Avant {0}", "Avant {0}", "Before {0}");
/// Copy down.
pub const COPY: Text = text("Copier", "Copier", "Copy");
/// Copy down, said whole.
pub const COPY_OF: Text =
    text("Copier {0} sur les mois suivants", "Copier {0} sur les autres mois", "Copy {0} to the following months");
/// After copying down.
pub const COPIED: Text = text("Mois remplis : {0}", "Mois remplis : {0}", "Months filled in: {0}");
/// Caption of the months.
pub const BY_MONTH: Text = text("Montant de chaque mois", "Montant de chaque mois", "Amount of each month");
pub const CHOOSE: Text = text("Choisir", "Choisir", "Choose");
/// Not known.
pub const DO_NOT_KNOW: Text = text("Je ne sais pas", "Je ne sais pas", "I do not know");
pub const YES: Text = text("Oui", "Oui", "Yes");
pub const NO: Text = text("Non", "Non", "No");
pub const ONE_ERROR: Text =
    text("Une réponse est à corriger", "Une réponse est à corriger", "One answer is to be corrected");
/// Errors, several.
pub const ERRORS: Text =
    text("{0} réponses sont à corriger", "{0} réponses sont à corriger", "{0} answers are to be corrected");
/// Units: hours, days, months, quarters.
pub const UNITS: [Text; 4] = [
    text("heures", "heures", "hours"),
    text("jours", "jours", "days"),
    text("mois", "mois", "months"),
    text("trimestres", "trimestres", "quarters"),
];
/// How a date is written.
pub const DATE_FORM: Text =
    text("JJ/MM/AAAA, par exemple 27/03/2015.", "Exemple : 27/03/2015.", "DD/MM/YYYY, for instance 27/03/2015.");
/// How a month is written.
pub const MONTH_FORM: Text =
    text("MM/AAAA, par exemple 09/2026.", "Exemple : 09/2026.", "MM/YYYY, for instance 09/2026.");
/// Erase all.
pub const ERASE: Text = text("Tout effacer", "Tout effacer", "Erase all");
/// After erasing.
pub const ERASED: Text = text("Réponses effacées", "Réponses effacées", "Answers erased");
/// When an income began and ended, what is taxed.
pub const INCOME_MORE: Text = text("Dates, montant imposable", "Dates de cet argent", "Dates, taxable amount");
/// Months that decide the housing aid alone.
pub const MONTHS_HOUSING: Text = text("Pour l’aide au logement", "Pour l’aide au logement", "For housing aid");
/// Months that decide the RSA and the in-work benefit too.
pub const MONTHS_QUARTER: Text = text(
    "Pour le RSA, la prime d’activité et l’aide au logement",
    "Pour le RSA, la prime d’activité et le logement",
    "For the RSA, the in-work benefit and housing aid",
);
/// Months that decide what comes later.
pub const MONTHS_LATER: Text = text("Pour les mois suivants", "Pour les autres mois", "For the months to come");
