//! How much AAH an adult is due (CSS, L821-1, al. 8 and 9; D821-2, D821-5, R821-8).

use rust_decimal::{Decimal, dec};

use super::period::{self, ESAT, Period};
use super::resources::{self, Counted, Rsa};
use super::right::{self, Ground};
use super::{AahLine, RIGHT};
use crate::benefits::conditions::children::{self, AgeLimit, Children};
use crate::benefits::conditions::{Refusal, is_lone, shared_custody};
use crate::calendar::{Date, Month, birthday, days_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures::SMIC_HOURLY;
use crate::household::{Adult, Household, Institution, Kind, Kinds, Missing, Relation};
use crate::law::Law;
use crate::money::{Annual, Cents, Euros, Monthly};
use crate::outcome::{Benefit, Gap, Reason};
use crate::trace::{About, CommonLine, Role, Step, Trace, Value};

/// AAH of the adult at a position for a month, or why there is none; adds what the reader should know to `remarks`.
pub(super) fn of_adult(
    case: &Case<'_>,
    index: usize,
    month: Month,
    recorder: &mut Trace,
    remarks: &mut Vec<Reason>,
) -> Result<Result<Euros, Refusal>, Gap> {
    let adult = &case.household.adults[index];
    let ground = match right::ground(case.household, adult, month)? {
        Ok(ground) => ground,
        Err(refusal) => return Ok(Err(refusal)),
    };
    // AAH comes after pensions: no right when they reach its amount (L821-1, al. 8). Both are amounts of a month, so that a
    // pension paid each quarter counts in equal parts; no text says so.
    let full = FULL.at(month)?;
    let told = adult.income.a_month(FIRST, month)?;
    let pensions = told + asi_not_told(case, index, month)?;
    if pensions >= full {
        let reason = Reason::PensionsReach { pensions: Monthly(pensions), amount: Monthly(full) };
        return Ok(Err(Refusal { reason, law: RIGHT }));
    }
    let plain = certain(case, index, month, full - pensions, Rsa::NotPaid)?;
    let due = match with_rsa(case, index, month, full - pensions, &plain)? {
        WithRsa::Relieved(relieved) => {
            remarks.push(Reason::RsaTakenAsPaid);
            relieved
        }
        WithRsa::Unsettled => {
            let reason = Reason::ToConfirm("aah.rsa_circle");
            recorder.step(|| Step::new(Benefit::Aah, CommonLine::Undecided, Role::Fact, reason, RSA_RELIEF));
            remarks.push(reason);
            plain
        }
        WithRsa::Nothing => plain,
    };
    note(index, ground, adult, month, full, pensions, &due, recorder)?;
    let amount = due.amount();
    if amount <= Decimal::ZERO {
        return Ok(Err(due.refusal()));
    }
    remark(case, adult, ground, month, full, &due, remarks)?;
    if told != adult.income.in_month(FIRST, month)?.0 {
        remarks.push(Reason::ToConfirm("aah.seldom_pension"));
    }
    Ok(Ok(Euros(amount)))
}

/// What an RSA paid the month before changes (R532-7, last al.).
#[expect(clippy::large_enum_variant, reason = "one a right, never kept")]
enum WithRsa {
    /// Nothing.
    Nothing,
    /// Pay and unemployment benefit no longer count.
    Relieved(Reckoning),
    /// A full AAH would end the RSA, and with it the relief: no text breaks the circle, and the RSA is held not to be paid.
    Unsettled,
}

/// What an RSA changes for the adult at a position: where it is paid even beside the AAH that it gives.
fn with_rsa(
    case: &Case<'_>,
    index: usize,
    month: Month,
    after_pensions: Decimal,
    plain: &Reckoning,
) -> Result<WithRsa, Gap> {
    let Counted { pay, esat, unemployment, .. } = plain.counted;
    if pay.is_zero() && esat.is_zero() && unemployment.is_zero() {
        return Ok(WithRsa::Nothing);
    }
    let relieved = certain(case, index, month, after_pensions, Rsa::Paid)?;
    if relieved.amount().max(Decimal::ZERO) == plain.amount().max(Decimal::ZERO) {
        return Ok(WithRsa::Nothing);
    }
    Ok(if case.supposes_rsa_for_aah() {
        WithRsa::Relieved(relieved)
    } else if !case.rsa_is_paid_before(month)? {
        WithRsa::Nothing
    } else if (case.asks.rsa_is_paid_before_beside_aah)(case, month)? {
        WithRsa::Relieved(relieved)
    } else {
        WithRsa::Unsettled
    })
}

/// What is due, with all that limits it.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Reckoning {
    period: Period,
    counted: Counted,
    children: usize,
    /// The ceiling of the period (D821-2).
    ceiling: Decimal,
    /// What the ceiling leaves, a month, at most the full amount (D821-2).
    under_ceiling: Decimal,
    /// What pensions leave of the full amount (L821-1, al. 9).
    after_pensions: Decimal,
    /// What the pay of a protected workplace leaves of the SMIC, and that pay (D821-5).
    after_esat: Option<(Decimal, Decimal)>,
    /// What is kept in hospital or prison (R821-8).
    kept: Option<Decimal>,
}

impl Reckoning {
    /// The monthly amount: the least of them all, to the nearest cent (no text says how).
    fn amount(&self) -> Decimal {
        let esat = self.after_esat.map(|(left, _)| left);
        let limits = [Some(self.after_pensions), esat, self.kept];
        limits.into_iter().flatten().fold(self.under_ceiling, Decimal::min).to_cents()
    }

    /// Why nothing is due.
    fn refusal(&self) -> Refusal {
        if let Some((left, pay)) = self.after_esat
            && left <= self.under_ceiling
        {
            let reason = Reason::ResourcesTooHigh { resources: Monthly(pay), limit: Monthly((pay + left).to_cents()) };
            return Refusal { reason, law: ESAT_CAP_LAW };
        }
        let (resources, months) = (self.counted.total(), Decimal::from(self.period.months()));
        let reason = match self.period {
            Period::Year(_) if resources > self.ceiling => {
                Reason::ResourcesAboveCeiling { resources: Annual(resources.to_cents()), ceiling: Annual(self.ceiling) }
            }
            Period::Year(_) | Period::Quarter(_) => Reason::ResourcesTooHigh {
                resources: Monthly((resources / months).to_cents()),
                limit: Monthly((self.ceiling / months).to_cents()),
            },
        };
        Refusal { reason, law: super::AMOUNT }
    }
}

/// What is due, when it is the same whichever children in shared custody count, and whatever share of the SMIC a protected
/// workplace pays if that is not given.
fn certain(case: &Case<'_>, index: usize, month: Month, after_pensions: Decimal, rsa: Rsa) -> Result<Reckoning, Gap> {
    let adult = &case.household.adults[index];
    // One that is missing is tried like one that is not given.
    let given = adult.esat_share.get().unwrap_or_default();
    let esat = adult.income.spells()?.iter().any(|spell| ESAT.has(spell.kind));
    // The share of 5 % leaves the most resources, that of 50 % the least (D821-10).
    let shares: &[Decimal] = match given {
        Some(share) => &[share],
        None if esat => &[dec!(5), dec!(50)],
        None => &[Decimal::ZERO],
    };
    let all = children::in_charge(case, month, AgeLimit::Usual)?;
    let at_home = children::at_home(case.household, &all)?;
    let same = |a: &Reckoning, b: &Reckoning| a.amount().max(Decimal::ZERO) == b.amount().max(Decimal::ZERO);
    let mut found: Option<Reckoning> = None;
    for &share in shares {
        let of = |children: &Children| reckon(case, index, month, after_pensions, children.len(), share, rsa);
        let due = shared_custody::certain(case, &at_home, of, same)?;
        if found.is_some_and(|first| !same(&first, &due)) {
            return Err(adult.esat_share.get().err().map_or(Gap::Law(Reason::EsatShareNeeded), Gap::Answer));
        }
        found = Some(due);
    }
    Ok(found.expect("there is at least one share"))
}

/// What is due with so many children.
fn reckon(
    case: &Case<'_>,
    index: usize,
    month: Month,
    after_pensions: Decimal,
    children: usize,
    esat_share: Decimal,
    rsa: Rsa,
) -> Result<Reckoning, Gap> {
    let (household, adult) = (case.household, &case.household.adults[index]);
    let full = FULL.at(month)?;
    let period = Period::of(household, adult, month)?;
    let counted = resources::counted(household, index, month, period, esat_share, rsa)?;
    // Twelve or three times the amount, and half of that for each child (D821-2, al. 1 and 2).
    let months = Decimal::from(period.months());
    let ceiling = full * months * (Decimal::ONE + CHILD_SHARE.at(month)? * Decimal::from(children));
    let under_ceiling = ((ceiling - counted.total()) / months).min(full);
    let mut due = Reckoning {
        period,
        counted,
        children,
        ceiling,
        under_ceiling,
        after_pensions,
        after_esat: after_esat(household, adult, month, children)?,
        kept: None,
    };
    let kept = (full * INSTITUTION_SHARE.at(month)?).to_cents();
    if due.amount() > kept && is_in_institution(household, adult, month, children)? {
        due.kept = Some(kept);
    }
    Ok(due)
}

/// What the pay of a protected workplace leaves of the gross SMIC, raised with a child or an ascendant in charge; and that
/// pay (D821-5).
fn after_esat(
    household: &Household,
    adult: &Adult,
    month: Month,
    children: usize,
) -> Result<Option<(Decimal, Decimal)>, Gap> {
    if !adult.income.any(ESAT, month, month)? {
        return Ok(None);
    }
    let pay = adult.income.in_month(ESAT, month)?.0;
    let mut share = ESAT_CAP.at(month)?;
    if children > 0 || has_ascendant(household)? {
        share += ESAT_CAP_DEPENDANT.at(month)?;
    }
    let cap = SMIC_HOURLY.at(month)? * resources::SMIC_HOURS.at(month)? * share;
    Ok(Some((cap - pay, pay)))
}

/// Whether a stay of more than sixty days in hospital, in a specialised home or in prison reduces AAH (R821-8 I); a care
/// home is taken to be one of those that the article names (*maison d’accueil spécialisée*).
fn is_in_institution(household: &Household, adult: &Adult, month: Month, children: usize) -> Result<bool, Gap> {
    let Some(institution) = adult.institution.get()? else { return Ok(false) };
    // b) a child or an ascendant in charge; a) the daily fee is paid.
    if children > 0 || has_ascendant(household)? {
        return Ok(false);
    }
    if institution != Institution::Prison && adult.hospital_fee_paid.get()? {
        return Ok(false);
    }
    stays_long(adult, month)
}

/// Whether sixty days of the stay were over before the month (R821-8 I and II).
pub(super) fn stays_long(adult: &Adult, month: Month) -> Result<bool, Gap> {
    match adult.in_institution_since.get()? {
        Some(since) => {
            let sixtieth = days_later(since, INSTITUTION_DAYS.at(month)? - 1);
            Ok(Month::of(sixtieth) < month)
        }
        None => Err(Gap::Law(Reason::StayStartNeeded)),
    }
}

/// The ASI that an adult can claim and does not tell as an income.
fn asi_not_told(case: &Case<'_>, index: usize, month: Month) -> Result<Decimal, Gap> {
    // That of the old is not asked for: it looks at the AAH.
    Ok((case.asks.asi_not_told_of_adult)(case, index, month)?.0)
}

fn has_ascendant(household: &Household) -> Result<bool, Missing> {
    for dependant in &household.dependants {
        if dependant.relation.get()? == Relation::Ascendant {
            return Ok(true);
        }
    }
    Ok(false)
}

/// What the reader should know about an amount that is due.
fn remark(
    case: &Case<'_>,
    adult: &Adult,
    ground: Ground,
    month: Month,
    full: Decimal,
    due: &Reckoning,
    remarks: &mut Vec<Reason>,
) -> Result<(), Gap> {
    let since = adult.aah_since.get()?;
    let lone = is_lone(case.household, month)?;
    // Rights opened before October 2023 keep the couple's rules while these give more (law 2022-1158, art. 10).
    if !lone && due.under_ceiling < full && since.is_some_and(|since| since < INDIVIDUAL) {
        remarks.push(Reason::CouplesRulesMayApply);
    }
    if due.counted.pay_is_left_out && since.is_none() {
        remarks.push(Reason::AahBeforeWorkAssumed);
    }
    // R821-8 I c: the partner does not work, for a reason that the CDAPH accepts.
    if due.kept.is_some() && !lone {
        remarks.push(Reason::StayWithPartner);
    }
    let retires = Month::of(birthday(adult.birth_date.get()?, right::UNFIT_AGE.at(month)?)) <= month;
    if ground == Ground::Severe
        && retires
        && !period::works_anywhere(adult, month)?
        && !adult.income.goes_on(Kinds::of(&[Kind::RetirementPension]), month)?
    {
        remarks.push(Reason::PensionFirst);
    }
    Ok(())
}

/// Notes how the amount is made up.
#[allow(clippy::too_many_arguments, reason = "all that the lines show")]
fn note(
    index: usize,
    ground: Ground,
    adult: &Adult,
    month: Month,
    full: Decimal,
    pensions: Decimal,
    due: &Reckoning,
    recorder: &mut Trace,
) -> Result<(), Gap> {
    let fact = |line, value: Value, law| {
        Step::new(Benefit::Aah, line, Role::Fact, (), law).about(About::Adult(index as u8)).valued(value)
    };
    let euros = |amount: Decimal| Value::Euros(amount.to_cents());
    let (rate, period, counted) = (adult.disability_rate.get()?, due.period, &due.counted);
    let full_law = FULL.law_at(month)?;
    let tranche = resources::low_tranche(period)?;
    recorder.step(|| fact(AahLine::Rate, Value::Share(Decimal::new(rate.into(), 2)), ground.law()));
    recorder.step(|| fact(AahLine::FullAmount, euros(full), full_law));
    recorder.step(|| match period {
        Period::Year(year) => fact(AahLine::ReferenceYear, Value::Year(year), period.law()),
        Period::Quarter(first) => {
            fact(AahLine::ReferenceQuarter, Value::Month(first), period.law()).with(period.last())
        }
    });
    if !counted.pay.is_zero() {
        recorder.step(|| fact(AahLine::Pay, euros(counted.pay), COSTS));
    }
    if !counted.relief.is_zero() {
        let law = if counted.by_rsa { RSA_RELIEF } else { RELIEF };
        recorder.step(|| fact(AahLine::Relief, euros(counted.relief), law));
    }
    if counted.pay_is_left_out {
        recorder.step(|| fact(AahLine::PayLeftOut, euros(counted.pay), resources::PAY_LAW));
    } else if !counted.pay.is_zero() {
        recorder
            .step(|| fact(AahLine::PayCounted, euros(counted.pay_counted), resources::PAY_LAW).with(euros(tranche)));
    }
    for (line, amount, law) in [
        (AahLine::EsatCounted, counted.esat, resources::ESAT_LAW),
        (AahLine::UnemploymentCounted, counted.unemployment, COSTS),
        (AahLine::PensionsCounted, counted.pensions, PENSIONS),
        (AahLine::OtherCounted, counted.other, COSTS),
        (AahLine::Allowance, counted.allowance, ALLOWANCE),
    ] {
        if !amount.is_zero() {
            recorder.step(|| fact(line, euros(amount), law));
        }
    }
    recorder.step(|| fact(AahLine::Resources, euros(counted.total()), period.law()));
    recorder.step(|| fact(AahLine::Ceiling, euros(due.ceiling), super::AMOUNT).with(due.children));
    recorder.step(|| fact(AahLine::UnderCeiling, euros(due.under_ceiling.max(Decimal::ZERO)), super::AMOUNT));
    if !pensions.is_zero() {
        recorder.step(|| fact(AahLine::PensionLimit, euros(due.after_pensions), RIGHT).with(euros(pensions)));
    }
    if let Some((left, pay)) = due.after_esat {
        recorder.step(|| fact(AahLine::EsatLimit, euros(left.max(Decimal::ZERO)), ESAT_CAP_LAW).with(euros(pay)));
    }
    if let Some(kept) = due.kept {
        recorder.step(|| fact(AahLine::InstitutionLimit, euros(kept), STAY));
    }
    Ok(())
}

/// What AAH comes after: pensions for old age and invalidity, one's own or a survivor's, annuities for an injury at work,
/// and the minima that complete them (L821-1, al. 8 and 9). Of the ASPA only what is received: the text sets "le montant mensuel
/// perçu au titre de l’allocation de solidarité" beside the AAH, and leaves the ASPA out of the pensions that one can claim. An ASPA
/// that could be claimed and is not declared takes nothing off the AAH; it is the ASPA that counts the AAH (`benefits/aspa`). The ASI is a
/// part of the benefits of invalidity, of which al. 8 leaves out the help of a third person alone: one that can be claimed
/// counts as paid.
pub(super) const FIRST: Kinds = Kinds::of(&[
    Kind::RetirementPension,
    Kind::SurvivorPension,
    Kind::DisabilityPension,
    Kind::WorkInjuryAnnuity,
    Kind::Aspa,
    Kind::Asi,
]);

/// First day of the rules that leave the partner out (décret 2022-1694, art. 2).
const INDIVIDUAL: Date = Date::constant(2023, 10, 1);

const COSTS: Law = Law::Css("R532-3", "LEGIARTI000041419421");
const PENSIONS: Law = Law::Css("R821-4", "LEGIARTI000052141008");
const ALLOWANCE: Law = Law::Cgi("157 bis", "");
const RELIEF: Law = Law::Css("R821-4-4", "LEGIARTI000046832992");
const RSA_RELIEF: Law = Law::Css("R532-7", "LEGIARTI000041419439");
const ESAT_CAP_LAW: Law = Law::Css("D821-5", "LEGIARTI000047543976");
pub(super) const STAY: Law = Law::Css("R821-8", "LEGIARTI000031828843");

/// Full amount of AAH (L821-3-1).
pub(super) static FULL: Dated<Decimal> = Dated::new(
    "aah.full",
    Unit::EurosPerMonth,
    Renewed::April,
    &[
        since(
            2023,
            4,
            1,
            dec!(971.37),
            Law::Jo("Décret 2023-328", "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000047511476"),
        ),
        since(
            2024,
            4,
            1,
            dec!(1016.05),
            Law::Jo("Décret 2024-397", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049486529"),
        ),
        since(2025, 4, 1, dec!(1033.32), Law::Jo("Décret 2025-297", "JORFTEXT000051393142")),
        since(2026, 4, 1, dec!(1041.59), Law::Jo("Décret 2026-229", "JORFTEXT000053734356")),
    ],
);

/// Share of the ceiling that each child adds (D821-2, al. 2).
pub(super) static CHILD_SHARE: Dated<Decimal> = Dated::new(
    "aah.child_share",
    Unit::Share,
    Renewed::Never,
    &[since(2023, 10, 1, dec!(0.50), Law::Css("D821-2", "LEGIARTI000047543983"))],
);

/// Share of the gross SMIC that AAH and the pay of a protected workplace may reach (D821-5, al. 1).
pub(super) static ESAT_CAP: Dated<Decimal> =
    Dated::new("aah.esat_cap", Unit::Share, Renewed::Never, &[since(2023, 10, 1, dec!(1.00), ESAT_CAP_LAW)]);

/// What a child or an ascendant in charge adds to that share (D821-5, al. 2).
pub(super) static ESAT_CAP_DEPENDANT: Dated<Decimal> =
    Dated::new("aah.esat_cap_dependant", Unit::Share, Renewed::Never, &[since(2023, 10, 1, dec!(0.15), ESAT_CAP_LAW)]);

/// Share of the full amount that is kept in hospital or prison (R821-8 I).
pub(super) static INSTITUTION_SHARE: Dated<Decimal> =
    Dated::new("aah.institution_share", Unit::Share, Renewed::Never, &[since(2016, 1, 1, dec!(0.30), STAY)]);

/// Days of a stay that change nothing (R821-8).
pub(super) static INSTITUTION_DAYS: Dated<i16> =
    Dated::new("aah.institution_days", Unit::Days, Renewed::Never, &[since(2016, 1, 1, 60, STAY)]);
