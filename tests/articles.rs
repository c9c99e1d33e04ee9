//! Articles that no reference vector and no benefit's own test holds: one case each, named by the ledger (`docs/law`).

use droits_engine::household::{self, Household};
use droits_engine::money::Euros;
use droits_engine::outcome::{Benefit, Outcome, Reason};
use droits_engine::trace::Trace;
use droits_engine::{Assessment, assess};
use rust_decimal::{Decimal, dec};
use serde_json::{Value, json};

#[test]
fn a_dwelling_of_one_s_own_family_opens_no_housing_aid() {
    let mut tenant = tenant();
    assert!(net(&tenant, Benefit::Al) > Decimal::ZERO);
    tenant["housing"]["landlord_is_relative"] = json!(true);
    assert_eq!(refusal(&tenant, Benefit::Al), Reason::LandlordIsRelative);
}

#[test]
fn who_is_tied_to_parents_who_pay_the_wealth_tax_has_no_housing_aid() {
    let mut tenant = tenant();
    tenant["adults"][0]["attached_to_wealthy_parents"] = json!(true);
    assert_eq!(refusal(&tenant, Benefit::Al), Reason::WealthyParents);
}

#[test]
fn rents_count_for_the_housing_aid_two_years_later() {
    let with = |year: &str| {
        let mut tenant = tenant();
        tenant["adults"][0]["income"] =
            json!([{"kind": "rent", "monthly": 700, "from": format!("{year}-01"), "to": format!("{year}-12")}]);
        net(&tenant, Benefit::Al)
    };
    assert!(with("2024") < with("2025"));
    assert_eq!(with("2025"), net(&tenant(), Benefit::Al));
}

#[test]
fn a_partner_who_stops_work_for_a_small_child_brings_no_earnings_to_the_housing_aid() {
    let mut couple = tenant();
    couple["union"] = json!("cohabiting");
    couple["adults"] = json!([
        {"birth_date": "1990-05-04", "activity": "employed", "income": [{"kind": "wage", "monthly": 1100}]},
        {"birth_date": "1991-05-04", "activity": "inactive", "activity_since": "2026-06-10",
         "income": [{"kind": "wage", "monthly": 1500, "to": "2026-05"}]},
    ]);
    couple["children"] = json!([{"birth_date": "2026-02-10"}]);
    couple["housing"]["rent"] = json!(700);
    let before = net(&couple, Benefit::Al);
    couple["adults"][1]["parental_leave"] = json!("full");
    assert!(net(&couple, Benefit::Al) > before);
}

/// CSS, L521-2, R521-3, L552-7; CCH, R823-13.
#[test]
fn a_shared_child_who_died_counts_by_half_for_three_months_in_the_allowances_and_not_at_all_in_the_housing_aid() {
    let mut family = tenant();
    family["month"] = json!("2026-08");
    family["housing"]["rent"] = json!(600);
    family["children"] = json!([
        {"birth_date": "2016-03-03", "custody": "shared", "other_parent": "paying"},
        {"birth_date": "2018-03-03", "other_parent": "deceased"},
    ]);
    family["deaths"] = json!([
        {"birth_date": "2020-03-03", "custody": "shared", "other_parent": "paying", "death_date": "2026-06-10"},
    ]);
    // 349.06 × 2 / 3 = 232.71, less CRDS 1.16.
    assert_eq!(net(&family, Benefit::Af), dec!(231.55));
    // Two dependants: 458.10 + 88.07 less 8.5 % of it, 499.7456; one: 399.89 + 74.33 less 8.5 %, 433.9113. Half way, 466.83,
    // less 5, and CRDS 2.30: 459.53.
    assert_eq!(net(&family, Benefit::Al), dec!(459));
    family["month"] = json!("2026-10");
    // 153.01 × 1.5 / 2 = 114.76, less CRDS 0.57.
    assert_eq!(net(&family, Benefit::Af), dec!(114.19));
}

/// CCH, L861-5-1, R822-20; order of 27 September 2019, art. 6 and 46.
#[test]
fn a_student_who_rents_overseas_has_the_charges_the_rates_and_with_a_child_the_deduction_of_there() {
    let mut student = tenant();
    student["residence"] = json!({"department": "974", "apl_zone": 3});
    student["adults"] = json!([{"birth_date": "2004-04-04", "activity": "student"}]);
    student["housing"]["rent"] = json!(450);
    // 275.25 + 41.15 = 316.40; RL 93.72 %, TL 0.262 %, Tp 3.072 %; 40.01 + 0.03072 × (8 600 − 5 235) = 143.38; less 5.
    assert_eq!(net(&student, Benefit::Al), dec!(167));
    student["children"] = json!([{"birth_date": "2024-03-03", "other_parent": "unknown"}]);
    // 374.13 + 51.74 = 425.87; 8 656 left out of 8 600; less 40.01, 5 and CRDS 1.90.
    assert_eq!(net(&student, Benefit::Al), dec!(378));
}

/// CASF, L262-9, last al., R262-5; CE 406288; CSS, L512-1; CCH, R822-2.
#[test]
fn with_a_partner_abroad_the_rsa_counts_what_he_sends_and_the_housing_aid_what_he_earns() {
    let away: Vec<String> =
        (10..=12).map(|m| format!("2025-{m}")).chain((1..=12).map(|m| format!("2026-{m:02}"))).collect();
    let mut couple = tenant();
    couple["union"] = json!("married");
    couple["adults"] = json!([
        {"birth_date": "1985-04-04", "activity": "jobseeker",
         "income": [{"kind": "alimony", "monthly": 300, "from": "2026-01"}]},
        {"birth_date": "1985-04-04", "activity": "employed", "months_abroad": away,
         "income": [{"kind": "foreign", "monthly": 1500}]},
    ]);
    couple["children"] = json!([{"birth_date": "2021-03-01"}]);
    let mut homeless = couple.clone();
    homeless["housing"] = json!({"tenure": "homeless"});
    // 651.69 × 1.5 − 300, without the increase.
    assert_eq!(net(&homeless, Benefit::Rsa), dec!(677.54));
    couple["children"] = json!([{"birth_date": "2021-03-01"}, {"birth_date": "2018-03-01"}]);
    assert_eq!(net(&couple, Benefit::Af), dec!(152.25));
    // 463.37 + 89.09 = 552.46; Tp 2.38 % + 0.305 %; 46.96 + 0.02685 × (18 000 − 9 148) = 284.64; less 5 and CRDS 1.31.
    assert_eq!(net(&couple, Benefit::Al), dec!(261));
}

#[test]
fn a_foreign_child_counts_for_the_housing_aid_only_if_it_entered_as_l512_2_asks() {
    let mut family = tenant();
    family["adults"][0]["nationality"] = json!("other");
    family["adults"][0]["permit_since"] = json!("2015-03-01");
    family["children"] = json!([{"birth_date": "2016-02-10", "other_parent": "deceased", "residence_condition": true}]);
    let admitted = net(&family, Benefit::Al);
    family["children"][0]["residence_condition"] = json!(false);
    assert!(net(&family, Benefit::Al) < admitted);
}

#[test]
fn the_allowance_of_the_old_is_for_those_born_before_1931_in_the_housing_aid() {
    let born = |day: &str| {
        let mut tenant = tenant();
        tenant["adults"][0] = json!({"birth_date": day, "activity": "retired",
            "income": [{"kind": "retirement_pension", "monthly": 1000}]});
        net(&tenant, Benefit::Al)
    };
    assert!(born("1930-12-31") > born("1931-01-01"));
}

#[test]
fn leave_without_pay_shuts_out_of_the_rsa() {
    let mut person = tenant();
    assert!(net(&person, Benefit::Rsa) > Decimal::ZERO);
    person["adults"][0]["activity"] = json!("unpaid_leave");
    assert_eq!(refusal(&person, Benefit::Rsa), Reason::OnLeave);
}

#[test]
fn a_lone_parent_with_the_increase_keeps_the_rsa_in_prison() {
    let mut parent = tenant();
    parent["housing"] = json!({"tenure": "homeless"});
    parent["children"] = json!([{"birth_date": "2025-02-10", "other_parent": "deceased"}]);
    let outside = net(&parent, Benefit::Rsa);
    parent["adults"][0]["institution"] = json!("prison");
    parent["adults"][0]["in_institution_since"] = json!("2026-01-10");
    assert_eq!(net(&parent, Benefit::Rsa), outside);
    assert!(outside > Decimal::ZERO);
}

#[test]
fn mayotte_has_no_moving_grant() {
    let mut family = tenant();
    family["children"] = json!([
        {"birth_date": "2016-02-10", "other_parent": "deceased"},
        {"birth_date": "2018-02-10", "other_parent": "deceased"},
        {"birth_date": "2025-08-10", "other_parent": "deceased"},
    ]);
    family["housing"]["moved_in"] = json!("2026-11-02");
    family["housing"]["moving_cost"] = json!(800);
    assert!(net(&family, Benefit::MovingGrant) > Decimal::ZERO);
    family["residence"]["department"] = json!("976");
    assert!(!matches!(assessed(&family).of(Benefit::MovingGrant), Outcome::Due(_)));
}

/// A person alone without resources, in a dwelling of 500 euros in zone 2.
fn tenant() -> Value {
    json!({
        "format": 1, "month": "2026-11", "residence": {"department": "59", "apl_zone": 2}, "union": "single",
        "adults": [{"birth_date": "1990-05-04", "activity": "inactive"}],
        "housing": {"tenure": "tenant", "rent": 500},
    })
}

fn net(household: &Value, benefit: Benefit) -> Decimal {
    match assessed(household).of(benefit) {
        Outcome::Due(due) => {
            let Euros(net) = due.net;
            net
        }
        Outcome::NotDue(_) => Decimal::ZERO,
        Outcome::Unknown(gap) => panic!("{benefit:?} is unknown: {gap:?}"),
    }
}

fn refusal(household: &Value, benefit: Benefit) -> Reason {
    match assessed(household).of(benefit) {
        Outcome::NotDue(reason) => *reason,
        other => panic!("{benefit:?}: {other:?}"),
    }
}

fn assessed(household: &Value) -> Assessment {
    let read: Household =
        household::read(household.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error:?}: {household}"));
    assess(&read, &mut Trace::silent())
}
