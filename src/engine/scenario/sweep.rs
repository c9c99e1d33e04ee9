//! Earnings from nothing upwards: what each euro leaves.

use rust_decimal::Decimal;

use crate::assessment::assess;
use crate::household::{Answer, Household, Kind, Kinds, Spell};
use crate::money::{Euros, Monthly};
use crate::outcome::{Benefit, Outcome};
use crate::trace::Silent;

/// One point of a sweep.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    /// Monthly net wage of the adult swept, the same in every month, the reference year included.
    pub wage: Monthly,
    /// Net euros a month of each benefit, in the order of [`Benefit::ALL`]; `None` when it cannot be said.
    pub benefits: [Option<Euros>; Benefit::COUNT],
}

impl Point {
    /// Sum of the monthly benefits that are known.
    pub fn total(&self) -> Euros {
        self.benefits.iter().flatten().copied().sum()
    }

    /// Wage and monthly benefits together.
    pub fn in_hand(&self) -> Euros {
        self.total() + self.wage.into()
    }
}

/// `points` households (at least two) whose adult `adult` earns from nothing to `most` a month.
pub fn sweep(household: &Household, adult: usize, most: Monthly, points: u32) -> Vec<Point> {
    let last = points.max(2) - 1;
    (0..=last).map(|i| point(household, adult, wage_at(most, i, last))).collect()
}

/// The wage of the point `i` of `0..=last`, in cents.
pub fn wage_at(most: Monthly, i: u32, last: u32) -> Monthly {
    use crate::money::Cents;
    (most * Decimal::from(i) / Decimal::from(last)).to_cents()
}

/// One point of a sweep.
pub fn point(household: &Household, adult: usize, wage: Monthly) -> Point {
    let household = earning(household, adult, wage);
    let assessment = assess(&household, &mut Silent);
    let benefits = Benefit::ALL.map(|benefit| match assessment.of(benefit) {
        _ if benefit.frequency() != crate::outcome::Frequency::Monthly => Some(Euros::ZERO),
        Outcome::Due(due) => Some(due.net),
        Outcome::NotDue(_) => Some(Euros::ZERO),
        Outcome::Unknown(_) => None,
    });
    Point { wage, benefits }
}

/// The household whose adult earns this wage, and no other pay of an employee, in every month.
pub fn earning(household: &Household, adult: usize, wage: Monthly) -> Household {
    const REPLACED: Kinds = Kinds::of(&[Kind::Wage]);
    let mut earning = household.clone();
    let Some(person) = earning.adults.get_mut(adult) else { return earning };
    let mut spells: Vec<Spell> = person.income.spells().unwrap_or_default().to_vec();
    spells.retain(|spell| !REPLACED.has(spell.kind));
    if !wage.is_zero() {
        spells.push(Spell {
            kind: Kind::Wage,
            monthly: wage.into(),
            from: None,
            to: None,
            taxable: Answer::Known(None),
        });
    }
    person.income.0 = Answer::Known(spells);
    earning
}

/// What remains, at each point, of 100 € more of wage; `None` where a benefit cannot be said.
pub fn kept_of_a_hundred(points: &[Point]) -> Vec<Option<Euros>> {
    points
        .windows(2)
        .map(|pair| {
            let known = pair.iter().all(|point| point.benefits.iter().all(Option::is_some));
            let step = pair[1].wage - pair[0].wage;
            (known && !step.is_zero())
                .then(|| (pair[1].in_hand() - pair[0].in_hand()) * Decimal::ONE_HUNDRED / step.euros())
        })
        .collect()
}

/// The first wage of the sweep at which a benefit that was due no longer is, for each such benefit.
pub fn ends(points: &[Point]) -> Vec<(Benefit, Monthly)> {
    let due = |point: &Point, benefit: Benefit| point.benefits[benefit as usize].is_some_and(|net| !net.is_zero());
    Benefit::ALL
        .into_iter()
        .filter_map(|benefit| {
            let last_due = points.iter().rposition(|point| due(point, benefit))?;
            points.get(last_due + 1).map(|point| (benefit, point.wage))
        })
        .collect()
}
