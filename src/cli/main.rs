//! The program `droits`: the engine for files of households.
//!
//! - [`args`]: what the command line says;
//! - [`compute`]: many households, one result a line;
//! - [`households`]: invented ones, to try it with;
//! - [`explain`]: one household, for a person;
//! - [`timeline`], [`sweep`]: one household through the months ahead, and from no earnings upwards;
//! - [`single`]: the one household of a file;
//! - [`parameters`]: the legal values;
//! - [`failure`]: why the program stopped, in a sentence.

// What one kind asks is said of each: a new one is refused until each place has its answer.
#![cfg_attr(not(test), deny(clippy::wildcard_enum_match_arm))]

mod args;
mod compute;
mod explain;
mod failure;
mod households;
mod parameters;
mod single;
mod sweep;
mod timeline;
mod zone;

use std::io::{self, Write as _};
use std::process::ExitCode;

use args::{Args, Command};
use clap::Parser;
use failure::Failure;

fn main() -> ExitCode {
    run().unwrap_or_else(Failure::report)
}

fn run() -> Result<ExitCode, Failure> {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(wrong) if wrong.use_stderr() => wrong.exit(),
        Err(help) => return tell(&help.render().to_string()),
    };
    output_is_open()?;
    match args.command {
        Command::Compute(args) => compute::compute(&args),
        Command::Explain(args) => explain::explain(&args),
        Command::Timeline(args) => timeline::timeline(&args),
        Command::Sweep(args) => sweep::sweep(&args),
        Command::Parameters(args) => parameters::parameters(&args),
        Command::Households(args) => households::households(&args),
    }
}

/// Writes the help, or the version.
fn tell(text: &str) -> Result<ExitCode, Failure> {
    output_is_open()?;
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes()).and_then(|()| out.flush()).map_err(Failure::Write)?;
    Ok(ExitCode::SUCCESS)
}

fn output_is_open() -> Result<(), Failure> {
    if droits_output::was_closed() {
        return Err(Failure::Write(io::Error::other("the standard output is closed")));
    }
    Ok(())
}
