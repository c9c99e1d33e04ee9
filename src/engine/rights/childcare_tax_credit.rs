//! Crédit d’impôt for childcare: outside the home (CGI, 200 quater B), at home (CGI, 199 sexdecies).
//!
//! Half of what the family paid in the year less the CMG: outside the home for a child under six on 1 January, up to so much a
//! child, half of that in alternating residence; at home within a sum that grows with the children. The care of the
//! household's month is taken to last from January, or from the month after the birth, to December. Refunded where it exceeds
//! the tax. Contributions that the CMG pays in the family's stead are no expense.
//! *Not modelled*: other help towards the cost, such as the employer's.

use rust_decimal::{Decimal, dec};

use super::decision::{Asked, Award, Decided, Decision, not_due};
use crate::benefits::conditions::children::child;
use crate::calendar::{Date, birthday};
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{CareMode, Childcare, Custody};
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Benefit, Gap, Outcome, PartName, Reason};
use crate::resources::family::net::end;
use crate::right::Right;
use crate::tax::{self, members};
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum ChildcareTaxCreditLine {
        /// What the family pays for a child in the year.
        Cost = "cost",
        /// The credit of a child.
        Child = "child",
        /// What the family pays for care at home in the year.
        HomeCost = "home_cost",
        /// The credit for care at home.
        Home = "home",
    }
}

/// The credit for the childcare of the year of the household's month.
pub fn childcare_tax_credit(asked: Asked<'_>, recorder: &mut Trace) -> Decided {
    let household = asked.case.household;
    let year = household.month.year();
    let mut is_paid = false;
    for child in &household.children {
        is_paid |= !child.childcare.known()?.is_empty();
    }
    if !is_paid {
        return not_due(Right::ChildcareTaxCredit, Reason::NoChildcare, LAW, recorder);
    }
    tax::is_known_place(household)?;
    let children: Vec<u8> =
        members::of_year(household, year)?.iter().flat_map(|members| members.children.clone()).collect();
    let credit = of_year(asked, &children, year)?;
    if credit.sum().is_zero() {
        let reason = Reason::ChildTooOld { age: AGE.on(end(year))? as u8 };
        return not_due(Right::ChildcareTaxCredit, reason, LAW, recorder);
    }
    let step = |line, value: Decimal, law| {
        Step::new(Right::ChildcareTaxCredit, line, Role::Fact, Value::Euros(value), law).with(Value::Year(year))
    };
    let mut each = vec![Euros::ZERO; household.children.len()];
    for &(index, cost, amount) in &credit.children {
        let about = About::Child(index);
        recorder.step(|| step(ChildcareTaxCreditLine::Cost, cost, LAW).about(about));
        recorder.step(|| step(ChildcareTaxCreditLine::Child, amount, LAW).about(about));
        each[usize::from(index)] = Euros(amount);
    }
    if !credit.home.is_zero() {
        recorder.step(|| step(ChildcareTaxCreditLine::HomeCost, credit.home_cost, HOME_LAW));
        recorder.step(|| step(ChildcareTaxCreditLine::Home, credit.home, HOME_LAW));
    }
    let mut award = Award::of(Euros(credit.sum()));
    if credit.home.is_zero() {
        award.per_child = Some(each);
    }
    award.remarks.push(Reason::ToConfirm("childcare_tax_credit.year"));
    if credit.is_least {
        award.remarks.push(Reason::ToConfirm("childcare_tax_credit.contributions"));
    }
    Ok(Decision::Due(award))
}

/// The credit of a year.
#[derive(Clone, Debug, Default)]
pub(crate) struct Credit {
    /// Each child cared for outside the home: position, cost of the year, credit.
    children: Vec<(u8, Decimal, Decimal)>,
    home_cost: Decimal,
    home: Decimal,
    /// Contributions that the family pays are not known: it may be more.
    is_least: bool,
}

impl Credit {
    /// The whole of it, euros.
    pub(crate) fn sum(&self) -> Decimal {
        self.home + self.children.iter().map(|(.., amount)| *amount).sum::<Decimal>()
    }
}

/// The credit of a year for the care of these children.
pub(crate) fn of_year(asked: Asked<'_>, children: &[u8], year: i16) -> Result<Credit, Gap> {
    let household = asked.case.household;
    let mut credit = Credit::default();
    let mut home_months = 0;
    let mut home_paid = Decimal::ZERO;
    for &index in children {
        let one = child(household, index);
        // Nothing is paid any more for a child who died.
        if usize::from(index) >= household.children.len() {
            continue;
        }
        let birth = one.birth_date.get()?;
        let months = if birth.year() < year { 12 } else { 12 - i64::from(birth.month()) };
        let cares = one.childcare.known()?;
        let (at_home, outside): (Vec<&Childcare>, Vec<&Childcare>) =
            cares.iter().partition(|care| is_at_home(care.mode));
        if months <= 0 {
            continue;
        }
        if !outside.is_empty() && birthday(birth, AGE.on(end(year))?) > Date::constant(year, 1, 1) {
            let (paid, is_least) = paid(asked, index, &outside)?;
            credit.is_least |= is_least;
            let cost = (paid * Decimal::from(months)).to_euros();
            let most = MOST.on(end(year))?;
            let most = if one.custody.get()? == Custody::Shared { most / Decimal::TWO } else { most };
            credit.children.push((index, cost, (cost.min(most) * RATE.on(end(year))?).to_euros()));
        }
        if !at_home.is_empty() {
            let (paid, is_least) = paid(asked, index, &at_home)?;
            credit.is_least |= is_least;
            home_months = home_months.max(months);
            home_paid += paid;
        }
    }
    if !home_paid.is_zero() {
        let [base, each, most] = HOME_MOST.on(end(year))?;
        let mut limit = base;
        for &index in children {
            let shared = child(household, index).custody.get()? == Custody::Shared;
            limit += if shared { each / Decimal::TWO } else { each };
        }
        credit.home_cost = (home_paid * Decimal::from(home_months)).to_euros();
        credit.home = (credit.home_cost.min(limit.min(most)) * RATE.on(end(year))?).to_euros();
    }
    Ok(credit)
}

const fn is_at_home(mode: CareMode) -> bool {
    matches!(mode, CareMode::Home | CareMode::AgencyHome)
}

/// What the family pays a month for these ways of care of a child, once the CMG is taken off, and whether contributions that are
/// not known would add to it.
fn paid(asked: Asked<'_>, index: u8, cares: &[&Childcare]) -> Result<(Decimal, bool), Gap> {
    let (mut cost, mut contributions, mut unknown, mut aided) = (Decimal::ZERO, Decimal::ZERO, false, false);
    for care in cares {
        cost += care.cost.get()?.0;
        let is_employer = matches!(care.mode, CareMode::Childminder | CareMode::Home);
        if is_employer {
            match care.contributions.get()? {
                Some(told) => contributions += told.0,
                None => unknown = true,
            }
        }
        aided |= care.mode != CareMode::Creche;
    }
    let (mut pay, mut in_stead) = (Decimal::ZERO, Decimal::ZERO);
    if aided {
        match asked.benefits.of(Benefit::Cmg) {
            Outcome::Unknown(gap) => return Err(*gap),
            Outcome::NotDue(_) => {}
            Outcome::Due(due) => {
                let own = |name: PartName| -> Decimal {
                    let parts = due.parts.iter().filter(|part| part.name == name && part.child == Some(index));
                    parts.map(|part| part.share.net.0).sum()
                };
                (pay, in_stead) = (own(PartName::Pay), own(PartName::Contributions));
            }
        }
    }
    // Those of a childminder are all paid in the family's stead where the CMG is due (L531-5, I); half of those of a carer at home.
    let wholly_paid = !pay.is_zero() && cares.iter().all(|care| care.mode != CareMode::Home);
    let left = (cost - pay).max(Decimal::ZERO) + (contributions - in_stead).max(Decimal::ZERO);
    Ok((left, unknown && !wholly_paid))
}

const LAW: Law = Law::Cgi("200 quater B", "");
const HOME_LAW: Law = Law::Cgi("199 sexdecies", "");

/// Age on 1 January from which care outside the home brings nothing (200 quater B).
static AGE: Dated<i16> =
    Dated::new("childcare_tax_credit.age", Unit::Years, Renewed::Never, &[since(2006, 1, 1, 6, LAW)]);

/// Share of the cost that comes back.
static RATE: Dated<Decimal> =
    Dated::new("childcare_tax_credit.rate", Unit::Share, Renewed::Never, &[since(2006, 1, 1, dec!(0.50), LAW)]);

/// Most that counts for a child (200 quater B).
static MOST: Dated<Decimal> =
    Dated::new("childcare_tax_credit.most", Unit::EurosPerYear, Renewed::Never, &[since(2022, 1, 1, dec!(3500), LAW)]);

/// Most that counts for care at home: to begin with, for each child more, in all (199 sexdecies, 3).
static HOME_MOST: Dated<[Decimal; 3]> = Dated::new(
    "childcare_tax_credit.home_most",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2017, 1, 1, [dec!(12000), dec!(1500), dec!(15000)], HOME_LAW)],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&AGE, &RATE, &MOST, &HOME_MOST];

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::rights::testing::{amount, of};

    /// A family with one child born on this day, cared for in this way.
    fn family(birth: &str, care: Json) -> Json {
        json!({"format": 1, "month": "2026-11", "residence": {"department": "59"}, "union": "married",
            "adults": [
                {"birth_date": "1990-05-12", "activity": "employed", "income": [{"kind": "wage", "monthly": 4000}]},
                {"birth_date": "1991-01-20", "activity": "employed", "income": [{"kind": "wage", "monthly": 4000}]}],
            "children": [{"birth_date": birth, "childcare": care}], "housing": {"tenure": "owner"}})
    }

    fn credit(birth: &str, care: Json) -> Decimal {
        amount(&family(birth, care), Right::ChildcareTaxCredit)
    }

    fn creche(cost: i64) -> Json {
        json!({"mode": "creche", "hours": 100, "cost": cost})
    }

    #[test]
    fn half_of_the_cost_up_to_a_limit_from_the_month_after_the_birth() {
        assert_eq!(credit("2024-03-03", creche(100)), dec!(600)); // 12 × 100 × 50 %
        assert_eq!([291, 292].map(|cost| credit("2024-03-03", creche(cost))), [dec!(1746), dec!(1750)]);
        assert_eq!(credit("2026-04-10", creche(100)), dec!(400)); // May to December
        let mut shared = family("2024-03-03", creche(400));
        shared["children"][0]["custody"] = json!("shared");
        assert_eq!(amount(&shared, Right::ChildcareTaxCredit), dec!(875));
    }

    #[test]
    fn a_child_of_six_on_1_january_brings_nothing() {
        assert_eq!(credit("2020-01-02", creche(100)), dec!(600));
        let refused = Decision::NotDue(Reason::ChildTooOld { age: 6 });
        assert_eq!(of(&family("2020-01-01", creche(100)), Right::ChildcareTaxCredit), refused);
        let none = family("2024-03-03", json!([]));
        assert_eq!(of(&none, Right::ChildcareTaxCredit), Decision::NotDue(Reason::NoChildcare));
    }

    #[test]
    fn the_cmg_comes_off_first() {
        let care = json!({"mode": "childminder", "hours": 150, "cost": 700});
        let family = family("2024-03-03", care);
        let household = crate::benefits::example::household(&family);
        let assessment = crate::assess(&household, &mut Trace::silent());
        let Outcome::Due(cmg) = assessment.of(Benefit::Cmg) else { panic!("due") };
        let left = (dec!(700) - cmg.net.0) * dec!(12);
        assert_eq!(amount(&family, Right::ChildcareTaxCredit), (left.to_euros().min(dec!(3500)) / dec!(2)).to_euros());
    }

    #[test]
    fn care_at_home_counts_within_the_limit_of_the_household() {
        // At seven, no CMG: 12,000 + 1,500 for one child.
        let care = |cost: i64| json!({"mode": "home", "hours": 40, "cost": cost, "contributions": 100});
        assert_eq!(credit("2018-03-03", care(500)), dec!(3600)); // 12 × 600 × 50 %
        assert_eq!(credit("2018-03-03", care(2000)), dec!(6750));
        let mut three = family("2018-03-03", care(2000));
        let others = [json!({"birth_date": "2014-01-01"}), json!({"birth_date": "2012-01-01"})];
        three["children"].as_array_mut().expect("a list").extend(others);
        assert_eq!(amount(&three, Right::ChildcareTaxCredit), dec!(7500)); // 15,000 at most
    }
}
