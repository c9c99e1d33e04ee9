//! Childcare.

use super::{Question, ask};

pub const CARE_MODE: Question = ask("Mode de garde", "Qui garde l’enfant ?", "Kind of childcare");
pub const CARE_HOURS: Question =
    ask("Heures de garde", "Heures de garde", "Hours of care").hint("Par mois.", "Par mois.", "A month.");
pub const CARE_COST: Question = ask("Coût de la garde", "Prix de la garde", "Cost of care").hint(
    "Salaire net, entretien et repas compris, sans les cotisations ; ou la facture.",
    "Salaire et repas, ou la facture.",
    "Net pay, maintenance and meals, without contributions; or the invoice.",
);
pub const CARE_CONTRIBUTIONS: Question = ask("Cotisations", "Cotisations", "Contributions").hint(
    "Comme Pajemploi les compte. Elles sont réglées à votre place.",
    "Regardez sur le site Pajemploi.",
    "As Pajemploi counts them. They are paid in your stead.",
);
/// Unsocial hours.
pub const CARE_UNSOCIAL: Question =
    ask("Heures de nuit, dimanche, fêtes", "Heures la nuit ou le dimanche", "Nights, Sundays, holidays");
/// March 2025, hours.
pub const CARE_HOURS_1: Question = ask("Mars 2025, heures", "Mars 2025, heures", "March 2025, hours");
/// March 2025, cost.
pub const CARE_COST_1: Question = ask("Mars 2025, coût", "Mars 2025, prix", "March 2025, cost");
/// March 2025, received.
pub const CARE_RECEIVED_1: Question = ask("Mars 2025, CMG reçu", "Mars 2025, aide reçue", "March 2025, CMG received");
/// April 2025, hours.
pub const CARE_HOURS_2: Question = ask("Avril 2025, heures", "Avril 2025, heures", "April 2025, hours");
/// April 2025, cost.
pub const CARE_COST_2: Question = ask("Avril 2025, coût", "Avril 2025, prix", "April 2025, cost");
/// April 2025, received.
pub const CARE_RECEIVED_2: Question = ask("Avril 2025, CMG reçu", "Avril 2025, aide reçue", "April 2025, CMG received");
/// May 2025, hours.
pub const CARE_HOURS_3: Question = ask("Mai 2025, heures", "Mai 2025, heures", "May 2025, hours");
/// May 2025, cost.
pub const CARE_COST_3: Question = ask("Mai 2025, coût", "Mai 2025, prix", "May 2025, cost");
/// May 2025, received.
pub const CARE_RECEIVED_3: Question = ask("Mai 2025, CMG reçu", "Mai 2025, aide reçue", "May 2025, CMG received");
