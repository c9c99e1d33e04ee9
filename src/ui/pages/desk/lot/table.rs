//! The computed lines, sorted and filtered, fifty at a time.

use droits_engine::outcome::Benefit;
use droits_words::ui::lot as words;
use droits_words::{Lang, benefits, format};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Held;
use super::rows::{By, Filter, shown};
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::work::lot::row::{Net, Row};

/// Rows of a page.
const PAGE: usize = 50;

/// The table with its filters.
#[component]
pub fn Table(held: StoredValue<Held, LocalStorage>) -> impl IntoView {
    let router = Router::here();
    let filter = RwSignal::new(Filter::default());
    let order = RwSignal::new((By::Line, false));
    let page = RwSignal::new(0_usize);
    let rows = Memo::new(move |_| {
        let (by, down) = order.get();
        held.with_value(|held| filter.with(|filter| shown(&held.rows, filter, by, down)))
    });
    // Other rows, or another order: from the first one.
    Effect::new(move |_| {
        filter.track();
        order.track();
        page.set(0);
    });
    let benefits_of = move || {
        let lang = router.lang();
        Benefit::ALL
            .into_iter()
            .map(|benefit| {
                view! { <option value=benefit.code()>{benefits::name(benefit).in_lang(lang)}</option> }.into_any()
            })
            .collect_view()
    };
    let pick = move |code: String| {
        filter.update(|filter| filter.benefit = Benefit::ALL.into_iter().find(|benefit| benefit.code() == code));
        if order.get_untracked().0 == By::Amount {
            order.set((By::Line, false));
        }
    };
    let states = move || {
        let states = words::STATES.iter().enumerate();
        states
            .map(|(i, state)| view! { <option value=i.to_string()>{state.in_lang(router.lang())}</option> }.into_any())
            .collect_view()
    };
    let last = move || (page.get() * PAGE + PAGE).min(rows.with(Vec::len));
    let where_in = move || {
        let (from, to, of) = (page.get() * PAGE + 1, last(), rows.with(Vec::len));
        match of {
            0 => words::NO_ROW.in_lang(router.lang()).to_owned(),
            _ => words::ROWS.fill(router.lang(), &[from, to, of].map(|n| n.to_string())),
        }
    };
    let body = move || {
        let lang = router.lang();
        let benefit = filter.with(|filter| filter.benefit);
        let (from, to) = (page.get() * PAGE, last());
        let on_page = rows.with(|rows| rows.get(from..to).map(<[u32]>::to_vec).unwrap_or_default());
        held.with_value(|held| {
            on_page.iter().filter_map(|i| held.rows.get(*i as usize)).map(|one| row(one, benefit, lang)).collect_view()
        })
    };
    let head = move |by: By, column: usize, num: bool| {
        let press = move |_| order.update(|(now, down)| (*now, *down) = (by, *now == by && !*down));
        let sorted = move || match order.get() {
            (now, false) if now == by => Some("ascending"),
            (now, true) if now == by => Some("descending"),
            _ => None,
        };
        let arrow = move || match sorted() {
            Some("ascending") => "▲",
            Some(_) => "▼",
            None => "",
        };
        view! {
            <th scope="col" class:num=num aria-sort=sorted>
                <button type="button" class="sort" on:click=live(press)>{say(words::COLUMNS[column])}<span aria-hidden="true">{arrow}</span></button>
            </th>
        }
        .into_any()
    };
    let (first, later) = (move || page.get() == 0, move || last() < rows.with(Vec::len));
    let turn = move |by: isize| page.update(|page| *page = page.saturating_add_signed(by));
    view! {
        <div class="filters" role="group" aria-label=say(words::TABLE)>
            <div class="field">
                <label for="lot-nom">{say(words::FIND)}</label>
                <span class="in"><input id="lot-nom" type="search" autocomplete="off" on:input=live(move |event| filter.update(|f| f.find = event_target_value(&event)))/></span>
            </div>
            <div class="field">
                <label for="lot-aide">{say(words::BENEFIT)}</label>
                <span class="in"><select id="lot-aide" on:change=live(move |event| pick(event_target_value(&event)))>
                    <option value="">{say(words::ALL_BENEFITS)}</option>{benefits_of}
                </select></span>
            </div>
            <div class="field">
                <label for="lot-etat">{say(words::STATE)}</label>
                <span class="in"><select id="lot-etat" on:change=live(move |event| filter.update(|f| f.state = event_target_value(&event).parse().unwrap_or(0)))>
                    {states}
                </select></span>
            </div>
        </div>
        <div class="scroll" tabindex="0" role="region" aria-label=say(words::TABLE)>
            <table class="tbl lines">
                <caption class="vh">{say(words::TABLE)}</caption>
                <thead><tr>
                    {head(By::Line, 0, true)} {head(By::Name, 1, false)} {head(By::Month, 2, false)}
                    {move || if filter.with(|f| f.benefit.is_some()) { head(By::Amount, 4, true) } else {
                        view! { <th scope="col">{say(words::COLUMNS[3])}</th> }.into_any()
                    }}
                    {head(By::Total, 5, true)}
                </tr></thead>
                <tbody>{body}</tbody>
            </table>
        </div>
        <p class="acts">
            <span role="status">{where_in}</span>
            <button type="button" class="btn-2" disabled=first on:click=live(move |_| turn(-1))>{say(words::EARLIER)}</button>
            <button type="button" class="btn-2" disabled=move || !later() on:click=live(move |_| turn(1))>{say(words::LATER)}</button>
        </p>
    }
}

fn row(row: &Row, benefit: Option<Benefit>, lang: Lang) -> AnyView {
    let euros = |cents: i32| format::euros(Decimal::new(cents.into(), 2), lang);
    let said = |net: Net| match net {
        Net::Due(cents) => euros(cents),
        Net::NotDue => "–".to_owned(),
        Net::Unknown => "?".to_owned(),
    };
    let middle = match benefit {
        Some(benefit) => {
            view! { <td class="num" translate="no">{said(row.benefits[benefit as usize])}</td> }.into_any()
        }
        None => {
            let told: Vec<String> = Benefit::ALL
                .into_iter()
                .zip(row.benefits)
                .filter(|(_, net)| *net != Net::NotDue)
                .map(|(benefit, net)| format!("{}\u{a0}{}", benefits::acronym(benefit), said(net)))
                .collect();
            view! { <td>{told.join(" · ")}</td> }.into_any()
        }
    };
    let name = if row.id.is_empty() { words::NAMELESS.in_lang(lang).to_owned() } else { row.id.clone() };
    let total = format!("{}{}", euros(row.total), if row.complete { "" } else { " + ?" });
    view! {
        <tr>
            <td class="num">{row.line}</td>
            <th scope="row">{name}</th>
            <td>{row.month.clone()}</td>
            {middle}
            <td class="num" translate="no">{total}</td>
        </tr>
    }
    .into_any()
}
