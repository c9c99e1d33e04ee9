//! Legal values that several benefits share: BMAF, SMIC, CRDS, PASS.

use rust_decimal::{Decimal, dec};

use crate::dated::{Dated, Table, Unit, checked, since};
use crate::law::Law;
use crate::money::{Cents, Euros};

/// CRDS of a gross amount, cut to the cent below (read off the published net amounts; D168-13 II says so for AJPA).
pub fn crds(gross: Euros) -> Euros {
    (gross * CRDS_RATE).floor_cents()
}

/// The text that takes the CRDS off benefits.
pub const CRDS_LAW: Law = Law::Jo("Ordonnance 96-50, art. 19", "JORFTEXT000000190291");

/// Rate of the CRDS (ordonnance 96-50, art. 19).
const CRDS_RATE: Decimal = dec!(0.005);

/// BMAF, the monthly base of family benefits (CSS, L551-1).
pub static BMAF: Dated<Decimal> = Dated::new(
    "bmaf",
    Unit::EurosPerMonth,
    checked(2026, 11, 23),
    &[
        since(2023, 4, 1, dec!(445.93), Law::Css("L551-1", "")),
        since(2024, 4, 1, dec!(466.44), Law::Css("L551-1", "")),
        since(2025, 4, 1, dec!(474.37), Law::Css("L551-1", "")),
        since(2026, 4, 1, dec!(478.16), Law::Css("L551-1", "")),
    ],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&BMAF];
