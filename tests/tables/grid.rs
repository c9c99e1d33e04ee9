//! Households on a grid, for the scales with too many values to write one household for each: housing aids by zone,
//! family and year; loans by day of signature; care by mode, age, income and number of children.

use droits_engine::calendar::Date;
use droits_engine::household::{self, Household};
use droits_engine::parameters;
use serde_json::{Value, json};

/// Every household of the grid.
pub fn households() -> Vec<Household> {
    let mut all = Vec::new();
    social_tenants(&mut all);
    residents(&mut all);
    loans(&mut all);
    other_housing(&mut all);
    moves(&mut all);
    care(&mut all);
    all.iter()
        .map(|household| {
            household::read(household.to_string().as_bytes()).unwrap_or_else(|error| panic!("{error:?}: {household}"))
        })
        .collect()
}

/// Families: a lone person, a couple, then a lone parent with so many children.
const FAMILIES: [(bool, usize); 9] =
    [(false, 0), (true, 0), (false, 1), (false, 2), (false, 3), (false, 4), (false, 5), (false, 6), (false, 7)];

/// Monthly wages, each 6 % above the one before.
fn wages(first: i64, count: u32) -> impl Iterator<Item = i64> {
    (0..count).scan(first * 100, |cents, _| {
        let wage = *cents / 100;
        *cents += *cents * 6 / 100;
        Some(wage)
    })
}

/// A family in a zone and a month, with one wage.
fn family((couple, children): (bool, usize), zone: u8, month: &str, wage: i64, housing: Value) -> Value {
    let income = if wage > 0 { json!([{"kind": "wage", "monthly": wage}]) } else { json!([]) };
    let activity = if wage > 0 { "employed" } else { "inactive" };
    let mut adults = vec![json!({"birth_date": "1985-05-20", "activity": activity, "income": income})];
    if couple {
        adults.push(json!({"birth_date": "1986-06-21", "activity": "inactive"}));
    }
    let children: Vec<Value> = (0..children)
        .map(|i| json!({"birth_date": format!("20{}-03-1{}", 13 + i, i), "other_parent": "deceased"}))
        .collect();
    json!({
        "format": 1, "id": "a household of the grid", "month": month,
        "residence": {"department": "59", "apl_zone": zone},
        "union": if couple { "cohabiting" } else { "single" },
        "adults": adults, "children": children, "housing": housing,
    })
}

/// Rent reduction of social tenants: amounts and ceilings of resources.
fn social_tenants(all: &mut Vec<Value>) {
    let housing = json!({"tenure": "tenant", "landlord": "social", "rent": 600});
    for zone in 1..=3 {
        for of in FAMILIES {
            for wage in wages(850, 27) {
                all.push(family(of, zone, "2024-06", wage, housing.clone()));
                all.push(family(of, zone, "2026-11", wage, housing.clone()));
            }
            all.push(family(of, zone, "2025-09", 300, housing.clone()));
        }
        // What each dependant after the sixth adds.
        for wage in (3900..4500).step_by(30) {
            all.push(family((false, 9), zone, "2024-06", wage, housing.clone()));
            all.push(family((false, 9), zone, "2026-11", wage, housing.clone()));
        }
    }
}

/// Months in which each of the scales of October applies.
const SCALES: [&str; 4] = ["2024-06", "2025-06", "2026-06", "2026-11"];

/// Residences, under agreement or not.
fn residents(all: &mut Vec<Value>) {
    let residence = |kind: &str, agreement: bool, fee: i64| {
        let room = kind == "crous";
        json!({"tenure": "residence", "residence_kind": kind, "apl_agreement": agreement, "rent": fee, "room": room})
    };
    for month in SCALES {
        for of in FAMILIES {
            for zone in 1..=3 {
                all.push(family(of, zone, month, 0, residence("other", true, 1500)));
            }
            for kind in ["crous", "elderly", "other"] {
                let mut household = family(of, 2, month, 0, residence(kind, false, 1500));
                match kind {
                    "crous" => household["adults"][0]["activity"] = json!("student"),
                    "elderly" => household["adults"][0]["birth_date"] = json!("1950-03-03"),
                    _ => {}
                }
                all.push(household);
            }
        }
    }
    for (of, number) in FAMILIES.into_iter().zip([60, 20, 20, 20, 20, 20, 20, 20, 20]) {
        for wage in wages(100, 60).step_by(60 / number) {
            for kind in ["other", "young_workers", "elderly"] {
                all.push(family(of, 2, "2026-11", wage, residence(kind, true, 1500)));
            }
        }
    }
    for fee in (20..120).step_by(4) {
        all.push(family((false, 0), 2, "2026-11", 0, residence("elderly", true, fee)));
        all.push(family((false, 0), 2, "2026-11", 0, residence("young_workers", true, fee)));
        all.push(family((false, 0), 2, "2026-11", 0, residence("other", false, fee)));
    }
    // Students: their own flat resources, up to 28.
    for (month, grant) in
        ["2024-06", "2025-09", "2026-11"].into_iter().flat_map(|month| [(month, false), (month, true)])
    {
        let mut household = family((false, 0), 2, month, 0, residence("crous", false, 400));
        household["adults"][0] = json!({"birth_date": "2004-03-03", "activity": "student", "scholarship": grant});
        all.push(household);
    }
    for birth_date in ["1997-12-15", "1998-10-15"] {
        let income = json!([{"kind": "wage", "monthly": 1300}]);
        let mut household = family((false, 0), 2, "2026-11", 0, json!({"tenure": "tenant", "rent": 400}));
        household["adults"][0] = json!({"birth_date": birth_date, "activity": "student", "income": income});
        all.push(household);
    }
}

/// Days on which loans were signed: a few days after each version of a cap.
fn days_of_signature() -> Vec<Date> {
    let mut days: Vec<Date> = parameters::tables()
        .filter(|table| is_by_signature(table.key()))
        .flat_map(|table| table.versions())
        .map(|(since, ..)| since)
        .collect();
    days.sort();
    days.dedup();
    days
}

/// Whether the version of a table is that of the day on which a loan was signed, not of the month of the right.
pub fn is_by_signature(key: &str) -> bool {
    key.starts_with("al.al_loans")
        || key.starts_with("al.apl_new")
        || key.starts_with("al.apl_existing")
        || key == "al.apl_improvement"
}

fn loans(all: &mut Vec<Value>) {
    let loan = |kind: &str, agreement: bool, signed: Date, instalment: i64| {
        json!({
            "tenure": "owner_with_loan", "loan_kind": kind, "apl_agreement": agreement,
            "loan_signed": signed.to_string(), "rent": instalment,
        })
    };
    for signed in days_of_signature() {
        for zone in 1..=3 {
            for of in [(false, 0), (true, 0), (false, 1), (false, 2), (false, 3), (false, 4), (false, 5), (false, 6)] {
                all.push(family(of, zone, "2026-11", 0, loan("existing", false, signed, 1500)));
                if of.1 < 3 {
                    for kind in ["new", "existing"] {
                        all.push(family(of, zone, "2026-11", 0, loan(kind, true, signed, 1500)));
                    }
                }
            }
        }
    }
    for signed in [Date::constant(1996, 3, 3), Date::constant(2012, 3, 3)] {
        for kind in ["existing", "improvement"] {
            for agreement in [true, false] {
                for wage in wages(100, 55) {
                    all.push(family((false, 2), 2, "2026-11", wage, loan(kind, agreement, signed, 420)));
                }
                all.push(family((true, 0), 2, "2026-11", 0, loan(kind, agreement, signed, 1500)));
                for instalment in (30..500).step_by(15) {
                    all.push(family((false, 0), 2, "2026-11", 0, loan(kind, agreement, signed, instalment)));
                }
            }
        }
    }
}

fn other_housing(all: &mut Vec<Value>) {
    let tenant = json!({"tenure": "tenant", "rent": 450});
    for month in SCALES {
        let flat = json!({"tenure": "tenant", "rent": 450, "flat_share": true});
        let mut household = family((false, 0), 2, month, 0, flat);
        household["residence"] = json!({"department": "974"});
        all.push(household);
    }
    for children in 0..12 {
        let mut household = family((true, 0), 2, "2026-11", 3000, json!({"tenure": "tenant", "rent": 900}));
        household["residence"] = json!({"department": "974"});
        household["children"] = (0..children).map(|i| json!({"birth_date": format!("20{}-03-10", 10 + i)})).collect();
        all.push(household);
    }
    // Surfaces: 9 and 16 m², 9 more a person, 70 at most.
    for (of, surface) in [((false, 0), 9), ((true, 0), 16), ((false, 2), 25), ((false, 9), 72)] {
        let mut household = family(of, 2, "2026-11", 0, tenant.clone());
        household["housing"]["surface"] = json!(surface);
        all.push(household);
    }
    let mut married = family((true, 0), 2, "2026-11", 0, tenant.clone());
    married["union"] = json!("married");
    married["union_since"] = json!("2021-06-05");
    all.push(married);
    for months in 3..6 {
        let abroad: Vec<String> = (1..=months).map(|month| format!("2026-0{month}")).collect();
        let mut household = family((false, 0), 2, "2026-11", 0, tenant.clone());
        household["adults"][0]["months_abroad"] = json!(abroad);
        all.push(household);
    }
    // A lone parent who buys.
    for children in [1, 2, 3, 4] {
        for wage in [1000, 1300, 1600] {
            let loan = json!({
                "tenure": "owner_with_loan", "loan_kind": "existing", "loan_signed": "2014-03-03", "rent": 700,
            });
            all.push(family((false, children), 2, "2026-11", wage, loan));
        }
    }
    // Other people in charge, and what they have.
    for month in ["2026-11", "2027-11", "2028-11"] {
        for (birth_date, relation) in [
            ("1945-03-03", "ascendant"),
            ("1959-06-03", "ascendant"),
            ("1961-06-03", "ascendant"),
            ("1990-03-03", "relative"),
        ] {
            for monthly in (900..1700).step_by(40) {
                let mut household = family((false, 0), 2, month, 500, json!({"tenure": "tenant", "rent": 700}));
                household["dependants"] = json!([{
                    "birth_date": birth_date, "relation": relation, "disability_rate": if relation == "relative" { 80 } else { 0 },
                    "income": [{"kind": "retirement_pension", "monthly": monthly}],
                }]);
                all.push(household);
            }
        }
    }
    for assets in [
        json!({"financial": 20000, "real_estate": 30000, "rental_value_buildings": 9000}),
        json!({"financial": 20000, "real_estate": 30000, "rental_value_land": 9000}),
        json!({"financial": 200000}),
    ] {
        let mut household = family((false, 0), 2, "2026-11", 500, tenant.clone());
        household["assets"] = assets;
        all.push(household);
    }
}

/// Moves of large families.
fn moves(all: &mut Vec<Value>) {
    for (children, cost) in [(2, 3000), (3, 3000), (4, 3000), (3, 500)] {
        for youngest in ["2024-09-05", "2024-11-05", "2024-12-05", "2026-05-05"] {
            let housing = json!({"tenure": "tenant", "rent": 700, "moved_in": "2026-11-05", "moving_cost": cost});
            let mut household = family((true, children), 2, "2026-11", 0, housing);
            household["children"][children - 1]["birth_date"] = json!(youngest);
            all.push(household);
        }
    }
    for due_date in ["2027-03-05", "2027-04-05", "2027-05-05", "2027-06-05", "2027-07-05"] {
        let housing = json!({"tenure": "tenant", "rent": 700, "moved_in": "2026-11-05", "moving_cost": 3000});
        let mut household = family((true, 2), 2, "2026-11", 0, housing);
        household["pregnancy"] = json!({"due_date": due_date});
        all.push(household);
    }
}

/// Care of one child or more, by mode, age, income and month.
fn care(all: &mut Vec<Value>) {
    let home = json!({"tenure": "owner"});
    let with_care = |of: (bool, usize), month: &str, wage: i64, birth_date: &str, childcare: Value| {
        let mut household = family(of, 2, month, wage, home.clone());
        household["adults"][0]["activity"] = json!("employed");
        household["children"][0]["birth_date"] = json!(if birth_date > month { "2023-10-05" } else { birth_date });
        household["children"][0]["childcare"] = childcare;
        household
    };
    let modes = ["childminder", "home", "micro_creche", "agency_childminder", "agency_home"];
    // By income and number of children, in each of the rules.
    for month in ["2024-06", "2025-06", "2025-11", "2026-02", "2026-06", "2026-11"] {
        for mode in modes {
            for children in [1, 2, 3, 4, 5, 8] {
                for wage in [700, 3200, 9000, 11000] {
                    let paid = json!({"mode": mode, "hours": 120, "cost": 1150});
                    all.push(with_care((true, children), month, wage, "2023-10-05", paid));
                }
            }
        }
        // Around the brackets of resources, two years before.
        for children in [1, 2, 4] {
            for couple in [true, false] {
                for wage in wages(1700, 28) {
                    let paid = json!({"mode": "agency_home", "hours": 100, "cost": 2500});
                    all.push(with_care((couple, children), month, wage, "2024-10-05", paid));
                }
            }
        }
        // What each child after the second adds to them.
        for wage in (3300..4200).step_by(60).chain((7800..9400).step_by(150)) {
            let paid = json!({"mode": "agency_home", "hours": 100, "cost": 2500});
            all.push(with_care((true, 6), month, wage, "2024-10-05", paid));
        }
        for (hours, cost) in [(16, 160), (100, 1030), (100, 1000), (60, 1100), (40, 700)] {
            for mode in modes {
                let paid = json!({"mode": mode, "hours": hours, "cost": cost});
                all.push(with_care((true, 1), month, 2500, "2024-10-05", paid.clone()));
                let mut unsocial = paid;
                unsocial["unsocial_hours"] = json!(25.min(hours));
                unsocial["cost"] = json!(hours * 40);
                all.push(with_care((true, 1), month, 2500, "2024-10-05", unsocial));
            }
        }
        // By age: three, six, twelve.
        for birth_date in ["2023-10-05", "2022-06-05", "2020-05-05", "2019-08-05", "2014-05-05", "2013-10-05"] {
            for mode in modes {
                let paid = json!({"mode": mode, "hours": 100, "cost": 950});
                all.push(with_care((true, 1), month, 2500, birth_date, paid.clone()));
                all.push(with_care((false, 1), month, 2500, birth_date, paid));
            }
        }
    }
    // Contributions of a carer at home, half of them, up to a limit before three and from three on.
    for contributions in [300, 480, 700, 960] {
        for birth_date in ["2025-06-05", "2022-06-05"] {
            let paid = json!({"mode": "home", "hours": 100, "cost": 950, "contributions": contributions});
            all.push(with_care((true, 1), "2026-11", 2500, birth_date, paid));
        }
    }
    // The supplement that keeps what was received in spring 2025.
    for (mode, birth_date, hours) in
        [("childminder", "2024-03-05", 100), ("childminder", "2020-12-05", 50), ("home", "2024-03-05", 50)]
    {
        let month = json!({"hours": hours, "cost": 600, "received": 550});
        let paid = json!({"mode": mode, "hours": hours, "cost": 600, "reference": [month, month, month]});
        all.push(with_care((true, 1), "2025-11", 2500, birth_date, paid));
    }
    for births in [["2024-03-05", "2023-03-05"], ["2020-12-05", "2021-03-05"]] {
        let hours = if births[0] == "2024-03-05" { 75 } else { 50 };
        let month = json!({"hours": hours, "cost": 600, "received": 550});
        let paid = json!({"mode": "childminder", "hours": hours, "cost": 600, "reference": [month, month, month]});
        let mut household = with_care((true, 2), "2025-11", 2500, births[0], paid.clone());
        household["children"][1]["birth_date"] = json!(births[1]);
        household["children"][1]["childcare"] = paid;
        all.push(household);
    }
}
