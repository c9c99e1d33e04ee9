//! The amount: the prime of each of the three months, and their mean (CSS, L842-3, R843-1, D843-1 to D843-4).

use rust_decimal::{Decimal, dec};

use super::FLAT;
use super::who::Who;
use crate::benefits::foyer::housing::{Home, counted_aid, flat_rate, home};
use crate::benefits::foyer::lone::Alone;
use crate::benefits::foyer::{self, Unsure, child_support, flat_amount};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures::SMIC_HOURLY;
use crate::household::Tenure;
use crate::law::Law;
use crate::money::Cents;
use crate::outcome::{Gap, Reason};
use crate::resources::quarter::{earnings, paid, paid_housing, paid_mva};

/// A month looked at.
#[derive(Clone, Copy, Debug)]
pub(super) struct MonthAmount {
    pub month: Month,
    pub single: Decimal,
    pub flat: Decimal,
    pub work: [Decimal; 2],
    /// The part of it that is AAH.
    pub aah: [Decimal; 2],
    pub bonuses: [Decimal; 2],
    pub children_work: Decimal,
    pub children_bonus: Decimal,
    pub slope: Decimal,
    /// Share of the earnings that is kept.
    pub share: Decimal,
    /// All bonuses.
    pub bonus: Decimal,
    /// What replaces earnings, maintenance, other taxed income.
    pub other: Decimal,
    pub benefits: Decimal,
    pub housing: Decimal,
    pub aided: bool,
    /// All resources, home included.
    pub resources: Decimal,
    pub amount: Decimal,
    /// What one euro more earned by the claimant changes.
    pub one_euro: OneEuro,
}

/// What one euro more earned changes, for its three reasons.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct OneEuro {
    /// The share of it that is added.
    pub kept: Decimal,
    /// By how much the bonus grows.
    pub bonus: Decimal,
    /// What of it is taken off with the resources: all of it, or nothing under the flat amount.
    pub taken: Decimal,
}

impl OneEuro {
    /// The change.
    pub fn sum(self) -> Decimal {
        self.kept + self.bonus - self.taken
    }
}

/// The amount and how it comes about.
#[derive(Clone, Debug)]
pub(super) struct Amount {
    pub months: [MonthAmount; 3],
    /// Mean of the three months, not rounded.
    pub mean: Decimal,
    /// The home is bought with a loan.
    pub loan: bool,
    /// The lone parent's increase ended in the months looked at or since.
    pub increase_ended: bool,
    /// Some profit is that of the months looked at, for want of a whole year.
    pub first_year: bool,
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
            first_year: self.first_year,
            prison: self.prison,
        })
    }

    /// The mean over the months of one figure.
    pub fn mean_of(&self, figure: impl Fn(&MonthAmount) -> Decimal) -> Decimal {
        self.months.iter().map(figure).sum::<Decimal>() / dec!(3)
    }
}

/// The prime of the household for `month`.
pub(super) fn amount(case: &Case<'_>, who: &Who) -> Result<Amount, Gap> {
    let [a, b, c] = who.window.months();
    let months = [in_month(case, who, 0, a)?, in_month(case, who, 1, b)?, in_month(case, who, 2, c)?];
    let mean = months.iter().map(|m| m.amount).sum::<Decimal>() / dec!(3);
    let loan = case.household.housing.tenure.get()? == Tenure::OwnerWithLoan;
    let increase_ended = foyer::lone::ended_lately(case, who.alone, who.charge, who.increased, who.window)?;
    let first_year = who.earnings.iter().any(|earnings| earnings.profit_of_window);
    let prison = who.increased && matches!(who.alone, Alone::Since(_));
    Ok(Amount { months, mean, loan, increase_ended, first_year, prison })
}

fn in_month(case: &Case<'_>, who: &Who, i: usize, month: Month) -> Result<MonthAmount, Gap> {
    let household = case.household;
    let children = foyer::children(case, month, who.charge)?;
    let single = FLAT.at(month)?;
    let home = home(&household.housing)?;
    let mut m = MonthAmount {
        month,
        single,
        flat: flat_amount(single, &children, who.adults, who.increased, month)?,
        work: [Decimal::ZERO; 2],
        aah: [Decimal::ZERO; 2],
        bonuses: [Decimal::ZERO; 2],
        children_work: Decimal::ZERO,
        children_bonus: Decimal::ZERO,
        slope: SLOPE.at(who.window.opened)?,
        share: Decimal::ZERO,
        bonus: Decimal::ZERO,
        other: Decimal::ZERO,
        benefits: Decimal::ZERO,
        housing: Decimal::ZERO,
        aided: home == Home::Aided,
        resources: Decimal::ZERO,
        amount: Decimal::ZERO,
        one_euro: OneEuro::default(),
    };
    for (adult, e) in who.earnings.iter().enumerate() {
        m.other += e.replacement[i] + e.property[i];
        if adult == who.beneficiary || who.adults == 2 {
            m.work[adult] = e.work[i];
        } else {
            // Earnings of a partner left out replace earnings (R842-4).
            m.other += e.work[i];
        }
    }
    for member in children.members() {
        let income = member.income(household);
        if !income.spells()?.is_empty() {
            let e = earnings(income, who.window)?;
            m.other += e.replacement[i] + e.property[i];
            m.children_work += e.work[i];
            m.children_bonus += bonus(e.work[i], single, month)?;
        }
    }
    m.other += child_support(household, month)?;
    // With no earnings in the month the formula gives nothing.
    if m.work.iter().all(Decimal::is_zero) && m.children_work.is_zero() {
        m.resources = m.other;
        return Ok(m);
    }
    settle(&mut m, who, month)?;
    // Benefits, AAH held to be earnings included, can only lower it: they are read when something is left.
    if formula(&m, m.work[0] + m.work[1] + m.children_work + m.other) <= Decimal::ZERO {
        m.resources = m.work[0] + m.work[1] + m.children_work + m.other;
        return Ok(m);
    }
    let paid = paid(case, month)?;
    let counts = |adult: usize| who.prison[adult].is_none();
    m.benefits = paid.family() + paid.disability(counts) + paid.minima(counts);
    if who.increased && foyer::has_newborn(case, month)? {
        m.benefits -= paid.paje_base;
    }
    // AAH counts as earnings of a worker who earns enough (L842-8, D843-4).
    let threshold = Decimal::from(AAH_FROM.at(month)?) * SMIC_HOURLY.at(month)?;
    for adult in 0..2 {
        if counts(adult) && !paid.aah[adult].is_zero() && m.work[adult] >= threshold {
            m.benefits -= paid.aah[adult];
            m.work[adult] += paid.aah[adult];
            m.aah[adult] = paid.aah[adult];
        }
    }
    settle(&mut m, who, month)?;
    let room = formula(&m, m.work[0] + m.work[1] + m.children_work + m.other + m.benefits);
    if room > Decimal::ZERO {
        m.benefits += paid_mva(case, month, counts)?;
    }
    let before = m.work[0] + m.work[1] + m.children_work + m.other + m.benefits;
    if formula(&m, before) > Decimal::ZERO {
        m.housing = match home {
            Home::Nothing => Decimal::ZERO,
            Home::Free => flat_rate(single, who.adults + children.count(), month)?,
            Home::Aided => counted_aid(case, paid_housing(case, month)?, who.adults, &children, single, month)?,
        };
    }
    m.resources = before + m.housing;
    m.amount = formula(&m, m.resources).max(Decimal::ZERO);
    m.one_euro = one_euro(&m, who.beneficiary, month)?;
    Ok(m)
}

/// The share of the earnings that is kept and the bonuses, from the earnings (L842-3 1°).
fn settle(m: &mut MonthAmount, who: &Who, month: Month) -> Result<(), Gap> {
    m.share = (m.work[0] + m.work[1] + m.children_work) * m.slope;
    m.bonus = m.children_bonus;
    for adult in 0..who.earnings.len() {
        m.bonuses[adult] = bonus(m.work[adult], m.single, month)?;
        m.bonus += m.bonuses[adult];
    }
    Ok(())
}

/// Flat amount, plus the share of earnings, plus the bonuses, less the resources, at least the flat amount (L842-3).
fn formula(m: &MonthAmount, resources: Decimal) -> Decimal {
    m.flat + m.share + m.bonus - resources.max(m.flat)
}

/// Bonus of a worker: nothing up to 59 hours of SMIC, then a straight line up to its most (D843-2). Its most is a share
/// of the flat amount for one, in cents as it is published.
fn bonus(work: Decimal, single: Decimal, month: Month) -> Result<Decimal, Gap> {
    if work.is_zero() {
        return Ok(Decimal::ZERO);
    }
    let smic = SMIC_HOURLY.at(month)?;
    let from = Decimal::from(BONUS_FROM.at(month)?) * smic;
    if work <= from {
        return Ok(Decimal::ZERO);
    }
    let to = Decimal::from(BONUS_TO.at(month)?) * smic;
    let most = (BONUS_MOST.at(month)? * single).to_cents();
    Ok(if work >= to { most } else { most * (work - from) / (to - from) })
}

/// What one euro more earned changes; nothing in a month in which nothing is due.
fn one_euro(m: &MonthAmount, adult: usize, month: Month) -> Result<OneEuro, Gap> {
    if m.amount.is_zero() {
        return Ok(OneEuro::default());
    }
    let work = m.work[adult];
    let more = bonus(work + Decimal::ONE, m.single, month)? - m.bonuses[adult];
    let taken = if m.resources >= m.flat { Decimal::ONE } else { Decimal::ZERO };
    Ok(OneEuro { kept: m.slope, bonus: more, taken })
}

/// Share of the earnings that is added to the flat amount (D843-3), by the month in which the quarter opened.
pub(super) static SLOPE: Dated<Decimal> = Dated::new(
    "ppa.slope",
    Unit::Share,
    Renewed::Never,
    &[
        since(2018, 8, 1, dec!(0.61), Law::Css("D843-3", "LEGIARTI000037462909")),
        since(2025, 4, 1, dec!(0.5985), Law::Css("D843-3", "LEGIARTI000051396704")),
    ],
);

/// Hours of SMIC up to which there is no bonus (D843-2).
pub(super) static BONUS_FROM: Dated<i16> = Dated::new(
    "ppa.bonus_from",
    Unit::Hours,
    Renewed::Never,
    &[since(2016, 1, 1, 59, Law::Css("D843-2", "LEGIARTI000037873473"))],
);

/// Hours of SMIC from which the bonus is whole (D843-2).
pub(super) static BONUS_TO: Dated<i16> = Dated::new(
    "ppa.bonus_to",
    Unit::Hours,
    Renewed::Never,
    &[
        since(2018, 10, 1, 120, Law::Css("D843-2", "LEGIARTI000037873473")),
        since(2026, 4, 1, 138, Law::Jo("Décret 2026-222", "JORFTEXT000053733855")),
    ],
);

/// The whole bonus, as a share of the flat amount for one person (D843-2).
pub(super) static BONUS_MOST: Dated<Decimal> = Dated::new(
    "ppa.bonus_most",
    Unit::Share,
    Renewed::Never,
    &[
        since(2018, 10, 1, dec!(0.29101), Law::Css("D843-2", "LEGIARTI000037873473")),
        since(2026, 4, 1, dec!(0.377), Law::Jo("Décret 2026-222", "JORFTEXT000053733855")),
    ],
);

/// Hours of SMIC that a worker must earn for AAH to count as earnings (D843-4).
pub(super) static AAH_FROM: Dated<i16> = Dated::new(
    "ppa.aah_from",
    Unit::Hours,
    Renewed::Never,
    &[since(2018, 1, 1, 29, Law::Css("D843-4", "LEGIARTI000036579172"))],
);
