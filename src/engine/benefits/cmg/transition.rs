//! The supplement of the change of rules of September 2025.
//!
//! A family that had CMG for a carer whom it employs from March to May 2025, and that the new rule pays less for the same
//! care, has the difference of the two means until the right of the child ends. Children born in 2022 are left out, as are
//! families over the upper ceiling of 2025 and those with little care. The decree was not at hand: the rules are those of
//! Urssaf's public simulator, and the amount is to be confirmed.

use rust_decimal::{Decimal, dec};

use super::direct::{self, Rule};
use super::{Care, CmgLine, Found, agency, there};
use crate::benefits::conditions::children::child;
use crate::calendar::{Date, Month, age};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::CareMode;
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Benefit, Gap, Reason};
use crate::trace::{About, Role, Step, Trace};

pub(super) fn supplement(
    case: &Case<'_>,
    cares: &[Care],
    month: Month,
    found: &mut Found,
    recorder: &mut Trace,
) -> Result<(), Gap> {
    let household = case.household;
    let mut kept: Vec<(Care, [crate::household::CareReference; 3])> = Vec::new();
    for care in cares.iter().filter(|care| care.is_direct()) {
        let child = child(household, care.child);
        let born = child.birth_date.get()?;
        // Until six, the age limit of the rule that was replaced.
        if born.year() == EXCLUDED_BIRTHS || month > Month::of(crate::calendar::birthday(born, LAST_AGE)) {
            continue;
        }
        // Care in two of the three months at least.
        if let Some(months) = care.reference.get()?
            && months.iter().filter(|month| !month.hours.is_zero()).count() >= LEAST_MONTHS
        {
            kept.push((care.clone(), months));
        }
    }
    if kept.is_empty() {
        return Ok(());
    }
    let then = direct::SINCE;
    let list = there(case, then)?;
    if agency::tier(case, list.len(), then)? == 2 || !has_enough_care(case, &kept)? {
        return Ok(());
    }
    let mut scratch = Found::default();
    let income = direct::income(case, then, then, &mut scratch)?;
    let (mut received, mut linear) = (Decimal::ZERO, Decimal::ZERO);
    for (care, months) in &kept {
        let rule = Rule::of(case, care.mode, &list, then)?;
        for reference in months {
            let then = Care { hours: reference.hours, cost: reference.cost.0, ..care.clone() };
            received += reference.received.0;
            linear += rule.amount(&then, income).0;
        }
    }
    let amount = Euros((received - linear) / THREE).or_zero().to_cents();
    if amount.is_zero() {
        return Ok(());
    }
    let first = kept[0].0.child;
    recorder.step(|| {
        Step::new(Benefit::Cmg, CmgLine::Transition, Role::Part, amount, LAW)
            .with(Euros(received / THREE).to_cents())
            .with(Euros(linear / THREE).to_cents())
            .about(About::Child(first))
    });
    found.pay.push((first, amount));
    found.remark(Reason::ToConfirm("cmg.transition"));
    Ok(())
}

/// Whether the mean hours of the three months reach those of some kind of care.
fn has_enough_care(case: &Case<'_>, kept: &[(Care, [crate::household::CareReference; 3])]) -> Result<bool, Gap> {
    let [one_young, one_older, several_young, several_older, home] = HOURS.at(direct::SINCE)?;
    let mean = |months: &[crate::household::CareReference; 3]| -> Decimal {
        months.iter().map(|month| month.hours).sum::<Decimal>()
    };
    let (mut at_home, mut minded, mut children, mut older) = (Decimal::ZERO, Decimal::ZERO, Vec::new(), false);
    for (care, months) in kept {
        if care.mode == CareMode::Home {
            at_home += mean(months);
        } else {
            minded += mean(months);
            if !children.contains(&care.child) {
                children.push(care.child);
            }
            older |= age(child(case.household, care.child).birth_date.get()?, LAST_REFERENCE_DAY) >= 3;
        }
    }
    // Of several children one who is three or more is enough for the lower number.
    let needed = match (children.len() > 1, older) {
        (false, false) => one_young,
        (false, true) => one_older,
        (true, false) => several_young,
        (true, true) => several_older,
    };
    // The mean is rounded up to the hour.
    let reaches = |sum: Decimal, hours: i16| (sum / THREE).ceil() >= Decimal::from(hours);
    Ok(reaches(at_home, home) && !at_home.is_zero() || !children.is_empty() && reaches(minded, needed))
}

const LEAST_MONTHS: usize = 2;
const THREE: Decimal = dec!(3);
const EXCLUDED_BIRTHS: i16 = 2022;
const LAST_AGE: i16 = 6;
const LAST_REFERENCE_DAY: Date = Date::constant(2025, 5, 31);
const LAW: Law =
    Law::Page("Urssaf, simulateur du complément transitoire", "https://mon-entreprise.urssaf.fr/assistants/cmg");

/// Mean hours a month that are needed: childminder of one child under three, of an older one, of several under three, of
/// several of whom one is older; carer at home.
pub(super) static HOURS: Dated<[i16; 5]> =
    Dated::new("cmg.transition_hours", Unit::Hours, Renewed::Never, &[since(2025, 9, 1, [100, 50, 150, 100, 50], LAW)]);
