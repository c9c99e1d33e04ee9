//! Links to the main pages and to the other languages.

use droits_words::Lang;
use droits_words::ui::{ahead, desk, site};
use leptos::prelude::*;

use super::pages;
use super::router::{Page, Router};
use super::say::say;

/// Pages that the menu shows; a page joins the list when it is open.
const SHOWN: [Page; 6] = [Page::Journey, Page::Expert, Page::Ahead, Page::Scales, Page::Guide, Page::Desk];

/// The links, for the masthead of a desk and the foot of a phone.
#[component]
pub fn Menu(page: Memo<Page>) -> impl IntoView {
    let router = Router::here();
    let pages = SHOWN.map(|to| {
        view! {
            <li><a href=move || router.to(to) aria-current=move || (page.get() == to).then_some("page")>
                {say(match to {
                    Page::Ahead => ahead::MONTHS,
                    Page::Desk => desk::MENU,
                    Page::Home
                    | Page::Journey
                    | Page::Expert
                    | Page::Why
                    | Page::Keep
                    | Page::Scales
                    | Page::Guide
                    | Page::Lost => pages::title(to),
                })}
            </a></li>
        }
    });
    // All of them: a link that went as it was followed would take the focus away.
    let languages = Lang::ALL.map(|lang| {
        let name = site::LANGUAGE_NAMES[lang as usize];
        view! {
            <li>
                <a
                    href=move || router.in_lang(lang)
                    lang=lang.tag()
                    hreflang=lang.tag()
                    aria-current=move || (router.lang() == lang).then_some("true")
                >
                    {name}
                </a>
            </li>
        }
    });
    view! { <ul>{pages} {languages}</ul> }
}
