//! Whether the RSA is paid in a month, for the housing aid and the resources of the family benefits of the month after
//! (CCH, R822-17; CSS, R532-7, last al.).
//!
//! Both leave earnings out from the month after the RSA begins to the last for which it is due; the RSA counts the
//! housing aid and the family benefits of its reference months, and so on back in time. The chain is cut here: within
//! this question the family benefits are those of a household without RSA, the housing aid of all reference months is
//! taken as if the RSA had been paid before it, then as if it had not, and an answer stands when it agrees with its
//! supposition. A housing aid that is higher when the RSA is paid can only
//! lower the RSA: both answers cannot stand, but neither may. Then the RSA is held not to be paid, as for a first
//! claim, and the benefits say so.

use rust_decimal::Decimal;

use super::amount::{HousingAid, amount};
use super::person::person;
use super::{FLAT, LEAST, THREE, after_stay, who};
use crate::benefits::conditions::effect::Quarter;
use crate::benefits::foyer::scale;
use crate::calendar::Month;
use crate::case::{Case, RsaPaid};
use crate::household::Activity;
use crate::money::{Cents, Euros};
use crate::outcome::Gap;
use crate::resources::quarter::{Window, window};

/// Whether the RSA is paid for a month.
pub(crate) fn is_paid(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    Ok(answer(case, month)?.paid)
}

/// Whether the RSA is paid for the month before `month` even beside the AAH that it gives where it is paid (R532-7, last al.).
pub(crate) fn is_paid_before_beside_aah(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    case.supposing_rsa_for_aah(|| Ok(compute(case, month - 1)?.paid))
}

/// Whether some housing aid of the window was decided by a question to which no answer stands.
pub(super) fn is_unsettled(case: &Case<'_>, window: Window) -> bool {
    window.months().into_iter().any(|month| case.rsa_paid_known(month - 1).is_some_and(|answer| answer.unsettled))
}

fn answer(case: &Case<'_>, month: Month) -> Result<RsaPaid, Gap> {
    case.rsa_paid_in(month, || match compute(case, month) {
        // Months older than the tables: nothing says that the RSA was paid.
        Err(Gap::ValueUnknown(_)) => Ok(NOT_PAID),
        answer => answer,
    })
}

fn compute(case: &Case<'_>, month: Month) -> Result<RsaPaid, Gap> {
    if is_plainly_too_rich(case, month)? {
        return Ok(NOT_PAID);
    }
    if (case.asks.rso_is_paid)(case, month)? {
        return Ok(NOT_PAID);
    }
    let Ok(who) = who::who(case, month)? else { return Ok(NOT_PAID) };
    let least = LEAST.at(month)?;
    // A right that is suspended, or halved to less than is paid, is not paid (R262-43, R262-45).
    let is_paid = |aid| -> Result<bool, Gap> {
        let mean = Euros(amount(case, &who, month, aid)?.mean).to_cents();
        if mean.is_zero() {
            return Ok(false);
        }
        Ok(after_stay(case, &who, month, mean)?.is_some_and(|due| due.0 >= least))
    };
    if !is_paid(HousingAid::None)? {
        return Ok(NOT_PAID);
    }
    if is_paid(HousingAid::Full)? {
        return Ok(RsaPaid { paid: true, unsettled: false });
    }
    for supposed in [false, true] {
        if is_paid(HousingAid::Supposing(supposed))? == supposed {
            return Ok(RsaPaid { paid: supposed, unsettled: false });
        }
    }
    Ok(RsaPaid { paid: false, unsettled: true })
}

/// Whether the income of the adults whose income is sure to count exceeds the largest flat amount that the household can
/// have, whatever else is answered: nothing else is then asked for.
fn is_plainly_too_rich(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    let household = case.household;
    let Ok(review) = household.reviews.rsa.get() else { return Ok(false) };
    let quarter = Quarter::of(month, review)?;
    let window = window(quarter)?;
    let mut income = Decimal::ZERO;
    for (i, adult) in household.adults.iter().enumerate() {
        let trades = || Ok(adult.activity.get()? == Activity::SelfEmployed);
        if who::surely_shares(case, i, quarter, month)
            && let Ok(own) = person(case, &adult.income, window, month, trades)
        {
            income += own.counted;
        }
    }
    if income.is_zero() {
        return Ok(false);
    }
    let others = household.children.len() + household.dependants.len() + household.deaths.len();
    let single = FLAT.at(window.last)?;
    let most = scale::plain(single, household.adults.len(), others, 0, month)?;
    Ok(income >= most.max(scale::increased(single, others, 0, month)?) * THREE)
}

const NOT_PAID: RsaPaid = RsaPaid { paid: false, unsettled: false };
