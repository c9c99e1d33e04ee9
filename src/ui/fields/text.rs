//! A field in which one types: dates, months, amounts, numbers, words.

use droits_words::Text;
use droits_words::ui::expert;
use leptos::prelude::*;

use super::doubt::doubt;
use super::{Ask, ErrorLine};
use crate::form::{FormState, Key, Kind, Period, UnitOf};
use crate::ui::life::live;
use crate::ui::say::say;
use crate::ui::state::Case;

/// Label, hint, input, error.
pub(super) fn text(ask: Ask) -> AnyView {
    let case = Case::here();
    let row = ask.key.row();
    let (id, hint, error) = (ask.id(), format!("{}-h", ask.id()), format!("{}-e", ask.id()));
    let problem = case.problem(ask.spot());
    let wrong = move || problem.with(Option::is_some);
    // A date or a month is written in one way: that stands in sight, and is read with the label.
    let form = match row.kind {
        Kind::Date => Some(expert::DATE_FORM),
        Kind::Month => Some(expert::MONTH_FORM),
        Kind::Months
        | Kind::Money(_)
        | Kind::Whole(..)
        | Kind::Number(..)
        | Kind::YesNo(_)
        | Kind::Choice(..)
        | Kind::Text(_) => None,
    };
    let hints: Vec<Text> = row.words.hint.into_iter().chain(form).collect();
    let hinted = !hints.is_empty();
    let described = {
        let (hint, error) = (hint.clone(), error.clone());
        move || match (hinted, wrong()) {
            (true, true) => Some(format!("{hint} {error}")),
            (true, false) => Some(hint.clone()),
            (false, true) => Some(error.clone()),
            (false, false) => None,
        }
    };
    let numeric = matches!(row.kind, Kind::Money(_) | Kind::Whole(..) | Kind::Number(..));
    let mode = match row.kind {
        Kind::Whole(..) => "numeric",
        Kind::Money(_) | Kind::Number(..) => "decimal",
        Kind::Date | Kind::Month | Kind::Months | Kind::YesNo(_) | Kind::Choice(..) | Kind::Text(_) => "text",
    };
    let class = match row.kind {
        Kind::Text(most) if most > 9 => "in wide",
        Kind::Months => "in wide",
        Kind::Whole(..) | Kind::Number(..) => "in short",
        Kind::Date | Kind::Month | Kind::Money(_) | Kind::YesNo(_) | Kind::Choice(..) | Kind::Text(_) => "in",
    };
    // The claimant is the reader: what the browser knows of oneself is no answer about another person. A browser keeps it by
    // its own lights, not by this page, and fills it in only when asked.
    let own = match (ask.card, ask.key) {
        (FormState::CLAIMANT, Key::AdultName) => "given-name",
        (FormState::CLAIMANT, Key::AdultBirth) => "bday",
        _ => "off",
    };
    view! {
        <div class="field" class:has-err=wrong class:said=move || ask.said()>
            <label for=id.clone()>{say(row.words.label)}</label>
            {hinted.then(|| {
                let said = hints.into_iter().map(|words| view! { <span>{say(words)}</span> " " }.into_any());
                view! { <p class="hint" id=hint>{said.collect_view()}</p> }
            })}
            <span class=class class:bad=wrong>
                <input
                    id=id
                    type="text"
                    class:eur=numeric
                    inputmode=mode
                    autocomplete=own
                    aria-invalid=move || wrong().then_some("true")
                    aria-describedby=described
                    prop:value=ask.text
                    on:input=live(move |event| case.say(ask.card, ask.key, event_target_value(&event)))
                    on:change=live(move |_| case.leave(ask.spot()))
                />
                {unit(row.kind)}
            </span>
            {matches!(row.kind, Kind::Money(Period::Month)).then(|| doubt(ask.key, ask.text))}
            <ErrorLine id=error problem/>
        </div>
    }
    .into_any()
}

/// What the answer is counted in, after the input.
fn unit(kind: Kind) -> Option<AnyView> {
    let words = match kind {
        Kind::Money(_) => return Some(view! { <span class="unit">"€"</span> }.into_any()),
        Kind::Whole(_, unit) | Kind::Number(_, unit) => match unit {
            UnitOf::None => return None,
            UnitOf::Percent => return Some(view! { <span class="unit">"%"</span> }.into_any()),
            UnitOf::Kilometres => return Some(view! { <span class="unit">"km"</span> }.into_any()),
            UnitOf::SquareMetres => return Some(view! { <span class="unit">"m²"</span> }.into_any()),
            UnitOf::Hours => expert::UNITS[0],
            UnitOf::Days => expert::UNITS[1],
            UnitOf::Months => expert::UNITS[2],
            UnitOf::Quarters => expert::UNITS[3],
        },
        Kind::Date | Kind::Month | Kind::Months | Kind::YesNo(_) | Kind::Choice(..) | Kind::Text(_) => return None,
    };
    Some(view! { <span class="unit">{say(words)}</span> }.into_any())
}
