//! Invented households, the same for the same seed: their shares are of the order of those of France, no more (`docs/populations.md` tells
//! their margins, and a test holds the two together).

mod chance;
mod home;
mod people;

use std::io::{self, BufWriter, Write as _};
use std::process::ExitCode;

use droits_engine::calendar::Month;
use serde_json::json;

use self::chance::Chance;
use self::people::{Adult, Family};
use crate::args::Households;
use crate::failure::Failure;

/// Writes the households, one a line.
pub fn households(args: &Households) -> Result<ExitCode, Failure> {
    let mut out = BufWriter::new(io::stdout().lock());
    for number in args.skip..args.skip.saturating_add(args.count) {
        writeln!(out, "{}", household(args.seed, number, args.month)).map_err(Failure::Write)?;
    }
    out.flush().map_err(Failure::Write)?;
    Ok(ExitCode::SUCCESS)
}

/// Of a thousand households: one person, a lone parent, a couple alone, a couple with children.
const FAMILIES: [(Family, u64); 4] =
    [(Family::Alone, 390), (Family::LoneParent, 100), (Family::Couple, 260), (Family::CoupleWithChildren, 250)];

/// Of a thousand couples: married, civil union, neither.
const UNIONS: [(&str, u64); 3] = [("married", 700), ("civil_union", 80), ("cohabiting", 220)];

/// The household of this number, which depends on no other.
fn household(seed: u64, number: u64, month: Month) -> serde_json::Value {
    let mut chance = Chance::of(seed, number);
    let family = chance.one_of(&FAMILIES);
    let is_couple = matches!(family, Family::Couple | Family::CoupleWithChildren);
    let union = if is_couple { chance.one_of(&UNIONS) } else { "single" };
    let adults = people::adults(&mut chance, family, month);
    let children = people::children(&mut chance, family, &adults, month);
    let commune = home::commune(&mut chance);
    let mut household = json!({
        "format": 1,
        "id": (number + 1).to_string(),
        "month": month.to_string(),
        "residence": {"department": commune.department(), "commune": commune.code()},
        "union": union,
        "adults": adults.iter().map(Adult::json).collect::<Vec<_>>(),
        "housing": home::housing(&mut chance, &adults, commune.zone.number, children.len() as u64),
    });
    if !children.is_empty() {
        household["children"] = children.into();
    }
    if let Some(due_date) = people::expected(&mut chance, &adults, month) {
        household["pregnancy"] = json!({"due_date": due_date});
    }
    if let Some(savings) = home::savings(&mut chance, &adults) {
        household["assets"] = json!({"financial": savings});
    }
    household
}

#[cfg(test)]
mod tests {
    use droits_engine::household::read;
    use serde_json::Value;

    use super::*;

    const MONTH: Month = Month::new(2026, 11);

    #[test]
    fn a_household_depends_on_the_seed_and_its_number_alone() {
        assert_eq!(household(1, 41, MONTH), household(1, 41, MONTH));
        assert_ne!(household(1, 41, MONTH)["adults"], household(2, 41, MONTH)["adults"]);
        assert_ne!(household(1, 41, MONTH)["adults"], household(1, 42, MONTH)["adults"]);
        assert_eq!(household(1, 41, MONTH)["id"], "42");
    }

    #[test]
    fn every_household_is_valid_whatever_its_month() {
        for month in [Month::new(2024, 1), Month::new(2025, 2), MONTH] {
            for number in 0..1_500 {
                let household = household(7, number, month).to_string();
                if let Err(error) = read(household.as_bytes()) {
                    panic!("{household}: {error:?}");
                }
            }
        }
    }

    /// The table of the page says of 1,000 households what is counted over 12,000: chance moves a share of a third by no more
    /// than 1.5 points then (three and a half standard deviations of 0.43).
    #[test]
    fn the_page_tells_the_shares() {
        const DRAWN: u64 = 12_000;
        type Has = fn(&Value) -> bool;
        let counted: [(&str, Has); 8] = [
            ("one person", |h| h["union"] == "single" && h.get("children").is_none()),
            ("a lone parent", |h| h["union"] == "single" && h.get("children").is_some()),
            ("a couple without children", |h| h["union"] != "single" && h.get("children").is_none()),
            ("a couple with children", |h| h["union"] != "single" && h.get("children").is_some()),
            ("renting", |h| h["housing"]["tenure"] == "tenant"),
            ("with some wage", |h| earns(h, "wage")),
            ("with a retirement pension", |h| earns(h, "retirement_pension")),
            ("with a child under 3", |h| {
                h["children"].as_array().is_some_and(|children| {
                    children.iter().any(|child| child["birth_date"].as_str().is_some_and(|born| born > "2023-11-30"))
                })
            }),
        ];
        let drawn: Vec<Value> = (0..DRAWN).map(|number| household(3, number, MONTH)).collect();
        let page = include_str!("../../../docs/populations.md");
        for (name, is) in counted {
            let row = page.lines().find_map(|line| line.strip_prefix(&format!("| {name} | ")));
            let told: f64 = row.and_then(|row| row.trim_end_matches(" |").parse().ok()).expect("a row of the table");
            let found = drawn.iter().filter(|household| is(household)).count() as f64 * 1_000.0 / DRAWN as f64;
            assert!((found - told).abs() < 15.0, "{name}: {found} of 1,000, and the page says {told}");
        }
    }

    fn earns(household: &Value, kind: &str) -> bool {
        household["adults"]
            .as_array()
            .is_some_and(|adults| adults.iter().any(|adult| adult["income"][0]["kind"] == kind))
    }
}
