//! The words of every question of the form: label, and a hint where the label is not enough.

use crate::lang::{Text, text};

/// The words of a question.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// What is asked, short enough to stand beside a field.
    pub label: Text,
    /// What it means or where to find it.
    pub hint: Option<Text>,
}

const fn ask(fr: &'static str, easy: &'static str, en: &'static str) -> Question {
    Question { label: text(fr, easy, en), hint: None }
}

impl Question {
    const fn hint(self, fr: &'static str, easy: &'static str, en: &'static str) -> Question {
        Question { label: self.label, hint: Some(text(fr, easy, en)) }
    }
}

mod adult;
mod care;
mod child;
mod household;
mod income;

pub use adult::*;
pub use care::*;
pub use child::*;
pub use household::*;
pub use income::*;
