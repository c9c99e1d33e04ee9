//! The two years ahead, what if, and the sweep of earnings: three parts under one row of links.

mod events;
mod months;
mod wages;
mod whatif;

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
    Wages,
}

impl Part {
    const ALL: [Part; 3] = [Part::Months, Part::WhatIf, Part::Wages];

    /// Its word in the address.
    const fn word(self) -> &'static str {
        match self {
            Part::Months => "",
            Part::WhatIf => "et-si",
            Part::Wages => "salaire",
        }
    }

    const fn name(self) -> Text {
        match self {
            Part::Months => words::MONTHS,
            Part::WhatIf => words::WHAT_IF,
            Part::Wages => words::BY_WAGE,
        }
    }

    const fn title(self) -> Text {
        match self {
            Part::Months => words::TITLE,
            Part::WhatIf => words::WHAT_IF_TITLE,
            Part::Wages => words::BY_WAGE_TITLE,
        }
    }
}

/// The page.
#[component]
pub fn Ahead() -> impl IntoView {
    let (router, case) = (Router::here(), Case::here());
    let part = Memo::new(move |_| {
        let rest = router.route().rest;
        Part::ALL.into_iter().find(|part| part.word() == rest).unwrap_or(Part::Months)
    });
    let described = Memo::new(move |_| {
        case.computed.with(|computed| computed.as_ref().is_some_and(|c| !c.household.adults.is_empty()))
            && case.reading.with(|reading| {
                reading.household.as_ref().is_some_and(|h| h.adults.iter().any(|adult| adult.birth_date.get().is_ok()))
            })
    });
    let links = Part::ALL.map(|to| {
        let href =
            move || Route { lang: router.lang(), page: Page::Ahead, rest: to.word().to_owned(), target: None }.href();
        view! { <a href=href aria-current=move || (part.get() == to).then_some("page")>{say(to.name())}</a> }
    });
    view! {
        <div class="ahead">
            <h1 tabindex="-1">{move || part.get().title().in_lang(router.lang())}</h1>
            <nav class="tabs" aria-label=say(words::PARTS)>
                <a href=move || router.to(Page::Expert)>{say(words::THIS_MONTH)}</a>
                {links}
            </nav>
            <Hatches/>
            <Show when=move || described.get() fallback=Nothing>
                {move || match part.get() {
                    Part::Months => months::Months().into_any(),
                    Part::WhatIf => whatif::WhatIf().into_any(),
                    Part::Wages => wages::Wages().into_any(),
                }}
            </Show>
        </div>
    }
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
