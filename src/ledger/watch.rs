//! What has become of the articles of the ledger in a newer source, and which legal values are due.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use droits_engine::calendar::{Date, Month, months_later};
use droits_engine::parameters;
use droits_engine::sources::Source;

use crate::legi::is_in_scope;
use crate::{Article, Row, Status};

/// What happened to an article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Another version is in force.
    Replaced(Article),
    /// The version listed is in force, and its end is now known.
    Ends(String),
    /// No version is in force.
    Gone,
    /// A chapter of the ledger has an article that the ledger does not list.
    New(Article),
}

/// The changes of a code's articles from the list to a newer source.
pub fn changes<'l>(listed: &'l [Article], found: &[Article]) -> Vec<(&'l str, Change)> {
    let by_number: BTreeMap<&str, &Article> = found.iter().map(|article| (article.article.as_str(), article)).collect();
    listed
        .iter()
        .filter(|article| article.is_in_force())
        .filter_map(|article| {
            let change = match by_number.get(article.article.as_str()) {
                None => Change::Gone,
                Some(now) if now.version != article.version => Change::Replaced((*now).clone()),
                Some(now) if now.until != article.until => Change::Ends(now.until.clone()),
                Some(_) => return None,
            };
            Some((article.article.as_str(), change))
        })
        .collect()
}

/// The articles of the chapters in scope that the list does not have.
pub fn missing(listed: &[Article], found: &[Article]) -> Vec<Article> {
    let has = |article: &Article| listed.iter().any(|other| other.is_in_force() && other.article == article.article);
    found.iter().filter(|article| is_in_scope(&article.code, &article.article) && !has(article)).cloned().collect()
}

/// The list with the versions of a newer source, the articles of the chapters in scope that it lacked, and as former what a table
/// of legal values still names.
pub fn renewed(listed: &[Article], found: &[Article]) -> Vec<Article> {
    let by_number: BTreeMap<&str, &Article> = found.iter().map(|article| (article.article.as_str(), article)).collect();
    let mut list: Vec<Article> = listed
        .iter()
        .filter(|article| article.is_in_force())
        .filter_map(|article| by_number.get(article.article.as_str()).map(|now| (*now).clone()))
        .chain(missing(listed, found))
        .collect();
    list.extend(listed.iter().filter(|article| !article.is_in_force()).cloned());
    list.sort_by_key(|article| (crate::legi::order(&article.article), !article.is_in_force(), article.since.clone()));
    list
}

/// The report on one article: what happened, the paragraphs of ours that rest on it, and the tests to look at.
pub fn told(code: &str, article: &str, change: &Change, rows: &[Row], out: &mut String) {
    let _ = match change {
        Change::Replaced(now) => {
            let until = if now.until.is_empty() { String::new() } else { format!(" until {}", now.until) };
            writeln!(out, "{article}: a new version, {} since {}{until}", now.version, now.since)
        }
        Change::Ends(day) if day.is_empty() => writeln!(out, "{article}: no end is planned any more"),
        Change::Ends(day) => writeln!(out, "{article}: the version in force ends on {day}"),
        Change::Gone => writeln!(out, "{article}: repealed"),
        Change::New(now) => writeln!(out, "{article}: new, {} since {}", now.version, now.since),
    };
    let of_it = rows.iter().filter(|row| row.article == article);
    for row in of_it.clone().filter(|row| row.status == Status::Followed) {
        let _ = writeln!(out, "  ({}) {}: {}, test {}", row.paragraph, row.subject, row.note, row.proof);
    }
    let mut others: BTreeMap<Status, usize> = BTreeMap::new();
    for row in of_it.filter(|row| row.status != Status::Followed) {
        *others.entry(row.status).or_default() += 1;
    }
    for (status, number) in others {
        let _ = writeln!(out, "  {number} {}", status.word());
    }
    for table in parameters::tables() {
        let last = table.versions().into_iter().rfind(|(.., law)| law.code() == code && law.article() == article);
        if let Some((since, value, _)) = last {
            let _ = writeln!(out, "  value {} = {value} since {since}", table.key());
        }
    }
}

/// The values that have no version for a month, and the sources not read for six months.
pub fn overdue(today: Date) -> String {
    let mut out = String::new();
    for table in parameters::tables() {
        if let Some(day) = table.due(Month::of(today)) {
            let (since, law) = table.newest();
            let _ = writeln!(out, "{}: a version of {day} is due; the newest is of {since} ({law})", table.key());
        }
    }
    for source in Source::ALL {
        if months_later(source.read(), 6) < today {
            let of_it = parameters::tables().filter(|table| table.newest().1.source() == source).count();
            let _ = writeln!(
                out,
                "{source:?}: last read on {}, over six months ago; {of_it} values rest on it",
                source.read()
            );
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn article(number: &str, version: &str, until: &str) -> Article {
        Article {
            code: "CSS".to_owned(),
            article: number.to_owned(),
            version: version.to_owned(),
            since: "2020-01-01".to_owned(),
            until: until.to_owned(),
            paragraphs: 1,
            seen: "here".to_owned(),
        }
    }

    #[test]
    fn each_way_to_change_is_told() {
        let listed = [
            article("L521-1", "A", ""),
            article("L521-2", "B", ""),
            article("L521-3", "C", ""),
            article("L522-1", "D", ""),
        ];
        let found = [
            article("L521-1", "A", ""),
            article("L521-2", "B2", ""),
            article("L521-3", "C", "2027-01-01"),
            article("L522-9", "E", ""),
        ];
        let changes = changes(&listed, &found);
        let expected = [
            ("L521-2", Change::Replaced(found[1].clone())),
            ("L521-3", Change::Ends("2027-01-01".to_owned())),
            ("L522-1", Change::Gone),
        ];
        assert_eq!(changes, expected);
        assert_eq!(missing(&listed, &found), [found[3].clone()]);
        assert_eq!(renewed(&listed, &found), found);
    }

    #[test]
    fn a_source_is_to_be_read_again_after_six_months() {
        assert!(!overdue(Date::constant(2026, 12, 1)).contains("over six months"));
        assert!(overdue(Date::constant(2027, 6, 1)).contains("Css: last read on"));
        assert!(overdue(Date::constant(2027, 4, 1)).contains("rsa.flat: a version of 2027-04-01 is due"));
    }
}
