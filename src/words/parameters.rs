//! The legal values as they are listed: their names, their figures in words, the whole list as CSV and as JSON.
//!
//! The names stand in `scales.txt`, under the headings of the list. The page has that file beside it: its
//! program starts without it. The program and the tests carry it.

use std::fmt::Write as _;
use std::str::FromStr as _;

use droits_engine::calendar::Date;
use droits_engine::dated::{Table, Unit};
use droits_engine::law::Law;
use droits_engine::parameters::tables;
use rust_decimal::Decimal;

use crate::format;
use crate::lang::{Lang, Text, text};

/// The file of names.
pub const NAMES: &str = include_str!("scales.txt");

/// A name in French, which serves easy French too, and in English.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    fr: String,
    en: String,
}

impl Name {
    /// The name in a language.
    pub fn in_lang(&self, lang: Lang) -> &str {
        match lang {
            Lang::En => &self.en,
            Lang::Fr | Lang::Easy => &self.fr,
        }
    }

    fn same(name: &str) -> Name {
        Name { fr: name.to_owned(), en: name.to_owned() }
    }
}

/// Legal values under one heading.
#[derive(Clone)]
pub struct Group {
    /// The heading.
    pub name: Name,
    /// The values.
    pub scales: Vec<Scale>,
}

/// A legal value and its name.
#[derive(Clone)]
pub struct Scale {
    /// All its versions.
    pub table: &'static dyn Table,
    /// Its name.
    pub name: Name,
    /// What each of its figures is, when it sets several together.
    pub parts: Vec<Name>,
}

/// A version of a legal value.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// First day on which it applies.
    pub since: Date,
    /// Its figures.
    pub figures: Vec<Decimal>,
    /// What they are counted in.
    pub unit: Unit,
    /// The text that sets it.
    pub law: Law,
}

impl Scale {
    /// Its versions, oldest first.
    pub fn versions(&self) -> Vec<Version> {
        let version = |(since, value, law): (Date, String, Law)| Version {
            since,
            figures: value.split(" / ").filter_map(|figure| Decimal::from_str(figure).ok()).collect(),
            unit: self.table.unit().since(since),
            law,
        };
        self.table.versions().into_iter().map(version).collect()
    }

    /// The version that applies on a day.
    pub fn on(&self, day: Date) -> Option<Version> {
        self.versions().into_iter().rfind(|version| version.since <= day)
    }

    /// Name of one of its figures, with its own: as one line of a list.
    pub fn part(&self, part: usize, lang: Lang) -> String {
        let name = self.name.in_lang(lang);
        match self.parts.get(part) {
            Some(of) => format!("{name}\u{a0}– {}", of.in_lang(lang)),
            None => name.to_owned(),
        }
    }
}

/// Every legal value under the headings of a file of names; what the file does not name stands last, under its key.
pub fn groups(names: &str) -> Vec<Group> {
    let mut left: Vec<&'static dyn Table> = tables().collect();
    let mut groups: Vec<Group> = Vec::new();
    for line in names.lines() {
        let mut fields = line.split('|').map(str::trim);
        let first = fields.next().unwrap_or_default();
        if let Some(fr) = first.strip_prefix('=') {
            let name = Name { fr: fr.trim().to_owned(), en: fields.next().unwrap_or(fr).to_owned() };
            groups.push(Group { name, scales: Vec::new() });
            continue;
        }
        let Some(at) = left.iter().position(|table| table.key() == first) else { continue };
        let Some(group) = groups.last_mut() else { continue };
        let table = left.remove(at);
        let fr = fields.next().unwrap_or(first);
        let name = Name { fr: fr.to_owned(), en: fields.next().unwrap_or(fr).to_owned() };
        let mut part = || fields.next().unwrap_or_default().split(" / ").map(str::trim);
        let (fr, en) = (part(), part());
        let parts = fr.zip(en).filter(|(fr, _)| !fr.is_empty());
        let parts = parts.map(|(fr, en)| Name { fr: fr.to_owned(), en: en.to_owned() }).collect();
        group.scales.push(Scale { table, name, parts });
    }
    if !left.is_empty() {
        let scales = left.into_iter().map(|table| Scale { table, name: Name::same(table.key()), parts: Vec::new() });
        let name = Name { fr: OTHERS.fr.to_owned(), en: OTHERS.en.to_owned() };
        groups.push(Group { name, scales: scales.collect() });
    }
    groups
}

/// Heading of the values without a name.
const OTHERS: Text = text("Autres valeurs", "Autres valeurs", "Other values");

/// A figure with what it is counted in, exact.
pub fn figure(value: Decimal, unit: Unit, lang: Lang) -> String {
    let number = || format::number(value, lang);
    let counted = |one: Text, several: Text| {
        let single = if lang == Lang::En { value == Decimal::ONE } else { value < Decimal::TWO };
        format!("{}\u{a0}{}", number(), if single { one } else { several }.in_lang(lang))
    };
    match unit {
        Unit::Euros
        | Unit::EurosPerMonth
        | Unit::EurosPerYear
        | Unit::EurosPerHour
        | Unit::EurosPerDay
        | Unit::EurosOrFrancsPerMonth => format::euros_short(value, lang),
        Unit::FrancsPerMonth => format!("{}\u{a0}F", number()),
        Unit::Share => format::percent(value, lang),
        Unit::Factor | Unit::Count => number(),
        Unit::Years => counted(text("an", "an", "year"), text("ans", "ans", "years")),
        Unit::Months => counted(text("mois", "mois", "month"), text("mois", "mois", "months")),
        Unit::Days => counted(text("jour", "jour", "day"), text("jours", "jours", "days")),
        Unit::Hours => counted(text("heure", "heure", "hour"), text("heures", "heures", "hours")),
        Unit::SquareMetres => format!("{}\u{a0}m²", number()),
    }
}

/// The time that an amount is for, after it: "par mois".
pub const fn period(unit: Unit) -> Option<Text> {
    Some(match unit {
        Unit::EurosPerMonth | Unit::EurosOrFrancsPerMonth | Unit::FrancsPerMonth => {
            text("par mois", "par mois", "a month")
        }
        Unit::EurosPerYear => text("par an", "par an", "a year"),
        Unit::EurosPerHour => text("par heure", "par heure", "an hour"),
        Unit::EurosPerDay => text("par jour", "par jour", "a day"),
        Unit::Euros
        | Unit::Share
        | Unit::Factor
        | Unit::Years
        | Unit::Months
        | Unit::Days
        | Unit::Hours
        | Unit::Count
        | Unit::SquareMetres => return None,
    })
}

/// Tables as CSV, a row a version (RFC 4180).
pub fn csv<'t>(tables: impl IntoIterator<Item = &'t dyn Table>) -> String {
    let mut out = "key,since,value,unit,article,url,checked,renewed\r\n".to_owned();
    for table in tables {
        for (since, value, law) in table.versions() {
            let cells = [
                table.key().to_owned(),
                since.to_string(),
                value,
                table.unit().since(since).code().to_owned(),
                law.to_string(),
                law.url(),
                table.checked().to_string(),
                table.renewed().code().to_owned(),
            ];
            out.push_str(&cells.map(|cell| quoted(&cell)).join(","));
            out.push_str("\r\n");
        }
    }
    out
}

/// A cell, in quotes when it needs them (RFC 4180).
fn quoted(cell: &str) -> String {
    if cell.contains(['"', ',', '\n', '\r']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}

/// Tables as JSON, indented; written here, since the page has no other use for a writer of JSON that indents.
pub fn json<'t>(tables: impl IntoIterator<Item = &'t dyn Table>) -> String {
    let mut out = "[".to_owned();
    for (i, table) in tables.into_iter().enumerate() {
        out.push_str(if i == 0 { "\n" } else { ",\n" });
        out.push_str("  {\n");
        for (key, value) in [
            ("key", table.key()),
            ("unit", table.unit().code()),
            ("checked", &table.checked().to_string()),
            ("renewed", table.renewed().code()),
        ] {
            let _ = writeln!(out, "    {}: {},", escaped(key), escaped(value));
        }
        out.push_str("    \"values\": [");
        for (i, (since, value, law)) in table.versions().into_iter().enumerate() {
            out.push_str(if i == 0 { "\n      {" } else { ",\n      {" });
            let pairs =
                [("since", since.to_string()), ("value", value), ("article", law.to_string()), ("url", law.url())];
            for (i, (key, value)) in pairs.iter().enumerate() {
                out.push_str(if i == 0 { "\n" } else { ",\n" });
                let _ = write!(out, "        {}: {}", escaped(key), escaped(value));
            }
            out.push_str("\n      }");
        }
        out.push_str("\n    ]\n  }");
    }
    out.push_str("\n]\n");
    out
}

/// A text as JSON writes it.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c < ' ' => {
                let _ = write!(out, "\\u{:04x}", u32::from(c));
            }
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use rust_decimal::dec;
    use serde_json::Value;

    use super::*;

    #[test]
    fn every_legal_value_has_a_name_in_both_languages_and_every_figure_of_it_too() {
        let groups = groups(NAMES);
        assert_eq!(groups.iter().map(|group| group.scales.len()).sum::<usize>(), tables().count());
        assert!(groups.iter().all(|group| group.name.fr != OTHERS.fr), "without a name: {:?}", keys(groups.last()));
        for scale in groups.iter().flat_map(|group| &group.scales) {
            let (key, parts) = (scale.table.key(), scale.table.parts());
            assert_eq!(scale.parts.len(), if parts > 1 { parts } else { 0 }, "{key}");
            for name in std::iter::once(&scale.name).chain(&scale.parts) {
                assert!(!name.fr.is_empty() && !name.en.is_empty(), "{key}: {name:?}");
            }
            assert_ne!(scale.name.fr, scale.name.en, "{key}");
        }
    }

    fn keys(group: Option<&Group>) -> Vec<&'static str> {
        group.iter().flat_map(|group| &group.scales).map(|scale| scale.table.key()).collect()
    }

    #[test]
    fn every_name_is_of_a_legal_value_and_stands_once_under_its_heading() {
        let known: BTreeSet<&str> = tables().map(|table| table.key()).collect();
        let lines = NAMES.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '=']));
        let named: Vec<&str> = lines.filter_map(|line| line.split('|').next()).map(str::trim).collect();
        for key in &named {
            assert!(known.contains(key), "{key} is no legal value");
        }
        assert_eq!(named.len(), known.len());
        let mut seen = BTreeSet::new();
        for group in groups(NAMES) {
            for scale in &group.scales {
                assert!(seen.insert((group.name.fr.clone(), scale.name.fr.clone())), "twice: {}", scale.name.fr);
            }
        }
    }

    #[test]
    fn without_the_names_every_value_is_listed_under_its_key() {
        let groups = groups("");
        assert_eq!(groups.len(), 1);
        assert_eq!(groups[0].scales.len(), tables().count());
        assert_eq!(groups[0].scales[0].part(0, Lang::Fr), "bmaf");
    }

    #[test]
    fn every_figure_is_read_back() {
        for scale in groups(NAMES).iter().flat_map(|group| &group.scales) {
            for version in scale.versions() {
                assert_eq!(version.figures.len(), scale.table.parts(), "{}", scale.table.key());
            }
        }
    }

    #[test]
    fn figures_are_exact_and_say_what_they_are_counted_in() {
        assert_eq!(figure(dec!(0.000619), Unit::Share, Lang::Fr), "0,0619\u{202f}%");
        assert_eq!(figure(dec!(478.16), Unit::EurosPerMonth, Lang::Fr), "478,16\u{202f}€");
        assert_eq!(figure(dec!(1), Unit::Years, Lang::Fr), "1\u{a0}an");
        assert_eq!(figure(dec!(18), Unit::Years, Lang::En), "18\u{a0}years");
        assert_eq!(figure(dec!(2085), Unit::FrancsPerMonth, Lang::Fr), "2\u{202f}085\u{a0}F");
    }

    #[test]
    fn no_amount_in_euros_has_more_than_two_decimals() {
        for scale in groups(NAMES).iter().flat_map(|group| &group.scales) {
            for version in scale.versions().iter().filter(|version| version.unit.code().starts_with("euros")) {
                for figure in &version.figures {
                    assert!(figure.normalize().scale() <= 2, "{}: {figure} would be rounded", scale.table.key());
                }
            }
        }
    }

    #[test]
    fn the_json_is_json_and_holds_what_the_csv_holds() {
        let listed: Value = serde_json::from_str(&json(tables())).expect("JSON");
        let rows: usize =
            listed.as_array().expect("a list").iter().map(|t| t["values"].as_array().map_or(0, Vec::len)).sum();
        assert_eq!(rows + 1, csv(tables()).matches("\r\n").count());
        assert_eq!(listed[0]["key"], "bmaf");
        assert_eq!(listed[0]["values"][3]["value"], "478.16");
        assert_eq!(serde_json::from_str::<String>(&escaped("« a\"b\\c\n »")).expect("JSON"), "« a\"b\\c\n »");
    }

    #[test]
    fn francs_are_called_francs() {
        assert!(csv(tables()).contains("al.apl_new_1,1992-07-01,2085 / 2515 / 2945 / 430,francs_per_month,"));
        assert!(csv(tables()).contains("al.apl_new_1,2002-01-01,308.71 / 372.43 / 436.15 / 63.72,euros_per_month,"));
    }
}
