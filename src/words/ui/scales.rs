//! The page of the legal values.

use crate::lang::{Text, text};

/// What the page holds.
pub const LEAD: Text = text(
    "Tous les montants, taux, plafonds et âges dont le calcul se sert : leur histoire, leur texte, le jour où ils ont été vérifiés.",
    "Voici les montants de la loi. Chaque montant a son texte de loi.",
    "Every amount, rate, ceiling and age that the computation uses: its history, its text, the day on which it was checked.",
);
/// Name of the parts.
pub const PARTS: Text = text("Barèmes", "Montants de la loi", "Legal values");
/// Link to the list.
pub const ALL: Text = text("Toutes les valeurs", "Tous les montants", "All values");
/// Link to what changed.
pub const CHANGED: Text = text("Ce qui a changé", "Ce qui a changé", "What changed");
/// The names could not be had.
pub const NO_NAMES: Text = text(
    "Les noms des valeurs n’ont pas pu être chargés : rechargez la page. Chaque valeur est là, sous le nom qu’elle a dans le programme.",
    "Les noms ne sont pas arrivés. Rechargez la page.",
    "The names of the values could not be loaded: reload the page. Each value is there, under its name in the program.",
);
/// Being fetched.
pub const LOADING: Text = text("La liste se prépare…", "La liste arrive…", "Getting the list ready…");
/// Label of the search.
pub const SEARCH: Text = text("Chercher une valeur", "Chercher un montant", "Search for a value");
pub const SEARCH_HINT: Text = text(
    "Une aide ou des mots : Smic, loyer plafond, AAH, R521-1.",
    "Écrivez le nom d’une aide ou un mot. Exemple : loyer.",
    "A benefit or words: SMIC, rent cap, AAH, R521-1.",
);
/// So many values found.
pub const FOUND: Text = text("{0} valeurs", "{0} montants", "{0} values");
/// One value found.
pub const FOUND_ONE: Text = text("1 valeur", "1 montant", "1 value");
pub const FOUND_NONE: Text =
    text("Aucune valeur ne porte ces mots.", "On ne trouve pas ce mot.", "No value bears these words.");
/// Heading of the downloads.
pub const TAKE: Text = text("Emporter la liste", "Garder la liste", "Take the list");
/// What the file holds.
pub const TAKE_WHY: Text = text(
    "Toutes les valeurs et toutes leurs versions, comme les donne le programme « droits parameters ». Le fichier est fait ici, sans rien demander à un serveur.",
    "Le fichier contient tous les montants. Il est fait sur votre appareil.",
    "All values and all their versions, as the program “droits parameters” gives them. The file is made here; no server is asked.",
);
/// Downloads the list, with the form of the file.
pub const DOWNLOAD: Text = text("Télécharger ({0})", "Télécharger ({0})", "Download ({0})");

/// One version only, since a day.
pub const SAME_SINCE: Text =
    text("La même depuis le {0}.", "Cette valeur n’a pas changé depuis le {0}.", "The same since {0}.");
/// Several versions of one figure: how many, first day, last figure, its day, the change.
pub const ROSE: Text = text(
    "{0} valeurs depuis le {1}. La dernière, {2}, date du {3} : {4}.",
    "Il y a {0} valeurs depuis le {1}. La dernière est {2}. Elle date du {3} : {4}.",
    "{0} values since {1}. The last, {2}, dates from {3}: {4}.",
);
/// Several versions of several figures: how many, first day, last day.
pub const VERSIONS: Text = text(
    "{0} versions depuis le {1}. La dernière date du {2}.",
    "Il y a {0} versions depuis le {1}. La dernière date du {2}.",
    "{0} versions since {1}. The last dates from {2}.",
);
/// When it was held against its source.
pub const CHECKED: Text = text("Vérifiée le {0}.", "Nous avons vérifié le {0}.", "Checked on {0}.");
/// Beside a value, since when.
pub const SINCE: Text = text("depuis le {0}", "depuis le {0}", "since {0}");
/// Several figures set together.
pub const FIGURES: Text = text("{0} valeurs", "{0} valeurs", "{0} figures");
/// Column of the days.
pub const FROM: Text = text("Depuis le", "Depuis le", "Since");
/// Column of the figures.
pub const VALUE: Text = text("Valeur", "Montant", "Value");
/// Column, or row, of the texts.
pub const SOURCE: Text = text("Texte", "Texte de loi", "Text");
/// Caption of the history, with the name.
pub const HISTORY: Text = text("Histoire : {0}", "Les montants : {0}", "History: {0}");
/// A point of percentage.
pub const POINT: Text = text("{0} point", "{0} point", "{0} point");
/// Points of percentage.
pub const POINTS: Text = text("{0} points", "{0} points", "{0} points");

/// What the comparison is.
pub const CHANGED_LEAD: Text = text(
    "Choisissez deux mois : les valeurs qui diffèrent de l’un à l’autre, et ce que cela change pour votre situation.",
    "Choisissez deux mois. On compare la loi de ces deux mois.",
    "Choose two months: the values that differ from one to the other, and what that changes for your situation.",
);
/// Labels of the two months.
pub const TWO_MONTHS: [Text; 2] =
    [text("Premier mois", "Premier mois", "First month"), text("Second mois", "Deuxième mois", "Second month")];
/// How many values differ, and between which months.
pub const DIFFER: Text = text(
    "De {1} à {2}, {0} valeurs ont changé.",
    "{0} montants ont changé de {1} à {2}.",
    "From {1} to {2}, {0} values changed.",
);
/// One value differs.
pub const DIFFERS_ONE: Text = text(
    "De {1} à {2}, {0} valeur a changé.",
    "{0} montant a changé de {1} à {2}.",
    "From {1} to {2}, {0} value changed.",
);
pub const DIFFER_NONE: Text = text(
    "De {1} à {2}, aucune valeur n’a changé.",
    "Rien n’a changé de {1} à {2}.",
    "From {1} to {2}, no value changed.",
);
/// Column of the differences.
pub const DIFFERENCE: Text = text("Écart", "Différence", "Difference");
/// No version yet.
pub const NONE_YET: Text = text("aucune", "aucun", "none");
/// Heading of the reader's own case.
pub const MY_CASE: Text = text("Et pour votre situation", "Et pour vous", "And for your situation");
/// How the two months are compared.
pub const MY_CASE_LEAD: Text = text(
    "Le même foyer, calculé pour chacun des deux mois. Les âges et l’année des revenus changent aussi ; avant sa naissance, un enfant ne compte pas.",
    "On calcule vos aides pour les deux mois. Les âges changent aussi.",
    "The same household, computed for each of the two months. Ages and the year of income change too; before its birth a child does not count.",
);
/// Nothing is known of the household.
pub const NO_CASE: Text = text(
    "Décrivez votre situation pour voir ce que ces changements lui font.",
    "Répondez aux questions. Vous verrez ce qui change pour vous.",
    "Describe your situation to see what these changes do to it.",
);
/// The month cannot be computed for the household, with the first month of the known law.
pub const NO_MONTH: Text = text(
    "Votre situation ne peut pas être calculée pour l’un de ces mois. La loi est connue à partir de {0}.",
    "On ne peut pas calculer vos aides pour ce mois. Choisissez un mois après {0}.",
    "Your situation cannot be computed for one of these months. The law is known from {0} on.",
);
/// A month of the future.
pub const AHEAD: Text = text(
    "Après {0}, la loi n’est pas encore connue : les valeurs sont supposées rester les mêmes.",
    "Après {0}, on ne connaît pas encore la loi. On suppose que rien ne change.",
    "After {0} the law is not yet known: values are assumed to stay the same.",
);
