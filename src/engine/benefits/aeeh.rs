//! Allocation d’éducation de l’enfant handicapé (AEEH).
//!
//! A base for each child in charge whom the commission (CDAPH) recognises as disabled at 80 %, or at 50 % with special care
//! or schooling (CSS, L541-1, R541-1, D541-1); a supplement by category (D541-2), unless the family chose the PCH or a parent
//! is paid AJPP for the same child (R541-7, L544-9); a further increase for a lone parent (L541-4, D541-3, D541-4). No test of
//! resources and no CRDS; shared custody halves it as the family allowances (L541-3, L521-2); same amounts overseas
//! (D755-11).
//! *Not modelled*: the holidays of a child in full-time boarding, paid once a year (R541-1, last al.), long stays in hospital
//! (R541-8), supplements granted for expenses alone, which open no increase for a lone parent (D541-3): the household does
//! not tell them apart, and a remark says so.

use rust_decimal::{Decimal, dec};

use super::conditions::children::{self, AgeLimit, child};
use super::conditions::{residence, shared_custody, situation};
use super::{not_due, without_crds};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::BMAF;
use crate::household::Child;
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum AeehLine {
        /// Base of a child.
        Base = "base",
        /// Supplement of a child, by category.
        Complement = "complement",
        /// Increase for a lone parent.
        LoneParent = "lone_parent",
        /// Supplement not paid, in favour of another benefit.
        NoComplement = "no_complement",
    }
}

/// What is due for `month`.
pub fn aeeh(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let refuse = |reason, law, recorder: &mut Trace| not_due(Benefit::Aeeh, reason, law, recorder);
    let mut list = children::Children::new();
    for index in children::in_charge(case, month, AgeLimit::Usual)? {
        if !share(case, index)?.is_zero() {
            list.push(index);
        }
    }
    if list.is_empty() {
        return refuse(Reason::NoChild, OPENING, recorder);
    }
    let mut refusal = None;
    let mut granted = children::Children::new();
    for index in list {
        match refusal_of(child(case.household, index), amount_month(case, index, month))? {
            None => granted.push(index),
            Some(why) => refusal = Some(why),
        }
    }
    if granted.is_empty() {
        let (reason, law) = refusal.unwrap_or((Reason::NoChild, OPENING));
        return refuse(reason, law, recorder);
    }
    if let Some(refusal) = residence::family_refusal(case, month)? {
        return refuse(refusal.reason, refusal.law, recorder);
    }
    // Mayotte has the same amounts (décret 2017-1788).
    residence::follows_overseas(case.household)?;
    let mut sum = Euros::ZERO;
    let mut remarks = Vec::new();
    for index in granted {
        sum += of_child(case, index, amount_month(case, index, month), &mut remarks, recorder)?;
    }
    let mut due = without_crds(Benefit::Aeeh, sum, BASE.law_at(month)?, recorder);
    due.remarks = remarks;
    due.remarks.extend(children::early_death_remark(case, month)?);
    Ok(Outcome::Due(due))
}

/// The month whose amount is due: for a child who died, that of the death.
fn amount_month(case: &Case<'_>, index: u8, month: Month) -> Month {
    children::amount_month(case.household, index, month)
}

/// Whether the benefit is due for a child in charge (position), by the commission's decision.
pub fn is_granted(case: &Case<'_>, index: u8, month: Month) -> Result<bool, Gap> {
    Ok(refusal_of(child(case.household, index), amount_month(case, index, month))?.is_none())
}

/// Number of the children of `list` (positions, in charge) for whom the benefit is due.
pub fn granted_among(case: &Case<'_>, list: &children::Children, month: Month) -> Result<usize, Gap> {
    let mut count = 0;
    for &index in list {
        count += usize::from(is_granted(case, index, month)?);
    }
    Ok(count)
}

/// Whether the child may bring the benefit, by its rate or by what was granted already; an answer not known is no.
pub(crate) fn may_be_granted(child: &Child, month: Month) -> bool {
    let rate = child.disability_rate.get().unwrap_or(0);
    LEAST_RATE.at(month).is_ok_and(|least| rate >= least)
        || child.aeeh.get() == Ok(Some(true))
        || child.aeeh_complement.get().is_ok_and(|category| category > 0)
        || child.pch.get() == Ok(true)
}

/// Supplement and increase for a lone parent of one child, before the choice with AJPP; zero without a right.
pub fn supplements(case: &Case<'_>, index: u8, month: Month) -> Result<Euros, Gap> {
    let is_there = children::in_charge(case, month, AgeLimit::Usual)?.contains(&index);
    if !is_there || share(case, index)?.is_zero() || !is_granted(case, index, month)? {
        return Ok(Euros::ZERO);
    }
    let child = child(case.household, index);
    let category = child.aeeh_complement.get()?;
    if category == 0 {
        return Ok(Euros::ZERO);
    }
    let halved = share(case, index)? < Decimal::ONE;
    let complement = if child.pch.get()? { Euros::ZERO } else { complement(category, halved, month)? };
    Ok(complement + lone_parent(case, category, halved, month)?)
}

fn of_child(
    case: &Case<'_>,
    index: u8,
    month: Month,
    remarks: &mut Vec<Reason>,
    recorder: &mut Trace,
) -> Result<Euros, Gap> {
    let child = child(case.household, index);
    let halved = share(case, index)? < Decimal::ONE;
    let about = About::Child(index);
    let rate = BASE.at(month)?;
    let base = half_if(halved, rate * BMAF.at(month)?);
    let law = BASE.law_at(month)?;
    recorder
        .step(|| Step::new(Benefit::Aeeh, AeehLine::Base, Role::Part, base, law).with(Value::Share(rate)).about(about));
    let category = child.aeeh_complement.get()?;
    if category == 0 {
        return Ok(base);
    }
    // For the same child the better of AJPP and of the supplements is paid (L544-9, 7°; CNAF, circular 2008-004).
    if (case.asks.ajpp_replaces_supplements)(case, index, month)? {
        recorder.step(|| Step::new(Benefit::Aeeh, AeehLine::NoComplement, Role::Fact, (), NO_AJPP).about(about));
        remarks.push(Reason::OtherBenefit(Benefit::Ajpp));
        return Ok(base);
    }
    let mut sum = base;
    if !child.pch.get()? {
        let amount = complement(category, halved, month)?;
        let law = if category == 6 { THIRD_PERSON.law_at(month)? } else { COMPLEMENT.law_at(month)? };
        recorder.step(|| {
            Step::new(Benefit::Aeeh, AeehLine::Complement, Role::Part, amount, law).with(category).about(about)
        });
        if category == 6 && month >= THIRD_PERSON_DERIVED {
            remarks.push(Reason::ToConfirm("aeeh.third_person"));
        }
        sum += amount;
    }
    let increase = lone_parent(case, category, halved, month)?;
    if !increase.is_zero() {
        let law = LONE_PARENT.law_at(month)?;
        recorder.step(|| {
            Step::new(Benefit::Aeeh, AeehLine::LoneParent, Role::Part, increase, law).with(category).about(about)
        });
        sum += increase;
        // Granted for expenses alone it opens no increase, which the sixth and the fifth never are (D541-3, R541-2).
        let remark = Reason::ToConfirm("aeeh.lone_parent");
        if category <= LAST_FOR_EXPENSES && !remarks.contains(&remark) {
            remarks.push(remark);
        }
    }
    Ok(sum)
}

/// Why the benefit is not due for a child in charge.
fn refusal_of(child: &Child, month: Month) -> Result<Option<(Reason, Law)>, Gap> {
    let rate = child.disability_rate.get()?;
    let granted = match child.aeeh.get()? {
        Some(granted) => granted,
        None if rate >= FULL_RATE.at(month)? => true,
        None if rate >= LEAST_RATE.at(month)? => child.aeeh_complement.get()? > 0 || child.pch.get()?,
        None => false,
    };
    let since = child.aeeh_since.get()?.is_none_or(|since| since <= month);
    if !granted || !since {
        return Ok(Some((Reason::NotGranted, GRANT)));
    }
    if child.boarded.get()? {
        return Ok(Some((Reason::Boarded, OPENING)));
    }
    if children::is_placed_away(child)? {
        return Ok(Some((Reason::PaidToService, SHARING)));
    }
    Ok(None)
}

fn complement(category: u8, halved: bool, month: Month) -> Result<Euros, Gap> {
    let whole = match category {
        1..=5 => COMPLEMENT.at(month)?[category as usize - 1] * BMAF.at(month)?,
        _ => THIRD_PERSON.at(month)?,
    };
    Ok(half_if(halved, whole))
}

fn lone_parent(case: &Case<'_>, category: u8, halved: bool, month: Month) -> Result<Euros, Gap> {
    if category < 2 || !situation::is_lone_since_before(case.household, month)? {
        return Ok(Euros::ZERO);
    }
    // "Assumant seule la charge": no text shares the increase between two homes.
    if halved {
        return Err(Gap::Law(Reason::SharedCustodyLaw));
    }
    let rate = LONE_PARENT.at(month)?[(category as usize).min(6) - 2];
    Ok(Euros::from(Monthly(rate * BMAF.at(month)?).to_cents()))
}

/// How much of the amounts of a child comes here: all, half or nothing, as of the family allowances (L541-3, L521-2).
fn share(case: &Case<'_>, index: u8) -> Result<Decimal, Gap> {
    Ok(shared_custody::allowance_share(child(case.household, index))?)
}

/// An amount in cents, halved when custody is shared (R521-3).
fn half_if(halved: bool, amount: Decimal) -> Euros {
    Euros(if halved { amount / TWO } else { amount }).to_cents()
}

const TWO: Decimal = dec!(2);
const OPENING: Law = Law::Css("L541-1", "LEGIARTI000006743351");
const GRANT: Law = Law::Css("L541-2", "LEGIARTI000006743353");
const SHARING: Law = Law::Css("L541-3", "LEGIARTI000006743355");
const NO_AJPP: Law = Law::Css("L544-9", "LEGIARTI000053279254");

/// Last category that may be granted for expenses alone (R541-2, 4° d).
const LAST_FOR_EXPENSES: u8 = 4;

/// From this month the amount of the sixth category is the one before, raised by 0.8 % as the pensions are.
const THIRD_PERSON_DERIVED: Month = Month::new(2026, 4);

/// Incapacity from which the benefit is due without any other condition, per cent (R541-1).
static FULL_RATE: Dated<u8> = Dated::new(
    "aeeh.full_rate",
    Unit::Count,
    Renewed::Never,
    &[since(2006, 1, 1, 80, Law::Css("R541-1", "LEGIARTI000045087770"))],
);

/// Incapacity from which it is due with special care or schooling, per cent (R541-1).
static LEAST_RATE: Dated<u8> = Dated::new(
    "aeeh.least_rate",
    Unit::Count,
    Renewed::Never,
    &[since(2006, 1, 1, 50, Law::Css("R541-1", "LEGIARTI000045087770"))],
);

/// Base, share of the BMAF (D541-1).
static BASE: Dated<Decimal> = Dated::new(
    "aeeh.base",
    Unit::Share,
    Renewed::Never,
    &[since(2006, 1, 1, dec!(0.32), Law::Css("D541-1", "LEGIARTI000006737166"))],
);

/// Supplements of categories 1 to 5, shares of the BMAF (D541-2).
static COMPLEMENT: Dated<[Decimal; 5]> = Dated::new(
    "aeeh.complement",
    Unit::Share,
    Renewed::Never,
    &[since(
        2006,
        1,
        1,
        [dec!(0.24), dec!(0.65), dec!(0.92), dec!(1.4257), dec!(1.8221)],
        Law::Css("D541-2", "LEGIARTI000006737170"),
    )],
);

/// Supplement of category 6: the increase for a third person of disability pensions (D541-2, last al.).
static THIRD_PERSON: Dated<Decimal> = Dated::new(
    "aeeh.third_person",
    Unit::EurosPerMonth,
    Renewed::April,
    &[
        since(
            2023,
            4,
            1,
            dec!(1210.90),
            Law::Page("Circulaire Cnav 2023/8", "https://legislation.lassuranceretraite.fr/"),
        ),
        since(
            2024,
            4,
            1,
            dec!(1266.60),
            Law::Page("Circulaire Cnav 2024/14", "https://legislation.lassuranceretraite.fr/"),
        ),
        since(
            2025,
            4,
            1,
            dec!(1288.13),
            Law::Page("Circulaire Cnav 2025/12", "https://legislation.lassuranceretraite.fr/"),
        ),
        // 1,288.13 × 1.008: the rise of April 2026 (L161-25), no circular seen (looked for on 29 November 2026).
        since(2026, 4, 1, dec!(1298.44), Law::Css("D541-2", "LEGIARTI000006737170")),
    ],
);

/// Increase for a lone parent, categories 2 to 6, shares of the BMAF (D541-4).
static LONE_PARENT: Dated<[Decimal; 5]> = Dated::new(
    "aeeh.lone_parent",
    Unit::Share,
    Renewed::Never,
    &[since(
        2006,
        1,
        1,
        [dec!(0.13), dec!(0.18), dec!(0.57), dec!(0.73), dec!(1.07)],
        Law::Css("D541-4", "LEGIARTI000006737172"),
    )],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&FULL_RATE, &LEAST_RATE, &BASE, &COMPLEMENT, &THIRD_PERSON, &LONE_PARENT];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{child_born, due, household, not_due_reason, unknown, whole_due};
    use crate::calendar::Date;
    use crate::household::{Custody, Department, Household, SharedBy};

    fn with_child(month: Month, adults: u8, rate: u8, category: u8) -> Household {
        let mut household = household(month, adults);
        let mut child = child_born(2016, 6, 15);
        child.disability_rate = rate.into();
        child.aeeh_complement = category.into();
        household.children.push(child);
        household
    }

    fn amount(household: &Household) -> Decimal {
        let (gross, net) = due(household, Benefit::Aeeh);
        assert_eq!(gross, net, "no CRDS");
        gross
    }

    const MAY_2026: Month = Month::new(2026, 5);

    // Table of the specifications: BMAF × rate, half up; category 6 is the third-person increase.
    #[test]
    fn base_and_supplements_of_each_year() {
        let base = [dec!(149.26), dec!(151.80), dec!(153.01)];
        let supplements = [
            [dec!(111.95), dec!(113.85), dec!(114.76)],
            [dec!(303.19), dec!(308.34), dec!(310.80)],
            [dec!(429.12), dec!(436.42), dec!(439.91)],
            [dec!(665.00), dec!(676.31), dec!(681.71)],
            [dec!(849.90), dec!(864.35), dec!(871.26)],
            [dec!(1266.60), dec!(1288.13), dec!(1298.44)],
        ];
        for (i, year) in [2024, 2025, 2026].into_iter().enumerate() {
            assert_eq!(amount(&with_child(Month::new(year, 5), 2, 80, 0)), base[i]);
            for (category, amounts) in supplements.iter().enumerate() {
                let household = with_child(Month::new(year, 5), 2, 80, category as u8 + 1);
                assert_eq!(amount(&household), base[i] + amounts[i], "{year} category {}", category + 1);
            }
        }
    }

    #[test]
    fn a_lone_parent_has_an_increase_from_category_two() {
        // 478.16 × 0.13, 0.18, 0.57, 0.73, 1.07.
        let increases = [dec!(0), dec!(62.16), dec!(86.07), dec!(272.55), dec!(349.06), dec!(511.63)];
        for (i, increase) in increases.into_iter().enumerate() {
            let category = i as u8 + 1;
            let couple = amount(&with_child(MAY_2026, 2, 80, category));
            assert_eq!(amount(&with_child(MAY_2026, 1, 80, category)), couple + increase, "category {category}");
        }
    }

    #[test]
    fn the_increase_of_a_lone_parent_is_to_be_confirmed_where_expenses_alone_may_have_opened_the_supplement() {
        // R541-2: expenses alone class a child up to the fourth category.
        let remark = Reason::ToConfirm("aeeh.lone_parent");
        for (category, said) in [(1, false), (2, true), (4, true), (5, false)] {
            let due = whole_due(&with_child(MAY_2026, 1, 80, category), Benefit::Aeeh);
            assert_eq!(due.remarks.contains(&remark), said, "category {category}");
        }
        assert!(!whole_due(&with_child(MAY_2026, 2, 80, 2), Benefit::Aeeh).remarks.contains(&remark));
    }

    #[test]
    fn fifty_percent_needs_special_care_and_forty_nine_is_never_enough() {
        assert_eq!(not_due_reason(&with_child(MAY_2026, 2, 50, 0), Benefit::Aeeh), Reason::NotGranted);
        assert_eq!(amount(&with_child(MAY_2026, 2, 50, 1)), dec!(153.01) + dec!(114.76));
        assert_eq!(not_due_reason(&with_child(MAY_2026, 2, 49, 1), Benefit::Aeeh), Reason::NotGranted);
        assert_eq!(not_due_reason(&with_child(MAY_2026, 2, 79, 0), Benefit::Aeeh), Reason::NotGranted);
        let mut granted = with_child(MAY_2026, 2, 60, 0);
        granted.children[0].aeeh = Some(true).into();
        assert_eq!(amount(&granted), dec!(153.01));
    }

    #[test]
    fn it_is_due_from_the_month_that_the_commission_says() {
        let mut household = with_child(MAY_2026, 2, 80, 0);
        household.children[0].aeeh_since = Some(Month::new(2026, 6)).into();
        assert_eq!(not_due_reason(&household, Benefit::Aeeh), Reason::NotGranted);
        household.children[0].aeeh_since = Some(MAY_2026).into();
        assert_eq!(amount(&household), dec!(153.01));
    }

    #[test]
    fn the_pch_replaces_the_supplement_and_keeps_the_increase_of_a_lone_parent() {
        let mut household = with_child(MAY_2026, 2, 80, 4);
        household.children[0].pch = true.into();
        assert_eq!(amount(&household), dec!(153.01));
        let mut household = with_child(MAY_2026, 1, 80, 4);
        household.children[0].pch = true.into();
        assert_eq!(amount(&household), dec!(153.01) + dec!(272.55));
    }

    #[test]
    fn full_time_boarding_stops_it() {
        let mut household = with_child(MAY_2026, 2, 80, 2);
        household.children[0].boarded = true.into();
        assert_eq!(not_due_reason(&household, Benefit::Aeeh), Reason::Boarded);
    }

    #[test]
    fn shared_custody_halves_base_and_supplement() {
        let mut household = with_child(MAY_2026, 2, 80, 2);
        household.children[0].custody = Custody::Shared.into();
        assert_eq!(amount(&household), dec!(76.51) + dec!(155.40)); // 478.16 × 0.32 / 2, × 0.65 / 2
        household.children[0].af_claimed_by = SharedBy::Claimant.into();
        assert_eq!(amount(&household), dec!(153.01) + dec!(310.80));
        household.children[0].af_claimed_by = SharedBy::OtherParent.into();
        assert_eq!(not_due_reason(&household, Benefit::Aeeh), Reason::NoChild);
        let mut household = with_child(MAY_2026, 1, 80, 2);
        household.children[0].custody = Custody::Shared.into();
        assert_eq!(unknown(&household, Benefit::Aeeh), Gap::Law(Reason::SharedCustodyLaw));
    }

    #[test]
    fn it_stops_in_the_month_of_the_twentieth_birthday() {
        let mut household = with_child(Month::new(2026, 6), 2, 80, 0);
        household.children[0].birth_date = Date::constant(2006, 7, 1).into();
        assert_eq!(amount(&household), dec!(153.01));
        household.children[0].birth_date = Date::constant(2006, 6, 30).into();
        assert_eq!(not_due_reason(&household, Benefit::Aeeh), Reason::NoChild);
    }

    #[test]
    fn two_children_add_up_and_one_without_grant_counts_for_nothing() {
        let mut household = with_child(MAY_2026, 2, 80, 1);
        household.children.push(household.children[0].clone());
        household.children.push(child_born(2020, 1, 1));
        assert_eq!(amount(&household), dec!(153.01) * dec!(2) + dec!(114.76) * dec!(2));
    }

    #[test]
    fn the_derived_amount_of_the_sixth_category_is_to_be_confirmed() {
        let due = whole_due(&with_child(MAY_2026, 2, 80, 6), Benefit::Aeeh);
        assert_eq!(due.remarks, [Reason::ToConfirm("aeeh.third_person")]);
        assert!(whole_due(&with_child(Month::new(2026, 3), 2, 80, 6), Benefit::Aeeh).remarks.is_empty());
    }

    #[test]
    fn overseas_has_the_same_amounts() {
        let mut household = with_child(MAY_2026, 2, 80, 0);
        household.residence.department = Department::new("971").expect("Guadeloupe").into();
        assert_eq!(amount(&household), dec!(153.01));
        household.residence.department = Department::new("976").expect("Mayotte").into();
        assert_eq!(amount(&household), dec!(153.01));
        household.residence.department = Department::new("975").expect("Saint-Pierre-et-Miquelon").into();
        assert_eq!(unknown(&household, Benefit::Aeeh), Gap::Law(Reason::SaintPierreLaw));
    }

    #[test]
    fn it_goes_on_three_months_after_the_death_of_the_child() {
        let mut household = with_child(Month::new(2026, 8), 2, 80, 1);
        let child = household.children.remove(0);
        household.deaths.push(crate::household::Death {
            death_date: Date::constant(2026, 5, 2),
            lump_sum_paid: false.into(),
            child: Some(child),
        });
        assert_eq!(amount(&household), dec!(153.01) + dec!(114.76));
        household.month = Month::new(2026, 9);
        assert_eq!(not_due_reason(&household, Benefit::Aeeh), Reason::NoChild);
    }

    #[test]
    fn what_goes_on_is_the_amount_of_the_month_of_the_death() {
        let mut household = with_child(Month::new(2026, 5), 1, 80, 2);
        let child = household.children.remove(0);
        household.deaths.push(crate::household::Death {
            death_date: Date::constant(2026, 3, 2),
            lump_sum_paid: false.into(),
            child: Some(child),
        });
        // 474.37 × 0.32, × 0.65, × 0.13: not the base of April.
        assert_eq!(amount(&household), dec!(151.80) + dec!(308.34) + dec!(61.67));
        household.month = Month::new(2026, 3);
        assert_eq!(amount(&household), dec!(151.80) + dec!(308.34) + dec!(61.67));
        household.deaths[0].death_date = Date::constant(2026, 4, 2);
        household.month = Month::new(2026, 5);
        assert_eq!(amount(&household), dec!(153.01) + dec!(310.80) + dec!(62.16));
    }
}
