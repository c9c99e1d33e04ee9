//! Children in charge, for a month or on a day.
//!
//! A child counts from the month after birth, adoption or arrival, and no longer in the month in which the charge ends
//! or the age limit is reached (CSS, R552-2 I, R552-3 I); from the end of compulsory schooling, only while paid at most
//! 55 % of the hourly SMIC × 169 (L512-3, R512-2). A child who died counts to the end of the third civil month after the
//! death (L552-7, R552-3 IV), whatever its age then, since the family goes on as if it were in charge (L552-7, last al.); the
//! benefits that are kept for it go on at the amount of the month of the death, within their own rules (R552-4, al. 2 and 3).
//! The number of children of the ceilings follows the same months (R532-1).
//! *Not modelled*: benefits in kind of a child's pay; the child's own stays abroad.

use jiff::civil::Date;

use crate::benefits::conditions::residence;

pub use crate::benefits::conditions::age_limit::{
    AGE_LIMIT, AgeLimit, Children, LATE_AGE_LIMIT, LATEST_AGE_LIMIT, MOST,
};
use crate::calendar::{Month, birthday, days_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures;
use crate::household::{Child, Death, Household, Kind, Kinds, Missing};
use crate::law::Law;
use crate::outcome::{Gap, Reason};

/// The child at a position.
///
/// Positions come from [`in_charge`] and [`in_charge_on`], for the same household.
pub fn child(household: &Household, index: u8) -> &Child {
    let index = index as usize;
    match household.children.get(index) {
        Some(child) => child,
        None => lost(household)
            .nth(index - household.children.len())
            .map(|(_, child)| child)
            .expect("a position comes from the same household"),
    }
}

/// Every child with its position: those of `children` first, then those who died.
pub fn all(household: &Household) -> impl Iterator<Item = (u8, &Child)> {
    let lost = lost(household).map(|(_, child)| child);
    household.children.iter().chain(lost).enumerate().map(|(index, child)| (index as u8, child))
}

/// The month of the death of the child at a position; `None` when it lives.
pub fn death_month(household: &Household, index: u8) -> Option<Month> {
    let lost_index = (index as usize).checked_sub(household.children.len())?;
    lost(household).nth(lost_index).map(|(death, _)| Month::of(death.death_date))
}

/// The month whose amount is due for a child in `month`: once the child has died, that of its death (R552-4, al. 2).
pub fn amount_month(household: &Household, index: u8, month: Month) -> Month {
    death_month(household, index).map_or(month, |died| month.min(died))
}

/// What a reader should know when a child who still counts died in the first month of its right.
///
/// R552-4, al. 1 keeps what is due for a death "à compter du premier jour du mois suivant le premier jour d'ouverture du droit".
/// Where that day is the one on which the conditions are met, such as that of the birth, the month after is already within; where
/// it is the first day of the month that is paid (R552-2), it is not. No source was found that decides: the first is followed, and
/// said to be confirmed.
pub fn early_death_remark(case: &Case<'_>, month: Month) -> Result<Option<Reason>, Gap> {
    let household = case.household;
    if household.deaths.is_empty() {
        return Ok(None);
    }
    for &index in &in_charge(case, month, AgeLimit::Late)? {
        if let Some(died) = death_month(household, index)
            && died < month
            && died == Month::of(first_day(child(household, index))?) + 1
        {
            return Ok(Some(Reason::ToConfirm("family.early_death")));
        }
    }
    Ok(None)
}

/// How many children are to be born in a month, for a ceiling that varies with those "nés ou à naître" (L531-2, L531-3).
///
/// From the month after the presumed start of the pregnancy (CNAF, suivi législatif Paje, ASH no. 2417), nine months before
/// that of the expected birth, to the month of the birth: from the next on the child is in charge.
pub fn to_be_born(household: &Household, month: Month) -> Result<usize, Gap> {
    let is_expected = |due: Date| (0..MONTHS_EXPECTED).contains(&Month::of(due).since(month));
    let mut count = 0;
    if let Some(pregnancy) = household.pregnancy.get()?
        && is_expected(pregnancy.due_date.get()?)
    {
        count += usize::from(pregnancy.children.get()?);
    }
    // Children born since, who were expected in an earlier month or come in this one.
    for (_, child) in all(household) {
        let birth = child.birth_date.get()?;
        let born_later =
            Month::of(birth) >= month && child.adoption_date.get()?.is_none() && first_day(child)? == birth;
        if born_later && is_expected(child.due_date.get()?.unwrap_or(birth).max(birth)) {
            count += 1;
        }
    }
    Ok(count)
}

/// Months of a pregnancy, but the one in which it begins.
const MONTHS_EXPECTED: i32 = 9;

/// The children in charge for a month who open family benefits (R552-2, R552-3): enrolled while schooling is compulsory
/// (L552-4), and meeting a case of L512-2 where it asks for one.
pub fn in_charge(case: &Case<'_>, month: Month, limit: AgeLimit) -> Result<Children, Gap> {
    case.children_in(month, limit, || opening(case, dependent(case, month, limit)?, month.last_day()))
}

/// The children in charge on a day who open family benefits, without the rules of whole months.
///
/// A child who died before the day no longer counts.
pub fn in_charge_on(case: &Case<'_>, day: Date, limit: AgeLimit) -> Result<Children, Gap> {
    let household = case.household;
    let mut found = Children::new();
    for (index, child) in household.children.iter().enumerate() {
        if is_in_charge_on(child, day, limit)? {
            let _ = found.try_push(index as u8);
        }
    }
    for (index, (death, child)) in lost(household).enumerate() {
        if day <= death.death_date && is_in_charge_on(child, day, limit)? {
            let _ = found.try_push((household.children.len() + index) as u8);
        }
    }
    opening(case, found, day)
}

/// The children in charge for a month, whatever their schooling or origin: what other benefits than the family ones ask.
pub fn dependent(case: &Case<'_>, month: Month, limit: AgeLimit) -> Result<Children, Gap> {
    let household = case.household;
    let mut found = Children::new();
    for (index, child) in household.children.iter().enumerate() {
        if is_in_charge(child, month, limit)? {
            let _ = found.try_push(index as u8);
        }
    }
    for (index, (death, child)) in lost(household).enumerate() {
        let died = Month::of(death.death_date);
        let kept = MONTHS_AFTER_DEATH.at(month)? as i32;
        // What was due is kept as it stood in the month of the death (L552-7).
        if month.since(died) <= kept && is_in_charge(child, month.min(died), limit)? {
            let _ = found.try_push((household.children.len() + index) as u8);
        }
    }
    Ok(found)
}

/// Those of `children` who open family benefits on a day: a child with one of them or a housing aid of its own opens none
/// (L512-1), nor counts for the housing aid, which takes the children of L512-3 (CCH, R823-4, 1°).
fn opening(case: &Case<'_>, children: Children, day: Date) -> Result<Children, Gap> {
    if children.is_empty() {
        return Ok(children);
    }
    let household = case.household;
    let selective = residence::children_need_a_case(household, Month::of(day))?;
    let mut found = Children::new();
    for index in children {
        let child = child(household, index);
        if is_schooled_where_compulsory(child, day)?
            && (!selective || child.residence_condition.get()?)
            && !child.own_aid.get()?
        {
            found.push(index);
        }
    }
    Ok(found)
}

/// Whether a child whom schooling binds on a day is enrolled: from the September of the year of the third birthday
/// (code de l'éducation, L131-5) to the 16th birthday (L552-4).
fn is_schooled_where_compulsory(child: &Child, day: Date) -> Result<bool, Gap> {
    let birth = child.birth_date.get()?;
    let bound =
        day >= Date::constant(birth.year() + SCHOOL_START.on(day)?, 9, 1) && day < birthday(birth, SCHOOL_END.on(day)?);
    Ok(!bound || child.schooled.get()?)
}

/// Whether the child is entrusted to the child-welfare service and the judge did not leave the allowances to the family.
///
/// Such a child counts for AF and ARS (L521-2, L543-3); for the other benefits it is not in the family's effective and
/// permanent charge (L513-1).
pub fn is_placed_away(child: &Child) -> Result<bool, Missing> {
    Ok(child.placed.get()? && !child.allowances_kept.get()?)
}

/// The children of `list` who live at home, or whose allowances the judge left to the family.
pub fn at_home(household: &Household, list: &Children) -> Result<Children, Missing> {
    let mut found = Children::new();
    for &index in list {
        if !is_placed_away(child(household, index))? {
            found.push(index);
        }
    }
    Ok(found)
}

/// First day in charge: birth, adoption, or another arrival.
pub fn first_day(child: &Child) -> Result<Date, Missing> {
    let birth = child.birth_date.get()?;
    let adoption = child.adoption_date.get()?.unwrap_or(birth);
    let other = child.in_charge_from.get()?.unwrap_or(birth);
    Ok(birth.max(adoption).max(other))
}

/// Whether the child's pay in a month is at most what the law allows (R512-2).
pub fn pay_is_low(child: &Child, month: Month) -> Result<bool, Gap> {
    if child.income.spells()?.is_empty() {
        return Ok(true);
    }
    let pay = child.income.in_month(PAY, month)?;
    Ok(pay <= figures::pay_ceiling(month)?)
}

fn is_in_charge(child: &Child, month: Month, limit: AgeLimit) -> Result<bool, Gap> {
    let birth = child.birth_date.get()?;
    if Month::of(first_day(child)?) >= month || Month::of(birthday(birth, limit.years(month.first_day())?)) <= month {
        return Ok(false);
    }
    // `in_charge_to` is the last day of charge: the conditions cease on the next.
    if child.in_charge_to.get()?.is_some_and(|last| Month::of(days_later(last, 1)) <= month) {
        return Ok(false);
    }
    let school_end = Month::of(birthday(birth, SCHOOL_END.at(month)?));
    if month < school_end {
        return Ok(true);
    }
    // Over the limit in the month: no longer due (R552-3 I). Over it the month before: due again from the next month
    // only (R552-2 I).
    let before = month - 1;
    let tested_before = before >= school_end && before >= Month::of(first_day(child)?);
    Ok(pay_is_low(child, month)? && (!tested_before || pay_is_low(child, before)?))
}

fn is_in_charge_on(child: &Child, day: Date, limit: AgeLimit) -> Result<bool, Gap> {
    let birth = child.birth_date.get()?;
    if day < first_day(child)?
        || day >= birthday(birth, limit.years(day)?)
        || child.in_charge_to.get()?.is_some_and(|last| last < day)
    {
        return Ok(false);
    }
    Ok(day < birthday(birth, SCHOOL_END.on(day)?) || pay_is_low(child, Month::of(day))?)
}

/// The children who died, pregnancies apart.
fn lost(household: &Household) -> impl Iterator<Item = (&Death, &Child)> {
    household.deaths.iter().filter_map(|death| death.child.as_ref().map(|child| (death, child)))
}

/// What a child's pay is made of.
const PAY: Kinds = Kinds::of(&[
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
]);

/// Age, reached in the calendar year, from whose September schooling is compulsory (code de l'éducation, L131-1, L131-5).
pub static SCHOOL_START: Dated<i16> = Dated::new(
    "family.school_start",
    Unit::Years,
    Renewed::Never,
    &[since(2019, 9, 1, 3, Law::Css("L552-4", "LEGIARTI000043982562"))],
);

/// Age at which compulsory schooling ends (code de l'éducation, L131-1).
pub static SCHOOL_END: Dated<i16> = Dated::new(
    "family.school_end",
    Unit::Years,
    Renewed::Never,
    &[since(2000, 1, 1, 16, Law::Css("L512-3", "LEGIARTI000041979743"))],
);

/// Civil months after the month of the death during which a child goes on counting (R552-3 IV).
pub static MONTHS_AFTER_DEATH: Dated<i16> = Dated::new(
    "family.months_after_death",
    Unit::Months,
    Renewed::Never,
    &[since(2022, 1, 31, 3, Law::Css("R552-3", "LEGIARTI000045087734"))],
);
