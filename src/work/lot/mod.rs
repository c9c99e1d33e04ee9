//! A file of households: each line computed, wrong ones told and passed over.
//!
//! - [`records`]: the file, cut into households: JSON lines, or a table ([`csv`]) whose columns are places of the household
//!   format;
//! - [`row`]: what the page is told of each line, and how it travels.
//!
//! The results themselves, in the result format and in the order of the lines, are the file of each part.

pub mod csv;
pub mod records;
pub mod row;

use droits_communes::{Communes, Status};
use droits_engine::household::{self, CommuneZone, Household};
use droits_engine::outcome::Notice;
use droits_words::Lang;
use droits_words::result::{answer, error_json, wrong_json};

use self::records::{Record, Records};
use self::row::{Bad, Row, Told};
use super::{Given, Part};

/// Households of a part. A household whose unknown amounts are bounded counts for many: each part is told in time.
const OF_A_PART: usize = 100;
/// What such a household counts for.
const RANGED: usize = 20;

/// The job; the option is the code of the language of the texts.
pub struct Lot {
    records: Records,
    communes: Option<Communes>,
    /// Told once: a household names its commune, and there are none.
    lost: bool,
    lang: Lang,
    /// What is not told yet.
    told: String,
    file: String,
    counted: usize,
}

impl Lot {
    /// The job on a file.
    pub fn new(given: Given) -> Lot {
        let communes = given.files.into_iter().next().flatten().and_then(|bytes| Communes::read(&bytes).ok());
        let lang = Lang::parse(&given.options).unwrap_or_default();
        Lot {
            records: Records::of(given.text),
            communes,
            lost: false,
            lang,
            told: String::new(),
            file: String::new(),
            counted: 0,
        }
    }

    fn settle(&mut self, household: &mut Household) -> Option<Notice> {
        let Some(communes) = &self.communes else {
            let mut asked = false;
            if !self.lost {
                household.clone().settle_zone(|_| {
                    asked = true;
                    None
                });
            }
            if asked {
                self.lost = true;
                Told::NoCommunes.write(&mut self.told);
            }
            return None;
        };
        household.settle_zone(|code| {
            let zone = communes.by_code(code)?.zone;
            Some(CommuneZone { number: zone.number, certain: zone.status == Status::Certain })
        })
    }

    fn compute(&mut self, record: Record) {
        self.counted += 1;
        let (line, read) = match record {
            Record { line, text: Err(wrong) } => {
                let reason = wrong.sentence(self.lang);
                self.file.push_str(&wrong_json(line.into(), wrong.path(), &reason));
                return self.tell(Told::Bad(Bad { line, path: wrong.path().to_owned(), reason }));
            }
            Record { line, text: Ok(text) } => (line, household::read(text.as_bytes())),
        };
        match read {
            Ok(mut household) => {
                let notice = self.settle(&mut household);
                let (assessment, text) = answer(&household, notice, false, self.lang);
                if !household.unknown.is_empty() {
                    self.counted += RANGED;
                }
                self.file.push_str(&text);
                self.tell(Told::Row(Row::of(line, &household, &assessment)));
            }
            Err(error) => {
                self.file.push_str(&error_json(line.into(), &error, self.lang));
                // Who fills in a table knows no word of the format.
                let reason = match self.records.is_table() {
                    true => droits_words::errors::told(&error, self.lang),
                    false => droits_words::errors::sentence(&error, self.lang),
                };
                self.tell(Told::Bad(Bad { line, path: error.path, reason }));
            }
        }
    }

    fn tell(&mut self, told: Told) {
        self.file.push('\n');
        told.write(&mut self.told);
    }

    fn part(&mut self) -> Part {
        self.counted = 0;
        Told::Progress(self.records.hundredths()).write(&mut self.told);
        Part { text: std::mem::take(&mut self.told), file: Some(std::mem::take(&mut self.file)) }
    }
}

impl Iterator for Lot {
    type Item = Option<Part>;

    fn next(&mut self) -> Option<Option<Part>> {
        match self.records.next() {
            Some(record) => {
                self.compute(record);
                Some((self.counted >= OF_A_PART).then(|| self.part()))
            }
            None => (self.counted > 0).then(|| Some(self.part())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Job;
    use super::*;
    use droits_words::result::money;

    const ONE: &str = r#"{"id":"Solo","format":1,"month":"2026-11","residence":{"department":"59"},"union":"single","adults":[{"birth_date":"1990-01-01","activity":"employed"}],"housing":{"tenure":"owner"}}"#;

    fn run(text: &str) -> (Vec<Told>, String) {
        let given = Given { options: "fr".to_owned(), text: text.to_owned(), files: vec![None] };
        let parts: Vec<Part> = Job::Lot.begin(given).flatten().collect();
        let told = parts.iter().flat_map(|part| Told::read(&part.text)).collect();
        (told, parts.into_iter().filter_map(|part| part.file).collect())
    }

    #[test]
    fn each_line_is_computed_and_a_wrong_one_is_told_and_passed_over() {
        let text = format!("\u{feff}{ONE}\n\n{{\"format\":2}}\nbonjour\n{ONE}");
        let (told, file) = run(&text);
        let rows: Vec<u32> =
            told.iter().filter_map(|told| if let Told::Row(row) = told { Some(row.line) } else { None }).collect();
        let bad: Vec<(u32, &str)> = told
            .iter()
            .filter_map(|told| if let Told::Bad(bad) = told { Some((bad.line, bad.path.as_str())) } else { None })
            .collect();
        assert_eq!((rows, bad), (vec![1, 5], vec![(3, "/format"), (4, "")]));
        assert_eq!(told.last(), Some(&Told::Progress(100)));
        assert_eq!(file.lines().count(), 4);
        assert!(file.lines().nth(1).is_some_and(|line| line.starts_with(r#"{"error":{"line":3,"path":"/format""#)));
    }

    #[test]
    fn the_results_are_those_of_the_result_format() {
        let (told, file) = run(ONE);
        let household = household::read(ONE.as_bytes()).expect("valid");
        let (assessment, text) = answer(&household, None, false, Lang::Fr);
        assert_eq!(file, format!("{text}\n"));
        let Some(Told::Row(row)) = told.first() else { panic!("{told:?}") };
        assert_eq!(row.euros(row.total), money(assessment.monthly_total()));
        assert_eq!((row.id.as_str(), row.month.as_str()), ("Solo", "2026-11"));
    }

    #[test]
    fn it_is_told_once_that_the_list_of_communes_is_missing_and_only_if_a_household_needs_it() {
        let lost = |text: &str| run(text).0.iter().filter(|told| **told == Told::NoCommunes).count();
        let with_commune = ONE.replace(r#""59""#, r#""59","commune":"59350""#);
        assert_eq!(
            (
                lost(&format!(
                    "{with_commune}
{with_commune}"
                )),
                lost(ONE)
            ),
            (1, 0)
        );
    }

    #[test]
    fn ten_thousand_lines_come_in_parts() {
        let text = format!("{ONE}\n").repeat(1000);
        let given = Given { options: "fr".to_owned(), text, files: vec![None] };
        let parts: Vec<Part> = Job::Lot.begin(given).flatten().collect();
        assert_eq!(parts.len(), 10);
        let progress = |part: &Part| Told::read(&part.text).last();
        assert_eq!(parts.first().and_then(progress), Some(Told::Progress(10)));
    }

    #[test]
    fn a_table_gives_what_the_same_lines_give() {
        let table = "id;month;residence/department;union;adults/0/birth_date;adults/0/activity;housing/tenure\n\
                     Solo;2026-11;59;single;1990-01-01;employed;owner\n";
        assert_eq!(run(table), run(ONE).clone_with_line(2));
    }

    trait Moved {
        fn clone_with_line(self, line: u32) -> Self;
    }

    impl Moved for (Vec<Told>, String) {
        fn clone_with_line(mut self, line: u32) -> Self {
            for told in &mut self.0 {
                if let Told::Row(row) = told {
                    row.line = line;
                }
            }
            self
        }
    }

    /// What the wrong lines of a file are told, in each language.
    fn wrong(text: &str) -> Vec<String> {
        let told = Lang::ALL.into_iter().flat_map(|lang| {
            let given = Given { options: lang.code().to_owned(), text: text.to_owned(), files: vec![None] };
            let parts: Vec<Part> = Job::Lot.begin(given).flatten().collect();
            parts.iter().flat_map(|part| Told::read(&part.text)).collect::<Vec<_>>()
        });
        told.filter_map(|told| match told {
            Told::Bad(bad) => Some(bad.reason),
            _ => None,
        })
        .collect()
    }

    #[test]
    fn a_wrong_line_of_a_table_is_told_without_a_word_of_the_format() {
        let header = "month;residence/department;union;adults/0/birth_date;adults/0/activity;housing/tenure;children/0/birth_date;adults/0/disability_rate";
        for (row, said) in [
            ("11/2026;59;divorcé;12/04/1994;employed;tenant;;", "Seul ou seule"),
            ("11/2026;59;single;12/04/1994;au travail;tenant;;", "Salarié ou salariée"),
            ("11/2026;59;single;;employed;tenant;;", "Date de naissance"),
            ("11/2026;59;single;avril;employed;tenant;;", "27/03/2015"),
            ("11/2026;59;married;12/04/1994;employed;tenant;;", "deux adultes"),
            ("11/2026;59;single;12/04/1994;employed;tenant;12/04/2030;", "grossesse"),
            ("?;59;single;12/04/1994;employed;tenant;;", "Mois calculé"),
            ("11/2026;59;single;12/04/1994;employed;tenant;;oui", "nombre"),
        ] {
            let told = wrong(&format!("{header}\n{row}"));
            assert_eq!(told.len(), 3, "{row}: {told:?}");
            assert!(told[0].contains(said), "{row}: {told:?}");
            for sentence in &told {
                let machine = |word: &str| word.contains('_') || word.starts_with('/') || word.contains("://");
                assert!(!sentence.split_whitespace().any(machine), "{sentence}");
            }
        }
    }

    /// A household as a row of a table: its columns and their cells.
    fn flat(at: &str, value: &serde_json::Value, cells: &mut Vec<(String, String)>) {
        let under = |name: &str| if at.is_empty() { name.to_owned() } else { format!("{at}/{name}") };
        match value {
            serde_json::Value::Object(keys) => {
                keys.iter()
                    .filter(|(key, _)| *key != "format")
                    .for_each(|(key, value)| flat(&under(key), value, cells));
            }
            serde_json::Value::Array(items) => {
                items.iter().enumerate().for_each(|(i, value)| flat(&under(&i.to_string()), value, cells));
            }
            value => cells.push((at.to_owned(), value.to_string().trim_matches('"').to_owned())),
        }
    }

    #[test]
    fn whatever_is_wrong_in_a_table_is_told_without_a_word_of_the_format() {
        let cases: serde_json::Value = serde_json::from_str(include_str!("../../../public/cases.json")).expect("JSON");
        let (mut seen, mut looked) = (std::collections::BTreeSet::new(), 0);
        for case in cases.as_array().expect("a list") {
            let mut cells = Vec::new();
            flat("", &case["household"], &mut cells);
            for i in 0..cells.len() {
                // Each column once: who is second has the columns of the first.
                if !seen.insert(cells[i].0.replace(|c: char| c.is_ascii_digit(), "")) {
                    continue;
                }
                for cell in ["zzz", "-7", "31/02/2020", "12/2031", "", "1;2", "999999999999", "{"] {
                    let mut cells = cells.clone();
                    cells[i].1 = format!("\"{cell}\"");
                    let (header, row): (Vec<_>, Vec<_>) = cells.into_iter().unzip();
                    for sentence in wrong(&format!("{}\n{}", header.join(";"), row.join(";"))) {
                        let machine = |word: &str| word.contains('_') || word.starts_with('/') || word.contains("://");
                        assert!(!sentence.split_whitespace().any(machine), "{}: {cell}: {sentence}", header[i]);
                        assert!(
                            !sentence.contains("unknown") && !sentence.contains("JSON"),
                            "{}: {sentence}",
                            header[i]
                        );
                        looked += 1;
                    }
                }
            }
        }
        assert!(seen.len() > 30 && looked > 500, "{} columns, {looked} sentences", seen.len());
    }

    #[test]
    fn answers_of_a_list_are_read_as_the_page_shows_them() {
        let header = "month;residence/department;union;adults/0/birth_date;adults/0/activity;adults/0/income/0/kind;adults/0/income/0/monthly;housing/tenure;housing/rent";
        let plain = run(&format!("{header}\n11/2026;59;single;12/04/1994;employed;wage;1050;tenant;500"));
        let french = run(&format!(
            "{header}\n11/2026;59;Seul ou seule;12/04/1994;Salarié ou salariée;Salaire;1050;Locataire;500"
        ));
        assert_eq!(plain.1, french.1);
        assert!(!plain.1.contains("error"), "{}", plain.1);
    }
}
