//! What is left once the income tax is paid, by wage and beside a change.

use droits_engine::scenario::purse::Threshold;

use crate::lang::{Lang, Text, text};
use crate::{format, rights};

/// Heading.
pub const TITLE: Text = text("Une fois l’impôt payé", "Quand l’impôt est payé", "Once the tax is paid");
/// What is counted.
pub const LEAD: Text = text(
    "Tous les revenus du foyer et les aides, moins un douzième de l’impôt (environ), la participation de la C2S et la crèche. Les bourses et le chèque énergie, versés une fois par an, comptent pour un douzième.",
    "On compte les revenus, les aides et les bourses. On enlève l’impôt, la C2S et la crèche.",
    "All income of the household and the benefits, less a twelfth of the tax (about), the contribution for the C2S and the crèche. Grants and the energy voucher, paid once a year, count for a twelfth.",
);
/// What is left of a hundred euros more.
pub const NEXT: Text = text(
    "Sur 100 € de salaire en plus par mois, il vous reste {0}.",
    "Vous gagnez 100 € de plus ? Il vous reste {0}.",
    "Of €100 more of wage a month, {0} is left.",
);
/// The hundred euros more leave less than before.
pub const NEXT_LOSS: Text = text(
    "Avec 100 € de salaire en plus par mois, vous auriez {0} de moins.",
    "Vous gagnez 100 € de plus ? Vous perdez {0}.",
    "With €100 more of wage a month, you would have {0} less.",
);
/// From which wage on: the reader's own.
pub const FROM_OWN: Text =
    text("À partir de {0} de salaire.", "Aujourd’hui, votre salaire est {0}.", "From a wage of {0}.");
/// Before what changes of the hundred euros.
pub const CAUSES: Text = text("Ce qui change", "Ce qui change", "What changes");
/// The hundred euros themselves.
pub const HUNDRED: Text = text("Salaire en plus", "Salaire en plus", "More wage");
/// What is left of them.
pub const LEFT_OF: Text = text("Il reste", "Il reste", "Left");
/// Income tax, a month.
pub const TAX: Text = text("Impôt sur le revenu", "Impôt sur le revenu", "Income tax");
/// The cover is no longer free.
pub const COVER_PAID: Text = text(
    "La C2S, gratuite aujourd’hui, devient payante.",
    "La C2S n’est plus gratuite.",
    "The C2S, free today, is to be paid for.",
);
/// There is no cover any more.
pub const COVER_CLOSED: Text = text(
    "La C2S s’arrête : il faut alors une autre mutuelle, dont le prix n’est pas compté ici.",
    "Vous n’avez plus la C2S. Il faut payer une mutuelle. On ne compte pas son prix.",
    "The C2S ends: another health cover is then needed, whose price is not counted here.",
);
/// What could not be said.
pub const UNCOUNTED: Text = text(
    "Pas compté ici, faute de réponse ou de loi connue : {0}.",
    "On ne compte pas : {0}.",
    "Not counted here, for want of an answer or of known law: {0}.",
);
/// Chart: before the tax.
pub const BEFORE: Text = text("Revenus et aides", "Revenus et aides", "Income and benefits");
/// Chart and column: after it.
pub const LEFT: Text = text("Ce qui reste", "Ce qui reste", "What is left");
/// Column of a month's tax.
pub const TAX_A_MONTH: Text = text("Impôt (1/12)", "Impôt", "Tax (1/12)");
/// Column of the contribution.
pub const COVER: Text = text("C2S", "C2S", "Health cover (C2S)");
/// The cover is free, in a cell.
pub const FREE: Text = text("gratuite", "gratuite", "free");
/// There is none, in a cell.
pub const NONE: Text = text("non", "non", "no");
/// Column of grants, voucher and crèche.
pub const OTHERS: Text = text("Bourses, crèche…", "Bourses, crèche…", "Grants, crèche…");
/// Column of what is left of a hundred euros more.
pub const LEFT_COLUMN: Text = text("Reste de 100 €", "Reste de 100 €", "Left of €100");
/// Caption of the table.
pub const TABLE: Text = text(
    "Ce qui reste par mois selon le salaire net, impôt payé",
    "Ce qui reste par mois selon le salaire",
    "What is left a month by net wage, tax paid",
);
/// What the comparison of ways of care leaves out.
pub const CARE: Text = text(
    "Hors de ce calcul : le prix de la garde, et les cotisations (la Caf les paie en entier pour une assistante maternelle, pour moitié et sous un plafond pour une garde à domicile). Le crédit d’impôt pour la garde est compté, environ, dans l’impôt.",
    "On ne compte pas ici le prix de la garde. Le crédit d’impôt est compté dans l’impôt.",
    "Outside this computation: the price of the care, and contributions (the Caf pays them whole for a childminder, half and under a cap for care at home). The tax credit for childcare is counted, about, in the tax.",
);
/// Other income, a row.
pub const OTHER_INCOME: Text = text("Autres revenus", "Autres revenus", "Other income");
/// Heading of the thresholds.
pub const THRESHOLDS: Text = text("Ce qui change en chemin", "Ce qui change", "What changes on the way");
pub const NO_THRESHOLD: Text = text(
    "Rien d’autre ne commence ni ne s’arrête avant quatre Smic.",
    "Rien d’autre ne change.",
    "Nothing else begins or ends before four times the SMIC.",
);

/// A threshold in words: the wage is already in euros.
pub fn threshold(wage: &str, threshold: Threshold, lang: Lang) -> String {
    let wage = wage.to_owned();
    match threshold {
        Threshold::Paid(amount) => PAID_FROM.fill(lang, &[wage, format::euros_short(amount.0, lang)]),
        Threshold::Closed => CLOSED_FROM.fill(lang, &[wage]),
        Threshold::Taxed(year) => TAXED_FROM.fill(lang, &[wage, format::euros_short(year.0, lang)]),
        Threshold::Ends(right, year) => {
            let name = rights::name(right).in_lang(lang).to_owned();
            ENDS_FROM.fill(lang, &[wage, name, format::euros_short(year.0, lang)])
        }
    }
}

const PAID_FROM: Text = text(
    "À partir de {0}, la C2S gratuite devient payante : {1} par mois.",
    "À partir de {0}, la C2S coûte {1} par mois.",
    "From {0} on, the free C2S is to be paid for: {1} a month.",
);
const CLOSED_FROM: Text = text(
    "À partir de {0}, il n’y a plus de C2S : il faut une autre mutuelle.",
    "À partir de {0}, vous n’avez plus la C2S.",
    "From {0} on, there is no C2S: another health cover is needed.",
);
const TAXED_FROM: Text = text(
    "À partir de {0}, il y a un impôt à payer : environ {1} par an.",
    "À partir de {0}, vous payez l’impôt : environ {1} par an.",
    "From {0} on, there is income tax to pay: about {1} a year.",
);
const ENDS_FROM: Text = text(
    "À partir de {0}, plus rien au titre de « {1} » : {2} de moins par an.",
    "À partir de {0}, vous n’avez plus : {1}. C’est {2} de moins par an.",
    "From {0} on, nothing more for “{1}”: {2} less a year.",
);

#[cfg(test)]
mod tests {
    use droits_engine::money::Euros;
    use droits_engine::right::Right;
    use rust_decimal::dec;

    use super::*;

    #[test]
    fn a_threshold_is_a_sentence() {
        let said = |one, lang| threshold("1\u{202f}512\u{202f}€", one, lang);
        assert_eq!(
            said(Threshold::Paid(Euros(dec!(22))), Lang::Fr),
            "À partir de 1\u{202f}512\u{202f}€, la C2S gratuite devient payante\u{202f}: 22\u{202f}€ par mois."
        );
        let ends = Threshold::Ends(Right::CollegeGrant, Euros(dec!(336)));
        assert!(
            said(ends, Lang::Fr).contains("«\u{202f}Bourse de collège\u{202f}»\u{202f}: 336\u{202f}€ de moins par an")
        );
        assert!(said(ends, Lang::En).contains("“Grant for collège pupils”: "));
    }
}
