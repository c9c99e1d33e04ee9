//! The search for a commune.

use crate::lang::{Text, text};

/// The list is on its way.
pub const LOADING: Text = text("La liste des communes arrive…", "La liste arrive…", "The list of communes is coming…");
/// The list could not be had.
pub const FAILED: Text = text(
    "La liste des communes n’a pas pu être lue. Choisissez le département et la zone à la main.",
    "La liste ne marche pas. Choisissez le département et la zone.",
    "The list of communes could not be read. Choose the département and the zone by hand.",
);
/// The zone of the commune.
pub const ZONE: Text = text("Zone {0} pour l’aide au logement.", "Zone {0} du logement.", "Zone {0} for housing aid.");
/// The zone of the commune, not certain.
pub const ZONE_UNCERTAIN: Text = text(
    "Zone {0} pour l’aide au logement, à confirmer : cette commune en réunit peut-être plusieurs. Vous pouvez la choisir à la main.",
    "Zone {0} du logement. Ce n’est pas sûr. Vous pouvez la changer.",
    "Zone {0} for housing aid, to be confirmed: this commune may hold several. You can choose it by hand.",
);
/// Nothing found.
pub const NONE: Text = text(
    "Aucune commune trouvée. Vérifiez le nom ou le code postal.",
    "Aucune commune trouvée.",
    "No commune found. Check the name or the postcode.",
);
/// How many are shown.
pub const COUNT: [Text; 2] = [
    text("Une commune trouvée.", "Une commune trouvée.", "One commune found."),
    text("{0} communes trouvées.", "{0} communes trouvées.", "{0} communes found."),
];
/// Nothing chosen.
pub const CHOOSE: Text = text(
    "Choisissez la commune dans la liste.",
    "Choisissez la commune dans la liste.",
    "Choose the commune in the list.",
);
/// There are more than the list shows.
pub const MORE: Text = text(
    "D’autres communes répondent : ajoutez le code postal ou le numéro du département.",
    "Il y a d’autres communes. Ajoutez le code postal.",
    "More communes answer: add the postcode or the number of the département.",
);
/// Found by the name it had before a merger.
pub const FORMER: Text = text("ancienne commune : {0}", "ancien nom : {0}", "former commune: {0}");
