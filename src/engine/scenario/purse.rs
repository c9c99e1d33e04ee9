//! What is left in the purse once the income tax is paid, by wage, and of the next hundred euros of wage.
//!
//! A sweep ([`super::sweep`]) looks at the money of the Caf. Whoever asks for more is told here what else a wage brings or
//! takes: a twelfth of the income tax, the contribution of the C2S, a twelfth of the grants of the year, the price of a
//! crèche. The cover of the C2S itself is worth no sum: it is told apart ([`Cover`]).
//!
//! The tax, and what hangs on one child's crèche, are worked out at every point. The other rights go by steps as the wage rises:
//! they are worked out at every sixteenth point and, where two of these differ, at the points between them, so that the step
//! stands where it is. Between two of them that agree nothing is supposed to come and go again.

use rust_decimal::{Decimal, dec};

use super::sweep::{self, Point, earning, wage_at};
use crate::assessment::{Assessment, assess, case};
use crate::benefit::{Benefit, Frequency};
use crate::household::Household;
use crate::money::{Cents, Euros, Monthly};
use crate::right::{Kind, Right};
use crate::rights::{self, Asked, Decision};
use crate::trace::Trace;

/// What a month brings or takes beside the wage and the money of the Caf.
#[derive(Clone, Debug, PartialEq)]
pub struct Beyond {
    /// What each right brings in a month, in the order of [`Right::ALL`]; less than zero where it costs; zero where it is no money in hand;
    /// `None` when it cannot be said.
    pub rights: [Option<Euros>; Right::COUNT],
    /// A twelfth of the income tax, to the cent; less than zero when it is refunded; `None` when it cannot be said.
    pub tax: Option<Euros>,
    /// The complementary health cover.
    pub cover: Cover,
}

/// Complementary health cover, which is worth no sum.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cover {
    /// It is free.
    Free,
    /// It is had for this contribution a month.
    Paid(Euros),
    /// There is none.
    Closed,
    /// It cannot be said.
    Unknown,
}

impl Beyond {
    /// All that is known of it.
    pub fn sum(&self) -> Euros {
        self.rights.iter().flatten().copied().sum::<Euros>() - self.tax.unwrap_or_default()
    }

    /// What of it cannot be said.
    pub fn unknown(&self) -> impl Iterator<Item = Part> {
        let rights = Right::ALL.into_iter().filter(|right| self.rights[*right as usize].is_none()).map(Part::Right);
        rights.chain(self.tax.is_none().then_some(Part::Tax))
    }
}

/// Something that comes or goes as the wage rises.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A monthly benefit.
    Benefit(Benefit),
    /// A right: its grant, its price or its contribution.
    Right(Right),
    /// The income tax.
    Tax,
}

impl Part {
    /// Its word for programs.
    pub const fn code(self) -> &'static str {
        match self {
            Part::Benefit(benefit) => benefit.code(),
            Part::Right(right) => right.code(),
            Part::Tax => "tax",
        }
    }
}

/// Whether a right is money in hand: a grant of every year, a price, or the contribution of the C2S. The credit for childcare is in
/// the tax already.
pub const fn counts(right: Right) -> bool {
    goes_by_steps(right) || matches!(right, Right::CrecheFee)
}

/// Whether a right that counts stays the same between two thresholds of income.
const fn goes_by_steps(right: Right) -> bool {
    match right {
        Right::C2s | Right::CollegeGrant | Right::LyceeGrant | Right::StudentGrant | Right::EnergyVoucher => true,
        Right::FamilyQuotient | Right::CrecheFee | Right::PassColo | Right::Avpf | Right::ChildcareTaxCredit => false,
    }
}

/// What the month of a household brings or takes beside the money of the Caf; `benefits` is what [`assess`] gives for it.
pub fn beyond(household: &Household, benefits: &Assessment) -> Beyond {
    look(household, benefits, None)
}

/// The same; the rights that go by steps are those of `steps`, where they are known already.
fn look(household: &Household, benefits: &Assessment, steps: Option<&Beyond>) -> Beyond {
    let household = &*household.without_empty_spells();
    let case = case(household);
    let asked = Asked { case: &case, benefits };
    let mut cover = steps.map_or(Cover::Closed, |steps| steps.cover);
    let rights = Right::ALL.map(|right| {
        if !counts(right) {
            return Some(Euros::ZERO);
        }
        match steps {
            Some(steps) if goes_by_steps(right) => steps.rights[right as usize],
            _ => {
                let decision = rights::one(asked, right, &mut Trace::silent());
                if right == Right::C2s {
                    cover = covered(&decision);
                }
                in_hand(right, &decision)
            }
        }
    });
    let taxes = rights::taxes(asked, &mut Trace::silent());
    let tax = taxes.iter().map(|one| Some(one.tax.as_ref().ok()?.tax)).sum::<Option<Euros>>();
    Beyond { rights, tax: tax.map(a_month), cover }
}

fn covered(decision: &Decision) -> Cover {
    match decision {
        Decision::Due(award) => award.amount.map_or(Cover::Free, Cover::Paid),
        Decision::NotDue(_) => Cover::Closed,
        Decision::Unknown(_) => Cover::Unknown,
    }
}

/// What a right brings in a month; less than zero where it is paid.
fn in_hand(right: Right, decision: &Decision) -> Option<Euros> {
    let amount = match decision {
        Decision::Due(award) => award.amount.unwrap_or_default(),
        Decision::NotDue(_) => Euros::ZERO,
        Decision::Unknown(_) => return None,
    };
    Some(match (right.kind(), right.frequency()) {
        (Kind::Cost | Kind::Cover, _) => Euros::ZERO - amount,
        (Kind::Grant, Frequency::Yearly(_)) => a_month(amount),
        (Kind::Grant | Kind::Figure, _) => Euros::ZERO,
    })
}

/// A twelfth of what is owed in a year, to the cent.
fn a_month(year: Euros) -> Euros {
    Euros(year.0 / dec!(12)).to_cents()
}

/// One point of a sweep, with what the month brings or takes beside.
#[derive(Clone, Debug, PartialEq)]
pub struct Purse {
    /// Wage and money of the Caf.
    pub point: Point,
    /// What else.
    pub beyond: Beyond,
}

impl Purse {
    /// What is in hand once the tax is paid, of the wage swept and of what the household is due: [`other_income`] is left out, as in
    /// [`Point::in_hand`].
    pub fn left(&self) -> Euros {
        self.point.in_hand() + self.beyond.sum()
    }

    /// What a part brings in a month; less than zero where it is paid.
    fn of(&self, part: Part) -> Option<Euros> {
        match part {
            Part::Benefit(benefit) => self.point.benefits[benefit as usize],
            Part::Right(right) => self.beyond.rights[right as usize],
            Part::Tax => self.beyond.tax.map(|tax| Euros::ZERO - tax),
        }
    }
}

/// Income of the household in its month without the wage of this adult; `None` when it is not known.
pub fn other_income(household: &Household, adult: usize) -> Option<Euros> {
    rights::income(&earning(household, adult, Monthly::ZERO))
}

/// The household whose adult `adult` earns this wage, all of it.
pub fn purse(household: &Household, adult: usize, wage: Monthly) -> Purse {
    at(household, adult, wage, None)
}

fn at(household: &Household, adult: usize, wage: Monthly, steps: Option<&Beyond>) -> Purse {
    let earning = earning(household, adult, wage);
    let assessment = assess(&earning, &mut Trace::silent());
    Purse { point: sweep::of(wage, &assessment), beyond: look(&earning, &assessment, steps) }
}

/// What becomes of a hundred euros more of wage.
#[derive(Clone, Debug, PartialEq)]
pub struct NextHundred {
    /// What is left of them.
    pub kept: Euros,
    /// What each part takes (less than zero) or adds, the greatest loss first: with the hundred they make what is left.
    pub causes: Vec<(Part, Euros)>,
    /// The health cover before and after.
    pub covers: [Cover; 2],
    /// What cannot be said, and is not counted.
    pub uncounted: Vec<Part>,
}

/// What becomes of the next hundred euros of wage of an adult; `None` where a benefit of the Caf cannot be said.
pub fn next_hundred(household: &Household, adult: usize, wage: Monthly) -> Option<NextHundred> {
    let now = purse(household, adult, wage);
    let then = purse(household, adult, wage + Monthly(Decimal::ONE_HUNDRED));
    let mut next = NextHundred {
        kept: Euros(Decimal::ONE_HUNDRED),
        causes: Vec::new(),
        covers: [now.beyond.cover, then.beyond.cover],
        uncounted: Vec::new(),
    };
    let parts = Benefit::ALL.map(Part::Benefit).into_iter().chain(Right::ALL.map(Part::Right)).chain([Part::Tax]);
    for part in parts {
        match (now.of(part), then.of(part)) {
            (Some(before), Some(after)) if before != after => next.causes.push((part, after - before)),
            (Some(_), Some(_)) => {}
            _ if matches!(part, Part::Benefit(_)) => return None,
            _ => next.uncounted.push(part),
        }
    }
    // Stable: of two that take as much, the one of the Caf stands first.
    next.causes.sort_by_key(|(_, takes)| *takes);
    next.kept += next.causes.iter().map(|(_, takes)| *takes).sum();
    Some(next)
}

/// A wage from which something beside the money of the Caf is another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Threshold {
    /// The C2S, free below, is had for this contribution a month.
    Paid(Euros),
    /// There is no C2S any more.
    Closed,
    /// So much income tax is to be paid a year.
    Taxed(Euros),
    /// A grant of the year ends: so much less a year.
    Ends(Right, Euros),
}

/// A sweep of all of it, in short steps.
#[derive(Clone, Debug)]
pub struct Sweeping {
    household: Household,
    adult: usize,
    most: Monthly,
    purses: Vec<Option<Purse>>,
    /// Pairs of points between which the steps are still to be found.
    between: Vec<(usize, usize)>,
    /// Rights that go by steps, as far as they are known.
    steps: Vec<Option<Beyond>>,
    next: usize,
    /// Points between which a threshold stands; told to the euro once it is taken up.
    rough: Vec<(Mark, usize)>,
    thresholds: Vec<(Monthly, Threshold)>,
}

/// What a threshold is looked for of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Free,
    Covered,
    Untaxed,
    Given(Right),
}

/// Between how many points the rights that go by steps are first worked out.
const COARSE: usize = 16;

impl Sweeping {
    /// `points` households (at least two) whose adult earns from nothing to `most` a month; nothing is computed yet.
    pub fn new(household: &Household, adult: usize, most: Monthly, points: u32) -> Sweeping {
        let points = points.max(2) as usize;
        let last = points - 1;
        let coarse: Vec<usize> = (0..last).step_by(COARSE).chain([last]).collect();
        Sweeping {
            household: household.clone(),
            adult,
            most,
            purses: vec![None; points],
            between: coarse.windows(2).map(|pair| (pair[0], pair[1])).rev().collect(),
            steps: vec![None; points],
            next: 0,
            rough: Vec::new(),
            thresholds: Vec::new(),
        }
    }

    /// Takes one step, far shorter than a tenth of what a page may not be held for; false once there is none left.
    pub fn advance(&mut self) -> bool {
        if let Some((low, high)) = self.between.pop() {
            self.look_between(low, high);
        } else if self.next < self.purses.len() {
            self.fill(self.next);
            self.next += 1;
            if self.next == self.purses.len() {
                self.rough = self.marks();
            }
        } else if let Some((mark, low)) = self.rough.pop() {
            self.refine(mark, low);
        } else {
            return false;
        }
        true
    }

    /// The points, once there is no step left.
    pub fn purses(&self) -> Vec<Purse> {
        self.purses.iter().flatten().cloned().collect()
    }

    /// What changes beside the money of the Caf, by wage, to the euro, once there is no step left.
    pub fn thresholds(&self) -> Vec<(Monthly, Threshold)> {
        let mut thresholds = self.thresholds.clone();
        thresholds.sort_by_key(|(wage, _)| *wage);
        thresholds
    }

    fn wage(&self, i: usize) -> Monthly {
        wage_at(self.most, i as u32, self.purses.len() as u32 - 1)
    }

    /// Works a point out whole, unless it is.
    fn whole(&mut self, i: usize) {
        if self.steps[i].is_none() {
            let purse = purse(&self.household, self.adult, self.wage(i));
            self.steps[i] = Some(purse.beyond.clone());
            self.purses[i] = Some(purse);
        }
    }

    /// Works out one of the two points, or what stands between them.
    fn look_between(&mut self, low: usize, high: usize) {
        if let Some(missing) = [low, high].into_iter().find(|i| self.steps[*i].is_none()) {
            self.whole(missing);
            return self.between.push((low, high));
        }
        let (before, after) = (self.steps[low].clone(), self.steps[high].clone());
        let differ = before.as_ref().zip(after.as_ref()).is_none_or(|(before, after)| {
            before.cover != after.cover
                || Right::ALL
                    .into_iter()
                    .any(|right| goes_by_steps(right) && before.rights[right as usize] != after.rights[right as usize])
        });
        if !differ {
            self.steps[low + 1..high].fill(before);
        } else if high - low > 1 {
            let middle = low.midpoint(high);
            self.between.extend([(middle, high), (low, middle)]);
        }
    }

    fn fill(&mut self, i: usize) {
        if self.purses[i].is_none() {
            let wage = self.wage(i);
            self.purses[i] = Some(at(&self.household, self.adult, wage, self.steps[i].as_ref()));
        }
    }

    /// The last point before each threshold.
    fn marks(&self) -> Vec<(Mark, usize)> {
        let all = [Mark::Free, Mark::Covered, Mark::Untaxed];
        let given = Right::ALL.into_iter().filter(|right| right.kind() == Kind::Grant && counts(*right));
        let last = self.purses.len() - 1;
        let found = all.into_iter().chain(given.map(Mark::Given)).filter_map(|mark| {
            let at =
                self.purses.iter().rposition(|purse| purse.as_ref().is_some_and(|purse| mark.holds(&purse.beyond)))?;
            (at < last).then_some((mark, at))
        });
        found.collect()
    }

    /// Finds the first wage in whole euros from which a mark no longer holds.
    fn refine(&mut self, mark: Mark, at: usize) {
        let (low, high) = (self.wage(at).0, self.wage(at + 1).0);
        let look = |euros: Decimal| purse(&self.household, self.adult, Monthly(euros)).beyond;
        let (mut holds, mut ends) = (low.floor(), high.ceil());
        while ends - holds > Decimal::ONE {
            let middle = ((holds + ends) / Decimal::TWO).floor();
            if mark.holds(&look(middle)) {
                holds = middle;
            } else {
                ends = middle;
            }
        }
        let Some(before) = self.purses[at].as_ref().map(|purse| &purse.beyond) else { return };
        if let Some(threshold) = mark.told(before, &look(ends)) {
            self.thresholds.push((Monthly(ends), threshold));
        }
    }
}

impl Mark {
    fn holds(self, beyond: &Beyond) -> bool {
        match self {
            Mark::Free => beyond.cover == Cover::Free,
            Mark::Covered => matches!(beyond.cover, Cover::Free | Cover::Paid(_)),
            Mark::Untaxed => beyond.tax.is_some_and(|tax| tax <= Euros::ZERO),
            Mark::Given(right) => beyond.rights[right as usize].is_some_and(|given| given > Euros::ZERO),
        }
    }

    /// What stands from there on; `None` where it cannot be said, or another mark tells it.
    fn told(self, before: &Beyond, after: &Beyond) -> Option<Threshold> {
        match (self, after.cover) {
            (Mark::Free, Cover::Paid(amount)) => Some(Threshold::Paid(amount)),
            (Mark::Covered, Cover::Closed) => Some(Threshold::Closed),
            (Mark::Free | Mark::Covered, _) => None,
            (Mark::Untaxed, _) => after
                .tax
                .filter(|tax| *tax > Euros::ZERO)
                .map(|tax| Threshold::Taxed(Euros(tax.0 * dec!(12)).to_euros())),
            (Mark::Given(right), _) => {
                let lost = before.rights[right as usize]?;
                let ends = after.rights[right as usize].is_some();
                ends.then(|| Threshold::Ends(right, Euros(lost.0 * dec!(12)).to_euros()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::of_json;
    use crate::scenario::sweep::sweep;

    /// Somebody of 40 alone in a home that counts for nothing: the C2S hangs on the wage alone.
    const ALONE: &str = r#"{"format":1,"month":"2026-11","residence":{"department":"59"},"union":"single",
        "adults":[{"birth_date":"1986-05-10","activity":"employed","income":[{"kind":"wage","monthly":1000}]}],
        "housing":{"tenure":"tenant","rent":400,"landlord_is_relative":true}}"#;

    /// A lone parent of a collégien and of a small child, who rents.
    const PARENT: &str = r#"{"format":1,"month":"2026-11","residence":{"department":"59"},"union":"single",
        "adults":[{"birth_date":"1990-05-04","activity":"employed","income":[{"kind":"wage","monthly":1050}]}],
        "children":[{"birth_date":"2013-06-14","other_parent":"not_paying"},{"birth_date":"2023-03-10","other_parent":"not_paying"}],
        "housing":{"tenure":"tenant","rent":560}}"#;

    /// Neither tax nor right: Saint-Martin has its own, and the homeless no voucher.
    const NOTHING: &str = r#"{"format":1,"month":"2026-11","residence":{"department":"976"},"union":"single",
        "adults":[{"birth_date":"1986-05-10","activity":"employed","income":[]}],"housing":{"tenure":"homeless"}}"#;

    fn swept(json: &str, most: Decimal, points: u32) -> Sweeping {
        let mut sweeping = Sweeping::new(&of_json(json), 0, Monthly(most), points);
        while sweeping.advance() {}
        sweeping
    }

    #[test]
    fn each_point_is_that_of_the_wage_by_itself() {
        for json in [ALONE, PARENT] {
            let purses = swept(json, dec!(5800), 101).purses();
            assert_eq!(purses.len(), 101);
            for found in purses {
                assert_eq!(found, purse(&of_json(json), 0, found.point.wage), "at {:?}", found.point.wage);
            }
        }
    }

    #[test]
    fn without_tax_nor_right_it_is_the_sweep_of_the_caf() {
        let household = of_json(NOTHING);
        // At Mayotte there is no C2S; the tax begins above what is swept here.
        let purses = swept(NOTHING, dec!(900), 31).purses();
        for (purse, point) in purses.iter().zip(sweep(&household, 0, Monthly(dec!(900)), 31)) {
            assert_eq!((&purse.point, purse.left()), (&point, point.in_hand()));
        }
    }

    #[test]
    fn what_is_left_of_a_hundred_is_the_hundred_with_its_causes() {
        let household = of_json(PARENT);
        for wage in [dec!(0), dec!(700), dec!(1050), dec!(1550), dec!(2000), dec!(2400.37), dec!(3000)] {
            let next = next_hundred(&household, 0, Monthly(wage)).expect("known");
            let left = |wage| purse(&household, 0, Monthly(wage)).left();
            let causes: Euros = next.causes.iter().map(|(_, takes)| *takes).sum();
            assert_eq!(next.kept, Euros(dec!(100)) + causes, "{wage}");
            assert_eq!(next.kept, left(wage + dec!(100)) - left(wage), "{wage}");
            assert!(next.uncounted.is_empty(), "{next:?}");
        }
    }

    #[test]
    fn the_cover_is_paid_from_one_ceiling_and_closed_from_the_next() {
        // 10,422 / 12 = 868.50; 14,069.70 / 12 = 1,172.475: the first whole euros above.
        let thresholds = swept(ALONE, dec!(1600), 101).thresholds();
        let wages: Vec<_> =
            thresholds.iter().filter(|(_, t)| matches!(t, Threshold::Paid(_) | Threshold::Closed)).collect();
        let expected =
            [(Monthly(dec!(869)), Threshold::Paid(Euros(dec!(14)))), (Monthly(dec!(1173)), Threshold::Closed)];
        assert_eq!(wages, expected.iter().collect::<Vec<_>>());
        let cover = |wage: Decimal| purse(&of_json(ALONE), 0, Monthly(wage)).beyond.cover;
        assert_eq!(
            [dec!(868), dec!(869), dec!(1172), dec!(1173)].map(cover),
            [Cover::Free, Cover::Paid(Euros(dec!(14))), Cover::Paid(Euros(dec!(14))), Cover::Closed]
        );
    }

    #[test]
    fn each_threshold_parts_the_euro_below_from_its_own() {
        let household = of_json(PARENT);
        let thresholds = swept(PARENT, dec!(5800), 401).thresholds();
        let mut kinds = [false; 4];
        for (wage, threshold) in &thresholds {
            let [below, own] = [*wage - Monthly(Decimal::ONE), *wage].map(|wage| purse(&household, 0, wage).beyond);
            let kind = match threshold {
                Threshold::Paid(amount) => {
                    assert_eq!((below.cover, own.cover), (Cover::Free, Cover::Paid(*amount)));
                    0
                }
                Threshold::Closed => {
                    assert!(matches!(below.cover, Cover::Paid(_)) && own.cover == Cover::Closed);
                    1
                }
                Threshold::Taxed(year) => {
                    assert!(below.tax <= Some(Euros::ZERO) && own.tax == Some(a_month(*year)), "{below:?} {own:?}");
                    2
                }
                Threshold::Ends(right, year) => {
                    let of = |beyond: &Beyond| beyond.rights[*right as usize];
                    assert_eq!((of(&below), of(&own)), (Some(a_month(*year)), Some(Euros::ZERO)), "{right:?}");
                    3
                }
            };
            kinds[kind] = true;
        }
        assert_eq!(kinds, [true; 4], "{thresholds:?}");
        assert!(thresholds.is_sorted_by_key(|(wage, _)| *wage));
    }

    #[test]
    fn with_the_other_income_it_is_what_is_left_less_the_contribution_and_with_the_grants() {
        let couple = PARENT.replace(r#""union":"single""#, r#""union":"married""#).replace(
            r#"}],
        "children""#,
            r#"},{"birth_date":"1988-01-01","activity":"employed","income":[{"kind":"wage","monthly":1700}]}],
        "children""#,
        );
        let household = of_json(&couple.replace("not_paying", "present"));
        assert_eq!(other_income(&household, 0), Some(Euros(dec!(1700))));
        let purse = purse(&household, 0, Monthly(dec!(3500)));
        let earning = earning(&household, 0, Monthly(dec!(3500)));
        let assessment = assess(&earning, &mut Trace::silent());
        let disposable = rights::rights(&earning, &assessment, &mut Trace::silent()).disposable.expect("known");
        assert!(purse.beyond.tax.is_some_and(|tax| tax > Euros::ZERO), "{purse:?}");
        let rights: Euros = purse.beyond.rights.iter().flatten().copied().sum();
        assert_eq!(purse.left() + Euros(dec!(1700)), disposable + rights);
    }

    #[test]
    fn what_cannot_be_said_is_told_and_not_counted() {
        let student = PARENT.replace(r#""department":"59""#, r#""department":"977""#);
        let next = next_hundred(&of_json(&student), 0, Monthly(dec!(1500))).expect("the Caf is known");
        assert!(next.uncounted.contains(&Part::Tax), "{next:?}");
    }
}
