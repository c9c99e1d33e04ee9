//! The quotient familial of the case in hand, beside what depends on it.

use droits_engine::right::Right;
use droits_engine::rights::{Decision, rights};
use droits_engine::trace::Trace;
use droits_words::format;
use droits_words::ui::guide as words;
use leptos::prelude::*;

use crate::ui::router::Router;
use crate::ui::state::Case;

/// A sentence, once enough is answered for a figure.
#[component]
pub fn Quotient() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let described = Memo::new(move |_| {
        case.reading.with(|reading| {
            reading
                .household
                .as_ref()
                .is_some_and(|household| household.adults.iter().any(|adult| adult.birth_date.get().is_ok()))
        })
    });
    let figure = Memo::new(move |_| {
        case.computed.with(|computed| {
            let computed = computed.as_ref()?;
            let household = &computed.household;
            match rights(household, &computed.assessment, &mut Trace::silent()).of(Right::FamilyQuotient) {
                Decision::Due(award) => award.amount.map(|amount| (amount, household.month)),
                Decision::NotDue(_) | Decision::Unknown(_) => None,
            }
        })
    });
    move || {
        let lang = router.lang();
        figure.get().filter(|_| described.get()).map(|(amount, month)| {
            let said = words::QUOTIENT.fill(lang, &[format::number(amount.0, lang), format::month(month, lang)]);
            view! { <p><b>{said}</b></p> }
        })
    }
}
