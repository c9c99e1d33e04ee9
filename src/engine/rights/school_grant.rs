//! Bourse de collège and bourse de lycée (code de l’éducation, D531-4 to D531-12, D531-20 to D531-29, D531-41).
//!
//! For each child at a collège, or at a lycée, by bands of the RFR of the household in the year before the school year: both
//! notices of a couple that is not one tax household, with the children that they count. A ceiling is so many times the hourly
//! SMIC of 1 July of that year, to the euro (arrêtés of 22/03/2016); an amount, three payments of a share of the BMAF of
//! 1 January of the school year, each to the euro. A boarder has a bonus.
//! *Not modelled*: a fall of income since that year, which may be looked at instead; the bonuses for merit and for equipment;
//! a collège class inside a lycée; a private school without contract, which opens none.

use rust_decimal::{Decimal, dec};

use super::decision::{Asked, Award, Decided, Decision, not_due};
use crate::calendar::{Date, Month};
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::{BMAF, SMIC_HOURLY};
use crate::household::SchoolLevel;
use crate::law::Law;
use crate::money::{Annual, Cents, Euros};
use crate::outcome::Reason;
use crate::right::Right;
use crate::tax::{self, income, school};
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum SchoolGrantLine {
        /// RFR of the household.
        Rfr = "rfr",
        /// Up to which RFR this level is due.
        Ceiling = "ceiling",
        /// What a child brings in the school year.
        Child = "child",
        /// What boarding adds.
        Boarding = "boarding",
    }
}

/// The bourse de collège of the school year of the household's month.
pub fn college_grant(asked: Asked<'_>, recorder: &mut Trace) -> Decided {
    let rule = Rule { right: Right::CollegeGrant, school: SchoolLevel::LowerSecondary, law: COLLEGE };
    grant(asked, rule, &COLLEGE_CEILINGS, &COLLEGE_RATES, recorder)
}

/// The bourse de lycée of the school year of the household's month.
pub fn lycee_grant(asked: Asked<'_>, recorder: &mut Trace) -> Decided {
    let rule = Rule { right: Right::LyceeGrant, school: SchoolLevel::UpperSecondary, law: LYCEE };
    grant(asked, rule, &LYCEE_CEILINGS, &LYCEE_RATES, recorder)
}

/// One of the two grants.
struct Rule {
    right: Right,
    school: SchoolLevel,
    law: Law,
}

fn grant<const LEVELS: usize>(
    asked: Asked<'_>,
    rule: Rule,
    ceilings: &'static [Dated<[Decimal; 8]>; LEVELS],
    rates: &'static Dated<[Decimal; LEVELS]>,
    recorder: &mut Trace,
) -> Decided {
    let household = asked.case.household;
    let year = school::school_year(household.month);
    let mut pupils = Vec::new();
    for (index, child) in (0u8..).zip(&household.children) {
        if school::level(child, household.month, year)? == Some(rule.school) {
            pupils.push(index);
        }
    }
    if pupils.is_empty() {
        return not_due(rule.right, Reason::NoPupil, rule.law, recorder);
    }
    tax::is_known_place(household)?;
    let (notice, children) = income::of_household(household, year - 1)?;
    let step = |line, value: Decimal| Step::new(rule.right, line, Role::Fact, Value::Euros(value), rule.law);
    recorder.step(|| step(SchoolGrantLine::Rfr, notice.rfr).with(Value::Year(year - 1)).with(children.len().max(1)));
    // SMIC of 1 July of the year of the income; the column of eight children is that of more, too.
    let smic = SMIC_HOURLY.on(Date::constant(year - 1, 7, 1))?;
    let column = children.len().clamp(1, 8) - 1;
    let opened = Month::new(year, 9);
    let (mut level, mut ceiling) = (None, Decimal::ZERO);
    for (position, table) in ceilings.iter().enumerate() {
        let most = (table.at(opened)?[column] * smic).to_euros();
        if position == 0 || notice.rfr <= most {
            ceiling = most;
        }
        if notice.rfr <= most {
            level = Some(position);
        }
    }
    let Some(level) = level else {
        let reason = Reason::ResourcesAboveCeiling { resources: Annual(notice.rfr), ceiling: Annual(ceiling) };
        return not_due(rule.right, reason, rule.law, recorder);
    };
    recorder.step(|| step(SchoolGrantLine::Ceiling, ceiling).with(Value::Count(level as i64 + 1)));
    // A third of the share of the BMAF, to the euro, three times (D531-7, D531-29).
    let bmaf = BMAF.at(Month::january(year))?;
    let amount = (rates.at(opened)?[level] * bmaf / dec!(3)).to_euros() * dec!(3);
    let mut each = vec![Euros::ZERO; household.children.len()];
    for index in pupils {
        let about = About::Child(index);
        recorder.step(|| step(SchoolGrantLine::Child, amount).about(about));
        let mut own = amount;
        if household.children[usize::from(index)].boarded.get()? {
            let bonus = BOARDING.at(opened)?[level];
            recorder.step(|| step(SchoolGrantLine::Boarding, bonus).about(about));
            own += bonus;
        }
        each[usize::from(index)] = Euros(own);
    }
    let mut award = Award::of(each.iter().copied().sum());
    award.per_child = Some(each);
    award.remarks.push(Reason::ToConfirm("school_grant.claim"));
    Ok(Decision::Due(award))
}

const COLLEGE: Law =
    Law::Page("Code de l’éducation, D531-4 à D531-12", "https://www.legifrance.gouv.fr/search/code?query=D531-4");
const LYCEE: Law =
    Law::Page("Code de l’éducation, D531-20 à D531-29", "https://www.legifrance.gouv.fr/search/code?query=D531-20");
const COLLEGE_ORDER: Law = Law::Jo("Arrêté du 22/03/2016, NOR MENE1606428A", "");
const LYCEE_ORDER: Law = Law::Jo("Arrêté du 22/03/2016, NOR MENE1606432A", "");
const BOARDING_ORDER: Law = Law::Jo("Arrêté du 13/07/2021, prime à l’internat", "");

/// Times the hourly SMIC that make the ceiling of each level of the collège, for one to eight children.
static COLLEGE_CEILINGS: [Dated<[Decimal; 8]>; 3] = [
    Dated::new(
        "college_grant.ceilings_1",
        Unit::Factor,
        Renewed::Never,
        &[since(
            2016,
            7,
            1,
            [
                dec!(1556.2),
                dec!(1915.3),
                dec!(2274.4),
                dec!(2633.5),
                dec!(2992.7),
                dec!(3351.8),
                dec!(3710.9),
                dec!(4070),
            ],
            COLLEGE_ORDER,
        )],
    ),
    Dated::new(
        "college_grant.ceilings_2",
        Unit::Factor,
        Renewed::Never,
        &[since(
            2016,
            7,
            1,
            [
                dec!(841.2),
                dec!(1035.4),
                dec!(1229.5),
                dec!(1423.7),
                dec!(1617.8),
                dec!(1811.9),
                dec!(2006.1),
                dec!(2200.2),
            ],
            COLLEGE_ORDER,
        )],
    ),
    Dated::new(
        "college_grant.ceilings_3",
        Unit::Factor,
        Renewed::Never,
        &[since(
            2016,
            7,
            1,
            [dec!(296.8), dec!(365.3), dec!(433.8), dec!(502.3), dec!(570.8), dec!(639.3), dec!(707.8), dec!(776.3)],
            COLLEGE_ORDER,
        )],
    ),
];

/// The same for the lycée.
static LYCEE_CEILINGS: [Dated<[Decimal; 8]>; 6] = [
    Dated::new(
        "lycee_grant.ceilings_1",
        Unit::Factor,
        Renewed::Never,
        &[since(
            2016,
            7,
            1,
            [
                dec!(1855),
                dec!(1997.6),
                dec!(2282.9),
                dec!(2639.7),
                dec!(2996.4),
                dec!(3424.6),
                dec!(3852.6),
                dec!(4280.7),
            ],
            LYCEE_ORDER,
        )],
    ),
    Dated::new(
        "lycee_grant.ceilings_2",
        Unit::Factor,
        Renewed::Never,
        &[since(
            2016,
            7,
            1,
            [
                dec!(1468.4),
                dec!(1602.1),
                dec!(1869),
                dec!(2136.2),
                dec!(2536.7),
                dec!(2937.1),
                dec!(3337.7),
                dec!(3738.4),
            ],
            LYCEE_ORDER,
        )],
    ),
    Dated::new(
        "lycee_grant.ceilings_3",
        Unit::Factor,
        Renewed::Never,
        &[since(
            2016,
            7,
            1,
            [
                dec!(1247.1),
                dec!(1360.4),
                dec!(1587.2),
                dec!(1814),
                dec!(2154.1),
                dec!(2494.3),
                dec!(2834.5),
                dec!(3174.7),
            ],
            LYCEE_ORDER,
        )],
    ),
    Dated::new(
        "lycee_grant.ceilings_4",
        Unit::Factor,
        Renewed::Never,
        &[since(
            2016,
            7,
            1,
            [
                dec!(1005.8),
                dec!(1097.1),
                dec!(1280.1),
                dec!(1463),
                dec!(1737.3),
                dec!(2011.8),
                dec!(2285.9),
                dec!(2560.2),
            ],
            LYCEE_ORDER,
        )],
    ),
    Dated::new(
        "lycee_grant.ceilings_5",
        Unit::Factor,
        Renewed::Never,
        &[since(
            2016,
            7,
            1,
            [
                dec!(625.1),
                dec!(694.6),
                dec!(833.5),
                dec!(972.3),
                dec!(1180.7),
                dec!(1389.2),
                dec!(1597.5),
                dec!(1805.9),
            ],
            LYCEE_ORDER,
        )],
    ),
    Dated::new(
        "lycee_grant.ceilings_6",
        Unit::Factor,
        Renewed::Never,
        &[since(
            2016,
            7,
            1,
            [dec!(244.3), dec!(291.9), dec!(386.9), dec!(481.7), dec!(624.1), dec!(766.4), dec!(909), dec!(1051.3)],
            LYCEE_ORDER,
        )],
    ),
];

/// Amount of each level of the collège, as a share of the BMAF (D531-7).
static COLLEGE_RATES: Dated<[Decimal; 3]> = Dated::new(
    "college_grant.rates",
    Unit::Share,
    Renewed::Never,
    &[since(2017, 5, 7, [dec!(0.256), dec!(0.7091), dec!(1.1075)], COLLEGE)],
);

/// Amount of each level of the lycée, as a share of the BMAF (D531-29).
static LYCEE_RATES: Dated<[Decimal; 6]> = Dated::new(
    "lycee_grant.rates",
    Unit::Share,
    Renewed::Never,
    &[since(2016, 7, 1, [dec!(1.0642), dec!(1.3079), dec!(1.5435), dec!(1.7791), dec!(2.0147), dec!(2.2584)], LYCEE)],
);

/// What boarding adds in the school year, by level; the first three are those of the collège.
static BOARDING: Dated<[Decimal; 6]> = Dated::new(
    "school_grant.boarding",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2021, 9, 1, [dec!(327), dec!(396), dec!(465), dec!(534), dec!(603), dec!(672)], BOARDING_ORDER)],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[
    &COLLEGE_CEILINGS[0],
    &COLLEGE_CEILINGS[1],
    &COLLEGE_CEILINGS[2],
    &COLLEGE_RATES,
    &LYCEE_CEILINGS[0],
    &LYCEE_CEILINGS[1],
    &LYCEE_CEILINGS[2],
    &LYCEE_CEILINGS[3],
    &LYCEE_CEILINGS[4],
    &LYCEE_CEILINGS[5],
    &LYCEE_RATES,
    &BOARDING,
];

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::rights::testing::{amount, of};

    /// A couple whose RFR of 2025 is so much, with children born on these days.
    fn family(rfr: i64, births: &[&str]) -> Json {
        let mut json = crate::benefits::example::family("2026-11", 0, births);
        json["adults"][0]["income"] = json!([{"kind": "rent", "monthly": rfr, "from": "2025-01", "to": "2025-01"}]);
        json
    }

    #[test]
    fn levels_follow_the_rfr_of_the_year_before_the_school_year() {
        let of = |rfr| amount(&family(rfr, &["2013-05-05"]), Right::CollegeGrant);
        // 1,556.2, 841.2 and 296.8 × 11.88.
        assert_eq!(
            [18_488, 9_994, 9_993, 3_527, 3_526].map(of),
            [dec!(120), dec!(120), dec!(336), dec!(336), dec!(525)]
        );
        let reason = Reason::ResourcesAboveCeiling { resources: Annual(dec!(18_489)), ceiling: Annual(dec!(18_488)) };
        assert_eq!(self::of(&family(18_489, &["2013-05-05"]), Right::CollegeGrant), Decision::NotDue(reason));
        let lycee = |rfr| amount(&family(rfr, &["2010-05-05"]), Right::LyceeGrant);
        assert_eq!(
            [22_037, 17_445, 14_816, 11_949, 7_426, 2_902].map(lycee),
            [504, 621, 732, 843, 957, 1071].map(Decimal::from)
        );
    }

    #[test]
    fn before_september_the_school_year_is_that_of_the_year_before() {
        let mut json = family(16_000, &["2013-05-05"]);
        json["month"] = json!("2026-08");
        // Income of 2024: none; SMIC of 1 July 2024, BMAF of 1 January 2025.
        assert_eq!(amount(&json, Right::CollegeGrant), dec!(516)); // 3 × 172.21 (466.44 × 1.1075 / 3)
    }

    #[test]
    fn a_boarder_has_a_bonus_and_each_pupil_a_grant() {
        let mut json = family(9_000, &["2013-05-05", "2012-05-05"]);
        assert_eq!(amount(&json, Right::CollegeGrant), dec!(672));
        json["children"][0]["boarded"] = json!(true);
        assert_eq!(amount(&json, Right::CollegeGrant), dec!(672) + dec!(396));
    }

    #[test]
    fn the_level_is_told_or_follows_the_age() {
        let is_due = |json: &Json, right| matches!(of(json, right), Decision::Due(_));
        for (birth, college, lycee) in [
            ("2016-01-01", false, false),
            ("2015-12-31", true, false),
            ("2012-01-01", true, false),
            ("2011-12-31", false, true),
        ] {
            let json = family(1_000, &[birth]);
            assert_eq!(
                (is_due(&json, Right::CollegeGrant), is_due(&json, Right::LyceeGrant)),
                (college, lycee),
                "{birth}"
            );
        }
        let mut json = family(1_000, &["2012-01-01"]);
        json["children"][0]["school_level"] = json!("upper_secondary");
        assert!(is_due(&json, Right::LyceeGrant) && !is_due(&json, Right::CollegeGrant));
    }
}
