//! Housing aid: APL, ALF, ALS (CCH, L821-1 to L861-8, R822-1 to D842-18; arrêté of 27/09/2019).
//!
//! A tenant's aid is L + C − Pp: the rent within a cap, flat charges, less the household's own share, which grows with its
//! resources (`rented`); residents and owners who repay a loan have scales of their own (`residence`, `owner`). Then
//! comes what all share (`payment`): 5 € off, CRDS and rounding to the euro below, the rent reduction of social tenants,
//! the least amount that is paid.
//! Overseas, APL exists for homes with common services only (L861-5-1): whoever rents there, a social tenant included, has
//! ALF or ALS, without the rent reduction, which goes with the APL (L442-2-1).
//! *Not modelled*: sub-letting, rooms let by private persons to the old or disabled (75 % cap), loans aided by
//! the State of before 1995 (art. 17), loans of 2018 and 2019 overseas (L861-6), the exceptions that a Caf grants to an
//! overcrowded dwelling (R844-1), unpaid rent.

/// The legal values of a scale.
macro_rules! values {
    ($($value:literal),* $(,)?) => { [$(rust_decimal::dec!($value)),*] };
}

mod conditions;
mod family;
mod loans;
mod owner;
mod payment;
mod rented;
mod residence;
mod scales;

use std::cell::Cell;

use rust_decimal::Decimal;

use crate::calendar::Month;
use crate::case::Case;
use crate::dated::Table;
use crate::household::{Department, Tenure, Territory};
use crate::law::Law;
use crate::outcome::{Aid, Assessed, Benefit, Gap, Outcome, Reason};
use crate::resources::housing::{self, Asked, Resources};
use crate::trace::{Role, Step, Trace, Value, lines};
use conditions::Space;
use family::{Composition, Household};
pub(crate) use family::{age_limit, counted_among};

lines! {
    /// Lines of this computation.
    pub enum AlLine {
        /// Which aid, and why.
        Apl = "apl",
        /// Family housing allowance.
        Alf = "alf",
        /// Social housing allowance.
        Als = "als",
        /// Zone of the commune.
        Zone = "zone",
        /// People in charge.
        Dependants = "dependants",
        /// The rent that is looked at, two thirds of it when furnished.
        RentLookedAt = "rent_looked_at",
        /// Cap of the rent.
        Cap = "cap",
        /// L: the rent that counts.
        Rent = "rent",
        /// C: flat charges.
        Charges = "charges",
        /// P0: least own share.
        LeastShare = "least_share",
        /// TF: rate of the family.
        FamilyRate = "family_rate",
        /// RL: rent as a share of the reference rent.
        RentRatio = "rent_ratio",
        /// TL: rate of the rent.
        RentRate = "rent_rate",
        /// Tp: both rates.
        Rate = "rate",
        /// R0: resources left out.
        Deduction = "deduction",
        /// Pp: own share.
        OwnShare = "own_share",
        /// E: fee that counts.
        Fee = "fee",
        /// L: instalment that counts.
        Instalment = "instalment",
        /// N: number of shares.
        Shares = "shares",
        /// K: share that the aid covers.
        Coverage = "coverage",
        /// E0 or L0: least expense.
        LeastExpense = "least_expense",
        /// L + C − Pp.
        LessOwnShare = "less_own_share",
        /// K × (expense − least expense).
        Covered = "covered",
        /// The aid without the children in shared custody.
        WithoutShared = "without_shared",
        /// The aid with them, as if they were always there.
        WithShared = "with_shared",
        /// Result of the formula.
        Formula = "formula",
        /// What a high rent takes off.
        Taper = "taper",
        /// Flat amount taken off.
        Flat = "flat",
        /// What the least net expense takes off.
        NetExpense = "net_expense",
        /// What the fee paid takes off.
        AboveFee = "above_fee",
        /// Rounding to the euro.
        Rounding = "rounding",
        /// Rent reduction of social tenants.
        RentReduction = "rent_reduction",
    }
}

/// What is due for `month`.
pub fn al(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    // Asked only where there is income that an RSA leaves out (R822-17).
    let supposed = Cell::new(false);
    let paid = || {
        let paid = case.rsa_is_paid_before(month)?;
        supposed.set(supposed.get() || paid);
        Ok(paid)
    };
    let mut outcome = compute(case, month, &paid, recorder)?;
    if let Outcome::Due(due) = &mut outcome
        && supposed.get()
    {
        due.remarks.push(Reason::RsaTakenAsPaid);
    }
    Ok(outcome)
}

/// What is due for `month` if the RSA was, or was not, paid for the month before (R822-17).
pub(crate) fn al_with(case: &Case<'_>, month: Month, rsa_paid: bool, recorder: &mut Trace) -> Assessed {
    compute(case, month, &|| Ok(rsa_paid), recorder)
}

fn compute(case: &Case<'_>, month: Month, rsa_paid: &dyn Fn() -> Result<bool, Gap>, recorder: &mut Trace) -> Assessed {
    if let Some(refusal) = conditions::refusal(case, month)? {
        return super::not_due(Benefit::Al, refusal.reason, refusal.law, recorder);
    }
    let mut household = family::of_month(case, month)?;
    let overcrowded = match conditions::space(case, month)? {
        Space::Enough => None,
        Space::Kept(until) => Some(Reason::OvercrowdedUntil(until)),
        Space::Lacking(refusal) => return super::not_due(Benefit::Al, refusal.reason, refusal.law, recorder),
    };
    let place = Place::of(case)?;
    let aid = family::aid(case, month, &mut household, place, recorder)?;
    recorder.step(|| Step::new(Benefit::Al, AlLine::Zone, Role::Fact, Value::Count(place.zone.into()), ZONES));
    recorder.step(|| {
        let count = Value::Count(household.with_shared.dependants.into());
        Step::new(Benefit::Al, AlLine::Dependants, Role::Fact, count, family::DEPENDANTS)
    });
    let asked = Asked {
        month,
        adults: household.adults,
        rsa_paid,
        children: &household.children,
        dependants: household.with_shared.dependants,
    };
    let resources = housing::of_month(case, asked, recorder)?;
    let question = Question { case, month, place, aid, resources, household: &household };
    let formula = match case.household.housing.tenure.get()? {
        Tenure::OwnerWithLoan => owner::formula(&question, recorder)?,
        Tenure::Residence if !residence::is_let(case)? => residence::formula(&question, recorder)?,
        Tenure::Tenant | Tenure::Residence | Tenure::Owner | Tenure::Hosted | Tenure::Homeless => {
            rented::formula(&question, recorder)?
        }
    };
    let mut outcome = payment::pay(&question, formula, recorder)?;
    if let Outcome::Due(due) = &mut outcome {
        due.remarks.extend(overcrowded);
        if question.resources.member_ceiling_matters {
            let mayotte = place.department.territory() == Territory::Mayotte;
            let key = if mayotte { "al.member_ceiling_mayotte" } else { "al.member_ceiling" };
            due.remarks.push(Reason::ToConfirm(key));
        }
    }
    Ok(outcome)
}

/// All that the scales ask.
struct Question<'q> {
    case: &'q Case<'q>,
    month: Month,
    place: Place,
    aid: Aid,
    resources: Resources,
    household: &'q Household,
}

impl Question<'_> {
    /// Resources, euros a year, rounded up to the hundred.
    fn r(&self) -> Decimal {
        self.resources.rounded.0
    }
}

/// Where the dwelling is.
#[derive(Clone, Copy, Debug)]
struct Place {
    zone: u8,
    department: Department,
}

impl Place {
    fn of(case: &Case<'_>) -> Result<Place, Gap> {
        let residence = &case.household.residence;
        let department = residence.department.get()?;
        if department.territory() == Territory::SaintPierre {
            return Err(Gap::Law(Reason::SaintPierreLaw));
        }
        let zone = match residence.apl_zone.get()? {
            Some(zone) => zone,
            // The program and the page look the commune up before they ask.
            None if residence.commune.known()?.is_some() => return Err(Gap::Law(Reason::ZoneUnknown)),
            None => DEFAULT_ZONE,
        };
        Ok(Place { zone: zone.clamp(1, 3), department })
    }

    /// Position of the zone in a list by zone.
    fn index(self) -> usize {
        self.zone as usize - 1
    }

    /// Whether the values of chapter IX of the arrêté apply.
    fn is_overseas(self) -> bool {
        matches!(self.department.territory(), Territory::Overseas | Territory::Mayotte)
    }

    /// Guadeloupe, Guyane, Martinique, La Réunion or Mayotte: chapter I of title VI (L860-1).
    fn is_overseas_department(self) -> bool {
        self.is_overseas() && !self.department.is_saint_barthelemy_or_saint_martin()
    }
}

/// What a scale gives, before what all share.
struct Formula {
    /// The result, tapered, not rounded.
    amount: Decimal,
    /// The dwelling's cost, and what must be left of it at least (D832-17, D832-27, D842-11, D842-17).
    net_expense: Option<(Decimal, Decimal)>,
    /// The fee that the aid may not exceed (D842-15).
    at_most: Option<Decimal>,
    /// Least amount paid, before CRDS.
    least: Decimal,
    /// Why nothing is due, when the formula gives nothing.
    refusal: Reason,
    /// The text of the formula.
    law: Law,
    /// What the reader should know.
    remark: Option<Reason>,
}

/// A formula of the aid, by composition of the family.
trait Scale {
    /// The aid before the flat 5 €, not rounded, never negative.
    fn amount(&self, question: &Question<'_>, family: Composition, recorder: &mut Trace) -> Result<Decimal, Gap>;
}

/// Runs a scale with and without the children in shared custody; half of the difference counts, for half of the time
/// (L823-2, R823-5; Conseil d'État, 21 July 2017, no. 398563).
fn shared_out(question: &Question<'_>, scale: &impl Scale, recorder: &mut Trace) -> Result<Decimal, Gap> {
    let household = question.household;
    let with = scale.amount(question, household.with_shared, recorder)?;
    if !household.has_shared() {
        return Ok(with);
    }
    let without = scale.amount(question, household.without_shared, &mut Trace::silent())?;
    let fact = |line, value: Decimal| Step::new(Benefit::Al, line, Role::Fact, euros(value), SHARED_CUSTODY);
    recorder.step(|| fact(AlLine::WithShared, with));
    recorder.step(|| fact(AlLine::WithoutShared, without));
    Ok(without + (with - without) * HALF)
}

/// An amount as a line shows it.
fn euros(amount: Decimal) -> Value {
    use crate::money::Cents;
    Value::Euros(amount.to_cents())
}

const HALF: Decimal = rust_decimal::dec!(0.5);
/// The zone when neither it nor the commune is given.
const DEFAULT_ZONE: u8 = 3;
const ZONES: Law = Law::Jo("Arrêté du 27/09/2019, art. 49", "JORFTEXT000039160329");
const SHARED_CUSTODY: Law =
    Law::Court("CE, 21 juillet 2017, n° 398563", "https://www.legifrance.gouv.fr/ceta/id/CETATEXT000035245511");

/// The tables of these modules.
pub static TABLES: [&[&dyn Table]; 7] = [
    family::TABLES,
    conditions::TABLES,
    scales::TABLES,
    residence::TABLES,
    owner::TABLES,
    loans::TABLES,
    payment::TABLES,
];

#[cfg(test)]
mod tests;
