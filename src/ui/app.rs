//! The frame around every page.

use droits_engine::calendar::Month;
use droits_words::ui::site;
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::foot::Foot;
use super::keep::Keeping;
use super::keep::strip::Strip;
use super::masthead::Masthead;
use super::pages;
use super::places::Places;
use super::results::paper::OnPaper;
use super::router::{Page, Route, Router};
use super::state::Case;
use super::typed;

/// The whole page.
#[component]
pub fn App(
    /// The month of today, which a new case begins with.
    month: Month,
) -> impl IntoView {
    let router = Router::follow();
    provide_context(router);
    let places = Places::new();
    provide_context(places);
    let case = Case::new(month, places);
    provide_context(case);
    provide_context(Keeping::follow(case, router));
    provide_context(pages::journey::Ticked(RwSignal::default()));
    provide_context(pages::guide::request::Asked(RwSignal::default()));
    provide_context(pages::desk::Seat::new());
    typed::mirror(case);
    provide_context(OnPaper::follow());
    let page = Memo::new(move |_| router.route().page);
    reach_outside(router, page);
    view! {
        <Masthead page/>
        <Strip/>
        <main id="contenu" tabindex="-1">{move || pages::view(page.get())}</main>
        <Foot page/>
        <pages::desk::EndProjection page/>
    }
}

/// Title, language of the document, and focus: on the heading of a new page, or on the element that the address names.
fn reach_outside(router: Router, page: Memo<Page>) {
    Effect::new(move |before: Option<Route>| {
        let route = router.route();
        let title = match page.get() {
            Page::Guide => pages::guide::title(&route.rest),
            page => pages::title(page),
        };
        let title = title.in_lang(route.lang);
        let name = site::NAME.in_lang(route.lang);
        document().set_title(&match route.page {
            Page::Home => format!("{name} – {title}"),
            _ => format!("{title} – {name}"),
        });
        if let Some(root) = document().document_element() {
            let _ = root.set_attribute("lang", route.lang.tag());
            let _ = root.set_attribute("data-easy", if route.lang == droits_words::Lang::Easy { "yes" } else { "no" });
        }
        match (&route.target, &before) {
            (Some(target), _) => focus(&format!("#{target}")),
            // The first page of a visit leaves the focus where the browser puts it.
            (None, Some(before)) if before.page != route.page || before.rest != route.rest => focus("main h1"),
            _ => {}
        }
        route
    });
}

/// Brings an element into view and gives it the focus, once the page is drawn.
pub fn focus(selector: &str) {
    let selector = selector.to_owned();
    request_animation_frame(move || {
        let Ok(Some(element)) = document().query_selector(&selector) else { return };
        // A folded part opens so that what stands in it can be seen.
        let mut around = Some(element.clone());
        while let Some(part) = around {
            if part.tag_name() == "DETAILS" {
                let _ = part.set_attribute("open", "");
            }
            around = part.parent_element();
        }
        if let Ok(element) = element.dyn_into::<web_sys::HtmlElement>() {
            if element.tag_name() == "H1" {
                window().scroll_to_with_x_and_y(0.0, 0.0);
            }
            let _ = element.focus();
        }
    });
}
