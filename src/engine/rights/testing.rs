//! Rights of households written in the JSON format, for the unit tests.

use rust_decimal::Decimal;
use serde_json::Value;

use super::{Award, Decision, rights};
use crate::assess;
use crate::benefits::example::household;
use crate::right::Right;
use crate::trace::{CommonLine, Trace};

/// What one right gives; its lines say so too.
pub(crate) fn of(json: &Value, right: Right) -> Decision {
    let household = household(json);
    let mut trace = Trace::default();
    let assessment = assess(&household, &mut trace);
    let decision = rights(&household, &assessment, &mut trace).of(right).clone();
    let refused = trace.of(right).any(|step| step.line == CommonLine::Refusal.line());
    assert_eq!(refused, matches!(decision, Decision::NotDue(_)), "{decision:?}");
    assert!(trace.of(right).next().is_some() || matches!(decision, Decision::Unknown(_)), "no line: {decision:?}");
    decision
}

/// The amount of a right that is owed.
pub(crate) fn amount(json: &Value, right: Right) -> Decimal {
    match of(json, right) {
        Decision::Due(Award { amount: Some(amount), .. }) => amount.0,
        other => panic!("{other:?}"),
    }
}
