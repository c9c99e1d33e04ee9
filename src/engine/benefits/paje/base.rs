//! Basic allowance of PAJE (*allocation de base*; L531-3, D531-3).
//!
//! One a family, one for each child of a multiple birth or adoption; the full rate under the ceiling of the complément
//! familial, the partial rate under that of the grants. It does not go with the complément familial (L532-1): where an older
//! adopted child opens both, no text says which is paid, and the higher is.

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use super::PajeLine;
use crate::benefits::conditions::children::{self, AgeLimit, Children, child};
use crate::benefits::conditions::{Refusal, residence, shared_custody};
use crate::benefits::{after_crds, ceilings, cf, not_due};
use crate::calendar::{Date, Month, birthday};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures::BMAF;
use crate::law::Law;
use crate::money::{Annual, Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::resources::family;
use crate::sort::sort_few;
use crate::trace::{Role, Step, Trace};

/// What is due for `month`.
pub fn paje_base(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let open = match shared_custody::noted(open_base(case, month), Benefit::PajeBase, recorder)? {
        Ok(open) => open,
        Err(refusal) => return not_due(Benefit::PajeBase, refusal.reason, refusal.law, recorder),
    };
    if yields_to_cf(case, month, &open)? {
        return not_due(Benefit::PajeBase, Reason::OtherBenefit(Benefit::Cf), OVERLAP, recorder);
    }
    family::note(case, month, Benefit::PajeBase, recorder)?;
    let fact =
        |line, value: Annual, law| Step::new(Benefit::PajeBase, line, Role::Fact, value, law).with(open.children);
    recorder.step(|| fact(PajeLine::FullCeiling, open.full_ceiling, ceilings::LAW));
    recorder.step(|| fact(PajeLine::PartialCeiling, open.partial_ceiling, CEILINGS));
    let line = if open.full { PajeLine::FullRate } else { PajeLine::PartialRate };
    recorder.step(|| Step::new(Benefit::PajeBase, line, Role::Part, open.gross, AMOUNT).with(open.allowances));
    let mut due = after_crds(Benefit::PajeBase, open.gross, AMOUNT, recorder);
    if !open.full {
        let (resources, ceiling) = (open.resources, open.full_ceiling);
        due.remarks.push(Reason::ReducedByResources { resources, ceiling });
    }
    Ok(Outcome::Due(due))
}

/// Whether the basic allowance is paid for a month, once set against the complément familial.
pub(crate) fn base_is_due(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    Ok(match open_base(case, month)? {
        Ok(open) => !yields_to_cf(case, month, &open)?,
        Err(_) => false,
    })
}

/// The basic allowance of a month, before it is set against the complément familial.
pub(crate) fn open_base(case: &Case<'_>, month: Month) -> Result<Result<Open, Refusal>, Gap> {
    let household = case.household;
    if household.children.is_empty() && household.deaths.is_empty() {
        return Ok(Err(Refusal { reason: Reason::NoChild, law: CONDITIONS }));
    }
    let in_charge = children::in_charge(case, month, AgeLimit::Usual)?;
    let in_charge = children::at_home(household, &in_charge)?;
    if young(case, month, &in_charge)?.is_empty() {
        let reason = if in_charge.is_empty() { Reason::NoChild } else { Reason::NoYoungChild };
        return Ok(Err(Refusal { reason, law: CONDITIONS }));
    }
    residence::is_overseas(household)?;
    if let Some(refusal) = residence::family_refusal(case, month)? {
        return Ok(Err(refusal));
    }
    let resources = family::of_month(case, month, Benefit::PajeBase)?;
    let raised = family::raises_ceilings(case, month)?;
    let same = |a: &Result<Open, Refusal>, b: &Result<Open, Refusal>| match (a, b) {
        (Ok(a), Ok(b)) => a.gross == b.gross,
        (a, b) => a.is_err() && b.is_err(),
    };
    shared_custody::certain(case, &in_charge, |some| Open::of(case, month, some, resources, raised), same)
}

/// Whether the complément familial is paid instead.
fn yields_to_cf(case: &Case<'_>, month: Month, open: &Open) -> Result<bool, Gap> {
    Ok(matches!(cf::open(case, month)?, Ok(cf) if cf.gross > open.gross) && !cf::has_prepare(case, month)?)
}

/// Days on which children still young entered the home: birth, or adoption (D531-1; L531-3, al. 3).
fn young(case: &Case<'_>, month: Month, children: &Children) -> Result<ArrayVec<Date, { children::MOST }>, Gap> {
    let mut found = ArrayVec::new();
    for &index in children {
        let child = child(case.household, index);
        let birth = child.birth_date.get()?;
        match child.adoption_date.get()? {
            // As long as after a birth, whatever the age under 20 (L531-3, al. 3).
            Some(arrival) if month.since(Month::of(arrival)) <= ADOPTION_MONTHS.at(month)? as i32 => {
                found.push(arrival);
            }
            None if month < Month::of(birthday(birth, AGE.at(month)?)) => found.push(birth),
            _ => {}
        }
    }
    Ok(found)
}

/// How many allowances: one, or as many as children of multiple births or adoptions (L531-3, last al.).
fn allowances(mut entries: ArrayVec<Date, { children::MOST }>) -> usize {
    sort_few(&mut entries, |day| *day);
    // Of a multiple birth: born the same day. Twins born on either side of midnight are not told from siblings.
    let multiple =
        |i: usize| (i > 0 && entries[i - 1] == entries[i]) || (i + 1 < entries.len() && entries[i] == entries[i + 1]);
    (0..entries.len()).filter(|i| multiple(*i)).count().max(entries.len().min(1))
}

/// The basic allowance before any overlap.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Open {
    /// Sum of the allowances, gross.
    pub gross: Euros,
    allowances: usize,
    children: usize,
    full: bool,
    resources: Annual,
    full_ceiling: Annual,
    partial_ceiling: Annual,
}

impl Open {
    fn of(
        case: &Case<'_>,
        month: Month,
        children: &Children,
        resources: Annual,
        raised: bool,
    ) -> Result<Result<Open, Refusal>, Gap> {
        let allowances = allowances(young(case, month, children)?);
        if allowances == 0 {
            return Ok(Err(Refusal { reason: Reason::NoYoungChild, law: CONDITIONS }));
        }
        let full_ceiling = ceilings::full(month, children.len(), raised)?;
        let partial_ceiling = ceilings::partial(month, children.len(), raised)?;
        if resources > partial_ceiling {
            let reason = Reason::ResourcesAboveCeiling { resources, ceiling: partial_ceiling };
            return Ok(Err(Refusal { reason, law: CEILINGS }));
        }
        let full = resources <= full_ceiling;
        let [full_rate, partial_rate] = RATES.at(month)?;
        let each = (BMAF.at(month)? * if full { full_rate } else { partial_rate }).to_cents();
        let gross = Euros(each * Decimal::from(allowances));
        Ok(Ok(Open { gross, allowances, children: children.len(), full, resources, full_ceiling, partial_ceiling }))
    }
}

const CONDITIONS: Law = Law::Css("L531-3", "LEGIARTI000036393143");
const CEILINGS: Law = Law::Css("R531-1", "LEGIARTI000046499008");
const AMOUNT: Law = Law::Css("D531-3", "LEGIARTI000036852559");
const OVERLAP: Law = Law::Css("L532-1", "LEGIARTI000006743237");

/// Age limit of the child (D531-1).
pub static AGE: Dated<i16> = Dated::new(
    "paje_base.age",
    Unit::Years,
    Renewed::Never,
    &[since(2004, 1, 1, 3, Law::Css("D531-1", "LEGIARTI000006737316"))],
);

/// Months for which it is due after an adoption: three years (L531-3, al. 3).
pub static ADOPTION_MONTHS: Dated<i16> =
    Dated::new("paje_base.adoption_months", Unit::Months, Renewed::Never, &[since(2018, 1, 1, 36, CONDITIONS)]);

/// Full and partial rate, of the BMAF (D531-3).
pub static RATES: Dated<[Decimal; 2]> = Dated::new(
    "paje_base.rates",
    Unit::Share,
    Renewed::Never,
    &[since(2018, 4, 1, [dec!(0.4165), dec!(0.20825)], AMOUNT)],
);

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::benefits::example::{amounts, family, gross};

    const BASE: Benefit = Benefit::PajeBase;

    #[test]
    fn published_amounts_and_ceilings() {
        let with = |resources| amounts(&family("2026-06", resources, &["2025-02-02"]), BASE);
        assert_eq!(with(31_066), (dec!(199.15), dec!(198.16)));
        assert_eq!(with(31_067), (dec!(99.58), dec!(99.09)));
        assert_eq!(with(37_118), (dec!(99.58), dec!(99.09)));
        assert_eq!(with(37_119), (dec!(0), dec!(0)));
        assert_eq!(amounts(&family("2024-06", 0, &["2024-02-02"]), BASE), (dec!(194.27), dec!(193.30)));
    }

    #[test]
    fn from_the_month_after_birth_to_the_month_before_the_third_birthday() {
        assert_eq!(gross(&family("2026-06", 0, &["2026-06-01"]), BASE), dec!(0));
        assert_eq!(gross(&family("2026-06", 0, &["2026-05-31"]), BASE), dec!(199.15));
        assert_eq!(gross(&family("2026-06", 0, &["2023-07-01"]), BASE), dec!(199.15));
        assert_eq!(gross(&family("2026-06", 0, &["2023-06-30"]), BASE), dec!(0));
    }

    #[test]
    fn one_a_family_one_each_for_twins() {
        assert_eq!(gross(&family("2026-06", 0, &["2024-02-02", "2025-12-12"]), BASE), dec!(199.15));
        assert_eq!(gross(&family("2026-06", 0, &["2025-02-02", "2025-02-02"]), BASE), dec!(398.30));
        assert_eq!(gross(&family("2026-06", 0, &["2024-01-01", "2025-02-02", "2025-02-02"]), BASE), dec!(398.30));
    }

    #[test]
    fn for_36_months_after_an_adoption() {
        let mut json = family("2026-06", 0, &["2015-02-02"]);
        json["children"][0]["adoption_date"] = json!("2023-06-15");
        assert_eq!(gross(&json, BASE), dec!(199.15));
        json["children"][0]["adoption_date"] = json!("2023-05-15");
        assert_eq!(gross(&json, BASE), dec!(0));
        json["children"][0]["adoption_date"] = json!("2026-06-01");
        assert_eq!(gross(&json, BASE), dec!(0));
    }

    #[test]
    fn overseas_it_takes_the_place_of_family_allowances_for_one_child() {
        let mut json = family("2026-06", 0, &["2025-02-02"]);
        json["residence"]["department"] = json!("972");
        assert_eq!((gross(&json, BASE), gross(&json, Benefit::Af)), (dec!(199.15), dec!(0)));
    }
}
