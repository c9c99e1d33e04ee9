//! The site map, and the statement of accessibility with its criteria.

use droits_words::facts::about as words;
use droits_words::facts::accessibility::{CHECKED, CRITERIA, Criterion, LEVEL, SCORE, State, THEMES, VERSION};
use droits_words::facts::guide::LINKS;
use droits_words::facts::infos;
use droits_words::{Lang, Text, format};

use crate::frame::escaped;

/// Every page, under headings.
pub fn map(lang: Lang) -> String {
    let of_app = words::PLACES.iter().map(|(name, places)| {
        let links = places
            .iter()
            .map(|(word, title)| link(&format!("../../index.html#/{}/{word}", lang.code()), title.in_lang(lang)));
        part(*name, links.collect(), lang)
    });
    let plain = |name: Text, pages: &[(&str, Text)]| {
        let links = pages.iter().map(|(word, title)| {
            let link = link(&format!("{word}.html"), title.in_lang(lang));
            // Its title tells nothing, so that a history tells nothing: whoever needs the page must find it all the same.
            let about = format!(" <span class=\"quiet\">{}</span></li>", escaped(infos::HOLDS.in_lang(lang)));
            if *word == infos::PAGE.word { link.replace("</li>", &about) } else { link }
        });
        part(name, links.collect(), lang)
    };
    let read = [plain(words::READ, &LINKS), plain(words::SITE, &words::FOOT)];
    of_app.chain(read).collect()
}

fn link(href: &str, name: &str) -> String {
    format!("<li><a href=\"{href}\">{}</a></li>", escaped(name))
}

fn part(name: Text, links: String, lang: Lang) -> String {
    format!("<section><h2>{}</h2><ul class=\"plain places\">{links}</ul></section>\n", escaped(name.in_lang(lang)))
}

/// The level, and how many criteria make it.
pub fn level(lang: Lang) -> String {
    let of = |is: fn(&State) -> bool| CRITERIA.iter().filter(|one| is(&one.state)).count().to_string();
    let figures = [
        SCORE.0.to_string(),
        SCORE.1.to_string(),
        VERSION.to_owned(),
        of(|state| matches!(state, State::By(_))),
        of(|state| matches!(state, State::Hand)),
        format::date(CHECKED),
    ];
    format!(
        "<p><b>{}.</b></p><p>{}</p>",
        escaped(LEVEL.words().in_lang(lang)),
        escaped(&words::HELD.fill(lang, &figures))
    )
}

/// One folded list a theme.
pub fn criteria(lang: Lang) -> String {
    (1..).zip(THEMES).map(|(number, name)| theme(number, name, lang)).collect()
}

fn theme(number: usize, name: Text, lang: Lang) -> String {
    let start = format!("{number}.");
    let mine: Vec<&Criterion> = CRITERIA.iter().filter(|one| one.number.starts_with(&start)).collect();
    let held = mine.iter().filter(|one| matches!(one.state, State::By(_) | State::Hand)).count();
    let apply = mine.iter().filter(|one| !matches!(one.state, State::Without(_))).count();
    let counted = match apply {
        0 => words::NOTHING.in_lang(lang).to_owned(),
        _ => words::COUNTED.fill(lang, &[held.to_string(), apply.to_string()]),
    };
    let rows: String = mine.into_iter().map(|one| row(one, lang)).collect();
    format!(
        "<details class=\"guide-more claim\" id=\"theme-{number}\" tabindex=\"-1\"><summary><span>{number}. {} <span class=\"quiet\">({})</span></span></summary><ul class=\"plain facts criteria\">{rows}</ul></details>",
        escaped(name.in_lang(lang)),
        escaped(&counted)
    )
}

fn row(one: &Criterion, lang: Lang) -> String {
    let yes = words::YES.in_lang(lang).to_owned();
    let (state, how) = match one.state {
        State::By(test) => (
            yes,
            format!(
                "{}<span lang=\"en\">{}</span> ({})",
                escaped(words::TESTED.in_lang(lang)),
                escaped(test.name),
                test.file
            ),
        ),
        State::Hand => (yes, escaped(&words::BY_HAND.fill(lang, &[format::date(CHECKED)]))),
        State::Without(why) => (words::WITHOUT.fill(lang, &[why.in_lang(lang).to_owned()]), String::new()),
        State::Broken(why) => (words::NO.in_lang(lang).to_owned(), escaped(why.in_lang(lang))),
    };
    let how = if how.is_empty() { how } else { format!("<small class=\"src\">{how}</small>") };
    format!("<li><b>{} {}</b><span>{}</span>{how}</li>", one.number, escaped(one.about.in_lang(lang)), escaped(&state))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_test_that_a_criterion_names_is_one_of_those_that_run() {
        for one in CRITERIA {
            let State::By(test) = one.state else { continue };
            let path = format!("{}/../../tests/e2e/{}", env!("CARGO_MANIFEST_DIR"), test.file);
            let spec = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
            assert!(
                spec.contains(&format!("test(\"{}\"", test.name)),
                "{}: no test “{}” in {}",
                one.number,
                test.name,
                test.file
            );
        }
    }

    #[test]
    fn the_statement_has_every_criterion_in_each_language() {
        for lang in Lang::ALL {
            let html = criteria(lang);
            assert_eq!(html.matches("<li>").count(), CRITERIA.len());
            assert_eq!(html.matches("<details").count(), THEMES.len());
            assert!(level(lang).contains(&SCORE.0.to_string()));
        }
    }

    #[test]
    fn the_map_leads_to_the_pages_that_are_read_and_to_itself() {
        let html = map(Lang::Fr);
        for (word, _) in words::EVERY {
            assert!(html.contains(&format!("href=\"{word}.html\"")), "{word}");
        }
    }
}
