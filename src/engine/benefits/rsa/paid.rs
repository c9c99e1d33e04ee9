//! Whether the RSA is paid in a month, for the housing aid of the month after (CCH, R822-17).
//!
//! The housing aid leaves earnings out from the month after the RSA begins to the last for which it is due; the RSA
//! counts the housing aid of its reference months, and so on back in time. The chain is cut here: within this question
//! the housing aid of all reference months is taken as if the RSA had been paid before it, then as if it had not, and
//! an answer stands when it agrees with its supposition. A housing aid that is higher when the RSA is paid can only
//! lower the RSA: both answers cannot stand, but neither may. Then the RSA is held not to be paid, as for a first
//! claim, and the benefits say so.

use super::amount::{HousingAid, amount};
use super::{LEAST, who};
use crate::calendar::Month;
use crate::case::{Case, RsaPaid};
use crate::household::Territory;
use crate::money::{Cents, Monthly};
use crate::outcome::Gap;
use crate::resources::quarter::Window;

/// Whether the RSA is paid for the month before `month`.
pub(crate) fn is_paid_before(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    Ok(answer(case, month - 1)?.paid)
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
    let territory = case.household.residence.department.get()?.territory();
    if matches!(territory, Territory::Mayotte | Territory::SaintPierre) {
        return Ok(NOT_PAID);
    }
    let Ok(who) = who::who(case, month)? else { return Ok(NOT_PAID) };
    let least = LEAST.at(month)?;
    let is_paid = |aid| -> Result<bool, Gap> {
        let amount = amount(case, &who, month, aid)?;
        Ok(!amount.mean.is_zero() && Monthly(amount.mean).to_cents().0 >= least)
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

const NOT_PAID: RsaPaid = RsaPaid { paid: false, unsettled: false };
