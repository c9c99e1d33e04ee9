//! Pass’colo: money of the State towards a holiday camp, in the year of the eleventh birthday.
//!
//! Once for each child born eleven years before the calendar year, or twelve when it was not used; by bands of the quotient
//! familial, up to 1,500 (décret 2024-277). The quotient is that of January of the year of the eleventh birthday, whenever the stay is
//! (décret 2024-619). Paid to the organiser through the Cafs, and never above the price of the stay, which lasts four nights at least.
//! *Not modelled*: the benefits of the month before that January, which the decree adds: those of January itself are taken, as for any
//! quotient here; the quotient of the first campaign, until June 2024, on the year before; the price.

use rust_decimal::{Decimal, dec};

use super::decision::{Asked, Award, Decided, Decision, not_due};
use super::family_quotient::figures_in;
use crate::benefits::conditions::children::{self, AgeLimit, child};
use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::Territory;
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Gap, Reason};
use crate::right::Right;
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum PassColoLine {
        /// The quotient familial.
        Quotient = "quotient",
        /// What a child brings.
        Child = "child",
    }
}

/// What the Pass’colo of the household's children is worth in the year of its month.
pub fn pass_colo(asked: Asked<'_>, recorder: &mut Trace) -> Decided {
    let case = asked.case;
    let household = case.household;
    let month = household.month;
    if month < FIRST {
        return not_due(Right::PassColo, Reason::StartsIn(FIRST), DECREE, recorder);
    }
    let (mut opening, mut used) = (Vec::new(), false);
    for &index in &children::in_charge(case, month, AgeLimit::Usual)? {
        // A child who died goes nowhere.
        if usize::from(index) >= household.children.len() {
            continue;
        }
        let child = child(household, index);
        let years = month.year() - child.birth_date.get()?.year();
        if [AGE, AGE + 1].contains(&years) {
            if child.pass_colo_used.get()? {
                used = true;
            } else {
                opening.push(index);
            }
        }
    }
    if opening.is_empty() {
        let reason = if used { Reason::AlreadyUsed } else { Reason::NoChildOfEleven };
        return not_due(Right::PassColo, reason, DECREE, recorder);
    }
    if household.residence.department.get()?.territory() == Territory::SaintPierre {
        return Err(Gap::Law(Reason::SaintPierreLaw));
    }
    let limits = LIMITS.at(month)?;
    let mut amounts = vec![Euros::ZERO; household.children.len()];
    let mut refused = Euros::ZERO;
    for index in opening {
        let january = Month::january(child(household, index).birth_date.get()?.year() + AGE);
        // The bands are in whole euros, as the quotient is shown.
        let quotient = figures_in(asked, january)?.quotient.to_euros();
        recorder.step(|| {
            Step::new(Right::PassColo, PassColoLine::Quotient, Role::Fact, Value::Euros(quotient), QUOTIENT)
                .with(Value::Month(january))
                .about(About::Child(index))
        });
        let Some(band) = limits.iter().position(|most| quotient <= *most) else {
            refused = Euros(quotient);
            continue;
        };
        let each = Euros(AMOUNTS.at(month)?[band]);
        recorder.step(|| {
            Step::new(Right::PassColo, PassColoLine::Child, Role::Fact, Value::Euros(each.0), DECREE)
                .about(About::Child(index))
        });
        amounts[usize::from(index)] = each;
    }
    if amounts.iter().all(|amount| amount.is_zero()) {
        let reason = Reason::QuotientTooHigh { quotient: refused, most: Euros(limits[limits.len() - 1]) };
        return not_due(Right::PassColo, reason, DECREE, recorder);
    }
    let mut award = Award::of(amounts.iter().copied().sum());
    award.per_child = Some(amounts);
    if month >= UNCONFIRMED {
        award.remarks.push(Reason::ToConfirm("pass_colo.campaign"));
    }
    Ok(Decision::Due(award))
}

/// Years of age reached in the year that opens it.
const AGE: i16 = 11;
/// The first campaign.
const FIRST: Month = Month::new(2024, 4);
/// From this month on no text was seen that renews it.
const UNCONFIRMED: Month = Month::new(2026, 1);

const DECREE: Law = Law::Jo("Décret 2024-277 du 28/03/2024", "JORFTEXT000049339141");
/// Which quotient is looked at.
const QUOTIENT: Law = Law::Jo("Décret 2024-619 du 27/06/2024", "");

/// Quotients up to which each amount is due.
static LIMITS: Dated<[Decimal; 4]> = Dated::new(
    "pass_colo.limits",
    Unit::Euros,
    Renewed::Never,
    &[since(2024, 3, 30, [dec!(200), dec!(700), dec!(1200), dec!(1500)], DECREE)],
);

static AMOUNTS: Dated<[Decimal; 4]> = Dated::new(
    "pass_colo.amounts",
    Unit::Euros,
    Renewed::Never,
    &[since(2024, 3, 30, [dec!(350), dec!(300), dec!(250), dec!(200)], DECREE)],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&LIMITS, &AMOUNTS];

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::rights::testing::{amount, of};

    /// A couple with a child born on this day whose quotient is so much: it owns its home and earns too much now for a minimum.
    fn family(quotient: i64, birth: &str) -> Json {
        // No benefit, 2.5 parts.
        let wages = quotient * 30;
        json!({"format": 1, "month": "2026-07", "residence": {"department": "59"}, "union": "married",
            "adults": [
                {"birth_date": "1990-05-12", "activity": "employed", "income": [
                    {"kind": "wage", "monthly": wages, "from": "2024-01", "to": "2024-01"},
                    {"kind": "wage", "monthly": 5000, "from": "2025-01"}]},
                {"birth_date": "1991-01-20", "activity": "inactive"}],
            "children": [{"birth_date": birth}], "housing": {"tenure": "owner"}})
    }

    #[test]
    fn the_amount_goes_by_bands_of_the_quotient() {
        let of = |quotient| amount(&family(quotient, "2015-06-06"), Right::PassColo);
        assert_eq!([200, 201, 700, 701].map(of), [dec!(350), dec!(300), dec!(300), dec!(250)]);
        assert_eq!([1200, 1201, 1500].map(of), [dec!(250), dec!(200), dec!(200)]);
        let reason = Reason::QuotientTooHigh { quotient: Euros(dec!(1501)), most: Euros(dec!(1500)) };
        assert_eq!(self::of(&family(1501, "2015-06-06"), Right::PassColo), Decision::NotDue(reason));
    }

    #[test]
    fn the_quotient_is_that_of_january_of_the_year_of_eleven() {
        // 1,501 × 2.5 = 3,752.50; with a second child and its family allowances, (3,752.50 + 152.25) / 3 = 1,302 from June on.
        let mut with_baby = family(1501, "2015-06-06");
        with_baby["children"] = json!([{"birth_date": "2015-06-06"}, {"birth_date": "2026-05-01"}]);
        let reason = Reason::QuotientTooHigh { quotient: Euros(dec!(1501)), most: Euros(dec!(1500)) };
        assert_eq!(self::of(&with_baby, Right::PassColo), Decision::NotDue(reason));
        // Not used at eleven: still the January of that year, 2025, on the income of 2023.
        let mut later = family(1501, "2014-06-06");
        later["adults"][0]["income"] = json!([
            {"kind": "wage", "monthly": 201 * 30, "from": "2023-01", "to": "2023-01"},
            {"kind": "wage", "monthly": 5000, "from": "2024-01"}]);
        assert_eq!(amount(&later, Right::PassColo), dec!(300));
        later["adults"][0]["income"][0]["monthly"] = json!(200 * 30);
        assert_eq!(amount(&later, Right::PassColo), dec!(350));
    }

    #[test]
    fn the_year_of_birth_opens_it_and_the_next_year_if_it_was_not_used() {
        for birth in ["2015-01-01", "2015-12-31", "2014-01-01", "2014-12-31"] {
            assert_eq!(amount(&family(500, birth), Right::PassColo), dec!(300), "{birth}");
        }
        for birth in ["2016-01-01", "2013-12-31"] {
            let refused = Decision::NotDue(Reason::NoChildOfEleven);
            assert_eq!(of(&family(500, birth), Right::PassColo), refused, "{birth}");
        }
        let mut used = family(500, "2014-06-06");
        used["children"][0]["pass_colo_used"] = json!(true);
        assert_eq!(of(&used, Right::PassColo), Decision::NotDue(Reason::AlreadyUsed));
    }

    #[test]
    fn it_began_in_april_2024() {
        let mut early = family(500, "2013-06-06");
        early["month"] = json!("2024-03");
        assert_eq!(of(&early, Right::PassColo), Decision::NotDue(Reason::StartsIn(Month::new(2024, 4))));
        early["month"] = json!("2024-04");
        assert!(matches!(of(&early, Right::PassColo), Decision::Due(_)));
    }
}
