//! What a family may really have to choose: a way of childcare, a leave, a complement or the PCH; and for which children.
//!
//! Each option is a [`Change`](super::variants::Change) and everything else is recomputed: none of them is advice.

use rust_decimal::Decimal;

use crate::benefits::{aeeh, cmg, prepare};
use crate::calendar::{Month, age};
use crate::household::{Answer, Child, Household};
use crate::outcome::Gap;
use crate::sort::sort_few;

/// Something to choose.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Who looks after a young child.
    Care,
    /// How much a parent works while a child is young.
    Leave,
    /// The complement of the AEEH, or the PCH.
    Disability,
}

impl Matter {
    /// All, in the order in which they are shown.
    pub const ALL: [Matter; 3] = [Matter::Care, Matter::Leave, Matter::Disability];
}

/// Positions of the children for whom there is something to choose in the household's month, the youngest first; none for
/// most families.
pub fn children(household: &Household, matter: Matter) -> Vec<u8> {
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
    }
}

/// Prices of an hour of care to begin a comparison with: what the law takes as a reference for a childminder and for care
/// at home, and the most that it allows a micro-crèche.
pub fn care_prices(month: Month) -> Result<[Decimal; 3], Gap> {
    cmg::prices(month)
}

/// Age on the first day of the month; `None` as long as the birth is not known.
fn age_of(child: &Child, month: Month) -> Option<i16> {
    match child.birth_date {
        Answer::Known(birth) => Some(age(birth, month.first_day())),
        Answer::Unknown(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{child_born, household};

    fn family() -> Household {
        let mut family = household(Month::new(2026, 11), 2);
        family.children = vec![child_born(2009, 2, 3), child_born(2021, 6, 14), child_born(2024, 3, 10)];
        family
    }

    #[test]
    fn care_matters_until_six_and_until_twelve_for_a_lone_parent() {
        // D531-18-1: 6, and 12 for a lone parent who employs the carer.
        assert_eq!(children(&family(), Matter::Care), [2, 1]);
        let mut lone = household(Month::new(2026, 11), 1);
        lone.children = vec![child_born(2014, 12, 2), child_born(2014, 11, 1)];
        assert_eq!(children(&lone, Matter::Care), [0]);
    }

    #[test]
    fn leave_matters_for_the_youngest_until_three_and_until_one_for_an_only_child() {
        // D531-13: 1 for an only child, 3 from the second.
        assert_eq!(children(&family(), Matter::Leave), [2]);
        let mut only = household(Month::new(2026, 11), 2);
        only.children = vec![child_born(2025, 10, 31)];
        assert!(children(&only, Matter::Leave).is_empty());
        only.children = vec![child_born(2025, 11, 2)];
        assert_eq!(children(&only, Matter::Leave), [0]);
    }

    #[test]
    fn the_complement_matters_for_a_disabled_child() {
        let mut family = family();
        assert!(children(&family, Matter::Disability).is_empty());
        family.children[1].disability_rate = 50.into();
        assert_eq!(children(&family, Matter::Disability), [1]);
        family.children[1].disability_rate = 49.into();
        assert!(children(&family, Matter::Disability).is_empty());
    }
}
