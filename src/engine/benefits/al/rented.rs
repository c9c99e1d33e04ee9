//! The aid of tenants: L + C − Pp, less what a high rent takes off (CCH, D823-16, D823-17, D842-2).

use rust_decimal::{Decimal, dec};

use super::family::Composition;
use super::scales::*;
use super::{AlLine, Formula, Question, Scale, euros, shared_out};
use crate::household::Tenure;
use crate::law::Law;
use crate::money::{Annual, Cents};
use crate::outcome::{Aid, Benefit, Gap, Reason};
use crate::resources::housing::has_aeeh;
use crate::trace::{Line, Role, Step, Trace, Value};

/// What the formula of tenants gives.
pub(super) fn formula(question: &Question<'_>, recorder: &mut Trace) -> Result<Formula, Gap> {
    let amount = shared_out(question, &Rented, recorder)?;
    let [apl, al] = LEAST.at(question.month)?;
    let refusal = if amount.is_zero() { refusal(question)? } else { Reason::NotComputed };
    let least = if question.aid == Aid::Apl { apl } else { al };
    Ok(Formula { amount, net_expense: None, at_most: None, least, refusal, law: FORMULA, remark: None })
}

/// The formula of D823-16.
struct Rented;

impl Scale for Rented {
    fn amount(&self, question: &Question<'_>, family: Composition, recorder: &mut Trace) -> Result<Decimal, Gap> {
        let terms = Terms::of(question, family, recorder)?;
        let before = (terms.rent + terms.charges - terms.own_share).max(Decimal::ZERO);
        recorder.step(|| {
            Step::new(Benefit::Al, AlLine::LessOwnShare, Role::Fact, euros(before), FORMULA)
                .with(euros(terms.rent))
                .with(euros(terms.charges))
                .with(euros(terms.own_share))
                .from(LETTERS)
        });
        if before.is_zero() {
            return Ok(before);
        }
        let tapered = before * terms.kept_under_taper(question)?;
        if tapered != before {
            recorder.step(|| {
                Step::new(Benefit::Al, AlLine::Taper, Role::Fact, euros(before - tapered), TAPER)
                    .with(euros(terms.looked_at))
                    .with(euros(terms.taper.0))
                    .with(euros(terms.taper.1))
            });
        }
        Ok(tapered)
    }
}

/// The letters of the formula, for one composition of the family.
struct Terms {
    /// The rent that is looked at: two thirds of it for a furnished dwelling.
    looked_at: Decimal,
    /// L.
    rent: Decimal,
    /// C.
    charges: Decimal,
    /// P0.
    least_share: Decimal,
    /// Tp.
    rate: Decimal,
    /// R0.
    deduction: Decimal,
    /// Pp.
    own_share: Decimal,
    /// Rents from which the aid tapers, and from which there is none.
    taper: (Decimal, Decimal),
}

impl Terms {
    fn of(question: &Question<'_>, family: Composition, recorder: &mut Trace) -> Result<Terms, Gap> {
        let (month, place) = (question.month, question.place);
        let housing = &question.case.household.housing;
        let mut note = |line: AlLine, value: Value, law, with: &[Value], from: &'static [Line]| {
            recorder.step(|| {
                let step = Step::new(Benefit::Al, line, Role::Fact, value, law).from(from);
                with.iter().fold(step, |step, operand| step.with(*operand))
            });
        };

        // D842-2; D823-18 for APL.
        let paid = housing.rent.get()?.0;
        let looked_at = if housing.furnished.get()? { paid * TWO_THIRDS.0 / TWO_THIRDS.1 } else { paid };
        let caps = CAPS[place.index()].at(month)?;
        let flat_share = housing.flat_share.get()?;
        let cap = if flat_share {
            let share = FLAT_SHARE.at(month)?;
            family.of(caps.map(|cap| (cap * share).to_cents()))
        } else if housing.room.get()? {
            (caps[0] * ROOM.at(month)?).to_cents()
        } else {
            family.of(caps)
        };
        let rent = looked_at.min(cap);
        if looked_at != paid {
            note(AlLine::RentLookedAt, euros(looked_at), FURNISHED, &[euros(paid)], &[]);
        }
        note(AlLine::Cap, euros(cap), CAPS[place.index()].law_at(month)?, &[Value::Count(place.zone.into())], &[]);
        note(AlLine::Rent, euros(rent), FORMULA, &[euros(looked_at), euros(cap)], const { &[AlLine::Cap.line()] });

        let charges = charges(question, family, flat_share)?;
        note(AlLine::Charges, euros(charges), CHARGES.law_at(month)?, &[], &[]);

        let [share, least] = [LEAST_SHARE_RATE.at(month)?, LEAST_SHARE.at(month)?];
        let least_share = ((rent + charges) * share).max(least);
        note(
            AlLine::LeastShare,
            euros(least_share),
            LEAST_SHARE.law_at(month)?,
            &[Value::Share(share), euros(rent + charges), euros(least)],
            const { &[AlLine::Rent.line(), AlLine::Charges.line()] },
        );

        let family_rate = if place.is_overseas() {
            family.of(FAMILY_RATES_OVERSEAS.at(month)?)
        } else {
            family.of(FAMILY_RATES.at(month)?)
        }
        .max(Decimal::ZERO);
        let reference = family.of(CAPS[REFERENCE_ZONE].at(month)?);
        let ratio = (rent / reference).half_up(RATIO_DIGITS);
        let rent_rate = rent_rate(ratio, RENT_RATES.at(month)?);
        let rate = family_rate + rent_rate;
        note(AlLine::FamilyRate, Value::Share(family_rate), FAMILY_RATES.law_at(month)?, &[], &[]);
        note(
            AlLine::RentRatio,
            Value::Share(ratio),
            RATES,
            &[euros(rent), euros(reference)],
            const { &[AlLine::Rent.line()] },
        );
        note(AlLine::RentRate, Value::Share(rent_rate), RATES, &[], const { &[AlLine::RentRatio.line()] });
        note(
            AlLine::Rate,
            Value::Share(rate),
            OWN_SHARE,
            &[],
            const { &[AlLine::FamilyRate.line(), AlLine::RentRate.line()] },
        );

        let deduction = if place.is_overseas() && family.dependants == 1 {
            DEDUCTION_OVERSEAS.at(month)?
        } else {
            family.of(DEDUCTIONS.at(month)?)
        };
        let counted = (question.r() - deduction).max(Decimal::ZERO);
        let own_share = least_share + rate * counted;
        note(AlLine::Deduction, euros(deduction), DEDUCTIONS.law_at(month)?, &[], &[]);
        note(
            AlLine::OwnShare,
            euros(own_share),
            OWN_SHARE,
            &[euros(least_share), Value::Share(rate), euros(question.r()), euros(deduction)],
            const { &[AlLine::LeastShare.line(), AlLine::Rate.line(), AlLine::Deduction.line()] },
        );

        let [from, until] = TAPERS[place.index()].at(month)?;
        // To the cent, as the other caps of the arrêté (art. 8, 16); the text of these is silent.
        let taper = ((cap * from).to_cents(), (cap * until).to_cents());
        Ok(Terms { looked_at, rent, charges, least_share, rate, deduction, own_share, taper })
    }

    /// The share of the aid that a high rent leaves (D823-16, al. 8); all of it with AAH or AEEH.
    fn kept_under_taper(&self, question: &Question<'_>) -> Result<Decimal, Gap> {
        let (from, until) = self.taper;
        if self.looked_at <= from
            || has_aeeh(question.case, &question.household.children)?
            || (question.case.asks.aah_is_due)(question.case, question.month)?
        {
            return Ok(Decimal::ONE);
        }
        Ok(((until - self.looked_at) / (until - from)).max(Decimal::ZERO))
    }
}

/// C: flat charges by composition; a lone flat sharer or co-owner has his or her own (arrêté, art. 9, 16, 24, 37, 46).
pub(super) fn charges(question: &Question<'_>, family: Composition, shared: bool) -> Result<Decimal, Gap> {
    let month = question.month;
    let overseas = question.place.is_overseas();
    let [base, each] = if overseas { CHARGES_OVERSEAS.at(month)? } else { CHARGES.at(month)? };
    let base = match (shared && !family.couple, overseas) {
        (false, _) => base,
        (true, false) => CHARGES_SHARED.at(month)?,
        (true, true) => CHARGES_SHARED_OVERSEAS.at(month)?,
    };
    Ok(base + each * Decimal::from(family.dependants))
}

/// TL, to three decimals of a percentage (arrêté, art. 14).
fn rent_rate(ratio: Decimal, [first, second, low, high]: [Decimal; 4]) -> Decimal {
    let middle = (ratio.min(second) - first).max(Decimal::ZERO);
    let above = (ratio - second).max(Decimal::ZERO);
    (middle * low + above * high).half_up(RATE_DIGITS)
}

/// Why the formula gives nothing.
fn refusal(question: &Question<'_>) -> Result<Reason, Gap> {
    let terms = Terms::of(question, question.household.with_shared, &mut Trace::silent())?;
    if terms.looked_at >= terms.taper.1 {
        return Ok(Reason::RentTooHigh {
            rent: crate::money::Monthly(terms.looked_at.to_cents()),
            limit: crate::money::Monthly(terms.taper.1.to_cents()),
        });
    }
    let room = terms.rent + terms.charges - terms.least_share;
    let limit = terms.deduction + room / terms.rate;
    Ok(Reason::ResourcesTooHigh {
        resources: question.resources.rounded.per_month().to_cents(),
        limit: Annual(limit).per_month().to_cents(),
    })
}

/// Whether the household is a tenant of a social landlord, whose rent is reduced.
pub(super) fn is_social_tenant(question: &Question<'_>) -> Result<bool, Gap> {
    let housing = &question.case.household.housing;
    Ok(question.aid == Aid::Apl
        && housing.tenure.get()? == Tenure::Tenant
        && housing.landlord.get()? == crate::household::Landlord::Social)
}

const LETTERS: &[Line] = &[AlLine::Rent.line(), AlLine::Charges.line(), AlLine::OwnShare.line()];
/// "Les deux tiers du prix" (D842-2).
const TWO_THIRDS: (Decimal, Decimal) = (dec!(2), dec!(3));
/// RL is a percentage with two decimals.
const RATIO_DIGITS: u32 = 4;
/// TL is a percentage with three decimals.
const RATE_DIGITS: u32 = 5;
/// The reference rents are the caps of zone 2 (arrêté, art. 14).
const REFERENCE_ZONE: usize = 1;

const FORMULA: Law = Law::Cch("D823-16", "LEGIARTI000038878905");
const TAPER: Law = Law::Cch("D823-16", "LEGIARTI000038878905");
const OWN_SHARE: Law = Law::Cch("D823-17", "LEGIARTI000041419255");
const FURNISHED: Law = Law::Cch("D842-2", "LEGIARTI000038878685");
