//! What the computation leaves out, benefit by benefit, from the ledger of the law.

use std::collections::BTreeMap;

use droits_engine::outcome::Benefit;
use droits_engine::right::Right;
use droits_ledger::{Row, Status, rows};
use droits_words::ui::guide;
use droits_words::{Lang, Text, benefits, format, limits, rights};

use crate::frame::escaped;

/// Most articles that a point names.
const MOST_NAMED: usize = 3;

/// How much was read, then one folded list a benefit.
pub fn limits_of_all(lang: Lang) -> String {
    let tables = rows().expect("the ledger is part of the program, and its tests read it");
    let all = || tables.iter().flat_map(|(code, rows)| rows.iter().map(|row| (*code, row)));
    let bear = all().filter(|(_, row)| row.status != Status::Procedure).count();
    let followed = all().filter(|(_, row)| row.status == Status::Followed).count();
    let figures = [all().count(), bear, followed].map(|count| format::number(count.into(), lang));
    let of_benefit = |benefit: Benefit| {
        let rows = all().filter(|(_, row)| row.benefits().contains(&benefit)).collect();
        of_one(benefit.code(), benefits::name(benefit).in_lang(lang), benefits::acronym(benefit), rows, lang)
    };
    let lists: String = Benefit::ALL.into_iter().map(of_benefit).collect();
    let of_right = |right: Right| {
        let rows: Vec<_> = all().filter(|(_, row)| row.rights().contains(&right)).collect();
        let some = rows.iter().any(|(_, row)| !row.told.is_empty());
        if some { of_one(right.code(), rights::name(right).in_lang(lang), "", rows, lang) } else { String::new() }
    };
    let of_rights: String = Right::ALL.into_iter().map(of_right).collect();
    format!("<p>{}</p>{lists}{of_rights}", escaped(&guide::LAW_READ.fill(lang, &figures)))
}

/// What is left out of one benefit or right.
fn of_one(code: &str, name: &str, acronym: &str, of_it: Vec<(&str, &Row)>, lang: Lang) -> String {
    let (mut left_out, mut open) = (BTreeMap::new(), BTreeMap::new());
    for (text, row) in of_it {
        let list = match row.status {
            Status::NotAsked | Status::NotModelled => &mut left_out,
            Status::Open => &mut open,
            Status::Followed | Status::Procedure => continue,
        };
        let named: &mut Vec<String> = list.entry(row.told.as_str()).or_default();
        let name = self::name(text, &row.article);
        if !named.contains(&name) {
            named.push(name);
        }
    }
    format!(
        "<details class=\"guide-more claim\" id=\"limites-{}\" tabindex=\"-1\"><summary><span>{} {}</span></summary>{}{}</details>",
        code.replace('_', "-"),
        escaped(name),
        if acronym.is_empty() { String::new() } else { format!("<abbr>{}</abbr>", escaped(acronym)) },
        part(guide::LEFT_OUT, &left_out, lang),
        part(guide::LEFT_OPEN, &open, lang),
    )
}

/// How an article of a table is named.
fn name(code: &str, article: &str) -> String {
    match code {
        "Autres textes" => article.to_owned(),
        code if code.contains(' ') => format!("{code}, art. {article}"),
        code => format!("{code}, {article}"),
    }
}

/// A list under its heading, in the order of the sentences, or nothing.
fn part(title: Text, points: &BTreeMap<&str, Vec<String>>, lang: Lang) -> String {
    let items: String = limits::LIMITS
        .iter()
        .filter_map(|(key, sentence)| points.get(key).map(|named| item(sentence.in_lang(lang), named)))
        .collect();
    if items.is_empty() {
        return String::new();
    }
    format!("<h3>{}</h3><ul class=\"plain facts\">{items}</ul>", escaped(title.in_lang(lang)))
}

fn item(sentence: &str, named: &[String]) -> String {
    let more = if named.len() > MOST_NAMED { "…" } else { "" };
    let named = named.iter().take(MOST_NAMED).cloned().collect::<Vec<_>>().join(" ; ");
    format!("<li><span>{}</span><small class=\"src\">{}{more}</small></li>", escaped(sentence), escaped(&named))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_benefit_tells_what_is_left_out_in_each_language() {
        for lang in Lang::ALL {
            let html = limits_of_all(lang);
            assert!(html.matches("<details").count() >= Benefit::COUNT);
            for list in html.split("<details").skip(1) {
                assert!(list.contains("<li>"), "{list}");
            }
        }
    }
}
