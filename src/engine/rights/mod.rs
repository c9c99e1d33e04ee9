//! What is owed beside the money of the Caf, or follows from it: one file or folder a right.
//!
//! [`rights`] computes them, from a household and what the benefits give it: a sweep, a range or a search that looks at
//! money of the Caf asks for none. The income tax ([`crate::tax`]) stands beside them, for it follows from the same. A right notes its lines as a benefit does, under its own [`Right`].

pub mod avpf;
pub mod c2s;
mod c2s_resources;
pub mod childcare_tax_credit;
pub mod creche_fee;
pub(crate) mod decision;
mod disposable;
pub mod energy_voucher;
pub mod family_quotient;
pub mod pass_colo;
pub mod school_grant;
pub mod student_grant;
#[cfg(test)]
pub(crate) mod testing;

pub use decision::{Asked, Award, Decided, Decision};

use crate::assessment::Assessment;
use crate::household::Household;
use crate::money::Euros;
use crate::right::Right;
use crate::tax::{self, TaxHousehold};
use crate::trace::Trace;

/// What is owed to a household beside the money of the Caf, in its month.
#[derive(Clone, Debug, PartialEq)]
pub struct Rights {
    /// One decision a right, in the order of [`Right::ALL`].
    pub decisions: [Decision; Right::COUNT],
    /// Income tax of each tax household: a charge, not a right.
    pub tax: Vec<TaxHousehold>,
    /// What is left in the month: income and benefits less a twelfth of the tax; `None` when a part is not known.
    pub disposable: Option<Euros>,
}

impl Rights {
    /// What one right gives.
    pub fn of(&self, right: Right) -> &Decision {
        &self.decisions[right as usize]
    }

    /// Each right with what it gives.
    pub fn iter(&self) -> impl Iterator<Item = (Right, &Decision)> {
        Right::ALL.into_iter().zip(&self.decisions)
    }
}

/// Computes every right of the household for its month; `benefits` is what [`crate::assess`] gives for it.
pub fn rights(household: &Household, benefits: &Assessment, recorder: &mut Trace) -> Rights {
    let household = &*household.without_empty_spells();
    let case = crate::assessment::case(household);
    let asked = Asked { case: &case, benefits };
    let decisions = Right::ALL.map(|right| one(asked, right, recorder));
    let tax = taxes(asked, recorder);
    let disposable = disposable::of(asked, &tax);
    Rights { decisions, tax, disposable }
}

/// One right alone.
pub fn one(asked: Asked<'_>, right: Right, recorder: &mut Trace) -> Decision {
    of(asked, right, recorder).unwrap_or_else(Decision::Unknown)
}

/// The income tax of each tax household, alone.
pub fn taxes(asked: Asked<'_>, recorder: &mut Trace) -> Vec<TaxHousehold> {
    let credit = |children: &[u8], year| Ok(childcare_tax_credit::of_year(asked, children, year)?.sum());
    tax::of_all(asked.case.household, &credit, recorder)
}

/// Income of the household in its month, of every kind, as [`Rights::disposable`] counts it; `None` when it is not known.
pub fn income(household: &Household) -> Option<Euros> {
    disposable::income(household).ok().map(Euros)
}

fn of(asked: Asked<'_>, right: Right, recorder: &mut Trace) -> Decided {
    match right {
        Right::FamilyQuotient => family_quotient::family_quotient(asked, recorder),
        Right::CrecheFee => creche_fee::creche_fee(asked, recorder),
        Right::PassColo => pass_colo::pass_colo(asked, recorder),
        Right::Avpf => avpf::avpf(asked, recorder),
        Right::C2s => c2s::c2s(asked, recorder).map_err(tax::known),
        Right::CollegeGrant => school_grant::college_grant(asked, recorder).map_err(tax::known),
        Right::LyceeGrant => school_grant::lycee_grant(asked, recorder).map_err(tax::known),
        Right::StudentGrant => student_grant::student_grant(asked, recorder).map_err(tax::known),
        Right::EnergyVoucher => energy_voucher::energy_voucher(asked, recorder).map_err(tax::known),
        Right::ChildcareTaxCredit => childcare_tax_credit::childcare_tax_credit(asked, recorder).map_err(tax::known),
    }
}
