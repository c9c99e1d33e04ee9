//! Everything that is due to a household in its month.

use crate::asks::Asks;
use crate::benefits;
use crate::calendar::Month;
use crate::case::Case;
use crate::household::Household;
use crate::money::Euros;
use crate::outcome::{Assessed, Benefit, Frequency, Gap, Notice, Outcome, Reason};
use crate::sources::LAW_KNOWN_UNTIL;
use crate::trace::Trace;

/// What is due to a household in its month.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Month of entitlement.
    pub month: Month,
    /// One outcome a benefit, in the order of [`Benefit::ALL`].
    pub outcomes: [Outcome; Benefit::COUNT],
    /// What concerns the whole household.
    pub notices: Vec<Notice>,
}

impl Assessment {
    /// What one benefit gives.
    pub fn of(&self, benefit: Benefit) -> &Outcome {
        &self.outcomes[benefit as usize]
    }

    /// Each benefit with what it gives.
    pub fn iter(&self) -> impl Iterator<Item = (Benefit, &Outcome)> {
        Benefit::ALL.into_iter().zip(&self.outcomes)
    }

    /// Sum of the net amounts of the monthly benefits that are due, less what the household tells as an income already.
    pub fn monthly_total(&self) -> Euros {
        self.iter()
            .filter(|(benefit, _)| benefit.frequency() == Frequency::Monthly)
            .filter_map(|(_, outcome)| match outcome {
                Outcome::Due(due) => Some(due.net - due.told),
                Outcome::NotDue(_) | Outcome::Unknown(_) => None,
            })
            .sum()
    }

    /// False when a monthly benefit is unknown.
    pub fn is_complete(&self) -> bool {
        !self.iter().any(|(benefit, outcome)| {
            benefit.frequency() == Frequency::Monthly && matches!(outcome, Outcome::Unknown(_))
        })
    }
}

/// A case of the household, on which nothing is computed yet.
pub fn case(household: &Household) -> Case<'_> {
    Case::new(household, &ASKS)
}

/// Computes every benefit of the household for its month.
pub fn assess(household: &Household, recorder: &mut Trace) -> Assessment {
    let household = &*household.without_empty_spells();
    let case = case(household);
    // Filled in place: to map the array would move each outcome three times.
    let mut outcomes = [const { Outcome::Unknown(Gap::Law(Reason::MayotteLaw)) }; Benefit::COUNT];
    for (outcome, benefit) in outcomes.iter_mut().zip(Benefit::ALL) {
        *outcome = assess_one(&case, benefit, recorder).unwrap_or_else(Outcome::Unknown);
    }
    let mut notices = if household.month > LAW_KNOWN_UNTIL { vec![Notice::LawAssumed] } else { Vec::new() };
    for key in outcomes.iter().flat_map(to_confirm) {
        if !notices.contains(&Notice::ToConfirm(key)) {
            notices.push(Notice::ToConfirm(key));
        }
    }
    if outcomes
        .iter()
        .any(|outcome| matches!(outcome, Outcome::Due(due) if due.remarks.contains(&Reason::RsaTakenAsPaid)))
    {
        notices.push(Notice::RsaTakenAsPaid);
    }
    if [Benefit::Aspa, Benefit::Asi]
        .iter()
        .any(|benefit| matches!(&outcomes[*benefit as usize], Outcome::Due(due) if due.told < due.net))
    {
        notices.push(Notice::AspaFirst);
    }
    if benefits::conditions::residence::is_mayotte(household) == Ok(true) {
        notices.push(Notice::MayotteLawAssumed);
    }
    if benefits::christmas_bonus::is_of_france_travail(household, household.month) == Ok(true) {
        notices.push(Notice::BonusOfFranceTravail);
    }
    Assessment { month: household.month, outcomes, notices }
}

/// The values and rules awaiting confirmation on which an amount rests.
fn to_confirm(outcome: &Outcome) -> impl Iterator<Item = &'static str> {
    let remarks = match outcome {
        Outcome::Due(due) => due.remarks.as_slice(),
        Outcome::NotDue(_) | Outcome::Unknown(_) => &[],
    };
    remarks.iter().filter_map(|remark| if let Reason::ToConfirm(key) = remark { Some(*key) } else { None })
}

/// Computes one benefit of the case for its household's month.
pub fn assess_one(case: &Case<'_>, benefit: Benefit, recorder: &mut Trace) -> Assessed {
    match of(case, benefit, case.household.month, recorder) {
        // Who claims may be an answer that is missing: it is asked for.
        Err(Gap::Law(Reason::SharedCustodyLaw)) => {
            let missing = benefits::conditions::shared_custody::missing(case.household);
            Err(missing.map_or(Gap::Law(Reason::SharedCustodyLaw), Gap::Answer))
        }
        assessed => assessed,
    }
}

fn of(case: &Case<'_>, benefit: Benefit, month: Month, recorder: &mut Trace) -> Assessed {
    use benefits::*;
    match benefit {
        Benefit::Af => af::af(case, month, recorder),
        Benefit::Cf => cf::cf(case, month, recorder),
        Benefit::Asf => asf::asf(case, month, recorder),
        Benefit::Ars => ars::ars(case, month, recorder),
        Benefit::PajeBirth => paje::paje_birth(case, month, recorder),
        Benefit::PajeAdoption => paje::paje_adoption(case, month, recorder),
        Benefit::PajeBase => paje::paje_base(case, month, recorder),
        Benefit::Prepare => prepare::prepare(case, month, recorder),
        Benefit::Cmg => cmg::cmg(case, month, recorder),
        Benefit::Aeeh => aeeh::aeeh(case, month, recorder),
        Benefit::Ajpp => ajpp::ajpp(case, month, recorder),
        Benefit::ChildDeath => child_death::child_death(case, month, recorder),
        Benefit::Al => al::al(case, month, recorder),
        Benefit::MovingGrant => moving_grant::moving_grant(case, month, recorder),
        Benefit::Aah => aah::aah(case, month, recorder),
        Benefit::Mva => aah::mva(case, month, recorder),
        Benefit::Rsa => rsa::rsa(case, month, recorder),
        Benefit::Ppa => ppa::ppa(case, month, recorder),
        Benefit::ChristmasBonus => christmas_bonus::christmas_bonus(case, month, recorder),
        Benefit::Ajpa => ajpa::ajpa(case, month, recorder),
        Benefit::Cpr => aah::cpr(case, month, recorder),
        Benefit::Rso => rso::rso(case, month, recorder),
        Benefit::Aspa => aspa::aspa(case, month, recorder),
        Benefit::Asi => aspa::asi(case, month, recorder),
    }
}

/// Who answers which question.
static ASKS: Asks = Asks {
    benefit: of,
    af_first_ceiling: benefits::af::first_ceiling,
    ars_base_ceiling: benefits::ars::base_ceiling,
    asf_by_child: benefits::asf::by_child,
    cf_before_overlap: benefits::cf::before_overlap,
    paje_before_overlap: benefits::paje::before_overlap,
    paje_base_is_due: benefits::paje::base_is_due,
    prepare_without: benefits::prepare::sum_without,
    aeeh_supplements: benefits::aeeh::supplements,
    ajpp_is_paid_to: benefits::ajpp::is_paid_to,
    ajpp_half_days: benefits::ajpp::half_days_paid,
    ajpp_replaces_supplements: benefits::ajpp::replaces_supplements,
    al_supposing: benefits::al::al_with,
    al_counts: benefits::al::counted_among,
    aah_is_due: benefits::aah::is_beneficiary,
    aah_of_adult: benefits::aah::amount_of_adult,
    aah_before_choice: benefits::aah::amount_before_choice,
    mva_of_adult: benefits::aah::mva_of_adult,
    cpr_of_adult: benefits::aah::cpr_of_adult,
    minimum_of_adult: benefits::aspa::not_told_of_adult,
    asi_not_told_of_adult: benefits::aspa::asi_not_told_of_adult,
    has_asi: benefits::aspa::has_asi,
    rsa_is_paid: benefits::rsa::is_paid,
    rsa_is_paid_before_beside_aah: benefits::rsa::is_paid_before_beside_aah,
    rso_is_paid: benefits::rso::is_paid,
};
