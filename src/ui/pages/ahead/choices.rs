//! What a family may really choose, side by side, as facts: a way of childcare, a leave, a complement or the PCH.
//!
//! It is shown only to families for whom it matters (`scenario::options`). Each choice is a variant of the household.

use std::sync::Arc;

use droits_engine::household::{CareMode, Household, ParentalLeave};
use droits_engine::money::{Cents, Euros, Monthly};
use droits_engine::scenario::options::{Matter, care_prices, concerned, creche_cost};
use droits_engine::scenario::sweep::own_wage;
use droits_engine::scenario::variants::{Care, Change, DaysPaid, DisabilityChoice, variant};
use droits_engine::trace::About;
use droits_words::ui::ahead as words;
use droits_words::{Lang, Text, lines};
use leptos::prelude::*;
use rust_decimal::{Decimal, dec};

use super::whatif::compared::{Side, beside, whys};
use super::whatif::draft::typed;
use super::whatif::fields::{list, number};
use crate::form::parse;
use crate::ui::charts::Wide;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::{Case, compute};

/// Whether there is something to choose, followed.
pub fn matter(case: Case) -> Memo<bool> {
    Memo::new(move |_| {
        case.computed.with(|computed| {
            computed
                .as_ref()
                .is_some_and(|c| Matter::ALL.into_iter().any(|matter| !concerned(&c.household, matter).is_empty()))
        })
    })
}

/// The part.
#[component]
pub fn Choices() -> impl IntoView {
    let case = Case::here();
    let shown = Memo::new(move |_| {
        let of = |household: &Household| {
            let each = Matter::ALL
                .into_iter()
                .flat_map(|matter| concerned(household, matter).into_iter().map(move |c| (matter, c)));
            each.collect::<Vec<_>>()
        };
        case.computed.with(|computed| computed.as_ref().map(|c| of(&c.household)).unwrap_or_default())
    });
    let parts = move || shown.get().into_iter().map(|(matter, child)| one(matter, child)).collect::<Vec<_>>();
    view! {
        <p class="quiet lead">{say(words::CHOICES_LEAD)}</p>
        <Show when=move || shown.with(Vec::is_empty)><p class="say">{say(words::NO_CHOICE)}</p></Show>
        {parts}
    }
}

/// What is typed for one matter, all of it text or a position in a list.
#[derive(Clone, Copy)]
struct Typed {
    adult: RwSignal<usize>,
    category: RwSignal<usize>,
    texts: [RwSignal<String>; 4],
}

impl Typed {
    fn amount(self, i: usize) -> Option<Decimal> {
        self.texts[i].with(|text| parse::money(text).ok())
    }
}

/// Whom a matter is about, by position.
fn about(matter: Matter, position: u8) -> About {
    match matter {
        Matter::Solidarity => About::Adult(position),
        Matter::Care | Matter::Leave | Matter::Disability | Matter::Beside => About::Child(position),
    }
}

/// One matter for one child or adult: what is asked, the choices side by side, what lies outside.
fn one(matter: Matter, child: u8) -> AnyView {
    let (case, router, wide) = (Case::here(), Router::here(), Wide::follow());
    let household = move || case.computed.with(|computed| computed.as_ref().map(|c| c.household.clone()));
    let Some(now) = untrack(household) else { return ().into_any() };
    let begun = Typed {
        adult: RwSignal::new(now.adults.len().saturating_sub(1)),
        category: RwSignal::new(
            now.children
                .get(child as usize)
                .and_then(|c| c.aeeh_complement.get().ok())
                .map_or(0, |c| usize::from(c.max(1)) - 1),
        ),
        texts: first_texts(matter, &now).map(RwSignal::new),
    };
    let heading = move || {
        let name = household().map(|household| lines::who(about(matter, child), &household, router.lang()));
        words::MATTERS[matter as usize].fill(router.lang(), &[name.unwrap_or_default()])
    };
    let fields = move || household().map(|household| fields(matter, child, begun, &household, router.lang()));
    let compared = move || {
        let (lang, wide) = (router.lang(), wide.get());
        let household = household()?;
        let mut sides = Vec::new();
        let mut against = Vec::new();
        for (name, change, apart) in choices(matter, child, begun, &household, lang)? {
            match variant(&household, &change) {
                Ok(made) => sides.push(Side::in_hand(name, Arc::new(compute(made.household)), apart)),
                Err(why) => against.push(view! {
                    <p class="note next"><b>{name}</b> " – " {words::NOT_POSSIBLE[why as usize].in_lang(lang)}</p>
                }),
            }
        }
        let table = sides.split_first().map(|(first, others)| {
            view! {
                {beside(first, others, wide, lang)}
                <details class="whys"><summary>{words::WHY.in_lang(lang)}</summary>{whys(first, others, lang)}</details>
            }
        });
        Some(view! { {against} {table} })
    };
    view! {
        <section class="fold choices-of">
            <h2>{heading}</h2>
            <div class="asked">{fields}</div>
            {(matter == Matter::Care).then(|| view! { <p class="quiet">{say(words::PRICES)}</p> })}
            {compared}
            <p class="note">{say(words::OUTSIDE[matter as usize])}</p>
        </section>
    }
    .into_any()
}

/// What the fields hold at first: hours and prices; a wage; the PCH.
fn first_texts(matter: Matter, household: &Household) -> [String; 4] {
    match matter {
        Matter::Care => {
            let prices = care_prices(household.month).unwrap_or_default();
            let [minder, home, creche] = prices.map(|price| price.to_string().replace('.', ","));
            ["120".to_owned(), minder, home, creche]
        }
        Matter::Leave => {
            let wage = own_wage(household, household.adults.len().saturating_sub(1)).unwrap_or_default();
            [typed(wage), String::new(), String::new(), String::new()]
        }
        Matter::Disability => ["0".to_owned(), String::new(), String::new(), String::new()],
        Matter::Beside => ["22".to_owned(), String::new(), String::new(), String::new()],
        Matter::Solidarity => Default::default(),
    }
}

fn fields(matter: Matter, child: u8, typed: Typed, household: &Household, lang: Lang) -> Vec<AnyView> {
    let id = |key: &str| format!("c{}-{child}-{key}", matter as usize);
    let ask = |i: usize, label: String, unit: &'static str| {
        let text = typed.texts[i];
        number(id(&i.to_string()), label, unit, None, lang, text.into(), Callback::new(move |said| text.set(said)))
    };
    let said = |text: Text| text.in_lang(lang).to_owned();
    let who = || {
        let names: Vec<String> =
            (0..household.adults.len()).map(|i| lines::who(About::Adult(i as u8), household, lang)).collect();
        let adult = typed.adult;
        (names.len() > 1).then(|| {
            list(id("adult"), said(words::PARTICULARS[0]), names, adult.get_untracked(), move |i| adult.set(i))
        })
    };
    match matter {
        Matter::Care => {
            let price = |i: usize| ask(i + 1, words::PRICE.fill(lang, &[said(words::CARE_WAYS[i])]), "€");
            vec![ask(0, said(words::PARTICULARS[10]), "h"), price(0), price(1), price(2)]
        }
        Matter::Leave => who().into_iter().chain([ask(0, said(words::FULL_WAGE), "€")]).collect(),
        Matter::Disability => {
            let category = typed.category;
            let numbers = (1..=6).map(|i| i.to_string()).collect();
            vec![
                list(id("category"), said(words::CATEGORY), numbers, category.get_untracked(), move |i| {
                    category.set(i)
                }),
                ask(0, said(words::PCH_PLAN), "€"),
            ]
        }
        Matter::Beside => who().into_iter().chain([ask(0, said(words::DAYS), "")]).collect(),
        Matter::Solidarity => Vec::new(),
    }
}

type Choice = (String, Change, Option<(Text, Euros)>);

/// The choices of a matter as they are typed; `None` as long as a figure is wrong.
fn choices(matter: Matter, child: u8, typed: Typed, household: &Household, lang: Lang) -> Option<Vec<Choice>> {
    let said = |text: Text| text.in_lang(lang).to_owned();
    Some(match matter {
        Matter::Care => {
            let hours = typed.amount(0)?;
            let ways = [CareMode::Childminder, CareMode::Home, CareMode::MicroCreche];
            let way = |(i, mode): (usize, CareMode)| {
                let cost = Monthly(typed.amount(i + 1)? * hours).to_cents();
                let change = Change::Care { child, care: Some(Care { mode, hours, cost }) };
                Some((said(words::CARE_WAYS[i]), change, Some((words::CARE_COST, Euros(-cost.0)))))
            };
            let paid = ways.into_iter().enumerate().map(way).collect::<Option<Vec<_>>>()?;
            // A crèche sets no price: it follows from the income, and leaves no aid to be had.
            let creche = creche_cost(household, child, hours).map(|fee| {
                let care = Some(Care { mode: CareMode::Creche, hours, cost: Monthly(fee.0) });
                let apart = Some((words::CARE_COST, Euros(-fee.0)));
                (said(words::CRECHE), Change::Care { child, care }, apart)
            });
            paid.into_iter().chain(creche).collect()
        }
        Matter::Leave => {
            let (adult, wage) = (typed.adult.get() as u8, typed.amount(0)?);
            let ways = [
                (None, Decimal::ONE),
                (Some(ParentalLeave::PartTime), dec!(0.8)),
                (Some(ParentalLeave::HalfTime), dec!(0.5)),
                (Some(ParentalLeave::Full), Decimal::ZERO),
            ];
            let way = |(i, (leave, share)): (usize, (Option<ParentalLeave>, Decimal))| {
                let monthly = Monthly(wage * share).to_cents();
                (said(words::WORK_WAYS[i]), Change::Leave { adult, leave, monthly }, None)
            };
            ways.into_iter().enumerate().map(way).collect()
        }
        Matter::Disability => {
            let (category, plan) = (typed.category.get() as u8 + 1, Euros(typed.amount(0)?));
            let with = |choice| Change::Disability { child, choice };
            vec![
                (
                    words::COMPLEMENT.fill(lang, &[category.to_string()]),
                    with(DisabilityChoice::Complement(category)),
                    Some((words::PCH_PLAN, Euros::ZERO)),
                ),
                (said(words::PCH), with(DisabilityChoice::Pch), Some((words::PCH_PLAN, plan))),
            ]
        }
        Matter::Beside => {
            let (adult, days) = (typed.adult.get() as u8, u8::try_from(typed.amount(0)?).ok()?);
            let paid = |paid| Change::Beside { adult, child, days, paid };
            vec![
                (said(words::BESIDE_WAYS[0]), paid(DaysPaid::Ajpp), None),
                (said(words::BESIDE_WAYS[1]), paid(DaysPaid::Ajpa), None),
            ]
        }
        Matter::Solidarity => {
            let chosen = |chosen| Change::Solidarity { adult: child, chosen };
            vec![
                (said(words::SOLIDARITY_WAYS[0]), chosen(false), None),
                (said(words::SOLIDARITY_WAYS[1]), chosen(true), None),
            ]
        }
    })
}
