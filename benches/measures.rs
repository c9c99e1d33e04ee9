//! What is measured, natively (`household.rs`) and in WebAssembly (`wasm/`): the same benefits over the same households.

use std::hint::black_box;

use droits_engine::assessment::assess_one;
use droits_engine::household::{self, Household};
use droits_engine::outcome::Benefit;
use droits_engine::trace::Trace;
use droits_engine::{assess, trace};

/// Benefits, and the reference vectors whose households they are computed for.
#[derive(Clone, Copy, Debug)]
pub enum Measure {
    /// The family benefits alone, over the families.
    Family,
    /// The housing aid alone, over the homes.
    Housing,
    /// Every benefit, over whole households.
    Whole,
}

impl Measure {
    /// All, in the order in which the program in WebAssembly numbers them.
    pub const ALL: [Measure; 3] = [Measure::Family, Measure::Housing, Measure::Whole];

    /// The households, as text.
    pub fn texts(self) -> Vec<String> {
        let vectors = match self {
            Measure::Family => include_str!("../tests/vectors/family.jsonl"),
            Measure::Housing => include_str!("../tests/vectors/housing.jsonl"),
            Measure::Whole => include_str!("../tests/vectors/whole.jsonl"),
        };
        let vector = |line| serde_json::from_str::<serde_json::Value>(line).expect("a vector is JSON");
        vectors.lines().map(|line| vector(line)["household"].to_string()).collect()
    }

    /// The households.
    pub fn households(self) -> Vec<Household> {
        self.texts().iter().map(|text| household::read(text.as_bytes()).expect("a vector is valid")).collect()
    }

    /// Computes the benefits of one household, with nothing foreseen by the compiler and nothing left out.
    pub fn compute(self, household: &Household, recorder: &mut Trace) {
        let household = black_box(household);
        match self {
            Measure::Family => {
                let case = droits_engine::assessment::case(household);
                for benefit in Benefit::ALL.into_iter().take_while(|benefit| *benefit != Benefit::Al) {
                    let _ = black_box(assess_one(&case, benefit, recorder));
                }
            }
            Measure::Housing => {
                let _ = black_box(assess_one(&droits_engine::assessment::case(household), Benefit::Al, recorder));
            }
            Measure::Whole => {
                black_box(assess(household, recorder));
            }
        }
    }

    /// Computes the benefits of each household without their lines.
    pub fn silent(self, households: &[Household]) {
        for household in households {
            self.compute(household, &mut trace::Trace::silent());
        }
    }

    /// Computes the benefits of each household with every line.
    pub fn recorded(self, households: &[Household]) {
        for household in households {
            let mut trace = trace::Trace::default();
            self.compute(household, &mut trace);
            black_box(trace);
        }
    }
}
