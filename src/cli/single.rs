//! The one household of a file.

use std::fs::File;
use std::io::{self, Read};
use std::num::NonZeroUsize;
use std::path::Path;

use droits_engine::household::{self, Fault, Household, MOST_BYTES};
use droits_engine::outcome::Notice;
use droits_words::{Lang, errors};

use crate::failure::{Failure, is_standard_input, name};
use crate::zone;

/// Most bytes of a file from which a line is taken.
const MOST_FILE: u64 = 1 << 30;

/// The household that a file holds, or the one on a line of it, with the zone of its commune and what to know of it.
pub fn household(file: &Path, line: Option<NonZeroUsize>, lang: Lang) -> Result<(Household, Option<Notice>), Failure> {
    let bytes = bytes(file, line.is_some()).map_err(Failure::reading(file))?;
    let text = match line {
        None => bytes.as_slice(),
        Some(number) => line_of(&bytes, number.get()).map_err(|lines| {
            let lines = if lines == 1 { "1 line".to_owned() } else { format!("{lines} lines") };
            Failure::Input(format!("{} has {lines}: there is no line {number}.", name(file)))
        })?,
    };
    let mut household = household::read(text).map_err(|error| {
        let place = match (line, error.path.as_str()) {
            (None, "") => String::new(),
            (None, path) => format!(", {path}"),
            (Some(line), "") => format!(", line {line}"),
            (Some(line), path) => format!(", line {line}, {path}"),
        };
        let why = errors::sentence(&error, lang);
        // What follows a whole line that is itself JSON is most likely another household.
        let is_second = matches!(error.fault, Fault::NotJson { line: 2.., .. });
        let hint = if is_second && line.is_none() && begins_with_a_line(text) {
            " If it holds one household a line, say which with --line."
        } else {
            ""
        };
        Failure::Input(format!("{}{place} is not a valid household. {why}{hint}", name(file)))
    })?;
    let notice = zone::settle(&mut household);
    Ok((household, notice))
}

/// A line of a file, or how many lines there are when there are fewer.
fn line_of(bytes: &[u8], number: usize) -> Result<&[u8], usize> {
    let text = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    let mut lines = text.split(|byte| *byte == b'\n');
    let line = if bytes.is_empty() { None } else { lines.nth(number - 1) };
    line.map(|line| line.strip_suffix(b"\r").unwrap_or(line))
        .ok_or_else(|| if bytes.is_empty() { 0 } else { text.split(|byte| *byte == b'\n').count() })
}

/// Whether the first line of a text is a household by itself, as in a file of many.
fn begins_with_a_line(text: &[u8]) -> bool {
    text.split(|byte| *byte == b'\n').next().is_some_and(|first| household::read(first).is_ok())
}

/// The bytes of a file: of one household, no more than one may have.
fn bytes(path: &Path, several: bool) -> io::Result<Vec<u8>> {
    let most = if several { MOST_FILE } else { MOST_BYTES as u64 + 1 };
    let mut bytes = Vec::new();
    if is_standard_input(path) {
        io::stdin().lock().take(most).read_to_end(&mut bytes)?;
    } else {
        File::open(path)?.take(most).read_to_end(&mut bytes)?;
    }
    Ok(bytes)
}
