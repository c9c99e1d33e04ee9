//! What concerns the whole result.

use droits_engine::outcome::Notice;
use droits_words::notices;
use leptos::prelude::*;

use super::followed::Followed;
use crate::ui::router::Router;

/// The notices of an assessment, but for what a card already says.
#[component]
pub fn Notices(computed: Followed) -> impl IntoView {
    let router = Router::here();
    move || {
        let lang = router.lang();
        let all = computed.with(|computed| computed.as_ref().map(|c| c.assessment.notices.clone()).unwrap_or_default());
        let whole = all.iter().filter(|notice| !matches!(notice, Notice::ToConfirm(_)));
        let mut texts: Vec<String> = whole.map(|notice| notices::sentence(notice, lang)).collect();
        texts.dedup();
        texts.into_iter().map(|text| view! { <p class="note">{text}</p> }).collect_view()
    }
}
