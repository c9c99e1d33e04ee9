//! What is owed beside the money of the Caf, or follows from it: one file or folder a right.
//!
//! [`rights`] computes them, from a household and what the benefits give it: a sweep, a range or a search that looks at
//! money of the Caf asks for none. A right notes its lines as a benefit does, under its own [`Right`].

pub mod avpf;
pub mod creche_fee;
pub mod family_quotient;
pub mod pass_colo;
#[cfg(test)]
pub(crate) mod testing;

use arrayvec::ArrayVec;

use crate::assessment::Assessment;
use crate::case::Case;
use crate::household::{Household, MOST_ADULTS};
use crate::law::Law;
use crate::money::Euros;
use crate::outcome::{Gap, Reason};
use crate::right::Right;
use crate::trace::{CommonLine, Role, Step, Trace};

/// What one right gives.
#[derive(Clone, Debug, PartialEq)]
pub enum Decision {
    /// It is owed.
    Due(Award),
    /// It is not: the reason first to be told.
    NotDue(Reason),
    /// It cannot be said.
    Unknown(Gap),
}

/// What a computation of a right returns: `?` on a missing answer makes it unknown.
pub type Decided = Result<Decision, Gap>;

/// A right that is owed.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Award {
    /// The figure, the grant or the cost; `None` for a right without an amount.
    pub amount: Option<Euros>,
    /// Which form of the right, as a stable word of the result format.
    pub form: Option<&'static str>,
    /// Whether each adult has it, in order.
    pub per_adult: Option<ArrayVec<bool, MOST_ADULTS>>,
    /// The amount of each child, in order; zero for a child without.
    pub per_child: Option<Vec<Euros>>,
    /// What limits it, or what the reader should know.
    pub remarks: Vec<Reason>,
}

impl Award {
    /// An amount, and nothing else.
    pub fn of(amount: Euros) -> Award {
        Award { amount: Some(amount), ..Award::default() }
    }
}

/// What is owed to a household beside the money of the Caf, in its month.
#[derive(Clone, Debug, PartialEq)]
pub struct Rights {
    /// One decision a right, in the order of [`Right::ALL`].
    pub decisions: [Decision; Right::COUNT],
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

/// A household whose rights are asked for, and what the benefits give it in its month.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The household as a case: whatever a right needs for other months.
    pub case: &'a Case<'a>,
    /// What the benefits give in the month.
    pub benefits: &'a Assessment,
}

/// Computes every right of the household for its month; `benefits` is what [`crate::assess`] gives for it.
pub fn rights(household: &Household, benefits: &Assessment, recorder: &mut Trace) -> Rights {
    let household = &*household.without_empty_spells();
    let case = crate::assessment::case(household);
    let asked = Asked { case: &case, benefits };
    Rights { decisions: Right::ALL.map(|right| of(asked, right, recorder).unwrap_or_else(Decision::Unknown)) }
}

fn of(asked: Asked<'_>, right: Right, recorder: &mut Trace) -> Decided {
    match right {
        Right::FamilyQuotient => family_quotient::family_quotient(asked, recorder),
        Right::CrecheFee => creche_fee::creche_fee(asked, recorder),
        Right::PassColo => pass_colo::pass_colo(asked, recorder),
        Right::Avpf => avpf::avpf(asked, recorder),
    }
}

/// It is not owed, for this reason, which stands in this text; noted as a line.
pub(crate) fn not_due(right: Right, reason: Reason, law: Law, recorder: &mut Trace) -> Decided {
    recorder.step(|| Step::new(right, CommonLine::Refusal, Role::Refusal, reason, law));
    Ok(Decision::NotDue(reason))
}
