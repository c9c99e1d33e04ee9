//! What a family pays for a crèche on the national scale (*barème national des participations familiales*, PSU).
//!
//! An hour costs a share of the income of a month, which falls with the number of children in charge, and once more for each
//! child with AEEH (CNAF, circular 2019-005); the month, as many hours as the contract has. The income is a twelfth of that of the
//! year two years before, as declared, with the reliefs of the family benefits, between a floor and a ceiling: the floor is the RSA
//! of somebody alone with a child less its flat rate of housing, of April of the year before. The scale holds for crèches,
//! family and parental ones, and for micro-crèches that the Caf pays by it: `mode` `creche` means all of these.
//! *Not modelled*: a crèche may go above the ceiling; a family without proof pays the ceiling, one whose income is not known in an
//! emergency the floor.

use rust_decimal::{Decimal, dec};

use super::decision::{Asked, Award, Decided, Decision, not_due};
use crate::benefits::aeeh;
use crate::benefits::conditions::children::{self, AgeLimit};
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{CareMode, Territory};
use crate::law::Law;
use crate::money::{Annual, Cents, Euros, Monthly};
use crate::outcome::{Gap, Reason};
use crate::resources::family;
use crate::right::Right;
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum CrecheFeeLine {
        /// Income of a month, as declared.
        Income = "income",
        /// The same between floor and ceiling.
        Counted = "counted_income",
        /// Share of it that an hour costs.
        Rate = "rate",
        /// Price of an hour.
        Hour = "hour",
        /// What a child costs in the month.
        Month = "month",
    }
}

/// What the crèches of the household's children cost in its month.
pub fn creche_fee(asked: Asked<'_>, recorder: &mut Trace) -> Decided {
    let step = |line, value: Value| Step::new(Right::CrecheFee, line, Role::Fact, value, SCALE);
    let case = asked.case;
    let household = case.household;
    let month = household.month;
    let mut cares = Vec::new();
    for (index, child) in (0u8..).zip(&household.children) {
        let mut hours = Decimal::ZERO;
        let mut is_there = false;
        for care in child.childcare.known()?.iter().filter(|care| care.mode == CareMode::Creche) {
            hours += care.hours.get()?;
            is_there = true;
        }
        if is_there {
            cares.push((index, hours));
        }
    }
    if cares.is_empty() {
        return not_due(Right::CrecheFee, Reason::NoCreche, SCALE, recorder);
    }
    if household.residence.department.get()?.territory() == Territory::SaintPierre {
        return Err(Gap::Law(Reason::SaintPierreLaw));
    }
    let (floor, ceiling) = (Monthly(FLOOR.at(month)?).per_year(), Monthly(CEILING.at(month)?).per_year());
    let income = family::declared(case, month)?;
    let counted = income.clamp(floor, ceiling);
    let list = children::in_charge(case, month, AgeLimit::Usual)?;
    let disabled = aeeh::granted_among(case, &list, month)?;
    let rates = RATES.at(month)?;
    let band = match list.len() {
        0 | 1 => 0,
        2 => 1,
        3 => 2,
        4..8 => 3,
        _ => 4,
    };
    let rate = rates[(band + disabled).min(rates.len() - 1)];
    let monthly = |annual: Annual| Value::Euros(annual.per_month().to_cents().0);
    recorder.step(|| step(CrecheFeeLine::Income, monthly(income)).with(Value::Year(family::reference_year(month))));
    recorder.step(|| step(CrecheFeeLine::Counted, monthly(counted)).with(monthly(floor)).with(monthly(ceiling)));
    recorder.step(|| step(CrecheFeeLine::Rate, Value::Share(rate)).with(list.len()).with(disabled));
    // An hour in cents, as the scale is published; divided once.
    let hour = Euros(counted.0 * rate / dec!(12)).to_cents();
    recorder.step(|| step(CrecheFeeLine::Hour, Value::Euros(hour.0)));
    let mut each = vec![Euros::ZERO; household.children.len()];
    for (index, hours) in cares {
        let fee = Euros(hour.0 * hours).to_cents();
        recorder.step(|| {
            step(CrecheFeeLine::Month, Value::Euros(fee.0)).with(Value::Number(hours)).about(About::Child(index))
        });
        each[index as usize] = fee;
    }
    let mut award = Award::of(each.iter().copied().sum());
    award.per_child = Some(each);
    if income < floor && month.year() >= 2026 {
        award.remarks.push(Reason::ToConfirm("creche_fee.floor"));
    }
    Ok(Decision::Due(award))
}

const SCALE: Law = Law::Page("Cnaf, circulaire 2019-005 du 05/06/2019", "https://www.caf.fr");

const CAF_2025: Law = Law::Page("Caf, barème des participations familiales, 15/05/2025", "https://www.caf.fr");

/// Share of the monthly income that an hour costs: 1, 2, 3, 4 to 7, 8 children and more.
static RATES: Dated<[Decimal; 5]> = Dated::new(
    "creche_fee.rates",
    Unit::Share,
    Renewed::Never,
    &[since(2022, 1, 1, [dec!(0.000619), dec!(0.000516), dec!(0.000413), dec!(0.000310), dec!(0.000206)], SCALE)],
);

/// Least income of a month that counts: RSA of April of the year before for somebody alone with a child, less its flat rate of
/// housing. That of 2026 is worked out so (969.78 − 155.16); one simulator prints 814.02.
static FLOOR: Dated<Decimal> = Dated::new(
    "creche_fee.floor",
    Unit::EurosPerMonth,
    Renewed::January,
    &[
        since(2024, 1, 1, dec!(765.77), SCALE),
        since(2025, 1, 1, dec!(801.00), SCALE),
        since(2026, 1, 1, dec!(814.62), SCALE),
    ],
);

/// Highest income of a month that counts.
static CEILING: Dated<Decimal> = Dated::new(
    "creche_fee.ceiling",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[
        since(2022, 1, 1, dec!(6000), SCALE),
        since(2024, 9, 1, dec!(7000), CAF_2025),
        since(2025, 9, 1, dec!(8500), CAF_2025),
    ],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&RATES, &FLOOR, &CEILING];

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::rights::testing::{amount, of};

    /// A couple that declared so much in wages a year, whose first child goes to a crèche for so many hours.
    fn family(month: &str, wages: i64, children: usize, hours: i64) -> Json {
        let year = month[..4].parse::<i32>().expect("a year") - 2;
        let mut births: Vec<Json> = vec![json!({"birth_date": format!("{}-02-02", year + 1),
            "childcare": {"mode": "creche", "hours": hours, "cost": 0}})];
        births.extend((1..children).map(|i| json!({"birth_date": format!("{}-02-02", year - i as i32)})));
        json!({"format": 1, "month": month, "residence": {"department": "59"}, "union": "married",
            "adults": [
                {"birth_date": "1990-05-12", "activity": "employed", "income": [
                    {"kind": "wage", "monthly": wages, "from": format!("{year}-01"), "to": format!("{year}-01")},
                    {"kind": "wage", "monthly": 3000, "from": format!("{}-01", year + 1)}]},
                {"birth_date": "1991-01-20", "activity": "employed"}],
            "children": births, "housing": {"tenure": "owner"}})
    }

    fn fee(family: &Json) -> Decimal {
        amount(family, Right::CrecheFee)
    }

    #[test]
    fn an_hour_is_a_share_of_the_declared_income() {
        assert_eq!(fee(&family("2026-11", 30_000, 1, 100)), dec!(155)); // 2,500 × 0.0619 % = 1.5475: 1.55
        assert_eq!(fee(&family("2026-11", 30_000, 2, 100)), dec!(129)); // × 0.0516 % = 1.29
        assert_eq!(fee(&family("2026-11", 30_000, 3, 100)), dec!(103)); // × 0.0413 % = 1.0325
        for children in [4, 7] {
            assert_eq!(fee(&family("2026-11", 30_000, children, 100)), dec!(78), "{children}"); // × 0.0310 % = 0.775
        }
        assert_eq!(fee(&family("2026-11", 30_000, 8, 100)), dec!(52)); // × 0.0206 % = 0.515
    }

    #[test]
    fn it_stays_between_floor_and_ceiling() {
        // The lowest: 814.62 × 0.0619 % = 0.504: 0.50; to be confirmed.
        assert_eq!(fee(&family("2026-11", 0, 1, 100)), dec!(50));
        let lowest = of(&family("2026-11", 0, 1, 100), Right::CrecheFee);
        assert!(
            matches!(lowest, Decision::Due(Award { remarks, .. }) if remarks == [Reason::ToConfirm("creche_fee.floor")])
        );
        // The highest: 8,500 × 0.0619 % = 5.2615: 5.26; 7,000 until August 2025, 6,000 until August 2024.
        for (month, hour) in
            [("2026-11", dec!(526)), ("2025-09", dec!(526)), ("2025-08", dec!(433)), ("2024-08", dec!(371))]
        {
            assert_eq!(fee(&family(month, 200_000, 1, 100)), hour, "{month}");
        }
        assert_eq!(fee(&family("2026-11", 102_000, 1, 100)), fee(&family("2026-11", 102_012, 1, 100)));
    }

    #[test]
    fn each_child_with_aeeh_brings_the_next_lower_rate() {
        let mut household = family("2026-11", 30_000, 2, 100);
        household["children"][1]["disability_rate"] = json!(80);
        assert_eq!(fee(&household), dec!(103)); // that of three children
        household["children"][0]["disability_rate"] = json!(80);
        assert_eq!(fee(&household), dec!(78)); // that of four
    }

    #[test]
    fn children_at_the_crèche_add_up_and_others_cost_nothing() {
        let mut household = family("2026-11", 30_000, 2, 100);
        household["children"][1]["childcare"] = json!({"mode": "creche", "hours": 50, "cost": 0});
        assert_eq!(fee(&household), dec!(193.50)); // 1.29 × 150
        household["children"][0]["childcare"]["mode"] = json!("micro_creche");
        assert_eq!(fee(&household), dec!(64.50));
        household["children"][1]["childcare"]["mode"] = json!("childminder");
        assert_eq!(of(&household, Right::CrecheFee), Decision::NotDue(Reason::NoCreche));
    }
}
