//! One household, for a person: the total, each benefit with its amount, and the lines that lead to it.

use std::io::{self, Write as _};
use std::process::ExitCode;

use droits_engine::assess;
use droits_engine::assessment::Assessment;
use droits_engine::household::Household;
use droits_engine::outcome::{Benefit, Due, Frequency, Gap, Outcome};
use droits_engine::scenario::ranges::{Ranges, ranges};
use droits_engine::trace::{Step, Trace, Value};
use droits_words::names::plain;
use droits_words::{Lang, benefits, explain as words, format, lines, notices, reasons};

use crate::args::Explain;
use crate::failure::Failure;
use crate::single;

/// Columns of the page: the sentence of a line, its figure, its article.
const SENTENCE: usize = 52;
const FIGURE: usize = 14;

/// Prints what is due to the household of a file, and why.
pub fn explain(args: &Explain) -> Result<ExitCode, Failure> {
    let (mut household, notice) = single::household(&args.file, args.line, args.lang)?;
    for name in names(&mut household) {
        *name = plain(name);
    }
    let mut trace = Trace::default();
    let mut assessment = assess(&household, &mut trace);
    assessment.notices.extend(notice);
    let ranges = ranges(&household);
    let page =
        Page { household: &household, assessment: &assessment, trace: &trace, ranges: &ranges, lang: args.lang }.text();
    io::stdout().write_all(page.as_bytes()).map_err(Failure::Write)?;
    Ok(ExitCode::SUCCESS)
}

/// The names of the people, as somebody typed them.
fn names(household: &mut Household) -> impl Iterator<Item = &mut String> {
    let adults = household.adults.iter_mut().map(|adult| &mut adult.name);
    let children = household.children.iter_mut().map(|child| &mut child.name);
    adults.chain(children).flatten()
}

struct Page<'p> {
    household: &'p Household,
    assessment: &'p Assessment,
    trace: &'p Trace,
    ranges: &'p Ranges,
    lang: Lang,
}

impl Page<'_> {
    fn text(&self) -> String {
        let lang = self.lang;
        let mut out = String::new();
        out.push_str(&words::TITLE.fill(lang, &[format::month(self.assessment.month, lang)]));
        out.push('\n');
        out.push_str(words::ESTIMATE.in_lang(lang));
        out.push_str("\n\n");

        row(&mut out, 0, words::TOTAL.in_lang(lang), &format::euros(self.assessment.monthly_total().euros(), lang), "");
        if !self.assessment.is_complete() {
            out.push_str(words::INCOMPLETE.in_lang(lang));
            out.push('\n');
        }
        let mut any = false;
        for (benefit, outcome) in self.assessment.iter() {
            if let Outcome::Due(due) = outcome {
                any = true;
                self.due(&mut out, benefit, due);
            }
        }
        if !any {
            out.push('\n');
            out.push_str(words::NOTHING.in_lang(lang));
            out.push('\n');
        }
        self.others(&mut out, words::UNKNOWN.in_lang(lang), |benefit, outcome| match outcome {
            Outcome::Unknown(gap) => Some(self.unknown(benefit, gap)),
            Outcome::Due(_) | Outcome::NotDue(_) => None,
        });
        self.others(&mut out, words::NOT_DUE.in_lang(lang), |benefit, outcome| match outcome {
            Outcome::NotDue(reason) => Some(reasons::of(benefit, reason, lang)),
            Outcome::Due(_) | Outcome::Unknown(_) => None,
        });
        for notice in &self.assessment.notices {
            out.push('\n');
            paragraph(&mut out, 0, &notices::sentence(notice, lang));
        }
        out
    }

    /// A benefit that is due: its amount, the lines that lead to it, what the reader should know.
    fn due(&self, out: &mut String, benefit: Benefit, due: &Due) {
        let lang = self.lang;
        let when = match (benefit.frequency(), due.due_month) {
            (Frequency::Monthly, _) => words::A_MONTH.in_lang(lang).to_owned(),
            (_, Some(month)) => words::IN_MONTH.fill(lang, &[format::month(month, lang)]),
            (_, None) => words::ONCE.in_lang(lang).to_owned(),
        };
        out.push('\n');
        row(out, 0, &named(benefit, lang), &format::euros(due.net.euros(), lang), &when);
        let steps: Vec<Step> = self.trace.of(benefit).cloned().collect();
        for (step, sentence) in lines::told(&steps, self.household, lang) {
            self.step(out, step, &sentence);
        }
        for remark in &due.remarks {
            paragraph(out, 2, &reasons::sentence(remark, lang));
        }
    }

    fn step(&self, out: &mut String, step: &Step, sentence: &str) {
        let figure = match step.value {
            Value::None | Value::Reason(_) => String::new(),
            value @ (Value::Euros(_)
            | Value::Share(_)
            | Value::Number(_)
            | Value::Count(_)
            | Value::Years(_)
            | Value::Day(_)
            | Value::Month(_)
            | Value::Year(_)
            | Value::Bool(_)) => lines::value(value, self.lang),
        };
        row(out, 2, without_figure(sentence, &figure), &figure, &step.law.to_string());
    }

    /// Why an amount is not known, and its bounds where there are some.
    fn unknown(&self, benefit: Benefit, gap: &Gap) -> String {
        let reason = reasons::gap(benefit, gap, self.household, self.lang);
        match &self.ranges.benefits[benefit as usize] {
            None => reason,
            Some(range) => {
                let bounds = [range.least, range.most].map(|bound| format::euros(bound.euros(), self.lang));
                format!("{reason} {}", words::BETWEEN.fill(self.lang, &bounds))
            }
        }
    }

    /// Benefits that are not due or not known, with the reason of each.
    fn others(&self, out: &mut String, title: &str, reason: impl Fn(Benefit, &Outcome) -> Option<String>) {
        let mut titled = false;
        for (benefit, outcome) in self.assessment.iter() {
            let Some(reason) = reason(benefit, outcome) else { continue };
            if !titled {
                out.push('\n');
                out.push_str(title);
                out.push('\n');
                titled = true;
            }
            out.push_str("  ");
            out.push_str(&named(benefit, self.lang));
            out.push('\n');
            paragraph(out, 4, &reason);
        }
    }
}

/// `Allocations familiales (AF)`.
fn named(benefit: Benefit, lang: Lang) -> String {
    format!("{} ({})", benefits::name(benefit).in_lang(lang), benefits::acronym(benefit))
}

/// A sentence without the figure on which it ends, for the figure stands beside it.
fn without_figure<'s>(sentence: &'s str, figure: &str) -> &'s str {
    match sentence.strip_suffix(figure).map(|sentence| sentence.trim_end_matches(['\u{202f}', ' ', ':'])) {
        Some(shorter)
            if !figure.is_empty() && !shorter.is_empty() && shorter.len() + 1 < sentence.len() - figure.len() =>
        {
            shorter
        }
        _ => sentence,
    }
}

/// A sentence on the left, over as many lines as it needs; on the first one a figure and what goes with it.
fn row(out: &mut String, indent: usize, sentence: &str, figure: &str, after: &str) {
    for (i, line) in wrapped(sentence, SENTENCE - indent).into_iter().enumerate() {
        let text = format!("{:indent$}{line}", "");
        let text = if i > 0 { text } else { format!("{text:SENTENCE$}{figure:>FIGURE$}  {after}") };
        out.push_str(text.trim_end());
        out.push('\n');
    }
}

/// A sentence over the whole width.
fn paragraph(out: &mut String, indent: usize, sentence: &str) {
    for line in wrapped(sentence, SENTENCE + FIGURE + 14 - indent) {
        out.push_str(&format!("{:indent$}{line}\n", ""));
    }
}

/// Lines of at most so many characters, cut at plain spaces.
fn wrapped(text: &str, most: usize) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut length = 0;
    for word in text.split(' ') {
        let letters = word.chars().count();
        if length > 0 && length + 1 + letters > most {
            lines.push(String::new());
            length = 0;
        }
        let line = lines.last_mut().expect("there is a first line");
        if length > 0 {
            line.push(' ');
            length += 1;
        }
        line.push_str(word);
        length += letters;
    }
    lines
}
