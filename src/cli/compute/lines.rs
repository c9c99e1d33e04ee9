//! The answers to a batch of lines.

use droits_engine::household::{self, Household};
use droits_words::Lang;
use droits_words::result::{answer, error_json};

use super::input::Batch;
use crate::zone;

/// What is written for a batch.
#[derive(Debug, Default)]
pub struct Answers {
    /// One JSON object a line.
    pub text: String,
    /// Lines that were not blank.
    pub households: u64,
    /// Those that were not valid households.
    pub wrong: u64,
    /// Bytes of the input.
    pub bytes: u64,
}

/// What some programs begin a file with.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Computes each line of a batch.
pub fn answers(batch: &Batch, steps: bool, lang: Lang) -> Answers {
    let mut answers = Answers { bytes: batch.bytes, ..Answers::default() };
    for (number, line) in (batch.first_line..).zip(batch.text.split(|byte| *byte == b'\n')) {
        // The end of a line as Windows writes it is no part of the household, nor a mark of byte order one by itself.
        let line = line.strip_suffix(b"\r").unwrap_or(line);
        if line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line).trim_ascii().is_empty() {
            continue;
        }
        answers.households += 1;
        match household::read(line) {
            Ok(household) => answers.text.push_str(&result(household, steps, lang)),
            Err(error) => {
                answers.wrong += 1;
                answers.text.push_str(&error_json(number, &error, lang));
            }
        }
        answers.text.push('\n');
    }
    answers
}

fn result(mut household: Household, steps: bool, lang: Lang) -> String {
    let notice = zone::settle(&mut household);
    answer(&household, notice, steps, lang).1
}
