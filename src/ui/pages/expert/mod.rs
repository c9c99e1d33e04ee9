//! Everything on one page, the result beside it.

mod adult;
mod child;
pub mod errors;
pub mod income;
mod layout;
pub mod people;
pub mod person;
mod sections;

use droits_words::ui::{expert, keep, results};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use self::adult::Adult;
use self::errors::ErrorSummary;
use self::people::People;
use self::sections::{Assets, Family, FollowUp, Place};
use crate::form::{CardKind, FormState};
use crate::ui::keep::sheet::Sheet;
use crate::ui::life::live;
use crate::ui::results::paper::PrintButtons;
use crate::ui::results::{Announced, Results, Running};
use crate::ui::router::{Page, Router};
use crate::ui::say::say;
use crate::ui::state::Case;

/// The page.
#[component]
pub fn Expert() -> impl IntoView {
    let case = Case::here();
    let router = Router::here();
    view! {
        <Sheet/>
        <div class="two-col">
            <form class="entry" novalidate on:submit=live(|event: SubmitEvent| event.prevent_default()) aria-labelledby="titre">
                <h1 id="titre" tabindex="-1">{say(expert::TITLE)}</h1>
                <p class="quiet">{say(expert::LEAD)}</p>
                <ErrorSummary/>
                <Entry/>
            </form>
            <section class="res" aria-labelledby="resultat">
                <h2 id="resultat" tabindex="-1">{say(results::TITLE)}</h2>
                <Announced computed=case.computed/>
                <Results computed=case.computed/>
                <p class="acts tools">
                    <PrintButtons/>
                    <a class="btn-2" href=move || router.to(Page::Keep)>{say(keep::TITLE)}</a>
                </p>
            </section>
        </div>
        <Running computed=case.computed/>
    }
}

/// Every question, in sections.
#[component]
pub fn Entry() -> impl IntoView {
    let case = Case::here();
    let couple = Memo::new(move |_| case.form.with(FormState::is_couple));
    view! {
        <Family/>
        <Adult card=FormState::CLAIMANT/>
        <Show when=move || couple.get()><Adult card=FormState::PARTNER/></Show>
        <People kind=CardKind::Child/>
        <Place/>
        <Assets/>
        <People kind=CardKind::Dependant/>
        <People kind=CardKind::Death/>
        <FollowUp/>
    }
}
