//! A fuzzer that stable Rust runs in a test, without a crate or an instrumented build.
//!
//! It changes what a corpus holds, a byte or a value of JSON at a time, and keeps what shows something new: a target gives a
//! number for what it saw (which error where, which lines of the computation), in the place of the branches that an instrumented
//! build would count. The draw is the same at each run. `FUZZ_SECONDS=600` goes on for ten minutes a target; what breaks a
//! target is written to `tests/fuzz`, whose files every run tries first.

use std::collections::HashSet;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Texts that are tried in the place of a value of JSON.
const ODD: [&str; 44] = [
    "null",
    "true",
    "false",
    "0",
    "1",
    "2",
    "-1",
    "3",
    "8",
    "14",
    "20",
    "21",
    "79",
    "80",
    "100",
    "101",
    "1e9",
    "0.005",
    "1240.55",
    "99999999.99",
    "79228162514264337593543950335",
    "1e-30",
    "\"\"",
    "\"x\"",
    "\"1240.50\"",
    "\"12,5\"",
    "\"2024-01\"",
    "\"2026-11\"",
    "\"2026-02-30\"",
    "\"2024-02-29\"",
    "\"1900-01-01\"",
    "\"2026-11-30\"",
    "\"971\"",
    "\"976\"",
    "\"59350\"",
    "\"single\"",
    "\"married\"",
    "\"student\"",
    "\"shared\"",
    "\"paying\"",
    "[]",
    "{}",
    "[{}]",
    "[\"2026-09\"]",
];
/// Longest input that is kept, and most of them.
const MOST_BYTES: usize = 20_000;
const MOST_KEPT: usize = 4_000;

/// Changes the seeds `rounds` times, or for as long as `FUZZ_SECONDS` says, and shows each to `look`.
pub fn fuzz(target: &str, seeds: Vec<Vec<u8>>, rounds: u32, mut look: impl FnMut(&[u8]) -> u64) {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .map(|up| up.join("tests/fuzz"))
        .find(|path| path.is_dir());
    let mut see = |bytes: &[u8]| match catch_unwind(AssertUnwindSafe(|| look(bytes))) {
        Ok(seen) => seen,
        Err(panic) => {
            let kept = folder.as_ref().map(|folder| folder.join(format!("{target}-{:016x}", hash(bytes))));
            if let Some(kept) = &kept {
                let _ = std::fs::write(kept, bytes);
            }
            #[allow(clippy::print_stderr, reason = "the input is what is looked for")]
            {
                eprintln!("{target}: {kept:?} holds what broke it: {}", String::from_utf8_lossy(bytes));
            }
            resume_unwind(panic)
        }
    };
    for found in folder.iter().flat_map(std::fs::read_dir).flatten().flatten() {
        if found.file_name().to_string_lossy().starts_with(&format!("{target}-")) {
            see(&std::fs::read(found.path()).unwrap_or_default());
        }
    }
    let mut seen: HashSet<u64> = seeds.iter().map(|seed| see(seed)).collect();
    let mut corpus = seeds;
    let mut dice = Dice(0x2026_1130);
    let until = std::env::var("FUZZ_SECONDS").ok().and_then(|seconds| seconds.parse().ok()).map(Duration::from_secs);
    let (begun, mut done) = (Instant::now(), 0u32);
    while until.map_or(done < rounds, |until| begun.elapsed() < until) {
        let mut input = corpus[dice.below(corpus.len())].clone();
        for _ in 0..=dice.below(4) {
            change(&mut input, &corpus, &mut dice);
        }
        input.truncate(MOST_BYTES);
        let new = seen.insert(see(&input));
        if new && corpus.len() < MOST_KEPT {
            corpus.push(input);
        }
        done += 1;
    }
    #[allow(clippy::print_stdout, reason = "how much was tried is told to who asks")]
    {
        println!("{target}: {done} inputs in {:.0} s, {} things seen", begun.elapsed().as_secs_f32(), seen.len());
    }
}

/// A number for what was seen.
pub fn hash(what: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    what.hash(&mut hasher);
    hasher.finish()
}

fn change(input: &mut Vec<u8>, corpus: &[Vec<u8>], dice: &mut Dice) {
    let at = dice.below(input.len() + 1);
    match dice.below(10) {
        0 if at < input.len() => input[at] ^= 1 << dice.below(8),
        1 if at < input.len() => input[at] = dice.below(256) as u8,
        2 => input.insert(at, dice.below(256) as u8),
        3 => drop(input.drain(at..(at + dice.below(24)).min(input.len()))),
        4 => {
            let again = input[at..(at + dice.below(60)).min(input.len())].to_vec();
            let to = dice.below(input.len() + 1);
            input.splice(to..to, again);
        }
        5 => {
            let other = &corpus[dice.below(corpus.len())];
            let (from, to) = (dice.below(other.len() + 1), dice.below(other.len() + 1));
            input.splice(at..at, other[from.min(to)..from.max(to)].iter().copied());
        }
        // A value of JSON for another: of its own choice, or from elsewhere.
        _ => {
            let Some(place) = value(input, at) else { return };
            let other = if dice.below(3) == 0 {
                let other = &corpus[dice.below(corpus.len())];
                value(other, dice.below(other.len() + 1)).map(|place| other[place].to_vec())
            } else {
                None
            };
            input.splice(place, other.unwrap_or_else(|| ODD[dice.below(ODD.len())].as_bytes().to_vec()));
        }
    }
}

/// The first value of JSON that stands after a place, or of a list.
fn value(text: &[u8], at: usize) -> Option<std::ops::Range<usize>> {
    let start = at + text.get(at..)?.iter().position(|byte| matches!(byte, b':' | b'['))? + 1;
    let (mut depth, mut quoted) = (0u32, false);
    for (i, byte) in text.iter().enumerate().skip(start) {
        match byte {
            b'"' => quoted = !quoted,
            _ if quoted => {}
            b'[' | b'{' => depth += 1,
            b']' | b'}' | b',' if depth == 0 => return Some(start..i),
            b']' | b'}' => depth -= 1,
            _ => {}
        }
    }
    None
}

/// Numbers that only look as if they were drawn (splitmix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, most: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((bits ^ (bits >> 31)) % most.max(1) as u64) as usize
    }
}
