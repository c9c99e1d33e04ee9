//! The file that a person may save for those who keep this simulator, where another amount is paid: `docs/divergence-file.md`.
//!
//! It holds what an amount depends on and nothing that says who it is: no name, no day of birth, no commune where its zone is
//! known. A birth keeps its month; a household needs a day, so that one day stands for all.

use droits_engine::assess;
use droits_engine::calendar::{Date, Month, days_later};
use droits_engine::household::{Answer, Child, Household, read, write};
use droits_engine::money::Euros;
use droits_engine::outcome::Benefit;
use droits_engine::scenario::compare::net;
use droits_engine::scenario::why::in_month;
use droits_engine::sources::FIRST_MONTH;
use droits_engine::trace::Trace;
use rust_decimal::Decimal;

/// What is saved, and what a reader must know of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Divergence {
    /// The file.
    pub text: String,
    /// What the answers give, net; `None` when they do not say it.
    pub computed: Option<Euros>,
    /// What the household of the file gives, where the days of birth are not told.
    pub of_the_file: Option<Euros>,
}

/// The file for an amount `paid`, net, for a month; `None` where that month cannot be computed.
pub fn divergence(household: &Household, benefit: Benefit, paid: Decimal, month: Month) -> Option<Divergence> {
    let near = month.since(household.month).abs() <= MOST_MONTHS && month >= FIRST_MONTH;
    let household = in_month(household, month).filter(|_| near)?;
    // The first of a month is a day like no other to the law, and few are born on it. But who died early in the month of the birth
    // was born before.
    let told = [MIDDLE, FIRST].into_iter().map(|day| without_who(&household, day)).find(is_valid)?;
    let (computed, of_the_file) = (amount(&household, benefit), amount(&told, benefit));
    let said = |amount: Option<Euros>| amount.map_or("null".to_owned(), |amount| format!("\"{}\"", amount.0));
    let text = format!(
        "{{\n\"divergence\": 1,\n\"version\": \"{}\",\n\"benefit\": \"{}\",\n\"month\": \"{month}\",\n\"paid\": \"{paid}\",\n\
         \"computed\": {},\n\"computed_of_this_file\": {},\n\"household\": {}\n}}\n",
        env!("CARGO_PKG_VERSION"),
        benefit.code(),
        said(computed),
        said(of_the_file),
        write(&told),
    );
    Some(Divergence { text, computed, of_the_file })
}

/// Most months between the household's and the letter's, as for the search.
const MOST_MONTHS: i32 = 36;

/// Days after the first of the month: the 15th, and the first itself.
const MIDDLE: i16 = 14;
const FIRST: i16 = 0;

fn without_who(household: &Household, day: i16) -> Household {
    let mut told = Household { id: None, form: None, received: vec![], ..household.clone() };
    // The zone is what the law reads of a commune.
    if matches!(told.residence.apl_zone, Answer::Known(Some(_))) && told.residence.commune.known().is_ok() {
        told.residence.commune = Answer::default();
    }
    for adult in &mut told.adults {
        adult.name = None;
        blur(&mut adult.birth_date, day);
    }
    let of_the_dead = told.deaths.iter_mut().filter_map(|death| death.child.as_mut());
    for child in told.children.iter_mut().chain(of_the_dead) {
        child_without_who(child, day);
    }
    for dependant in &mut told.dependants {
        blur(&mut dependant.birth_date, day);
    }
    if let Answer::Known(Some(pregnancy)) = &mut told.pregnancy {
        blur(&mut pregnancy.due_date, day);
    }
    told
}

fn child_without_who(child: &mut Child, day: i16) {
    child.name = None;
    blur(&mut child.birth_date, day);
    if let Answer::Known(Some(due)) = child.due_date {
        child.due_date = Answer::Known(Some(days_later(Month::of(due).first_day(), day)));
    }
}

fn blur(date: &mut Answer<Date>, day: i16) {
    if let Answer::Known(date) = date {
        *date = days_later(Month::of(*date).first_day(), day);
    }
}

fn is_valid(household: &Household) -> bool {
    read(write(household).as_bytes()).is_ok()
}

fn amount(household: &Household, benefit: Benefit) -> Option<Euros> {
    net(assess(household, &mut Trace::silent()).of(benefit))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;
    use serde_json::Value;

    use super::super::households;
    use super::*;

    const FAMILY: &str = r#"{"format":1,"id":"dossier-12","month":"2026-11","residence":{"department":"59","commune":"59350","apl_zone":2},
        "union":"married","adults":[
            {"birth_date":"1985-05-04","name":"Inès","activity":"employed","income":[{"kind":"wage","monthly":1850.40}]},
            {"birth_date":"1984-02-29","name":"Karim","activity":"inactive"}],
        "children":[{"birth_date":"2008-09-20","name":"Sacha"},{"birth_date":"2018-06-01","name":"Léa"}],
        "housing":{"tenure":"tenant","rent":560},"received":{"af":151.05},"form":{"page":1,"cards":["Inès"]}}"#;

    fn saved(household: &str, benefit: Benefit, paid: &str, month: (i16, i8)) -> (Divergence, Value) {
        let household = read(household.as_bytes()).expect("a valid household");
        let month = Month::new(month.0, month.1);
        let saved =
            divergence(&household, benefit, paid.parse().expect("an amount"), month).expect("the month is known");
        let value = serde_json::from_str(&saved.text).expect("the file is JSON");
        (saved, value)
    }

    #[test]
    fn the_file_holds_neither_names_nor_days_of_birth_nor_the_commune() {
        let (saved, file) = saved(FAMILY, Benefit::Af, "151.05", (2026, 11));
        for who in [
            "Inès",
            "Karim",
            "Sacha",
            "Léa",
            "name",
            "dossier-12",
            "59350",
            "received",
            "cards",
            "-04\"",
            "-29",
            "-20\"",
            "-01\"",
        ] {
            assert!(!saved.text.contains(who), "{who} stands in {}", saved.text);
        }
        assert_eq!(file["household"]["children"][0]["birth_date"], "2008-09-15");
        assert_eq!(file["household"]["children"][1]["birth_date"], "2018-06-15");
        assert_eq!(file["household"]["residence"], serde_json::json!({"department": "59", "apl_zone": 2}));
        // What an amount depends on is there to the letter.
        assert!(saved.text.contains(r#""monthly":1850.40"#), "{}", saved.text);
        let said = ["benefit", "month", "paid", "version"].map(|key| file[key].as_str().unwrap_or_default().to_owned());
        assert_eq!(said, ["af", "2026-11", "151.05", env!("CARGO_PKG_VERSION")]);
        // 478.16 × 0.32 = 153.01, less 0.76 of CRDS; the days of birth do not matter.
        assert_eq!(
            (file["computed"].as_str(), file["computed_of_this_file"].as_str()),
            (Some("152.25"), Some("152.25"))
        );
    }

    #[test]
    fn an_amount_that_hangs_on_a_day_of_birth_is_told_with_it_and_without() {
        // Of school-start age until 15 September: born on the 20th, Sacha is 17 that day; born on the 15th, 18.
        let (saved, file) = saved(FAMILY, Benefit::Ars, "400", (2026, 11));
        let (with, without) = (saved.computed.expect("known"), saved.of_the_file.expect("known"));
        assert!(with.0 > without.0 && !without.0.is_zero(), "{with:?} {without:?}");
        assert_eq!(
            (file["computed"].as_str(), file["computed_of_this_file"].as_str()),
            (Some(with.0.to_string().as_str()), Some(without.0.to_string().as_str()))
        );
    }

    #[test]
    fn a_child_who_died_soon_after_birth_was_born_before() {
        let early = FAMILY
            .replace("\"received\"", r#""deaths":[{"birth_date":"2026-10-02","death_date":"2026-10-04"}],"received""#);
        let (_, file) = saved(&early, Benefit::Af, "0", (2026, 11));
        assert_eq!(file["household"]["deaths"][0]["birth_date"], "2026-10-01");
        assert_eq!(file["household"]["adults"][0]["birth_date"], "1985-05-01");
    }

    #[test]
    fn a_month_without_law_has_no_file() {
        let household = read(FAMILY.as_bytes()).expect("valid");
        assert_eq!(divergence(&household, Benefit::Af, Decimal::ONE, Month::new(2023, 12)), None);
        assert!(divergence(&household, Benefit::Af, Decimal::ONE, Month::new(2024, 1)).is_some());
    }

    /// Each key whose name is that of a birth, with its value.
    fn births(value: &Value, out: &mut BTreeMap<String, u32>) {
        match value {
            Value::Object(keys) => {
                for (key, value) in keys {
                    assert_ne!(key, "name");
                    if let ("birth_date" | "due_date", Some(day)) = (key.as_str(), value.as_str()) {
                        *out.entry(day[8..].to_owned()).or_default() += 1;
                    }
                    births(value, out);
                }
            }
            Value::Array(all) => all.iter().for_each(|one| births(one, out)),
            _ => {}
        }
    }

    proptest! {
        #![proptest_config(households::cases(150))]

        #[test]
        fn whoever_lives_there_the_file_opens_tells_one_day_of_birth_and_gives_the_amount_that_it_says(
            household in households::household_with_unknowns(), paid in 0u32..200_000,
        ) {
            let paid = Decimal::new(i64::from(paid), 2);
            for benefit in [Benefit::Af, Benefit::Al, Benefit::Rsa] {
                let Some(saved) = divergence(&household, benefit, paid, household.month) else { continue };
                let file: Value = serde_json::from_str(&saved.text).expect("JSON");
                let mut days = BTreeMap::new();
                births(&file["household"], &mut days);
                prop_assert!(["id", "form", "received"].iter().all(|key| file["household"].get(key).is_none()));
                prop_assert!(days.len() <= 1, "{:?}", days);
                let told = read(file["household"].to_string().as_bytes()).expect("a household that can be read");
                prop_assert_eq!(amount(&told, benefit), saved.of_the_file);
                prop_assert_eq!(amount(&household, benefit), saved.computed);
            }
        }
    }
}
