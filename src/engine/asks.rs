//! What one computation asks of another: the one table (`docs/decisions/order-of-benefits.md`).
//!
//! A benefit that needs another, and the resources that count what was paid, ask the case. So neither names the file of the
//! other, and what all of them share knows no benefit; `assessment` fills the table, once.

use arrayvec::ArrayVec;

use crate::calendar::Month;
use crate::case::Case;
use crate::household::{MOST_ADULTS, MOST_CHILDREN};
use crate::money::{Annual, Euros, Monthly};
use crate::outcome::{Assessed, Benefit, Gap, Outcome};
use crate::trace::Trace;

/// A question about one person of the household, by position from 0, in a month.
type OfOne<Position, Answer> = fn(&Case<'_>, Position, Month) -> Result<Answer, Gap>;

/// A question about the household in a month.
type OfAll<Answer> = fn(&Case<'_>, Month) -> Result<Answer, Gap>;

/// How many of so many adults, of these children and of so many others count in a month.
type Counting = fn(&Case<'_>, Month, usize, &[u8], usize) -> Result<usize, Gap>;

/// The questions, each answered by the benefit that it names.
#[derive(Debug)]
pub struct Asks {
    /// What a benefit gives in a month.
    pub(crate) benefit: fn(&Case<'_>, Benefit, Month, &mut Trace) -> Assessed,
    /// Resources up to which the AF are whole (D521-1).
    pub(crate) af_first_ceiling: fn(Month) -> Result<Annual, Gap>,
    /// Ceiling of the ARS without a child (R543-5).
    pub(crate) ars_base_ceiling: fn(Month) -> Result<Annual, Gap>,
    /// ASF of each child that opens it.
    pub(crate) asf_by_child: OfAll<ArrayVec<AsfOfChild, { 2 * MOST_CHILDREN }>>,
    /// CF before any overlap, gross; none when it is not open.
    pub(crate) cf_before_overlap: OfAll<Option<Euros>>,
    /// Basic allowance of the PAJE before any overlap, gross; none when it is not open.
    pub(crate) paje_before_overlap: OfAll<Option<Euros>>,
    /// Whether the basic allowance of the PAJE is due, once the overlap with the CF is settled.
    pub(crate) paje_base_is_due: OfAll<bool>,
    /// PreParE of the couple, were it not for the adults who have the AJPP.
    pub(crate) prepare_without: fn(&Case<'_>, [bool; MOST_ADULTS], Month) -> Result<Euros, Gap>,
    /// Supplements of the AEEH of a child.
    pub(crate) aeeh_supplements: OfOne<u8, Euros>,
    /// Whether the AJPP is paid to an adult.
    pub(crate) ajpp_is_paid_to: OfOne<usize, bool>,
    /// Half days of AJPP paid to each adult.
    pub(crate) ajpp_half_days: OfAll<[u32; MOST_ADULTS]>,
    /// Whether the AJPP is paid for a child in place of the supplements of the AEEH.
    pub(crate) ajpp_replaces_supplements: OfOne<u8, bool>,
    /// Housing aid as if the RSA had been paid before, or not.
    pub(crate) al_supposing: fn(&Case<'_>, Month, bool, &mut Trace) -> Assessed,
    /// How many of them the housing aid counts.
    pub(crate) al_counts: Counting,
    /// Whether some adult has the AAH.
    pub(crate) aah_is_due: OfAll<bool>,
    /// AAH of an adult.
    pub(crate) aah_of_adult: OfOne<usize, Euros>,
    /// AAH of an adult before the choice between it and the AJPP.
    pub(crate) aah_before_choice: OfOne<usize, Euros>,
    /// MVA of an adult.
    pub(crate) mva_of_adult: OfOne<usize, Euros>,
    /// Complément de ressources of an adult.
    pub(crate) cpr_of_adult: OfOne<usize, Euros>,
    /// ASPA or ASI due to an adult and not told as an income.
    pub(crate) minimum_of_adult: OfOne<usize, Euros>,
    /// ASI alone, due to an adult and not told as an income.
    pub(crate) asi_not_told_of_adult: OfOne<usize, Euros>,
    /// Whether an adult is due the ASI.
    pub(crate) has_asi: OfOne<usize, bool>,
    /// Whether the RSA is paid for a month.
    pub(crate) rsa_is_paid: OfAll<bool>,
    /// Whether the RSA is paid for the month before even beside the AAH that it gives where it is paid (R532-7, last al.).
    pub(crate) rsa_is_paid_before_beside_aah: OfAll<bool>,
    /// Whether the revenu de solidarité is paid in place of the RSA.
    pub(crate) rso_is_paid: OfAll<bool>,
}

#[derive(Clone, Copy, Debug)]
pub(crate) struct AsfOfChild {
    /// What is due for it.
    pub amount: Monthly,
    /// Whether it lacks the support of both parents (L523-3, 1°).
    pub lacks_both: bool,
}

impl Case<'_> {
    /// What another benefit gives in a month; its lines are not kept.
    pub(crate) fn ask(&self, benefit: Benefit, month: Month) -> Assessed {
        (self.asks.benefit)(self, benefit, month, &mut Trace::silent())
    }

    /// Whether PreParE is paid; asked only of a household in which an adult reduced work for a child.
    pub(crate) fn has_prepare(&self, month: Month) -> Result<bool, Gap> {
        for adult in &self.household.adults {
            if adult.parental_leave.get()?.is_some() {
                return Ok(matches!(self.ask(Benefit::Prepare, month)?, Outcome::Due(_)));
            }
        }
        Ok(false)
    }

    /// Whether the RSA is paid for the month before `month`.
    pub(crate) fn rsa_is_paid_before(&self, month: Month) -> Result<bool, Gap> {
        (self.asks.rsa_is_paid)(self, month - 1)
    }
}
