//! What is certain when a child lives in turns in two homes.
//!
//! Family allowances, AEEH and housing aid are shared by halves, or go to the parent whom the two named (CSS, L521-2, al. 2,
//! R521-2, L541-3; CCH, L823-2): [`allowance_share`], [`aid_share`]. Any other family benefit goes to one parent for a child
//! (R513-1; Cass. 2e civ., 30 March 2017, no. 16-13.720): the one that the household names. Where it names none, a benefit is
//! computed with and without each such child: when nothing changes the answer is certain, otherwise the law at hand leaves
//! it open.

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use crate::benefits::conditions::children::{self, Children};
use crate::case::Case;
use crate::household::{Child, ClaimedBy, Custody, Household, Missing, SharedBy};
use crate::law::Law;
use crate::outcome::{Benefit, Gap, Reason};
use crate::trace::{CommonLine, Role, Step, Trace};

/// One parent only is the *allocataire* of a child in alternating residence, family allowances apart.
pub const ONE_PARENT: Law = Law::Court(
    "Cass. 2e civ., 30 mars 2017, n° 16-13.720",
    "https://www.courdecassation.fr/recherche-judilibre?search_api_fulltext=16-13.720",
);

/// The same result; when alternating residence leaves it open, the text that says why is noted.
pub fn noted<T>(result: Result<T, Gap>, benefit: Benefit, recorder: &mut Trace) -> Result<T, Gap> {
    let reason = Reason::SharedCustodyLaw;
    if matches!(&result, Err(Gap::Law(Reason::SharedCustodyLaw))) {
        recorder.step(|| Step::new(benefit, CommonLine::Undecided, Role::Fact, reason, ONE_PARENT));
    }
    result
}

/// Most children in shared custody of whom every combination is tried.
const MOST_TRIED: usize = 6;

/// Whether a child lives in turns in two homes, and this one is not said to claim for it.
pub fn is_open(child: &Child) -> Result<bool, Gap> {
    Ok(claims(child)? != Some(ClaimedBy::Claimant))
}

/// Whether the other parent is said to claim for a child who lives in turns in two homes.
pub fn is_elsewhere(child: &Child) -> Result<bool, Gap> {
    Ok(claims(child)? == Some(ClaimedBy::OtherParent))
}

/// Who claims for a child, if it is said: an answer that is missing leaves it open like one that the household has not
/// got, so that what is the same either way is certain.
fn claims(child: &Child) -> Result<Option<ClaimedBy>, Gap> {
    Ok(match child.custody.get()? {
        Custody::Full => Some(ClaimedBy::Claimant),
        Custody::Shared => child.claimed_by.get().unwrap_or_default(),
    })
}

/// How much a child counts for in the family allowances and the AEEH: half in alternating residence, all or nothing of it
/// where the parents named one of them (L521-2, al. 2; R521-2).
pub fn allowance_share(child: &Child) -> Result<Decimal, Missing> {
    share(child, |child| child.af_claimed_by.get())
}

/// Whether nobody is named for the family allowances of a child, so that both parents claim them.
pub fn both_claim_allowances(child: &Child) -> Result<bool, Missing> {
    Ok(child.custody.get()? == Custody::Full || child.af_claimed_by.get()? == SharedBy::Both)
}

/// How much of what a child brings to the housing aid counts (CCH, L823-2).
pub fn aid_share(child: &Child) -> Result<Decimal, Missing> {
    share(child, |child| child.al_claimed_by.get())
}

fn share(child: &Child, by: impl FnOnce(&Child) -> Result<SharedBy, Missing>) -> Result<Decimal, Missing> {
    if child.custody.get()? == Custody::Full {
        return Ok(Decimal::ONE);
    }
    Ok(match by(child)? {
        SharedBy::Claimant => Decimal::ONE,
        SharedBy::Both => dec!(0.5),
        SharedBy::OtherParent => Decimal::ZERO,
    })
}

/// What is missing to say who claims, where the answer would settle it.
pub fn missing(household: &Household) -> Option<Missing> {
    let shared = household.children.iter().filter(|child| child.custody == Custody::Shared.into());
    shared.filter_map(|child| child.claimed_by.get().err()).next()
}

/// What `benefit` gives for these children: those for whom the other parent claims do not count; when nobody is said to
/// claim, it must be the same whether they count or not.
pub fn certain<T>(
    case: &Case<'_>,
    all: &Children,
    mut benefit: impl FnMut(&Children) -> Result<T, Gap>,
    same: impl Fn(&T, &T) -> bool,
) -> Result<T, Gap> {
    let mut shared: ArrayVec<u8, { children::MOST }> = ArrayVec::new();
    let mut here = Children::new();
    for &index in all {
        let claimed_by = claims(children::child(case.household, index))?;
        if claimed_by.is_none() {
            shared.push(index);
        }
        if claimed_by != Some(ClaimedBy::OtherParent) {
            here.push(index);
        }
    }
    let whole = benefit(&here)?;
    if shared.len() > MOST_TRIED {
        return Err(Gap::Law(Reason::SharedCustodyLaw));
    }
    for left_out in 1..1_u32 << shared.len() {
        let out = |index: &u8| shared.iter().position(|s| s == index).is_some_and(|at| left_out & (1 << at) != 0);
        let some: Children = here.iter().copied().filter(|index| !out(index)).collect();
        if !same(&whole, &benefit(&some)?) {
            return Err(Gap::Law(Reason::SharedCustodyLaw));
        }
    }
    Ok(whole)
}
