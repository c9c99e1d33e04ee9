//! The amount: mean of the three months looked at (CASF, R262-7).

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use super::person::{Person, person};
use super::place;
use super::who::Who;
use crate::benefits::conditions::residence;
use crate::benefits::foyer::housing::{Home, counted_aid, flat_rate, home};
use crate::benefits::foyer::lone::Alone;
use crate::benefits::foyer::{self, Unsure, child_support};
use crate::calendar::Month;
use crate::case::Case;
use crate::household::{Activity, Tenure};
use crate::outcome::{Gap, Outcome, Reason};
use crate::resources::quarter::{Window, income_of_assets, paid, paid_housing, paid_mva};
use crate::trace::Trace;

/// Which housing aid enters the computation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HousingAid {
    /// That which was paid in each month.
    AsPaid,
    /// That which would be paid if the RSA was, or was not, paid before.
    Supposing(bool),
    /// None: the amount cannot be more.
    None,
    /// At least the flat rate: the amount cannot be less.
    Full,
}

/// A month looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct MonthAmount {
    pub month: Month,
    pub single: Decimal,
    pub flat: Decimal,
    pub family: Decimal,
    pub disability: Decimal,
    pub minima: Decimal,
    pub housing: Decimal,
    pub aided: bool,
    pub amount: Decimal,
}

/// The amount and how it comes about.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    pub window: Window,
    pub adults: ArrayVec<Person, 2>,
    pub support: Decimal,
    pub assets: Decimal,
    /// Resources over three months, benefits apart.
    pub income: Decimal,
    pub lower_mean: bool,
    pub stopped_work: bool,
    pub months: [MonthAmount; 3],
    /// Mean of the three months, not rounded.
    pub mean: Decimal,
    pub unsettled: bool,
    /// The home is bought with a loan, without housing aid.
    pub loan: bool,
    /// The lone parent's increase ended in the months looked at or since.
    pub increase_ended: bool,
    /// The increase is due because the other adult is in prison.
    pub prison: bool,
}

impl Amount {
    /// The readings of the law on which the amount rests, where they matter.
    pub fn to_confirm(&self) -> impl Iterator<Item = Reason> {
        foyer::to_confirm(Unsure {
            amounts: self.months[0].single != self.months[2].single,
            unaided: self.loan && self.months.iter().any(|m| m.housing.is_zero()),
            increase_ended: self.increase_ended,
            first_year: self.adults.iter().any(|adult| adult.profit_of_window),
            prison: self.prison,
        })
    }

    /// Mean resources of a month, benefits included.
    pub fn resources(&self) -> Decimal {
        let benefits: Decimal = self.months.iter().map(|m| m.family + m.disability + m.minima + m.housing).sum();
        (self.income + benefits) / dec!(3)
    }

    /// Mean flat amount.
    pub fn flat_mean(&self) -> Decimal {
        self.months.iter().map(|m| m.flat).sum::<Decimal>() / dec!(3)
    }
}

/// The amount of the household for `month`.
pub(super) fn amount(case: &Case<'_>, who: &Who, month: Month, aid: HousingAid) -> Result<Amount, Gap> {
    let household = case.household;
    let window = who.window;
    let three = total(case, who, window, month)?;
    let mut income = three.sum();
    let mut lower_mean = false;
    // First review under the new months: the mean of the last two when lower (décret 2025-185).
    if household.reviews.rsa.get()?.is_some() && TRANSITION.contains(&window.opened) {
        let two = total(case, who, window.without_first(), month)?.sum() * dec!(1.5);
        if two < income {
            (income, lower_mean) = (two, true);
        }
    }
    let home = home(&household.housing)?;
    let mut months = ArrayVec::<MonthAmount, 3>::new();
    let mut sum = Decimal::ZERO;
    for (m, children) in window.months().into_iter().zip(&who.in_months) {
        let single = place::single(case, m)?;
        let mut line = MonthAmount {
            month: m,
            single,
            flat: place::flat(case, children, who.adults, who.increased, m)?,
            family: Decimal::ZERO,
            disability: Decimal::ZERO,
            minima: Decimal::ZERO,
            housing: Decimal::ZERO,
            aided: home == Home::Aided,
            amount: Decimal::ZERO,
        };
        // Nothing is read that cannot matter any more.
        if line.flat * dec!(3) > income {
            let paid = paid(case, m)?;
            line.family = paid.family();
            line.disability = paid.disability(|adult| who.shares(adult));
            line.minima = paid.minima(|adult| who.shares(adult));
            if who.increased && foyer::has_newborn(case, m)? {
                line.family -= paid.paje_base;
            }
            let mut room = (line.flat - line.family - line.disability - line.minima) * dec!(3) - income;
            if room > Decimal::ZERO {
                let mva = paid_mva(case, m, |adult| who.shares(adult))?;
                line.disability += mva;
                room -= mva * dec!(3);
            }
            if room > Decimal::ZERO {
                line.housing = housing(case, home, who.adults, children, m, aid)?;
                let tripled = room - line.housing * dec!(3);
                if tripled > Decimal::ZERO {
                    line.amount = tripled / dec!(3);
                    sum += tripled;
                }
            }
        }
        months.push(line);
    }
    let months = [months[0], months[1], months[2]];
    Ok(Amount {
        window,
        stopped_work: three.stopped_work,
        adults: three.adults,
        support: three.support,
        assets: three.assets,
        income,
        lower_mean,
        months,
        mean: sum / dec!(9),
        loan: household.housing.tenure.get()? == Tenure::OwnerWithLoan,
        increase_ended: !residence::is_mayotte(household)?
            && foyer::lone::ended_lately(case, who.alone, who.charge, who.increased, window)?,
        prison: who.increased && matches!(who.alone, Alone::Since(_)),
        unsettled: aid == HousingAid::AsPaid && home == Home::Aided && super::paid::is_unsettled(case, window),
    })
}

/// What the home brings in a month (R262-9, R262-10).
fn housing(
    case: &Case<'_>,
    home: Home,
    adults: usize,
    children: &foyer::Children,
    month: Month,
    aid: HousingAid,
) -> Result<Decimal, Gap> {
    let single = place::single(case, month)?;
    let paid = match (home, aid) {
        (Home::Nothing, _) | (Home::Aided, HousingAid::None) => return Ok(Decimal::ZERO),
        (Home::Free, _) | (Home::Aided, HousingAid::Full) => {
            return flat_rate(single, adults + children.count(), month);
        }
        (Home::Aided, HousingAid::AsPaid) => paid_housing(case, month)?,
        (Home::Aided, HousingAid::Supposing(rsa)) => {
            match (case.asks.al_supposing)(case, month, rsa, &mut Trace::silent())? {
                Outcome::Due(due) => due.net.0,
                Outcome::NotDue(_) => Decimal::ZERO,
                Outcome::Unknown(gap) => return Err(gap),
            }
        }
    };
    counted_aid(case, paid, adults, children, single, month)
}

/// Resources of the months of a window, benefits apart.
struct Total {
    adults: ArrayVec<Person, 2>,
    children: Decimal,
    support: Decimal,
    assets: Decimal,
    stopped_work: bool,
}

impl Total {
    fn sum(&self) -> Decimal {
        self.adults.iter().map(|p| p.counted).sum::<Decimal>() + self.children + self.support + self.assets
    }
}

fn total(case: &Case<'_>, who: &Who, window: Window, month: Month) -> Result<Total, Gap> {
    let household = case.household;
    let mut adults = ArrayVec::new();
    let length = window.last.since(window.first) + 1;
    for (i, adult) in household.adults.iter().enumerate() {
        let trades = || Ok(adult.activity.get()? == Activity::SelfEmployed);
        adults.push(if who.shares(i) {
            person(case, &adult.income, window, month, trades)?
        } else {
            Person::default()
        });
    }
    let stopped_work = adults.iter().any(|person: &Person| person.stopped_work);
    let mut support = Decimal::ZERO;
    for m in window.first.through(window.last) {
        support += child_support(household, m)?;
    }
    let children = who.incomes_in(case, window, month)?;
    let assets = income_of_assets(&household.assets, window.opened)? * Decimal::from(length) / dec!(3);
    Ok(Total { adults, children, support, assets, stopped_work })
}

/// Months in which a review was the first under the months of March 2025.
const TRANSITION: [Month; 3] = [Month::new(2025, 3), Month::new(2025, 4), Month::new(2025, 5)];
