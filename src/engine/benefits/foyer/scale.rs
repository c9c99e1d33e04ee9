//! The scale by which the flat amount grows with the household (CASF, R262-1; CSS, D843-1: the same words).
//!
//! One person counts 1, the second 0.5, each further one 0.3, each child or dependant from the third 0.4. A lone parent
//! in the period of increase counts 1.28412, plus 0.42804 for each child. A child in alternating residence brings half
//! of what it would bring, and half of the lone parent's increase when all are in alternating residence (Conseil
//! d'État, 21 July 2017, n° 398911). The decision is on the RSA; the prime d'activité has the same words and is read
//! likewise.

use rust_decimal::{Decimal, dec};

use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::law::Law;
use crate::outcome::Gap;

/// How many flat amounts for one person: `adults` 1 or 2, children who count whole, children who count for half.
pub(crate) fn scale(adults: usize, whole: usize, half: usize, month: Month) -> Result<Decimal, Gap> {
    let children = whole + half;
    let mut sum = Decimal::ONE;
    if adults > 1 {
        sum += SECOND.at(month)?;
    }
    for rank in 1..=children {
        let brings = match rank {
            // More than two: the third and those after.
            3.. => THIRD_CHILD.at(month)?,
            1 if adults < 2 => SECOND.at(month)?,
            _ => NEXT.at(month)?,
        };
        sum += if rank > whole { brings * HALF } else { brings };
    }
    Ok(sum)
}

/// The same for a lone parent, or a lone pregnant woman, in the period of increase.
pub(crate) fn increased_scale(whole: usize, half: usize, month: Month) -> Result<Decimal, Gap> {
    let (base, child) = (LONE.at(month)?, LONE_CHILD.at(month)?);
    if whole == 0 && half > 0 {
        let increase = (base - Decimal::ONE) * HALF;
        return Ok(Decimal::ONE + increase + child * HALF * Decimal::from(half as u64));
    }
    Ok(base + child * (Decimal::from(whole as u64) + Decimal::from(half as u64) * HALF))
}

const HALF: Decimal = dec!(0.5);

/// What the second person adds.
pub(super) static SECOND: Dated<Decimal> = Dated::new(
    "foyer.second_person",
    Unit::Factor,
    Renewed::Never,
    &[since(2009, 6, 1, dec!(0.5), Law::Casf("R262-1", ""))],
);

/// What each further person adds.
pub(super) static NEXT: Dated<Decimal> = Dated::new(
    "foyer.next_person",
    Unit::Factor,
    Renewed::Never,
    &[since(2009, 6, 1, dec!(0.3), Law::Casf("R262-1", ""))],
);

/// What each child or dependant adds from the third.
pub(super) static THIRD_CHILD: Dated<Decimal> = Dated::new(
    "foyer.third_child",
    Unit::Factor,
    Renewed::Never,
    &[since(2009, 6, 1, dec!(0.4), Law::Casf("R262-1", ""))],
);

/// A lone parent, or a lone pregnant woman, in the period of increase.
pub(super) static LONE: Dated<Decimal> = Dated::new(
    "foyer.lone",
    Unit::Factor,
    Renewed::Never,
    &[since(2009, 6, 1, dec!(1.28412), Law::Casf("R262-1", ""))],
);

/// What each child adds to it.
pub(super) static LONE_CHILD: Dated<Decimal> = Dated::new(
    "foyer.lone_child",
    Unit::Factor,
    Renewed::Never,
    &[since(2009, 6, 1, dec!(0.42804), Law::Casf("R262-1", ""))],
);

#[cfg(test)]
mod tests {
    use super::*;

    const NOVEMBER: Month = Month::new(2026, 11);

    fn of(adults: usize, whole: usize, half: usize) -> Decimal {
        scale(adults, whole, half, NOVEMBER).expect("the scale is known")
    }

    #[test]
    fn the_third_child_brings_more() {
        assert_eq!([of(1, 0, 0), of(1, 1, 0), of(1, 2, 0), of(1, 3, 0)], [dec!(1), dec!(1.5), dec!(1.8), dec!(2.2)]);
        assert_eq!([of(2, 0, 0), of(2, 1, 0), of(2, 2, 0), of(2, 3, 0)], [dec!(1.5), dec!(1.8), dec!(2.1), dec!(2.5)]);
        assert_eq!(of(2, 5, 0), dec!(3.3));
    }

    #[test]
    fn a_child_in_alternating_residence_brings_half() {
        assert_eq!(of(1, 0, 1), dec!(1.25));
        assert_eq!(of(2, 1, 1), dec!(1.95));
        let lone = |whole, half| increased_scale(whole, half, NOVEMBER).expect("the scale is known");
        assert_eq!(lone(0, 0), dec!(1.28412));
        assert_eq!(lone(2, 0), dec!(2.1402));
        assert_eq!(lone(1, 1), dec!(1.28412) + dec!(0.42804) * dec!(1.5));
        assert_eq!(lone(0, 1), dec!(1) + dec!(0.28412) / dec!(2) + dec!(0.42804) / dec!(2));
    }
}
