//! What waiting to claim costs, and whom to ask.

use droits_engine::calendar::{Date, Month};

use crate::facts::claims::CAF_URL;
use crate::lang::{Text, text};

/// What waiting to claim costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wait {
    /// Each month without a claim is lost, from the end of this many months after the present one.
    MonthsLost(i32),
    /// Nothing of the days before the claim is paid.
    DaysLost,
    /// Two years are paid back.
    TwoYears,
    /// None of these: the deadlines say it, or there is nothing to claim.
    Other,
}

impl Wait {
    /// Last day on which to claim so as to lose nothing from `month` on.
    pub fn last_day(self, month: Month) -> Option<Date> {
        match self {
            Wait::MonthsLost(after) => Some((month + after).last_day()),
            Wait::DaysLost | Wait::TwoYears | Wait::Other => None,
        }
    }
}

/// Whom to ask about a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ask {
    /// The Caf.
    Caf,
    /// The MSA, for those who work in farming.
    Msa,
    /// The MDPH for the decision, the Caf for the payment.
    Mdph,
    /// Pajemploi for the payment, the Caf for the right.
    Pajemploi,
    /// The fund that pays the pension: Carsat, MSA or another.
    PensionFund,
    /// The health insurance fund that pays the invalidity pension.
    Cpam,
}

impl Ask {
    /// Whom, in a sentence.
    pub const fn text(self) -> Text {
        match self {
            Ask::Caf => text(
                "Une question ? Appelez votre Caf au 3230.",
                "Une question ? Appelez la Caf au 3230.",
                "A question? Call your Caf on 3230.",
            ),
            Ask::Msa => text(
                "Une question ? Régime agricole : demandez à votre MSA. Sinon, appelez votre Caf au 3230.",
                "Vous travaillez dans l’agriculture ? Demandez à la MSA. Sinon, appelez la Caf au 3230.",
                "A question? Agricultural scheme: ask your MSA. Otherwise call your Caf on 3230.",
            ),
            Ask::Mdph => text(
                "Pour la décision, demandez à la MDPH de votre département ; pour le paiement, à la Caf, au 3230.",
                "La MDPH décide : posez vos questions à la MDPH. La Caf paie : appelez le 3230.",
                "About the decision ask the MDPH of your département; about payment ask the Caf, on 3230.",
            ),
            Ask::Pajemploi => text(
                "Pour le versement, demandez à Pajemploi ; pour le droit, à la Caf, au 3230.",
                "Pajemploi paie : demandez à Pajemploi. Pour le droit, appelez la Caf au 3230.",
                "About payment ask Pajemploi; about the right ask the Caf, on 3230.",
            ),
            Ask::PensionFund => text(
                "Pour le minimum vieillesse, demandez à votre caisse de retraite : Assurance retraite (Carsat) au 3960, ou MSA.",
                "Pour l’ASPA, appelez votre caisse de retraite : le 3960, ou la MSA.",
                "About the minimum for the old ask your pension fund: Assurance retraite (Carsat) on 3960, or the MSA.",
            ),
            Ask::Cpam => text(
                "Pour l’allocation supplémentaire d’invalidité, demandez à votre caisse d’assurance maladie (CPAM) au 3646, ou à la MSA.",
                "Pour l’ASI, appelez l’assurance maladie au 3646, ou la MSA.",
                "About the supplementary invalidity allowance ask your health insurance fund (CPAM) on 3646, or the MSA.",
            ),
        }
    }

    /// Public address, where to read more.
    pub const fn url(self) -> &'static str {
        match self {
            Ask::Caf | Ask::Mdph => CAF_URL,
            Ask::Msa => "https://www.msa.fr",
            Ask::Pajemploi => "https://www.pajemploi.urssaf.fr",
            Ask::PensionFund => "https://www.lassuranceretraite.fr",
            Ask::Cpam => "https://www.ameli.fr",
        }
    }
}
