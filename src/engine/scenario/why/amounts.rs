//! The amount that reproduces what was paid, found by halving over a stretch on which the benefit goes one way.

use arrayvec::ArrayVec;
use rust_decimal::Decimal;

/// Amounts that all give what was paid, in cents, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Solved {
    /// Least of them.
    pub least: i64,
    /// Greatest of them.
    pub most: i64,
    /// One that was seen to: between the two ends not every amount is looked at, and a rare one gives something else.
    pub seen: i64,
}

impl Solved {
    /// The amount of the stretch that is the nearest to `now`, rounded as far as the stretch and one part in fifty allow.
    pub fn roundest(self, now: i64) -> i64 {
        let nearest = now.clamp(self.least, self.most);
        for step in STEPS {
            let (below, above) = (nearest / step * step, (nearest + step - 1) / step * step);
            let fits =
                |amount: &i64| (self.least..=self.most).contains(amount) && (amount - nearest).abs() <= nearest / 50;
            if let Some(amount) = [below, above].into_iter().find(fits) {
                return amount;
            }
        }
        nearest
    }

    /// How many cents the stretch holds.
    pub const fn width(self) -> i64 {
        self.most - self.least + 1
    }
}

/// Cents of round amounts, the roundest first: a hundred euros, ten, one.
const STEPS: [i64; 4] = [10_000, 1_000, 100, 1];

/// The stretches of amounts for which `paid` gives `target`, the nearest to `now` first, at most two: a benefit that rises
/// and falls passes each amount twice.
pub(super) fn solve(
    now: i64,
    most: i64,
    target: Decimal,
    mut paid: impl FnMut(i64) -> Option<Decimal>,
) -> ArrayVec<Solved, 2> {
    let mut seen: Vec<(i64, Decimal)> = Vec::with_capacity(32);
    // An amount that moves nothing wherever it is looked at is left at once: most are so.
    let probes = [now, 0, most / 6, most / 3, most].map(&mut paid);
    if probes[1..].iter().all(|probe| *probe == probes[0]) {
        return ArrayVec::new();
    }
    for amount in grid(now, most) {
        if let Some(value) = paid(amount) {
            seen.push((amount, value));
        }
    }
    let mut hits: Vec<i64> = seen.iter().filter(|(_, value)| *value == target).map(|(amount, _)| *amount).collect();
    for pair in seen.windows(2) {
        let ((low, a), (high, b)) = (pair[0], pair[1]);
        if (a < target) != (b < target) && a != target && b != target {
            hits.extend(halved(low, high, a < target, target, &mut paid));
        }
    }
    hits.sort_by_key(|amount| (amount - now).abs());
    let mut solved: ArrayVec<Solved, 2> = ArrayVec::new();
    for amount in hits {
        if solved.iter().any(|known| (known.least..=known.most).contains(&amount)) {
            continue;
        }
        // The whole stretch around it.
        let left = seen.iter().rev().find(|(x, value)| *x < amount && *value != target).map(|(x, _)| *x);
        let right = seen.iter().find(|(x, value)| *x > amount && *value != target).map(|(x, _)| *x);
        let least = left.map_or(amount.min(0), |left| edge(left, amount, target, &mut paid));
        let most = right.map_or(amount.max(most), |right| edge(right, amount, target, &mut paid));
        if solved.try_push(Solved { least, most, seen: amount }).is_err() {
            break;
        }
    }
    solved
}

/// Amounts looked at first: shares of today's, and points of the whole range.
fn grid(now: i64, most: i64) -> Vec<i64> {
    let mut grid: Vec<i64> = [0, 25, 50, 70, 85, 93, 97, 100, 103, 107, 115, 130, 150, 200]
        .into_iter()
        .map(|share| now * share / 100)
        .chain((1..=PIECES).map(|piece| most * piece / PIECES))
        .filter(|amount| (0..=most).contains(amount))
        .collect();
    grid.sort_unstable();
    grid.dedup();
    grid
}

/// Pieces of the whole range.
const PIECES: i64 = 12;

/// An amount between two that give less and more than `target`, when one gives just that.
fn halved(
    mut low: i64,
    mut high: i64,
    low_is_less: bool,
    target: Decimal,
    paid: &mut impl FnMut(i64) -> Option<Decimal>,
) -> Option<i64> {
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        let value = paid(middle)?;
        if value == target {
            return Some(middle);
        }
        if (value < target) == low_is_less { low = middle } else { high = middle }
    }
    None
}

/// The last amount from `inside` towards `outside` that still gives `target`.
fn edge(mut outside: i64, mut inside: i64, target: Decimal, paid: &mut impl FnMut(i64) -> Option<Decimal>) -> i64 {
    while (outside - inside).abs() > 1 {
        let middle = inside + (outside - inside) / 2;
        if paid(middle) == Some(target) { inside = middle } else { outside = middle }
    }
    inside
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_amount_is_found_on_a_slope_and_on_a_step() {
        // 400 € less a third, cut to the euro.
        let slope = |x: i64| Some(Decimal::from(((40_000 - x / 3) / 100).max(0)));
        let solved = solve(105_000, 400_000, Decimal::from(20), slope);
        assert_eq!((solved.len(), solved[0].least, solved[0].most), (1, 113_703, 114_002));
        assert_eq!(solved[0].roundest(105_000), 114_000);
        // Half from 2 000 € on.
        let step = |x: i64| Some(Decimal::from(if x > 200_000 { 50 } else { 100 }));
        let solved = solve(105_000, 400_000, Decimal::from(50), step);
        assert_eq!((solved.len(), solved[0].least, solved[0].most), (1, 200_001, 400_000));
        assert!(solve(105_000, 400_000, Decimal::from(75), step).is_empty());
    }

    #[test]
    fn a_benefit_that_rises_and_falls_passes_an_amount_twice() {
        let hill = |x: i64| Some(Decimal::from((x.min(200_000 - x) / 100).max(0)));
        let solved = solve(0, 400_000, Decimal::from(600), hill);
        assert_eq!(solved.iter().map(|solved| solved.roundest(0)).collect::<Vec<_>>(), [60_000, 140_000]);
    }
}
