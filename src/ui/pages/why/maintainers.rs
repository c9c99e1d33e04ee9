//! A file for those who keep the simulator: what is in it, all of it to be read, and the button that saves it. Nothing is sent.

use droits_engine::calendar::Month;
use droits_engine::money::Euros;
use droits_engine::outcome::Benefit;
use droits_words::ui::{keep, why as words};
use droits_words::{Lang, format};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::State;
use crate::form::divergence::{Divergence, divergence};
use crate::ui::keep::file::download;
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;
use crate::work::why::Told;

/// The section, once there is an answer to what was asked.
#[component]
pub fn ToMaintainers(state: RwSignal<State>, asked: Signal<(Benefit, Option<Month>, Decimal)>) -> impl IntoView {
    let case = Case::here();
    let file = Memo::new(move |_| {
        let answered =
            state.with(|state| matches!(state, State::Told(Told::Unknown | Told::Same(_) | Told::Found(..))));
        let (benefit, month, paid) = asked.get_untracked();
        let household = case.computed.with_untracked(|computed| computed.as_ref().map(|c| c.household.clone()))?;
        divergence(&household, benefit, paid, month?).filter(|_| answered)
    });
    move || file.get().map(|file| view! { <Section file name=name(asked.get_untracked())/> })
}

/// No name of a person.
fn name((benefit, month, _): (Benefit, Option<Month>, Decimal)) -> String {
    let month = month.map_or(String::new(), |month| format!("-{month}"));
    format!("droits-au-clair-ecart-{}{month}.json", benefit.code())
}

#[component]
fn Section(file: Divergence, name: String) -> impl IntoView {
    let router = Router::here();
    let saved = RwSignal::new(false);
    let Divergence { text, computed, of_the_file } = file;
    let shown = text.clone();
    let days = move || {
        let lang = router.lang();
        let told = [computed, of_the_file].map(|amount| euros(amount, lang));
        (computed != of_the_file).then(|| view! { <p class="warn">{words::DAYS_MATTER.fill(lang, &told)}</p> })
    };
    let (to_save, of_name) = (text, name.clone());
    view! {
        <section>
            <h2>{say(words::TO_MAINTAINERS)}</h2>
            <p>{say(words::TO_MAINTAINERS_WHY)}</p>
            <p>{say(words::FILE_HOLDS)}</p>
            <p>{say(words::FILE_HOLDS_NOT)}</p>
            {days}
            <details class="more">
                <summary>{say(words::READ_FILE)}</summary>
                <pre class="file">{shown}</pre>
            </details>
            <p class="acts">
                <button
                    type="button" class="btn-2"
                    on:click=live(move |_| saved.set(download(&of_name, "application/json", &to_save).is_some()))
                >
                    {say(words::SAVE_FILE)}
                </button>
            </p>
            <p class="quiet" role="status">
                {move || saved.get().then(|| keep::SAVED.fill(router.lang(), std::slice::from_ref(&name)))}
            </p>
        </section>
    }
}

fn euros(amount: Option<Euros>, lang: Lang) -> String {
    amount.map_or(words::NO_AMOUNT.in_lang(lang).to_owned(), |amount| format::euros(amount.0, lang))
}
