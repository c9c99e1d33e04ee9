//! One's Caf, searched as one types.

use droits_words::Lang;
use droits_words::facts::claims::CAF_URL;
use droits_words::ui::guide as words;
use leptos::prelude::*;

use super::directory::{self, Caf, Found};
use crate::ui::life::{live, run};
use crate::ui::places::{Loaded, Places};
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::served;
use crate::ui::state::Case;

/// The field and what it finds; before anything is typed, the Caf of the answers.
#[component]
pub fn Finder() -> impl IntoView {
    let (case, places, router) = (Case::here(), Places::here(), Router::here());
    let all = RwSignal::new(Vec::<Caf>::new());
    let failed = RwSignal::new(false);
    run(async move {
        match served::text(directory::FILE).await.and_then(|text| directory::read(&text)) {
            Some(read) => all.set(read),
            None => failed.set(true),
        }
    });
    let query = RwSignal::new(String::new());
    let found = Memo::new(move |_| {
        let query = query.get();
        all.with(|all| match places.loaded() {
            Loaded::Here(communes) => directory::search(&query, all, Some(&communes)),
            Loaded::No | Loaded::Soon | Loaded::Failed => directory::search(&query, all, None),
        })
    });
    let typed = Memo::new(move |_| query.with(|query| query.trim().chars().count() >= 2));
    let own = Memo::new(move |_| {
        let code = case
            .reading
            .with(|reading| Some(reading.household.as_ref()?.residence.department.get().ok()?.code().to_owned()))?;
        let caf = all.with(|all| directory::of_department(all, &code).cloned())?;
        (!typed.get()).then(|| Found { caf, communes: Vec::new() })
    });
    let said = move || {
        let lang = router.lang();
        match (typed.get(), found.with(Vec::len)) {
            _ if failed.get() => words::NO_DIRECTORY.in_lang(lang).to_owned(),
            (false, _) if own.with(Option::is_some) => words::FROM_ANSWERS.in_lang(lang).to_owned(),
            (false, _) => String::new(),
            (true, 0) if places.loaded() == Loaded::Soon => String::new(),
            (true, 0) if places.loaded() == Loaded::Failed => words::NO_COMMUNES.in_lang(lang).to_owned(),
            (true, 0) => words::FOUND_NONE.in_lang(lang).to_owned(),
            (true, number) => words::FOUND.fill(lang, &[number.to_string()]),
        }
    };
    view! {
        <div class="finder">
            <div class="field">
                <label for="ma-caf">{say(words::FIND)}</label>
                <p class="hint" id="ma-caf-h">{say(words::FIND_HINT)}</p>
                <span class="in wide">
                    <input
                        id="ma-caf" type="text" autocomplete="off" spellcheck="false" aria-describedby="ma-caf-h"
                        on:focus=live(move |_| places.load())
                        on:input=live(move |event| { places.load(); query.set(event_target_value(&event)); })
                    />
                </span>
            </div>
            <p class="quiet" role="status">{said}</p>
            <ul class="plain cards">
                {move || own.get().into_iter().chain(found.get()).map(|one| card(one, router.lang())).collect_view()}
            </ul>
        </div>
    }
}

/// A Caf: its name, page, telephone and address.
fn card(found: Found, lang: Lang) -> AnyView {
    let Found { caf, communes } = found;
    let why = (!communes.is_empty()).then(|| words::FOR_COMMUNES.fill(lang, &[communes.join(", ")]));
    let (url, label) = match caf.web {
        Some(web) => (web, caf.name.clone()),
        None => (CAF_URL.to_owned(), format!("{}, {}", caf.name, words::CAF_NO_PAGE.in_lang(lang))),
    };
    let postal = match caf.postal {
        Some((day, lines)) => words::CAF_POSTAL.fill(lang, &[words::as_of(&day, lang), lines]),
        None => words::NO_POSTAL.in_lang(lang).to_owned(),
    };
    view! {
        <li>
            <b>{caf.departments.join(", ")} " " <a href=url rel="noopener noreferrer">{label}</a></b> " " <span class="quiet">{why}</span>
            <span>{words::CALL.in_lang(lang)}</span>
            <span class="quiet">{postal}</span>
        </li>
    }
    .into_any()
}
