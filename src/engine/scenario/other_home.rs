//! The home of the other parent of children who live in turn in both: what each change does to it too.
//!
//! Little is known of that home: an age, a wage, a rent are asked, the rest is plain. The children there are those who live
//! in turn in both homes.

use crate::calendar::birthday;

use super::variants::{Change, NotPossible, always, keep, plain, rents, variant, without};
use crate::household::{Activity, Answer, Assets, Custody, Household, Kind, OtherParent, Reviews, Union};
use crate::money::{Annual, Euros, Monthly};

/// The other parent, who lives alone in the same département.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parent {
    /// Age in years.
    pub age: u8,
    /// Net wage a month, which may be zero.
    pub wage: Monthly,
    /// Rent a month without charges; zero: hosted.
    pub rent: Monthly,
}

/// Whether a child of the household has another home, or may have.
pub fn may_have_one(household: &Household) -> bool {
    let elsewhere =
        |parent: Answer<OtherParent>| matches!(parent, Answer::Known(OtherParent::Paying | OtherParent::NotPaying));
    household.children.iter().any(|child| child.custody == Custody::Shared.into() || elsewhere(child.other_parent))
}

/// The other home once a change is made in the household; `None`: as it is today.
pub fn other_home(household: &Household, parent: &Parent, change: Option<&Change>) -> Result<Household, NotPossible> {
    let mut custody: Vec<Option<Custody>> = household
        .children
        .iter()
        .map(|child| (child.custody == Custody::Shared.into()).then_some(Custody::Shared))
        .collect();
    let mut of = |child: u8, new: Option<Custody>| {
        custody.get_mut(usize::from(child)).map(|there| *there = new).ok_or(NotPossible::Nobody)
    };
    match change {
        Some(Change::Custody { child, custody }) => {
            of(*child, (*custody == Custody::Shared).then_some(Custody::Shared))?
        }
        Some(named @ Change::Allowances { child, .. }) => {
            of(*child, Some(Custody::Shared))?;
            return other_home(&variant(household, named)?.household, parent, None);
        }
        Some(later @ Change::ReachesAge { .. }) => {
            return other_home(&variant(household, later)?.household, parent, None);
        }
        _ => {}
    }
    let mut home = household.clone();
    let day = home.month.first_day();
    home.id = None;
    home.union = Union::Single;
    home.union_since = Answer::default();
    home.adults.clear();
    home.pregnancy = Answer::default();
    home.dependants.clear();
    home.deaths.clear();
    let none = Answer::Known(None);
    home.reviews = Reviews { rsa: none, ppa: none, al: none, aah: none };
    home.assets = Assets {
        financial: Euros::ZERO.into(),
        untaxed_savings: Euros::ZERO.into(),
        real_estate: Euros::ZERO.into(),
        rental_value_buildings: Annual::ZERO.into(),
        rental_value_land: Annual::ZERO.into(),
    };
    rents(&mut home, parent.rent);
    let mut adult = plain(birthday(day, -i16::from(parent.age)))?;
    if parent.wage.is_zero() {
        adult.activity = Activity::Inactive.into();
    } else {
        adult.income.0 = Answer::Known(vec![always(Kind::Wage, parent.wage)]);
    }
    home.adults.push(adult);
    for (child, custody) in home.children.iter_mut().zip(&custody) {
        child.custody = custody.unwrap_or(Custody::Full).into();
        // Whoever is named is the other of the two there.
        for named in [&mut child.af_claimed_by, &mut child.al_claimed_by] {
            if let Answer::Known(named) = named {
                *named = named.of_the_other();
            }
        }
        if let Answer::Known(Some(named)) = &mut child.claimed_by {
            *named = named.of_the_other();
        }
        // In turn each parent supports the child in kind.
        child.other_parent = OtherParent::Paying.into();
        child.child_support = Answer::default();
        child.childcare = Answer::Known(Vec::new());
    }
    for asked in ["/adults", "/union_since", "/pregnancy", "/dependants", "/deaths", "/reviews", "/assets", "/housing"]
    {
        home = without(&home, asked, None);
    }
    for child in 0..household.children.len() {
        for asked in ["custody", "other_parent", "child_support", "childcare"] {
            home = without(&home, &format!("/children/{child}/{asked}"), None);
        }
    }
    keep(&home, |i| custody.get(i).is_some_and(Option::is_some))
}

#[cfg(test)]
mod tests {
    use rust_decimal::{Decimal, dec};

    use super::*;
    use crate::assessment::assess;
    use crate::benefits::testing::{child_born, household};
    use crate::calendar::Month;
    use crate::household::{ClaimedBy, SharedBy, read, write};
    use crate::outcome::{Benefit, Outcome};
    use crate::trace::Trace;

    const PARENT: Parent = Parent { age: 38, wage: Monthly(dec!(1700)), rent: Monthly(dec!(600)) };

    fn mother() -> Household {
        let mut mother = household(Month::new(2026, 11), 1);
        mother.children = vec![child_born(2018, 6, 14), child_born(2020, 3, 10)];
        for child in &mut mother.children {
            child.custody = Custody::Shared.into();
            child.other_parent = OtherParent::Paying.into();
        }
        mother
    }

    fn allowances(household: &Household) -> Decimal {
        match assess(household, &mut Trace::silent()).of(Benefit::Af) {
            Outcome::Due(due) => due.net.0,
            Outcome::NotDue(_) => Decimal::ZERO,
            Outcome::Unknown(gap) => panic!("{gap:?}"),
        }
    }

    #[test]
    fn both_homes_share_the_allowances_of_the_children_who_live_in_turn_in_both() {
        let father = other_home(&mother(), &PARENT, None).expect("possible");
        assert_eq!(father.children.len(), 2);
        assert_eq!(read(write(&father).as_bytes()), Ok(father.clone()));
        // R521-4: two children in turn in both homes, half of the allowances in each.
        assert_eq!(allowances(&mother()), allowances(&father));
        assert!(allowances(&father) > Decimal::ZERO);
    }

    #[test]
    fn what_one_home_gains_by_a_change_of_residence_the_other_loses() {
        let change = Change::Custody { child: 0, custody: Custody::Full };
        let here = variant(&mother(), &change).expect("possible").household;
        let there = other_home(&mother(), &PARENT, Some(&change)).expect("possible");
        assert_eq!((here.children.len(), there.children.len()), (2, 1));
        assert!(allowances(&here) > allowances(&mother()));
        assert!(allowances(&there).is_zero());
    }

    #[test]
    fn an_agreement_gives_the_child_s_allowances_to_one_home() {
        for here in [true, false] {
            let change = Change::Allowances { child: 1, here };
            let ours = variant(&mother(), &change).expect("possible").household;
            let theirs = other_home(&mother(), &PARENT, Some(&change)).expect("possible");
            assert_eq!((ours.children.len(), theirs.children.len()), (2, 2));
            // Where it is named: 153.01 × 1.5 / 2 = 114.76, less CRDS. In the other home one child counts.
            let both = [allowances(&ours), allowances(&theirs)];
            assert_eq!(both, if here { [dec!(114.19), Decimal::ZERO] } else { [Decimal::ZERO, dec!(114.19)] });
        }
    }

    #[test]
    fn whoever_claims_here_is_the_other_parent_there() {
        let mut mother = mother();
        mother.children[0].claimed_by = Some(ClaimedBy::Claimant).into();
        mother.children[0].al_claimed_by = SharedBy::OtherParent.into();
        let father = other_home(&mother, &PARENT, None).expect("possible");
        assert_eq!(father.children[0].claimed_by, Some(ClaimedBy::OtherParent).into());
        assert_eq!(father.children[0].al_claimed_by, SharedBy::Claimant.into());
        assert_eq!(father.children[1].al_claimed_by, SharedBy::Both.into());
    }

    #[test]
    fn a_change_of_one_home_alone_leaves_the_other_as_it_is() {
        let change = Change::Wage { adult: 0, monthly: Monthly(dec!(900)) };
        assert_eq!(other_home(&mother(), &PARENT, Some(&change)), other_home(&mother(), &PARENT, None));
        let later = Change::ReachesAge { child: 0, age: 11 };
        let there = other_home(&mother(), &PARENT, Some(&later)).expect("possible");
        assert_eq!(there.month, Month::new(2029, 7));
    }

    #[test]
    fn only_children_of_two_homes_have_another() {
        assert!(may_have_one(&mother()));
        let mut couple = household(Month::new(2026, 11), 2);
        couple.children = vec![child_born(2018, 6, 14)];
        assert!(!may_have_one(&couple));
    }
}
