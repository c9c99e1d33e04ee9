//! The answers to a batch of lines.

use droits_engine::assess;
use droits_engine::household::{self, Household};
use droits_engine::outcome::{Gap, Outcome};
use droits_engine::scenario::ranges::ranges;
use droits_engine::trace::{Silent, Trace};
use droits_words::Lang;
use droits_words::result::{Report, error_json};

use super::input::Batch;
use crate::zone;

/// Most missing answers of a household whose unknown amounts are bounded: each costs hundreds of assessments.
const MOST_RANGED: usize = 24;

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

/// Computes each line of a batch.
pub fn answers(batch: &Batch, steps: bool, lang: Lang) -> Answers {
    let mut answers = Answers { bytes: batch.bytes, ..Answers::default() };
    for (number, line) in (batch.first_line..).zip(batch.text.split(|byte| *byte == b'\n')) {
        if line.trim_ascii().is_empty() {
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
    let mut trace = steps.then(Trace::default);
    let mut assessment = match &mut trace {
        Some(trace) => assess(&household, trace),
        None => assess(&household, &mut Silent),
    };
    assessment.notices.extend(notice);
    let answers_missing = assessment.outcomes.iter().any(|outcome| matches!(outcome, Outcome::Unknown(Gap::Answer(_))));
    let ranges = (answers_missing && household.unknown.len() <= MOST_RANGED).then(|| ranges(&household));
    Report { household: &household, assessment: &assessment, trace: trace.as_ref(), ranges: ranges.as_ref(), lang }
        .json()
}
