//! What a card says of a benefit that is due, in a few short sentences: at once what opens it and what limits it; folded, the
//! figures that made it what it is.

use droits_engine::household::Household;
use droits_engine::outcome::{Benefit, Due};
use droits_engine::resources::family::FamilyResourcesLine;
use droits_engine::trace::{About, Line, Step};

use crate::lang::{Lang, Text, text};
use crate::{benefits, lines, reasons};

/// Most children whose figures a card tells: a longer list is for the computation.
const MOST_CHILDREN: usize = 3;

/// What a card says at once of a benefit that is due: what opens it, and what limits it or is to be confirmed.
pub fn opening(benefit: Benefit, due: &Due, household: &Household, lang: Lang) -> String {
    let mut said = benefits::opens_for(benefit, household).in_lang(lang).to_owned();
    for remark in &due.remarks {
        said.push(' ');
        said.push_str(&reasons::sentence(remark, lang));
    }
    said
}

/// The figures that made it what it is, from the lines of its computation; empty where none is worth telling before the others.
pub fn figures<'s>(
    benefit: Benefit,
    steps: impl IntoIterator<Item = &'s Step>,
    household: &Household,
    lang: Lang,
) -> String {
    // A computation made twice, with and without children in shared custody, is told once.
    let mut told = Vec::new();
    let once = steps.into_iter().filter(|step| {
        let new = !told.contains(&(step.line, step.about));
        told.push((step.line, step.about));
        new
    });
    let figures: Vec<(&Step, Text)> = once.filter_map(|step| Some((step, figure(benefit, step)?))).collect();
    let of_child = |step: &Step| matches!(step.about, About::Child(_));
    let many = figures.iter().filter(|(step, _)| of_child(step)).count() > MOST_CHILDREN;
    let sentences: Vec<String> = figures
        .into_iter()
        .filter(|(step, _)| !(many && of_child(step)))
        .map(|(step, text)| lines::filled(text, step, household, lang))
        .collect();
    sentences.join(" ")
}

/// The sentence of a line that is worth telling at once, unless it names a figure that the line has not: a residence has its
/// own rent, set by the law.
fn figure(benefit: Benefit, step: &Step) -> Option<Text> {
    let told = benefits::gist(benefit).iter().chain(SHARED).find(|(line, _)| *line == step.line);
    told.map(|(_, text)| *text).filter(|text| !(text.fr.contains("{0}") && step.operands.is_empty()))
}

/// Lines that several benefits have.
const SHARED: &[(Line, Text)] = &[(
    FamilyResourcesLine::Resources.line(),
    text("Ressources comptées : {value} par an.", "On compte {value} par an.", "Resources counted: {value} a year."),
)];

#[cfg(test)]
mod tests {
    use droits_engine::assess;
    use droits_engine::household::read;
    use droits_engine::outcome::Outcome;
    use droits_engine::trace::Trace;

    use super::*;

    #[test]
    fn what_opens_a_right_is_that_of_the_family_at_hand() {
        let overseas = read(
            br#"{"format":1,"month":"2026-11","residence":{"department":"974","apl_zone":2},"union":"married",
            "adults":[{"birth_date":"1994-04-12","activity":"employed","income":[{"kind":"wage","monthly":900}]},
                {"birth_date":"1994-04-12","activity":"inactive"}],
            "children":[{"birth_date":"2019-06-14"},{"birth_date":"2022-03-10"}],"housing":{"tenure":"hosted"}}"#,
        )
        .expect("a plain household");
        let mut trace = Trace::default();
        let assessment = assess(&overseas, &mut trace);
        let Outcome::Due(due) = assessment.of(Benefit::Cf) else { panic!("{:?}", assessment.of(Benefit::Cf)) };
        for lang in Lang::ALL {
            let said = opening(Benefit::Cf, due, &overseas, lang).to_lowercase();
            assert!(said.contains("outre") || said.contains("overseas"), "{said}");
            assert!(!["trois enfants", "3 enfants", "three"].iter().any(|three| said.contains(three)), "{said}");
        }
    }

    #[test]
    fn a_card_tells_the_rent_and_the_children_of_this_very_family() {
        let household = read(
            br#"{"format":1,"month":"2026-11","residence":{"department":"49","apl_zone":2},"union":"single",
            "adults":[{"birth_date":"1994-04-12","activity":"employed","income":[{"kind":"wage","monthly":1050}]}],
            "children":[{"name":"Sacha","birth_date":"2018-06-14","other_parent":"not_paying"},
                {"name":"L\u00e9a","birth_date":"2024-03-10","other_parent":"not_paying"}],
            "housing":{"tenure":"tenant","rent":560}}"#,
        )
        .expect("a plain household");
        let mut trace = Trace::default();
        let assessment = assess(&household, &mut trace);
        let said = |benefit| match assessment.of(benefit) {
            Outcome::Due(_) => figures(benefit, trace.of(benefit), &household, Lang::Fr),
            other => panic!("{other:?}"),
        };
        assert!(
            said(Benefit::Asf).contains("Pour Sacha, 201,78\u{202f}€ avant la CRDS. Pour Léa, 201,79\u{202f}€"),
            "{}",
            said(Benefit::Asf)
        );
        assert!(said(Benefit::Al).contains(", sur 560,00\u{202f}€."), "{}", said(Benefit::Al));
        assert!(
            said(Benefit::Ppa).contains("de juillet 2026 à septembre 2026")
                || said(Benefit::Ppa).contains("d’août 2026"),
            "{}",
            said(Benefit::Ppa)
        );
    }
}
