//! A carer whom the family employs, since 1 September 2025 (CSS, L531-5, D531-17 to D531-18-3).
//!
//! Cost × (1 − monthly resources × rate of effort ÷ reference price): the rate falls with the number of children, once more
//! for each child with AEEH; the cost counts up to a price an hour.

use rust_decimal::{Decimal, dec};

use super::{Care, CmgLine, Found, lone, third_birthday};
use crate::benefits::conditions::children::{Children, child};
use crate::benefits::foyer::{housing, scale};
use crate::benefits::{aeeh, rsa};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures::SMIC_HOURLY;
use crate::household::CareMode;
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::{Benefit, Gap, Reason};
use crate::resources::family;
use crate::trace::{About, Role, Step, Trace, Value};

/// First month of this rule (décret 2025-515, art. 5).
pub(super) const SINCE: Month = Month::new(2025, 9);

/// Age from which no care opens the right: later for a lone parent who employs the carer (D531-18-1).
pub(super) fn age_limit(case: &Case<'_>, direct: bool, month: Month) -> Result<i16, Gap> {
    let [usual, alone] = AGES.at(month)?;
    Ok(if direct && usual != alone && lone(case, month)? { alone } else { usual })
}

pub(super) fn amounts(
    case: &Case<'_>,
    cares: &[Care],
    list: &Children,
    month: Month,
    found: &mut Found,
    recorder: &mut Trace,
) -> Result<(), Gap> {
    let income = income(case, month, month, found)?;
    family::note(case, month, Benefit::Cmg, recorder)?;
    recorder.step(|| Step::new(Benefit::Cmg, CmgLine::Income, Role::Fact, income, LAW));
    for mode in [CareMode::Childminder, CareMode::Home] {
        let rule = Rule::of(case, mode, list, month)?;
        let mut carers: Vec<Care> = cares.iter().filter(|care| care.mode == mode).cloned().collect();
        if mode == CareMode::Home {
            // By household: hours and costs stand together (L531-5, III).
            carers = together(carers);
        }
        for care in &carers {
            let about = About::Child(care.child);
            if month >= REVALUED && mode == CareMode::Home {
                found.remark(Reason::ToConfirm("cmg.revaluation"));
            }
            recorder.step(|| {
                Step::new(Benefit::Cmg, CmgLine::Effort, Role::Fact, Euros(income.0 * rule.effort).to_cents(), LAW)
                    .with(Value::Euros(rule.reference))
                    .with(Value::Share(rule.effort))
                    .with(list.len())
                    .about(about)
            });
            let counted = rule.counted(care);
            recorder.step(|| {
                Step::new(Benefit::Cmg, CmgLine::Cost, Role::Fact, Euros(counted).to_cents(), LAW)
                    .with(Value::Euros(rule.most))
                    .about(about)
            });
            let amount = rule.amount(care, income);
            if !care.hours.is_zero() {
                let own = Euros((care.cost - amount.0) / care.hours).to_cents();
                recorder.step(|| Step::new(Benefit::Cmg, CmgLine::HourForYou, Role::Fact, own, LAW).about(about));
            }
            let line = if mode == CareMode::Home { CmgLine::Home } else { CmgLine::Childminder };
            recorder.step(|| {
                Step::new(Benefit::Cmg, line, Role::Part, amount, LAW)
                    .with(Euros(counted).to_cents())
                    .with(income)
                    .with(Value::Share(rule.effort))
                    .with(Value::Euros(rule.reference))
                    .about(about)
            });
            if amount.is_zero() {
                let limit = Monthly(rule.reference / rule.effort).to_euros();
                found.refuse(Reason::ResourcesTooHigh { resources: income, limit }, LAW);
            }
            found.pay.push((care.child, amount));
            contributions(case, care, &rule, cares, month, found, recorder)?;
        }
    }
    Ok(())
}

/// Resources a month, to the euro, within their bounds (D531-18, 2°): those of `at`, by the bounds of `month`.
pub(super) fn income(case: &Case<'_>, at: Month, month: Month, found: &mut Found) -> Result<Monthly, Gap> {
    let resources = family::of_month(case, at, Benefit::Cmg)?.per_month().to_euros();
    let (lowest, highest) = (lowest(month)?, Monthly(HIGHEST.at(month)?));
    if resources < lowest {
        found.remark(Reason::ToConfirm("cmg.lowest_income"));
    }
    Ok(resources.clamp(lowest, highest))
}

/// Lowest resources a month that count: the RSA of somebody alone with a child, less the flat rate of housing of two, to the
/// euro (D531-18, 2°).
pub(super) fn lowest(month: Month) -> Result<Monthly, Gap> {
    let single = rsa::FLAT.at(month)?;
    let two = scale::plain(single, 1, 1, 0, month)?;
    Ok(Monthly(two - housing::flat_rate(single, 2, month)?).to_euros())
}

/// Prices of an hour in a month: raised each April as the SMIC between 1 January of the year before and that of the year
/// (D531-18, 1° and 4°), to the cent.
pub(super) fn raised(prices: &'static Dated<[Decimal; 2]>, month: Month) -> Result<[Decimal; 2], Gap> {
    let mut prices = prices.at(month)?;
    let last = if month.number() < REVALUED.number() { month.year() - 1 } else { month.year() };
    for year in REVALUED.year()..=last {
        let rise = SMIC_HOURLY.at(Month::january(year))? / SMIC_HOURLY.at(Month::january(year - 1))?;
        prices = prices.map(|price| (price * rise).to_cents());
    }
    Ok(prices)
}

/// The figures of a kind of care in a month.
pub(super) struct Rule {
    effort: Decimal,
    most: Decimal,
    reference: Decimal,
}

impl Rule {
    pub(super) fn of(case: &Case<'_>, mode: CareMode, list: &Children, month: Month) -> Result<Rule, Gap> {
        let home = usize::from(mode == CareMode::Home);
        let scale = if home == 1 { EFFORT_HOME.at(month)? } else { EFFORT_CHILDMINDER.at(month)? };
        let step = match list.len() {
            0 | 1 => 0,
            2 => 1,
            3 => 2,
            4..=7 => 3,
            _ => 4,
        };
        // Each child with AEEH brings the next lower rate.
        let step = (step + aeeh::granted_among(case, list, month)?).min(scale.len() - 1);
        Ok(Rule {
            effort: scale[step],
            most: raised(&MOST_AN_HOUR, month)?[home],
            reference: raised(&REFERENCE, month)?[home],
        })
    }

    /// The cost that counts: at most so much an hour (D531-18, 1°).
    fn counted(&self, care: &Care) -> Decimal {
        care.cost.min(self.most * care.hours)
    }

    /// To the nearest cent; never negative.
    pub(super) fn amount(&self, care: &Care, income: Monthly) -> Euros {
        let counted = self.counted(care);
        Euros(counted - counted * income.0 * self.effort / self.reference).or_zero().to_cents()
    }
}

/// Hours and costs of all the children as one, told with the child who has most hours.
pub(super) fn together(cares: Vec<Care>) -> Vec<Care> {
    let Some(mut whole) = cares.iter().max_by_key(|care| care.hours).cloned() else { return cares };
    whole.hours = cares.iter().map(|care| care.hours).sum();
    whole.cost = cares.iter().map(|care| care.cost).sum();
    whole.unsocial = cares.iter().map(|care| care.unsocial).sum();
    whole.contributions = cares.iter().map(|care| care.contributions).sum();
    vec![whole]
}

/// What is paid to Urssaf in the family's stead (D531-17), where the contributions are known.
fn contributions(
    case: &Case<'_>,
    care: &Care,
    rule: &Rule,
    cares: &[Care],
    month: Month,
    found: &mut Found,
    recorder: &mut Trace,
) -> Result<(), Gap> {
    if care.contributions.is_zero() {
        return Ok(());
    }
    let paid = if care.mode == CareMode::Home {
        let half = care.contributions * HOME_CONTRIBUTIONS.at(month)?;
        let [full, reduced] = HOME_CONTRIBUTIONS_MOST.at(month)?;
        // Reduced from the third birthday on (D531-18-1, al. 2); the months to August are of the agencies (L531-6).
        let mut young = false;
        for care in cares.iter().filter(|care| care.mode == CareMode::Home) {
            young |= month <= third_birthday(child(case.household, care.child), month)?;
        }
        // The limit of the month is not known; it only rose since the last known one.
        if half > if young { full } else { reduced } {
            found.remark(Reason::ToConfirm("cmg.home_contributions"));
            return Ok(());
        }
        half
    } else if care.cost > rule.most * care.hours {
        care.contributions * rule.most * care.hours / care.cost
    } else {
        care.contributions
    };
    let paid = Euros(paid).to_cents();
    recorder.step(|| {
        Step::new(Benefit::Cmg, CmgLine::Contributions, Role::Fact, paid, CONTRIBUTIONS).about(About::Child(care.child))
    });
    found.contributions.push((care.child, paid));
    Ok(())
}

const LAW: Law = Law::Css("D531-18", "LEGIARTI000051721668");
const CONTRIBUTIONS: Law = Law::Css("D531-17", "LEGIARTI000051721678");
const AGE_LAW: Law = Law::Css("D531-18-1", "LEGIARTI000051716654");

/// From this month prices follow the SMIC from January to January (D531-18). Those for a childminder, 8.09 and 4.91, are told by
/// two public simulators after Urssaf's page of 1 April 2026; those for care at home are worked out in the same way, and were
/// not seen published (looked for on 29 November 2026).
const REVALUED: Month = Month::new(2026, 4);

/// Age limit of the children, and for a lone parent who employs the carer (D531-18-1).
pub(super) static AGES: Dated<[i16; 2]> = Dated::new(
    "cmg.ages",
    Unit::Years,
    Renewed::Never,
    &[since(2004, 1, 1, [6, 6], Law::Css("L531-5", "LEGIARTI000041398698")), since(2025, 9, 1, [6, 12], AGE_LAW)],
);

/// Rates of effort with a childminder: 1, 2, 3, 4 to 7, 8 children and more (D531-18, 3°).
pub(super) static EFFORT_CHILDMINDER: Dated<[Decimal; 5]> = Dated::new(
    "cmg.effort_childminder",
    Unit::Share,
    Renewed::Never,
    &[since(2025, 9, 1, [dec!(0.000619), dec!(0.000516), dec!(0.000413), dec!(0.000310), dec!(0.000206)], LAW)],
);

/// Rates of effort with a carer at home: 1, 2, 3, 4 to 7, 8 children and more (D531-18, 3°).
pub(super) static EFFORT_HOME: Dated<[Decimal; 5]> = Dated::new(
    "cmg.effort_home",
    Unit::Share,
    Renewed::Never,
    &[since(2025, 9, 1, [dec!(0.001238), dec!(0.001032), dec!(0.000826), dec!(0.000620), dec!(0.000412)], LAW)],
);

/// Most an hour that counts since September 2025: childminder, carer at home (D531-18, 1°).
pub(super) static MOST_AN_HOUR: Dated<[Decimal; 2]> =
    Dated::new("cmg.most_an_hour", Unit::EurosPerHour, Renewed::Never, &[since(2025, 9, 1, [dec!(8), dec!(15)], LAW)]);

/// Reference price of an hour since September 2025: childminder, carer at home (D531-18, 4°).
pub(super) static REFERENCE: Dated<[Decimal; 2]> = Dated::new(
    "cmg.reference_price",
    Unit::EurosPerHour,
    Renewed::Never,
    &[since(2025, 9, 1, [dec!(4.85), dec!(10.38)], LAW)],
);

/// Highest resources a month that count (D531-18, 2°).
pub(super) static HIGHEST: Dated<Decimal> =
    Dated::new("cmg.highest_income", Unit::EurosPerMonth, Renewed::Never, &[since(2025, 9, 1, dec!(8500), LAW)]);

/// Share of the contributions of a carer at home that is paid (D531-17, II).
pub(super) static HOME_CONTRIBUTIONS: Dated<Decimal> =
    Dated::new("cmg.home_contributions", Unit::Share, Renewed::Never, &[since(2004, 1, 1, dec!(0.5), CONTRIBUTIONS)]);

/// Last known limit of that share, before three and from three on; it has been raised each year since (L531-5, II). Of later
/// years 496 and 249, then 524 and 263 circulate, each from one secondary source; no text or official page was found for either
/// (looked for on 29 November 2026).
pub(super) static HOME_CONTRIBUTIONS_MOST: Dated<[Decimal; 2]> = Dated::new(
    "cmg.home_contributions_most",
    Unit::EurosPerMonth,
    Renewed::April,
    &[since(
        2021,
        1,
        1,
        [dec!(463), dec!(232)],
        Law::Jo("Arrêté du 14/12/2018, art. 3", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000042694990"),
    )],
);
