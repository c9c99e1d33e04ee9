//! Month by month: the stacked bars, their table, and the events in words.

use std::sync::Arc;

use droits_engine::calendar::Month;
use droits_engine::money::Euros;
use droits_engine::outcome::{Benefit, Frequency};
use droits_engine::scenario::milestones::{Milestone, milestones};
use droits_engine::scenario::timeline::{Event, Point, timeline};
use droits_engine::sort::sort_few;
use droits_engine::sources::LAW_KNOWN_UNTIL;
use droits_words::benefits::Family;
use droits_words::ui::{agenda as agenda_words, ahead as words, results};
use droits_words::{Lang, format};
use leptos::prelude::*;

use super::agenda;
use super::events::{Entry, entries, list};
use crate::ui::charts::frame::{Frame, cents, steps, unit};
use crate::ui::charts::stack::{Column, axis, bars, drawn, greatest, pin};
use crate::ui::charts::{Shown, Switch, Wide, legend};
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// Months shown.
pub(super) const MONTHS: u32 = 24;

/// What the part shows.
#[derive(Clone)]
struct Ahead {
    points: Vec<Point>,
    columns: Vec<Column>,
    /// Families of which something is drawn, the steadiest first: the lowest of the stack.
    order: Vec<Family>,
    entries: Vec<Entry>,
    to_do: Vec<(Month, Milestone)>,
}

/// The part.
#[component]
pub fn Months() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let (shown, wide) = (RwSignal::new(Shown::Chart), Wide::follow());
    let ahead = Memo::new_with_compare(
        move |_| {
            case.computed.with(|computed| {
                computed.as_ref().map(|computed| Arc::new(look(&timeline(&computed.household, MONTHS))))
            })
        },
        |_, _| true,
    );
    let drawing = move || {
        let (lang, wide) = (router.lang(), wide.get());
        ahead.get().map(|ahead| draw(&ahead, wide, lang))
    };
    let table = move || ahead.get().map(|ahead| table(&ahead, router.lang()));
    let sentence = move || ahead.get().map(|ahead| sentence(&ahead, router.lang()));
    let known = move || words::KNOWN_UNTIL.fill(router.lang(), &[format::month(LAW_KNOWN_UNTIL, router.lang())]);
    let rises = move || ahead.get().and_then(|ahead| rises(&ahead, router.lang()));
    let incomplete = move || ahead.get().is_some_and(|a| a.points.iter().any(|p| !p.assessment.is_complete()));
    view! {
        <div class="g2">
            <section class="chart stack" aria-labelledby="mois">
                <div class="hd"><h2 id="mois">{say(words::BY_MONTH)}</h2><Switch shown/></div>
                <p>{sentence}</p>
                <Show when=incomplete><p class="note next">{say(words::INCOMPLETE)}</p></Show>
                <div class="drawing" hidden=move || shown.get() != Shown::Chart>
                    {move || ahead.get().map(|ahead| legend(&ahead.order.iter().rev().copied().collect::<Vec<_>>()))}
                    {drawing}
                </div>
                <div class="scroll" tabindex="0" role="region" aria-label=say(words::MONTHS_TABLE) hidden=move || shown.get() != Shown::Table>{table}</div>
                <p class="note"><b>{known}</b> " " {say(words::CONSTANT)} " " {rises}</p>
            </section>
            <section aria-labelledby="change">
                <h2 id="change">{say(words::CHANGES)}</h2>
                {move || ahead.get().map(|ahead| list(&ahead.entries, router.lang()))}
                <h2 id="agenda" class="further">{say(agenda_words::TITLE)}</h2>
                {move || ahead.get().map(|ahead| agenda::list(&ahead.to_do, router.lang()))}
                <agenda::Add/>
            </section>
        </div>
    }
}

fn look(points: &[Point]) -> Ahead {
    let columns: Vec<Column> = points.iter().map(column).collect();
    let mut order: Vec<Family> = Family::ALL.into_iter().filter(|family| drawn(&columns, *family)).collect();
    // How much a family moves from month to month; between equals, the order of the lists from its end.
    sort_few(&mut order, |family| {
        let at = *family as usize;
        let moves: i64 = columns.windows(2).map(|pair| (cents(pair[1][at].0) - cents(pair[0][at].0)).abs()).sum();
        (moves, std::cmp::Reverse(at))
    });
    Ahead { points: points.to_vec(), entries: entries(points), to_do: milestones(points), columns, order }
}

fn column(point: &Point) -> Column {
    let mut column = [Euros::ZERO; 6];
    for benefit in Benefit::ALL {
        column[Family::of(benefit) as usize] += point.paid(benefit).unwrap_or_default();
    }
    column
}

/// What is paid every month, in one month.
fn monthly(point: &Point) -> Euros {
    point.assessment.monthly_total()
}

fn sentence(ahead: &Ahead, lang: Lang) -> String {
    let (Some(first), Some(last)) = (ahead.points.first(), ahead.points.last()) else { return String::new() };
    let month = |point: &Point| format::month(point.assessment.month, lang);
    let amount = |point: &Point| format::euros_short(monthly(point).0, lang);
    let mut said = if monthly(first) == monthly(last) {
        words::STEADY.fill(lang, &[amount(first), month(first), month(last)])
    } else {
        words::FROM_TO.fill(lang, &[amount(first), month(first), amount(last), month(last)])
    };
    let once = |point: &Point| -> Euros {
        let others = Benefit::ALL.into_iter().filter(|benefit| benefit.frequency() != Frequency::Monthly);
        others.filter_map(|benefit| point.paid(benefit)).sum()
    };
    let besides: Euros = ahead.points.iter().map(once).sum();
    if !besides.is_zero() {
        said.push(' ');
        said.push_str(&words::BESIDES.fill(lang, &[format::euros_short(besides.0, lang)]));
    }
    said
}

/// The months whose rise is not known and counted as none.
fn rises(ahead: &Ahead, lang: Lang) -> Option<String> {
    let points = ahead.points.iter().filter(|point| point.events.contains(&Event::RiseNotKnown));
    let months: Vec<String> = points.map(|point| format::month(point.assessment.month, lang)).collect();
    (!months.is_empty()).then(|| words::RISES.fill(lang, &[months.join(", ")]))
}

fn draw(ahead: &Ahead, wide: bool, lang: Lang) -> AnyView {
    let (width, height) = if wide { (640, 390) } else { (340, 330) };
    let rows = rows(&ahead.entries, if wide { 1 } else { 2 });
    let pins = rows.iter().copied().max().map_or(0, |row| row + 1);
    let most = steps(greatest(&ahead.columns)).last().copied().unwrap_or(1);
    let top = 16 + pins * 21;
    let frame = Frame { left: 62, right: width - 2, top, bottom: height - 46 + top - 16, least: 0, most };
    let count = ahead.columns.len() as i64;
    let flags: Vec<AnyView> = ahead
        .entries
        .iter()
        .zip(&rows)
        .enumerate()
        .map(|(number, (entry, row))| {
            let at = entry.at() as i64;
            let x = (frame.x(at, count) + frame.x(at + 1, count)) / 2;
            let high: i64 = ahead.columns[entry.at()].iter().map(|amount| cents(amount.0)).sum();
            pin(x, *row, frame.y(high) - 30, (number + 1).to_string())
        })
        .collect();
    let label = sentence(ahead, lang);
    let view_box = format!("0 0 {width} {}", frame.bottom + 42);
    let order = ahead.order.clone();
    view! {
        <svg viewBox=view_box role="img" aria-label=label>
            {axis(frame, lang)}
            {bars(&ahead.columns, &order, frame)}
            {flags}
            {month_marks(ahead, frame, wide, lang)}
        </svg>
    }
    .into_any()
}

/// In which row each pin stands, so that none covers another.
fn rows(entries: &[Entry], apart: usize) -> Vec<i64> {
    let mut last: Vec<usize> = Vec::new();
    entries
        .iter()
        .map(|entry| {
            let row = last.iter().position(|at| entry.at() > at + apart - usize::from(apart == 1));
            let row = row.unwrap_or_else(|| {
                last.push(0);
                last.len() - 1
            });
            last[row] = entry.at();
            row as i64
        })
        .collect()
}

/// Names of months and years below the bars, and from where the law is assumed.
fn month_marks(ahead: &Ahead, frame: Frame, wide: bool, lang: Lang) -> AnyView {
    let count = ahead.points.len() as i64;
    let every = if wide { 3 } else { 6 };
    let months = ahead.points.iter().map(|point| point.assessment.month);
    let marks: Vec<AnyView> = months
        .enumerate()
        .map(|(i, month): (usize, Month)| {
            let (i, x) = (i as i64, frame.x(i as i64, count));
            let middle = (x + frame.x(i + 1, count)) / 2;
            let name = (i % every == 0).then(|| {
                let anchor = if i == 0 { "start" } else { "middle" };
                let x = if i == 0 { x } else { middle };
                view! { <text x=unit(x) y=frame.bottom + 17 text-anchor=anchor>{brief(month, lang)}</text> }
            });
            let year = (i == 0 && month.number() < 11 || month.number() == 1).then(|| {
                let d = format!("M{} {}v34", unit(x), frame.bottom);
                view! {
                    <path class="axis" d=d></path>
                    <text class="strong" x=unit(x + 40) y=frame.bottom + 34>{month.year().to_string()}</text>
                }
            });
            let assumed = (month == LAW_KNOWN_UNTIL + 1 && i > 0).then(|| {
                let d = format!("M{} {}V{}", unit(x), frame.top - 4, frame.bottom);
                view! { <path class="assumed" d=d></path> <text class="assumed-t halo" x=unit(x + 40) y=frame.top + 4>{words::ASSUMED.in_lang(lang)}</text> }
            });
            view! { {name} {year} {assumed} }.into_any()
        })
        .collect();
    marks.into_any()
}

/// A month's name in few letters.
fn brief(month: Month, lang: Lang) -> String {
    const FR: [&str; 12] =
        ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."];
    match lang {
        Lang::En => format::month_name(month, lang).chars().take(3).collect(),
        Lang::Fr | Lang::Easy => FR[month.number() as usize - 1].to_owned(),
    }
}

fn table(ahead: &Ahead, lang: Lang) -> AnyView {
    let mut families = ahead.order.clone();
    sort_few(&mut families, |family| *family);
    let heads: Vec<AnyView> = families
        .iter()
        .map(|family| view! { <th class="num" scope="col">{family.name().in_lang(lang)}</th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = ahead
        .points
        .iter()
        .zip(&ahead.columns)
        .map(|(point, column)| {
            let cells: Vec<AnyView> = families
                .iter()
                .map(|family| {
                    let amount = format::euros(column[*family as usize].0, lang);
                    view! { <td class="num" translate="no">{amount}</td> }.into_any()
                })
                .collect();
            let unknown = (!point.assessment.is_complete()).then(|| format!(" ({})", results::TO_SAY.in_lang(lang)));
            let rise = point.events.contains(&Event::RiseNotKnown);
            let rise = rise.then(|| view! { <span class="quiet cap">" " {words::RISE.in_lang(lang)}</span> });
            view! {
                <tr>
                    <th scope="row">{format::month(point.assessment.month, lang)}{unknown}{rise}</th>
                    {cells}
                    <td class="num" translate="no"><b>{format::euros(point.total().0, lang)}</b></td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <table class="tbl">
            <caption>{words::MONTHS_TABLE.in_lang(lang)}</caption>
            <thead>
                <tr>
                    <th scope="col">{words::MONTH.in_lang(lang)}</th>
                    {heads}
                    <th class="num" scope="col">{words::TOTAL.in_lang(lang)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
