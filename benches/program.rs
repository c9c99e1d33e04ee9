//! How many households a second the program answers, from text to text, with one job and with one a core.
//!
//! `cargo bench -p droits`.

use std::process::{Command, Stdio};

use criterion::{Criterion, Throughput, criterion_group, criterion_main};

/// Times that the vectors are repeated, so that starting the program does not count.
const REPEATED: usize = 8;

/// A file with all the households of the vectors, repeated, and their number.
fn file() -> (String, u64) {
    let mut lines = String::new();
    let mut number = 0;
    for _ in 0..REPEATED {
        for file in ["family", "housing", "minima", "whole"] {
            let path = format!("{}/../../tests/vectors/{file}.jsonl", env!("CARGO_MANIFEST_DIR"));
            for line in std::fs::read_to_string(path).expect("vectors are there").lines() {
                let vector: serde_json::Value = serde_json::from_str(line).expect("a vector is JSON");
                lines.push_str(&vector["household"].to_string());
                lines.push('\n');
                number += 1;
            }
        }
    }
    let path = format!("{}/households.jsonl", env!("CARGO_TARGET_TMPDIR"));
    std::fs::write(&path, lines).expect("the folder is writable");
    (path, number)
}

fn bench(criterion: &mut Criterion) {
    let (file, number) = file();
    let mut group = criterion.benchmark_group("compute");
    group.throughput(Throughput::Elements(number)).sample_size(10);
    let runs: [(&str, &[&str]); 3] =
        [("one job", &["--jobs", "1"]), ("every core", &[]), ("every core, with steps", &["--steps"])];
    for (name, arguments) in runs {
        group.bench_function(name, |bench| {
            bench.iter(|| {
                let mut program = Command::new(env!("CARGO_BIN_EXE_droits"));
                let run = program.arg("compute").args(arguments).arg(&file).stdout(Stdio::null()).status();
                assert!(run.is_ok_and(|status| status.success()));
            });
        });
    }
    group.finish();
}

criterion_group!(benches, bench);
criterion_main!(benches);
