//! Prime d’activité (PPA).
//!
//! For each of the three months looked at: a flat amount that grows with the household, plus 59.85 % of the earnings,
//! plus a bonus for each worker, less the resources, which are held to be at least the flat amount (CSS, L842-3,
//! R843-1, D843-1 to D843-3). The prime is the mean of the three (R843-1 I), holds for three months (L843-4), bears
//! CRDS, and is not paid under 15 € (D846-2). Resources are earnings, what replaces them, benefits, a flat rate for a
//! home that costs nothing, and a twelfth of the other taxed income of the year before last (L842-4, R843-1 III).
//!
//! Each month looked at has its own flat amount, SMIC and bonus (R843-1 I averages primes computed *for each* month;
//! décret 2018-1197 applied its bonus to earnings received from its date); the share of earnings kept follows the
//! month in which the quarter opened (note under D843-3: earnings *taken into account* from 1 April 2025).
//!
//! Not modelled: workers posted from abroad (L842-2 4°), the refusal for a prior prime of a child (R842-3 3° b).

mod amount;
mod who;

use rust_decimal::{Decimal, dec};

use amount::{Amount, MonthAmount};
use who::Who;

use crate::benefits::{after_crds, not_due};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Table, Unit, checked, since};
use crate::household::{Institution, Territory};
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::trace::{About, Recorder, Role, Step, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum PpaLine {
        /// The months looked at.
        Window = "window",
        /// A partner left out of the household, whose resources count.
        PartnerLeftOut = "partner_left_out",
        /// Year of the profit counted.
        ProfitYear = "profit_year",
        /// Earnings of an adult in a month.
        Work = "work",
        /// Earnings of the children in a month.
        ChildrenWork = "children_work",
        /// Bonus of an adult in a month.
        Bonus = "bonus",
        /// Bonus of the children in a month.
        ChildrenBonus = "children_bonus",
        /// The flat amount of a month.
        FlatAmount = "flat_amount",
        /// The increased flat amount of a lone parent.
        LoneFlatAmount = "lone_flat_amount",
        /// The share of the earnings of a month that is kept.
        Share = "share",
        /// What replaces earnings, and other income, in a month.
        OtherIncome = "other_income",
        /// Benefits of a month.
        Benefits = "benefits",
        /// What the home is held to bring in a month.
        Home = "home",
        /// The housing aid of a month, up to the flat rate.
        HousingAid = "housing_aid",
        /// All resources of a month.
        Resources = "resources",
        /// The flat amount taken off in place of lower resources.
        ResourcesFloor = "resources_floor",
        /// The amount of a month.
        MonthAmount = "month_amount",
        /// What one euro more of a worker's earnings changes in a month.
        OneEuro = "one_euro",
        /// The mean of the three months.
        Mean = "mean",
    }
}

/// What is due for `month`.
pub fn ppa<R: Recorder>(case: &Case<'_>, month: Month, recorder: &mut R) -> Assessed {
    match case.household.residence.department.get()?.territory() {
        Territory::Mayotte => return Err(Gap::Law(Reason::MayotteLaw)),
        Territory::SaintPierre => return Err(Gap::Law(Reason::SaintPierreLaw)),
        Territory::Mainland | Territory::Overseas => {}
    }
    let who = match who::who(case, month)? {
        Ok(who) => who,
        Err((reason, law)) => return not_due(BENEFIT, reason, law, recorder),
    };
    let amount = amount::amount(case, &who)?;
    note(case, &who, &amount, recorder);
    // The mean of the three, in cents.
    let mut gross = Euros(amount.mean).to_cents();
    if gross.is_zero() {
        let reason = Reason::ResourcesTooHigh {
            resources: Monthly(amount.mean_of(|m| m.resources)).to_cents(),
            limit: Monthly(amount.mean_of(|m| m.flat + m.share + m.bonus)).to_cents(),
        };
        return not_due(BENEFIT, reason, FORMULA, recorder);
    }
    match stay(case, &who, month)? {
        Some(Institution::Prison) => return not_due(BENEFIT, Reason::InPrison, R846_8, recorder),
        Some(_) => gross = Euros(gross.0 * STAY_SHARE.at(month)?).to_cents(),
        None => {}
    }
    let least = Euros(LEAST.at(month)?);
    if gross < least {
        return not_due(BENEFIT, Reason::BelowLeastAmount { amount: gross, least }, D846_2, recorder);
    }
    recorder.step(|| Step::new(BENEFIT, PpaLine::Mean, Role::Part, gross, RULE));
    let mut due = after_crds(BENEFIT, gross, RULE, recorder);
    due.increased = who.increased;
    Ok(Outcome::Due(due))
}

/// The stay that changes the prime of somebody with no partner and no child, from the second review after it began:
/// hospital but for a pregnant woman, prison but for a lone parent in the period of increase (R846-7, R846-8).
fn stay(case: &Case<'_>, who: &Who, month: Month) -> Result<Option<Institution>, Gap> {
    let adult = &case.household.adults[who.beneficiary];
    if case.household.adults.len() > 1 || who.children.count() > 0 || who.increased {
        return Ok(None);
    }
    let institution = match adult.institution.get()? {
        Some(institution @ (Institution::Hospital | Institution::Prison)) => institution,
        _ => return Ok(None),
    };
    let Some(since) = adult.in_institution_since.get()? else { return Ok(None) };
    // Reviews open every three months: the second after the start opens more than three months after it.
    Ok((who.window.opened.since(Month::of(since)) > i32::from(REVIEW_MONTHS.at(month)?)).then_some(institution))
}

fn note<R: Recorder>(case: &Case<'_>, who: &Who, amount: &Amount, recorder: &mut R) {
    let window = who.window;
    recorder.step(|| Step::new(BENEFIT, PpaLine::Window, Role::Fact, window.first, RULE).with(window.last));
    if case.household.adults.len() > who.adults {
        let other = if who.beneficiary == 0 { 1 } else { 0 };
        recorder
            .step(|| Step::new(BENEFIT, PpaLine::PartnerLeftOut, Role::Fact, (), R842_4).about(About::Adult(other)));
    }
    for (i, earnings) in who.earnings.iter().enumerate() {
        if let Some(year) = earnings.profit_year {
            let about = About::Adult(i as u8);
            recorder
                .step(|| Step::new(BENEFIT, PpaLine::ProfitYear, Role::Fact, Value::Year(year), R845_2).about(about));
        }
    }
    for m in &amount.months {
        note_month(who, m, recorder);
    }
}

fn note_month<R: Recorder>(who: &Who, m: &MonthAmount, recorder: &mut R) {
    let about = About::Month(m.month);
    let line = if who.increased { PpaLine::LoneFlatAmount } else { PpaLine::FlatAmount };
    recorder.step(|| {
        Step::new(BENEFIT, line, Role::Fact, Monthly(m.flat).to_cents(), D843_1)
            .with(Monthly(m.single))
            .with(m.scale)
            .about(about)
    });
    let mut fact = |line: PpaLine, value: Decimal, law: Law, about: About| {
        if !value.is_zero() {
            recorder.step(|| Step::new(BENEFIT, line, Role::Fact, Monthly(value).to_cents(), law).about(about));
        }
    };
    for i in 0..2 {
        let adult = About::AdultIn(i as u8, m.month);
        fact(PpaLine::Work, m.work[i], R844_1, adult);
        fact(PpaLine::Bonus, m.bonuses[i], D843_2, adult);
    }
    fact(PpaLine::ChildrenWork, m.children_work, R844_1, about);
    fact(PpaLine::ChildrenBonus, m.children_bonus, D843_2, about);
    fact(PpaLine::OtherIncome, m.other, R844_2, about);
    fact(PpaLine::Benefits, m.benefits, R844_4, about);
    fact(if m.aided { PpaLine::HousingAid } else { PpaLine::Home }, m.housing, R844_3, about);
    fact(PpaLine::Resources, m.resources, FORMULA, about);
    if m.resources < m.flat {
        fact(PpaLine::ResourcesFloor, m.flat, FORMULA, about);
    }
    recorder.step(|| {
        Step::new(BENEFIT, PpaLine::Share, Role::Fact, Monthly(m.share).to_cents(), D843_3)
            .with(Value::Share(m.slope))
            .about(about)
    });
    let one_euro = Monthly(m.one_euro).half_up(2);
    recorder.step(|| Step::new(BENEFIT, PpaLine::OneEuro, Role::Fact, one_euro, FORMULA).about(about));
    let value = Monthly(m.amount).to_cents();
    recorder.step(|| Step::new(BENEFIT, PpaLine::MonthAmount, Role::Fact, value, RULE).about(about));
}

const BENEFIT: Benefit = Benefit::Ppa;
const RULE: Law = Law::Css("R843-1", "LEGIARTI000051258572");
const FORMULA: Law = Law::Css("L842-3", "LEGIARTI000037994814");
const R842_4: Law = Law::Css("R842-4", "LEGIARTI000031675698");
const D843_1: Law = Law::Css("D843-1", "LEGIARTI000031673885");
const D843_2: Law = Law::Css("D843-2", "LEGIARTI000037873473");
const D843_3: Law = Law::Css("D843-3", "LEGIARTI000051396704");
const R844_1: Law = Law::Css("R844-1", "LEGIARTI000048841691");
const R844_2: Law = Law::Css("R844-2", "LEGIARTI000038893083");
const R844_3: Law = Law::Css("R844-3", "LEGIARTI000048841687");
const R844_4: Law = Law::Css("R844-4", "LEGIARTI000038929265");
const R845_2: Law = Law::Css("R845-2", "LEGIARTI000051258549");
const R846_8: Law = Law::Css("R846-8", "LEGIARTI000031676201");
const D846_2: Law = Law::Css("D846-2", "LEGIARTI000031674204");

/// Flat amount for one person (L842-3).
pub(super) static FLAT: Dated<Decimal> = Dated::new(
    "ppa.flat",
    Unit::EurosPerMonth,
    checked(2026, 11, 23),
    &[
        since(2022, 7, 1, dec!(586.23), Law::Jo("Loi 2022-1158, art. 9", "JORFTEXT000046186723")),
        since(2023, 4, 1, dec!(595.25), Law::Jo("Décret 2023-343", "")),
        since(2024, 4, 1, dec!(622.63), Law::Jo("Décret 2024-403", "")),
        since(2025, 4, 1, dec!(633.21), Law::Jo("Décret 2025-294", "JORFTEXT000051393100")),
        since(2026, 4, 1, dec!(638.28), Law::Jo("Décret 2026-222", "JORFTEXT000053733855")),
    ],
);

/// Least amount that is paid (D846-2).
static LEAST: Dated<Decimal> =
    Dated::new("ppa.least", Unit::EurosPerMonth, checked(2026, 11, 23), &[since(2016, 1, 1, dec!(15), D846_2)]);

/// Share paid after a long stay in hospital (R846-7).
static STAY_SHARE: Dated<Decimal> = Dated::new(
    "ppa.stay_share",
    Unit::Share,
    checked(2026, 11, 23),
    &[since(2016, 1, 1, dec!(0.5), Law::Css("R846-7", "LEGIARTI000031676192"))],
);

/// Months from one review to the next (D846-1).
static REVIEW_MONTHS: Dated<i16> = Dated::new(
    "ppa.review_months",
    Unit::Months,
    checked(2026, 11, 23),
    &[since(2016, 1, 1, 3, Law::Css("D846-1", "LEGIARTI000031673946"))],
);

/// The tables of this folder.
pub static TABLES: &[&dyn Table] = &[
    &FLAT,
    &LEAST,
    &STAY_SHARE,
    &REVIEW_MONTHS,
    &who::AGE,
    &amount::SLOPE,
    &amount::BONUS_FROM,
    &amount::BONUS_TO,
    &amount::BONUS_MOST,
    &amount::AAH_FROM,
];
