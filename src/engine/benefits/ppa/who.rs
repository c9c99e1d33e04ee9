//! Who has the prime d’activité, and who is in the household for it (CSS, L842-2, L842-5, R842-2 to R842-4).
//!
//! Either adult may be the claimant: 18, meeting the conditions of residence in the month of the right, with earnings in
//! the months looked at; a pupil, student, intern or apprentice must earn more than the pay ceiling of R512-2 in each
//! of them; nobody on parental, sabbatical or unpaid leave without earnings; a lone parent in the period of increase is
//! free of the condition on studies. The partner must meet those of residence and leave, not that on studies; one who
//! does not is left out, with income counted and earnings held to replace earnings (R842-4: also one who lives abroad). A
//! prisoner who no longer counts brings nothing (R846-8, al. 2).
//!
//! A minor who died goes on counting where the household has the RSA (CASF, L262-21, last al.: the right of the
//! beneficiary of the RSA "s'applique, s'il y a lieu, au calcul de la prime d'activité").
//!
//! R842-2 I c) also asks for earnings in the month of the right and in each of the three: read literally it would end
//! the prime at once when a job ends, which the CAF does not do; a month without earnings gives nothing by the formula.
//! The activity is known since its start only: of an earlier one nothing is held against the claimant.

use arrayvec::ArrayVec;
use jiff::civil::Date;
use rust_decimal::Decimal;

use crate::benefits::conditions::effect::{Quarter, is_reached};
use crate::benefits::foyer::lone::{self, Alone};
use crate::benefits::foyer::residence::For;
use crate::benefits::foyer::{self, Charge, Children, activity, residence, stay};
use crate::calendar::{Month, age};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures::pay_ceiling;
use crate::household::{Activity, Adult};
use crate::law::Law;
use crate::outcome::{Gap, Reason};
use crate::resources::quarter::{Earnings, Window, earnings, window};

/// The household for the prime d’activité.
#[derive(Clone, Debug)]
pub(super) struct Who {
    /// Position of the claimant.
    pub beneficiary: usize,
    /// Number of adults in the household.
    pub adults: usize,
    /// Since when each of two adults is in prison, once they no longer count.
    pub prison: [Option<Date>; 2],
    /// Whether the beneficiary lives alone.
    pub alone: Alone,
    /// For whom those in charge are counted.
    pub charge: Charge,
    /// The lone parent's increase is due.
    pub increased: bool,
    /// The quarter of payment.
    pub quarter: Quarter,
    /// The months looked at.
    pub window: Window,
    /// Children of the month of the right.
    pub children: Children,
    /// Income of each adult.
    pub earnings: ArrayVec<Earnings, 2>,
}

/// The household, or why there is no right and where that stands.
pub(super) fn who(case: &Case<'_>, month: Month) -> Result<Result<Who, (Reason, Law)>, Gap> {
    let household = case.household;
    let quarter = Quarter::of(month, household.reviews.ppa.get()?)?;
    let window = window(quarter)?;
    let prison = prison(case, quarter, month)?;
    let mut all = ArrayVec::<Earnings, 2>::new();
    for (i, adult) in household.adults.iter().enumerate() {
        all.push(if prison[i].is_some() { Earnings::default() } else { earnings(&adult.income, window)? });
    }
    // Without earnings of either there is no right, whatever the rest (L842-1).
    if all.iter().all(|e| e.work.iter().all(Decimal::is_zero)) {
        return Ok(Err((Reason::NoEarnings, Law::Css("L842-1", "LEGIARTI000031087527"))));
    }
    let alone = match prison[0].or(prison[1]) {
        _ if household.is_single() => Alone::Single,
        Some(since) => Alone::Since(since),
        None => Alone::No,
    };
    let kept_for = kept_for(case, month)?;
    let mut refusals: [Result<Option<(Reason, Law)>, Gap>; 2] =
        [const { Ok(Some((Reason::NoEarnings, L842_2))) }, const { Ok(Some((Reason::NoEarnings, L842_2))) }];
    let mut looked_at: Option<(Charge, Children, bool)> = None;
    for (candidate, is_selective) in foyer::beneficiaries(household)? {
        let (Some(adult), Some(earnings)) = (household.adults.get(candidate), all.get(candidate)) else { continue };
        if prison[candidate].is_some() {
            refusals[candidate] = Ok(Some((Reason::InPrison, Law::Css("R846-8", "LEGIARTI000031676201"))));
            continue;
        }
        let charge = Charge { is_selective, kept_for };
        let (children, increased) = match looked_at {
            Some((same, children, increased)) if same == charge => (children, increased),
            _ => {
                let children = foyer::children(case, month, charge)?;
                let increased = lone::is_increased(case, alone, &children, month)?;
                looked_at = Some((charge, children, increased));
                (children, increased)
            }
        };
        refusals[candidate] = refusal(adult, earnings, increased, window, month);
        if refusals[candidate] == Ok(None) {
            let other = 1 - candidate;
            let mut adults = 1;
            if let (Some(partner), Some(earnings)) = (household.adults.get(other), all.get(other))
                && prison[other].is_none()
                && residence::refusal(partner, increased, For::Ppa, month)?.is_none()
                && !is_on_leave(partner, earnings, window)?
            {
                adults = 2;
            }
            let beneficiary = candidate;
            return Ok(Ok(Who {
                beneficiary,
                adults,
                prison,
                alone,
                charge,
                increased,
                quarter,
                window,
                children,
                earnings: all,
            }));
        }
    }
    match refusals {
        // The reason of the one who works.
        [Ok(Some((Reason::NoEarnings, _))), Ok(Some(second))] => Ok(Err(second)),
        [Ok(Some(first)), Ok(_)] => Ok(Err(first)),
        [Err(gap), _] | [_, Err(gap)] => Err(gap),
        [Ok(None), _] => Ok(Err((Reason::NoEarnings, L842_2))),
    }
}

/// Since when each of two adults is in prison, once they no longer count.
fn prison(case: &Case<'_>, quarter: Quarter, month: Month) -> Result<[Option<Date>; 2], Gap> {
    let mut prison = [None; 2];
    if !case.household.is_single() {
        for (since, adult) in prison.iter_mut().zip(&case.household.adults) {
            *since = stay::in_prison(adult, quarter, For::Ppa, month)?;
        }
    }
    Ok(prison)
}

/// The quarter of RSA for which children who died go on counting.
fn kept_for(case: &Case<'_>, month: Month) -> Result<Option<Quarter>, Gap> {
    if case.household.deaths.is_empty() {
        return Ok(None);
    }
    let quarter = Quarter::of(month, case.household.reviews.rsa.get()?)?;
    let keeps = foyer::keeps_some(case.household, quarter)? && (case.asks.rsa_is_paid)(case, month)?;
    Ok(keeps.then_some(quarter))
}

/// Why an adult cannot be the claimant.
fn refusal(
    adult: &Adult,
    earnings: &Earnings,
    increased: bool,
    window: Window,
    month: Month,
) -> Result<Option<(Reason, Law)>, Gap> {
    if earnings.work.iter().all(Decimal::is_zero) {
        return Ok(Some((Reason::NoEarnings, Law::Css("L842-1", "LEGIARTI000031087527"))));
    }
    let needed = AGE.at(month)?;
    if age(adult.birth_date.get()?, month.last_day()) < needed {
        return Ok(Some((Reason::TooYoung { age: needed.unsigned_abs() as u8 }, L842_2)));
    }
    if let Some(reason) = residence::refusal(adult, increased, For::Ppa, month)? {
        return Ok(Some((reason, L842_2)));
    }
    if !increased && is_learner(adult, window)? {
        for (i, m) in window.months().into_iter().enumerate() {
            let above = pay_ceiling(m)?;
            if is_reached(adult.activity_since.get()?, m) && earnings.work[i] <= above.0 {
                return Ok(Some((Reason::LearnerEarnings { above }, L842_2)));
            }
        }
    }
    Ok(is_on_leave(adult, earnings, window)?.then_some((Reason::OnLeave, L842_2)))
}

/// Pupil, student, intern or apprentice.
fn is_learner(adult: &Adult, window: Window) -> Result<bool, Gap> {
    let apprentice = adult.activity.get()? == Activity::Apprentice;
    Ok(apprentice || activity::is_student(adult, window.first, window.opened)?)
}

/// On leave in some of the months without earnings in it (L842-2 5°).
fn is_on_leave(adult: &Adult, earnings: &Earnings, window: Window) -> Result<bool, Gap> {
    if !activity::is_on_leave(adult)? {
        return Ok(false);
    }
    for (i, m) in window.months().into_iter().enumerate() {
        if is_reached(adult.activity_since.get()?, m) && earnings.work[i].is_zero() {
            return Ok(true);
        }
    }
    Ok(false)
}

const L842_2: Law = Law::Css("L842-2", "LEGIARTI000031087615");

/// Age of the claimant.
pub(super) static AGE: Dated<i16> =
    Dated::new("ppa.age", Unit::Years, Renewed::Never, &[since(2016, 1, 1, 18, L842_2)]);
