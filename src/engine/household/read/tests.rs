//! The reader, key by key: what is right is read, what is wrong says where and why.

use rust_decimal::dec;
use serde_json::{Value, json};

use super::*;
use crate::household::{
    Activity, CareMode, ChildActivity, Custody, Income, Landlord, MOST_DEPTH, MOST_SPELLS, Missing, Nationality,
    OtherParent, ResidenceKind, write,
};
use crate::money::{Euros, Monthly};

fn couple() -> Value {
    json!({
        "format": 1, "month": "2026-11",
        "residence": {"department": "59"},
        "union": "married",
        "adults": [
            {"birth_date": "1990-01-31", "activity": "employed", "income": [{"kind": "wage", "monthly": 1500}]},
            {"birth_date": "1991-12-01", "activity": "jobseeker"},
        ],
        "children": [{"birth_date": "2020-02-29"}, {"birth_date": "2026-11-30"}],
        "housing": {"tenure": "tenant"},
    })
}

/// The couple, with a value put at a pointer; a last segment `-` adds to a list.
fn with(pointer: &str, value: Value) -> Value {
    let mut household = couple();
    put(&mut household, pointer, value);
    household
}

fn put(household: &mut Value, pointer: &str, value: Value) {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match household.pointer_mut(parent).expect("the parent is there") {
        Value::Array(items) if key == "-" => items.push(value),
        Value::Array(items) => items[key.parse::<usize>().expect("a position")] = value,
        object => object[key] = value,
    }
}

fn without(pointer: &str) -> Value {
    let mut household = couple();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    household.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object").remove(key);
    household
}

fn read_value(household: &Value) -> Result<Household, ReadError> {
    read(household.to_string().as_bytes())
}

/// Path and code of the fault.
fn fault_of(household: &Value) -> (String, &'static str) {
    match read_value(household) {
        Ok(_) => ("valid".to_owned(), ""),
        Err(error) => (error.path, error.fault.code()),
    }
}

#[track_caller]
fn refused(household: &Value, path: &str, code: &str) {
    assert_eq!(fault_of(household), (path.to_owned(), code));
}

#[track_caller]
fn refused_text(text: &str, path: &str, code: &str) {
    match read(text.as_bytes()) {
        Ok(_) => panic!("valid"),
        Err(error) => assert_eq!((error.path.as_str(), error.fault.code()), (path, code)),
    }
}

#[test]
fn what_is_left_out_has_the_default_of_the_format() {
    let household = read_value(&couple()).expect("valid");
    let adult = &household.adults[0];
    assert_eq!(adult.nationality, Answer::Known(Nationality::French));
    assert_eq!(adult.activity, Answer::Known(Activity::Employed));
    assert_eq!(adult.quarters_worked, Answer::Known(8));
    assert_eq!(adult.right_of_residence, Answer::Known(true));
    assert_eq!(adult.presence_child, Answer::Known(None));
    assert_eq!(adult.hours_reduction, Answer::Known(dec!(0)));
    assert_eq!(household.adults[1].income, Income::default());
    let child = &household.children[0];
    assert_eq!(child.custody, Answer::Known(Custody::Full));
    assert_eq!(child.other_parent, Answer::Known(OtherParent::Present));
    assert_eq!(child.schooled, Answer::Known(true));
    assert_eq!(child.activity, Answer::Known(ChildActivity::Student));
    assert_eq!(child.own_parent, Answer::Known(true));
    assert_eq!(child.support_fixed, Answer::Known(true));
    assert_eq!(child.support_due, Answer::Known(None));
    assert_eq!(child.residence_condition, Answer::Known(true));
    assert_eq!(child.childcare, Answer::Known(vec![]));
    assert_eq!(household.housing.landlord, Answer::Known(Landlord::Private));
    assert_eq!(household.housing.apl_agreement, Answer::Known(None));
    assert_eq!(household.housing.residence_kind, Answer::Known(ResidenceKind::Other));
    assert_eq!(household.assets.financial, Answer::Known(Euros::ZERO));
    assert_eq!(household.reviews, Default::default());
    assert_eq!(household.pregnancy, Answer::Known(None));
    assert!(household.deaths.is_empty() && household.dependants.is_empty() && household.unknown.is_empty());
    assert_eq!((household.id, household.form), (None, None));
}

#[test]
fn every_needed_key_is_asked_for() {
    for (pointer, path) in [
        ("/format", "/format"),
        ("/month", "/month"),
        ("/residence", "/residence"),
        ("/residence/department", "/residence/department"),
        ("/union", "/union"),
        ("/adults", "/adults"),
        ("/housing", "/housing"),
        ("/housing/tenure", "/housing/tenure"),
        ("/adults/0/birth_date", "/adults/0/birth_date"),
        ("/adults/1/activity", "/adults/1/activity"),
        ("/adults/0/income/0/kind", "/adults/0/income/0/kind"),
        ("/adults/0/income/0/monthly", "/adults/0/income/0/monthly"),
        ("/children/1/birth_date", "/children/1/birth_date"),
    ] {
        refused(&without(pointer), path, "missing_key");
    }
    refused(&with("/pregnancy", json!({"children": 2})), "/pregnancy/due_date", "missing_key");
    refused(&with("/dependants", json!([{"birth_date": "1950-01-01"}])), "/dependants/0/relation", "missing_key");
    refused(&with("/deaths", json!([{"birth_date": "2024-01-01"}])), "/deaths/0/death_date", "missing_key");
    refused(
        &with("/children/0/childcare", json!({"mode": "home", "hours": 1})),
        "/children/0/childcare/cost",
        "missing_key",
    );
    refused(
        &with("/children/0/childcare", json!([{"mode": "home", "hours": 1, "cost": 1}, {"hours": 1, "cost": 1}])),
        "/children/0/childcare/1/mode",
        "missing_key",
    );
}

#[test]
fn an_unknown_key_is_named_with_the_one_that_resembles_it() {
    for pointer in ["/colour", "/residence/colour", "/adults/0/colour", "/children/1/colour", "/housing/colour"] {
        refused(&with(pointer, json!(1)), pointer, "unknown_key");
    }
    refused(&with("/adults/0/income/0/colour", json!(1)), "/adults/0/income/0/colour", "unknown_key");
    let near = |pointer: &str| match read_value(&with(pointer, json!(1))).map_err(|error| error.fault) {
        Err(Fault::UnknownKey { near, .. }) => near,
        other => panic!("{other:?}"),
    };
    assert_eq!(near("/adults/0/birthdate"), Some("birth_date"));
    assert_eq!(near("/children/0/shooled"), Some("schooled"));
    assert_eq!(near("/children/0/zzz"), None);
    refused(&with("/a~b", json!(1)), "/a~0b", "unknown_key");
}

#[test]
fn a_key_may_stand_once() {
    let text = couple().to_string();
    refused_text(&text.replacen('{', "{\"month\":\"2026-10\",", 1), "/month", "duplicate_key");
    let twice = text.replace("\"tenure\":\"tenant\"", "\"tenure\":\"tenant\",\"tenure\":\"owner\"");
    refused_text(&twice, "/housing/tenure", "duplicate_key");
}

#[test]
fn each_value_has_its_sort() {
    for (pointer, value) in [
        ("/format", json!("1")),
        ("/month", json!(202611)),
        ("/residence", json!([])),
        ("/residence/department", json!(59)),
        ("/residence/apl_zone", json!("2")),
        ("/union", json!(null)),
        ("/adults", json!({})),
        ("/adults/0", json!(null)),
        ("/adults/0/birth_date", json!(1990)),
        ("/adults/0/protected", json!("true")),
        ("/adults/0/disability_rate", json!("80")),
        ("/adults/0/disability_rate", json!(79.5)),
        ("/adults/0/income", json!({})),
        ("/adults/0/income/0/monthly", json!("abc")),
        ("/adults/0/income/0/monthly", json!(null)),
        ("/adults/0/income/0/monthly", json!("")),
        ("/adults/0/income/0/monthly", json!("1 500,00")),
        ("/adults/0/income/0/monthly", json!("NaN")),
        ("/adults/0/income/0/from", json!(null)),
        ("/adults/0/name", json!(5)),
        ("/children/0/childcare", json!("home")),
        ("/children/0/schooled", json!(1)),
        ("/housing/surface", json!("40")),
        ("/unknown", json!("/housing/rent")),
        ("/id", json!(12)),
    ] {
        refused(&with(pointer, value), pointer, "wrong_type");
    }
    refused(&json!([]), "", "wrong_type");
}

#[test]
fn words_belong_to_their_list() {
    for pointer in [
        "/union",
        "/adults/0/activity",
        "/adults/0/nationality",
        "/adults/0/parental_leave",
        "/adults/0/institution",
        "/adults/0/income/0/kind",
        "/children/0/custody",
        "/children/0/other_parent",
        "/children/0/activity",
        "/housing/tenure",
        "/housing/landlord",
        "/housing/residence_kind",
        "/housing/loan_kind",
    ] {
        refused(&with(pointer, json!("other thing")), pointer, "unknown_word");
    }
}

#[test]
fn dates_months_and_codes_exist() {
    refused(&with("/month", json!("2026-13")), "/month", "impossible_month");
    refused(&with("/month", json!("2026-1")), "/month", "impossible_month");
    refused(&with("/month", json!("2026-11-01")), "/month", "impossible_month");
    refused(&with("/month", json!("2023-12")), "/month", "month_too_early");
    refused(&with("/month", json!("9999-12")), "/month", "year_too_far");
    assert!(read_value(&with("/month", json!("2031-06"))).is_ok());
    refused(&with("/adults/0/birth_date", json!("1990-02-30")), "/adults/0/birth_date", "impossible_date");
    refused(&with("/adults/0/birth_date", json!("0990-02-03")), "/adults/0/birth_date", "year_too_far");
    refused(&with("/adults/0/income/0/to", json!("2024-00")), "/adults/0/income/0/to", "impossible_month");
    refused(
        &with("/adults/0/months_abroad", json!(["2026-09", "2026-31"])),
        "/adults/0/months_abroad/1",
        "impossible_month",
    );
    for code in ["20", "96", "99", "979", "5", "", "2C", "059", " 59"] {
        refused(&with("/residence/department", json!(code)), "/residence/department", "unknown_department");
    }
    refused(&with("/residence/commune", json!("5935")), "/residence/commune", "unknown_commune");
    refused(&with("/format", json!(2)), "/format", "unknown_format");
    refused(&with("/format", json!(1.5)), "/format", "unknown_format");
}

#[test]
fn another_version_is_refused_before_its_keys_are_looked_at() {
    refused_text(r#"{"persons":[],"format":2}"#, "/format", "unknown_format");
}

#[test]
fn amounts_are_exact_numbers_or_texts() {
    let monthly = |amount: &str| {
        let text = couple().to_string().replace("\"monthly\":1500", &format!("\"monthly\":{amount}"));
        let household = read(text.as_bytes()).map_err(|error| {
            assert_eq!(error.path, "/adults/0/income/0/monthly");
            error.fault.code()
        })?;
        household.adults[0].income.spells().expect("known")[0].monthly.get().map_err(|_| "unknown")
    };
    assert_eq!(monthly("1500.10"), Ok(Monthly(dec!(1500.10))));
    assert_eq!(monthly("\"1500.10\""), Ok(Monthly(dec!(1500.10))));
    assert_eq!(monthly("0.07"), Ok(Monthly(dec!(0.07))));
    assert_eq!(monthly("1.5e3"), Ok(Monthly(dec!(1500))));
    assert_eq!(monthly("-1"), Err("negative"));
    assert_eq!(monthly("\"-0.01\""), Err("negative"));
    assert_eq!(monthly("1500.105"), Err("too_many_decimals"));
    assert_eq!(monthly("1000000000"), Err("too_many_digits"));
    assert_eq!(monthly("999999999.99"), Ok(Monthly(dec!(999999999.99))));
    assert_eq!(monthly("1e999"), Err("too_many_digits"));
    assert_eq!(monthly("\"Infinity\""), Err("wrong_type"));
    assert_eq!(monthly("true"), Err("wrong_type"));
}

#[test]
fn numbers_keep_within_their_bounds() {
    for (pointer, least, most) in [
        ("/residence/apl_zone", 1, 3),
        ("/adults/0/disability_rate", 0, 100),
        ("/adults/0/presence_days", 0, 22),
        ("/adults/0/presence_half_days", 0, 22),
        ("/adults/0/esat_share", 5, 50),
        ("/adults/0/hours_reduction", 0, 100),
        ("/children/0/disability_rate", 0, 100),
        ("/children/0/aeeh_complement", 0, 6),
    ] {
        assert!(read_value(&with(pointer, json!(least))).is_ok(), "{pointer}");
        assert!(read_value(&with(pointer, json!(most))).is_ok(), "{pointer}");
        refused(&with(pointer, json!(most + 1)), pointer, "out_of_range");
        if least > 0 {
            refused(&with(pointer, json!(least - 1)), pointer, "out_of_range");
        }
    }
    refused(&with("/adults/0/disability_rate", json!(-1)), "/adults/0/disability_rate", "out_of_range");
}

#[test]
fn adults_are_as_many_as_the_union_says() {
    refused(&with("/union", json!("single")), "/adults", "adults_and_union");
    let mut alone = couple();
    alone["adults"].as_array_mut().expect("a list").pop();
    for union in ["married", "civil_union", "cohabiting"] {
        alone["union"] = json!(union);
        refused(&alone, "/adults", "adults_and_union");
    }
    alone["union"] = json!("single");
    assert!(read_value(&alone).is_ok());
    alone["adults"] = json!([]);
    refused(&alone, "/adults", "adults_and_union");
}

#[test]
fn nobody_is_born_or_dies_after_the_month() {
    refused(&with("/children/0/birth_date", json!("2026-12-01")), "/children/0/birth_date", "born_after_month");
    refused(&with("/adults/1/birth_date", json!("2027-01-01")), "/adults/1/birth_date", "born_after_month");
    refused(&with("/deaths", json!([{"death_date": "2026-12-01"}])), "/deaths/0/death_date", "died_after_month");
    let death = json!([{"death_date": "2026-10-01", "birth_date": "2026-10-02"}]);
    refused(&with("/deaths", death), "/deaths/0/death_date", "before_birth");
    assert!(read_value(&with("/deaths", json!([{"death_date": "2026-11-30"}]))).is_ok());
}

#[test]
fn a_spell_begins_before_it_ends() {
    let spell = json!({"kind": "wage", "monthly": 1, "from": "2026-05", "to": "2026-04"});
    refused(&with("/adults/0/income/-", spell), "/adults/0/income/1/to", "ends_before_it_begins");
    let spell = json!({"kind": "wage", "monthly": 1, "from": "2026-05", "to": "2026-05"});
    assert!(read_value(&with("/adults/0/income/-", spell)).is_ok());
}

#[test]
fn a_quarter_opened_in_the_month_or_the_two_before() {
    for key in ["rsa", "ppa", "al", "aah"] {
        let review = |month: &str| with("/reviews", json!({key: month}));
        assert!(read_value(&review("2026-11")).is_ok());
        assert!(read_value(&review("2026-09")).is_ok());
        refused(&review("2026-08"), &format!("/reviews/{key}"), "review_outside_quarter");
        refused(&review("2026-12"), &format!("/reviews/{key}"), "review_outside_quarter");
    }
}

#[test]
fn texts_and_lists_have_a_length() {
    let long = |number: usize| json!("é".repeat(number));
    assert!(read_value(&with("/adults/0/name", long(60))).is_ok());
    refused(&with("/adults/0/name", long(61)), "/adults/0/name", "text_too_long");
    refused(&with("/children/0/name", long(61)), "/children/0/name", "text_too_long");
    assert!(read_value(&with("/id", long(64))).is_ok());
    refused(&with("/id", long(65)), "/id", "text_too_long");
    assert!(read_value(&with("/form", json!("x".repeat(60_000)))).is_ok());
    refused(&with("/form", json!("x".repeat(64_000))), "/form", "form_too_long");

    let child = json!({"birth_date": "2020-01-01"});
    assert!(read_value(&with("/children", json!(vec![child.clone(); 20]))).is_ok());
    refused(&with("/children", json!(vec![child; 21])), "/children", "list_too_long");
    let adult = couple()["adults"][0].clone();
    refused(&with("/adults/-", adult), "/adults", "list_too_long");
    let spell = json!({"kind": "rent", "monthly": 1});
    assert!(read_value(&with("/adults/1/income", json!(vec![spell.clone(); MOST_SPELLS]))).is_ok());
    refused(&with("/adults/1/income", json!(vec![spell; MOST_SPELLS + 1])), "/adults/1/income", "list_too_long");
    refused(&with("/unknown", json!(vec!["/housing/rent"; 256])), "/unknown", "list_too_long");
    assert!(read_value(&with("/unknown", json!(vec!["/housing/rent"; 255]))).is_ok());

    let whole = with("/form", json!("x".repeat(1_000_000))).to_string();
    refused_text(&whole, "", "too_long");
    let padded = couple().to_string();
    assert!(read(format!("{padded}{}", " ".repeat(MOST_BYTES - padded.len())).as_bytes()).is_ok());
}

#[test]
fn what_is_not_json_says_where_it_stops() {
    refused_text("", "", "not_json");
    refused_text("{", "", "not_json");
    refused_text("{}{}", "", "not_json");
    refused_text("{'format':1}", "", "not_json");
    refused_text(&couple().to_string().replace("1500", "NaN"), "", "not_json");
    refused_text(&couple().to_string().replace("1500", "0150"), "", "not_json");
    let fault = read(b"{\n  \"format\": oops").map_err(|error| error.fault);
    assert_eq!(fault, Err(Fault::NotJson { line: 2, column: 13 }));
    assert_eq!(read(b"\xff{}").map_err(|error| error.fault), Err(Fault::NotText));
    let marked = format!("\u{feff}{}", couple());
    assert!(read(marked.as_bytes()).is_ok());
}

#[test]
fn what_is_nested_too_deep_is_told_so() {
    let nested = |levels: usize| {
        let form = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        couple().to_string().replacen('{', &format!("{{\"form\":{form},"), 1)
    };
    assert!(read(nested(MOST_DEPTH - 1).as_bytes()).is_ok());
    refused_text(&nested(MOST_DEPTH), "", "too_deep");
    refused_text(&"[".repeat(100_000), "", "too_deep");
    refused_text(&"{\"a\":".repeat(100_000), "", "too_deep");
}

#[test]
fn no_text_passes_for_a_number() {
    let text = couple().to_string().replace("1500", "{\"$serde_json::private::Number\":\"1500\"}");
    assert_eq!(read(text.as_bytes()).map_err(|error| error.fault.code()), Err("wrong_type"));
}

#[test]
fn the_position_of_a_child_is_from_one_outside_and_from_zero_inside() {
    let household = read_value(&with("/adults/0/presence_child", json!(2))).expect("valid");
    assert_eq!(household.adults[0].presence_child, Answer::Known(Some(1)));
    refused(&with("/adults/0/presence_child", json!(3)), "/adults/0/presence_child", "no_such_child");
    refused(&with("/adults/0/presence_child", json!(0)), "/adults/0/presence_child", "out_of_range");
}

#[test]
fn childcare_is_one_object_or_a_list() {
    let care = json!({"mode": "childminder", "hours": 86.67, "cost": "410.50"});
    let one = read_value(&with("/children/0/childcare", care.clone())).expect("valid");
    let list = read_value(&with("/children/0/childcare", json!([care]))).expect("valid");
    assert_eq!(one, list);
    let cares = one.children[0].childcare.known().expect("known");
    assert_eq!((cares[0].mode, cares[0].hours), (CareMode::Childminder, Answer::Known(dec!(86.67))));
    let months = json!([{"hours": 1, "cost": 2, "received": 3}, {"hours": 1, "cost": 2, "received": 3}]);
    let mut two = care.clone();
    two["reference"] = months;
    refused(&with("/children/0/childcare", two), "/children/0/childcare/reference", "wrong_type");
    let mut wrong = care;
    wrong["cost"] = json!(-1);
    refused(&with("/children/0/childcare", wrong.clone()), "/children/0/childcare/cost", "negative");
    refused(&with("/children/0/childcare", json!([wrong])), "/children/0/childcare/0/cost", "negative");
}

#[test]
fn a_death_may_be_that_of_a_pregnancy() {
    let household = read_value(&with("/deaths", json!([{"death_date": "2026-10-02", "lump_sum_paid": true}])));
    let death = household.expect("valid").deaths.remove(0);
    assert_eq!((death.child, death.lump_sum_paid), (None, Answer::Known(true)));
    refused(
        &with("/deaths", json!([{"death_date": "2026-10-02", "pch": true}])),
        "/deaths/0/birth_date",
        "missing_key",
    );
}

#[test]
fn the_form_of_the_page_comes_back_as_it_was() {
    let form = json!({"typed": ["1 200,50", null, 1.50], "step": {"a": [{}]}});
    let household = read_value(&with("/form", form.clone())).expect("valid");
    let written: Value = serde_json::from_str(&write(&household)).expect("JSON");
    assert_eq!(written["form"], form);
}

/// The couple with these unknown answers.
fn unknown(pointers: &[&str]) -> Value {
    with("/unknown", json!(pointers))
}

#[test]
fn unknown_wins_over_a_value_and_over_a_default() {
    let household = read_value(&unknown(&["/adults/0/income/0/monthly", "/housing/rent", "/adults/0/activity"]));
    let household = household.expect("valid");
    assert_eq!(household.adults[0].income.spells().expect("known")[0].monthly, Answer::Unknown(Missing(0)));
    assert_eq!(household.housing.rent, Answer::Unknown(Missing(1)));
    assert_eq!(household.adults[0].activity, Answer::Unknown(Missing(2)));
}

#[test]
fn a_pointer_to_a_whole_makes_every_answer_inside_unknown() {
    let household =
        read_value(&unknown(&["/housing", "/assets", "/adults/1", "/children/0", "/residence", "/reviews"]));
    let household = household.expect("valid");
    assert_eq!(household.housing.tenure, Answer::Unknown(Missing(0)));
    assert_eq!(household.housing.moving_cost, Answer::Unknown(Missing(0)));
    assert_eq!(household.assets.real_estate, Answer::Unknown(Missing(1)));
    assert_eq!(household.adults[1].birth_date, Answer::Unknown(Missing(2)));
    assert_eq!(household.adults[1].income, Income(Answer::Unknown(Missing(2))));
    assert_eq!(household.adults[0].birth_date, Answer::Known(Date::constant(1990, 1, 31)));
    assert_eq!(household.children[0].childcare, Answer::Unknown(Missing(3)));
    assert_eq!(household.residence.department, Answer::Unknown(Missing(4)));
    assert_eq!(household.reviews.rsa, Answer::Unknown(Missing(5)));
}

#[test]
fn what_is_unknown_may_be_left_out() {
    let mut household = unknown(&["/housing", "/residence/department", "/adults/0/birth_date", "/pregnancy"]);
    for key in ["housing", "residence"] {
        household.as_object_mut().expect("an object").remove(key);
    }
    household["adults"][0].as_object_mut().expect("an object").remove("birth_date");
    let household = read_value(&household).expect("valid");
    assert_eq!(household.residence.department, Answer::Unknown(Missing(1)));
    assert_eq!(household.residence.apl_zone, Answer::Known(None));
    assert_eq!(household.pregnancy, Answer::Unknown(Missing(3)));
}

#[test]
fn a_part_of_what_was_left_out_makes_it_unknown() {
    let household = read_value(&unknown(&["/pregnancy/due_date", "/children/0/childcare/hours"])).expect("valid");
    assert_eq!(household.pregnancy, Answer::Unknown(Missing(0)));
    assert_eq!(household.children[0].childcare, Answer::Unknown(Missing(1)));

    let mut awaited = unknown(&["/pregnancy/due_date"]);
    awaited["pregnancy"] = json!({"children": 2});
    let pregnancy = read_value(&awaited).expect("valid").pregnancy.get().expect("known").expect("there is one");
    assert_eq!((pregnancy.due_date, pregnancy.children), (Answer::Unknown(Missing(0)), Answer::Known(2)));
}

#[test]
fn a_spell_whose_beginning_is_unknown_is_unknown_until_its_end() {
    let mut household = unknown(&["/adults/0/income/0/from"]);
    household["adults"][0]["income"][0]["to"] = json!("2026-06");
    let household = read_value(&household).expect("valid");
    let spell = &household.adults[0].income.spells().expect("known")[0];
    assert_eq!(spell.monthly, Answer::Unknown(Missing(0)));
    assert_eq!((spell.from, spell.to), (None, Some(Month::new(2026, 6))));
}

#[test]
fn both_ways_to_point_into_the_only_childcare_lead_to_it() {
    let care = json!({"mode": "home", "hours": 10, "cost": 100});
    for pointer in ["/children/0/childcare/cost", "/children/0/childcare/0/cost"] {
        for written in [care.clone(), json!([care])] {
            let mut household = unknown(&[pointer]);
            household["children"][0]["childcare"] = written;
            let household = read_value(&household).expect("valid");
            assert_eq!(household.children[0].childcare.known().expect("known")[0].cost, Answer::Unknown(Missing(0)));
        }
    }
}

#[test]
fn a_pointer_leads_to_a_key_of_the_format_and_of_the_household() {
    for (pointer, code) in [
        ("housing/rent", "not_a_pointer"),
        ("/housing/colour", "points_nowhere"),
        ("/housing/rent/0", "points_nowhere"),
        ("/adults/2/income", "points_nowhere"),
        ("/adults/00/income", "points_nowhere"),
        ("/adults/-", "points_nowhere"),
        ("/children/2", "points_nowhere"),
        ("/adults/0/income/1/monthly", "points_nowhere"),
        ("/adults/1/income/0/monthly", "points_nowhere"),
        ("/dependants/0/income", "points_nowhere"),
        ("/", "points_nowhere"),
        ("/housing/", "points_nowhere"),
        ("", "cannot_be_unknown"),
        ("/format", "cannot_be_unknown"),
        ("/month", "cannot_be_unknown"),
        ("/union", "cannot_be_unknown"),
        ("/adults", "cannot_be_unknown"),
        ("/children", "cannot_be_unknown"),
        ("/adults/0/income/0/kind", "cannot_be_unknown"),
        ("/unknown", "cannot_be_unknown"),
    ] {
        refused(&unknown(&["/housing/rent", pointer]), "/unknown/1", code);
    }
    refused(&with("/unknown", json!([3])), "/unknown/0", "wrong_type");
}

#[test]
fn every_word_of_every_list_is_read_and_written_back() {
    let mut household = couple();
    let spells: Vec<Value> =
        crate::household::Kind::ALL.iter().map(|(_, word)| json!({"kind": word, "monthly": 10})).collect();
    household["adults"][0]["income"] = json!(spells);
    let read = read_value(&household).expect("valid");
    assert_eq!(read.adults[0].income.spells().expect("known").len(), 31);
    assert_eq!(super::read(write(&read).as_bytes()), Ok(read));
}
