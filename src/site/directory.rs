//! The Caf, as a list by département and as a map of squares.

use droits_words::Lang;
use droits_words::facts::claims::CAF_URL;
use droits_words::ui::guide;
use serde::Deserialize;

use crate::frame::escaped;
use crate::sections::{outside, to_app};

/// The directory, which the page fetches too: name, départements, page, postal address with its date (an undated one is
/// left out).
const DATA: &str = include_str!("../../public/caf.json");

/// The départements about where they lie, a row a line; overseas below.
const MAP: [&str; 15] = [
    ".. .. .. .. .. 62 59 .. .. .. .. ..",
    ".. .. .. .. 76 80 02 08 .. .. .. ..",
    ".. .. 50 14 27 60 51 55 57 67 .. ..",
    "29 22 35 61 78 95 93 10 54 88 68 ..",
    ".. 56 53 72 28 92 75 94 52 70 90 ..",
    ".. 44 49 37 41 91 77 89 21 25 .. ..",
    ".. 85 79 86 36 45 18 58 71 39 .. ..",
    ".. .. 17 16 87 23 03 42 69 01 74 ..",
    ".. .. 33 24 19 63 43 07 38 73 .. ..",
    ".. .. 40 47 46 15 48 26 05 .. .. ..",
    ".. 64 32 82 12 30 84 04 06 .. .. ..",
    ".. .. 65 31 81 34 13 83 .. .. 2B ..",
    ".. .. .. 09 11 66 .. .. .. .. 2A ..",
    ".. .. .. .. .. .. .. .. .. .. .. ..",
    "971 972 973 974 976 .. .. .. .. .. .. ..",
];
const SIDE: usize = 44;

#[derive(Deserialize)]
struct Caf {
    name: String,
    departments: Vec<String>,
    web: Option<String>,
    postal: Option<Postal>,
}

#[derive(Deserialize)]
struct Postal {
    lines: Vec<String>,
    as_of: String,
}

/// Map, note and list.
pub fn directory(lang: Lang) -> String {
    let all = read();
    format!(
        "{}{}<p class=\"quiet\">{}</p><ul class=\"plain cafs\">{}</ul>",
        to_app("aide/contacts", guide::FIND_BY_NAME, lang),
        map(&all, lang),
        escaped(guide::MAP_NOTE.in_lang(lang)),
        all.iter().map(|caf| row(caf, lang)).collect::<String>()
    )
}

fn read() -> Vec<Caf> {
    serde_json::from_str(DATA).expect("the directory is part of the program, and a test reads it")
}

fn row(caf: &Caf, lang: Lang) -> String {
    let code = caf.departments.join(", ");
    let page = match &caf.web {
        Some(web) => outside(web, &caf.name),
        None => outside(CAF_URL, &format!("{}, {}", caf.name, guide::CAF_NO_PAGE.in_lang(lang))),
    };
    let postal = caf.postal.as_ref().map_or(String::new(), |postal| {
        let line = guide::CAF_POSTAL.fill(lang, &[guide::as_of(&postal.as_of, lang), postal.lines.join(", ")]);
        format!("<small class=\"src\">{}</small>", escaped(&line))
    });
    format!("<li id=\"caf-{code}\" tabindex=\"-1\"><b>{code}</b> {page}{postal}</li>")
}

fn map(all: &[Caf], lang: Lang) -> String {
    let mut tiles = String::new();
    for (y, line) in MAP.iter().enumerate() {
        for (x, code) in line.split(' ').enumerate().filter(|(_, code)| *code != "..") {
            let Some(caf) = all.iter().find(|caf| caf.departments.iter().any(|d| d == code)) else { continue };
            let name = escaped(&format!("{code}, {}", caf.name));
            let (left, top) = (x * SIDE, y * SIDE);
            let (middle, base) = (left + SIDE / 2, top + SIDE / 2 + 7);
            tiles.push_str(&format!(
                "<a href=\"#caf-{code}\" aria-label=\"{name}\"><title>{name}</title><rect x=\"{left}\" y=\"{top}\" width=\"42\" height=\"42\" rx=\"3\"/><text x=\"{middle}\" y=\"{base}\">{code}</text></a>"
            ));
        }
    }
    let (width, height) = (12 * SIDE, MAP.len() * SIDE);
    format!(
        "<nav class=\"map\" aria-label=\"{}\"><svg viewBox=\"0 0 {width} {height}\">{tiles}</svg></nav>",
        escaped(guide::MAP_LABEL.in_lang(lang))
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_departement_is_once_on_the_map_and_once_in_the_list() {
        let mut drawn: Vec<&str> = MAP.iter().flat_map(|line| line.split(' ')).filter(|code| *code != "..").collect();
        let all = read();
        let mut listed: Vec<&str> = all.iter().flat_map(|caf| caf.departments.iter().map(String::as_str)).collect();
        drawn.sort_unstable();
        listed.sort_unstable();
        assert_eq!(drawn, listed);
        assert_eq!(listed.len(), 101);
    }

    #[test]
    fn a_postal_address_always_bears_its_date() {
        assert_eq!(read().iter().filter(|caf| caf.postal.is_some()).count(), 16);
        assert!(read().iter().filter_map(|caf| caf.postal.as_ref()).all(|postal| postal.as_of.starts_with("20")));
    }
}
