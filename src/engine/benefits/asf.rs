//! Allocation de soutien familial (ASF).
//!
//! Due for a child in charge who lost a parent, or who has only one, or whom a parent does not support, to the parent who
//! lives alone (CSS, L523-1, L523-2, R523-1, R523-5, D523-1), or to whoever else took the child in; a share of the BMAF a
//! child (R523-7), less the maintenance that is fixed and paid (L523-1 I 4°, L581-2), and nothing under 15 euros in all
//! (D523-3). Same rates overseas (D755-8).
//! *Not modelled*: the month in which a parent died, left or stopped paying (the household tells the present state); the
//! adoption by a new partner; the scale of R582-1 and the rounding to the euro of an agreement made by the CAF
//! (R523-3-2).

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use super::conditions::children::{self, AgeLimit, child};
use super::conditions::{residence, situation};
use super::{after_crds, not_due};
use crate::asks::AsfOfChild;
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::BMAF;
use crate::household::{Child, Custody, OtherParent};
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum AsfLine {
        /// Whole allowance of a child, before the maintenance received.
        Rate = "rate",
        /// Maintenance taken off.
        Support = "support",
        /// What is due for a child.
        Child = "child",
    }
}

/// What is due for `month`.
pub fn asf(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let refuse = |reason, law, recorder: &mut Trace| not_due(Benefit::Asf, reason, law, recorder);
    let rights = match rights(case, month)? {
        Ok(rights) => rights,
        Err((reason, law)) => return refuse(reason, law, recorder),
    };
    // Per child, unrounded; the total is rounded once, and each child's part is the rise of the rounded total.
    let (mut total, mut rounded) = (Monthly::ZERO, Monthly::ZERO);
    for right in &rights {
        total += right.amount();
        let part = total.to_cents() - rounded;
        rounded = total.to_cents();
        let about = About::Child(right.child);
        recorder.step(|| {
            Step::new(Benefit::Asf, AsfLine::Rate, Role::Fact, right.whole.to_cents(), right.law)
                .with(Value::Share(right.rate))
                .about(about)
        });
        if !right.support.is_zero() {
            recorder.step(|| {
                Step::new(Benefit::Asf, AsfLine::Support, Role::Fact, right.support, DIFFERENTIAL).about(about)
            });
        }
        recorder.step(|| Step::new(Benefit::Asf, AsfLine::Child, Role::Part, part, right.law).about(about));
    }
    let least = LEAST.at(month)?;
    if rounded.0 < least {
        if rounded.is_zero() {
            let (support, whole) =
                rights.iter().map(|right| (right.support, right.whole)).max_by_key(|pair| pair.0).unwrap_or_default();
            let reason = Reason::SupportIsEnough { support, whole: whole.to_cents() };
            return refuse(reason, DIFFERENTIAL, recorder);
        }
        let reason = Reason::BelowLeastAmount { amount: Euros(rounded.0), least: Euros(least) };
        return refuse(reason, LEAST.law_at(month)?, recorder);
    }
    let mut due = after_crds(Benefit::Asf, Euros(rounded.0), RATE_ONE.law_at(month)?, recorder);
    if rights.iter().any(|right| right.to_be_fixed) {
        due.remarks.push(Reason::SupportToBeFixed);
    }
    due.remarks.extend(children::early_death_remark(case, month)?);
    Ok(Outcome::Due(due))
}

/// What is due for each child, for the benefits that count a share of it; empty when nothing is paid.
pub(crate) fn by_child(case: &Case<'_>, month: Month) -> Result<ArrayVec<AsfOfChild, { children::MOST }>, Gap> {
    let Ok(rights) = rights(case, month)? else { return Ok(ArrayVec::new()) };
    let total: Monthly = rights.iter().map(Right::amount).sum();
    let is_paid = total.to_cents().0 >= LEAST.at(month)?;
    let each = rights.iter().filter(|_| is_paid);
    Ok(each.map(|right| AsfOfChild { amount: right.amount(), lacks_both: right.lacks_both }).collect())
}

/// The right that one child opens.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Right {
    /// The child, by position.
    pub child: u8,
    /// Whether the child lacks the support of both parents (L523-3, 1°).
    pub lacks_both: bool,
    /// Share of the BMAF.
    pub rate: Decimal,
    /// That share in euros, not rounded.
    pub whole: Monthly,
    /// Maintenance to take off.
    pub support: Monthly,
    /// No decision fixes the maintenance that is not paid: due for four months, then on conditions (R523-3).
    to_be_fixed: bool,
    law: Law,
}

impl Right {
    /// What is due for the child, not rounded.
    pub fn amount(&self) -> Monthly {
        (self.whole - self.support).or_zero()
    }
}

type Rights = Result<ArrayVec<Right, { children::MOST }>, (Reason, Law)>;

/// The right of each child, or the first reason why there is none.
fn rights(case: &Case<'_>, month: Month) -> Result<Rights, Gap> {
    let household = case.household;
    let list = children::in_charge(case, month, AgeLimit::Usual)?;
    if list.is_empty() {
        return Ok(Err((Reason::NoChild, OPENING)));
    }
    let mut rights = ArrayVec::new();
    let mut refusal = None;
    for index in list {
        let child = child(household, index);
        if children::is_placed_away(child)? {
            refusal = refusal.or(Some((Reason::Placed, CHARGE)));
            continue;
        }
        match of_child(case, child, month)? {
            Err(why) => refusal = refusal.or(Some(why)),
            Ok((lacks_both, support, to_be_fixed)) => {
                // For a child who died, the amount of the month of the death (R552-4, al. 2).
                let of = children::amount_month(household, index, month);
                let (rate, law) = if lacks_both {
                    (RATE_BOTH.at(of)?, RATE_BOTH.law_at(of)?)
                } else {
                    (RATE_ONE.at(of)?, RATE_ONE.law_at(of)?)
                };
                let whole = Monthly(rate * BMAF.at(of)?);
                rights.push(Right { child: index, lacks_both, rate, whole, support, to_be_fixed, law });
            }
        }
    }
    if rights.is_empty() {
        return Ok(Err(refusal.unwrap_or((Reason::NoChild, OPENING))));
    }
    if let Some(refusal) = residence::family_refusal(case, month)? {
        return Ok(Err((refusal.reason, refusal.law)));
    }
    if let Some(refusal) = residence::not_extended(household)? {
        return Ok(Err((refusal.reason, refusal.law)));
    }
    Ok(Ok(rights))
}

/// Whether a child lacks both parents, the maintenance to take off, and whether it is still to be fixed.
type Support = Result<(bool, Monthly, bool), (Reason, Law)>;

fn of_child(case: &Case<'_>, child: &Child, month: Month) -> Result<Support, Gap> {
    // A parent must live alone (L523-2, al. 2); anybody else who took the child in keeps the right.
    let lacks_both = !child.own_parent.get()?;
    if !lacks_both {
        if !situation::is_lone_since_before(case.household, month)? {
            return Ok(Err((Reason::InCouple, ALONE)));
        }
        // Each parent supports the child in turn, in kind.
        if child.custody.get()? == Custody::Shared {
            return Ok(Err((Reason::OtherParentProvides, OPENING)));
        }
    }
    Ok(match child.other_parent.get()? {
        OtherParent::Deceased | OtherParent::Unknown => Ok((lacks_both, Monthly::ZERO, false)),
        OtherParent::Present if lacks_both => Ok((true, Monthly::ZERO, false)),
        OtherParent::Present => Err((Reason::OtherParentProvides, OPENING)),
        OtherParent::NotPaying => Ok((lacks_both, Monthly::ZERO, !lacks_both && !child.support_fixed.get()?)),
        // What is paid without a decision or an enforceable agreement opens no differential (R523-3-2).
        OtherParent::Paying if !child.support_fixed.get()? => Err((Reason::SupportNotFixed, DIFFERENTIAL)),
        // Paid in full, the maintenance that is due is taken off (L523-1 I 4°); in part, what is paid (L581-2).
        OtherParent::Paying => {
            let paid = child.child_support.get()?;
            Ok((lacks_both, child.support_due.get()?.unwrap_or(paid).min(paid), false))
        }
    })
}

const OPENING: Law = Law::Css("L523-1", "LEGIARTI000044629511");
const ALONE: Law = Law::Css("L523-2", "LEGIARTI000006743296");
const CHARGE: Law = Law::Css("L513-1", "LEGIARTI000006743284");
const DIFFERENTIAL: Law = Law::Css("L581-2", "LEGIARTI000033713837");

/// Share of the BMAF for a child whom one parent raises (R523-7, 2°).
pub static RATE_ONE: Dated<Decimal> = Dated::new(
    "asf.rate_one_parent",
    Unit::Share,
    Renewed::Never,
    &[since(2022, 11, 1, dec!(0.422), Law::Css("R523-7", "LEGIARTI000046498993"))],
);

/// Share of the BMAF for a child who lacks both parents (R523-7, 1°).
pub static RATE_BOTH: Dated<Decimal> = Dated::new(
    "asf.rate_both_parents",
    Unit::Share,
    Renewed::Never,
    &[since(2022, 11, 1, dec!(0.5625), Law::Css("R523-7", "LEGIARTI000046498993"))],
);

/// Least total that is paid a month (D523-3).
static LEAST: Dated<Decimal> = Dated::new(
    "asf.least",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(2018, 7, 1, dec!(15), Law::Css("D523-3", "LEGIARTI000037249831"))],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&RATE_ONE, &RATE_BOTH, &LEAST];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{child_born, due, household, not_due_reason, unknown};
    use crate::calendar::Date;
    use crate::household::{Answer, Department, Household};

    /// A lone parent, claimant of everything, with one child of 2019 whose other parent is as told.
    fn lone(month: Month, other: OtherParent) -> Household {
        let mut household = household(month, 1);
        let mut child = child_born(2019, 6, 15);
        child.other_parent = other.into();
        household.children.push(child);
        household
    }

    fn net(household: &Household) -> (Decimal, Decimal) {
        due(household, Benefit::Asf)
    }

    // Gross and net of the specifications, replayed on published amounts of 2023 to 2025.
    #[test]
    fn one_parent_gives_forty_two_percent_of_the_bmaf_each_year() {
        for (year, month, gross, net_amount) in [
            (2024, 3, dec!(188.18), dec!(187.24)), // 445.93 × 0.422
            (2024, 4, dec!(196.84), dec!(195.86)), // 466.44 × 0.422
            (2025, 4, dec!(200.18), dec!(199.18)), // 474.37 × 0.422
            (2026, 4, dec!(201.78), dec!(200.78)), // 478.16 × 0.422
        ] {
            let household = lone(Month::new(year, month), OtherParent::Deceased);
            assert_eq!(net(&household), (gross, net_amount), "{year}-{month}");
        }
    }

    #[test]
    fn a_child_without_both_parents_gives_more_even_to_a_couple() {
        for (year, gross, net_amount) in
            [(2024, dec!(262.37), dec!(261.06)), (2025, dec!(266.83), dec!(265.50)), (2026, dec!(268.97), dec!(267.63))]
        {
            let mut household = household(Month::new(year, 5), 2);
            let mut child = child_born(2019, 6, 15);
            child.own_parent = false.into();
            household.children.push(child);
            assert_eq!(net(&household), (gross, net_amount));
        }
    }

    #[test]
    fn a_parent_in_a_couple_has_none() {
        let mut household = household(Month::new(2026, 5), 2);
        let mut child = child_born(2019, 6, 15);
        child.other_parent = OtherParent::Deceased.into();
        household.children.push(child);
        assert_eq!(not_due_reason(&household, Benefit::Asf), Reason::InCouple);
    }

    #[test]
    fn the_union_ends_it_in_its_own_month_and_isolation_opens_it_in_the_next() {
        let mut household = household(Month::new(2026, 5), 2);
        let mut child = child_born(2019, 6, 15);
        child.other_parent = OtherParent::Deceased.into();
        household.children.push(child);
        household.union_since = Some(Date::constant(2026, 5, 31)).into();
        assert_eq!(not_due_reason(&household, Benefit::Asf), Reason::InCouple);
        let case = crate::assessment::case(&household);
        let outcome = asf(&case, Month::new(2026, 4), &mut crate::trace::Trace::silent());
        assert!(matches!(outcome, Ok(Outcome::Due(due)) if due.gross.0 == dec!(201.78)));

        let mut household = lone(Month::new(2026, 5), OtherParent::Deceased);
        household.union_since = Some(Date::constant(2026, 5, 1)).into();
        assert_eq!(not_due_reason(&household, Benefit::Asf), Reason::InCouple);
        household.month = Month::new(2026, 6);
        assert_eq!(net(&household).0, dec!(201.78));
    }

    #[test]
    fn what_is_fixed_and_paid_is_taken_off() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Paying);
        household.children[0].child_support = Monthly(dec!(120)).into();
        assert_eq!(net(&household).0, dec!(81.78)); // 478.16 × 0.422 − 120
    }

    #[test]
    fn paid_in_part_only_what_is_paid_is_taken_off() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Paying);
        household.children[0].child_support = Monthly(dec!(50)).into();
        household.children[0].support_due = Some(Monthly(dec!(250))).into();
        assert_eq!(net(&household).0, dec!(151.78)); // 478.16 × 0.422 − 50 (L581-2, al. 2)
    }

    #[test]
    fn more_than_is_due_takes_off_what_is_due() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Paying);
        household.children[0].child_support = Monthly(dec!(150)).into();
        household.children[0].support_due = Some(Monthly(dec!(100))).into();
        assert_eq!(net(&household).0, dec!(101.78));
    }

    #[test]
    fn fifteen_euros_are_paid_and_a_cent_less_is_not() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Paying);
        household.children[0].child_support = Monthly(dec!(186.78)).into();
        assert_eq!(net(&household).0, dec!(15.00));
        household.children[0].child_support = Monthly(dec!(186.79)).into();
        let reason = Reason::BelowLeastAmount { amount: Euros(dec!(14.99)), least: Euros(dec!(15)) };
        assert_eq!(not_due_reason(&household, Benefit::Asf), reason);
    }

    #[test]
    fn the_least_amount_is_that_of_all_children_together() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Paying);
        household.children[0].child_support = Monthly(dec!(194)).into();
        let second = household.children[0].clone();
        household.children.push(second);
        assert_eq!(net(&household).0, dec!(15.57)); // 2 × (478.16 × 0.422 − 194)
    }

    #[test]
    fn a_high_maintenance_leaves_nothing_and_does_not_lower_another_child() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Paying);
        household.children[0].child_support = Monthly(dec!(300)).into();
        assert!(matches!(not_due_reason(&household, Benefit::Asf), Reason::SupportIsEnough { .. }));
        let mut second = child_born(2021, 1, 1);
        second.other_parent = OtherParent::Unknown.into();
        household.children.push(second);
        assert_eq!(net(&household).0, dec!(201.78));
    }

    #[test]
    fn it_starts_the_month_after_the_birth_and_stops_in_the_month_of_the_twentieth_birthday() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Unknown);
        household.children[0].birth_date = Date::constant(2026, 5, 1).into();
        assert_eq!(not_due_reason(&household, Benefit::Asf), Reason::NoChild);
        household.month = Month::new(2026, 6);
        assert_eq!(net(&household).0, dec!(201.78));
        household.children[0].birth_date = Date::constant(2006, 6, 30).into();
        assert_eq!(not_due_reason(&household, Benefit::Asf), Reason::NoChild);
        household.children[0].birth_date = Date::constant(2006, 7, 1).into();
        assert_eq!(net(&household).0, dec!(201.78));
    }

    #[test]
    fn shared_custody_and_a_payment_without_decision_give_nothing() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Paying);
        household.children[0].custody = Custody::Shared.into();
        assert_eq!(not_due_reason(&household, Benefit::Asf), Reason::OtherParentProvides);
        household.children[0].custody = Custody::Full.into();
        household.children[0].support_fixed = false.into();
        assert_eq!(not_due_reason(&household, Benefit::Asf), Reason::SupportNotFixed);
    }

    #[test]
    fn without_a_decision_the_default_is_paid_with_a_warning() {
        let mut household = lone(Month::new(2026, 5), OtherParent::NotPaying);
        household.children[0].support_fixed = false.into();
        let assessed = asf(&crate::assessment::case(&household), household.month, &mut crate::trace::Trace::silent());
        assert!(matches!(assessed, Ok(Outcome::Due(due)) if due.remarks == [Reason::SupportToBeFixed]));
    }

    #[test]
    fn overseas_is_as_the_mainland_and_mayotte_has_none() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Unknown);
        household.residence.department = Department::new("974").expect("La Réunion").into();
        assert_eq!(net(&household).0, dec!(201.78));
        household.residence.department = Department::new("976").expect("Mayotte").into();
        assert_eq!(not_due_reason(&household, Benefit::Asf), Reason::NotInMayotte);
    }

    #[test]
    fn the_other_parent_unknown_to_the_person_matters_only_to_a_lone_parent() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Unknown);
        let missing: Answer<OtherParent> = household.not_known("/children/0/other_parent".to_owned());
        household.children[0].other_parent = missing;
        assert!(matches!(unknown(&household, Benefit::Asf), Gap::Answer(_)));
    }

    #[test]
    fn what_goes_on_after_a_death_is_the_amount_of_the_month_of_the_death() {
        let mut household = lone(Month::new(2026, 5), OtherParent::Unknown);
        household.deaths.push(crate::household::Death {
            death_date: Date::constant(2026, 3, 10),
            lump_sum_paid: false.into(),
            child: household.children.pop(),
        });
        assert_eq!(net(&household).0, dec!(200.18)); // 474.37 × 0.422
        household.deaths[0].death_date = Date::constant(2026, 4, 10);
        assert_eq!(net(&household).0, dec!(201.78)); // 478.16 × 0.422
        // The parent must still live alone (R552-4, al. 3).
        household.union = crate::household::Union::Married;
        household.adults.push(household.adults[0].clone());
        assert_eq!(not_due_reason(&household, Benefit::Asf), Reason::InCouple);
    }
}
