//! The scale, the ceilings of the family quotient, what is taken off overseas and the décote (CGI, 197).

use rust_decimal::{Decimal, dec};

use super::members::{Members, Parts};
use crate::dated::{Dated, Renewed, Unit, since};
use crate::law::Law;
use crate::money::Cents;
use crate::outcome::Gap;
use crate::resources::family::net::end;

/// The scale of a year (197 I 1).
pub(super) struct Scale {
    thresholds: [Decimal; 4],
    rates: [Decimal; 4],
}

impl Scale {
    pub(super) fn of(year: i16) -> Result<Scale, Gap> {
        Ok(Scale { thresholds: THRESHOLDS.on(end(year))?, rates: RATES.on(end(year))? })
    }

    /// Tax of an income shared among so many parts: the limits of the slices are multiplied, and nothing is divided.
    pub(super) fn tax(&self, income: Decimal, parts: Decimal) -> Decimal {
        let mut tax = Decimal::ZERO;
        for (i, rate) in self.rates.into_iter().enumerate() {
            let from = self.thresholds[i] * parts;
            let until = self.thresholds.get(i + 1).map_or(income, |next| income.min(*next * parts));
            if until > from {
                tax += (until - from) * rate;
            }
        }
        tax
    }
}

/// Most that the parts above one or two take off (197 I 2).
pub(super) fn cap(parts: &Parts, members: &Members, year: i16) -> Result<Decimal, Gap> {
    let half = HALF_PART.on(end(year))?;
    let halves = (parts.all - parts.base) * Decimal::TWO;
    if !members.lone {
        return Ok(halves * half);
    }
    let first = LONE_PARENT.on(end(year))?;
    Ok(if parts.full > 0 {
        // The whole part of the first child, its parent's half part included.
        first + (halves - Decimal::TWO) * half
    } else {
        // In alternating residence only: the half part of each of the first two.
        let shared = Decimal::from(parts.shared.min(2));
        shared * first / Decimal::TWO + (halves - shared) * half
    })
}

/// Most that is taken off besides where the ceiling is reached: for the disabled, and for a widowed parent (197 I 2, last al.).
pub(super) fn relief(parts: &Parts, members: &Members, year: i16) -> Result<Decimal, Gap> {
    if parts.disabled.is_zero() && !members.widowed {
        return Ok(Decimal::ZERO);
    }
    let [disabled, widowed] = CAPPED_RELIEFS.on(end(year))?;
    let own = parts.disabled * Decimal::TWO * disabled;
    Ok(own + if members.widowed { widowed } else { Decimal::ZERO })
}

/// What is taken off overseas (197 I 3).
pub(super) struct Overseas {
    rate: Decimal,
    most: Decimal,
}

impl Overseas {
    pub(super) fn of(is_guyane_or_mayotte: bool, year: i16) -> Result<Overseas, Gap> {
        let which = usize::from(is_guyane_or_mayotte);
        Ok(Overseas { rate: OVERSEAS_RATES.on(end(year))?[which], most: OVERSEAS_MOST.on(end(year))?[which] })
    }

    pub(super) fn off(&self, tax: Decimal) -> Decimal {
        (tax * self.rate).min(self.most)
    }
}

/// The décote on the rounded tax, to the euro, never more than the tax (197 I 4).
pub(super) fn rebate(gross: Decimal, joint: bool, year: i16) -> Result<Decimal, Gap> {
    let whole = REBATES.on(end(year))?[usize::from(joint)];
    Ok((whole - REBATE_RATE.on(end(year))? * gross).to_euros().clamp(Decimal::ZERO, gross))
}

/// What is paid, or refunded, once what is too small for either is left out (1657, 1 bis; 1965 L).
pub(super) fn settled(tax: Decimal, year: i16) -> Result<Decimal, Gap> {
    let [paid_from, refunded_from] = SETTLED_FROM.on(end(year))?;
    let too_small = tax > -refunded_from && tax < paid_from;
    Ok(if too_small { Decimal::ZERO } else { tax })
}

pub(super) const LAW: Law = Law::Cgi("197", "");
pub(super) const COLLECTION_LAW: Law = Law::Cgi("1657", "");

/// Income of one part from which each slice begins.
pub(super) static THRESHOLDS: Dated<[Decimal; 4]> = Dated::new(
    "tax.thresholds",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[
        since(2024, 1, 1, [dec!(11497), dec!(29315), dec!(83823), dec!(180294)], LAW),
        since(2025, 1, 1, [dec!(11600), dec!(29579), dec!(84577), dec!(181917)], LAW),
    ],
);

/// Rate of each slice.
pub(super) static RATES: Dated<[Decimal; 4]> = Dated::new(
    "tax.rates",
    Unit::Share,
    Renewed::Never,
    &[since(2024, 1, 1, [dec!(0.11), dec!(0.30), dec!(0.41), dec!(0.45)], LAW)],
);

/// Most that a half part takes off.
pub(super) static HALF_PART: Dated<Decimal> = Dated::new(
    "tax.half_part",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[since(2024, 1, 1, dec!(1791), LAW), since(2025, 1, 1, dec!(1807), LAW)],
);

/// Most that the part of the first child of a parent alone takes off.
pub(super) static LONE_PARENT: Dated<Decimal> = Dated::new(
    "tax.lone_parent",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[since(2024, 1, 1, dec!(4224), LAW), since(2025, 1, 1, dec!(4262), LAW)],
);

/// Most that is taken off besides, once the quotient is capped: for a half part of the disabled, for a widowed parent. What was
/// read are the amounts of 2025; those of 2024 are not known.
pub(super) static CAPPED_RELIEFS: Dated<[Decimal; 2]> = Dated::new(
    "tax.capped_reliefs",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[since(2025, 1, 1, [dec!(1801), dec!(2011)], LAW)],
);

/// Share taken off overseas: in Guadeloupe, Martinique and La Réunion; in Guyane and Mayotte.
pub(super) static OVERSEAS_RATES: Dated<[Decimal; 2]> =
    Dated::new("tax.overseas_rates", Unit::Share, Renewed::Never, &[since(2001, 1, 1, [dec!(0.30), dec!(0.40)], LAW)]);

/// Most taken off in the same places.
pub(super) static OVERSEAS_MOST: Dated<[Decimal; 2]> = Dated::new(
    "tax.overseas_most",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2018, 1, 1, [dec!(2450), dec!(4050)], LAW)],
);

/// Share of the tax that the décote loses.
pub(super) static REBATE_RATE: Dated<Decimal> =
    Dated::new("tax.rebate_rate", Unit::Share, Renewed::Never, &[since(2020, 1, 1, dec!(0.4525), LAW)]);

/// The décote before that: for one person, for a couple taxed together.
pub(super) static REBATES: Dated<[Decimal; 2]> = Dated::new(
    "tax.rebates",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[since(2024, 1, 1, [dec!(889), dec!(1470)], LAW), since(2025, 1, 1, [dec!(897), dec!(1483)], LAW)],
);

/// Tax before credits from which it is collected.
pub(super) static COLLECTED_FROM: Dated<Decimal> =
    Dated::new("tax.collected_from", Unit::Euros, Renewed::Never, &[since(2002, 1, 1, dec!(61), COLLECTION_LAW)]);

/// Tax after credits from which it is collected, and credit from which it is refunded.
pub(super) static SETTLED_FROM: Dated<[Decimal; 2]> = Dated::new(
    "tax.settled_from",
    Unit::Euros,
    Renewed::Never,
    &[since(2002, 1, 1, [dec!(12), dec!(8)], COLLECTION_LAW)],
);
