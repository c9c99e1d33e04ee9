//! The articles of a code as a release of `@socialgouv/legi-data` has them: one tree, whose leaves are the versions in force.

use std::error::Error;
use std::fs::File;
use std::io::BufReader;
use std::path::Path;

use droits_engine::calendar::Date;
use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Deserialize;

use crate::Article;

/// The files of the codes that are read there, by abbreviation.
pub const FILES: [(&str, &str); 2] =
    [("CSS", "LEGITEXT000006073189.json"), ("Code du travail", "LEGITEXT000006072050.json")];

/// The chapters whose every article stands in the ledger, by code: beginnings of numbers, up to the hyphen.
pub const SCOPE: [(&str, &[&str]); 1] = [(
    "CSS",
    &[
        "L511", "L512", "L513", "L521", "L522", "L523", "L531", "L532", "L533", "L541", "L543", "L544", "L545", "L551",
        "L552", "L553", "L554", "L581", "L582", "L583", "L584", "L755", "L821", "L841", "L842", "L843", "L844", "L845",
        "L846", "L847", "R512", "R513", "R514", "R521", "R522", "R523", "R531", "R532", "R541", "R543", "R544", "R552",
        "R553", "R581", "R582", "R755", "R821", "R842", "R843", "R844", "R845", "R846", "R847", "D512", "D521", "D522",
        "D523", "D531", "D532", "D541", "D543", "D544", "D545", "D552", "D553", "D582", "D583", "D755", "D821", "D843",
        "D846", "D847",
    ],
)];

/// Whether the ledger accounts for an article because of its chapter.
pub fn is_in_scope(code: &str, article: &str) -> bool {
    let chapter = article.split('-').next().unwrap_or_default().replace('*', "");
    SCOPE.iter().any(|(of, chapters)| *of == code && chapters.contains(&chapter.as_str()))
}

/// A node of the tree.
#[derive(Deserialize)]
struct Node {
    #[serde(rename = "type")]
    sort: String,
    data: Data,
    #[serde(default)]
    children: Vec<Node>,
}

/// What is read of an article.
#[derive(Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
struct Data {
    id: String,
    num: Option<String>,
    date_debut: Option<serde_json::Value>,
    date_fin: Option<serde_json::Value>,
    texte_html: Option<String>,
}

/// The articles in force of a code, as a file of the release has them.
pub fn articles(code: &str, file: &Path, seen: &str) -> Result<Vec<Article>, Box<dyn Error>> {
    let root: Node = serde_json::from_reader(BufReader::new(File::open(file)?))?;
    let mut found = Vec::new();
    let mut nodes = vec![root];
    while let Some(node) = nodes.pop() {
        nodes.extend(node.children);
        if node.sort != "article" {
            continue;
        }
        let Some(article) = node.data.num else { continue };
        found.push(Article {
            code: code.to_owned(),
            article,
            version: node.data.id,
            since: day(node.data.date_debut.as_ref()),
            until: day(node.data.date_fin.as_ref()),
            paragraphs: paragraphs(&node.data.texte_html.unwrap_or_default()).len(),
            seen: seen.to_owned(),
        });
    }
    found.sort_by_key(|article| order(&article.article));
    Ok(found)
}

/// The paragraphs of a text in HTML, a table being one.
pub fn paragraphs(html: &str) -> Vec<String> {
    let (mut all, mut line, mut rest, mut in_table) = (Vec::new(), String::new(), html, false);
    let mut end = |line: &mut String| {
        let text = line.split_whitespace().collect::<Vec<_>>().join(" ");
        line.clear();
        if !text.is_empty() {
            all.push(text);
        }
    };
    while let Some((text, tag)) = rest.split_once('<') {
        if !in_table {
            line.push_str(text);
        }
        let (tag, after) = tag.split_once('>').unwrap_or((tag, ""));
        let name: String = tag.chars().skip_while(|c| *c == '/').take_while(char::is_ascii_alphanumeric).collect();
        match name.as_str() {
            "table" if tag.starts_with('/') => in_table = false,
            "table" => {
                in_table = true;
                line.push_str(" [table] ");
            }
            "p" | "br" | "div" | "blockquote" if !in_table => end(&mut line),
            _ => line.push(' '),
        }
        rest = after;
    }
    line.push_str(rest);
    end(&mut line);
    all
}

/// A day told in milliseconds, or in letters; empty beyond the year 2200, which stands for no end.
fn day(value: Option<&serde_json::Value>) -> String {
    let Some(value) = value else { return String::new() };
    let Some(milliseconds) = value.as_i64() else { return value.as_str().unwrap_or_default().to_owned() };
    match Timestamp::from_millisecond(milliseconds).map(|instant| instant.to_zoned(TimeZone::UTC).date()) {
        Ok(day) if day < Date::constant(2200, 1, 1) => day.to_string(),
        _ => String::new(),
    }
}

/// Where an article stands among those of its code: letter, then numbers.
pub fn order(article: &str) -> (char, Vec<u32>, String) {
    let letter = article.chars().next().unwrap_or(' ');
    let numbers = article.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect();
    (letter, numbers, article.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_ends_with_its_line_and_a_table_is_part_of_one() {
        let html = "<p></p> I.-Le <a href='x'>plafond</a> :<p></p><p>1° un ;<br/>2° deux</p><table><tr><td><p>3</p></td></tr></table> fin";
        assert_eq!(paragraphs(html), ["I.-Le plafond :", "1° un ;", "2° deux", "[table] fin"]);
    }

    #[test]
    fn articles_follow_their_numbers() {
        let mut articles = ["R522-10", "L521-1", "R522-2", "D521-1"];
        articles.sort_by_key(|article| order(article));
        assert_eq!(articles, ["D521-1", "L521-1", "R522-2", "R522-10"]);
    }
}
