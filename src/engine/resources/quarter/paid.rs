//! What the benefits paid in a month come to, which a case keeps.

use rust_decimal::Decimal;

/// What was paid in a month, in euros, as RSA and prime d’activité count it.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Paid {
    /// AF without age increase and flat allowance.
    pub af: Decimal,
    /// CF, at its basic rate.
    pub cf: Decimal,
    /// ASF, up to its share of the BMAF for each child.
    pub asf: Decimal,
    /// Basic allowance of the PAJE.
    pub paje_base: Decimal,
    /// PreParE.
    pub prepare: Decimal,
    /// AAH of each adult.
    pub aah: [Decimal; 2],
    /// ASPA or ASI of each adult that is not told as an income.
    pub minima: [Decimal; 2],
}

impl Paid {
    /// Family benefits.
    pub fn family(&self) -> Decimal {
        self.af + self.cf + self.asf + self.paje_base + self.prepare
    }

    /// ASPA and ASI, not told as an income, of the adults whose resources count.
    pub fn minima(&self, counts: impl Fn(usize) -> bool) -> Decimal {
        self.minima.iter().enumerate().filter(|(adult, _)| counts(*adult)).map(|(_, minimum)| minimum).sum()
    }

    /// AAH of the adults whose resources count.
    pub fn disability(&self, counts: impl Fn(usize) -> bool) -> Decimal {
        self.aah.iter().enumerate().filter(|(adult, _)| counts(*adult)).map(|(_, aah)| aah).sum()
    }
}
