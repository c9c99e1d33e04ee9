//! Who is in the household for the RSA, and whose resources count.

use rust_decimal::{Decimal, dec};

use crate::benefits::testing::{due, not_due_reason, of_json, whole_due};
use crate::household::Household;
use crate::money::Cents;
use crate::outcome::{Benefit, Reason};

const IDLE: &str = r#"{"birth_date":"1990-05-04","activity":"inactive"}"#;

/// An adult of 1990 with more keys.
fn adult(keys: &str) -> String {
    format!(r#"{{"birth_date":"1990-05-04","activity":"inactive",{keys}}}"#)
}

fn worker(monthly: &str, keys: &str) -> String {
    format!(
        r#"{{"birth_date":"1990-05-04","activity":"employed",
            "income":[{{"kind":"wage","monthly":{monthly}}}]{keys}}}"#
    )
}

/// A couple of November 2026, homeless, with more keys.
fn couple(adults: [&str; 2], more: &str) -> Household {
    of("married", &adults.join(","), more)
}

fn single(adult: &str, more: &str) -> Household {
    of("single", adult, more)
}

fn of(union: &str, adults: &str, more: &str) -> Household {
    of_month("2026-11", union, adults, more)
}

fn of_month(month: &str, union: &str, adults: &str, more: &str) -> Household {
    let home = if more.contains("\"housing\"") { "" } else { r#","housing":{"tenure":"homeless"}"# };
    of_json(&format!(
        r#"{{"format":1,"month":"{month}","residence":{{"department":"59"}},"union":"{union}","adults":[{adults}]{home}{more}}}"#
    ))
}

fn gross(household: &Household) -> Decimal {
    due(household, Benefit::Rsa).0
}

/// The same couple in both orders.
fn both_ways(adults: [&str; 2], more: &str) -> Decimal {
    let [one, other] = [adults, [adults[1], adults[0]]].map(|adults| gross(&couple(adults, more)));
    assert_eq!(one, other, "either adult may be the beneficiary");
    one
}

fn abroad(months: &[u8]) -> String {
    let months: Vec<String> = months.iter().map(|month| format!(r#""2026-{month:02}""#)).collect();
    format!(r#","months_abroad":[{}]"#, months.join(","))
}

#[test]
fn a_partner_who_lives_abroad_counts_for_what_he_pays_only() {
    // Conseil d'État, 18 July 2018, no. 406288.
    let away = worker("2000", &abroad(&[7, 8, 9, 10, 11]));
    assert_eq!(both_ways([IDLE, &away], ""), dec!(651.69));
    let supported = adult(r#""income":[{"kind":"alimony","monthly":200}]"#);
    assert_eq!(both_ways([&supported, &away], ""), dec!(451.69));
    // Three months are nothing (R262-5): the couple's amount, and the wage.
    let travelling = worker("400", &abroad(&[9, 10, 11]));
    assert_eq!(both_ways([IDLE, &travelling], ""), dec!(577.54));
    let arriving = worker("1500", r#","in_france_since":"2026-12-05""#);
    assert_eq!(both_ways([IDLE, &arriving], ""), dec!(651.69));
}

#[test]
fn whoever_has_a_partner_abroad_is_not_alone() {
    // L262-9, last alinéa.
    let away = adult(abroad(&[7, 8, 9, 10, 11]).trim_start_matches(','));
    let due = whole_due(&couple([IDLE, &away], r#","children":[{"birth_date":"2025-03-01"}]"#), Benefit::Rsa);
    // 651.69 + 325.85, less the basic allowance net of CRDS.
    assert_eq!((due.gross.0, due.increased), (dec!(977.54) - dec!(198.16), false));
}

#[test]
fn a_partner_left_out_for_want_of_a_permit_lives_here_and_the_resources_count() {
    let partner = worker("300", r#","nationality":"other""#);
    assert_eq!(both_ways([IDLE, &partner], ""), dec!(351.69));
    // Three months of residence are asked of a European without work: left out, but here.
    let european = r#"{"birth_date":"1990-05-04","activity":"inactive","nationality":"eea","in_france_since":"2026-10-01",
        "income":[{"kind":"other","monthly":300}]}"#;
    assert_eq!(both_ways([IDLE, european], ""), dec!(351.69));
}

#[test]
fn the_beneficiary_is_the_adult_for_whom_a_foreign_child_counts() {
    let child = r#","children":[{"birth_date":"2016-05-05","residence_condition":false}]"#;
    let without_permit = adult(r#""nationality":"other""#);
    // L262-5, al. 2: asked of a foreign beneficiary; the French partner is the beneficiary. 651.69 + 325.85.
    assert_eq!(both_ways([&without_permit, IDLE], child), dec!(977.54));
    let settled = adult(r#""nationality":"other","permit_since":"2015-01-01""#);
    assert_eq!(both_ways([&settled, IDLE], child), dec!(1173.05), "either may be the beneficiary");
    assert_eq!(both_ways([&settled, &settled], child), dec!(977.54));
    let lone = |adult: &str| {
        let child = child.replace(r#""residence"#, r#""other_parent":"paying","child_support":300,"residence"#);
        gross(&single(adult, &child))
    };
    assert_eq!(lone(&settled), dec!(651.69) - dec!(300));
    assert_eq!(lone(&adult(r#""nationality":"other","protected":true"#)), dec!(677.54), "child of a refugee");
}

/// A child who died at an age, on a day, seen by a couple in a month whose quarter opened in a review.
fn mourning(born: &str, died: &str, month: &str, review: &str) -> Household {
    let more =
        format!(r#","reviews":{{"rsa":"2026-{review}"}},"deaths":[{{"birth_date":"{born}","death_date":"{died}"}}]"#);
    of_month(&format!("2026-{month}"), "married", &format!("{IDLE},{IDLE}"), &more)
}

#[test]
fn a_minor_who_died_counts_until_the_fourth_review_that_follows() {
    // L262-21, al. 2: reviews of December, March, June and September follow a death in November.
    let of_death = |died: &str, month: &str, review: &str| gross(&mourning("2018-02-02", died, month, review));
    let two_months_of_2025 = (dec!(1163.74) * dec!(2) + dec!(1173.05)) / dec!(3);
    assert_eq!(of_death("2025-11-10", "08", "06"), two_months_of_2025.to_cents(), "the third review");
    assert_eq!(of_death("2025-11-10", "09", "09"), dec!(977.54), "the fourth");
    // A review of the day of the death does not follow it.
    assert_eq!(of_death("2025-12-01", "11", "09"), dec!(1173.05));
    assert_eq!(of_death("2025-11-30", "11", "09"), dec!(977.54));
}

#[test]
fn only_a_minor_goes_on_counting_and_what_would_be_a_birthday_ends_nothing() {
    let born = |born: &str| gross(&mourning(born, "2026-05-10", "11", "09"));
    assert_eq!(born("2008-05-11"), dec!(1173.05), "seventeen on the day of the death");
    assert_eq!(born("2008-05-10"), dec!(977.54));
}

#[test]
fn without_a_review_nothing_says_how_many_have_passed() {
    let more = r#","deaths":[{"birth_date":"2018-02-02","death_date":"2026-05-10"}]"#;
    assert_eq!(gross(&couple([IDLE, IDLE], more)), dec!(977.54));
}

#[test]
fn a_child_who_died_keeps_what_it_opened() {
    let young = r#"{"birth_date":"2004-02-02","activity":"jobseeker"}"#;
    let died = |more: &str| {
        format!(
            r#","reviews":{{"rsa":"2026-09"}},"deaths":[{{"birth_date":"2023-12-02","death_date":"2026-05-10"{more}}}]"#
        )
    };
    // Parents under 25 (L262-4 1°). The basic allowance counts from May to July, net of CRDS (CSS, L552-7).
    let household = couple([young, young], &died(""));
    assert_eq!(gross(&household), dec!(1173.05) - dec!(198.16));
    // The lone parent's increase, until what would be the third birthday; ASF up to 22.5 % of the BMAF.
    let alone = died(r#","other_parent":"deceased""#);
    let due = whole_due(&single(young, &alone), Benefit::Rsa);
    let expected = dec!(836.85) + dec!(278.95) - dec!(478.16) * dec!(0.225) - dec!(198.16);
    assert_eq!((due.gross.0, due.increased), (expected.to_cents(), true));
    // Alternating residence: half, as when it lived.
    let shared = couple([IDLE, IDLE], &died(r#","custody":"shared""#).replace("2023-12", "2018-12"));
    assert_eq!(gross(&shared), (dec!(977.54) + dec!(195.51) / dec!(2)).to_cents());
}

/// Somebody of an age in charge, paid so much.
fn earning_child(keys: &str, income: &str) -> String {
    format!(
        r#","children":[{{"activity":"working","schooled":false,"other_parent":"paying",{keys},
            "income":[{{"kind":"wage",{income}}}]}}]"#
    )
}

#[test]
fn the_resources_of_a_child_are_asked_for_in_the_months_in_which_it_is_in_the_household() {
    let of_child = |keys: &str, income: &str| gross(&single(IDLE, &earning_child(keys, income)));
    let turns_25 = r#""birth_date":"2001-09-15""#;
    // In July and August: 325.84 is counted in both, 325.85 reaches what the child brings.
    let two = (dec!(977.54) * dec!(2) + dec!(651.69) - dec!(325.84) * dec!(2)) / dec!(3);
    assert_eq!(of_child(turns_25, r#""monthly":325.84"#), two.to_cents());
    assert_eq!(of_child(turns_25, r#""monthly":325.85"#), dec!(651.69));
    let left = r#""birth_date":"2003-09-15","in_charge_to":"2026-08-20""#;
    assert_eq!(of_child(left, r#""monthly":1000"#), dec!(651.69));
    // Pay that began after leaving is that of nobody in the household: July counts the child.
    assert_eq!(of_child(left, r#""monthly":1000,"from":"2026-09""#), dec!(760.31));
    // So is pay of before coming: here from September on, paid in July.
    let came = r#""birth_date":"2008-05-05","in_charge_from":"2026-09-10""#;
    let september = (dec!(977.54) * dec!(2) + dec!(1173.05)) / dec!(3);
    let pay = r#""monthly":900,"from":"2026-07","to":"2026-07""#;
    assert_eq!(both_ways([IDLE, IDLE], &earning_child(came, pay)), september.to_cents());
}

#[test]
fn a_child_present_all_along_is_asked_for_the_mean_of_the_quarter() {
    let born = r#""birth_date":"2005-05-05""#;
    let once = |monthly: &str| {
        let income = format!(r#""monthly":{monthly},"from":"2026-08","to":"2026-12""#);
        gross(&single(IDLE, &earning_child(born, &income)))
    };
    // 488.77 in August and September: 325.84 2/3 a month; with a cent more in each, 325.85 1/3.
    assert_eq!(once("488.77"), (dec!(977.54) - dec!(488.77) * dec!(2) / dec!(3)).to_cents());
    assert_eq!(once("488.78"), dec!(651.69));
}

#[test]
fn another_person_in_charge_is_asked_for_resources_as_a_child_is() {
    let other = |monthly: &str| {
        let more = format!(
            r#","dependants":[{{"birth_date":"2006-05-05","relation":"relative",
                "income":[{{"kind":"wage","monthly":{monthly}}}]}}]"#
        );
        gross(&single(IDLE, &more))
    };
    assert_eq!(other("200"), dec!(777.54));
    assert_eq!(other("325.84"), dec!(651.70));
    assert_eq!(other("325.85"), dec!(651.69));
}

#[test]
fn a_child_brings_what_the_household_that_counts_says() {
    let foreign = adult(r#""nationality":"other""#);
    let child = |income: &str| earning_child(r#""birth_date":"2005-02-02""#, income);
    // The partner is left out: the child is the second person, for 325.85.
    assert_eq!(both_ways([IDLE, &foreign], &child(r#""monthly":250"#)), dec!(727.54));
    assert_eq!(both_ways([IDLE, &foreign], &child(r#""monthly":330"#)), dec!(651.69));
    // Both count: the third, for 195.51.
    assert_eq!(both_ways([IDLE, IDLE], &child(r#""monthly":195.50"#)), dec!(977.55));
    assert_eq!(both_ways([IDLE, IDLE], &child(r#""monthly":195.51"#)), dec!(977.54));
}

#[test]
fn what_a_child_no_longer_receives_is_left_out_up_to_one_flat_amount_as_for_an_adult() {
    let child = |monthly: &str| {
        format!(
            r#","children":[{{"birth_date":"2005-05-05","other_parent":"paying",
                "income":[{{"kind":"alimony","monthly":{monthly},"to":"2026-09"}}]}}]"#
        )
    };
    assert_eq!(gross(&single(IDLE, &child("651.69"))), dec!(977.54));
    assert_eq!(gross(&single(IDLE, &child("700"))), dec!(929.23)); // 977.54 − (700 − 651.69)
}

fn stay(place: &str, since: &str) -> String {
    adult(&format!(r#""institution":"{place}","in_institution_since":"{since}""#))
}

const NOVEMBER: &str = r#","reviews":{"rsa":"2026-11"}"#;

#[test]
fn a_stay_counts_from_the_second_review_after_its_start() {
    // Reviews of August and November.
    assert_eq!(not_due_reason(&single(&stay("prison", "2026-07-31"), NOVEMBER), Benefit::Rsa), Reason::InPrison);
    assert_eq!(gross(&single(&stay("hospital", "2026-07-31"), NOVEMBER)), dec!(325.85)); // half of 651.69
    for since in ["2026-08-01", "2026-09-01"] {
        assert_eq!(gross(&single(&stay("prison", since), NOVEMBER)), dec!(651.69), "{since}");
        assert_eq!(gross(&single(&stay("hospital", since), NOVEMBER)), dec!(651.69), "{since}");
    }
    // In the third month of the quarter that the first review opened, sixty days are long over.
    let october = of_month("2026-10", "single", &stay("prison", "2026-05-15"), r#","reviews":{"rsa":"2026-08"}"#);
    assert_eq!(gross(&october), dec!(651.69));
}

#[test]
fn a_lone_parent_in_the_period_of_increase_keeps_the_right_in_prison() {
    // R262-45, last alinéa: who keeps a child in charge.
    let child = |born: &str| {
        let child = format!(r#","children":[{{"birth_date":"{born}","other_parent":"paying","child_support":300}}]"#);
        single(&stay("prison", "2026-01-10"), &format!("{NOVEMBER}{child}"))
    };
    assert!(whole_due(&child("2025-03-01"), Benefit::Rsa).increased);
    assert_eq!(not_due_reason(&child("2015-03-01"), Benefit::Rsa), Reason::InPrison);
    let pregnant = format!(r#"{NOVEMBER},"pregnancy":{{"due_date":"2027-02-01"}}"#);
    assert_eq!(not_due_reason(&single(&stay("prison", "2026-01-10"), &pregnant), Benefit::Rsa), Reason::InPrison);
}

#[test]
fn a_prisoner_with_a_partner_is_no_member_from_the_second_review() {
    let prisoner =
        |since: &str, keys: &str| adult(&format!(r#""institution":"prison","in_institution_since":"{since}"{keys}"#));
    let long = prisoner("2026-07-31", "");
    assert_eq!(both_ways([&long, IDLE], NOVEMBER), dec!(651.69));
    assert_eq!(both_ways([&prisoner("2026-08-01", ""), IDLE], NOVEMBER), dec!(977.54));
    // Neither pay nor AAH, and the home is that of one.
    let paid = prisoner("2026-01-10", r#","income":[{"kind":"wage","monthly":200}]"#);
    assert_eq!(both_ways([&paid, IDLE], NOVEMBER), dec!(651.69));
    let disabled = prisoner("2026-01-10", r#","disability_rate":80,"aah_since":"2015-01-01""#);
    assert_eq!(both_ways([&disabled, IDLE], NOVEMBER), dec!(651.69));
    let owner = format!(r#"{NOVEMBER},"housing":{{"tenure":"owner"}}"#);
    assert_eq!(both_ways([&long, IDLE], &owner), dec!(573.49)); // 651.69 × 0.88
    // Hospital with a partner changes nothing.
    assert_eq!(both_ways([&stay("hospital", "2026-01-10"), IDLE], NOVEMBER), dec!(977.54));
    let all = couple([&long, &long], NOVEMBER);
    assert_eq!(not_due_reason(&all, Benefit::Rsa), Reason::InPrison);
}

#[test]
fn the_partner_of_a_prisoner_is_held_to_be_alone_to_be_confirmed() {
    let family = |since: &str, born: &str| {
        let child = format!(r#"{NOVEMBER},"children":[{{"birth_date":"{born}"}}]"#);
        whole_due(&couple([IDLE, &stay("prison", since)], &child), Benefit::Rsa)
    };
    let to_confirm = Reason::ToConfirm("foyer.partner_in_prison");
    // Twelve months from the imprisonment, that of November 2025 included.
    let year = family("2025-12-31", "2014-05-05");
    assert_eq!((year.gross.0, year.increased), (dec!(1115.80), true));
    assert!(year.remarks.contains(&to_confirm));
    let past = family("2025-11-30", "2014-05-05");
    assert_eq!((past.gross.0, past.increased), (dec!(977.54), false));
    assert!(!past.remarks.contains(&to_confirm));
}

#[test]
fn asf_counts_up_to_a_share_for_each_child_who_opens_it() {
    let support = |monthly: &str| {
        let children = format!(
            r#","children":[{{"birth_date":"2016-05-05","other_parent":"deceased"}},
                {{"birth_date":"2018-05-05","other_parent":"paying","child_support":{monthly}}}]"#
        );
        gross(&single(IDLE, &children))
    };
    let before = |support: Decimal, shares: Decimal| {
        // Maintenance, AF of 153.01 net of CRDS, ASF.
        (dec!(1173.05) - support - dec!(152.25) - dec!(478.16) * dec!(0.225) * shares).to_cents()
    };
    assert_eq!(support("300"), before(dec!(300), dec!(1)));
    // 42.2 % of 478.16 is 201.7835: maintenance of 201.78 leaves less than half a cent of it, nothing.
    assert_eq!(support("201.78"), before(dec!(201.78), dec!(1)));
    // A cent is left: 201.79 for both children together, net 200.79, under two shares.
    assert_eq!(support("201.77"), (dec!(1173.05) - dec!(201.77) - dec!(152.25) - dec!(200.80)).to_cents());
}

#[test]
fn the_increased_cf_counts_for_less_overseas() {
    let of_department = |department: &str| {
        let json = format!(
            r#"{{"format":1,"month":"2026-11","residence":{{"department":"{department}"}},"union":"married",
                "adults":[{IDLE},{IDLE}],"housing":{{"tenure":"homeless"}},"children":[{{"birth_date":"2022-02-02"}}]}}"#
        );
        gross(&of_json(&json))
    };
    // AF of one child overseas 28.12, CRDS 0.14; 23.79 % of the BMAF.
    assert_eq!(of_department("974"), (dec!(1173.05) - dec!(27.98) - dec!(478.16) * dec!(0.2379)).to_cents());
    assert_eq!(of_department("59"), dec!(1173.05));
}
