//! The counsellor's desk.

use crate::lang::{Text, text};

/// In the menu.
pub const MENU: Text = text("Conseil", "Conseil", "Counsel");
/// Parts of the page: one case, a file of households.
pub const PARTS: [Text; 2] = [
    text("Un dossier", "Un dossier", "One case"),
    text("Un fichier de ménages", "Beaucoup de dossiers", "A file of households"),
];
/// Label of the parts.
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
/// Yes.
pub const REPLACE_YES: Text = text("Ouvrir", "Ouvrir", "Open");
/// In another variant.
pub const REPLACE_BESIDE: Text = text("Ouvrir dans une autre variante", "Ouvrir à côté", "Open in another variant");
/// No.
pub const REPLACE_NO: Text = text("Garder le dossier en cours", "Garder mon dossier", "Keep the case in hand");

/// Variants, heading.
pub const VARIANTS: Text = text("Variantes", "Comparer", "Variants");
/// One variant.
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
pub const REMOVE: Text = text("Retirer la variante {0}", "Enlever le dossier {0}", "Remove variant {0}");
/// It was removed.
pub const REMOVED: Text = text("Variante retirée.", "Dossier enlevé.", "Variant removed.");
/// It comes back.
pub const UNDO: Text = text("Annuler", "Annuler", "Undo");
/// It was copied.
pub const COPIED: Text = text(
    "Copie dans la variante {0} : modifiez-la, la comparaison suit.",
    "Vous écrivez dans le dossier {0}.",
    "Copied to variant {0}: change it, the comparison follows.",
);

/// The family's view.
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
pub const KEYS: [(&str, Text); 14] = [
    ("?", text("ces raccourcis", "cette liste", "these shortcuts")),
    ("B", text("chercher un cas type", "chercher un exemple", "search an example case")),
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
