//! Complément familial (CF).
//!
//! For three children or more, all aged three to twenty, when the resources stay under a ceiling; more is paid under half of
//! it, and a differential amount just above it (CSS, L522-1 to L522-3, R522-1 to R522-4, D522-1, D522-2). Overseas, for one child
//! or more, one of them under five, with the same amounts and ceilings (L755-16, R755-1 to R755-4, D755-6, D755-6-1). It does
//! not go with the basic allowance of PAJE nor with PreParE (L532-1, L532-2 I, L755-19).
//!
//! Overseas a child counts to 20, not to 21: L755-16 and R755-1 stand in the place of L522-1 and R522-1, whose al. 2 they do not
//! name, and the rise to 21 of 2000 left the rules of overseas as they were (DSS, ASH no. 2150; ASH no. 2876, "en
//! métropole"). Where a child of 20 would change the amount, it is said to be confirmed.
//! *Not modelled*: Mayotte and Saint-Pierre-et-Miquelon.

use rust_decimal::{Decimal, dec};

use crate::benefits::conditions::children::{self, AgeLimit, Children, child};
use crate::benefits::conditions::{Refusal, residence, shared_custody};
use crate::benefits::{after_crds, ceilings, mayotte, not_due, with_parts, without_crds};
use crate::calendar::{Month, birthday};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::BMAF;
use crate::law::Law;
use crate::money::{Annual, Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, PartName, Reason};
use crate::resources::family;
use crate::trace::{Role, Step, Trace, lines};

lines! {
    /// Lines of this computation.
    pub enum CfLine {
        /// The ceiling.
        Ceiling = "ceiling",
        /// The ceiling of the increased amount.
        HalfCeiling = "half_ceiling",
        /// The amount.
        Basic = "basic",
        /// The increased amount.
        Increased = "increased",
        /// The differential amount.
        Differential = "differential",
    }
}

/// What is due for `month`.
pub fn cf(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let open = match shared_custody::noted(open(case, month), Benefit::Cf, recorder)? {
        Ok(open) => open,
        Err(refusal) => return not_due(Benefit::Cf, refusal.reason, refusal.law, recorder),
    };
    // Where an older adopted child opens both, the higher is paid.
    if (case.asks.paje_before_overlap)(case, month)?.is_some_and(|base| base >= open.gross) {
        return not_due(Benefit::Cf, Reason::OtherBenefit(Benefit::PajeBase), BASE_OVERLAP, recorder);
    }
    if case.has_prepare(month)? {
        return not_due(Benefit::Cf, Reason::OtherBenefit(Benefit::Prepare), PREPARE_OVERLAP, recorder);
    }
    family::note(case, month, Benefit::Cf, recorder)?;
    let is_mayotte = residence::is_mayotte(case.household)?;
    let fact = |line, value: Annual, law| Step::new(Benefit::Cf, line, Role::Fact, value, law).with(open.children);
    let (ceiling_law, half_law, law) = match is_mayotte {
        true => (ceilings::MAYOTTE_LAW, mayotte::COMPLEMENT, mayotte::COMPLEMENT),
        false => (ceilings::LAW, HALF, open.law()),
    };
    recorder.step(|| fact(CfLine::Ceiling, open.ceiling, ceiling_law));
    recorder.step(|| fact(CfLine::HalfCeiling, open.half_ceiling, half_law));
    recorder.step(|| Step::new(Benefit::Cf, open.line, Role::Part, open.gross, law));
    if is_mayotte {
        let mut due = without_crds(Benefit::Cf, open.gross, law, recorder);
        due.increased = open.line == CfLine::Increased;
        due.remarks.extend(family::rsa_remark(case, month, Benefit::Cf, open.half_ceiling)?);
        due.remarks.push(Reason::ToConfirm(ceilings::MAYOTTE_TO_CONFIRM));
        return Ok(Outcome::Due(due));
    }
    let mut due = after_crds(Benefit::Cf, open.gross, open.law(), recorder);
    if open.line == CfLine::Increased {
        due = with_parts(
            due,
            &[(PartName::BasicRate, None, open.basic), (PartName::Complement, None, open.gross - open.basic)],
        );
        due.increased = true;
    }
    due.remarks.extend(family::rsa_remark(case, month, Benefit::Cf, open.half_ceiling)?);
    due.remarks.extend(children::early_death_remark(case, month)?);
    if open.age_matters {
        due.remarks.push(Reason::ToConfirm("cf.overseas_age"));
    }
    if open.line == CfLine::Differential {
        due.remarks.push(Reason::ReducedByResources { resources: open.resources, ceiling: open.ceiling });
    }
    Ok(Outcome::Due(due))
}

/// The complément familial of a month, before it is set against the basic allowance and PreParE.
pub(crate) fn open(case: &Case<'_>, month: Month) -> Result<Result<Open, Refusal>, Gap> {
    let household = case.household;
    if household.children.is_empty() && household.deaths.is_empty() {
        return Ok(Err(Refusal { reason: Reason::NoChild, law: CHILDREN }));
    }
    let late = children::at_home(household, &children::in_charge(case, month, AgeLimit::Late)?)?;
    if late.is_empty() {
        return Ok(Err(Refusal { reason: Reason::NoChild, law: CHILDREN }));
    }
    let overseas = residence::follows_overseas(household)?;
    let (mut least, mut in_charge) = (LEAST_CHILDREN.at(month)? as usize, late.clone());
    if overseas {
        least = 1;
        in_charge = children::at_home(household, &children::in_charge(case, month, AgeLimit::Usual)?)?;
    }
    if in_charge.len() < least {
        let reason = Reason::TooFewChildren { have: in_charge.len() as u8, need: least as u8 };
        return Ok(Err(Refusal { reason, law: CHILDREN }));
    }
    if let Some(refusal) = residence::family_refusal(case, month)? {
        return Ok(Err(refusal));
    }
    let same = |a: &Result<Open, Refusal>, b: &Result<Open, Refusal>| match (a, b) {
        (Ok(a), Ok(b)) => a.gross == b.gross,
        (a, b) => a.is_err() && b.is_err(),
    };
    let of = |some: &Children| match ages_refusal(case, month, some, least, overseas)? {
        Some(refusal) => Ok(Err(refusal)),
        None => Open::of(case, month, some.len()),
    };
    let mut open = shared_custody::certain(case, &in_charge, of, same)?;
    if let Ok(open) = &mut open
        && late.len() > in_charge.len()
    {
        let all = Open::of(case, month, open.children + late.len() - in_charge.len())?;
        open.age_matters = !all.is_ok_and(|all| all.gross == open.gross);
    }
    Ok(open)
}

/// Why the number and ages of these children do not open it (R522-1; overseas R755-1).
fn ages_refusal(
    case: &Case<'_>,
    month: Month,
    children: &Children,
    least: usize,
    overseas: bool,
) -> Result<Option<Refusal>, Gap> {
    if children.len() < least {
        let reason = Reason::TooFewChildren { have: children.len() as u8, need: least as u8 };
        return Ok(Some(Refusal { reason, law: CHILDREN }));
    }
    let (mut too_young, mut young_enough) = (false, !overseas);
    for &index in children {
        let birth = child(case.household, index).birth_date.get()?;
        // The basic allowance stops in the month of the third birthday: the benefit that follows it takes over at once, so
        // that nothing is interrupted (L552-1).
        too_young |= Month::of(birthday(birth, LEAST_AGE.at(month)?)) > month;
        young_enough |= month < Month::of(birthday(birth, OVERSEAS_AGE.at(month)?));
    }
    let law = if overseas { OVERSEAS } else { CHILDREN };
    Ok(if too_young {
        Some(Refusal { reason: Reason::ChildUnderThree, law })
    } else if !young_enough {
        Some(Refusal { reason: Reason::NoChildUnderFive, law })
    } else {
        None
    })
}

/// The gross amount before any overlap; none when it is not open.
pub(crate) fn before_overlap(case: &Case<'_>, month: Month) -> Result<Option<Euros>, Gap> {
    Ok(open(case, month)?.ok().map(|open| open.gross))
}

/// The complément familial before any overlap.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Open {
    /// Gross amount.
    pub gross: Euros,
    line: CfLine,
    basic: Euros,
    children: usize,
    resources: Annual,
    ceiling: Annual,
    half_ceiling: Annual,
    /// Overseas: a child of 20, who does not count, would change the amount.
    age_matters: bool,
}

impl Open {
    fn of(case: &Case<'_>, month: Month, children: usize) -> Result<Result<Open, Refusal>, Gap> {
        let resources = family::of_month(case, month, Benefit::Cf)?;
        if residence::is_mayotte(case.household)? {
            return Open::of_mayotte(month, children, resources);
        }
        let raised = family::raises_ceilings(case, month)?;
        let ceiling = ceilings::full(month, children, raised)?;
        let half_ceiling = ceilings::half(month, children, raised)?;
        let bmaf = BMAF.at(month)?;
        let [basic, increased] = RATES.at(month)?;
        let basic = (bmaf * basic).to_cents();
        let (line, gross) = if resources <= half_ceiling {
            (CfLine::Increased, (bmaf * increased).to_cents())
        } else if resources <= ceiling {
            (CfLine::Basic, basic)
        } else {
            // R522-3: a twelfth of the ceiling, plus twelve times the amount, less the resources.
            let room = (ceiling.0 + basic * TWELVE - resources.0).max(Decimal::ZERO);
            (CfLine::Differential, (room / TWELVE).to_cents())
        };
        if gross.is_zero() {
            let reason = Reason::ResourcesAboveCeiling { resources, ceiling };
            return Ok(Err(Refusal { reason, law: ceilings::LAW }));
        }
        let (gross, basic) = (Euros(gross), Euros(basic));
        Ok(Ok(Open { gross, line, basic, children, resources, ceiling, half_ceiling, age_matters: false }))
    }

    /// At Mayotte: under its own ceilings, without a differential amount (décret 2002-423, art. 7-1 to 7-5).
    fn of_mayotte(month: Month, children: usize, resources: Annual) -> Result<Result<Open, Refusal>, Gap> {
        let (ceiling, half_ceiling) =
            (ceilings::of_mayotte(month, children)?, ceilings::half_of_mayotte(month, children)?);
        let [basic, increased] = RATES.at(month)?;
        let of = |rate: Decimal| Ok::<_, Gap>(Euros(BMAF.at(month)? * rate).to_cents());
        let basic = of(basic)?;
        let (line, gross) = if resources <= half_ceiling {
            (CfLine::Increased, of(increased)?)
        } else if resources < ceiling {
            (CfLine::Basic, basic)
        } else {
            let reason = Reason::ResourcesAboveCeiling { resources, ceiling };
            return Ok(Err(Refusal { reason, law: ceilings::MAYOTTE_LAW }));
        };
        Ok(Ok(Open { gross, line, basic, children, resources, ceiling, half_ceiling, age_matters: false }))
    }

    fn law(&self) -> Law {
        match self.line {
            CfLine::Increased => INCREASED,
            CfLine::Differential => DIFFERENTIAL,
            CfLine::Ceiling | CfLine::HalfCeiling | CfLine::Basic => AMOUNT,
        }
    }
}

const TWELVE: Decimal = dec!(12);

const CHILDREN: Law = Law::Css("R522-1", "LEGIARTI000006750615");
const DIFFERENTIAL: Law = Law::Css("R522-3", "LEGIARTI000027612400");
const HALF: Law = Law::Css("R522-4", "LEGIARTI000046498997");
const AMOUNT: Law = Law::Css("D522-1", "LEGIARTI000006737116");
const INCREASED: Law = Law::Css("D522-2", "LEGIARTI000038249420");
const OVERSEAS: Law = Law::Css("R755-1", "LEGIARTI000006752165");
const BASE_OVERLAP: Law = Law::Css("L532-1", "LEGIARTI000006743237");
const PREPARE_OVERLAP: Law = Law::Css("L532-2", "LEGIARTI000053279235");

/// Number of children (R522-1).
static LEAST_CHILDREN: Dated<i16> =
    Dated::new("cf.least_children", Unit::Count, Renewed::Never, &[since(2000, 1, 29, 3, CHILDREN)]);

/// Age that every child has reached (R522-1).
static LEAST_AGE: Dated<i16> =
    Dated::new("cf.least_age", Unit::Years, Renewed::Never, &[since(2000, 1, 29, 3, CHILDREN)]);

/// Overseas, age that one child at least has not reached (R755-1).
static OVERSEAS_AGE: Dated<i16> =
    Dated::new("cf.overseas_age", Unit::Years, Renewed::Never, &[since(1996, 1, 1, 5, OVERSEAS)]);

/// Rate, and increased rate, of the BMAF (D522-1, D522-2; overseas D755-6, D755-6-1).
static RATES: Dated<[Decimal; 2]> =
    Dated::new("cf.rates", Unit::Share, Renewed::Never, &[since(2020, 4, 1, [dec!(0.4165), dec!(0.6248)], INCREASED)]);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&LEAST_CHILDREN, &LEAST_AGE, &OVERSEAS_AGE, &RATES];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::benefits::example::{amounts, family, gross, outcome};

    const THREE: [&str; 3] = ["2016-02-02", "2019-03-03", "2022-04-04"];
    const CF: Benefit = Benefit::Cf;

    #[test]
    fn published_amounts_and_ceilings() {
        assert_eq!(amounts(&family("2026-06", 22_372, &THREE), CF), (dec!(298.75), dec!(297.26)));
        assert_eq!(amounts(&family("2026-06", 22_373, &THREE), CF), (dec!(199.15), dec!(198.16)));
        assert_eq!(amounts(&family("2026-06", 44_735, &THREE), CF), (dec!(199.15), dec!(198.16)));
        // (44,735 + 12 × 199.15 − 44,736) / 12.
        assert_eq!(gross(&family("2026-06", 44_736, &THREE), CF), dec!(199.07));
        // 44,735 + 12 × 199.15 = 47,124.80.
        assert_eq!(gross(&family("2026-06", 47_124, &THREE), CF), dec!(0.07));
        assert!(matches!(
            outcome(&family("2026-06", 47_125, &THREE), CF),
            Outcome::NotDue(Reason::ResourcesAboveCeiling { .. })
        ));
        assert_eq!(gross(&family("2025-06", 0, &["2015-02-02", "2018-03-03", "2021-04-04"]), CF), dec!(296.39));
    }

    #[test]
    fn a_lone_parent_and_two_earners_have_a_higher_ceiling() {
        let mut json = family("2026-06", 54_724, &THREE);
        assert_eq!(gross(&json, CF), dec!(0));
        json["union"] = json!("single");
        json["adults"].as_array_mut().expect("adults").pop();
        assert_eq!(gross(&json, CF), dec!(199.15));
        // Two partners at 13.6 % of 46,368 = 6,306.05 each.
        let mut json = family("2026-06", 0, &THREE);
        let earns =
            |amount: i64| json!([{"kind": "self_employed", "monthly": amount, "from": "2024-01", "to": "2024-01"}]);
        json["adults"][0]["income"] = earns(48_000);
        // Too much now for RSA (R532-7, last al.).
        let now = json!({"kind": "wage", "monthly": 3_000, "from": "2026-01"});
        json["adults"][0]["income"].as_array_mut().expect("a list").push(now);
        json["adults"][1]["income"] = earns(6_306);
        assert_eq!(gross(&json, CF), dec!(0));
        json["adults"][1]["income"] = earns(6_307);
        assert_eq!(gross(&json, CF), dec!(199.15));
    }

    #[test]
    fn every_child_is_three_or_more_and_it_starts_in_the_month_of_the_third_birthday() {
        let children = ["2016-02-02", "2019-03-03", "2023-06-30"];
        assert_eq!(outcome(&family("2026-05", 30_000, &children), CF), Outcome::NotDue(Reason::ChildUnderThree));
        assert_eq!(gross(&family("2026-05", 30_000, &children), Benefit::PajeBase), dec!(199.15));
        assert_eq!(gross(&family("2026-06", 30_000, &children), CF), dec!(199.15));
        assert_eq!(gross(&family("2026-06", 30_000, &children), Benefit::PajeBase), dec!(0));
    }

    #[test]
    fn a_child_counts_until_the_month_before_21() {
        let children = ["2005-06-30", "2015-03-03", "2016-06-30"];
        assert_eq!(gross(&family("2026-05", 30_000, &children), CF), dec!(199.15));
        assert_eq!(gross(&family("2026-06", 30_000, &children), CF), dec!(0));
    }

    #[test]
    fn overseas_one_child_of_three_or_four_is_enough() {
        let with = |birth: &str| {
            let mut json = family("2026-06", 0, &[birth]);
            json["residence"]["department"] = json!("973");
            outcome(&json, CF)
        };
        assert!(matches!(with("2021-07-01"), Outcome::Due(due) if due.gross == Euros(dec!(298.75)) && due.increased));
        assert_eq!(with("2021-06-30"), Outcome::NotDue(Reason::NoChildUnderFive));
        assert_eq!(with("2023-07-01"), Outcome::NotDue(Reason::ChildUnderThree));
    }

    #[test]
    fn overseas_a_child_counts_to_20_and_one_of_20_who_would_matter_is_said() {
        // One of four and one of twenty: a ceiling of 24,853 + 6,213 = 31,066, not 37,279.
        let with = |birth: &str, resources| {
            let mut json = family("2026-06", resources, &[birth, "2021-07-01"]);
            json["residence"]["department"] = json!("973");
            json["children"][0]["activity"] = json!("student");
            outcome(&json, CF)
        };
        let due = |outcome: Outcome| match outcome {
            Outcome::Due(due) => (due.gross.0, due.remarks.contains(&Reason::ToConfirm("cf.overseas_age"))),
            other => panic!("{other:?}"),
        };
        assert_eq!(due(with("2006-07-01", 31_166)), (dec!(199.15), false));
        // (31,066 + 12 × 199.15 − 31,166) / 12.
        assert_eq!(due(with("2006-06-30", 31_166)), (dec!(190.82), true));
        assert_eq!(due(with("2006-06-30", 31_066)), (dec!(199.15), false));
    }

    #[test]
    fn of_the_two_that_an_older_adopted_child_opens_the_higher_is_paid() {
        let mut json = family("2026-06", 0, &THREE);
        json["children"][2]["adoption_date"] = json!("2026-01-10");
        assert_eq!(gross(&json, CF), dec!(298.75));
        assert_eq!(outcome(&json, Benefit::PajeBase), Outcome::NotDue(Reason::OtherBenefit(CF)));
        json["adults"][0]["income"][0]["monthly"] = json!(30_000);
        assert_eq!(outcome(&json, CF), Outcome::NotDue(Reason::OtherBenefit(Benefit::PajeBase)));
        assert_eq!(gross(&json, Benefit::PajeBase), dec!(199.15));
    }

    #[test]
    fn alternating_residence_leaves_it_open_only_where_it_matters() {
        let mut json = family("2026-06", 0, &["2014-01-01", "2016-02-02", "2019-03-03", "2022-04-04"]);
        json["children"][0]["custody"] = json!("shared");
        assert_eq!(gross(&json, CF), dec!(298.75));
        json["children"][1]["custody"] = json!("shared");
        assert_eq!(outcome(&json, CF), Outcome::Unknown(Gap::Law(Reason::SharedCustodyLaw)));
        // Said to be claimed for here, three children count; by the other parent, two: too few (R513-1).
        json["children"][1]["claimed_by"] = json!("claimant");
        assert_eq!(gross(&json, CF), dec!(298.75));
        json["children"][0]["claimed_by"] = json!("other_parent");
        assert_eq!(gross(&json, CF), dec!(298.75));
        json["children"][1]["claimed_by"] = json!("other_parent");
        assert!(matches!(outcome(&json, CF), Outcome::NotDue(_)));
    }
}
