//! What the result says first, for each of the counsellor's fictional cases (`public/cases.json`): the first three steps and what is
//! to come within a year, written down by hand in `tests/answers.txt`, never taken from the program.

use droits_engine::assess;
use droits_engine::household;
use droits_engine::scenario::timeline::timeline;
use droits_engine::trace::Trace;
use droits_words::answer::{Kind, MONTHS_AHEAD, MOST_FIRST, Step, steps, to_come};
use serde_json::Value;

const CASES: &str = include_str!("../public/cases.json");
const EXPECTED: &str = include_str!("answers.txt");

/// `name: step, step, step | month benefit kind, …`
fn told(name: &str, household: &Value) -> String {
    let household = household::read(household.to_string().as_bytes()).expect("a case is a household");
    let assessment = assess(&household, &mut Trace::silent());
    let first: Vec<String> = steps(&household, &assessment, &[])
        .iter()
        .take(MOST_FIRST)
        .map(|step| match step {
            Step::Pregnancy => "pregnancy".to_owned(),
            Step::Claim { benefit, .. } => benefit.code().to_owned(),
        })
        .collect();
    let coming: Vec<String> = to_come(&timeline(&household, MONTHS_AHEAD))
        .iter()
        .map(|entry| {
            let changes: Vec<String> = entry
                .changes
                .iter()
                .map(|change| {
                    let mark = match change.kind {
                        Kind::Begins => "+",
                        Kind::Ends => "-",
                        Kind::Moves => "~",
                        Kind::Once => "!",
                        Kind::Expected => "…",
                        Kind::NoLongerSaid => "?",
                    };
                    format!("{}{mark}", change.benefit.code())
                })
                .collect();
            format!("{} {}", entry.month, changes.join(" "))
        })
        .collect();
    format!("{name}: {} | {}", first.join(", "), coming.join(", ")).trim_end().to_owned()
}

#[test]
fn each_case_says_what_to_do_first_and_what_is_to_come() {
    let cases: Value = serde_json::from_str(CASES).expect("cases.json");
    let cases = cases.as_array().expect("a list").clone();
    let told: Vec<String> =
        cases.iter().map(|case| told(case["id"].as_str().expect("an identifier"), &case["household"])).collect();
    let expected: Vec<&str> = EXPECTED.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).collect();
    for (told, expected) in told.iter().zip(&expected) {
        assert_eq!(told, expected);
    }
    assert_eq!(told.len(), expected.len(), "a line a case\n{}", told.join("\n"));
}
