//! The housing aid of tenants over random households: what more rent or more earnings may change.

#[path = "common/households.rs"]
mod households;

use droits_engine::assess_one;
use droits_engine::case::Case;
use droits_engine::household::{Activity, Answer, Household, Income, Kind, Landlord, Spell, Tenure};
use droits_engine::money::Monthly;
use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::trace::Trace;
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};

use crate::households::simple_household;

/// Net housing aid, zero when none is due; nothing when it cannot be said.
fn net(household: &Household) -> Option<Decimal> {
    match assess_one(&Case::new(household), Benefit::Al, &mut Trace::silent()) {
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
    }]);
    household
}

proptest! {
    #![proptest_config(households::cases(256))]

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
}
