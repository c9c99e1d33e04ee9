//! Who counts in the scales, and which of the three aids the dwelling and the family open.
//!
//! A change of the family counts from the month after it, its end in the month itself (R823-10, R823-12, R823-13); a death
//! from the month after.

use rust_decimal::Decimal;

use crate::benefits::conditions::children::{self, AgeLimit, Children};
use crate::benefits::conditions::shared_custody;
use crate::calendar::{Month, birthday};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{self, ChildActivity, Landlord, Missing, Relation, ResidenceKind, Tenure, Territory, Union};
use crate::law::Law;
use crate::outcome::{Aid, Benefit, Gap};
use crate::resources::housing;
use crate::trace::{Role, Step, Trace};

use super::{AlLine, Place};

/// The family as the scales see it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Composition {
    /// A couple, or whoever is treated as one (R841-2).
    pub couple: bool,
    /// People in charge (R823-4).
    pub dependants: u8,
}

impl Composition {
    /// The value of a scale given for one person, a couple, the first `N - 3` numbers of dependants, and each further one.
    pub fn of<const N: usize>(self, scale: [Decimal; N]) -> Decimal {
        let listed = N - 3;
        match self.dependants as usize {
            0 => scale[usize::from(self.couple)],
            n if n <= listed => scale[n + 1],
            n => scale[listed + 1] + scale[N - 1] * Decimal::from(n - listed),
        }
    }
}

/// The household of a month.
#[derive(Clone, Debug)]
pub(super) struct Household {
    /// Adults who count: one, or two once the couple is formed.
    pub adults: usize,
    /// Children in charge.
    pub children: Children,
    /// With every child in charge.
    pub with_shared: Composition,
    /// Without the children whom both parents share.
    pub without_shared: Composition,
}

impl Household {
    /// Whether a child in charge counts for half, in turns in two homes.
    pub fn has_shared(&self) -> bool {
        self.with_shared != self.without_shared
    }
}

/// The household of a month.
pub(super) fn of_month(case: &Case<'_>, month: Month) -> Result<Household, Gap> {
    let couple = is_couple(case.household, month)?;
    let children = children(case, month)?;
    let mut shared = 0;
    for &index in &children {
        shared += u8::from(share(case, index)? < Decimal::ONE);
    }
    let others = other_dependants(case, month)?;
    let dependants = children.len() as u8 + others;
    Ok(Household {
        adults: if couple { 2 } else { 1 },
        children,
        with_shared: Composition { couple, dependants },
        without_shared: Composition { couple, dependants: dependants - shared },
    })
}

/// How many of the adults and children of the RSA or the prime d’activité the housing aid of a month counts.
pub(crate) fn counted_among(
    case: &Case<'_>,
    month: Month,
    adults: usize,
    living: &[u8],
    others: usize,
) -> Result<usize, Gap> {
    let aided = of_month(case, month)?;
    let own = living.iter().filter(|child| aided.children.contains(child)).count();
    let children = aided.children.iter().filter(|child| usize::from(**child) < case.household.children.len()).count();
    let dependants = usize::from(aided.with_shared.dependants) - children;
    Ok(adults.min(aided.adults) + own + others.min(dependants))
}

/// Which aid: APL when the dwelling opens it, otherwise ALF for the families of L841-1, otherwise ALS.
pub(super) fn aid(
    case: &Case<'_>,
    month: Month,
    household: &mut Household,
    place: Place,
    recorder: &mut Trace,
) -> Result<Aid, Gap> {
    let note = |line, law| Step::new(Benefit::Al, line, Role::Fact, (), law);
    if opens_apl(case)? {
        recorder.step(|| note(AlLine::Apl, APL));
        return Ok(Aid::Apl);
    }
    let married_lately = household.adults == 2 && case.household.union == Union::Married && {
        let since = case.household.union_since.get()?;
        since.is_some_and(|since| month.first_day() < birthday(since, YEARS_MARRIED.at(month).unwrap_or_default()))
    };
    if household.with_shared.dependants > 0
        || married_lately
        || (place.is_overseas_department() && has_late_student(case, month)?)
    {
        recorder.step(|| note(AlLine::Alf, ALF));
        return Ok(Aid::Alf);
    }
    if !place.is_overseas() && household.adults == 1 && is_expecting(case.household, month)? {
        // Treated as a couple without children (R841-2).
        household.with_shared.couple = true;
        household.without_shared.couple = true;
        recorder.step(|| note(AlLine::Alf, PREGNANT));
        return Ok(Aid::Alf);
    }
    recorder.step(|| note(AlLine::Als, ALS));
    Ok(Aid::Als)
}

/// Whether the dwelling, or the loan, opens APL: under agreement with the State (L831-1); overseas, homes with common
/// services only (L861-5-1), among which neither residences that are let like dwellings nor the rooms of a CROUS, which are
/// held to be such homes for the allowances alone, stand (D823-9, 1° and 3°).
pub(super) fn opens_apl(case: &Case<'_>) -> Result<bool, Missing> {
    let housing = &case.household.housing;
    // Where no agreement opens anything, nobody is asked whether there is one.
    let may = case.household.residence.department.get()?.territory() == Territory::Mainland
        || housing.tenure.get()? == Tenure::Residence
            && !matches!(housing.residence_kind.get()?, ResidenceKind::Student | ResidenceKind::Crous);
    Ok(may && has_agreement(case)?)
}

fn has_agreement(case: &Case<'_>) -> Result<bool, Missing> {
    let housing = &case.household.housing;
    match housing.apl_agreement.get()? {
        Some(agreement) => Ok(agreement),
        None => Ok(housing.tenure.get()? != Tenure::OwnerWithLoan && housing.landlord.get()? == Landlord::Social),
    }
}

/// Whether a child who studies is under the age until which it opens ALF overseas, though the scale no longer counts it
/// (L861-6, last al.; D861-9).
///
/// *Not modelled*: the child whom infirmity or illness keeps from working.
fn has_late_student(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    let household = case.household;
    for &index in &children::at_home(household, &children::in_charge(case, month, AgeLimit::Latest)?)? {
        let child = children::child(household, index);
        let studies = matches!(child.activity.get()?, ChildActivity::Student | ChildActivity::Apprentice);
        if studies && is_alive(household, index, month) && !share(case, index)?.is_zero() {
            return Ok(true);
        }
    }
    Ok(false)
}

/// A couple counts from the month after it was formed (R823-13).
pub(super) fn is_couple(household: &household::Household, month: Month) -> Result<bool, Missing> {
    if household.is_single() || household.adults.len() < 2 {
        return Ok(false);
    }
    Ok(household.union_since.get()?.is_none_or(|since| Month::of(since) < month))
}

/// The children in charge (R823-4, 1°).
fn children(case: &Case<'_>, month: Month) -> Result<Children, Gap> {
    let household = case.household;
    if household.children.is_empty() && household.deaths.is_empty() {
        return Ok(Children::new());
    }
    let mut found = children::at_home(household, &children::in_charge(case, month, age_limit(household)?)?)?;
    found.retain(|index| is_alive(household, *index, month));
    let mut counted = Children::new();
    for index in found {
        if !share(case, index)?.is_zero() {
            counted.push(index);
        }
    }
    Ok(counted)
}

/// How much of what a child brings counts: half in alternating residence, unless the parents named one of them (L823-2).
fn share(case: &Case<'_>, index: u8) -> Result<Decimal, Gap> {
    Ok(shared_custody::aid_share(children::child(case.household, index))?)
}

/// Until what age a child counts: 22 at Saint-Barthélemy and Saint-Martin (R862-2, 2°).
pub(crate) fn age_limit(household: &household::Household) -> Result<AgeLimit, Missing> {
    Ok(match household.residence.department.get()?.is_saint_barthelemy_or_saint_martin() {
        true => AgeLimit::Latest,
        false => AgeLimit::Late,
    })
}

/// Whether the child at a position still counts: a death counts from the next month (R823-13), not after the three of the
/// family benefits.
fn is_alive(household: &household::Household, index: u8, month: Month) -> bool {
    let Some(lost) = usize::from(index).checked_sub(household.children.len()) else { return true };
    let mut deaths = household.deaths.iter().filter(|death| death.child.is_some());
    deaths.nth(lost).is_some_and(|death| Month::of(death.death_date) >= month)
}

/// The ascendants and disabled relatives in charge (R823-4, 2° and 3°).
fn other_dependants(case: &Case<'_>, month: Month) -> Result<u8, Gap> {
    let mut count = 0;
    for (index, dependant) in case.household.dependants.iter().enumerate() {
        // Or who has the restriction of L821-2 of the CSS, whatever the rate.
        let disabled =
            dependant.disability_rate.get()? >= housing::INVALID || dependant.employment_restriction.get()?;
        let old = dependant.relation.get()? == Relation::Ascendant
            && housing::is_old(dependant.birth_date.get()?, &dependant.income, (month - 1).last_day())?;
        if (old || disabled) && housing::of_dependant(case, index, month)? <= housing::member_ceiling(case, month)? {
            count += 1;
        }
    }
    Ok(count)
}

/// A person alone without dependants from the month after the fourth of pregnancy to that of the birth (L841-1, 6°).
fn is_expecting(household: &household::Household, month: Month) -> Result<bool, Gap> {
    let Some(pregnancy) = household.pregnancy.get()? else { return Ok(false) };
    let due = Month::of(pregnancy.due_date.get()?);
    Ok(month <= due && month >= due - MONTHS_BEFORE_BIRTH.at(month)? as i32)
}

const APL: Law = Law::Cch("L831-1", "LEGIARTI000038814882");
const ALF: Law = Law::Cch("L841-1", "LEGIARTI000038814864");
const PREGNANT: Law = Law::Cch("R841-2", "LEGIARTI000038878696");
const ALS: Law = Law::Cch("L841-2", "LEGIARTI000038814862");
pub(super) const DEPENDANTS: Law = Law::Cch("R823-4", "LEGIARTI000047985801");

/// Years of marriage during which a couple without children has ALF (D841-1).
static YEARS_MARRIED: Dated<i16> = Dated::new(
    "al.years_married",
    Unit::Years,
    Renewed::Never,
    &[since(2019, 9, 1, 5, Law::Cch("D841-1", "LEGIARTI000038878698"))],
);

/// Months before that of the expected birth from which a lone expectant mother has ALF: the month after the fourth of
/// pregnancy (L841-1, 6°).
static MONTHS_BEFORE_BIRTH: Dated<i16> =
    Dated::new("al.months_before_birth", Unit::Months, Renewed::Never, &[since(2019, 9, 1, 4, ALF)]);

pub(super) static TABLES: &[&dyn Table] = &[&YEARS_MARRIED, &MONTHS_BEFORE_BIRTH];
