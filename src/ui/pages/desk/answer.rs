//! What goes back to the family, and what it receives beside what was found.

use droits_engine::money::Euros;
use droits_engine::outcome::Benefit;
use droits_engine::scenario::compare::net;
use droits_words::ui::{desk as words, results};
use droits_words::{Lang, benefits, format};
use leptos::prelude::*;

use crate::form::{FormState, Key, parse, received};
use crate::ui::fields::Field;
use crate::ui::keep::hand::Link;
use crate::ui::keep::tables::Tables;
use crate::ui::pages::ahead::signed;
use crate::ui::results::paper::PrintButtons;
use crate::ui::router::Router;
use crate::ui::say::{figure, say};
use crate::ui::state::{Case, Computed};

/// A word for the family, and the ways in which the answer goes back: paper, link, table.
#[component]
pub fn Answer() -> impl IntoView {
    view! {
        <section class="give-back" aria-labelledby="rendre">
            <h2 id="rendre">{say(words::ANSWER)}</h2>
            <p class="quiet">{say(words::ANSWER_HOW)}</p>
            <Field card=FormState::HOUSEHOLD key=Key::Note/>
            <p class="acts"><PrintButtons/></p>
            <Link/>
            <Tables/>
        </section>
    }
}

/// What the family says it receives, beside what was found; nothing as long as it says nothing.
#[component]
pub fn Expected() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    move || {
        let lang = router.lang();
        let said = case.form.with(|form| {
            let typed = |benefit| (benefit, received::noted(form, benefit).unwrap_or_default());
            received::benefits(form).into_iter().map(typed).collect::<Vec<_>>()
        });
        let rows = case.computed.with(|computed| {
            let row = |(benefit, typed): &(Benefit, String)| row(*benefit, typed, computed.as_deref(), lang);
            said.iter().map(row).collect::<Vec<_>>()
        });
        (!rows.is_empty()).then(|| {
            let heads = words::RECEIVED_COLUMNS
                .iter()
                .enumerate()
                .map(|(i, head)| view! { <th scope="col" class:num={i > 0}>{head.in_lang(lang)}</th> }.into_any());
            view! {
                <section class="expected">
                    <h2>{words::RECEIVED.in_lang(lang)}</h2>
                    <table class="tbl">
                        <caption class="vh">{words::RECEIVED.in_lang(lang)}</caption>
                        <thead><tr>{heads.collect_view()}</tr></thead>
                        <tbody>{rows}</tbody>
                    </table>
                </section>
            }
        })
    }
}

fn row(benefit: Benefit, typed: &str, computed: Option<&Computed>, lang: Lang) -> AnyView {
    let paid = parse::money(typed).ok();
    let found = computed.and_then(|computed| net(computed.assessment.of(benefit)));
    let told = paid.map_or_else(|| words::NO_AMOUNT.in_lang(lang).to_owned(), |paid| format::euros(paid, lang));
    let expected =
        found.map_or_else(|| results::TO_SAY.in_lang(lang).to_owned(), |one| format::euros(one.euros(), lang));
    let apart = paid.zip(found).map(|(paid, found)| Euros(found.euros() - paid));
    let class = if apart.is_some_and(|apart| !apart.is_zero()) { "num differs" } else { "num" };
    view! {
        <tr>
            <th scope="row">{benefits::name(benefit).in_lang(lang)}</th>
            <td class="num" translate=figure(&told)>{told.clone()}</td>
            <td class="num" translate=figure(&expected)>{expected.clone()}</td>
            <td class=class translate="no">{apart.map(|apart| signed(apart, lang))}</td>
        </tr>
    }
    .into_any()
}
