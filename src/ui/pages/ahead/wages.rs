//! Benefits by wage, from nothing to four times the SMIC: computed in slices, drawn with the reader's own point.

use std::sync::Arc;
use std::time::Duration;

use droits_engine::household::Household;
use droits_engine::money::{Euros, Monthly};
use droits_engine::outcome::Benefit;
use droits_engine::scenario::sweep::{Point, ends, kept_over, losses, net_smic, own_wage, point, wage_at};
use droits_engine::sort::sort_few;
use droits_engine::trace::About;
use droits_words::benefits::Family;
use droits_words::ui::ahead as words;
use droits_words::{Lang, benefits, format, lines};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::purse::AfterTax;
use crate::ui::charts::frame::{Frame, cents, push, steps, unit};
use crate::ui::charts::stack::{Column, areas, axis, drawn, greatest, pin};
use crate::ui::charts::{Shown, Switch, Wide, legend};
use crate::ui::life::{after, live};
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// Points of the sweep.
pub(super) const POINTS: u32 = 401;
/// The sweep goes up to so many times the net SMIC.
pub(super) const SMICS: i64 = 4;
/// How long a slice may take, in milliseconds: no task of the page lasts more than 50.
const SLICE: f64 = 20.0;
/// Points over which what remains of 100 € is measured: about 100 €.
const SPAN: usize = 7;
/// From the bottom of the stack up.
const ORDER: [Family; 6] =
    [Family::Floor, Family::Housing, Family::Work, Family::Disability, Family::Children, Family::YoungChild];

/// A sweep that is complete.
#[derive(Clone)]
struct Swept {
    points: Vec<Point>,
    columns: Vec<Column>,
    smic: Monthly,
    /// The reader's own wage and point.
    own: Option<Point>,
}

/// The part.
#[component]
pub fn Wages() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let (shown, wide, adult) = (RwSignal::new(Shown::Chart), Wide::follow(), RwSignal::new(0_usize));
    let swept: RwSignal<Option<Arc<Swept>>> = RwSignal::new(None);
    Effect::new(move |_| {
        let adult = adult.get();
        swept.set(None);
        if let Some(household) = case.computed.with(|computed| computed.as_ref().map(|c| c.household.clone())) {
            let adult = adult.min(household.adults.len().saturating_sub(1));
            if let Ok(smic) = net_smic(household.month) {
                slice(Arc::new(household), adult, smic, Vec::new(), swept);
            }
        }
    });
    let adults = move || {
        case.computed.with(|computed| {
            let household = &computed.as_ref()?.household;
            (household.adults.len() > 1).then(|| names(household, router.lang()))
        })
    };
    let ready = Memo::new(move |_| swept.with(Option::is_some));
    let drawing = move || {
        let (lang, wide) = (router.lang(), wide.get());
        swept.get().map(|swept| draw(&swept, wide, lang))
    };
    view! {
        <section class="chart stack" aria-labelledby="salaire" aria-busy=move || swept.get().is_none().to_string()>
            <div class="hd"><h2 id="salaire">{say(words::WAGE_CHART)}</h2><Switch shown/></div>
            {move || adults().map(|names| view! {
                <div class="field">
                    <label for="sweep-adult">{say(words::WHOSE)}</label>
                    <span class="in choose">
                        <select id="sweep-adult" on:change=live(move |event| adult.set(event_target_value(&event).parse().unwrap_or(0)))>
                            {names.into_iter().enumerate().map(|(i, name)| view! {
                                <option value=i.to_string() prop:selected=move || adult.get() == i>{name}</option>
                            }).collect_view()}
                        </select>
                    </span>
                </div>
            })}
            <p class="say">{move || swept.get().map(|swept| sentence(&swept, router.lang()))}</p>
            <p class="quiet">{say(words::FULL_EFFECT)}</p>
            <Show when=move || swept.get().is_some() fallback=move || view! { <p role="status">{say(words::COMPUTING)}</p> }>
                <div class="drawing" hidden=move || shown.get() != Shown::Chart>
                    {move || swept.get().map(|swept| {
                        let mut families: Vec<Family> = ORDER.into_iter().filter(|f| drawn(&swept.columns, *f)).collect();
                        families.reverse();
                        legend(&families)
                    })}
                    {drawing}
                    <p class="quiet">{move || swept.get().map(|swept| {
                        words::SMIC_IS.fill(router.lang(), &[format::euros_short(swept.smic.0.round(), router.lang())])
                    })}</p>
                </div>
                <div class="scroll" tabindex="0" role="region" aria-label=say(words::WAGE_TABLE) hidden=move || shown.get() != Shown::Table>
                    {move || swept.get().map(|swept| table(&swept, router.lang()))}
                </div>
                <h3>{say(words::THRESHOLDS)}</h3>
                {move || swept.get().map(|swept| thresholds(&swept, router.lang()))}
            </Show>
        </section>
        <AfterTax adult ready/>
    }
}

fn names(household: &Household, lang: Lang) -> Vec<String> {
    (0..household.adults.len()).map(|i| lines::who(About::Adult(i as u8), household, lang)).collect()
}

/// Computes points as long as a slice lasts, then lets the page breathe; another run of the effect ends this one.
fn slice(
    household: Arc<Household>,
    adult: usize,
    smic: Monthly,
    mut points: Vec<Point>,
    swept: RwSignal<Option<Arc<Swept>>>,
) {
    after(Duration::ZERO, move || {
        let (most, begun) = (smic * Decimal::from(SMICS), js_sys::Date::now());
        while points.len() < POINTS as usize && js_sys::Date::now() - begun < SLICE {
            points.push(point(&household, adult, wage_at(most, points.len() as u32, POINTS - 1)));
        }
        if points.len() < POINTS as usize {
            return slice(household, adult, smic, points, swept);
        }
        let columns = points.iter().map(column).collect();
        let own = own_wage(&household, adult).map(|wage| point(&household, adult, wage));
        swept.set(Some(Arc::new(Swept { points, columns, smic, own })));
    });
}

fn column(point: &Point) -> Column {
    let mut column = [Euros::ZERO; 6];
    for (benefit, net) in Benefit::ALL.into_iter().zip(point.benefits) {
        column[Family::of(benefit) as usize] += net.unwrap_or_default();
    }
    column
}

/// The place of the reader's wage among the points.
fn own_place(swept: &Swept) -> Option<usize> {
    let wage = swept.own.as_ref()?.wage;
    swept.points.iter().rposition(|point| point.wage <= wage).filter(|at| at + SPAN < swept.points.len())
}

fn sentence(swept: &Swept, lang: Lang) -> String {
    let at = own_place(swept).filter(|_| swept.own.as_ref().is_some_and(|own| !own.wage.is_zero()));
    if let Some(kept) = at.and_then(|at| kept_over(&swept.points, SPAN).get(at).copied().flatten()) {
        return words::KEPT_HERE.fill(lang, &[format::euros_short(kept.0.round(), lang)]);
    }
    let total = swept.points.first().map(Point::total).unwrap_or_default();
    words::FROM_NOTHING.fill(lang, &[format::euros_short(total.0, lang)])
}

fn draw(swept: &Swept, wide: bool, lang: Lang) -> AnyView {
    let (width, height) = if wide { (960, 330) } else { (340, 280) };
    let most = steps(greatest(&swept.columns)).last().copied().unwrap_or(1);
    let last = swept.points.len() as i64 - 1;
    let frame = Frame { left: 62, right: width - 8, top: 52, bottom: height, least: 0, most };
    let marks = marks(frame, wide, lang);
    let (mut before, mut row) = (None, 0);
    let flags: Vec<AnyView> = in_order(swept)
        .into_iter()
        .enumerate()
        .map(|(i, (_, wage))| {
            let x = place(frame, swept, wage);
            // A pin too near the one before stands in the other row.
            row = if before.is_some_and(|before| x - before < 210) { 1 - row } else { 0 };
            before = Some(x);
            pin(x, row, frame.bottom * 10, letter(i))
        })
        .collect();
    let own = swept.own.as_ref().filter(|own| cents(own.wage.0) <= cents(swept.smic.0) * SMICS).map(|own| {
        let (x, y) = (place(frame, swept, own.wage), frame.y(cents(own.total().0)));
        let d = format!("M{} {}V{}", unit(x), unit(y), frame.bottom + 98);
        let said = words::YOU.fill(lang, &[format::euros_short(own.total().0.round(), lang)]);
        let right = x > frame.right * 7;
        let (anchor, text_x) = if right { ("end", x - 120) } else { ("start", x + 120) };
        view! {
            <path class="you" d=d></path>
            <circle class="dot" cx=unit(x) cy=unit(y) r="6"></circle>
            <text class="strong halo" x=unit(text_x) y=unit(y - 90) text-anchor=anchor>{said}</text>
        }
    });
    let small = Frame { top: height + 60, bottom: height + 130, least: 0, most: 15_000, ..frame };
    let kept = kept_over(&swept.points, SPAN);
    let mut d = String::new();
    let mut pen = 'M';
    for (i, kept) in kept.iter().enumerate() {
        let Some(kept) = kept else {
            pen = 'M';
            continue;
        };
        d.push(pen);
        pen = 'L';
        push(&mut d, small.x(i as i64, last));
        d.push(' ');
        push(&mut d, small.y(cents(kept.0)));
    }
    let scale: Vec<AnyView> = [0_i64, 5_000, 10_000]
        .into_iter()
        .map(|amount| {
            let class = if amount == 0 { "base" } else { "axis" };
            let line = format!("M{} {}H{}", small.left, unit(small.y(amount)), small.right);
            let text = format::euros_short(Decimal::new(amount, 2), lang);
            view! {
                <path class=class d=line></path>
                <text x=small.left - 6 y=unit(small.y(amount) + 45) text-anchor="end">{text}</text>
            }
            .into_any()
        })
        .collect();
    let view_box = format!("0 0 {width} {}", height + 138);
    view! {
        <svg viewBox=view_box role="img" aria-label=sentence(swept, lang)>
            {axis(frame, lang)}
            {areas(&swept.columns, &ORDER, frame)}
            {marks}
            <text class="strong" x=small.left y=small.top - 16>{words::KEPT.in_lang(lang)}</text>
            {scale}
            <path class="line" d=d></path>
            {flags}
            {own}
        </svg>
    }
    .into_any()
}

/// The SMICs below a drawing.
pub(super) fn marks(frame: Frame, wide: bool, lang: Lang) -> Vec<AnyView> {
    (0..=SMICS)
        .filter(|smics| wide || smics % 2 == 0 || *smics == 1)
        .map(|smics| {
            let x = frame.x(smics, SMICS);
            let anchor = match smics {
                0 => "start",
                SMICS => "end",
                _ => "middle",
            };
            let text = if smics == 0 { "0".to_owned() } else { words::SMIC.fill(lang, &[smics.to_string()]) };
            view! { <text x=unit(x) y=frame.bottom + 18 text-anchor=anchor>{text}</text> }.into_any()
        })
        .collect()
}

fn place(frame: Frame, swept: &Swept, wage: Monthly) -> i64 {
    frame.x(cents(wage.0), cents(swept.smic.0) * SMICS)
}

/// The benefits that end, by wage.
fn in_order(swept: &Swept) -> Vec<(Benefit, Monthly)> {
    let mut ends = ends(&swept.points);
    sort_few(&mut ends, |(benefit, wage)| (*wage, *benefit));
    ends
}

fn letter(i: usize) -> String {
    char::from(b'A' + (i as u8).min(25)).to_string()
}

fn thresholds(swept: &Swept, lang: Lang) -> AnyView {
    let wage = |wage: Monthly| format::euros_short(wage.0.round(), lang);
    let ends: Vec<AnyView> = in_order(swept)
        .into_iter()
        .enumerate()
        .map(|(i, (benefit, at))| {
            let text = words::STOPS.fill(lang, &[benefits::name(benefit).in_lang(lang).to_owned()]);
            view! { <li><span class="pin-n">{letter(i)}</span><span>{text}</span><b class="num" translate="no">{wage(at)}</b></li> }
                .into_any()
        })
        .collect();
    let losses: Vec<AnyView> = losses(&swept.points)
        .into_iter()
        .map(|(at, lost)| {
            let text = words::LOSS.fill(lang, &[format::euros_short(lost.0, lang)]);
            view! { <li><span class="pin-n none" aria-hidden="true">"−"</span><span>{text}</span><b class="num" translate="no">{wage(at)}</b></li> }.into_any()
        })
        .collect();
    if ends.is_empty() && losses.is_empty() {
        return view! { <p class="quiet">{words::NO_THRESHOLD.in_lang(lang)}</p> }.into_any();
    }
    view! { <ul class="plain thresholds">{ends} {losses}</ul> }.into_any()
}

fn table(swept: &Swept, lang: Lang) -> AnyView {
    let families: Vec<Family> = Family::ALL.into_iter().filter(|family| drawn(&swept.columns, *family)).collect();
    let kept = kept_over(&swept.points, SPAN);
    let heads: Vec<AnyView> = families
        .iter()
        .map(|family| view! { <th class="num" scope="col">{family.name().in_lang(lang)}</th> }.into_any())
        .collect();
    let euros = |amount: Euros| format::euros(amount.0, lang);
    let rows: Vec<AnyView> = swept
        .points
        .iter()
        .zip(&swept.columns)
        .enumerate()
        .step_by(10)
        .map(|(i, (point, column))| {
            let cells: Vec<AnyView> = families
                .iter()
                .map(|family| {
                    view! { <td class="num" translate="no">{euros(column[*family as usize])}</td> }.into_any()
                })
                .collect();
            let kept = kept.get(i).copied().flatten().map(|kept| format::euros_short(kept.0.round(), lang));
            view! {
                <tr>
                    <th scope="row" class="num" translate="no">{euros(point.wage.into())}</th>
                    {cells}
                    <td class="num" translate="no">{euros(point.total())}</td>
                    <td class="num" translate="no"><b>{euros(point.in_hand())}</b></td>
                    <td class="num" translate="no">{kept}</td>
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <table class="tbl">
            <caption>{words::WAGE_TABLE.in_lang(lang)}</caption>
            <thead>
                <tr>
                    <th scope="col" class="num">{words::WAGE.in_lang(lang)}</th>
                    {heads}
                    <th class="num" scope="col">{words::TOTAL.in_lang(lang)}</th>
                    <th class="num" scope="col">{words::IN_HAND.in_lang(lang)}</th>
                    <th class="num" scope="col">{words::KEPT_COLUMN.in_lang(lang)}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}
