//! The housing aid over random households: what more rent or more income may change, and what may not change it.

use droits_engine::assess_one;
use droits_engine::benefits::al::AlLine;
use droits_engine::calendar::Month;
use droits_engine::household::{self, Activity, Answer, Household, Income, Kind, Landlord, Spell, Tenure, Territory};
use droits_engine::money::Monthly;
use droits_engine::outcome::{Aid, Benefit, Outcome};
use droits_engine::resources::housing::HousingResourcesLine;
use droits_engine::trace::{Line, Trace, Value};
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};

use crate::households::{cases, household, simple_household};

/// Net housing aid, zero when none is due; nothing when it cannot be said.
fn net(household: &Household) -> Option<Decimal> {
    match assess_one(&droits_engine::assessment::case(household), Benefit::Al, &mut Trace::silent()) {
        Ok(Outcome::Due(due)) => Some(due.net.0),
        Ok(Outcome::NotDue(_)) => Some(Decimal::ZERO),
        _ => None,
    }
}

/// A tenant of a private landlord in zone 2.
fn tenant(mut household: Household, rent: u32) -> Household {
    household.residence.apl_zone = Answer::Known(Some(2));
    household.housing.tenure = Tenure::Tenant.into();
    household.housing.landlord = Landlord::Private.into();
    household.housing.apl_agreement = Answer::default();
    household.housing.rent = Monthly(Decimal::from(rent)).into();
    household
}

/// The same, alone with the children, with a steady wage and nothing else.
fn with_wage(household: Household, rent: u32, wage: u32) -> Household {
    let mut household = tenant(household, rent);
    household.union = droits_engine::household::Union::Single;
    household.adults.truncate(1);
    for child in &mut household.children {
        child.income = Income::default();
    }
    let claimant = &mut household.adults[0];
    claimant.activity = Activity::Employed.into();
    claimant.activity_since = Answer::default();
    claimant.income.0 = Answer::Known(vec![Spell {
        kind: Kind::Wage,
        monthly: Monthly(Decimal::from(wage)).into(),
        from: None,
        to: None,
        taxable: Answer::default(),
        gross: Answer::default(),
        overtime: Monthly::ZERO.into(),
    }]);
    household
}

/// Every spell of income, with room to change it.
fn spells(household: &mut Household) -> Vec<&mut Spell> {
    let adults = household.adults.iter_mut().map(|adult| &mut adult.income);
    let children = household.children.iter_mut().map(|child| &mut child.income);
    let dependants = household.dependants.iter_mut().map(|dependant| &mut dependant.income);
    let incomes = adults.chain(children).chain(dependants);
    let known =
        incomes.filter_map(|income| if let Answer::Known(spells) = &mut income.0 { Some(spells) } else { None });
    known.flatten().filter(|spell| !matches!(spell.kind, Kind::SupportPaid | Kind::RealExpenses)).collect()
}

/// The same household with more of one of its incomes, `which` round the list; nothing when it has none.
fn with_more(household: &Household, which: usize, more: u32) -> Option<Household> {
    let mut household = household.clone();
    let mut spells = spells(&mut household);
    let number = spells.len();
    let spell = spells.get_mut(which % number.max(1))?;
    if let Answer::Known(monthly) = &mut spell.monthly {
        monthly.0 += Decimal::from(more);
    }
    if let Answer::Known(Some(taxable)) = &mut spell.taxable {
        taxable.0 += Decimal::from(more);
    }
    Some(household)
}

/// Whether a line stands in the computation.
fn has(household: &Household, line: Line) -> bool {
    let mut trace = Trace::default();
    let _ = assess_one(&droits_engine::assessment::case(household), Benefit::Al, &mut trace);
    trace.steps.iter().any(|step| step.line == line)
}

/// The resources that count in the month, euros a year.
fn resources(household: &Household) -> Option<Decimal> {
    let mut trace = Trace::default();
    let _ = assess_one(&droits_engine::assessment::case(household), Benefit::Al, &mut trace);
    trace.steps.iter().find_map(|step| match (step.line, step.value) {
        (line, Value::Euros(resources)) if line == HousingResourcesLine::Resources.line() => Some(resources),
        _ => None,
    })
}

/// Kinds of income that count, each in a window or a year of its own.
const COUNTED: [&str; 14] = [
    "wage",
    "esat_wage",
    "training_pay",
    "partial_unemployment",
    "sick_pay",
    "maternity_pay",
    "work_injury_pay",
    "unemployment",
    "retirement_pension",
    "alimony",
    "rent",
    "capital",
    "foreign",
    "other",
];

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn more_rent_above_every_cap_never_brings_more(household in simple_household(), rent in 1_600_u32..6_000, more in 1_u32..500) {
        let (low, high) = (tenant(household.clone(), rent), tenant(household, rent + more));
        if let (Some(low), Some(high)) = (net(&low), net(&high)) {
            prop_assert!(high <= low, "{high} > {low}");
        }
    }

    #[test]
    fn the_aid_never_exceeds_the_rent_and_the_flat_charges(household in simple_household(), rent in 1_u32..2_000) {
        let household = tenant(household, rent);
        let people = Decimal::from(household.children.len() + household.dependants.len());
        if let Some(net) = net(&household) {
            prop_assert!(net <= Decimal::from(rent) + dec!(61.29) + people * dec!(13.90), "{net}");
        }
    }

    #[test]
    fn more_earnings_never_bring_more(household in simple_household(), rent in 100_u32..1_500, wage in 0_u32..3_000, more in 1_u32..600) {
        let low = with_wage(household.clone(), rent, wage);
        let high = with_wage(household, rent, wage + more);
        if let (Some(low), Some(high)) = (net(&low), net(&high)) {
            prop_assert!(high <= low, "{high} > {low}");
        }
    }

    #[test]
    fn a_net_amount_without_rent_reduction_is_in_whole_euros(household in simple_household(), rent in 1_u32..2_000) {
        if let Some(net) = net(&tenant(household, rent)) {
            prop_assert!(net.fract().is_zero(), "{net}");
        }
    }

    /// But where a text says so: the rent reduction that ends gives its 98 % back (D823-16), since the rent itself then rises
    /// by all of it; the second earner brings a deduction (R822-7).
    #[test]
    fn more_of_any_income_never_brings_more(
        household in household(),
        which in 0_usize..20,
        more in prop_oneof![Just(1_u32), 1_u32..800],
    ) {
        let Some(richer) = with_more(&household, which, more) else { return Ok(()) };
        if let (Some(low), Some(high)) = (net(&household), net(&richer)) {
            let ends = |line| has(&household, line) && !has(&richer, line);
            let begins = |line| !has(&household, line) && has(&richer, line);
            let text_says_so = || {
                ends(AlLine::RentReduction.line())
                    || begins(HousingResourcesLine::TwoEarners.line())
            };
            prop_assert!(high <= low || text_says_so(), "{high} > {low} for {more} more of {which}: {}", household::write(&household));
        }
    }

    /// But where the text speaks of the claimant: a student (R822-20, D842-15, D842-16), the age or disability of a resident
    /// (D842-16), maintenance for the children, which the format counts as the claimant's; and to the end of the month in which
    /// the couple is formed, when the claimant counts alone (R823-13).
    #[test]
    fn it_does_not_matter_who_of_the_two_stands_first(household in household()) {
        let mut swapped = household.clone();
        swapped.adults.reverse();
        let is_student = |adult: &household::Adult| adult.activity.get() == Ok(Activity::Student);
        let together_since = household.union_since.get().ok().flatten();
        let about_the_claimant = household.adults.iter().any(is_student)
            || together_since.is_some_and(|since| Month::of(since) >= household.month)
            || household.housing.tenure.get() == Ok(Tenure::Residence)
            || household.children.iter().any(|child| child.child_support.get().is_ok_and(|support| support.0 > Decimal::ZERO));
        if !about_the_claimant && let (Some(one), Some(other)) = (net(&household), net(&swapped)) {
            prop_assert_eq!(one, other, "{}", household::write(&household));
        }
    }

    #[test]
    fn overseas_no_tenant_has_apl_and_no_rent_is_reduced(household in household(), department in 0_usize..7) {
        let department = ["971", "972", "973", "974", "976", "977", "978"][department];
        let mut household = household;
        household.residence.department = Answer::Known(household::Department::new(department).expect("it exists"));
        household.housing.tenure = Tenure::Tenant.into();
        prop_assert_ne!(household.residence.department.get().expect("known").territory(), Territory::Mainland);
        if let Ok(Outcome::Due(due)) = assess_one(&droits_engine::assessment::case(&household), Benefit::Al, &mut Trace::silent()) {
            prop_assert_ne!(due.aid, Some(Aid::Apl));
            prop_assert!(due.net.0.fract().is_zero() && due.net.0 >= dec!(10), "{}", due.net.0);
        }
    }

    /// What a self-employed person earns in the first years may count twice: over the twelve months, then as the profit of its
    /// year (R822-5).
    #[test]
    fn an_income_paid_once_counts_in_twelve_months_and_no_other(kind in 0_usize..13, paid in 0_i32..18, reviewed in 0_i32..4) {
        let paid = Month::new(2024, 1) + paid;
        let kind = COUNTED[kind];
        let months: Vec<Month> = paid.through(paid + 38).filter(|month| counts(kind, paid, *month, reviewed)).collect();
        let (first, last) = (months[0], months[months.len() - 1]);
        prop_assert_eq!((months.len(), last.since(first)), (12, 11), "{} of {}: {:?}", kind, paid, months);
    }
}

/// Whether an income of one month counts in a month; reviews fall in `reviewed`, of 0 to 2, or in each month.
fn counts(kind: &str, paid: Month, month: Month, reviewed: i32) -> bool {
    let opened = month - month.since(paid + reviewed).rem_euclid(3);
    let reviews = if reviewed < 3 { format!("\"reviews\":{{\"al\":\"{opened}\"}},") } else { String::new() };
    // Under 25: no RSA, which would leave the pay out.
    let text = format!(
        "{{\"format\":1,\"month\":\"{month}\",{reviews}\"residence\":{{\"department\":\"31\"}},\"union\":\"single\",\
         \"adults\":[{{\"birth_date\":\"2006-05-05\",\"activity\":\"employed\",\
         \"income\":[{{\"kind\":\"{kind}\",\"monthly\":3000,\"from\":\"{paid}\",\"to\":\"{paid}\"}}]}}],\
         \"housing\":{{\"tenure\":\"tenant\",\"rent\":500}}}}"
    );
    let household = household::read(text.as_bytes()).unwrap_or_else(|error| panic!("{error:?} in {text}"));
    resources(&household).expect("it is computed") > Decimal::ZERO
}
