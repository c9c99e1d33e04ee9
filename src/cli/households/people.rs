//! Who lives in an invented household, and on what.

use droits_engine::calendar::Month;
use serde_json::{Value, json};

use super::chance::Chance;

/// What a household is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// One person.
    Alone,
    /// One adult and children.
    LoneParent,
    /// Two adults.
    Couple,
    /// Two adults and children.
    CoupleWithChildren,
}

/// An adult.
#[derive(Debug)]
pub struct Adult {
    /// Age in the month, in years.
    pub age: u64,
    /// Euros a month of all incomes.
    pub monthly: u64,
    keys: Value,
}

impl Adult {
    /// The adult in the format.
    pub fn json(&self) -> Value {
        self.keys.clone()
    }
}

/// Bounds of the tenths of the net wages of full-time work, euros a month.
const WAGES: [u64; 11] = [1_426, 1_480, 1_620, 1_760, 1_930, 2_180, 2_420, 2_780, 3_320, 4_330, 9_000];
/// Bounds of the tenths of what the self-employed earn, euros a month.
const PROFITS: [u64; 11] = [0, 150, 400, 750, 1_150, 1_600, 2_100, 2_700, 3_600, 5_400, 12_000];
/// Bounds of the tenths of the pensions of the retired, euros a month.
const PENSIONS: [u64; 11] = [250, 620, 850, 1_050, 1_240, 1_420, 1_610, 1_830, 2_130, 2_660, 5_500];
/// Bounds of the tenths of unemployment benefits, euros a month.
const UNEMPLOYMENT: [u64; 11] = [350, 620, 790, 910, 1_000, 1_080, 1_170, 1_290, 1_480, 1_900, 4_500];

/// Of a thousand young adults (18 to 24), adults (25 to 61), and others from 62 to 65: what they do.
const YOUNG: [(&str, u64); 6] = [
    ("student", 430),
    ("employed", 330),
    ("apprentice", 90),
    ("jobseeker", 90),
    ("inactive", 50),
    ("self_employed", 10),
];
const GROWN: [(&str, u64); 4] = [("employed", 730), ("self_employed", 95), ("jobseeker", 85), ("inactive", 90)];
const OLDER: [(&str, u64); 4] = [("retired", 620), ("employed", 250), ("self_employed", 50), ("inactive", 80)];

/// One adult, or two of nearly the same age.
pub fn adults(chance: &mut Chance, family: Family, month: Month) -> Vec<Adult> {
    let age = match family {
        Family::Alone => chance.one_of(&[((18, 24), 130), ((25, 39), 200), ((40, 61), 270), ((62, 92), 400)]),
        Family::Couple => chance.one_of(&[((19, 29), 130), ((30, 54), 220), ((55, 64), 220), ((65, 90), 430)]),
        Family::LoneParent => (20, 56),
        Family::CoupleWithChildren => (22, 56),
    };
    let age = chance.between(age.0, age.1);
    let mut adults = vec![adult(chance, age, month)];
    if matches!(family, Family::Couple | Family::CoupleWithChildren) {
        let other = chance.between(age.saturating_sub(5).max(18), age + 5);
        adults.push(adult(chance, other, month));
    }
    adults
}

fn adult(chance: &mut Chance, age: u64, month: Month) -> Adult {
    let activity = match age {
        ..25 => chance.one_of(&YOUNG),
        25..62 => chance.one_of(&GROWN),
        62..66 => chance.one_of(&OLDER),
        _ => "retired",
    };
    let mut keys = json!({"birth_date": born(chance, age, month), "activity": activity});
    // One in six works part time.
    let share = if chance.in_thousand(170) { chance.between(30, 80) } else { 100 };
    let income = match activity {
        "employed" => Some(("wage", chance.by_tenths(&WAGES) * share / 100)),
        "apprentice" => Some(("apprentice_wage", chance.between(600, 1_400))),
        "self_employed" => Some(("self_employed", chance.by_tenths(&PROFITS))),
        "jobseeker" if chance.in_thousand(480) => Some(("unemployment", chance.by_tenths(&UNEMPLOYMENT))),
        "retired" => Some(("retirement_pension", chance.by_tenths(&PENSIONS))),
        "student" if chance.in_thousand(300) => Some(("wage", chance.between(200, 900))),
        _ => None,
    };
    if activity == "student" && chance.in_thousand(370) {
        keys["scholarship"] = true.into();
    }
    if age < 62 && chance.in_thousand(if activity == "inactive" { 250 } else { 12 }) {
        keys["disability_rate"] = chance.one_of(&[(50, 450), (80, 550)]).into();
        keys["employment_restriction"] = (activity == "inactive").into();
    }
    if chance.in_thousand(75) {
        keys["nationality"] = chance.one_of(&[("eea", 350), ("other", 650)]).into();
        keys["permit_since"] = "2012-03-01".into();
    }
    if let Some((kind, monthly)) = income {
        keys["income"] = json!([{"kind": kind, "monthly": monthly}]);
    }
    Adult { age, monthly: income.map_or(0, |(_, monthly)| monthly), keys }
}

/// The children of the household.
pub fn children(chance: &mut Chance, family: Family, adults: &[Adult], month: Month) -> Vec<Value> {
    let number = match family {
        Family::Alone | Family::Couple => 0,
        Family::LoneParent => chance.one_of(&[(1, 550), (2, 320), (3, 100), (4, 30)]),
        Family::CoupleWithChildren => chance.one_of(&[(1, 390), (2, 430), (3, 140), (4, 40)]),
    };
    let eldest = adults[0].age.saturating_sub(19).clamp(1, 20);
    (0..number).map(|_| child(chance, family, eldest, adults, month)).collect()
}

fn child(chance: &mut Chance, family: Family, eldest: u64, adults: &[Adult], month: Month) -> Value {
    let age = chance.between(0, eldest);
    let mut child = json!({"birth_date": born(chance, age, month)});
    if family == Family::LoneParent {
        let other = chance.one_of(&[("paying", 400), ("not_paying", 430), ("unknown", 90), ("deceased", 80)]);
        child["other_parent"] = other.into();
        match other {
            "paying" if chance.in_thousand(280) => child["custody"] = "shared".into(),
            "paying" => child["child_support"] = chance.between(80, 320).into(),
            _ => {}
        }
    }
    if age >= 16 {
        let activity = chance.one_of(&[("student", 840), ("apprentice", 80), ("working", 40), ("none", 40)]);
        child["activity"] = activity.into();
        if matches!(activity, "apprentice" | "working") {
            let kind = if activity == "working" { "wage" } else { "apprentice_wage" };
            child["income"] = json!([{"kind": kind, "monthly": chance.between(500, 1_500)}]);
        }
    }
    if chance.in_thousand(28) {
        child["disability_rate"] = chance.one_of(&[(50, 600), (80, 400)]).into();
        child["aeeh_complement"] = chance.one_of(&[(0, 600), (1, 100), (2, 180), (3, 80), (4, 40)]).into();
    }
    if age < 3 && adults.iter().all(|adult| adult.monthly > 0) && chance.in_thousand(400) {
        let hours = chance.between(60, 180);
        let (mode, cost) = chance.one_of(&[(("childminder", 5), 800), (("home", 12), 200)]);
        child["childcare"] = json!({"mode": mode, "hours": hours, "cost": hours * cost});
    }
    child
}

/// When a child is expected, if one is: one household in forty of those in which it may be.
pub fn expected(chance: &mut Chance, adults: &[Adult], month: Month) -> Option<String> {
    let is_awaited = adults.iter().any(|adult| (20..43).contains(&adult.age)) && chance.in_thousand(50);
    is_awaited.then(|| (month + chance.between(1, 6) as i32).last_day().to_string())
}

/// A day of birth of somebody of this age on the first day of the month.
fn born(chance: &mut Chance, age: u64, month: Month) -> String {
    // Eleven months at most before the birthday: the age is reached, and the day exists in every month.
    let at = month - (12 * age + chance.between(0, 11)) as i32;
    format!("{at}-{:02}", if at == month { 1 } else { chance.between(1, 28) })
}
