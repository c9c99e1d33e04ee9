//! What a right is computed from, and what it gives: what every right knows and no right's own.

use arrayvec::ArrayVec;

use crate::assessment::Assessment;
use crate::case::Case;
use crate::household::MOST_ADULTS;
use crate::law::Law;
use crate::money::Euros;
use crate::outcome::{Gap, Reason};
use crate::right::Right;
use crate::trace::{CommonLine, Role, Step, Trace};

/// A household whose rights are asked for, and what the benefits give it in its month.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// The household as a case: whatever a right needs for other months.
    pub case: &'a Case<'a>,
    /// What the benefits give in the month.
    pub benefits: &'a Assessment,
}

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

/// It is not owed, for this reason, which stands in this text; noted as a line.
pub(crate) fn not_due(right: Right, reason: Reason, law: Law, recorder: &mut Trace) -> Decided {
    recorder.step(|| Step::new(right, CommonLine::Refusal, Role::Refusal, reason, law));
    Ok(Decision::NotDue(reason))
}
