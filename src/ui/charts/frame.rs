//! Amounts and positions on a drawing. Positions are whole tenths of a unit of the drawing: no amount becomes a float.

use std::fmt::Write as _;

use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

/// An amount in whole cents.
pub fn cents(amount: Decimal) -> i64 {
    (amount * Decimal::ONE_HUNDRED).trunc().to_i64().unwrap_or(0)
}

/// The place of a drawing in which amounts are drawn: all in units of the drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Left edge.
    pub left: i64,
    /// Right edge.
    pub right: i64,
    /// Where the greatest amount stands.
    pub top: i64,
    /// Where the least amount stands.
    pub bottom: i64,
    /// The least amount, in cents.
    pub least: i64,
    /// The greatest amount, in cents.
    pub most: i64,
}

impl Frame {
    /// Height of an amount in cents, in tenths.
    pub fn y(&self, amount: i64) -> i64 {
        let span = (self.most - self.least).max(1);
        let amount = amount.clamp(self.least, self.most) - self.least;
        self.bottom * 10 - (self.bottom - self.top) * 10 * amount / span
    }

    /// Place of the step `i` of `last`, in tenths.
    pub fn x(&self, i: i64, last: i64) -> i64 {
        self.left * 10 + (self.right - self.left) * 10 * i / last.max(1)
    }
}

/// A length in tenths, as a drawing writes it.
pub fn unit(tenths: i64) -> String {
    let mut out = String::new();
    push(&mut out, tenths);
    out
}

/// Adds a length in tenths to a path.
pub fn push(out: &mut String, tenths: i64) {
    let sign = if tenths < 0 { "-" } else { "" };
    let _ = write!(out, "{sign}{}.{}", tenths.abs() / 10, tenths.abs() % 10);
}

/// Round steps in cents from nothing up to at least `most`, at most five of them.
pub fn steps(most: i64) -> Vec<i64> {
    let euros = [10, 20, 50, 100, 200, 250, 500, 1000, 2000, 2500, 5000, 10_000, 20_000, 50_000, 100_000];
    let step = euros.into_iter().map(|euros| euros * 100).find(|step| step * 5 >= most).unwrap_or(most.max(1));
    (0..=(most + step - 1).max(step) / step).map(|i| i * step).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_fill_the_frame_from_least_to_most() {
        let frame = Frame { left: 10, right: 110, top: 0, bottom: 200, least: 0, most: 1000 };
        assert_eq!((frame.y(0), frame.y(500), frame.y(1000), frame.y(5000)), (2000, 1000, 0, 0));
        assert_eq!((frame.x(0, 4), frame.x(1, 4), frame.x(4, 4)), (100, 350, 1100));
        assert_eq!((unit(1234), unit(-5)), ("123.4".to_owned(), "-0.5".to_owned()));
    }

    #[test]
    fn steps_are_round_few_and_reach_the_most() {
        assert_eq!(steps(164_487), [0, 50_000, 100_000, 150_000, 200_000]);
        assert_eq!(steps(0), [0, 1000]);
        for most in [1, 999, 123_456, 99_999_999] {
            let steps = steps(most);
            assert!(steps.last().is_some_and(|last| *last >= most) && steps.len() <= 7, "{most}: {steps:?}");
        }
    }
}
