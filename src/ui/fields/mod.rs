//! The fields: one component for every question of the catalogue, drawn by its kind.
//!
//! `<Field card key/>` shows itself only when its question matters, writes what is typed to the form as it is, and
//! tells what is wrong once the reader has left it.

mod commune;
mod doubt;
mod error;
mod months;
mod pills;
mod select;
mod text;
mod tick;
mod which;
mod whom;

pub use error::{ErrorLine, sentence, to_spot};
pub use months::Months;

use leptos::prelude::*;

use crate::form::when::may_have_several_zones;
use crate::form::{Id, Key, Kind, Spot};
use crate::ui::places::Places;
use crate::ui::state::Case;

/// What a field needs to draw itself.
#[derive(Clone, Copy)]
struct Ask {
    card: Id,
    key: Key,
    text: Memo<String>,
}

impl Ask {
    fn spot(self) -> Spot {
        Spot { card: self.card, key: self.key, month: None }
    }

    /// Whether something was answered: paper shows no other question.
    fn said(self) -> bool {
        self.text.with(|text| !text.is_empty())
    }

    fn id(self) -> String {
        self.spot().element()
    }
}

/// A question of the form on a card.
#[component]
pub fn Field(
    /// The card.
    card: Id,
    /// The question.
    key: Key,
) -> impl IntoView {
    let case = Case::here();
    let (answers, places) = (case.matters(card, key), Places::here());
    let several_zones = Memo::new(move |_| {
        key == Key::AplZone && case.form.with(|form| may_have_several_zones(form) && places.is_uncertain(form))
    });
    let matters = Memo::new(move |_| answers.get() || several_zones.get());
    let ask = Ask { card, key, text: case.text(card, key) };
    let lone = Memo::new(move |_| case.form.with(|form| form.card(card).is_some_and(|card| form.is_lone_with(card))));
    move || {
        matters.get().then(|| match key.row().kind {
            _ if key == Key::Commune => commune::commune(ask),
            _ if key == Key::ChildSituations => which::which(ask),
            _ if key == Key::PresenceChild => whom::whom(ask),
            Kind::YesNo(_) if key.row().name.is_empty() => tick::tick(ask),
            Kind::YesNo(_) => pills::pills(ask),
            Kind::Choice(options, "") if is_yes_or_no(options) => pills::pills(ask),
            // Of the other parent of a lone parent's child nothing is assumed.
            Kind::Choice(options, _) if key == Key::OtherParent && lone.get() => select::select(ask, options, ""),
            Kind::Choice(options, assumed) => select::select(ask, options, assumed),
            Kind::Date
            | Kind::Month
            | Kind::Months
            | Kind::Money(_)
            | Kind::Whole(..)
            | Kind::Number(..)
            | Kind::Text(_) => text::text(ask),
        })
    }
}

/// Several questions of one card, in order.
#[component]
pub fn Fields(
    /// The card.
    card: Id,
    /// The questions.
    keys: &'static [Key],
) -> impl IntoView {
    keys.iter().map(|key| view! { <Field card key=*key/> }.into_any()).collect_view()
}

/// Whether the answers are yes and no, none of them assumed.
fn is_yes_or_no(options: &[droits_words::ui::choices::Option]) -> bool {
    options.len() == 2 && options[0].word == "yes"
}
