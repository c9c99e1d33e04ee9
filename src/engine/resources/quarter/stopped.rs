//! A person's income over a quarter as the RSA counts it, with what has stopped left out (CASF, R262-6 to R262-13,
//! R262-18, R262-19).
//!
//! All resources of the three months count for their monthly mean, whole in the month in which they are received
//! (R262-7 II 1° and 2°; Conseil d’État, 11 February 2022, no. 449400), study grants apart (R262-11). Earnings and
//! unemployment benefits that have stopped for certain, with nothing in their place, are left out whole; other resources
//! that have stopped, up to one flat amount for one person a month. They count again only from the review that follows
//! their return (R262-13).
//!
//! What is paid now and then (interest, a pension each quarter) has not stopped in the months between
//! ([`Course`]); nor, "de manière certaine", has the trade of somebody who is still self-employed and had no receipts in a
//! month.
//!
//! Not modelled: the département may decide otherwise after a resignation (R262-13, last alinéa).

use rust_decimal::Decimal;

use super::Window;
use super::earnings::{SICK, WORK, covers, micro_profit, profit};
use crate::calendar::Month;
use crate::household::{Course, Income, Kind, Kinds, Spell};
use crate::outcome::Gap;

/// A person's income over the three months, in euros.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct RsaIncome {
    /// What counts.
    pub counted: Decimal,
    /// Earnings and unemployment benefits left out.
    pub stopped_work: Decimal,
    /// Other resources that have stopped, of which one flat amount a month is left out.
    pub stopped_other: Decimal,
    /// Calendar year of the profit that was counted.
    pub profit_year: Option<i16>,
    /// The profit is that of the window, for want of a whole year.
    pub profit_of_window: bool,
}

/// The income of the window for the right of `month`; `trades` says whether the person is still self-employed.
pub(crate) fn rsa_income(
    income: &Income,
    window: Window,
    month: Month,
    trades: impl Fn() -> Result<bool, Gap>,
) -> Result<RsaIncome, Gap> {
    let mut out = RsaIncome::default();
    let spells = income.spells()?;
    let mut self_employed = false;
    let mut micro = false;
    for spell in spells {
        if !COUNTED.has(spell.kind) {
            continue;
        }
        let months = spell.months_in(window.first, window.last);
        if months == 0 {
            continue;
        }
        if spell.kind == Kind::SelfEmployed {
            self_employed = true;
        } else if MICRO.has(spell.kind) {
            micro = true;
        } else {
            let amount = spell.monthly.get()?.0 * Decimal::from(months);
            if amount.is_zero() {
                continue;
            }
            match (has_stopped(spells, spell.kind, window, month), STOPPABLE.has(spell.kind)) {
                (false, _) => out.counted += amount,
                (true, true) => out.stopped_work += amount,
                (true, false) => out.stopped_other += amount,
            }
        }
    }
    if micro {
        let profit = micro_profit(spells, window)?;
        let stopped = MICRO_KINDS.iter().all(|k| has_stopped(spells, *k, window, month)) && !trades()?;
        if stopped { out.stopped_work += profit } else { out.counted += profit }
    }
    if self_employed {
        let (profit, year) = profit(income, window)?;
        out.profit_year = year;
        out.profit_of_window = year.is_none();
        let months = window.first.through(window.last).filter(|m| covers(spells, Kind::SelfEmployed, *m)).count();
        let profit = profit * Decimal::from(months as u64);
        if has_stopped(spells, Kind::SelfEmployed, window, month) && !trades()? {
            out.stopped_work += profit;
        } else {
            out.counted += profit;
        }
    }
    Ok(out)
}

/// Whether, in some month since the quarter opened, what came in had surely ended and nothing stood in its place
/// (R262-13). A pension that was in force already before is in the place of nothing.
fn has_stopped(spells: &[Spell], kind: Kind, window: Window, month: Month) -> bool {
    let in_its_place = |spell: &Spell, month: Month| {
        SUBSTITUTE.has(spell.kind) && spell.covers(month)
            || PENSION.has(spell.kind) && {
                let pension = Course::of(spells, spell.kind);
                pension.goes_on(month) && !pension.goes_on(window.first)
            }
    };
    let course = Course::of(spells, kind);
    window
        .opened
        .through(month.max(window.opened))
        .any(|month| course.has_ended(month) && !spells.iter().any(|spell| in_its_place(spell, month)))
}

/// All resources but study grants (R262-11) and what is no resource.
const COUNTED: Kinds = WORK.and(SICK).and(Kinds::of(&[
    Kind::SelfEmployed,
    Kind::MicroGoods,
    Kind::MicroServices,
    Kind::MicroLiberal,
    Kind::MicroFarming,
    Kind::Unemployment,
    Kind::SolidarityUnemployment,
    Kind::WorkInjuryAnnuity,
    Kind::RetirementPension,
    Kind::SurvivorPension,
    Kind::DisabilityPension,
    Kind::Aspa,
    Kind::Asi,
    Kind::Alimony,
    Kind::Rent,
    Kind::Capital,
    Kind::Foreign,
    Kind::Other,
]));

const MICRO_KINDS: [Kind; 4] = [Kind::MicroGoods, Kind::MicroServices, Kind::MicroLiberal, Kind::MicroFarming];
const MICRO: Kinds = Kinds::of(&MICRO_KINDS);

/// Earnings, what stands for them (R262-12) and unemployment benefits (R262-13, first alinéa).
const STOPPABLE: Kinds =
    WORK.and(SICK).and(MICRO).and(Kinds::of(&[Kind::SelfEmployed, Kind::Unemployment, Kind::SolidarityUnemployment]));

/// What stands in the place of an income that has stopped.
const SUBSTITUTE: Kinds = SICK.and(Kinds::of(&[
    Kind::TrainingPay,
    Kind::PartialUnemployment,
    Kind::MaternityPay,
    Kind::BirthLeavePay,
    Kind::Unemployment,
    Kind::SolidarityUnemployment,
]));

/// Pensions, which stand in its place when they begin with its end.
const PENSION: Kinds = Kinds::of(&[Kind::RetirementPension, Kind::DisabilityPension]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Monthly;
    use rust_decimal::dec;

    const OCTOBER: Month = Month::new(2026, 10);

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

    fn of(spells: Vec<Spell>, month: Month) -> RsaIncome {
        let window = Window { opened: OCTOBER, first: OCTOBER - 4, last: OCTOBER - 2 };
        rsa_income(&Income(spells.into()), window, month, || Ok(false)).expect("every answer is known")
    }

    fn once(kind: Kind, monthly: Decimal, month: Month) -> Spell {
        spell(kind, monthly, Some(month), Some(month))
    }

    #[test]
    fn a_wage_that_has_stopped_with_nothing_in_its_place_is_left_out_whole() {
        let lost = spell(Kind::Wage, dec!(1560), None, Some(OCTOBER - 1));
        assert_eq!(of(vec![lost.clone()], OCTOBER).counted, dec!(0));
        let insured = vec![lost, spell(Kind::Unemployment, dec!(900), Some(OCTOBER), None)];
        assert_eq!(of(insured, OCTOBER).counted, dec!(1560) * dec!(3));
    }

    #[test]
    fn a_wage_that_comes_back_counts_only_from_the_next_review() {
        let spells = vec![
            spell(Kind::Wage, dec!(1560), None, Some(OCTOBER - 1)),
            spell(Kind::Wage, dec!(1600), Some(OCTOBER + 1), None),
        ];
        assert_eq!(of(spells, OCTOBER + 1).counted, dec!(0));
    }

    #[test]
    fn a_pension_that_has_stopped_is_set_apart_and_a_grant_does_not_count() {
        let spells = vec![
            spell(Kind::Alimony, dec!(700), None, Some(OCTOBER - 2)),
            spell(Kind::Scholarship, dec!(500), None, None),
        ];
        let income = of(spells, OCTOBER);
        assert_eq!((income.counted, income.stopped_other), (dec!(0), dec!(2100)));
    }

    #[test]
    fn a_payment_of_one_month_counts_whole_and_has_not_stopped() {
        for kind in [Kind::Capital, Kind::Alimony, Kind::RetirementPension, Kind::Rent] {
            let income = of(vec![once(kind, dec!(300), OCTOBER - 3)], OCTOBER + 2);
            assert_eq!((income.counted, income.stopped_other), (dec!(300), dec!(0)), "{kind:?}");
        }
        let job = of(vec![once(Kind::Wage, dec!(300), OCTOBER - 3)], OCTOBER);
        assert_eq!((job.counted, job.stopped_work), (dec!(0), dec!(300)), "work of one month is over");
    }

    #[test]
    fn a_pension_each_quarter_replaces_a_wage_when_it_begins_with_its_end() {
        let lost = spell(Kind::Wage, dec!(1560), None, Some(OCTOBER - 1));
        let pension = |months: &[i32]| -> Vec<Spell> {
            months.iter().map(|m| once(Kind::RetirementPension, dec!(600), OCTOBER + *m)).collect()
        };
        let new = [pension(&[0, 3]), vec![lost.clone()]].concat();
        assert_eq!(of(new, OCTOBER + 1).counted, dec!(4680), "1,560 in each of the three months");
        let old = [pension(&[-6, -3, 0, 3]), vec![lost]].concat();
        assert_eq!(of(old, OCTOBER + 1).counted, dec!(600), "the pension of July");
    }

    #[test]
    fn whoever_is_still_self_employed_has_not_stopped_without_receipts() {
        let receipts = vec![once(Kind::MicroServices, dec!(900), OCTOBER - 3)];
        let window = Window { opened: OCTOBER, first: OCTOBER - 4, last: OCTOBER - 2 };
        let counted = |trades: bool| {
            let income = rsa_income(&Income(receipts.clone().into()), window, OCTOBER, || Ok(trades));
            income.expect("every answer is known").counted
        };
        assert_eq!([counted(true), counted(false)], [dec!(450), dec!(0)]);
    }
}
