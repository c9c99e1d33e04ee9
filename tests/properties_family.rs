//! Family benefits and AAH over random households: what one euro more of income may change, what the order of the partners
//! may not, and what goes on after the death of a child.

use droits_engine::assess;
use droits_engine::assessment::Assessment;
use droits_engine::calendar::{Date, Month};
use droits_engine::household::{
    Activity, Answer, Death, Household, Kind, Nationality, OtherParent, Spell, Territory, write,
};
use droits_engine::money::{Euros, Monthly};
use droits_engine::outcome::{Benefit, Outcome, Reason};
use droits_engine::trace::Trace;
use proptest::prelude::*;

use crate::households::{cases, household, household_with_unknowns, simple_household};

/// Under a condition of resources, AAH by person. PreParE, ASF and AEEH are not, nor the days of AJPP.
const MEANS_TESTED: [Benefit; 9] = [
    Benefit::Af,
    Benefit::Cf,
    Benefit::Ars,
    Benefit::PajeBirth,
    Benefit::PajeAdoption,
    Benefit::PajeBase,
    Benefit::Cmg,
    Benefit::ChildDeath,
    Benefit::Aah,
];

/// Whose ceilings are raised by a second earner (R522-2, al. 3; R531-1): the one text by which more income raises them.
const RAISED_BY_A_SECOND_EARNER: [Benefit; 4] =
    [Benefit::Cf, Benefit::PajeBirth, Benefit::PajeAdoption, Benefit::PajeBase];

/// Income that makes an earner.
const EARNED: [Kind; 7] = [
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::TrainingPay,
    Kind::PartialUnemployment,
    Kind::SelfEmployed,
    Kind::MicroServices,
    Kind::WorkInjuryPay,
];

const UNEARNED: [Kind; 9] = [
    Kind::Unemployment,
    Kind::SickPay,
    Kind::MaternityPay,
    Kind::RetirementPension,
    Kind::Alimony,
    Kind::Rent,
    Kind::Capital,
    Kind::Foreign,
    Kind::Other,
];

fn assessed(household: &Household) -> Assessment {
    assess(household, &mut Trace::silent())
}

/// Gross amount, zero when none is due; nothing when it cannot be said.
fn gross(assessment: &Assessment, benefit: Benefit) -> Option<Euros> {
    match assessment.of(benefit) {
        Outcome::Due(due) => Some(due.gross),
        Outcome::NotDue(_) => Some(Euros::ZERO),
        Outcome::Unknown(_) => None,
    }
}

/// Whether an amount supposes an RSA, which leaves income out (R532-7, last al.): less of a family benefit may open it.
fn supposes_rsa(assessment: &Assessment, benefit: Benefit) -> bool {
    matches!(assessment.of(benefit), Outcome::Due(due) if due.remarks.contains(&Reason::RsaTakenAsPaid))
}

/// The same household with so much more income of a kind in the January of the reference year, and no other month: what it
/// earns and receives now, and the situations that follow from it, stay the same.
fn with_more(mut household: Household, adult: usize, kind: Kind, euros: u32) -> Household {
    let january = Month::january(household.month.year() - 2);
    let spell = Spell {
        kind,
        monthly: Monthly(euros.into()).into(),
        from: Some(january),
        to: Some(january),
        taxable: Answer::default(),
        gross: None.into(),
        overtime: Monthly::ZERO.into(),
    };
    let Answer::Known(spells) = &mut household.adults[adult].income.0 else { return household };
    spells.push(spell);
    household
}

/// No supplement of the change of rules of September 2025: it makes up for what a higher income takes off the new CMG.
fn without_transition(mut household: Household) -> Household {
    for child in &mut household.children {
        let Answer::Known(cares) = &mut child.childcare else { continue };
        cares.iter_mut().for_each(|care| care.reference = Answer::default());
    }
    household
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn more_of_any_income_of_the_reference_year_raises_nothing_that_is_under_a_condition_of_resources(
        household in household().prop_map(without_transition),
        partner in any::<bool>(),
        kind in prop::sample::select([&EARNED[..], &UNEARNED[..]].concat()),
        euros in 0..120_000_u32,
        by in 1..3_000_u32,
    ) {
        let adult = usize::from(partner && household.adults.len() == 2);
        let less = assessed(&with_more(household.clone(), adult, kind, euros));
        let more = assessed(&with_more(household.clone(), adult, kind, euros + by));
        for benefit in MEANS_TESTED {
            let second_earner = EARNED.contains(&kind) && RAISED_BY_A_SECOND_EARNER.contains(&benefit);
            if second_earner && household.adults.len() == 2 || supposes_rsa(&more, benefit) {
                continue;
            }
            // One of two is paid, the larger: less of one may open the other.
            if matches!(less.of(benefit), Outcome::NotDue(Reason::OtherBenefit(_))) {
                continue;
            }
            let (Some(before), Some(after)) = (gross(&less, benefit), gross(&more, benefit)) else { continue };
            prop_assert!(after <= before, "{benefit:?}: {before:?}, then {after:?} with {kind:?} {euros} and {by} more of adult {adult} in {}", write(&household));
        }
    }

    /// AJPP, PreParE, AEEH and AAH are by person or set against each other by person; housing aid, RSA and prime d'activité
    /// have their own properties.
    #[test]
    fn who_of_the_partners_is_named_first_changes_no_benefit_of_the_household(
        household in household_with_unknowns().prop_map(with_equal_claims),
    ) {
        const OF_THE_HOUSEHOLD: [Benefit; 8] = [
            Benefit::Af,
            Benefit::Cf,
            Benefit::Ars,
            Benefit::PajeBirth,
            Benefit::PajeAdoption,
            Benefit::PajeBase,
            Benefit::Cmg,
            Benefit::ChildDeath,
        ];
        let mut other = household.clone();
        other.adults.reverse();
        let (one, other) = (assessed(&household), assessed(&other));
        for benefit in OF_THE_HOUSEHOLD {
            prop_assert_eq!(gross(&one, benefit), gross(&other, benefit), "{:?} of {}", benefit, write(&household));
        }
    }

    /// The CRDS (ordonnance 96-50, art. 14 and 19) comes off family benefits, AEEH apart, cut to the cent; the format says where
    /// gross and net are equal. That of AJPP and of AJPA, which bears the CSG too, goes by day, that of the housing aid before the euro below.
    #[test]
    fn gross_and_net_differ_by_the_crds_where_a_benefit_bears_it_and_by_nothing_elsewhere(household in household()) {
        const WITHOUT: [Benefit; 11] = [
            Benefit::Rsa,
            Benefit::Aah,
            Benefit::Mva,
            Benefit::Aeeh,
            Benefit::MovingGrant,
            Benefit::Cmg,
            Benefit::ChristmasBonus,
            Benefit::Cpr,
            Benefit::Rso,
            Benefit::Aspa,
            Benefit::Asi,
        ];
        const OTHERWISE: [Benefit; 3] = [Benefit::Ajpp, Benefit::Ajpa, Benefit::Al];
        let assessment = assessed(&household);
        // None is due at Mayotte, nor was one found for Saint-Pierre-et-Miquelon.
        let territory = household.residence.department.get().expect("a household without unknowns").territory();
        let is_free = matches!(territory, Territory::Mayotte | Territory::SaintPierre);
        for (benefit, outcome) in assessment.iter() {
            let Outcome::Due(due) = outcome else { continue };
            let crds = (due.gross.0 * rust_decimal::dec!(0.005)).trunc_with_scale(2);
            let expected = if WITHOUT.contains(&benefit) || is_free { rust_decimal::Decimal::ZERO } else { crds };
            prop_assert!(
                OTHERWISE.contains(&benefit) || due.gross.0 - due.net.0 == expected,
                "{benefit:?}: {:?}, {:?}", due.gross, due.net
            );
        }
    }

    #[test]
    fn what_goes_on_after_a_death_is_the_amount_of_the_month_of_the_death(
        household in simple_household(),
        day in 0..28_i8,
        later in 1..=3_i32,
        rate in prop::sample::select(vec![0_u8, 50, 80]),
        category in 0..=6_u8,
    ) {
        let Some(mut child) = household.children.first().cloned() else { return Ok(()) };
        let mut household = household;
        (child.disability_rate, child.aeeh_complement) = (rate.into(), category.into());
        child.other_parent = OtherParent::Deceased.into();
        // Born and at home long before, and of no age that matters to these two.
        child.birth_date = Date::constant(household.month.year() - 10, 7, 15).into();
        child.adoption_date = Answer::default();
        child.in_charge_from = Answer::default();
        child.in_charge_to = Answer::default();
        household.union_since = Answer::default();
        household.children.clear();
        for adult in &mut household.adults {
            // What is paid to the adults now would be set against what went on.
            (adult.presence_days, adult.presence_half_days) = (0.into(), 0.into());
            (adult.months_abroad, adult.in_france_since, adult.permit_since) = Default::default();
            adult.nationality = Nationality::French.into();
        }
        let first = household.month.first_day();
        let death_date = Date::constant(first.year(), first.month(), day + 1);
        household.deaths = vec![Death { death_date, lump_sum_paid: false.into(), child: Some(child) }];
        let mut after = household.clone();
        after.month = household.month + later;
        let (then, after) = (assessed(&household), assessed(&after));
        for benefit in [Benefit::Aeeh, Benefit::Asf] {
            prop_assert_eq!(gross(&then, benefit), gross(&after, benefit), "{:?} of {}", benefit, write(&household));
        }
    }
}

/// A couple in which nothing depends on who claims: both are French and have always lived in France, together for long, and no
/// maintenance comes in, which the format gives to the claimant.
fn with_equal_claims(mut household: Household) -> Household {
    household.union_since = Answer::default();
    for child in &mut household.children {
        child.child_support = Answer::default();
    }
    for adult in &mut household.adults {
        // Students may be the claimant's own affair for the housing aid, which RSA counts.
        if adult.activity == Activity::Student.into() {
            adult.activity = Activity::Jobseeker.into();
        }
        adult.nationality = Nationality::French.into();
        adult.in_france_since = Answer::default();
        adult.months_abroad = Answer::default();
        // Overseas the claimant's service decides on the allowances of a single child (CSS, L755-10).
        adult.public_servant = Answer::default();
    }
    household
}
