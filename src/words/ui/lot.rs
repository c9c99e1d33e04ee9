//! A file of households, at the counsellor's desk.

use crate::lang::{Text, text};

/// A column that is none.
pub const UNKNOWN_COLUMN: Text = text(
    "La colonne « {0} » n’existe pas dans le format des ménages. Le modèle montre les noms à employer.",
    "La colonne « {0} » n’existe pas. Regardez le modèle.",
    "The column “{0}” is not in the format of households. The template shows the names to use.",
);
pub const TWICE_COLUMN: Text = text(
    "La colonne « {0} » est là deux fois : gardez-en une.",
    "La colonne « {0} » est là deux fois. Gardez-en une.",
    "The column “{0}” stands twice: keep one.",
);
pub const TOO_MANY_CELLS: Text = text(
    "Cette ligne a {0} cases, et la table {1} colonnes. Un texte qui contient le séparateur se met entre guillemets droits.",
    "Cette ligne a {0} cases. La table a {1} colonnes.",
    "This line has {0} cells, and the table {1} columns. A text that holds the separator goes between straight quotes.",
);
/// A value, and parts of it.
pub const CLASH: Text = text(
    "La colonne « {0} » en contredit une autre : une même case ne peut être à la fois une valeur et une liste.",
    "La colonne « {0} » ne va pas avec une autre colonne.",
    "The column “{0}” contradicts another: one place cannot be both a value and a list.",
);

/// Heading.
pub const TITLE: Text = text("Un fichier de ménages", "Beaucoup de dossiers", "A file of households");
/// What it does.
pub const LEAD: Text = text(
    "Un ménage par ligne : JSON, comme le programme « droits » les lit, ou table CSV. Le calcul se fait ici ; le fichier n’est ni gardé ni envoyé.",
    "Ouvrez un fichier avec beaucoup de familles. Le calcul se fait ici. Rien n’est envoyé.",
    "One household a line: JSON, as the program “droits” reads them, or a CSV table. It is computed here; the file is neither kept nor sent.",
);
/// Field of the file.
pub const FILE: Text = text("Fichier de ménages", "Votre fichier", "File of households");
pub const TEMPLATE: Text = text("Télécharger le modèle CSV", "Télécharger un modèle", "Download the CSV template");
/// How a table is written: heading.
pub const HOW: Text = text("Comment écrire la table", "Comment écrire le fichier", "How to write the table");
/// How a table is written.
pub const HOW_LINES: [Text; 6] = [
    text(
        "La première ligne nomme les colonnes : chacune est un endroit du format des ménages, comme adults/0/birth_date (date de naissance du demandeur) ou children/1/custody. Les listes comptent à partir de 0.",
        "La première ligne donne le nom des colonnes. Le modèle montre les noms.",
        "The first line names the columns: each is a place of the household format, as adults/0/birth_date (the claimant’s birth date) or children/1/custody. Lists count from 0.",
    ),
    text(
        "Une case vide ne dit rien. Un point d’interrogation dit que la réponse n’est pas connue.",
        "Une case vide ne dit rien. Un « ? » veut dire : je ne sais pas.",
        "An empty cell says nothing. A question mark says that the answer is not known.",
    ),
    text(
        "Les cases sont séparées par un point-virgule, une virgule ou une tabulation ; un texte qui en contient se met entre guillemets droits.",
        "Un point-virgule sépare les cases.",
        "Cells are separated by a semicolon, a comma or a tabulation; a text that holds one goes between straight quotes.",
    ),
    text(
        "Les nombres, les dates et les mois peuvent s’écrire à la française : 1 050,50 ; 12/04/1994 ; 11/2026. Oui et non aussi.",
        "Écrivez les dates comme ceci : 12/04/1994.",
        "Numbers, days and months may be written the French way: 1 050,50; 12/04/1994; 11/2026. Yes and no too.",
    ),
    text(
        "Les réponses d’une liste s’écrivent comme sur la page (Seul ou seule, Locataire, Salaire) ou avec les mots du format.",
        "Écrivez les réponses comme sur la page. Exemple : Locataire.",
        "Answers of a list are written as the page shows them (Alone, Tenant, Wage) or with the words of the format.",
    ),
    text(
        "Une ligne fausse est signalée avec sa colonne, et les autres sont calculées.",
        "Une ligne fausse est montrée. Les autres sont calculées.",
        "A wrong line is told with its column, and the others are computed.",
    ),
];
/// While it runs.
pub const RUNNING: Text = text(
    "Calcul de {0} : {1} % lus. Ménages calculés : {2}.",
    "Calcul : {1} %. Familles calculées : {2}.",
    "Computing {0}: {1}% read. Households computed: {2}.",
);
/// Stops it.
pub const CANCEL: Text = text("Arrêter", "Arrêter", "Stop");
/// Stopped.
pub const CANCELLED: Text =
    text("Arrêté. Ménages calculés : {0}.", "Arrêté. Familles calculées : {0}.", "Stopped. Households computed: {0}.");
pub const DONE: Text = text(
    "Ménages calculés : {0}. Lignes à corriger : {1}.",
    "Familles calculées : {0}. Lignes fausses : {1}.",
    "Households computed: {0}. Lines to correct: {1}.",
);
pub const FAULT: Text = text(
    "Ce fichier n’a pas pu être calculé. Est-ce bien du texte ?",
    "Ce fichier ne marche pas.",
    "This file could not be computed. Is it text?",
);
/// A file that is too long for the page.
pub const TOO_LARGE: Text = text(
    "Ce fichier pèse {0} Mo : la page en lit {1} au plus. Coupez-le en plusieurs, ou donnez-le au programme « droits compute », qui n’a pas de limite.",
    "Ce fichier est trop gros : {0} Mo. Le plus grand possible : {1} Mo. Coupez-le en plusieurs.",
    "This file weighs {0} MB: the page reads {1} at most. Cut it in several, or give it to the program “droits compute”, which has no limit.",
);
/// The communes could not be had.
pub const NO_COMMUNES: Text = text(
    "La liste des communes n’a pas pu être chargée : la zone des aides au logement n’a pas été tirée du code de la commune. Rechargez la page et recommencez.",
    "La liste des communes n’est pas arrivée. Rechargez la page. Recommencez.",
    "The list of communes could not be loaded: the zone of housing aid was not taken from the code of the commune. Reload the page and start again.",
);
/// Results as JSON lines.
pub const SAVE_JSON: Text = text("Résultats (JSON)", "Résultats (JSON)", "Results (JSON)");
/// Results as a table.
pub const SAVE_CSV: Text = text("Résultats (CSV)", "Résultats (tableau)", "Results (CSV)");
/// Filter by text.
pub const FIND: Text = text("Nom ou ligne", "Nom ou ligne", "Name or line");
/// Filter by benefit.
pub const BENEFIT: Text = text("Prestation", "Aide", "Benefit");
/// All of them.
pub const ALL_BENEFITS: Text = text("Toutes", "Toutes", "All");
/// Filter by state.
pub const STATE: Text = text("Montrer", "Montrer", "Show");
pub const STATES: [Text; 4] = [
    text("tout", "tout", "all"),
    text("ce qui est dû", "l’argent dû", "what is due"),
    text("ce qui n’est pas dû", "pas d’argent", "what is not due"),
    text("ce qui manque d’une réponse", "il manque une réponse", "what lacks an answer"),
];
/// Columns: line, name, month, benefits, amount of the one chosen, total.
pub const COLUMNS: [Text; 6] = [
    text("Ligne", "Ligne", "Line"),
    text("Nom", "Nom", "Name"),
    text("Mois", "Mois", "Month"),
    text("Prestations", "Aides", "Benefits"),
    text("Montant", "Montant", "Amount"),
    text("Total par mois", "Total par mois", "Total a month"),
];
/// Caption of the table.
pub const TABLE: Text = text("Ménages calculés", "Familles calculées", "Households computed");
/// Which rows are shown.
pub const ROWS: Text = text("{0} à {1} sur {2}", "{0} à {1} sur {2}", "{0} to {1} of {2}");
/// None is left by the filter.
pub const NO_ROW: Text = text("Aucun ménage ne correspond.", "Aucune famille.", "No household matches.");
/// Earlier rows.
pub const EARLIER: Text = text("Précédents", "Avant", "Previous");
/// Later rows.
pub const LATER: Text = text("Suivants", "Après", "Next");
/// Wrong lines, heading.
pub const BAD: Text = text("Lignes à corriger", "Lignes fausses", "Lines to correct");
/// Columns: line, place, reason.
pub const BAD_COLUMNS: [Text; 3] = [
    text("Ligne", "Ligne", "Line"),
    text("Colonne ou chemin", "Colonne", "Column or path"),
    text("Pourquoi", "Pourquoi", "Why"),
];
/// Wrong lines that are not shown.
pub const MORE_BAD: Text = text(
    "Et {0} autres, dans le fichier des résultats.",
    "Et {0} autres lignes.",
    "And {0} more, in the file of results.",
);
/// A name that a result file has none for.
pub const NAMELESS: Text = text("sans nom", "sans nom", "no name");
