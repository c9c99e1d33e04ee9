//! Resources of twelve months for the C2S (CSS, L861-2, R861-4 to R861-15).
//!
//! What the household received from the thirteenth to the second month before the claim, net: pay, less 30 % of it for who is now
//! paid unemployment, ASS or training, ill for more than six months, or in prison; replacement income and pensions; family allowances with
//! their increase and flat part, complément familial, ASF, PreParE, AAH, MVA and complément de ressources, as computed for each of these months, net of CRDS; an
//! abatement comes off AAH, ASPA and ASI; of the latter two only what was received counts, not what could have been claimed (L861-2). From the last tax notice: one's own business, property, savings, what is earned abroad,
//! alimony received, less that which is paid. The home counts for a share of the RSA. Neither RSA nor prime d’activité
//! count, nor what R861-10 names.
//! *Not modelled*: the abatement on income from property and savings (R861-4), whose rate was not read: it is taken whole.

use rust_decimal::{Decimal, dec};

use super::decision::Asked;
use crate::benefits::{aah, foyer, rsa};
use crate::calendar::Month;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Adult, Household, Income, Institution, Kind, Kinds, Tenure};
use crate::law::Law;
use crate::outcome::{Benefit, Due, Gap, Outcome};
use crate::resources::family::net;

/// The resources of the household.
#[derive(Clone, Copy, Debug)]
pub(super) struct Resources {
    /// Income of its members.
    pub income: Decimal,
    /// Benefits of the twelve months, less their abatements.
    pub benefits: Decimal,
    /// The home, or the housing aid.
    pub home: Decimal,
    /// The text of that.
    pub home_law: Law,
    /// First month of the twelve.
    pub first: Month,
    /// Last of them.
    pub last: Month,
    /// The benefits were not looked at: the rest is already above what matters.
    pub above_bound: bool,
}

impl Resources {
    /// All of them.
    pub(super) fn sum(&self) -> Decimal {
        (self.income + self.benefits + self.home).max(Decimal::ZERO)
    }
}

/// The resources of so many persons; the benefits of past months are computed only when the rest is at most `bound`.
pub(super) fn of(asked: Asked<'_>, persons: usize, bound: Decimal) -> Result<Resources, Gap> {
    let household = asked.case.household;
    let month = household.month;
    let first = month - i32::from(WINDOW.at(month)?);
    let last = first + 11;
    let mut income = Decimal::ZERO;
    for adult in &household.adults {
        income += of_adult(adult, household, first, last)?;
    }
    for child in &household.children {
        income += received(&child.income, month, first, last)?;
    }
    income += minima(household, first, last)?;
    // Maintenance for the children is told by the last notice, too (R861-8, al. 1).
    income += net::child_support(household, notice_year(month))?;
    let (home, home_law) = home(asked, persons)?;
    let mut found = Resources { income, benefits: Decimal::ZERO, home, home_law, first, last, above_bound: false };
    if found.sum() > bound {
        found.above_bound = true;
        return Ok(found);
    }
    found.benefits = benefits(asked, first, last)?;
    Ok(found)
}

/// The year of the last tax notice that is known in a month: that of the year before, from September on.
const fn notice_year(month: Month) -> i16 {
    month.year() - if month.number() < 9 { 2 } else { 1 }
}

fn of_adult(adult: &Adult, household: &Household, first: Month, last: Month) -> Result<Decimal, Gap> {
    let month = household.month;
    let mut sum = received(&adult.income, month, first, last)?;
    let earned = adult.income.received(WORK, first, last)?;
    if !earned.is_zero() && pay_is_reduced(adult, month)? {
        sum -= earned * EARNINGS_OFF.at(month)?;
    }
    Ok(sum)
}

/// What a person received in the twelve months, and what the last notice says, before the reduction of pay.
fn received(income: &Income, month: Month, first: Month, last: Month) -> Result<Decimal, Gap> {
    if income.spells()?.is_empty() {
        return Ok(Decimal::ZERO);
    }
    let year = notice_year(month);
    let (january, december) = (Month::january(year), Month::new(year, 12));
    let mut sum = income.received(WORK.and(IN_WINDOW), first, last)?;
    // Pay for training that has stopped for certain, with nothing in its place, is left out (R861-8, last al.).
    if income.any(TRAINING, month, month)? || income.any(REPLACEMENT, month, month)? {
        sum += income.received(TRAINING, first, last)?;
    }
    sum += income.taxable(OF_THE_NOTICE, january, december)?;
    sum -= income.received(net::SUPPORT_PAID, january, december)?;
    // Never declared yet: that of the four civil quarters before (R861-15, al. 2).
    let declared = income.any(OWN_BUSINESS, january, december)?;
    let (from, to) = if declared { (january, december) } else { last_four_quarters(month) };
    sum += net::self_employment(income, from, to, year)?;
    Ok(sum)
}

/// ASPA and ASI of the twelve months, less their abatement: of one, or of both of a couple (L861-2).
fn minima(household: &Household, first: Month, last: Month) -> Result<Decimal, Gap> {
    let [_, aspa, aspa_both, asi, asi_both] = ABATEMENTS.at(household.month)?;
    let mut sum = Decimal::ZERO;
    for (kind, alone, both) in [(Kind::Aspa, aspa, aspa_both), (Kind::Asi, asi, asi_both)] {
        for of in first.through(last) {
            let (mut paid, mut holders) = (Decimal::ZERO, 0);
            for adult in &household.adults {
                let own = adult.income.received(Kinds::of(&[kind]), of, of)?;
                paid += own;
                holders += usize::from(!own.is_zero());
            }
            sum += (paid - if holders > 1 { both } else { alone }).max(Decimal::ZERO);
        }
    }
    Ok(sum)
}

fn last_four_quarters(month: Month) -> (Month, Month) {
    let quarter = month.civil_quarter();
    (quarter - 12, quarter - 1)
}

/// Whether 30 % of an adult's pay is left out (R861-8, al. 2).
fn pay_is_reduced(adult: &Adult, month: Month) -> Result<bool, Gap> {
    let income = &adult.income;
    if income.any(UNEMPLOYED, month, month)? {
        return Ok(true);
    }
    if income.any(TRAINING, month, month)? && !income.any(WORK, month, month)? {
        return Ok(true);
    }
    if adult.institution.get()? == Some(Institution::Prison) {
        return Ok(true);
    }
    // Stopped for illness for more than six months.
    Ok(income.alone(SICK, WORK, month - i32::from(ILL_MONTHS.at(month)?), month)?)
}

/// What the home counts for in a year (R861-5, R861-7): a share of the RSA of the month.
fn home(asked: Asked<'_>, persons: usize) -> Result<(Decimal, Law), Gap> {
    let household = asked.case.household;
    let month = household.month;
    let tenure = household.housing.tenure.get()?;
    let column = persons.clamp(1, 3) - 1;
    let flat = |shares: [Decimal; 3]| -> Result<Decimal, Gap> {
        let (adults, children) = if persons > 1 { (2, persons.min(3) - 2) } else { (1, 0) };
        let base = foyer::scale::plain(rsa::FLAT.at(month)?, adults, children, 0, month)?;
        Ok(base * shares[column] * dec!(12))
    };
    if tenure == Tenure::Homeless {
        return Ok((Decimal::ZERO, OWNED_LAW));
    }
    if tenure != Tenure::Hosted {
        match asked.benefits.of(Benefit::Al) {
            Outcome::Due(due) => return Ok(((due.net.0 * dec!(12)).min(flat(AIDED.at(month)?)?), AIDED_LAW)),
            Outcome::NotDue(_) => {}
            Outcome::Unknown(gap) => return Err(*gap),
        }
    }
    match tenure {
        Tenure::Owner | Tenure::OwnerWithLoan | Tenure::Hosted => Ok((flat(OWNED.at(month)?)?, OWNED_LAW)),
        Tenure::Tenant | Tenure::Residence | Tenure::Homeless => Ok((Decimal::ZERO, OWNED_LAW)),
    }
}

/// The benefits of the twelve months, net, less the abatement on the AAH (L861-2, R861-10).
fn benefits(asked: Asked<'_>, first: Month, last: Month) -> Result<Decimal, Gap> {
    let case = asked.case;
    let household = case.household;
    let month = household.month;
    let [aah_off, ..] = ABATEMENTS.at(month)?;
    let has_children = !household.children.is_empty() || !household.deaths.is_empty();
    let mut sum = Decimal::ZERO;
    for of in first.through(last) {
        let due = |benefit| -> Result<Option<Due>, Gap> {
            match case.ask(benefit, of)? {
                Outcome::Due(due) => Ok(Some(due)),
                Outcome::NotDue(_) => Ok(None),
                Outcome::Unknown(gap) => Err(gap),
            }
        };
        if has_children {
            for benefit in [Benefit::Af, Benefit::Cf, Benefit::Asf] {
                sum += due(benefit)?.map_or(Decimal::ZERO, |due| due.net.0);
            }
            if case.has_prepare(of)? {
                sum += due(Benefit::Prepare)?.map_or(Decimal::ZERO, |due| due.net.0);
            }
        }
        if may_have_aah(household, month)? {
            if let Some(aah) = due(Benefit::Aah)? {
                for share in aah.per_adult.iter().flatten() {
                    sum += (share.net.0 - aah_off).max(Decimal::ZERO);
                }
            }
            for benefit in [Benefit::Mva, Benefit::Cpr] {
                sum += due(benefit)?.map_or(Decimal::ZERO, |due| due.net.0);
            }
        }
    }
    Ok(sum)
}

/// Whether some adult may have the AAH: else its twelve months are not computed.
fn may_have_aah(household: &Household, month: Month) -> Result<bool, Gap> {
    for adult in &household.adults {
        if aah::may_have(adult, month)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Pay, which the reduction is taken from.
pub(super) const WORK: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::EsatWage,
    Kind::PartialUnemployment,
]);
/// Of one's own business, as the last notice tells it.
pub(super) const OWN_BUSINESS: Kinds =
    Kinds::of(&[Kind::SelfEmployed, Kind::MicroGoods, Kind::MicroServices, Kind::MicroLiberal, Kind::MicroFarming]);
const TRAINING: Kinds = Kinds::of(&[Kind::TrainingPay]);
const SICK: Kinds = Kinds::of(&[Kind::SickPay]);
const UNEMPLOYED: Kinds = Kinds::of(&[Kind::Unemployment, Kind::SolidarityUnemployment, Kind::PartialUnemployment]);
/// What takes the place of pay.
const REPLACEMENT: Kinds = Kinds::of(&[
    Kind::Unemployment,
    Kind::SolidarityUnemployment,
    Kind::SickPay,
    Kind::MaternityPay,
    Kind::WorkInjuryPay,
    Kind::RetirementPension,
    Kind::DisabilityPension,
]);
/// Replacement income, pensions, annuities and what else comes in. Student grants count nowhere (R861-10, 11°).
const IN_WINDOW: Kinds = Kinds::of(&[
    Kind::Unemployment,
    Kind::SolidarityUnemployment,
    Kind::SickPay,
    Kind::MaternityPay,
    Kind::WorkInjuryPay,
    Kind::BirthLeavePay,
    Kind::WorkInjuryAnnuity,
    Kind::RetirementPension,
    Kind::SurvivorPension,
    Kind::DisabilityPension,
    Kind::Other,
]);
/// What the last notice tells (R861-8, al. 1).
const OF_THE_NOTICE: Kinds = Kinds::of(&[Kind::Rent, Kind::Capital, Kind::Foreign, Kind::Alimony]);

/// Months of illness that must be over, this one included: "plus de six mois" (R861-8, al. 2).
pub(super) static ILL_MONTHS: Dated<i16> =
    Dated::new("c2s.ill_months", Unit::Months, Renewed::Never, &[since(2019, 11, 1, 6, LAW)]);

pub(super) const LAW: Law = Law::Css("R861-8", "LEGIARTI000051821176");
const OWNED_LAW: Law = Law::Css("R861-5", "LEGIARTI000031694499");
const AIDED_LAW: Law = Law::Css("R861-7", "LEGIARTI000038929244");
const ABATEMENT_LAW: Law = Law::Jo("Arrêté du 20/04/2018, abattements sur les minima (CMU-c)", "");

/// How many months before the claim the twelve begin (R861-8).
pub(super) static WINDOW: Dated<i16> =
    Dated::new("c2s.window", Unit::Months, Renewed::Never, &[since(2025, 10, 1, 13, LAW)]);

/// Share of pay that is left out (R861-8).
pub(super) static EARNINGS_OFF: Dated<Decimal> =
    Dated::new("c2s.earnings_off", Unit::Share, Renewed::Never, &[since(2025, 10, 1, dec!(0.30), LAW)]);

/// What is taken off a month of AAH, of ASPA alone and of a couple, of ASI alone and of a couple: frozen since 2021 (L861-2).
pub(super) static ABATEMENTS: Dated<[Decimal; 5]> = Dated::new(
    "c2s.abatements",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(2021, 4, 1, [dec!(68), dec!(71), dec!(110), dec!(49), dec!(86)], ABATEMENT_LAW)],
);

/// Share of the RSA for which a home that one owns, or is given, counts: of one, two, three persons and more (R861-5).
pub(super) static OWNED: Dated<[Decimal; 3]> = Dated::new(
    "c2s.owned",
    Unit::Share,
    Renewed::Never,
    &[since(2016, 1, 1, [dec!(0.12), dec!(0.14), dec!(0.14)], OWNED_LAW)],
);

/// Share of the RSA up to which a housing aid counts (R861-7).
pub(super) static AIDED: Dated<[Decimal; 3]> = Dated::new(
    "c2s.aided",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 9, 1, [dec!(0.12), dec!(0.16), dec!(0.165)], AIDED_LAW)],
);
