//! The scale by which the flat amount grows with the household (CASF, R262-1; CSS, D843-1: the same words).
//!
//! The second person adds 50 % of the amount for one, each further one 30 %, each child or dependant from the third 40 %.
//! A lone parent in the period of increase has 128.412 % of it, and 42.804 % for each child. A child in alternating
//! residence brings half of what it would bring, and half of the lone parent's increase when all are in alternating residence
//! (Conseil d'État, 21 July 2017, n° 398911). The decision is on the RSA; the prime d'activité has the same words and is
//! read likewise.
//!
//! No text says where to round. The tables published for 2026 (service-public: 1,173.05, 1,368.56, 1,629.24, 1,433.73) and
//! for 2025 (1,357.70; increased, 1,383.69) are sums of increments each to the nearest cent, half a cent up: so are these. The
//! prime's published table of 2023 (Lefebvre Dalloz: 297.62, 178.57, 238.10) lists increments in cents too. Half of an
//! increment is half of the rounded one, and is not rounded again: nothing is published.

use rust_decimal::{Decimal, dec};

use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::law::Law;
use crate::money::Cents;
use crate::outcome::Gap;

/// The flat amount of `adults` 1 or 2, children who count whole, children who count for half.
pub(crate) fn plain(single: Decimal, adults: usize, whole: usize, half: usize, month: Month) -> Result<Decimal, Gap> {
    let children = whole + half;
    let mut sum = single;
    if adults > 1 {
        sum += (single * SECOND.at(month)?).to_cents();
    }
    for rank in 1..=children {
        let brings = match rank {
            // More than two: the third and those after.
            3.. => THIRD_CHILD.at(month)?,
            1 if adults < 2 => SECOND.at(month)?,
            _ => NEXT.at(month)?,
        };
        let brings = (single * brings).to_cents();
        sum += if rank > whole { brings * HALF } else { brings };
    }
    Ok(sum)
}

/// The flat amount at Mayotte, where each child adds `further` from the fourth, and no more from the third (CASF, R542-6 I).
pub(crate) fn mayotte(
    single: Decimal,
    adults: usize,
    whole: usize,
    half: usize,
    further: Decimal,
    month: Month,
) -> Result<Decimal, Gap> {
    let mut sum = single;
    if adults > 1 {
        sum += (single * SECOND.at(month)?).to_cents();
    }
    for rank in 1..=whole + half {
        let brings = match rank {
            4.. => further,
            1 if adults < 2 => SECOND.at(month)?,
            _ => NEXT.at(month)?,
        };
        let brings = (single * brings).to_cents();
        sum += if rank > whole { brings * HALF } else { brings };
    }
    Ok(sum)
}

/// The same for a lone parent, or a lone pregnant woman, in the period of increase.
pub(crate) fn increased(single: Decimal, whole: usize, half: usize, month: Month) -> Result<Decimal, Gap> {
    let base = (single * LONE.at(month)?).to_cents();
    if whole + half == 0 {
        return Ok(base);
    }
    let child = (single * LONE_CHILD.at(month)?).to_cents();
    let children = child * (Decimal::from(whole as u64) + Decimal::from(half as u64) * HALF);
    if whole == 0 { Ok(single + (base - single) * HALF + children) } else { Ok(base + children) }
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

    fn of(single: Decimal, adults: usize, whole: usize, half: usize) -> Decimal {
        plain(single, adults, whole, half, NOVEMBER).expect("the scale is known")
    }

    fn lone(single: Decimal, whole: usize, half: usize) -> Decimal {
        increased(single, whole, half, NOVEMBER).expect("the scale is known")
    }

    #[test]
    fn the_amounts_of_2026_are_those_published() {
        let alone = [0, 1, 2, 3, 4].map(|children| of(dec!(651.69), 1, children, 0));
        assert_eq!(alone, [dec!(651.69), dec!(977.54), dec!(1173.05), dec!(1433.73), dec!(1694.41)]);
        let couple = [0, 1, 2, 3, 4].map(|children| of(dec!(651.69), 2, children, 0));
        assert_eq!(couple, [dec!(977.54), dec!(1173.05), dec!(1368.56), dec!(1629.24), dec!(1889.92)]);
        let increased = [0, 1, 2, 3].map(|children| lone(dec!(651.69), children, 0));
        assert_eq!(increased, [dec!(836.85), dec!(1115.80), dec!(1394.75), dec!(1673.70)]);
    }

    #[test]
    fn the_amounts_of_2024_and_2025_are_those_published() {
        let couple = |single: Decimal| [1, 2, 3].map(|children| of(single, 2, children, 0));
        assert_eq!(couple(dec!(646.52)), [dec!(1163.74), dec!(1357.70), dec!(1616.31)]);
        assert_eq!(couple(dec!(635.71)), [dec!(1144.28), dec!(1334.99), dec!(1589.27)]);
        assert_eq!(lone(dec!(646.52), 2, 0), dec!(1383.69));
    }

    #[test]
    fn the_third_child_brings_more() {
        // 100, so that amounts are percentages.
        assert_eq!(
            [0, 1, 2, 3].map(|children| of(dec!(100), 1, children, 0)),
            [dec!(100), dec!(150), dec!(180), dec!(220)]
        );
        assert_eq!(
            [0, 1, 2, 3].map(|children| of(dec!(100), 2, children, 0)),
            [dec!(150), dec!(180), dec!(210), dec!(250)]
        );
        assert_eq!(of(dec!(100), 2, 5, 0), dec!(330));
    }

    #[test]
    fn a_child_in_alternating_residence_brings_half_of_the_rounded_increment() {
        assert_eq!(of(dec!(651.69), 1, 0, 1), dec!(651.69) + dec!(325.85) / dec!(2));
        assert_eq!(of(dec!(100), 2, 1, 1), dec!(195));
        // 128.41 and 42.80.
        assert_eq!(lone(dec!(100), 0, 0), dec!(128.41));
        assert_eq!(lone(dec!(100), 1, 1), dec!(128.41) + dec!(42.80) * dec!(1.5));
        assert_eq!(lone(dec!(100), 0, 1), dec!(100) + dec!(28.41) / dec!(2) + dec!(42.80) / dec!(2));
    }
}
