//! The fictional cases: a file of the site, read when the desk is opened.

use droits_engine::outcome::Benefit;
use droits_words::Lang;
use rust_decimal::Decimal;
use serde_json::Value;

use crate::ui::served;

/// The file, beside the page; `tests/cases.rs` derives each of its results.
const FILE: &str = "cases.json";

/// A fictional case.
#[derive(Clone, Debug, PartialEq)]
pub struct Example {
    name: [String; 3],
    shows: [String; 3],
    /// In the household format.
    pub household: String,
    /// What is due, net.
    pub result: Vec<(Benefit, Decimal)>,
}

impl Example {
    /// What it is called.
    pub fn name(&self, lang: Lang) -> &str {
        &self.name[lang as usize]
    }

    /// What it demonstrates.
    pub fn shows(&self, lang: Lang) -> &str {
        &self.shows[lang as usize]
    }

    /// Whether it answers a search.
    pub fn answers(&self, search: &str, lang: Lang) -> bool {
        let search = search.trim().to_lowercase();
        [self.name(lang), self.shows(lang)].iter().any(|text| text.to_lowercase().contains(&search))
    }
}

/// The cases; `None` when the file cannot be had.
pub async fn fetched() -> Option<Vec<Example>> {
    let file: Value = serde_json::from_slice(&served::file(FILE).await?).ok()?;
    file.as_array()?.iter().map(example).collect()
}

fn example(case: &Value) -> Option<Example> {
    let texts = |part: &str| -> Option<[String; 3]> {
        let texts = case.get(part)?.as_array()?.iter().map(|text| Some(text.as_str()?.to_owned()));
        texts.collect::<Option<Vec<_>>>()?.try_into().ok()
    };
    let result = case.get("result")?.as_object()?.iter().map(|(code, amount)| {
        let benefit = Benefit::ALL.into_iter().find(|benefit| benefit.code() == code)?;
        Some((benefit, Decimal::from_str_exact(amount.as_str()?).ok()?))
    });
    let mut result = result.collect::<Option<Vec<_>>>()?;
    result.sort_by_key(|(benefit, _)| *benefit);
    Some(Example {
        name: texts("name")?,
        shows: texts("shows")?,
        household: case.get("household")?.to_string(),
        result,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form;

    #[test]
    fn every_case_opens_in_the_form_without_a_problem() {
        let file: Value = serde_json::from_str(include_str!("../../../../public/cases.json")).expect("a list");
        let cases = file.as_array().expect("a list");
        assert!(cases.len() >= 20);
        for case in cases {
            let example = example(case).unwrap_or_else(|| panic!("{case}"));
            let form = form::open(&example.household).unwrap_or_else(|error| panic!("{error:?} in {case}"));
            let reading = form::read(&form);
            assert_eq!(reading.problems, [], "{}", example.name(Lang::Fr));
            let household = droits_engine::household::read(example.household.as_bytes()).expect("valid");
            let read = reading.household.expect("the form reads");
            let due = |household| {
                let assessment = droits_engine::assess(household, &mut droits_engine::trace::Trace::silent());
                assessment.outcomes.clone()
            };
            assert_eq!(due(&read), due(&household), "{}", example.name(Lang::Fr));
        }
    }
}
