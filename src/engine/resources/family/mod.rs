//! Resources as the family benefits count them (CSS, R532-3 to R532-7).
//!
//! Those of the calendar year two years before the benefit year, of both partners: the net categories of the income tax,
//! income taxed at flat rates and income from abroad, less maintenance paid and the allowance for the old and the
//! disabled; then the reliefs that a change of situation brings, month by month ([`relief`]). The forced estimate of
//! R532-8 was held unlawful (Conseil d'État, 26 December 2018, no. 420104) and is not applied.
//! *Not modelled*: deficits of earlier years (not imported, as the text asks), the average of three years of the small
//! farming regime, the exemption of apprentices' wages unless `taxable` says it, the relief of whoever receives RSA
//! (R532-7, last al.).

pub(crate) mod net;
pub(crate) mod relief;

use rust_decimal::Decimal;

pub use net::Net;

use crate::benefits::conditions;
use crate::calendar::{Date, Month};
use crate::case::Case;
use crate::dated::{Dated, Table, Unit, checked, since};
use crate::figures::PASS;
use crate::law::Law;
use crate::money::Annual;
use crate::outcome::{Benefit, Gap};
use crate::trace::{About, Recorder, Role, Step, lines};
use relief::Relief;

lines! {
    /// Lines of this computation.
    pub enum FamilyResourcesLine {
        /// Net income of an adult in the reference year.
        AdultNet = "adult_net",
        /// What a change of situation takes off an adult's income.
        Relief = "relief",
        /// Allowance for the old and the disabled.
        Allowance = "allowance",
        /// The resources that count.
        Resources = "resources",
    }
}

/// The resources that count for a month: those of the year two years before, with the reliefs of that month (R532-3 to
/// R532-7).
pub fn of_month(case: &Case<'_>, month: Month) -> Result<Annual, Gap> {
    let year = of_year(case, month)?;
    let mut sum = -year.allowance;
    for (index, net) in year.adults().iter().enumerate() {
        sum += net.total() - relief::of(case, index, net, month)?.amount(net);
    }
    Ok(Annual(sum).or_zero())
}

/// Whether the ceilings are raised in a month: a lone parent, or two partners each with professional income of the
/// reference year of at least 13.6 % of the ceiling of social security (R522-2, al. 3).
pub fn raises_ceilings(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    Ok(conditions::is_lone(case.household, month)? || two_earners(case, month)?)
}

/// Whether each partner earned at least 13.6 % of the ceiling of social security in the reference year, before any
/// relief (R522-2, al. 3, which names R532-3 only).
pub fn two_earners(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    if conditions::is_lone(case.household, month)? {
        return Ok(false);
    }
    let year = reference_year(month);
    let least = EARNER_SHARE.at(month)? * PASS.on(Date::constant(year, 1, 1))?;
    let year = of_year(case, month)?;
    Ok(year.adults().len() == 2 && year.adults().iter().all(|net| net.professional >= least))
}

/// The calendar year whose income counts for a month (R532-3).
pub const fn reference_year(month: Month) -> i16 {
    month.year() - 2
}

/// Notes how the resources of a month are made up, for one benefit.
pub fn note<R: Recorder>(case: &Case<'_>, month: Month, benefit: Benefit, recorder: &mut R) -> Result<(), Gap> {
    let year = of_year(case, month)?;
    let fact = |line, value: Decimal, law| Step::new(benefit, line, Role::Fact, Annual(value), law);
    for (index, net) in year.adults().iter().enumerate() {
        let about = About::Adult(index as u8);
        recorder.step(|| {
            fact(FamilyResourcesLine::AdultNet, net.total(), RESOURCES)
                .about(about)
                .with(crate::trace::Value::Year(reference_year(month)))
        });
        let relief = relief::of(case, index, net, month)?;
        if relief != Relief::None {
            recorder.step(|| fact(FamilyResourcesLine::Relief, relief.amount(net), relief.law()).about(about));
        }
    }
    if !year.allowance.is_zero() {
        recorder.step(|| fact(FamilyResourcesLine::Allowance, year.allowance, net::ALLOWANCE_LAW));
    }
    let total = of_month(case, month)?;
    recorder.step(|| fact(FamilyResourcesLine::Resources, total.0, RESOURCES));
    Ok(())
}

/// Income of the adults of the household in one calendar year, as the family benefits count it before any relief.
#[derive(Clone, Copy, Debug)]
pub struct Year {
    adults: [Net; 2],
    count: u8,
    /// Allowance for the old and the disabled (CGI, 157 bis), euros.
    pub allowance: Decimal,
}

impl Year {
    /// Net income of each adult that counts, in order.
    pub fn adults(&self) -> &[Net] {
        &self.adults[..self.count as usize]
    }
}

/// What [`Case`] keeps: the years already computed, for one adult and for two.
#[derive(Debug, Default)]
pub struct Years([[std::cell::OnceCell<Result<Year, Gap>>; 2]; YEARS_KEPT]);

/// Reference years that a case keeps: of the month's own year, and of the two before.
const YEARS_KEPT: usize = 3;

/// The income of the reference year of a month, before any relief.
pub fn of_year(case: &Case<'_>, month: Month) -> Result<Year, Gap> {
    let count = conditions::adults(case.household, month)?.len();
    let year = reference_year(month);
    let back = (case.household.month.year() - 2 - year) as usize;
    match case.family_years.0.get(back).and_then(|kept| kept.get(count.wrapping_sub(1))) {
        Some(kept) => *kept.get_or_init(|| compute(case, year, count)),
        None => compute(case, year, count),
    }
}

fn compute(case: &Case<'_>, year: i16, count: usize) -> Result<Year, Gap> {
    let household = case.household;
    let adults = &household.adults[..count];
    let mut nets = [Net::default(); 2];
    for (index, (adult, net)) in adults.iter().zip(&mut nets).enumerate() {
        let support = if index == 0 { net::child_support(household, year)? } else { Decimal::ZERO };
        *net = Net::of(adult, year, support)?;
    }
    let together = count == 2 && net::taxed_together(household, year)?;
    net::cap_pensions(&mut nets[..count], together, year)?;
    let allowance = net::allowance(adults, &nets[..count], together, year)?;
    Ok(Year { adults: nets, count: count as u8, allowance })
}

const RESOURCES: Law = Law::Css("R532-3", "LEGIARTI000041419421");

/// Share of the ceiling of social security that makes an earner (R522-2, al. 3).
static EARNER_SHARE: Dated<Decimal> = Dated::new(
    "family_resources.earner_share",
    Unit::Share,
    checked(2026, 11, 23),
    &[since(2020, 1, 1, rust_decimal::dec!(0.136), Law::Css("R522-2", "LEGIARTI000046499019"))],
);

/// The tables of these modules.
pub static TABLES: &[&dyn Table] = &[
    &EARNER_SHARE,
    &net::COSTS_SHARE,
    &net::COSTS_LEAST,
    &net::COSTS_MOST,
    &net::PENSIONS_SHARE,
    &net::PENSIONS_LEAST,
    &net::PENSIONS_MOST,
    &net::MICRO_GOODS,
    &net::MICRO_SERVICES,
    &net::MICRO_LIBERAL,
    &net::MICRO_FARMING,
    &net::MICRO_LEAST,
    &net::OLD_AGE,
    &net::DISABILITY,
    &net::ALLOWANCES,
    &net::ALLOWANCE_CEILINGS,
    &relief::SHARE,
];
