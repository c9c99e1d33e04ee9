//! Families of benefits one above the other.

use droits_engine::money::Euros;
use droits_words::benefits::Family;
use droits_words::{Lang, format};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::frame::{Frame, cents, push, steps, unit};
use super::hatch;

/// Amounts of each family at one place, in the order of [`Family::ALL`].
pub type Column = [Euros; 6];

/// A family of which something is drawn.
pub fn drawn(columns: &[Column], family: Family) -> bool {
    columns.iter().any(|column| !column[family as usize].is_zero())
}

/// The greatest sum of a column, in cents.
pub fn greatest(columns: &[Column]) -> i64 {
    columns.iter().map(|column| column.iter().map(|amount| cents(amount.0)).sum()).max().unwrap_or(0)
}

/// Bars side by side, a paper line between families.
pub fn bars(columns: &[Column], order: &[Family], frame: Frame) -> AnyView {
    let count = columns.len() as i64;
    layers(columns, order, frame, |below, above, d| {
        for (i, (below, above)) in below.iter().zip(above).enumerate() {
            if above <= below {
                continue;
            }
            let (left, right) = (frame.x(i as i64, count), frame.x(i as i64 + 1, count));
            let gap = ((right - left) / 10).max(10);
            let (top, bottom) = (frame.y(*above), frame.y(*below));
            d.push('M');
            push(d, left + gap / 2);
            d.push(' ');
            push(d, bottom);
            d.push('H');
            push(d, right - gap / 2);
            d.push('V');
            // A line of paper parts a family from the one above.
            push(d, (top + 8).min(bottom));
            d.push('H');
            push(d, left + gap / 2);
            d.push('z');
        }
    })
}

/// Areas above one another.
pub fn areas(columns: &[Column], order: &[Family], frame: Frame) -> AnyView {
    let last = columns.len() as i64 - 1;
    layers(columns, order, frame, |below, above, d| {
        let mut point = |i: usize, amount: i64, first: bool| {
            d.push(if first { 'M' } else { 'L' });
            push(d, frame.x(i as i64, last));
            d.push(' ');
            push(d, frame.y(amount));
        };
        for (i, amount) in above.iter().enumerate() {
            point(i, *amount, i == 0);
        }
        for (i, amount) in below.iter().enumerate().rev() {
            point(i, *amount, false);
        }
        d.push('z');
    })
}

/// One path a family, from the lowest up, and its hatch.
fn layers(columns: &[Column], order: &[Family], _: Frame, draw: impl Fn(&[i64], &[i64], &mut String)) -> AnyView {
    let mut below = vec![0_i64; columns.len()];
    let mut paths: Vec<AnyView> = Vec::new();
    for family in order.iter().copied().filter(|family| drawn(columns, *family)) {
        let above: Vec<i64> = columns.iter().zip(&below).map(|(c, low)| low + cents(c[family as usize].0)).collect();
        let mut d = String::new();
        draw(&below, &above, &mut d);
        let class = format!("bar {}", family.class());
        paths.push(
            view! { <path class=class d=d.clone()></path><path class="hatch" fill=hatch(family) d=d></path> }
                .into_any(),
        );
        below = above;
    }
    paths.into_any()
}

/// Lines and amounts of the axis, and the base.
pub fn axis(frame: Frame, lang: Lang) -> AnyView {
    let lines: Vec<AnyView> = steps(frame.most)
        .into_iter()
        .filter(|amount| *amount <= frame.most)
        .map(|amount| {
            let y = frame.y(amount);
            let class = if amount == 0 { "base" } else { "axis" };
            let d = format!("M{} {}H{}", frame.left, unit(y), frame.right);
            let text = format::euros_short(Decimal::new(amount, 2), lang);
            view! {
                <path class=class d=d></path>
                <text x=frame.left - 6 y=unit(y + 45) text-anchor="end">{text}</text>
            }
            .into_any()
        })
        .collect();
    lines.into_any()
}

/// A pin with its number or letter, and a line down to a height in tenths.
pub fn pin(x: i64, row: i64, to: i64, label: String) -> AnyView {
    let y = 110 + row * 210;
    let d = format!("M{} {}V{}", unit(x), unit(y + 90), unit(to.max(y + 90)));
    view! {
        <path class="flag" d=d></path>
        <circle class="pin" cx=unit(x) cy=unit(y) r="9"></circle>
        <text class="pin-t" x=unit(x) y=unit(y + 42) text-anchor="middle">{label}</text>
    }
    .into_any()
}
