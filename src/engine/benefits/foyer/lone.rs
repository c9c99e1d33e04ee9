//! Who has the lone parent's increase (CASF, L262-9, R262-2; CSS, L842-7, R842-5: the same words).
//!
//! A person who lives alone with a child in charge, or alone and pregnant, for twelve months from the day on which both
//! became true, and until the youngest child is three. The benefit is reviewed from the first of the month of the event
//! (R262-4-1; R843-2), so that these are months of right; the month of the third birthday is no longer one of them
//! (CNAF, circulaire 2010-130). A pregnancy counts once declared, which is due by the end of its third month: from the
//! fifth month before that of the expected birth.
//!
//! The partner of somebody who lives abroad is not alone (L262-9, last al.; L842-7, last al.). The partner of a prisoner is
//! held to be, once the prisoner is no member of the household any more, from the day of the imprisonment: detention of a
//! month makes alone for the CNAF (circulaire 2010-130), and so did the tribunal administratif de Melun judge in 2018 from
//! R262-45 and L262-9; no article says so, and the result says that it is to be confirmed.
//!
//! Not modelled: a claim more than six months after the event, which shortens the twelve months.

use jiff::civil::Date;

use super::arrival;
use super::charge::{self, Charge, Children};
use crate::benefits::conditions::children::child;
use crate::calendar::{Month, age};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::law::Law;
use crate::outcome::Gap;
use crate::resources::quarter::Window;

/// Whether the adult who is left lives alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alone {
    /// In a couple.
    No,
    /// The only adult of the household.
    Single,
    /// The other one has been in prison since that day, and no longer counts.
    Since(Date),
}

/// Whether the increase is due for `month`, the children being those of its last day.
pub(crate) fn is_increased(case: &Case<'_>, alone: Alone, children: &Children, month: Month) -> Result<bool, Gap> {
    let household = case.household;
    if alone == Alone::No {
        return Ok(false);
    }
    let day = month.last_day();
    let limit = YOUNGEST_AGE.at(month)?;
    for position in children.children() {
        if age(child(household, position).birth_date.get()?, day) < limit {
            return Ok(true);
        }
    }
    if is_pregnant(case, month)? {
        return Ok(true);
    }
    if children.count() == 0 {
        return Ok(false);
    }
    let period = i32::from(PERIOD.at(month)?);
    let alone = match alone {
        Alone::Since(day) => Some(day),
        Alone::No | Alone::Single => household.union_since.get()?,
    };
    let alone = alone.map(Month::of);
    for position in children.children() {
        let arrived = Month::of(arrival(child(household, position))?);
        let event = alone.map_or(arrived, |alone| alone.max(arrived));
        if (0..period).contains(&month.since(event)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether the increase is over, and was still due in one of the months looked at. The isolation of each of them counts
/// (R843-1 II), but the period of the increase is one of months of right (R842-5): no text says which prevails.
pub(crate) fn ended_lately(
    case: &Case<'_>,
    alone: Alone,
    charge: Charge,
    increased: bool,
    window: Window,
) -> Result<bool, Gap> {
    if increased || alone == Alone::No {
        return Ok(false);
    }
    for month in window.months() {
        if is_increased(case, alone, &charge::children(case, month, charge)?, month)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a declared pregnancy is under way in the month.
pub(crate) fn is_pregnant(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    let Some(pregnancy) = case.household.pregnancy.get()? else { return Ok(false) };
    let months = i32::from(PREGNANCY_MONTHS.at(month)?);
    Ok((0..=months).contains(&Month::of(pregnancy.due_date.get()?).since(month)))
}

/// Months of increase from the event.
pub(super) static PERIOD: Dated<i16> = Dated::new(
    "foyer.lone.period",
    Unit::Months,
    Renewed::Never,
    &[since(2009, 6, 1, 12, Law::Css("R842-5", "LEGIARTI000033979182"))],
);

/// Age of the youngest child at which the increase ends.
pub(super) static YOUNGEST_AGE: Dated<i16> = Dated::new(
    "foyer.lone.youngest_age",
    Unit::Years,
    Renewed::Never,
    &[since(2009, 6, 1, 3, Law::Css("R842-5", "LEGIARTI000033979182"))],
);

/// Months before that of the expected birth from which a pregnancy is declared: all but the first three.
pub(super) static PREGNANCY_MONTHS: Dated<i16> = Dated::new(
    "foyer.lone.pregnancy_months",
    Unit::Months,
    Renewed::Never,
    &[since(2009, 6, 1, 5, Law::Css("L842-7", "LEGIARTI000031077047"))],
);
