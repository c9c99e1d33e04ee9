//! The one household of a file.

use std::fs::File;
use std::io::{self, Read};
use std::num::NonZeroUsize;
use std::path::Path;

use droits_engine::household::{self, Household, MOST_BYTES};
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
        Some(number) => bytes.split(|byte| *byte == b'\n').nth(number.get() - 1).unwrap_or_default(),
    };
    let mut household = household::read(text).map_err(|error| {
        let place = match (line, error.path.as_str()) {
            (None, "") => String::new(),
            (None, path) => format!(", {path}"),
            (Some(line), "") => format!(", line {line}"),
            (Some(line), path) => format!(", line {line}, {path}"),
        };
        let why = errors::sentence(&error, lang);
        Failure::Input(format!("{}{place} is not a valid household. {why}", name(file)))
    })?;
    let notice = zone::settle(&mut household);
    Ok((household, notice))
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
