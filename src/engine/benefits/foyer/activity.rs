//! Studies and leave, which shut out both benefits (CASF, L262-4 3° and 4°; CSS, L842-2 3° and 5°).
//!
//! A trainee with training pay is in vocational training; one without is an intern of the code de l'éducation
//! (L124-1). `parental_leave` says that work has stopped: it is leave from a job only of somebody employed.

use crate::calendar::Month;
use crate::household::{Activity, Adult, Kind, Kinds, ParentalLeave};
use crate::outcome::Gap;

/// Pupil, student, or intern, with `month` the last in which training pay is looked for.
pub(crate) fn is_student(adult: &Adult, first: Month, month: Month) -> Result<bool, Gap> {
    Ok(match adult.activity.get()? {
        Activity::Student => true,
        Activity::Trainee => !adult.income.any(TRAINING, first, month)?,
        Activity::Employed
        | Activity::SelfEmployed
        | Activity::Jobseeker
        | Activity::Apprentice
        | Activity::Retired
        | Activity::Inactive
        | Activity::CivicService
        | Activity::UnpaidLeave => false,
    })
}

/// Parental leave from a job, sabbatical or unpaid leave.
pub(crate) fn is_on_leave(adult: &Adult) -> Result<bool, Gap> {
    Ok(match adult.activity.get()? {
        Activity::UnpaidLeave => true,
        Activity::Employed => adult.parental_leave.get()? == Some(ParentalLeave::Full),
        Activity::SelfEmployed
        | Activity::Jobseeker
        | Activity::Student
        | Activity::Apprentice
        | Activity::Trainee
        | Activity::Retired
        | Activity::Inactive
        | Activity::CivicService => false,
    })
}

const TRAINING: Kinds = Kinds::of(&[Kind::TrainingPay]);
