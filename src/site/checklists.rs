//! How each benefit is claimed: where, with which forms and papers, by when, whom to ask.

use droits_engine::household::{Household, read};
use droits_engine::outcome::Benefit;
use droits_words::facts::Fact;
use droits_words::next_steps::next_steps;
use droits_words::ui::guide;
use droits_words::{Lang, Text, benefits};

use crate::frame::escaped;
use crate::sections::{outside, source};

/// A household of which nothing is known: each paper that may be asked for is listed.
const ANYONE: &str = r#"{"format":1,"month":"2026-11","residence":{},"union":"single","adults":[{}],"housing":{},
    "children":[{}],"unknown":["/residence/department","/adults/0/birth_date","/adults/0/nationality","/adults/0/activity",
    "/adults/0/income","/children/0/birth_date","/children/0/other_parent","/housing/tenure"]}"#;

/// One folded list a benefit.
pub fn checklists(lang: Lang) -> String {
    let household = read(ANYONE.as_bytes()).expect("the household is part of the program, and a test reads it");
    Benefit::ALL.into_iter().map(|benefit| checklist(benefit, &household, lang)).collect()
}

fn checklist(benefit: Benefit, household: &Household, lang: Lang) -> String {
    let steps = next_steps(benefit, household);
    let (name, acronym) = (benefits::name(benefit).in_lang(lang), benefits::acronym(benefit));
    let forms: Vec<String> = steps
        .forms
        .iter()
        .map(|form| item(&outside(&form.url(), &format!("{}, {}", form.number, form.title.in_lang(lang)))))
        .collect();
    let papers: Vec<String> = steps.papers.iter().map(|paper| item(&escaped(paper.in_lang(lang)))).collect();
    let ask = steps.ask.text().in_lang(lang);
    format!(
        "<details class=\"guide-more claim\" id=\"aide-{}\" tabindex=\"-1\"><summary><span>{} {}</span></summary>{}{}{}{}<p>{}</p></details>",
        benefit.code().replace('_', "-"),
        escaped(name),
        if acronym.is_empty() { String::new() } else { format!("<abbr>{}</abbr>", escaped(acronym)) },
        part(guide::HOW, &facts(&steps.claim, lang), lang),
        part(guide::BY_WHEN, &facts(&steps.deadlines, lang), lang),
        part(guide::WITH_FORMS, &forms, lang),
        part(guide::WITH_PAPERS, &papers, lang),
        outside(steps.ask.url(), ask),
    )
}

fn facts(facts: &[&Fact], lang: Lang) -> Vec<String> {
    facts
        .iter()
        .map(|fact| item(&format!("<span>{}</span>{}", escaped(fact.text.in_lang(lang)), source(fact, lang))))
        .collect()
}

fn item(html: &str) -> String {
    format!("<li>{html}</li>")
}

/// A list under its heading, or nothing.
fn part(title: Text, items: &[String], lang: Lang) -> String {
    if items.is_empty() {
        return String::new();
    }
    format!("<h3>{}</h3><ul>{}</ul>", escaped(title.in_lang(lang)), items.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_benefit_has_its_checklist_with_a_way_to_ask() {
        let html = checklists(Lang::Fr);
        assert_eq!(html.matches("<details").count(), Benefit::ALL.len());
        for benefit in Benefit::ALL {
            assert!(html.contains(&format!("id=\"aide-{}\"", benefit.code().replace('_', "-"))));
        }
        assert!(html.contains("3230"));
    }
}
