//! Who works, or is held to work, for the CMG (CSS, L531-5 I, D531-19, R531-5, R531-6).

use super::{OPENING, Refused};
use crate::benefits::conditions;
use crate::calendar::Month;
use crate::case::Case;
use crate::household::{Activity, Adult, Kind, Kinds};
use crate::outcome::{Benefit, Gap, Outcome, Reason};

/// What is to be told, or why the condition of work fails.
///
/// The text asks that « le ménage » works and does not say whether both partners must: one is enough, to be confirmed.
pub(super) fn condition(case: &Case<'_>, month: Month) -> Result<Result<Vec<Reason>, Refused>, Gap> {
    let adults = conditions::adults(case.household, month)?;
    let mut working = 0;
    for adult in adults {
        working += usize::from(works(adult, month)?);
    }
    if working == adults.len() {
        return Ok(Ok(Vec::new()));
    }
    if is_exempt(case, adults, month, working == 0)? {
        return Ok(Ok(Vec::new()));
    }
    Ok(if working > 0 { Ok(vec![Reason::ToConfirm("cmg.one_worker")]) } else { Err((Reason::NoWork, OPENING)) })
}

/// Whether an adult works, or is in a situation held to be work (D531-19).
fn works(adult: &Adult, month: Month) -> Result<bool, Gap> {
    if matches!(
        adult.activity.get()?,
        Activity::Employed | Activity::SelfEmployed | Activity::Apprentice | Activity::Trainee
    ) {
        return Ok(true);
    }
    // Tested in the month before, or else in the month itself (R531-5).
    Ok(adult.income.any(WORK, month - 1, month)?)
}

/// The cases without the condition of work (L531-5 I, al. 8 to 11).
fn is_exempt(case: &Case<'_>, adults: &[Adult], month: Month, ask_rsa: bool) -> Result<bool, Gap> {
    if conditions::any(adults, |adult| Ok(adult.income.any(ALLOWANCES, month - 1, month)?))? {
        return Ok(true);
    }
    let (mut students, mut civic, mut jobseekers) = (0, 0, 0);
    for adult in adults {
        match adult.activity.get()? {
            Activity::Student => students += 1,
            Activity::CivicService => civic += 1,
            Activity::Jobseeker => jobseekers += 1,
            Activity::Employed
            | Activity::SelfEmployed
            | Activity::Apprentice
            | Activity::Trainee
            | Activity::Retired
            | Activity::Inactive
            | Activity::UnpaidLeave => {}
        }
    }
    if students == adults.len() || civic == adults.len() || (case.asks.aah_is_due)(case, month)? {
        return Ok(true);
    }
    // RSA, for those on the list of jobseekers (R531-6).
    if ask_rsa && jobseekers > 0 {
        return Ok(matches!(case.ask(Benefit::Rsa, month)?, Outcome::Due(_)));
    }
    Ok(false)
}

/// Pay for work, and what replaces it (D531-19): daily allowances, unemployment insurance, paid training.
const WORK: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::EsatWage,
    Kind::TrainingPay,
    Kind::PartialUnemployment,
    Kind::SelfEmployed,
    Kind::MicroGoods,
    Kind::MicroServices,
    Kind::MicroLiberal,
    Kind::MicroFarming,
    Kind::Unemployment,
    Kind::SickPay,
    Kind::MaternityPay,
    Kind::WorkInjuryPay,
]);
/// ASS (L5423-1 of the code du travail).
const ALLOWANCES: Kinds = Kinds::of(&[Kind::SolidarityUnemployment]);
