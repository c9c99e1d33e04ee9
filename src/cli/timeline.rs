//! The months ahead of one household, as a table.

use std::io::{self, Write as _};
use std::process::ExitCode;

use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::scenario::timeline::{Event, Point, timeline as months_ahead};

use crate::args::Timeline;
use crate::failure::Failure;
use crate::single;

/// Writes one row a month.
pub fn timeline(args: &Timeline) -> Result<ExitCode, Failure> {
    let (household, _) = single::household(&args.file, args.line, args.lang)?;
    let mut out = header();
    for point in months_ahead(&household, args.months.get()) {
        out.push_str(&row(&point));
    }
    io::stdout().write_all(out.as_bytes()).map_err(Failure::Write)?;
    Ok(ExitCode::SUCCESS)
}

fn header() -> String {
    let benefits = Benefit::ALL.map(Benefit::code).join(",");
    format!("month,{benefits},total,complete,events\r\n")
}

fn row(point: &Point) -> String {
    let amounts =
        Benefit::ALL.map(|benefit| point.paid(benefit).map_or(String::new(), |paid| format!("{:.2}", paid.0)));
    let complete = !point.assessment.outcomes.iter().any(|outcome| matches!(outcome, Outcome::Unknown(_)));
    let events: Vec<String> = point.events.iter().map(Event::code).collect();
    format!(
        "{},{},{:.2},{complete},{}\r\n",
        point.assessment.month,
        amounts.join(","),
        point.total().0,
        events.join(" ")
    )
}
