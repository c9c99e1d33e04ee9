//! What changed between two months: the values, and the reader's own case in both.

use std::sync::Arc;

use droits_engine::calendar::Month;
use droits_engine::dated::Unit;
use droits_engine::scenario::another_month::in_month;
use droits_engine::sources::FIRST_MONTH;
use droits_engine::sources::LAW_KNOWN_UNTIL;
use droits_words::parameters::{Group, Scale, figure};
use droits_words::ui::errors::Fault;
use droits_words::ui::{ahead, errors, expert, scales as words};
use droits_words::{Lang, format};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::Groups;
use crate::form::parse;
use crate::ui::life::live;
use crate::ui::pages::ahead::whatif::compared::{Side, beside, whys};
use crate::ui::pages::ahead::{capital, described};
use crate::ui::router::{Page, Router};
use crate::ui::say::say;
use crate::ui::state::{Case, Computed, compute};

type Typed = Memo<Result<Month, Fault>>;
/// A figure that differs: its name, then before, after and the difference.
type Row = (String, [String; 3]);

/// Two months, what differs, and for whom.
#[component]
pub fn Changed(groups: Groups) -> impl IntoView {
    let (router, case) = (Router::here(), Case::here());
    let last = case.form.with_untracked(|form| form.month()).unwrap_or(case.today);
    let texts = [(last - 12).max(FIRST_MONTH), last].map(|month| RwSignal::new(typed(month)));
    let months: [Typed; 2] = texts.map(|text| Memo::new(move |_| text.with(|text| parse::month(text))));
    let both = Memo::new(move |_| Some((months[0].get().ok()?, months[1].get().ok()?)));
    let fields = [0, 1].map(|i| field(i, texts[i], months[i]));
    view! {
        <p class="quiet lead">{say(words::CHANGED_LEAD)}</p>
        <div class="two">{fields}</div>
        {move || both.get().map(|(from, to)| values(&groups, from, to, router.lang()))}
        <section class="whys">
            <h2>{say(words::MY_CASE)}</h2>
            {move || both.get().map(|(from, to)| view! { <Mine from to/> })}
        </section>
    }
}

fn field(i: usize, text: RwSignal<String>, month: Typed) -> AnyView {
    let router = Router::here();
    let id = ["de", "a"][i];
    let wrong = move || month.with(Result::is_err);
    let error = format!("{id}-e");
    let (hint, described) = (format!("{id}-h"), error.clone());
    let described = {
        let hint = hint.clone();
        move || if wrong() { format!("{hint} {described}") } else { hint.clone() }
    };
    view! {
        <div class="field" class:has-err=wrong>
            <label for=id>{say(words::TWO_MONTHS[i])}</label>
            <p class="hint" id=hint>{say(expert::MONTH_FORM)}</p>
            <span class="in short" class:bad=wrong>
                <input
                    id=id type="text" autocomplete="off"
                    aria-invalid=move || wrong().then_some("true")
                    aria-describedby=described
                    prop:value=move || text.get() on:change=live(move |event| text.set(event_target_value(&event)))
                />
            </span>
            {move || month.get().err().map(|fault| view! { <p class="err" id=error.clone()>{errors::sentence(fault, router.lang())}</p> })}
        </div>
    }
    .into_any()
}

/// A month as one types it.
fn typed(month: Month) -> String {
    format!("{:02}/{}", month.number(), month.year())
}

/// The values that differ, under their headings.
fn values(groups: &[Group], from: Month, to: Month, lang: Lang) -> AnyView {
    let changed: Vec<(&Group, Vec<Row>)> = groups
        .iter()
        .map(|group| (group, group.scales.iter().flat_map(|scale| differing(scale, from, to, lang)).collect()))
        .filter(|(_, rows): &(_, Vec<_>)| !rows.is_empty())
        .collect();
    let number: usize = changed.iter().map(|(_, rows)| rows.len()).sum();
    let said = match number {
        0 => words::DIFFER_NONE,
        1 => words::DIFFERS_ONE,
        _ => words::DIFFER,
    };
    let (one, other) = (format::month(from, lang), format::month(to, lang));
    let said = said.fill(lang, &[number.to_string(), one.clone(), other.clone()]);
    let ahead = (from.max(to) > LAW_KNOWN_UNTIL).then(|| {
        let text = words::AHEAD.fill(lang, &[format::month(LAW_KNOWN_UNTIL, lang)]);
        view! { <p class="note">{text}</p> }
    });
    let open = number <= FEW;
    let groups: Vec<AnyView> =
        changed.into_iter().map(|(group, rows)| one_group(group, rows, [&one, &other], open, lang)).collect();
    view! { <section><p class="say" role="status">{said}</p>{ahead}<div class="groups">{groups}</div></section> }
        .into_any()
}

/// So many values are shown at once; more are folded by heading.
const FEW: usize = 12;

/// The changed values of a heading, folded unless they are few.
fn one_group(group: &Group, rows: Vec<Row>, months: [&str; 2], unfolded: bool, lang: Lang) -> AnyView {
    let open = RwSignal::new(unfolded);
    let (name, number) = (group.name.in_lang(lang).to_owned(), rows.len());
    let heads = months.map(capital);
    let caption = name.clone();
    let table = move || {
        open.get().then(|| {
            let rows: Vec<AnyView> = rows.iter().map(changed_row).collect();
            let [one, other] = heads.clone();
            view! {
                <div class="scroll" tabindex="0" role="region" aria-label=caption.clone()>
                    <table class="tbl">
                        <caption class="vh">{caption.clone()}</caption>
                        <thead>
                            <tr>
                                <th scope="col">{words::VALUE.in_lang(lang)}</th>
                                <th scope="col" class="num">{one}</th>
                                <th scope="col" class="num">{other}</th>
                                <th scope="col" class="num">{words::DIFFERENCE.in_lang(lang)}</th>
                            </tr>
                        </thead>
                        <tbody>{rows}</tbody>
                    </table>
                </div>
            }
        })
    };
    view! {
        <details class="fold" open=unfolded on:toggle=live(move |_| open.set(true))>
            <summary><h2>{name}</h2> <span class="quiet">{number}</span></summary>
            {table}
        </details>
    }
    .into_any()
}

fn changed_row((name, figures): &Row) -> AnyView {
    let [before, after, difference] = figures.clone();
    view! {
        <tr>
            <th scope="row">{name.clone()}</th>
            <td class="num" translate="no">{before}</td>
            <td class="num" translate="no">{after}</td>
            <td class="num"><b>{difference}</b></td>
        </tr>
    }
    .into_any()
}

/// The figures of a value that differ: name, before, after, difference.
fn differing(scale: &Scale, from: Month, to: Month, lang: Lang) -> Vec<Row> {
    let (before, after) = (scale.on(from.first_day()), scale.on(to.first_day()));
    if before == after {
        return Vec::new();
    }
    let said = |version: &Option<droits_words::parameters::Version>, i: usize| match version {
        Some(version) => version.figures.get(i).map(|value| figure(*value, version.unit, lang)),
        None => None,
    };
    let value = |version: &Option<droits_words::parameters::Version>, i: usize| {
        version.as_ref().and_then(|version| Some((*version.figures.get(i)?, version.unit)))
    };
    (0..scale.table.parts())
        .filter(|i| value(&before, *i) != value(&after, *i))
        .map(|i| {
            let none = || words::NONE_YET.in_lang(lang).to_owned();
            let changed = match (value(&before, i), value(&after, i)) {
                (Some((old, unit)), Some((new, now))) if unit == now => difference(old, new, now, lang),
                _ => String::new(),
            };
            let (old, new) = (said(&before, i).unwrap_or_else(none), said(&after, i).unwrap_or_else(none));
            (scale.part(i, lang), [old, new, changed])
        })
        .collect()
}

/// A signed difference: shares in points, amounts with their percentage.
pub fn difference(old: Decimal, new: Decimal, unit: Unit, lang: Lang) -> String {
    let by = new - old;
    let sign = if by > Decimal::ZERO { "+" } else { "" };
    match unit {
        Unit::Share => {
            let points = by * Decimal::ONE_HUNDRED;
            let text = if points.abs() < Decimal::TWO { words::POINT } else { words::POINTS };
            format!("{sign}{}", text.fill(lang, &[format::number(points, lang)]))
        }
        Unit::Years | Unit::Months | Unit::Days | Unit::Hours | Unit::Count | Unit::Factor => {
            format!("{sign}{}", format::number(by, lang))
        }
        Unit::Euros
        | Unit::EurosPerMonth
        | Unit::EurosOrFrancsPerMonth
        | Unit::FrancsPerMonth
        | Unit::EurosPerYear
        | Unit::EurosPerHour
        | Unit::EurosPerDay
        | Unit::SquareMetres => {
            let figure = figure(by, unit, lang);
            if old.is_zero() {
                return format!("{sign}{figure}");
            }
            let share = format::percent((by / old).round_dp(3), lang);
            format!("{sign}{figure} ({sign}{share})")
        }
    }
}

/// The reader's case in both months.
#[component]
fn Mine(from: Month, to: Month) -> impl IntoView {
    let (router, case) = (Router::here(), Case::here());
    let described = described(case);
    let computed = Memo::new_with_compare(
        move |_| {
            let household = case.computed.get()?.household.clone();
            let at = |month| in_month(&household, month).map(|household| Arc::new(compute(household))).ok();
            Some((at(from)?, at(to)?))
        },
        |_: Option<&Option<(Arc<Computed>, Arc<Computed>)>>, _| true,
    );
    move || {
        let lang = router.lang();
        if !described.get() {
            return view! {
                <p>{words::NO_CASE.in_lang(lang)}</p>
                <p><a class="btn-2" href=router.to(Page::Expert)>{ahead::DESCRIBE.in_lang(lang)}</a></p>
            }
            .into_any();
        }
        let Some((before, after)) = computed.get() else {
            let first = format::month(FIRST_MONTH, lang);
            return view! { <p class="note next">{words::NO_MONTH.fill(lang, &[first])}</p> }.into_any();
        };
        let side = |month, computed| Side::new(capital(&format::month(month, lang)), computed);
        let (first, others) = (side(from, before), [side(to, after)]);
        view! {
            <p class="quiet lead">{words::MY_CASE_LEAD.in_lang(lang)}</p>
            {beside(&first, &others, true, lang)}
            {whys(&first, &others, lang)}
        }
        .into_any()
    }
}
