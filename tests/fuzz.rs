//! The format and the engine under whatever comes: see `common/fuzz.rs`.

#[path = "common/fuzz.rs"]
mod fuzzer;

use std::mem::discriminant;

use droits_engine::household::{Household, read, write};
use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::trace::Trace;
use droits_engine::{Assessment, assess};
use fuzzer::{fuzz, hash};

#[test]
fn whatever_is_read_is_a_household_that_is_written_and_read_again_or_an_error_with_its_place() {
    fuzz("format", seeds(), 20_000, |bytes| match read(bytes) {
        Ok(household) => {
            assert_eq!(read(write(&household).as_bytes()), Ok(household));
            0
        }
        Err(error) => {
            assert!(error.path.is_empty() || error.path.starts_with('/'), "{error:?}");
            hash((error.path.split('/').next_back().map(str::to_owned), discriminant(&error.fault)))
        }
    });
}

#[test]
fn whatever_household_can_be_read_is_assessed_and_its_amounts_hold_together() {
    fuzz("engine", seeds(), 2_500, |bytes| {
        let Ok(household) = read(bytes) else { return 0 };
        let mut trace = Trace::default();
        let assessment = assess(&household, &mut trace);
        held(&household, &assessment);
        // Lines are told or not: the amounts are the same.
        assert_eq!(assess(&household, &mut Trace::silent()).outcomes, assessment.outcomes);
        hash(
            trace
                .steps
                .iter()
                .map(|step| hash(format!("{:?}{:?}", step.subject, step.line)))
                .collect::<std::collections::BTreeSet<_>>(),
        )
    });
}

/// Never negative, never more paid than is due, in cents, and the parts by adult are the whole.
fn held(household: &Household, assessment: &Assessment) {
    for benefit in Benefit::ALL {
        let Outcome::Due(due) = assessment.of(benefit) else { continue };
        let told = || format!("{benefit:?} {due:?} of {}", write(household));
        assert!(due.net.0 >= rust_decimal::Decimal::ZERO && due.net <= due.gross, "{}", told());
        assert!(due.net.0.normalize().scale() <= 2 && due.gross.0.normalize().scale() <= 2, "{}", told());
        if let Some(shares) = &due.per_adult {
            assert_eq!(shares.iter().map(|share| share.net.0).sum::<rust_decimal::Decimal>(), due.net.0, "{}", told());
        }
    }
}

/// Households of the vectors, one in forty, and the example.
fn seeds() -> Vec<Vec<u8>> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/vectors");
    let mut seeds = vec![include_bytes!("../examples/household.json").to_vec()];
    for file in ["family", "housing", "minima", "whole", "beyond", "more"] {
        let text = std::fs::read_to_string(folder.join(format!("{file}.jsonl"))).expect("vectors are there");
        for line in text.lines().step_by(if text.lines().count() > 200 { 40 } else { 5 }) {
            let vector: serde_json::Value = serde_json::from_str(line).expect("JSON");
            seeds.push(vector["household"].to_string().into_bytes());
        }
    }
    seeds
}
