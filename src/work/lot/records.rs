//! A file cut into households: one a line, or one a row of a table.

use droits_words::Lang;
use droits_words::ui::lot as words;

use super::csv::{self, Columns};

/// A household of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Record {
    /// Its line in the file, from 1.
    pub line: u32,
    /// Its JSON, or why it has none.
    pub text: Result<String, Wrong>,
}

/// Why a row of a table is no household.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// The table has a column that the format does not know.
    UnknownColumn(String),
    /// A column stands twice.
    TwiceColumn(String),
    /// More cells than columns.
    TooManyCells {
        /// Cells of the row.
        cells: usize,
        /// Columns of the table.
        columns: usize,
    },
    /// A cell that says two things at once: a value, and parts of it.
    Clash(String),
}

impl Wrong {
    /// Where, as a place of the household format.
    pub fn path(&self) -> &str {
        match self {
            Wrong::UnknownColumn(column) | Wrong::TwiceColumn(column) | Wrong::Clash(column) => column,
            Wrong::TooManyCells { .. } => "",
        }
    }

    /// In words.
    pub fn sentence(&self, lang: Lang) -> String {
        match self {
            Wrong::UnknownColumn(column) => words::UNKNOWN_COLUMN.fill(lang, std::slice::from_ref(column)),
            Wrong::TwiceColumn(column) => words::TWICE_COLUMN.fill(lang, std::slice::from_ref(column)),
            Wrong::TooManyCells { cells, columns } => {
                words::TOO_MANY_CELLS.fill(lang, &[cells.to_string(), columns.to_string()])
            }
            Wrong::Clash(column) => words::CLASH.fill(lang, std::slice::from_ref(column)),
        }
    }
}

/// The households of a file, in order.
pub struct Records {
    text: String,
    /// Where the next one begins, in bytes and in lines.
    at: usize,
    line: u32,
    table: Option<Columns>,
    /// The table itself is wrong: told once, and nothing is read.
    wrong: Option<Wrong>,
}

impl Records {
    /// Those of a text.
    pub fn of(text: String) -> Records {
        let at = if text.starts_with('\u{feff}') { '\u{feff}'.len_utf8() } else { 0 };
        let first = text[at..].trim_start().chars().next();
        let mut records = Records { text, at, line: 1, table: None, wrong: None };
        // A line of JSON begins with a brace, and a wrong one may begin with anything: a table has several columns.
        if first != Some('{') && first != Some('[') {
            let (header, next, lines) = csv::record(&records.text, records.at, csv::delimiter(&records.text[at..]));
            if header.len() > 1 {
                match Columns::of(&header, csv::delimiter(&records.text[at..])) {
                    Ok(columns) => {
                        records.at = next;
                        records.line += lines;
                        records.table = Some(columns);
                    }
                    Err(wrong) => {
                        records.at = records.text.len();
                        records.wrong = Some(wrong);
                    }
                }
            }
        }
        records
    }

    /// Whether the file is a table.
    pub fn is_table(&self) -> bool {
        self.table.is_some()
    }

    /// How much of the file is read, in hundredths.
    pub fn hundredths(&self) -> u32 {
        (self.at as u64 * 100).checked_div(self.text.len() as u64).unwrap_or(100) as u32
    }
}

impl Iterator for Records {
    type Item = Record;

    fn next(&mut self) -> Option<Record> {
        if let Some(wrong) = self.wrong.take() {
            return Some(Record { line: 1, text: Err(wrong) });
        }
        while self.at < self.text.len() {
            let line = self.line;
            if let Some(columns) = &self.table {
                let (cells, next, lines) = csv::record(&self.text, self.at, columns.delimiter);
                self.at = next;
                self.line += lines;
                if cells.iter().any(|cell| !cell.trim().is_empty()) {
                    return Some(Record { line, text: columns.household(&cells) });
                }
            } else {
                let rest = &self.text[self.at..];
                let end = rest.find('\n').unwrap_or(rest.len());
                let text = rest[..end].trim();
                let found = (!text.is_empty()).then(|| Record { line, text: Ok(text.to_owned()) });
                self.at = (self.at + end + 1).min(self.text.len());
                self.line += 1;
                if found.is_some() {
                    return found;
                }
            }
        }
        None
    }
}
