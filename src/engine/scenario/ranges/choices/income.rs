//! Incomes: none, the same in every month, begun or ended lately.

use rust_decimal::Decimal;

use super::{Choice, Choices, position};
use crate::calendar::Month;
use crate::household::{Answer, Household, Income, Kind, Spell, WAGES};
use crate::money::Monthly;

/// The whole income of a person; or, inside a known spell, its amount.
pub(super) fn incomes(
    rest: &[&str],
    month: Month,
    income: impl Fn(&mut Household) -> Option<&mut Income> + Clone + 'static,
) -> Choices {
    match rest {
        [] => Choices::of(lives(month).into_iter().map(|spells| {
            let income = income.clone();
            Choice::new(move |h| {
                if let Some(income) = income(h) {
                    income.0 = Answer::Known(spells.clone());
                }
            })
        })),
        [spell, key] => {
            let Some(spell) = position(spell) else { return Choices::default() };
            let key: &'static str = match *key {
                "taxable" => "taxable",
                "gross" => "gross",
                "overtime" => "overtime",
                _ => "monthly",
            };
            Choices::of(WAGES.map(|wage| {
                let income = income.clone();
                Choice::new(move |h| {
                    let Some(Income(Answer::Known(spells))) = income(h) else { return };
                    let Some(spell) = spells.get_mut(spell) else { return };
                    let wage = Monthly(Decimal::from(wage));
                    match key {
                        "taxable" => spell.taxable = Some(wage).into(),
                        "gross" => spell.gross = Some(wage).into(),
                        "overtime" => spell.overtime = wage.into(),
                        _ => spell.monthly = wage.into(),
                    }
                })
            }))
        }
        _ => Choices::default(),
    }
}

/// Whole lives of income: none; a wage all along; a wage that began after the year and the twelve months that count; one
/// that ended with the quarter; and the kinds that the law treats apart.
fn lives(month: Month) -> Vec<Vec<Spell>> {
    let spell = |kind: Kind, monthly: i64, from: Option<Month>, to: Option<Month>| Spell {
        kind,
        monthly: Monthly(monthly.into()).into(),
        from,
        to,
        taxable: Answer::Known(None),
        gross: Answer::Known(None),
        overtime: Monthly::ZERO.into(),
    };
    let quarter = month - 4;
    let mut lives = vec![vec![], vec![spell(Kind::Wage, 1450, Some(quarter), None)]];
    lives.extend(RECENT.map(|wage| vec![spell(Kind::Wage, wage, Some(quarter), None)]));
    lives.extend(ENDED.map(|wage| vec![spell(Kind::Wage, wage, Some(quarter), Some(month - 2))]));
    lives.extend(ENDED.map(|wage| vec![spell(Kind::Wage, wage, None, Some(quarter - 1))]));
    for kind in [Kind::EsatWage, Kind::Unemployment, Kind::DisabilityPension, Kind::SelfEmployed, Kind::Aspa] {
        lives.extend([300, 900].map(|amount| vec![spell(kind, amount, Some(quarter), None)]));
    }
    lives.extend(WAGES.iter().filter(|wage| **wage > 0).map(|wage| vec![spell(Kind::Wage, *wage, None, None)]));
    lives
}

/// Wages that began lately: around half the SMIC, where the in-work benefit bends, and where it ends.
const RECENT: [i64; 10] = [100, 300, 500, 650, 750, 900, 1150, 1300, 1700, 2200];

/// Wages that ended.
const ENDED: [i64; 3] = [700, 1450, 2500];
