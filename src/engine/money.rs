//! Euros, with their period in the type and every rounding named.
//!
//! Inside is an exact decimal; a float never touches an amount. Nothing rounds by itself: the line that rounds calls
//! one of [`Cents`]' methods and says beside it which text asks for it.

use std::iter::Sum;
use std::ops::{Add, AddAssign, Div, Mul, Neg, Sub, SubAssign};

use rust_decimal::Decimal;

/// The roundings that the law knows.
pub trait Cents: Sized {
    /// Rounds to the nearest multiple of `10^-digits`, halves away from zero.
    fn half_up(self, digits: u32) -> Self;
    /// Cuts after `digits` decimals, towards zero.
    fn truncated(self, digits: u32) -> Self;
    /// To the nearest cent, half a cent up.
    fn to_cents(self) -> Self {
        self.half_up(2)
    }
    /// To the cent below.
    fn floor_cents(self) -> Self {
        self.truncated(2)
    }
    /// To the nearest euro, 0.50 up.
    fn to_euros(self) -> Self {
        self.half_up(0)
    }
    /// To the euro below.
    fn floor_euros(self) -> Self {
        self.truncated(0)
    }
}

impl Cents for Decimal {
    fn half_up(self, digits: u32) -> Decimal {
        match self.scale().checked_sub(digits) {
            // The first decimal left out decides alone.
            Some(cut @ 1..) => rounded(self, (without_last(self.mantissa().unsigned_abs(), cut - 1) + 5) / 10, digits),
            _ => self,
        }
    }
    fn truncated(self, digits: u32) -> Decimal {
        match self.scale().checked_sub(digits) {
            Some(cut @ 1..) => rounded(self, without_last(self.mantissa().unsigned_abs(), cut), digits),
            _ => self,
        }
    }
}

/// The number with the sign of `amount` and so many decimals.
fn rounded(amount: Decimal, mantissa: u128, digits: u32) -> Decimal {
    let mut out = Decimal::from_i128_with_scale(mantissa as i128, digits);
    // What is rounded to nothing has no sign.
    out.set_sign_negative(amount.is_sign_negative() && (mantissa != 0 || amount.is_zero()));
    out
}

/// A whole number without its last `cut` digits. The library's own rounding takes several times as long.
fn without_last(mut number: u128, mut cut: u32) -> u128 {
    while cut > 0 {
        let digits = cut.min(POWERS.len() as u32 - 1);
        let power = POWERS[digits as usize];
        // Most amounts fit in 64 bits, which divide at once.
        number = match u64::try_from(number) {
            Ok(small) => u128::from(small / power),
            Err(_) => number / u128::from(power),
        };
        cut -= digits;
    }
    number
}

/// The powers of ten from the 0th on.
const POWERS: [u64; 19] = {
    let mut powers = [1; 19];
    let mut i = 1;
    while i < powers.len() {
        powers[i] = powers[i - 1] * 10;
        i += 1;
    }
    powers
};

macro_rules! money {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(pub Decimal);

        impl $name {
            /// Nothing.
            pub const ZERO: $name = $name(Decimal::ZERO);

            /// The amount without its period.
            pub const fn euros(self) -> Decimal {
                self.0
            }

            /// The amount, or zero when it is negative.
            pub fn or_zero(self) -> $name {
                if self.0.is_sign_negative() { $name::ZERO } else { self }
            }

            /// Whether the amount is zero.
            pub fn is_zero(self) -> bool {
                self.0.is_zero()
            }
        }

        impl Cents for $name {
            fn half_up(self, digits: u32) -> $name {
                $name(self.0.half_up(digits))
            }
            fn truncated(self, digits: u32) -> $name {
                $name(self.0.truncated(digits))
            }
        }

        impl Add for $name {
            type Output = $name;
            fn add(self, other: $name) -> $name {
                $name(self.0 + other.0)
            }
        }
        impl AddAssign for $name {
            fn add_assign(&mut self, other: $name) {
                self.0 += other.0;
            }
        }
        impl Sub for $name {
            type Output = $name;
            fn sub(self, other: $name) -> $name {
                $name(self.0 - other.0)
            }
        }
        impl SubAssign for $name {
            fn sub_assign(&mut self, other: $name) {
                self.0 -= other.0;
            }
        }
        impl Neg for $name {
            type Output = $name;
            fn neg(self) -> $name {
                $name(-self.0)
            }
        }
        impl Mul<Decimal> for $name {
            type Output = $name;
            fn mul(self, factor: Decimal) -> $name {
                $name(self.0 * factor)
            }
        }
        impl Div<Decimal> for $name {
            type Output = $name;
            fn div(self, divisor: Decimal) -> $name {
                $name(self.0 / divisor)
            }
        }
        impl Sum for $name {
            fn sum<I: Iterator<Item = $name>>(items: I) -> $name {
                items.fold($name::ZERO, |a, b| a + b)
            }
        }
    };
}

money! {
    /// Euros a month.
    Monthly
}
money! {
    /// Euros a year.
    Annual
}
money! {
    /// Euros paid once, or at a frequency that stands beside the amount.
    Euros
}

impl Monthly {
    /// Twelve times the amount.
    pub fn per_year(self) -> Annual {
        Annual(self.0 * TWELVE)
    }
}

impl Annual {
    /// A twelfth of the amount, not rounded.
    pub fn per_month(self) -> Monthly {
        Monthly(self.0 / TWELVE)
    }
}

impl From<Monthly> for Euros {
    fn from(amount: Monthly) -> Euros {
        Euros(amount.0)
    }
}

impl From<Annual> for Euros {
    fn from(amount: Annual) -> Euros {
        Euros(amount.0)
    }
}

const TWELVE: Decimal = rust_decimal::dec!(12);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use rust_decimal::{RoundingStrategy, dec};

    proptest! {
        #[test]
        fn rounding_is_that_of_the_library(
            high in any::<u32>(), middle in any::<u32>(), low in any::<u32>(), limbs in 1..=3, negative: bool, scale in 0..=28_u32, digits in 0..6_u32,
        ) {
            let (middle, high) = (if limbs > 1 { middle } else { 0 }, if limbs > 2 { high } else { 0 });
            let amount = Decimal::from_parts(low, middle, high, negative, scale);
            let of = |strategy| amount.round_dp_with_strategy(digits, strategy).serialize();
            prop_assert_eq!(amount.half_up(digits).serialize(), of(RoundingStrategy::MidpointAwayFromZero));
            prop_assert_eq!(amount.truncated(digits).serialize(), of(RoundingStrategy::ToZero));
        }
    }

    #[test]
    fn half_a_cent_goes_up_and_truncation_goes_down() {
        assert_eq!(Monthly(dec!(151.795)).to_cents().0, dec!(151.80));
        assert_eq!(Monthly(dec!(0.765)).floor_cents().0, dec!(0.76));
        assert_eq!(Annual(dec!(6212.5)).to_euros().0, dec!(6213));
    }

    #[test]
    fn what_is_round_already_is_untouched() {
        assert_eq!(Monthly(dec!(12.5)).to_cents().0, dec!(12.5));
    }
}
