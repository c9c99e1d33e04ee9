//! Earnings from nothing upwards: what each euro leaves.

use rust_decimal::{Decimal, dec};

use crate::assessment::{Assessment, assess};
use crate::calendar::Month;
use crate::figures::SMIC_HOURLY;
use crate::household::{Answer, Household, Kind, Kinds, Spell};
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::{Benefit, Gap, Outcome};
use crate::sort::sort_few;
use crate::trace::Trace;

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
    (most * Decimal::from(i) / Decimal::from(last)).to_cents()
}

/// Net wage a month of the adult in the household's month: its own point on the sweep.
pub fn own_wage(household: &Household, adult: usize) -> Option<Monthly> {
    let income = &household.adults.get(adult)?.income;
    income.in_month(Kinds::of(&[Kind::Wage]), household.month).ok()
}

/// Net wage a month of full-time work at the SMIC: its gross amount (code du travail, L3231-2, 35 hours a week) less the
/// contributions of an employee, about `NET_SHARE`. It measures the axis of a chart and enters no amount.
pub fn net_smic(month: Month) -> Result<Monthly, Gap> {
    Ok(Monthly(SMIC_HOURLY.at(month)? * MONTH_HOURS * NET_SHARE).to_cents())
}

/// A sweep goes up to so many times the net SMIC unless it is said otherwise.
pub const SMICS: u8 = 4;

/// Hours of full-time work a month: 35 × 52 / 12 (code du travail, L3121-27).
const MONTH_HOURS: Decimal = dec!(151.67);
/// What an employee at the SMIC keeps of the gross wage, about.
const NET_SHARE: Decimal = dec!(0.79);

/// One point of a sweep.
pub fn point(household: &Household, adult: usize, wage: Monthly) -> Point {
    of(wage, &assess(&earning(household, adult, wage), &mut Trace::silent()))
}

/// The point of a wage and of what is due at it.
pub(super) fn of(wage: Monthly, assessment: &Assessment) -> Point {
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
            gross: Answer::Known(None),
            overtime: Monthly::ZERO.into(),
        });
    }
    person.income.0 = Answer::Known(spells);
    earning
}

/// What remains, at each point, of 100 € more of wage, measured to the next; `None` where a benefit cannot be said.
pub fn kept_of_a_hundred(points: &[Point]) -> Vec<Option<Euros>> {
    kept_over(points, 1)
}

/// What remains, at each point, of 100 € more of wage, measured over so many steps: roundings weigh less.
pub fn kept_over(points: &[Point], steps: usize) -> Vec<Option<Euros>> {
    points
        .windows(steps + 1)
        .map(|span| {
            let (first, last) = (&span[0], &span[steps]);
            let known = [first, last].iter().all(|point| point.benefits.iter().all(Option::is_some));
            let step = last.wage - first.wage;
            (known && !step.is_zero()).then(|| (last.in_hand() - first.in_hand()) * Decimal::ONE_HUNDRED / step.euros())
        })
        .collect()
}

/// Where a little more of wage leaves less in hand, and how much less, the greatest loss first, at most five; losses of
/// less than two euros come from roundings and are left out.
pub fn losses(points: &[Point]) -> Vec<(Monthly, Euros)> {
    let mut losses: Vec<(Monthly, Euros)> = points
        .windows(2)
        .map(|pair| (pair[1].wage, pair[0].in_hand() - pair[1].in_hand()))
        .filter(|(_, lost)| *lost >= Euros(dec!(2)))
        .collect();
    sort_few(&mut losses, |(wage, lost)| (std::cmp::Reverse(*lost), *wage));
    losses.truncate(5);
    losses
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{child_born, household};
    use crate::household::{OtherParent, read, write};

    /// A lone parent of two who rents in Lille.
    fn family() -> Household {
        let mut family = household(Month::new(2026, 11), 1);
        family.children = vec![child_born(2018, 6, 14), child_born(2024, 3, 10)];
        for child in &mut family.children {
            child.other_parent = OtherParent::NotPaying.into();
        }
        family.housing.tenure = crate::household::Tenure::Tenant.into();
        family.housing.rent = Monthly(dec!(560)).into();
        family
    }

    #[test]
    fn every_point_is_that_household_written_out_and_read_again() {
        for point in sweep(&family(), 0, Monthly(dec!(5800)), 401) {
            let text = write(&earning(&family(), 0, point.wage));
            let again = read(text.as_bytes()).unwrap_or_else(|error| panic!("{error:?} in {text}"));
            let assessment = assess(&again, &mut Trace::silent());
            for (benefit, net) in Benefit::ALL.into_iter().zip(point.benefits) {
                if benefit.frequency() == crate::outcome::Frequency::Monthly {
                    let due = crate::scenario::compare::net(assessment.of(benefit));
                    assert_eq!(net, due, "{benefit:?} at {:?}", point.wage);
                }
            }
            assert_eq!(point.total(), assessment.monthly_total(), "{:?}", point.wage);
        }
    }

    #[test]
    fn the_wage_runs_from_nothing_to_the_most() {
        let points = sweep(&family(), 0, Monthly(dec!(5800)), 401);
        assert_eq!(points.len(), 401);
        assert_eq!((points[0].wage, points[400].wage), (Monthly::ZERO, Monthly(dec!(5800))));
        assert_eq!(points[1].wage, Monthly(dec!(14.50)));
    }

    #[test]
    fn what_is_kept_is_the_slope_of_what_is_in_hand() {
        let points = sweep(&family(), 0, Monthly(dec!(1000)), 11);
        let kept = kept_of_a_hundred(&points);
        assert_eq!(kept.len(), 10);
        assert_eq!(kept[3], Some(points[4].in_hand() - points[3].in_hand()));
    }

    #[test]
    fn a_benefit_ends_at_the_first_wage_that_leaves_nothing() {
        let points = sweep(&family(), 0, Monthly(dec!(5800)), 59);
        let (_, wage) = *ends(&points).iter().find(|(benefit, _)| *benefit == Benefit::Rsa).expect("RSA ends");
        let of = |wage: Monthly| point(&family(), 0, wage).benefits[Benefit::Rsa as usize].unwrap_or_default();
        assert!(of(wage).is_zero());
        assert!(!of(Monthly(wage.0 - dec!(100))).is_zero());
    }

    #[test]
    fn an_income_not_known_is_replaced_by_the_wage_and_no_other() {
        let mut family = family();
        family.adults[0].income.0 = family.not_known("/adults/0/income".to_owned());
        assert_eq!(own_wage(&family, 0), None);
        let earning = earning(&family, 0, Monthly(dec!(1200)));
        assert_eq!(own_wage(&earning, 0), Some(Monthly(dec!(1200))));
        assert!(point(&family, 0, Monthly(dec!(1200))).benefits.iter().all(Option::is_some));
    }
}
