//! The words around a result that is printed for a person.

use crate::lang::{Text, text};

/// Title, with the month.
pub const TITLE: Text = text("Vos droits en {0}", "Vos aides en {0}", "Your benefits in {0}");
/// What the amounts are.
pub const ESTIMATE: Text = text(
    "Estimation : seule la Caf décide.",
    "C’est une estimation. Seule la Caf décide.",
    "An estimate: only the Caf decides.",
);
/// Sum of what is paid every month.
pub const TOTAL: Text = text("Total par mois", "Total par mois", "Total a month");
/// The sum misses some benefit.
pub const INCOMPLETE: Text = text(
    "Ce total est incomplet : le montant de certaines aides n’est pas connu.",
    "Ce total n’est pas complet. Le montant de certaines aides n’est pas connu.",
    "This total is incomplete: the amount of some benefits is not known.",
);
/// After an amount that is paid every month.
pub const A_MONTH: Text = text("par mois", "par mois", "a month");
/// After an amount that is paid once, with the month.
pub const IN_MONTH: Text = text("en {0}", "en {0}", "in {0}");
/// After an amount that is paid once.
pub const ONCE: Text = text("une fois", "une fois", "once");
/// Benefits whose amount cannot be said.
pub const UNKNOWN: Text = text("Montant non connu", "Montant non connu", "Amount not known");
/// Benefits of which nothing is due.
pub const NOT_DUE: Text = text("Non dû, et pourquoi", "Vous n’avez pas ces aides", "Not due, and why");
/// No benefit is due.
pub const NOTHING: Text =
    text("Aucune aide n’est due ce mois-ci.", "Vous n’avez pas d’aide ce mois-ci.", "No benefit is due this month.");
/// Bounds of an amount that is not known.
pub const BETWEEN: Text = text("Entre {0} et {1}.", "Entre {0} et {1}.", "Between {0} and {1}.");
