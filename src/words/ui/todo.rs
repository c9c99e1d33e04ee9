//! What to do: the steps of a benefit on its card, and the list of all of them.

use crate::lang::{Text, text};

/// Heading of the list.
pub const TITLE: Text = text("À faire maintenant", "À faire maintenant", "To do now");
/// Folded, where the first steps stand beside.
pub const ALL: Text = text(
    "Tout ce qu’il y a à faire, et les papiers",
    "Tout ce qu’il faut faire, les papiers",
    "All there is to do, and the papers",
);
/// Under the heading.
pub const LEAD: Text = text(
    "Vous recevez déjà une de ces aides ? Il n’y a rien à redemander. Les coches restent sur cette page : rien n’est gardé.",
    "Vous recevez déjà une aide ? Ne la redemandez pas. Les coches ne sont pas gardées.",
    "Already paid one of these? There is nothing to claim again. Ticks stay on this page: nothing is kept.",
);
/// Unfolds the steps of a card.
pub const SEE: Text = text("Ce qu’il faut faire", "Quoi faire", "What to do");
/// The same, for screen readers.
pub const SEE_OF: Text = text("Ce qu’il faut faire : {0}", "Quoi faire : {0}", "What to do: {0}");
/// Last day.
pub const BEFORE: Text = text(
    "Avant le {0} : chaque mois d’attente est perdu.",
    "Demandez avant le {0}. Après, un mois est perdu.",
    "Before {0}: each month of waiting is lost.",
);
/// Nothing before the claim.
pub const NOW: Text = text(
    "Dès maintenant : ce qui précède la demande est perdu.",
    "Demandez maintenant. Avant la demande, rien n’est payé.",
    "Now: whatever comes before the claim is lost.",
);
/// Two years.
pub const LATER: Text = text(
    "Jusqu’à deux ans en arrière peuvent être payés.",
    "La Caf peut payer 2 ans en arrière.",
    "Up to two years back can be paid.",
);
/// Before the forms.
pub const FORMS: Text = text("Sur papier, formulaire :", "Sur papier :", "On paper, form:");
/// A form: its title and its number.
pub const FORM: Text = text("{0} ({1})", "{0} ({1})", "{0} ({1})");
/// Heading of the papers.
pub const PAPERS: Text = text("Papiers à réunir", "Les papiers", "Papers to gather");
/// What a paper is for.
pub const FOR: Text = text("pour : {0}", "pour : {0}", "for: {0}");
/// Heading of the rules of time.
pub const TIME: Text = text("Délais", "Les dates", "Time limits");
/// Heading of the sources.
pub const SOURCES: Text = text("Sources et dates", "Sources", "Sources and dates");
/// On a card of what is not due: how it would be claimed, were the life another.
pub const ANYWAY: Text = text("Formulaire, papiers et contact", "Les papiers, le contact", "Form, papers and contact");
