//! Resources of one person or of a couple for the ASPA and the ASI (CSS, R815-22 to R815-30; R815-61 for the ASI).
//!
//! All resources of the three months before the month, else of the twelve: pensions as they fall due, earnings before contributions
//! and less an allowance, unemployment benefit, daily allowances, maintenance received for oneself, rent; 3 % a year of the value of
//! savings and property, the home apart. Neither family benefits, housing aid, social aid (R815-22, 3°, 7°, 10°; so the RSA and student
//! grants on social criteria), nor the two minima themselves. AAH is in no list of what is left out, and
//! counts, but for that of who may have the ASI, which comes before it (L821-1, al. 8).
//!
//! A pension without its gross amount counts as it is received: at this level it bears no CSG. What a micro-enterprise takes in counts less the
//! allowance of the tax law, which stands for costs that the household does not tell (R815-24 counts the real ones).
//! *Not modelled*: MVA of who has the AAH, prime d’activité; property that is let counts for its rent (R815-25: for its value, not told).

use rust_decimal::{Decimal, dec};

use crate::benefits::{aah, conditions};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures::smic_months;
use crate::household::{Income, Kind, Kinds, Missing};
use crate::law::Law;
use crate::outcome::Gap;
use crate::resources::family::net;

/// The months whose resources count.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Period {
    /// The three months before.
    #[default]
    Quarter,
    /// The twelve months before.
    Year,
}

impl Period {
    /// First and last month, before `month`.
    pub(super) fn months(self, month: Month) -> (Month, Month) {
        (month - self.length(), month - 1)
    }

    const fn length(self) -> i32 {
        match self {
            Period::Quarter => 3,
            Period::Year => 12,
        }
    }

    fn quarters(self) -> Decimal {
        Decimal::from(self.length() / 3)
    }
}

/// How pay counts where the household does not tell it before contributions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gross {
    /// As much as was received: it cannot be less.
    Told,
    /// As much as it can be.
    AtMost,
}

/// Resources of a period.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Resources {
    pub period: Period,
    pub pensions: Decimal,
    pub pay: Decimal,
    pub pay_left_out: Decimal,
    pub goods: Decimal,
    pub aah: Decimal,
    pub other: Decimal,
    /// Some pay is not told before contributions.
    pub gross_is_missing: bool,
    /// There is turnover of a micro-enterprise.
    pub micro: bool,
    /// There is rent.
    pub let_property: bool,
}

impl Resources {
    fn sum(&self) -> Decimal {
        self.pensions + self.pay - self.pay_left_out + self.goods + self.aah + self.other
    }

    pub(super) fn a_year(&self) -> Decimal {
        self.sum() * dec!(4) / self.period.quarters()
    }

    pub(super) fn a_month(&self) -> Decimal {
        self.sum() / Decimal::from(self.period.length())
    }
}

/// Resources before `month` of those who count; `aah_counts` says of which adults the AAH does.
pub(super) fn of(
    case: &Case<'_>,
    period: Period,
    month: Month,
    gross: Gross,
    aah_counts: impl Fn(usize) -> bool,
) -> Result<Resources, Gap> {
    let household = case.household;
    let adults = conditions::adults(household, month)?;
    let (first, last) = period.months(month);
    let mut out = Resources { period, ..Resources::default() };
    for (position, adult) in adults.iter().enumerate() {
        let income = &adult.income;
        if !income.spells()?.is_empty() {
            out.pensions += pensions(income, period, month)?;
            let (pay, is_missing) = pay(income, first, last, gross)?;
            out.pay += pay + net::self_employment(income, first, last, last.year())?;
            out.gross_is_missing |= is_missing;
            out.micro |= income.any(MICRO, first, last)?;
            out.let_property |= income.any(RENT, first, last)?;
            out.other += income.received(OTHER, first, last)?;
        }
        if aah_counts(position) && aah::may_have(adult, month)? {
            for of in first.through(last) {
                out.aah += (case.asks.aah_of_adult)(case, position, of)?.0;
            }
        }
    }
    if !out.pay.is_zero() {
        let [alone, couple] = PAY_ALLOWANCE.at(month)?;
        let times = if adults.len() > 1 { couple } else { alone };
        let allowance = smic_months(times * period.quarters(), Month::january(month.year()))?;
        out.pay_left_out = allowance.min(out.pay);
    }
    let assets = &household.assets;
    let value = assets.financial.get()?.0 + assets.real_estate.get()?.0;
    if !value.is_zero() {
        out.goods = value * GOODS_RATE.at(month)? * period.quarters() / dec!(4);
    }
    Ok(out)
}

/// Pensions and annuities as they fall due: one that has begun since counts from the first month on (R815-29, al. 2: "montant théorique"); over twelve
/// months all count at their value of the month (al. 4).
fn pensions(income: &Income, period: Period, month: Month) -> Result<Decimal, Gap> {
    let (first, last) = period.months(month);
    let mut sum = Decimal::ZERO;
    for kind in PENSIONS.map(|kind| Kinds::of(&[kind])) {
        let now = if income.goes_on(kind, month)? { Some(due_in(income, kind, month)?) } else { None };
        for of in first.through(last) {
            sum += match now {
                Some(now) if period == Period::Year || !income.goes_on(kind, of)? => now,
                _ => due_in(income, kind, of)?,
            };
        }
    }
    Ok(sum)
}

/// What a kind of pension brings a month, before contributions where that is told.
fn due_in(income: &Income, kind: Kinds, month: Month) -> Result<Decimal, Missing> {
    let mut sum = income.a_month(kind, month)?;
    for spell in income.spells()?.iter().filter(|spell| kind.has(spell.kind) && spell.covers(month)) {
        if let Some(gross) = spell.gross.get()? {
            sum += gross.0 - spell.monthly.get()?.0;
        }
    }
    Ok(sum)
}

/// Pay before contributions (R815-24, al. 1), and whether some of it is not told so.
fn pay(income: &Income, first: Month, last: Month, gross: Gross) -> Result<(Decimal, bool), Missing> {
    let (mut sum, mut is_missing) = (Decimal::ZERO, false);
    for spell in income.spells()?.iter().filter(|spell| PAID.has(spell.kind)) {
        let months = spell.months_in(first, last);
        if months == 0 {
            continue;
        }
        let a_month = match spell.gross.get()? {
            Some(gross) => gross.0,
            None => {
                let net = spell.monthly.get()?.0;
                is_missing |= !net.is_zero();
                net * if gross == Gross::AtMost { MOST_GROSS } else { Decimal::ONE }
            }
        };
        sum += a_month * Decimal::from(months);
    }
    Ok((sum, is_missing))
}

/// Pay is at most so many times what is left of it: no contribution of employees takes more.
const MOST_GROSS: Decimal = dec!(1.35);

const PENSIONS: [Kind; 4] =
    [Kind::RetirementPension, Kind::SurvivorPension, Kind::DisabilityPension, Kind::WorkInjuryAnnuity];
/// The same, which the AAH completes.
pub(super) const COMPLETED: Kinds = Kinds::of(&PENSIONS);
const PAID: Kinds = Kinds::of(&[Kind::Wage, Kind::ApprenticeWage, Kind::ProfessionalisationWage, Kind::EsatWage]);
const MICRO: Kinds = net::GOODS.and(net::SERVICES).and(net::LIBERAL).and(net::FARMING);
const RENT: Kinds = Kinds::of(&[Kind::Rent]);
const OTHER: Kinds = Kinds::of(&[
    Kind::TrainingPay,
    Kind::PartialUnemployment,
    Kind::Unemployment,
    Kind::SolidarityUnemployment,
    Kind::SickPay,
    Kind::MaternityPay,
    Kind::WorkInjuryPay,
    Kind::BirthLeavePay,
    Kind::Alimony,
    Kind::Rent,
    Kind::Capital,
    Kind::Foreign,
    Kind::Other,
]);

pub(super) const COUNTED: Law = Law::Css("R815-22", "LEGIARTI000047770487");
pub(super) const PAY: Law = Law::Css("R815-24", "LEGIARTI000006753696");
pub(super) const GOODS: Law = Law::Css("R815-25", "LEGIARTI000006753705");
pub(super) const PERIOD: Law = Law::Css("R815-29", "LEGIARTI000029968931");

/// Earnings of a quarter that are left out, in monthly SMIC of 1 January: alone, and of a couple (R815-29, al. 3).
pub(super) static PAY_ALLOWANCE: Dated<[Decimal; 2]> = Dated::new(
    "aspa.pay_allowance",
    Unit::Factor,
    Renewed::Never,
    &[since(2015, 1, 1, [dec!(0.9), dec!(1.5)], PERIOD)],
);

/// Share of their value that savings and property are held to bring in a year (R815-25).
pub(super) static GOODS_RATE: Dated<Decimal> =
    Dated::new("aspa.goods_rate", Unit::Share, Renewed::Never, &[since(2007, 1, 13, dec!(0.03), GOODS)]);
