//! What holds for every household, whoever lives in it.

use droits_engine::household;

/// Every household of the vectors, as text.
fn vectors() -> Vec<String> {
    let mut texts = Vec::new();
    for file in ["family", "housing", "minima", "whole"] {
        let path = format!("{}/../../tests/vectors/{file}.jsonl", env!("CARGO_MANIFEST_DIR"));
        for line in std::fs::read_to_string(path).expect("vectors").lines() {
            let line: serde_json::Value = serde_json::from_str(line).expect("JSON");
            texts.push(line["household"].to_string());
        }
    }
    texts
}

#[test]
fn every_vector_is_a_valid_household() {
    for text in vectors() {
        if let Err(error) = household::read(text.as_bytes()) {
            panic!("{error:?} in {text}");
        }
    }
}
