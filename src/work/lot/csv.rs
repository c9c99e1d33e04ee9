//! A table of households: each column is a place of the household format, as `adults/0/birth_date`; each row a household.
//!
//! - The separator is `;`, `,` or a tabulation, whichever the header has most; cells may stand in quotes.
//! - An empty cell says nothing; `?` says that the answer is not known.
//! - An answer of a list is a word of the format, or stands as the page shows it: `single`, `Seul ou seule`.
//! - A number may be written as in France (`1 050,50`), a day `12/04/1994`, a month `11/2026`, yes and no as words.

use serde_json::{Map, Number, Value};

use super::records::Wrong;

/// Keys of a household under which a column may stand.
const KEYS: [&str; 16] = [
    "id",
    "month",
    "residence",
    "union",
    "union_since",
    "adults",
    "children",
    "pregnancy",
    "housing",
    "assets",
    "reviews",
    "dependants",
    "deaths",
    "children_claimed_by",
    "health_scheme",
    "format",
];
/// Keys whose values are texts even when they look like numbers.
const TEXTS: [&str; 4] = ["id", "name", "department", "commune"];
/// Most people, spells or ways of care in a list: what a column may number.
const MOST: usize = 40;

/// A table with two households, for whoever makes one.
pub const TEMPLATE: &str = include_str!("modele.csv");

/// The columns of a table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// What stands between two cells.
    pub delimiter: char,
    /// Places, each a JSON pointer; an empty one is a column without a name, which is not read.
    places: Vec<String>,
}

impl Columns {
    /// Those of a header.
    pub fn of(header: &[String], delimiter: char) -> Result<Columns, Wrong> {
        let mut places: Vec<String> = Vec::with_capacity(header.len());
        for name in header {
            let name = name.trim().trim_matches('/');
            let place = if name.is_empty() { String::new() } else { format!("/{name}") };
            if !name.is_empty() && !KEYS.contains(&name.split('/').next().unwrap_or_default()) {
                return Err(Wrong::UnknownColumn(name.to_owned()));
            }
            if !place.is_empty() && places.contains(&place) {
                return Err(Wrong::TwiceColumn(name.to_owned()));
            }
            places.push(place);
        }
        Ok(Columns { delimiter, places })
    }

    /// The household of a row, as JSON text.
    pub fn household(&self, cells: &[String]) -> Result<String, Wrong> {
        if cells.len() > self.places.len() {
            return Err(Wrong::TooManyCells { cells: cells.len(), columns: self.places.len() });
        }
        let mut root = Value::Object(Map::new());
        let mut unknown = Vec::new();
        for (place, cell) in self.places.iter().zip(cells) {
            let cell = cell.trim_matches([' ', '\u{a0}', '\u{202f}']);
            match (place.as_str(), cell) {
                ("", _) | (_, "") => {}
                (place, "?") => unknown.push(Value::from(place)),
                (place, cell) => put(&mut root, place, value(place, cell))?,
            }
        }
        if let Value::Object(household) = &mut root {
            household.entry("format").or_insert(Value::from(1));
            if !unknown.is_empty() {
                household.insert("unknown".to_owned(), Value::Array(unknown));
            }
        }
        Ok(root.to_string())
    }
}

/// Sets a value at its place, making the objects and lists on the way.
fn put(root: &mut Value, place: &str, value: Value) -> Result<(), Wrong> {
    let clash = || Wrong::Clash(place.to_owned());
    let mut at = root;
    for segment in place.split('/').skip(1) {
        let number = segment.parse::<usize>().ok().filter(|number| *number < MOST);
        if at.is_null() {
            *at = if number.is_some() { Value::Array(Vec::new()) } else { Value::Object(Map::new()) };
        }
        at = match (at, number) {
            (Value::Array(list), Some(number)) => {
                while list.len() <= number {
                    list.push(Value::Null);
                }
                list.get_mut(number).ok_or_else(clash)?
            }
            (Value::Object(object), _) => object.entry(segment).or_insert(Value::Null),
            _ => return Err(clash()),
        };
    }
    if !at.is_null() {
        return Err(clash());
    }
    *at = value;
    Ok(())
}

/// What a cell says.
fn value(place: &str, cell: &str) -> Value {
    let key = place.rsplit('/').next().unwrap_or_default();
    if TEXTS.contains(&key) {
        return Value::from(cell);
    }
    // The answers of a list, as the page shows them.
    if let Some(word) = droits_words::asked::word(place, cell) {
        return Value::from(word);
    }
    match cell.to_lowercase().as_str() {
        "true" | "vrai" | "oui" | "yes" => return Value::from(true),
        "false" | "faux" | "non" | "no" => return Value::from(false),
        _ => {}
    }
    if let Some(day) = day(cell) {
        return Value::from(day);
    }
    if cell.starts_with(['[', '{'])
        && let Ok(value) = serde_json::from_str(cell)
    {
        return value;
    }
    let plain: String = cell.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect();
    let plain = plain.replace(',', ".");
    match serde_json::from_str::<Number>(&plain) {
        Ok(number) => Value::Number(number),
        Err(_) => Value::from(cell),
    }
}

/// `12/04/1994` or `04/1994` as the format writes them.
fn day(cell: &str) -> Option<String> {
    let parts: Vec<&str> = cell.split('/').collect();
    let digits = |text: &str, most: usize| {
        (!text.is_empty() && text.len() <= most && text.bytes().all(|byte| byte.is_ascii_digit()))
            .then(|| text.to_owned())
    };
    match parts.as_slice() {
        [day, month, year] if year.len() == 4 => {
            Some(format!("{}-{:0>2}-{:0>2}", digits(year, 4)?, digits(month, 2)?, digits(day, 2)?))
        }
        [month, year] if year.len() == 4 => Some(format!("{}-{:0>2}", digits(year, 4)?, digits(month, 2)?)),
        _ => None,
    }
}

/// The separator of a table: the one that its first line has most.
pub fn delimiter(text: &str) -> char {
    let first = text.lines().next().unwrap_or_default();
    let count = |delimiter: char| first.matches(delimiter).count();
    [';', ',', '\t'].into_iter().rev().max_by_key(|delimiter| count(*delimiter)).unwrap_or(';')
}

/// The cells of the row at a place, where the next one begins, and how many lines this one takes.
pub fn record(text: &str, at: usize, delimiter: char) -> (Vec<String>, usize, u32) {
    let (mut cells, mut cell, mut lines) = (Vec::new(), String::new(), 1);
    let mut quoted = false;
    let mut letters = text[at..].char_indices().peekable();
    while let Some((i, letter)) = letters.next() {
        match letter {
            '"' if quoted && letters.peek().is_some_and(|(_, next)| *next == '"') => {
                letters.next();
                cell.push('"');
            }
            '"' if quoted => quoted = false,
            '"' if cell.is_empty() => quoted = true,
            '\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                return (cells, at + i + 1, lines);
            }
            '\r' if !quoted => {}
            _ if letter == delimiter && !quoted => cells.push(std::mem::take(&mut cell)),
            _ => {
                lines += u32::from(letter == '\n');
                cell.push(letter);
            }
        }
    }
    cells.push(cell);
    (cells, text.len(), lines)
}

#[cfg(test)]
mod tests {
    use droits_engine::household;

    use super::super::records::Records;
    use super::*;

    fn texts(table: &str) -> Vec<(u32, Result<String, Wrong>)> {
        Records::of(table.to_owned()).map(|record| (record.line, record.text)).collect()
    }

    #[test]
    fn the_template_is_two_valid_households() {
        let read: Vec<_> = texts(TEMPLATE);
        assert_eq!(read.len(), 2);
        for (line, text) in read {
            let text = text.expect("the row is one");
            household::read(text.as_bytes()).unwrap_or_else(|error| panic!("line {line}: {error:?} in {text}"));
        }
    }

    #[test]
    fn a_cell_is_read_as_it_is_written_in_france() {
        let table = "month;residence/department;adults/0/income/0/monthly;adults/0/birth_date;housing/furnished;adults/0/activity\r\n\
                     11/2026;01;\"1\u{202f}050,50\";4/2/1990;VRAI;?\r\n";
        assert_eq!(
            texts(table),
            [(
                2,
                Ok(r#"{"adults":[{"birth_date":"1990-02-04","income":[{"monthly":1050.50}]}],"format":1,"housing":{"furnished":true},"month":"2026-11","residence":{"department":"01"},"unknown":["/adults/0/activity"]}"#.to_owned())
            )]
        );
    }

    #[test]
    fn cells_in_quotes_may_hold_separators_quotes_and_ends_of_lines() {
        let table = "id,union\n\"a,\"\"b\"\"\n c\",single\n\nd,single\n";
        let read = texts(table);
        assert_eq!(read[0], (2, Ok(r#"{"format":1,"id":"a,\"b\"\n c","union":"single"}"#.to_owned())));
        // The lines are those of the file.
        assert_eq!(read[1].0, 5);
    }

    #[test]
    fn what_is_no_table_is_told() {
        assert_eq!(texts("month;loyer\n2026-11;3\n"), [(1, Err(Wrong::UnknownColumn("loyer".to_owned())))]);
        assert_eq!(texts("month;/month\n"), [(1, Err(Wrong::TwiceColumn("month".to_owned())))]);
        assert_eq!(texts("month;id\na;b;c\n"), [(2, Err(Wrong::TooManyCells { cells: 3, columns: 2 }))]);
        assert_eq!(texts("union;union/0\na;b\n"), [(2, Err(Wrong::Clash("/union/0".to_owned())))]);
        // One column is no table: the engine's reader says what each line lacks.
        assert_eq!(texts("bonjour\n"), [(1, Ok("bonjour".to_owned()))]);
    }

    #[test]
    fn no_text_makes_it_panic() {
        for text in
            ["", "\u{feff}", ";", "\"", ";\"\n;;", "a;adults/99999999999/x\n;1", "a,b\n\"", "month;adults/39/x\n;1\n"]
        {
            let _ = texts(text);
        }
    }
}
