//! Chèque énergie (code de l’énergie, L124-1, R124-1): once a year and a home, by the RFR of the year two years before over the
//! consumption units: one, a half for the second person, 0.3 for each further one, half as much for a child in alternation.
//!
//! Amounts and the last limit were read for 2024; the inner limits and what 2026 changed were found in no text: the amount is
//! told as about so much. Nobody has it who is lodged by somebody else, or has no home, or lives in a residence under contract.
//! *Not modelled*: who else lives in the home, and its other RFR.

use rust_decimal::{Decimal, dec};

use super::decision::{Asked, Award, Decided, Decision, not_due};
use crate::benefits::conditions::children::child;
use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Custody, Household, Tenure};
use crate::law::Law;
use crate::money::{Annual, Cents, Euros};
use crate::outcome::{Gap, Reason};
use crate::right::Right;
use crate::tax::{self, income};
use crate::trace::{Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum EnergyVoucherLine {
        /// RFR of the household.
        Rfr = "rfr",
        /// Consumption units.
        Units = "units",
        /// RFR of a unit.
        PerUnit = "rfr_per_unit",
        /// What it is worth.
        Amount = "amount",
    }
}

/// The voucher of the year of the household's month.
pub fn energy_voucher(asked: Asked<'_>, recorder: &mut Trace) -> Decided {
    let household = asked.case.household;
    let month = household.month;
    match household.housing.tenure.get()? {
        Tenure::Tenant | Tenure::OwnerWithLoan | Tenure::Owner => {}
        Tenure::Residence | Tenure::Hosted | Tenure::Homeless => {
            return not_due(Right::EnergyVoucher, Reason::NoHomeOfOnesOwn, LAW, recorder);
        }
    }
    tax::is_known_place(household)?;
    let year = month.year() - 2;
    let (notice, children) = income::of_household(household, year)?;
    let units = units(household, &children, month)?;
    let per_unit = (notice.rfr / units).to_cents();
    let step = |line, value| Step::new(Right::EnergyVoucher, line, Role::Fact, value, LAW);
    recorder.step(|| step(EnergyVoucherLine::Rfr, Value::Euros(notice.rfr)).with(Value::Year(year)));
    recorder.step(|| step(EnergyVoucherLine::Units, Value::Number(units)));
    recorder.step(|| step(EnergyVoucherLine::PerUnit, Value::Euros(per_unit)));
    let limits = LIMITS.at(month)?;
    // Held against the limit without dividing.
    let Some(band) = limits.iter().position(|limit| notice.rfr < *limit * units) else {
        let most = limits[limits.len() - 1];
        let reason = Reason::ResourcesAboveCeiling { resources: Annual(per_unit), ceiling: Annual(most) };
        return not_due(Right::EnergyVoucher, reason, LAW, recorder);
    };
    let column = match units {
        units if units <= Decimal::ONE => 0,
        units if units < Decimal::TWO => 1,
        _ => 2,
    };
    let amount = AMOUNTS[band].at(month)?[column];
    recorder.step(|| step(EnergyVoucherLine::Amount, Value::Euros(amount)));
    let mut award = Award::of(Euros(amount));
    award.remarks.extend([Reason::AboutSoMuch, Reason::ToConfirm("energy_voucher.claim")]);
    Ok(Decision::Due(award))
}

/// Consumption units of the household, with the children of its tax notices.
fn units(household: &Household, children: &[u8], month: Month) -> Result<Decimal, Gap> {
    let [second, further] = UNITS.at(month)?;
    let mut units = Decimal::ONE;
    let mut rank = 1;
    let mut add = |share: Decimal| {
        units += share * if rank == 1 { second } else { further };
        rank += 1;
    };
    for _ in 1..household.adults.len() {
        add(Decimal::ONE);
    }
    // Those who live here rank first.
    for wanted in [Custody::Full, Custody::Shared] {
        for &index in children {
            if child(household, index).custody.get()? == wanted {
                add(if wanted == Custody::Full { Decimal::ONE } else { Decimal::ONE / Decimal::TWO });
            }
        }
    }
    Ok(units)
}

const LAW: Law =
    Law::Page("Code de l’énergie, L124-1 et R124-1", "https://www.legifrance.gouv.fr/search/code?query=R124-1");
const ORDER: Law = Law::Jo("Arrêté du 26/12/2018, chèque énergie", "");

/// Units of the second person, and of each further one (R124-1).
static UNITS: Dated<[Decimal; 2]> =
    Dated::new("energy_voucher.units", Unit::Count, Renewed::Never, &[since(2018, 1, 1, [dec!(0.5), dec!(0.3)], LAW)]);

/// RFR of a unit under which each amount is due.
static LIMITS: Dated<[Decimal; 4]> = Dated::new(
    "energy_voucher.limits",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2023, 1, 1, [dec!(5700), dec!(6800), dec!(7850), dec!(11000)], ORDER)],
);

/// What it is worth in each band of RFR: for one unit, for less than two, for two and more.
static AMOUNTS: [Dated<[Decimal; 3]>; 4] = [
    Dated::new(
        "energy_voucher.amounts_1",
        Unit::Euros,
        Renewed::Never,
        &[since(2023, 1, 1, [dec!(194), dec!(240), dec!(277)], ORDER)],
    ),
    Dated::new(
        "energy_voucher.amounts_2",
        Unit::Euros,
        Renewed::Never,
        &[since(2023, 1, 1, [dec!(146), dec!(176), dec!(202)], ORDER)],
    ),
    Dated::new(
        "energy_voucher.amounts_3",
        Unit::Euros,
        Renewed::Never,
        &[since(2023, 1, 1, [dec!(98), dec!(113), dec!(126)], ORDER)],
    ),
    Dated::new(
        "energy_voucher.amounts_4",
        Unit::Euros,
        Renewed::Never,
        &[since(2023, 1, 1, [dec!(48), dec!(63), dec!(76)], ORDER)],
    ),
];

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&UNITS, &LIMITS, &AMOUNTS[0], &AMOUNTS[1], &AMOUNTS[2], &AMOUNTS[3]];

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::rights::testing::{amount, of};

    /// A couple whose RFR of 2024 is so much, with children born on these days.
    fn family(rfr: i64, births: &[&str]) -> Json {
        crate::benefits::example::family("2026-11", rfr, births)
    }

    #[test]
    fn the_amount_follows_the_rfr_of_a_consumption_unit() {
        // A couple: 1.5 units.
        let of = |rfr| amount(&family(rfr, &[]), Right::EnergyVoucher);
        assert_eq!(
            [8_549, 8_550, 10_199, 10_200, 11_774, 11_775, 16_499].map(of),
            [240, 176, 176, 113, 113, 63, 63].map(Decimal::from)
        );
        let reason = Reason::ResourcesAboveCeiling { resources: Annual(dec!(11_000)), ceiling: Annual(dec!(11_000)) };
        assert_eq!(self::of(&family(16_500, &[]), Right::EnergyVoucher), Decision::NotDue(reason));
    }

    #[test]
    fn children_add_units_and_half_as_much_in_two_homes() {
        // 1.5 + 0.3 + 0.3 = 2.1 units.
        let births = ["2018-01-01", "2020-01-01"];
        assert_eq!(amount(&family(11_969, &births), Right::EnergyVoucher), dec!(277));
        assert_eq!(amount(&family(11_970, &births), Right::EnergyVoucher), dec!(202));
        let mut shared = family(9_404, &["2018-01-01"]);
        shared["children"][0]["custody"] = json!("shared");
        assert_eq!(amount(&shared, Right::EnergyVoucher), dec!(240)); // under 5,700 × 1.65 = 9,405
        shared["adults"][0]["income"][0]["monthly"] = json!(9_405);
        assert_eq!(amount(&shared, Right::EnergyVoucher), dec!(176));
    }

    #[test]
    fn a_home_of_one_s_own_is_needed() {
        for tenure in ["hosted", "homeless", "residence"] {
            let mut json = family(5_000, &[]);
            json["housing"]["tenure"] = json!(tenure);
            assert_eq!(of(&json, Right::EnergyVoucher), Decision::NotDue(Reason::NoHomeOfOnesOwn), "{tenure}");
        }
    }
}
