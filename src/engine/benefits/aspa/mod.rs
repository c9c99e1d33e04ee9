//! Allocation de solidarité aux personnes âgées (ASPA) and allocation supplémentaire d’invalidité (ASI).
//!
//! Both bring the resources of one person, or of a couple, up to a ceiling: the ASPA from 65, or from 62 for who is unfit for work or
//! disabled (CSS, L815-1, R815-1); the ASI before, for who has an invalidity pension (L815-24). Each is what the resources of the
//! quarter leave of its ceiling (L815-9, L815-24-1, R815-29), the ASPA of one of a couple at most that of one person (D815-1), the ASI
//! of one of a couple at most the ceiling of one less the least invalidity pension (D815-19, b); two who have them take half each
//! (R815-28, D815-1, D815-19). A month is cut to the cent, as all the published amounts are (1 012.02, 1 043.59, 2 × 810.09; 914.85). No CRDS.
//!
//! Neither is paid by the Caf. One that is found due and is not told as an income counts as paid in what comes after it: the RSA (CASF, L262-10)
//! and the prime d’activité (CSS, L842-4) for both, the AAH for the ASI, which is a benefit of invalidity that one can claim (L821-1, al. 8). The
//! ASPA is left out there: whoever has the AAH need not claim it, and al. 9 holds what is received of the two together to the amount of the
//! AAH. So the ASPA comes after the AAH: no list of R815-22 leaves the AAH out of its resources, and it is at most what the AAH and the pensions of
//! the same adult leave of the full AAH, which is nothing beside a full one. No total adds what is never paid together.
//!
//! *Not modelled*: the veterans and mothers of R815-1 by L351-8, 3° to 5°; the ASI beside an early retirement pension or that of an invalid widow
//! (L815-24); war widows (R815-26); spouses who live apart (R815-27, al. 2); benefits in kind (R815-23); gifts of the ten years before
//! (R815-25); what is taken back from the estate (L815-13), which is told.

mod resources;
#[cfg(test)]
mod tests;
mod who;

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use self::resources::{Gross, Period, Resources};
use self::who::Minimum;
use crate::benefits::conditions::{self, Refusal};
use crate::benefits::{aah, not_due, without_crds};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Kind, Kinds, MOST_ADULTS};
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::{Assessed, Benefit, Due, Gap, Outcome, Reason, Share};
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of both computations.
    pub enum AspaLine {
        /// The quarter whose resources count.
        Quarter = "quarter",
        /// The twelve months whose resources count.
        Year = "year",
        /// Pensions and annuities of that time.
        Pensions = "pensions",
        /// Earnings before contributions.
        Pay = "pay",
        /// What of them is left out.
        PayLeftOut = "pay_left_out",
        /// What savings and property are held to bring.
        Goods = "goods",
        /// AAH, but for who may have the ASI.
        Aah = "aah",
        /// Other resources.
        Other = "other",
        /// What counts, a month.
        Resources = "resources",
        /// The ceiling, a month.
        Ceiling = "ceiling",
        /// The most that one of a couple has.
        Most = "most",
        /// What is due to one adult.
        AdultAmount = "adult_amount",
    }
}

/// ASPA of the household for `month`.
pub fn aspa(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    assessed(case, Minimum::Aspa, month, recorder)
}

/// ASI of the household for `month`.
pub fn asi(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    assessed(case, Minimum::Asi, month, recorder)
}

/// ASPA or ASI due to one adult (position from 0) for `month` that the household does not tell as an income: what counts as paid
/// in what comes after it.
pub fn not_told_of_adult(case: &Case<'_>, adult: usize, month: Month) -> Result<Euros, Gap> {
    let Some(minimum) = who::minimum_of(case, adult, month)? else { return Ok(Euros::ZERO) };
    if is_told(case, minimum, adult, month)? {
        return Ok(Euros::ZERO);
    }
    Ok(amounts_in(case, month)?[adult])
}

/// The same of the ASI alone: the ASPA looks at the AAH, which asks for this.
pub fn asi_not_told_of_adult(case: &Case<'_>, adult: usize, month: Month) -> Result<Euros, Gap> {
    match who::minimum_of(case, adult, month)? {
        Some(Minimum::Asi) => not_told_of_adult(case, adult, month),
        Some(Minimum::Aspa) | None => Ok(Euros::ZERO),
    }
}

/// Whether one adult (position from 0) is due the ASI for `month`.
pub fn has_asi(case: &Case<'_>, adult: usize, month: Month) -> Result<bool, Gap> {
    Ok(who::minimum_of(case, adult, month)? == Some(Minimum::Asi) && !amounts_in(case, month)?[adult].is_zero())
}

fn assessed(case: &Case<'_>, minimum: Minimum, month: Month, recorder: &mut Trace) -> Assessed {
    let benefit = minimum.benefit();
    if let Some(Refusal { reason, law }) = who::refusal(case, minimum, month)? {
        return not_due(benefit, reason, law, recorder);
    }
    let sum = |found: &Reckoning| found.shares(minimum).iter().copied().sum();
    let plain = Reckoning::settled(case, month, |plain, most_pay| (sum(most_pay), sum(plain)))?;
    plain.note(minimum, month, recorder)?;
    let amounts = plain.shares(minimum);
    let sum: Euros = amounts.iter().copied().sum();
    if sum.is_zero() {
        if minimum == Minimum::Aspa && plain.held_by_aah {
            return not_due(benefit, Reason::OtherBenefit(Benefit::Aah), AAH_LAW, recorder);
        }
        let reason = Reason::ResourcesTooHigh {
            resources: Monthly(plain.resources.a_month()).to_cents(),
            limit: Monthly(plain.ceiling(minimum, month)? / TWELVE).floor_cents(),
        };
        return not_due(benefit, reason, minimum.reduction(), recorder);
    }
    for (adult, amount) in amounts.iter().enumerate() {
        recorder.step(|| {
            Step::new(benefit, AspaLine::AdultAmount, Role::Part, *amount, minimum.reduction())
                .about(About::Adult(adult as u8))
        });
    }
    let due = without_crds(benefit, sum, minimum.reduction(), recorder);
    let mut told = Euros::ZERO;
    for (adult, amount) in amounts.iter().enumerate() {
        if is_told(case, minimum, adult, month)? {
            told += *amount;
        }
    }
    let shares = amounts.iter().map(|&amount| Share { gross: amount, net: amount }).collect();
    Ok(Outcome::Due(Due { per_adult: Some(shares), told, remarks: plain.remarks(minimum, month), ..due }))
}

/// What each adult is due, kept for whoever asks again.
fn amounts_in(case: &Case<'_>, month: Month) -> Result<[Euros; MOST_ADULTS], Gap> {
    case.minima_in(month, || {
        let range = |plain: &Reckoning, _: &Reckoning| (Euros::ZERO, plain.amounts.iter().copied().sum());
        Ok(Reckoning::settled(case, month, range)?.amounts)
    })
}

/// Whether what an adult is due is told as an income already: by that adult, or for the couple by either.
fn is_told(case: &Case<'_>, minimum: Minimum, adult: usize, month: Month) -> Result<bool, Gap> {
    let adults = conditions::adults(case.household, month)?;
    if adult < adults.len() && adults[adult].income.goes_on(BOTH, month)? {
        return Ok(true);
    }
    conditions::any(adults, |adult| Ok(adult.income.goes_on(minimum.kind(), month)?))
}

/// The most of the ASPA beside the AAH of the same adult: the two and the pensions that the AAH completes are at most a full AAH (L821-1, al. 9).
fn beside_aah(case: &Case<'_>, adult: usize, month: Month) -> Result<Option<Euros>, Gap> {
    let person = &case.household.adults[adult];
    if !aah::may_have(person, month)? {
        return Ok(None);
    }
    let aah = (case.asks.aah_of_adult)(case, adult, month)?;
    if aah.is_zero() {
        return Ok(None);
    }
    let pensions = person.income.a_month(resources::COMPLETED, month)?;
    Ok(Some(Euros((aah::full_amount(month)? - pensions - aah.0).max(Decimal::ZERO)).floor_cents()))
}

/// What is due, with all that makes it.
struct Reckoning {
    /// What each adult may have.
    minima: [Option<Minimum>; MOST_ADULTS],
    /// Adults who count.
    adults: usize,
    /// Persons of the household, whether they count or not: places of the amounts.
    places: usize,
    resources: Resources,
    /// The AAH of an adult holds the ASPA down.
    held_by_aah: bool,
    /// What each adult is due.
    amounts: [Euros; MOST_ADULTS],
}

impl Reckoning {
    /// What is due, unless pay that is told net alone decides: `range` then says what is at stake, of the computation with the
    /// least pay before contributions that there can be, and of that with the most.
    fn settled(
        case: &Case<'_>,
        month: Month,
        range: impl Fn(&Reckoning, &Reckoning) -> (Euros, Euros),
    ) -> Result<Reckoning, Gap> {
        let plain = Reckoning::of(case, month, Gross::Told)?;
        if plain.resources.gross_is_missing {
            let most_pay = Reckoning::of(case, month, Gross::AtMost)?;
            if most_pay.amounts != plain.amounts {
                let (least, most) = range(&plain, &most_pay);
                return Err(Gap::Law(Reason::GrossPayNeeded { least, most }));
            }
        }
        Ok(plain)
    }

    fn of(case: &Case<'_>, month: Month, gross: Gross) -> Result<Reckoning, Gap> {
        let household = case.household;
        let adults = conditions::adults(household, month)?.len();
        let mut minima = [None; MOST_ADULTS];
        for (adult, minimum) in minima.iter_mut().enumerate().take(adults) {
            *minimum = who::minimum_of(case, adult, month)?;
        }
        let mut found = Reckoning {
            minima,
            adults,
            places: household.adults.len(),
            resources: Resources::default(),
            held_by_aah: false,
            amounts: [Euros::ZERO; MOST_ADULTS],
        };
        if minima == [None; MOST_ADULTS] {
            return Ok(found);
        }
        let aah_counts = |adult: usize| minima[adult] != Some(Minimum::Asi);
        let quarter = resources::of(case, Period::Quarter, month, gross, aah_counts)?;
        let highest = minima.into_iter().flatten().try_fold(Decimal::ZERO, |highest, minimum| {
            found.ceiling(minimum, month).map(|ceiling| highest.max(ceiling))
        })?;
        found.resources = quarter;
        if quarter.a_year() > highest {
            // Above in the quarter, under in the year before it: served all the same (R815-29, al. 4).
            let year = resources::of(case, Period::Year, month, gross, aah_counts)?;
            if year.a_year() < highest {
                found.resources = year;
            }
        }
        let mut amounts = [Euros::ZERO; MOST_ADULTS];
        for (adult, minimum) in minima.into_iter().enumerate() {
            if let Some(minimum) = minimum {
                amounts[adult] = found.amount(minimum, month)?;
            }
            if minimum == Some(Minimum::Aspa)
                && let Some(most) = beside_aah(case, adult, month)?
                && most < amounts[adult]
            {
                amounts[adult] = most;
                found.held_by_aah = true;
            }
        }
        found.amounts = amounts;
        Ok(found)
    }

    /// What one who has the minimum is due a month, cut to the cent.
    fn amount(&self, minimum: Minimum, month: Month) -> Result<Euros, Gap> {
        let left = (self.ceiling(minimum, month)? - self.resources.a_year()).max(Decimal::ZERO);
        let most = self.most(minimum, month)?.map_or(left, |most| left.min(most));
        // Divided last, and once.
        Ok(Euros(most / (TWELVE * if self.both() { dec!(2) } else { Decimal::ONE })).floor_cents())
    }

    /// The most that the two, or the one, may have in a year; nothing where the ceiling is the most.
    fn most(&self, minimum: Minimum, month: Month) -> Result<Option<Decimal>, Gap> {
        let [single, couple] = minimum.ceilings().at(month)?;
        Ok(match (minimum, self.both()) {
            // Of both, be it the ASPA of one and the ASI of the other (D815-1, b and last al.; D815-19, 2° a and c).
            (_, true) => Some(couple),
            (Minimum::Aspa, false) => Some(single),
            (Minimum::Asi, false) if self.adults > 1 => Some(single - LEAST_PENSION.at(month)? * TWELVE),
            (Minimum::Asi, false) => None,
        })
    }

    /// The ceiling of a year: that of a couple whether or not the other has anything (D815-2; D815-19, 2°).
    fn ceiling(&self, minimum: Minimum, month: Month) -> Result<Decimal, Gap> {
        let [single, couple] = minimum.ceilings().at(month)?;
        Ok(if self.adults > 1 { couple } else { single })
    }

    /// Whether both of a couple have one of the two.
    fn both(&self) -> bool {
        self.minima.iter().all(Option::is_some)
    }

    /// What each adult has of one of the two.
    fn shares(&self, minimum: Minimum) -> ArrayVec<Euros, MOST_ADULTS> {
        let own = |adult: usize| if self.minima[adult] == Some(minimum) { self.amounts[adult] } else { Euros::ZERO };
        (0..self.places).map(own).collect()
    }

    /// What rests on a reading that awaits confirmation.
    fn remarks(&self, minimum: Minimum, month: Month) -> Vec<Reason> {
        let found = &self.resources;
        let mut out = Vec::new();
        if minimum == Minimum::Asi && month >= ASI_UNCONFIRMED_FROM {
            out.push(Reason::ToConfirm("asi.ceilings"));
        }
        if found.micro {
            out.push(Reason::ToConfirm("aspa.micro"));
        }
        if found.let_property {
            out.push(Reason::ToConfirm("aspa.let_property"));
        }
        if found.period == Period::Year && !found.pay.is_zero() {
            out.push(Reason::ToConfirm("aspa.year_allowance"));
        }
        out
    }

    fn note(&self, minimum: Minimum, month: Month, recorder: &mut Trace) -> Result<(), Gap> {
        if !recorder.keeps() {
            return Ok(());
        }
        let benefit = minimum.benefit();
        let found = &self.resources;
        let months = found.period.months(month);
        let line = if found.period == Period::Quarter { AspaLine::Quarter } else { AspaLine::Year };
        let period = Step::new(benefit, line, Role::Fact, months.0, resources::PERIOD).with(months.1);
        recorder.step(|| period);
        let euros = |amount: Decimal| Value::Euros(amount.to_cents());
        for (line, amount, law) in [
            (AspaLine::Pensions, found.pensions, resources::COUNTED),
            (AspaLine::Pay, found.pay, resources::PAY),
            (AspaLine::PayLeftOut, found.pay_left_out, resources::PERIOD),
            (AspaLine::Goods, found.goods, resources::GOODS),
            (AspaLine::Aah, found.aah, resources::COUNTED),
            (AspaLine::Other, found.other, resources::COUNTED),
        ] {
            if !amount.is_zero() {
                recorder.step(|| Step::new(benefit, line, Role::Fact, euros(amount), law));
            }
        }
        let ceiling = Monthly(self.ceiling(minimum, month)? / TWELVE).floor_cents();
        let counted = Monthly(found.a_month()).to_cents();
        recorder.step(|| Step::new(benefit, AspaLine::Resources, Role::Fact, counted, resources::PERIOD));
        recorder.step(|| Step::new(benefit, AspaLine::Ceiling, Role::Fact, ceiling, minimum.ceiling_law()));
        if self.adults > 1
            && !self.both()
            && let Some(most) = self.most(minimum, month)?
        {
            let most = Monthly(most / TWELVE).floor_cents();
            recorder.step(|| Step::new(benefit, AspaLine::Most, Role::Fact, most, minimum.most_law()));
        }
        Ok(())
    }
}

impl Minimum {
    const fn benefit(self) -> Benefit {
        match self {
            Minimum::Aspa => Benefit::Aspa,
            Minimum::Asi => Benefit::Asi,
        }
    }

    const fn kind(self) -> Kinds {
        match self {
            Minimum::Aspa => Kinds::of(&[Kind::Aspa]),
            Minimum::Asi => Kinds::of(&[Kind::Asi]),
        }
    }

    const fn ceilings(self) -> &'static Dated<[Decimal; 2]> {
        match self {
            Minimum::Aspa => &ASPA,
            Minimum::Asi => &ASI,
        }
    }

    /// The article that takes the resources off.
    const fn reduction(self) -> Law {
        match self {
            Minimum::Aspa => Law::Css("L815-9", "LEGIARTI000006744880"),
            Minimum::Asi => Law::Css("L815-24-1", "LEGIARTI000041474269"),
        }
    }

    const fn ceiling_law(self) -> Law {
        match self {
            Minimum::Aspa => Law::Css("D815-2", "LEGIARTI000029619577"),
            Minimum::Asi => ASI_LAW,
        }
    }

    const fn most_law(self) -> Law {
        match self {
            Minimum::Aspa => ASPA_LAW,
            Minimum::Asi => ASI_LAW,
        }
    }
}

const TWELVE: Decimal = dec!(12);
const BOTH: Kinds = Kinds::of(&[Kind::Aspa, Kind::Asi]);
/// The decree or circular of April 2026 was not found.
const ASI_UNCONFIRMED_FROM: Month = Month::new(2026, 4);

const AAH_LAW: Law = Law::Css("L821-1", "LEGIARTI000051289863");
const ASPA_LAW: Law = Law::Css("D815-1", "LEGIARTI000036760292");
const ASI_LAW: Law = Law::Css("D815-19", "LEGIARTI000042956446");

/// Most of the ASPA a year, of one person and of both of a couple, which are its ceilings too (D815-1, D815-2; raised by L816-2).
pub(crate) static ASPA: Dated<[Decimal; 2]> = Dated::new(
    "aspa.most",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2023, 1, 1, [dec!(11533.02), dec!(17905.06)], Law::Jo("Circulaire Cnav 2023-2 (montants de l’Aspa)", "")),
        since(
            2024,
            1,
            1,
            [dec!(12144.27), dec!(18854.02)],
            Law::Jo("Circulaire Cnav de janvier 2024 (montants de l’Aspa)", ""),
        ),
        since(
            2025,
            1,
            1,
            [dec!(12411.44), dec!(19268.80)],
            Law::Jo("Circulaire Cnav de janvier 2025 (montants de l’Aspa)", ""),
        ),
        since(
            2026,
            1,
            1,
            [dec!(12523.14), dec!(19442.21)],
            Law::Jo("Circulaire Cnav de janvier 2026 (montants de l’Aspa)", ""),
        ),
    ],
);

/// Ceilings of the ASI a year, alone and in a couple (D815-19). Those of April 2026 are those of 2025 raised by 0.8 % as the BMAF (L161-25): no
/// published figure was found.
static ASI: Dated<[Decimal; 2]> = Dated::new(
    "asi.ceilings",
    Unit::EurosPerYear,
    Renewed::April,
    &[
        since(2023, 4, 1, [dec!(10320.07), dec!(18060.13)], ASI_LAW),
        since(2024, 4, 1, [dec!(10794.79), dec!(18890.89)], ASI_LAW),
        since(2025, 4, 1, [dec!(10978.30), dec!(19212.03)], ASI_LAW),
        since(2026, 4, 1, [dec!(11066.13), dec!(19365.73)], ASI_LAW),
    ],
);

/// Least invalidity pension a month (L341-5): that of April 2026 is that of 2025 raised by 0.8 %.
static LEAST_PENSION: Dated<Decimal> = Dated::new(
    "asi.least_pension",
    Unit::EurosPerMonth,
    Renewed::April,
    &[
        since(2023, 4, 1, dec!(313.64), LEAST_PENSION_LAW),
        since(2024, 4, 1, dec!(328.07), LEAST_PENSION_LAW),
        since(2025, 4, 1, dec!(335.29), LEAST_PENSION_LAW),
        since(2026, 4, 1, dec!(337.97), LEAST_PENSION_LAW),
    ],
);

const LEAST_PENSION_LAW: Law = Law::Css("L341-5", "LEGIARTI000006742598");

/// The tables of these modules.
pub static TABLES: &[&dyn Table] = &[
    &who::AGE,
    &who::UNFIT_AGE,
    &who::UNFIT_RATE,
    &who::PERMIT_YEARS,
    &who::ASI_MONTHS,
    &who::EEA_MONTHS,
    &ASPA,
    &ASI,
    &LEAST_PENSION,
    &resources::PAY_ALLOWANCE,
    &resources::GOODS_RATE,
];
