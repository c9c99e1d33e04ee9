//! Income that assets are held to bring for the RSA (CASF, R132-1, to which L262-3 and L132-1 send).
//!
//! Goods that bring no income, the main home apart, are held to bring each year 3 % of the capital, half the rental
//! value of buildings and 80 % of that of land. Savings placed at interest bring income, be it untaxed or below 3 %: that
//! income alone counts, in the month in which it is paid (CE, 14 June 2017, no. 401637; 11 February 2022, no. 449400). The prime d’activité counts taxed income only (CSS, L842-4).

use rust_decimal::{Decimal, dec};

use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::Assets;
use crate::law::Law;
use crate::outcome::Gap;

/// What the assets are held to bring over three months, in euros, with the rates of `month`.
pub(crate) fn income_of_assets(assets: &Assets, month: Month) -> Result<Decimal, Gap> {
    let mut financial = assets.financial.get()?.0;
    if !financial.is_zero() {
        financial = (financial - assets.untaxed_savings.get()?.0).max(Decimal::ZERO);
    }
    let buildings = assets.rental_value_buildings.get()?.0;
    let land = assets.rental_value_land.get()?.0;
    if financial.is_zero() && buildings.is_zero() && land.is_zero() {
        return Ok(Decimal::ZERO);
    }
    let year = financial * CAPITAL.at(month)? + buildings * BUILDINGS.at(month)? + land * LAND.at(month)?;
    Ok(year / QUARTERS)
}

/// Quarters in a year.
const QUARTERS: Decimal = dec!(4);

/// Share of the capital held to be its yearly income.
pub(super) static CAPITAL: Dated<Decimal> = Dated::new(
    "rsa.assets.capital",
    Unit::Share,
    Renewed::Never,
    &[since(2009, 1, 1, dec!(0.03), Law::Casf("R132-1", ""))],
);

/// Share of the rental value of buildings neither let nor lived in held to be their yearly income.
pub(super) static BUILDINGS: Dated<Decimal> = Dated::new(
    "rsa.assets.buildings",
    Unit::Share,
    Renewed::Never,
    &[since(2009, 1, 1, dec!(0.5), Law::Casf("R132-1", ""))],
);

/// Share of the rental value of land not let held to be its yearly income.
pub(super) static LAND: Dated<Decimal> = Dated::new(
    "rsa.assets.land",
    Unit::Share,
    Renewed::Never,
    &[since(2009, 1, 1, dec!(0.8), Law::Casf("R132-1", ""))],
);
