//! Lives side by side, benefit by benefit, each held against the first, and why it differs.

use std::sync::Arc;

use droits_engine::household::{Kind, Kinds};
use droits_engine::money::Euros;
use droits_engine::outcome::{Benefit, Frequency, Outcome};
use droits_engine::right::Right;
use droits_engine::rights::income;
use droits_engine::scenario::compare::{Change, compare, first_difference, net};
use droits_engine::scenario::purse::{Beyond, beyond, counts};
use droits_words::benefits::Family;
use droits_words::ui::{ahead as words, purse as purse_words, results};
use droits_words::{Lang, Text, benefits, format, lines, reasons, rights};
use leptos::prelude::*;

use super::super::events::signed;
use crate::ui::say::figure;
use crate::ui::state::Computed;

/// A column: its heading and what is due.
#[derive(Clone)]
pub struct Side {
    /// Heading.
    pub name: String,
    /// What is due.
    pub computed: Arc<Computed>,
    /// What else comes in or, negative, is spent a month, and its name.
    pub apart: Option<(Text, Euros)>,
    /// What the month brings or takes beside the money of the Caf, and income that is no wage; none where the columns stop at
    /// what is in hand.
    purse: Option<(Beyond, Option<Euros>)>,
}

impl Side {
    /// A column that ends with what is in hand.
    pub fn in_hand(name: String, computed: Arc<Computed>, apart: Option<(Text, Euros)>) -> Side {
        Side { name, computed, apart, purse: None }
    }

    /// A column that goes on to what is left once the tax is paid.
    pub fn new(name: String, computed: Arc<Computed>) -> Side {
        let household = &computed.household;
        let others = income(household).zip(wages(&computed)).map(|(all, wages)| all - wages);
        let mut beyond = beyond(household, &computed.assessment);
        // What other ways of care cost is not known here: the price of a crèche alone would make it look the dearest.
        beyond.rights[Right::CrecheFee as usize] = Some(Euros::ZERO);
        Side { name, computed, apart: None, purse: Some((beyond, others)) }
    }

    fn apart(&self) -> Euros {
        self.apart.map_or(Euros::ZERO, |(_, amount)| amount)
    }
}

/// The tables; a phone has one for each column after the first.
pub fn beside(first: &Side, sides: &[Side], wide: bool, lang: Lang) -> AnyView {
    let tables: Vec<AnyView> = if wide {
        vec![table(first, sides, lang)]
    } else {
        sides.iter().map(|side| table(first, std::slice::from_ref(side), lang)).collect()
    };
    view! { <div class="compared">{tables}</div> }.into_any()
}

/// All monthly benefits of a column; `None` when one of them cannot be said: the sum cannot be said either.
fn total(side: &Side) -> Option<Euros> {
    let monthly = Benefit::ALL.into_iter().filter(|benefit| benefit.frequency() == Frequency::Monthly);
    monthly.map(|benefit| net(side.computed.assessment.of(benefit))).sum()
}

/// What a home has in hand a month.
fn in_hand(side: &Side) -> Option<Euros> {
    Some(total(side)? + wages(&side.computed)? + side.apart())
}

/// What is left a month once the tax is paid; `None` when a part of it cannot be said.
fn left(side: &Side) -> Option<Euros> {
    let (beyond, others) = side.purse.as_ref()?;
    let known = beyond.unknown().next().is_none();
    known.then_some(in_hand(side)? + (*others)? + beyond.sum())
}

/// The lines after what is in hand: other income, tax, cover, grants and crèche, as far as one of them is something.
fn after_tax(first: &Side, sides: &[Side], lang: Lang) -> Vec<AnyView> {
    type Of<'a> = &'a dyn Fn(&Beyond) -> Option<Euros>;
    let cells = |of: &dyn Fn(&Side) -> Option<Euros>| sides.iter().map(|side| (of(first), of(side))).collect();
    let beyond = |of: Of<'_>| -> Vec<Cell> { cells(&|side: &Side| of(&side.purse.as_ref()?.0)) };
    let others: Vec<Cell> = cells(&|side: &Side| side.purse.as_ref()?.1);
    let mut lines = vec![(purse_words::OTHER_INCOME, others)];
    lines.push((purse_words::TAX_A_MONTH, beyond(&|beyond| Some(Euros::ZERO - beyond.tax?))));
    for right in Right::ALL.into_iter().filter(|right| counts(*right)) {
        lines.push((rights::name(right), beyond(&|beyond| beyond.rights[right as usize])));
    }
    let told = |cells: &[Cell]| {
        cells.iter().any(|(a, b)| [a, b].into_iter().any(|amount| amount.is_none_or(|amount| !amount.is_zero())))
    };
    lines
        .into_iter()
        .filter(|(_, cells)| told(cells))
        .map(|(name, cells)| row(None, name.in_lang(lang).to_owned(), cells, "", lang))
        .collect()
}

/// An amount in the first column, and in another.
type Cell = (Option<Euros>, Option<Euros>);

/// The last line of the tables, as one hears it.
pub fn heard(first: &Side, sides: &[Side], lang: Lang) -> String {
    let (colon, stop) = (if lang == Lang::En { ": " } else { "\u{202f}: " }, ". ");
    let said = sides.iter().map(|side| {
        let after = in_hand(side);
        let amount = after.map_or(results::TO_SAY.in_lang(lang).to_owned(), |amount| format::euros(amount.0, lang));
        let difference =
            in_hand(first).zip(after).map(|(before, after)| format!(" ({})", signed(after - before, lang)));
        format!(
            "{}{colon}{} {amount}{}",
            side.name,
            words::IN_HAND.in_lang(lang).to_lowercase(),
            difference.unwrap_or_default()
        )
    });
    said.collect::<Vec<_>>().join(stop)
}

/// Why each column differs from the first.
pub fn whys(first: &Side, sides: &[Side], lang: Lang) -> AnyView {
    sides.iter().map(|side| reasons_of(&first.computed, side, lang)).collect::<Vec<_>>().into_any()
}

/// Wages of every adult in the month.
fn wages(computed: &Computed) -> Option<Euros> {
    const WAGES: Kinds = Kinds::of(&[
        Kind::Wage,
        Kind::ApprenticeWage,
        Kind::ProfessionalisationWage,
        Kind::EsatWage,
        Kind::PartialUnemployment,
    ]);
    let household = &computed.household;
    household.adults.iter().map(|adult| adult.income.in_month(WAGES, household.month).ok().map(Euros::from)).sum()
}

fn table(first: &Side, sides: &[Side], lang: Lang) -> AnyView {
    let today = &first.computed;
    let changes: Vec<Vec<Change>> =
        sides.iter().map(|side| compare(&today.assessment, &side.computed.assessment)).collect();
    let monthly = |family: Family| {
        family.benefits().filter(|benefit| benefit.frequency() == Frequency::Monthly).collect::<Vec<_>>()
    };
    let told = |amount: Option<Euros>| amount.is_none_or(|amount| !amount.is_zero());
    let rows: Vec<AnyView> = Family::ALL
        .into_iter()
        .flat_map(monthly)
        .filter(|benefit| {
            changes.iter().any(|all| {
                let c = all[*benefit as usize];
                told(c.before) || told(c.after)
            })
        })
        .map(|benefit| {
            let name = benefits::name(benefit).in_lang(lang).to_owned();
            let cells = changes.iter().map(|all| (all[benefit as usize].before, all[benefit as usize].after)).collect();
            row(Some(Family::of(benefit)), name, cells, "", lang)
        })
        .collect();
    let wages = |side: &Side| wages(&side.computed);
    let sums = |of: &dyn Fn(&Side) -> Option<Euros>| sides.iter().map(|side| (of(first), of(side))).collect::<Vec<_>>();
    let apart = first
        .apart
        .map(|(text, _)| row(None, text.in_lang(lang).to_owned(), sums(&|side: &Side| Some(side.apart())), "", lang));
    let in_hand = |class| row(None, words::IN_HAND.in_lang(lang).to_owned(), sums(&in_hand), class, lang);
    let last = if first.purse.is_some() {
        view! {
            <tbody>{in_hand("st")} {after_tax(first, sides, lang)}</tbody>
            <tfoot>{row(None, purse_words::TITLE.in_lang(lang).to_owned(), sums(&left), "", lang)}</tfoot>
        }
        .into_any()
    } else {
        view! { <tfoot>{in_hand("")}</tfoot> }.into_any()
    };
    let heads: Vec<AnyView> =
        sides.iter().map(|side| view! { <th class="num" scope="col">{side.name.clone()}</th> }.into_any()).collect();
    view! {
        <div class="scroll" tabindex="0" role="group" aria-label=words::COMPARED.in_lang(lang)>
            <table class="tbl cmp">
                <caption>{words::COMPARED.in_lang(lang)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{words::BENEFIT.in_lang(lang)}</th>
                        <th class="num" scope="col">{first.name.clone()}</th>
                        {heads}
                    </tr>
                </thead>
                <tbody>
                    {rows}
                    {row(None, words::ALL_BENEFITS.in_lang(lang).to_owned(), sums(&total), "st", lang)}
                    {row(None, words::WAGES.in_lang(lang).to_owned(), sums(&wages), "", lang)}
                    {apart}
                </tbody>
                {last}
            </table>
        </div>
    }
    .into_any()
}

fn row(family: Option<Family>, name: String, cells: Vec<Cell>, class: &'static str, lang: Lang) -> AnyView {
    let amount = |amount: Option<Euros>| {
        amount.map_or(results::TO_SAY.in_lang(lang).to_owned(), |amount| format::euros(amount.0, lang))
    };
    let today = cells.first().and_then(|cell| cell.0);
    let mark = family.map(|family| view! { <span class=format!("mark {}", family.class())></span> });
    let cells: Vec<AnyView> = cells
        .into_iter()
        .map(|(before, after)| {
            let difference = before.zip(after).map(|(before, after)| after - before);
            let below = match difference {
                Some(difference) if difference.is_zero() => {
                    return view! { <td class="num same"><span translate=figure(&amount(after))>{amount(after)}</span><span class="vh">" " {words::SAME.in_lang(lang)}</span></td> }
                        .into_any();
                }
                Some(difference) => {
                    let arrow = if difference > Euros::ZERO { "▲" } else { "▼" };
                    let class = if difference > Euros::ZERO { "diff up" } else { "diff down" };
                    Some(view! { <span class=class translate="no"><span aria-hidden="true">{arrow}" "</span>{signed(difference, lang)}</span> })
                }
                None => None,
            };
            view! { <td class="num"><span translate=figure(&amount(after))>{amount(after)}</span>{below}</td> }.into_any()
        })
        .collect();
    view! { <tr class=class><th scope="row">{mark}{name}</th><td class="num" translate=figure(&amount(today))>{amount(today)}</td>{cells}</tr> }
        .into_any()
}

/// Why each benefit of a side differs.
fn reasons_of(today: &Computed, side: &Side, lang: Lang) -> AnyView {
    let items: Vec<AnyView> = compare(&today.assessment, &side.computed.assessment)
        .into_iter()
        .filter(|change| change.before != change.after)
        .map(|change| {
            let name = benefits::name(change.benefit).in_lang(lang);
            let mark = format!("mark {}", Family::of(change.benefit).class());
            let difference = change.difference().map(|difference| format!(" ({})", signed(difference, lang)));
            let why = because(today, &side.computed, change.benefit, lang);
            view! { <li><span class=mark></span><span><b>{name}</b>{difference} " – " {why}</span></li> }.into_any()
        })
        .collect();
    if items.is_empty() {
        return ().into_any();
    }
    view! { <h3>{side.name.clone()}</h3> <ul class="plain because">{items}</ul> }.into_any()
}

/// The reason of a difference: the refusal, what opens the right, or where the two computations part.
fn because(before: &Computed, after: &Computed, benefit: Benefit, lang: Lang) -> String {
    match (before.assessment.of(benefit), after.assessment.of(benefit)) {
        (_, Outcome::NotDue(reason)) => reasons::of(benefit, reason, lang),
        (_, Outcome::Unknown(gap)) => reasons::gap(benefit, gap, &after.household, lang),
        (Outcome::Due(_), Outcome::Due(_)) => match first_difference(&before.trace, &after.trace, benefit) {
            Some((old, new)) => words::INSTEAD
                .fill(lang, &[lines::sentence(new, &after.household, lang), lines::value(old.value, lang)]),
            None => benefits::opens_for(benefit, &after.household).in_lang(lang).to_owned(),
        },
        (_, Outcome::Due(_)) => benefits::opens_for(benefit, &after.household).in_lang(lang).to_owned(),
    }
}
