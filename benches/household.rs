//! How long one household takes natively, on average over the reference vectors: reading it, and computing its benefits
//! in silence and with every line noted.
//!
//! `cargo bench -p droits-engine`; the time of a group over the number of its households is that of one household-month.

mod measures;

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use droits_engine::household;
use measures::Measure;

fn bench(criterion: &mut Criterion) {
    for measure in Measure::ALL {
        let texts = measure.texts();
        let households = measure.households();
        let mut group = criterion.benchmark_group(format!("{measure:?}").to_lowercase());
        group.throughput(Throughput::Elements(households.len() as u64));
        group.bench_function("read", |bench| {
            bench.iter(|| {
                for text in &texts {
                    let _ = black_box(household::read(black_box(text.as_bytes())));
                }
            });
        });
        group.bench_function("silent", |bench| bench.iter(|| measure.silent(&households)));
        group.bench_function("recorded", |bench| bench.iter(|| measure.recorded(&households)));
        group.finish();
    }
}

criterion_group!(benches, bench);
criterion_main!(benches);
