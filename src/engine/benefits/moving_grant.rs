//! Prime de déménagement: for large families who move around a birth (CCH, L823-8, D823-20 to D823-22; arrêté of
//! 27/09/2019, art. 45).
//!
//! Due for a move between the month after the third of pregnancy and the month before the second birthday of a third child
//! or later one, into a dwelling that opens a housing aid within six months, even one too small to be paid. It is the cost,
//! up to 240 % of the BMAF, and 20 % more for each child after the third; no CRDS.
//! *Not modelled*: another grant for the same move (L821-4), the claim within six months (D823-21), a right to housing aid
//! that opens later than the month after the move.

use rust_decimal::{Decimal, dec};

use crate::benefits::conditions::children;
use crate::benefits::{al, not_due, without_crds};
use crate::calendar::{Month, birthday};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::BMAF;
use crate::household::Territory;
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::sort::sort_few;
use crate::trace::{Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum MovingGrantLine {
        /// What the move cost.
        Cost = "cost",
        /// Children in charge and expected.
        Children = "children",
        /// The most that is paid.
        Ceiling = "ceiling",
        /// What is paid of the cost.
        Paid = "paid",
    }
}

/// What is due for `month`, which is that of the move.
pub fn moving_grant(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let refuse = |reason, law, recorder: &mut Trace| not_due(Benefit::MovingGrant, reason, law, recorder);
    let household = case.household;
    let Some(moved_in) = household.housing.moved_in.get()? else { return refuse(Reason::NoEvent, GRANT, recorder) };
    if !month.contains(moved_in) {
        let reason =
            if Month::of(moved_in) > month { Reason::OtherMonth(Month::of(moved_in)) } else { Reason::NoEvent };
        return refuse(reason, GRANT, recorder);
    }
    if household.residence.department.get()?.territory() == Territory::Mayotte {
        return refuse(Reason::NoEvent, MAYOTTE, recorder);
    }
    let family = Family::of(case, month)?;
    let need = LEAST_CHILDREN.at(month)?;
    if i16::from(family.count) < need {
        let reason = Reason::TooFewChildren { have: family.count, need: need as u8 };
        return refuse(reason, CONDITIONS, recorder);
    }
    if !family.has_young_third {
        return refuse(Reason::NoEvent, CONDITIONS, recorder);
    }
    if let Some(reason) = housing_refusal(case, month)? {
        return refuse(reason, GRANT, recorder);
    }
    let Some(cost) = household.housing.moving_cost.get()? else {
        return Err(Gap::Law(Reason::MovingCostNeeded));
    };

    let [base, each] = CEILING.at(month)?;
    let further = Decimal::from(i16::from(family.count) - need);
    let ceiling = Euros(BMAF.at(month)? * (base + each * further)).to_cents();
    let paid = cost.0.min(ceiling.0);
    let fact = |line, value: Value, law| Step::new(Benefit::MovingGrant, line, Role::Fact, value, law);
    recorder.step(|| fact(MovingGrantLine::Children, Value::Count(family.count.into()), CONDITIONS));
    recorder.step(|| fact(MovingGrantLine::Cost, Value::Euros(cost.0), AMOUNT));
    recorder.step(|| {
        fact(MovingGrantLine::Ceiling, Value::Euros(ceiling.0), CEILING_LAW)
            .with(Value::Share(base + each * further))
            .from(const { &[MovingGrantLine::Children.line()] })
    });
    if paid.is_zero() {
        return refuse(Reason::NoEvent, AMOUNT, recorder);
    }
    recorder.step(|| Step::new(Benefit::MovingGrant, MovingGrantLine::Paid, Role::Part, Euros(paid), AMOUNT));
    let mut due = without_crds(Benefit::MovingGrant, Euros(paid), AMOUNT, recorder);
    due.due_month = Some(month);
    Ok(Outcome::Due(due))
}

/// Children in charge or expected in the month of the move.
struct Family {
    count: u8,
    /// The third child, or a later one, is expected or under two.
    has_young_third: bool,
}

impl Family {
    fn of(case: &Case<'_>, month: Month) -> Result<Family, Gap> {
        let household = case.household;
        let mut born = Vec::new();
        // A child born in the month of the move counts as it did when expected.
        for &index in &children::in_charge_on(case, month.last_day(), al::age_limit(household)?)? {
            let child = children::child(household, index);
            if !children::is_placed_away(child)? {
                born.push(child.birth_date.get()?);
            }
        }
        let mut expected = 0;
        if let Some(pregnancy) = household.pregnancy.get()? {
            let due = Month::of(pregnancy.due_date.get()?);
            if month <= due && month >= due - MONTHS_BEFORE_BIRTH.at(month)? as i32 {
                expected = pregnancy.children.get()?;
            }
        }
        let count = born.len() as u8 + expected;
        let third = LEAST_CHILDREN.at(month)? as usize;
        // From the eldest: those of rank three or more are the last ones.
        sort_few(&mut born, |day| *day);
        let mut has_young_third = expected > 0 && usize::from(count) >= third;
        for birth in born.iter().skip(third - 1) {
            has_young_third |= month < Month::of(birthday(*birth, UNTIL_AGE.at(month)?));
        }
        Ok(Family { count, has_young_third })
    }
}

/// Why the new dwelling opens no housing aid, in the month after the move; an amount too small to be paid does not count
/// (L823-8, al. 2).
fn housing_refusal(case: &Case<'_>, month: Month) -> Result<Option<Reason>, Gap> {
    match case.ask(Benefit::Al, month + 1)? {
        Outcome::Due(_) | Outcome::NotDue(Reason::BelowLeastAmount { .. }) => Ok(None),
        Outcome::NotDue(_) => Ok(Some(Reason::NoHousingAid)),
        Outcome::Unknown(gap) => Err(gap),
    }
}

const GRANT: Law = Law::Cch("L823-8", "LEGIARTI000038814906");
const MAYOTTE: Law = Law::Cch("L861-4", "LEGIARTI000038814781");
const CONDITIONS: Law = Law::Cch("D823-20", "LEGIARTI000038878895");
const AMOUNT: Law = Law::Cch("D823-22", "LEGIARTI000038878891");
const CEILING_LAW: Law =
    Law::Jo("Arrêté du 27/09/2019, art. 45", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000039160713");

/// Children born or expected, at least (D823-20).
static LEAST_CHILDREN: Dated<i16> =
    Dated::new("moving_grant.least_children", Unit::Count, Renewed::Never, &[since(2019, 9, 1, 3, CONDITIONS)]);

/// Months before that of the expected birth from which a move counts: the month after the third of pregnancy (D823-20).
static MONTHS_BEFORE_BIRTH: Dated<i16> =
    Dated::new("moving_grant.months_before_birth", Unit::Months, Renewed::Never, &[since(2019, 9, 1, 5, CONDITIONS)]);

/// Birthday of the third child before whose month the move must take place (D823-20).
static UNTIL_AGE: Dated<i16> =
    Dated::new("moving_grant.until_age", Unit::Years, Renewed::Never, &[since(2019, 9, 1, 2, CONDITIONS)]);

/// Most that is paid, in BMAF: three children, each further one (arrêté of 27/09/2019, art. 45).
static CEILING: Dated<[Decimal; 2]> = Dated::new(
    "moving_grant.ceiling",
    Unit::Factor,
    Renewed::Never,
    &[since(2019, 10, 1, [dec!(2.4), dec!(0.2)], CEILING_LAW)],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&LEAST_CHILDREN, &MONTHS_BEFORE_BIRTH, &UNTIL_AGE, &CEILING];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::household;

    fn moved(month: &str, day: &str, children: &[&str], pregnancy: &str, cost: &str) -> Outcome {
        let children: Vec<_> = children.iter().map(|birth| format!("{{\"birth_date\":\"{birth}\"}}")).collect();
        let text = format!(
            "{{\"format\":1,\"month\":\"{month}\",\"residence\":{{\"department\":\"31\",\"apl_zone\":2}},\"union\":\"married\",\
             \"adults\":[{{\"birth_date\":\"1990-01-01\",\"activity\":\"inactive\"}},{{\"birth_date\":\"1990-01-01\",\
             \"activity\":\"inactive\"}}],\"children\":[{}]{pregnancy},\"housing\":{{\"tenure\":\"tenant\",\"rent\":600,\
             \"moved_in\":\"{day}\",\"moving_cost\":{cost}}}}}",
            children.join(",")
        );
        let household = household::read(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error:?}"));
        moving_grant(&crate::assessment::case(&household), household.month, &mut Trace::silent())
            .unwrap_or_else(Outcome::Unknown)
    }

    fn amount(outcome: Outcome) -> Decimal {
        match outcome {
            Outcome::Due(due) => due.net.0,
            other => panic!("{other:?}"),
        }
    }

    const TWO: [&str; 2] = ["2016-01-02", "2019-01-02"];

    #[test]
    fn the_cost_is_paid_up_to_240_per_cent_of_the_bmaf() {
        let three = ["2016-01-02", "2019-01-02", "2025-06-10"];
        assert_eq!(amount(moved("2026-10", "2026-10-05", &three, "", "900.50")), dec!(900.50));
        // 478.16 × 2.4.
        assert_eq!(amount(moved("2026-10", "2026-10-05", &three, "", "5000")), dec!(1147.58));
        // 478.16 × 2.6.
        let four = ["2016-01-02", "2019-01-02", "2021-01-02", "2025-06-10"];
        assert_eq!(amount(moved("2026-10", "2026-10-05", &four, "", "5000")), dec!(1243.22));
        // 474.37 × 2.4 and × 2.6, as published.
        assert_eq!(amount(moved("2025-10", "2025-10-05", &three, "", "5000")), dec!(1138.49));
        assert_eq!(amount(moved("2025-10", "2025-10-05", &four, "", "5000")), dec!(1233.36));
    }

    #[test]
    fn the_move_comes_before_the_month_of_the_second_birthday() {
        let third = |birth| ["2016-01-02", "2019-01-02", birth];
        assert!(matches!(moved("2026-10", "2026-10-31", &third("2024-11-01"), "", "900"), Outcome::Due(_)));
        assert!(matches!(moved("2026-10", "2026-10-31", &third("2024-10-31"), "", "900"), Outcome::NotDue(_)));
    }

    #[test]
    fn the_move_comes_after_the_third_month_of_pregnancy() {
        // Expected on 20 March 2027: conceived on 20 June 2026, third month until 20 September, from 1 October.
        let expecting = ",\"pregnancy\":{\"due_date\":\"2027-03-20\"}";
        assert!(matches!(moved("2026-10", "2026-10-01", &TWO, expecting, "900"), Outcome::Due(_)));
        assert!(matches!(moved("2026-09", "2026-09-30", &TWO, expecting, "900"), Outcome::NotDue(_)));
    }

    #[test]
    fn two_children_are_too_few_and_another_month_is_not_the_move_s() {
        assert_eq!(
            moved("2026-10", "2026-10-05", &TWO, "", "900"),
            Outcome::NotDue(Reason::TooFewChildren { have: 2, need: 3 })
        );
        let three = ["2016-01-02", "2019-01-02", "2025-06-10"];
        assert_eq!(moved("2026-11", "2026-10-05", &three, "", "900"), Outcome::NotDue(Reason::NoEvent));
    }

    #[test]
    fn at_saint_martin_a_child_of_21_is_one_of_the_three() {
        let moved = |department: &str| {
            let text = format!(
                "{{\"format\":1,\"month\":\"2026-10\",\"residence\":{{\"department\":\"{department}\",\"apl_zone\":2}},\
                 \"union\":\"married\",\"adults\":[{{\"birth_date\":\"1980-01-01\",\"activity\":\"inactive\"}},\
                 {{\"birth_date\":\"1980-01-01\",\"activity\":\"inactive\"}}],\"children\":[{{\"birth_date\":\"2005-03-04\"}},\
                 {{\"birth_date\":\"2015-03-04\"}},{{\"birth_date\":\"2025-03-04\"}}],\"housing\":{{\"tenure\":\"tenant\",\
                 \"rent\":600,\"moved_in\":\"2026-10-10\",\"moving_cost\":500}}}}"
            );
            let household = household::read(text.as_bytes()).expect("a valid household");
            moving_grant(&crate::assessment::case(&household), household.month, &mut Trace::silent())
                .expect("every answer is given")
        };
        assert!(matches!(moved("978"), Outcome::Due(due) if due.net.0 == rust_decimal::dec!(500)));
        assert!(matches!(moved("974"), Outcome::NotDue(_)));
    }
}
