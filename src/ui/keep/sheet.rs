//! What paper begins with: the month, the date of the law, what was said, what is due, and the code that reopens the case.
//! The computations follow from the page itself.

use std::sync::Arc;

use droits_engine::household::Household;
use droits_engine::outcome::{Benefit, Due, Frequency, Gap, Outcome};
use droits_words::benefits::Family;
use droits_words::ui::{expert, keep, results, site};
use droits_words::{Lang, benefits, format, reasons};
use leptos::prelude::*;

use super::code::code;
use super::link;
use crate::form::{Card, CardKind, FormState, Key, Kind, Look, Period, UNKNOWN};
use crate::ui::later::part;
use crate::ui::places::{Loaded, Places};
use crate::ui::reads::{given_name, reads};
use crate::ui::results::paper::OnPaper;
use crate::ui::router::Router;
use crate::ui::say::figure;
use crate::ui::state::{Case, Computed};

/// The sheet; drawn for paper alone.
#[component]
pub fn Sheet() -> impl IntoView {
    let paper = OnPaper::here();
    move || paper.get().then(|| part(|rest| (rest.sheet)()))
}

/// The sheet itself.
pub fn drawn() -> AnyView {
    let (case, router) = (Case::here(), Router::here());
    let lang = router.lang();
    case.computed.get().map_or_else(
        || ().into_any(),
        |computed| {
            let month = format::month(computed.assessment.month, lang);
            let law = keep::SHEET_LAW.fill(lang, &[format::date(checked())]);
            let made = keep::SHEET_MADE.fill(lang, &[format::date(today())]);
            let place = link::base().map(|base| base.trim_end_matches("index.html").to_owned());
            let said = case.form.with(|form| said(form, lang));
            view! {
                <section class="sheet">
                    <header>
                        <div>
                            <h2>{keep::SHEET.fill(lang, &[month])}</h2>
                            <p>{made} " " {law} " " <strong>{site::ESTIMATE.in_lang(lang)}</strong></p>
                            {place.map(|place| view! { <p translate="no">{place}</p> })}
                        </div>
                        <Reopen/>
                    </header>
                    <h3>{keep::SHEET_SAID.in_lang(lang)}</h3>
                    <div class="said">{said}</div>
                    <h3>{keep::SHEET_DUE.in_lang(lang)}</h3>
                    {due(&computed, lang)}
                </section>
            }
            .into_any()
        },
    )
}

/// The day on which the newest table was held against its sources.
fn checked() -> droits_engine::calendar::Date {
    let days = droits_engine::parameters::tables().map(|table| table.checked());
    days.max().unwrap_or(droits_engine::calendar::Date::MIN)
}

/// The day of the device, on which the sheet is made.
fn today() -> droits_engine::calendar::Date {
    let now = js_sys::Date::new_0();
    let day = format!("{:02}/{:02}/{}", now.get_date(), now.get_month() + 1, now.get_full_year());
    crate::form::parse::date(&day).unwrap_or(droits_engine::calendar::Date::MIN)
}

/// The code that reopens the case.
#[component]
fn Reopen() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    move || {
        let drawn = link::address(case, router).and_then(|address| code(&address));
        drawn.map(|code| {
            let words = keep::CODE_ON_PAPER.in_lang(router.lang());
            view! { <figure role="figure" aria-label=words><Drawing side=code.side path=code.path/><figcaption>{words}</figcaption></figure> }
        })
    }
}

/// A code as a drawing.
#[component]
pub fn Drawing(side: i32, path: String) -> impl IntoView {
    let router = Router::here();
    view! {
        <svg class="code" viewBox=format!("0 0 {side} {side}") shape-rendering="crispEdges" role="img" aria-label=move || keep::CODE_ON_PAPER.in_lang(router.lang())>
            <rect width=side height=side fill="#fff"/>
            <path d=path fill="#000"/>
        </svg>
    }
}

/// Every answer that was given and counts, by card.
fn said(form: &FormState, lang: Lang) -> Vec<AnyView> {
    let cards = form.cards().iter().filter(|card| form.is_couple() || of_partner(card).is_none());
    cards
        .filter_map(|card| {
            let look = Look { form, card };
            let mut rows: Vec<(String, String)> = Key::ALL
                .iter()
                .filter(|key| **key != Key::Varies && !card.text(**key).is_empty() && look.matters(**key))
                .map(|key| (key.row().words.label.in_lang(lang).to_owned(), shown(*key, card.text(*key), lang)))
                .collect();
            if card.is(Key::Varies, "yes") {
                let months = card.months.iter().map(|(month, text)| format!("{}: {text}", format::month(*month, lang)));
                rows.push((keep::SHEET_MONTHS.in_lang(lang).to_owned(), months.collect::<Vec<_>>().join(", ")));
            }
            let rows: Vec<AnyView> = rows
                .into_iter()
                .map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> }.into_any())
                .collect();
            (!rows.is_empty())
                .then(|| view! { <div class="card"><h4>{name(form, card, lang)}</h4><dl>{rows}</dl></div> }.into_any())
        })
        .collect()
}

/// Whether a card is the partner's, or stands on it.
fn of_partner(card: &Card) -> Option<()> {
    (card.id == FormState::PARTNER || card.of == Some(FormState::PARTNER)).then_some(())
}

/// What a card is called, with the person that it stands on.
fn name(form: &FormState, card: &Card, lang: Lang) -> String {
    let given = given_name(form, card.id);
    let words = match card.kind {
        CardKind::Household => expert::FAMILY,
        CardKind::Adult if card.id == FormState::CLAIMANT => expert::YOU,
        CardKind::Adult => expert::PARTNER,
        CardKind::Child => expert::CHILD,
        CardKind::Dependant => expert::DEPENDANT,
        CardKind::Death => expert::DEATH,
        CardKind::Spell => expert::INCOME,
        CardKind::Care => expert::CARE,
    };
    let own = given.unwrap_or_else(|| words.fill(lang, &[(form.position(card.id) + 1).to_string()]));
    match card.of.and_then(|of| form.card(of)) {
        Some(person) => format!("{}, {}", name(form, person, lang), own.to_lowercase()),
        None => own,
    }
}

/// An answer as it is read: the words of a choice, an amount with its unit.
fn shown(key: Key, text: &str, lang: Lang) -> String {
    if text == UNKNOWN {
        return expert::DO_NOT_KNOW.in_lang(lang).to_owned();
    }
    match key.row().kind {
        _ if key == Key::Commune => commune(text),
        Kind::Choice(choices, _) => choices
            .iter()
            .find(|choice| choice.word == text)
            .map_or(text, |choice| choice.text.in_lang(lang))
            .to_owned(),
        Kind::YesNo(_) => (if text == "yes" { expert::YES } else { expert::NO }).in_lang(lang).to_owned(),
        kind @ Kind::Money(Period::Month) if crate::form::parse::money(text).is_ok() => {
            format!("{} {}", reads(kind, text, lang), results::A_MONTH.in_lang(lang))
        }
        kind => reads(kind, text, lang),
    }
}

/// The name of a commune, its code as long as the list is not here.
fn commune(code: &str) -> String {
    match Places::here().loaded() {
        Loaded::Here(communes) => communes.by_code(code).map_or(code.to_owned(), |commune| commune.name.to_owned()),
        _ => code.to_owned(),
    }
}

/// The benefits that are due or an answer away: those of each month with their total, then what is paid once or once a year,
/// which no total of a month holds.
fn due(computed: &Arc<Computed>, lang: Lang) -> AnyView {
    let assessment = &computed.assessment;
    // What is still to be said is not nothing: the total is at least what is known, and none as long as nothing is.
    let open = assessment
        .iter()
        .any(|(benefit, outcome)| benefit.frequency() == Frequency::Monthly && matches!(outcome, Outcome::Unknown(_)));
    let sum = assessment.monthly_total().euros();
    let total = match (open, sum.is_zero()) {
        (true, true) => results::TO_SAY.in_lang(lang).to_owned(),
        (true, false) => keep::AT_LEAST.fill(lang, &[format::euros(sum, lang)]),
        (false, _) => format::euros(sum, lang),
    };
    let translate = figure(&total);
    let of = |benefit: Benefit| (benefit, assessment.of(benefit));
    let rows = |monthly: bool| -> Vec<AnyView> {
        let all = Family::ALL.into_iter().flat_map(Family::benefits).map(of);
        let all = all.filter(|(benefit, _)| (benefit.frequency() == Frequency::Monthly) == monthly);
        all.filter_map(|(benefit, outcome)| row(benefit, outcome, &computed.household, lang)).collect()
    };
    let apart = rows(false);
    let apart = (!apart.is_empty()).then(|| {
        let head = results::APART.in_lang(lang);
        view! { <tbody><tr><th scope="rowgroup" colspan="3" class="quiet">{head}</th></tr>{apart}</tbody> }
    });
    let [what, why, amount] = keep::SHEET_COLUMNS.map(|text| text.in_lang(lang));
    view! {
        <table class="tbl">
            <thead><tr><th scope="col">{what}</th><th scope="col">{why}</th><th scope="col" class="num">{amount}</th></tr></thead>
            <tbody>
                {rows(true)}
                <tr class="st">
                    <th scope="row" colspan="2">{keep::SHEET_TOTAL.in_lang(lang)}</th>
                    <td class="num" translate=translate>{total}</td>
                </tr>
            </tbody>
            {apart}
        </table>
    }
    .into_any()
}

fn row(benefit: Benefit, outcome: &Outcome, household: &Household, lang: Lang) -> Option<AnyView> {
    let (why, amount) = match outcome {
        Outcome::Due(due) => {
            (benefits::opens_for(benefit, household).in_lang(lang).to_owned(), amount(benefit, due, lang))
        }
        Outcome::Unknown(Gap::Law(reason)) => {
            (reasons::of(benefit, reason, lang), results::NOT_SAID.in_lang(lang).to_owned())
        }
        Outcome::Unknown(_) => (String::new(), results::TO_SAY.in_lang(lang).to_owned()),
        Outcome::NotDue(_) => return None,
    };
    let (name, translate) = (benefits::name(benefit).in_lang(lang), figure(&amount));
    Some(
        view! { <tr><th scope="row">{name}</th><td>{why}</td><td class="num" translate=translate>{amount}</td></tr> }
            .into_any(),
    )
}

fn amount(benefit: Benefit, due: &Due, lang: Lang) -> String {
    let amount = format::euros(due.net.euros(), lang);
    match due.due_month {
        Some(month) if benefit.frequency() != Frequency::Monthly => {
            keep::SHEET_ONCE.fill(lang, &[amount, format::month(month, lang)])
        }
        _ => amount,
    }
}
