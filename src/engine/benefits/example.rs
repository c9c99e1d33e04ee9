//! Households for unit tests, written in the JSON format.

use rust_decimal::Decimal;
use serde_json::{Value, json};

use crate::assess;
use crate::household::{Household, read};
use crate::outcome::{Benefit, Outcome};
use crate::trace::{CommonLine, Role, Trace};

/// A married couple with children born on these days, in Lille, whose resources of the reference year are `resources`.
pub(crate) fn family(month: &str, resources: i64, births: &[&str]) -> Value {
    let year: i32 = month[..4].parse::<i32>().expect("a month") - 2;
    let day = format!("{year}-01");
    json!({
        "format": 1, "month": month, "residence": {"department": "59"}, "union": "married",
        "adults": [
            {"birth_date": "1988-05-05", "activity": "employed",
             "income": [{"kind": "rent", "monthly": resources, "from": day, "to": day}]},
            {"birth_date": "1989-06-06", "activity": "inactive"},
        ],
        "children": births.iter().map(|birth| json!({"birth_date": birth})).collect::<Vec<_>>(),
        "housing": {"tenure": "owner"},
    })
}

/// The household of this JSON.
pub(crate) fn household(json: &Value) -> Household {
    read(json.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error:?}"))
}

/// What one benefit gives; the trace is checked to sum to it.
pub(crate) fn outcome(json: &Value, benefit: Benefit) -> Outcome {
    let mut trace = Trace::default();
    let outcome = assess(&household(json), &mut trace).of(benefit).clone();
    if let Outcome::Due(due) = &outcome {
        let sum = |role| -> Decimal {
            let steps = trace.of(benefit).filter(|step| step.role == role);
            steps
                .map(|step| if let crate::trace::Value::Euros(value) = step.value { value } else { Decimal::ZERO })
                .sum()
        };
        assert_eq!(sum(Role::Part), due.gross.0, "parts sum to the gross amount");
        assert_eq!(sum(Role::Gross) - sum(Role::Levy), due.net.0, "gross less levies is net");
        assert_eq!(sum(Role::Net), due.net.0);
    } else {
        assert!(!trace.of(benefit).any(|step| step.line == CommonLine::Net.line()), "{outcome:?}");
    }
    outcome
}

/// Gross and net amount of a benefit, zero when it is not due; unknown is a failure.
pub(crate) fn amounts(json: &Value, benefit: Benefit) -> (Decimal, Decimal) {
    match outcome(json, benefit) {
        Outcome::Due(due) => (due.gross.0, due.net.0),
        Outcome::NotDue(_) => (Decimal::ZERO, Decimal::ZERO),
        Outcome::Unknown(gap) => panic!("{benefit:?}: {gap:?}"),
    }
}

/// Gross amount of a benefit.
pub(crate) fn gross(json: &Value, benefit: Benefit) -> Decimal {
    amounts(json, benefit).0
}
