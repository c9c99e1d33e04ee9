//! `law-watch FOLDER RELEASE [--write]`: what has changed between the ledger and a release of legi-data.
//!
//! FOLDER holds the files of the codes, RELEASE names the release. `LIST` in the environment names another list of articles than
//! `docs/law/articles.csv`; `--write` renews that list, and the rows of each new version are then read and written anew.

use std::error::Error;
use std::io::Write as _;
use std::path::Path;
use std::time::{SystemTime, UNIX_EPOCH};

use droits_engine::calendar::Date;
use droits_ledger::legi::{self, FILES};
use droits_ledger::watch::{Change, changes, missing, overdue, renewed, told};
use droits_ledger::{Article, read, rows};

const LIST: &str = "docs/law/articles.csv";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let usage = "usage: law-watch FOLDER RELEASE [--write]";
    let (folder, release) = (arguments.next().ok_or(usage)?, arguments.next().ok_or(usage)?);
    let writes = arguments.next().is_some_and(|argument| argument == "--write");
    let list = std::env::var("LIST").unwrap_or_else(|_| LIST.to_owned());
    let listed: Vec<Article> = read(&std::fs::read_to_string(&list)?)?;
    let rows = rows()?;
    let mut out = format!("The articles of {list} against legi-data {release}\n");
    let mut all: Vec<Article> =
        listed.iter().filter(|article| FILES.iter().all(|(code, _)| *code != article.code)).cloned().collect();
    for (code, file) in FILES {
        let of_it: Vec<Article> = listed.iter().filter(|article| article.code == code).cloned().collect();
        let found = legi::articles(code, &Path::new(&folder).join(file), &format!("legi-data {release}"))?;
        let changes = changes(&of_it, &found);
        let new = missing(&of_it, &found);
        out.push_str(&format!("\n{code}: {} articles, {} changed, {} new\n", of_it.len(), changes.len(), new.len()));
        for (article, change) in &changes {
            told(code, article, change, &rows[code], &mut out);
        }
        for article in new {
            told(code, &article.article.clone(), &Change::New(article), &rows[code], &mut out);
        }
        all.splice(0..0, renewed(&of_it, &found));
    }
    out.push_str("\nLegal values\n");
    out.push_str(&overdue(today()?));
    std::io::stdout().write_all(out.as_bytes())?;
    if writes {
        let mut writer = csv::Writer::from_path(&list)?;
        for article in all {
            writer.serialize(article)?;
        }
        writer.flush()?;
    }
    Ok(())
}

fn today() -> Result<Date, Box<dyn Error>> {
    let since = SystemTime::now().duration_since(UNIX_EPOCH)?;
    Ok(Date::constant(1970, 1, 1).checked_add(since).map_err(|error| error.to_string())?)
}
