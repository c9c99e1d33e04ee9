//! What a missing answer can still change: the same as trying every answer, or inside it.

use droits_engine::assess;
use droits_engine::household::{self, Household};
use droits_engine::money::Euros;
use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::scenario::ranges::{Exploration, Range, Ranges, ranges};
use droits_engine::trace::Trace;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::households::{cases, household};

/// A JSON pointer, and every answer that is tried there.
type Question = (String, Vec<Value>);

/// Least and most of each benefit and of the total; `None` where an answer leaves it unknown.
struct Tried {
    benefits: [Option<(Euros, Euros)>; Benefit::COUNT],
    unknown: [bool; Benefit::COUNT],
    total: (Euros, Euros),
}

/// Every combination of the answers, one after the other, through the reader.
fn brute(known: &Value, asked: &[Question]) -> Tried {
    let mut tried: Option<Tried> = None;
    let combinations: usize = asked.iter().map(|(_, answers)| answers.len()).product();
    for mut number in 0..combinations {
        let mut value = known.clone();
        for (pointer, answers) in asked {
            set(&mut value, pointer, answers[number % answers.len()].clone());
            number /= answers.len();
        }
        let household = read(&value);
        let assessment = assess(&household, &mut Trace::silent());
        let total = assessment.monthly_total();
        let tried = tried.get_or_insert(Tried {
            benefits: [None; Benefit::COUNT],
            unknown: [false; Benefit::COUNT],
            total: (total, total),
        });
        tried.total = (tried.total.0.min(total), tried.total.1.max(total));
        for (benefit, outcome) in assessment.iter() {
            let amount = match outcome {
                Outcome::Due(due) => due.net,
                Outcome::NotDue(_) => Euros::ZERO,
                Outcome::Unknown(_) => {
                    tried.unknown[benefit as usize] = true;
                    continue;
                }
            };
            let (least, most) = tried.benefits[benefit as usize].get_or_insert((amount, amount));
            (*least, *most) = ((*least).min(amount), (*most).max(amount));
        }
    }
    tried.expect("there is a combination")
}

fn set(value: &mut Value, pointer: &str, answer: Value) {
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let parent = value.pointer_mut(parent).and_then(Value::as_object_mut).expect("an object");
    match answer {
        Value::Null => parent.remove(key),
        answer => parent.insert(key.to_owned(), answer),
    };
}

fn read(value: &Value) -> Household {
    household::read(value.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error:?} in {value}"))
}

/// The same household, without these answers.
fn without(known: &Value, asked: &[Question]) -> Household {
    let mut value = known.clone();
    value["unknown"] = asked.iter().map(|(pointer, _)| json!(pointer)).collect();
    read(&value)
}

/// The household as JSON, with the objects that the pointers name.
fn value(household: &Household) -> Value {
    let mut value: Value = serde_json::from_str(&household::write(household)).expect("JSON");
    value["assets"] = json!({});
    value
}

fn words(words: &[&str]) -> Vec<Value> {
    words.iter().map(|word| json!(word)).collect()
}

/// Questions whose every answer can be tried.
fn choices(household: &Household) -> Vec<Question> {
    let yes = || vec![json!(false), json!(true)];
    let mut asked = vec![
        ("/residence/apl_zone".to_owned(), vec![json!(1), json!(2), json!(3)]),
        ("/housing/landlord".to_owned(), words(&["private", "social"])),
        ("/housing/furnished".to_owned(), yes()),
        ("/housing/flat_share".to_owned(), yes()),
        ("/housing/room".to_owned(), yes()),
        ("/housing/residence_kind".to_owned(), words(&["crous", "student", "young_workers", "elderly", "other"])),
    ];
    for i in 0..household.adults.len() {
        let at = |key: &str| format!("/adults/{i}/{key}");
        asked.push((at("nationality"), words(&["french", "eea", "other"])));
        asked.push((at("scholarship"), yes()));
        asked.push((at("employment_restriction"), yes()));
        // Every rate: the page tries those at which the law changes.
        asked.push((at("disability_rate"), (0..=100).map(|rate| json!(rate)).collect()));
    }
    for i in 0..household.children.len() {
        let at = |key: &str| format!("/children/{i}/{key}");
        asked.push((at("custody"), words(&["full", "shared"])));
        asked.push((at("other_parent"), words(&["present", "deceased", "unknown", "not_paying", "paying"])));
        asked.push((at("schooled"), yes()));
        asked.push((at("activity"), words(&["student", "apprentice", "working", "none"])));
        asked.push((at("pch"), yes()));
        asked.push((at("aeeh_complement"), (0..=6).map(|category| json!(category)).collect()));
    }
    asked
}

/// Questions of which only some answers are tried, with a fine grid of them.
fn amounts(household: &Household) -> Vec<Question> {
    let days = |ages: std::ops::Range<i32>| -> Vec<Value> {
        ages.map(|age| json!((household.month - 12 * age - 1).first_day().to_string())).collect()
    };
    let mut asked = vec![("/housing/rent".to_owned(), (0..=80).map(|rent| json!(rent * 50)).collect())];
    for i in 0..household.children.len() {
        asked.push((format!("/children/{i}/birth_date"), days(0..24)));
    }
    asked.push(("/adults/0/birth_date".to_owned(), days(16..72)));
    asked
}

fn holds(range: &Range, (least, most): (Euros, Euros)) -> bool {
    if range.exact { (range.least, range.most) == (least, most) } else { least <= range.least && range.most <= most }
}

fn agree(found: &Ranges, tried: &Tried, household: &Household) -> Result<(), TestCaseError> {
    if let Some(total) = &found.total {
        prop_assert!(
            holds(total, tried.total),
            "total {:?}, {:?}: {}",
            total,
            tried.total,
            household::write(household)
        );
    }
    for benefit in Benefit::ALL {
        if let (Some(range), Some(tried)) = (&found.benefits[benefit as usize], tried.benefits[benefit as usize]) {
            prop_assert!(holds(range, tried), "{benefit:?} {range:?}, {tried:?}: {}", household::write(household));
        }
        if found.benefits[benefit as usize].is_some() {
            prop_assert!(!tried.unknown[benefit as usize], "{benefit:?} is not bounded");
        }
    }
    Ok(())
}

/// A household and up to three of its questions.
fn asked(questions: fn(&Household) -> Vec<Question>, most: usize) -> impl Strategy<Value = (Household, Vec<Question>)> {
    household().prop_flat_map(move |household| {
        let questions = questions(&household);
        let most = most.min(questions.len());
        (Just(household), prop::sample::subsequence(questions, 1..=most))
    })
}

proptest! {
    #![proptest_config(cases(32))]

    #[test]
    fn a_range_over_words_is_the_least_and_the_most_of_every_answer((household, asked) in asked(choices, 3)) {
        prop_assume!(asked.iter().map(|(_, answers)| answers.len()).product::<usize>() <= 1_500);
        let known = value(&household);
        let unknown = without(&known, &asked);
        let found = ranges(&unknown);
        prop_assert!(found.total.is_none_or(|total| total.exact));
        agree(&found, &brute(&known, &asked), &unknown)?;
    }

    #[test]
    fn a_range_that_was_sampled_lies_inside_that_of_every_answer(
        (household, one) in asked(amounts, 1), others in any::<prop::sample::Index>(),
    ) {
        // An amount, and two choices among words.
        let mut asked = one;
        let few: Vec<_> = choices(&household).into_iter().filter(|(_, answers)| answers.len() < 6).collect();
        let at = others.index(few.len());
        asked.extend([at, (at + 3) % few.len()].map(|i| few[i].clone()));
        let known = value(&household);
        let unknown = without(&known, &asked);
        agree(&ranges(&unknown), &brute(&known, &asked), &unknown)?;
    }

    #[test]
    fn the_total_alone_is_explored_to_the_same_ends((household, asked) in asked(choices, 3)) {
        let unknown = without(&value(&household), &asked);
        let mut exploration = Exploration::of_total(&unknown);
        while exploration.advance() {}
        prop_assert_eq!(exploration.total(), ranges(&unknown).total);
    }
}
