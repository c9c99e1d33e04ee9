//! The engine for JavaScript: what `package/index.js` calls. Texts go in and come out, in the household and the result
//! format, so that JavaScript never holds an amount as a binary fraction.
//!
//! What is not a valid household comes out as `{"error":{…}}`, as the program writes it.

use droits_communes::{Status, zones};
use droits_engine::benefit::Benefit;
use droits_engine::household::{self, CommuneZone, Household};
use droits_engine::money::{Euros, Monthly};
use droits_engine::outcome::{Notice, Outcome};
use droits_engine::scenario::sweep::{self, kept_of_a_hundred, net_smic};
use droits_engine::scenario::timeline;
use droits_engine::sources::LAW_KNOWN_UNTIL;
use droits_words::result::{answer, error_json, money, wrong_json};
use droits_words::{Lang, parameters as listed};
use rust_decimal::Decimal;
use serde_json::{Map, Value, json};
use wasm_bindgen::prelude::wasm_bindgen;

/// What is due to a household: one object of the result format.
#[wasm_bindgen]
pub fn compute(household: &str, lang: &str, steps: bool) -> String {
    with(household, lang, |household, notice, lang| answer(household, notice, steps, lang).1)
}

/// What is paid in each of the months ahead: a list.
#[wasm_bindgen]
pub fn timeline(household: &str, lang: &str, months: u32) -> String {
    with(household, lang, |household, _, _| {
        let points = timeline::timeline(household, months.clamp(1, MOST_MONTHS));
        let month = |point: &timeline::Point| {
            let complete = !point.assessment.outcomes.iter().any(|outcome| matches!(outcome, Outcome::Unknown(_)));
            json!({
                "month": point.assessment.month.to_string(),
                "paid": by_benefit(|benefit| point.paid(benefit)),
                "total": money(point.total()),
                "complete": complete,
                "events": point.events.iter().map(timeline::Event::code).collect::<Vec<_>>(),
            })
        };
        Value::from(points.iter().map(month).collect::<Vec<_>>()).to_string()
    })
}

/// What remains at each wage of an adult, from nothing to `most` euros a month: a list. A `most` of 0 is four times the SMIC.
#[wasm_bindgen]
pub fn sweep(household: &str, lang: &str, adult: u32, most: u32, points: u32) -> String {
    with(household, lang, |household, _, _| {
        let adult = adult as usize - usize::from(adult > 0);
        if adult >= household.adults.len() {
            return wrong_json(1, "/adults", "There is no second adult in this household.");
        }
        let highest = match (most, net_smic(household.month)) {
            (0, Ok(smic)) => smic * Decimal::from(sweep::SMICS),
            (most, _) => Monthly(most.into()),
        };
        let points = sweep::sweep(household, adult, highest, points.clamp(2, MOST_POINTS));
        let kept = kept_of_a_hundred(&points);
        let of = |(at, point): (usize, &sweep::Point)| {
            json!({
                "wage": money(point.wage.into()),
                "benefits": by_benefit(|benefit| point.benefits[benefit as usize]),
                "total": money(point.total()),
                "in_hand": money(point.in_hand()),
                "kept_of_100": kept.get(at).copied().flatten().map(money),
            })
        };
        Value::from(points.iter().enumerate().map(of).collect::<Vec<_>>()).to_string()
    })
}

/// Every legal value whose key begins so: the list that `droits parameters --json` writes.
#[wasm_bindgen]
pub fn parameters(key: &str) -> String {
    listed::json(droits_engine::parameters::tables().filter(|table| table.key().starts_with(key)))
}

/// The last month whose law is known, `YYYY-MM`.
#[wasm_bindgen]
pub fn law_known_to() -> String {
    LAW_KNOWN_UNTIL.to_string()
}

/// The limits of the program.
const MOST_MONTHS: u32 = 240;
const MOST_POINTS: u32 = 10_001;

fn with(text: &str, lang: &str, answer: impl FnOnce(&Household, Option<Notice>, Lang) -> String) -> String {
    let lang = Lang::parse(lang).unwrap_or(Lang::Fr);
    match household::read(text.as_bytes()) {
        Ok(mut household) => {
            let notice = household.settle_zone(|code| {
                let zone = zones::of(code)?;
                Some(CommuneZone { number: zone.number, certain: zone.status == Status::Certain })
            });
            answer(&household, notice, lang)
        }
        Err(error) => error_json(1, &error, lang),
    }
}

fn by_benefit(amount: impl Fn(Benefit) -> Option<Euros>) -> Map<String, Value> {
    Benefit::ALL.into_iter().map(|benefit| (benefit.code().to_owned(), amount(benefit).map(money).into())).collect()
}
