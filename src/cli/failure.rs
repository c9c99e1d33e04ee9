//! Why the program stopped, in a sentence.

use std::fmt;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use droits_words::names::plain;

/// Some households were not valid.
pub const SOME_WRONG: u8 = 1;
/// A file cannot be read or written.
const STOPPED: u8 = 2;

/// Why the program stopped.
#[derive(Debug)]
pub enum Failure {
    /// The input cannot be read.
    Read(PathBuf, io::Error),
    /// The output cannot be written.
    Write(io::Error),
    /// What was asked for is not in the input: a sentence.
    Input(String),
    /// The output file is not one to write into: a sentence.
    Output(String),
}

impl Failure {
    /// Says why on the standard error; a reader that went away (`| head`) is not told.
    pub fn report(self) -> ExitCode {
        if let Failure::Write(error) = &self
            && error.kind() == io::ErrorKind::BrokenPipe
        {
            return ExitCode::SUCCESS;
        }
        // When even the standard error is closed, there is nobody left to tell.
        let _ = writeln!(io::stderr(), "droits: {}", plain(&self.to_string()));
        ExitCode::from(if matches!(self, Failure::Input(_)) { SOME_WRONG } else { STOPPED })
    }

    /// A failure to read a file.
    pub fn reading(path: &Path) -> impl FnOnce(io::Error) -> Failure {
        move |error| Failure::Read(path.to_owned(), error)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Failure::Read(path, error) => write!(f, "{} cannot be read: {}.", name(path), cause(error)),
            Failure::Write(error) => write!(f, "The result cannot be written: {}.", cause(error)),
            Failure::Input(sentence) | Failure::Output(sentence) => f.write_str(sentence),
        }
    }
}

/// A file as the messages name it.
pub fn name(path: &Path) -> String {
    if is_standard_input(path) { "The standard input".to_owned() } else { format!("The file {}", path.display()) }
}

/// Whether a path means the standard input.
pub fn is_standard_input(path: &Path) -> bool {
    path.as_os_str() == "-"
}

#[expect(clippy::wildcard_enum_match_arm, reason = "the system knows more kinds than can be told apart here")]
fn cause(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file".to_owned(),
        io::ErrorKind::PermissionDenied => "access to it is not allowed".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        _ => error.to_string(),
    }
}
