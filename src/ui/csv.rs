//! A table for a spreadsheet: in French with the separators of a French one, so that its numbers are numbers there.

use std::fmt::Write as _;

use droits_words::Lang;
use rust_decimal::Decimal;

/// A table being written, row after row.
pub struct Csv {
    out: String,
    between: char,
    point: char,
    /// Whether the present row has no cell yet.
    fresh: bool,
}

impl Csv {
    /// An empty table. The mark of byte order tells a spreadsheet that the accents are UTF-8.
    pub fn new(lang: Lang) -> Csv {
        let (between, point) = if lang == Lang::En { (',', '.') } else { (';', ',') };
        Csv { out: String::from("\u{feff}"), between, point, fresh: true }
    }

    /// A cell of text.
    pub fn text(&mut self, text: &str) -> &mut Csv {
        self.begin();
        quote(&mut self.out, text, self.between);
        self
    }

    /// A cell with euros and cents, without a unit: a number for the spreadsheet.
    pub fn amount(&mut self, euros: Decimal) -> &mut Csv {
        self.begin();
        let point = self.point.to_string();
        let _ = write!(self.out, "{}", format!("{euros:.2}").replace('.', &point));
        self
    }

    /// Ends the row.
    pub fn end(&mut self) {
        self.out.push_str("\r\n");
        self.fresh = true;
    }

    /// The whole table.
    pub fn done(self) -> String {
        self.out
    }

    fn begin(&mut self) {
        if !self.fresh {
            self.out.push(self.between);
        }
        self.fresh = false;
    }
}

/// What a spreadsheet may take for the beginning of a formula; some take the wide forms of Asian keyboards for one too.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}'];

/// A cell: in quotes where it must be; never what a spreadsheet would run as a formula.
pub fn quote(out: &mut String, text: &str, between: char) {
    let guard = if text.starts_with(FORMULA) { "'" } else { "" };
    if text.contains(['"', '\n', '\r', between]) {
        let _ = write!(out, "\"{guard}{}\"", text.replace('"', "\"\""));
    } else {
        let _ = write!(out, "{guard}{text}");
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;

    #[test]
    fn no_cell_begins_a_formula_in_wide_letters_either() {
        for text in ["=1+1", "+1", "-1", "@a", "\t=1", "\r=1", "＝1+1", "＋1", "－1", "＠a"] {
            let mut cell = String::new();
            quote(&mut cell, text, ';');
            assert!(cell.trim_start_matches('"').starts_with('\''), "{text:?} gives {cell:?}");
        }
    }

    #[test]
    fn a_number_is_one_where_the_table_is_opened() {
        let row = |lang| {
            let mut table = Csv::new(lang);
            table.text("a;b, \"c\"").amount(dec!(-1925.2)).end();
            table.done()
        };
        assert_eq!(row(Lang::Fr), "\u{feff}\"a;b, \"\"c\"\"\";-1925,20\r\n");
        assert_eq!(row(Lang::En), "\u{feff}\"a;b, \"\"c\"\"\",-1925.20\r\n");
    }
}
