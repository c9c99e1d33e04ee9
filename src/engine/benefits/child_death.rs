//! Allocation forfaitaire versée en cas de décès d’un enfant.
//!
//! Paid once for each child in charge who dies before 25, or from the twentieth week of a pregnancy (CSS, L545-1, D545-1,
//! D545-2); the child’s pay does not matter (L512-3, last al.). 485.05 % of the BMAF under the ceiling of resources,
//! 242.53 % above (D545-3, D545-4), by the situation of the day of the death (D545-5); nothing when a *capital décès* is
//! paid for the child (L545-1, al. 5). Same amounts overseas (L755-34).
//! *Not modelled*: the choice that the family makes from 16 on between the two (D545-6).

use jiff::civil::Date;
use rust_decimal::{Decimal, dec};

use super::conditions::children::{self, AgeLimit, Children, first_day};
use super::conditions::{residence, shared_custody};
use super::{after_crds, not_due};
use crate::calendar::{Month, birthday};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::BMAF;
use crate::household::{Child, Death};
use crate::law::Law;
use crate::money::{Annual, Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::resources::family;
use crate::trace::{Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum ChildDeathLine {
        /// Ceiling of resources, for the children in charge.
        Ceiling = "ceiling",
        /// Amount under the ceiling.
        Full = "full",
        /// Amount above the ceiling.
        Reduced = "reduced",
    }
}

/// What is due for `month`.
pub fn child_death(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let refuse = |reason, law, recorder: &mut Trace| not_due(Benefit::ChildDeath, reason, law, recorder);
    let household = case.household;
    if !household.deaths.iter().any(|death| month.contains(death.death_date)) {
        let other = household.deaths.iter().map(|death| Month::of(death.death_date)).max();
        return refuse(other.map_or(Reason::NoEvent, Reason::OtherMonth), OPENING, recorder);
    }
    let (mut opening, mut refusal) = (Vec::new(), None);
    let mut lost = household.children.len() as u8;
    for death in &household.deaths {
        if month.contains(death.death_date) {
            match refusal_of(case, death)? {
                Some(why) => refusal = refusal.or(Some(why)),
                None => opening.push((death, death.child.is_some().then_some(lost))),
            }
        }
        lost += u8::from(death.child.is_some());
    }
    if opening.is_empty() {
        let (reason, law) = refusal.unwrap_or((Reason::NoEvent, OPENING));
        return refuse(reason, law, recorder);
    }
    if let Some(refusal) = residence::family_refusal(case, month)? {
        return refuse(refusal.reason, refusal.law, recorder);
    }
    if let Some(refusal) = residence::not_extended(household)? {
        return refuse(refusal.reason, refusal.law, recorder);
    }
    let resources = family::of_month(case, month, Benefit::ChildDeath)?;
    let mut sum = Euros::ZERO;
    let mut remarks = Vec::new();
    for (death, position) in opening {
        let day = death.death_date;
        // The children for whom the other home claims do not raise the ceiling (R513-1).
        let others = shared_custody::certain(
            case,
            &others_in_charge(case, day, position)?,
            |list| Ok((list.len(), resources <= ceiling(day, list.len() + 1)?)),
            |one, other| one.1 == other.1,
        )?
        .0;
        let ceiling = ceiling(day, others + 1)?;
        // The texts do not say whether a pregnancy that ended raises the ceiling.
        if death.child.is_none() && (resources > self::ceiling(death.death_date, others)?) != (resources > ceiling) {
            remarks.push(Reason::ToConfirm("child_death.unborn"));
        }
        recorder.step(|| {
            Step::new(Benefit::ChildDeath, ChildDeathLine::Ceiling, Role::Fact, ceiling, CEILING).with(others + 1)
        });
        if let Some(rsa) = family::rsa_remark(case, month, Benefit::ChildDeath, ceiling)?
            && !remarks.contains(&rsa)
        {
            remarks.push(rsa);
        }
        let [full, reduced] = RATES.on(death.death_date)?;
        let under = resources <= ceiling;
        let (rate, line) = if under { (full, ChildDeathLine::Full) } else { (reduced, ChildDeathLine::Reduced) };
        let amount = Euros(rate * BMAF.on(death.death_date)?).to_cents();
        let law = RATES.law(death.death_date)?;
        recorder.step(|| {
            Step::new(Benefit::ChildDeath, line, Role::Part, amount, law)
                .with(Value::Share(rate))
                .with(death.death_date)
        });
        sum += amount;
    }
    family::note(case, month, Benefit::ChildDeath, recorder)?;
    let mut due = after_crds(Benefit::ChildDeath, sum, OPENING, recorder);
    due.remarks = remarks;
    due.due_month = Some(month);
    Ok(Outcome::Due(due))
}

/// Why a death opens no right.
fn refusal_of(case: &Case<'_>, death: &Death) -> Result<Option<(Reason, Law)>, Gap> {
    if let Some(child) = &death.child {
        let age = AGE.on(death.death_date)?;
        if death.death_date >= birthday(child.birth_date.get()?, age) {
            return Ok(Some((Reason::ChildTooOld { age: age as u8 }, AGE.law(death.death_date)?)));
        }
        if !is_in_charge(child, death.death_date)? {
            return Ok(Some((Reason::NoChild, OPENING)));
        }
        if residence::children_need_a_case(case.household, Month::of(death.death_date))?
            && !child.residence_condition.get()?
        {
            return Ok(Some((Reason::Permit, NATIONALITY)));
        }
    }
    if death.lump_sum_paid.get()? {
        return Ok(Some((Reason::LumpSumPaid, OPENING)));
    }
    // One home has the charge in the sense of L513-1: the one that claims, if it is said.
    if let Some(child) = &death.child
        && shared_custody::is_open(child)?
    {
        return Err(Gap::Law(Reason::SharedCustodyLaw));
    }
    Ok(None)
}

/// In effective charge on a day, whatever the age and the pay.
fn is_in_charge(child: &Child, day: Date) -> Result<bool, Gap> {
    Ok(first_day(child)? <= day
        && child.in_charge_to.get()?.is_none_or(|last| last >= day)
        && !children::is_placed_away(child)?)
}

/// Children in charge on a day, but the one at a position.
fn others_in_charge(case: &Case<'_>, day: Date, but: Option<u8>) -> Result<Children, Gap> {
    let list = children::at_home(case.household, &children::in_charge_on(case, day, AgeLimit::Usual)?)?;
    Ok(list.into_iter().filter(|index| Some(*index) != but).collect())
}

fn ceiling(day: Date, children: usize) -> Result<Annual, Gap> {
    let [base, child] = CEILINGS.on(day)?;
    Ok(Annual(base + child * Decimal::from(children)))
}

const OPENING: Law = Law::Css("L545-1", "LEGIARTI000041977481");
const CEILING: Law = Law::Css("D545-4", "LEGIARTI000042827697");
const NATIONALITY: Law = Law::Css("L512-2", "LEGIARTI000042920150");

/// Age before which the death opens the right: the day of the birthday closes it (D545-1, « jusqu’à vingt-quatre ans »,
/// which the CAF reads as under 25).
static AGE: Dated<i16> = Dated::new(
    "child_death.age",
    Unit::Years,
    Renewed::Never,
    &[since(2021, 1, 1, 25, Law::Css("D545-1", "LEGIARTI000042827706"))],
);

/// Shares of the BMAF under and above the ceiling (D545-3).
static RATES: Dated<[Decimal; 2]> = Dated::new(
    "child_death.rates",
    Unit::Share,
    Renewed::Never,
    &[since(2021, 1, 1, [dec!(4.8505), dec!(2.4253)], Law::Css("D545-3", "LEGIARTI000042827701"))],
);

/// Ceiling of resources, and what each child in charge adds (D545-4), raised each 1 January.
static CEILINGS: Dated<[Decimal; 2]> = Dated::new(
    "child_death.ceilings",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2023, 1, 1, [dec!(83029), dec!(5932)], CEILING),
        since(2024, 1, 1, [dec!(87430), dec!(6246)], CEILING),
        since(2025, 1, 1, [dec!(91627), dec!(6546)], CEILING),
        since(2026, 1, 1, [dec!(93276), dec!(6664)], CEILING),
    ],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&AGE, &RATES, &CEILINGS];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{child_born, due, household, not_due_reason, unknown, whole_due};
    use crate::household::{ClaimedBy, Custody, Household, Kind, Spell};
    use crate::money::Monthly;

    fn with_death(month: Month, child: Option<Child>) -> Household {
        let mut household = household(month, 2);
        household.deaths.push(Death { death_date: month.last_day(), lump_sum_paid: false.into(), child });
        household
    }

    fn earning(household: &mut Household, yearly: Decimal) {
        // A pension without the allowance of 10 %: foreign income is counted whole.
        let spell = Spell {
            kind: Kind::Foreign,
            monthly: Monthly(yearly / dec!(12)).into(),
            from: None,
            to: None,
            taxable: None.into(),
            gross: None.into(),
            overtime: Monthly::ZERO.into(),
        };
        household.adults[0].income.0 = vec![spell].into();
    }

    #[test]
    fn the_amounts_of_each_year() {
        for (year, full, net) in [
            (2024, dec!(2262.47), dec!(2251.16)), // 466.44 × 4.8505
            (2025, dec!(2300.93), dec!(2289.43)), // 474.37 × 4.8505
            (2026, dec!(2319.32), dec!(2307.73)), // 478.16 × 4.8505
        ] {
            let household = with_death(Month::new(year, 5), Some(child_born(2016, 6, 15)));
            assert_eq!(due(&household, Benefit::ChildDeath), (full, net));
        }
    }

    #[test]
    fn above_the_ceiling_half_is_paid_and_at_the_ceiling_the_whole() {
        let mut household = with_death(Month::new(2026, 5), Some(child_born(2016, 6, 15)));
        earning(&mut household, dec!(99940)); // 93,276 + 6,664
        let assessed = due(&household, Benefit::ChildDeath).0;
        earning(&mut household, dec!(99952.02));
        let above = due(&household, Benefit::ChildDeath);
        assert_eq!((assessed, above), (dec!(2319.32), (dec!(1159.68), dec!(1153.89)))); // 478.16 × 2.4253
    }

    #[test]
    fn brothers_and_sisters_raise_the_ceiling() {
        let mut household = with_death(Month::new(2026, 5), Some(child_born(2016, 6, 15)));
        household.children.push(child_born(2018, 1, 1));
        earning(&mut household, dec!(106604)); // 93,276 + 2 × 6,664
        assert_eq!(due(&household, Benefit::ChildDeath).0, dec!(2319.32));
    }

    #[test]
    fn a_child_for_whom_the_other_home_claims_or_who_is_placed_does_not_raise_the_ceiling() {
        let mut household = with_death(Month::new(2026, 5), Some(child_born(2016, 6, 15)));
        household.children.push(child_born(2018, 1, 1));
        household.children[0].custody = Custody::Shared.into();
        earning(&mut household, dec!(106604));
        assert_eq!(unknown(&household, Benefit::ChildDeath), Gap::Law(Reason::SharedCustodyLaw));
        household.children[0].claimed_by = Some(ClaimedBy::OtherParent).into();
        assert_eq!(due(&household, Benefit::ChildDeath).0, dec!(1159.68));
        household.children[0].claimed_by = Some(ClaimedBy::Claimant).into();
        assert_eq!(due(&household, Benefit::ChildDeath).0, dec!(2319.32));
        household.children[0].placed = true.into();
        assert_eq!(due(&household, Benefit::ChildDeath).0, dec!(1159.68));
    }

    #[test]
    fn the_day_before_the_twenty_fifth_birthday_is_the_last() {
        let mut household = with_death(Month::new(2026, 5), Some(child_born(2001, 6, 1)));
        assert_eq!(due(&household, Benefit::ChildDeath).0, dec!(2319.32));
        household.deaths[0].child = Some(child_born(2001, 5, 31));
        assert_eq!(not_due_reason(&household, Benefit::ChildDeath), Reason::ChildTooOld { age: 25 });
    }

    #[test]
    fn the_pay_of_the_child_does_not_matter() {
        let mut child = child_born(2004, 6, 1);
        let spell = Spell {
            kind: Kind::Wage,
            monthly: Monthly(dec!(3000)).into(),
            from: None,
            to: None,
            taxable: None.into(),
            gross: None.into(),
            overtime: Monthly::ZERO.into(),
        };
        child.income.0 = vec![spell].into();
        assert_eq!(due(&with_death(Month::new(2026, 5), Some(child)), Benefit::ChildDeath).0, dec!(2319.32));
    }

    #[test]
    fn a_pregnancy_of_twenty_weeks_opens_it() {
        assert_eq!(due(&with_death(Month::new(2026, 5), None), Benefit::ChildDeath).0, dec!(2319.32));
    }

    #[test]
    fn it_is_to_be_confirmed_where_the_unborn_child_decides() {
        let mut household = with_death(Month::new(2026, 5), None);
        earning(&mut household, dec!(96000)); // between 93,276 and 99,940
        let due = whole_due(&household, Benefit::ChildDeath);
        assert_eq!(due.remarks, [Reason::ToConfirm("child_death.unborn")]);
    }

    #[test]
    fn a_capital_already_paid_excludes_it() {
        let mut household = with_death(Month::new(2026, 5), Some(child_born(2016, 6, 15)));
        household.deaths[0].lump_sum_paid = true.into();
        assert_eq!(not_due_reason(&household, Benefit::ChildDeath), Reason::LumpSumPaid);
    }

    #[test]
    fn it_is_due_in_the_month_of_the_death_only() {
        let mut household = with_death(Month::new(2026, 5), Some(child_born(2016, 6, 15)));
        assert_eq!(whole_due(&household, Benefit::ChildDeath).due_month, Some(Month::new(2026, 5)));
        household.month = Month::new(2026, 6);
        assert_eq!(not_due_reason(&household, Benefit::ChildDeath), Reason::OtherMonth(Month::new(2026, 5)));
        household.deaths.clear();
        assert_eq!(not_due_reason(&household, Benefit::ChildDeath), Reason::NoEvent);
    }

    #[test]
    fn two_deaths_are_paid_twice() {
        let mut household = with_death(Month::new(2026, 5), Some(child_born(2016, 6, 15)));
        household.deaths.push(household.deaths[0].clone());
        assert_eq!(due(&household, Benefit::ChildDeath).0, dec!(4638.64));
    }

    #[test]
    fn in_shared_custody_the_text_does_not_say_which_home() {
        let mut child = child_born(2016, 6, 15);
        child.custody = Custody::Shared.into();
        let household = with_death(Month::new(2026, 5), Some(child));
        assert_eq!(unknown(&household, Benefit::ChildDeath), Gap::Law(Reason::SharedCustodyLaw));
    }
}
