//! The guide, read beside the case in hand: the pages of `guide/`, a search of one's Caf, and two assistants.
//!
//! - [`read`]: a page of the guide, taken from its file;
//! - [`finder`], [`directory`]: one's Caf by commune, département or name;
//! - [`change`]: "my situation changed": what to report, and what it changes in the amounts;
//! - [`quotient`]: the quotient familial of the case in hand;
//! - [`infos`]: a way out at once, and the emergency aid;
//! - [`request`]: an organisation's request for access to the partner portal, as a letter.

mod change;
mod directory;
mod finder;
mod infos;
mod quotient;
mod read;
pub mod request;

use droits_engine::outcome::Benefit;
use droits_words::facts::about::{EVERY, FOOT};
use droits_words::facts::guide::LINKS;
use droits_words::ui::{guide as words, request as request_words, site};
use droits_words::{Lang, Text};
use leptos::prelude::*;

use crate::ui::router::{Page, Route, Router};
use crate::ui::say::say;

/// Word of the assistant of access requests in the address.
const REQUEST: &str = "acces";

/// Title of the page that an address names.
pub fn title(rest: &str) -> Text {
    match EVERY.iter().find(|(word, _)| *word == rest) {
        Some((_, title)) => *title,
        None if rest == REQUEST => request_words::TITLE,
        None => site::GUIDE,
    }
}

/// The page.
#[component]
pub fn Guide() -> impl IntoView {
    let router = Router::here();
    let rest = Memo::new(move |_| router.route().rest);
    move || {
        let rest = rest.get();
        let page = EVERY.iter().find(|(word, _)| *word == rest).map(|(word, _)| *word);
        let body = match page {
            Some(word) => read::Read(read::ReadProps { word }).into_any(),
            None if rest == REQUEST => request::Request().into_any(),
            None => Door().into_any(),
        };
        view! {
            <div class="guide-app">
                <nav class="guide-pages" aria-label=say(words::PAGES_LABEL)>{links(Some(rest.clone()))}</nav>
                <h1 tabindex="-1">{say(title(&rest))}</h1>
                {body}
            </div>
        }
    }
}

/// Links to the pages of the guide; the one being read is marked.
pub fn links(here: Option<String>) -> AnyView {
    let links = LINKS
        .iter()
        .zip(words::NAV)
        .map(|((word, _), name)| {
            let current = here.as_deref() == Some(*word);
            view! { <li><a href=href(word) aria-current=current.then_some("page")>{say(name)}</a></li> }.into_any()
        })
        .collect_view();
    view! { <ul>{links}</ul> }.into_any()
}

/// Links to the pages about the site.
pub fn about() -> AnyView {
    let links = FOOT.map(|(word, name)| view! { <li><a href=href(word)>{say(name)}</a></li> }.into_any());
    view! { <ul>{links.into_iter().collect_view()}</ul> }.into_any()
}

/// Address of a page of the guide, followed.
pub fn href(word: &'static str) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let router = Router::here();
    move || Route { lang: router.lang(), page: Page::Guide, rest: word.to_owned(), target: None }.href()
}

/// Address of the checklist of a benefit.
pub fn checklist(benefit: Benefit, lang: Lang) -> String {
    let target = Some(format!("aide-{}", benefit.code().replace('_', "-")));
    Route { lang, page: Page::Guide, rest: "mon-compte".to_owned(), target }.href()
}

/// Address of what the computation of a benefit leaves out.
pub fn limits(benefit: Benefit, lang: Lang) -> String {
    let target = Some(format!("limites-{}", benefit.code().replace('_', "-")));
    Route { lang, page: Page::Guide, rest: "calcul".to_owned(), target }.href()
}

/// What the guide holds.
#[component]
fn Door() -> impl IntoView {
    view! { <p class="say">{say(words::LEAD)}</p> <Holds/> }
}

/// The pages of the guide, each with what it holds.
#[component]
pub fn Holds() -> impl IntoView {
    let rows = LINKS.iter().zip(words::HOLDS).map(|((word, title), holds)| {
        view! { <div><dt><a href=href(word)>{say(*title)}</a></dt><dd>{say(holds)}</dd></div> }.into_any()
    });
    view! { <dl class="holds">{rows.collect_view()}</dl> }
}

/// Where to go once the results are read.
#[component]
pub fn Onward() -> impl IntoView {
    const WAYS: [&str; 4] = ["mon-compte", "changement", "contacts", "refus"];
    let ways = WAYS.into_iter().filter_map(|word| LINKS.iter().find(|(other, _)| *other == word));
    let ways = ways.map(|(word, title)| view! { <li><a href=href(word)>{say(*title)}</a></li> }.into_any());
    view! {
        <nav class="onward" aria-label=say(words::ONWARD)>
            <h3>{say(words::ONWARD)}</h3>
            <ul class="plain">{ways.collect_view()}</ul>
        </nav>
    }
}
