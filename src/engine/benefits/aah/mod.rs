//! Allocation aux adultes handicapés (AAH) and majoration pour la vie autonome (MVA).
//!
//! AAH brings an adult’s own resources up to a fixed amount, within a ceiling that children raise (CSS, L821-1 to L821-3,
//! D821-2); pensions come off the amount itself (L821-1, al. 9), the pay of a protected workplace is held under the SMIC
//! (D821-5), and a stay of more than sixty days in hospital or prison leaves 30 % (R821-8). MVA adds a fixed amount for an
//! independent home ([`mva`]). The partner’s resources have not counted since October 2023.
//!
//! Amounts are rounded to the nearest cent; no text says how.
//! *Not modelled*: rights kept under the couple’s rules of before October 2023 (a remark says where they may matter), advances on a late declaration (R821-4-5).

mod amount;
mod cpr;
mod mva;
mod period;
mod resources;
mod right;
#[cfg(test)]
mod tests;

use arrayvec::ArrayVec;

use crate::benefits::conditions::{self, Refusal};
use crate::benefits::{ajpp, not_due, without_crds};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::Table;
use crate::household::{Adult, Household, Missing};
use crate::law::Law;
use crate::money::Euros;
use crate::outcome::{Assessed, Benefit, Due, Gap, Outcome, Reason, Share};
use crate::trace::{About, Role, Step, Trace, lines};

pub use cpr::cpr;
pub use mva::mva;

lines! {
    /// Lines of these computations.
    pub enum AahLine {
        /// Rate of incapacity of an adult.
        Rate = "rate",
        /// The full amount.
        FullAmount = "full_amount",
        /// The calendar year whose resources count.
        ReferenceYear = "reference_year",
        /// The quarter whose resources count.
        ReferenceQuarter = "reference_quarter",
        /// Pay after costs.
        Pay = "pay",
        /// What a change of situation takes off.
        Relief = "relief",
        /// Pay is left out for the first months of work.
        PayLeftOut = "pay_left_out",
        /// What counts of pay.
        PayCounted = "pay_counted",
        /// What counts of the pay of a protected workplace.
        EsatCounted = "esat_counted",
        /// What counts of unemployment benefit.
        UnemploymentCounted = "unemployment_counted",
        /// What counts of pensions.
        PensionsCounted = "pensions_counted",
        /// Other resources.
        OtherCounted = "other_counted",
        /// Allowance for the old and the disabled.
        Allowance = "allowance",
        /// The resources that count.
        Resources = "resources",
        /// The ceiling.
        Ceiling = "ceiling",
        /// What the ceiling leaves, a month.
        UnderCeiling = "under_ceiling",
        /// What pensions leave of the full amount.
        PensionLimit = "pension_limit",
        /// What the pay of a protected workplace leaves of the SMIC.
        EsatLimit = "esat_limit",
        /// What is kept in hospital or prison.
        InstitutionLimit = "institution_limit",
        /// What is due to one adult.
        AdultAmount = "adult_amount",
        /// MVA of one adult.
        AdultMva = "adult_mva",
        /// Complément de ressources of one adult.
        AdultCpr = "adult_cpr",
    }
}

/// Whether an adult has a rate of incapacity that may open the AAH (D821-1): else nothing more of it is asked.
pub(crate) fn may_have(adult: &Adult, month: Month) -> Result<bool, Gap> {
    Ok(i16::from(adult.disability_rate.get()?) >= right::RESTRICTED_RATE.at(month)?)
}

/// The full amount of a month, whoever has it.
pub(crate) fn full_amount(month: Month) -> Result<rust_decimal::Decimal, Gap> {
    amount::FULL.at(month)
}

/// AAH of the adults of the household for `month`.
pub fn aah(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let mut remarks = Vec::new();
    let adults = by_adult(case, month, Benefit::Aah, AahLine::AdultAmount, recorder, |adult, recorder| {
        paid(case, adult, month, recorder, &mut remarks)
    })?;
    settle(Benefit::Aah, adults, remarks, recorder)
}

/// Whether the claimant or the partner is paid AAH for `month`.
pub fn is_beneficiary(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    let adults = conditions::adults(case.household, month)?.len();
    conditions::any(0..adults, |adult| Ok(!amount_of_adult(case, adult, month)?.is_zero()))
}

/// AAH due to one adult (position from 0) for `month`; zero when none is.
pub fn amount_of_adult(case: &Case<'_>, adult: usize, month: Month) -> Result<Euros, Gap> {
    if adult >= case.household.adults.len() {
        return Ok(Euros::ZERO);
    }
    Ok(paid(case, adult, month, &mut Trace::silent(), &mut Vec::new())?.unwrap_or_default())
}

/// AAH of one adult (position from 0) for `month`, before the choice with AJPP; zero without a right.
pub fn amount_before_choice(case: &Case<'_>, adult: usize, month: Month) -> Result<Euros, Gap> {
    Ok(amount::of_adult(case, adult, month, &mut Trace::silent(), &mut Vec::new())?.unwrap_or_default())
}

/// AAH of one adult, but where AJPP is paid in its place: not both for the same person (L544-9, 8°), and the better is paid
/// (CNAF, circular 2008-004).
fn paid(
    case: &Case<'_>,
    adult: usize,
    month: Month,
    recorder: &mut Trace,
    remarks: &mut Vec<Reason>,
) -> Result<Result<Euros, Refusal>, Gap> {
    let found = amount::of_adult(case, adult, month, recorder, remarks)?;
    if found.as_ref().is_ok_and(|amount| !amount.is_zero()) && (case.asks.ajpp_is_paid_to)(case, adult, month)? {
        return Ok(Err(Refusal { reason: Reason::OtherBenefit(Benefit::Ajpp), law: ajpp::NOT_WITH }));
    }
    Ok(found)
}

/// MVA due to one adult (position from 0) for `month`; zero when none is.
pub fn mva_of_adult(case: &Case<'_>, adult: usize, month: Month) -> Result<Euros, Gap> {
    if adult >= case.household.adults.len() {
        return Ok(Euros::ZERO);
    }
    Ok(mva::of_adult(case, adult, month)?.unwrap_or_default())
}

/// Complément de ressources due to one adult (position from 0) for `month`; zero when none is.
pub fn cpr_of_adult(case: &Case<'_>, adult: usize, month: Month) -> Result<Euros, Gap> {
    if adult >= case.household.adults.len() {
        return Ok(Euros::ZERO);
    }
    Ok(cpr::of_adult(case, adult, month)?.unwrap_or_default())
}

/// What each adult is due, or the refusal most worth telling.
type ByAdult = Result<ArrayVec<Euros, 2>, Refusal>;

/// Asks for each adult of the month, and notes what is due to each.
fn by_adult(
    case: &Case<'_>,
    month: Month,
    benefit: Benefit,
    line: AahLine,
    recorder: &mut Trace,
    mut of_adult: impl FnMut(usize, &mut Trace) -> Result<Result<Euros, Refusal>, Gap>,
) -> Result<ByAdult, Gap> {
    let (mut amounts, mut refusal) = (ArrayVec::<Euros, 2>::new(), None);
    for adult in 0..conditions::adults(case.household, month)?.len() {
        match of_adult(adult, recorder)? {
            Ok(amount) => {
                recorder.step(|| Step::new(benefit, line, Role::Part, amount, AMOUNT).about(About::Adult(adult as u8)));
                amounts.push(amount);
            }
            Err(why) => {
                // The refusal of an adult whose rate gives a right says more than that of one who has none.
                if refusal.is_none() || has_a_rate(case.household, adult)? {
                    refusal = Some(why);
                }
                amounts.push(Euros::ZERO);
            }
        }
    }
    // A partner who came later is nobody's in this month, but has a place in the household.
    while amounts.len() < case.household.adults.len() {
        amounts.push(Euros::ZERO);
    }
    Ok(match refusal {
        Some(refusal) if amounts.iter().all(|amount| amount.is_zero()) => Err(refusal),
        _ => Ok(amounts),
    })
}

fn has_a_rate(household: &Household, adult: usize) -> Result<bool, Missing> {
    Ok(household.adults[adult].disability_rate.get()? > 0)
}

/// The outcome of what each adult is due.
fn settle(benefit: Benefit, adults: ByAdult, remarks: Vec<Reason>, recorder: &mut Trace) -> Assessed {
    match adults {
        Ok(amounts) => {
            let due = without_crds(benefit, amounts.iter().copied().sum(), AMOUNT, recorder);
            let shares = amounts.iter().map(|&amount| Share { gross: amount, net: amount }).collect();
            Ok(Outcome::Due(Due { per_adult: Some(shares), remarks, ..due }))
        }
        Err(Refusal { reason, law }) => not_due(benefit, reason, law, recorder),
    }
}

const RIGHT: Law = Law::Css("L821-1", "LEGIARTI000051289863");
const AMOUNT: Law = Law::Css("D821-2", "LEGIARTI000047543983");
const START: Law = Law::Css("R821-7", "LEGIARTI000041419323");

/// The tables of these modules.
pub static TABLES: &[&dyn Table] = &[
    &right::SEVERE_RATE,
    &right::RESTRICTED_RATE,
    &right::LEAST_AGE,
    &right::UNFIT_AGE,
    &right::EEA_MONTHS,
    &right::MONTHS_ABROAD,
    &period::IDLE_MONTHS,
    &period::FREE_MONTHS,
    &period::FREE_WINDOW,
    &resources::LOW_TRANCHE,
    &resources::PAY_ALLOWANCES,
    &resources::SMIC_HOURS,
    &resources::PENSIONS_ALLOWANCE,
    &resources::MOST_REDUCTION,
    &resources::ESAT_STEPS,
    &resources::ESAT_ALLOWANCES,
    &resources::STATE_SHARE,
    &resources::STATE_SHARE_FROM,
    &resources::STATE_SHARE_STEP,
    &amount::FULL,
    &amount::CHILD_SHARE,
    &amount::ESAT_CAP,
    &amount::ESAT_CAP_DEPENDANT,
    &amount::INSTITUTION_SHARE,
    &amount::INSTITUTION_DAYS,
    &mva::AMOUNT,
    &cpr::AMOUNT,
];
