//! Benefits paid in a reference month, as RSA and prime d’activité count them (CASF, R262-7 II 3°, R262-10 to R262-11;
//! CSS, R844-4, R844-5).
//!
//! They are computed for that very month by the benefits' own functions, once for the two. Family benefits count net of
//! CRDS: R262-7 counts benefits "versées", and service-public's examples of 2020 take off 131.95 for AF of 132.61 (the
//! public model takes the gross amount). AF count without the age increase and the flat allowance, the increased CF at
//! its basic rate, ASF up to a share of the BMAF for each of its children. ARS, AEEH, birth and adoption grants, CMG, AJPP and
//! the moving grant do not count; the ASPA and the ASI do, that is due and not told as an income being held to be paid (CASF, L262-10); nor does the basic allowance of a lone parent's child until the end of the month in
//! which it is three months old.

use rust_decimal::{Decimal, dec};

use super::paid::Paid;
use crate::benefits::conditions::residence;
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::figures::{BMAF, crds};
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, PartName};

/// Benefits paid for `month`, the housing aid and the MVA that depends on it apart.
pub(crate) fn paid(case: &Case<'_>, month: Month) -> Result<Paid, Gap> {
    case.paid_in(month, || compute(case, month))
}

/// MVA, or the complément de ressources, paid for `month` to the adults whose resources count.
pub(crate) fn paid_mva(case: &Case<'_>, month: Month, counts: impl Fn(usize) -> bool) -> Result<Decimal, Gap> {
    let mut sum = Decimal::ZERO;
    for adult in (0..case.household.adults.len()).filter(|adult| counts(*adult)) {
        sum += (case.asks.mva_of_adult)(case, adult, month)?.0 + (case.asks.cpr_of_adult)(case, adult, month)?.0;
    }
    Ok(sum)
}

/// Housing aid paid for `month`, net; zero when none is due.
pub(crate) fn paid_housing(case: &Case<'_>, month: Month) -> Result<Decimal, Gap> {
    case.housing_in(month, || net(case.ask(Benefit::Al, month)))
}

fn compute(case: &Case<'_>, month: Month) -> Result<Paid, Gap> {
    let mut out = Paid::default();
    let household = case.household;
    if !household.children.is_empty() || !household.deaths.is_empty() || !household.dependants.is_empty() {
        out.af = net_af(case.ask(Benefit::Af, month))?;
        out.cf = net_cf(case, case.ask(Benefit::Cf, month), month)?;
        out.asf = flat_asf(case, month)?;
        out.paje_base = net(case.ask(Benefit::PajeBase, month))?;
        for adult in &household.adults {
            // Without work stopped or reduced there is no PreParE to ask for.
            if adult.parental_leave.get()?.is_some() {
                out.prepare = net(case.ask(Benefit::Prepare, month))?;
                break;
            }
        }
    }
    for adult in 0..household.adults.len() {
        out.aah[adult] = (case.asks.aah_of_adult)(case, adult, month)?.0;
        out.minima[adult] = (case.asks.minimum_of_adult)(case, adult, month)?.0;
    }
    Ok(out)
}

/// AF paid, less the age increase and the flat allowance (R844-5 3°).
fn net_af(af: Assessed) -> Result<Decimal, Gap> {
    let Outcome::Due(due) = settled(af)? else { return Ok(Decimal::ZERO) };
    let apart: Euros = due
        .parts
        .iter()
        .filter(|part| matches!(part.name, PartName::AgeIncrease | PartName::Flat))
        .map(|part| part.share.gross)
        .sum();
    // None is due at Mayotte.
    let bears_crds = due.net < due.gross;
    Ok(if bears_crds { after_crds(due.gross - apart) } else { (due.gross - apart).0 })
}

/// CF paid, at most its basic share of the BMAF (CASF, R262-10-1 I; CSS, R844-4 II), which is not the same overseas (CASF,
/// R522-9; CSS, R757-6).
fn net_cf(case: &Case<'_>, cf: Assessed, month: Month) -> Result<Decimal, Gap> {
    let Outcome::Due(due) = settled(cf)? else { return Ok(Decimal::ZERO) };
    // At Mayotte R262-10-1 is not in force, and what is paid counts whole (R542-6).
    if !due.increased || residence::is_mayotte(case.household)? {
        return Ok(due.net.0);
    }
    let share = if residence::is_overseas(case.household)? { &CF_SHARE_OVERSEAS } else { &CF_SHARE };
    Ok(share.at(month)? * BMAF.at(month)?)
}

/// ASF paid, at most the flat amount that a share of the BMAF for each of its children makes (CASF, R262-10-1 II; CSS,
/// R844-4 III: "l'allocation […] dans la limite d'un forfait égal à […] pour chaque enfant" of L523-3, that is each who
/// opens it: a child whose maintenance leaves not a cent of it opens none. One allowance, one flat amount, so that a child
/// whose allowance is reduced by maintenance leaves room to the others: nothing says otherwise).
fn flat_asf(case: &Case<'_>, month: Month) -> Result<Decimal, Gap> {
    let (mut paid, mut most) = (Decimal::ZERO, Decimal::ZERO);
    for right in (case.asks.asf_by_child)(case, month)?.iter().filter(|right| !right.amount.to_cents().is_zero()) {
        let share = if right.lacks_both { &ASF_BOTH_PARENTS } else { &ASF_ONE_PARENT };
        paid += right.amount.0;
        most += share.at(month)? * BMAF.at(month)?;
    }
    Ok(after_crds(Euros(paid).to_cents()).min(most))
}

fn after_crds(gross: Euros) -> Decimal {
    (gross - crds(gross.to_cents())).0
}

fn net(benefit: Assessed) -> Result<Decimal, Gap> {
    Ok(match settled(benefit)? {
        Outcome::Due(due) => due.net.0,
        Outcome::NotDue(_) | Outcome::Unknown(_) => Decimal::ZERO,
    })
}

fn settled(benefit: Assessed) -> Assessed {
    match benefit? {
        Outcome::Unknown(gap) => Err(gap),
        outcome @ (Outcome::Due(_) | Outcome::NotDue(_)) => Ok(outcome),
    }
}

/// Share of the BMAF at which an increased CF counts.
pub(super) static CF_SHARE: Dated<Decimal> = Dated::new(
    "rsa.cf_share",
    Unit::Share,
    Renewed::Never,
    &[since(2014, 4, 1, dec!(0.4165), Law::Css("R844-4", "LEGIARTI000038929265"))],
);

/// The same overseas.
///
/// The RSA has it from CASF R522-9 (décret 2014-554, art. 2, read in the Journal officiel), the prime from CSS R757-6.
pub(super) static CF_SHARE_OVERSEAS: Dated<Decimal> = Dated::new(
    "rsa.cf_share_overseas",
    Unit::Share,
    Renewed::Never,
    &[since(2014, 4, 1, dec!(0.2379), Law::Css("R757-6", "LEGIARTI000031676304"))],
);

/// Share of the BMAF up to which ASF counts for a child raised by one parent.
pub(super) static ASF_ONE_PARENT: Dated<Decimal> = Dated::new(
    "rsa.asf_one_parent",
    Unit::Share,
    Renewed::Never,
    &[since(2014, 4, 1, dec!(0.225), Law::Css("R844-4", "LEGIARTI000038929265"))],
);

/// Share of the BMAF up to which ASF counts for a child who lacks both parents.
pub(super) static ASF_BOTH_PARENTS: Dated<Decimal> = Dated::new(
    "rsa.asf_both_parents",
    Unit::Share,
    Renewed::Never,
    &[since(2014, 4, 1, dec!(0.3), Law::Css("R844-4", "LEGIARTI000038929265"))],
);
