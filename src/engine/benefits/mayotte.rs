//! What Mayotte has of its own among the family benefits (ordonnance 2002-149, décret 2002-423).
//!
//! The list of article 2 of the ordinance says which benefits exist there; the others do not (`residence::not_extended`). Family allowances are
//! shares of the BMAF by the number of children, whatever their ages and the resources (décret 2002-423, art. 7); the complément
//! familial follows the conditions of overseas under ceilings of its own (art. 7-1 to 10, `ceilings`), the ARS goes by cycle of school (ordinance, art. 8).
//! No CRDS is due at Mayotte. A law of 2025 gives the Government a year to bring the national law there; no text of 2026 was found.
//! *Not modelled*: children who do not live at Mayotte (ordinance, art. 3), the pay of a child against the SMIC of Mayotte (CSS, R755-0-2).

use rust_decimal::{Decimal, dec};

use super::af::AfLine;
use super::conditions::children::{self, AgeLimit, child};
use super::conditions::residence;
use super::{not_due, without_crds};
use crate::calendar::{Date, Month};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::BMAF;
use crate::household::Custody;
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::trace::{Role, Step, Trace, Value};

/// Family allowances of a month at Mayotte.
pub(crate) fn af(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let household = case.household;
    let list = children::in_charge(case, month, AgeLimit::Usual)?;
    if list.is_empty() {
        return not_due(Benefit::Af, Reason::NoChild, ALLOWANCES, recorder);
    }
    if let Some(refusal) = residence::family_refusal(case, month)? {
        return not_due(Benefit::Af, refusal.reason, refusal.law, recorder);
    }
    let mut old_only_child = list.len() == 1;
    for &index in &list {
        let child = child(household, index);
        // The decree knows neither shared custody nor the share of the child-welfare service.
        if child.custody.get()? == Custody::Shared || children::is_placed_away(child)? {
            return Err(Gap::Law(Reason::MayotteLaw));
        }
        old_only_child &= children::first_day(child)? < FORMER_RULES_UNTIL;
    }
    let bmaf = BMAF.at(month)?;
    let [one, two, third, further] = ALLOWANCE_RATES.at(month)?;
    let rate = match list.len() {
        1 => one,
        2 => two,
        count => two + third + further * Decimal::from(count - 3),
    };
    // An only child for whom they were due before 2012 keeps the amount of then.
    let amount = if old_only_child { FORMER_ONLY_CHILD.at(month)? } else { (bmaf * rate).to_cents() };
    recorder.step(|| Step::new(Benefit::Af, AfLine::Children, Role::Fact, list.len(), ALLOWANCES));
    recorder.step(|| {
        Step::new(Benefit::Af, AfLine::Base, Role::Part, Euros(amount), ALLOWANCES)
            .with(Value::Share(rate))
            .with(Euros(bmaf))
    });
    let mut due = without_crds(Benefit::Af, Euros(amount), ALLOWANCES, recorder);
    if old_only_child {
        due.remarks.push(Reason::ToConfirm("mayotte.only_child"));
    }
    Ok(Outcome::Due(due))
}

/// Rates of the ARS, by cycle: primary, lower and upper secondary (ordinance, art. 8).
pub(crate) fn school_rates(month: Month) -> Result<[Decimal; 3], Gap> {
    SCHOOL_RATES.at(month)
}

const ALLOWANCES: Law =
    Law::Jo("Décret 2002-423, art. 7", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000036330048");
/// Where the ARS stands.
pub(crate) const SCHOOL: Law =
    Law::Jo("Ordonnance 2002-149, art. 8", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000044405012");
/// Where the complément familial stands.
pub(crate) const COMPLEMENT: Law = Law::Jo("Décret 2002-423, art. 7-1 à 7-5", "");

/// Day from which an only child has the rate of now (décret 2011-2100).
const FORMER_RULES_UNTIL: Date = Date::constant(2012, 1, 1);

/// One child, two, the third, each further one, of the BMAF (art. 7).
static ALLOWANCE_RATES: Dated<[Decimal; 4]> = Dated::new(
    "mayotte.allowance_rates",
    Unit::Share,
    Renewed::Never,
    &[since(2021, 1, 1, [dec!(0.0588), dec!(0.32), dec!(0.16), dec!(0.0463)], ALLOWANCES)],
);

/// An only child since before 2012: 14.5 % of the BMAF of 2011, frozen (annex).
static FORMER_ONLY_CHILD: Dated<Decimal> = Dated::new(
    "mayotte.former_only_child",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(
        2012,
        1,
        1,
        dec!(57.28),
        Law::Jo("Décret 2002-423, annexe", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000036330124"),
    )],
);

/// Rates of the ARS of the BMAF: primary, lower secondary, upper secondary.
static SCHOOL_RATES: Dated<[Decimal; 3]> = Dated::new(
    "mayotte.school_rates",
    Unit::Share,
    Renewed::Never,
    &[since(2021, 1, 1, [dec!(0.8972), dec!(0.9467), dec!(0.9795)], SCHOOL)],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&ALLOWANCE_RATES, &FORMER_ONLY_CHILD, &SCHOOL_RATES];

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::benefits::example::{amounts, family, outcome};

    /// The couple of the examples, at Mayotte.
    fn at_mayotte(month: &str, resources: i64, births: &[&str]) -> Json {
        let mut family = family(month, resources, births);
        family["residence"] = json!({"department": "976", "apl_zone": 2});
        family
    }

    const FIVE: [&str; 5] = ["2020-04-04", "2018-04-04", "2016-04-04", "2014-04-04", "2012-04-04"];

    #[test]
    fn allowances_go_by_the_number_of_children_and_bear_no_crds() {
        // 478.16 × (5.88 %; 32 %; 48 %; 52.63 %; 57.26 %).
        let of = |count: usize| amounts(&at_mayotte("2026-11", 0, &FIVE[..count]), Benefit::Af);
        let expected = [dec!(28.12), dec!(153.01), dec!(229.52), dec!(251.66), dec!(273.79)];
        assert_eq!([1, 2, 3, 4, 5].map(of), expected.map(|amount| (amount, amount)));
        // Neither resources nor ages change them.
        assert_eq!(amounts(&at_mayotte("2026-11", 500_000, &FIVE[..2]), Benefit::Af).0, dec!(153.01));
        assert_eq!(amounts(&at_mayotte("2026-11", 0, &["2009-01-01", "2010-01-01"]), Benefit::Af).0, dec!(153.01));
    }

    #[test]
    fn an_only_child_since_before_2012_keeps_the_amount_of_then() {
        // 395.04 × 14.5 %.
        assert_eq!(amounts(&at_mayotte("2026-11", 0, &["2011-12-31"]), Benefit::Af).0, dec!(57.28));
        assert_eq!(amounts(&at_mayotte("2026-11", 0, &["2012-01-01"]), Benefit::Af).0, dec!(28.12));
    }

    #[test]
    fn shared_custody_is_open_at_mayotte() {
        let mut shared = at_mayotte("2026-11", 0, &FIVE[..2]);
        shared["children"][0]["custody"] = json!("shared");
        assert_eq!(outcome(&shared, Benefit::Af), Outcome::Unknown(Gap::Law(Reason::MayotteLaw)));
    }

    #[test]
    fn the_complement_is_due_under_the_ceiling_of_mayotte_and_increased_under_half_of_it() {
        let of = |resources| amounts(&at_mayotte("2026-11", resources, &["2022-10-10", "2019-05-05"]), Benefit::Cf);
        // 32,394 + 2 × 3,239 = 38,872, half 19,436; 478.16 × 62.48 % and 41.65 %.
        assert_eq!([of(19_436), of(19_437)], [(dec!(298.75), dec!(298.75)), (dec!(199.15), dec!(199.15))]);
        assert_eq!([of(38_871), of(38_872)], [(dec!(199.15), dec!(199.15)), (dec!(0), dec!(0))]);
        // One child at least under five, none under three.
        let none = |births: &[&str]| outcome(&at_mayotte("2026-11", 0, births), Benefit::Cf);
        assert_eq!(none(&["2021-10-10"]), Outcome::NotDue(Reason::NoChildUnderFive));
        assert_eq!(none(&["2024-10-10", "2022-10-10"]), Outcome::NotDue(Reason::ChildUnderThree));
    }

    #[test]
    fn the_school_grant_goes_by_cycle_and_tapers_above_the_ceiling_of_mayotte() {
        let of = |birth: &str, level: Option<&str>, resources| {
            let mut one = at_mayotte("2026-11", resources, &[birth]);
            if let Some(level) = level {
                one["children"][0]["school_level"] = json!(level);
            }
            amounts(&one, Benefit::Ars)
        };
        // 478.16 × 89.72 %, 94.67 %, 97.95 %: under 11, 11 to 14, 15 to 17 at the end of the year, unless the cycle is told.
        let whole = |amount| (amount, amount);
        assert_eq!(of("2016-01-05", None, 0), whole(dec!(429.01)));
        assert_eq!(of("2014-02-14", None, 0), whole(dec!(452.67)));
        assert_eq!(of("2010-01-05", None, 0), whole(dec!(468.36)));
        assert_eq!(of("2015-01-05", Some("primary"), 0), whole(dec!(429.01)));
        // To the end of secondary school, under twenty.
        assert_eq!(of("2007-10-05", Some("upper_secondary"), 0), whole(dec!(468.36)));
        assert_eq!(of("2007-10-05", Some("higher"), 0).0, dec!(0));
        // 32,394 + 3,239 = 35,633; one euro above takes one off.
        assert_eq!(of("2014-02-14", None, 35_633), whole(dec!(452.67)));
        assert_eq!(of("2014-02-14", None, 35_634), whole(dec!(451.67)));
    }

    #[test]
    fn what_is_not_extended_is_not_due() {
        let mut one = at_mayotte("2026-11", 0, &["2025-10-10"]);
        one["pregnancy"] = json!({"due_date": "2027-02-01"});
        one["adults"][1]["parental_leave"] = json!("full");
        for benefit in [Benefit::PajeBase, Benefit::PajeBirth, Benefit::Prepare] {
            assert!(matches!(outcome(&one, benefit), Outcome::NotDue(_)), "{benefit:?}");
        }
        assert_eq!(outcome(&one, Benefit::PajeBase), Outcome::NotDue(Reason::NotInMayotte));
        let mut lone = at_mayotte("2026-11", 0, &["2020-10-10"]);
        lone["union"] = json!("single");
        lone["adults"].as_array_mut().expect("a list").pop();
        lone["children"][0]["other_parent"] = json!("deceased");
        assert_eq!(outcome(&lone, Benefit::Asf), Outcome::NotDue(Reason::NotInMayotte));
    }

    #[test]
    fn the_allowance_of_a_disabled_child_is_the_national_one() {
        let mut one = at_mayotte("2026-11", 0, &["2016-10-10"]);
        one["children"][0]["disability_rate"] = json!(80);
        // 478.16 × 32 %.
        assert_eq!(amounts(&one, Benefit::Aeeh), (dec!(153.01), dec!(153.01)));
    }
}
