//! The question whose answer is missing, on the card of the benefit that waits for it: the amount changes above it.

use droits_engine::outcome::{Benefit, Frequency, Gap, Outcome};
use droits_words::benefits::Family;
use leptos::prelude::*;

use super::followed::{Followed, Shelf, shelf};
use crate::form::{Key, Spot};
use crate::ui::fields::Field;
use crate::ui::state::Case;

/// Which card asks which question: each stands on one card, the first that waits for it. What was asked stays as long as the results
/// are shown: an answer takes no field away from under the hand.
#[derive(Clone, Copy)]
pub struct Asked(Memo<Vec<(Benefit, Spot)>>);

impl Asked {
    /// The questions on the card of a benefit, followed.
    fn of(self, benefit: Benefit) -> Vec<Spot> {
        self.0.with(|all| all.iter().filter(|(one, _)| *one == benefit).map(|(_, spot)| *spot).collect())
    }
}

/// Whether the card of a benefit asks something; followed.
fn is_asking(benefit: Benefit) -> bool {
    use_context::<Asked>().is_some_and(|asked| asked.0.with(|all| all.iter().any(|(one, _)| *one == benefit)))
}

/// Where it stands, and stays while its card asks a question; followed.
pub(super) fn stays(benefit: Benefit, outcome: Option<&Outcome>) -> Shelf {
    match (shelf(benefit, outcome), benefit.frequency()) {
        (Shelf::Nothing, Frequency::Monthly) if is_asking(benefit) => Shelf::Family,
        (Shelf::Nothing, _) if is_asking(benefit) => Shelf::Apart,
        (shelf, _) => shelf,
    }
}

/// Follows what is missing.
pub fn follow(computed: Followed) -> Asked {
    let case = Case::here();
    Asked(Memo::new(move |before: Option<&Vec<(Benefit, Spot)>>| {
        let reading = case.reading.get();
        let mut asked = before.cloned().unwrap_or_default();
        asked.retain(|(_, spot)| case.form.with_untracked(|form| form.card(spot.card).is_some()));
        computed.with(|computed| {
            let Some(computed) = computed else { return };
            // What others wait for through the housing aid is asked where it is: on its own card.
            let all = Family::ALL.into_iter().flat_map(Family::benefits).filter(|benefit| *benefit != Benefit::Al);
            for benefit in std::iter::once(Benefit::Al).chain(all) {
                let Outcome::Unknown(Gap::Answer(missing)) = computed.assessment.of(benefit) else { continue };
                let pointer =
                    reading.household.as_ref().and_then(|household| household.unknown.get(missing.0 as usize));
                let spot = pointer.and_then(|pointer| reading.spots.get(pointer).copied());
                if let Some(spot) = spot.filter(|spot| is_one_field(*spot))
                    && asked.iter().all(|(_, other)| *other != spot)
                {
                    asked.push((benefit, spot));
                }
            }
        });
        asked
    }))
}

/// Whether one field alone answers it: a list of incomes, or months one by one, have a screen of their own.
fn is_one_field(spot: Spot) -> bool {
    spot.month.is_none() && !matches!(spot.key, Key::NoIncome | Key::CareMode | Key::SpellKind)
}

/// The questions on a card.
#[component]
pub fn Questions(benefit: Benefit) -> impl IntoView {
    use_context::<Asked>().map(|asked| {
        view! {
            <For each=move || asked.of(benefit) key=|spot| spot.element() let:spot>
                <div class="asked"><Field card=spot.card key=spot.key/></div>
            </For>
        }
    })
}
