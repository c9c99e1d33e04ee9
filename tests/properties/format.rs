//! The outside form of a household: what is written is read back, and no text makes the reader panic.

use droits_engine::household;
use proptest::prelude::*;

use crate::households::{cases, household, household_with_unknowns, text};

/// Every household of the vectors, as text.
fn vectors() -> Vec<String> {
    let mut texts = Vec::new();
    for file in ["family", "housing", "minima", "second-reading", "whole"] {
        let path = format!("{}/../../tests/vectors/{file}.jsonl", env!("CARGO_MANIFEST_DIR"));
        for line in std::fs::read_to_string(path).expect("vectors").lines() {
            let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
            texts.push(line["household"].to_string());
        }
    }
    texts
}

#[test]
fn every_vector_is_a_valid_household_and_is_written_back() {
    for text in vectors() {
        match household::read(text.as_bytes()) {
            Ok(read) => assert_eq!(household::read(household::write(&read).as_bytes()), Ok(read)),
            Err(error) => panic!("{error:?} in {text}"),
        }
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn what_is_written_is_read_back(household in household()) {
        prop_assert_eq!(household::read(household::write(&household).as_bytes()), Ok(household));
    }

    #[test]
    fn what_is_unknown_stays_unknown(household in household_with_unknowns()) {
        prop_assert_eq!(household::read(household::write(&household).as_bytes()), Ok(household));
    }

    #[test]
    fn any_bytes_give_a_household_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = household::read(&bytes);
    }

    #[test]
    fn a_damaged_household_is_a_household_or_an_error(
        text in text(),
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..4),
        cut in any::<prop::sample::Index>(),
    ) {
        let mut bytes = text.into_bytes();
        for (place, byte) in changes {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let _ = household::read(&bytes);
        let _ = household::read(&bytes[..cut.index(bytes.len())]);
    }

    #[test]
    fn any_value_in_the_place_of_another_gives_a_household_or_an_error(
        text in text(),
        place in any::<prop::sample::Index>(),
        value in "[0-9]{1,30}|-?[0-9]{1,3}(\\.[0-9]{1,4})?(e-?[0-9]{1,12})?|\"[0-9]{4}-[0-9]{2}(-[0-9]{2})?\"|null|true|\\[\\]|\\{\\}|\"\"",
    ) {
        // The value after the n-th colon.
        let colons: Vec<usize> = text.match_indices(':').map(|(at, _)| at).collect();
        let start = colons[place.index(colons.len())] + 1;
        let end = start + text[start..].find([',', '}', ']']).unwrap_or(0);
        let changed = format!("{}{value}{}", &text[..start], &text[end..]);
        let _ = household::read(changed.as_bytes());
    }
}
