//! Over which months resources are counted, and the months in which pay is left out (CSS, R821-4 to R821-4-2, D821-9).
//!
//! A year two years back, for whoever has no earnings or is paid by a protected workplace only; the civil quarter before
//! the quarter of the right, from the first quarter in which a beneficiary works (R821-4-1 III) to the 1 January after
//! nine months without work (R821-4-2). The quarters run from the month given in `reviews`, the years are civil years.
//!
//! Earnings are spells of income; `activity_since` moves the start of work back to the month in which it began unpaid.
//! *Not modelled*: the single calendar of a couple who both have quarterly AAH (R821-4-5 II, al. 4).

use rust_decimal::{Decimal, dec};

use crate::benefits::conditions::effect::Quarter;
use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Activity, Adult, Household, Kind, Kinds, Missing};
use crate::law::Law;
use crate::outcome::Gap;

/// The months over which resources are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Period {
    /// A calendar year, two years before the right (R821-4).
    Year(i16),
    /// Three months, from this one, just before the quarter of the right (R821-4-1).
    Quarter(Month),
}

impl Period {
    /// The period that counts for an adult's right in a month.
    pub(super) fn of(household: &Household, adult: &Adult, month: Month) -> Result<Period, Gap> {
        let year = Period::Year(month.year() - 2);
        if !has_worked(adult)? {
            return Ok(year);
        }
        let opened = quarter(household, month)?;
        let idle = i32::from(IDLE_MONTHS.at(month)?);
        Ok(match last_work(adult, opened - 1)? {
            // Nine months in a row without work before 1 January (R821-4-2).
            Some(last) if Month::january(month.year()).since(last) > idle => year,
            // Work that ended before the claim, made in the month before the right, leaves the year (R821-4-1 I).
            Some(last) if adult.aah_since.get()?.is_some_and(|since| last < Month::of(since) - 1) => year,
            Some(_) => Period::Quarter(opened - 3),
            None => year,
        })
    }

    /// First month.
    pub(super) const fn first(self) -> Month {
        match self {
            Period::Year(year) => Month::january(year),
            Period::Quarter(first) => first,
        }
    }

    /// Last month.
    pub(super) fn last(self) -> Month {
        self.first() + (self.months() - 1)
    }

    /// Number of months.
    pub(super) const fn months(self) -> i32 {
        match self {
            Period::Year(_) => 12,
            Period::Quarter(_) => 3,
        }
    }

    /// What amounts set for a year are multiplied by (R821-4-1 II 5°: 0.25).
    pub(super) const fn share_of_year(self) -> Decimal {
        match self {
            Period::Year(_) => Decimal::ONE,
            Period::Quarter(_) => dec!(0.25),
        }
    }

    /// The article that sets the period.
    pub(super) const fn law(self) -> Law {
        match self {
            Period::Year(_) => YEARLY,
            Period::Quarter(_) => QUARTERLY,
        }
    }
}

/// First month of the quarter of the right that holds `month`.
pub(super) fn quarter(household: &Household, month: Month) -> Result<Month, Gap> {
    let review = household.reviews.aah.get()?.unwrap_or(household.month);
    Ok(Quarter::of(month, Some(review))?.opened)
}

/// Whether the adult ever has earnings outside a protected workplace.
pub(super) fn has_worked(adult: &Adult) -> Result<bool, Missing> {
    Ok(adult.income.spells()?.iter().any(|spell| WORK.has(spell.kind)))
}

/// Whether the adult has earnings outside a protected workplace in a month.
pub(super) fn works(adult: &Adult, month: Month) -> Result<bool, Missing> {
    adult.income.any(WORK, month, month)
}

/// Whether the adult has earnings in a month, those of a protected workplace included.
pub(super) fn works_anywhere(adult: &Adult, month: Month) -> Result<bool, Missing> {
    adult.income.any(WORK.and(ESAT), month, month)
}

/// The last month of earnings outside a protected workplace, not after `latest`.
pub(super) fn last_work(adult: &Adult, latest: Month) -> Result<Option<Month>, Missing> {
    last_of(adult, WORK, latest)
}

/// The last month, not after `latest`, that a spell of the kinds covers.
pub(super) fn last_of(adult: &Adult, kinds: Kinds, latest: Month) -> Result<Option<Month>, Missing> {
    let (mut end, mut perhaps) = (None, None);
    for spell in adult.income.spells()?.iter().filter(|spell| kinds.has(spell.kind)) {
        let last = spell.to.map_or(latest, |to| to.min(latest));
        if spell.from.is_none_or(|from| from <= last) {
            match spell.when_unknown() {
                None => end = end.max(Some(last)),
                missing => perhaps = perhaps.or(missing),
            }
        }
    }
    match perhaps {
        Some(missing) if end < Some(latest) => Err(missing),
        _ => Ok(end),
    }
}

/// Whether pay is left out in a month: six months from the start of work, six at most in twelve (D821-9 1°).
///
/// The months are those of the right: the text suspends the counting itself for six months; the other reading, six months
/// of pay, would leave out up to nine months of rights. A start before the right was opened brings nothing; without `aah_since` the right
/// is taken to be older than the work.
pub(super) fn pay_is_left_out(adult: &Adult, month: Month) -> Result<bool, Gap> {
    if !has_worked(adult)? {
        return Ok(false);
    }
    let (most, window) = (FREE_MONTHS.at(month)?, i32::from(FREE_WINDOW.at(month)?));
    // Bit n: pay was left out n months before. Three years are enough to settle what the last one holds.
    let (mut used, mut left, mut is_free) = (0_u64, 0, false);
    for month in (month - 36).through(month) {
        if starts_work(adult, month)? {
            left = most;
        }
        let in_window = (used & ((1 << (window - 1)) - 1)).count_ones() as i16;
        is_free = left > 0 && in_window < most;
        left -= i16::from(left > 0);
        used = used << 1 | u64::from(is_free && works(adult, month)?);
    }
    Ok(is_free)
}

/// Whether work starts or resumes in a month, after a month without earnings and within the right (D821-9 1°).
fn starts_work(adult: &Adult, month: Month) -> Result<bool, Missing> {
    if works(adult, month - 1)? || adult.aah_since.get()?.is_some_and(|since| month < Month::of(since)) {
        return Ok(false);
    }
    // Work that began unpaid started with `activity_since`; its first pay is then no start.
    let began = match adult.activity.get()? {
        Activity::Employed | Activity::SelfEmployed | Activity::Apprentice => {
            adult.activity_since.get()?.map(Month::of)
        }
        Activity::Jobseeker
        | Activity::Student
        | Activity::Trainee
        | Activity::Retired
        | Activity::Inactive
        | Activity::CivicService
        | Activity::UnpaidLeave => None,
    };
    Ok(match began {
        Some(began) if began == month => true,
        Some(began) if began < month && last_work(adult, month - 1)?.is_none_or(|last| last < began) => false,
        _ => works(adult, month)?,
    })
}

/// Earnings outside a protected workplace (*revenus d’activité professionnelle*).
pub(super) const WORK: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::TrainingPay,
    Kind::PartialUnemployment,
    Kind::SelfEmployed,
    Kind::MicroGoods,
    Kind::MicroServices,
    Kind::MicroLiberal,
    Kind::MicroFarming,
]);

/// Earnings of a protected workplace (*rémunération garantie*).
pub(super) const ESAT: Kinds = Kinds::of(&[Kind::EsatWage]);

const YEARLY: Law = Law::Css("R821-4", "LEGIARTI000052141008");
const QUARTERLY: Law = Law::Css("R821-4-1", "LEGIARTI000046832999");

/// Months without work after which 1 January brings the year back (R821-4-2).
pub(super) static IDLE_MONTHS: Dated<i16> = Dated::new(
    "aah.idle_months",
    Unit::Months,
    Renewed::Never,
    &[since(2010, 11, 17, 9, Law::Css("R821-4-2", "LEGIARTI000023097764"))],
);

/// Months from the start of work in which pay is left out, and most of them in a window (D821-9 1°).
pub(super) static FREE_MONTHS: Dated<i16> = Dated::new(
    "aah.free_months",
    Unit::Months,
    Renewed::Never,
    &[since(2010, 11, 17, 6, Law::Css("D821-9", "LEGIARTI000023097737"))],
);

/// Length of that window, in months (D821-9 1°).
pub(super) static FREE_WINDOW: Dated<i16> = Dated::new(
    "aah.free_window",
    Unit::Months,
    Renewed::Never,
    &[since(2010, 11, 17, 12, Law::Css("D821-9", "LEGIARTI000023097737"))],
);
