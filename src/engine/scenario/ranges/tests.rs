use super::*;
use crate::assessment::assess;
use crate::household::{Income, read};
use crate::scenario::compare::net;

fn household(unknown: &str) -> Household {
    let text = format!(
        r#"{{"format":1,"month":"2026-11","residence":{{"department":"49","apl_zone":2}},"union":"single",
        "adults":[{{"birth_date":"1994-04-12","activity":"employed","income":[{{"kind":"wage","monthly":1050}}]}}],
        "children":[{{"birth_date":"2018-06-14","other_parent":"not_paying"}},
                    {{"birth_date":"2024-03-10","other_parent":"not_paying"}}],
        "housing":{{"tenure":"tenant","rent":560}},"unknown":[{unknown}]}}"#
    );
    read(text.as_bytes()).expect("a household")
}

#[test]
fn a_household_that_is_known_has_no_range() {
    let ranges = ranges(&household(""));
    assert!(ranges.benefits.iter().all(Option::is_none));
    assert!(ranges.narrowing.is_empty());
}

#[test]
fn custody_makes_an_exact_range_of_the_family_allowances() {
    let ranges = ranges(&household(r#""/children/1/custody""#));
    let Some(range) = ranges.benefits[Benefit::Af as usize] else { panic!("no range: {ranges:?}") };
    assert!(range.exact);
    assert!(range.least < range.most);
    assert_eq!(ranges.needs[Benefit::Af as usize], [0]);
}

#[test]
fn an_unknown_income_makes_a_range_that_holds_the_answer() {
    let open = ranges(&household(r#""/adults/0/income""#));
    let known = assess(&household(""), &mut Trace::silent());
    for (benefit, outcome) in known.iter() {
        if let (Some(range), Some(amount)) = (open.benefits[benefit as usize], net(outcome)) {
            assert!(range.least <= amount && amount <= range.most, "{benefit:?}: {amount:?} not in {range:?}");
        }
    }
}

#[test]
fn a_large_household_of_which_little_is_known_is_explored_within_its_work() {
    let mut household = household("");
    let child = household.children[0].clone();
    household.children.resize(20, child);
    for i in 0..household.children.len() {
        household.children[i].birth_date = household.not_known(format!("/children/{i}/birth_date"));
    }
    household.housing.rent = household.not_known("/housing/rent".to_owned());
    household.adults[0].income = Income(household.not_known("/adults/0/income".to_owned()));
    let mut exploration = Exploration::of_all(&household);
    let mut steps = 0;
    while exploration.advance() {
        steps += 1;
    }
    // One by one, the climbs take tens of thousands of steps.
    assert!(steps < 1_500, "{steps}");
    assert!(!exploration.ranges().needs[Benefit::Af as usize].is_empty());
}
