//! What concerns the whole result.

use droits_engine::outcome::Notice;
use droits_words::ui::results;
use leptos::prelude::*;

use super::Followed;
use crate::ui::router::Router;

/// The notices of an assessment.
#[component]
pub fn Notices(computed: Followed) -> impl IntoView {
    let router = Router::here();
    move || {
        let lang = router.lang();
        let notices =
            computed.with(|computed| computed.as_ref().map(|c| c.assessment.notices.clone()).unwrap_or_default());
        let mut texts: Vec<&'static str> = notices.iter().map(|notice| words(notice).in_lang(lang)).collect();
        texts.dedup();
        texts.into_iter().map(|text| view! { <p class="note">{text}</p> }).collect_view()
    }
}

fn words(notice: &Notice) -> droits_words::Text {
    match notice {
        Notice::LawAssumed => results::LAW_ASSUMED,
        Notice::ToConfirm(_) => results::TO_CONFIRM,
        Notice::ZoneUncertain => results::ZONE_UNCERTAIN,
    }
}
