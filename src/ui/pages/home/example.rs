//! A result as the reader will receive it: an invented family, the real engine.

use std::sync::Arc;

use droits_engine::household;
use droits_engine::outcome::Benefit;
use droits_words::benefits::Family;
use droits_words::example::{FAMILY, RENT, WAGE, due};
use droits_words::ui::{home, results};
use droits_words::{benefits, format};
use leptos::prelude::*;
use rust_decimal::Decimal;

use crate::ui::keep::Keeping;
use crate::ui::lasting::Lasting;
use crate::ui::life::live;
use crate::ui::results::{Followed, Mixed};
use crate::ui::router::{Page, Router};
use crate::ui::say::{fill, say};
use crate::ui::state::{Case, Computed, compute};

#[component]
pub fn Example() -> impl IntoView {
    let (case, keeping, router) = (Case::here(), Keeping::here(), Router::here());
    let computed: Option<Arc<Computed>> = household::read(FAMILY.as_bytes()).ok().map(|h| Arc::new(compute(h)));
    let followed: Followed = {
        let computed = computed.clone();
        Lasting::memo(Memo::new(move |_| computed.clone()))
    };
    let facts = fill(home::FACTS, |lang| vec![format::euros_short(WAGE, lang), format::euros_short(RENT, lang)]);
    let open = move |_| {
        let blank = untrack(|| case.is_blank());
        keeping.open(case, router, FAMILY);
        if blank {
            keeping.before.set(None);
        }
    };
    computed.map(|computed| {
        let month = computed.assessment.month;
        let table = fill(home::TABLE, move |lang| vec![format::month(month, lang)]);
        let rows: Vec<AnyView> = due(&computed.assessment).map(|(benefit, amount)| row(benefit, amount)).collect();
        let total = computed.assessment.monthly_total().euros();
        let why = due(&computed.assessment).next();
        view! {
            <section class="sample" aria-labelledby="exemple">
                <p class="quiet cap">{say(home::EXAMPLE)}</p>
                <h2 id="exemple">{say(home::FAMILY)}</h2>
                <p class="quiet">{facts}</p>
                <div class="total">
                    <span class="big"><span translate="no">{move || format::euros(total, router.lang())}</span> " " <small>{say(results::A_MONTH)}</small></span>
                    <Mixed computed=followed legend=false/>
                </div>
                <table class="tbl"><caption class="vh">{table}</caption><tbody>{rows}</tbody></table>
                <p class="why">
                    {why.map(|(benefit, amount)| view! {
                        <b>{fill(home::WHY, move |lang| vec![format::euros(amount, lang)])}</b> " "
                        {say(benefits::opens(benefit))} " "
                    })}
                    <a href=move || router.to(Page::Expert) on:click=live(open)>{say(home::WHOLE_EXAMPLE)}</a>
                </p>
            </section>
        }
    })
}

fn row(benefit: Benefit, amount: Decimal) -> AnyView {
    let router = Router::here();
    let mark = format!("mark {}", Family::of(benefit).class());
    view! {
        <tr>
            <th scope="row"><span class=mark></span>{say(benefits::name(benefit))}</th>
            <td class="num" translate="no">{move || format::euros(amount, router.lang())}</td>
        </tr>
    }
    .into_any()
}
