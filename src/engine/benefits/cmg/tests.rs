use rust_decimal::dec;

use super::*;
use crate::benefits::testing::{child_born, due, household, not_due_reason, unknown, whole_due};
use crate::calendar::Date;
use crate::household::{Activity, Childcare, Household, ParentalLeave, Spell};
use crate::money::{Cents, Monthly};

const OCTOBER_2025: Month = Month::new(2025, 10);

fn care(mode: CareMode, hours: Decimal, cost: Decimal) -> Childcare {
    Childcare {
        mode,
        hours: hours.into(),
        cost: Monthly(cost).into(),
        contributions: None.into(),
        unsocial_hours: Decimal::ZERO.into(),
        reference: None.into(),
    }
}

/// A couple at work with children of 2024 and before, and so much a month of resources that no deduction lowers.
fn family_with(month: Month, children: usize, monthly: Decimal, paid: Childcare) -> Household {
    let mut household = household(month, 2);
    household.children = (0..children).map(|i| child_born(2024 - i as i16, 6, 15)).collect();
    household.children[0].childcare = vec![paid].into();
    earn(&mut household, monthly);
    household
}

fn earn(household: &mut Household, monthly: Decimal) {
    household.adults[0].income.0 = vec![Spell {
        kind: Kind::Foreign,
        monthly: Monthly(monthly).into(),
        from: None,
        to: None,
        taxable: None.into(),
        gross: None.into(),
        overtime: Monthly::ZERO.into(),
    }]
    .into();
}

fn amount(household: &Household) -> Decimal {
    let (gross, net) = due(household, Benefit::Cmg);
    assert_eq!(gross, net);
    gross
}

#[test]
fn the_example_of_the_caf_gives_374_euros() {
    // 125 h × 4.85, one child, 3,000 a month: 606.25 × (1 − 3,000 × 0.000619 / 4.85)
    let paid = care(CareMode::Childminder, dec!(125), dec!(606.25));
    let amount = amount(&family_with(OCTOBER_2025, 1, dec!(3000), paid));
    assert_eq!((amount, amount.to_euros()), (dec!(374.13), dec!(374)));
}

#[test]
fn the_examples_of_urssaf() {
    let paid = care(CareMode::Childminder, dec!(100), dec!(300));
    assert_eq!(amount(&family_with(OCTOBER_2025, 2, dec!(2500), paid)), dec!(220.21));
    // 48 × (1 − 2,500 × 0.001032 / 10.38)
    let paid = care(CareMode::Home, dec!(12), dec!(48));
    assert_eq!(amount(&family_with(OCTOBER_2025, 2, dec!(2500), paid)), dec!(36.07));
}

#[test]
fn each_number_of_children_has_its_rate() {
    // 485 × (1 − 3,000 × t / 4.85) = 485 − 300,000 t
    for (children, expected) in [
        (1, dec!(299.30)),
        (2, dec!(330.20)),
        (3, dec!(361.10)),
        (4, dec!(392.00)),
        (7, dec!(392.00)),
        (8, dec!(423.20)),
        (9, dec!(423.20)),
    ] {
        let paid = care(CareMode::Childminder, dec!(100), dec!(485));
        assert_eq!(amount(&family_with(OCTOBER_2025, children, dec!(3000), paid)), expected, "{children}");
    }
}

#[test]
fn a_child_with_aeeh_brings_the_next_lower_rate() {
    let paid = care(CareMode::Childminder, dec!(100), dec!(485));
    let mut household = family_with(OCTOBER_2025, 4, dec!(3000), paid);
    household.children[3].disability_rate = 80.into();
    assert_eq!(amount(&household), dec!(423.20)); // 0.0206 %
}

#[test]
fn resources_are_held_between_a_floor_and_a_ceiling() {
    let of =
        |monthly| amount(&family_with(OCTOBER_2025, 1, monthly, care(CareMode::Childminder, dec!(100), dec!(485))));
    assert_eq!(of(dec!(0)), dec!(434.55)); // 485 − 81,500 × 0.000619 = 434.5515
    assert_eq!(of(dec!(815)), dec!(434.55));
    assert_eq!(of(dec!(7800)), dec!(2.18)); // 485 − 780,000 × 0.000619
    let paid = care(CareMode::Childminder, dec!(100), dec!(485));
    let reason = not_due_reason(&family_with(OCTOBER_2025, 1, dec!(9000), paid), Benefit::Cmg);
    // 4.85 / 0.000619
    assert_eq!(reason, Reason::ResourcesTooHigh { resources: Monthly(dec!(8500)), limit: Monthly(dec!(7835)) });
    let two =
        |monthly| amount(&family_with(OCTOBER_2025, 2, monthly, care(CareMode::Childminder, dec!(100), dec!(485))));
    assert_eq!((two(dec!(8500)), two(dec!(12000))), (dec!(46.40), dec!(46.40))); // 485 − 850,000 × 0.000516
}

#[test]
fn half_a_euro_of_monthly_resources_counts_for_one() {
    let of =
        |monthly| amount(&family_with(OCTOBER_2025, 1, monthly, care(CareMode::Childminder, dec!(1000), dec!(4850))));
    assert_eq!(of(dec!(2000.49)), dec!(3612.00)); // 4,850 − 2,000 × 1,000 × 0.000619
    assert_eq!(of(dec!(2000.50)), dec!(3611.38)); // 2,001
}

#[test]
fn the_cost_counts_up_to_the_hourly_limit() {
    let of = |cost| amount(&family_with(OCTOBER_2025, 1, dec!(2425), care(CareMode::Childminder, dec!(10), cost)));
    // 80 × (1 − 2,425 × 0.000619 / 4.85) = 80 × 0.6905
    assert_eq!((of(dec!(80)), of(dec!(95))), (dec!(55.24), dec!(55.24)));
}

#[test]
fn april_2026_follows_the_smic_and_is_to_be_confirmed_for_care_at_home() {
    let paid = care(CareMode::Childminder, dec!(100), dec!(491));
    let mut household = family_with(Month::new(2026, 4), 1, dec!(3000), paid);
    let due = whole_due(&household, Benefit::Cmg);
    assert_eq!(due.gross.0, dec!(305.30)); // 491 − 300,000 × 0.000619
    assert!(due.remarks.is_empty());
    household.children[0].childcare = vec![care(CareMode::Home, dec!(100), dec!(1050))].into();
    let due = whole_due(&household, Benefit::Cmg);
    assert_eq!(due.gross.0, dec!(678.60)); // 1,050 − 300,000 × 0.001238
    assert_eq!(due.remarks, [Reason::ToConfirm("cmg.revaluation")]);
    household.month = Month::new(2026, 3);
    assert!(whole_due(&household, Benefit::Cmg).remarks.is_empty());
}

#[test]
fn prices_and_the_lowest_resources_are_formulas() {
    let april_2026 = Month::new(2026, 4);
    // × 12.02 / 11.88, the SMIC of January 2026 over that of January 2025.
    assert_eq!(direct::raised(&direct::MOST_AN_HOUR, april_2026), Ok([dec!(8.09), dec!(15.18)]));
    assert_eq!(direct::raised(&direct::REFERENCE, april_2026), Ok([dec!(4.91), dec!(10.50)]));
    assert_eq!(direct::raised(&direct::REFERENCE, Month::new(2026, 3)), Ok([dec!(4.85), dec!(10.38)]));
    // 646.52 + 323.26, and 651.69 + 325.85, less 16 %.
    assert_eq!(direct::lowest(Month::new(2025, 9)), Ok(Monthly(dec!(815))));
    assert_eq!(direct::lowest(april_2026), Ok(Monthly(dec!(821))));
}

#[test]
fn six_years_for_a_couple_and_twelve_for_a_lone_parent_through_the_month() {
    let paid = care(CareMode::Childminder, dec!(100), dec!(485));
    let mut couple = family_with(OCTOBER_2025, 1, dec!(3000), paid);
    couple.children[0].birth_date = Date::constant(2019, 10, 1).into();
    assert_eq!(amount(&couple), dec!(299.30));
    couple.children[0].birth_date = Date::constant(2019, 9, 30).into();
    assert_eq!(not_due_reason(&couple, Benefit::Cmg), Reason::ChildTooOld { age: 6 });
    couple.adults.pop();
    couple.union = crate::household::Union::Single;
    assert_eq!(amount(&couple), dec!(299.30));
    couple.children[0].birth_date = Date::constant(2013, 9, 30).into();
    assert_eq!(not_due_reason(&couple, Benefit::Cmg), Reason::ChildTooOld { age: 12 });
}

#[test]
fn contributions_are_told_and_stay_outside_the_amount() {
    let mut paid = care(CareMode::Childminder, dec!(10), dec!(100));
    paid.contributions = Some(Monthly(dec!(50))).into();
    let due = whole_due(&family_with(OCTOBER_2025, 1, dec!(2425), paid), Benefit::Cmg);
    assert_eq!(due.gross.0, dec!(55.24));
    let part = due.parts.iter().find(|part| part.name == PartName::Contributions).expect("a part");
    assert_eq!(part.share.gross.0, dec!(40.00)); // 50 × 8 × 10 / 100
}

#[test]
fn two_childminders_of_a_child_have_each_its_own_contributions() {
    let mut paid = care(CareMode::Childminder, dec!(100), dec!(485));
    paid.contributions = Some(Monthly(dec!(210))).into();
    let mut second = care(CareMode::Childminder, dec!(10), dec!(100));
    second.contributions = Some(Monthly(dec!(50))).into();
    let mut household = family_with(OCTOBER_2025, 1, dec!(2425), paid);
    household.children[0].childcare =
        vec![household.children[0].childcare.known().expect("known")[0].clone(), second].into();
    // 210, and 50 × 8 × 10 / 100; by the same share of the pay, 0.6905 of 485 and of 80.
    assert_eq!(told(&household), [dec!(210.00), dec!(40.00)]);
    assert_eq!(amount(&household), dec!(334.89) + dec!(55.24));
}

#[test]
fn a_child_too_old_brings_no_contributions_and_the_limit_is_halved_from_the_third_birthday_on() {
    let mut paid = care(CareMode::Home, dec!(10), dec!(150));
    paid.contributions = Some(Monthly(dec!(464))).into();
    let mut household = family_with(Month::new(2026, 7), 2, dec!(2000), paid.clone());
    household.children[1].birth_date = Date::constant(2018, 1, 1).into();
    household.children[1].childcare = vec![paid].into();
    assert_eq!(told(&household), [dec!(232.00)]);
    // Three in March: D531-18-1 has no summer of grace, unlike L531-6.
    let one_more = |household: &mut Household, born| {
        let mut paid = care(CareMode::Home, dec!(10), dec!(150));
        paid.contributions = Some(Monthly(dec!(464.02))).into();
        household.children[0].childcare = vec![paid].into();
        household.children[0].birth_date = born;
    };
    one_more(&mut household, Date::constant(2023, 7, 31).into());
    assert_eq!(told(&household), [dec!(232.01)]);
    one_more(&mut household, Date::constant(2023, 6, 30).into());
    let due = whole_due(&household, Benefit::Cmg);
    assert!(due.remarks.contains(&Reason::ToConfirm("cmg.home_contributions")));
    assert!(told(&household).is_empty());
}

#[test]
fn care_at_home_goes_by_household_wherever_its_cost_stands() {
    let nothing = |mode| care(mode, dec!(0), dec!(0));
    // With the one of seven stands the cost of both: 150 × (1 − 2,000 × 0.001032 / 10.38).
    let mut household = family_with(OCTOBER_2025, 2, dec!(2000), nothing(CareMode::Home));
    assert_eq!(not_due_reason(&household, Benefit::Cmg), Reason::NoChildcare);
    household.children[1].birth_date = Date::constant(2018, 1, 1).into();
    household.children[1].childcare = vec![care(CareMode::Home, dec!(10), dec!(150))].into();
    assert_eq!(amount(&household), dec!(120.17));
    household.children[0].childcare = vec![].into();
    assert_eq!(not_due_reason(&household, Benefit::Cmg), Reason::ChildTooOld { age: 6 });
    // With the one of four, and the one under three counts whole: 474.37 × 1.7976 = 852.73, less 4.26.
    household.children[1].birth_date = Date::constant(2021, 1, 1).into();
    household.children[1].childcare = vec![care(CareMode::AgencyHome, dec!(300), dec!(2900))].into();
    household.children[0].childcare = vec![nothing(CareMode::AgencyHome)].into();
    earn(&mut household, dec!(3000));
    assert_eq!(amount(&household), dec!(848.47));
    // Sixteen hours in all.
    household.children[1].childcare = vec![care(CareMode::AgencyHome, dec!(8), dec!(100))].into();
    household.children[0].childcare = vec![care(CareMode::AgencyHome, dec!(8), dec!(100))].into();
    assert_eq!(amount(&household), dec!(169.15)); // 170.00 − 0.85
}

/// The contributions told.
fn told(household: &Household) -> Vec<Decimal> {
    let due = whole_due(household, Benefit::Cmg);
    due.parts.iter().filter(|part| part.name == PartName::Contributions).map(|part| part.share.gross.0).collect()
}

#[test]
fn work_is_needed_of_one_partner_at_least() {
    let paid = care(CareMode::Childminder, dec!(100), dec!(485));
    let mut household = family_with(OCTOBER_2025, 1, dec!(3000), paid);
    household.adults[1].activity = Activity::Inactive.into();
    assert_eq!(whole_due(&household, Benefit::Cmg).remarks, [Reason::ToConfirm("cmg.one_worker")]);
    household.adults[0].activity = Activity::Inactive.into();
    assert_eq!(not_due_reason(&household, Benefit::Cmg), Reason::NoWork);
    household.adults[0].activity = Activity::Student.into();
    household.adults[1].activity = Activity::Student.into();
    assert_eq!(amount(&household), dec!(299.30));
}

#[test]
fn the_full_rate_of_prepare_excludes_it_and_the_increased_one_does_not() {
    let paid = care(CareMode::Childminder, dec!(100), dec!(485));
    let mut household = family_with(OCTOBER_2025, 3, dec!(3000), paid);
    household.children[0].birth_date = Date::constant(2025, 6, 15).into();
    household.adults[0].parental_leave = Some(ParentalLeave::Full).into();
    assert_eq!(not_due_reason(&household, Benefit::Cmg), Reason::OtherBenefit(Benefit::Prepare));
    household.adults[0].prepare_increased = true.into();
    assert_eq!(amount(&household), dec!(361.10));
}

#[test]
fn the_additional_birth_leave_blocks_the_same_child_only() {
    let paid = care(CareMode::Childminder, dec!(100), dec!(485));
    let mut household = family_with(Month::new(2026, 8), 2, dec!(3000), paid);
    household.children[0].birth_date = Date::constant(2026, 5, 1).into();
    let mut spells = household.adults[0].income.spells().expect("known").to_vec();
    spells.push(Spell { kind: Kind::BirthLeavePay, from: Some(household.month), ..spells[0].clone() });
    household.adults[0].income.0 = spells.into();
    assert_eq!(not_due_reason(&household, Benefit::Cmg), Reason::ReplacementIncome);
    // "Au titre du même enfant": the care of the other goes on, 491 − 300,000 × 0.000516.
    household.children[1].childcare = vec![care(CareMode::Childminder, dec!(100), dec!(491))].into();
    assert_eq!(amount(&household), dec!(336.20));
}

#[test]
fn alternating_residence_opens_it_from_december_2025() {
    let paid = care(CareMode::Childminder, dec!(100), dec!(485));
    let mut household = family_with(Month::new(2025, 11), 2, dec!(3000), paid);
    household.children[0].custody = crate::household::Custody::Shared.into();
    assert_eq!(unknown(&household, Benefit::Cmg), Gap::Law(Reason::SharedCustodyLaw));
    household.month = SHARED_SINCE;
    assert_eq!(amount(&household), dec!(330.20));
    // The parents named one of them for the family allowances.
    household.children[0].af_claimed_by = crate::household::SharedBy::Claimant.into();
    assert_eq!(unknown(&household, Benefit::Cmg), Gap::Law(Reason::SharedCustodyLaw));
    household.children[0].claimed_by = Some(crate::household::ClaimedBy::Claimant).into();
    assert_eq!(amount(&household), dec!(330.20));
}

#[test]
fn agencies_and_micro_creches_pay_the_published_amounts_by_bracket_and_age() {
    // April 2024 to March 2025, as the CAF published them: net of CRDS.
    for (mode, young, older) in [
        (
            CareMode::AgencyChildminder,
            [dec!(800.92), dec!(667.44), dec!(533.96)],
            [dec!(400.46), dec!(333.73), dec!(266.98)],
        ),
        (CareMode::MicroCreche, [dec!(967.81), dec!(834.28), dec!(700.80)], [dec!(483.91), dec!(417.15), dec!(350.40)]),
    ] {
        for (tier, monthly) in [dec!(1900), dec!(1901), dec!(4224)].into_iter().enumerate() {
            let mut household = family_with(Month::new(2024, 12), 1, monthly, care(mode, dec!(300), dec!(2900)));
            assert_eq!(amount(&household), young[tier], "{mode:?} {tier}"); // ceilings of 22,809 and 50,686 a year
            household.children[0].birth_date = Date::constant(2021, 6, 15).into();
            assert_eq!(amount(&household), older[tier], "{mode:?} {tier} older");
        }
    }
}

#[test]
fn eighty_five_percent_of_the_expense_is_the_most() {
    let household = family_with(OCTOBER_2025, 1, dec!(1500), care(CareMode::MicroCreche, dec!(20), dec!(200)));
    assert_eq!(amount(&household), dec!(169.15)); // 170.00 − 0.85
}

#[test]
fn a_micro_creche_over_ten_euros_an_hour_opens_nothing() {
    let household = family_with(OCTOBER_2025, 1, dec!(1500), care(CareMode::MicroCreche, dec!(20), dec!(200.01)));
    assert!(matches!(not_due_reason(&household, Benefit::Cmg), Reason::PriceTooHigh { .. }));
    let household = family_with(OCTOBER_2025, 1, dec!(1500), care(CareMode::MicroCreche, dec!(15), dec!(100)));
    assert_eq!(not_due_reason(&household, Benefit::Cmg), Reason::TooFewCareHours { need: 16 });
}

#[test]
fn whoever_turns_three_before_september_counts_whole_through_august() {
    let mut household =
        family_with(Month::new(2025, 8), 1, dec!(1500), care(CareMode::MicroCreche, dec!(300), dec!(2900)));
    household.children[0].birth_date = Date::constant(2022, 1, 2).into();
    assert_eq!(amount(&household), dec!(984.26)); // 474.37 × 2.0853, less CRDS
    household.month = Month::new(2025, 9);
    assert_eq!(amount(&household), dec!(492.13)); // 494.60 − 2.47
    household.children[0].birth_date = Date::constant(2022, 9, 2).into();
    assert_eq!(amount(&household), dec!(984.26));
}

#[test]
fn a_lone_parent_has_thirty_percent_more_once_and_higher_ceilings() {
    let mut household = family_with(OCTOBER_2025, 1, dec!(1500), care(CareMode::MicroCreche, dec!(300), dec!(2900)));
    household.adults.pop();
    household.union = crate::household::Union::Single;
    assert_eq!(amount(&household), dec!(1279.54)); // 989.20 × 1.3 = 1,285.96, less 6.42
    household.children[0].disability_rate = 80.into();
    assert_eq!(amount(&household), dec!(1279.54));
    earn(&mut household, dec!(2788)); // under 23,903 × 1.4 = 33,464.20
    assert_eq!(amount(&household), dec!(1279.54));
}

#[test]
fn twenty_five_unsocial_hours_in_the_month_bring_ten_percent_more() {
    // D531-22 I: 989.20 × 1.1 = 1,088.12, less 5.44; one quarter of an hour less, 989.20 less 4.94.
    let hours = |unsocial| {
        let mut paid = care(CareMode::MicroCreche, dec!(300), dec!(2900));
        paid.unsocial_hours = Into::into(unsocial);
        amount(&family_with(OCTOBER_2025, 1, dec!(1500), paid))
    };
    assert_eq!((hours(dec!(24.75)), hours(dec!(25))), (dec!(984.26), dec!(1082.68)));
}

#[test]
fn the_half_time_rate_of_prepare_halves_the_agencies_and_the_other_partial_rate_does_not() {
    // D531-21 VII: 989.20 / 2 = 494.60, less 2.47.
    let beside = |leave| {
        let paid = care(CareMode::MicroCreche, dec!(300), dec!(2900));
        let mut household = family_with(OCTOBER_2025, 2, dec!(1500), paid);
        household.adults[1].parental_leave = Some(leave).into();
        amount(&household)
    };
    assert_eq!(beside(ParentalLeave::HalfTime), dec!(492.13));
    assert_eq!(beside(ParentalLeave::PartTime), dec!(984.26));
}

#[test]
fn beside_an_employed_carer_a_micro_creche_keeps_its_own_most_and_both_stay_under_the_sum_of_those_of_each_child() {
    // D531-23, al. 3: the micro-crèche is what it would be alone, 474.37 × 2.0853 = 989.20 and not 85 % of 2,900, less 4.94.
    let with = |hours: Decimal, cost: Decimal| {
        let mut household =
            family_with(OCTOBER_2025, 2, dec!(1500), care(CareMode::MicroCreche, dec!(300), dec!(2900)));
        household.children[1].childcare = vec![care(CareMode::Childminder, hours, cost)].into();
        let due = whole_due(&household, Benefit::Cmg);
        assert_eq!(due.remarks, vec![Reason::ToConfirm("cmg.several_modes")]);
        due.gross.0
    };
    // 485 × (1 − 1,500 × 0.000516 / 4.85).
    assert_eq!(with(dec!(100), dec!(485)), dec!(407.60) + dec!(984.26));
    // Al. 4: 2 × 474.37 × 1.7257 = 1,637.24; the childminder's 1,222.80 leaves 414.44, less 2.07.
    assert_eq!(with(dec!(300), dec!(1455)), dec!(1222.80) + dec!(412.37));
}

#[test]
fn two_micro_creches_beside_an_employed_carer_share_what_the_common_limit_leaves() {
    // 3 × 818.62 = 2,455.86, less 485 × (1 − 1,500 × 0.000413 / 4.85) = 423.05: 2,032.81, of which 989.20 each.
    let mut household = family_with(OCTOBER_2025, 3, dec!(1500), care(CareMode::MicroCreche, dec!(300), dec!(2900)));
    household.children[1].childcare = vec![care(CareMode::MicroCreche, dec!(300), dec!(2900))].into();
    household.children[2].childcare = vec![care(CareMode::Childminder, dec!(100), dec!(485))].into();
    household.children[2].birth_date = Date::constant(2023, 6, 15).into();
    assert_eq!(amount(&household), dec!(423.05) + dec!(2) * dec!(984.26));
    // From three on the most is halved (IV): 2 × 818.62 + 409.31 = 2,046.55 leaves 1,623.50, of which 989.20, then 634.30
    // less 3.17.
    household.children[2].birth_date = Date::constant(2022, 6, 15).into();
    assert_eq!(amount(&household), dec!(423.05) + dec!(984.26) + dec!(631.13));
}

#[test]
fn the_care_of_a_child_who_died_is_due_for_the_month_of_the_death() {
    let paid = care(CareMode::Childminder, dec!(100), dec!(485));
    let mut household = family_with(OCTOBER_2025, 1, dec!(3000), paid);
    household.deaths.push(crate::household::Death {
        death_date: Date::constant(2025, 10, 1),
        lump_sum_paid: false.into(),
        child: household.children.pop(),
    });
    assert_eq!(amount(&household), dec!(299.30));
    household.month = Month::new(2025, 11);
    assert_eq!(not_due_reason(&household, Benefit::Cmg), Reason::NoChild);
    // An only child: the whole is of the child who died.
    household.deaths[0].death_date = Date::constant(2025, 11, 30);
    assert_eq!(amount(&household), dec!(299.30));
}

#[test]
fn care_that_opens_no_right_does_not_widen_the_common_limit() {
    // The micro-crèche of the second child costs more than 10 € an hour: the first has its own most, 474.37 × 2.0853 less
    // 4.94, and no remark.
    let mut household = family_with(OCTOBER_2025, 2, dec!(1500), care(CareMode::MicroCreche, dec!(300), dec!(2900)));
    household.children[1].childcare = vec![care(CareMode::AgencyChildminder, dec!(15), dec!(150))].into();
    let due = whole_due(&household, Benefit::Cmg);
    assert_eq!((due.gross.0, due.remarks), (dec!(984.26), vec![]));
}

#[test]
fn two_micro_creches_of_a_child_have_one_most() {
    // D531-21 III 4°: by child; 85 % of 2,900 passes 989.20.
    let mut household = family_with(OCTOBER_2025, 1, dec!(1500), care(CareMode::MicroCreche, dec!(150), dec!(1450)));
    let one = household.children[0].childcare.known().expect("known")[0].clone();
    household.children[0].childcare = vec![one.clone(), one].into();
    assert_eq!(amount(&household), dec!(984.26));
}

#[test]
fn unsocial_hours_of_a_child_add_up_in_the_common_limit() {
    // 474.37 × 1.7257 = 818.62, × 1.1 = 900.48, less 4.50: 13 hours with each.
    let with = |unsocial: Decimal| {
        let mut paid = care(CareMode::MicroCreche, dec!(150), dec!(1450));
        paid.unsocial_hours = dec!(13).into();
        let mut second = care(CareMode::AgencyChildminder, dec!(150), dec!(1450));
        second.unsocial_hours = unsocial.into();
        let mut household = family_with(OCTOBER_2025, 1, dec!(1500), paid.clone());
        household.children[0].childcare = vec![paid, second].into();
        amount(&household)
    };
    assert_eq!((with(dec!(11.75)), with(dec!(12))), (dec!(814.53), dec!(895.98)));
}

#[test]
fn before_september_2025_the_brackets_apply_to_employed_carers() {
    // Most of 2025 before CRDS: 540.97, 341.12, 204.64.
    for (monthly, expected) in [(dec!(1900), dec!(538.27)), (dec!(3000), dec!(339.42)), (dec!(5000), dec!(203.62))] {
        let paid = care(CareMode::Childminder, dec!(150), dec!(800));
        let due = whole_due(&family_with(Month::new(2025, 8), 1, monthly, paid), Benefit::Cmg);
        assert_eq!((due.gross.0, due.remarks), (expected, vec![Reason::ToConfirm("cmg.old_rule")]));
    }
    let paid = care(CareMode::Childminder, dec!(50), dec!(100));
    assert_eq!(amount(&family_with(Month::new(2025, 8), 1, dec!(1900), paid)), dec!(84.58)); // 85.00 − 0.42
}

#[test]
fn the_change_of_rules_keeps_the_mean_of_spring_2025() {
    let mut paid = care(CareMode::Childminder, dec!(100), dec!(400));
    let month = CareReference { hours: dec!(100), cost: Monthly(dec!(400)), received: Monthly(dec!(340)) };
    paid.reference = Some([month; 3]).into();
    let household = family_with(OCTOBER_2025, 1, dec!(3000), paid.clone());
    // 400 × (1 − 3,000 × 0.000619 / 4.85) = 246.85; 340 − 246.85.
    assert_eq!(amount(&household), dec!(246.85) + dec!(93.15));
    let mut born_2022 = household.clone();
    born_2022.children[0].birth_date = Date::constant(2022, 6, 15).into();
    assert_eq!(amount(&born_2022), dec!(246.85));
    // Two childminders, each with its own three months: 93.15 for each.
    let mut two = household.clone();
    two.children[0].childcare = vec![paid.clone(), paid.clone()].into();
    assert_eq!(amount(&two), dec!(2) * (dec!(246.85) + dec!(93.15)));
    // Of a child of 2024 and one of 2020, 50 hours each: 100 in all are enough; with two of 2023 and 2024, 150 are needed.
    let half = CareReference { hours: dec!(50), cost: Monthly(dec!(200)), received: Monthly(dec!(170)) };
    let mut halved = paid.clone();
    halved.reference = Some([half; 3]).into();
    let mut siblings = family_with(OCTOBER_2025, 2, dec!(3000), halved.clone());
    siblings.children[1].childcare = vec![halved].into();
    // 400 × (1 − 3,000 × 0.000516 / 4.85) = 272.33 for each of the two.
    assert_eq!(amount(&siblings), dec!(2) * dec!(272.33));
    siblings.children[1].birth_date = Date::constant(2020, 6, 15).into();
    // Of 200, 136.16 for each: 340 − 272.32.
    assert_eq!(amount(&siblings), dec!(2) * dec!(272.33) + dec!(67.68));
    // Care in one month only opens nothing, were it long enough.
    let none = CareReference { hours: dec!(0), cost: Monthly(dec!(0)), received: Monthly(dec!(0)) };
    let long = CareReference { hours: dec!(300), cost: Monthly(dec!(1200)), received: Monthly(dec!(1020)) };
    let mut once = paid.clone();
    once.reference = Some([long, none, none]).into();
    assert_eq!(amount(&family_with(OCTOBER_2025, 1, dec!(3000), once)), dec!(246.85));
    let short = CareReference { hours: dec!(99), ..month };
    paid.reference = Some([short; 3]).into();
    assert_eq!(amount(&family_with(OCTOBER_2025, 1, dec!(3000), paid)), dec!(246.85));
}

#[test]
fn a_creche_and_no_care_open_nothing() {
    let household = family_with(OCTOBER_2025, 1, dec!(1500), care(CareMode::Creche, dec!(100), dec!(300)));
    assert_eq!(not_due_reason(&household, Benefit::Cmg), Reason::NoChildcare);
}

#[test]
fn who_of_two_partners_with_aah_takes_a_day_of_presence_without_saying_for_which_child_changes_nothing() {
    let paid = care(CareMode::Childminder, dec!(100), dec!(485));
    for first in [0, 1] {
        let mut household = family_with(OCTOBER_2025, 2, dec!(1), paid.clone());
        for adult in &mut household.adults {
            adult.activity = Activity::Inactive.into();
            adult.disability_rate = 80.into();
        }
        // Which of the two children is not said: whether AJPP is paid in place of the AAH is unknown, and that of the other
        // partner is enough.
        household.adults[first].activity = Activity::UnpaidLeave.into();
        household.adults[first].presence_days = 1.into();
        assert!(matches!(unknown(&household, Benefit::Ajpp), Gap::Law(Reason::WhichChild)));
        assert_eq!(amount(&household), dec!(442.95), "adult {first}"); // 485 − 81,500 × 0.000516
    }
}
