//! Basic allowance of PAJE (*allocation de base*; L531-3, D531-3).
//!
//! One a family, one for each child of a multiple birth or adoption; the full rate under the ceiling of the complément
//! familial, the partial rate under that of the grants, both raised by the children "nés ou à naître". It does not go with the complément familial (L532-1): where an older
//! adopted child opens both, no text says which is paid, and the higher is.

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use super::PajeLine;
use crate::benefits::conditions::children::{self, AgeLimit, Children, child};
use crate::benefits::conditions::{Refusal, residence, shared_custody};
use crate::benefits::{after_crds, ceilings, not_due};
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
    due.remarks.extend(family::rsa_remark(case, month, Benefit::PajeBase, open.full_ceiling)?);
    due.remarks.extend(children::early_death_remark(case, month)?);
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
    if let Some(refusal) = residence::not_extended(household)? {
        return Ok(Err(refusal));
    }
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
    Ok((case.asks.cf_before_overlap)(case, month)?.is_some_and(|cf| cf > open.gross) && !case.has_prepare(month)?)
}

/// A child still young, and the day on which it entered the home: birth, or adoption.
#[derive(Clone, Copy)]
struct Young {
    child: u8,
    entry: Date,
}

type List = ArrayVec<Young, { children::MOST }>;

/// The children still young (D531-1; L531-3, al. 3): the limit of age goes on for a child who died (R552-4, al. 3).
fn young(case: &Case<'_>, month: Month, children: &Children) -> Result<List, Gap> {
    let mut found = ArrayVec::new();
    for &index in children {
        let this = child(case.household, index);
        let birth = this.birth_date.get()?;
        let entry = match this.adoption_date.get()? {
            // As long as after a birth, whatever the age under 20 (L531-3, al. 3).
            Some(arrival) if month.since(Month::of(arrival)) <= ADOPTION_MONTHS.at(month)? as i32 => arrival,
            None if month < Month::of(birthday(birth, AGE.at(month)?)) => birth,
            _ => continue,
        };
        found.push(Young { child: index, entry });
    }
    Ok(found)
}

/// The children who bring an allowance: one, or each of multiple births or adoptions (L531-3, last al.). Of several, one who
/// lives comes before one who died.
fn opening(case: &Case<'_>, mut young: List) -> List {
    // Stable: the living, who stand first, stay first.
    sort_few(&mut young, |young| young.entry);
    // Of a multiple birth: born the same day. Twins born on either side of midnight are not told from siblings.
    let multiple = |i: usize| {
        (i > 0 && young[i - 1].entry == young[i].entry) || (i + 1 < young.len() && young[i].entry == young[i + 1].entry)
    };
    let several: List = (0..young.len()).filter(|i| multiple(*i)).map(|i| young[i]).collect();
    if !several.is_empty() {
        return several;
    }
    let is_lost = |young: &&Young| children::death_month(case.household, young.child).is_some();
    let one = young.iter().find(|young| !is_lost(young)).or(young.first());
    one.copied().into_iter().collect()
}

/// The gross amount before any overlap; none when it is not open.
pub(crate) fn before_overlap(case: &Case<'_>, month: Month) -> Result<Option<Euros>, Gap> {
    Ok(open_base(case, month)?.ok().map(|open| open.gross))
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
        let opening = opening(case, young(case, month, children)?);
        if opening.is_empty() {
            return Ok(Err(Refusal { reason: Reason::NoYoungChild, law: CONDITIONS }));
        }
        let ceilings = Ceilings::of(case, month, children.len(), resources, raised)?;
        let Some(each) = ceilings.rate(month, resources)? else {
            let reason = Reason::ResourcesAboveCeiling { resources, ceiling: ceilings.partial };
            return Ok(Err(Refusal { reason, law: CEILINGS }));
        };
        let mut gross = Euros::ZERO;
        for young in &opening {
            let died = children::amount_month(case.household, young.child, month);
            gross += if died == month { each } else { kept(case, died)? };
        }
        if gross.is_zero() {
            return Ok(Err(Refusal { reason: Reason::NoYoungChild, law: CONDITIONS }));
        }
        let full = resources <= ceilings.full;
        let Ceilings { children, full: full_ceiling, partial: partial_ceiling } = ceilings;
        let allowances = opening.len();
        Ok(Ok(Open { gross, allowances, children, full, resources, full_ceiling, partial_ceiling }))
    }
}

/// What was due for a child in the month of its death, which is what goes on (R552-4, al. 2).
fn kept(case: &Case<'_>, died: Month) -> Result<Euros, Gap> {
    let children = children::at_home(case.household, &children::in_charge(case, died, AgeLimit::Usual)?)?.len();
    let resources = family::of_month(case, died, Benefit::PajeBase)?;
    let raised = family::raises_ceilings(case, died)?;
    let ceilings = Ceilings::of(case, died, children, resources, raised)?;
    Ok(ceilings.rate(died, resources)?.unwrap_or_default())
}

/// The ceilings of a month, and the children who raise them.
struct Ceilings {
    children: usize,
    full: Annual,
    partial: Annual,
}

impl Ceilings {
    /// By the children in charge, and, where the resources exceed the ceiling without them, those to be born (L531-3, al. 1).
    fn of(case: &Case<'_>, month: Month, in_charge: usize, resources: Annual, raised: bool) -> Result<Ceilings, Gap> {
        let mut children = in_charge;
        if resources > ceilings::full(month, children, raised)? {
            children += children::to_be_born(case.household, month)?;
        }
        Ok(Ceilings {
            children,
            full: ceilings::full(month, children, raised)?,
            partial: ceilings::partial(month, children, raised)?,
        })
    }

    /// One allowance: full or partial rate of the BMAF, in cents; none above the ceilings.
    fn rate(&self, month: Month, resources: Annual) -> Result<Option<Euros>, Gap> {
        let [full, partial] = RATES.at(month)?;
        let rate = if resources <= self.full {
            full
        } else if resources <= self.partial {
            partial
        } else {
            return Ok(None);
        };
        Ok(Some(Euros((BMAF.at(month)? * rate).to_cents())))
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

    /// A child of 2025 and another expected on a day, with so much a year.
    fn expecting(month: &str, due: &str, resources: i64) -> serde_json::Value {
        let mut json = family(month, resources, &["2025-02-02"]);
        json["pregnancy"] = json!({"due_date": due});
        json
    }

    #[test]
    fn the_child_to_be_born_raises_both_ceilings() {
        // "Nés ou à naître": 24,853 + 2 × 6,213 = 37,279, and 29,694 + 2 × 7,424 = 44,542.
        let with = |resources| gross(&expecting("2026-06", "2026-08-20", resources), BASE);
        assert_eq!((with(37_279), with(37_280)), (dec!(199.15), dec!(99.58)));
        assert_eq!((with(44_542), with(44_543)), (dec!(99.58), dec!(0)));
        let mut twins = expecting("2026-06", "2026-08-20", 44_735);
        twins["pregnancy"]["children"] = json!(2);
        assert_eq!(gross(&twins, BASE), dec!(199.15));
    }

    #[test]
    fn a_child_to_be_born_counts_from_the_month_after_the_start_of_the_pregnancy_to_that_of_the_birth() {
        // Expected in February 2027, begun in May 2026.
        let with = |month| gross(&expecting(month, "2027-02-10", 37_100), BASE);
        assert_eq!((with("2026-05"), with("2026-06")), (dec!(99.58), dec!(199.15)));
        // In the month of the birth it is not in charge yet, and born: it counts as the month before and the month after, and
        // so do the months that RSA looks back at.
        let json = family("2026-12", 37_100, &["2025-02-02", "2026-11-20"]);
        let household = crate::benefits::example::household(&json);
        let born = |month| match paje_base(
            &crate::assessment::case(&household),
            Month::new(2026, month),
            &mut Trace::silent(),
        ) {
            Ok(Outcome::Due(due)) => due.gross.0,
            other => panic!("{other:?}"),
        };
        assert_eq!([2, 3].map(born), [dec!(98.79), dec!(197.58)]);
        assert_eq!([10, 11, 12].map(born), [dec!(199.15); 3]);
    }

    #[test]
    fn an_unknown_pregnancy_leaves_open_only_what_it_may_change() {
        let with = |resources| {
            let mut json = family("2026-06", resources, &["2025-02-02"]);
            json["unknown"] = json!(["/pregnancy"]);
            crate::benefits::example::outcome(&json, BASE)
        };
        assert!(matches!(with(31_066), Outcome::Due(_)));
        assert!(matches!(with(31_067), Outcome::Unknown(Gap::Answer(_))));
    }

    #[test]
    fn what_goes_on_after_a_death_is_the_amount_of_the_month_of_the_death_within_the_limit_of_age() {
        // 474.37 × 41.65 % in March, 478.16 × 41.65 % for a child who lives.
        let lost = |born: &str, others: &[&str]| {
            let mut json = family("2026-05", 0, others);
            json["deaths"] = json!([{"death_date": "2026-03-10", "birth_date": born}]);
            gross(&json, BASE)
        };
        assert_eq!(lost("2025-02-02", &[]), dec!(197.58));
        assert_eq!(lost("2025-02-02", &["2024-02-02"]), dec!(199.15));
        // Of twins each keeps its own.
        assert_eq!(lost("2025-02-02", &["2025-02-02"]), dec!(197.58) + dec!(199.15));
        // It would be three in May (R552-4, al. 3).
        assert_eq!((lost("2023-06-01", &[]), lost("2023-05-31", &[])), (dec!(197.58), dec!(0)));
    }

    #[test]
    fn the_rate_that_goes_on_is_that_of_the_year_of_the_death() {
        // Died in December 2025: 2023 had 30,000 and a ceiling of 24,414 + 6,104 = 30,518; 2024 has 35,000: 31,066.
        let mut json = family("2026-01", 35_000, &[]);
        let mut before = json["adults"][0]["income"][0].clone();
        (before["monthly"], before["from"], before["to"]) = (json!(30_000), json!("2023-01"), json!("2023-01"));
        json["adults"][0]["income"].as_array_mut().expect("a list").push(before);
        json["deaths"] = json!([{"death_date": "2025-12-10", "birth_date": "2025-02-02"}]);
        assert_eq!(gross(&json, BASE), dec!(197.58));
        // Over the partial ceiling of 2026, 37,118, nothing goes on (R552-4, al. 3).
        json["adults"][0]["income"][0]["monthly"] = json!(37_119);
        assert_eq!(gross(&json, BASE), dec!(0));
    }

    #[test]
    fn overseas_it_takes_the_place_of_family_allowances_for_one_child() {
        let mut json = family("2026-06", 0, &["2025-02-02"]);
        json["residence"]["department"] = json!("972");
        assert_eq!((gross(&json, BASE), gross(&json, Benefit::Af)), (dec!(199.15), dec!(0)));
    }
}
