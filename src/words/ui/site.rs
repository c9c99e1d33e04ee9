//! Masthead, foot, names of the pages.

use crate::lang::{Text, text};

/// Name of the site, the same in every language.
pub const NAME: Text = text("Droits au clair", "Droits au clair", "Droits au clair");
/// What it is.
pub const ROLE: Text = text("simulateur indépendant", "simulateur indépendant", "independent simulator");
/// Skip link.
pub const SKIP: Text = text("Aller au contenu", "Aller au contenu", "Skip to content");
/// Link to the menu on a phone.
pub const MENU: Text = text("Menu", "Menu", "Menu");
pub const MENU_LABEL: Text = text("Site", "Site", "Site");
/// Label of the menu at the foot.
pub const FOOT_LABEL: Text = text("Pied de page", "Bas de la page", "Foot of the page");
/// Label of the links to the site map and the statement.
pub const ABOUT: Text = text("Ce site", "Ce site", "This site");
/// Label of the languages.
pub const LANGUAGES: Text = text("Langue", "Langue", "Language");
pub const NOT_THE_STATE: Text = text(
    "Droits au clair n’est ni la Caf ni un site de l’État. Les montants sont des estimations : seule la Caf décide.",
    "Ce site n’est pas la Caf. Les montants sont des estimations. Seule la Caf décide.",
    "Droits au clair is neither the Caf nor a site of the State. Amounts are estimates: only the Caf decides.",
);
pub const HOME: Text = text("Accueil", "Accueil", "Home");
/// The whole form on a page.
pub const EXPERT: Text = text("Tout sur une page", "Tout sur une page", "All on one page");
/// Counsellor's desk.
pub const DESK: Text = text("Poste du conseiller", "Poste du conseiller", "Counsellor’s desk");
/// No such page, heading.
pub const LOST: Text = text("Cette page n’existe pas", "Cette page n’existe pas", "There is no such page");
/// No such page, sentence.
pub const LOST_WHY: Text = text(
    "L’adresse est peut-être incomplète. Vos réponses sont toujours là.",
    "L’adresse est fausse. Vos réponses sont toujours là.",
    "The address may be incomplete. Your answers are still there.",
);
/// Link home.
pub const TO_HOME: Text = text("Revenir à l’accueil", "Revenir à l’accueil", "Back to the home page");
/// Names of the languages, each in itself.
pub const LANGUAGE_NAMES: [&str; 3] = ["Français", "Facile à lire", "English"];
/// Estimate, on paper and under totals.
pub const ESTIMATE: Text = text(
    "Estimation : seule la Caf décide.",
    "C’est une estimation. Seule la Caf décide.",
    "Estimate: only the Caf decides.",
);
/// Legal values.
pub const SCALES: Text = text("Barèmes", "Montants de la loi", "Legal values");
/// Help.
pub const GUIDE: Text = text("Aide", "Aide", "Help");
