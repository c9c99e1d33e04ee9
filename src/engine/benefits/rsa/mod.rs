//! Revenu de solidarité active (RSA).
//!
//! The RSA makes up the difference between a flat amount, which grows with the household, and its resources: the mean,
//! over the three months looked at, of flat amount less the quarter's mean resources, less the benefits paid in the
//! month, less a flat rate for a home that costs nothing (CASF, L262-2, R262-1 to R262-11). It is for people of 25, or
//! with a child born or expected, or who worked enough (L262-4, L262-7-1); the amount holds for three months (L262-21)
//! and under 6 € nothing is paid (R262-39). No CRDS is due.
//!
//! Each month looked at has its own flat amount (R262-7 I averages amounts computed *for each* month; so the CAF of La
//! Réunion announced the rise of July 2022, and its simulator showed that of April 2024 by thirds). The products are
//! exact and the amount is rounded once, to the nearest cent: no text says where, and published tables differ by a cent.
//!
//! Not modelled: the reduction when the duties of the contract are not met (L262-37), the waivers a département may
//! grant, the earlier reduction for a claim more than six months after the event that opens the increase (R262-2).

mod amount;
mod paid;
mod who;

pub(crate) use paid::is_paid_before;

use rust_decimal::{Decimal, dec};

use amount::{Amount, HousingAid};
use who::Who;

use crate::benefits::{not_due, without_crds};
use crate::calendar::{Month, age};
use crate::case::Case;
use crate::dated::{Dated, Table, Unit, checked, since};
use crate::household::{Institution, Kind, Kinds, Territory};
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::trace::{About, Recorder, Role, Step, lines};

lines! {
    /// Lines of this computation.
    pub enum RsaLine {
        /// The months looked at.
        Window = "window",
        /// An adult left out of the household, whose resources count.
        PartnerLeftOut = "partner_left_out",
        /// A child left out because of its resources.
        ChildLeftOut = "child_left_out",
        /// Mean resources of a person.
        Income = "income",
        /// Year of the profit counted.
        ProfitYear = "profit_year",
        /// Mean of the resources that have stopped and are left out.
        Stopped = "stopped",
        /// Mean maintenance received for the children.
        Support = "support",
        /// Mean income that assets are held to bring.
        Assets = "assets",
        /// Mean resources of the quarter, benefits apart.
        MeanIncome = "mean_income",
        /// The lower mean of the two latest months.
        LowerMean = "lower_mean",
        /// The flat amount of a month.
        FlatAmount = "flat_amount",
        /// The increased flat amount of a lone parent.
        LoneFlatAmount = "lone_flat_amount",
        /// Family benefits of a month.
        FamilyBenefits = "family_benefits",
        /// AAH and MVA of a month.
        DisabilityBenefits = "disability_benefits",
        /// What the home is held to bring in a month.
        Home = "home",
        /// The housing aid of a month, up to the flat rate.
        HousingAid = "housing_aid",
        /// The amount of a month.
        MonthAmount = "month_amount",
        /// What one euro more takes off.
        OneEuro = "one_euro",
        /// The mean of the three months.
        Mean = "mean",
        /// Half of the amount, for a long stay in hospital.
        Hospital = "hospital",
    }
}

/// What is due for `month`.
pub fn rsa<R: Recorder>(case: &Case<'_>, month: Month, recorder: &mut R) -> Assessed {
    match case.household.residence.department.get()?.territory() {
        Territory::Mayotte => return Err(Gap::Law(Reason::MayotteLaw)),
        Territory::SaintPierre => return Err(Gap::Law(Reason::SaintPierreLaw)),
        Territory::Mainland | Territory::Overseas => {}
    }
    let who = match who::who(case, month)? {
        Ok(who) => who,
        Err((reason, law)) => return not_due(BENEFIT, reason, law, recorder),
    };
    let amount = amount::amount(case, &who, month, HousingAid::AsPaid)?;
    note(case, &who, &amount, recorder);
    // No text says where to round; once, to the nearest cent.
    let due = Euros(amount.mean).to_cents();
    if due.is_zero() {
        let reason = Reason::ResourcesTooHigh {
            resources: Monthly(amount.resources()).to_cents(),
            limit: Monthly(amount.flat_mean()).to_cents(),
        };
        return not_due(BENEFIT, reason, RULE, recorder);
    }
    let (due, stay) = after_stay(case, &who, month, due)?;
    if let Some(reason) = stay {
        return not_due(BENEFIT, reason, Law::Casf("R262-45", ""), recorder);
    }
    let least = Euros(LEAST.at(month)?);
    if due < least {
        let reason = Reason::BelowLeastAmount { amount: due, least };
        return not_due(BENEFIT, reason, Law::Casf("R262-39", ""), recorder);
    }
    recorder.step(|| Step::new(BENEFIT, RsaLine::Mean, Role::Part, due, RULE));
    let mut out = without_crds(BENEFIT, due, RULE, recorder);
    out.increased = who.increased;
    if amount.stopped_work {
        out.remarks.push(Reason::StoppedIncome);
    }
    if aspa_comes_first(case, month)? {
        out.remarks.push(Reason::ClaimAspa);
    }
    if amount.unsettled {
        out.remarks.push(Reason::HousingAidUnsettled);
    }
    Ok(Outcome::Due(out))
}

/// The amount after a stay of sixty days in hospital or prison of somebody with no partner and no child: half from the
/// month after in hospital, suspended in prison (R262-43, R262-45); never for a pregnant woman in hospital.
fn after_stay(case: &Case<'_>, who: &Who, month: Month, due: Euros) -> Result<(Euros, Option<Reason>), Gap> {
    let adult = &case.household.adults[who.beneficiary];
    if case.household.adults.len() > 1 || who.children.count() > 0 {
        return Ok((due, None));
    }
    let Some(institution) = adult.institution.get()? else { return Ok((due, None)) };
    let Some(since) = adult.in_institution_since.get()? else { return Ok((due, None)) };
    let end = since.saturating_add(jiff::Span::new().days(i64::from(STAY_DAYS.at(month)?)));
    if Month::of(end) >= month {
        return Ok((due, None));
    }
    match institution {
        Institution::Prison => Ok((due, Some(Reason::InPrison))),
        Institution::Hospital if !super::foyer::lone::is_pregnant(case, month)? => {
            Ok((Euros(due.0 * STAY_SHARE.at(month)?).to_cents(), None))
        }
        _ => Ok((due, None)),
    }
}

/// Whether an adult is old enough for ASPA and does not have it (CASF, L262-10: the RSA comes after other rights).
fn aspa_comes_first(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    let needed = ASPA_AGE.at(month)?;
    for adult in &case.household.adults {
        if age(adult.birth_date.get()?, month.last_day()) >= needed && !adult.income.any(ASPA, month, month)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn note<R: Recorder>(case: &Case<'_>, who: &Who, amount: &Amount, recorder: &mut R) {
    let window = amount.window;
    let mut fact = |line: RsaLine, value: Decimal, law: Law, about: About| {
        recorder.step(|| Step::new(BENEFIT, line, Role::Fact, Monthly(value).to_cents(), law).about(about));
    };
    for (i, person) in amount.adults.iter().enumerate() {
        let about = About::Adult(i as u8);
        if !person.counted.is_zero() {
            fact(RsaLine::Income, person.counted / THREE, RULE, about);
        }
        if !person.left_out.is_zero() {
            fact(RsaLine::Stopped, person.left_out / THREE, STOPPED_LAW, about);
        }
    }
    for (child, income) in &amount.children_income {
        fact(RsaLine::Income, *income / THREE, RULE, About::Child(*child));
    }
    if !amount.support.is_zero() {
        fact(RsaLine::Support, amount.support / THREE, RULE, About::Household);
    }
    if !amount.assets.is_zero() {
        fact(RsaLine::Assets, amount.assets / THREE, Law::Casf("R132-1", ""), About::Household);
    }
    fact(RsaLine::MeanIncome, amount.income / THREE, RULE, About::Household);
    for (i, person) in amount.adults.iter().enumerate() {
        if let Some(year) = person.profit_year {
            let law = Law::Casf("R262-19", "");
            recorder.step(|| {
                Step::new(BENEFIT, RsaLine::ProfitYear, Role::Fact, crate::trace::Value::Year(year), law)
                    .about(About::Adult(i as u8))
            });
        }
    }
    if amount.lower_mean {
        let value = Monthly(amount.income / THREE).to_cents();
        recorder.step(|| Step::new(BENEFIT, RsaLine::LowerMean, Role::Fact, value, TRANSITION));
    }
    for child in &who.left_out {
        recorder.step(|| {
            Step::new(BENEFIT, RsaLine::ChildLeftOut, Role::Fact, (), CHILDREN_LAW).about(About::Child(*child))
        });
    }
    if case.household.adults.len() > who.adults {
        let law = Law::Casf("L262-5", "");
        let other = if who.beneficiary == 0 { 1 } else { 0 };
        recorder.step(|| Step::new(BENEFIT, RsaLine::PartnerLeftOut, Role::Fact, (), law).about(About::Adult(other)));
    }
    recorder.step(|| Step::new(BENEFIT, RsaLine::Window, Role::Fact, window.first, RULE).with(window.last));
    for m in &amount.months {
        let about = About::Month(m.month);
        let line = if who.increased { RsaLine::LoneFlatAmount } else { RsaLine::FlatAmount };
        recorder.step(|| {
            Step::new(BENEFIT, line, Role::Fact, Monthly(m.flat).to_cents(), Law::Casf("R262-1", ""))
                .with(Monthly(m.single))
                .with(m.scale)
                .about(about)
        });
        let mut fact = |line: RsaLine, value: Decimal, law: Law| {
            if !value.is_zero() {
                recorder.step(|| Step::new(BENEFIT, line, Role::Fact, Monthly(value).to_cents(), law).about(about));
            }
        };
        fact(RsaLine::FamilyBenefits, m.family, BENEFITS_LAW);
        fact(RsaLine::DisabilityBenefits, m.disability, BENEFITS_LAW);
        fact(if m.aided { RsaLine::HousingAid } else { RsaLine::Home }, m.housing, Law::Casf("R262-9", ""));
        let value = Monthly(m.amount).to_cents();
        recorder.step(|| Step::new(BENEFIT, RsaLine::MonthAmount, Role::Fact, value, RULE).about(about));
    }
    recorder.step(|| Step::new(BENEFIT, RsaLine::OneEuro, Role::Fact, Monthly(Decimal::ONE), RULE));
}

const BENEFIT: Benefit = Benefit::Rsa;
const THREE: Decimal = dec!(3);
const ASPA: Kinds = Kinds::of(&[Kind::Aspa]);
const RULE: Law = Law::Casf("R262-7", "LEGIARTI000051258523");
const STOPPED_LAW: Law = Law::Casf("R262-13", "LEGIARTI000038893113");
const CHILDREN_LAW: Law = Law::Casf("R262-3", "LEGIARTI000022743618");
const BENEFITS_LAW: Law = Law::Casf("R262-11", "");
const TRANSITION: Law = Law::Jo("Décret 2025-185", "JORFTEXT000051253796");

/// Flat amount for one person (CASF, L262-2, L262-3).
pub(crate) static FLAT: Dated<Decimal> = Dated::new(
    "rsa.flat",
    Unit::EurosPerMonth,
    checked(2026, 11, 23),
    &[
        since(2022, 7, 1, dec!(598.54), Law::Jo("Loi 2022-1158, art. 9", "JORFTEXT000046186723")),
        since(2023, 4, 1, dec!(607.75), Law::Jo("Décret 2023-340", "")),
        since(2024, 4, 1, dec!(635.71), Law::Jo("Décret 2024-396", "")),
        since(2025, 4, 1, dec!(646.52), Law::Jo("Décret 2025-293", "JORFTEXT000051393086")),
        since(2026, 4, 1, dec!(651.69), Law::Jo("Décret 2026-220", "JORFTEXT000053733826")),
    ],
);

/// Least amount that is paid (CASF, R262-39).
static LEAST: Dated<Decimal> = Dated::new(
    "rsa.least",
    Unit::EurosPerMonth,
    checked(2026, 11, 23),
    &[since(2009, 6, 1, dec!(6), Law::Casf("R262-39", ""))],
);

/// Age from which ASPA may be claimed (CSS, L815-1, R815-1).
static ASPA_AGE: Dated<i16> =
    Dated::new("rsa.aspa_age", Unit::Years, checked(2026, 11, 23), &[since(2009, 6, 1, 65, Law::Css("R815-1", ""))]);

/// Days of a stay in hospital or prison after which the amount changes (CASF, R262-43, R262-45).
static STAY_DAYS: Dated<i16> =
    Dated::new("rsa.stay_days", Unit::Days, checked(2026, 11, 23), &[since(2009, 6, 1, 60, Law::Casf("R262-43", ""))]);

/// Share paid after that stay in hospital (CASF, R262-43).
static STAY_SHARE: Dated<Decimal> = Dated::new(
    "rsa.stay_share",
    Unit::Share,
    checked(2026, 11, 23),
    &[since(2009, 6, 1, dec!(0.5), Law::Casf("R262-43", ""))],
);

/// The tables of this folder.
pub static TABLES: &[&dyn Table] =
    &[&FLAT, &LEAST, &ASPA_AGE, &STAY_DAYS, &STAY_SHARE, &who::AGE, &who::YOUNG_AGE, &who::YOUNG_HOURS];
