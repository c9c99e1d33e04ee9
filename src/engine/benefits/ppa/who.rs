//! Who has the prime d’activité, and who is in the household for it (CSS, L842-2, L842-5, R842-2 to R842-4).
//!
//! Either adult may be the claimant: 18, meeting the conditions of residence in the month of the right, with earnings in
//! the months looked at; a pupil, student, intern or apprentice must earn more than the pay ceiling of R512-2 in each
//! of them; nobody on parental, sabbatical or unpaid leave without earnings; a lone parent in the period of increase is
//! free of the condition on studies. The partner must meet those of residence and leave, not that on studies; one who
//! does not is left out, with income counted and earnings held to replace earnings (R842-4).
//!
//! R842-2 I c) also asks for earnings in the month of the right and in each of the three: read literally it would end
//! the prime at once when a job ends, which the CAF does not do; a month without earnings gives nothing by the formula.
//! The activity is known since its start only: of an earlier one nothing is held against the claimant.

use arrayvec::ArrayVec;
use rust_decimal::Decimal;

use crate::benefits::foyer::{self, Children, activity, lone, residence};
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
    /// The lone parent's increase is due.
    pub increased: bool,
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
    let window = window(month, household.reviews.ppa.get()?)?;
    let mut all = ArrayVec::<Earnings, 2>::new();
    for adult in &household.adults {
        all.push(earnings(&adult.income, window)?);
    }
    // Without earnings of either there is no right, whatever the rest (L842-1).
    if all.iter().all(|e| e.work.iter().all(Decimal::is_zero)) {
        return Ok(Err((Reason::NoEarnings, Law::Css("L842-1", "LEGIARTI000031087527"))));
    }
    let children = foyer::children(case, month)?;
    let increased = lone::is_increased(case, &children, month)?;
    let refusals = [0, 1].map(|i| match (household.adults.get(i), all.get(i)) {
        (Some(adult), Some(earnings)) => refusal(adult, earnings, increased, window, month),
        _ => Ok(Some((Reason::NoEarnings, L842_2))),
    });
    let Some(beneficiary) = (0..household.adults.len()).find(|i| matches!(refusals[*i], Ok(None))) else {
        return match refusals {
            // The reason of the one who works.
            [Ok(Some((Reason::NoEarnings, _))), Ok(Some(second))] => Ok(Err(second)),
            [Ok(Some(first)), Ok(_)] => Ok(Err(first)),
            [Err(gap), _] | [_, Err(gap)] => Err(gap),
            [Ok(None), _] => Ok(Err((Reason::NoEarnings, L842_2))),
        };
    };
    let mut adults = 1;
    if let (Some(partner), Some(earnings)) = (household.adults.get(1 - beneficiary), all.get(1 - beneficiary))
        && residence::refusal(partner, increased, residence::For::Ppa, month)?.is_none()
        && !is_on_leave(partner, earnings, window)?
    {
        adults = 2;
    }
    Ok(Ok(Who { beneficiary, adults, increased, window, children, earnings: all }))
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
    if let Some(reason) = residence::refusal(adult, increased, residence::For::Ppa, month)? {
        return Ok(Some((reason, L842_2)));
    }
    if !increased && is_learner(adult, window)? {
        for (i, m) in window.months().into_iter().enumerate() {
            let above = pay_ceiling(m)?;
            if is_since(adult, m)? && earnings.work[i] <= above.0 {
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
        if is_since(adult, m)? && earnings.work[i].is_zero() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether the present activity was already that of the month.
fn is_since(adult: &Adult, month: Month) -> Result<bool, Gap> {
    Ok(adult.activity_since.get()?.is_none_or(|day| Month::of(day) <= month))
}

const L842_2: Law = Law::Css("L842-2", "LEGIARTI000031087615");

/// Age of the claimant.
pub(super) static AGE: Dated<i16> =
    Dated::new("ppa.age", Unit::Years, Renewed::Never, &[since(2016, 1, 1, 18, L842_2)]);
