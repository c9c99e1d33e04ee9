//! Wealth that yields no taxed income (CCH, L822-5, R822-22).

use rust_decimal::{Decimal, dec};

use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::Assets;
use crate::law::Law;
use crate::outcome::Gap;

/// What idle wealth is deemed to yield a year, once all wealth exceeds the threshold (R822-22).
pub fn deemed_income(assets: &Assets, month: Month) -> Result<Decimal, Gap> {
    let (financial, real_estate) = (assets.financial.get()?.0, assets.real_estate.get()?.0);
    if financial + real_estate <= THRESHOLD.at(month)? {
        return Ok(Decimal::ZERO);
    }
    let [buildings, land, capital] = YIELDS.at(month)?;
    Ok(assets.rental_value_buildings.get()?.0 * buildings
        + assets.rental_value_land.get()?.0 * land
        + financial * capital)
}

pub(super) const WEALTH: Law = Law::Cch("R822-22", "LEGIARTI000041419223");

/// Wealth above which it counts (R822-22).
pub static THRESHOLD: Dated<Decimal> = Dated::new(
    "housing_resources.wealth_threshold",
    Unit::Euros,
    Renewed::Never,
    &[since(2016, 10, 1, dec!(30000), WEALTH)],
);

/// Yield that is deemed, a year: share of the rental value of buildings, of that of land, of capital (R822-22).
pub static YIELDS: Dated<[Decimal; 3]> = Dated::new(
    "housing_resources.wealth_yields",
    Unit::Share,
    Renewed::Never,
    &[since(2016, 10, 1, [dec!(0.50), dec!(0.80), dec!(0.03)], WEALTH)],
);
