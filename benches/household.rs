//! How long one household takes, on average over the reference vectors: reading, assessing in silence, assessing with
//! every line noted; and how many the whole way through a second on one core.
//!
//! `cargo bench -p droits-engine`.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use droits_engine::assess;
use droits_engine::household::{self, Household};
use droits_engine::trace::{Silent, Trace};

/// The households of a file of vectors, as text.
fn texts(file: &str) -> Vec<String> {
    let path = format!("{}/../../tests/vectors/{file}.jsonl", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(path).expect("vectors are there");
    let vectors = text.lines().map(|line| serde_json::from_str::<serde_json::Value>(line).expect("a vector is JSON"));
    vectors.map(|vector| vector["household"].to_string()).collect()
}

fn households(texts: &[String]) -> Vec<Household> {
    texts.iter().map(|text| household::read(text.as_bytes()).expect("a vector is valid")).collect()
}

fn bench(criterion: &mut Criterion) {
    for file in ["family", "whole"] {
        let texts = texts(file);
        let households = households(&texts);
        // The time of the file over the number of its households is that of one household-month.
        let mut group = criterion.benchmark_group(file);
        group.throughput(Throughput::Elements(households.len() as u64));
        group.bench_function("read", |bench| {
            bench.iter(|| {
                for text in &texts {
                    let _ = black_box(household::read(black_box(text.as_bytes())));
                }
            });
        });
        group.bench_function("silent", |bench| {
            bench.iter(|| {
                for household in &households {
                    black_box(assess(black_box(household), &mut Silent));
                }
            });
        });
        group.bench_function("recorded", |bench| {
            bench.iter(|| {
                for household in &households {
                    let mut trace = Trace::default();
                    black_box(assess(black_box(household), &mut trace));
                    black_box(trace);
                }
            });
        });
        group.finish();

        // Means hide a household that costs a hundred times the others.
        let mut next = households.iter().cycle();
        criterion.bench_function(&format!("{file}/one"), |bench| {
            bench.iter_batched(
                || next.next().expect("a cycle has no end"),
                |household| black_box(assess(black_box(household), &mut Silent)),
                BatchSize::SmallInput,
            );
        });
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
