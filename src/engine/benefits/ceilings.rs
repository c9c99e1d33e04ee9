//! Ceilings of R522-2: the complément familial, its increased form, and PAJE.
//!
//! A base, 25 % more for each of the first two children and 30 % for each further one, and a supplement for a lone parent or
//! two earners (CSS, R522-2, R522-4, R531-1). Each step is rounded to the euro once, then added (published tables of 2024 and
//! 2026).

use rust_decimal::{Decimal, dec};

use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::law::Law;
use crate::money::{Annual, Cents};
use crate::outcome::Gap;

/// Ceiling of the complément familial, of the basic allowance at the full rate and of the AJPP's expenses (R522-2).
pub fn full(month: Month, children: usize, raised: bool) -> Result<Annual, Gap> {
    ceiling(FULL.at(month)?, month, children, raised)
}

/// Ceiling of the increased complément familial (R522-4).
pub fn half(month: Month, children: usize, raised: bool) -> Result<Annual, Gap> {
    ceiling(HALF.at(month)?, month, children, raised)
}

/// Ceiling of the grants and of the basic allowance at the partial rate (L531-2, R531-1).
pub fn partial(month: Month, children: usize, raised: bool) -> Result<Annual, Gap> {
    ceiling(PARTIAL.at(month)?, month, children, raised)
}

/// Ceiling of the complément familial and of the ARS (décret 2002-423, art. 10): 10 % more for each child, to the euro.
pub(crate) fn of_mayotte(month: Month, children: usize) -> Result<Annual, Gap> {
    let base = MAYOTTE.at(month)?;
    let step = (base * MAYOTTE_STEP.at(month)?).to_euros();
    Ok(Annual(base + step * Decimal::from(children)))
}

/// Ceiling of the increased complément familial: half (art. 7-4).
pub(crate) fn half_of_mayotte(month: Month, children: usize) -> Result<Annual, Gap> {
    Ok(Annual(of_mayotte(month, children)?.0 / Decimal::TWO))
}

fn ceiling([base, supplement]: [Decimal; 2], month: Month, children: usize, raised: bool) -> Result<Annual, Gap> {
    let [first, further] = STEPS.at(month)?;
    let (first, further) = ((base * first).to_euros(), (base * further).to_euros());
    let children = Decimal::from(children);
    let above = (children - TWO).max(Decimal::ZERO);
    let supplement = if raised { supplement } else { Decimal::ZERO };
    Ok(Annual(base + first * children.min(TWO) + further * above + supplement))
}

const TWO: Decimal = dec!(2);

/// Where the steps stand.
pub const LAW: Law = Law::Css("R522-2", "LEGIARTI000046499019");

/// The ceilings since 2024 were worked out from those of 2023, which are published: prices of the year before last.
pub(crate) const MAYOTTE_TO_CONFIRM: &str = "mayotte.ceiling";

/// Where the ceilings stand.
pub(crate) const MAYOTTE_LAW: Law =
    Law::Jo("Décret 2002-423, art. 10", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000042223661");
const ORDER_2023: Law = Law::Jo("Arrêté du 21/12/2022", "JORFTEXT000046794210");
const ORDER_2024: Law = Law::Jo("Arrêté du 22/12/2023", "JORFTEXT000048680633");
const ORDER_2025: Law = Law::Jo("Arrêté du 20/12/2024", "");
const ORDER_2026: Law = Law::Jo(
    "Arrêté du 18/12/2025",
    "https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2025-12/SFHS2535630J_0.pdf",
);

/// What each of the first two children adds, and each further one, of the base (R522-2, al. 2).
static STEPS: Dated<[Decimal; 2]> =
    Dated::new("ceilings.steps", Unit::Share, Renewed::Never, &[since(2008, 1, 1, [dec!(0.25), dec!(0.30)], LAW)]);

/// Base and supplement of the full ceiling (R522-2).
static FULL: Dated<[Decimal; 2]> = Dated::new(
    "ceilings.full",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2023, 1, 1, [dec!(22123), dec!(8892)], ORDER_2023),
        since(2024, 1, 1, [dec!(23296), dec!(9363)], ORDER_2024),
        since(2025, 1, 1, [dec!(24414), dec!(9812)], ORDER_2025),
        since(2026, 1, 1, [dec!(24853), dec!(9989)], ORDER_2026),
    ],
);

/// Base and supplement of the ceiling of the increased complément familial (R522-4).
static HALF: Dated<[Decimal; 2]> = Dated::new(
    "ceilings.half",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2023, 1, 1, [dec!(11060), dec!(4450)], ORDER_2023),
        since(2024, 1, 1, [dec!(11650), dec!(4680)], ORDER_2024),
        since(2025, 1, 1, [dec!(12209), dec!(4907)], ORDER_2025),
        since(2026, 1, 1, [dec!(12429), dec!(4995)], ORDER_2026),
    ],
);

/// Base and supplement of the partial ceiling (L531-2).
static PARTIAL: Dated<[Decimal; 2]> = Dated::new(
    "ceilings.partial",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2023, 1, 1, [dec!(26432), dec!(10625)], ORDER_2023),
        since(2024, 1, 1, [dec!(27833), dec!(11188)], ORDER_2024),
        since(2025, 1, 1, [dec!(29169), dec!(11725)], ORDER_2025),
        since(2026, 1, 1, [dec!(29694), dec!(11936)], ORDER_2026),
    ],
);

/// At Mayotte, ceiling before what the children add (décret 2002-423, art. 10).
static MAYOTTE: Dated<Decimal> = Dated::new(
    "mayotte.ceiling",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2023, 1, 1, dec!(28836), MAYOTTE_LAW),
        since(2024, 1, 1, dec!(30364), MAYOTTE_LAW),
        since(2025, 1, 1, dec!(31821), MAYOTTE_LAW),
        since(2026, 1, 1, dec!(32394), MAYOTTE_LAW),
    ],
);

/// What each child adds to it, of its base (art. 10).
static MAYOTTE_STEP: Dated<Decimal> =
    Dated::new("mayotte.ceiling_step", Unit::Share, Renewed::Never, &[since(2020, 1, 1, dec!(0.1), MAYOTTE_LAW)]);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&STEPS, &FULL, &HALF, &PARTIAL, &MAYOTTE, &MAYOTTE_STEP];

#[cfg(test)]
mod tests {
    use super::*;

    const JUNE_2024: Month = Month::new(2024, 6);
    const JUNE_2026: Month = Month::new(2026, 6);

    #[test]
    fn steps_are_rounded_once_then_added() {
        // 24,853 + 2 × 6,213 + 7,456, published as 44,735; a lone parent 54,724.
        assert_eq!(full(JUNE_2026, 3, false), Ok(Annual(dec!(44735))));
        assert_eq!(full(JUNE_2026, 3, true), Ok(Annual(dec!(54724))));
        assert_eq!(full(JUNE_2024, 3, false), Ok(Annual(dec!(41933))));
        assert_eq!(full(JUNE_2026, 1, false), Ok(Annual(dec!(31066))));
    }

    #[test]
    fn the_ceilings_of_the_grants_are_the_published_ones() {
        assert_eq!(partial(JUNE_2026, 1, false), Ok(Annual(dec!(37118))));
        assert_eq!(partial(JUNE_2026, 2, false), Ok(Annual(dec!(44542))));
        assert_eq!(partial(JUNE_2026, 3, false), Ok(Annual(dec!(53450))));
    }

    #[test]
    fn the_half_ceiling_has_its_own_decreed_base() {
        // 12,429 + 2 × 3,107 + 3,729 = 22,372.
        assert_eq!(half(JUNE_2026, 3, false), Ok(Annual(dec!(22372))));
        assert_eq!(half(JUNE_2026, 3, true), Ok(Annual(dec!(27367))));
    }
}
