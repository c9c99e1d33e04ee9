//! Worked examples and boundaries.

use rust_decimal::{Decimal, dec};

use super::{AlLine, al_with};
use crate::calendar::Month;
use crate::household::{self, Household};
use crate::outcome::{Aid, Due, Outcome, Reason};
use crate::resources::housing::HousingResourcesLine;
use crate::trace::{Role, Trace, Value};

/// A household of November 2026 in zone 2, with `adult`, `rest` of the household and `housing`.
fn household(adult: &str, rest: &str, housing: &str) -> Household {
    let union = if rest.contains("\"union\"") { "" } else { "\"union\":\"single\"," };
    read(&format!(
        "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},{union}\
         \"adults\":[{{\"birth_date\":\"1990-03-10\",\"activity\":\"employed\"{adult}}}{}],\"housing\":{{{housing}}}{}}}",
        if rest.contains("\"union\"") { ",{\"birth_date\":\"1991-05-05\",\"activity\":\"employed\"}" } else { "" },
        if rest.is_empty() { String::new() } else { format!(",{rest}") },
    ))
}

fn read(text: &str) -> Household {
    household::read(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

fn outcome(household: &Household) -> Outcome {
    al_with(&crate::assessment::case(household), household.month, false, &mut Trace::silent())
        .expect("every answer is given")
}

fn due(household: &Household) -> Due {
    match outcome(household) {
        Outcome::Due(due) => due,
        other => panic!("{other:?}"),
    }
}

fn refusal(household: &Household) -> Reason {
    match outcome(household) {
        Outcome::NotDue(reason) => reason,
        other => panic!("{other:?}"),
    }
}

fn wage(monthly: &str) -> String {
    format!(",\"income\":[{{\"kind\":\"wage\",\"monthly\":{monthly}}}]")
}

const TENANT: &str = "\"tenure\":\"tenant\",\"rent\":400";

#[test]
fn a_lone_tenant_without_resources_in_zone_2() {
    // 293.68 + 61.29 − 40.01 = 314.96; − 5; CRDS 1.5498 cut to 1.54; 308.42 to the euro below.
    let due = due(&household("", "", TENANT));
    assert_eq!((due.gross.0, due.net.0, due.aid), (dec!(309.54), dec!(308.00), Some(Aid::Als)));
}

#[test]
fn a_social_tenant_loses_98_per_cent_of_the_rent_reduction_after_the_rounding() {
    // 309.54 − 0.98 × 31.58 = 278.5916; CRDS 1.39.
    let due = due(&household("", "", "\"tenure\":\"tenant\",\"rent\":400,\"landlord\":\"social\""));
    assert_eq!((due.gross.0, due.net.0, due.aid), (dec!(278.59), dec!(277.20), Some(Aid::Apl)));
}

#[test]
fn a_couple_with_two_children_and_21_600_of_resources() {
    // 24 000 of wages, 10 % off. Pp = 0.085 × (463.37 + 89.09) + 0.02685 × (21 600 − 9 148) = 381.30.
    let family = household(
        &wage("2000"),
        "\"union\":\"married\",\"children\":[{\"birth_date\":\"2016-01-02\"},{\"birth_date\":\"2019-01-02\"}]",
        "\"tenure\":\"tenant\",\"rent\":700",
    );
    let due = due(&family);
    assert_eq!((due.gross.0, due.net.0, due.aid), (dec!(165.83), dec!(165), Some(Aid::Alf)));
}

#[test]
fn the_formula_gives_an_amount_in_cents_before_the_euro_below() {
    // Zone 1, two children, no resources: P0 = 8.5 % × (525.97 + 89.09) = 52.2801; 562.7799 is 562.78; − 5, − 2.78 of CRDS.
    let text = "{\"format\":1,\"month\":\"2026-11\",\"residence\":{\"department\":\"69\",\"apl_zone\":1},\
        \"union\":\"single\",\"adults\":[{\"birth_date\":\"1980-09-25\",\"activity\":\"inactive\"}],\
        \"children\":[{\"birth_date\":\"2017-10-09\"},{\"birth_date\":\"2023-04-16\"}],\
        \"housing\":{\"tenure\":\"tenant\",\"rent\":832}}";
    let due = due(&read(text));
    assert_eq!((due.gross.0, due.net.0), (dec!(557.78), dec!(555)));
}

#[test]
fn resources_are_rounded_up_to_the_hundred_above() {
    // 540.74 × 12 = 6 488.88, 10 % off (649): 5 839.88, counted for 5 900; one cent more a month changes nothing.
    let amount = |monthly| due(&household(&wage(monthly), "", TENANT)).net.0;
    assert_eq!(amount("546.29"), amount("546.20"));
    // 555.50 × 12 = 6 666, less 667: 5 999; 555.60 × 12 = 6 667.20, less 667: 6 000.20, counted for 6 100.
    assert!(amount("555.60") < amount("555.50"));
}

#[test]
fn wages_count_from_the_thirteenth_to_the_second_month_before() {
    let with = |from: &str, to: &str| {
        let spell = format!(",\"income\":[{{\"kind\":\"wage\",\"monthly\":3000,\"from\":\"{from}\",\"to\":\"{to}\"}}]");
        due(&household(&spell, "", TENANT)).net.0
    };
    assert_eq!(with("2025-09", "2025-09"), dec!(308));
    assert_eq!(with("2026-10", "2026-11"), dec!(308));
    assert!(with("2025-10", "2025-12") < dec!(308));
    assert!(with("2026-07", "2026-09") < dec!(308));
}

#[test]
fn a_student_s_resources_are_deemed_to_the_school_year_after_the_28th_birthday() {
    let student = |month: &str, birth: &str, more: &str| {
        read(&format!(
            "{{\"format\":1,\"month\":\"{month}\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"{birth}\",\"activity\":\"student\"{more}}}],\"housing\":{{{TENANT}}}}}"
        ))
    };
    // 314.96 − (0.0283 + 0.00305) × (8 600 − 5 235) = 209.46...; − 5, − 1.02.
    let poor = due(&student("2026-11", "1998-09-02", "")).net.0;
    assert_eq!(poor, dec!(203));
    assert_eq!(poor, due(&student("2026-11", "1998-09-02", &wage("1500"))).net.0);
    // 28 on 1 September: real resources from that month on, those of the school year before being deemed still.
    assert_eq!(due(&student("2026-11", "1998-09-01", "")).net.0, dec!(308));
    assert_eq!(due(&student("2026-09", "1998-09-01", "")).net.0, dec!(304));
    assert!(due(&student("2026-08", "1998-09-01", "")).net.0 < dec!(203));
    assert!(due(&student("2026-08", "1997-09-02", "")).net.0 < dec!(203));
    // Whoever holds a grant meets its conditions; no limit with a disability.
    assert_eq!(due(&student("2026-11", "1995-09-01", ",\"scholarship\":true")).net.0, dec!(256));
    assert_eq!(due(&student("2026-11", "1995-09-01", ",\"disability_rate\":50")).net.0, poor);
}

#[test]
fn each_child_pushes_the_age_of_a_student_by_a_year() {
    let parent = |birth: &str| {
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"{birth}\",\"activity\":\"student\"{}}}],\
             \"children\":[{{\"birth_date\":\"2020-03-04\",\"other_parent\":\"unknown\"}}],\
             \"housing\":{{{TENANT}}}}}",
            wage("1500")
        );
        due(&read(&text)).net.0
    };
    // 8 600 is under R0, 8 947: 400 + 75.19 − 40.3912 − 5 = 429.80; CRDS 2.14. The wage counts from 29 on.
    assert_eq!(parent("1997-09-02"), dec!(427));
    assert!(parent("1997-09-01") < dec!(300));
}

#[test]
fn a_high_rent_tapers_the_aid_to_nothing() {
    // Zone 2, one person: from 2.5 × 293.68 = 734.20 to 3.1 × 293.68 = 910.41.
    let at = |rent: &str| outcome(&household("", "", &format!("\"tenure\":\"tenant\",\"rent\":{rent}")));
    assert!(matches!(at("734.20"), Outcome::Due(due) if due.net.0 == dec!(308)));
    assert!(matches!(at("740"), Outcome::Due(due) if due.net.0 < dec!(308)));
    assert!(matches!(at("910.41"), Outcome::NotDue(Reason::RentTooHigh { .. })));
}

#[test]
fn ten_euros_are_the_least_that_is_paid_but_for_apl() {
    let mut seen = false;
    for monthly in 900..1400 {
        let private = outcome(&household(&wage(&monthly.to_string()), "", TENANT));
        let agreed = outcome(&household(&wage(&monthly.to_string()), "", &format!("{TENANT},\"apl_agreement\":true")));
        match (private, agreed) {
            (Outcome::Due(due), _) => assert!(due.gross.0 >= dec!(10)),
            (Outcome::NotDue(Reason::BelowLeastAmount { amount, .. }), Outcome::Due(due)) => {
                assert_eq!(amount, due.gross);
                assert!(due.gross.0 < dec!(10));
                seen = true;
            }
            _ => {}
        }
    }
    assert!(seen);
}

#[test]
fn half_of_what_a_child_in_shared_custody_brings_counts() {
    let with = |custody: &str| {
        household(
            "",
            &format!("\"children\":[{{\"birth_date\":\"2016-01-02\",\"other_parent\":\"paying\"{custody}}}]"),
            "\"tenure\":\"tenant\",\"rent\":600",
        )
    };
    // Alone: 314.96. With the child: 404.49 + 75.19 − 0.085 × 479.68 = 438.9072. Half way 376.9336, − 5.
    let (whole, shared) = (due(&with("")), due(&with(",\"custody\":\"shared\"")));
    assert_eq!(whole.net.0, dec!(431));
    assert_eq!(shared.net.0, dec!(370));
    // The parents named one of them.
    let named = |parent: &str| due(&with(&format!(",\"custody\":\"shared\",\"al_claimed_by\":\"{parent}\""))).net.0;
    assert_eq!(named("claimant"), dec!(431));
    assert_eq!(named("other_parent"), due(&household("", "", "\"tenure\":\"tenant\",\"rent\":600")).net.0);
    assert_eq!(named("both"), dec!(370));
}

#[test]
fn rsa_of_the_month_before_leaves_wages_out() {
    let poor = household(&wage("600"), "", TENANT);
    let with = |rsa| match al_with(&crate::assessment::case(&poor), poor.month, rsa, &mut Trace::silent()) {
        Ok(Outcome::Due(due)) => due.net.0,
        other => panic!("{other:?}"),
    };
    assert_eq!(with(true), dec!(308));
    assert!(with(false) < dec!(308));
}

#[test]
fn the_aid_begins_the_month_after_moving_in() {
    let moved = |day: &str| outcome(&household("", "", &format!("{TENANT},\"moved_in\":\"{day}\"")));
    assert!(matches!(moved("2026-10-31"), Outcome::Due(_)));
    assert_eq!(moved("2026-11-01"), Outcome::NotDue(Reason::StartsIn(Month::new(2026, 12))));
}

#[test]
fn a_move_from_an_aided_home_leaves_no_gap() {
    let moved =
        |day: &str| outcome(&household("", "", &format!("{TENANT},\"moved_in\":\"{day}\",\"moved_from_aided\":true")));
    assert!(matches!(moved("2026-11-30"), Outcome::Due(_)), "due from the month of entry");
    assert_eq!(moved("2026-12-01"), Outcome::NotDue(Reason::StartsIn(Month::new(2026, 12))));
}

#[test]
fn loans_signed_after_2017_open_nothing() {
    let owner = |signed: &str, more: &str| {
        outcome(&household(
            "",
            "\"children\":[{\"birth_date\":\"2016-01-02\",\"other_parent\":\"unknown\"}]",
            &format!("\"tenure\":\"owner_with_loan\",\"rent\":500,\"loan_signed\":\"{signed}\"{more}"),
        ))
    };
    assert!(matches!(owner("2017-12-31", ""), Outcome::Due(_)));
    assert!(matches!(owner("2018-01-01", ""), Outcome::NotDue(Reason::LoanTooRecent(_))));
}

#[test]
fn an_apl_loan_follows_its_scale() {
    // New dwelling, signed in 2016, zone 2, lone parent of one child, wages 1 000 a month: 10 800 less 901 is 9 899, R 9 900.
    // N 2.5; K = 0.95 − 9 900 ÷ (22 111.33 × 2.5) = 0.7709, cut to 0.77; L0 = 0.208 × 9 900 ÷ 12 = 171.60.
    // 0.77 × (462.96 + 75.19 − 171.60) = 282.2435; − 5 = 277.2435.
    // What is left, 550 + 75.19 − 277.2435 = 347.9465, is above 9 900 × 0.0234 = 231.66.
    let owner = household(
        &wage("1000"),
        "\"children\":[{\"birth_date\":\"2016-01-02\",\"other_parent\":\"unknown\"}]",
        "\"tenure\":\"owner_with_loan\",\"rent\":550,\"loan_signed\":\"2016-03-01\",\"loan_kind\":\"new\",\"apl_agreement\":true",
    );
    let due = due(&owner);
    assert_eq!((due.net.0, due.aid), (dec!(275), Some(Aid::Apl)));
}

#[test]
fn each_of_several_co_owners_has_three_quarters_of_the_cap_and_a_lone_one_half_of_the_charges() {
    let with = |adult: &str, rest: &str, home: &str| {
        let loan = "\"tenure\":\"owner_with_loan\",\"loan_signed\":\"2016-03-01\",\"loan_kind\":\"new\"";
        due(&household(adult, rest, &format!("{loan},\"co_owned\":true{home}"))).net.0
    };
    let child = "\"children\":[{\"birth_date\":\"2016-01-02\",\"other_parent\":\"unknown\"}]";
    // As above: 0.77 × (0.75 × 462.96 + 30.64 + 13.90 − 171.60) = 169.5232, − 5; 400 + 44.54 − 164.52 is above 231.66.
    assert_eq!(with(&wage("1000"), child, ",\"rent\":400,\"apl_agreement\":true"), dec!(163));
    // Within the cap the charges alone differ; a couple has those of any couple.
    let (alone, couple) = (",\"rent\":200", "\"union\":\"married\",\"union_since\":\"2022-01-05\"");
    let owner = |rest: &str, more: &str| {
        let home = "\"tenure\":\"owner_with_loan\",\"loan_signed\":\"2016-03-01\",\"loan_kind\":\"new\",\"rent\":200";
        due(&household("", rest, &format!("{home}{more}"))).net.0
    };
    assert_eq!(with("", couple, alone), owner(couple, ""));
    // 3 300 × 0.0234 = 77.22 must be left of instalment and charges: 275.19 and 244.54, CRDS and the euro below.
    assert_eq!((owner(child, ""), with("", child, alone)), (dec!(196), dec!(166)));
}

#[test]
fn a_loan_to_improve_one_s_home_has_the_least_expense_of_the_first_scale_and_a_rate_of_its_own() {
    let owner = |pay: &str, rent: &str| {
        let loan = "\"tenure\":\"owner_with_loan\",\"loan_signed\":\"2016-03-01\",\"loan_kind\":\"improvement\",\"apl_agreement\":true";
        let due = due(&household(&wage(pay), "", &format!("{loan},\"rent\":{rent}")));
        (due.net.0, due.aid)
    };
    // 7 200 less 10 %, R 6 500, N 1.4: K = 0.95 − 6 500 ÷ (22 111.33 × 1.4), 0.74. L0 is E0: 4 % of 2 727.34, 10.4 % of
    // 1 022.85, 21.6 % of 1 704.46, 26.4 % of 1 045.35, and 45.57 × 1.4, 923.40 ÷ 12 = 76.95.
    // 0.74 × (869 ÷ 6.55957 + 61.29 − 76.95) = 86.45; − 5 = 81.45. Left, 179.84, above 6 500 × 0.0172.
    assert_eq!(owner("600", "200"), (dec!(81), Some(Aid::Apl)));
    // Without resources: 0.95 × (120 + 61.29 − 5.32) − 5 = 162.17; but of 16.25 × 120, 2 000, 1.72 % must be left: 34.40.
    assert_eq!(owner("0", "120"), (dec!(146), Some(Aid::Apl)));
}

#[test]
fn at_least_26_68_euros_of_a_fee_and_15_of_a_loan_for_works_are_left() {
    let home = "\"tenure\":\"residence\",\"residence_kind\":\"elderly\",\"apl_agreement\":true,\"rent\":40";
    // 0.95 × (40 − 5.32) − 5 = 27.95; 40 − 26.68 = 13.32.
    assert_eq!(due(&household("", "", home)).net.0, dec!(13));
    let loan = "\"tenure\":\"owner_with_loan\",\"loan_signed\":\"2016-03-01\",\"loan_kind\":\"improvement\",\"co_owned\":true,\"rent\":5";
    // 0.90 × (5 + 30.64 − 6.36) − 5 = 21.35; 35.64 − 15 = 20.64.
    assert_eq!(due(&household("", "", loan)).net.0, dec!(20));
}

#[test]
fn a_flat_sharer_has_three_quarters_of_the_cap_and_alone_half_of_the_charges() {
    let with = |rest: &str| due(&household("", rest, &format!("{TENANT},\"flat_share\":true"))).net.0;
    // 0.75 × 293.68 = 220.26; + 30.64 − 40.01 − 5 = 205.89.
    assert_eq!(with(""), dec!(204));
    // A couple: 0.75 × 359.47 = 269.60; + 61.29 − 40.01 − 5 = 285.88.
    assert_eq!(with("\"union\":\"married\",\"union_since\":\"2015-01-05\""), dec!(284));
}

#[test]
fn the_home_is_lived_in_eight_months_of_the_year() {
    let away = |months: &str| outcome(&household(&format!(",\"months_abroad\":[{months}]"), "", TENANT));
    let four = "\"2026-01\",\"2026-02\",\"2026-05\",\"2026-06\"";
    assert!(matches!(away(four), Outcome::Due(_)));
    assert_eq!(away(&format!("{four},\"2026-08\"")), Outcome::NotDue(Reason::Residence));
}

#[test]
fn a_home_for_young_workers_under_agreement_has_the_second_scale() {
    // R 0: K 0.90, E0 = 76.32 ÷ 12 = 6.36; 0.90 × (450 − 6.36) = 399.276; − 5 = 394.276; 450 − 394.276 is above 15.
    let due = due(&household(
        "",
        "",
        "\"tenure\":\"residence\",\"residence_kind\":\"young_workers\",\"rent\":450,\"apl_agreement\":true",
    ));
    assert_eq!((due.net.0, due.aid), (dec!(392), Some(Aid::Apl)));
}

#[test]
fn a_home_without_agreement_has_an_equivalent_rent() {
    // L 192.32 + C 61.29; K 0.90; L0 6.36: 0.90 × 247.25 = 222.525; − 5 = 217.525; left 36.085.
    let due = due(&household("", "", "\"tenure\":\"residence\",\"residence_kind\":\"young_workers\",\"rent\":450"));
    assert_eq!((due.net.0, due.aid), (dec!(216), Some(Aid::Als)));
}

#[test]
fn the_parts_of_the_trace_add_up_to_the_gross_amount() {
    let social = household("", "", "\"tenure\":\"tenant\",\"rent\":400,\"landlord\":\"social\"");
    let mut trace = Trace::default();
    let outcome =
        al_with(&crate::assessment::case(&social), social.month, false, &mut trace).expect("every answer is given");
    let Outcome::Due(due) = outcome else { panic!("{outcome:?}") };
    let sum = |role| -> Decimal {
        trace
            .steps
            .iter()
            .filter(|step| step.role == role)
            .map(|step| if let Value::Euros(amount) = step.value { amount } else { Decimal::ZERO })
            .sum()
    };
    assert_eq!(sum(Role::Part), due.gross.0);
    assert_eq!(sum(Role::Gross) - sum(Role::Levy), sum(Role::Net));
}

#[test]
fn students_from_outside_the_eea_without_a_grant_have_nothing_from_july_2026() {
    let student = |month: &str, grant: bool| {
        outcome(&read(&format!(
            "{{\"format\":1,\"month\":\"{month}\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"2004-03-10\",\"activity\":\"student\",\"nationality\":\"other\",\
             \"permit_since\":\"2023-09-01\",\"scholarship\":{grant}}}],\"housing\":{{{TENANT}}}}}"
        )))
    };
    assert!(matches!(student("2026-06", false), Outcome::Due(_)));
    assert_eq!(student("2026-07", false), Outcome::NotDue(Reason::ForeignStudent));
    assert!(matches!(student("2026-07", true), Outcome::Due(_)));
}

#[test]
fn a_dwelling_must_be_large_enough() {
    assert!(matches!(outcome(&household("", "", &format!("{TENANT},\"surface\":9"))), Outcome::Due(_)));
    let small = refusal(&household("", "", &format!("{TENANT},\"surface\":8")));
    assert_eq!(small, Reason::DwellingTooSmall { need: dec!(9) });
}

/// A lone tenant or resident of November 2026 without resources, in `department`.
fn overseas(department: &str, rest: &str, housing: &str) -> Household {
    read(&format!(
        "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"{department}\",\"apl_zone\":2}},\"union\":\"single\",\
         \"adults\":[{{\"birth_date\":\"1990-03-10\",\"activity\":\"inactive\"}}],\"housing\":{{{housing}}}{rest}}}"
    ))
}

#[test]
fn overseas_a_social_tenant_has_an_allowance_whole() {
    // 293.68 + 41.15 − 40.01 = 294.82; − 5 = 289.82; CRDS 1.4491 cut to 1.44; 288.38 to the euro below.
    let social = "\"tenure\":\"tenant\",\"rent\":400,\"landlord\":\"social\"";
    for department in ["971", "972", "973", "974", "977", "978"] {
        let due = due(&overseas(department, "", social));
        assert_eq!((due.gross.0, due.net.0, due.aid), (dec!(289.44), dec!(288), Some(Aid::Als)), "{department}");
    }
    // Mayotte bears no CRDS.
    let mayotte = due(&overseas("976", "", social));
    assert_eq!((mayotte.gross.0, mayotte.net.0, mayotte.aid), (dec!(289), dec!(289), Some(Aid::Als)));
    // So does whoever answers that the dwelling is under agreement: ten euros are the least, as for any allowance.
    let agreed = overseas("974", "", "\"tenure\":\"tenant\",\"rent\":10,\"apl_agreement\":true");
    assert!(matches!(refusal(&agreed), Reason::BelowLeastAmount { least, .. } if least.0 == dec!(10)));
}

#[test]
fn overseas_homes_with_common_services_open_apl_but_not_what_is_let() {
    let aid = |department: &str, kind: &str| {
        let housing = format!(
            "\"tenure\":\"residence\",\"residence_kind\":\"{kind}\",\"rent\":450,\"room\":true,\"apl_agreement\":true"
        );
        due(&overseas(department, "", &housing)).aid
    };
    for kind in ["young_workers", "elderly", "other"] {
        assert_eq!(aid("974", kind), Some(Aid::Apl), "{kind}");
    }
    for kind in ["student", "crous"] {
        assert_eq!(aid("974", kind), Some(Aid::Als), "{kind}");
        assert_eq!(aid("31", kind), Some(Aid::Apl), "{kind}");
    }
}

#[test]
fn young_workers_homes_under_agreement_have_the_first_scale_in_the_departements_overseas_alone() {
    let young = "\"tenure\":\"residence\",\"residence_kind\":\"young_workers\",\"rent\":450,\"apl_agreement\":true";
    // 0.95 × (450 − 45.57 × 1.4 ÷ 12) = 422.4494; − 5 = 417.45; left 32.55, above 26.68; CRDS 2.08.
    assert_eq!(due(&overseas("974", "", young)).gross.0, dec!(417.08));
    // D861-21 does not name Saint-Martin: 0.90 × (450 − 6.36) − 5 = 394.28; CRDS 1.97.
    assert_eq!(due(&overseas("978", "", young)).gross.0, dec!(393.97));
}

#[test]
fn the_shares_of_k_grow_with_the_seventh_dependant_too_overseas() {
    let children = |count: usize| {
        let children = vec!["{\"birth_date\":\"2015-03-04\",\"other_parent\":\"unknown\"}"; count];
        let income = "\"income\":[{\"kind\":\"wage\",\"monthly\":2000}]";
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"974\",\"apl_zone\":2}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"1990-03-10\",\"activity\":\"employed\",{income}}}],\
             \"children\":[{}],\"housing\":{{\"tenure\":\"residence\",\"residence_kind\":\"other\",\"rent\":450}}}}",
            children.join(",")
        );
        let mut trace = Trace::default();
        let household = read(&text);
        al_with(&crate::assessment::case(&household), household.month, false, &mut trace)
            .expect("every answer is given");
        trace.steps.iter().find_map(|step| match (step.line, step.value) {
            (line, Value::Number(shares)) if line == AlLine::Shares.line() => Some(shares),
            _ => None,
        })
    };
    assert_eq!([children(6), children(7), children(8)], [Some(dec!(5.3)), Some(dec!(5.8)), Some(dec!(6.3))]);
}

#[test]
fn a_child_of_21_counts_at_saint_martin_and_opens_alf_overseas_while_studying() {
    let with = |department: &str, birth: &str, activity: &str| {
        let child = format!(
            ",\"children\":[{{\"birth_date\":\"{birth}\",\"other_parent\":\"unknown\",\"activity\":\"{activity}\"}}]"
        );
        let due = due(&overseas(department, &child, TENANT));
        (due.net.0, due.aid)
    };
    // L 404.49 at most, C 41.15 + 10.59: 400 + 51.74 − 40.01 − 5 = 406.73; CRDS 2.03.
    let (counted, alone) = ((dec!(404), Some(Aid::Alf)), (dec!(288), Some(Aid::Als)));
    // Saint-Martin and Saint-Barthélemy: under 22, to the month before the birthday's.
    assert_eq!(with("978", "2004-12-01", "none"), counted);
    assert_eq!(with("977", "2004-12-01", "none"), counted);
    assert_eq!(with("978", "2004-11-30", "none"), alone);
    // Elsewhere overseas: under 21 in the scale, and under 22 for ALF if he or she studies.
    assert_eq!(with("974", "2005-12-01", "none"), counted);
    assert_eq!(with("974", "2005-11-30", "student"), (dec!(288), Some(Aid::Alf)));
    assert_eq!(with("974", "2005-11-30", "apprentice"), (dec!(288), Some(Aid::Alf)));
    assert_eq!(with("974", "2005-11-30", "none"), alone);
    assert_eq!(with("974", "2004-12-01", "student"), (dec!(288), Some(Aid::Alf)));
    assert_eq!(with("974", "2004-11-30", "student"), alone);
    // On the mainland it opens nothing.
    assert_eq!(with("31", "2004-12-01", "student"), (dec!(308), Some(Aid::Als)));
}

#[test]
fn at_mayotte_the_surface_is_smaller() {
    let with = |children: usize, surface: &str| {
        let children = vec!["{\"birth_date\":\"2015-03-04\",\"other_parent\":\"unknown\"}"; children].join(",");
        let children = format!(",\"children\":[{children}]");
        outcome(&overseas("976", &children, &format!("{TENANT},\"surface\":{surface}")))
    };
    for (children, enough) in [(0, 9), (1, 13), (2, 19), (7, 49), (8, 54), (9, 54)] {
        assert!(matches!(with(children, &enough.to_string()), Outcome::Due(_)), "{children}");
        let need = Decimal::from(enough);
        let less = (enough - 1).to_string();
        assert_eq!(with(children, &less), Outcome::NotDue(Reason::DwellingTooSmall { need }), "{children}");
    }
}

/// A couple with a child of 2015 and one born on `born`, whose dwelling of `surface` square metres suffices for three.
fn overcrowded(month: &str, department: &str, born: &str, housing: &str) -> Household {
    read(&format!(
        "{{\"format\":1,\"month\":\"{month}\",\"residence\":{{\"department\":\"{department}\",\"apl_zone\":2}},\"union\":\"married\",\
         \"adults\":[{{\"birth_date\":\"1990-03-10\",\"activity\":\"inactive\"}},{{\"birth_date\":\"1990-03-10\",\"activity\":\"inactive\"}}],\
         \"children\":[{{\"birth_date\":\"2015-03-04\"}},{{\"birth_date\":\"{born}\"}}],\"housing\":{{{TENANT},{housing}}}}}"
    ))
}

#[test]
fn an_allowance_is_kept_two_years_when_a_birth_makes_the_dwelling_too_small() {
    let kept = Reason::OvercrowdedUntil(Month::new(2026, 11));
    let too_small = Outcome::NotDue(Reason::DwellingTooSmall { need: dec!(34) });
    // Born in November 2024: counted from December, kept to November 2026.
    let small = "\"surface\":30,\"moved_in\":\"2024-10-31\"";
    assert_eq!(due(&overcrowded("2026-11", "31", "2024-11-30", small)).remarks, [kept]);
    assert_eq!(outcome(&overcrowded("2026-12", "31", "2024-11-30", small)), too_small);
    assert_eq!(due(&overcrowded("2024-12", "31", "2024-11-30", small)).remarks, [kept]);
    assert_eq!(due(&overcrowded("2024-11", "31", "2024-11-30", small)).remarks, []);
    // Too small for three already, or from the first month of the right.
    assert_eq!(outcome(&overcrowded("2025-06", "31", "2024-11-30", "\"surface\":24")), too_small);
    let entered_with = "\"surface\":30,\"moved_in\":\"2024-11-02\"";
    assert_eq!(outcome(&overcrowded("2025-06", "31", "2024-11-30", entered_with)), too_small);
    // Nothing is kept of APL.
    let agreed = format!("{small},\"landlord\":\"social\"");
    assert_eq!(outcome(&overcrowded("2025-06", "31", "2024-11-30", &agreed)), too_small);
}

#[test]
fn a_partner_who_moves_in_keeps_nothing_but_at_mayotte() {
    let with = |month: &str, department: &str, surface: &str| {
        outcome(&read(&format!(
            "{{\"format\":1,\"month\":\"{month}\",\"residence\":{{\"department\":\"{department}\",\"apl_zone\":2}},\
             \"union\":\"married\",\"union_since\":\"2026-01-15\",\
             \"adults\":[{{\"birth_date\":\"1990-03-10\",\"activity\":\"inactive\"}},{{\"birth_date\":\"1990-03-10\",\"activity\":\"inactive\"}}],\
             \"housing\":{{{TENANT},\"surface\":{surface}}}}}"
        )))
    };
    assert_eq!(with("2026-06", "31", "12"), Outcome::NotDue(Reason::DwellingTooSmall { need: dec!(16) }));
    // Counted from February 2026: one year.
    let kept = Reason::OvercrowdedUntil(Month::new(2027, 1));
    assert!(matches!(with("2027-01", "976", "12"), Outcome::Due(due) if due.remarks == [kept]));
    assert_eq!(with("2027-02", "976", "12"), Outcome::NotDue(Reason::DwellingTooSmall { need: dec!(13) }));
}

#[test]
fn a_home_for_young_workers_is_deemed_large_enough_for_an_allowance() {
    let home = |kind: &str, agreed: bool| {
        outcome(&household(
            "",
            "",
            &format!(
                "\"tenure\":\"residence\",\"residence_kind\":\"{kind}\",\"rent\":450,\"surface\":8,\"apl_agreement\":{agreed}"
            ),
        ))
    };
    let too_small = Outcome::NotDue(Reason::DwellingTooSmall { need: dec!(9) });
    assert!(matches!(home("young_workers", false), Outcome::Due(_)));
    assert!(matches!(home("elderly", false), Outcome::Due(_)));
    assert_eq!(home("young_workers", true), too_small);
    assert_eq!(home("other", false), too_small);
}

#[test]
fn whoever_lives_in_the_dwelling_needs_room_in_charge_or_not() {
    let child = |child: &str| {
        let child = format!("\"children\":[{{\"birth_date\":\"2004-02-03\",\"other_parent\":\"unknown\"{child}}}]");
        outcome(&household("", &child, &format!("{TENANT},\"surface\":12")))
    };
    // A child of 22, who no longer counts in the scale, still makes two; not once he or she has left.
    assert_eq!(child(""), Outcome::NotDue(Reason::DwellingTooSmall { need: dec!(16) }));
    assert!(matches!(child(",\"in_charge_to\":\"2026-10-31\""), Outcome::Due(_)));
    assert!(matches!(child(",\"placed\":true"), Outcome::Due(_)));
}

#[test]
fn a_student_in_a_home_without_agreement_has_a_student_s_room_or_rents_a_studio() {
    let home = |activity: &str, kind: &str, more: &str| {
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"2004-03-10\",\"activity\":\"{activity}\"}}],\
             \"housing\":{{\"tenure\":\"residence\",\"residence_kind\":\"{kind}\",\"rent\":450{more}}}}}"
        );
        let due = due(&read(&text));
        (due.net.0, due.remarks)
    };
    for kind in ["young_workers", "elderly", "other"] {
        // R 6 600: K = 0.90 − 6 600 ÷ (21 420.91 × 1.2) = 0.64; L0 = (749.496 × 0.024 + 698.688 × 0.208 + 1 758.24 × 0.232 +
        // 1 685.94 × 0.328 + 76.32) ÷ 12 = 100.04. 0.64 × (95.12 + 61.29 − 100.04) − 5 = 31.07.
        assert_eq!(home("student", kind, ",\"room\":true"), (dec!(30), vec![Reason::RoomNotRenovated]), "{kind}");
        // A studio: the formula of tenants, 314.96 − 0.03135 × (6 600 − 5 235) − 5 = 267.17.
        assert_eq!(home("student", kind, ""), (dec!(265), vec![]), "{kind}");
        // Under agreement it is a home with common services as any other.
        let agreed = ",\"room\":true,\"apl_agreement\":true";
        assert_eq!(home("student", kind, agreed), home("student", kind, ",\"apl_agreement\":true"), "{kind}");
    }
    assert_eq!(home("inactive", "young_workers", ",\"room\":true"), home("inactive", "young_workers", ""));
}

#[test]
fn the_rent_is_reduced_below_the_ceiling_of_resources_not_at_it() {
    // Zone 1, five dependants, 2025: 2 750 a month, 33 000 a year.
    let tenant = |pension: &str| {
        let children = ["{\"birth_date\":\"2015-03-04\",\"other_parent\":\"unknown\"}"; 5].join(",");
        let text = format!(
            "{{\"format\":1,\"month\":\"2025-11\",\"residence\":{{\"department\":\"69\",\"apl_zone\":1}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"1980-03-10\",\"activity\":\"retired\",\
             \"income\":[{{\"kind\":\"rent\",\"monthly\":{pension}}}]}}],\"children\":[{children}],\
             \"housing\":{{\"tenure\":\"tenant\",\"rent\":900,\"landlord\":\"social\"}}}}"
        );
        due(&read(&text)).net.0
    };
    // 32 900 and 33 000: 100 × (0.0179 + 0.00305) ÷ 12... the aid is whole euros once the rent is no longer reduced.
    assert!(!tenant("2741.66").fract().is_zero());
    assert!(tenant("2750").fract().is_zero());
}

#[test]
fn a_resident_of_65_with_aspa_counts_as_old() {
    let resident = |birth: &str, income: &str| {
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"{birth}\",\"activity\":\"retired\"{income}}}],\
             \"housing\":{{\"tenure\":\"residence\",\"residence_kind\":\"other\",\"rent\":450}}}}"
        );
        due(&read(&text)).net.0
    };
    let aspa = ",\"income\":[{\"kind\":\"aspa\",\"monthly\":1000}]";
    // 0.90 × (233.33 + 61.29 − 6.36) − 5, left at least 15; others have 192.32.
    let (old, other) = (dec!(253), dec!(216));
    assert_eq!(resident("1959-10-31", ""), old);
    assert_eq!(resident("1959-11-01", ""), other);
    assert_eq!(resident("1961-10-31", aspa), old);
    assert_eq!(resident("1961-11-01", aspa), other);
    assert_eq!(resident("1961-10-31", ""), other);
}

#[test]
fn a_child_s_income_counts_while_the_child_lives_there() {
    let child = |more: &str| {
        let children = format!(
            "\"children\":[{{\"birth_date\":\"2006-02-03\",\"other_parent\":\"unknown\",\"activity\":\"working\",\
             \"income\":[{{\"kind\":\"wage\",\"monthly\":2000}}]{more}}}]"
        );
        due(&household("", &children, TENANT))
    };
    // 24 000 − 2 400 − 1.25 × 12 144.27 = 6 419.66.
    let there = child("");
    assert!(there.net.0 < dec!(308));
    assert_eq!(there.remarks, [Reason::ToConfirm("al.member_ceiling")]);
    assert_eq!(child(",\"in_charge_to\":\"2026-10-31\"").net.0, dec!(308));
    // The window is October 2025 to September 2026: more than six months of it.
    assert_eq!(child(",\"in_charge_from\":\"2026-03-15\"").net.0, there.net.0);
    assert_eq!(child(",\"in_charge_from\":\"2026-04-15\"").net.0, dec!(308));
}

#[test]
fn at_mayotte_a_child_s_income_counts_above_a_ceiling_of_its_own() {
    let with = |wage: &str| {
        let child = format!(
            ",\"children\":[{{\"birth_date\":\"2006-02-03\",\"other_parent\":\"unknown\",\"activity\":\"working\",\
             \"income\":[{{\"kind\":\"wage\",\"monthly\":{wage}}}]}}]"
        );
        due(&overseas("976", &child, TENANT)).remarks
    };
    // 1.25 × 7 967.52 = 9 959.40; 922.16 × 12 = 11 065.92, less 1 107; 922.17 × 12 = 11 066.04, less 1 107.
    let to_confirm = Reason::ToConfirm("al.member_ceiling_mayotte");
    assert_eq!((with("922.10"), with("922.30")), (vec![], vec![to_confirm]));
}

#[test]
fn a_long_illness_takes_30_per_cent_off_the_pay_not_off_the_sick_pay() {
    let ill = |since: &str, kind: &str| {
        let income = format!(
            ",\"income\":[{{\"kind\":\"wage\",\"monthly\":1500,\"to\":\"2026-01\"}},\
             {{\"kind\":\"{kind}\",\"monthly\":800,\"from\":\"{since}\"}}]"
        );
        due(&household(&income, "", "\"tenure\":\"tenant\",\"rent\":500")).net.0
    };
    // October 2025 to September 2026: 6 000 of pay, 6 400 of sick pay, 1 240 off. 11 160 − 30 % × 5 400 = 9 540, R 9 600:
    // 314.96 − 0.03135 × (9 600 − 5 235) − 5 = 173.11.
    assert_eq!(ill("2026-02", "sick_pay"), dec!(172));
    // Of April: more than six months pass in October, 30 % come off in November: 10 800 − 1 080 − 1 620 = 8 100. Of May: 9 000.
    assert_eq!(ill("2026-04", "sick_pay"), dec!(219));
    assert_eq!(ill("2026-05", "sick_pay"), dec!(190));
    // Maternity is no illness: 11 160.
    assert_eq!(ill("2026-02", "maternity_pay"), dec!(122));
}

#[test]
fn a_child_with_a_housing_aid_of_its_own_does_not_count() {
    let with = |children: &str| due(&household("", children, "\"tenure\":\"tenant\",\"rent\":500")).net.0;
    let child =
        |more: &str| format!("\"children\":[{{\"birth_date\":\"2007-03-02\",\"other_parent\":\"unknown\"{more}}}]");
    assert_eq!(with(&child(",\"own_aid\":true")), with(""));
    assert!(with(&child("")) > with(""));
}

#[test]
fn partial_unemployment_takes_30_per_cent_off_the_pay() {
    let partial = |wage: &str, spell: &str| {
        let income = format!(
            ",\"income\":[{{\"kind\":\"wage\",\"monthly\":{wage}}},{{\"kind\":\"partial_unemployment\",{spell}}}]"
        );
        due(&household(&income, "", "\"tenure\":\"tenant\",\"rent\":500")).net.0
    };
    // 9 000 less 10 %, 8 100; 30 % off, 5 670, R 5 700: 314.96 − 0.03135 × (5 700 − 5 235) − 5 = 295.38.
    assert_eq!(partial("500", "\"monthly\":3000,\"from\":\"2026-09\""), dec!(293));
    assert_eq!(partial("500", "\"monthly\":3000,\"from\":\"2026-09\",\"to\":\"2026-10\""), dec!(219), "it has ended");
    assert_eq!(partial("750", "\"monthly\":300,\"from\":\"2026-10\""), dec!(219), "from the second month after");
}

#[test]
fn pay_of_a_contrat_de_professionnalisation_counts_above_the_smic_of_the_month() {
    let paid = |kind: &str, monthly: &str| {
        let income = format!(",\"income\":[{{\"kind\":\"{kind}\",\"monthly\":{monthly}}}]");
        due(&household(&income, "", "\"tenure\":\"tenant\",\"rent\":500")).net.0
    };
    assert_eq!(paid("professionalisation_wage", "1801.80"), dec!(308), "the least SMIC of the twelve months");
    assert!(paid("wage", "900") < dec!(308));
    // Above 1,801.80, 1,823.03 and 1,867.02 (35 × 52 / 12 hours): 3 × 798.20 + 5 × 776.97 + 4 × 732.98 = 9,211.37, less 10 %;
    // R 8,300: 314.96 − 0.03135 × (8 300 − 5 235) − 5 = 213.87.
    assert_eq!(paid("professionalisation_wage", "2600"), dec!(212));
    // A month that is not worked spares nothing elsewhere.
    let two = ",\"income\":[{\"kind\":\"professionalisation_wage\",\"monthly\":3000,\"from\":\"2026-09\",\"to\":\"2026-09\"},\
        {\"kind\":\"wage\",\"monthly\":689,\"from\":\"2025-10\",\"to\":\"2026-08\"}]";
    // 3,000 − 1,867.02 + 11 × 689 = 8,711.98, less 10 %: 7,840.98, R 7,900: 314.96 − 0.03135 × 2 665 − 5 = 226.41.
    assert_eq!(due(&household(two, "", "\"tenure\":\"tenant\",\"rent\":500")).net.0, dec!(225));
}

#[test]
fn what_a_change_of_situation_leaves_out_is_pay_and_unemployment_benefit() {
    let jobless = |kind: &str| {
        let adult = format!(",\"income\":[{{\"kind\":\"{kind}\",\"monthly\":1500,\"to\":\"2026-03\"}}]");
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"1990-03-10\",\"activity\":\"jobseeker\",\"activity_since\":\"2026-04-01\"{adult}}}],\
             \"housing\":{{{TENANT}}}}}"
        );
        due(&read(&text)).net.0
    };
    assert_eq!((jobless("wage"), jobless("unemployment")), (dec!(308), dec!(308)));
    // 9 000 less 10 %: 8 100.
    for kind in ["sick_pay", "maternity_pay", "work_injury_pay", "birth_leave_pay"] {
        assert_eq!(jobless(kind), dec!(219), "{kind}");
    }
}

#[test]
fn a_change_of_situation_lifts_the_floor_of_a_home_buyer_without_income_too() {
    let buyer = |rsa: bool| {
        let owner = household(
            "",
            "\"children\":[{\"birth_date\":\"2016-01-02\",\"other_parent\":\"unknown\"}]",
            "\"tenure\":\"owner_with_loan\",\"rent\":300,\"loan_signed\":\"2016-03-01\",\"loan_kind\":\"new\"",
        );
        match al_with(&crate::assessment::case(&owner), owner.month, rsa, &mut Trace::silent()) {
            Ok(Outcome::Due(due)) => due.net.0,
            other => panic!("{other:?}"),
        }
    };
    // 0.90 × (300 + 75.19 − 6.36) − 5 = 326.95. 16.25 × 300 = 4 875, 4 900: 2.34 % of it, 114.66, must remain of 375.19.
    assert_eq!(buyer(false), dec!(259));
    // With RSA nothing must (D842-12).
    assert_eq!(buyer(true), dec!(325));
}

#[test]
fn a_partner_in_prison_brings_no_earnings_from_the_next_month() {
    let with = |partner: &str| {
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},\"union\":\"married\",\
             \"union_since\":\"2015-05-05\",\"adults\":[{{\"birth_date\":\"1990-03-10\",\"activity\":\"employed\"{}}},\
             {{\"birth_date\":\"1990-03-10\",\"activity\":\"inactive\"{partner}}}],\"housing\":{{\"tenure\":\"tenant\",\"rent\":700}}}}",
            wage("900")
        );
        due(&read(&text)).net.0
    };
    let earned = ",\"income\":[{\"kind\":\"wage\",\"monthly\":500,\"to\":\"2026-09\"}]";
    let prison = |since: &str| format!("{earned},\"institution\":\"prison\",\"in_institution_since\":\"{since}\"");
    assert_eq!(with(&prison("2026-10-31")), with(""));
    assert_eq!(with(&prison("2026-11-01")), with(earned), "from the next month");
    assert!(with(earned) < with(""));
    // Pensions go on counting (R822-11, 2°).
    let pension = ",\"income\":[{\"kind\":\"disability_pension\",\"monthly\":500}]";
    assert_eq!(
        with(&format!("{pension},\"institution\":\"prison\",\"in_institution_since\":\"2026-10-31\"")),
        with(pension)
    );
}

#[test]
fn unemployment_benefit_takes_30_per_cent_off_the_pay_from_the_second_month_until_work_resumes() {
    let with = |since: &str, more: &str| {
        let adult = format!(
            ",\"activity_since\":\"{since}\",\"income\":[{{\"kind\":\"wage\",\"monthly\":1000,\"to\":\"2026-09\"}},\
             {{\"kind\":\"unemployment\",\"monthly\":700,\"from\":\"2026-10\"}}{more}]"
        );
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"1990-03-10\",\"activity\":\"jobseeker\"{adult}}}],\"housing\":{{{TENANT}}}}}"
        );
        due(&read(&text)).net.0
    };
    // 12 000 less 10 %, 10 800; 30 % off, 7 560, R 7 600: 314.96 − 0.03135 × 2 365 − 5 = 235.82. Whole: 135.50.
    assert_eq!(with("2026-09-30", ""), dec!(234));
    assert_eq!(with("2026-10-01", ""), dec!(134), "from the second month after");
    let resumed = ",{\"kind\":\"wage\",\"monthly\":100,\"from\":\"2026-11\"}";
    assert_eq!(with("2026-09-30", resumed), dec!(134));
}

#[test]
fn pay_for_an_injury_at_work_counts_whole_though_half_of_it_is_taxed() {
    let paid = |kind: &str, taxable: &str| {
        let income = format!(",\"income\":[{{\"kind\":\"{kind}\",\"monthly\":1000{taxable}}}]");
        due(&household(&income, "", TENANT)).net.0
    };
    assert_eq!(paid("work_injury_pay", ",\"taxable\":500"), paid("wage", ""));
}

#[test]
fn wealth_does_not_count_with_aeeh_or_aah() {
    let with = |financial: &str, adult: &str, child: &str| {
        let rest = format!(
            "\"children\":[{{\"birth_date\":\"2016-01-02\",\"other_parent\":\"unknown\"{child}}}],\"assets\":{{\"financial\":{financial}}}"
        );
        due(&household(&format!("{}{adult}", wage("1500")), &rest, "\"tenure\":\"tenant\",\"rent\":500")).net.0
    };
    let aah = ",\"disability_rate\":80,\"aah_since\":\"2015-01-01\"";
    assert!(with("90000", "", "") < with("0", "", ""));
    assert_eq!(with("90000", "", ",\"disability_rate\":80"), with("0", "", ",\"disability_rate\":80"));
    assert_eq!(with("90000", aah, ""), with("0", aah, ""));
}

#[test]
fn wealth_counts_above_30_000_euros_not_at_them() {
    let with = |financial: &str| {
        let wealth = format!("\"assets\":{{\"financial\":{financial}}}");
        due(&household(&wage("1000"), &wealth, TENANT)).net.0
    };
    // 10 800, and 3 % of it more, 900: 11 700.
    assert_eq!(with("30000"), dec!(134));
    assert_eq!(with("30000.01"), dec!(106));
}

#[test]
fn a_second_earner_has_at_least_twelve_times_the_bmaf() {
    let two_earners = |pay: &str| {
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},\"union\":\"married\",\
             \"adults\":[{{\"birth_date\":\"1990-03-10\",\"activity\":\"employed\"{}}},\
             {{\"birth_date\":\"1990-03-10\",\"activity\":\"employed\",\
             \"income\":[{{\"kind\":\"wage\",\"monthly\":{pay},\"from\":\"2026-01\",\"to\":\"2026-01\"}}]}}],\
             \"housing\":{{\"tenure\":\"tenant\",\"rent\":800}}}}",
            wage("1500")
        );
        let (household, mut trace) = (read(&text), Trace::default());
        al_with(&crate::assessment::case(&household), household.month, false, &mut trace)
            .expect("every answer is given");
        let line = HousingResourcesLine::TwoEarners.line();
        trace.steps.iter().any(|step| step.line == line)
    };
    // 6 375.92 less 638 is 12 × 478.16 = 5 737.92.
    assert!(two_earners("6375.92"));
    assert!(!two_earners("6375.91"));
}

#[test]
fn an_ascendant_in_charge_has_at_most_the_ceiling() {
    let alone = due(&overseas("976", "", TENANT));
    let with = |pension: &str| {
        let income = format!(
            "{{\"kind\":\"retirement_pension\",\"monthly\":{pension},\"from\":\"2026-01\",\"to\":\"2026-01\"}}"
        );
        let dependant = format!(
            ",\"dependants\":[{{\"birth_date\":\"1950-02-03\",\"relation\":\"ascendant\",\"income\":[{income}]}}]"
        );
        due(&overseas("976", &dependant, TENANT))
    };
    // 11 066.40 less 1 107 is 1.25 × 7 967.52 = 9 959.40.
    assert_eq!(with("11066.40").aid, Some(Aid::Alf));
    assert_eq!((with("11066.41").aid, with("11066.41").net), (Some(Aid::Als), alone.net));
}

#[test]
fn a_relative_counts_at_80_per_cent_or_with_a_restriction_on_work() {
    let with = |more: &str| {
        let relative = format!("\"dependants\":[{{\"birth_date\":\"1995-02-03\",\"relation\":\"relative\"{more}}}]");
        due(&household("", &relative, TENANT)).aid
    };
    assert_eq!(with(",\"disability_rate\":80"), Some(Aid::Alf));
    assert_eq!(with(",\"disability_rate\":79"), Some(Aid::Als));
    assert_eq!(with(",\"disability_rate\":60,\"employment_restriction\":true"), Some(Aid::Alf));
    // Without the card of R822-6 the relative's income counts whole: 3 × 1 000 less 10 %, under the ceiling of R823-4.
    let income = ",\"income\":[{\"kind\":\"wage\",\"monthly\":1000,\"from\":\"2026-07\"}]";
    let net = |more: &str| {
        let relative = format!(
            "\"dependants\":[{{\"birth_date\":\"1995-02-03\",\"relation\":\"relative\",\"disability_rate\":{more}{income}}}]"
        );
        due(&household(&wage("1500"), &relative, "\"tenure\":\"tenant\",\"rent\":700")).net.0
    };
    assert!(net("60,\"employment_restriction\":true") < net("80"));
}

#[test]
fn the_least_amount_is_paid_itself() {
    // Mayotte, no CRDS: 13.86 + 41.15 − 40.01 − 5 = 10.00.
    let mayotte = |rent: &str| outcome(&overseas("976", "", &format!("\"tenure\":\"tenant\",\"rent\":{rent}")));
    assert!(matches!(mayotte("13.86"), Outcome::Due(due) if due.gross.0 == dec!(10)));
    assert!(matches!(mayotte("13.85"), Outcome::NotDue(Reason::BelowLeastAmount { .. })));
}

#[test]
fn at_mayotte_the_children_of_foreign_parents_count_without_a_case() {
    let with = |department: &str| {
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"{department}\",\"apl_zone\":2}},\
             \"union\":\"single\",\"adults\":[{{\"birth_date\":\"1990-03-10\",\"activity\":\"inactive\",\
             \"nationality\":\"other\",\"permit_since\":\"2015-01-01\"}}],\
             \"children\":[{{\"birth_date\":\"2015-03-04\",\"other_parent\":\"unknown\",\"residence_condition\":false}}],\
             \"housing\":{{{TENANT}}}}}"
        );
        due(&read(&text)).aid
    };
    assert_eq!((with("976"), with("974"), with("31")), (Some(Aid::Alf), Some(Aid::Als), Some(Aid::Als)));
}

#[test]
fn the_cap_of_an_instalment_is_at_least_that_of_the_day_of_the_entry() {
    let buyer = |entry: &str| {
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{\"department\":\"59\",\"apl_zone\":3}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"1985-03-10\",\"activity\":\"inactive\"}}],\
             \"children\":[{{\"birth_date\":\"2015-03-04\",\"other_parent\":\"unknown\"}}],\
             \"housing\":{{\"tenure\":\"owner_with_loan\",\"rent\":500,\"loan_signed\":\"2015-05-10\"{entry}}}}}"
        );
        due(&read(&text)).net.0
    };
    // 338.71 from October 2014, 338.98 from October 2015: 0.90 × (L + 75.19 − 6.36) − 5 = 361.79 or 362.03.
    assert_eq!((buyer(""), buyer(",\"moved_in\":\"2015-09-30\"")), (dec!(359), dec!(359)));
    assert_eq!(buyer(",\"moved_in\":\"2015-10-01\""), dec!(360));
    // An entry before the loan changes nothing.
    assert_eq!(buyer(",\"moved_in\":\"2014-01-01\""), dec!(359));
}
