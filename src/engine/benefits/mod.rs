//! The benefits, one file or folder each.
//!
//! Order of computation, and why, stands with [`assess`].

pub mod aah;
pub mod aeeh;
pub mod af;
pub mod ajpp;
pub mod al;
pub mod ars;
pub mod asf;
pub mod cf;
pub mod child_death;
pub mod cmg;
pub mod conditions;
pub mod moving_grant;
pub mod paje;
pub mod ppa;
pub mod prepare;
pub mod rsa;

use crate::figures;
use crate::law::Law;
use crate::money::Euros;
use crate::outcome::{Assessed, Benefit, Due, Outcome, Reason};
use crate::trace::{CommonLine, Recorder, Role, Step};

/// Nothing is due, for this reason, which stands in this text; noted as a line.
pub(crate) fn not_due<R: Recorder>(benefit: Benefit, reason: Reason, law: Law, recorder: &mut R) -> Assessed {
    recorder.step(|| Step::new(benefit, CommonLine::Refusal, Role::Refusal, reason, law));
    Ok(Outcome::NotDue(reason))
}

/// What is paid of a gross amount in cents, once the CRDS is taken off; notes the last three lines.
pub(crate) fn after_crds<R: Recorder>(benefit: Benefit, gross: Euros, law: Law, recorder: &mut R) -> Due {
    let crds = figures::crds(gross);
    let net = gross - crds;
    recorder.step(|| Step::new(benefit, CommonLine::Gross, Role::Gross, gross, law));
    recorder.step(|| Step::new(benefit, CommonLine::Crds, Role::Levy, crds, figures::CRDS_LAW));
    recorder.step(|| Step::new(benefit, CommonLine::Net, Role::Net, net, law));
    Due { gross, net, ..Due::default() }
}

/// What is paid of an amount in cents that bears no CRDS; notes the last two lines.
pub(crate) fn without_crds<R: Recorder>(benefit: Benefit, amount: Euros, law: Law, recorder: &mut R) -> Due {
    recorder.step(|| Step::new(benefit, CommonLine::Gross, Role::Gross, amount, law));
    recorder.step(|| Step::new(benefit, CommonLine::Net, Role::Net, amount, law));
    Due { gross: amount, net: amount, ..Due::default() }
}
