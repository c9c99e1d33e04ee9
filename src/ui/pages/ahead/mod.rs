//! The two years ahead, what if, the choices of a family, and the sweep of earnings: parts under one row of links.

mod agenda;
mod choices;
mod events;
mod months;
mod purse;
mod wages;
pub mod whatif;

pub use self::events::{brief, capital, entries, of, signed};
pub use self::whatif::compared;

use droits_words::Text;
use droits_words::ui::ahead as words;
use leptos::prelude::*;

use crate::ui::charts::Hatches;
use crate::ui::router::{Page, Route, Router};
use crate::ui::say::say;
use crate::ui::state::Case;

/// A part of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Months,
    WhatIf,
    Choices,
    Wages,
}

impl Part {
    const ALL: [Part; 4] = [Part::Months, Part::WhatIf, Part::Choices, Part::Wages];

    /// Its word in the address.
    const fn word(self) -> &'static str {
        match self {
            Part::Months => "",
            Part::WhatIf => "et-si",
            Part::Choices => "choix",
            Part::Wages => "salaire",
        }
    }

    const fn name(self) -> Text {
        match self {
            Part::Months => words::MONTHS,
            Part::WhatIf => words::WHAT_IF,
            Part::Choices => words::CHOICES,
            Part::Wages => words::BY_WAGE,
        }
    }

    const fn title(self) -> Text {
        match self {
            Part::Months => words::TITLE,
            Part::WhatIf => words::WHAT_IF_TITLE,
            Part::Choices => words::CHOICES_TITLE,
            Part::Wages => words::BY_WAGE_TITLE,
        }
    }
}

impl Part {
    /// The part that an address names, the first if it names none.
    fn of(rest: &str) -> Part {
        Part::ALL.into_iter().find(|part| part.word() == rest).unwrap_or(Part::Months)
    }
}

/// Title of the part that an address names.
pub fn title(rest: &str) -> Text {
    Part::of(rest).title()
}

/// The page.
#[component]
pub fn Ahead() -> impl IntoView {
    let (router, case) = (Router::here(), Case::here());
    let part = Memo::new(move |_| Part::of(&router.route().rest));
    let described = described(case);
    let choose = choices::matter(case);
    let links = Part::ALL.map(|to| {
        let href =
            move || Route { lang: router.lang(), page: Page::Ahead, rest: to.word().to_owned(), target: None }.href();
        // The choices are for those who have some.
        let hidden = move || to == Part::Choices && part.get() != to && !choose.get();
        view! { <a href=href hidden=hidden aria-current=move || (part.get() == to).then_some("page")>{say(to.name())}</a> }
    });
    view! {
        <div class="ahead">
            <h1 tabindex="-1">{move || part.get().title().in_lang(router.lang())}</h1>
            <nav class="tabs" aria-label=say(words::PARTS)>
                <a href=move || router.to_answer()>{say(words::THIS_MONTH)}</a>
                {links}
            </nav>
            <Hatches/>
            <Show when=move || described.get() fallback=Nothing>
                {move || match part.get() {
                    Part::Months => months::Months().into_any(),
                    Part::WhatIf => whatif::WhatIf().into_any(),
                    Part::Choices => choices::Choices().into_any(),
                    Part::Wages => wages::Wages().into_any(),
                }}
            </Show>
        </div>
    }
}

/// Whether enough was answered for amounts to mean something.
pub fn described(case: Case) -> Memo<bool> {
    Memo::new(move |_| {
        case.computed.with(|computed| computed.as_ref().is_some_and(|c| !c.household.adults.is_empty()))
            && case.reading.with(|reading| {
                reading.household.as_ref().is_some_and(|h| h.adults.iter().any(|adult| adult.birth_date.get().is_ok()))
            })
    })
}

/// Nothing is known yet.
#[component]
fn Nothing() -> impl IntoView {
    let router = Router::here();
    view! {
        <div class="stack">
            <p class="say">{say(words::NOTHING)}</p>
            <p><a class="btn" href=move || router.to(Page::Expert)>{say(words::DESCRIBE)}</a></p>
        </div>
    }
}
