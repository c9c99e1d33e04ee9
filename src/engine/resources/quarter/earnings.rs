//! A person's income in each month of a quarter, as the prime d’activité sorts it (CSS, R844-1, R844-2, R845-1, R845-2).
//!
//! Earnings are pay (*montant net social*), paid training, help of partial unemployment, maternity and paternity pay, sick pay of the first three
//! months, guaranteed pay of protected work, and profits; what replaces them is pensions, unemployment benefit, later
//! sick pay, maintenance; other taxed income counts for a twelfth of the year before last (R843-1 III 2°). Profits are
//! those of the year before last, or of last year when it alone is whole, divided by twelve; turnover under the micro
//! regime is that of the three months, less the tax allowance, divided by three.
//!
//! Open: a self-employed person with no whole year yet is counted by turnover less the allowance (R845-2, third
//! alinéa); the household gives the profit, which is taken as it is over the three months, and the result says so. On
//! request turnover may be counted for others too (fourth alinéa), which the line of the year says. The supplementary birth
//! leave of 2026 is in no list: counted as the leaves of R844-1 I 5°, with which it is taken.

use rust_decimal::{Decimal, dec};

use super::Window;
use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Income, Kind, Kinds, Spell};
use crate::law::Law;
use crate::outcome::Gap;

/// A person's income in each of the three months, in euros.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Earnings {
    /// Earnings, and what stands for them (R844-1).
    pub work: [Decimal; 3],
    /// What replaces earnings (R844-2).
    pub replacement: [Decimal; 3],
    /// A twelfth of the other taxed income of the year before last (R843-1 III 2°).
    pub property: [Decimal; 3],
    /// Calendar year of the profit that was counted.
    pub profit_year: Option<i16>,
    /// The profit is that of the window, for want of a whole year.
    pub profit_of_window: bool,
}

/// The income of the window, sorted.
pub(crate) fn earnings(income: &Income, window: Window) -> Result<Earnings, Gap> {
    let mut out = Earnings::default();
    let months = window.months();
    let spells = income.spells()?;
    let mut self_employed = false;
    for spell in spells {
        if WORK.has(spell.kind) {
            add(&mut out.work, spell, months)?;
        } else if REPLACEMENT.has(spell.kind) {
            add(&mut out.replacement, spell, months)?;
        } else if SICK.has(spell.kind) {
            for (i, month) in months.into_iter().enumerate() {
                if spell.covers(month) {
                    let to = if is_early(spells, spell, month)? { &mut out.work } else { &mut out.replacement };
                    to[i] += spell.monthly.get()?.0;
                }
            }
        } else if spell.kind == Kind::SelfEmployed {
            self_employed |= spell.months_in(window.first, window.last) > 0;
        } else if PROPERTY.has(spell.kind) {
            for (i, month) in months.into_iter().enumerate() {
                let year = month.year() - 2;
                let covered = spell.months_in(Month::january(year), Month::new(year, 12));
                if covered > 0 {
                    let taxable = match spell.taxable.get()? {
                        Some(taxable) => taxable,
                        None => spell.monthly.get()?,
                    };
                    out.property[i] += taxable.0 * Decimal::from(covered) / TWELVE;
                }
            }
        }
    }
    let turnover = micro_profit(spells, window)?;
    if !turnover.is_zero() {
        let month = turnover / THREE;
        out.work.iter_mut().for_each(|work| *work += month);
    }
    if self_employed {
        let (profit, year) = profit(income, window)?;
        out.profit_year = year;
        out.profit_of_window = year.is_none();
        for (i, month) in months.into_iter().enumerate() {
            if covers(spells, Kind::SelfEmployed, month) {
                out.work[i] += profit;
            }
        }
    }
    Ok(out)
}

/// The profit counted for a month, and the year it comes from (R845-1, R845-2): the year before last, else last year,
/// when a whole year of activity; else the mean of the window.
pub(super) fn profit(income: &Income, window: Window) -> Result<(Decimal, Option<i16>), Gap> {
    let spells = income.spells()?;
    for year in [window.opened.year() - 2, window.opened.year() - 1] {
        if Month::january(year).through(Month::new(year, 12)).all(|m| covers(spells, Kind::SelfEmployed, m)) {
            let profit = income.received(PROFIT, Month::january(year), Month::new(year, 12))?;
            return Ok((profit / TWELVE, Some(year)));
        }
    }
    let months = window.first.through(window.last).filter(|m| covers(spells, Kind::SelfEmployed, *m)).count().max(1);
    Ok((income.received(PROFIT, window.first, window.last)? / Decimal::from(months as u64), None))
}

/// Turnover of the three months under the micro regime, less the tax allowance (R845-2, third alinéa; CGI, 50-0,
/// 102 ter, 64 bis).
pub(super) fn micro_profit(spells: &[Spell], window: Window) -> Result<Decimal, Gap> {
    let mut sum = Decimal::ZERO;
    for spell in spells {
        let allowance = match spell.kind {
            Kind::MicroGoods => &GOODS,
            Kind::MicroServices => &SERVICES,
            Kind::MicroLiberal => &LIBERAL,
            Kind::MicroFarming => &FARMING,
            Kind::Wage
            | Kind::ApprenticeWage
            | Kind::ProfessionalisationWage
            | Kind::EsatWage
            | Kind::TrainingPay
            | Kind::PartialUnemployment
            | Kind::SelfEmployed
            | Kind::Unemployment
            | Kind::SolidarityUnemployment
            | Kind::SickPay
            | Kind::MaternityPay
            | Kind::WorkInjuryPay
            | Kind::BirthLeavePay
            | Kind::WorkInjuryAnnuity
            | Kind::RetirementPension
            | Kind::SurvivorPension
            | Kind::DisabilityPension
            | Kind::Aspa
            | Kind::Asi
            | Kind::Alimony
            | Kind::SupportPaid
            | Kind::RealExpenses
            | Kind::Rent
            | Kind::Capital
            | Kind::Scholarship
            | Kind::Foreign
            | Kind::Other => continue,
        };
        let months = spell.months_in(window.first, window.last);
        if months > 0 {
            let kept = Decimal::ONE - allowance.at(window.opened)?;
            sum += spell.monthly.get()?.0 * Decimal::from(months) * kept;
        }
    }
    Ok(sum)
}

/// Whether some spell of the kind covers the month.
pub(super) fn covers(spells: &[Spell], kind: Kind, month: Month) -> bool {
    spells.iter().any(|spell| spell.kind == kind && spell.covers(month))
}

/// Whether the month is one of the first three of an illness (R844-1 I 6°): its spells follow one another without a gap.
fn is_early(spells: &[Spell], spell: &Spell, month: Month) -> Result<bool, Gap> {
    let Some(mut start) = spell.from else { return Ok(false) };
    let longest = i32::from(SICK_MONTHS.at(month)?);
    while month.since(start) < longest && covers(spells, spell.kind, start - 1) {
        start = start - 1;
    }
    Ok(month.since(start) < longest)
}

fn add(to: &mut [Decimal; 3], spell: &Spell, months: [Month; 3]) -> Result<(), Gap> {
    for (i, month) in months.into_iter().enumerate() {
        if spell.covers(month) {
            to[i] += spell.monthly.get()?.0;
        }
    }
    Ok(())
}

/// Earnings of the month in which they are paid (R844-1 I 1°, 2°, 4°, 5°, 7°).
pub(super) const WORK: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::EsatWage,
    Kind::TrainingPay,
    Kind::PartialUnemployment,
    Kind::MaternityPay,
    Kind::BirthLeavePay,
]);

/// What replaces earnings (R844-2 1°, 2°, 5° to 7°), with the minima that are social benefits in the month (L842-4 4°).
const REPLACEMENT: Kinds = Kinds::of(&[
    Kind::Unemployment,
    Kind::SolidarityUnemployment,
    Kind::WorkInjuryAnnuity,
    Kind::RetirementPension,
    Kind::SurvivorPension,
    Kind::DisabilityPension,
    Kind::Aspa,
    Kind::Asi,
    Kind::Alimony,
]);

/// Daily allowances that are earnings for three months, then replace them (R844-1 I 6°, R844-2 4°).
pub(super) const SICK: Kinds = Kinds::of(&[Kind::SickPay, Kind::WorkInjuryPay]);

/// Other taxed income (L842-4 5°).
const PROPERTY: Kinds = Kinds::of(&[Kind::Rent, Kind::Capital, Kind::Foreign, Kind::Other]);

const PROFIT: Kinds = Kinds::of(&[Kind::SelfEmployed]);
const THREE: Decimal = dec!(3);
const TWELVE: Decimal = dec!(12);

/// Months of an illness during which its allowances are earnings.
pub(super) static SICK_MONTHS: Dated<i16> = Dated::new(
    "ppa.sick_months",
    Unit::Months,
    Renewed::Never,
    &[since(2016, 1, 1, 3, Law::Css("R844-1", "LEGIARTI000048841691"))],
);

/// Tax allowance of the micro regime: sales.
pub(super) static GOODS: Dated<Decimal> = Dated::new(
    "micro.goods",
    Unit::Share,
    Renewed::Never,
    &[since(2006, 1, 1, dec!(0.71), Law::Cgi("50-0", "LEGIARTI000048844097"))],
);

/// Tax allowance of the micro regime: services.
pub(super) static SERVICES: Dated<Decimal> = Dated::new(
    "micro.services",
    Unit::Share,
    Renewed::Never,
    &[since(2006, 1, 1, dec!(0.5), Law::Cgi("50-0", "LEGIARTI000048844097"))],
);

/// Tax allowance of the micro regime: liberal professions.
pub(super) static LIBERAL: Dated<Decimal> = Dated::new(
    "micro.liberal",
    Unit::Share,
    Renewed::Never,
    &[since(2006, 1, 1, dec!(0.34), Law::Cgi("102 ter", "LEGIARTI000047622381"))],
);

/// Tax allowance of the micro regime: farming.
pub(super) static FARMING: Dated<Decimal> = Dated::new(
    "micro.farming",
    Unit::Share,
    Renewed::Never,
    &[since(2016, 1, 1, dec!(0.87), Law::Cgi("64 bis", "LEGIARTI000031763527"))],
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Monthly;

    fn spell(kind: Kind, monthly: Decimal, from: Option<Month>, to: Option<Month>) -> Spell {
        Spell {
            kind,
            monthly: Monthly(monthly).into(),
            from,
            to,
            taxable: None.into(),
            gross: None.into(),
            overtime: Monthly::ZERO.into(),
        }
    }

    fn of(spells: Vec<Spell>) -> Earnings {
        let window = Window { opened: Month::new(2026, 10), first: Month::new(2026, 6), last: Month::new(2026, 8) };
        earnings(&Income(spells.into()), window).expect("every answer is known")
    }

    #[test]
    fn sick_pay_is_earnings_for_the_month_of_the_stop_and_the_next_two() {
        let sick = of(vec![spell(Kind::SickPay, dec!(630), Some(Month::new(2026, 5)), None)]);
        assert_eq!(sick.work, [dec!(630), dec!(630), dec!(0)]);
        assert_eq!(sick.replacement, [dec!(0), dec!(0), dec!(630)]);
        let longer = of(vec![
            spell(Kind::SickPay, dec!(630), Some(Month::new(2026, 7)), None),
            spell(Kind::SickPay, dec!(600), Some(Month::new(2026, 5)), Some(Month::new(2026, 6))),
        ]);
        assert_eq!(longer.work, [dec!(600), dec!(630), dec!(0)], "an illness in two spells is one illness");
    }

    #[test]
    fn partial_unemployment_is_earned() {
        let partial = of(vec![spell(Kind::PartialUnemployment, dec!(700), Some(Month::new(2026, 7)), None)]);
        assert_eq!(partial.work, [dec!(0), dec!(700), dec!(700)]);
        assert_eq!(partial.replacement, [dec!(0); 3]);
    }

    #[test]
    fn turnover_is_that_of_the_window_less_the_allowance() {
        let micro = of(vec![spell(Kind::MicroLiberal, dec!(900), Some(Month::new(2026, 8)), None)]);
        // 900 × (1 − 0.34) / 3.
        assert_eq!(micro.work, [dec!(198); 3]);
    }

    #[test]
    fn profit_is_that_of_the_year_before_last_or_of_last_year_when_it_alone_is_whole() {
        let two = of(vec![
            spell(Kind::SelfEmployed, dec!(700), None, Some(Month::new(2024, 12))),
            spell(Kind::SelfEmployed, dec!(900), Some(Month::new(2025, 1)), None),
        ]);
        assert_eq!((two.work[0], two.profit_year), (dec!(700), Some(2024)));
        let one = of(vec![spell(Kind::SelfEmployed, dec!(900), Some(Month::new(2024, 2)), None)]);
        assert_eq!((one.work[0], one.profit_year), (dec!(900), Some(2025)));
        let none = of(vec![spell(Kind::SelfEmployed, dec!(500), Some(Month::new(2026, 7)), None)]);
        assert_eq!((none.work, none.profit_year), ([dec!(0), dec!(500), dec!(500)], None));
        assert_eq!([two, one, none].map(|e| e.profit_of_window), [false, false, true]);
    }

    #[test]
    fn income_from_property_is_a_twelfth_of_the_year_before_last_of_the_month() {
        let rent = of(vec![spell(Kind::Rent, dec!(120), Some(Month::new(2024, 7)), None)]);
        // 6 months of 120 in 2024.
        assert_eq!(rent.property, [dec!(60); 3]);
    }
}
