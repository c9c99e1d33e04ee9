//! A page, or what is folded on one, that is on its way, or could not be had.

use crate::lang::{Text, text};

/// It is on its way.
pub const SOON: Text = text("Chargement de la suite…", "La suite arrive…", "Loading the rest…");
/// It could not be had.
pub const FAILED: Text = text(
    "La suite n’a pas pu être chargée : le réseau manque, ou le site vient de changer. Si réessayer ne suffit pas, rechargez la page. Vos réponses sont toujours là.",
    "La suite n’est pas arrivée. Vous n’avez peut-être pas internet. Vos réponses sont toujours là.",
    "The rest could not be loaded: there is no network, or the site has just changed. If trying again is not enough, reload the page. Your answers are still there.",
);
/// Button.
pub const AGAIN: Text = text("Réessayer", "Réessayer", "Try again");
