//! What paper begins with: the month, the date of the law, what was said, what is due, what to do, and the code that reopens
//! the case. The computations follow from the page itself, when they are asked for.

use std::sync::Arc;

use droits_engine::household::Household;
use droits_engine::outcome::{Benefit, Due, Frequency, Gap, Outcome};
use droits_words::benefits::Family;
use droits_words::plan::{Claim, plan};
use droits_words::ui::choices::DEPARTMENTS;
use droits_words::ui::{expert, keep, results, site, todo};
use droits_words::{Lang, benefits, format, reasons};
use leptos::prelude::*;

use super::code::code;
use super::link;
use crate::form::{Card, CardKind, FormState, Key, Kind, Look, Period, UNKNOWN, received};
use crate::ui::later::part;
use crate::ui::places::{Loaded, Places};
use crate::ui::reads::{given_name, reads};
use crate::ui::results::paper::{Made, OnPaper};
use crate::ui::results::steps::wait;
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
            let said = case.form.with(|form| said(form, lang));
            let word = case.form.with(|form| form.text(FormState::HOUSEHOLD, Key::Note).trim().to_owned());
            let word = (!word.is_empty()).then(|| view! { <h3>{keep::NOTE.in_lang(lang)}</h3><p>{word}</p> });
            view! {
                <section class="sheet">
                    <header>
                        <div>
                            <h2>{keep::SHEET.fill(lang, &[month])}</h2>
                            <p>{law} " " <strong>{site::ESTIMATE.in_lang(lang)}</strong></p>
                            <Made/>
                        </div>
                        <Reopen/>
                    </header>
                    {word}
                    <h3>{keep::SHEET_SAID.in_lang(lang)}</h3>
                    <div class="said">{said}</div>
                    <h3>{keep::SHEET_DUE.in_lang(lang)}</h3>
                    {due(&computed, lang)}
                    {todo(&computed, lang)}
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
                .filter(|key| {
                    !matches!(key, Key::Varies | Key::Note) && !card.text(**key).is_empty() && look.matters(**key)
                })
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
        _ if key == Key::Commune => commune(text, lang),
        Kind::Choice(choices, _) => choices
            .iter()
            .find(|choice| choice.word == text)
            .map_or(text, |choice| choice.text.in_lang(lang))
            .to_owned(),
        Kind::YesNo(_) => (if text == "yes" { expert::YES } else { expert::NO }).in_lang(lang).to_owned(),
        kind @ Kind::Money(Period::Month) if crate::form::parse::money(text).is_ok() => {
            format!("{} {}", reads(kind, text, lang), results::A_MONTH.in_lang(lang))
        }
        kind @ (Kind::Date
        | Kind::Month
        | Kind::Months
        | Kind::Money(_)
        | Kind::Whole(..)
        | Kind::Number(..)
        | Kind::Text(_)) => reads(kind, text, lang),
    }
}

/// The name of a commune; its département as long as the list is not here.
fn commune(code: &str, lang: Lang) -> String {
    let department = || DEPARTMENTS.iter().find(|one| code.starts_with(one.word)).map(|one| one.text.in_lang(lang));
    let name = match Places::here().loaded() {
        Loaded::Here(communes) => communes.by_code(code).map(|commune| commune.name.to_owned()),
        Loaded::No | Loaded::Soon | Loaded::Failed => None,
    };
    name.unwrap_or_else(|| department().unwrap_or(code).to_owned())
}

/// The benefits that are due or an answer away: those of each month with their total, then what is paid once or once a year,
/// which no total of a month holds.
fn due(computed: &Arc<Computed>, lang: Lang) -> AnyView {
    let assessment = &computed.assessment;
    // What is still to be said is not nothing: the total is at least what is known, and none as long as nothing is.
    let sum = assessment.monthly_total().euros();
    let total = match (assessment.is_complete(), sum.is_zero()) {
        (false, true) => results::TO_SAY.in_lang(lang).to_owned(),
        (false, false) => keep::AT_LEAST.fill(lang, &[format::euros(sum, lang)]),
        (true, _) => format::euros(sum, lang),
    };
    let translate = figure(&total);
    let of = |benefit: Benefit| (benefit, assessment.of(benefit));
    let rows = |monthly: bool| -> Vec<AnyView> {
        let all = Family::ALL.into_iter().flat_map(Family::benefits).map(of);
        let all = all.filter(|(benefit, _)| (benefit.frequency() == Frequency::Monthly) == monthly);
        all.filter_map(|(benefit, outcome)| row(benefit, outcome, &computed.household, lang)).collect()
    };
    let heads = || {
        let [what, why, amount] = keep::SHEET_COLUMNS.map(|text| text.in_lang(lang));
        view! { <thead><tr><th scope="col">{what}</th><th scope="col">{why}</th><th scope="col" class="num">{amount}</th></tr></thead> }
    };
    let apart = rows(false);
    let apart = (!apart.is_empty()).then(|| {
        let head = results::APART.in_lang(lang);
        view! { <table class="tbl"><caption>{head}</caption>{heads()}<tbody>{apart}</tbody></table> }
    });
    view! {
        <table class="tbl">
            <caption class="vh">{keep::SHEET_DUE.in_lang(lang)}</caption>
            {heads()}
            <tbody>
                {rows(true)}
                <tr class="st">
                    <th scope="row" colspan="2">{keep::SHEET_TOTAL.in_lang(lang)}</th>
                    <td class="num" translate=translate>{total}</td>
                </tr>
            </tbody>
        </table>
        {apart}
    }
    .into_any()
}

/// What is to be done, in few lines: each claim with its last day and its forms, the papers, whom to ask.
fn todo(computed: &Arc<Computed>, lang: Lang) -> Option<AnyView> {
    let received = Case::here().form.with(received::benefits);
    let plan = plan(&computed.household, &computed.assessment, &received);
    if plan.groups.is_empty() {
        return None;
    }
    let claims: Vec<AnyView> = plan.groups.iter().flat_map(|group| &group.claims).map(|one| claim(one, lang)).collect();
    let papers: Vec<&str> = plan.papers.iter().map(|paper| paper.name.in_lang(lang)).collect();
    let papers: Vec<AnyView> = papers.into_iter().map(|paper| view! { <li>{paper}</li> }.into_any()).collect();
    let asks: Vec<AnyView> =
        plan.asks.iter().map(|ask| view! { <p>{ask.text().in_lang(lang)}</p> }.into_any()).collect();
    let body = view! {
        <h3>{keep::SHEET_TODO.in_lang(lang)}</h3>
        {plan.instead.map(|fact| view! { <p>{fact.text.in_lang(lang)}</p> })}
        <ul class="boxes">{claims}</ul>
        <h4>{todo::PAPERS.in_lang(lang)}</h4>
        <ul class="boxes two">{papers}</ul>
        {asks}
    };
    Some(body.into_any())
}

fn claim(claim: &Claim, lang: Lang) -> AnyView {
    let forms = claim.forms.iter().map(|form| format!("{} ({})", form.title.in_lang(lang), form.number));
    let forms = forms.collect::<Vec<_>>().join(", ");
    let forms = (!forms.is_empty()).then(|| format!("{} {forms}.", todo::FORMS.in_lang(lang)));
    view! { <li><b>{benefits::name(claim.benefit).in_lang(lang)}</b>{wait(claim.wait, lang)}<span>{forms}</span></li> }
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
