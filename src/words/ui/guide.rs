//! Words around the facts of the guide pages.

use crate::lang::{Text, text};

/// Before the list of the guide's pages.
pub const PAGES_LABEL: Text = text("Pages du guide", "Pages du guide", "Pages of the guide");
/// Source of a fact.
pub const SOURCE: Text = text("Source : ", "Source : ", "Source: ");
/// What the portal asks for.
pub const PORTAL_NOTE: Text = text(
    "Le portail de la Caf demande votre identifiant et votre mot de passe. Cette page ne les voit jamais et n’y transmet \
     aucun dossier.",
    "Le site de la Caf demande vos codes. Notre page ne les voit jamais.",
    "The Caf’s portal asks for your identifier and your password. This page never sees them and hands over no file.",
);
/// Link to the portal.
pub const PORTAL_GO: Text = text("Aller sur {0}", "Aller sur {0}", "Go to {0}");
/// Under the link.
pub const PORTAL_ADDRESS: Text = text(
    "{0}, adresse relue le {1}. Elle peut changer.",
    "{0}, adresse relue le {1}.",
    "{0}, address read again on {1}. It may change.",
);
/// Column: number of a form.
pub const FORM_NUMBER: Text = text("Cerfa", "Numéro", "Cerfa");
/// Column: form.
pub const FORM_TITLE: Text = text("Pour quoi", "Pour quoi", "What for");
/// Caption of the forms.
pub const FORMS_CAPTION: Text = text("Formulaires, par numéro", "Formulaires", "Forms by number");
/// Column: type of activity.
pub const MICRO_KIND: Text = text("Activité", "Travail", "Activity");
/// Column: prime.
pub const MICRO_AMOUNT: Text =
    text("Prime d’activité par mois", "Prime d’activité par mois", "Prime d’activité a month");
/// Caption of the example.
pub const MICRO_CAPTION: Text = text(
    "Exemple calculé : une personne seule, locataire sans aide au logement, {0} de chiffre d’affaires chaque mois, \
     droit de {1}.",
    "Exemple : une personne seule, {0} de chiffre d’affaires par mois, en {1}.",
    "Computed example: a single person, tenant without housing aid, {0} of turnover each month, right of {1}.",
);
/// Types of activity, in the order of the format.
pub const MICRO_KINDS: [Text; 4] = [
    text("Vente de marchandises", "Vendre des objets", "Sale of goods"),
    text("Services", "Services", "Services"),
    text("Professions libérales", "Profession libérale", "Liberal professions"),
    text("Agriculture", "Agriculture", "Farming"),
];
/// Map of the Caf.
pub const MAP_LABEL: Text = text(
    "Carte : une case par département, chacune mène à sa Caf dans la liste",
    "Carte : touchez votre département",
    "Map: one square a département, each leading to its Caf in the list",
);
/// Note under the map.
pub const MAP_NOTE: Text = text(
    "Chaque case est un département, à peu près à sa place. Touchez la vôtre, ou cherchez dans la liste.",
    "Touchez votre département. Ou cherchez dans la liste.",
    "Each square is a département, about where it lies. Choose yours, or look in the list.",
);
/// Page of a Caf.
pub const CAF_PAGE: Text = text("sa page", "sa page", "its page");
/// No page known.
pub const CAF_NO_PAGE: Text = text("page inconnue : caf.fr", "page inconnue : caf.fr", "page not known: caf.fr");
/// Postal address.
pub const CAF_POSTAL: Text =
    text("Adresse en {0}, à vérifier : {1}", "Adresse en {0} : {1}", "Address in {0}, to check: {1}");
/// To the simulator.
pub const TO_APP: Text = text("Le simulateur", "Calculer vos aides", "The simulator");
