//! The benefits, one file or folder each.
//!
//! Each asks for what it needs, for the month that it needs, and the case keeps what several need: AAH asks for no other
//! benefit; the housing aid asks for AAH, and whether the RSA was paid the month before (CCH, R822-17); MVA asks for AAH
//! and the housing aid; RSA and prime d’activité ask for all of these in the months they look at (CASF, R262-7; CSS,
//! R843-1). Housing aid and RSA would ask each other back for ever: [`rsa`] cuts the chain where it says whether it was
//! paid. `docs/decisions/order-of-benefits.md` has the table, with the article that settles each.

pub mod aah;
pub mod aeeh;
pub mod af;
pub mod ajpa;
pub mod ajpp;
pub mod al;
pub mod ars;
pub mod asf;
pub mod aspa;
#[cfg(test)]
mod boundaries;
pub mod ceilings;
pub mod cf;
pub mod child_death;
pub mod christmas_bonus;
pub mod cmg;
pub mod conditions;
#[cfg(test)]
pub(crate) mod example;
pub(crate) mod foyer;
pub mod mayotte;
pub mod moving_grant;
pub mod paje;
pub mod ppa;
pub mod prepare;
pub mod rsa;
pub mod rso;
#[cfg(test)]
pub(crate) mod testing;

use crate::figures;
use crate::law::Law;
use crate::money::Euros;
use crate::outcome::{Assessed, Benefit, Due, Outcome, Part, PartName, Reason, Share};
use crate::trace::{CommonLine, Role, Step, Trace};

/// Nothing is due, for this reason, which stands in this text; noted as a line.
pub(crate) fn not_due(benefit: Benefit, reason: Reason, law: Law, recorder: &mut Trace) -> Assessed {
    recorder.step(|| Step::new(benefit, CommonLine::Refusal, Role::Refusal, reason, law));
    Ok(Outcome::NotDue(reason))
}

/// What is paid of a gross amount in cents, once the CRDS is taken off; notes the last three lines.
pub(crate) fn after_crds(benefit: Benefit, gross: Euros, law: Law, recorder: &mut Trace) -> Due {
    let crds = figures::crds(gross);
    let net = gross - crds;
    recorder.step(|| Step::new(benefit, CommonLine::Gross, Role::Gross, gross, law));
    recorder.step(|| Step::new(benefit, CommonLine::Crds, Role::Levy, crds, figures::CRDS_LAW));
    recorder.step(|| Step::new(benefit, CommonLine::Net, Role::Net, net, law));
    Due { gross, net, ..Due::default() }
}

/// What is paid of an amount in cents that bears no CRDS; notes the last two lines.
pub(crate) fn without_crds(benefit: Benefit, amount: Euros, law: Law, recorder: &mut Trace) -> Due {
    recorder.step(|| Step::new(benefit, CommonLine::Gross, Role::Gross, amount, law));
    recorder.step(|| Step::new(benefit, CommonLine::Net, Role::Net, amount, law));
    Due { gross: amount, net: amount, ..Due::default() }
}

/// The named portions of an amount, with their own net: the CRDS of each is cut to the cent, and what is left of the
/// CRDS of the whole comes off the first, so that the nets add up.
pub(crate) fn with_parts(mut due: Due, portions: &[(PartName, Option<u8>, Euros)]) -> Due {
    let mut left = due.gross - due.net;
    for &(name, child, gross) in portions.iter().filter(|(_, _, gross)| !gross.is_zero()) {
        let crds = figures::crds(gross);
        left -= crds;
        due.parts.push(Part { name, child, share: Share { gross, net: gross - crds } });
    }
    if let Some(first) = due.parts.first_mut() {
        first.share.net -= left;
    }
    due
}
