//! How far the work is, for somebody who watches.

use std::cell::Cell;
use std::path::PathBuf;

use indicatif::{HumanCount, ProgressBar, ProgressStyle};

use super::is_watched;
use super::lines::Answers;
use crate::failure::is_standard_input;

/// A bar on the standard error when it is a terminal and the results go elsewhere; else nothing.
pub struct Progress {
    bar: ProgressBar,
    households: Cell<u64>,
    wrong: Cell<u64>,
}

impl Progress {
    /// A bar as long as the files, or one without end when their length is not known.
    pub fn new(files: &[PathBuf], into_file: bool) -> Progress {
        let bar = if !is_watched(into_file) {
            ProgressBar::hidden()
        } else {
            let bar = match length(files) {
                Some(length) => ProgressBar::new(length).with_style(style("{bar:40} {percent} %  {msg}  {eta} left")),
                None => ProgressBar::no_length().with_style(style("{bytes} read  {msg}")),
            };
            bar.with_message("0 households")
        };
        Progress { bar, households: Cell::new(0), wrong: Cell::new(0) }
    }

    /// Counts a batch.
    pub fn add(&self, answers: &Answers) {
        if self.bar.is_hidden() {
            return;
        }
        self.households.set(self.households.get() + answers.households);
        self.wrong.set(self.wrong.get() + answers.wrong);
        let households = HumanCount(self.households.get());
        self.bar.set_message(match self.wrong.get() {
            0 => format!("{households} households"),
            wrong => format!("{households} households, {} not valid", HumanCount(wrong)),
        });
        self.bar.inc(answers.bytes);
    }

    /// Leaves the last count in sight.
    pub fn finish(&self) {
        self.bar.abandon();
    }
}

fn style(template: &str) -> ProgressStyle {
    ProgressStyle::with_template(template).expect("the template is a constant that indicatif knows")
}

/// Bytes of all the files, when each is one.
fn length(files: &[PathBuf]) -> Option<u64> {
    files
        .iter()
        .map(|path| {
            let file = if is_standard_input(path) { None } else { path.metadata().ok() };
            file.filter(|file| file.is_file()).map(|file| file.len())
        })
        .sum()
}
