//! One day and one euro on each side of the thresholds of the family benefits, where the tests of each benefit show one
//! side only.

use rust_decimal::{Decimal, dec};
use serde_json::{Value, json};

use super::example::{family, gross};
use crate::outcome::Benefit;

const JUNE: &str = "2026-06";
const THREE: [&str; 3] = ["2016-02-02", "2019-03-03", "2022-04-04"];

/// Amounts of a benefit for one value of a threshold and the next.
fn both(benefit: Benefit, sides: [Value; 2]) -> [Decimal; 2] {
    sides.map(|household| gross(&household, benefit))
}

/// The same family with one adult only.
fn alone(mut household: Value) -> Value {
    household["union"] = json!("single");
    household["adults"].as_array_mut().expect("adults").truncate(1);
    household
}

fn with(mut household: Value, pointer: &str, key: &str, value: Value) -> Value {
    household.pointer_mut(pointer).expect("a part of the household")[key] = value;
    household
}

/// A family of one child, adopted on a day.
fn adopted(birth: &str, day: &str, resources: i64) -> Value {
    with(family(JUNE, resources, &[birth]), "/children/0", "adoption_date", json!(day))
}

fn expecting(month: &str, due: &str, children: u8, resources: i64) -> Value {
    with(family(month, resources, &[]), "", "pregnancy", json!({"due_date": due, "children": children}))
}

/// A child who died on a day, in a family of these others.
fn after_death(month: &str, day: &str, resources: i64, others: &[&str]) -> Value {
    let death = json!([{"death_date": day, "birth_date": "2024-06-15", "disability_rate": 80}]);
    with(family(month, resources, others), "", "deaths", death)
}

/// Two profits of 2024, beside a wage of today that leaves no right to RSA (R532-7, last al.).
fn earning(profits: [i64; 2], births: &[&str]) -> Value {
    let mut household = family(JUNE, 0, births);
    for (adult, profit) in profits.into_iter().enumerate() {
        household["adults"][adult]["income"] = json!([
            {"kind": "self_employed", "monthly": profit, "from": "2024-01", "to": "2024-01"},
            {"kind": "wage", "monthly": 2_000, "from": "2026-01"}
        ]);
    }
    household
}

#[test]
fn a_euro_above_a_ceiling_raised_for_a_lone_parent_lowers_the_complement() {
    let of = |resources| alone(family(JUNE, resources, &THREE));
    assert_eq!(both(Benefit::Cf, [of(27_367), of(27_368)]), [dec!(298.75), dec!(199.15)]);
    // (54,724 + 12 × 199.15 − 54,725) / 12.
    assert_eq!(both(Benefit::Cf, [of(54_724), of(54_725)]), [dec!(199.15), dec!(199.07)]);
}

#[test]
fn the_complement_counts_a_child_from_the_month_of_three_years_to_that_of_21() {
    let of = |first: &str, last: &str| family(JUNE, 30_000, &[first, "2019-03-03", last]);
    let thirds = [of("2016-02-02", "2023-06-30"), of("2016-02-02", "2023-07-01")];
    assert_eq!(both(Benefit::Cf, thirds), [dec!(199.15), dec!(0)]);
    let firsts = [of("2005-07-01", "2022-04-04"), of("2005-06-30", "2022-04-04")];
    assert_eq!(both(Benefit::Cf, firsts), [dec!(199.15), dec!(0)]);
    let overseas = |birth| with(family(JUNE, 0, &[birth]), "/residence", "department", json!("973"));
    assert_eq!(both(Benefit::Cf, [overseas("2023-06-30"), overseas("2023-07-01")]), [dec!(298.75), dec!(0)]);
}

#[test]
fn a_euro_above_a_ceiling_raised_for_a_lone_parent_lowers_the_basic_allowance() {
    let of = |resources| alone(family(JUNE, resources, &["2025-02-02"]));
    // 31,066 + 9,989; 37,118 + 11,936.
    assert_eq!(both(Benefit::PajeBase, [of(41_055), of(41_056)]), [dec!(199.15), dec!(99.58)]);
    assert_eq!(both(Benefit::PajeBase, [of(49_054), of(49_055)]), [dec!(99.58), dec!(0)]);
}

#[test]
fn a_euro_more_of_the_second_income_makes_two_earners() {
    // 13.6 % of 46,368 is 6,306.05; 49,054 together.
    let sides = [earning([42_748, 6_306], &["2025-02-02"]), earning([42_747, 6_307], &["2025-02-02"])];
    assert_eq!(both(Benefit::PajeBase, sides), [dec!(0), dec!(99.58)]);
}

#[test]
fn the_basic_allowance_of_an_adopted_child_begins_and_ends_with_the_month() {
    let of = |day| adopted("2015-02-02", day, 0);
    assert_eq!(both(Benefit::PajeBase, [of("2026-05-31"), of("2026-06-01")]), [dec!(199.15), dec!(0)]);
    assert_eq!(both(Benefit::PajeBase, [of("2023-06-01"), of("2023-05-31")]), [dec!(199.15), dec!(0)]);
    let born = |birth| adopted(birth, "2025-01-01", 0);
    assert_eq!(both(Benefit::PajeBase, [born("2006-07-01"), born("2006-06-30")]), [dec!(199.15), dec!(0)]);
}

#[test]
fn a_euro_above_its_ceiling_the_grant_is_not_due() {
    let twins = |resources| expecting(JUNE, "2026-08-20", 2, resources);
    assert_eq!(both(Benefit::PajeBirth, [twins(44_542), twins(44_543)]), [dec!(2197.14), dec!(0)]);
    let lone = |resources| alone(expecting(JUNE, "2026-08-20", 1, resources));
    assert_eq!(both(Benefit::PajeBirth, [lone(49_054), lone(49_055)]), [dec!(1098.57), dec!(0)]);
    let of = |resources| adopted("2015-02-02", "2026-06-15", resources);
    assert_eq!(both(Benefit::PajeAdoption, [of(37_118), of(37_119)]), [dec!(2197.15), dec!(0)]);
}

#[test]
fn the_day_of_the_expected_birth_decides_the_month_of_the_grant() {
    let of = |month, due| expecting(month, due, 1, 0);
    let april = [of("2026-04", "2026-06-30"), of("2026-04", "2026-07-01")];
    assert_eq!(both(Benefit::PajeBirth, april), [dec!(1089.87), dec!(0)]);
    let may = [of("2026-05", "2026-06-30"), of("2026-05", "2026-07-01")];
    assert_eq!(both(Benefit::PajeBirth, may), [dec!(0), dec!(1098.57)]);
}

#[test]
fn a_child_born_before_the_month_looked_at_brings_the_grant_earlier() {
    // Expected on 10 September: looked at on 1 June, paid in July at the latest.
    let born = |month, birth| with(family(month, 0, &[birth]), "/children/0", "due_date", json!("2026-09-10"));
    let june = [born(JUNE, "2026-05-31"), born(JUNE, "2026-06-01")];
    assert_eq!(both(Benefit::PajeBirth, june), [dec!(1098.57), dec!(0)]);
    let july = [born("2026-07", "2026-05-31"), born("2026-07", "2026-06-01")];
    assert_eq!(both(Benefit::PajeBirth, july), [dec!(0), dec!(1098.57)]);
}

#[test]
fn family_support_begins_the_month_after_the_birth_or_the_separation() {
    let of = |birth: &str, since: &str| {
        let household = alone(with(family(JUNE, 0, &[birth]), "", "union_since", json!(since)));
        with(household, "/children/0", "other_parent", json!("deceased"))
    };
    let separated = [of("2019-06-15", "2026-05-31"), of("2019-06-15", "2026-06-01")];
    assert_eq!(both(Benefit::Asf, separated), [dec!(201.78), dec!(0)]);
    let born = [of("2026-05-31", "2020-01-01"), of("2026-06-01", "2020-01-01")];
    assert_eq!(both(Benefit::Asf, born), [dec!(201.78), dec!(0)]);
}

#[test]
fn what_a_child_brought_goes_on_for_three_months_after_the_month_of_its_death() {
    let of = |day| after_death("2026-09", day, 0, &["2016-02-02"]);
    for (benefit, amount) in [(Benefit::PajeBase, dec!(199.15)), (Benefit::Aeeh, dec!(153.01))] {
        assert_eq!(both(benefit, [of("2026-06-01"), of("2026-05-31")]), [amount, dec!(0)], "{benefit:?}");
    }
}

#[test]
fn a_euro_above_its_ceiling_the_allowance_at_a_death_is_halved() {
    let of = |resources, others| after_death("2026-05", "2026-05-12", resources, others);
    // 93,276 + 6,664, then 6,664 more.
    let only = [of(99_940, &[]), of(99_941, &[])];
    assert_eq!(both(Benefit::ChildDeath, only), [dec!(2319.32), dec!(1159.68)]);
    let of_two = [of(106_604, &["2018-01-01"]), of(106_605, &["2018-01-01"])];
    assert_eq!(both(Benefit::ChildDeath, of_two), [dec!(2319.32), dec!(1159.68)]);
}

#[test]
fn the_day_of_the_death_decides_the_month_of_the_allowance() {
    let of = |day| after_death(JUNE, day, 0, &[]);
    assert_eq!(both(Benefit::ChildDeath, [of("2026-06-01"), of("2026-05-31")]), [dec!(2319.32), dec!(0)]);
}

#[test]
fn a_death_in_the_first_month_of_the_right_is_said_to_be_confirmed() {
    // Born on 31 March: due from April. R552-4, al. 1 reads in two ways for a death in April, in one for May.
    let of = |death: &str| {
        let died = json!([{"death_date": death, "birth_date": "2026-03-31"}]);
        let household = with(family("2026-06", 0, &["2016-02-02"]), "", "deaths", died);
        [Benefit::Af, Benefit::PajeBase].map(|benefit| match super::example::outcome(&household, benefit) {
            crate::outcome::Outcome::Due(due) => {
                due.remarks.contains(&crate::outcome::Reason::ToConfirm("family.early_death"))
            }
            other => panic!("{other:?}"),
        })
    };
    assert_eq!((of("2026-04-30"), of("2026-05-01")), ([true; 2], [false; 2]));
}

/// One case at each ceiling: equal to it, and a euro more, by the words of its text.
#[test]
fn resources_equal_to_a_ceiling_do_not_exceed_it() {
    let two = ["2018-02-02", "2021-04-04"];
    // AF: "inférieur ou égal" (D521-1, D521-2): 66,652 + 2 × 6,664, then 93,276 + 2 × 6,664.
    let af = |resources| family(JUNE, resources, &two);
    assert_eq!(both(Benefit::Af, [af(79_980), af(81_816)]), [dec!(153.01), dec!(76.51)]);
    assert_eq!(both(Benefit::Af, [af(106_604), af(107_522)]), [dec!(76.51), dec!(38.25)]);
    // CF: "ne doit pas dépasser" (R522-2, R522-4); the differential "d'une somme inférieure à" twelve times (R522-3).
    let cf = |resources| family(JUNE, resources, &THREE);
    assert_eq!(both(Benefit::Cf, [cf(22_372), cf(22_373)]), [dec!(298.75), dec!(199.15)]);
    assert_eq!(both(Benefit::Cf, [cf(44_735), cf(44_736)]), [dec!(199.15), dec!(199.07)]);
    // Basic allowance and grants: "ne dépassent pas" (L531-2, L531-3).
    let base = |resources| family(JUNE, resources, &["2025-02-02"]);
    assert_eq!(both(Benefit::PajeBase, [base(31_066), base(31_067)]), [dec!(199.15), dec!(99.58)]);
    assert_eq!(both(Benefit::PajeBase, [base(37_118), base(37_119)]), [dec!(99.58), dec!(0)]);
    let grant = |resources| expecting(JUNE, "2026-08-20", 1, resources);
    assert_eq!(both(Benefit::PajeBirth, [grant(37_118), grant(37_119)]), [dec!(1098.57), dec!(0)]);
    // ARS: "ne dépassent pas" (L543-1), "excèdent" (L543-2); nothing "inférieur à 15 euros" (D543-2).
    let ars = |resources| family(JUNE, resources, &["2016-06-01"]);
    assert_eq!(both(Benefit::Ars, [ars(28_956), ars(28_957)]), [dec!(429.01), dec!(428.01)]);
    assert_eq!(both(Benefit::Ars, [ars(29_370), ars(29_371)]), [dec!(15.01), dec!(0)]);
    // Death of a child: "inférieur ou égal" (D545-3).
    let death = |resources| after_death(JUNE, "2026-06-02", resources, &[]);
    assert_eq!(both(Benefit::ChildDeath, [death(99_940), death(99_941)]), [dec!(2319.32), dec!(1159.68)]);
}

#[test]
fn resources_equal_to_a_bracket_of_the_care_by_agencies_are_in_it() {
    // "Inférieur ou égal" (D531-21, III): one child, 24,333 and 54,075; 208.53, 179.76 and 151.00 % of 478.16.
    let of = |resources| {
        let care = json!([{"mode": "micro_creche", "hours": 200, "cost": 1900}]);
        with(family(JUNE, resources, &["2025-02-02"]), "/children/0", "childcare", care)
    };
    assert_eq!(both(Benefit::Cmg, [of(24_333), of(24_334)]), [dec!(992.13), dec!(855.25)]);
    assert_eq!(both(Benefit::Cmg, [of(54_075), of(54_076)]), [dec!(855.25), dec!(718.41)]);
}
