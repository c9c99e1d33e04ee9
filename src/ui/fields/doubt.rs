//! An amount a month that looks like one of a year: asked back, not refused.

use droits_words::format;
use droits_words::ui::errors;
use leptos::prelude::*;

use crate::form::{Key, parse};
use crate::ui::router::Router;

/// The question below the field; nothing for an amount that many have.
pub(super) fn doubt(key: Key, text: Memo<String>) -> AnyView {
    let router = Router::here();
    let amount = Memo::new(move |_| text.with(|text| parse::doubtful(key, text)));
    let said = move || {
        let lang = router.lang();
        amount.get().map(|amount| errors::REALLY.fill(lang, &[format::euros_short(amount, lang)]))
    };
    view! { <p class="hint doubt" role="status">{said}</p> }.into_any()
}
