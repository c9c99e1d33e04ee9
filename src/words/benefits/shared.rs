//! Sentences that several cards have.

use crate::lang::{Text, text};

pub(super) const CEILING: Text = text("Plafond : {value}.", "Le plafond est de {value}.", "Ceiling: {value}.");
pub(super) const BEFORE_CRDS: Text = text(
    "Pour {who}, {value} avant la CRDS.",
    "Pour {who} : {value}, moins la CRDS.",
    "For {who}, {value} before CRDS.",
);
pub(super) const WINDOW: Text = text(
    "Calcul sur les revenus de {value} à {0}, pour trois mois.",
    "On regarde les mois de {value} à {0}.",
    "Computed on the income of {value} to {0}, then paid for three months.",
);

/// In the words of benefits that wait for another one.
pub(super) const SHARED_CUSTODY_OF_ANOTHER: Text = text(
    "Un enfant est en résidence alternée : une aide qui entre dans ce calcul ne va qu’à un seul des deux parents. Ils disent lequel à leur Caf, ou un juge le décide.",
    "L’enfant vit chez ses deux parents. Une autre aide va à un seul parent. Elle compte dans ce calcul.",
    "A child lives in turns with both parents: a benefit that enters this computation goes to one of them only. They tell their Caf which, or a court decides.",
);
