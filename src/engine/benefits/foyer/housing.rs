//! What a home that costs nothing, or a housing aid, is held to bring (CASF, R262-9, R262-10; CSS, R844-3, R844-4).
//!
//! A home owned without housing aid, or lent, counts a flat rate: 12 % of the flat amount for one person, 16 % of that
//! for two, 16.5 % of that for three or more. A housing aid counts up to the same rate, for those only whom the aid
//! counts: not a child of 21 or more, nor one born that month. A tenant without aid and a homeless person have none.
//!
//! An owner who repays a loan and has no aid: the articles speak of any owner; the CAF asks whether there is a cost of
//! housing and counts nothing while a loan is repaid (so the public model, and the press on the CAF's simulator). The
//! practice, which favours the household, is followed.

use rust_decimal::{Decimal, dec};

use super::Children;
use super::scale::plain;
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Housing, Tenure};
use crate::law::Law;
use crate::outcome::Gap;

/// What the home brings.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Home {
    /// It costs nothing: the flat rate.
    Free,
    /// A housing aid may be paid: what is paid, up to the flat rate.
    Aided,
    /// No home.
    Nothing,
}

/// What the home brings.
pub(crate) fn home(housing: &Housing) -> Result<Home, Gap> {
    Ok(match housing.tenure.get()? {
        Tenure::Owner | Tenure::Hosted => Home::Free,
        Tenure::OwnerWithLoan if housing.rent.get()?.is_zero() => Home::Free,
        Tenure::OwnerWithLoan | Tenure::Tenant | Tenure::Residence => Home::Aided,
        Tenure::Homeless => Home::Nothing,
    })
}

/// The flat rate for so many persons, from the flat amount for one.
pub(crate) fn flat_rate(single: Decimal, persons: usize, month: Month) -> Result<Decimal, Gap> {
    Ok(match persons {
        0 | 1 => ONE.at(month)? * single,
        2 => TWO.at(month)? * plain(single, 2, 0, 0, month)?,
        _ => THREE.at(month)? * plain(single, 2, 1, 0, month)?,
    })
}

/// What a housing aid of a month counts for: at most the flat rate, for those whom the aid itself counts (R262-10, al. 2;
/// R844-4 I, al. 2).
pub(crate) fn counted_aid(
    case: &Case<'_>,
    aid: Decimal,
    adults: usize,
    children: &Children,
    single: Decimal,
    month: Month,
) -> Result<Decimal, Gap> {
    // Up to the rate of one person it does not matter who else counts.
    if aid <= flat_rate(single, 1, month)? {
        return Ok(aid);
    }
    let living: Vec<u8> = children.living().collect();
    let persons = (case.asks.al_counts)(case, month, adults, &living, children.others())?;
    Ok(aid.min(flat_rate(single, persons, month)?))
}

/// Flat rate of one person.
pub(super) static ONE: Dated<Decimal> = Dated::new(
    "foyer.housing.one",
    Unit::Share,
    Renewed::Never,
    &[since(2009, 6, 1, dec!(0.12), Law::Casf("R262-9", ""))],
);

/// Flat rate of two persons, of the flat amount for two.
pub(super) static TWO: Dated<Decimal> = Dated::new(
    "foyer.housing.two",
    Unit::Share,
    Renewed::Never,
    &[since(2009, 6, 1, dec!(0.16), Law::Casf("R262-9", ""))],
);

/// Flat rate of three persons or more, of the flat amount for three.
pub(super) static THREE: Dated<Decimal> = Dated::new(
    "foyer.housing.three",
    Unit::Share,
    Renewed::Never,
    &[since(2009, 6, 1, dec!(0.165), Law::Casf("R262-9", ""))],
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Cents;

    #[test]
    fn the_flat_rates_of_2026_are_those_published() {
        let of = |persons| flat_rate(dec!(651.69), persons, Month::new(2026, 11)).expect("known").to_cents();
        assert_eq!([of(1), of(2), of(3), of(6)], [dec!(78.20), dec!(156.41), dec!(193.55), dec!(193.55)]);
    }
}
