//! The aid of owners who repay a loan: K × (L + C − L0), less what the least net expense takes off (CCH, D832-10 to
//! D832-18 for APL, D842-6 to D842-12 for ALF and ALS). Of several households who own it, each has its own aid, from its part of
//! the instalment within three quarters of the cap, and a lone one from half of the charges (D832-16, D842-10).

use rust_decimal::{Decimal, dec};

use super::family::Composition;
use super::residence::{Coverage, LEAST, brackets, coverage, first_part, highest, second_part};
use super::{AlLine, Formula, Question, Scale, euros, loans, rented, shared_out};
use crate::calendar::Date;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Answer, LoanKind};
use crate::law::Law;
use crate::money::{Annual, Cents, Monthly};
use crate::outcome::{Aid, Benefit, Gap, Reason};
use crate::trace::{Role, Step, Trace};

/// What the formula of owners gives.
pub(super) fn formula(question: &Question<'_>, recorder: &mut Trace) -> Result<Formula, Gap> {
    let loan = Loan::of(question)?;
    let amount = shared_out(question, &loan, recorder)?;
    let family = question.household.with_shared;
    let charges = if loan.signed > LAST_WITHOUT_CHARGES || question.aid != Aid::Apl {
        rented::charges(question, family, loan.co_owned)?
    } else {
        // Loans signed until 30 June 1999 (D832-17, al. 2).
        Decimal::ZERO
    };
    let law = if question.aid == Aid::Apl { APL } else { AL };
    Ok(Formula {
        amount,
        net_expense: Some((loan.instalment + charges, loan.least_net_expense(question)?)),
        at_most: None,
        least: LEAST.at(question.month)?,
        refusal: Reason::ResourcesTooHigh {
            resources: question.resources.rounded.per_month().to_cents(),
            limit: if amount.is_zero() { highest(question, &loan)? } else { Monthly::ZERO },
        },
        law,
        remark: None,
    })
}

/// What is known of the loan.
#[derive(Clone, Copy, Debug)]
struct Loan {
    signed: Date,
    /// When the household moved in.
    entered: Option<Date>,
    kind: Answer<Option<LoanKind>>,
    instalment: Decimal,
    /// Whether other households own it too (D832-16, D842-10): the instalment is this one's.
    co_owned: bool,
}

impl Loan {
    fn of(question: &Question<'_>) -> Result<Loan, Gap> {
        let housing = &question.case.household.housing;
        let Some(signed) = housing.loan_signed.get()? else { return Err(Gap::Law(Reason::LoanUnknown)) };
        let (kind, instalment) = (housing.loan_kind, housing.rent.get()?.0);
        let co_owned = housing.co_owned.get()?;
        Ok(Loan { signed, entered: housing.moved_in.get()?, kind, instalment, co_owned })
    }

    /// The kind of loan, where the scale depends on it.
    fn kind(self) -> Result<LoanKind, Gap> {
        self.kind.get()?.ok_or(Gap::Law(Reason::LoanUnknown))
    }

    /// L: the instalment within the cap of the day on which the loan was signed, or of that of a later entry, should it be
    /// higher (D832-14, D842-9): the dwelling is taken to be lived in for the first time.
    fn rent(self, question: &Question<'_>, family: Composition) -> Result<Decimal, Gap> {
        let zone = question.place.index();
        let cap = |day| match question.aid {
            Aid::Apl => loans::apl_cap(self.kind()?, zone, day, family),
            Aid::Alf | Aid::Als => loans::al_cap(zone, day, family),
        };
        let mut most = cap(self.signed)?;
        if let Some(entry) = self.entered.filter(|entry| *entry > self.signed) {
            most = most.max(cap(entry)?);
        }
        if self.co_owned {
            most = (most * CO_OWNERS.at(question.month)?).to_cents();
        }
        Ok(self.instalment.min(most))
    }

    /// N, K and L0.
    fn part(self, question: &Question<'_>, family: Composition) -> Result<Coverage, Gap> {
        if question.aid != Aid::Apl {
            return second_part(question, family);
        }
        let first = first_part(question, family)?;
        let [most, divisor] = COVERAGE.at(question.month)?;
        let coverage = coverage(most, question.r(), divisor * first.shares);
        if self.kind()? == LoanKind::Improvement {
            // L0 is E0 of the first scale (D832-15, 2°).
            return Ok(Coverage { coverage, ..first });
        }
        let (limits, rates) = (LIMITS.at(question.month)?, RATES.at(question.month)?);
        let least = brackets(question.r(), first.shares, &limits, &rates) / TWELVE;
        Ok(Coverage { shares: first.shares, coverage, least })
    }

    /// What must remain of instalment and charges (D832-17, D832-18, D842-11, D842-12).
    fn least_net_expense(self, question: &Question<'_>) -> Result<Decimal, Gap> {
        let month = question.month;
        let [improved, early, late] = NET_RATES.at(month)?;
        let floor = RESOURCES_FLOOR.at(month)? * self.instalment;
        let with_floor = |floor: Decimal| {
            if question.resources.relieved { question.r() } else { question.r().max(hundred_above(floor)) }
        };
        if question.aid == Aid::Apl {
            let rate = match self.kind()? {
                LoanKind::Improvement => improved,
                _ if self.signed < LATE => early,
                LoanKind::New | LoanKind::Existing => late,
            };
            return Ok(with_floor(floor) * rate);
        }
        if self.signed <= LAST_FLAT || self.kind.get()? == Some(LoanKind::Improvement) {
            return AL_NET_EXPENSE.at(month);
        }
        Ok(with_floor(floor) * late)
    }
}

impl Scale for Loan {
    fn amount(&self, question: &Question<'_>, family: Composition, recorder: &mut Trace) -> Result<Decimal, Gap> {
        let law = if question.aid == Aid::Apl { APL } else { AL };
        let (rent, charges) = (self.rent(question, family)?, rented::charges(question, family, self.co_owned)?);
        recorder.step(|| Step::new(Benefit::Al, AlLine::Instalment, Role::Fact, euros(rent), law));
        recorder.step(|| Step::new(Benefit::Al, AlLine::Charges, Role::Fact, euros(charges), law));
        let part = self.part(question, family)?;
        Ok(part.covered(rent + charges, law, recorder))
    }
}

/// To the hundred euros above.
fn hundred_above(amount: Decimal) -> Decimal {
    (Annual(amount).to_cents().0 / Decimal::ONE_HUNDRED).ceil() * Decimal::ONE_HUNDRED
}

const TWELVE: Decimal = dec!(12);
const LAST_WITHOUT_CHARGES: Date = Date::constant(1999, 6, 30);
const LAST_FLAT: Date = Date::constant(1999, 7, 1);
const LATE: Date = Date::constant(1998, 10, 1);

const APL: Law = Law::Cch("D832-10", "LEGIARTI000038878746");
const AL: Law = Law::Cch("D842-6", "LEGIARTI000038878675");

/// K of APL loans: the most and cm (D832-11; arrêté of 27/09/2019, art. 22).
static COVERAGE: Dated<[Decimal; 2]> = Dated::new(
    "al.loan_coverage",
    Unit::Factor,
    Renewed::Never,
    &[since(2019, 10, 1, values![0.95, 22111.33], Law::Jo("Arrêté du 27/09/2019, art. 22", "JORFTEXT000039160329"))],
);

/// Starts of the slices of resources of L0, by share (D832-15, 1°; art. 23).
static LIMITS: Dated<[Decimal; 2]> = Dated::new(
    "al.loan_limits",
    Unit::EurosPerYear,
    Renewed::Never,
    &[since(2019, 10, 1, values![0, 5600.85], Law::Jo("Arrêté du 27/09/2019, art. 23", "JORFTEXT000039160329"))],
);

/// Rates of those slices (art. 23).
static RATES: Dated<[Decimal; 2]> = Dated::new(
    "al.loan_rates",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 10, 1, values![0.208, 0.416], Law::Jo("Arrêté du 27/09/2019, art. 23", "JORFTEXT000039160329"))],
);

/// Share of the resources that must remain: dwellings improved by their owner, loans before October 1998, later ones
/// (art. 25, 38).
static NET_RATES: Dated<[Decimal; 3]> = Dated::new(
    "al.loan_net_rates",
    Unit::Share,
    Renewed::Never,
    &[since(
        2019,
        10,
        1,
        values![0.0172, 0.0226, 0.0234],
        Law::Jo("Arrêté du 27/09/2019, art. 25, 38", "JORFTEXT000039160329"),
    )],
);

/// Resources are at least this many monthly instalments (D832-18, D842-12; art. 26, 39).
static RESOURCES_FLOOR: Dated<Decimal> = Dated::new(
    "al.loan_resources_floor",
    Unit::Factor,
    Renewed::Never,
    &[since(2019, 10, 1, dec!(16.25), Law::Jo("Arrêté du 27/09/2019, art. 26, 39", "JORFTEXT000039160329"))],
);

/// Share of the cap that counts for each of several co-owners (D832-16, D842-10; art. 24, 37).
static CO_OWNERS: Dated<Decimal> = Dated::new(
    "al.co_owners",
    Unit::Share,
    Renewed::Never,
    &[since(2019, 10, 1, dec!(0.75), Law::Jo("Arrêté du 27/09/2019, art. 24, 37", "JORFTEXT000039160329"))],
);

/// Least net expense of improvement loans and of loans until 1 July 1999, ALF and ALS (D842-11; art. 38).
static AL_NET_EXPENSE: Dated<Decimal> = Dated::new(
    "al.loan_net_expense",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(2019, 10, 1, dec!(15), Law::Jo("Arrêté du 27/09/2019, art. 38", "JORFTEXT000039160329"))],
);

pub(super) static TABLES: &[&dyn Table] =
    &[&COVERAGE, &LIMITS, &RATES, &NET_RATES, &RESOURCES_FLOOR, &CO_OWNERS, &AL_NET_EXPENSE];
