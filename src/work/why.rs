//! Why another amount was paid: the search, and how what it finds travels from the worker to the page.
//!
//! What is found travels as sentences, in the three languages: the page may change its language without a new search.

use droits_engine::calendar::Month;
use droits_engine::household::{Household, read};
use droits_engine::money::Euros;
use droits_engine::outcome::Benefit;
use droits_engine::scenario::why::{Cause, Hypothesis, Search, in_month, law};
use droits_words::{Lang, why as words};
use rust_decimal::Decimal;

use super::{Given, Part};

/// What is asked: the benefit, the amount paid, its month, and the household as text.
pub fn asked(benefit: Benefit, paid: Decimal, month: Month, household: &str) -> String {
    format!("{}\n{paid}\n{month}\n{household}", benefit.code())
}

/// What the page is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Told {
    /// The share done, in hundredths.
    Searching(u8),
    /// The month cannot be computed.
    NoMonth,
    /// The household does not say the amount.
    Unknown,
    /// The household says that very amount.
    Same(Decimal),
    /// The amount that the household says, and what gives the other.
    Found(Decimal, Vec<Lead>),
}

/// A sentence in each language.
pub type Said = [String; 3];

/// A hypothesis: the changes that go together, and the amount that they give.
pub type Lead = (Vec<Asked>, Decimal);

/// A question, whom or what it is about (one or the other), with what to compare, and the article with its address.
pub type Asked = (Said, Vec<Said>, Said, (String, String));

impl Told {
    fn written(&self) -> String {
        match self {
            Told::Searching(share) => share.to_string(),
            Told::NoMonth => "month".to_owned(),
            Told::Unknown => "unknown".to_owned(),
            Told::Same(expected) => format!("={expected}"),
            Told::Found(expected, leads) => {
                let leads: Vec<(&Vec<Asked>, String)> =
                    leads.iter().map(|(asked, gives)| (asked, gives.to_string())).collect();
                serde_json::to_string(&(expected.to_string(), leads)).unwrap_or_default()
            }
        }
    }

    /// Reads what the worker said.
    pub fn parse(text: &str) -> Option<Told> {
        match text {
            "month" => return Some(Told::NoMonth),
            "unknown" => return Some(Told::Unknown),
            _ => {}
        }
        if let Some(expected) = text.strip_prefix('=') {
            return Some(Told::Same(expected.parse().ok()?));
        }
        if let Ok(share) = text.parse() {
            return Some(Told::Searching(share));
        }
        let (expected, leads): (String, Vec<(Vec<Asked>, String)>) = serde_json::from_str(text).ok()?;
        let leads = leads.into_iter().map(|(asked, gives)| Some((asked, gives.parse().ok()?)));
        Some(Told::Found(expected.parse().ok()?, leads.collect::<Option<Vec<_>>>()?))
    }
}

/// Causes looked at in a step: an amount that is solved for takes a hundred computations.
const OF_A_STEP: usize = 4;

/// The job.
pub enum Why {
    /// Something is to be said at once, or nothing any more.
    Over(Option<Told>),
    /// The search goes on.
    Searching(Box<Searching>),
}

/// A search under way.
pub struct Searching {
    household: Household,
    benefit: Benefit,
    search: Search,
    share: u8,
}

impl Why {
    /// The job on what [`asked`] wrote.
    pub fn new(given: Given) -> Why {
        let mut lines = given.text.splitn(4, '\n');
        let mut next = || lines.next().unwrap_or_default();
        let (benefit, paid, month, household) = (next(), next(), next(), next());
        let benefit = Benefit::ALL.into_iter().find(|one| one.code() == benefit);
        let (Some(benefit), Ok(paid), Some(month), Ok(household)) =
            (benefit, paid.parse(), Month::parse(month), read(household.as_bytes()))
        else {
            return Why::Over(Some(Told::NoMonth));
        };
        let first = droits_engine::sources::FIRST_MONTH;
        let near = (month.since(household.month)).abs() <= MOST_MONTHS;
        let Some(household) = in_month(&household, month).filter(|_| near && month >= first) else {
            return Why::Over(Some(Told::NoMonth));
        };
        let search = Search::new(&household, benefit, Euros(paid));
        match search.expected() {
            None => Why::Over(Some(Told::Unknown)),
            Some(expected) if !search.goes_on() => Why::Over(Some(Told::Same(expected.0))),
            Some(_) => Why::Searching(Box::new(Searching { household, benefit, search, share: 0 })),
        }
    }
}

/// Most months between the household's and the letter's.
const MOST_MONTHS: i32 = 36;

impl Iterator for Why {
    type Item = Option<Part>;

    fn next(&mut self) -> Option<Option<Part>> {
        let part = |told: Told| Part { text: told.written(), file: None };
        match self {
            Why::Over(told) => told.take().map(|told| Some(part(told))),
            Why::Searching(searching) if searching.search.goes_on() => {
                let share = searching.search.advance(OF_A_STEP);
                let told = (share > searching.share).then(|| part(Told::Searching(share)));
                searching.share = searching.share.max(share);
                Some(told)
            }
            Why::Searching(searching) => {
                let Searching { household, benefit, search, .. } = &**searching;
                let expected = search.expected().unwrap_or_default();
                let leads = search.clone().found().iter().map(|found| lead(found, household, *benefit)).collect();
                *self = Why::Over(None);
                Some(Some(part(Told::Found(expected.0, leads))))
            }
        }
    }
}

fn lead(found: &Hypothesis, household: &Household, benefit: Benefit) -> Lead {
    let asked = found.causes.iter().map(|cause| {
        let others: &[Cause] = if found.causes.len() == 1 { &found.others } else { &[] };
        let causes = [std::slice::from_ref(cause), others].concat();
        let [french, easy, english] = Lang::ALL.map(|lang| words::details(&causes, household, lang));
        let details = french.into_iter().zip(easy).zip(english).map(|((fr, easy), en)| [fr, easy, en]).collect();
        let law = law(*cause, benefit);
        (
            Lang::ALL.map(|lang| words::question(*cause, household, lang)),
            details,
            Lang::ALL.map(|lang| words::check(*cause).in_lang(lang).to_owned()),
            (law.to_string(), law.url()),
        )
    });
    (asked.collect(), found.gives.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FAMILY: &str = r#"{"format":1,"month":"2026-11","residence":{"department":"59"},"union":"single",
        "adults":[{"birth_date":"1990-05-04","activity":"employed","income":[{"kind":"wage","monthly":1050}]}],
        "children":[{"birth_date":"2018-06-14","other_parent":"not_paying"},{"birth_date":"2024-03-10","other_parent":"not_paying"}],
        "housing":{"tenure":"tenant","rent":560}}"#;

    fn told(benefit: Benefit, paid: &str, month: Month) -> Vec<Told> {
        let text = asked(benefit, paid.parse().expect("an amount"), month, FAMILY);
        let parts = Why::new(Given { text, ..Given::default() }).flatten();
        parts.map(|part| Told::parse(&part.text).expect("readable")).collect()
    }

    #[test]
    fn what_is_found_travels_whole() {
        let all = told(Benefit::Af, "153.01", Month::new(2026, 11));
        assert!(matches!(all[0], Told::Searching(_)));
        let Some(Told::Found(expected, leads)) = all.last() else { panic!("{all:?}") };
        // 478.16 × 0.32 = 153.01, less 0.76 of CRDS.
        assert_eq!(expected.to_string(), "152.25");
        let (asked, gives) = &leads[0];
        assert_eq!(
            (gives.to_string().as_str(), asked[0].0[0].as_str()),
            ("153.01", "La lettre donne-t-elle le montant avant la CRDS\u{202f}?")
        );
        assert!(asked[0].3.1.starts_with("https://www.legifrance.gouv.fr/"));
        assert!(all.iter().all(|one| Told::parse(&one.written()).as_ref() == Some(one)));
    }

    #[test]
    fn the_same_amount_and_a_month_too_far_are_said_at_once() {
        assert_eq!(told(Benefit::Af, "152.25", Month::new(2026, 11)).len(), 1);
        assert_eq!(told(Benefit::Af, "152.25", Month::new(2023, 11)), [Told::NoMonth]);
    }

    #[test]
    fn the_letter_of_another_month_is_held_against_that_month() {
        // The amounts of before April 2026 differ.
        let all = told(Benefit::Af, "152.25", Month::new(2026, 3));
        assert!(matches!(all.last(), Some(Told::Found(expected, _)) if expected.to_string() != "152.25"), "{all:?}");
    }
}
