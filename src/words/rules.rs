//! The texts held to the rules of words, all of them: their sources are read, so that none is forgotten and the page
//! carries nothing for it.

use std::fs;
use std::path::Path;

/// Most words of a sentence of easy French.
const MOST_WORDS: usize = 12;

/// English texts that equal the French ones, with the reason of each.
const SAME_IN_ENGLISH: &[(&str, &str)] = &[
    ("Droits au clair", "name of this site"),
    ("FranceConnect+", "name of a public service"),
    ("Pôle emploi", "former name of a public service"),
    ("Prime d’activité", "name of a benefit, as letters of the Caf have it"),
    ("Acre", "name of a scheme"),
    ("ARE", "name of a benefit"),
    ("RSA", "name of a benefit"),
    ("API", "name of a former benefit"),
    ("RMI", "name of a former benefit"),
    ("Bafa", "name of a diploma"),
    ("Quotient familial", "name of a figure of the Caf, explained beside it"),
    ("Cerfa", "name of the numbered forms"),
    ("3230", "a telephone number"),
    ("Département", "a French place, which English keeps"),
    ("Images", "the same word"),
    ("Scripts", "the same word"),
    ("Navigation", "the same word"),
    ("Consultation", "the name of a theme of the RGAA, whose English version keeps it"),
    ("Commune", "a French place, which English keeps"),
    ("Crèche", "a French service, which English keeps"),
    ("Crous", "name of a public body"),
    ("Aspa", "name of a benefit"),
    ("Asi", "name of a benefit"),
    ("Menu", "the same word"),
    ("Services", "the same word"),
    ("Site", "the same word"),
    ("Total", "the same word"),
    ("Zone {0}", "the same word"),
    ("{0} point", "the same word"),
    ("{0} points", "the same word"),
];

/// Sentences of easy French that are longer, with the reason of each.
const LONG_IN_EASY: &[(&str, &str)] = &[];

/// Words that blame, order, or age badly; in French and easy French.
const NEVER: &[&str] = &["devriez", "veuillez", "malheureusement", "CAF", "  ", "Etat", "A partir"];

/// A text of the sources: file, then French, easy French, English.
type Found = (String, [String; 3]);

#[test]
fn an_english_text_is_not_the_french_one_unless_a_reason_is_written() {
    let found: Vec<Found> =
        texts().into_iter().filter(|(_, [fr, _, en])| fr == en && has_words_of_its_own(fr)).collect();
    let bare: Vec<&Found> = found.iter().filter(|(_, [fr, ..])| !listed(SAME_IN_ENGLISH, fr)).collect();
    assert!(bare.is_empty(), "translate these, or say why not: {bare:#?}");
    let idle = idle(SAME_IN_ENGLISH, found.iter().map(|(_, [fr, ..])| fr.as_str()));
    assert!(idle.is_empty(), "no text is so any more: {idle:?}");
}

#[test]
fn a_sentence_of_easy_french_has_at_most_twelve_words_unless_a_reason_is_written() {
    let long: Vec<(String, String)> = texts()
        .iter()
        .flat_map(|(file, [_, easy, _])| sentences(easy).map(|sentence| (file.clone(), sentence.to_owned())))
        .filter(|(_, sentence)| words(sentence) > MOST_WORDS)
        .collect();
    let bare: Vec<_> = long.iter().filter(|(_, sentence)| !listed(LONG_IN_EASY, sentence)).collect();
    assert!(bare.is_empty(), "shorten these, or say why not: {bare:#?}");
    let idle = idle(LONG_IN_EASY, long.iter().map(|(_, sentence)| sentence.as_str()));
    assert!(idle.is_empty(), "no sentence is so any more: {idle:?}");
}

#[test]
fn no_text_is_empty_blames_or_is_badly_typed() {
    let texts = texts();
    let empty: Vec<&Found> = texts.iter().filter(|(_, all)| all.iter().any(|text| text.trim().is_empty())).collect();
    assert!(empty.is_empty(), "{empty:#?}");
    let blaming: Vec<&Found> = texts
        .iter()
        .filter(|(_, [fr, easy, _])| NEVER.iter().any(|never| fr.contains(never) || easy.contains(never)))
        .collect();
    assert!(blaming.is_empty(), "{blaming:#?}");
}

#[test]
fn the_three_languages_name_the_same_figures() {
    // Easy French may leave a figure out; no language may name one that the others do not have.
    let odd: Vec<Found> = texts()
        .into_iter()
        .filter(|(_, [fr, easy, en])| {
            let french = figures(fr);
            figures(en) != french && !figures(en).contains(&"value") && !french.contains(&"value")
                || figures(easy).iter().any(|figure| *figure != "value" && !french.contains(figure))
        })
        .collect();
    assert!(odd.is_empty(), "{odd:#?}");
}

#[test]
fn sentences_and_words_are_counted_as_a_reader_does() {
    assert_eq!(sentences("Un. Deux ? Trois, 1.5 fois").collect::<Vec<_>>(), ["Un.", "Deux ?", "Trois, 1.5 fois"]);
    assert_eq!(words("L’aide de {0} : « vite », 1\u{202f}000\u{202f} € par mois"), 7);
    let source = "a(text(\n  \"l’\\u{e9}t\\u{e9} \\\n   long\", \"\\\"b\\\"\", \"c\"), one(\"x\", \"d\", \"e\", \"f\"), context(\"g\"))";
    assert_eq!(read(source), [["l’été long", "\"b\"", "c"], ["d", "e", "f"]].map(|text| text.map(str::to_owned)));
}

/// What makes a text of three literals, and how many literals stand before them.
const MAKERS: &[(&str, usize)] = &[("text(", 0), ("ask(", 0), (".hint(", 0), ("one(", 1)];

/// Every text of the crate.
fn texts() -> Vec<Found> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("the sources are there").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|end| end == "rs") && !path.ends_with("rules.rs") {
                let source = fs::read_to_string(&path).expect("a source is text");
                // Tests have texts of their own.
                let source = source.split("#[cfg(test)]").next().unwrap_or_default();
                let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                found.extend(read(source).into_iter().map(|text| (name.clone(), text)));
            }
        }
    }
    assert!(found.len() > 1000, "most texts escape these rules");
    found
}

/// The texts of a source.
fn read(source: &str) -> Vec<[String; 3]> {
    let mut found = Vec::new();
    for (maker, before) in MAKERS {
        for (at, _) in source.match_indices(maker) {
            let longer_name = source[..at].ends_with(|last: char| last.is_alphanumeric() || last == '_');
            let mut rest = source[at + maker.len()..].trim_start();
            if !rest.starts_with('"') || longer_name && !maker.starts_with('.') {
                continue;
            }
            let literals: Vec<String> = (0..before + 3)
                .map(|_| {
                    let (text, after) = literal(rest).expect("a text is made of literals, else it escapes these rules");
                    rest = after.trim_start().trim_start_matches(',').trim_start();
                    text
                })
                .collect();
            found.push([0, 1, 2].map(|i| literals[before + i].clone()));
        }
    }
    found
}

/// A string literal and what follows it.
fn literal(source: &str) -> Option<(String, &str)> {
    let mut text = String::new();
    let mut rest = source.strip_prefix('"')?;
    loop {
        let at = rest.find(['"', '\\'])?;
        text.push_str(&rest[..at]);
        let after = &rest[at + 1..];
        if rest[at..].starts_with('"') {
            return Some((text, after));
        }
        rest = if let Some(code) = after.strip_prefix("u{") {
            let (code, after) = code.split_once('}')?;
            text.push(char::from_u32(u32::from_str_radix(code, 16).ok()?)?);
            after
        } else if let Some(next_line) = after.strip_prefix('\n') {
            next_line.trim_start()
        } else {
            text.push(after.chars().next()?);
            &after[1..]
        };
    }
}

fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        let end = rest.match_indices(['.', '!', '?', '…']).map(|(at, mark)| at + mark.len()).find(|end| {
            // A point within a number ends nothing.
            rest[*end..].is_empty() || rest[*end..].starts_with(char::is_whitespace)
        });
        let (sentence, after) = rest.split_at(end.unwrap_or(rest.len()));
        rest = after.trim_start();
        (!sentence.is_empty()).then_some(sentence)
    })
}

/// Words of a sentence; a figure is one, a mark none, and groups of three digits are one number.
fn words(sentence: &str) -> usize {
    let counts = |word: &&str| word.chars().any(char::is_alphanumeric);
    sentence.split([' ', '\u{a0}']).filter(counts).count()
}

fn figures(text: &str) -> Vec<&str> {
    let mut figures: Vec<&str> = text.split('{').skip(1).filter_map(|rest| rest.split('}').next()).collect();
    figures.sort_unstable();
    figures.dedup();
    figures
}

/// Whether something is said besides the figures.
fn has_words_of_its_own(text: &str) -> bool {
    figures(text)
        .iter()
        .fold(text.to_owned(), |rest, figure| rest.replace(figure, ""))
        .chars()
        .any(char::is_alphanumeric)
}

fn listed(list: &[(&str, &str)], text: &str) -> bool {
    list.iter().any(|(listed, _)| *listed == text)
}

fn idle<'l>(list: &'l [(&str, &str)], found: impl Iterator<Item = &'l str> + Clone) -> Vec<&'l str> {
    list.iter().map(|(listed, _)| *listed).filter(|listed| !found.clone().any(|text| text == *listed)).collect()
}
