//! RSA and prime d'activité over random households: what one euro more of earnings may change, and what the months
//! looked at may not.

use droits_engine::assess;
use droits_engine::calendar::Month;
use droits_engine::household::{Answer, Household, Kind, Nationality, Spell, Tenure};
use droits_engine::money::Monthly;
use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::trace::Trace;
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};

use crate::households::{cases, simple_household};

/// Gross amount of a benefit, zero when none is due; nothing when it cannot be said.
fn gross(household: &Household, benefit: Benefit) -> Option<Decimal> {
    match assess(household, &mut Trace::silent()).of(benefit) {
        Outcome::Due(due) => Some(due.gross.0),
        Outcome::NotDue(_) => Some(Decimal::ZERO),
        Outcome::Unknown(_) => None,
    }
}

/// The claimant earns a wage, the same in every month, and nothing else; nobody studies, and no housing aid is asked for.
fn with_wage(mut household: Household, wage: Decimal) -> Household {
    let spell = |monthly: Decimal| Spell {
        kind: Kind::Wage,
        monthly: Monthly(monthly).into(),
        from: None,
        to: None,
        taxable: Some(Monthly::ZERO).into(),
        gross: None.into(),
        overtime: Monthly::ZERO.into(),
    };
    for adult in &mut household.adults {
        adult.activity = droits_engine::household::Activity::Employed.into();
        adult.activity_since = Answer::default();
        adult.disability_rate = Answer::default();
        // Its allowance falls by steps (CGI, art. 157 bis).
        adult.disability_card = Answer::default();
        adult.parental_leave = Answer::default();
        // Here for long: no benefit opens in the months looked at.
        adult.in_france_since = Answer::default();
        adult.permit_since = Answer::default();
        adult.nationality = Nationality::French.into();
        adult.income = droits_engine::household::Income::default();
    }
    household.adults[0].income.0 = Answer::Known(vec![spell(wage)]);
    household.housing.tenure = Tenure::Homeless.into();
    household
}

/// The same household in a month when everything looked at is alike: same flat amounts, SMIC and children all along.
fn steady(mut household: Household) -> Household {
    household.month = Month::new(2026, 11);
    household.pregnancy = Answer::default();
    household.union_since = Answer::default();
    for adult in &mut household.adults {
        // Nobody has just come to France.
        adult.in_france_since = Answer::default();
        if let Answer::Known(Some(held)) = &mut adult.permit_since {
            *held = droits_engine::calendar::Date::constant(2010, 1, 1);
        }
    }
    for child in &mut household.children {
        // Old enough for no birthday of the law to fall in the months looked at.
        child.birth_date = droits_engine::calendar::Date::constant(2016, 12, 15).into();
        child.in_charge_from = Answer::default();
        child.in_charge_to = Answer::default();
        child.adoption_date = Answer::default();
        child.income = droits_engine::household::Income::default();
    }
    household.dependants.clear();
    household.deaths.clear();
    household
}

/// The adults are 40 or so: no birthday of the law falls in the months looked at.
fn of_no_age_that_matters(mut household: Household) -> Household {
    for adult in &mut household.adults {
        adult.birth_date = droits_engine::calendar::Date::constant(1985, 7, 15).into();
    }
    household
}

/// The household rents from a private landlord in zone 2, and declares what it earns.
fn renting(mut household: Household, rent: u32) -> Household {
    household.residence.apl_zone = Answer::Known(Some(2));
    household.housing.tenure = Tenure::Tenant.into();
    household.housing.landlord = droits_engine::household::Landlord::Private.into();
    household.housing.apl_agreement = Answer::default();
    household.housing.rent = Monthly(rent.into()).into();
    for adult in &mut household.adults {
        if let Answer::Known(spells) = &mut adult.income.0 {
            spells.iter_mut().for_each(|spell| spell.taxable = Answer::default());
        }
    }
    household
}

/// The old, and the invalid who are not yet old, each with a pension of so much.
fn with_pensions(household: Household, pensions: [(bool, Decimal); 2]) -> Household {
    let mut household = steady(household);
    household.residence.department = droits_engine::household::Department::new("59").expect("a département").into();
    household.assets.financial = Answer::default();
    household.assets.real_estate = Answer::default();
    for (adult, (is_old, pension)) in household.adults.iter_mut().zip(pensions) {
        adult.birth_date = droits_engine::calendar::Date::constant(if is_old { 1956 } else { 1980 }, 2, 2).into();
        adult.nationality = Nationality::French.into();
        adult.months_abroad = Answer::default();
        adult.disability_rate = Answer::default();
        adult.unfit = Answer::default();
        adult.income.0 = Answer::Known(vec![Spell {
            kind: if is_old { Kind::RetirementPension } else { Kind::DisabilityPension },
            monthly: Monthly(pension).into(),
            from: None,
            to: None,
            taxable: None.into(),
            gross: None.into(),
            overtime: Monthly::ZERO.into(),
        }]);
    }
    household
}

/// ASPA and ASI of each adult.
fn minima(household: &Household) -> Vec<Decimal> {
    let assessment = assess(household, &mut Trace::silent());
    let mut sums = vec![Decimal::ZERO; household.adults.len()];
    for benefit in [Benefit::Aspa, Benefit::Asi] {
        match assessment.of(benefit) {
            Outcome::Due(due) => {
                for (sum, share) in sums.iter_mut().zip(due.per_adult.iter().flatten()) {
                    *sum += share.net.0;
                }
            }
            Outcome::NotDue(_) => {}
            Outcome::Unknown(gap) => panic!("{gap:?}"),
        }
    }
    sums
}

/// A pension of up to 1,700 euros, to the cent.
fn pension() -> impl Strategy<Value = (bool, Decimal)> {
    (any::<bool>(), 1..170_000_i64).prop_map(|(is_old, cents)| (is_old, Decimal::new(cents, 2)))
}

proptest! {
    #![proptest_config(cases(256))]

    /// Each is what resources leave of a ceiling (CSS, L815-9, L815-24-1).
    #[test]
    fn a_euro_more_of_pension_never_raises_the_minimum_and_both_keep_under_the_ceiling(
        household in simple_household(), pensions in [pension(), pension()], who in 0..2_usize,
    ) {
        let less = with_pensions(household.clone(), pensions);
        let mut more = pensions;
        more[who % less.adults.len()].1 += Decimal::ONE;
        let (before, after) = (minima(&less), minima(&with_pensions(household, more)));
        prop_assert!(after.iter().sum::<Decimal>() <= before.iter().sum::<Decimal>(), "{before:?}, then {after:?}");
        let resources: Decimal = pensions[..less.adults.len()].iter().map(|(_, pension)| pension).sum();
        let ceiling = if less.adults.len() > 1 { dec!(19442.21) } else { dec!(12523.14) };
        let due: Decimal = before.iter().sum();
        prop_assert!(due.is_zero() || (due + resources) * dec!(12) <= ceiling, "{due} beside {resources}");
    }

    #[test]
    fn who_of_the_partners_is_named_first_changes_neither_minimum(
        household in simple_household(), pensions in [pension(), pension()],
    ) {
        let one = with_pensions(household, pensions);
        let mut other = one.clone();
        other.adults.reverse();
        let mut swapped = minima(&other);
        swapped.reverse();
        prop_assert_eq!(minima(&one), swapped);
    }

    /// RSA loses at most one euro, the prime at most 0.4015; a cent each for the rounding. The thresholds: 6 € (RSA) and
    /// 15 € (prime) under which nothing is paid.
    #[test]
    fn one_euro_more_earned_takes_no_more_than_the_law_says(
        household in simple_household().prop_map(steady),
        wage in 0..3000_u32,
    ) {
        let less = with_wage(household.clone(), wage.into());
        let more = with_wage(household, (wage + 1).into());
        let pairs = [(Benefit::Rsa, dec!(6), dec!(1.01)), (Benefit::Ppa, dec!(15), dec!(0.42))];
        for (benefit, least, slope) in pairs {
            let (Some(before), Some(after)) = (gross(&less, benefit), gross(&more, benefit)) else { continue };
            let at_threshold = after.is_zero() && before <= least + Decimal::ONE;
            prop_assert!(before - after <= slope || at_threshold, "{benefit:?}: {before} then {after} at {wage}");
        }
    }

    /// Together: one euro more earned leaves the household no poorer, away from the two thresholds, but in one strip. The
    /// flat amount of the RSA is higher than that of the prime: between the two, RSA still falls by a euro while the prime
    /// already falls too, so that 1.4015 € is lost for 1 € earned. That is the law, and the strip is narrow.
    #[test]
    fn one_euro_more_earned_leaves_no_poorer_but_between_the_two_flat_amounts(
        household in simple_household().prop_map(steady),
        wage in 0..3000_u32,
    ) {
        let less = with_wage(household.clone(), wage.into());
        let more = with_wage(household, (wage + 1).into());
        let all = |h: &Household| Some((gross(h, Benefit::Rsa)?, gross(h, Benefit::Ppa)?));
        let (Some((rsa, ppa)), Some((rsa_after, ppa_after))) = (all(&less), all(&more)) else { return Ok(()) };
        let at_threshold = rsa_after.is_zero() && !rsa.is_zero() || ppa_after.is_zero() && !ppa.is_zero();
        let lost = rsa + ppa - rsa_after - ppa_after;
        let between = rsa_after < rsa && ppa_after < ppa;
        if between {
            // The widest strip is that of the largest scale: 1.28412 + 20 × 0.42804 times the difference.
            prop_assert!(rsa <= (dec!(651.69) - dec!(638.28)) * dec!(9.85) + dec!(1), "{rsa}");
        }
        let most = if between { dec!(1.42) } else { dec!(1.01) };
        prop_assert!(
            lost <= most || at_threshold,
            "{lost} lost at {wage}: RSA {rsa} then {rsa_after}, prime {ppa} then {ppa_after}"
        );
    }

    /// Whether the quarter opened this month or in either of the two before, a steady household has the same amount.
    #[test]
    fn a_steady_household_has_the_same_amount_whichever_months_are_looked_at(
        household in simple_household().prop_map(steady),
        wage in 0..3000_u32,
    ) {
        let mut household = with_wage(household, wage.into());
        let claimed = [Benefit::Rsa, Benefit::Ppa].map(|benefit| gross(&household, benefit));
        // A review in September would look at May, before the SMIC of June.
        let review = Month::new(2026, 10);
        household.reviews.rsa = Some(review).into();
        household.reviews.ppa = Some(review).into();
        let reviewed = [Benefit::Rsa, Benefit::Ppa].map(|benefit| gross(&household, benefit));
        prop_assert_eq!(claimed, reviewed);
    }

    /// February 2025 looks at the third, second and first months before it, March at the fourth, third and second: the same
    /// three months, and the same amount.
    #[test]
    fn the_windows_of_before_and_since_march_2025_give_a_steady_household_the_same(
        household in simple_household().prop_map(steady).prop_map(of_no_age_that_matters),
        wage in 0..3000_u32,
        rent in prop::option::of(150..900_u32),
    ) {
        let mut household = with_wage(household, wage.into());
        if let Some(rent) = rent {
            household = renting(household, rent);
        }
        let in_month = |month: Month| {
            let mut household = household.clone();
            household.month = month;
            [Benefit::Rsa, Benefit::Ppa].map(|benefit| gross(&household, benefit))
        };
        prop_assert_eq!(in_month(Month::new(2025, 2)), in_month(Month::new(2025, 3)));
    }

    /// All benefits together, for a tenant. One euro more a month takes at most a euro of RSA and 0.4015 € of prime, and at
    /// most 5 € of housing aid where twelve euros more a year reach the next hundred that the aid counts. The thresholds
    /// beyond which it may take more: RSA under 6 €, this month or the month before (the housing aid then counts earnings
    /// again), prime under 15 €, the least housing aid, and the ceilings of the family benefits.
    #[test]
    fn one_euro_more_a_month_takes_no_more_from_all_benefits_than_their_slopes_do(
        household in simple_household().prop_map(steady).prop_map(of_no_age_that_matters),
        wage in 0..3000_u32,
        rent in 150..900_u32,
    ) {
        let of = |wage: u32| renting(with_wage(household.clone(), wage.into()), rent);
        let amounts = |household: &Household| {
            let before = Household { month: household.month - 1, ..household.clone() };
            let at_work = [Benefit::Rsa, Benefit::Ppa, Benefit::Al].map(|benefit| gross(household, benefit));
            let family = [Benefit::Af, Benefit::Cf, Benefit::PajeBase, Benefit::Asf, Benefit::Aeeh];
            let [rsa, ppa, al] = at_work;
            Some(([rsa?, ppa?, al?], family.map(|benefit| gross(household, benefit)), gross(&before, Benefit::Rsa)?))
        };
        let (Some(less), Some(more)) = (amounts(&of(wage)), amounts(&of(wage + 1))) else { return Ok(()) };
        let starts_or_ends = |one: Decimal, other: Decimal| one.is_zero() != other.is_zero();
        let at_threshold = less.1 != more.1
            || starts_or_ends(less.2, more.2)
            || less.0.into_iter().zip(more.0).any(|(one, other)| starts_or_ends(one, other));
        let [rsa, ppa, aid] = std::array::from_fn(|i| less.0[i] - more.0[i]);
        let slopes = rsa + ppa <= dec!(1.42) && aid <= dec!(5);
        prop_assert!(at_threshold || slopes, "{rsa}, {ppa} and {aid} lost at {wage}: {less:?}, {more:?}");
    }

    /// The flat rate for a home only takes off.
    #[test]
    fn a_home_that_costs_nothing_never_adds(household in simple_household().prop_map(steady), wage in 0..3000_u32) {
        let homeless = with_wage(household, wage.into());
        let mut owner = homeless.clone();
        owner.housing.tenure = Tenure::Owner.into();
        for benefit in [Benefit::Rsa, Benefit::Ppa] {
            prop_assert!(gross(&owner, benefit) <= gross(&homeless, benefit), "{benefit:?}");
        }
    }
}
