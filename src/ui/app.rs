//! The frame around every page.

use droits_engine::calendar::Month;
use droits_words::ui::site;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::foot::Foot;
use super::gesture;
use super::keep::Keeping;
use super::keep::forget::{EndAsked, ForgetAsked};
use super::keep::offline::Offline;
use super::keep::strip::Strip;
use super::lasting::Shared;
use super::later::Later;
use super::life::listen;
use super::masthead::Masthead;
use super::pages;
use super::places::Places;
use super::reach::{Step, focus};
use super::results::paper::OnPaper;
use super::router::{Page, Route, Router};
use super::state::Case;
use super::typed;
use crate::form::{FormState, Key};

/// The whole page.
#[component]
pub fn App(
    /// The month of today, which a new case begins with.
    month: Month,
) -> impl IntoView {
    gesture::follow();
    let router = Router::follow();
    provide_context(router);
    provide_context(Later::follow(router));
    let places = Places::new();
    provide_context(places);
    let case = Case::new(month, places);
    provide_context(case);
    // A case that was opened, or that a reload found again, names its commune by code alone: its zone and its name are in the list.
    Effect::new(move |_| {
        if case.form.with(|form| !form.text(FormState::HOUSEHOLD, Key::Commune).is_empty()) {
            places.load();
        }
    });
    let keeping = Keeping::follow(case, router);
    provide_context(keeping);
    provide_context(Offline::follow());
    provide_context(pages::guide::request::Asked(Shared::default()));
    provide_context(pages::desk::Seat::follow(keeping));
    let step = Step(Shared::default());
    provide_context(step);
    typed::mirror(case);
    provide_context(OnPaper::follow());
    let page = Memo::new(move |_| router.route().page);
    reach_outside(router, page, step);
    again(router);
    view! {
        <Masthead page/>
        <Strip/>
        <main id="contenu" tabindex="-1">{move || pages::view(page.get())}</main>
        <Foot page/>
        <ForgetAsked/>
        <EndAsked/>
        <pages::desk::EndProjection page/>
    }
}

/// Title, language of the document, and focus: on the heading of a new page, or on the element that the address names.
fn reach_outside(router: Router, page: Memo<Page>, Step(step): Step) {
    Effect::new(move |_| {
        let (route, page) = (router.route(), page.get());
        let title = pages::heading(&route);
        let (title, name) = (title.in_lang(route.lang), site::NAME.in_lang(route.lang));
        document().set_title(&step.with(|step| {
            if page == Page::Home {
                format!("{name} – {title}")
            } else if step.is_empty() {
                format!("{title} – {name}")
            } else {
                format!("{step} – {title} – {name}")
            }
        }));
    });
    Effect::new(move |before: Option<Route>| {
        let route = router.route();
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", route.lang.tag());
            let _ = root.set_attribute("data-easy", if route.lang == droits_words::Lang::Easy { "yes" } else { "no" });
        }
        match (&route.target, &before) {
            // Another language of the same place moves nothing.
            (_, Some(before)) if route == (Route { lang: route.lang, ..before.clone() }) => {}
            (Some(target), _) => focus(&format!("#{target}")),
            // The first page of a visit leaves the focus where the browser puts it.
            (None, Some(before)) if before.page != route.page || before.rest != route.rest => focus("main h1"),
            _ => {}
        }
        route
    });
}

/// A link to a place whose address stands already changes nothing of the address: it goes there all the same.
fn again(router: Router) {
    listen(leptos::ev::click, move |event| {
        let link = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let href =
            link.and_then(|link| link.closest("a[href]").ok().flatten()).and_then(|link| link.get_attribute("href"));
        if let (Some(href), Some(target)) = (href, router.target_now())
            && href.split_once('~').is_some_and(|(_, to)| to == target)
            && window().location().hash().is_ok_and(|hash| hash == href)
        {
            focus(&format!("#{target}"));
        }
    });
}
