//! The program `droits`: the engine for files of households.
//!
//! - [`args`]: what the command line says;
//! - [`compute`]: many households, one result a line;
//! - [`explain`]: one household, for a person;
//! - [`timeline`], [`sweep`]: one household through the months ahead, and from no earnings upwards;
//! - [`single`]: the one household of a file;
//! - [`parameters`]: the legal values;
//! - [`failure`]: why the program stopped, in a sentence.

mod args;
mod compute;
mod explain;
mod failure;
mod parameters;
mod single;
mod sweep;
mod timeline;
mod zone;

use std::process::ExitCode;

use args::{Args, Command};
use clap::Parser;

fn main() -> ExitCode {
    let done = match Args::parse().command {
        Command::Compute(args) => compute::compute(&args),
        Command::Explain(args) => explain::explain(&args),
        Command::Timeline(args) => timeline::timeline(&args),
        Command::Sweep(args) => sweep::sweep(&args),
        Command::Parameters(args) => parameters::parameters(&args),
    };
    done.unwrap_or_else(|failure| failure.report())
}
