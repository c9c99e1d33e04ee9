//! The page "why did the Caf pay this?".

use crate::lang::{Text, text};

/// Heading.
pub const TITLE: Text =
    text("Pourquoi la Caf a-t-elle versé ce montant ?", "Pourquoi ce montant ?", "Why did the Caf pay this amount?");
/// Its name in a row of links.
pub const NAME: Text = text("Un autre montant reçu", "Un autre montant reçu", "Another amount received");
/// What it does.
pub const LEAD: Text = text(
    "Indiquez le montant reçu pour une aide. La page cherche ce qui, compté autrement que dans vos réponses, donne ce montant : ce sont des questions à poser, pas des reproches.",
    "Écrivez le montant reçu. La page cherche une explication. Ensuite, posez les questions à la Caf.",
    "Enter the amount received for one benefit. The page looks for what, counted otherwise than in your answers, gives that amount: questions to ask, not reproaches.",
);
/// Link from a benefit.
pub const LINK: Text =
    text("Vous recevez un autre montant ?", "Vous recevez un autre montant ?", "Do you receive another amount?");
/// Label of the benefit.
pub const BENEFIT: Text = text("Aide", "Quelle aide", "Benefit");
/// Label of the amount.
pub const AMOUNT: Text = text("Montant reçu, après la CRDS", "Montant reçu", "Amount received, after CRDS");
pub const AMOUNT_HINT: Text = text(
    "Avec les centimes, si vous les avez : la recherche est plus sûre.",
    "Écrivez aussi les centimes.",
    "With the cents, if you have them: the search is surer.",
);
/// Label of the month.
pub const MONTH: Text = text("Mois du droit", "Pour quel mois", "Month of the right");
pub const MONTH_HINT: Text = text(
    "Une aide se verse en général au début du mois suivant.",
    "La Caf verse l’argent le mois d’après.",
    "A benefit is usually paid at the beginning of the month after.",
);
/// Starts the search.
pub const SEARCH: Text = text("Chercher", "Chercher", "Search");
/// While it is searched, with the share done.
pub const SEARCHING: Text = text("Recherche en cours.", "La page cherche.", "Searching.");
/// How far it is.
pub const SHARE: Text = text("{0} %", "{0} %", "{0}%");
/// What both give: benefit, month, both amounts.
pub const COMPARED: Text = text(
    "{0}, {1} : vos réponses donnent {2}, vous recevez {3}.",
    "{0}, {1} : vos réponses donnent {2}. Vous recevez {3}.",
    "{0}, {1}: your answers give {2}; you receive {3}.",
);
/// How many questions.
pub const FOUND: Text = text(
    "Des questions à poser, la plus simple d’abord",
    "Posez ces questions à la Caf",
    "Questions to ask, the simplest first",
);
/// How to read the list.
pub const HOW: Text = text(
    "Chaque hypothèse, à elle seule, donne le montant reçu. Plusieurs peuvent le donner : seule la Caf sait ce qui a été compté.",
    "Chaque question peut expliquer le montant. Seule la Caf sait.",
    "Each hypothesis by itself gives the amount received. Several may: only the Caf knows what was counted.",
);
/// Between two changes that go together.
pub const AND: Text = text("Et en même temps", "Et aussi", "And at the same time");
/// Between alternatives.
pub const OR: Text = text("ou bien", "ou", "or else");
/// What it would give.
pub const GIVES: Text = text("Cela donnerait {0}.", "Le montant serait {0}.", "That would give {0}.");
/// Nothing was found.
pub const NONE: Text = text("Aucune piste", "Pas d’explication", "No lead");
/// What that means.
pub const NONE_WHY: Text = text(
    "Ni un changement, ni deux ensemble, ne donnent ce montant. Vérifiez le montant et le mois ; un rappel ou une dette d’un autre mois peut aussi l’expliquer.",
    "La page n’a rien trouvé. Vérifiez le montant et le mois.",
    "Neither one change nor two together give this amount. Check the amount and the month; arrears or a debt of another month may also explain it.",
);
/// The amounts are the same.
pub const SAME: Text = text(
    "C’est le montant que donnent vos réponses : {0}.",
    "C’est le même montant : {0}.",
    "That is the amount that your answers give: {0}.",
);
/// An answer is missing.
pub const UNKNOWN: Text = text(
    "Vos réponses ne suffisent pas encore pour calculer cette aide.",
    "Il manque des réponses pour cette aide.",
    "Your answers are not yet enough to compute this benefit.",
);
/// Way to the answers.
pub const ANSWER: Text = text("Compléter mes réponses", "Compléter mes réponses", "Complete my answers");
/// The month cannot be computed.
pub const NO_MONTH: Text = text(
    "La loi de ce mois n’est pas connue ici : choisissez un mois à partir de janvier 2024, proche de celui de vos réponses.",
    "Choisissez un autre mois.",
    "The law of this month is not known here: choose a month from January 2024 on, near that of your answers.",
);
/// The search stopped.
pub const FAULT: Text = text(
    "La recherche s’est arrêtée. Vos réponses sont intactes : réessayez.",
    "La recherche s’est arrêtée. Réessayez.",
    "The search stopped. Your answers are untouched: try again.",
);
pub const THEN: Text =
    text("Si la question reste ouverte", "Vous n’avez pas la réponse ?", "If the question stays open");
/// A file for the maintainers.
pub const TO_MAINTAINERS: Text =
    text("Si le simulateur se trompe", "Le simulateur se trompe ?", "If the simulator is wrong");
/// What the file is for, and that nothing is sent.
pub const TO_MAINTAINERS_WHY: Text = text(
    "Un montant versé qui ne s’explique pas aide à corriger ce simulateur. Vous pouvez enregistrer un fichier et le donner vous-même, si vous le voulez. Rien n’est envoyé.",
    "Votre cas peut aider à corriger le simulateur. Enregistrez un fichier. Donnez-le seulement si vous le voulez. Rien n’est envoyé.",
    "A payment that nothing explains helps to mend this simulator. You may save a file and hand it over yourself, if you wish. Nothing is sent.",
);
/// What is in it.
pub const FILE_HOLDS: Text = text(
    "Ce fichier contient l’aide, le mois, le montant que vous avez indiqué, celui que le simulateur calcule, la version du simulateur, et vos réponses : revenus, activité, santé, enfants, logement, département et zone du loyer.",
    "Dans le fichier : l’aide, le mois, les deux montants, la version. Et vos réponses : revenus, travail, santé, enfants, logement, département.",
    "This file holds the benefit, the month, the amount that you entered, the one that the simulator computes, the version of the simulator, and your answers: income, activity, health, children, home, department and rent zone.",
);
pub const FILE_HOLDS_NOT: Text = text(
    "Il ne contient ni les noms, ni le jour des naissances (le mois et l’année restent ; le jour écrit est le même pour tous), ni les autres montants reçus, ni la commune si sa zone est connue. Les autres dates, comme l’emménagement ou la séparation, y sont au jour près.",
    "Il n’y a pas les noms. Il n’y a pas le jour des naissances. Le mois et l’année restent. Il n’y a pas la commune, si sa zone est connue. Les autres dates restent.",
    "It holds no name, no day of birth (month and year stay; the day written is the same for all), no other amount received, and not the commune where its zone is known. Other dates, such as a move or a separation, stand in it to the day.",
);
/// The day of birth changes the amount: with it, without it.
pub const DAYS_MATTER: Text = text(
    "Ici, le jour d’une naissance compte : vos réponses donnent {0}, celles du fichier {1}. Le fichier le dit.",
    "Le jour de naissance compte ici. Vos réponses : {0}. Le fichier : {1}. Le fichier le dit.",
    "Here a day of birth matters: your answers give {0}, those of the file {1}. The file says so.",
);
/// An amount that is not known, in [`DAYS_MATTER`].
pub const NO_AMOUNT: Text = text("aucun montant", "pas de montant", "no amount");
/// Saves it.
pub const SAVE_FILE: Text = text(
    "Enregistrer un fichier pour les personnes qui tiennent ce simulateur",
    "Enregistrer un fichier pour les personnes du simulateur",
    "Save a file for those who keep this simulator",
);
/// The whole of it.
pub const READ_FILE: Text = text("Lire tout le fichier avant", "Lire d’abord le fichier", "Read the whole file first");
