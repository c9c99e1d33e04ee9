//! Bourse sur critères sociaux of students (code de l’éducation, L821-1; yearly orders; circular ESRS2315208C).
//!
//! For each child in higher education, by the gross income of the parents’ tax notices of the year two years before the school
//! year, and by points: the distance to the place of study, the other children in charge, a disability. Ten payments.
//! A student who is the claimant would need the income of the parents, which is not asked: unknown.
//! *Not modelled*: the nationality of the student and two years of residence, the age of 28 at the first claim being taken for
//! every claim, the years already used, a fall of income, a carer’s points; the fees that are not to be paid.

use rust_decimal::{Decimal, dec};

use super::decision::{Asked, Award, Decided, Decision, not_due};
use crate::calendar::{Date, Month, age};
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Activity, Household, SchoolLevel, Territory};
use crate::law::Law;
use crate::money::{Annual, Euros};
use crate::outcome::{Gap, Reason};
use crate::right::Right;
use crate::tax::{self, income, school};
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum StudentGrantLine {
        /// Gross income of the parents.
        Income = "gross_income",
        /// Points of a student.
        Points = "points",
        /// Income up to which this level is due.
        Ceiling = "ceiling",
        /// What a student brings in the school year.
        Child = "child",
    }
}

/// The grants of the students of the household in the school year of its month.
pub fn student_grant(asked: Asked<'_>, recorder: &mut Trace) -> Decided {
    let household = asked.case.household;
    let year = school::school_year(household.month);
    let opened = Month::new(year, 9);
    let mut levels = Vec::with_capacity(household.children.len());
    for child in &household.children {
        levels.push(school::level(child, household.month, year)?);
    }
    let mut students = Vec::new();
    for (index, child) in (0u8..).zip(&household.children) {
        let is_young = age(child.birth_date.get()?, Date::constant(year, 9, 1)) < AGE.at(opened)?;
        if levels[usize::from(index)] == Some(SchoolLevel::Higher) && is_young {
            students.push(index);
        }
    }
    if students.is_empty() {
        for adult in &household.adults {
            let is_young = age(adult.birth_date.get()?, Date::constant(year, 9, 1)) < AGE.at(opened)?;
            if adult.activity.get()? == Activity::Student && is_young {
                return Err(Gap::Law(Reason::ParentsIncomeNotAsked));
            }
        }
        return not_due(Right::StudentGrant, Reason::NoPupil, LAW, recorder);
    }
    tax::is_known_place(household)?;
    let (notice, _) = income::of_household(household, year - 2)?;
    let step = |line, value: Decimal| Step::new(Right::StudentGrant, line, Role::Fact, Value::Euros(value), LAW);
    recorder.step(|| step(StudentGrantLine::Income, notice.gross).with(Value::Year(year - 2)));
    let mut each = vec![Euros::ZERO; household.children.len()];
    let mut highest = Decimal::ZERO;
    for index in students {
        let about = About::Child(index);
        let points = points(household, index, &levels, opened)?;
        let (mut level, mut ceiling) = (None, Decimal::ZERO);
        for (position, table) in CEILINGS.iter().enumerate() {
            let most = table.at(opened)?[points];
            highest = highest.max(most);
            if notice.gross <= most {
                (level, ceiling) = (Some(position), most);
            }
        }
        recorder
            .step(|| Step::new(Right::StudentGrant, StudentGrantLine::Points, Role::Fact, points, LAW).about(about));
        let Some(level) = level else { continue };
        recorder.step(|| step(StudentGrantLine::Ceiling, ceiling).with(level_name(level)).about(about));
        let mut monthly = AMOUNTS.at(opened)?[level];
        if household.residence.department.get()?.territory() != Territory::Mainland {
            monthly += OVERSEAS.at(opened)?;
        }
        let amount = monthly * Decimal::from(PAYMENTS.at(opened)?);
        recorder.step(|| step(StudentGrantLine::Child, amount).with(Value::Euros(monthly)).about(about));
        each[usize::from(index)] = Euros(amount);
    }
    let sum: Euros = each.iter().copied().sum();
    if sum.is_zero() {
        let reason = Reason::ResourcesAboveCeiling { resources: Annual(notice.gross), ceiling: Annual(highest) };
        return not_due(Right::StudentGrant, reason, LAW, recorder);
    }
    let mut award = Award::of(sum);
    award.per_child = Some(each);
    award.remarks.push(Reason::ToConfirm("student_grant.claim"));
    if year > ORDERS_UNTIL {
        award.remarks.push(Reason::ToConfirm("student_grant.year"));
    }
    Ok(Decision::Due(award))
}

/// Points of a student, at most those of the last column.
fn points(household: &Household, index: u8, levels: &[Option<SchoolLevel>], opened: Month) -> Result<usize, Gap> {
    let [each, at_study, disabled] = POINTS.at(opened)?;
    let own = &household.children[usize::from(index)];
    let mut points = 0;
    let limits = DISTANCES.at(opened)?;
    let distance = i32::from(own.study_distance.get()?);
    points += limits.iter().filter(|limit| distance >= **limit).count();
    if own.disability_rate.get()? >= DISABLED_FROM.at(opened)? {
        points += usize::from(disabled);
    }
    for (other, level) in levels.iter().enumerate() {
        if other != usize::from(index) {
            let higher = *level == Some(SchoolLevel::Higher);
            points += usize::from(if higher { at_study } else { each });
        }
    }
    Ok(points.min(COLUMNS - 1))
}

/// A level as it is called: the first is 0 bis.
fn level_name(level: usize) -> Value {
    Value::Count(level as i64)
}

/// Columns of the scale: 0 to 17 points.
const COLUMNS: usize = 18;
/// Last school year whose orders were read; they are taken to go on.
const ORDERS_UNTIL: i16 = 2025;

const LAW: Law = Law::Page(
    "Code de l’éducation, L821-1 ; circulaire ESRS2315208C",
    "https://www.legifrance.gouv.fr/search/code?query=L821-1",
);
const ORDER: Law = Law::Jo("Arrêtés de 2023 sur les bourses de l’enseignement supérieur", "");

/// Age on 1 September from which no grant is given to who had none.
static AGE: Dated<i16> = Dated::new("student_grant.age", Unit::Years, Renewed::Never, &[since(2023, 9, 1, 28, LAW)]);

/// Points of each other child in charge, of one in higher education, of a disability.
static POINTS: Dated<[u8; 3]> =
    Dated::new("student_grant.points", Unit::Count, Renewed::Never, &[since(2023, 9, 1, [2, 4, 4], LAW)]);

/// Kilometres from which the distance brings one point more.
static DISTANCES: Dated<[i32; 4]> = Dated::new(
    "student_grant.distances",
    Unit::Count,
    Renewed::Never,
    &[since(2023, 9, 1, [30, 250, 3500, 13000], LAW)],
);

/// Rate of incapacity that is held to bring the points of a disability: that from which the MDPH recognises one.
static DISABLED_FROM: Dated<u8> =
    Dated::new("student_grant.disabled_from", Unit::Count, Renewed::Never, &[since(2023, 9, 1, 50, LAW)]);

/// Payments of a school year.
static PAYMENTS: Dated<u8> =
    Dated::new("student_grant.payments", Unit::Count, Renewed::Never, &[since(2023, 9, 1, 10, LAW)]);

/// What studying overseas adds a month.
static OVERSEAS: Dated<Decimal> =
    Dated::new("student_grant.overseas", Unit::EurosPerMonth, Renewed::Never, &[since(2023, 9, 1, dec!(30), ORDER)]);

/// Amount a month of each level, from 0 bis to 7.
static AMOUNTS: Dated<[Decimal; 8]> = Dated::new(
    "student_grant.amounts",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(
        2023,
        9,
        1,
        [
            dec!(145.40),
            dec!(216.30),
            dec!(307.10),
            dec!(382.80),
            dec!(458.70),
            dec!(521.20),
            dec!(550.60),
            dec!(633.50),
        ],
        ORDER,
    )],
);

/// Gross income up to which each level is due, by points from 0 to 17.
static CEILINGS: [Dated<[Decimal; COLUMNS]>; 8] = [
    Dated::new(
        "student_grant.ceilings_0",
        Unit::EurosPerYear,
        Renewed::Never,
        &[since(
            2023,
            9,
            1,
            [
                dec!(35086),
                dec!(38966),
                dec!(42877),
                dec!(46767),
                dec!(50668),
                dec!(54569),
                dec!(58459),
                dec!(62360),
                dec!(66261),
                dec!(70151),
                dec!(74052),
                dec!(77952),
                dec!(81843),
                dec!(85743),
                dec!(89634),
                dec!(93545),
                dec!(97435),
                dec!(101347),
            ],
            ORDER,
        )],
    ),
    Dated::new(
        "student_grant.ceilings_1",
        Unit::EurosPerYear,
        Renewed::Never,
        &[since(
            2023,
            9,
            1,
            [
                dec!(23850),
                dec!(26500),
                dec!(29150),
                dec!(31800),
                dec!(34450),
                dec!(37111),
                dec!(39761),
                dec!(42411),
                dec!(45061),
                dec!(47700),
                dec!(50361),
                dec!(53011),
                dec!(55650),
                dec!(58300),
                dec!(60971),
                dec!(63611),
                dec!(66261),
                dec!(68911),
            ],
            ORDER,
        )],
    ),
    Dated::new(
        "student_grant.ceilings_2",
        Unit::EurosPerYear,
        Renewed::Never,
        &[since(
            2023,
            9,
            1,
            [
                dec!(19281),
                dec!(21423),
                dec!(23564),
                dec!(25705),
                dec!(27846),
                dec!(29998),
                dec!(32139),
                dec!(34280),
                dec!(36422),
                dec!(38563),
                dec!(40704),
                dec!(42835),
                dec!(44976),
                dec!(47117),
                dec!(49269),
                dec!(51410),
                dec!(53551),
                dec!(55692),
            ],
            ORDER,
        )],
    ),
    Dated::new(
        "student_grant.ceilings_3",
        Unit::EurosPerYear,
        Renewed::Never,
        &[since(
            2023,
            9,
            1,
            [
                dec!(17034),
                dec!(18921),
                dec!(20818),
                dec!(22716),
                dec!(24603),
                dec!(26500),
                dec!(28376),
                dec!(30274),
                dec!(32171),
                dec!(34058),
                dec!(35955),
                dec!(37853),
                dec!(39739),
                dec!(41637),
                dec!(43513),
                dec!(45410),
                dec!(47308),
                dec!(49195),
            ],
            ORDER,
        )],
    ),
    Dated::new(
        "student_grant.ceilings_4",
        Unit::EurosPerYear,
        Renewed::Never,
        &[since(
            2023,
            9,
            1,
            [
                dec!(14829),
                dec!(16472),
                dec!(18126),
                dec!(19758),
                dec!(21412),
                dec!(23066),
                dec!(24709),
                dec!(26352),
                dec!(28005),
                dec!(29648),
                dec!(31291),
                dec!(32955),
                dec!(34588),
                dec!(36231),
                dec!(37895),
                dec!(39538),
                dec!(41170),
                dec!(42824),
            ],
            ORDER,
        )],
    ),
    Dated::new(
        "student_grant.ceilings_5",
        Unit::EurosPerYear,
        Renewed::Never,
        &[since(
            2023,
            9,
            1,
            [
                dec!(12667),
                dec!(14077),
                dec!(15476),
                dec!(16875),
                dec!(18285),
                dec!(19695),
                dec!(21105),
                dec!(22514),
                dec!(23914),
                dec!(25323),
                dec!(26733),
                dec!(28132),
                dec!(29542),
                dec!(30952),
                dec!(32362),
                dec!(33772),
                dec!(35181),
                dec!(36581),
            ],
            ORDER,
        )],
    ),
    Dated::new(
        "student_grant.ceilings_6",
        Unit::EurosPerYear,
        Renewed::Never,
        &[since(
            2023,
            9,
            1,
            [
                dec!(7992),
                dec!(8872),
                dec!(9773),
                dec!(10653),
                dec!(11533),
                dec!(12434),
                dec!(13324),
                dec!(14215),
                dec!(15094),
                dec!(15985),
                dec!(16865),
                dec!(17755),
                dec!(18645),
                dec!(19525),
                dec!(20426),
                dec!(21317),
                dec!(22196),
                dec!(23087),
            ],
            ORDER,
        )],
    ),
    Dated::new(
        "student_grant.ceilings_7",
        Unit::EurosPerYear,
        Renewed::Never,
        &[since(
            2023,
            9,
            1,
            [
                dec!(265),
                dec!(530),
                dec!(795),
                dec!(1060),
                dec!(1325),
                dec!(1590),
                dec!(1855),
                dec!(2120),
                dec!(2385),
                dec!(2650),
                dec!(2915),
                dec!(3180),
                dec!(3445),
                dec!(3710),
                dec!(3975),
                dec!(4240),
                dec!(4505),
                dec!(4770),
            ],
            ORDER,
        )],
    ),
];

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[
    &AGE,
    &POINTS,
    &DISTANCES,
    &DISABLED_FROM,
    &PAYMENTS,
    &OVERSEAS,
    &AMOUNTS,
    &CEILINGS[0],
    &CEILINGS[1],
    &CEILINGS[2],
    &CEILINGS[3],
    &CEILINGS[4],
    &CEILINGS[5],
    &CEILINGS[6],
    &CEILINGS[7],
];

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::rights::testing::{amount, of};

    /// A couple whose gross income of 2024 is so much, with children born on these days.
    fn family(income: i64, births: &[&str]) -> Json {
        crate::benefits::example::family("2026-11", income, births)
    }

    #[test]
    fn levels_follow_the_income_of_two_years_before_the_school_year() {
        let of = |income| amount(&family(income, &["2006-05-05"]), Right::StudentGrant);
        assert_eq!([35_086, 23_850, 19_281, 265].map(of), [dec!(1454), dec!(2163), dec!(3071), dec!(6335)]);
        let reason = Reason::ResourcesAboveCeiling { resources: Annual(dec!(35_087)), ceiling: Annual(dec!(35_086)) };
        assert_eq!(self::of(&family(35_087, &["2006-05-05"]), Right::StudentGrant), Decision::NotDue(reason));
    }

    #[test]
    fn distance_others_and_a_disability_bring_points() {
        // At this income each point counts: 0 points: 35,086; 1: 38,966; 2: 42,877; 4: 50,668; 6: 58,459.
        let due = |income: i64, change: &dyn Fn(&mut Json), births: &[&str]| {
            let mut json = family(income, births);
            change(&mut json);
            matches!(of(&json, Right::StudentGrant), Decision::Due(_))
        };
        let far = |km: i64| move |json: &mut Json| json["children"][0]["study_distance"] = json!(km);
        let one = &["2006-05-05"][..];
        assert!(due(38_966, &far(30), one) && !due(38_966, &far(29), one));
        assert!(due(42_877, &far(250), one) && !due(42_877, &far(249), one));
        assert!(due(42_877, &|_| (), &["2006-05-05", "2012-05-05"]));
        assert!(!due(42_878, &|_| (), &["2006-05-05", "2012-05-05"]));
        assert!(due(50_668, &|_| (), &["2006-05-05", "2007-05-05"]));
        let rate = |rate: i64| move |json: &mut Json| json["children"][0]["disability_rate"] = json!(rate);
        assert!(due(50_668, &rate(50), one) && !due(50_668, &rate(49), one));
    }

    #[test]
    fn each_student_has_a_grant_and_more_overseas() {
        let mut json = family(27_000, &["2006-05-05", "2004-05-05"]);
        assert_eq!(amount(&json, Right::StudentGrant), dec!(6142)); // 307.10 × 10 each
        json["residence"]["department"] = json!("974");
        assert_eq!(amount(&json, Right::StudentGrant), dec!(6142) + dec!(600));
    }

    #[test]
    fn a_student_alone_is_told_why_it_is_not_known() {
        let mut json = family(0, &[]);
        json["adults"][0]["activity"] = json!("student");
        json["adults"][0]["birth_date"] = json!("2003-05-05");
        assert_eq!(of(&json, Right::StudentGrant), Decision::Unknown(Gap::Law(Reason::ParentsIncomeNotAsked)));
        json["adults"][0]["birth_date"] = json!("1998-09-01");
        assert_eq!(of(&json, Right::StudentGrant), Decision::NotDue(Reason::NoPupil));
    }
}
