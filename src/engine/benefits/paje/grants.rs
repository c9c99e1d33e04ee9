//! Birth and adoption grants of PAJE (*prime à la naissance*, *prime à l’adoption*; L531-2, R531-1, D531-2).
//!
//! The situation, the resources and the amount are those of the first day of the month after the fifth month of pregnancy,
//! three months before that of the expected birth, or of the month of arrival. The birth grant is paid the month after, in
//! the seventh month; when the birth came sooner, the month after the birth.

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use super::PajeLine;
use crate::benefits::conditions::children::{self, AgeLimit, Children, child};
use crate::benefits::conditions::{residence, shared_custody};
use crate::benefits::{after_crds, ceilings, not_due};
use crate::calendar::{Month, birthday};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures::BMAF;
use crate::law::Law;
use crate::money::{Annual, Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::resources::family;
use crate::trace::{Role, Step, Trace};

/// What is due for `month` for a birth.
pub fn paje_birth(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let births = births(case)?;
    let mut now = births.iter().filter(|birth| birth.paid == month).peekable();
    let Some(first) = now.peek() else {
        let next = births.iter().map(|birth| birth.paid).filter(|paid| *paid > month).min();
        if next.is_none() && lost_pregnancy_near(case, month) {
            return Err(Gap::Law(Reason::ExpectedDateUnknown));
        }
        let last = births.iter().map(|birth| birth.paid).filter(|paid| month.since(*paid) < RECENT).max();
        let reason = next.or(last).map_or(Reason::NoEvent, Reason::OtherMonth);
        return not_due(Benefit::PajeBirth, reason, GRANT, recorder);
    };
    let looked_at = first.looked_at;
    let mut own = Children::new();
    let mut count = 0_usize;
    for birth in now {
        count += usize::from(birth.count);
        own.extend(birth.children.iter().copied());
    }
    let event = Event { benefit: Benefit::PajeBirth, line: PajeLine::BirthGrant, looked_at, own, count };
    event.grant(case, month, BIRTH.at(looked_at)?, recorder)
}

/// What is due for `month` for an adoption.
pub fn paje_adoption(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let mut own = Children::new();
    let mut other = None;
    for (index, child) in case.household.children.iter().enumerate() {
        let Some(arrival) = child.adoption_date.get()? else { continue };
        if !month.contains(arrival) {
            if month.since(Month::of(arrival)) < RECENT {
                other = Some(Month::of(arrival));
            }
            continue;
        }
        // Under the age limit of the children in charge, on the day of arrival (L531-2, al. 1).
        let limit = AgeLimit::Usual.years(arrival)?;
        if arrival < birthday(child.birth_date.get()?, limit) {
            let _ = own.try_push(index as u8);
        }
    }
    if own.is_empty() {
        let reason = other.map_or(Reason::NoEvent, Reason::OtherMonth);
        return not_due(Benefit::PajeAdoption, reason, GRANT, recorder);
    }
    let count = own.len();
    let event = Event { benefit: Benefit::PajeAdoption, line: PajeLine::AdoptionGrant, looked_at: month, own, count };
    event.grant(case, month, ADOPTION.at(month)?, recorder)
}

/// A birth, expected or past.
struct Birth {
    /// Month of payment.
    paid: Month,
    /// Month on whose first day everything is looked at.
    looked_at: Month,
    /// Children born; none while they are expected.
    children: ArrayVec<u8, 1>,
    /// Children expected or born.
    count: u8,
}

/// Every birth of the household, expected ones included.
fn births(case: &Case<'_>) -> Result<Vec<Birth>, Gap> {
    let household = case.household;
    let mut births = Vec::new();
    if let Some(pregnancy) = household.pregnancy.get()? {
        let looked_at = Month::of(pregnancy.due_date.get()?) - MONTHS_TO_BIRTH;
        let count = pregnancy.children.get()?;
        births.push(Birth { paid: looked_at + 1, looked_at, children: ArrayVec::new(), count });
    }
    let lost = household.deaths.iter().filter_map(|death| death.child.as_ref());
    for (index, child) in household.children.iter().chain(lost).enumerate() {
        let birth = child.birth_date.get()?;
        if child.adoption_date.get()?.is_some() || children::first_day(child)? > birth {
            continue;
        }
        let looked_at = Month::of(child.due_date.get()?.unwrap_or(birth)) - MONTHS_TO_BIRTH;
        let paid = if Month::of(birth) <= looked_at { Month::of(birth) + 1 } else { looked_at + 1 };
        births.push(Birth { paid, looked_at, children: [index as u8].into(), count: 1 });
    }
    Ok(births)
}

/// Whether a pregnancy that ended after 20 weeks could bring its grant in this month: the expected date, which decides, is
/// not in the household (L531-2, 2°).
fn lost_pregnancy_near(case: &Case<'_>, month: Month) -> bool {
    case.household.deaths.iter().filter(|death| death.child.is_none()).any(|death| {
        let since = month.since(Month::of(death.death_date));
        (-2..=3).contains(&since)
    })
}

/// A grant to compute.
struct Event {
    benefit: Benefit,
    line: PajeLine,
    looked_at: Month,
    /// The children it is for, who are not counted twice.
    own: Children,
    count: usize,
}

impl Event {
    fn grant(self, case: &Case<'_>, month: Month, rate: Decimal, recorder: &mut Trace) -> Assessed {
        let day = self.looked_at;
        if let Some(refusal) = residence::not_extended(case.household)? {
            return not_due(self.benefit, refusal.reason, refusal.law, recorder);
        }
        if let Some(refusal) = residence::family_refusal(case, day)? {
            return not_due(self.benefit, refusal.reason, refusal.law, recorder);
        }
        let in_charge = children::in_charge(case, day, AgeLimit::Usual)?;
        let others: Children = children::at_home(case.household, &in_charge)?
            .into_iter()
            .filter(|index| !self.own.contains(index))
            .collect();
        for &index in &self.own {
            if residence::children_need_a_case(case.household, day)?
                && !child(case.household, index).residence_condition.get()?
            {
                return not_due(self.benefit, Reason::Permit, GRANT, recorder);
            }
        }
        let resources = family::of_month(case, day, self.benefit)?;
        let raised = family::raises_ceilings(case, day)?;
        // "Le nombre d'enfants nés ou à naître" (L531-2): those whom it is for, and for an adoption those expected besides.
        let mut count = self.count;
        if self.benefit == Benefit::PajeAdoption && resources > ceilings::partial(day, others.len() + count, raised)? {
            count += children::to_be_born(case.household, day)?;
        }
        let ceiling = |children: &Children| ceilings::partial(day, children.len() + count, raised);
        let ceiling = shared_custody::certain(case, &others, ceiling, |a: &Annual, b: &Annual| {
            (resources <= *a) == (resources <= *b)
        });
        let ceiling = shared_custody::noted(ceiling, self.benefit, recorder)?;
        family::note(case, day, self.benefit, recorder)?;
        recorder.step(|| {
            Step::new(self.benefit, PajeLine::PartialCeiling, Role::Fact, ceiling, CEILINGS).with(others.len() + count)
        });
        if resources > ceiling {
            let reason = Reason::ResourcesAboveCeiling { resources, ceiling };
            return not_due(self.benefit, reason, CEILINGS, recorder);
        }
        let each = (BMAF.at(day)? * rate).to_cents();
        let gross = Euros(each * Decimal::from(self.count));
        recorder.step(|| Step::new(self.benefit, self.line, Role::Part, gross, AMOUNT).with(self.count));
        let mut due = after_crds(self.benefit, gross, AMOUNT, recorder);
        due.due_month = Some(month);
        due.remarks.extend(family::rsa_remark(case, day, self.benefit, ceiling)?);
        Ok(Outcome::Due(due))
    }
}

/// From the month in which the situation is looked at to that of the expected birth.
const MONTHS_TO_BIRTH: i32 = 3;
/// Months for which a grant already paid is still worth naming.
const RECENT: i32 = 24;

const GRANT: Law = Law::Css("L531-2", "LEGIARTI000042685543");
const CEILINGS: Law = Law::Css("R531-1", "LEGIARTI000046499008");
const AMOUNT: Law = Law::Css("D531-2", "LEGIARTI000043316357");

/// Rate of the birth grant, of the BMAF (D531-2).
pub static BIRTH: Dated<Decimal> =
    Dated::new("paje_birth.rate", Unit::Share, Renewed::Never, &[since(2021, 4, 2, dec!(2.2975), AMOUNT)]);

/// Rate of the adoption grant, of the BMAF (D531-2).
pub static ADOPTION: Dated<Decimal> =
    Dated::new("paje_adoption.rate", Unit::Share, Renewed::Never, &[since(2021, 4, 2, dec!(4.595), AMOUNT)]);

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::benefits::example::{amounts, family, gross, outcome};

    const BIRTH_GRANT: Benefit = Benefit::PajeBirth;

    fn expecting(month: &str, due: &str, resources: i64) -> serde_json::Value {
        let mut json = family(month, resources, &[]);
        json["pregnancy"] = json!({"due_date": due});
        json
    }

    #[test]
    fn paid_two_months_before_at_the_value_of_the_month_before() {
        // Specs, §4: due on 20 June 2026, looked at on 1 March (474.37 × 229.75 %), paid in April.
        assert_eq!(amounts(&expecting("2026-04", "2026-06-20", 0), BIRTH_GRANT), (dec!(1089.87), dec!(1084.43)));
        assert_eq!(
            outcome(&expecting("2026-03", "2026-06-20", 0), BIRTH_GRANT),
            Outcome::NotDue(Reason::OtherMonth(Month::new(2026, 4)))
        );
        assert_eq!(amounts(&expecting("2026-05", "2026-07-01", 0), BIRTH_GRANT), (dec!(1098.57), dec!(1093.08)));
    }

    #[test]
    fn the_child_expected_counts_in_the_ceiling() {
        assert_eq!(gross(&expecting("2026-06", "2026-08-20", 37_118), BIRTH_GRANT), dec!(1098.57));
        assert_eq!(gross(&expecting("2026-06", "2026-08-20", 37_119), BIRTH_GRANT), dec!(0));
        let mut twins = expecting("2026-06", "2026-08-20", 44_542);
        twins["pregnancy"]["children"] = json!(2);
        assert_eq!(gross(&twins, BIRTH_GRANT), dec!(2197.14));
    }

    #[test]
    fn a_child_born_early_brings_it_the_month_after_the_birth() {
        let mut json = family("2026-06", 0, &["2026-05-03"]);
        json["children"][0]["due_date"] = json!("2026-09-10");
        assert_eq!(gross(&json, BIRTH_GRANT), dec!(1098.57));
    }

    #[test]
    fn the_income_year_is_that_of_the_day_looked_at() {
        // Paid in January 2026, looked at on 1 December 2025: income of 2023, ceiling of 2025.
        let mut json = expecting("2026-01", "2026-03-10", 0);
        json["adults"][0]["income"] = json!([
            {"kind": "rent", "monthly": 36_461, "from": "2023-01", "to": "2023-01"},
            {"kind": "rent", "monthly": 90_000, "from": "2024-01", "to": "2024-01"}
        ]);
        // 29,169 + 7,292 (29,169 × 25 %, rounded).
        assert_eq!(gross(&json, BIRTH_GRANT), dec!(1089.87));
        json["adults"][0]["income"][0]["monthly"] = json!(36_462);
        assert_eq!(gross(&json, BIRTH_GRANT), dec!(0));
    }

    #[test]
    fn an_adoption_brings_twice_as_much_in_the_month_of_arrival() {
        let mut json = family("2026-06", 0, &["2015-02-02"]);
        json["children"][0]["adoption_date"] = json!("2026-06-15");
        assert_eq!(amounts(&json, Benefit::PajeAdoption), (dec!(2197.15), dec!(2186.17)));
        assert_eq!(gross(&json, BIRTH_GRANT), dec!(0));
        json["children"][0]["birth_date"] = json!("2006-06-15");
        assert_eq!(gross(&json, Benefit::PajeAdoption), dec!(0));
        json["children"][0]["birth_date"] = json!("2006-06-16");
        assert_eq!(gross(&json, Benefit::PajeAdoption), dec!(2197.15));
    }

    #[test]
    fn a_child_expected_besides_raises_the_ceiling_of_an_adoption() {
        // 29,694 + 2 × 7,424 = 44,542; L531-2, al. 6.
        let with = |resources| {
            let mut json = family("2026-06", resources, &["2015-02-02"]);
            json["children"][0]["adoption_date"] = json!("2026-06-15");
            json["pregnancy"] = json!({"due_date": "2026-08-20"});
            gross(&json, Benefit::PajeAdoption)
        };
        assert_eq!((with(44_542), with(44_543)), (dec!(2197.15), dec!(0)));
    }
}
