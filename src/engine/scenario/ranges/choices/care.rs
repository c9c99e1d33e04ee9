//! Childcare as a whole.

use rust_decimal::Decimal;

use super::{Choice, Choices};
use crate::household::{Answer, CareMode, Childcare, Household};
use crate::money::Monthly;

/// Ways of childcare: none, and each with few hours and with as many as a week of work leaves.
pub(super) fn cares(
    place: impl Fn(&mut Household) -> Option<&mut Answer<Vec<Childcare>>> + Clone + 'static,
) -> Choices {
    let care = |mode: CareMode, hours: i64, cost: i64| Childcare {
        mode,
        hours: Decimal::from(hours).into(),
        cost: Monthly(cost.into()).into(),
        contributions: Answer::default(),
        unsocial_hours: Decimal::ZERO.into(),
        reference: Answer::default(),
    };
    let mut cares = vec![vec![], vec![care(CareMode::Childminder, 260, 2500)]];
    cares.extend([(40, 250), (130, 700), (200, 1200)].map(|(h, c)| vec![care(CareMode::Childminder, h, c)]));
    for mode in [CareMode::Home, CareMode::MicroCreche, CareMode::AgencyChildminder, CareMode::AgencyHome] {
        cares.extend([(40, 600), (260, 2500)].map(|(hours, cost)| vec![care(mode, hours, cost)]));
    }
    for other in [CareMode::Home, CareMode::AgencyChildminder, CareMode::AgencyHome] {
        cares.push(vec![care(CareMode::Childminder, 260, 2500), care(other, 260, 2500)]);
    }
    Choices::of(cares.into_iter().map(|cares| {
        let place = place.clone();
        Choice::new(move |h| {
            if let Some(slot) = place(h) {
                *slot = Answer::Known(cares.clone());
            }
        })
    }))
}
