use rust_decimal::{Decimal, dec};
use serde_json::{Value, json};

use super::*;
use crate::assessment::assess;
use crate::benefits::testing::{due, not_due_reason, of_json, unknown, whole_due};
use crate::household::Household;
use crate::outcome::{Notice, Outcome};

/// A household of November 2026 that is lodged in Lille.
fn of(adults: &[Value]) -> Household {
    in_month("2026-11", adults)
}

fn in_month(month: &str, adults: &[Value]) -> Household {
    of_json(&whole(month, adults).to_string())
}

fn whole(month: &str, adults: &[Value]) -> Value {
    let union = if adults.len() > 1 { "married" } else { "single" };
    json!({"format": 1, "month": month, "residence": {"department": "59", "apl_zone": 2}, "union": union,
        "adults": adults, "housing": {"tenure": "hosted"}})
}

fn adult(birth: &str, more: Value) -> Value {
    let mut adult = json!({"birth_date": birth, "activity": "inactive"});
    adult.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    adult
}

fn with(birth: &str, income: &[(&str, &str)]) -> Value {
    let spells: Vec<_> = income.iter().map(|(kind, monthly)| json!({"kind": kind, "monthly": monthly})).collect();
    adult(birth, json!({"income": spells}))
}

fn old(income: &[(&str, &str)]) -> Value {
    with("1956-02-02", income)
}

fn invalid(income: &[(&str, &str)]) -> Value {
    with("1980-02-02", income)
}

fn net(household: &Household, benefit: Benefit) -> Decimal {
    due(household, benefit).1
}

fn each(household: &Household, benefit: Benefit) -> Vec<Decimal> {
    whole_due(household, benefit).per_adult.expect("by adult").iter().map(|share| share.net.0).collect()
}

// Worked out by hand from the articles before the formula was written.

#[test]
fn a_pension_and_a_wage_of_one_person_leave_what_the_allowance_spares() {
    // Quarter: 3 × 600; 3 × 700 less 0.9 × 12.02 × 35 × 52 / 12 = 1,640.73: 459.27. 12,523.14 / 4 − 2,259.27 = 871.515; / 3 = 290.505.
    let wage = json!({"kind": "wage", "monthly": 550, "gross": 700});
    let pension = json!({"kind": "retirement_pension", "monthly": 600});
    assert_eq!(net(&of(&[adult("1959-02-02", json!({"income": [wage, pension]}))]), Benefit::Aspa), dec!(290.50));
}

#[test]
fn the_asi_of_one_of_a_couple_is_at_most_the_ceiling_of_one_less_the_least_pension() {
    // 19,365.73 / 12 − 400 = 1,213.81; at most 11,066.13 / 12 − 337.97 = 584.2075.
    let couple = of(&[invalid(&[("disability_pension", "400")]), with("1982-02-02", &[])]);
    assert_eq!(each(&couple, Benefit::Asi), [dec!(584.20), dec!(0)]);
}

#[test]
fn the_old_and_the_invalid_of_a_couple_have_half_of_what_each_ceiling_leaves() {
    // (19,442.21 / 12 − 950) / 2 = 335.0920; (19,365.73 / 12 − 950) / 2 = 331.9054.
    let couple = of(&[old(&[("retirement_pension", "500")]), with("1966-06-02", &[("disability_pension", "450")])]);
    assert_eq!(each(&couple, Benefit::Aspa), [dec!(335.09), dec!(0)]);
    assert_eq!(each(&couple, Benefit::Asi), [dec!(0), dec!(331.90)]);
}

// The published amounts.

#[test]
fn the_most_of_each_year_is_that_which_was_published() {
    let aspa = |month| net(&in_month(month, &[old(&[])]), Benefit::Aspa);
    assert_eq!([aspa("2024-06"), aspa("2025-06"), aspa("2026-06")], [dec!(1012.02), dec!(1034.28), dec!(1043.59)]);
    let both = |month| net(&in_month(month, &[old(&[]), old(&[])]), Benefit::Aspa);
    // 785.58 and 810.09 twice.
    assert_eq!([both("2024-06"), both("2026-06")], [dec!(1571.16), dec!(1620.18)]);
    // 914.85 − 800 = 114.858 (10,978.30 / 12 = 914.858).
    assert_eq!(net(&in_month("2025-06", &[invalid(&[("disability_pension", "800")])]), Benefit::Asi), dec!(114.85));
    let one = in_month("2025-06", &[invalid(&[("disability_pension", "200")]), with("1982-02-02", &[])]);
    assert_eq!(net(&one, Benefit::Asi), dec!(579.56));
}

#[test]
fn a_cent_under_the_ceiling_is_due_and_at_the_ceiling_nothing() {
    // 12,523.14 / 12 = 1,043.595: of 1,043.58 is left 0.015; of 1,043.59 half a cent.
    assert_eq!(net(&of(&[old(&[("retirement_pension", "1043.58")])]), Benefit::Aspa), dec!(0.01));
    let reason = Reason::ResourcesTooHigh { resources: Monthly(dec!(1043.59)), limit: Monthly(dec!(1043.59)) };
    assert_eq!(not_due_reason(&of(&[old(&[("retirement_pension", "1043.59")])]), Benefit::Aspa), reason);
    // 11,066.13 / 12 = 922.1775.
    assert_eq!(net(&of(&[invalid(&[("disability_pension", "922.16")])]), Benefit::Asi), dec!(0.01));
    assert!(matches!(
        not_due_reason(&of(&[invalid(&[("disability_pension", "922.17")])]), Benefit::Asi),
        Reason::ResourcesTooHigh { .. }
    ));
}

#[test]
fn it_begins_in_the_month_after_the_sixty_fifth_birthday() {
    let born = |birth: &str| of(&[with(birth, &[])]);
    assert_eq!(net(&born("1961-10-31"), Benefit::Aspa), dec!(1043.59));
    assert_eq!(not_due_reason(&born("1961-11-01"), Benefit::Aspa), Reason::TooYoung { age: 65 });
}

#[test]
fn the_unfit_and_the_disabled_have_it_in_the_month_after_the_sixty_second_birthday() {
    let born = |birth: &str, more: Value| of(&[adult(birth, more)]);
    for fact in [
        json!({"unfit": true}),
        json!({"disability_rate": 50}),
        json!({"income": [{"kind": "disability_pension", "monthly": 0.01}]}),
    ] {
        assert!(matches!(
            assess(&born("1964-10-31", fact.clone()), &mut Trace::silent()).of(Benefit::Aspa),
            Outcome::Due(_)
        ));
        assert_eq!(not_due_reason(&born("1964-11-01", fact), Benefit::Aspa), Reason::TooYoung { age: 65 });
    }
    assert_eq!(
        not_due_reason(&born("1964-10-31", json!({"disability_rate": 49})), Benefit::Aspa),
        Reason::TooYoung { age: 65 }
    );
    assert_eq!(not_due_reason(&born("1964-10-31", json!({})), Benefit::Aspa), Reason::TooYoung { age: 65 });
}

#[test]
fn an_invalidity_pension_opens_the_asi_until_it_becomes_that_of_the_unfit() {
    let born = |birth: &str| of(&[with(birth, &[("disability_pension", "500")])]);
    // 922.1775 − 500, then 1,043.595 − 500.
    assert_eq!(net(&born("1964-11-01"), Benefit::Asi), dec!(422.17));
    assert_eq!(not_due_reason(&born("1964-10-31"), Benefit::Asi), Reason::TooOld { age: 62 });
    assert_eq!(net(&born("1964-10-31"), Benefit::Aspa), dec!(543.59));
    assert_eq!(not_due_reason(&of(&[invalid(&[])]), Benefit::Asi), Reason::NoInvalidityPension);
    assert_eq!(not_due_reason(&of(&[old(&[])]), Benefit::Asi), Reason::TooOld { age: 65 });
}

#[test]
fn more_than_nine_months_of_the_year_are_spent_in_france_and_six_for_the_asi() {
    let away = |birth: &str, months: std::ops::RangeInclusive<u8>| {
        let months: Vec<_> = months.map(|month| format!("2026-{month:02}")).collect();
        of(&[adult(
            birth,
            json!({"months_abroad": months, "income": [{"kind": "disability_pension", "monthly": 100}]}),
        )])
    };
    assert_eq!(net(&away("1956-02-02", 1..=2), Benefit::Aspa), dec!(943.59));
    assert_eq!(not_due_reason(&away("1956-02-02", 1..=3), Benefit::Aspa), Reason::Residence);
    assert_eq!(net(&away("1980-02-02", 1..=5), Benefit::Asi), dec!(822.17));
    assert_eq!(not_due_reason(&away("1980-02-02", 1..=6), Benefit::Asi), Reason::Residence);
    let since = |day: &str| of(&[adult("1956-02-02", json!({"in_france_since": day}))]);
    assert_eq!(net(&since("2026-10-31"), Benefit::Aspa), dec!(1043.59));
    assert_eq!(not_due_reason(&since("2026-11-01"), Benefit::Aspa), Reason::Residence);
}

#[test]
fn ten_years_of_permits_are_asked_of_foreigners_but_not_of_the_protected() {
    let foreigner = |more: Value| {
        let mut person = adult("1956-02-02", json!({"nationality": "other"}));
        person.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        of(&[person])
    };
    assert_eq!(net(&foreigner(json!({"permit_since": "2016-11-01"})), Benefit::Aspa), dec!(1043.59));
    assert_eq!(not_due_reason(&foreigner(json!({"permit_since": "2016-11-02"})), Benefit::Aspa), Reason::Permit);
    assert_eq!(not_due_reason(&foreigner(json!({})), Benefit::Aspa), Reason::Permit);
    assert_eq!(net(&foreigner(json!({"protected": true})), Benefit::Aspa), dec!(1043.59));
    let european = |more: Value| {
        let mut person = adult("1956-02-02", json!({"nationality": "eea"}));
        person.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        of(&[person])
    };
    assert_eq!(net(&european(json!({"in_france_since": "2026-07-31"})), Benefit::Aspa), dec!(1043.59));
    assert_eq!(not_due_reason(&european(json!({"in_france_since": "2026-08-01"})), Benefit::Aspa), Reason::Residence);
    assert_eq!(
        not_due_reason(&european(json!({"right_of_residence": false})), Benefit::Aspa),
        Reason::RightOfResidence
    );
}

#[test]
fn neither_mayotte_nor_saint_pierre_has_it() {
    let at = |department: &str, adults: &[Value]| {
        let mut household = whole("2026-11", adults);
        household["residence"] = json!({"department": department});
        of_json(&household.to_string())
    };
    assert_eq!(net(&at("974", &[old(&[])]), Benefit::Aspa), dec!(1043.59));
    assert_eq!(not_due_reason(&at("976", &[old(&[])]), Benefit::Aspa), Reason::NotInMayotte);
    assert_eq!(unknown(&at("975", &[old(&[])]), Benefit::Aspa), Gap::Law(Reason::SaintPierreLaw));
    // Nobody is old enough: the place is not looked at.
    assert_eq!(not_due_reason(&at("975", &[invalid(&[])]), Benefit::Aspa), Reason::TooYoung { age: 65 });
}

#[test]
fn savings_and_property_are_held_to_bring_three_per_cent_a_year() {
    let mut household = whole("2026-11", &[old(&[("retirement_pension", "800")])]);
    household["assets"] = json!({"financial": 10000, "real_estate": 20000});
    // 30,000 × 0.03 / 12 = 75; 243.595 − 75.
    assert_eq!(net(&of_json(&household.to_string()), Benefit::Aspa), dec!(168.59));
}

#[test]
fn pay_is_looked_at_before_contributions_and_pensions_where_they_are_told_so() {
    let paid = |spell: Value| of(&[adult("1956-02-02", json!({"income": [spell]}))]);
    // 2,400 − 1,640.73 = 759.27 a quarter.
    assert_eq!(net(&paid(json!({"kind": "wage", "monthly": 620, "gross": 800})), Benefit::Aspa), dec!(790.50));
    assert_eq!(
        net(&paid(json!({"kind": "retirement_pension", "monthly": 800, "gross": 850})), Benefit::Aspa),
        dec!(193.59)
    );
    // Under the allowance whatever the contributions: 1.35 × 3 × 405 = 1,640.25; over it 1,644.30.
    assert_eq!(net(&paid(json!({"kind": "wage", "monthly": 405})), Benefit::Aspa), dec!(1043.59));
    // 3.57 / 3 = 1.19.
    let gap = unknown(&paid(json!({"kind": "wage", "monthly": 406})), Benefit::Aspa);
    assert_eq!(gap, Gap::Law(Reason::GrossPayNeeded { least: Euros(dec!(1042.40)), most: Euros(dec!(1043.59)) }));
    // Above the ceiling as it is received already: 3 × 1,600 − 1,640.73 = 3,159.27 > 3,130.785.
    assert!(matches!(
        not_due_reason(&paid(json!({"kind": "wage", "monthly": 1600})), Benefit::Aspa),
        Reason::ResourcesTooHigh { .. }
    ));
}

#[test]
fn the_allowance_is_for_pay_alone() {
    let paid = |kind: &str| net(&of(&[old(&[(kind, "600")])]), Benefit::Aspa);
    assert_eq!([paid("unemployment"), paid("retirement_pension"), paid("alimony")], [dec!(443.59); 3]);
    // Profit is pay of one's own: 1,800 − 1,640.73 = 159.27 / 3 = 53.09.
    assert_eq!(paid("self_employed"), dec!(990.50));
}

#[test]
fn family_help_minima_and_grants_do_not_count() {
    for kind in ["aspa", "asi", "scholarship"] {
        let told = whole_due(&of(&[old(&[(kind, "300")])]), Benefit::Aspa);
        assert_eq!(told.net.0, dec!(1043.59), "{kind}");
    }
}

#[test]
fn the_other_adult_counts_in_the_ceiling_and_with_all_resources() {
    // 1,620.184 − 1,200 = 420.184, at most 1,043.59.
    let with_younger = |pension: &str| of(&[old(&[("retirement_pension", pension)]), with("1970-01-01", &[])]);
    assert_eq!(each(&with_younger("1200"), Benefit::Aspa), [dec!(420.18), dec!(0)]);
    assert_eq!(each(&with_younger("300"), Benefit::Aspa), [dec!(1043.59), dec!(0)]);
    // Half of the reduction each: (1,620.184 − 1,200) / 2.
    let both = of(&[old(&[("retirement_pension", "700")]), old(&[("retirement_pension", "500")])]);
    assert_eq!(each(&both, Benefit::Aspa), [dec!(210.09), dec!(210.09)]);
}

#[test]
fn aah_counts_but_for_who_may_have_the_asi() {
    let partner = adult("1980-01-01", json!({"disability_rate": 80, "aah_since": "2015-01-01"}));
    // 1,620.184 − 1,041.59.
    assert_eq!(each(&of(&[old(&[]), partner]), Benefit::Aspa), [dec!(578.59), dec!(0)]);
}

#[test]
fn the_quarter_before_counts_and_else_the_twelve_months() {
    let earned = |from: &str, to: &str| {
        of(&[adult(
            "1956-02-02",
            json!({"income": [{"kind": "unemployment", "monthly": 900, "from": from, "to": to}]}),
        )])
    };
    // Of August to October.
    assert_eq!(net(&earned("2026-08", "2026-08"), Benefit::Aspa), dec!(743.59));
    assert_eq!(net(&earned("2026-07", "2026-07"), Benefit::Aspa), dec!(1043.59));
    assert_eq!(net(&earned("2026-11", "2026-11"), Benefit::Aspa), dec!(1043.59));
    // 3 × 1,200 = 3,600 > 3,130.785; of the twelve months 3,600 + 3,600: 12,523.14 − 7,200 = 5,323.14 / 12.
    let once = |from: &str| {
        of(&[adult(
            "1956-02-02",
            json!({"income": [{"kind": "unemployment", "monthly": 1200, "from": from, "to": "2026-10"}]}),
        )])
    };
    assert_eq!(net(&once("2026-05"), Benefit::Aspa), dec!(443.59));
    // Eleven months are too much: 13,200.
    assert!(matches!(not_due_reason(&once("2025-12"), Benefit::Aspa), Reason::ResourcesTooHigh { .. }));
}

#[test]
fn a_pension_that_begins_counts_from_its_first_month_on() {
    let begun = |from: &str| {
        of(&[adult("1956-02-02", json!({"income": [{"kind": "retirement_pension", "monthly": 800, "from": from}]}))])
    };
    assert_eq!([net(&begun("2026-11"), Benefit::Aspa), net(&begun("2020-01"), Benefit::Aspa)], [dec!(243.59); 2]);
}

#[test]
fn what_is_told_as_an_income_is_shown_and_not_added_again() {
    let notices = |household: &Household| assess(household, &mut Trace::silent()).notices;
    let told = of(&[old(&[("retirement_pension", "800"), ("aspa", "243.59")])]);
    let assessment = assess(&told, &mut Trace::silent());
    assert_eq!((net(&told, Benefit::Aspa), assessment.monthly_total().0), (dec!(243.59), dec!(0)));
    assert!(!notices(&told).contains(&Notice::AspaFirst));
    let open = of(&[old(&[("retirement_pension", "800")])]);
    assert_eq!(assess(&open, &mut Trace::silent()).monthly_total().0, dec!(243.59));
    assert!(notices(&open).contains(&Notice::AspaFirst));
    // One of the couple tells it for both.
    let couple = of(&[old(&[("aspa", "1620.18")]), old(&[])]);
    assert_eq!(assess(&couple, &mut Trace::silent()).monthly_total().0, dec!(0));
}

#[test]
fn it_counts_in_the_rsa_as_if_paid_and_once_only() {
    // A couple of two: 977.54 less the home, 156.41, less the ASPA of one: nothing is left.
    let open = [old(&[]), with("1980-01-01", &[])];
    assert!(matches!(not_due_reason(&of(&open), Benefit::Rsa), Reason::ResourcesTooHigh { .. }));
    // Told or not, the RSA is the same: 977.54 − 156.41 − (1,620.184 − 900).
    let told = [old(&[("retirement_pension", "900"), ("aspa", "720.18")]), with("1980-01-01", &[])];
    let not_told = [old(&[("retirement_pension", "900")]), with("1980-01-01", &[])];
    assert_eq!(
        assess(&of(&told), &mut Trace::silent()).of(Benefit::Rsa).clone(),
        assess(&of(&not_told), &mut Trace::silent()).of(Benefit::Rsa).clone()
    );
}

#[test]
fn the_aah_and_the_minimum_together_are_at_most_the_aah() {
    let disabled = |birth: &str, income: &[(&str, &str)]| {
        let mut person = with(birth, income);
        person["disability_rate"] = json!(80);
        person["aah_since"] = json!("2010-01-01");
        person
    };
    // ASI 922.1775 − 400 = 522.17; AAH 1,041.59 − 400 − 522.17.
    let household = of(&[disabled("1980-02-02", &[("disability_pension", "400")])]);
    assert_eq!((net(&household, Benefit::Asi), net(&household, Benefit::Aah)), (dec!(522.17), dec!(119.42)));
    // Whoever has a full AAH need not claim the ASPA, and would have no more with it.
    let old = |month, income: &[(&str, &str)]| in_month(month, &[disabled("1956-02-02", income)]);
    for income in [&[][..], &[("retirement_pension", "500")][..]] {
        let household = old("2026-11", income);
        assert_eq!(not_due_reason(&household, Benefit::Aspa), Reason::OtherBenefit(Benefit::Aah));
    }
    assert_eq!(net(&old("2026-11", &[]), Benefit::Aah), dec!(1041.59));
    assert_eq!(net(&old("2026-11", &[("retirement_pension", "500")]), Benefit::Aah), dec!(541.59));
    // One that 11,000 of 2024, less 2,796 at 66, hold to (12,499.08 − 8,204) / 12 = 357.92 leaves 1,043.595 − 357.92 = 685.67, at most
    // 1,041.59 − 357.92.
    let mut poorer = disabled("1956-02-02", &[]);
    poorer["income"] = json!([{"kind": "rent", "monthly": 11000, "from": "2024-03", "to": "2024-03"}]);
    let poorer = of(&[poorer]);
    assert_eq!((net(&poorer, Benefit::Aah), net(&poorer, Benefit::Aspa)), (dec!(357.92), dec!(683.67)));
    // Received, it comes off the AAH to the last cent.
    assert!(matches!(
        not_due_reason(&old("2026-11", &[("aspa", "1043.59")]), Benefit::Aah),
        Reason::PensionsReach { .. }
    ));
}

#[test]
fn who_has_the_asi_has_the_mva_without_aah() {
    let mut household = whole(
        "2026-11",
        &[{
            let mut person = invalid(&[("disability_pension", "900")]);
            person["disability_rate"] = json!(80);
            person["income"][0]["monthly"] = json!(900);
            person
        }],
    );
    household["housing"] = json!({"tenure": "tenant", "rent": 500});
    let household = of_json(&household.to_string());
    assert_eq!((net(&household, Benefit::Asi), net(&household, Benefit::Mva)), (dec!(22.17), dec!(104.77)));
}
