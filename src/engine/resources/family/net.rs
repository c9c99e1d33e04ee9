//! Net income of one adult in one calendar year, as the income tax counts it (R532-3; CGI, 83, 158, 50-0, 102 ter,
//! 64 bis, 157 bis).

use rust_decimal::{Decimal, dec};

use crate::calendar::{Date, Month, birthday};
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Adult, Household, Income, Kind, Kinds, Missing, Union};
use crate::law::Law;
use crate::money::Cents;
use crate::outcome::Gap;

/// Net income of an adult in a year, euros, by the parts that the reliefs tell apart.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Net {
    /// From work, employed or not, daily allowances that replace it included.
    pub professional: Decimal,
    /// Of it, daily allowances for illness, maternity, paternity and adoption, and of the additional birth leave.
    pub daily_allowances: Decimal,
    /// Of it, daily allowances for an injury at work.
    pub injury_allowances: Decimal,
    /// Pay of an apprentice that is not taxed, and counts nowhere (CGI, 81 bis).
    pub exempt: Decimal,
    /// Unemployment benefit.
    pub unemployment: Decimal,
    /// Pensions and alimony after their own deduction.
    pub pensions: Decimal,
    /// Pensions before that deduction.
    pub gross_pensions: Decimal,
    /// Income taxed at flat rates.
    pub flat_rate: Decimal,
    /// Anything else that counts.
    pub other: Decimal,
    /// Maintenance paid, taken off.
    pub support_paid: Decimal,
    /// Exempt pay for overtime, which the tax leaves out and the RFR counts; nothing where the tax is not what is asked.
    pub overtime: Decimal,
}

/// What the income is counted for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Purpose {
    /// The resources of the family benefits: the deductions of the income tax from wages and pensions are taken off.
    Benefits,
    /// A price that goes by what was declared: they are left in.
    Declared,
    /// The income tax: they are taken off, each figure is to the nearest euro (CGI, 1657, 2), and what is exempt is left out.
    Tax,
}

impl Purpose {
    /// A figure as it is written on the return.
    fn figure(self, amount: Decimal) -> Decimal {
        if self == Purpose::Tax { amount.to_euros() } else { amount }
    }
}

impl Net {
    /// Net income of an adult in a calendar year; `child_support` is what is received for the children.
    pub fn of(adult: &Adult, year: i16, child_support: Decimal) -> Result<Net, Gap> {
        Net::with(&adult.income, year, child_support, Purpose::Benefits)
    }

    /// Income of an adult in a calendar year as it is declared: before the deduction for professional costs, and that on
    /// pensions.
    pub fn declared(adult: &Adult, year: i16, child_support: Decimal) -> Result<Net, Gap> {
        Net::with(&adult.income, year, child_support, Purpose::Declared)
    }

    /// Net income of a person in a calendar year as the income tax counts it.
    pub(crate) fn for_tax(income: &Income, year: i16, child_support: Decimal) -> Result<Net, Gap> {
        Net::with(income, year, child_support, Purpose::Tax)
    }

    fn with(income: &Income, year: i16, child_support: Decimal, purpose: Purpose) -> Result<Net, Gap> {
        if income.spells()?.is_empty() && child_support.is_zero() {
            return Ok(Net::default());
        }
        let (first, last) = (Month::january(year), Month::new(year, 12));
        let taxable = |kinds| income.taxable(kinds, first, last);
        let figure = |amount| purpose.figure(amount);
        let injury = match purpose {
            // Daily allowances for an injury at work count in full (R532-3, 1°), though half of them is taxed (CGI, 81, 8°).
            Purpose::Benefits | Purpose::Declared => income.received(INJURY, first, last)?,
            Purpose::Tax => figure(income.taxable_or_half(INJURY, first, last)?),
        };
        let overtime = match purpose {
            Purpose::Benefits | Purpose::Declared => Decimal::ZERO,
            Purpose::Tax => exempt_overtime(income, first, last, year)?,
        };
        let exempt = exempt_pay(income, first, last, || APPRENTICE_EXEMPTION.on(end(year)))?;
        let unemployment = figure(taxable(UNEMPLOYMENT)?);
        let wages = figure(taxable(WAGES)? - exempt - overtime) + injury + unemployment;
        let kept = match purpose {
            Purpose::Benefits | Purpose::Tax => kept_share(wages, figure(income.received(COSTS, first, last)?), year)?,
            Purpose::Declared => wages.max(Decimal::ZERO),
        };
        let net_unemployment = share_of(unemployment, wages, kept);
        let pensions = figure(taxable(OWN_PENSIONS)?) + figure(taxable(ALIMONY)? + child_support);
        let net_pensions = match purpose {
            Purpose::Benefits | Purpose::Tax => after_pension_deduction(pensions, year)?,
            Purpose::Declared => pensions,
        };
        let mut other = Decimal::ZERO;
        for kind in OTHER {
            other += figure(taxable(kind)?);
        }
        Ok(Net {
            professional: kept - net_unemployment + profits(income, first, last, year, purpose)?,
            daily_allowances: share_of(taxable(DAILY)?, wages, kept),
            injury_allowances: share_of(injury, wages, kept),
            exempt,
            unemployment: net_unemployment,
            pensions: net_pensions,
            gross_pensions: pensions,
            flat_rate: figure(taxable(FLAT_RATE)?),
            other,
            support_paid: figure(income.received(SUPPORT_PAID, first, last)?),
            overtime,
        })
    }

    /// Sum of the parts, less maintenance paid; may be negative.
    pub fn total(&self) -> Decimal {
        self.taxed() + self.flat_rate
    }

    /// Income from work itself (*revenus d’activité professionnelle*), which a change of situation leaves out (R532-4 to
    /// R532-7): daily allowances of the health insurance are none.
    pub fn earned(&self) -> Decimal {
        self.professional - self.daily_allowances - self.injury_allowances
    }

    /// Income that makes an earner (R522-2, al. 3): work, and daily allowances for an injury at work, not those for illness
    /// or a birth (service-public.fr, F13214 and F2552).
    pub fn of_earner(&self) -> Decimal {
        self.professional - self.daily_allowances
    }

    /// The overall net income of the tax (*revenu net global*): without what is taxed at flat rates.
    pub(crate) fn taxed(&self) -> Decimal {
        self.professional + self.unemployment + self.pensions + self.other - self.support_paid
    }
}

/// Maintenance received for the children in a year: in every month from that of the birth on.
pub fn child_support(household: &Household, year: i16) -> Result<Decimal, Missing> {
    let last = Month::new(year, 12);
    let mut sum = Decimal::ZERO;
    for child in &household.children {
        let monthly = child.child_support.get()?;
        if !monthly.is_zero() {
            let first = Month::of(child.birth_date.get()?).max(Month::january(year));
            sum += monthly.0 * Decimal::from((last.since(first) + 1).max(0));
        }
    }
    Ok(sum)
}

/// Whether the partners made one tax household in a year: married or PACS, and formed by the end of that year.
pub fn taxed_together(household: &Household, year: i16) -> Result<bool, Missing> {
    Ok(matches!(household.union, Union::Married | Union::CivilUnion)
        && household.union_since.get()?.is_none_or(|since| since.year() <= year))
}

/// Holds the deduction on pensions under its maximum, which goes by tax household (CGI, 158, 5 a).
pub fn cap_pensions(nets: &mut [Net], together: bool, year: i16) -> Result<(), Gap> {
    let taken = |net: &Net| net.gross_pensions - net.pensions;
    if together {
        let all: Decimal = nets.iter().map(taken).sum();
        if all > Decimal::ZERO {
            let excess = all - PENSIONS_MOST.on(end(year))?;
            if excess > Decimal::ZERO {
                nets[0].pensions += excess;
            }
        }
        return Ok(());
    }
    for net in nets {
        if taken(net) > Decimal::ZERO {
            net.pensions = net.pensions.max(net.gross_pensions - PENSIONS_MOST.on(end(year))?);
        }
    }
    Ok(())
}

/// Allowance for the old, and for the disabled who hold the card (CASF, L241-3), with a modest income (CGI, 157 bis), by tax
/// household. A rate of 80 % opens the card but is not the card.
pub fn allowance(adults: &[Adult], nets: &[Net], together: bool, year: i16) -> Result<Decimal, Gap> {
    if together {
        return allowance_of(adults.iter(), nets, year);
    }
    let mut sum = Decimal::ZERO;
    for (adult, net) in adults.iter().zip(nets) {
        sum += allowance_of(std::iter::once(adult), std::slice::from_ref(net), year)?;
    }
    Ok(sum)
}

/// The allowance of one tax household: its adults, and the income of all its members.
pub(crate) fn allowance_of<'a>(
    adults: impl Iterator<Item = &'a Adult>,
    nets: &[Net],
    year: i16,
) -> Result<Decimal, Gap> {
    let taxed: Decimal = nets.iter().map(Net::taxed).sum();
    let [full_until, half_until] = ALLOWANCE_CEILINGS.on(end(year))?;
    if taxed <= Decimal::ZERO || taxed > half_until {
        return Ok(Decimal::ZERO);
    }
    let [full, half] = ALLOWANCES.on(end(year))?;
    let mut persons = 0;
    for adult in adults {
        let old = birthday(adult.birth_date.get()?, OLD_AGE.on(end(year))?) <= end(year);
        if old || adult.disability_card.get()? {
            persons += 1;
        }
    }
    // It comes off the overall net income, which it cannot leave below nothing.
    Ok((if taxed <= full_until { full } else { half } * Decimal::from(persons)).min(taxed))
}

/// Profits of self-employment over the months `first..=last`, with the micro allowances of a year; a loss is nothing.
pub(crate) fn self_employment(income: &Income, first: Month, last: Month, year: i16) -> Result<Decimal, Gap> {
    profits(income, first, last, year, Purpose::Benefits)
}

fn profits(income: &Income, first: Month, last: Month, year: i16, purpose: Purpose) -> Result<Decimal, Gap> {
    let taxable = |kinds| income.taxable(kinds, first, last).map(|amount| purpose.figure(amount));
    Ok(taxable(SELF_EMPLOYED)?.max(Decimal::ZERO)
        + micro(taxable(GOODS)?, MICRO_GOODS.on(end(year))?, year)?
        + micro(taxable(SERVICES)?, MICRO_SERVICES.on(end(year))?, year)?
        + micro(taxable(LIBERAL)?, MICRO_LIBERAL.on(end(year))?, year)?
        + micro(taxable(FARMING)?, MICRO_FARMING.on(end(year))?, year)?)
}

/// Exempt pay for overtime, to the euro, under its maximum (CGI, 81 quater).
fn exempt_overtime(income: &Income, first: Month, last: Month, year: i16) -> Result<Decimal, Gap> {
    let told = income.overtime(WAGES, first, last)?;
    if told.is_zero() {
        return Ok(told);
    }
    let most = OVERTIME_MOST.on(end(year))?.min(income.taxable(WAGES, first, last)?);
    Ok(told.min(most).to_euros())
}

/// Pensions and alimony of one person after their own 10 % (CGI, 158, 5 a), before its maximum by tax household.
pub(crate) fn after_pension_deduction(pensions: Decimal, year: i16) -> Result<Decimal, Gap> {
    Ok(pensions - deduction(pensions, PENSIONS_SHARE.on(end(year))?, PENSIONS_LEAST.on(end(year))?))
}

/// What remains of wages after actual costs or the 10 %, whichever takes more (CGI, 83, 3°).
pub(crate) fn kept_share(wages: Decimal, actual_costs: Decimal, year: i16) -> Result<Decimal, Gap> {
    if wages <= Decimal::ZERO {
        return Ok(Decimal::ZERO);
    }
    let flat = deduction(wages, COSTS_SHARE.on(end(year))?, COSTS_LEAST.on(end(year))?);
    let flat = flat.min(COSTS_MOST.on(end(year))?);
    Ok((wages - flat.max(actual_costs)).max(Decimal::ZERO))
}

/// A share of an income, at least `least`, at most the income; to the nearest euro (CGI, 1657, 2).
fn deduction(gross: Decimal, share: Decimal, least: Decimal) -> Decimal {
    if gross <= Decimal::ZERO {
        return Decimal::ZERO;
    }
    (gross * share).to_euros().max(least).min(gross)
}

/// What is exempt of an apprentice's pay over the months `first..=last`: all of it up to the limit, whatever the number of
/// months worked (CGI, 81 bis; Conseil d’État, 22 December 2017, no. 413238). Where the household tells
/// the taxed amount it stands, and what it leaves untaxed is taken off the limit.
pub(crate) fn exempt_pay(
    income: &Income,
    first: Month,
    last: Month,
    limit: impl FnOnce() -> Result<Decimal, Gap>,
) -> Result<Decimal, Gap> {
    let (mut pay, mut used) = (Decimal::ZERO, Decimal::ZERO);
    for spell in income.spells()?.iter().filter(|spell| spell.kind == Kind::ApprenticeWage) {
        let months = Decimal::from(spell.months_in(first, last));
        if months.is_zero() {
            continue;
        }
        match spell.taxable.get()? {
            Some(taxable) => used += (spell.monthly.get()?.0 - taxable.0).max(Decimal::ZERO) * months,
            None => pay += spell.monthly.get()?.0 * months,
        }
    }
    if pay.is_zero() {
        return Ok(Decimal::ZERO);
    }
    Ok(pay.min((limit()? - used).max(Decimal::ZERO)))
}

/// The portion of a net amount that comes from one of its sources, in cents so that the portions add up exactly.
pub(crate) fn share_of(source: Decimal, all: Decimal, net: Decimal) -> Decimal {
    if source.is_zero() || all <= Decimal::ZERO { Decimal::ZERO } else { (net * source / all).to_cents() }
}

/// Profit that the micro regime deems made: turnover less its allowance (CGI, 50-0, 102 ter, 64 bis).
fn micro(turnover: Decimal, share: Decimal, year: i16) -> Result<Decimal, Gap> {
    if turnover <= Decimal::ZERO {
        return Ok(Decimal::ZERO);
    }
    Ok(turnover - deduction(turnover, share, MICRO_LEAST.on(end(year))?))
}

/// Last day of a calendar year.
pub(crate) fn end(year: i16) -> Date {
    Date::constant(year, 12, 31)
}

pub(crate) const WAGES: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::EsatWage,
    Kind::TrainingPay,
    Kind::PartialUnemployment,
    Kind::SickPay,
    Kind::MaternityPay,
    Kind::BirthLeavePay,
]);
/// Daily allowances of the health insurance, those for an injury at work apart.
pub(crate) const DAILY: Kinds = Kinds::of(&[Kind::SickPay, Kind::MaternityPay, Kind::BirthLeavePay]);
pub(crate) const INJURY: Kinds = Kinds::of(&[Kind::WorkInjuryPay]);
pub(crate) const UNEMPLOYMENT: Kinds = Kinds::of(&[Kind::Unemployment, Kind::SolidarityUnemployment]);
pub(crate) const COSTS: Kinds = Kinds::of(&[Kind::RealExpenses]);
const OWN_PENSIONS: Kinds = Kinds::of(&[Kind::RetirementPension, Kind::SurvivorPension, Kind::DisabilityPension]);
const ALIMONY: Kinds = Kinds::of(&[Kind::Alimony]);
pub(crate) const SELF_EMPLOYED: Kinds = Kinds::of(&[Kind::SelfEmployed]);
pub(crate) const GOODS: Kinds = Kinds::of(&[Kind::MicroGoods]);
pub(crate) const SERVICES: Kinds = Kinds::of(&[Kind::MicroServices]);
pub(crate) const LIBERAL: Kinds = Kinds::of(&[Kind::MicroLiberal]);
pub(crate) const FARMING: Kinds = Kinds::of(&[Kind::MicroFarming]);
const FLAT_RATE: Kinds = Kinds::of(&[Kind::Capital]);
// Left out, for they are exempt: annuities for an injury at work, ASPA, ASI, student grants (CGI, 81).
const OTHER: [Kinds; 3] = [Kinds::of(&[Kind::Rent]), Kinds::of(&[Kind::Foreign]), Kinds::of(&[Kind::Other])];
pub(crate) const SUPPORT_PAID: Kinds = Kinds::of(&[Kind::SupportPaid]);

pub const ALLOWANCE_LAW: Law = Law::Cgi("157 bis", "");
pub(super) const EXEMPTION_LAW: Law = Law::Cgi("81 bis", "");
pub(crate) const COSTS_LAW: Law = Law::Cgi("83", "LEGIARTI000049641925");
const PENSIONS_LAW: Law = Law::Cgi("158", "LEGIARTI000049641834");

/// Pay of an apprentice that is exempt in a calendar year: the sum of the twelve monthly SMIC, to the euro (CGI, 81 bis;
/// BOI-RSA-CHAMP-20-50-50, no. 420).
pub static APPRENTICE_EXEMPTION: Dated<Decimal> = Dated::new(
    "income_tax.apprentice_exemption",
    Unit::EurosPerYear,
    Renewed::WithSmic,
    &[
        since(2021, 1, 1, dec!(18760), EXEMPTION_LAW),
        since(2022, 1, 1, dec!(19744), EXEMPTION_LAW),
        since(2023, 1, 1, dec!(20815), EXEMPTION_LAW),
        since(2024, 1, 1, dec!(21273), EXEMPTION_LAW),
        since(2025, 1, 1, dec!(21622), EXEMPTION_LAW),
        since(2026, 1, 1, dec!(22184), EXEMPTION_LAW),
    ],
);

/// Most pay for overtime that is exempt in a year, a person (CGI, 81 quater).
pub static OVERTIME_MOST: Dated<Decimal> = Dated::new(
    "income_tax.overtime_most",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2022, 1, 1, dec!(7500), Law::Cgi("81 quater", ""))],
);

/// Share of wages taken off for professional costs (CGI, 83, 3°).
pub static COSTS_SHARE: Dated<Decimal> =
    Dated::new("income_tax.costs_share", Unit::Share, Renewed::Never, &[since(2021, 1, 1, dec!(0.10), COSTS_LAW)]);

/// Least deduction for professional costs, a person (CGI, 83, 3°).
pub static COSTS_LEAST: Dated<Decimal> = Dated::new(
    "income_tax.costs_least",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[
        since(2021, 1, 1, dec!(448), COSTS_LAW),
        since(2022, 1, 1, dec!(472), COSTS_LAW),
        since(2023, 1, 1, dec!(495), COSTS_LAW),
        since(2024, 1, 1, dec!(504), COSTS_LAW),
        since(2025, 1, 1, dec!(509), COSTS_LAW),
    ],
);

/// Greatest deduction for professional costs, a person (CGI, 83, 3°).
pub static COSTS_MOST: Dated<Decimal> = Dated::new(
    "income_tax.costs_most",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[
        since(2021, 1, 1, dec!(12829), COSTS_LAW),
        since(2022, 1, 1, dec!(13522), COSTS_LAW),
        since(2023, 1, 1, dec!(14171), COSTS_LAW),
        since(2024, 1, 1, dec!(14426), COSTS_LAW),
        since(2025, 1, 1, dec!(14555), COSTS_LAW),
    ],
);

/// Share of pensions taken off (CGI, 158, 5 a).
pub static PENSIONS_SHARE: Dated<Decimal> = Dated::new(
    "income_tax.pensions_share",
    Unit::Share,
    Renewed::Never,
    &[since(2021, 1, 1, dec!(0.10), PENSIONS_LAW)],
);

/// Least deduction on pensions, a person (CGI, 158, 5 a).
pub static PENSIONS_LEAST: Dated<Decimal> = Dated::new(
    "income_tax.pensions_least",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[
        since(2021, 1, 1, dec!(400), PENSIONS_LAW),
        since(2022, 1, 1, dec!(422), PENSIONS_LAW),
        since(2023, 1, 1, dec!(442), PENSIONS_LAW),
        since(2024, 1, 1, dec!(450), PENSIONS_LAW),
        since(2025, 1, 1, dec!(454), PENSIONS_LAW),
    ],
);

/// Greatest deduction on pensions, a tax household (CGI, 158, 5 a).
pub static PENSIONS_MOST: Dated<Decimal> = Dated::new(
    "income_tax.pensions_most",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[
        since(2021, 1, 1, dec!(3912), PENSIONS_LAW),
        since(2022, 1, 1, dec!(4123), PENSIONS_LAW),
        since(2023, 1, 1, dec!(4321), PENSIONS_LAW),
        since(2024, 1, 1, dec!(4399), PENSIONS_LAW),
        since(2025, 1, 1, dec!(4439), PENSIONS_LAW),
    ],
);

/// Allowance of the micro regime, sales (CGI, 50-0).
pub static MICRO_GOODS: Dated<Decimal> = Dated::new(
    "income_tax.micro_goods",
    Unit::Share,
    Renewed::Never,
    &[since(2021, 1, 1, dec!(0.71), Law::Cgi("50-0", "LEGIARTI000048844097"))],
);

/// Allowance of the micro regime, services (CGI, 50-0).
pub static MICRO_SERVICES: Dated<Decimal> = Dated::new(
    "income_tax.micro_services",
    Unit::Share,
    Renewed::Never,
    &[since(2021, 1, 1, dec!(0.50), Law::Cgi("50-0", "LEGIARTI000048844097"))],
);

/// Allowance of the micro regime, liberal professions (CGI, 102 ter).
pub static MICRO_LIBERAL: Dated<Decimal> = Dated::new(
    "income_tax.micro_liberal",
    Unit::Share,
    Renewed::Never,
    &[since(2021, 1, 1, dec!(0.34), Law::Cgi("102 ter", "LEGIARTI000047622381"))],
);

/// Allowance of the micro regime, farming (CGI, 64 bis).
pub static MICRO_FARMING: Dated<Decimal> = Dated::new(
    "income_tax.micro_farming",
    Unit::Share,
    Renewed::Never,
    &[since(2021, 1, 1, dec!(0.87), Law::Cgi("64 bis", "LEGIARTI000031763527"))],
);

/// Least allowance of the micro regimes (CGI, 50-0, 64 bis, 102 ter).
pub static MICRO_LEAST: Dated<Decimal> = Dated::new(
    "income_tax.micro_least",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2021, 1, 1, dec!(305), Law::Cgi("50-0", "LEGIARTI000048844097"))],
);

/// Age, reached by 31 December, that brings the allowance for the old (CGI, 157 bis).
pub static OLD_AGE: Dated<i16> =
    Dated::new("income_tax.old_age", Unit::Years, Renewed::Never, &[since(2021, 1, 1, 65, ALLOWANCE_LAW)]);

/// The allowance for one person, full and halved (CGI, 157 bis).
pub static ALLOWANCES: Dated<[Decimal; 2]> = Dated::new(
    "income_tax.allowances",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[
        since(2021, 1, 1, [dec!(2484), dec!(1242)], ALLOWANCE_LAW),
        since(2022, 1, 1, [dec!(2620), dec!(1310)], ALLOWANCE_LAW),
        since(2023, 1, 1, [dec!(2746), dec!(1373)], ALLOWANCE_LAW),
        since(2024, 1, 1, [dec!(2796), dec!(1398)], ALLOWANCE_LAW),
        since(2025, 1, 1, [dec!(2822), dec!(1411)], ALLOWANCE_LAW),
    ],
);

/// Overall net income up to which the allowance is full, and up to which it is halved (CGI, 157 bis).
pub static ALLOWANCE_CEILINGS: Dated<[Decimal; 2]> = Dated::new(
    "income_tax.allowance_ceilings",
    Unit::EurosPerYear,
    Renewed::FinanceLaw,
    &[
        since(2021, 1, 1, [dec!(15560), dec!(25040)], ALLOWANCE_LAW),
        since(2022, 1, 1, [dec!(16410), dec!(26400)], ALLOWANCE_LAW),
        since(2023, 1, 1, [dec!(17200), dec!(27670)], ALLOWANCE_LAW),
        since(2024, 1, 1, [dec!(17510), dec!(28170)], ALLOWANCE_LAW),
        since(2025, 1, 1, [dec!(17670), dec!(28430)], ALLOWANCE_LAW),
    ],
);
