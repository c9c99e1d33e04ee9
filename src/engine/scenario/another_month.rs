//! The same household in another month, for whoever compares the law of two months.

use super::timeline::household_later;
use super::variants::{NotPossible, keep, valid};
use crate::calendar::Month;
use crate::household::{Answer, Household, MOST_CHILDREN, Reviews};

/// The household in `month`: later, as time brings it; earlier, with the same answers, without the children not yet born
/// nor the deaths not yet happened, and with quarters that open in that month.
pub fn in_month(household: &Household, month: Month) -> Result<Household, NotPossible> {
    let later = month.since(household.month);
    if later >= 0 {
        return valid(&household_later(household, later.min(MOST_MONTHS) as u32), &[]);
    }
    let mut earlier = household.clone();
    earlier.month = month;
    earlier.deaths.retain(|death| death.death_date <= month.last_day());
    let none = Answer::Known(None);
    earlier.reviews = Reviews { rsa: none, ppa: none, al: none, aah: none };
    let mut born = [true; MOST_CHILDREN];
    for (born, child) in born.iter_mut().zip(&household.children) {
        *born = child.birth_date.get().map_or(true, |birth| birth <= month.last_day());
    }
    keep(&earlier, |i| born.get(i).copied().unwrap_or(true))
}

/// Most months looked ahead.
const MOST_MONTHS: i32 = 240;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assessment::assess;
    use crate::benefits::testing::{child_born, household};
    use crate::household::{read, write};
    use crate::scenario::timeline::timeline;
    use crate::trace::Trace;

    fn family() -> Household {
        let mut family = household(Month::new(2026, 11), 2);
        family.children = vec![child_born(2018, 6, 14), child_born(2026, 3, 10)];
        family.reviews.ppa = Some(Month::new(2026, 10)).into();
        family
    }

    #[test]
    fn an_earlier_month_has_the_children_born_by_then() {
        for (month, children) in [(Month::new(2026, 2), 1), (Month::new(2026, 3), 2)] {
            let earlier = in_month(&family(), month).expect("possible");
            assert_eq!((earlier.month, earlier.children.len()), (month, children));
            assert_eq!(read(write(&earlier).as_bytes()), Ok(earlier));
        }
    }

    #[test]
    fn a_later_month_is_that_of_the_timeline() {
        for (later, point) in timeline(&family(), 7).into_iter().enumerate() {
            let there = in_month(&family(), family().month + later as i32).expect("possible");
            assert_eq!(assess(&there, &mut Trace::silent()), point.assessment);
        }
    }

    #[test]
    fn a_month_before_the_known_law_is_refused() {
        assert_eq!(in_month(&family(), Month::new(2023, 12)), Err(NotPossible::NotValid));
    }
}
