//! Random valid households that cover the whole format, with plausible values.
//!
//! - [`household`]: everything is known;
//! - [`household_with_unknowns`]: some answers are missing;
//! - [`household_with_and_without_answers`]: the same, beside what it was when everything was known;
//! - [`simple_household`]: the first table of each part only, no particular situation;
//! - [`text`]: the JSON text of a household, before the reader.

#![allow(dead_code, reason = "the tests of the engine and those of the page take what they need")]

use droits_engine::calendar::Month;
use droits_engine::household::{self, Household, Row, Shape, Sort};
use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// How many households a property looks at, unless `PROPTEST_CASES` says another number. A failure prints the
/// household in its outside form; nothing is left on the disk.
pub fn cases(number: u32) -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(number);
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// A household of which everything is known.
pub fn household() -> BoxedStrategy<Household> {
    text().prop_map(|text| valid(&text)).boxed()
}

/// A household of which some answers may be missing.
pub fn household_with_unknowns() -> BoxedStrategy<Household> {
    (month(), any::<bool>())
        .prop_flat_map(|(month, particular)| value(month, particular))
        .prop_flat_map(|value| {
            let pointers = pointers(&value);
            let most = pointers.len().min(5);
            (Just(value), prop::sample::subsequence(pointers, 0..=most))
        })
        .prop_map(|(mut value, unknown)| {
            value["unknown"] = json!(unknown);
            valid(&value.to_string())
        })
        .boxed()
}

/// A household of which everything is known, and the same household without some of the answers.
pub fn household_with_and_without_answers() -> BoxedStrategy<(Household, Household)> {
    (month(), any::<bool>())
        .prop_flat_map(|(month, particular)| value(month, particular))
        .prop_flat_map(|value| {
            let pointers = pointers(&value);
            let most = pointers.len().min(3);
            (Just(value), prop::sample::subsequence(pointers, 1..=most))
        })
        .prop_map(|(mut value, unknown)| {
            let known = valid(&value.to_string());
            value["unknown"] = json!(unknown);
            (known, valid(&value.to_string()))
        })
        .boxed()
}

/// A household of which everything is known and nothing particular.
pub fn simple_household() -> BoxedStrategy<Household> {
    month().prop_flat_map(|month| value(month, false)).prop_map(|value| valid(&value.to_string())).boxed()
}

/// The JSON text of a valid household of which everything is known.
pub fn text() -> BoxedStrategy<String> {
    (month(), any::<bool>())
        .prop_flat_map(|(month, particular)| value(month, particular))
        .prop_map(|value| value.to_string())
        .boxed()
}

fn valid(text: &str) -> Household {
    household::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error:?} in {text}"))
}

/// A month that the engine knows, or a little later.
pub fn month() -> BoxedStrategy<Month> {
    (0..42).prop_map(|months| Month::new(2024, 1) + months).boxed()
}

/// Pointers to every key of the household that may be unknown, present or not.
pub fn pointers(household: &Value) -> Vec<String> {
    let mut pointers = Vec::new();
    add(&mut pointers, "", &Shape::Object(household::format()), Some(household));
    pointers.retain(|pointer| !pointer.is_empty());
    pointers
}

/// The pointers at and below a place of the format, whose value, if any, says how many items its lists have.
fn add(pointers: &mut Vec<String>, at: &str, shape: &Shape, value: Option<&Value>) {
    let items = |value: Option<&Value>| value.and_then(Value::as_array).map_or(0, Vec::len);
    match shape {
        Shape::Fixed => {}
        Shape::Answer | Shape::Three(_) => pointers.push(at.to_owned()),
        Shape::Object(keys) => {
            pointers.push(at.to_owned());
            for row in *keys {
                add(pointers, &format!("{at}/{}", row.name), &row.shape, value.and_then(|value| value.get(row.name)));
            }
        }
        Shape::List(item) | Shape::OneOrMany(item) | Shape::People(item) => {
            if !matches!(shape, Shape::People(_)) {
                pointers.push(at.to_owned());
            }
            if let (Shape::OneOrMany(item), None | Some(Value::Object(_))) = (shape, value)
                && let Shape::Object(keys) = item
            {
                pointers.extend(
                    keys.iter()
                        .filter(|row| !matches!(row.shape, Shape::Fixed))
                        .map(|row| format!("{at}/{}", row.name)),
                );
            }
            for i in 0..items(value) {
                add(pointers, &format!("{at}/{i}"), item, value.and_then(|value| value.get(i)));
            }
        }
    }
}

type Field = (&'static str, BoxedStrategy<Option<Value>>);

/// A key that is always there.
fn always(key: &'static str, value: impl Strategy<Value = Value> + 'static) -> Field {
    (key, value.prop_map(Some).boxed())
}

/// A key that is there with a probability.
fn perhaps(key: &'static str, probability: f64, value: impl Strategy<Value = Value> + 'static) -> Field {
    (key, prop::option::weighted(probability, value).boxed())
}

fn object(fields: Vec<Field>) -> BoxedStrategy<Value> {
    let (keys, values): (Vec<&'static str>, Vec<_>) = fields.into_iter().unzip();
    values
        .prop_map(move |values| {
            let present = keys.iter().zip(values).filter_map(|(key, value)| Some(((*key).to_owned(), value?)));
            Value::Object(present.collect::<Map<_, _>>())
        })
        .boxed()
}

/// The keys of the object at a path such as `adults` that are not among these fields yet, each with a value of its type:
/// a key that is added to the format is in the random households the same day.
fn and_the_rest(mut fields: Vec<Field>, path: &[&str], month: Month) -> Vec<Field> {
    let mut keys: &'static [Row] = household::format();
    for name in path {
        let row = keys.iter().find(|row| row.name == *name).unwrap_or_else(|| panic!("no key {name}"));
        keys = object_of(&row.shape).unwrap_or_else(|| panic!("{name} has no keys"));
    }
    for row in keys {
        if !fields.iter().any(|(key, _)| *key == row.name)
            && let Some(value) = of_sort((row.sort)(), month)
        {
            fields.push(perhaps(row.name, 0.05, value));
        }
    }
    fields
}

fn object_of(shape: &Shape) -> Option<&'static [Row]> {
    match shape {
        Shape::Object(keys) => Some(keys),
        Shape::List(item) | Shape::People(item) | Shape::OneOrMany(item) | Shape::Three(item) => object_of(item),
        Shape::Answer | Shape::Fixed => None,
    }
}

fn of_sort(sort: Sort, month: Month) -> Option<BoxedStrategy<Value>> {
    Some(match sort {
        Sort::Bool => any::<bool>().prop_map(Value::from).boxed(),
        Sort::Date => past(month, 60),
        Sort::Month => (0..40).prop_map(move |before| json!((month - before).to_string())).boxed(),
        Sort::Monthly | Sort::Annual | Sort::Euros => euros(0..300_000),
        Sort::Whole(least, most) | Sort::Number(least, most) => {
            (least..most.saturating_add(1).min(400)).prop_map(|n| json!(n)).boxed()
        }
        Sort::Word(words) => prop::sample::select(words()).prop_map(|word| json!(word)).boxed(),
        Sort::Months(_)
        | Sort::Text(_)
        | Sort::Department
        | Sort::Commune
        | Sort::Position
        | Sort::Inside
        | Sort::Any => {
            return None;
        }
    })
}

fn value(month: Month, particular: bool) -> BoxedStrategy<Value> {
    let single = prop::bool::weighted(0.45);
    (single, prop_oneof![3 => 0..3_usize, 2 => 1..5_usize, 1 => 0..9_usize])
        .prop_flat_map(move |(single, children)| {
            let adults = if single { 1 } else { 2 };
            let mut fields = vec![
                always("format", Just(json!(1))),
                always("month", Just(json!(month.to_string()))),
                always("residence", residence()),
                always(
                    "union",
                    if single {
                        Just(json!("single")).boxed()
                    } else {
                        word(&["married", "civil_union", "cohabiting"])
                    },
                ),
                perhaps("union_since", 0.3, past(month, 120)),
                always("adults", vec![adult(month, children, particular); adults].prop_map(|adults| json!(adults))),
                always("children", siblings(month, children, single, particular)),
                perhaps(
                    "pregnancy",
                    0.12,
                    object(vec![
                        always("due_date", ahead(month, 8)),
                        perhaps("children", 0.2, (1..4_u8).prop_map(|n| json!(n))),
                    ]),
                ),
                always("housing", housing(month, particular)),
                perhaps("assets", 0.2, assets()),
            ];
            if particular {
                let review = move || (0..3).prop_map(move |before| json!((month - before).to_string()));
                let death = prop_oneof![
                    object(vec![always("death_date", past(month, 4)), perhaps("lump_sum_paid", 0.3, yes())]),
                    object(vec![
                        always("death_date", past(month, 4)),
                        always("birth_date", earlier(month, 60..300)),
                        perhaps("lump_sum_paid", 0.3, yes()),
                    ]),
                ];
                let dependant = object(vec![
                    always("birth_date", earlier(month, 300..1080)),
                    always("relation", word(&["ascendant", "relative"])),
                    perhaps("disability_rate", 0.3, rate()),
                    perhaps("employment_restriction", 0.1, yes()),
                    perhaps("income", 0.4, spells(month)),
                ]);
                fields.extend([
                    perhaps("id", 0.5, "[a-zé\"/~ -]{0,12}".prop_map(|id| json!(id))),
                    perhaps(
                        "reviews",
                        0.4,
                        object(vec![
                            perhaps("rsa", 0.7, review()),
                            perhaps("ppa", 0.7, review()),
                            perhaps("al", 0.7, review()),
                            perhaps("aah", 0.7, review()),
                        ]),
                    ),
                    perhaps("dependants", 0.1, prop::collection::vec(dependant, 1..3).prop_map(|list| json!(list))),
                    perhaps("deaths", 0.08, death.prop_map(|death| json!([death]))),
                    perhaps("form", 0.1, Just(json!({"step": 2, "typed": ["1 200,50", null]}))),
                ]);
            }
            let whole = object(fields);
            (whole, 0..100_u8)
                .prop_map(move |(whole, kind)| match kind {
                    0..2 if particular => leaving_work_overseas(whole, month),
                    2..4 if particular => keeping_the_supplement(whole, month),
                    _ => whole,
                })
                .boxed()
        })
        .boxed()
}

/// The first adult chooses the revenu de solidarité: too much must come together for it to happen by itself.
fn leaving_work_overseas(mut household: Value, month: Month) -> Value {
    household["residence"]["department"] = json!("974");
    let adult = &mut household["adults"][0];
    adult["birth_date"] = json!((month - 58 * 12).first_day().to_string());
    adult["activity"] = json!("inactive");
    adult["rsa_since"] = json!((month - 36).to_string());
    adult["leaves_labour_market"] = json!(true);
    adult["disability_rate"] = json!(0);
    adult["income"] = json!([]);
    household
}

/// The first adult keeps the complément de ressources of before December 2019.
fn keeping_the_supplement(mut household: Value, month: Month) -> Value {
    household["housing"] = json!({"tenure": "owner"});
    let adult = &mut household["adults"][0];
    adult["birth_date"] = json!((month - 45 * 12).first_day().to_string());
    adult["activity"] = json!("inactive");
    adult["disability_rate"] = json!(80);
    adult["cpr_since"] = json!("2015-03");
    adult["income"] = json!([]);
    household
}

fn residence() -> BoxedStrategy<Value> {
    prop_oneof![
        8 => word(&["01", "2A", "2B", "13", "33", "44", "59", "69", "75", "93", "95"]),
        2 => word(&["971", "972", "973", "974", "977", "978"]),
        1 => word(&["975", "976"]),
    ]
    .prop_flat_map(|department| {
        object(vec![
            always("department", Just(department)),
            perhaps("apl_zone", 0.7, (1..4_u8).prop_map(|zone| json!(zone))),
        ])
    })
    .boxed()
}

fn adult(month: Month, children: usize, particular: bool) -> BoxedStrategy<Value> {
    let activity = word(&[
        "employed",
        "self_employed",
        "jobseeker",
        "student",
        "apprentice",
        "trainee",
        "retired",
        "inactive",
        "civic_service",
        "unpaid_leave",
    ]);
    let activity = prop_oneof![4 => Just(json!("employed")), 6 => activity];
    let mut fields = vec![
        always("birth_date", earlier(month, 216..780)),
        perhaps("nationality", 0.15, word(&["french", "eea", "other"])),
        perhaps("permit_since", 0.1, past(month, 120)),
        perhaps("resident_card", 0.05, yes()),
        perhaps("protected", 0.05, yes()),
        perhaps("in_france_since", 0.1, past(month, 200)),
        always("activity", activity),
        perhaps("activity_since", 0.3, past(month, 60)),
        perhaps("scholarship", 0.05, yes()),
        perhaps("disability_rate", 0.2, rate()),
        perhaps("employment_restriction", 0.15, yes()),
        perhaps("disability_card", 0.1, yes()),
        perhaps("income", 0.8, spells(month)),
    ];
    if particular {
        let away = (0..14).prop_map(move |before| json!((month - before).to_string()));
        fields.extend([
            perhaps("name", 0.2, Just(json!("Zoé « A » / B~"))),
            perhaps("months_abroad", 0.05, prop::collection::vec(away, 1..6).prop_map(|months| json!(months))),
            perhaps("right_of_residence", 0.1, any::<bool>().prop_map(Value::from)),
            perhaps("parental_leave", 0.15, word(&["full", "half_time", "part_time"])),
            perhaps("quarters_worked", 0.15, whole(0..17)),
            perhaps("leave_months_taken", 0.1, whole(0..37)),
            perhaps("prepare_increased", 0.05, yes()),
            perhaps("presence_days", 0.1, whole(0..23)),
            perhaps("presence_half_days", 0.05, whole(0..23)),
            perhaps("presence_days_used", 0.05, whole(0..311)),
            perhaps("presence_costs", 0.05, euros(0..40_000)),
            perhaps("hours_worked_3_years", 0.1, whole(0..5_000)),
            perhaps("aah_since", 0.1, past(month, 100)),
            perhaps("institution", 0.08, word(&["hospital", "care_home", "prison"])),
            perhaps("in_institution_since", 0.08, past(month, 12)),
            perhaps("hospital_fee_paid", 0.05, yes()),
            perhaps("esat_share", 0.05, whole(5..51)),
            perhaps("hours_reduction", 0.05, whole(0..101)),
            perhaps("attached_to_wealthy_parents", 0.03, yes()),
        ]);
        if children > 0 {
            fields.push(perhaps("presence_child", 0.1, whole(1..children as u32 + 1)));
        }
        fields.extend([
            perhaps("cpr_since", 0.3, (60..140).prop_map(move |before| json!((month - before).to_string()))),
            perhaps("rsa_since", 0.3, (12..60).prop_map(move |before| json!((month - before).to_string()))),
        ]);
        fields = and_the_rest(fields, &["adults"], month);
    }
    object(fields)
}

/// Children of all ages; one in eight is the twin of the one before.
fn siblings(month: Month, number: usize, single: bool, particular: bool) -> BoxedStrategy<Value> {
    (vec![child(month, single, particular); number], prop::collection::vec(prop::bool::weighted(0.12), number))
        .prop_map(|(mut children, twins)| {
            for i in 1..children.len() {
                if twins[i] {
                    children[i]["birth_date"] = children[i - 1]["birth_date"].clone();
                }
            }
            json!(children)
        })
        .boxed()
}

fn child(month: Month, single: bool, particular: bool) -> BoxedStrategy<Value> {
    let born = prop_oneof![3 => earlier(month, 0..36), 5 => earlier(month, 36..216), 3 => earlier(month, 168..252)];
    let parent = word(&["deceased", "unknown", "not_paying", "paying"]);
    let mut fields = vec![
        always("birth_date", born),
        perhaps("adoption_date", 0.08, prop_oneof![past(month, 3), past(month, 36)]),
        perhaps("custody", 0.12, word(&["full", "shared"])),
        perhaps("other_parent", if single { 0.9 } else { 0.1 }, parent),
        perhaps("child_support", 0.2, euros(0..40_000)),
        perhaps("schooled", 0.1, any::<bool>().prop_map(Value::from)),
        perhaps("activity", 0.15, word(&["student", "apprentice", "working", "none"])),
        perhaps("income", 0.08, spells(month)),
        perhaps("disability_rate", 0.15, rate()),
        perhaps("aeeh_complement", 0.1, whole(0..7)),
        perhaps("pch", 0.05, yes()),
        perhaps("childcare", 0.2, childcare(particular)),
    ];
    if particular {
        fields.extend([
            perhaps("name", 0.2, Just(json!("Léa"))),
            perhaps("in_charge_from", 0.05, earlier(month, 1..25)),
            perhaps("in_charge_to", 0.05, ahead(month, 12)),
            perhaps("own_aid", 0.05, yes()),
            perhaps("own_parent", 0.05, any::<bool>().prop_map(Value::from)),
            perhaps("support_fixed", 0.1, any::<bool>().prop_map(Value::from)),
            perhaps("support_due", 0.1, euros(0..40_000)),
            perhaps("residence_condition", 0.05, any::<bool>().prop_map(Value::from)),
            perhaps("due_date", 0.05, ahead(month, 3)),
            perhaps("aeeh", 0.1, any::<bool>().prop_map(Value::from)),
            perhaps("aeeh_since", 0.1, (0..24).prop_map(move |n| json!((month - n).to_string()))),
            perhaps("boarded", 0.04, yes()),
            perhaps("placed", 0.04, yes()),
            perhaps("allowances_kept", 0.04, yes()),
            perhaps("early_schooling", 0.04, yes()),
            perhaps("claimed_by", 0.2, word(&["claimant", "other_parent"])),
            perhaps("af_claimed_by", 0.1, word(&["both", "claimant", "other_parent"])),
            perhaps("al_claimed_by", 0.1, word(&["both", "claimant", "other_parent"])),
        ]);
        fields = and_the_rest(fields, &["children"], month);
    }
    object(fields)
}

fn childcare(particular: bool) -> BoxedStrategy<Value> {
    let mut fields = vec![
        always("mode", word(&["childminder", "home", "micro_creche", "agency_childminder", "agency_home", "creche"])),
        always("hours", whole(0..260)),
        always("cost", euros(0..250_000)),
    ];
    if particular {
        let month = object(vec![
            always("hours", whole(0..260)),
            always("cost", euros(0..250_000)),
            always("received", euros(0..90_000)),
        ]);
        fields.extend([
            perhaps("contributions", 0.3, euros(0..60_000)),
            perhaps("unsocial_hours", 0.15, whole(0..60)),
            perhaps("reference", 0.2, prop::collection::vec(month, 3).prop_map(|months| json!(months))),
        ]);
    }
    let care = object(fields);
    prop_oneof![4 => care.clone(), 1 => prop::collection::vec(care, 0..3).prop_map(|cares| json!(cares))].boxed()
}

/// One to three incomes, two in three of them wages or unemployment.
fn spells(month: Month) -> BoxedStrategy<Value> {
    const ALL: &[&str] = &[
        "wage",
        "apprentice_wage",
        "esat_wage",
        "training_pay",
        "partial_unemployment",
        "professionalisation_wage",
        "self_employed",
        "micro_goods",
        "micro_services",
        "micro_liberal",
        "micro_farming",
        "unemployment",
        "solidarity_unemployment",
        "sick_pay",
        "maternity_pay",
        "work_injury_pay",
        "birth_leave_pay",
        "work_injury_annuity",
        "retirement_pension",
        "survivor_pension",
        "disability_pension",
        "aspa",
        "asi",
        "alimony",
        "support_paid",
        "real_expenses",
        "rent",
        "capital",
        "scholarship",
        "foreign",
        "other",
    ];
    let spell = (-40..3_i32, 0..40_i32).prop_flat_map(move |(from, length)| {
        object(vec![
            always("kind", prop_oneof![3 => word(&["wage"]), 1 => word(&["unemployment"]), 2 => word(ALL)]),
            always("monthly", prop_oneof![4 => euros(0..350_000), 1 => euros(0..1_200_000)]),
            perhaps("from", 0.3, Just(json!((month + from).to_string()))),
            perhaps("to", 0.3, Just(json!((month + from + length).to_string()))),
            perhaps("taxable", 0.3, euros(0..380_000)),
        ])
    });
    prop::collection::vec(spell, 1..4).prop_map(|spells| json!(spells)).boxed()
}

fn housing(month: Month, particular: bool) -> BoxedStrategy<Value> {
    let tenure = word(&["tenant", "residence", "owner_with_loan", "owner", "hosted", "homeless"]);
    let mut fields = vec![
        always("tenure", prop_oneof![3 => Just(json!("tenant")), 3 => tenure]),
        perhaps("rent", 0.85, euros(0..180_000)),
        perhaps("furnished", 0.15, yes()),
        perhaps("landlord", 0.3, word(&["private", "social"])),
        perhaps("apl_agreement", 0.2, any::<bool>().prop_map(Value::from)),
        perhaps("flat_share", 0.1, yes()),
        perhaps("room", 0.1, yes()),
        perhaps("residence_kind", 0.2, word(&["crous", "student", "young_workers", "elderly", "other"])),
        perhaps("moved_in", 0.3, prop_oneof![past(month, 1), past(month, 30)]),
        perhaps("loan_signed", 0.3, past(month, 180)),
        perhaps("loan_kind", 0.3, word(&["new", "existing", "improvement"])),
    ];
    if particular {
        fields.extend([
            perhaps("surface", 0.15, whole(5..150)),
            perhaps("moved_from_aided", 0.1, yes()),
            perhaps("co_owned", 0.1, yes()),
            perhaps("landlord_is_relative", 0.05, yes()),
            perhaps("moving_cost", 0.4, euros(0..300_000)),
        ]);
        fields = and_the_rest(fields, &["housing"], month);
    }
    object(fields)
}

fn assets() -> BoxedStrategy<Value> {
    object(vec![
        perhaps("financial", 0.7, euros(0..8_000_000)),
        perhaps("untaxed_savings", 0.2, euros(0..2_500_000)),
        perhaps("real_estate", 0.2, euros(0..30_000_000)),
        perhaps("rental_value_buildings", 0.1, euros(0..500_000)),
        perhaps("rental_value_land", 0.1, euros(0..100_000)),
    ])
}

fn word(words: &'static [&'static str]) -> BoxedStrategy<Value> {
    prop::sample::select(words).prop_map(|word| json!(word)).boxed()
}

fn yes() -> BoxedStrategy<Value> {
    Just(json!(true)).boxed()
}

fn whole(range: std::ops::Range<u32>) -> BoxedStrategy<Value> {
    range.prop_map(|number| json!(number)).boxed()
}

/// A rate of incapacity, often on a threshold.
fn rate() -> BoxedStrategy<Value> {
    prop_oneof![prop::sample::select(vec![49, 50, 79, 80, 100_u32]), 0..101_u32].prop_map(|rate| json!(rate)).boxed()
}

/// An amount of so many cents: a number or a text.
fn euros(cents: std::ops::Range<u32>) -> BoxedStrategy<Value> {
    (cents, 0..8_u8)
        .prop_map(|(cents, form)| match form {
            0 => json!(format!("{}.{:02}", cents / 100, cents % 100)),
            1 | 2 => serde_json::from_str(&format!("{}.{:02}", cents / 100, cents % 100)).expect("a number"),
            _ => json!(cents / 100),
        })
        .boxed()
}

/// A day so many months before the month, or in it.
fn earlier(month: Month, months: std::ops::Range<i32>) -> BoxedStrategy<Value> {
    (months, 1..29_u8).prop_map(move |(before, day)| json!(format!("{}-{day:02}", month - before))).boxed()
}

/// A day of the last months, this one included.
fn past(month: Month, months: i32) -> BoxedStrategy<Value> {
    earlier(month, 0..months)
}

/// A day of this month or of the next ones.
fn ahead(month: Month, months: i32) -> BoxedStrategy<Value> {
    (0..months + 1, 1..29_u8).prop_map(move |(after, day)| json!(format!("{}-{day:02}", month + after))).boxed()
}
