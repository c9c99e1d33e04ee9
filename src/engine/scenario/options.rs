//! What a family may really have to choose: a way of childcare, a leave, a complement or the PCH, who pays the days beside a child, the
//! solidarity income or the RSA; and for which children or adults.
//!
//! Each option is a [`Change`] and everything else is recomputed: none of them is advice.

use rust_decimal::Decimal;

use super::variants::{Care, Change, variant};
use crate::benefits::conditions::age_limit::AgeLimit;
use crate::benefits::conditions::residence;
use crate::benefits::{aeeh, cmg, prepare, rso};
use crate::calendar::{Month, age};
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Activity, Answer, CareMode, Child, Household};
use crate::law::Law;
use crate::money::{Euros, Monthly};
use crate::outcome::Gap;
use crate::rights::{Asked, Decision, creche_fee};
use crate::sort::sort_few;
use crate::trace::Trace;

/// Something to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Who looks after a young child.
    Care,
    /// How much a parent works while a child is young.
    Leave,
    /// The complement of the AEEH, or the PCH.
    Disability,
    /// The allowance that pays the days beside a child: AJPP or AJPA.
    Beside,
    /// The solidarity income of overseas, or the RSA.
    Solidarity,
}

impl Matter {
    /// All, in the order in which they are shown.
    pub const ALL: [Matter; 5] = [Matter::Care, Matter::Leave, Matter::Disability, Matter::Beside, Matter::Solidarity];
}

/// Positions of the children, or for [`Matter::Solidarity`] of the adults, for whom there is something to choose in the household's
/// month, the youngest child first; none for most families.
pub fn concerned(household: &Household, matter: Matter) -> Vec<u8> {
    let month = household.month;
    let of = |may: &dyn Fn(&Child) -> bool| {
        let there = household.children.iter().enumerate();
        there.filter(|(_, child)| may(child)).map(|(i, _)| i as u8).collect::<Vec<u8>>()
    };
    let younger_than = |limit: Result<i16, Gap>| {
        let limit = limit.unwrap_or(0);
        let mut young = of(&|child| age_of(child, month).is_some_and(|age| age < limit));
        let birth = |i: &u8| household.children.get(usize::from(*i)).and_then(|child| child.birth_date.get().ok());
        sort_few(&mut young, |i| std::cmp::Reverse(birth(i)));
        young
    };
    match matter {
        Matter::Care => younger_than(cmg::last_age(&crate::assessment::case(household), month)),
        Matter::Leave => {
            // It is due once, for the youngest.
            let mut young = younger_than(prepare::last_age(household.children.len(), month));
            young.truncate(1);
            young
        }
        Matter::Disability => of(&|child| aeeh::may_be_granted(child, month)),
        Matter::Beside => {
            // A child is no longer in charge from that age on.
            let last_age = AgeLimit::Usual.years(month.last_day());
            // Neither is known at Mayotte and at Saint-Pierre-et-Miquelon; both are for who leaves work for some days.
            let works = |activity: Activity| match activity {
                Activity::Employed
                | Activity::SelfEmployed
                | Activity::Apprentice
                | Activity::UnpaidLeave
                | Activity::Jobseeker
                | Activity::Trainee => true,
                Activity::Student | Activity::Retired | Activity::Inactive | Activity::CivicService => false,
            };
            let may = residence::is_overseas(household).is_ok()
                && household.adults.iter().any(|adult| adult.activity.get().is_ok_and(works));
            of(&|child| {
                may && child.disability_rate.get().is_ok_and(|rate| CARER_RATE.at(month).is_ok_and(|from| rate >= from))
                    && age_of(child, month).is_some_and(|age| last_age.is_ok_and(|last| age < last))
            })
        }
        Matter::Solidarity => rso::who_may(&crate::assessment::case(household), month).unwrap_or_default(),
    }
}

/// What a month of a crèche costs a child of the household, on the national scale; `None` where it cannot be said, or where no crèche
/// takes it any more.
pub fn creche_cost(household: &Household, child: u8, hours: Decimal) -> Option<Euros> {
    let there = household.children.get(usize::from(child))?;
    if !creche_takes(there, household.month) {
        return None;
    }
    let care = Some(Care { mode: CareMode::Creche, hours, cost: Monthly::ZERO });
    let household = variant(household, &Change::Care { child, care }).ok()?.household;
    let benefits = crate::assess(&household, &mut Trace::silent());
    let case = crate::assessment::case(&household);
    match creche_fee::creche_fee(Asked { case: &case, benefits: &benefits }, &mut Trace::silent()) {
        Ok(Decision::Due(award)) => award.per_child?.get(usize::from(child)).copied(),
        _ => None,
    }
}

/// Whether a crèche may take a child: until six (code de la santé publique, L2324-1, which CASF, L214-1 reproduces).
pub fn creche_takes(child: &Child, month: Month) -> bool {
    age_of(child, month).is_some_and(|age| CRECHE_AGE.at(month).is_ok_and(|until| age < until))
}

/// Prices of an hour of care to begin a comparison with: what the law takes as a reference for a childminder and for care
/// at home, and the most that it allows a micro-crèche.
pub fn care_prices(month: Month) -> Result<[Decimal; 3], Gap> {
    cmg::prices(month)
}

/// Rate of disability from which somebody may be helped by a carer on leave (code du travail, D3142-8, 3°).
static CARER_RATE: Dated<u8> = Dated::new(
    "options.carer_rate",
    Unit::Count,
    Renewed::Never,
    &[since(2022, 7, 24, 80, Law::Labour("D3142-8", "LEGIARTI000046086859"))],
);

/// Age from which no crèche takes a child.
static CRECHE_AGE: Dated<i16> =
    Dated::new("options.creche_age", Unit::Years, Renewed::Never, &[since(2016, 1, 1, 6, Law::Casf("L214-1", ""))]);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&CARER_RATE, &CRECHE_AGE];

/// Age on the first day of the month; `None` as long as the birth is not known.
fn age_of(child: &Child, month: Month) -> Option<i16> {
    match child.birth_date {
        Answer::Known(birth) => Some(age(birth, month.first_day())),
        Answer::Unknown(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;
    use crate::benefits::testing::{child_born, household};
    use crate::calendar::Date;
    use crate::household::{Adult, Department};

    fn family() -> Household {
        let mut family = household(Month::new(2026, 11), 2);
        family.children = vec![child_born(2009, 2, 3), child_born(2021, 6, 14), child_born(2024, 3, 10)];
        family
    }

    #[test]
    fn care_matters_until_six_and_until_twelve_for_a_lone_parent() {
        // D531-18-1: 6, and 12 for a lone parent who employs the carer.
        assert_eq!(concerned(&family(), Matter::Care), [2, 1]);
        let mut lone = household(Month::new(2026, 11), 1);
        lone.children = vec![child_born(2014, 12, 2), child_born(2014, 11, 1)];
        assert_eq!(concerned(&lone, Matter::Care), [0]);
    }

    #[test]
    fn leave_matters_for_the_youngest_until_three_and_until_one_for_an_only_child() {
        // D531-13: 1 for an only child, 3 from the second.
        assert_eq!(concerned(&family(), Matter::Leave), [2]);
        let mut only = household(Month::new(2026, 11), 2);
        only.children = vec![child_born(2025, 10, 31)];
        assert!(concerned(&only, Matter::Leave).is_empty());
        only.children = vec![child_born(2025, 11, 2)];
        assert_eq!(concerned(&only, Matter::Leave), [0]);
    }

    #[test]
    fn a_crèche_takes_a_child_until_six_for_a_share_of_the_income_of_a_month() {
        let mut family = family();
        // The income of 2024 of the household of tests is nothing: the floor, 814.62; three children, 0.0413 % an hour, 0.34.
        assert_eq!(creche_cost(&family, 2, dec!(100)), Some(Euros(dec!(34))));
        family.children[2] = child_born(2020, 11, 1);
        assert_eq!(creche_cost(&family, 2, dec!(100)), None);
        family.children[2] = child_born(2020, 11, 2);
        assert!(creche_cost(&family, 2, dec!(100)).is_some());
        family.residence.department = Department::new("975").expect("it exists").into();
        assert_eq!(creche_cost(&family, 2, dec!(100)), None);
    }

    #[test]
    fn days_beside_a_child_matter_from_80_percent_on_for_who_works() {
        let mut family = family();
        family.children[1].disability_rate = 79.into();
        assert!(concerned(&family, Matter::Beside).is_empty());
        family.children[1].disability_rate = 80.into();
        assert_eq!(concerned(&family, Matter::Beside), [1]);
        for adult in &mut family.adults {
            adult.activity = Activity::Inactive.into();
        }
        assert!(concerned(&family, Matter::Beside).is_empty());
    }

    #[test]
    fn the_solidarity_income_matters_overseas_after_two_years_of_rsa() {
        let mut alone = household(Month::new(2025, 11), 1);
        alone.adults[0] = Adult {
            birth_date: Date::constant(1968, 4, 4).into(),
            activity: Activity::Inactive.into(),
            rsa_since: Some(Month::new(2023, 11)).into(),
            income: Default::default(),
            ..alone.adults[0].clone()
        };
        assert!(concerned(&alone, Matter::Solidarity).is_empty());
        alone.residence.department = Department::new("974").expect("it exists").into();
        assert_eq!(concerned(&alone, Matter::Solidarity), [0]);
        alone.adults[0].rsa_since = Some(Month::new(2023, 12)).into();
        assert!(concerned(&alone, Matter::Solidarity).is_empty());
    }

    #[test]
    fn the_complement_matters_for_a_disabled_child() {
        let mut family = family();
        assert!(concerned(&family, Matter::Disability).is_empty());
        family.children[1].disability_rate = 50.into();
        assert_eq!(concerned(&family, Matter::Disability), [1]);
        family.children[1].disability_rate = 49.into();
        assert!(concerned(&family, Matter::Disability).is_empty());
    }
}
