//! A page that is on its way, or could not be had.

use crate::lang::{Text, text};

/// It is on its way.
pub const SOON: Text = text("Chargement de la page…", "La page arrive…", "Loading the page…");
/// It could not be had.
pub const FAILED: Text = text(
    "Cette page n’a pas pu être chargée : le réseau manque peut-être. Vos réponses sont toujours là.",
    "La page n’est pas arrivée. Vous n’avez peut-être pas internet. Vos réponses sont toujours là.",
    "This page could not be loaded: there may be no network. Your answers are still there.",
);
/// Button.
pub const AGAIN: Text = text("Réessayer", "Réessayer", "Try again");
