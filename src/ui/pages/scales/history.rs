//! The history of a legal value: a sentence, steps by date, the table of its versions.

use droits_engine::calendar::Date;
use droits_words::parameters::{Scale, Version, figure};
use droits_words::ui::scales as words;
use droits_words::{Lang, format};
use leptos::prelude::*;
use rust_decimal::prelude::ToPrimitive as _;
use rust_decimal::{Decimal, dec};

use super::changed::difference;
use crate::ui::charts::frame::{Frame, push, unit};

/// All of it.
pub fn history(scale: &Scale, wide: bool, lang: Lang) -> AnyView {
    let versions = scale.versions();
    let said = sentence(scale, &versions, lang);
    let checked = words::CHECKED.fill(lang, &[format::date(scale.table.checked())]);
    let drawing = chart(scale, &versions, wide, said.clone(), lang);
    let caption = words::HISTORY.fill(lang, &[scale.name.in_lang(lang).to_owned()]);
    let label = caption.clone();
    let table = if scale.parts.is_empty() { plain(&versions, lang) } else { by_part(scale, &versions, lang) };
    view! {
        <div class="history chart">
            <p>{said} " " <span class="quiet">{checked}</span></p>
            {drawing}
            <div class="scroll" tabindex="0" role="region" aria-label=label>
                <table class="tbl"><caption class="vh">{caption}</caption>{table}</table>
            </div>
        </div>
    }
    .into_any()
}

fn sentence(scale: &Scale, versions: &[Version], lang: Lang) -> String {
    let day = |version: &Version| format::date(version.since);
    match versions {
        [only] => words::SAME_SINCE.fill(lang, &[day(only)]),
        [first, .., before, last] | [first @ before, last] => {
            let number = versions.len().to_string();
            match (scale.parts.is_empty(), before.figures.first(), last.figures.first()) {
                (true, Some(old), Some(new)) => {
                    let change = difference(*old, *new, last.unit, lang);
                    words::ROSE.fill(lang, &[number, day(first), figure(*new, last.unit, lang), day(last), change])
                }
                _ => words::VERSIONS.fill(lang, &[number, day(first), day(last)]),
            }
        }
        [] => String::new(),
    }
}

/// Newest first.
fn plain(versions: &[Version], lang: Lang) -> AnyView {
    let rows: Vec<AnyView> = versions
        .iter()
        .rev()
        .map(|version| {
            let value = version.figures.first().map(|value| figure(*value, version.unit, lang));
            view! {
                <tr>
                    <th scope="row">{format::date(version.since)}</th>
                    <td class="num" translate="no">{value}</td>
                    <td>{source(version)}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <thead>
            <tr>
                <th scope="col">{words::FROM.in_lang(lang)}</th>
                <th scope="col" class="num">{words::VALUE.in_lang(lang)}</th>
                <th scope="col" class="text">{words::SOURCE.in_lang(lang)}</th>
            </tr>
        </thead>
        <tbody>{rows}</tbody>
    }
    .into_any()
}

/// A row a figure, a column a version.
fn by_part(scale: &Scale, versions: &[Version], lang: Lang) -> AnyView {
    let heads: Vec<AnyView> = versions
        .iter()
        .map(|version| view! { <th scope="col" class="num">{format::date(version.since)}</th> }.into_any())
        .collect();
    let rows: Vec<AnyView> = scale
        .parts
        .iter()
        .enumerate()
        .map(|(i, part)| {
            let cells: Vec<AnyView> = versions
                .iter()
                .map(|version| {
                    let value = version.figures.get(i).map(|value| figure(*value, version.unit, lang));
                    view! { <td class="num" translate="no">{value}</td> }.into_any()
                })
                .collect();
            view! { <tr><th scope="row">{i + 1} ". " {part.in_lang(lang).to_owned()}</th>{cells}</tr> }.into_any()
        })
        .collect();
    let sources: Vec<AnyView> =
        versions.iter().map(|version| view! { <td class="num law">{source(version)}</td> }.into_any()).collect();
    view! {
        <thead><tr><th scope="col">{words::FROM.in_lang(lang)}</th>{heads}</tr></thead>
        <tbody>{rows} <tr><th scope="row">{words::SOURCE.in_lang(lang)}</th>{sources}</tr></tbody>
    }
    .into_any()
}

fn source(version: &Version) -> AnyView {
    view! { <a href=version.law.url() rel="noreferrer">{version.law.to_string()}</a> }.into_any()
}

/// Steps by date, from the first version to the day on which the value was last checked.
fn chart(scale: &Scale, versions: &[Version], wide: bool, label: String, lang: Lang) -> AnyView {
    let (Some(first), Some(last)) = (versions.first(), versions.last()) else { return ().into_any() };
    let (width, height) = if wide { (640, 150) } else { (320, 140) };
    let parts = last.figures.len();
    let all: Vec<i64> = versions.iter().flat_map(|v| v.figures.iter().map(|value| drawn(*value, v))).collect();
    let (least, most) = (all.iter().copied().min().unwrap_or(0), all.iter().copied().max().unwrap_or(0));
    // A value that never changed runs through the middle.
    let room = if most > least { 0 } else { most.abs().max(1) };
    let right = width - if parts > 1 { 34 } else { 6 };
    let frame = Frame { left: 6, right, top: 26, bottom: height - 26, least: least - room, most: most + room };
    let (begin, end) = (place(first.since), place(scale.table.checked()).max(place(last.since) + HALF_A_YEAR));
    let x = |day: Date| frame.x(place(day) - begin, end - begin);
    let mut taken: Vec<i64> = Vec::new();
    let lines: Vec<AnyView> = (0..parts)
        .map(|part| {
            let mut d = String::new();
            let mut height = 0;
            for (i, version) in versions.iter().enumerate() {
                let Some(value) = version.figures.get(part) else { continue };
                height = frame.y(drawn(*value, version));
                d.push_str(if i == 0 { "M" } else { "H" });
                push(&mut d, x(version.since));
                d.push(if i == 0 { ' ' } else { 'V' });
                push(&mut d, height);
            }
            d.push('H');
            push(&mut d, frame.right * 10);
            let beside = taken.iter().filter(|other| (**other - height).abs() < 120).count() as i64;
            taken.push(height);
            let number = (parts > 1 && beside < 2).then(|| {
                let at = frame.right + 4 + beside * 15;
                view! { <text x=at y=unit(height + 45)>{part + 1}</text> }
            });
            view! { <path class=format!("line d{}", part % 4) d=d></path> {number} }.into_any()
        })
        .collect();
    let ends = (parts == 1).then(|| {
        let text = |version: &Version, x: i64, anchor: &'static str| {
            let value = *version.figures.first()?;
            let y = frame.y(drawn(value, version)) - 70;
            let text = figure(value, version.unit, lang);
            Some(view! { <text class="strong halo" x=x y=unit(y) text-anchor=anchor>{text}</text> }.into_any())
        };
        let newest = (versions.len() > 1).then(|| text(last, frame.right, "end"));
        view! { {text(first, frame.left, "start")} {newest} }
    });
    let mut before: Option<(i64, i16)> = None;
    let years: Vec<AnyView> = versions
        .iter()
        .map(|version| {
            let (x, year) = (x(version.since), version.since.year());
            let clear = before.is_none_or(|(at, other)| x - at > 380 && year != other);
            let d = format!("M{} {}v5", unit(x), frame.bottom);
            let name = clear.then(|| {
                before = Some((x, year));
                let anchor = if x < 200 { "start" } else { "middle" };
                view! { <text x=unit(x) y=frame.bottom + 20 text-anchor=anchor>{year.to_string()}</text> }
            });
            view! { <path class="base" d=d></path> {name} }.into_any()
        })
        .collect();
    let base = format!("M{} {}H{}", frame.left, frame.bottom, frame.right);
    view! {
        <svg viewBox=format!("0 0 {width} {height}") role="img" aria-label=label>
            <path class="base" d=base></path>
            {years} {lines} {ends}
        </svg>
    }
    .into_any()
}

/// Half a year on the axis, which is drawn after a value that begins later than the day of its checking.
const HALF_A_YEAR: i64 = 186;

/// A day on the axis: months of 31 days, near enough for a drawing.
fn place(day: Date) -> i64 {
    (i64::from(day.year()) * 12 + i64::from(day.month())) * 31 + i64::from(day.day())
}

/// A figure in millionths; francs become euros, so that one line shows both.
fn drawn(value: Decimal, version: &Version) -> i64 {
    let francs = version.unit == droits_engine::dated::Unit::FrancsPerMonth;
    let value = if francs { value / dec!(6.55957) } else { value };
    (value * dec!(1_000_000)).trunc().to_i64().unwrap_or(0)
}
