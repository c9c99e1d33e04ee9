//! The ledger of the law, held to the code and to its list of articles.
//!
//! The texts themselves are not here: `make law-watch` holds the list to a public source.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use droits_ledger::legi::SCOPE;
use droits_ledger::{Article, EMERGENCY, Row, Status, TAX, articles, group, rows};
use droits_words::limits::LIMITS;
use droits_words::ui::home::PARAGRAPHS;

#[test]
fn each_article_that_the_code_names_is_a_version_of_the_ledger() {
    let listed: BTreeSet<(String, String, String)> =
        list().into_iter().map(|article| (article.code, article.article, article.version)).collect();
    let tables = tables();
    let mut named = 0;
    for (file, text) in sources("src/engine") {
        for (code, article, version) in laws(&text).filter(|(code, ..)| tables.contains_key(code)) {
            named += 1;
            let found = listed.contains(&(code.to_owned(), article.to_owned(), version.to_owned()));
            // A test of a table needs no real version.
            let is_example = version.is_empty() && file.ends_with("dated.rs");
            assert!(
                found || is_example,
                "{}: {code}, {article} {version:?} is not in docs/law/articles.csv",
                file.display()
            );
        }
    }
    assert!(named > 150, "only {named} articles were found in the code");
}

#[test]
fn the_home_page_tells_how_many_paragraphs_were_read() {
    let read: usize = tables().values().map(Vec::len).sum();
    let told = PARAGRAPHS as usize;
    assert!((told..told + 500).contains(&read), "{read}");
}

#[test]
fn each_paragraph_of_each_version_in_force_has_one_row() {
    let listed = list();
    let mut versions: BTreeMap<(&str, &str), &Article> = BTreeMap::new();
    for article in listed.iter().filter(|article| article.is_in_force()) {
        let twice = versions.insert((&article.code, &article.article), article);
        assert!(twice.is_none(), "{}, {}: two versions in force", article.code, article.article);
    }
    for (code, rows) in tables() {
        let mut found: BTreeMap<&str, Vec<&Row>> = BTreeMap::new();
        for row in &rows {
            found.entry(&row.article).or_default().push(row);
        }
        for (article, rows) in &found {
            let listed = versions.get(&(code, *article));
            let Some(listed) = listed else { panic!("{code}, {article} is not in docs/law/articles.csv") };
            assert!(
                rows.iter().all(|row| row.version == listed.version),
                "{code}, {article}: another version was read"
            );
            let paragraphs: Vec<usize> = rows.iter().map(|row| row.paragraph).collect();
            assert_eq!(paragraphs, (1..=listed.paragraphs).collect::<Vec<_>>(), "{code}, {article}");
        }
        for (of, article) in versions.keys().filter(|(of, _)| *of == code) {
            assert!(found.contains_key(article), "{of}, {article} has no row");
        }
    }
}

#[test]
fn no_chapter_of_the_ledger_is_empty() {
    let listed = list();
    for (code, chapters) in SCOPE {
        for chapter in chapters {
            let begins = |article: &Article| article.article.starts_with(&format!("{chapter}-"));
            assert!(
                listed.iter().any(|article| article.code == code && begins(article)),
                "{code}, {chapter}: no article"
            );
        }
    }
}

#[test]
fn what_is_followed_names_its_module_and_what_fails_without_it() {
    let mut proofs: BTreeSet<String> = BTreeSet::new();
    for (_, text) in sources("src").into_iter().chain(sources("tests")) {
        proofs.extend(
            text.split("fn ").skip(1).filter_map(|after| after.split_once('(')).map(|(name, _)| name.to_owned()),
        );
    }
    for file in std::fs::read_dir(root().join("tests/vectors")).expect("a readable folder") {
        let text = std::fs::read_to_string(file.expect("a readable folder").path()).expect("a readable file");
        proofs.extend(text.split("\"id\":").skip(1).filter_map(|after| after.split('"').nth(1)).map(str::to_owned));
    }
    for (code, row) in all() {
        let place = place(code, &row);
        if row.status == Status::Followed {
            assert!(
                proofs.contains(&row.proof),
                "{place}: {:?} is no test and no household of tests/vectors",
                row.proof
            );
            assert!(is_module(&row.note), "{place}: {:?} is no module of the engine", row.note);
        } else {
            assert!(row.proof.is_empty(), "{place}: only what is followed has a proof");
        }
    }
}

#[test]
fn what_is_not_followed_says_why_of_which_benefits_and_how_the_reader_is_told() {
    for (code, row) in all() {
        let place = place(code, &row);
        assert!(row.subject.len() > 2 && row.subject.len() < 200, "{place}: a subject is a few words");
        for word in row.benefits.split_whitespace() {
            let is_right = row.rights().iter().any(|right| right.code() == word);
            let is_known = is_right || [TAX, EMERGENCY].contains(&word) || !group(word).is_empty();
            assert!(is_known, "{place}: {word} is no benefit, no right, not the tax and not the emergency aid");
        }
        if row.status == Status::Procedure {
            assert!(
                row.benefits.is_empty() && row.told.is_empty(),
                "{place}: what changes no amount concerns no benefit"
            );
        } else {
            let some =
                !row.benefits().is_empty() || !row.rights().is_empty() || row.is_of_tax() || row.is_of_emergency();
            assert!(some, "{place}: which benefit or right does it change?");
        }
        if matches!(row.status, Status::NotAsked | Status::NotModelled | Status::Open) {
            assert!(row.note.len() > 5, "{place}: why, or what is missing?");
            assert!(!row.told.is_empty(), "{place}: what is the reader told?");
        }
    }
}

#[test]
fn what_the_reader_is_told_is_what_the_ledger_leaves_out() {
    let told: BTreeSet<String> = all().into_iter().map(|(_, row)| row.told).filter(|told| !told.is_empty()).collect();
    let written: BTreeSet<String> = LIMITS.iter().map(|(key, _)| (*key).to_owned()).collect();
    assert_eq!(written.len(), LIMITS.len(), "two sentences have one key");
    assert_eq!(told, written);
}

#[test]
fn the_ledger_reads_more_than_it_leaves_out() {
    let mut counts: BTreeMap<(&str, Status), usize> = BTreeMap::new();
    for (code, row) in all() {
        *counts.entry((code, row.status)).or_default() += 1;
    }
    for ((code, status), count) in &counts {
        println!("{code}, {}: {count}", status.word());
    }
    let of = |status| counts.iter().filter(|((_, of), _)| *of == status).map(|(_, count)| count).sum::<usize>();
    assert!(of(Status::Followed) > of(Status::NotAsked) + of(Status::NotModelled) + of(Status::Open));
}

fn place(code: &str, row: &Row) -> String {
    format!("{code}, {} ({})", row.article, row.paragraph)
}

fn all() -> Vec<(&'static str, Row)> {
    tables().into_iter().flat_map(|(code, rows)| rows.into_iter().map(move |row| (code, row))).collect()
}

/// The tables that have rows.
fn tables() -> BTreeMap<&'static str, Vec<Row>> {
    let mut tables = rows().expect("docs/law holds tables of paragraphs");
    tables.retain(|_, rows| !rows.is_empty());
    tables
}

fn list() -> Vec<Article> {
    articles().expect("docs/law/articles.csv is a table of articles")
}

/// Whether a path names a file or a folder of the engine, its benefits being at home.
fn is_module(path: &str) -> bool {
    let engine = root().join("src/engine");
    [engine.join("benefits").join(path), engine.join(path)]
        .iter()
        .any(|place| place.join("mod.rs").is_file() || place.with_extension("rs").is_file())
}

/// Code, article and version of each article of a code that a source file names.
fn laws(text: &str) -> impl Iterator<Item = (&'static str, &str, &str)> {
    const NAMES: [(&str, &str); 5] =
        [("Css(", "CSS"), ("Cch(", "CCH"), ("Casf(", "CASF"), ("Cgi(", "CGI"), ("Labour(", "Code du travail")];
    text.split("Law::").skip(1).filter_map(|after| {
        let (name, code) = NAMES.into_iter().find(|(name, _)| after.starts_with(name))?;
        let inside = after[name.len()..].trim_start().strip_prefix('"')?;
        let mut texts = inside.split('"');
        Some((code, texts.next()?, texts.nth(1)?))
    })
}

/// The source files of a folder, with their text.
fn sources(folder: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![root().join(folder)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("a readable folder") {
            let path = entry.expect("a readable folder").path();
            if path.is_dir() && !path.ends_with("node_modules") {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&path).expect("a readable file");
                files.push((path, text));
            }
        }
    }
    files
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
}
