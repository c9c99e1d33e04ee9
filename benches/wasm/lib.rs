//! The measures of `measures.rs` in WebAssembly, for `tools/bench-wasm.mjs`: the page itself carries none of this.

#[path = "../measures.rs"]
mod measures;

use std::cell::OnceCell;

use droits_engine::household::Household;
use measures::Measure;

thread_local! {
    static READ: [OnceCell<Vec<Household>>; 3] = const { [const { OnceCell::new() }; 3] };
}

fn with(measure: usize, run: impl FnOnce(Measure, &[Household])) -> u32 {
    let of = Measure::ALL[measure];
    READ.with(|read| {
        let households = read[measure].get_or_init(|| of.households());
        run(of, households);
        households.len() as u32
    })
}

/// Number of households of a measure, by its position; reads them the first time.
#[unsafe(no_mangle)]
pub extern "C" fn number(measure: usize) -> u32 {
    with(measure, |_, _| {})
}

/// Computes the benefits of each household of a measure without their lines; gives their number.
#[unsafe(no_mangle)]
pub extern "C" fn silent(measure: usize) -> u32 {
    with(measure, |of, households| of.silent(households))
}

/// Computes the benefits of each household of a measure with every line; gives their number.
#[unsafe(no_mangle)]
pub extern "C" fn recorded(measure: usize) -> u32 {
    with(measure, |of, households| of.recorded(households))
}
