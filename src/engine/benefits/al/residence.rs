//! The aid of residents: K × (E − E0) under agreement (CCH, D832-24 to D832-27), K × (L + C − L0) otherwise (D842-15 to
//! D842-17).

use rust_decimal::{Decimal, dec};

use super::family::{self, Composition};
use super::rented;
use super::scales::{OCTOBER_2023, OCTOBER_2024, OCTOBER_2025, OCTOBER_2026, ORDER};
use super::{AlLine, Formula, Question, Scale, euros, shared_out};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Activity, Household, Missing, ResidenceKind};
use crate::law::Law;
use crate::money::{Annual, Cents, Monthly};
use crate::outcome::{Aid, Benefit, Gap, Reason};
use crate::resources::housing::{INVALID, Resources, is_old};
use crate::trace::{Role, Step, Trace, Value};

/// Whether a residence is let like any dwelling: those for students of L631-12 (D823-9, 1°), the studios of a CROUS and its
/// rooms under agreement, and a student’s studio in any home without agreement (D842-15, al. 1).
pub(super) fn is_let(case: &Case<'_>) -> Result<bool, Missing> {
    let household = case.household;
    Ok(match household.housing.residence_kind.get()? {
        ResidenceKind::Student => true,
        ResidenceKind::Crous => !household.housing.room.get()? || family::opens_apl(case)?,
        ResidenceKind::YoungWorkers | ResidenceKind::Elderly | ResidenceKind::Other => {
            is_of_student(household)? && !household.housing.room.get()? && !family::opens_apl(case)?
        }
    })
}

/// Whether the claimant is a student.
fn is_of_student(household: &Household) -> Result<bool, Missing> {
    match household.adults.first() {
        Some(claimant) => Ok(claimant.activity.get()? == Activity::Student),
        None => Ok(false),
    }
}

/// What the formula of residents gives.
pub(super) fn formula(question: &Question<'_>, recorder: &mut Trace) -> Result<Formula, Gap> {
    let month = question.month;
    let fee = question.case.household.housing.rent.get()?.0;
    let [least_first, least_second] = NET_EXPENSES.at(month)?;
    if question.aid == Aid::Apl {
        let scale = Agreed { first: is_first_scale(question)? };
        let amount = shared_out(question, &scale, recorder)?;
        let at_least = if scale.first { least_first } else { least_second };
        let expense = scale.expense(question, question.household.with_shared)?;
        return Ok(Formula {
            amount,
            net_expense: Some((expense, at_least)),
            at_most: None,
            least: LEAST.at(month)?,
            refusal: refusal(question, amount, &scale)?,
            law: AGREED,
            remark: None,
        });
    }
    let category = Category::of(question)?;
    let scale = NotAgreed { category };
    let amount = shared_out(question, &scale, recorder)?;
    let expense = scale.expense(question, question.household.with_shared)?;
    Ok(Formula {
        amount,
        net_expense: Some((expense, least_second)),
        at_most: Some(fee),
        least: LEAST.at(month)?,
        refusal: refusal(question, amount, &scale)?,
        law: NOT_AGREED,
        // The room is taken not to be renovated; a renovated one has a higher rent (D842-16, 2°).
        remark: (category == Category::StudentRoom).then_some(Reason::RoomNotRenovated),
    })
}

/// The scale of residences under agreement.
struct Agreed {
    /// The scale of D832-25, 1°, rather than that of young workers' homes and social residences (2°).
    first: bool,
}

impl Agreed {
    /// E: the fee within its cap.
    fn expense(&self, question: &Question<'_>, family: Composition) -> Result<Decimal, Gap> {
        let cap = family.of(FEE_CAPS[question.place.index()].at(question.month)?);
        Ok(question.case.household.housing.rent.get()?.0.min(cap))
    }
}

impl Scale for Agreed {
    fn amount(&self, question: &Question<'_>, family: Composition, recorder: &mut Trace) -> Result<Decimal, Gap> {
        let expense = self.expense(question, family)?;
        recorder.step(|| fact(AlLine::Fee, euros(expense), AGREED));
        let part = if self.first { first_part(question, family) } else { second_part(question, family) }?;
        Ok(part.covered(expense, AGREED, recorder))
    }
}

/// The scale of other residences.
struct NotAgreed {
    category: Category,
}

impl NotAgreed {
    /// L + C.
    fn expense(&self, question: &Question<'_>, family: Composition) -> Result<Decimal, Gap> {
        Ok(self.rent(question, family)? + rented::charges(question, family, false)?)
    }

    /// L: the equivalent rent of the category.
    fn rent(&self, question: &Question<'_>, family: Composition) -> Result<Decimal, Gap> {
        let [alone, couple] = match self.category {
            Category::StudentRoom => STUDENT_ROOM.at(question.month)?,
            Category::OldOrDisabled => OLD_RESIDENT.at(question.month)?,
            Category::Other => OTHER_RESIDENT.at(question.month)?,
        };
        Ok(if family.couple { couple } else { alone })
    }
}

impl Scale for NotAgreed {
    fn amount(&self, question: &Question<'_>, family: Composition, recorder: &mut Trace) -> Result<Decimal, Gap> {
        let (rent, charges) = (self.rent(question, family)?, rented::charges(question, family, false)?);
        recorder.step(|| fact(AlLine::Rent, euros(rent), CATEGORIES));
        recorder.step(|| fact(AlLine::Charges, euros(charges), ORDER));
        let part = second_part(question, family)?;
        Ok(part.covered(rent + charges, NOT_AGREED, recorder))
    }
}

/// Who lives in a residence without agreement, whatever its kind (D842-16).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Category {
    StudentRoom,
    OldOrDisabled,
    Other,
}

impl Category {
    fn of(question: &Question<'_>) -> Result<Category, Gap> {
        let household = question.case.household;
        if is_of_student(household)? {
            // Their studios are let ([`is_let`]).
            return Ok(Category::StudentRoom);
        }
        let Some(claimant) = household.adults.first() else { return Ok(Category::Other) };
        let old = is_old(claimant.birth_date.get()?, &claimant.income, (question.month - 1).last_day())?;
        if old || claimant.disability_rate.get()? >= INVALID {
            return Ok(Category::OldOrDisabled);
        }
        Ok(Category::Other)
    }
}

/// K and E0 or L0 of a composition.
pub(super) struct Coverage {
    /// N.
    pub shares: Decimal,
    /// K.
    pub coverage: Decimal,
    /// E0 or L0, a month.
    pub least: Decimal,
}

impl Coverage {
    /// What is covered of an expense; notes the letters.
    pub fn covered(&self, expense: Decimal, law: Law, recorder: &mut Trace) -> Decimal {
        self.note(recorder);
        let covered = self.coverage * (expense - self.least).max(Decimal::ZERO);
        recorder.step(|| {
            fact(AlLine::Covered, euros(covered), law)
                .with(Value::Number(self.coverage))
                .with(euros(expense))
                .with(euros(self.least))
                .from(const { &[AlLine::Coverage.line(), AlLine::LeastExpense.line()] })
        });
        covered
    }

    fn note(&self, recorder: &mut Trace) {
        recorder.step(|| fact(AlLine::Shares, Value::Number(self.shares), COVERAGE));
        recorder.step(|| {
            fact(AlLine::Coverage, Value::Number(self.coverage), COVERAGE).from(const { &[AlLine::Shares.line()] })
        });
        recorder.step(|| {
            fact(AlLine::LeastExpense, euros(self.least), LEAST_EXPENSE).from(const { &[AlLine::Shares.line()] })
        });
    }
}

/// K of D832-25, 1°, and E0 of D832-26, al. 1.
pub(super) fn first_part(question: &Question<'_>, family: Composition) -> Result<Coverage, Gap> {
    let month = question.month;
    let shares = family.of(FIRST_SHARES.at(month)?);
    let [most, spared, divisor] = FIRST_COVERAGE.at(month)?;
    let counted = (question.r() - spared * shares).max(Decimal::ZERO);
    let [flat] = FIRST_FLAT.at(month)?;
    let limits = FIRST_LIMITS.at(month)?;
    let least = (brackets(question.r(), shares, &limits, &FIRST_RATES.at(month)?) + flat * shares) / TWELVE;
    Ok(Coverage { shares, coverage: coverage(most, counted, divisor * shares), least })
}

/// K of D832-25, 2°, and E0 of D832-26, al. 2. The further shares no longer stop at six dependants overseas since
/// 5 April 2023 (D861-8, D862-7).
pub(super) fn second_part(question: &Question<'_>, family: Composition) -> Result<Coverage, Gap> {
    let month = question.month;
    let shares = family.of(SECOND_SHARES.at(month)?);
    let [most, divisor] = SECOND_COVERAGE.at(month)?;
    let [flat] = SECOND_FLAT.at(month)?;
    let limits = SECOND_LIMITS.at(month)?;
    let least = (brackets(question.r(), shares, &limits, &SECOND_RATES.at(month)?) + flat) / TWELVE;
    Ok(Coverage { shares, coverage: coverage(most, question.r(), divisor * shares), least })
}

/// K: cut to two decimals, within its bounds ("arrondi à deux décimales par défaut").
pub(super) fn coverage(most: Decimal, resources: Decimal, divisor: Decimal) -> Decimal {
    (most - resources / divisor).max(Decimal::ZERO).truncated(2).min(most)
}

/// Sum of the rates applied to the slices of the resources, each limit multiplied by the number of shares.
pub(super) fn brackets(resources: Decimal, shares: Decimal, limits: &[Decimal], rates: &[Decimal]) -> Decimal {
    let mut sum = Decimal::ZERO;
    for (i, rate) in rates.iter().enumerate() {
        let from = limits[i] * shares;
        if resources <= from {
            break;
        }
        let until = limits.get(i + 1).map_or(resources, |limit| resources.min(*limit * shares));
        sum += (until - from) * *rate;
    }
    sum
}

/// Whether the scale of D832-25, 1°, applies: the rule, but for young workers' homes, taken to be under agreement since
/// October 1990. That of social residences, which the household does not tell apart, is the second too. In the
/// départements overseas there is the first alone (D861-21, 1° to 3°).
fn is_first_scale(question: &Question<'_>) -> Result<bool, Missing> {
    let second = question.case.household.housing.residence_kind.get()? == ResidenceKind::YoungWorkers;
    Ok(!second || question.place.is_overseas_department())
}

/// Why the formula gives nothing.
fn refusal(question: &Question<'_>, amount: Decimal, scale: &impl Scale) -> Result<Reason, Gap> {
    let limit = if amount.is_zero() { highest(question, scale)? } else { Monthly::ZERO };
    Ok(Reason::ResourcesTooHigh { resources: question.resources.rounded.per_month().to_cents(), limit })
}

/// The highest resources a month, by hundreds of euros a year, for which a scale gives something.
pub(super) fn highest(question: &Question<'_>, scale: &impl Scale) -> Result<Monthly, Gap> {
    let (mut low, mut high) = (0, MOST_HUNDREDS);
    while high - low > 1 {
        let middle = (low + high) / 2;
        let rounded = Annual(Decimal::from(middle) * Decimal::ONE_HUNDRED);
        let other = Question { resources: Resources { rounded, ..question.resources }, ..*question };
        if shared_out(&other, scale, &mut Trace::silent())?.is_zero() { high = middle } else { low = middle }
    }
    Ok(Monthly(Decimal::from(low) * Decimal::ONE_HUNDRED / TWELVE).to_cents())
}

fn fact(line: AlLine, value: Value, law: Law) -> Step {
    Step::new(Benefit::Al, line, Role::Fact, value, law)
}

const TWELVE: Decimal = dec!(12);
/// Where the search for a limit starts: 200 000 € a year, above every scale.
const MOST_HUNDREDS: i64 = 2_000;

const AGREED: Law = Law::Cch("D832-24", "LEGIARTI000038878712");
const NOT_AGREED: Law = Law::Cch("D842-15", "LEGIARTI000038878655");
const CATEGORIES: Law = Law::Cch("D842-16", "LEGIARTI000047985424");
const COVERAGE: Law = Law::Cch("D832-25", "LEGIARTI000047401364");
const LEAST_EXPENSE: Law = Law::Cch("D832-26", "LEGIARTI000047401357");
const COEFFICIENTS: Law = Law::Jo("Arrêté du 27/09/2019, art. 30", "JORFTEXT000039160329");
const BRACKETS: Law = Law::Jo("Arrêté du 27/09/2019, art. 31", "JORFTEXT000039160329");

/// E, cap of the fee, by zone: one person, a couple, one to four dependants, each further one (art. 27).
pub(super) static FEE_CAPS: [Dated<[Decimal; 7]>; 3] = [
    Dated::new(
        "al.fee_caps_1",
        Unit::EurosPerMonth,
        Renewed::October,
        &[
            since(2023, 10, 1, values![478.09, 560.47, 597.62, 639.57, 681.67, 735.25, 76.26], OCTOBER_2023),
            since(2024, 10, 1, values![493.68, 578.74, 617.1, 660.42, 703.89, 759.22, 78.75], OCTOBER_2024),
            since(2025, 10, 1, values![498.81, 584.76, 623.52, 667.29, 711.21, 767.12, 79.57], OCTOBER_2025),
            since(2026, 10, 1, values![504.55, 591.48, 630.69, 674.96, 719.39, 775.94, 80.49], OCTOBER_2026),
        ],
    ),
    Dated::new(
        "al.fee_caps_2",
        Unit::EurosPerMonth,
        Renewed::October,
        &[
            since(2023, 10, 1, values![437.2, 510.24, 544.05, 582.37, 620.55, 661.23, 68.92], OCTOBER_2023),
            since(2024, 10, 1, values![451.45, 526.87, 561.79, 601.36, 640.78, 682.79, 71.17], OCTOBER_2024),
            since(2025, 10, 1, values![456.15, 532.35, 567.63, 607.61, 647.44, 689.89, 71.91], OCTOBER_2025),
            since(2026, 10, 1, values![461.4, 538.47, 574.16, 614.6, 654.89, 697.82, 72.74], OCTOBER_2026),
        ],
    ),
    Dated::new(
        "al.fee_caps_3",
        Unit::EurosPerMonth,
        Renewed::October,
        &[
            since(2023, 10, 1, values![414.99, 482.66, 512.07, 545.86, 579.64, 617.64, 63.96], OCTOBER_2023),
            since(2024, 10, 1, values![428.52, 498.39, 528.76, 563.66, 598.54, 637.78, 66.05], OCTOBER_2024),
            since(2025, 10, 1, values![432.98, 503.57, 534.26, 569.52, 604.76, 644.41, 66.74], OCTOBER_2025),
            since(2026, 10, 1, values![437.96, 509.36, 540.4, 576.07, 611.71, 651.82, 67.51], OCTOBER_2026),
        ],
    ),
];

/// Equivalent rent of a student’s room: one person, a couple (art. 43, 1°).
pub(super) static STUDENT_ROOM: Dated<[Decimal; 2]> = Dated::new(
    "al.student_room",
    Unit::EurosPerMonth,
    Renewed::October,
    &[
        since(2023, 10, 1, values![90.13, 140.34], OCTOBER_2023),
        since(2024, 10, 1, values![93.07, 144.92], OCTOBER_2024),
        since(2025, 10, 1, values![94.04, 146.43], OCTOBER_2025),
        since(2026, 10, 1, values![95.12, 148.11], OCTOBER_2026),
    ],
);

/// Equivalent rent of the old and disabled: one person, a couple (art. 43, 3°).
pub(super) static OLD_RESIDENT: Dated<[Decimal; 2]> = Dated::new(
    "al.old_resident",
    Unit::EurosPerMonth,
    Renewed::October,
    &[
        since(2023, 10, 1, values![221.1, 343.58], OCTOBER_2023),
        since(2024, 10, 1, values![228.31, 354.78], OCTOBER_2024),
        since(2025, 10, 1, values![230.68, 358.47], OCTOBER_2025),
        since(2026, 10, 1, values![233.33, 362.59], OCTOBER_2026),
    ],
);

/// Equivalent rent of other residents: one person, a couple (art. 43, 2° and 4°).
pub(super) static OTHER_RESIDENT: Dated<[Decimal; 2]> = Dated::new(
    "al.other_resident",
    Unit::EurosPerMonth,
    Renewed::October,
    &[
        since(2023, 10, 1, values![182.23, 283.23], OCTOBER_2023),
        since(2024, 10, 1, values![188.17, 292.46], OCTOBER_2024),
        since(2025, 10, 1, values![190.13, 295.5], OCTOBER_2025),
        since(2026, 10, 1, values![192.32, 298.9], OCTOBER_2026),
    ],
);

/// N of the first scale: one person, a couple, one to four dependants, each further one (D832-25, 1° e).
static FIRST_SHARES: Dated<[Decimal; 7]> = Dated::new(
    "al.first_shares",
    Unit::Factor,
    Renewed::Never,
    &[since(2019, 9, 1, values![1.4, 1.8, 2.5, 3.0, 3.7, 4.3, 0.5], COVERAGE)],
);

/// N of the second scale (D832-25, 2° d).
static SECOND_SHARES: Dated<[Decimal; 7]> = Dated::new(
    "al.second_shares",
    Unit::Factor,
    Renewed::Never,
    &[since(2019, 9, 1, values![1.2, 1.5, 2.5, 3.0, 3.7, 4.3, 0.5], COVERAGE)],
);

/// K of the first scale: the most, r and cm (D832-25, 1°; art. 30).
static FIRST_COVERAGE: Dated<[Decimal; 3]> = Dated::new(
    "al.first_coverage",
    Unit::Factor,
    Renewed::Never,
    &[since(2019, 10, 1, values![0.95, 1217.26, 13393.40], COEFFICIENTS)],
);

/// K of the second scale: the most and cm (D832-25, 2°; art. 30).
static SECOND_COVERAGE: Dated<[Decimal; 2]> = Dated::new(
    "al.second_coverage",
    Unit::Factor,
    Renewed::Never,
    &[since(2019, 10, 1, values![0.90, 21420.91], COEFFICIENTS)],
);

/// Starts of the slices of resources of the first scale, by share (art. 31, I a).
static FIRST_LIMITS: Dated<[Decimal; 6]> = Dated::new(
    "al.first_limits",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2019, 10, 1, values![0, 1948.10, 2678.71, 3896.18, 5357.44, 6331.29], BRACKETS)],
);

/// Rates of those slices (art. 31, I a).
static FIRST_RATES: Dated<[Decimal; 6]> = Dated::new(
    "al.first_rates",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 10, 1, values![0.04, 0.104, 0.216, 0.264, 0.32, 0.48], BRACKETS)],
);

/// Starts of the slices of resources of the second scale, by share (art. 31, I b).
static SECOND_LIMITS: Dated<[Decimal; 5]> = Dated::new(
    "al.second_limits",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2019, 10, 1, values![0, 1423.03, 2047.61, 2629.85, 4095.05], BRACKETS)],
);

/// Rates of those slices (art. 31, I b).
static SECOND_RATES: Dated<[Decimal; 5]> = Dated::new(
    "al.second_rates",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 10, 1, values![0, 0.024, 0.208, 0.232, 0.328], BRACKETS)],
);

/// Flat amount added by share in the first scale (art. 31, II).
static FIRST_FLAT: Dated<[Decimal; 1]> =
    Dated::new("al.first_flat", Unit::EurosPerYear, Renewed::Never, &[since(2019, 10, 1, values![45.57], BRACKETS)]);

/// Flat amount added once in the second scale (art. 31, II).
static SECOND_FLAT: Dated<[Decimal; 1]> =
    Dated::new("al.second_flat", Unit::EurosPerYear, Renewed::Never, &[since(2019, 10, 1, values![76.32], BRACKETS)]);

/// Least net expense: first scale, second scale and residences without agreement (art. 32, 44).
static NET_EXPENSES: Dated<[Decimal; 2]> = Dated::new(
    "al.net_expenses",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(2019, 10, 1, values![26.68, 15], Law::Jo("Arrêté du 27/09/2019, art. 32, 44", "JORFTEXT000039160329"))],
);

/// Least amount paid to residents and to home buyers, before CRDS (art. 21, 29, 36, 42).
pub(super) static LEAST: Dated<Decimal> = Dated::new(
    "al.least_elsewhere",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(2019, 10, 1, dec!(10), Law::Jo("Arrêté du 27/09/2019, art. 21, 29, 36, 42", "JORFTEXT000039160329"))],
);

pub(super) static TABLES: &[&dyn Table] = &[
    &FEE_CAPS[0],
    &FEE_CAPS[1],
    &FEE_CAPS[2],
    &STUDENT_ROOM,
    &OLD_RESIDENT,
    &OTHER_RESIDENT,
    &FIRST_SHARES,
    &SECOND_SHARES,
    &FIRST_COVERAGE,
    &SECOND_COVERAGE,
    &FIRST_LIMITS,
    &FIRST_RATES,
    &SECOND_LIMITS,
    &SECOND_RATES,
    &FIRST_FLAT,
    &SECOND_FLAT,
    &NET_EXPENSES,
    &LEAST,
];
