//! Golden cases of the benefits and rights that came after the reference vectors: worked out by hand from the articles, apart
//! from the engine, and held to the result as the program writes it, benefits and rights alike.
//!
//! What the engine has not yet, or has wrong, stands in the list beside each file, one id a line; whoever mends one takes its line
//! out. `cargo test -p droits-words --test words written:: -- --nocapture` prints how many are right.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::PathBuf;
use std::str::FromStr;

use droits_communes::{Communes, Status};
use droits_engine::household::{self, CommuneZone};
use droits_words::Lang;
use droits_words::result::answer;
use rust_decimal::{Decimal, dec};
use serde_json::Value;

/// Files of `tests/vectors`, each with the list of those that are not yet right; the list goes when nothing is open.
const FILES: [(&str, &str); 5] = [
    ("more", "more-open.txt"),
    ("beyond", "beyond-open.txt"),
    ("beyond-random", "beyond-random-open.txt"),
    // Amounts that were paid: docs/divergence-file.md. The first is invented.
    ("divergences", "divergences-open.txt"),
    ("independent", "independent-open.txt"),
];

/// Amounts are JSON numbers: less than half a cent apart, they are the same.
const TO_THE_CENT: Decimal = dec!(0.004);

#[test]
fn the_result_is_what_the_later_cases_say_but_for_what_is_open() {
    for (file, list) in FILES {
        let open = open(list);
        let (mut broken, mut mended, mut met) = (Vec::new(), Vec::new(), BTreeSet::new());
        let cases = vectors(file);
        for vector in &cases {
            let id = id(vector);
            let difference = difference(vector);
            if open.contains(id) {
                met.insert(id.to_owned());
            }
            match (difference, open.contains(id)) {
                (Some(difference), false) => broken.push(format!("{id} {difference}; {}", vector["derivation"])),
                (None, true) => mended.push(id.to_owned()),
                _ => {}
            }
        }
        println!("{file}: {} of {}", cases.len() - open.len() - broken.len() + mended.len(), cases.len());
        for case in &broken {
            println!("{case}");
        }
        let unknown: Vec<_> = open.difference(&met).collect();
        assert!(unknown.is_empty(), "{list} names no case: {unknown:?}");
        assert!(broken.is_empty(), "{} cases are wrong and not in {list}", broken.len());
        assert!(mended.is_empty(), "right now; take them out of {list}: {mended:?}");
    }
}

/// What differs between the result as it is written and what a case expects of it.
fn difference(vector: &Value) -> Option<String> {
    let mut household = match household::read(vector["household"].to_string().as_bytes()) {
        Ok(household) => household,
        Err(error) => return Some(format!("{error:?}")),
    };
    let notice = household.settle_zone(zone);
    let result: Value = serde_json::from_str(&answer(&household, notice, false, Lang::Fr).1).expect("a result is JSON");
    let mut differences = String::new();
    for (name, expected) in vector["expected"].as_object().expect("expected is an object") {
        let all = |list: &str, of: &str| {
            let entries = result[list].as_array().map(Vec::as_slice).unwrap_or_default();
            entries.iter().find(|entry| entry[of] == **name).cloned()
        };
        let found = all("benefits", "benefit").or_else(|| all("rights", "right"));
        let found = found.unwrap_or_else(|| result[name].clone());
        let slack = decimal(&vector["tolerance"][name]).unwrap_or(TO_THE_CENT);
        if !is_as_expected(expected, &found, slack) {
            let _ = write!(differences, "{name}: expected {expected}, engine {found}; ");
        }
    }
    (!differences.is_empty()).then_some(differences)
}

/// Whether what is expected stands in what is written: numbers, which are written as text, within the slack; the rest as it is.
fn is_as_expected(expected: &Value, found: &Value, slack: Decimal) -> bool {
    match expected {
        Value::Object(keys) => keys.iter().all(|(key, value)| is_as_expected(value, &found[key], slack)),
        Value::Array(items) => found.as_array().is_some_and(|others| {
            items.len() == others.len() && items.iter().zip(others).all(|(a, b)| is_as_expected(a, b, slack))
        }),
        Value::Number(_) => {
            let found = found.as_str().and_then(|text| Decimal::from_str(text).ok()).or_else(|| decimal(found));
            decimal(expected).zip(found).is_some_and(|(expected, found)| (expected - found).abs() <= slack)
        }
        other => other == found,
    }
}

/// The ids of a list, sorted.
fn open(list: &str) -> BTreeSet<String> {
    let text = std::fs::read_to_string(folder().join(list)).unwrap_or_default();
    let lines: Vec<_> = text.lines().map(str::to_owned).collect();
    assert!(lines.is_sorted(), "{list} is sorted");
    lines.into_iter().collect()
}

/// The cases of a file.
fn vectors(file: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(folder().join(format!("{file}.jsonl"))).expect("vectors are there");
    text.lines().map(|line| serde_json::from_str(line).expect("a vector is JSON")).collect()
}

fn id(vector: &Value) -> &str {
    vector["id"].as_str().expect("a vector has an id")
}

/// The zone of a commune.
fn zone(commune: &str) -> Option<CommuneZone> {
    let zone = Communes::embedded().by_code(commune)?.zone;
    Some(CommuneZone { number: zone.number, certain: zone.status == Status::Certain })
}

fn decimal(value: &Value) -> Option<Decimal> {
    let number = value.as_number()?.to_string();
    Decimal::from_str(&number).or_else(|_| Decimal::from_scientific(&number)).ok()
}

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors")
}
