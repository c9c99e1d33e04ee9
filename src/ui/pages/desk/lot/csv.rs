//! The results as a table for a spreadsheet.

use std::fmt::Write as _;

use droits_engine::outcome::Benefit;
use droits_words::Lang;

use super::Held;
use crate::ui::csv::quote;
use crate::work::lot::row::Net;

/// The table: one row a line of the file, wrong ones too. In French with the separators of a French spreadsheet.
pub fn table(held: &Held, lang: Lang) -> String {
    let (between, point) = if lang == Lang::En { (',', '.') } else { (';', ',') };
    let mut out = String::from("\u{feff}line");
    let cell = |out: &mut String, text: &str| {
        out.push(between);
        quote(out, text, between);
    };
    for name in ["id", "month"].into_iter().chain(Benefit::ALL.iter().map(|b| b.code())) {
        cell(&mut out, name);
    }
    for name in ["monthly_total", "complete", "error_path", "error"] {
        cell(&mut out, name);
    }
    let mut bad = held.bad.iter().peekable();
    let wrong = |out: &mut String, line: u32, path: &str, reason: &str| {
        let _ = write!(out, "\r\n{line}");
        let empty = Benefit::COUNT + 4;
        (0..empty).for_each(|_| out.push(between));
        for text in [path, reason] {
            out.push(between);
            quote(out, text, between);
        }
    };
    for row in &held.rows {
        while let Some(one) = bad.next_if(|bad| bad.line < row.line) {
            wrong(&mut out, one.line, &one.path, &one.reason);
        }
        let _ = write!(out, "\r\n{}", row.line);
        let amount = |cents: i32| row.euros(cents).replace('.', &point.to_string());
        cell(&mut out, &row.id);
        cell(&mut out, &row.month);
        for net in row.benefits {
            let text = match net {
                Net::Unknown => "?".to_owned(),
                Net::NotDue => String::new(),
                Net::Due(cents) => amount(cents),
            };
            cell(&mut out, &text);
        }
        cell(&mut out, &amount(row.total));
        cell(&mut out, if row.complete { "true" } else { "false" });
        out.push(between);
        out.push(between);
    }
    for one in bad {
        wrong(&mut out, one.line, &one.path, &one.reason);
    }
    out.push_str("\r\n");
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::work::lot::row::{Bad, Row};

    #[test]
    fn every_line_of_the_file_has_a_row_and_no_formula_runs() {
        let mut benefits = [Net::NotDue; Benefit::COUNT];
        benefits[0] = Net::Due(15_225);
        benefits[Benefit::COUNT - 1] = Net::Unknown;
        let row = Row {
            line: 2,
            id: "=1+1,x".to_owned(),
            month: "2026-11".to_owned(),
            total: 15_225,
            complete: false,
            benefits,
        };
        let bad = |line| Bad { line, path: "/month".to_owned(), reason: "Une, deux.".to_owned() };
        let held = Held { rows: vec![row], bad: vec![bad(1), bad(3)], ..Held::default() };
        let text = table(&held, Lang::En);
        let lines: Vec<&str> = text.trim_end().split("\r\n").collect();
        assert!(lines[0].starts_with("\u{feff}line,id,month,af,cf,"), "{text}");
        // The first benefit is due, the last unknown, and nothing stands between.
        let between = ",".repeat(Benefit::COUNT - 1);
        assert_eq!(lines[2], format!("2,\"'=1+1,x\",2026-11,152.25{between}?,152.25,false,,"));
        assert_eq!(lines[1], format!("1{}/month,\"Une, deux.\"", ",".repeat(Benefit::COUNT + 5)));
        let columns = |line: &str| line.replace("\"'=1+1,x\"", "x").replace("\"Une, deux.\"", "x").matches(',').count();
        assert!(lines.iter().all(|line| columns(line) == columns(lines[0])), "{text}");
        assert!(table(&held, Lang::Fr).contains(";152,25;"), "{}", table(&held, Lang::Fr));
    }
}
