//! What the site is not, and the menu of a phone.

use droits_words::ui::site;
use leptos::prelude::*;

use super::keep::forget::NextFamilyInFoot;
use super::menu::Menu;
use super::pages::guide::{about, links};
use super::results::paper::Made;
use super::router::Page;
use super::say::say;

/// The foot of every page.
#[component]
pub fn Foot(page: Memo<Page>) -> impl IntoView {
    view! {
        <footer class="foot"><div>
            <p>{say(site::NOT_THE_STATE)}</p>
            <Made/>
            <NextFamilyInFoot/>
            <nav id="pied" tabindex="-1" aria-label=say(site::FOOT_LABEL)><Menu page/></nav>
            <nav class="guide-pages" aria-label=say(site::GUIDE)>{links(None)}</nav>
            <nav class="guide-pages" aria-label=say(site::ABOUT)>{about()}</nav>
        </div></footer>
    }
}
