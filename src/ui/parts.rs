//! What the later parts of the program do, and where it is cut.
//!
//! What is called from [`ANSWERS`] alone stands in the second part, from [`REST`] in the third. A call from elsewhere brings the
//! code back into the first: nothing breaks, and `make size` tells.

use super::keep::{hand, sheet, since};
use super::later::{Absent, Answers, Parts, Rest};
use super::pages;
use super::results::{beside, ladder, received, steps, todo};
use crate::work::Job;

/// How the parts are had.
pub fn parts() -> Parts {
    Parts { answers: || Box::pin(async { answers().await }), rest: || Box::pin(async { rest().await }) }
}

static ANSWERS: Answers = Answers { page: pages::answers };

static REST: Rest = Rest {
    page: pages::rest,
    begin: Job::begin,
    sheet: sheet::drawn,
    ladder: ladder::drawn,
    steps: steps::drawn,
    received: received::drawn,
    todo: todo::drawn,
    beside: beside::drawn,
    hand: hand::drawn,
    since: since::drawn,
};

// Where the program is cut: what these two functions alone name stands apart.

/// The second part, once it is here.
#[cfg(split)]
#[leptos::wasm_split::wasm_split(answers, wasm_split_path = leptos::wasm_split, fallible)]
fn answers() -> Result<&'static Answers, Absent> {
    Ok(&ANSWERS)
}

/// The third part, once it is here.
#[cfg(split)]
#[leptos::wasm_split::wasm_split(rest, wasm_split_path = leptos::wasm_split, fallible)]
fn rest() -> Result<&'static Rest, Absent> {
    Ok(&REST)
}

#[cfg(not(split))]
async fn answers() -> Result<&'static Answers, Absent> {
    Ok(&ANSWERS)
}

#[cfg(not(split))]
async fn rest() -> Result<&'static Rest, Absent> {
    Ok(&REST)
}
