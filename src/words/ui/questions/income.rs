//! Incomes.

use super::{Question, ask};

pub const INCOME_KIND: Question = ask("Sorte de revenu", "Quel argent ?", "Kind of income");
pub const INCOME_VARIES: Question = ask("Le montant varie", "Le montant change", "The amount varies");
pub const INCOME_MONTHLY: Question = ask("Montant par mois", "Montant par mois", "Amount a month").hint(
    "Pour un salaire : le « montant net social » de la fiche de paie.",
    "Regardez le « montant net social » sur la fiche de paie.",
    "For a wage: the “montant net social” of the payslip.",
);
pub const INCOME_TAXABLE: Question = ask("Montant imposable", "Montant imposable", "Taxable amount").hint(
    "Par mois, avant l’abattement de 10 %. Sans réponse : le même ; pour un apprenti, la part au-dessus du Smic de l’année.",
    "Par mois. Pas de réponse : le même montant. Un apprenti ne paie pas d’impôt jusqu’au Smic.",
    "A month, before the 10% deduction. Left blank: the same; for an apprentice, what exceeds the SMIC of the year.",
);
pub const INCOME_FROM: Question = ask("Depuis", "Depuis", "From").hint(
    "Premier mois. Sans réponse : depuis toujours.",
    "Premier mois. Pas de réponse : depuis toujours.",
    "First month. Left blank: always.",
);
/// To.
pub const INCOME_TO: Question = ask("Jusqu’à", "Jusqu’à", "Until").hint(
    "Dernier mois compris. Sans réponse : cela continue.",
    "Dernier mois. Pas de réponse : cela continue.",
    "Last month, included. Left blank: it goes on.",
);
/// The whole year before last.
pub const INCOME_YEAR: Question =
    ask("Total de l’avis d’impôt, par an", "Total sur l’avis d’impôt", "Total on the tax notice, a year").hint(
        "L’année d’il y a deux ans, avant l’abattement de 10 %. Sans réponse : comme les autres mois.",
        "L’année d’il y a 2 ans. Pas de réponse : comme les autres mois.",
        "The year before last, before the 10% deduction. Left blank: like the other months.",
    );
/// Before contributions.
pub const INCOME_GROSS: Question = ask("Montant brut", "Salaire brut", "Gross amount").hint(
    "Par mois, avant les cotisations. Il compte pour le minimum vieillesse (Aspa) et pour l’ASI.",
    "Par mois. C’est écrit sur la fiche de paie.",
    "A month, before contributions. It counts for the minimum for the old (ASPA) and the disabled (ASI).",
);
pub const INCOME_OVERTIME: Question =
    ask("Dont heures supplémentaires exonérées", "Heures en plus, sans impôt", "Of which untaxed overtime").hint(
        "Par mois : la part du montant imposable que l’impôt laisse de côté.",
        "Par mois. L’impôt ne compte pas cet argent.",
        "A month: the part of the taxable amount that the tax leaves out.",
    );
