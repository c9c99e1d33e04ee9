//! The answers to a batch of lines.

use droits_engine::household::{self, Household};
use droits_words::Lang;
use droits_words::result::{answer, error_json};

use super::amounts::{self, Columns};
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

/// What is written of each household.
#[derive(Clone, Debug)]
pub enum Form {
    /// The result format, in a language, with the computation or without.
    Results {
        /// With the computation.
        steps: bool,
        /// Language of the texts.
        lang: Lang,
    },
    /// The amounts of these columns, as comma-separated values.
    Amounts(Columns),
}

impl Form {
    /// The line above all others.
    pub fn header(&self) -> String {
        match self {
            Form::Results { .. } => String::new(),
            Form::Amounts(columns) => amounts::header(columns),
        }
    }
}

/// What some programs begin a file with.
const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// Computes each line of a batch.
pub fn answers(batch: &Batch, form: &Form) -> Answers {
    let mut answers = Answers { bytes: batch.bytes, ..Answers::default() };
    for (number, line) in (batch.first_line..).zip(batch.text.split(|byte| *byte == b'\n')) {
        let Some(line) = of_household(line) else { continue };
        answers.households += 1;
        let read = household::read(line);
        answers.wrong += u64::from(read.is_err());
        match (form, read) {
            (Form::Amounts(columns), Ok(household)) => amounts::row(&mut answers.text, columns, household),
            (Form::Amounts(columns), Err(_)) => amounts::wrong(&mut answers.text, columns),
            (Form::Results { steps, lang }, Ok(household)) => answers.text.push_str(&result(household, *steps, *lang)),
            (Form::Results { lang, .. }, Err(error)) => answers.text.push_str(&error_json(number, &error, *lang)),
        }
        answers.text.push('\n');
    }
    answers
}

/// What stands on a line, when it is not blank.
pub fn of_household(line: &[u8]) -> Option<&[u8]> {
    // The end of a line as Windows writes it is no part of the household, nor a mark of byte order one by itself.
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    let is_blank = line.strip_prefix(BYTE_ORDER_MARK).unwrap_or(line).trim_ascii().is_empty();
    (!is_blank).then_some(line)
}

fn result(mut household: Household, steps: bool, lang: Lang) -> String {
    let notice = zone::settle(&mut household);
    answer(&household, notice, steps, lang).1
}
