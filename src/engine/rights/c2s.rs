//! Complémentaire santé solidaire (C2S): the complementary health cover, free or for a contribution (CSS, L861-1 to L861-11,
//! R861-2 to R861-15, D861-1).
//!
//! For the whole household, for a year: free under a ceiling that grows with it, for a contribution by age up to 35 % more
//! (L861-1); automatic with the RSA (L861-2, al. 2); at least for a contribution to who has the ASPA, the ASI, the AAH alone or the
//! ASS alone, without work for three months (L861-2, R861-11). The resources are those of twelve months (`c2s_resources`): they are
//! first bounded without the benefits, whose twelve past months are computed near the ceilings only.
//! *Not modelled*: months before October 2025, whose text was not read; the lifestyle test (L861-2-1); students and minors on
//! their own; other dependants; the contract of engagement of the young.

use rust_decimal::{Decimal, dec};

use super::c2s_resources::{self as resources, Resources};
use super::decision::{Asked, Award, Decided, Decision, not_due};
use crate::benefits::aah;
use crate::benefits::conditions::children::{self, child};
use crate::benefits::conditions::residence::is_present_enough;
use crate::calendar::{Date, Month, age, birthday, months_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Activity, Adult, Custody, HealthScheme, Household, Kind, Kinds, Nationality, Territory};
use crate::law::Law;
use crate::money::{Annual, Euros};
use crate::outcome::{Benefit, Gap, Outcome, Reason};
use crate::right::Right;
use crate::trace::{Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum C2sLine {
        /// Income of the twelve months and of the last tax notice.
        Income = "income",
        /// Benefits of the twelve months.
        Benefits = "benefits",
        /// What the home, or the housing aid, counts for.
        Home = "home",
        /// All resources.
        Resources = "resources",
        /// Under which it is free.
        Ceiling = "ceiling",
        /// Up to which a contribution opens it.
        Highest = "highest_ceiling",
        /// The RSA gives it.
        Automatic = "automatic",
        /// What a benefit gives of itself.
        Deemed = "deemed",
        /// The contribution of a month.
        Contribution = "contribution",
    }
}

/// The cover of the household for a claim made in its month.
pub fn c2s(asked: Asked<'_>, recorder: &mut Trace) -> Decided {
    let case = asked.case;
    let household = case.household;
    let month = household.month;
    let refuse = |reason, law, recorder: &mut Trace| not_due(Right::C2s, reason, law, recorder);
    let territory = household.residence.department.get()?.territory();
    match territory {
        Territory::Mainland | Territory::Overseas => {}
        Territory::Mayotte => return refuse(Reason::NotInMayotte, PLACE, recorder),
        Territory::SaintPierre => return Err(Gap::Law(Reason::SaintPierreLaw)),
    }
    if let Some(reason) = residence_refusal(household)? {
        return refuse(reason, RESIDENCE, recorder);
    }
    let free = |remarks| Ok(Decision::Due(Award { form: Some("free"), remarks, ..Award::default() }));
    let rsa = asked.benefits.of(Benefit::Rsa);
    if matches!(rsa, Outcome::Due(_)) {
        recorder.step(|| Step::new(Right::C2s, C2sLine::Automatic, Role::Fact, (), DEEMED));
        return free(vec![Reason::C2sAutomatic]);
    }
    if month < FIRST {
        return Err(Gap::Law(Reason::LawNotKnown));
    }
    let members = members(case)?;
    let ceiling = ceiling(household, &members, territory)?;
    let highest = ceiling * (Decimal::ONE + INCREASE.at(month)?);
    let near = highest * NEAR;
    let persons = household.adults.len() + members.len();
    let found = resources::of(asked, persons, near)?;
    note(&found, ceiling, highest, recorder);
    let sum = found.sum();
    // "Inférieures à un plafond" (L861-1, 1°): what equals it is above.
    if sum < ceiling {
        return free(Vec::new());
    }
    if let Outcome::Unknown(gap) = rsa {
        return Err(*gap);
    }
    let deemed = sum > highest && deemed(asked, &members)?;
    if deemed {
        recorder.step(|| Step::new(Right::C2s, C2sLine::Deemed, Role::Fact, (), DEEMED));
    }
    if sum <= highest || deemed {
        let amount = contribution(household, &members)?;
        recorder.step(|| Step::new(Right::C2s, C2sLine::Contribution, Role::Fact, Value::Euros(amount), CONTRIBUTION));
        return Ok(Decision::Due(Award { form: Some("contribution"), ..Award::of(Euros(amount)) }));
    }
    let (resources, ceiling) = (Annual(sum), Annual(highest));
    let reason = if sum <= near {
        Reason::JustAboveCeiling { resources, ceiling, leaves: found.first }
    } else {
        Reason::ResourcesAboveCeiling { resources, ceiling }
    };
    refuse(reason, LAW, recorder)
}

fn note(found: &Resources, ceiling: Decimal, highest: Decimal, recorder: &mut Trace) {
    let step = |line, value: Decimal, law| Step::new(Right::C2s, line, Role::Fact, Value::Euros(value), law);
    let law = resources::LAW;
    recorder.step(|| step(C2sLine::Income, found.income, law).with(found.first).with(found.last));
    if !found.benefits.is_zero() {
        recorder.step(|| step(C2sLine::Benefits, found.benefits, law));
    }
    if !found.home.is_zero() {
        recorder.step(|| step(C2sLine::Home, found.home, found.home_law));
    }
    recorder.step(|| step(C2sLine::Resources, found.sum(), law));
    recorder.step(|| step(C2sLine::Ceiling, ceiling, LAW));
    recorder.step(|| step(C2sLine::Highest, highest, LAW));
}

/// Why nobody of the household is insured by residence: three months of stay, and more than six months of each year.
fn residence_refusal(household: &Household) -> Result<Option<Reason>, Gap> {
    let month = household.month;
    let mut first = None;
    for adult in &household.adults {
        let here = adult.in_france_since.get()?.is_none_or(|since| months_later(since, 3) <= month.last_day());
        let lawful = match adult.nationality.get()? {
            Nationality::French => true,
            Nationality::Eea => adult.right_of_residence.get()?,
            Nationality::Other => adult.protected.get()? || adult.holds_permit(|since| Month::of(since) <= month)?,
        };
        let reason = if !lawful {
            Reason::Permit
        } else if !here || !is_present_enough(adult, month.year(), MONTHS_OF_PRESENCE.at(month)?)? {
            Reason::Residence
        } else {
            return Ok(None);
        };
        first = first.or(Some(reason));
    }
    Ok(first)
}

/// The children of the household, by descending age: under 25 on the first day of the month, in effective charge (R861-2).
fn members(case: &Case<'_>) -> Result<Vec<u8>, Gap> {
    let household = case.household;
    let month = household.month;
    let mut found = Vec::new();
    for (index, child) in (0u8..).zip(&household.children) {
        let here = children::first_day(child)? <= month.last_day()
            && child.in_charge_to.get()?.is_none_or(|to| to >= month.first_day());
        let birth = child.birth_date.get()?;
        if here && !children::is_placed_away(child)? && birthday(birth, AGE.at(month)?) > month.first_day() {
            found.push((birth, index));
        }
    }
    found.sort_by_key(|(birth, _)| *birth);
    Ok(found.into_iter().map(|(_, index)| index).collect())
}

/// The ceiling of the household, exact (L861-1, R861-3, D861-1).
fn ceiling(household: &Household, members: &[u8], territory: Territory) -> Result<Decimal, Gap> {
    let month = household.month;
    let [second, third_and_fourth, further] = SHARES.at(month)?;
    let mut coefficient = Decimal::ONE;
    let mut rank = 1;
    let mut add = |share: Decimal| {
        rank += 1;
        coefficient += share
            * match rank {
                2 => second,
                3 | 4 => third_and_fourth,
                _ => further,
            };
    };
    if household.adults.len() > 1 {
        add(Decimal::ONE);
    }
    for &index in members {
        let one = child(household, index);
        // "Enfants mineurs en résidence alternée" (R861-3, al. 5).
        let minor = birthday(one.birth_date.get()?, MAJORITY) > month.first_day();
        let shared = minor && one.custody.get()? == Custody::Shared;
        add(if shared { SHARED.at(month)? } else { Decimal::ONE });
    }
    let overseas = if territory == Territory::Overseas { Decimal::ONE + OVERSEAS.at(month)? } else { Decimal::ONE };
    Ok(CEILING.at(month)? * coefficient * overseas)
}

/// Whether a benefit opens it of itself, for a contribution (L861-2, 1° to 4°; R861-11).
fn deemed(asked: Asked<'_>, members: &[u8]) -> Result<bool, Gap> {
    let household = asked.case.household;
    let month = household.month;
    let mut worked = false;
    for adult in &household.adults {
        worked |= has_worked(adult, month)?;
    }
    let receives = |kinds: Kinds| -> Result<bool, Gap> {
        let mut found = false;
        for adult in &household.adults {
            found |= adult.income.any(kinds, month, month)?;
        }
        Ok(found)
    };
    if !worked && receives(MINIMA)? {
        return Ok(true);
    }
    if !household.is_single() || !members.is_empty() {
        return Ok(false);
    }
    let aah = match asked.benefits.of(Benefit::Aah) {
        // At the full rate, or on top of a pension or an annuity: not what other income reduces.
        Outcome::Due(due) => due.net.0 >= aah::full_amount(month)? || receives(PENSIONS)?,
        Outcome::NotDue(_) => false,
        Outcome::Unknown(gap) => return Err(*gap),
    };
    Ok(aah && !worked || month >= ASS_SINCE && receives(ASS)?)
}

/// Whether an adult worked in one of the three months before (R861-11).
fn has_worked(adult: &Adult, month: Month) -> Result<bool, Gap> {
    let months = i32::from(MONTHS_WITHOUT_WORK.at(month)?);
    Ok(adult.income.any(resources::WORK.and(resources::OWN_BUSINESS), month - months, month - 1)?)
}

/// The contribution of a month, by the age of each on 1 January (L861-11).
fn contribution(household: &Household, members: &[u8]) -> Result<Decimal, Gap> {
    let month = household.month;
    let amounts = match scheme(household)? {
        HealthScheme::General => CONTRIBUTIONS.at(month)?,
        HealthScheme::AlsaceMoselle => LOCAL_CONTRIBUTIONS.at(month)?,
    };
    let limits = AGES.at(month)?;
    let january = Date::constant(month.year(), 1, 1);
    let mut sum = Decimal::ZERO;
    let adults = household.adults.iter().map(|adult| adult.birth_date);
    for birth in adults.chain(members.iter().map(|&index| child(household, index).birth_date)) {
        let birth = birth.get()?;
        let years = if birth > january { 0 } else { age(birth, january) };
        sum += amounts[limits.iter().filter(|limit| years >= **limit).count()];
    }
    Ok(sum)
}

/// The scheme that is told, or that of an employee of the place.
fn scheme(household: &Household) -> Result<HealthScheme, Gap> {
    if let Some(told) = household.health_scheme.get()? {
        return Ok(told);
    }
    let local = matches!(household.residence.department.get()?.code(), "57" | "67" | "68");
    let mut employed = false;
    for adult in household.adults.iter().filter(|_| local) {
        employed |= adult.activity.get()? == Activity::Employed;
    }
    Ok(if employed { HealthScheme::AlsaceMoselle } else { HealthScheme::General })
}

const MINIMA: Kinds = Kinds::of(&[Kind::Aspa, Kind::Asi]);
const PENSIONS: Kinds = Kinds::of(&[Kind::RetirementPension, Kind::DisabilityPension, Kind::WorkInjuryAnnuity]);
const ASS: Kinds = Kinds::of(&[Kind::SolidarityUnemployment]);

/// Up to how much above the highest ceiling it is told by how much.
const NEAR: Decimal = dec!(1.10);
const MAJORITY: i16 = 18;
/// First month whose text was read: R861-8 in force since 1 October 2025.
const FIRST: Month = Month::new(2025, 10);
/// At the latest (loi 2023-1250, art. 45 II, 3°).
const ASS_SINCE: Month = Month::new(2026, 7);

const LAW: Law = Law::Css("L861-1", "LEGIARTI000037950247");
const DEEMED: Law = Law::Css("L861-2", "LEGIARTI000048702111");
const SHARES_LAW: Law = Law::Css("R861-3", "LEGIARTI000038701537");
const WORK_LAW: Law = Law::Css("R861-11", "LEGIARTI000051821117");
const PLACE: Law = Law::Css("D861-1", "LEGIARTI000038682687");
const MEMBERS: Law = Law::Css("R861-2", "LEGIARTI000018052382");
const RESIDENCE: Law = Law::Css("R111-2", "LEGIARTI000049451865");
const CONTRIBUTION: Law = Law::Jo("Arrêté du 21/06/2019, participation à la C2S", "");

/// The ceiling of one person, a year. That of April 2026 is that of 2025 by L161-25, to the euro: no published figure was found.
static CEILING: Dated<Decimal> = Dated::new(
    "c2s.ceiling",
    Unit::EurosPerYear,
    Renewed::April,
    &[since(2025, 4, 1, dec!(10339), LAW), since(2026, 4, 1, dec!(10422), LAW)],
);

/// What the second person, the third and the fourth, and each further one add (R861-3).
static SHARES: Dated<[Decimal; 3]> = Dated::new(
    "c2s.shares",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 11, 1, [dec!(0.50), dec!(0.30), dec!(0.40)], SHARES_LAW)],
);

/// How much of that a child in alternating residence adds (R861-3, al. 5).
static SHARED: Dated<Decimal> =
    Dated::new("c2s.shared", Unit::Share, Renewed::Never, &[since(2019, 11, 1, dec!(0.50), SHARES_LAW)]);

/// How far above the ceiling a contribution opens it (L861-1, 2°).
static INCREASE: Dated<Decimal> =
    Dated::new("c2s.increase", Unit::Share, Renewed::Never, &[since(2019, 11, 1, dec!(0.35), LAW)]);

/// How much higher the ceiling is overseas (D861-1, al. 2).
static OVERSEAS: Dated<Decimal> =
    Dated::new("c2s.overseas", Unit::Share, Renewed::Never, &[since(2019, 11, 1, dec!(0.113), PLACE)]);

/// Age from which a child is no longer of the household (R861-2).
static AGE: Dated<i16> = Dated::new("c2s.age", Unit::Years, Renewed::Never, &[since(2008, 1, 31, 25, MEMBERS)]);

/// Months of the calendar year of which more must be spent in France (R111-2).
static MONTHS_OF_PRESENCE: Dated<i16> =
    Dated::new("c2s.months_of_presence", Unit::Months, Renewed::Never, &[since(2025, 1, 1, 6, RESIDENCE)]);

/// Months before, without work, after which a minimum opens it (R861-11).
static MONTHS_WITHOUT_WORK: Dated<i16> =
    Dated::new("c2s.months_without_work", Unit::Months, Renewed::Never, &[since(2025, 7, 1, 3, WORK_LAW)]);

/// Ages from which the contribution rises.
static AGES: Dated<[i16; 4]> =
    Dated::new("c2s.ages", Unit::Years, Renewed::Never, &[since(2019, 11, 1, [30, 50, 60, 70], CONTRIBUTION)]);

/// Contribution a month at each age.
static CONTRIBUTIONS: Dated<[Decimal; 5]> = Dated::new(
    "c2s.contributions",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(2019, 11, 1, [dec!(8), dec!(14), dec!(21), dec!(25), dec!(30)], CONTRIBUTION)],
);

/// The same in the scheme of Alsace-Moselle.
static LOCAL_CONTRIBUTIONS: Dated<[Decimal; 5]> = Dated::new(
    "c2s.local_contributions",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(2019, 11, 1, [dec!(2.80), dec!(4.90), dec!(7.30), dec!(8.70), dec!(10.50)], CONTRIBUTION)],
);

/// The tables of this right.
pub static TABLES: &[&dyn Table] = &[
    &CEILING,
    &SHARES,
    &SHARED,
    &INCREASE,
    &OVERSEAS,
    &AGE,
    &MONTHS_OF_PRESENCE,
    &MONTHS_WITHOUT_WORK,
    &AGES,
    &CONTRIBUTIONS,
    &LOCAL_CONTRIBUTIONS,
    &resources::EARNINGS_OFF,
    &resources::ABATEMENTS,
    &resources::OWNED,
    &resources::AIDED,
    &resources::WINDOW,
    &resources::ILL_MONTHS,
];

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::rights::testing::of;

    /// Somebody of 40 alone, in a home without aid that counts for nothing, with so much a month all along.
    fn alone(kind: &str, monthly: &str) -> Json {
        json!({"format": 1, "month": "2026-11", "residence": {"department": "59"}, "union": "single",
            "adults": [{"birth_date": "1986-05-10", "activity": "employed",
                "income": [{"kind": kind, "monthly": monthly}]}],
            "housing": {"tenure": "tenant", "rent": 400, "landlord_is_relative": true}})
    }

    /// `free`, `contribution` with its amount, or none.
    fn form(json: &Json) -> (&'static str, Decimal) {
        match of(json, Right::C2s) {
            Decision::Due(award) => {
                (award.form.expect("a form"), award.amount.map_or(Decimal::ZERO, |amount| amount.0))
            }
            Decision::NotDue(_) => ("none", Decimal::ZERO),
            Decision::Unknown(gap) => panic!("{gap:?}"),
        }
    }

    #[test]
    fn it_is_free_under_the_ceiling_and_for_a_contribution_up_to_35_per_cent_more() {
        // 10,422 / 12 = 868.50; 14,069.70 / 12 = 1,172.475.
        let of = |monthly: &str| form(&alone("wage", monthly));
        assert_eq!(of("868.49").0, "free");
        assert_eq!(of("868.50"), ("contribution", dec!(14)));
        assert_eq!(of("1172.47").0, "contribution");
        let reason = Reason::JustAboveCeiling {
            resources: Annual(dec!(14069.76)),
            ceiling: Annual(dec!(14069.70)),
            leaves: Month::new(2025, 10),
        };
        assert_eq!(self::of(&alone("wage", "1172.48"), Right::C2s), Decision::NotDue(reason));
        assert!(matches!(
            self::of(&alone("wage", "1300"), Right::C2s),
            Decision::NotDue(Reason::ResourcesAboveCeiling { .. })
        ));
    }

    #[test]
    fn the_twelve_months_end_two_months_before() {
        let mut json = alone("wage", "1000");
        // October 2025 to September 2026: what begins in October 2026 is not in it.
        json["adults"][0]["income"] = json!([
            {"kind": "wage", "monthly": 800, "to": "2026-09"}, {"kind": "wage", "monthly": 9000, "from": "2026-10"}]);
        assert_eq!(form(&json).0, "free");
        json["adults"][0]["income"][1]["from"] = json!("2026-09");
        assert_eq!(form(&json).0, "none");
    }

    #[test]
    fn rsa_gives_it() {
        let mut json = alone("wage", "0");
        json["adults"][0]["activity"] = json!("inactive");
        let Decision::Due(award) = of(&json, Right::C2s) else { panic!("due") };
        assert_eq!((award.form, award.remarks), (Some("free"), vec![Reason::C2sAutomatic]));
    }

    #[test]
    fn pay_of_who_is_paid_unemployment_now_counts_for_70_per_cent() {
        let mut json = alone("wage", "1500");
        json["adults"][0]["activity"] = json!("jobseeker");
        json["adults"][0]["income"] = json!([
            {"kind": "wage", "monthly": 1500, "to": "2026-03"}, {"kind": "unemployment", "monthly": 900, "from": "2026-04"}]);
        // 9,000 × 70 % + 5,400 = 11,700; the whole, 14,400, would be too much.
        assert_eq!(form(&json).0, "contribution");
        // A pension in the place of unemployment benefit: the pay counts whole.
        json["adults"][0]["income"][1]["kind"] = json!("retirement_pension");
        assert_eq!(form(&json).0, "none");
    }

    #[test]
    fn children_under_25_raise_the_ceiling_and_one_of_two_homes_half_as_much() {
        let with = |birth: &str, monthly: &str, shared: bool| {
            let mut json = alone("wage", monthly);
            json["children"] = json!([{"birth_date": birth, "other_parent": "paying", "custody": if shared { "shared" } else { "full" }}]);
            form(&json).0
        };
        // 10,422 × 1.5 / 12 = 1,302.75; × 1.25: 1,085.625.
        assert_eq!(
            [with("2004-01-01", "1302.74", false), with("2004-01-01", "1302.75", false)],
            ["free", "contribution"]
        );
        assert_eq!(
            [with("2016-01-01", "1085.62", true), with("2016-01-01", "1085.63", true)],
            ["free", "contribution"]
        );
        // 25 on 1 November 2026 is too old.
        assert_eq!([with("2001-11-02", "1302.74", false), with("2001-11-01", "1302.74", false)], ["free", "none"]);
    }

    #[test]
    fn a_home_that_costs_nothing_counts() {
        let mut json = alone("wage", "800");
        json["housing"] = json!({"tenure": "hosted"});
        // 9,600 + 12 × 12 % × 651.69 = 10,538.43.
        assert_eq!(form(&json).0, "contribution");
        json["housing"] = json!({"tenure": "homeless"});
        assert_eq!(form(&json).0, "free");
    }

    #[test]
    fn aspa_without_work_gives_at_least_a_contribution() {
        let mut json = alone("retirement_pension", "1200");
        json["adults"][0]["birth_date"] = json!("1955-02-02");
        json["adults"][0]["activity"] = json!("retired");
        assert_eq!(form(&json).0, "none");
        let aspa = json!({"kind": "aspa", "monthly": 100});
        json["adults"][0]["income"].as_array_mut().expect("a list").push(aspa);
        assert_eq!(form(&json), ("contribution", dec!(30)));
        let wage = |month: &str| {
            let mut json = json.clone();
            let spell = json!({"kind": "wage", "monthly": 10, "from": month, "to": month});
            json["adults"][0]["income"].as_array_mut().expect("a list").push(spell);
            form(&json).0
        };
        assert_eq!([wage("2026-08"), wage("2026-07")], ["none", "contribution"]);
    }

    #[test]
    fn overseas_has_a_higher_ceiling_and_mayotte_no_cover() {
        let mut json = alone("wage", "900");
        assert_eq!(form(&json).0, "contribution");
        json["residence"]["department"] = json!("974");
        assert_eq!(form(&json).0, "free"); // 10,800 < 11,599.69
        json["residence"]["department"] = json!("976");
        assert_eq!(of(&json, Right::C2s), Decision::NotDue(Reason::NotInMayotte));
        json["residence"]["department"] = json!("975");
        assert_eq!(of(&json, Right::C2s), Decision::Unknown(Gap::Law(Reason::SaintPierreLaw)));
    }

    #[test]
    fn an_employee_of_alsace_or_moselle_pays_less() {
        let mut json = alone("wage", "1000");
        json["residence"]["department"] = json!("67");
        assert_eq!(form(&json), ("contribution", dec!(4.90)));
        json["health_scheme"] = json!("general");
        assert_eq!(form(&json), ("contribution", dec!(14)));
    }

    #[test]
    fn a_month_before_october_2025_is_not_known() {
        let mut json = alone("wage", "1000");
        json["month"] = json!("2025-09");
        assert_eq!(of(&json, Right::C2s), Decision::Unknown(Gap::Law(Reason::LawNotKnown)));
        json["month"] = json!("2025-10");
        assert_eq!(form(&json).0, "contribution");
    }

    #[test]
    fn each_further_person_raises_the_ceiling() {
        // A couple and students of 21 to 24: 1.5, 1.8, 2.1, 2.5 times 10,422.
        let births = ["2002-01-01", "2003-01-01", "2004-01-01"];
        let free = |children: usize, monthly: &str| {
            let mut json = alone("wage", monthly);
            json["union"] = json!("married");
            json["adults"]
                .as_array_mut()
                .expect("a list")
                .push(json!({"birth_date": "1988-01-01", "activity": "inactive"}));
            let children: Vec<Json> = births[..children].iter().map(|birth| json!({"birth_date": birth})).collect();
            json["children"] = json!(children);
            form(&json).0 == "free"
        };
        for (children, below, at) in
            [(0, "1302.74", "1302.75"), (1, "1563.29", "1563.30"), (2, "1823.84", "1823.85"), (3, "2171.24", "2171.25")]
        {
            assert!(free(children, below) && !free(children, at), "{children}");
        }
    }

    #[test]
    fn the_home_counts_by_the_number_of_persons() {
        let resources = |housing: Json, persons: usize| {
            // Above the RSA of so many persons, and low enough for a housing aid above the flat amount.
            let mut json = alone("retirement_pension", if persons == 2 { "1000" } else { "1250" });
            json["housing"] = housing;
            if persons > 1 {
                json["union"] = json!("married");
                json["adults"]
                    .as_array_mut()
                    .expect("a list")
                    .push(json!({"birth_date": "1988-01-01", "activity": "inactive"}));
            }
            if persons > 2 {
                json["children"] = json!([{"birth_date": "2018-01-01"}]);
            }
            let household = crate::benefits::example::household(&json);
            let mut trace = Trace::default();
            let assessment = crate::assess(&household, &mut trace);
            crate::rights::rights(&household, &assessment, &mut trace);
            let home = trace.of(Right::C2s).find(|step| step.line == C2sLine::Home.line()).map(|step| step.value);
            match home {
                Some(Value::Euros(amount)) => amount,
                _ => Decimal::ZERO,
            }
        };
        let owner = || json!({"tenure": "owner"});
        // 651.69, 977.54 and 1,173.05 × 12 months.
        assert_eq!(resources(owner(), 1), dec!(651.69) * dec!(0.12) * dec!(12));
        assert_eq!(resources(owner(), 2), dec!(977.54) * dec!(0.14) * dec!(12));
        assert_eq!(resources(owner(), 3), dec!(1173.05) * dec!(0.14) * dec!(12));
        let tenant = || json!({"tenure": "tenant", "rent": 800});
        assert_eq!(resources(tenant(), 2), dec!(977.54) * dec!(0.16) * dec!(12));
        assert_eq!(resources(tenant(), 3), dec!(1173.05) * dec!(0.165) * dec!(12));
    }

    #[test]
    fn pay_of_the_ill_the_detained_and_trainees_counts_for_70_per_cent() {
        // October to December 2025: 3 × 3,600 = 10,800; 70 % of it is 7,560. From July 2026 on, 3 × 700 more.
        let with = |kind: &str, since: &str| {
            let mut json = alone("wage", "3600");
            json["adults"][0]["income"][0]["to"] = json!("2025-12");
            json["adults"][0]["activity"] = json!("inactive");
            let after = json!({"kind": kind, "monthly": 700, "from": since});
            json["adults"][0]["income"].as_array_mut().expect("a list").push(after);
            json
        };
        let of = |kind: &str, since: &str| form(&with(kind, since)).0;
        assert_eq!(of("other", "2026-07"), "contribution"); // 12,900
        assert_eq!(of("solidarity_unemployment", "2026-07"), "free"); // 9,660
        assert_eq!(of("training_pay", "2026-07"), "free");
        let mut detained = with("other", "2026-07");
        detained["adults"][0]["institution"] = json!("prison");
        assert_eq!(form(&detained).0, "free");
        // Ill for more than six months: 7,560 + 9 × 700 = 13,860, where all of it would be 17,100.
        assert_eq!([of("sick_pay", "2026-01"), of("other", "2026-01")], ["contribution", "none"]);
        assert_eq!(of("sick_pay", "2026-07"), "contribution"); // 12,900
        // Pay for training that has stopped, with nothing in its place, is left out.
        let mut json = alone("training_pay", "2000");
        json["adults"][0]["income"][0]["to"] = json!("2026-09");
        let after = json!({"kind": "other", "monthly": 700, "from": "2026-07"});
        json["adults"][0]["income"].as_array_mut().expect("a list").push(after);
        assert_eq!(form(&json).0, "free");
    }

    #[test]
    fn aah_alone_without_work_gives_at_least_a_contribution() {
        let mut json = alone("other", "1400");
        json["adults"][0]["income"] = json!([
            {"kind": "disability_pension", "monthly": 900, "from": "2026-10"},
            {"kind": "other", "monthly": 30000, "from": "2026-09", "to": "2026-09"}]);
        json["adults"][0]["activity"] = json!("inactive");
        json["adults"][0]["disability_rate"] = json!(80);
        assert_eq!(form(&json), ("contribution", dec!(14)));
        let work = json!({"kind": "wage", "monthly": 10, "from": "2026-08", "to": "2026-08"});
        json["adults"][0]["income"].as_array_mut().expect("a list").push(work);
        assert_eq!(form(&json).0, "none");
        let mut ass = alone("other", "1400");
        ass["adults"][0]["income"]
            .as_array_mut()
            .expect("a list")
            .push(json!({"kind": "solidarity_unemployment", "monthly": 500, "from": "2026-10"}));
        assert_eq!(form(&ass).0, "contribution");
    }
}
