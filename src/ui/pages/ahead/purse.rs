//! What is left by wage once the tax is paid, under the sweep of the money of the Caf: worked out after it, in slices.

use std::sync::Arc;
use std::time::Duration;

use droits_engine::household::Household;
use droits_engine::money::{Euros, Monthly};
use droits_engine::right::Right;
use droits_engine::scenario::purse::{
    Cover, NextHundred, Part, Purse, Sweeping, Threshold, next_hundred, other_income,
};
use droits_engine::scenario::sweep::{net_smic, own_wage};
use droits_words::ui::ahead as sweep_words;
use droits_words::ui::purse as words;
use droits_words::{Lang, benefits, format, rights};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::events::signed;
use super::wages::{POINTS, SMICS, marks};
use crate::ui::charts::frame::{Frame, cents, push, steps, unit};
use crate::ui::charts::stack::axis;
use crate::ui::charts::{Shown, Switch, Wide};
use crate::ui::life::{after, in_slices};
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// All of it, once it is complete.
struct Left {
    purses: Vec<Purse>,
    thresholds: Vec<(Monthly, Threshold)>,
    /// Income of the household beside the wage; nothing when it is not known.
    others: Euros,
    smic: Monthly,
    own: Option<(Monthly, NextHundred)>,
}

impl Left {
    fn before(&self, purse: &Purse) -> Euros {
        purse.point.in_hand() + self.others
    }

    fn after(&self, purse: &Purse) -> Euros {
        purse.left() + self.others
    }
}

/// The section; it begins once the sweep above is there.
#[component]
pub fn AfterTax(adult: RwSignal<usize>, ready: Memo<bool>) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let (shown, wide) = (RwSignal::new(Shown::Chart), Wide::follow());
    let left: RwSignal<Option<Arc<Left>>> = RwSignal::new(None);
    Effect::new(move |_| {
        let adult = adult.get();
        left.set(None);
        let household = case.computed.with(|computed| computed.as_ref().map(|c| c.household.clone()));
        let Some(household) = household.filter(|_| ready.get()) else { return };
        let adult = adult.min(household.adults.len().saturating_sub(1));
        let Ok(smic) = net_smic(household.month) else { return };
        let sweeping = Sweeping::new(&household, adult, smic * Decimal::from(SMICS), POINTS);
        after(Duration::ZERO, move || {
            in_slices(sweeping, Sweeping::advance, move |sweeping| {
                left.set(Some(Arc::new(gather(&sweeping, &household, adult, smic))));
            });
        });
    });
    let get = move || left.get();
    view! {
        <section class="chart stack" aria-labelledby="impot" aria-busy=move || get().is_none().to_string()>
            <div class="hd"><h2 id="impot">{say(words::TITLE)}</h2><Switch shown/></div>
            <p class="quiet">{say(words::LEAD)}</p>
            <Show when=move || left.with(Option::is_some) fallback=move || view! { <p role="status">{say(sweep_words::COMPUTING)}</p> }>
                {move || get().map(|left| next(&left, router.lang()))}
                <div class="drawing" hidden=move || shown.get() != Shown::Chart>
                    <ul class="legend">
                        <li>{sample("line before")} {say(words::BEFORE)}</li>
                        <li>{sample("line")} {say(words::LEFT)}</li>
                    </ul>
                    {move || get().map(|left| draw(&left, wide.get(), router.lang()))}
                </div>
                <div class="scroll" tabindex="0" role="region" aria-label=say(words::TABLE) hidden=move || shown.get() != Shown::Table>
                    {move || get().map(|left| table(&left, router.lang()))}
                </div>
                <h3>{say(words::THRESHOLDS)}</h3>
                {move || get().map(|left| thresholds(&left, router.lang()))}
            </Show>
        </section>
    }
}

fn gather(sweeping: &Sweeping, household: &Household, adult: usize, smic: Monthly) -> Left {
    let own = own_wage(household, adult).and_then(|wage| Some((wage, next_hundred(household, adult, wage)?)));
    Left {
        purses: sweeping.purses(),
        thresholds: sweeping.thresholds(),
        others: other_income(household, adult).unwrap_or_default(),
        smic,
        own,
    }
}

fn sample(class: &'static str) -> impl IntoView {
    view! {
        <svg class="swatch" viewBox="0 0 14 14" width="14" height="14" aria-hidden="true"><path class=class d="M0 7h14"/></svg>
    }
}

/// The next hundred euros: what is left of them, and what takes the rest.
fn next(left: &Left, lang: Lang) -> AnyView {
    let Some((wage, next)) = &left.own else { return ().into_any() };
    let kept = next.kept.0;
    let said = if kept.is_sign_negative() && !kept.is_zero() {
        words::NEXT_LOSS.fill(lang, &[format::euros(-kept, lang)])
    } else {
        words::NEXT.fill(lang, &[format::euros(kept, lang)])
    };
    let from = words::FROM_OWN.fill(lang, &[format::euros_short(wage.0, lang)]);
    let row = |name: &'static str, amount: String| {
        view! { <tr><th scope="row">{name}</th><td class="num" translate="no">{amount}</td></tr> }.into_any()
    };
    let rows: Vec<AnyView> =
        next.causes.iter().map(|(part, takes)| row(name(*part).in_lang(lang), signed(*takes, lang))).collect();
    let covers = match next.covers {
        [Cover::Free, Cover::Paid(_)] => Some(words::COVER_PAID),
        [Cover::Free | Cover::Paid(_), Cover::Closed] => Some(words::COVER_CLOSED),
        _ => None,
    };
    let covers = covers.map(|text| view! { <p class="note">{text.in_lang(lang)}</p> });
    let uncounted = (!next.uncounted.is_empty()).then(|| {
        let names: Vec<&str> = next.uncounted.iter().map(|part| name(*part).in_lang(lang)).collect();
        view! { <p class="quiet">{words::UNCOUNTED.fill(lang, &[names.join(", ")])}</p> }
    });
    view! {
        <p class="say">{said}</p>
        <p class="quiet">{from}</p>
        <table class="tbl next">
            <caption>{words::CAUSES.in_lang(lang)}</caption>
            <tbody>
                {row(words::HUNDRED.in_lang(lang), signed(Euros(Decimal::ONE_HUNDRED), lang))}
                {rows}
            </tbody>
            <tfoot>{row(words::LEFT_OF.in_lang(lang), signed(next.kept, lang))}</tfoot>
        </table>
        {covers}
        {uncounted}
    }
    .into_any()
}

/// What a part is called.
pub fn name(part: Part) -> droits_words::Text {
    match part {
        Part::Benefit(benefit) => benefits::name(benefit),
        Part::Right(right) => rights::name(right),
        Part::Tax => words::TAX,
    }
}

fn draw(left: &Left, wide: bool, lang: Lang) -> AnyView {
    let (width, height) = if wide { (960, 300) } else { (340, 260) };
    let highest = left.purses.iter().flat_map(|purse| [left.before(purse), left.after(purse)]);
    let highest = highest.map(|amount| cents(amount.0)).max().unwrap_or(0);
    let most = steps(highest).last().copied().unwrap_or(1);
    let frame = Frame { left: 62, right: width - 8, top: 20, bottom: height, least: 0, most };
    let last = left.purses.len() as i64 - 1;
    let path = |amount: &dyn Fn(&Purse) -> Euros| {
        let mut d = String::new();
        for (i, purse) in left.purses.iter().enumerate() {
            d.push(if i == 0 { 'M' } else { 'L' });
            push(&mut d, frame.x(i as i64, last));
            d.push(' ');
            push(&mut d, frame.y(cents(amount(purse).0)));
        }
        d
    };
    let (before, after) = (path(&|purse| left.before(purse)), path(&|purse| left.after(purse)));
    let label = left.own.as_ref().map_or(words::TABLE.in_lang(lang).to_owned(), |(_, next)| {
        words::NEXT.fill(lang, &[format::euros(next.kept.0, lang)])
    });
    let own =
        left.own.as_ref().filter(|(wage, _)| cents(wage.0) <= cents(left.smic.0) * SMICS).and_then(|(wage, _)| {
            let x = frame.x(cents(wage.0), cents(left.smic.0) * SMICS);
            let at = left.purses.iter().rposition(|purse| purse.point.wage <= *wage)?;
            let amount = left.after(left.purses.get(at)?);
            let right = x > frame.right * 7;
            let (anchor, text_x) = if right { ("end", x - 120) } else { ("start", x + 120) };
            let said = sweep_words::YOU.fill(lang, &[format::euros_whole(amount.0, lang)]);
            let y = frame.y(cents(amount.0));
            Some(view! {
                <circle class="dot" cx=unit(x) cy=unit(y) r="6"></circle>
                <text class="strong halo" x=unit(text_x) y=unit(y + 160) text-anchor=anchor>{said}</text>
            })
        });
    view! {
        <svg viewBox=format!("0 0 {width} {}", height + 26) role="img" aria-label=label>
            {axis(frame, lang)}
            {marks(frame, wide, lang)}
            <path class="line before" d=before></path>
            <path class="line" d=after></path>
            {own}
        </svg>
    }
    .into_any()
}

fn thresholds(left: &Left, lang: Lang) -> AnyView {
    if left.thresholds.is_empty() {
        return view! { <p class="quiet">{words::NO_THRESHOLD.in_lang(lang)}</p> }.into_any();
    }
    let items: Vec<AnyView> = (left.thresholds.iter())
        .map(|(wage, one)| {
            let text = words::threshold(&format::euros_short(wage.0, lang), *one, lang);
            view! { <li>{text}</li> }.into_any()
        })
        .collect();
    view! { <ul class="on-the-way">{items}</ul> }.into_any()
}

fn table(left: &Left, lang: Lang) -> AnyView {
    // Of a column nothing of which is known or due, nothing is shown.
    let others = |purse: &Purse| -> Option<Euros> {
        let all = Right::ALL.into_iter().filter(|right| *right != Right::C2s);
        all.map(|right| purse.beyond.rights[right as usize]).sum()
    };
    let shows = left.purses.iter().any(|purse| others(purse) != Some(Euros::ZERO));
    let euros = |amount: Option<Euros>| amount.map_or("–".to_owned(), |amount| format::euros(amount.0, lang));
    let cell = |text: String| view! { <td class="num" translate="no">{text}</td> }.into_any();
    let head = |text: droits_words::Text| view! { <th scope="col" class="num">{text.in_lang(lang)}</th> }.into_any();
    let rows: Vec<AnyView> = left
        .purses
        .iter()
        .enumerate()
        .step_by(10)
        .map(|(i, purse)| {
            let cover = match purse.beyond.cover {
                Cover::Free => words::FREE.in_lang(lang).to_owned(),
                Cover::Paid(amount) => format::euros((Euros::ZERO - amount).0, lang),
                Cover::Closed => words::NONE.in_lang(lang).to_owned(),
                Cover::Unknown => "–".to_owned(),
            };
            let kept = left.purses.get(i + SPAN).map(|next| {
                let (more, step) = (next.left() - purse.left(), next.point.wage - purse.point.wage);
                format::euros_whole(more.0 * Decimal::ONE_HUNDRED / step.0, lang)
            });
            view! {
                <tr>
                    <th scope="row" class="num" translate="no">{format::euros(purse.point.wage.0, lang)}</th>
                    {cell(euros(Some(left.before(purse))))}
                    {cell(euros(purse.beyond.tax.map(|tax| Euros::ZERO - tax)))}
                    <td class="num">{cover}</td>
                    {shows.then(|| cell(euros(others(purse))))}
                    <td class="num" translate="no"><b>{euros(Some(left.after(purse)))}</b></td>
                    {cell(kept.unwrap_or_default())}
                </tr>
            }
            .into_any()
        })
        .collect();
    view! {
        <table class="tbl">
            <caption>{words::TABLE.in_lang(lang)}</caption>
            <thead>
                <tr>
                    {head(sweep_words::WAGE)}
                    {head(words::BEFORE)}
                    {head(words::TAX_A_MONTH)}
                    {head(words::COVER)}
                    {shows.then(|| head(words::OTHERS))}
                    {head(words::LEFT)}
                    {head(words::LEFT_COLUMN)}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// Points over which what is left of 100 € is measured in the table: about 100 €.
const SPAN: usize = 7;
