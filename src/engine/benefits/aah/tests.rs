//! Amounts worked out by hand from the articles.

use rust_decimal::{Decimal, dec};
use serde_json::{Value, json};

use super::{aah, amount_of_adult, is_beneficiary, mva};
use crate::calendar::Month;
use crate::household::{self, Household};
use crate::money::Euros;
use crate::outcome::{Benefit, Due, Gap, Outcome, Reason};
use crate::trace::{Role, Trace};

/// Full amount in November 2026 (décret 2026-229).
const FULL: Decimal = dec!(1041.59);
/// 30 % of the SMIC for 151.67 hours in November 2026: 12.31 × 151.67 × 0.30.
const TRANCHE: Decimal = dec!(560.11731);

/// A lone adult with 80 % and the changes given, in November 2026.
fn alone(changes: Value) -> Household {
    with_household(changes, json!({}))
}

/// The same, with changes of the household.
fn with_household(adult_changes: Value, changes: Value) -> Household {
    let mut adult = json!({"birth_date": "1985-05-20", "activity": "inactive", "disability_rate": 80});
    merge(&mut adult, adult_changes);
    let mut all = json!({
        "format": 1, "month": "2026-11", "residence": {"department": "59"}, "union": "single",
        "adults": [adult], "housing": {"tenure": "owner"},
    });
    merge(&mut all, changes);
    household::read(all.to_string().as_bytes()).expect("a valid household")
}

fn merge(into: &mut Value, changes: Value) {
    let into = into.as_object_mut().expect("an object");
    into.extend(changes.as_object().expect("an object").clone());
}

/// With a rate of 60 % and the restriction in access to work: no allowance for the disabled blurs the resources.
fn at_60(mut changes: Value) -> Value {
    merge(&mut changes, json!({"disability_rate": 60, "employment_restriction": true}));
    changes
}

fn outcome(household: &Household) -> Outcome {
    aah(&crate::assessment::case(household), household.month, &mut Trace::silent()).unwrap_or_else(Outcome::Unknown)
}

fn due(household: &Household) -> Due {
    match outcome(household) {
        Outcome::Due(due) => due,
        other => panic!("due was expected, not {other:?}"),
    }
}

#[test]
fn the_better_of_it_and_of_days_of_presence_is_paid() {
    // L544-9, 8°: 15 days are 1,004.55, 16 are 1,071.52, AAH 1,041.59; MVA goes with AAH.
    let with = |days: u8| {
        let adult = json!({"presence_days": days, "activity": "unpaid_leave"});
        let child = json!([{"birth_date": "2016-06-15", "other_parent": "deceased"}]);
        with_household(adult, json!({"children": child, "housing": {"tenure": "tenant", "rent": 400}}))
    };
    assert_eq!(
        (amount(&with(15)), super::mva_of_adult(&crate::assessment::case(&with(15)), 0, with(15).month)),
        (FULL, Ok(Euros(dec!(104.77))))
    );
    let more = with(16);
    let case = crate::assessment::case(&more);
    assert_eq!(outcome(&more), Outcome::NotDue(Reason::OtherBenefit(Benefit::Ajpp)));
    assert_eq!(
        (is_beneficiary(&case, more.month), super::mva_of_adult(&case, 0, more.month)),
        (Ok(false), Ok(Euros::ZERO))
    );
    let days = crate::benefits::ajpp::ajpp(&case, more.month, &mut Trace::silent());
    assert!(matches!(days, Ok(Outcome::Due(due)) if due.gross.0 == dec!(1071.52)));
}

fn amount(household: &Household) -> Decimal {
    due(household).net.0
}

fn refusal(household: &Household) -> Reason {
    match outcome(household) {
        Outcome::NotDue(reason) => reason,
        other => panic!("a refusal was expected, not {other:?}"),
    }
}

fn in_month(month: &str) -> Value {
    json!({"month": month})
}

fn child(birth_date: &str) -> Value {
    json!({"children": [{"birth_date": birth_date, "other_parent": "deceased"}]})
}

#[test]
fn the_full_amount_changes_each_april() {
    for (month, full) in [
        ("2024-03", dec!(971.37)),
        ("2024-04", dec!(1016.05)),
        ("2025-03", dec!(1016.05)),
        ("2025-04", dec!(1033.32)),
        ("2026-03", dec!(1033.32)),
        ("2026-04", dec!(1041.59)),
    ] {
        assert_eq!(amount(&with_household(json!({}), in_month(month))), full, "{month}");
    }
}

#[test]
fn a_rate_of_80_is_enough_and_50_to_79_need_the_restriction() {
    assert_eq!(amount(&alone(json!({"disability_rate": 80}))), FULL);
    assert_eq!(refusal(&alone(json!({"disability_rate": 79}))), Reason::NoEmploymentRestriction);
    assert_eq!(amount(&alone(json!({"disability_rate": 79, "employment_restriction": true}))), FULL);
    assert_eq!(amount(&alone(json!({"disability_rate": 50, "employment_restriction": true}))), FULL);
    assert_eq!(
        refusal(&alone(json!({"disability_rate": 49, "employment_restriction": true}))),
        Reason::DisabilityRate { rate: 49 }
    );
}

#[test]
fn under_80_it_ends_in_the_month_of_the_sixty_second_birthday() {
    let born = |birth_date| alone(at_60(json!({"birth_date": birth_date})));
    assert_eq!(amount(&born("1964-12-01")), FULL);
    assert!(matches!(refusal(&born("1964-11-30")), Reason::EndedOn(_)));
    assert!(matches!(refusal(&born("1964-11-01")), Reason::EndedOn(_)));
}

#[test]
fn from_80_it_goes_on_after_62_and_says_that_the_pension_comes_first() {
    let due = due(&alone(json!({"birth_date": "1960-01-15"})));
    assert_eq!(due.net.0, FULL);
    assert_eq!(due.remarks, [Reason::PensionFirst]);
}

#[test]
fn it_starts_in_the_month_after_the_sixteenth_birthday() {
    assert_eq!(amount(&alone(json!({"birth_date": "2010-10-31"}))), FULL);
    assert_eq!(refusal(&alone(json!({"birth_date": "2010-11-01"}))), Reason::TooYoung { age: 16 });
}

#[test]
fn it_starts_with_the_right() {
    assert_eq!(amount(&alone(json!({"aah_since": "2026-11-01"}))), FULL);
    assert!(matches!(refusal(&alone(json!({"aah_since": "2026-12-01"}))), Reason::StartsOn(_)));
}

#[test]
fn nationality_needs_a_permit_or_three_months_of_residence() {
    let eea = |activity, since| alone(json!({"nationality": "eea", "activity": activity, "in_france_since": since}));
    // Three months on 15 November: due from December.
    assert_eq!(refusal(&eea("inactive", "2026-08-15")), Reason::Residence);
    assert_eq!(amount(&eea("inactive", "2026-07-31")), FULL);
    assert_eq!(amount(&eea("employed", "2026-10-15")), FULL);
    assert_eq!(refusal(&alone(json!({"nationality": "eea", "right_of_residence": false}))), Reason::RightOfResidence);
    assert_eq!(refusal(&alone(json!({"nationality": "other"}))), Reason::Permit);
    assert_eq!(amount(&alone(json!({"nationality": "other", "permit_since": "2026-10-31"}))), FULL);
    assert_eq!(amount(&alone(json!({"nationality": "other", "protected": true}))), FULL);
}

#[test]
fn more_than_three_months_abroad_leave_the_whole_months_of_presence() {
    let abroad = |month, months: Value| with_household(json!({"months_abroad": months}), in_month(month));
    let four = json!(["2026-02", "2026-03", "2026-04", "2026-05"]);
    assert_eq!(refusal(&abroad("2026-02", four.clone())), Reason::Residence);
    assert_eq!(refusal(&abroad("2026-05", four.clone())), Reason::Residence);
    assert_eq!(amount(&abroad("2026-06", four)), FULL);
    assert_eq!(amount(&abroad("2026-05", json!(["2026-03", "2026-04", "2026-05"]))), FULL);
    // From date to date: four months over two years.
    assert_eq!(refusal(&abroad("2026-01", json!(["2025-10", "2025-11", "2025-12", "2026-01"]))), Reason::Residence);
}

#[test]
fn saint_pierre_is_in_the_law_and_mayotte_is_not() {
    let there = |rate, department| {
        with_household(json!({"disability_rate": rate}), json!({"residence": {"department": department}}))
    };
    assert_eq!(amount(&there(80, "975")), FULL);
    assert_eq!(amount(&there(80, "974")), FULL);
    assert_eq!(outcome(&there(80, "976")), Outcome::Unknown(Gap::Law(Reason::MayotteLaw)));
    assert_eq!(refusal(&there(0, "976")), Reason::DisabilityRate { rate: 0 });
}

#[test]
fn pay_loses_10_per_cent_then_80_and_40_per_cent_by_tranche() {
    let household = alone(json!({"activity": "employed", "income": [{"kind": "wage", "monthly": 780}]}));
    // 780 × 0.90 = 702; 0.20 × 560.12 + 0.60 × 141.88 = 112.02 + 85.13.
    let counted = TRANCHE * dec!(0.20) + (dec!(702) - TRANCHE) * dec!(0.60);
    assert_eq!(amount(&household), (FULL - counted).round_dp(2));
    assert_eq!(amount(&household), dec!(844.44));
}

#[test]
fn the_tranche_ends_at_30_per_cent_of_the_smic() {
    let pay = |monthly: &str| alone(json!({"income": [{"kind": "wage", "monthly": monthly}]}));
    // 622.35 × 0.90 = 560.115, all under 560.117; 623.35 × 0.90 = 561.015, of which 0.898 above.
    assert_eq!(amount(&pay("622.35")), dec!(929.57)); // 1041.59 − 0.20 × 560.115
    assert_eq!(amount(&pay("623.35")), dec!(929.03)); // 1041.59 − 112.0235 − 0.60 × 0.8977
}

#[test]
fn the_smic_is_that_of_the_last_day_of_the_quarter() {
    let pay = |month| with_household(json!({"income": [{"kind": "wage", "monthly": 780}]}), in_month(month));
    // March to May 2026: 12.02 × 151.67 × 0.30 = 546.92; 109.38 + 0.60 × 155.08.
    assert_eq!(amount(&pay("2026-06")), dec!(839.16));
    // April to June: 12.31 since 1 June.
    assert_eq!(amount(&pay("2026-07")), dec!(844.44));
}

#[test]
fn the_least_deduction_for_costs_is_quartered() {
    let household = alone(json!({"income": [{"kind": "wage", "monthly": 50}]}));
    // 150 − 509 × 0.25 = 22.75 a quarter; 22.75 × 0.20 / 3 = 1.5167 a month.
    assert_eq!(amount(&household), dec!(1040.07));
}

#[test]
fn actual_costs_replace_the_10_per_cent() {
    let household = alone(json!({"income": [
        {"kind": "wage", "monthly": 780}, {"kind": "real_expenses", "monthly": 200},
    ]}));
    // 580: 0.20 × 560.117 + 0.60 × 19.883 = 123.953.
    assert_eq!(amount(&household), dec!(917.64));
}

#[test]
fn profits_of_the_micro_regime_count_after_their_allowance() {
    let household = alone(json!({"income": [{"kind": "micro_services", "monthly": 1000}]}));
    // 3 000 × 0.50 = 1 500 a quarter, 500 a month, × 0.20.
    assert_eq!(amount(&household), FULL - dec!(100));
}

/// Works for 780 € a month from a month on.
fn worker_from(start: &str, month: &str, changes: Value) -> Household {
    let mut adult = json!({"activity": "employed", "income": [{"kind": "wage", "monthly": 780, "from": start}]});
    merge(&mut adult, changes);
    with_household(adult, in_month(month))
}

#[test]
fn pay_is_left_out_for_six_months_from_the_start_of_work() {
    let household = |month| worker_from("2026-06", month, json!({"aah_since": "2020-01-01"}));
    assert_eq!(amount(&household("2026-06")), FULL);
    assert_eq!(amount(&household("2026-11")), FULL);
    assert_eq!(amount(&household("2026-12")), dec!(844.44));
}

#[test]
fn work_older_than_the_right_is_not_left_out() {
    // A permit of less than five years: no RSA, which would leave the pay out (R532-7, last al.).
    let permit = json!({"nationality": "other", "permit_since": "2025-01-01"});
    let household = |since| {
        let mut changes = permit.clone();
        merge(&mut changes, json!({"aah_since": since}));
        worker_from("2026-08", "2026-11", changes)
    };
    assert_eq!(amount(&household("2026-08-01")), FULL);
    assert_eq!(amount(&household("2026-09-01")), dec!(844.44));
    // Without a start, the right is taken to be older, and the result says so.
    let due = due(&worker_from("2026-08", "2026-11", json!({})));
    assert_eq!((due.net.0, due.remarks.as_slice()), (FULL, [Reason::AahBeforeWorkAssumed].as_slice()));
}

#[test]
fn partial_unemployment_cuts_pay_by_30_per_cent_in_a_quarter_too() {
    let worker = |more: Value, reduction: i64| {
        let wage = json!({"kind": "wage", "monthly": 1000, "from": "2020-01"});
        alone(json!({"activity": "employed", "aah_since": "2015-01-01", "hours_reduction": reduction,
            "income": [wage, more]}))
    };
    let partial = |from: &str| json!({"kind": "partial_unemployment", "monthly": 0, "from": from});
    let late = amount(&worker(partial("2026-10"), 0));
    assert_eq!(amount(&worker(partial("2026-09"), 0)), amount(&worker(partial("2026-10"), 30)));
    assert!(late < amount(&worker(partial("2026-09"), 0)), "R532-7, al. 3: from the second month after");
}

#[test]
fn six_months_in_twelve_are_left_out_at_most() {
    // Worked January to April (four months left out), again from August: August and September, then no more until
    // January 2027, when the first month is out of the window.
    let household = |month| {
        let income = json!([
            {"kind": "wage", "monthly": 780, "from": "2026-01", "to": "2026-04"},
            {"kind": "wage", "monthly": 780, "from": "2026-08"},
        ]);
        with_household(json!({"aah_since": "2020-01-01", "income": income}), in_month(month))
    };
    assert_eq!(amount(&household("2026-04")), FULL);
    assert_eq!(amount(&household("2026-09")), FULL);
    // July (nothing), August and September: 2 × 702 = 1 404 a quarter, 468 a month, × 0.20.
    assert_eq!(amount(&household("2026-10")), FULL - dec!(93.60));
    assert_eq!(amount(&household("2026-11")), dec!(844.44));
}

#[test]
fn work_that_began_unpaid_started_with_the_activity() {
    let household = |month| {
        let adult = json!({
            "activity": "self_employed", "activity_since": "2026-04-15", "aah_since": "2020-01-01",
            "income": [{"kind": "self_employed", "monthly": 500, "from": "2026-07"}],
        });
        with_household(adult, in_month(month))
    };
    assert_eq!(amount(&household("2026-09")), FULL);
    // Seventh month of the activity: 500 × 0.20.
    assert_eq!(amount(&household("2026-10")), FULL - dec!(100));
}

/// Rents of 1 000 € a month in 2024 only: 12 499.08 − 12 000 over twelve months leave 41.59 by the year, and all by the
/// quarter.
fn rents_of_2024(more: Value, changes: Value) -> Household {
    let mut income = vec![json!({"kind": "rent", "monthly": 1000, "from": "2024-01", "to": "2024-12"})];
    income.extend(more.as_array().expect("a list").clone());
    with_household(at_60(json!({"aah_since": "2020-01-01", "income": income})), changes)
}

#[test]
fn the_year_gives_way_to_the_quarter_after_the_first_one_with_work() {
    let work = json!([{"kind": "wage", "monthly": 780, "from": "2026-11"}]);
    let later = |month: &str, review: &str| json!({"month": month, "reviews": {"aah": review}});
    assert_eq!(amount(&rents_of_2024(work.clone(), later("2026-12", "2026-10"))), dec!(41.59));
    assert_eq!(amount(&rents_of_2024(work, later("2026-12", "2026-12"))), FULL);
}

#[test]
fn nine_months_without_work_bring_the_year_back_on_1_january() {
    let work = |to: &str| json!([{"kind": "wage", "monthly": 780, "from": "2025-01", "to": to}]);
    assert_eq!(amount(&rents_of_2024(work("2025-03"), in_month("2026-11"))), dec!(41.59));
    assert_eq!(amount(&rents_of_2024(work("2025-04"), in_month("2026-11"))), FULL);
    // Not before 1 January: still the quarter in December.
    assert_eq!(amount(&rents_of_2024(work("2025-03"), in_month("2025-12"))), dec!(1033.32));
}

#[test]
fn pay_is_dropped_when_all_work_stops_with_nothing_in_its_place() {
    let income = |more: Value| {
        let mut income = vec![json!({"kind": "wage", "monthly": 780, "to": "2026-10"})];
        income.extend(more.as_array().expect("a list").clone());
        // A permit too recent for the ASI, which would come first.
        let permit = json!({"nationality": "other", "permit_since": "2020-01-01"});
        let mut adult = json!({"aah_since": "2020-01-01", "income": income});
        merge(&mut adult, permit);
        alone(adult)
    };
    assert_eq!(amount(&income(json!([]))), FULL);
    // With unemployment benefit 30 % of the pay is left out (R532-5): 702 × 0.70 × 0.20 = 98.28; it counts itself from the
    // next quarter.
    let benefit = json!([{"kind": "unemployment", "monthly": 600, "from": "2026-11"}]);
    assert_eq!(amount(&income(benefit)), FULL - dec!(98.28));
    // So it is with a pension paid once a year, in June: it is in force in November.
    let pension = |from: &str| json!({"kind": "disability_pension", "monthly": 120, "from": from, "to": from});
    assert_eq!(amount(&income(json!([pension("2026-06"), pension("2027-06")]))), FULL - dec!(98.28));
}

#[test]
fn reduced_hours_take_their_tens_off_pay() {
    let reduced =
        |reduction: i64| alone(json!({"hours_reduction": reduction, "income": [{"kind": "wage", "monthly": 780}]}));
    assert_eq!(amount(&reduced(9)), dec!(844.44));
    assert_eq!(amount(&reduced(35)), FULL - dec!(98.28)); // 702 × 0.70 × 0.20
    assert_eq!(amount(&reduced(95)), FULL - dec!(28.08)); // 702 × 0.20 × 0.20
}

#[test]
fn pensions_come_off_the_amount_itself() {
    let pension = |kind: &str, monthly: &str| alone(json!({"income": [{"kind": kind, "monthly": monthly}]}));
    // The ASI that it opens is to be claimed first: 1,041.59 − 400 − (922.1775 − 400, cut to the cent).
    assert_eq!(amount(&pension("disability_pension", "400")), dec!(119.42));
    assert_eq!(amount(&pension("disability_pension", "930")), dec!(111.59));
    assert_eq!(amount(&pension("survivor_pension", "400")), dec!(641.59));
    assert_eq!(amount(&pension("work_injury_annuity", "1041.58")), dec!(0.01));
    assert!(matches!(refusal(&pension("retirement_pension", "1041.59")), Reason::PensionsReach { .. }));
    // The greatest ASPA of a lone person, 1 043.59, is more than AAH.
    assert!(matches!(refusal(&pension("aspa", "1043.59")), Reason::PensionsReach { .. }));
    let both = alone(json!({"income": [
        {"kind": "disability_pension", "monthly": 400}, {"kind": "asi", "monthly": 300},
    ]}));
    assert_eq!(amount(&both), dec!(341.59));
}

#[test]
fn a_pension_paid_each_quarter_comes_off_for_a_third_each_month_to_be_confirmed() {
    let paid = |from: &str| json!({"kind": "work_injury_annuity", "monthly": 300, "from": from, "to": from});
    let income = json!([paid("2026-04"), paid("2026-07"), paid("2026-10")]);
    for month in ["2026-09", "2026-10", "2026-11"] {
        let due = due(&with_household(json!({"income": income}), in_month(month)));
        let remarks = due.remarks.contains(&Reason::ToConfirm("aah.seldom_pension"));
        assert_eq!((due.gross.0, remarks), (FULL - dec!(100), true), "{month}");
    }
    let monthly = alone(json!({"income": [{"kind": "work_injury_annuity", "monthly": 100}]}));
    assert!(!due(&monthly).remarks.contains(&Reason::ToConfirm("aah.seldom_pension")));
}

#[test]
fn alimony_loses_10_then_20_per_cent() {
    let adult = || at_60(json!({"income": [{"kind": "alimony", "monthly": 1500}]}));
    // 18 000 × 0.90 × 0.80 = 12 960, over the ceiling of 12 499.08.
    assert!(matches!(refusal(&alone(adult())), Reason::ResourcesAboveCeiling { .. }));
    // With a child, 18 748.62: 5 788.62 / 12.
    assert_eq!(amount(&with_household(adult(), child("2015-03-10"))), dec!(482.39));
}

#[test]
fn each_child_raises_the_ceiling_by_half() {
    let rent = |monthly: &str| at_60(json!({"income": [{"kind": "rent", "monthly": monthly}]}));
    assert_eq!(amount(&alone(rent("1000"))), dec!(41.59));
    // (12 499.08 × 1.5 − 12 000) / 12 = 562.385.
    assert_eq!(amount(&with_household(rent("1000"), child("2015-03-10"))), dec!(562.39));
    // From the month after the birth; no more in the month of the twentieth birthday.
    assert_eq!(amount(&with_household(rent("1000"), child("2026-11-02"))), dec!(41.59));
    assert_eq!(amount(&with_household(rent("1000"), child("2006-11-30"))), dec!(41.59));
    assert_eq!(amount(&with_household(rent("1000"), child("2006-12-01"))), dec!(562.39));
}

#[test]
fn resources_must_stay_under_the_ceiling() {
    let rent = |monthly: &str| alone(at_60(json!({"income": [{"kind": "rent", "monthly": monthly}]})));
    assert_eq!(amount(&rent("1041.58")), dec!(0.01));
    assert!(matches!(refusal(&rent("1041.59")), Reason::ResourcesTooHigh { .. }));
}

#[test]
fn shared_custody_matters_only_when_it_changes_the_amount() {
    let shared = json!({"children": [{"birth_date": "2015-03-10", "custody": "shared"}]});
    let rent = at_60(json!({"income": [{"kind": "rent", "monthly": 1000}]}));
    assert_eq!(outcome(&with_household(rent, shared.clone())), Outcome::Unknown(Gap::Law(Reason::SharedCustodyLaw)));
    assert_eq!(amount(&with_household(json!({}), shared)), FULL);
}

#[test]
fn the_allowance_for_the_disabled_comes_off_what_is_not_pay() {
    // 2 400 of rents, 2 796 of allowance (CGI, 157 bis, 2024): nothing counts.
    let rents =
        |monthly: i64| alone(json!({"disability_card": true, "income": [{"kind": "rent", "monthly": monthly}]}));
    assert_eq!(amount(&rents(200)), FULL);
    // Without the card the rate alone takes nothing off: (12 499.08 − 2 400) / 12.
    assert_eq!(amount(&alone(json!({"income": [{"kind": "rent", "monthly": 200}]}))), dec!(841.59));
    // 12 000 − 2 796 = 9 204.
    assert_eq!(amount(&rents(1000)), dec!(274.59)); // (12 499.08 − 9 204) / 12
}

#[test]
fn the_partner_s_resources_do_not_count_and_each_adult_has_an_amount() {
    let couple = |partner: Value| {
        let mut household = json!({"birth_date": "1985-05-20", "activity": "inactive", "disability_rate": 80});
        merge(&mut household, json!({}));
        with_household(json!({}), json!({"union": "married", "adults": [household, partner]}))
    };
    let rich = couple(json!({
        "birth_date": "1980-01-01", "activity": "employed", "income": [{"kind": "wage", "monthly": 9000}],
    }));
    let due_to_rich = due(&rich);
    assert_eq!(due_to_rich.net.0, FULL);
    let shares: Vec<_> = due_to_rich.per_adult.into_iter().flatten().map(|share| share.net.0).collect();
    assert_eq!(shares, [FULL, Decimal::ZERO]);
    let both = couple(json!({
        "birth_date": "1980-01-01", "activity": "inactive", "disability_rate": 85,
        "income": [{"kind": "work_injury_annuity", "monthly": 400}],
    }));
    let shares: Vec<_> = due(&both).per_adult.into_iter().flatten().map(|share| share.net.0).collect();
    assert_eq!(shares, [FULL, dec!(641.59)]);
    assert_eq!(amount(&both), FULL + dec!(641.59));
}

#[test]
fn an_old_right_of_a_couple_carries_a_remark() {
    let couple = |since: &str| {
        let adult = json!({
            "birth_date": "1985-05-20", "activity": "inactive", "disability_rate": 80, "aah_since": since,
            "income": [{"kind": "rent", "monthly": 1000}],
        });
        let partner = json!({"birth_date": "1980-01-01", "activity": "inactive"});
        with_household(json!({}), json!({"union": "cohabiting", "adults": [adult, partner]}))
    };
    assert_eq!(due(&couple("2023-09-30")).remarks, [Reason::CouplesRulesMayApply]);
    assert_eq!(due(&couple("2023-10-01")).remarks, []);
}

/// Paid 700 € a month by a protected workplace, in the whole of 2024 and since.
fn protected_worker(rate: i64, share: i64) -> Household {
    alone(json!({
        "activity": "employed", "disability_rate": rate, "employment_restriction": true, "esat_share": share,
        "income": [{"kind": "esat_wage", "monthly": 700}],
    }))
}

#[test]
fn the_pay_of_a_protected_workplace_counts_after_the_allowance_of_its_share() {
    // 8 400 × 0.90 = 7 560, then 0, 3.5, 4, 4.5 or 5 %.
    for (share, expected) in [
        (5, dec!(411.59)),  // (12 499.08 − 7 560) / 12
        (6, dec!(433.64)),  // 7 295.40
        (9, dec!(433.64)),  // the same
        (10, dec!(436.79)), // 7 257.60
        (15, dec!(439.94)), // 7 219.80
        (20, dec!(443.09)), // 7 182
        (50, dec!(443.09)), // the same
    ] {
        assert_eq!(amount(&protected_worker(60, share)), expected, "{share} %");
    }
    // A rate of 80 % changes nothing without the card (CGI, 157 bis).
    assert_eq!(amount(&protected_worker(80, 12)), dec!(436.79));
}

#[test]
fn the_share_of_a_protected_workplace_is_asked_for_only_when_it_matters() {
    let adult = |monthly: i64| at_60(json!({"income": [{"kind": "esat_wage", "monthly": monthly}]}));
    assert_eq!(outcome(&alone(adult(700))), Outcome::Unknown(Gap::Law(Reason::EsatShareNeeded)));
    // 300 € a month and a child: the full amount whatever the share.
    assert_eq!(amount(&with_household(adult(300), child("2015-03-10"))), FULL);
}

#[test]
fn in_the_first_year_the_state_s_share_stands_for_the_pay_of_a_protected_workplace() {
    let household = alone(at_60(json!({
        "esat_share": 12, "income": [{"kind": "esat_wage", "monthly": 627, "from": "2026-09"}],
    })));
    // 627 × 50.7 / 62.7 = 507 a month, 6 084 a year; − 608 − 4 % = 5 256.96.
    assert_eq!(amount(&household), dec!(603.51)); // (12 499.08 − 5 256.96) / 12
}

#[test]
fn aah_and_the_pay_of_a_protected_workplace_stay_under_the_smic() {
    let household = |monthly: i64, changes: Value| {
        let adult = json!({
            "esat_share": 12, "disability_card": true,
            "income": [{"kind": "esat_wage", "monthly": monthly, "from": "2026-09"}],
        });
        with_household(adult, changes)
    };
    // 1 400 × 50.7 / 62.7 × 12 = 13 584.69; − 1 358 − 4 % − 2 796 = 8 941.62; (18 748.62 − 8 941.62) / 12 = 817.25;
    // but 1 867.06 × 1.15 − 1 400 = 747.12.
    assert_eq!(amount(&household(1400, child("2015-03-10"))), dec!(747.12));
}

#[test]
fn thirty_per_cent_is_kept_after_sixty_days_in_hospital_or_prison() {
    let stay = |month: &str, since: &str, more: Value| {
        let mut adult = json!({"institution": "hospital", "in_institution_since": since});
        merge(&mut adult, more);
        with_household(adult, in_month(month))
    };
    // From 2 September, sixty days are over on 31 October; from the 3rd, on 1 November.
    assert_eq!(amount(&stay("2026-11", "2026-09-02", json!({}))), dec!(312.48));
    assert_eq!(amount(&stay("2026-11", "2026-09-03", json!({}))), FULL);
    assert_eq!(amount(&stay("2026-12", "2026-09-03", json!({}))), dec!(312.48));
    // The daily fee, paid in hospital, keeps it whole; there is none in prison.
    assert_eq!(amount(&stay("2026-11", "2026-01-01", json!({"hospital_fee_paid": true}))), FULL);
    let prison = json!({"hospital_fee_paid": true, "institution": "prison"});
    assert_eq!(amount(&stay("2026-11", "2026-01-01", prison)), dec!(312.48));
    // Never more than without the stay.
    let pension = json!({"income": [{"kind": "disability_pension", "monthly": 900}]});
    // 1,041.59 − 900, less the ASI of 922.1775 − 900.
    assert_eq!(amount(&stay("2026-11", "2026-01-01", pension)), dec!(119.42));
    // A child in charge.
    let adult = json!({"institution": "prison", "in_institution_since": "2026-01-01"});
    assert_eq!(amount(&with_household(adult, child("2015-03-10"))), FULL);
    // The start is needed.
    assert_eq!(
        outcome(&alone(json!({"institution": "hospital"}))),
        Outcome::Unknown(Gap::Law(Reason::StayStartNeeded))
    );
}

#[test]
fn an_answer_is_needed_only_when_it_matters() {
    let unknown = |adult: Value, pointer: &str| with_household(adult, json!({"unknown": [pointer]}));
    let income = |rate: i64| unknown(json!({"disability_rate": rate}), "/adults/0/income");
    assert!(matches!(outcome(&income(80)), Outcome::Unknown(Gap::Answer(_))));
    assert_eq!(refusal(&income(0)), Reason::DisabilityRate { rate: 0 });
    assert!(matches!(outcome(&unknown(json!({}), "/adults/0/disability_rate")), Outcome::Unknown(Gap::Answer(_))));
}

#[test]
fn other_benefits_ask_for_one_adult_s_amount() {
    let household = alone(json!({"income": [{"kind": "work_injury_annuity", "monthly": 400}]}));
    let case = crate::assessment::case(&household);
    assert_eq!(amount_of_adult(&case, 0, Month::new(2026, 8)).map(|amount| amount.0), Ok(dec!(641.59)));
    assert_eq!(amount_of_adult(&case, 1, household.month).map(|amount| amount.0), Ok(Decimal::ZERO));
    assert_eq!(is_beneficiary(&case, household.month), Ok(true));
    let without = alone(json!({"disability_rate": 0}));
    assert_eq!(is_beneficiary(&crate::assessment::case(&without), without.month), Ok(false));
}

#[test]
fn the_lines_sum_to_the_amount() {
    let household = alone(json!({"activity": "employed", "income": [{"kind": "wage", "monthly": 780}]}));
    let mut trace = Trace::default();
    let due = aah(&crate::assessment::case(&household), household.month, &mut trace).expect("known");
    let of = |role| {
        let steps = trace.steps.iter().filter(move |step| step.role == role);
        steps.map(|step| match step.value {
            crate::trace::Value::Euros(amount) => amount,
            _ => Decimal::ZERO,
        })
    };
    let Outcome::Due(due) = due else { panic!("due") };
    assert_eq!(of(Role::Part).sum::<Decimal>(), due.gross.0);
    assert_eq!(of(Role::Net).sum::<Decimal>(), due.net.0);
}

#[test]
fn mva_needs_an_independent_home_without_earnings_and_aah_in_full_or_on_top_of_a_pension() {
    let mva =
        |household: &Household| match mva(&crate::assessment::case(household), household.month, &mut Trace::silent()) {
            Ok(Outcome::NotDue(reason)) => Some(reason),
            _ => None,
        };
    let tenant = |adult: Value| with_household(adult, json!({"housing": {"tenure": "tenant", "rent": 400}}));
    let at_home = |tenure: &str| with_household(json!({}), json!({"housing": {"tenure": tenure}}));
    assert_eq!(mva(&at_home("hosted")), Some(Reason::HomeNotIndependent));
    assert_eq!(mva(&at_home("residence")), Some(Reason::HomeNotIndependent));
    assert_eq!(mva(&at_home("owner")), Some(Reason::NoHousingAid));
    assert_eq!(mva(&tenant(at_60(json!({})))), Some(Reason::DisabilityRate { rate: 60 }));
    assert_eq!(mva(&tenant(json!({"income": [{"kind": "wage", "monthly": 10}]}))), Some(Reason::HasEarnings));
    assert_eq!(mva(&tenant(json!({"income": [{"kind": "rent", "monthly": 1000}]}))), Some(Reason::AahNotFull));
    let stay = json!({"institution": "hospital", "in_institution_since": "2026-01-01", "hospital_fee_paid": true});
    assert_eq!(mva(&tenant(stay)), Some(Reason::InInstitution));
}

#[test]
fn earnings_whose_end_is_not_known_are_no_earnings_of_the_month() {
    let wage = json!({"income": [{"kind": "wage", "monthly": 10, "from": "2020-01"}]});
    let home = |unknown: Value| {
        json!({"housing": {"tenure": "tenant", "rent": 400}, "residence": {"department": "59", "apl_zone": 2},
               "unknown": unknown})
    };
    let of = |unknown: Value| {
        let household = with_household(wage.clone(), home(unknown));
        let outcome = mva(&crate::assessment::case(&household), household.month, &mut Trace::silent());
        matches!(outcome, Err(Gap::Answer(_)) | Ok(Outcome::Unknown(Gap::Answer(_))))
    };
    assert!(!of(json!([])));
    assert!(of(json!(["/adults/0/income/0/to"])));
    assert!(of(json!(["/adults/0/income/0/from"])));
}

#[test]
fn a_partner_who_comes_later_has_an_amount_of_nothing() {
    let adult = |birth: &str, rate: u8| json!({"birth_date": birth, "activity": "inactive", "disability_rate": rate});
    let couple = with_household(
        json!({}),
        json!({
            "union": "married", "union_since": "2026-12-15",
            "adults": [adult("1985-05-20", 80), adult("1980-01-01", 0)],
        }),
    );
    let shares: Vec<_> = due(&couple).per_adult.into_iter().flatten().map(|share| share.net.0).collect();
    assert_eq!(shares, [FULL, Decimal::ZERO]);
}

#[test]
fn mva_comes_with_a_housing_aid_to_each_adult_who_meets_its_conditions() {
    let of =
        |household: &Household| match mva(&crate::assessment::case(household), household.month, &mut Trace::silent()) {
            Ok(Outcome::Due(due)) => due.per_adult.into_iter().flatten().map(|share| share.net.0).collect::<Vec<_>>(),
            _ => Vec::new(),
        };
    let home = json!({"housing": {"tenure": "tenant", "rent": 400}, "residence": {"department": "59", "apl_zone": 2}});
    let tenant = |adult: Value| with_household(adult, home.clone());
    assert_eq!(of(&tenant(json!({}))), [dec!(104.77)]);
    // On top of a pension; with the ASI even when nothing is left of AAH.
    let pension = |monthly: i64| json!({"kind": "disability_pension", "monthly": monthly});
    assert_eq!(of(&tenant(json!({"income": [pension(400)]}))), [dec!(104.77)]);
    assert!(of(&tenant(json!({"income": [pension(1100)]}))).is_empty());
    let with_asi = json!({"income": [pension(800), {"kind": "asi", "monthly": 250}]});
    assert_eq!(of(&tenant(with_asi)), [dec!(104.77)]);
    let adult = json!({"birth_date": "1985-05-20", "activity": "inactive", "disability_rate": 80});
    let mut couple = home.clone();
    merge(&mut couple, json!({"union": "married", "adults": [adult, adult]}));
    assert_eq!(of(&with_household(json!({}), couple)), [dec!(104.77), dec!(104.77)]);
}

#[test]
fn the_housing_aid_of_mva_is_looked_at_again_on_1_january_only() {
    // The partner’s pay ends the housing aid in the course of 2026.
    let household = |month: &str| {
        let adult = json!({"birth_date": "1985-05-20", "activity": "inactive", "disability_rate": 80});
        let partner = json!({
            "birth_date": "1986-05-20", "activity": "employed",
            "income": [{"kind": "wage", "monthly": 2500, "from": "2025-10"}],
        });
        with_household(
            json!({}),
            json!({
                "month": month, "union": "married", "adults": [adult, partner],
                "housing": {"tenure": "tenant", "rent": 400}, "residence": {"department": "59", "apl_zone": 2},
            }),
        )
    };
    let outcome =
        |household: &Household| mva(&crate::assessment::case(household), household.month, &mut Trace::silent());
    assert!(matches!(outcome(&household("2026-01")), Ok(Outcome::Due(_))));
    assert!(matches!(outcome(&household("2026-12")), Ok(Outcome::Due(_))));
    assert_eq!(outcome(&household("2027-01")), Ok(Outcome::NotDue(Reason::NoHousingAid)));
}

/// A couple with five children, of whom one had 5,000 € a month of unemployment benefit in 2024 and has 80 %.
fn with_rsa(income: Value, changes: Value) -> Household {
    let born = ["2012-01-01", "2013-01-01", "2014-01-01", "2015-01-01", "2016-01-01"];
    let mut first = json!({"birth_date": "1985-05-20", "activity": "inactive", "disability_rate": 80});
    merge(&mut first, json!({"income": income}));
    merge(&mut first, changes);
    household::read(
        json!({
            "format": 1, "month": "2026-11", "residence": {"department": "59"}, "union": "married",
            "adults": [first, {"birth_date": "1986-05-20", "activity": "inactive"}],
            "children": born.map(|birth| json!({"birth_date": birth})),
            "housing": {"tenure": "homeless"},
        })
        .to_string()
        .as_bytes(),
    )
    .expect("a valid household")
}

#[test]
fn who_has_rsa_whatever_the_aah_counts_neither_pay_nor_unemployment_benefit() {
    // Sick pay of 100 € now replaces work: R821-4-4 leaves nothing out.
    let in_2024 = |kind: &str| {
        json!([{"kind": kind, "monthly": 5000, "from": "2024-01", "to": "2024-12"},
               {"kind": "sick_pay", "monthly": 100, "from": "2026-08"}])
    };
    // 60,000 less 10 %, 54,000, over 12 × 1,041.59 × 3.5 = 43,746.78.
    let relieved = due(&with_rsa(in_2024("unemployment"), json!({})));
    assert_eq!((relieved.net.0, relieved.remarks), (FULL, vec![Reason::RsaTakenAsPaid]));
    // Rent is no income from work.
    assert!(matches!(refusal(&with_rsa(in_2024("rent"), json!({}))), Reason::ResourcesAboveCeiling { .. }));
    // No RSA: benefit of 4,000 € now.
    let now = json!([{"kind": "unemployment", "monthly": 5000, "from": "2024-01", "to": "2024-12"},
                     {"kind": "unemployment", "monthly": 4000, "from": "2026-01"}]);
    let jobseeker = json!({"activity": "jobseeker", "activity_since": "2024-01-01"});
    assert!(matches!(refusal(&with_rsa(now, jobseeker)), Reason::ResourcesAboveCeiling { .. }));
}

#[test]
fn where_the_aah_would_end_the_rsa_the_relief_of_rsa_is_not_applied_and_the_computation_says_why() {
    // Alone, out of work and paid sick pay of 100 € now: 651.69 of RSA, less than an AAH of 1,041.59 takes.
    let household = alone(json!({"activity": "inactive", "income": [
        {"kind": "unemployment", "monthly": 1100, "from": "2024-01", "to": "2024-12"},
        {"kind": "sick_pay", "monthly": 100, "from": "2026-01"},
    ]}));
    // 13,200 less 10 %, and less 30 % for the illness (R532-6): (12,499.08 − 8,316) / 12.
    let due = due(&household);
    assert_eq!((due.net.0, due.remarks), (dec!(348.59), vec![Reason::ToConfirm("aah.rsa_circle")]));
}

#[test]
fn a_change_of_situation_leaves_the_daily_allowances_whole() {
    // Out of work without replacement income: R821-4-4 drops the pay of 2024, 12,000, and not its sick pay, 3,000.
    let household = at_60_alone(json!([
        {"kind": "wage", "monthly": 1000, "from": "2024-01", "to": "2024-12"},
        {"kind": "sick_pay", "monthly": 250, "from": "2024-01", "to": "2024-12"},
    ]));
    // 15,000 less 10 % in proportion: 2,700, of which 20 % count (D821-9): (12,499.08 − 540) / 12.
    assert_eq!(amount(&household), dec!(996.59));
}

fn at_60_alone(income: Value) -> Household {
    alone(at_60(json!({"income": income, "nationality": "other", "permit_since": "2025-01-01"})))
}
