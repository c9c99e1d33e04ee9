//! What the page is told of each line, and how it travels: a line of text, its parts between tabulations.

use droits_engine::Assessment;
use droits_engine::household::Household;
use droits_engine::money::{Cents as _, Euros};
use droits_engine::outcome::{Benefit, Outcome};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

/// Something told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// How much of the file is read, in hundredths.
    Progress(u32),
    /// A line that was computed.
    Row(Row),
    /// A line that is no household.
    Bad(Bad),
    /// A household names its commune, and the list of communes could not be had.
    NoCommunes,
}

/// A line that was computed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Line of the file, from 1.
    pub line: u32,
    /// The household's own name, empty when it has none.
    pub id: String,
    /// Month of entitlement.
    pub month: String,
    /// Total a month, in cents.
    pub total: i32,
    /// False when a monthly benefit is unknown.
    pub complete: bool,
    /// Net amount of each benefit.
    pub benefits: [Net; Benefit::COUNT],
}

/// Net amount of a benefit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Net {
    /// It cannot be said.
    Unknown,
    /// Not due.
    NotDue,
    /// Due, in cents.
    Due(i32),
}

/// A line that is no household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bad {
    /// Line of the file, from 1.
    pub line: u32,
    /// Place of the fault, as a JSON pointer or a column.
    pub path: String,
    /// Why.
    pub reason: String,
}

impl Row {
    /// What is told of a household.
    pub fn of(line: u32, household: &Household, assessment: &Assessment) -> Row {
        let net = |outcome: &Outcome| match outcome {
            Outcome::Due(due) => Net::Due(cents(due.net)),
            Outcome::NotDue(_) => Net::NotDue,
            Outcome::Unknown(_) => Net::Unknown,
        };
        Row {
            line,
            id: household.id.clone().unwrap_or_default(),
            month: household.month.to_string(),
            total: cents(assessment.monthly_total()),
            complete: assessment.is_complete(),
            benefits: std::array::from_fn(|i| net(&assessment.outcomes[i])),
        }
    }

    /// Cents as euros, as the result format writes them.
    pub fn euros(&self, cents: i32) -> String {
        format!("{:.2}", Decimal::new(cents.into(), 2))
    }
}

fn cents(amount: Euros) -> i32 {
    (amount.to_cents().0 * Decimal::ONE_HUNDRED).to_i32().unwrap_or(i32::MAX)
}

impl Told {
    /// Adds it to a text, as one line.
    pub fn write(&self, out: &mut String) {
        let plain = |text: &str| text.replace(['\t', '\n', '\r'], " ");
        let line = match self {
            Told::NoCommunes => "*".to_owned(),
            Told::Progress(hundredths) => format!("%\t{hundredths}"),
            Told::Bad(Bad { line, path, reason }) => format!("!\t{line}\t{}\t{}", plain(path), plain(reason)),
            Told::Row(row) => {
                let mut line = format!("+\t{}\t{}\t{}\t{}\t", row.line, row.month, row.total, u8::from(row.complete));
                for net in row.benefits {
                    match net {
                        Net::Unknown => line.push('?'),
                        Net::NotDue => {}
                        Net::Due(cents) => line.push_str(&cents.to_string()),
                    }
                    line.push(';');
                }
                line.push('\t');
                line.push_str(&plain(&row.id));
                line
            }
        };
        out.push_str(&line);
        out.push('\n');
    }

    /// What a text tells.
    pub fn read(text: &str) -> impl Iterator<Item = Told> {
        text.lines().filter_map(read_line)
    }
}

fn read_line(line: &str) -> Option<Told> {
    let mut parts = line.split('\t');
    Some(match parts.next()? {
        "*" => Told::NoCommunes,
        "%" => Told::Progress(parts.next()?.parse().ok()?),
        "!" => Told::Bad(Bad {
            line: parts.next()?.parse().ok()?,
            path: parts.next()?.to_owned(),
            reason: parts.next()?.to_owned(),
        }),
        "+" => {
            let line = parts.next()?.parse().ok()?;
            let month = parts.next()?.to_owned();
            let total = parts.next()?.parse().ok()?;
            let complete = parts.next()? == "1";
            let mut benefits = [Net::NotDue; Benefit::COUNT];
            for (net, text) in benefits.iter_mut().zip(parts.next()?.split(';')) {
                *net = match text {
                    "?" => Net::Unknown,
                    "" => Net::NotDue,
                    cents => Net::Due(cents.parse().ok()?),
                };
            }
            Told::Row(Row { line, id: parts.next()?.to_owned(), month, total, complete, benefits })
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_is_heard() {
        let mut benefits = [Net::NotDue; Benefit::COUNT];
        benefits[0] = Net::Due(15_225);
        benefits[17] = Net::Unknown;
        let told = [
            Told::Row(Row {
                line: 3,
                id: String::new(),
                month: "2026-11".to_owned(),
                total: 15_225,
                complete: false,
                benefits,
            }),
            Told::Bad(Bad { line: 4, path: "/month".to_owned(), reason: "Il manque la clé « month ».".to_owned() }),
            Told::Progress(42),
            Told::NoCommunes,
        ];
        let mut text = String::new();
        told.iter().for_each(|told| told.write(&mut text));
        assert_eq!(Told::read(&text).collect::<Vec<_>>(), told);
    }
}
