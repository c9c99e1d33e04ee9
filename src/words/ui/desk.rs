//! The counsellor's desk.

use crate::lang::{Text, text};

pub const MENU: Text = text("Conseil", "Conseil", "Counsel");
/// Parts of the page: one case, a file of households.
pub const PARTS: [Text; 2] = [
    text("Un dossier", "Un dossier", "One case"),
    text("Un fichier de ménages", "Beaucoup de dossiers", "A file of households"),
];
pub const PARTS_LABEL: Text = text("Poste du conseiller", "Page du conseiller", "Counsellor’s desk");

/// Fictional cases, heading.
pub const CASES: Text = text("Cas types", "Exemples", "Example cases");
/// Search among them.
pub const SEARCH: Text = text("Chercher un cas", "Chercher un exemple", "Search a case");
/// On their way.
pub const CASES_SOON: Text = text("Les cas arrivent…", "Les exemples arrivent…", "The cases are coming…");
/// They could not be had.
pub const CASES_FAILED: Text = text(
    "Les cas types n’ont pas pu être chargés. La saisie fonctionne.",
    "Les exemples ne sont pas là. Vous pouvez écrire.",
    "The example cases could not be loaded. Entry works.",
);
/// None found.
pub const NO_CASE: Text = text("Aucun cas ne correspond.", "Aucun exemple.", "No case matches.");
/// Which of how many.
pub const CASE_OF: Text = text("Cas type {0} sur {1}.", "Exemple {0} sur {1}.", "Example case {0} of {1}.");
/// The result it must give.
pub const MUST_GIVE: Text = text("Résultat attendu :", "Résultat attendu :", "Expected result:");
/// The computation gives it.
pub const GIVES: Text =
    text("Le calcul le donne bien.", "Le calcul donne le même résultat.", "The computation gives it.");
/// The computation gives something else.
pub const DIFFERS: Text = text(
    "Le calcul donne autre chose : signalez-le-nous.",
    "Le calcul est différent. Dites-le-nous.",
    "The computation gives something else: please tell us.",
);
/// The household is the reader's own.
pub const OWN_CASE: Text = text("Dossier en cours", "Votre dossier", "Case in hand");
/// May it be replaced: heading.
pub const REPLACE: Text = text(
    "Ouvrir « {0} » à la place du dossier en cours ?",
    "Ouvrir « {0} » à la place de votre dossier ?",
    "Open “{0}” in place of the case in hand?",
);
/// May it be replaced: what then.
pub const REPLACE_WHY: Text = text(
    "Le dossier en cours pourra être remis d’un clic. Pour garder les deux, ouvrez le cas dans une autre variante.",
    "Vous pourrez remettre votre dossier.",
    "The case in hand can be put back with one click. To keep both, open the example in another variant.",
);
pub const REPLACE_YES: Text = text("Ouvrir", "Ouvrir", "Open");
/// In another variant.
pub const REPLACE_BESIDE: Text = text("Ouvrir dans une autre variante", "Ouvrir à côté", "Open in another variant");
pub const REPLACE_NO: Text = text("Garder le dossier en cours", "Garder mon dossier", "Keep the case in hand");

/// Variants, heading.
pub const VARIANTS: Text = text("Variantes", "Comparer", "Variants");
/// The first variant, until it is named.
pub const TODAY: Text = text("Aujourd’hui", "Aujourd’hui", "Today");
/// Name of the variant in hand.
pub const VARIANT_NAME: Text = text("Nom de cette variante", "Nom de ce dossier", "Name of this variant");
/// Names that are proposed.
pub const VARIANT_NAMES: [Text; 6] = [
    text("Temps plein", "Temps plein", "Full time"),
    text("Mi-temps", "Mi-temps", "Half time"),
    text("Sans emploi", "Sans travail", "Out of work"),
    text("Après la naissance", "Après la naissance", "After the birth"),
    text("Séparés", "Séparés", "Separated"),
    text("Ensemble", "Ensemble", "Together"),
];
pub const VARIANT: Text = text("Variante {0}", "Dossier {0}", "Variant {0}");
/// Which is entered.
pub const ENTERED: Text = text("en cours de saisie", "vous écrivez ici", "being entered");
/// Copies the present one.
pub const DUPLICATE: Text = text("Dupliquer", "Copier", "Duplicate");
/// No room for another.
pub const FULL: Text = text(
    "Il y a déjà trois variantes : retirez-en une.",
    "Il y a déjà 3 dossiers. Enlevez un dossier.",
    "There are three variants already: remove one.",
);
/// Removes the present one.
pub const REMOVE: Text = text("Retirer « {0} »", "Enlever « {0} »", "Remove “{0}”");
/// It was removed.
pub const REMOVED: Text = text("Variante retirée.", "Dossier enlevé.", "Variant removed.");
/// It comes back.
pub const UNDO: Text = text("Annuler", "Annuler", "Undo");
/// It was copied.
pub const COPIED: Text = text(
    "Copie dans « {0} » : modifiez-la et nommez-la, la comparaison suit.",
    "Vous écrivez dans « {0} ».",
    "Copied to “{0}”: change it and name it, the comparison follows.",
);

/// Today’s cases, heading.
pub const DAY: Text = text("Dossiers du jour", "Dossiers du jour", "Today’s cases");
/// A case without a name.
pub const DOSSIER: Text = text("Dossier {0}", "Dossier {0}", "Case {0}");
/// Puts the case in hand in the list and begins another.
pub const NEXT_CASE: Text = text("Nouveau dossier", "Nouveau dossier", "New case");
/// Takes a case off the list.
pub const DROP: Text = text("Retirer {0} de la liste", "Enlever {0}", "Take {0} off the list");
/// It was taken off.
pub const DROPPED: Text = text("Dossier retiré de la liste.", "Dossier enlevé.", "Case taken off the list.");
/// The list is full.
pub const DAY_FULL: Text = text(
    "La liste du jour est pleine : retirez un dossier avant d’en ouvrir un autre.",
    "La liste est pleine. Enlevez un dossier.",
    "Today’s list is full: take a case off it before opening another.",
);
/// A case that somebody brings: its link.
pub const BY_LINK: Text = text("Lien d’un dossier", "Lien d’un dossier", "Link of a case");
/// How a link comes there.
pub const BY_LINK_HOW: Text = text(
    "Collez-le, ou lisez le code avec une douchette : elle le tape.",
    "Collez le lien ici. Vous pouvez aussi lire le code avec un lecteur.",
    "Paste it, or read the code with a hand scanner, which types it.",
);
pub const OPEN_CASE: Text = text("Ouvrir dans la liste", "Ouvrir le dossier", "Open in the list");
/// No case in it.
pub const NO_LINK: Text = text(
    "Ce n’est pas le lien entier d’un dossier : il contient « /dossier/ », puis une longue suite de lettres et de chiffres.",
    "Le lien n’est pas bon. Copiez le lien en entier.",
    "This is not the whole link of a case: it holds “/dossier/” and then a long run of letters and figures.",
);
/// A case that somebody brings: a file, a picture.
pub const BY_FILE: Text =
    text("Fichier, ou photo du code", "Fichier, ou photo du code", "File, or a picture of the code");
/// No code in the picture.
pub const NO_CODE: Text = text(
    "Aucun code de dossier n’a été lu sur cette image. Prenez-la de face, le code entier et net, ou demandez le lien.",
    "Le code n’est pas lu. Faites une autre photo, bien nette.",
    "No code of a case was read in this picture. Take it straight on, the code whole and sharp, or ask for the link.",
);
/// The browser reads no codes.
pub const NO_READER: Text = text(
    "Ce navigateur ne lit pas les codes dans une image. Demandez le lien, ou lisez le code avec une douchette.",
    "Ce navigateur ne lit pas les codes. Demandez le lien.",
    "This browser reads no codes in pictures. Ask for the link, or read the code with a hand scanner.",
);
/// What goes back to the family, heading.
pub const ANSWER: Text = text("Rendre la réponse", "Donner la réponse", "Give the answer back");
/// What goes back to the family.
pub const ANSWER_HOW: Text = text(
    "Le papier et le lien portent le dossier en cours, tel qu’il est dans cette variante, et votre mot.",
    "Le papier et le lien contiennent ce dossier et votre mot.",
    "The paper and the link hold the case in hand, as it is in this variant, and your word.",
);
/// What is received beside what is found, heading.
pub const RECEIVED: Text = text("Reçu et calculé", "Reçu et calculé", "Received and computed");
/// Columns of what is received beside what is found.
pub const RECEIVED_COLUMNS: [Text; 4] = [
    text("Aide", "Aide", "Benefit"),
    text("Reçu", "Reçu", "Received"),
    text("Calculé", "Calculé", "Computed"),
    text("Écart", "Différence", "Difference"),
];
/// Received, without an amount.
pub const NO_AMOUNT: Text = text("montant non dit", "montant non dit", "amount not said");

/// The family’s view.
pub const FAMILY_VIEW: Text = text("Vue famille", "Page de la famille", "Family’s view");
/// Projector.
pub const PROJECT: Text = text("Projeter", "Écrire en grand", "Project");
/// End of the projection.
pub const PROJECT_END: Text = text("Quitter la projection", "Écrire en petit", "Stop projecting");

/// Shortcuts, heading and button.
pub const SHORTCUTS: Text = text("Raccourcis", "Touches utiles", "Shortcuts");
/// Shortcuts: when they count.
pub const SHORTCUTS_WHY: Text = text(
    "Ces touches agissent quand aucun champ n’est en cours de saisie. Échap sort d’un champ.",
    "Ces touches marchent en dehors des cases. Échap sort d’une case.",
    "These keys act while no field is being filled in. Escape leaves a field.",
);
/// Shortcuts: on or off.
pub const SHORTCUTS_ON: Text =
    text("Raccourcis d’une seule touche actifs", "Touches utiles actives", "Single-key shortcuts on");
/// Shortcuts: closes the panel.
pub const CLOSE: Text = text("Fermer", "Fermer", "Close");
/// What each key does, in the order of the panel.
pub const KEYS: [(&str, Text); 15] = [
    ("?", text("ces raccourcis", "cette liste", "these shortcuts")),
    ("B", text("chercher un cas type", "chercher un exemple", "search an example case")),
    ("O", text("ouvrir un dossier reçu", "ouvrir un dossier reçu", "open a case that was brought")),
    ("J", text("cas suivant", "exemple suivant", "next case")),
    ("K", text("cas précédent", "exemple d’avant", "previous case")),
    ("N", text("section suivante", "partie suivante", "next section")),
    ("Maj N", text("section précédente", "partie d’avant", "previous section")),
    ("E", text("ajouter un enfant", "ajouter un enfant", "add a child")),
    ("R", text("ajouter un revenu au demandeur", "ajouter de l’argent reçu", "add an income of the claimant")),
    ("1 2 3", text("aller à une variante", "aller à un dossier", "go to a variant")),
    ("D", text("dupliquer dans une autre variante", "copier le dossier", "duplicate into another variant")),
    ("V", text("aller au résultat", "voir le résultat", "go to the result")),
    ("F", text("projeter, ou quitter la projection", "écrire en grand ou en petit", "project, or stop")),
    ("P", text("imprimer", "imprimer", "print")),
    ("Échap", text("sortir d’un champ, fermer un panneau", "sortir d’une case", "leave a field, close a panel")),
];
