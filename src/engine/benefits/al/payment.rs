//! From the formula to what is paid: 5 € off, least net expense, CRDS and the euro below, rent reduction, least amount
//! (CCH, D823-16, D832-10, D832-24, D842-6, D842-15).

use rust_decimal::{Decimal, dec};

use super::scales::{RENT_REDUCTION_CEILINGS, RENT_REDUCTIONS};
use super::{AlLine, Formula, Question, euros, rented};
use crate::benefits::not_due;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures;
use crate::household::Territory;
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Assessed, Benefit, Due, Gap, Outcome, Reason};
use crate::trace::{CommonLine, Role, Step, Trace};

/// What is paid of a formula's result; notes the parts of the sum.
pub(super) fn pay(question: &Question<'_>, formula: Formula, recorder: &mut Trace) -> Assessed {
    if formula.amount.is_zero() {
        return not_due(Benefit::Al, formula.refusal, formula.law, recorder);
    }
    let mut sum = Sum::start(formula.amount, formula.law, recorder);
    sum.add(AlLine::Flat, -FLAT.at(question.month)?, FLAT_LAW, recorder);
    if let Some((cost, at_least)) = formula.net_expense {
        let missing = at_least - (cost - sum.cents);
        if missing > Decimal::ZERO {
            sum.add(AlLine::NetExpense, -missing, formula.law, recorder);
        }
    }
    if let Some(at_most) = formula.at_most
        && sum.cents > at_most
    {
        sum.add(AlLine::AboveFee, at_most - sum.cents, formula.law, recorder);
    }

    // Less CRDS, to the euro below, CRDS added again. Mayotte bears none (ordonnance 96-50, art. 14).
    let bears_crds = question.place.department.territory() != Territory::Mayotte;
    let crds_of = |amount: Decimal| if bears_crds { figures::crds(Euros(amount)).0 } else { Decimal::ZERO };
    let crds = crds_of(sum.cents);
    let whole = (sum.cents - crds).floor_euros();
    sum.add(AlLine::Rounding, whole + crds - sum.cents, formula.law, recorder);

    let reduction = rent_reduction(question)?;
    let (gross, crds) = if reduction.is_zero() {
        (whole + crds, crds)
    } else {
        sum.add(AlLine::RentReduction, -(reduction * REDUCTION_SHARE.at(question.month)?), REDUCTION, recorder);
        (sum.cents, crds_of(sum.cents))
    };
    if gross < formula.least || gross.is_zero() {
        let reason = Reason::BelowLeastAmount { amount: Euros(gross), least: Euros(formula.least) };
        return not_due(Benefit::Al, reason, formula.law, recorder);
    }

    let net = gross - crds;
    recorder.step(|| Step::new(Benefit::Al, CommonLine::Gross, Role::Gross, Euros(gross), formula.law));
    recorder.step(|| Step::new(Benefit::Al, CommonLine::Crds, Role::Levy, Euros(crds), figures::CRDS_LAW));
    recorder.step(|| Step::new(Benefit::Al, CommonLine::Net, Role::Net, Euros(net), formula.law));
    Ok(Outcome::Due(Due {
        gross: Euros(gross),
        net: Euros(net),
        aid: Some(question.aid),
        remarks: formula.remark.into_iter().collect(),
        ..Due::default()
    }))
}

/// An amount under way, with its parts noted so that they add up to it.
///
/// The texts round only to the euro, but call what each step gives "le montant": an amount is in euros and cents. The cent
/// decides where the CRDS leaves a whole number of euros.
struct Sum {
    cents: Decimal,
}

impl Sum {
    fn start(amount: Decimal, law: Law, recorder: &mut Trace) -> Sum {
        recorder.step(|| Step::new(Benefit::Al, AlLine::Formula, Role::Part, euros(amount), law));
        Sum { cents: amount.to_cents() }
    }

    /// Adds a part, but not below zero.
    fn add(&mut self, line: AlLine, amount: Decimal, law: Law, recorder: &mut Trace) {
        let before = self.cents;
        self.cents = (before + amount).max(Decimal::ZERO).to_cents();
        let part = self.cents - before;
        if !part.is_zero() {
            recorder.step(|| Step::new(Benefit::Al, line, Role::Part, Euros(part), law));
        }
    }
}

/// The rent reduction of a social tenant whose resources a month are below the ceiling, "inférieures à un plafond"
/// (L442-2-1, L832-3).
fn rent_reduction(question: &Question<'_>) -> Result<Decimal, Gap> {
    if !rented::is_social_tenant(question)? {
        return Ok(Decimal::ZERO);
    }
    let (zone, month, family) = (question.place.index(), question.month, question.household.with_shared);
    let ceiling = family.of(RENT_REDUCTION_CEILINGS[zone].at(month)?);
    if question.r() / TWELVE >= ceiling {
        return Ok(Decimal::ZERO);
    }
    Ok(family.of(RENT_REDUCTIONS[zone].at(month)?))
}

const TWELVE: Decimal = dec!(12);
const FLAT_LAW: Law = Law::Jo("Arrêté du 27/09/2019, art. 11, 20, 28, 35, 41", "JORFTEXT000039160329");
const REDUCTION: Law = Law::Cch("L832-3", "LEGIARTI000038814872");

/// Flat amount taken off every aid (arrêté of 27/09/2019, art. 11, 20, 28, 35, 41).
static FLAT: Dated<Decimal> =
    Dated::new("al.flat", Unit::EurosPerMonth, Renewed::Never, &[since(2017, 10, 1, dec!(5), FLAT_LAW)]);

/// Share of the rent reduction that comes off the aid (D823-16).
static REDUCTION_SHARE: Dated<Decimal> =
    Dated::new("al.reduction_share", Unit::Share, Renewed::Never, &[since(2018, 2, 1, dec!(0.98), REDUCTION)]);

pub(super) static TABLES: &[&dyn Table] = &[&FLAT, &REDUCTION_SHARE];
