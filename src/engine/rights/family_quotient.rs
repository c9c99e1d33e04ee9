//! Quotient familial de la Caf: the figure by which crèches, canteens, holiday camps and communes set their prices.
//!
//! A twelfth of the income of the year two years before, as declared, with the reliefs of the family benefits (CSS, R532-4 to
//! R532-7), and the benefits of the month that are paid every month, net, over the parts: two for a couple or a lone parent, a
//! half for each of the first two children, one for the third, a half for each further one, and a half more for a disabled
//! child. No code says so: the formula is the CNAF's, read on its public pages, and that of one decree, for the Pass’colo
//! (décret 2024-277, art. 1 II, in the words of décret 2024-619); what they leave open is to be confirmed.
//! *Not modelled*: the Caf holds the benefits of the last month that it knows; those of the month itself are taken here.

use rust_decimal::{Decimal, dec};

use super::decision::{Asked, Award, Decided, Decision};
use crate::benefits::aeeh;
use crate::benefits::conditions::children::{self, AgeLimit, child, first_day};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::Custody;
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Benefit, Gap, Outcome, Reason};
use crate::resources::family;
use crate::right::Right;
use crate::sort::sort_few;
use crate::trace::{Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum FamilyQuotientLine {
        /// Income of the reference year, as declared.
        Income = "qf.income",
        /// Benefits of the month.
        Benefits = "qf.benefits",
        /// Parts of the household.
        Parts = "qf.parts",
        /// The quotient.
        Quotient = "qf",
    }
}

/// The quotient of the household's month, in whole euros.
pub fn family_quotient(asked: Asked<'_>, recorder: &mut Trace) -> Decided {
    let step = |line, value: Value| Step::new(Right::FamilyQuotient, line, Role::Fact, value, FORMULA);
    let case = asked.case;
    let month = case.household.month;
    let Figures { income, benefits, parts, quotient } = figures(asked)?;
    recorder.step(|| {
        step(FamilyQuotientLine::Income, Value::Euros(income)).with(Value::Year(family::reference_year(month)))
    });
    recorder.step(|| step(FamilyQuotientLine::Benefits, Value::Euros(benefits)));
    recorder.step(|| step(FamilyQuotientLine::Parts, Value::Number(parts)));
    // Shown in whole euros.
    let shown = Euros(quotient).to_euros();
    recorder.step(|| step(FamilyQuotientLine::Quotient, Value::Euros(shown.0)));
    let mut award = Award::of(shown);
    award.remarks.push(Reason::ToConfirm("family_quotient.formula"));
    Ok(Decision::Due(award))
}

/// What the quotient is made of.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Figures {
    /// Euros of the year.
    income: Decimal,
    /// Euros of the month.
    benefits: Decimal,
    parts: Decimal,
    /// To the cent.
    pub quotient: Decimal,
}

/// The figures of the quotient of the household's month.
pub(crate) fn figures(asked: Asked<'_>) -> Result<Figures, Gap> {
    figures_of(asked.case, asked.case.household.month, |benefit| net(asked.benefits.of(benefit)))
}

/// The figures of the quotient of another month, whose benefits are asked for.
pub(crate) fn figures_in(asked: Asked<'_>, month: Month) -> Result<Figures, Gap> {
    if month == asked.case.household.month {
        return figures(asked);
    }
    figures_of(asked.case, month, |benefit| net(&asked.case.ask(benefit, month)?))
}

/// What a benefit brings, where it is due.
fn net(outcome: &Outcome) -> Result<Option<Euros>, Gap> {
    match outcome {
        Outcome::Due(due) => Ok(Some(due.net)),
        Outcome::NotDue(_) => Ok(None),
        Outcome::Unknown(gap) => Err(*gap),
    }
}

fn figures_of(
    case: &Case<'_>,
    month: Month,
    of: impl Fn(Benefit) -> Result<Option<Euros>, Gap>,
) -> Result<Figures, Gap> {
    let income = family::declared(case, month)?.0;
    let (mut benefits, mut late) = (Decimal::ZERO, false);
    for benefit in COUNTED {
        if let Some(net) = of(benefit)? {
            benefits += net.0;
            late |= LATE.contains(&benefit);
        }
    }
    let parts = parts(case, month, if late { AgeLimit::Late } else { AgeLimit::Usual })?;
    let quotient = ((income + dec!(12) * benefits) / (dec!(12) * parts)).to_cents();
    Ok(Figures { income, benefits, parts, quotient })
}

/// The benefits that are counted: those paid every month, but what pays for childcare.
const COUNTED: [Benefit; 13] = [
    Benefit::Af,
    Benefit::Cf,
    Benefit::Asf,
    Benefit::PajeBase,
    Benefit::Prepare,
    Benefit::Aeeh,
    Benefit::Ajpp,
    Benefit::Al,
    Benefit::Aah,
    Benefit::Mva,
    Benefit::Cpr,
    Benefit::Rsa,
    Benefit::Ppa,
];

/// Those that are paid for children of 20.
const LATE: [Benefit; 2] = [Benefit::Al, Benefit::Cf];

/// The parts of the household: children of 20 count only while a benefit is paid for them.
fn parts(case: &Case<'_>, month: Month, limit: AgeLimit) -> Result<Decimal, Gap> {
    let list = children::in_charge(case, month, limit)?;
    let mut parts = ADULTS.at(month)?;
    let [first_two, third, further] = CHILDREN.at(month)?;
    for (rank, index) in eldest_first(case, &list)?.into_iter().enumerate() {
        let mut own = match rank {
            0 | 1 => first_two,
            2 => third,
            _ => further,
        };
        if aeeh::is_granted(case, index, month)? {
            own += DISABLED.at(month)?;
        }
        // In alternating residence, as for the family allowances that the parents share.
        let halved = child(case.household, index).custody.get()? == Custody::Shared;
        parts += if halved { own / Decimal::TWO } else { own };
    }
    Ok(parts)
}

/// The children of a list, the eldest first: the third is the third to have come.
fn eldest_first(case: &Case<'_>, list: &children::Children) -> Result<children::Children, Gap> {
    let mut dated = Vec::with_capacity(list.len());
    for &index in list {
        dated.push((first_day(child(case.household, index))?, index));
    }
    sort_few(&mut dated, |(day, _)| *day);
    Ok(dated.into_iter().map(|(_, index)| index).collect())
}

const FORMULA: Law = Law::Page("Cnaf, quotient familial", "https://www.caf.fr");

/// Parts of a couple or of a lone person.
static ADULTS: Dated<Decimal> =
    Dated::new("family_quotient.adults", Unit::Count, Renewed::Never, &[since(2000, 1, 1, dec!(2), FORMULA)]);

/// Parts of each of the first two children, of the third, and of each further one.
static CHILDREN: Dated<[Decimal; 3]> = Dated::new(
    "family_quotient.children",
    Unit::Count,
    Renewed::Never,
    &[since(2000, 1, 1, [dec!(0.5), dec!(1), dec!(0.5)], FORMULA)],
);

/// Parts more of a child with AEEH.
static DISABLED: Dated<Decimal> =
    Dated::new("family_quotient.disabled", Unit::Count, Renewed::Never, &[since(2000, 1, 1, dec!(0.5), FORMULA)]);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&ADULTS, &CHILDREN, &DISABLED];

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::assess;
    use crate::benefits::example;
    use crate::rights::rights;

    /// Quotient of this family, whose lines are noted.
    fn quotient(family: &Json) -> Decimal {
        let household = example::household(family);
        let mut trace = Trace::default();
        let assessment = assess(&household, &mut trace);
        let rights = rights(&household, &assessment, &mut trace);
        assert_eq!(trace.of(Right::FamilyQuotient).count(), 4);
        match rights.of(Right::FamilyQuotient) {
            Decision::Due(Award { amount: Some(amount), .. }) => amount.0,
            other => panic!("{other:?}"),
        }
    }

    /// A couple that declared so much in wages, and earns too much now for any minimum.
    fn couple(wages: i64, births: &[&str]) -> Json {
        let mut family = example::family("2026-11", 0, births);
        family["adults"][0]["income"] = json!([
            {"kind": "wage", "monthly": wages, "from": "2024-01", "to": "2024-01"},
            {"kind": "wage", "monthly": 6000, "from": "2025-01"},
        ]);
        family
    }

    #[test]
    fn wages_count_as_declared_whatever_the_costs() {
        assert_eq!(quotient(&couple(36_000, &[])), dec!(1500)); // 36,000 / 12 / 2
        let mut family = couple(36_000, &[]);
        let costs = json!({"kind": "real_expenses", "monthly": 9000, "from": "2024-01", "to": "2024-01"});
        family["adults"][0]["income"].as_array_mut().expect("a list").push(costs);
        assert_eq!(quotient(&family), dec!(1500));
        let paid = json!({"kind": "support_paid", "monthly": 2400, "from": "2024-01", "to": "2024-01"});
        family["adults"][0]["income"].as_array_mut().expect("a list").push(paid);
        assert_eq!(quotient(&family), dec!(1400)); // less maintenance paid
    }

    #[test]
    fn the_third_child_brings_a_whole_part_and_a_disabled_one_a_half_more() {
        let of = |births: &[&str]| quotient(&couple(120_000, births));
        assert_eq!(of(&["2018-01-01"]), dec!(4000)); // 10,000 / 2.5
        // Family allowances of the highest tranche: 38.25 − 0.19 (478.16 × 8 %).
        assert_eq!(of(&["2018-01-01", "2016-01-01"]), dec!(3346)); // 10,038.06 / 3
        let mut family = couple(120_000, &["2018-01-01"]);
        family["children"][0]["disability_rate"] = json!(50);
        family["children"][0]["aeeh"] = json!(true);
        assert_eq!(quotient(&family), dec!(3384)); // (10,000 + 153.01) / 3 = 3,384.34
    }

    #[test]
    fn a_child_of_two_homes_counts_for_half_of_its_parts() {
        let mut family = couple(120_000, &["2018-01-01"]);
        family["children"][0]["custody"] = json!("shared");
        family["children"][0]["claimed_by"] = json!("claimant");
        assert_eq!(quotient(&family), dec!(4444)); // 10,000 / 2.25
    }

    #[test]
    fn a_birth_brings_it_down_where_no_benefit_ends() {
        let before = quotient(&couple(60_000, &["2018-01-01"]));
        assert!(quotient(&couple(60_000, &["2018-01-01", "2026-10-01"])) < before);
    }

    #[test]
    fn unemployment_takes_a_share_of_what_was_declared() {
        let mut family = couple(36_000, &[]);
        family["adults"][0]["activity"] = json!("jobseeker");
        family["adults"][0]["activity_since"] = json!("2026-03-01");
        family["adults"][0]["income"][1] = json!({"kind": "unemployment", "monthly": 2500, "from": "2026-03"});
        // 30 % of wages left out (R532-7): 25,200 / 12 / 2.
        assert_eq!(quotient(&family), dec!(1050));
    }

    #[test]
    fn a_benefit_that_is_not_known_leaves_it_open() {
        let mut family = couple(36_000, &["2018-01-01", "2016-01-01"]);
        family["adults"][0]["income"] = Json::Null;
        family["adults"][0].as_object_mut().expect("an object").remove("income");
        family["unknown"] = json!(["/adults/0/income"]);
        let household = example::household(&family);
        let assessment = assess(&household, &mut Trace::silent());
        let rights = rights(&household, &assessment, &mut Trace::silent());
        assert!(matches!(rights.of(Right::FamilyQuotient), Decision::Unknown(Gap::Answer(_))));
    }
}
