//! The particulars of a change.

use droits_engine::household::{Household, Kind as Income};
use droits_engine::scenario::variants::LivesWith;
use droits_engine::trace::About;
use droits_words::ui::{ahead as words, choices, errors};
use droits_words::{Lang, Text, lines};
use leptos::prelude::*;

use super::draft::{Draft, INCOMES, Kind};
use crate::form::parse;
use crate::ui::life::live;

/// The fields of a draft; drawn again when its kind, the household or the language change.
pub fn fields(number: usize, draft: RwSignal<Draft>, household: &Household, lang: Lang) -> Vec<AnyView> {
    let kind = draft.with_untracked(|draft| draft.kind);
    let label = |i: usize| words::PARTICULARS[i].in_lang(lang).to_owned();
    let id = |key: &str| format!("v{number}-{key}");
    let adult = || {
        let names = (0..household.adults.len()).map(|i| lines::who(About::Adult(i as u8), household, lang)).collect();
        list(id("adult"), label(0), names, draft.with_untracked(|d| d.adult), move |i| draft.update(|d| d.adult = i))
    };
    let child = || {
        let names = (0..household.children.len()).map(|i| lines::who(About::Child(i as u8), household, lang)).collect();
        list(id("child"), label(1), names, draft.with_untracked(|d| d.child), move |i| draft.update(|d| d.child = i))
    };
    let choice = |options: Vec<String>| {
        list(id("choice"), label(9), options, draft.with_untracked(|d| d.choice), move |i| {
            draft.update(|d| d.choice = i)
        })
    };
    let amount = |i: usize, slider: bool| {
        typed(id("amount"), label(i), "€", slider.then_some(4000), lang, draft, |d| &mut d.amount)
    };
    let rent = || typed(id("rent"), label(6), "€", None, lang, draft, |d| &mut d.rent);
    let said = |texts: &[Text]| texts.iter().map(|text| text.in_lang(lang).to_owned()).collect::<Vec<_>>();
    let options =
        |list: &[choices::Option]| list.iter().map(|one| one.text.in_lang(lang).to_owned()).collect::<Vec<_>>();
    match kind {
        Kind::Wage => vec![adult(), amount(2, true)],
        Kind::Hours => vec![
            adult(),
            typed(id("number"), label(12), "h", None, lang, draft, |d| &mut d.number),
            typed(id("hours"), label(13), "h", Some(48), lang, draft, |d| &mut d.hours),
        ],
        Kind::NoWork => vec![adult(), amount(3, false)],
        Kind::Birth => vec![typed(id("number"), label(4), "", None, lang, draft, |d| &mut d.number)],
        Kind::Couple => {
            vec![typed(id("number"), label(5), "", None, lang, draft, |d| &mut d.number), amount(2, true)]
        }
        Kind::Separation => {
            let mut all: Vec<AnyView> = (0..household.children.len())
                .map(|i| {
                    let name = lines::who(About::Child(i as u8), household, lang);
                    let text = words::LIVES_WITH.fill(lang, &[name]);
                    let now = draft.with_untracked(|d| d.with.get(i).map_or(0, |with| *with as usize));
                    list(id(&format!("with{i}")), text, said(&words::WITH), now, move |to| {
                        draft.update(|d| {
                            if let Some(with) = d.with.get_mut(i) {
                                *with = [LivesWith::Claimant, LivesWith::Partner, LivesWith::Both][to.min(2)];
                            }
                        });
                    })
                })
                .collect();
            all.push(rent());
            all
        }
        Kind::Move => {
            let codes = choices::DEPARTMENTS;
            let now = draft.with_untracked(|d| codes.iter().position(|one| one.word == d.department).unwrap_or(0));
            let zones = vec!["1".to_owned(), "2".to_owned(), "3".to_owned()];
            vec![
                list(id("department"), label(7), options(codes), now, move |i| {
                    draft.update(|d| d.department = codes.get(i).map_or(String::new(), |one| one.word.to_owned()));
                }),
                list(id("zone"), label(8), zones, draft.with_untracked(|d| usize::from(d.zone) - 1), move |i| {
                    draft.update(|d| d.zone = i as u8 + 1);
                }),
                rent(),
            ]
        }
        Kind::Eighteen | Kind::Leaves => vec![child()],
        Kind::Income => {
            // The choices stand in the order of the engine's kinds.
            let name = |kind: Income| choices::INCOME[kind as usize].text.in_lang(lang).to_owned();
            vec![adult(), choice(INCOMES.map(name).to_vec()), amount(14, false)]
        }
        Kind::Custody => {
            let mut custody = options(choices::CUSTODY);
            custody.reverse();
            vec![child(), choice(custody)]
        }
        Kind::Allowances => vec![child(), choice(said(&words::HERE_OR_THERE))],
        Kind::Care => {
            let mut modes = options(choices::CARE_MODE);
            modes.push(words::NO_CARE.in_lang(lang).to_owned());
            vec![
                child(),
                choice(modes),
                typed(id("hours"), label(10), "h", None, lang, draft, |d| &mut d.hours),
                typed(id("cost"), label(11), "€", None, lang, draft, |d| &mut d.cost),
            ]
        }
        Kind::Leave => {
            let mut leaves = options(choices::PARENTAL_LEAVE);
            if let Some(first) = leaves.first_mut() {
                *first = words::AT_WORK.in_lang(lang).to_owned();
            }
            vec![adult(), choice(leaves), amount(2, true)]
        }
        Kind::Disability => {
            let mut all: Vec<String> = (0..=6).map(|i| words::COMPLEMENT.fill(lang, &[i.to_string()])).collect();
            all.push(words::PCH.in_lang(lang).to_owned());
            vec![child(), choice(all)]
        }
    }
}

/// A choice in a list, by position.
pub fn list(
    id: String,
    label: String,
    options: Vec<String>,
    now: usize,
    set: impl Fn(usize) + Send + Sync + 'static,
) -> AnyView {
    let options: Vec<AnyView> = options
        .into_iter()
        .enumerate()
        .map(|(i, name)| view! { <option value=i.to_string() selected=i == now>{name}</option> }.into_any())
        .collect();
    view! {
        <div class="field said">
            <label for=id.clone()>{label}</label>
            <span class="in choose">
                <select id=id on:change=live(move |event| set(event_target_value(&event).parse().unwrap_or(0)))>{options}</select>
            </span>
        </div>
    }
    .into_any()
}

fn typed(
    id: String,
    label: String,
    unit: &'static str,
    slider: Option<u32>,
    lang: Lang,
    draft: RwSignal<Draft>,
    part: fn(&mut Draft) -> &mut String,
) -> AnyView {
    let text = Memo::new(move |_| {
        let mut draft = draft.get();
        part(&mut draft).clone()
    });
    number(id, label, unit, slider, lang, text.into(), Callback::new(move |typed| draft.update(|d| *part(d) = typed)))
}

/// A number or an amount, with a slider when it has a greatest one.
pub fn number(
    id: String,
    label: String,
    unit: &'static str,
    slider: Option<u32>,
    lang: Lang,
    text: Signal<String>,
    set: Callback<String>,
) -> AnyView {
    let fault = Memo::new(move |_| parse::money(&text.get()).err());
    let error = format!("{id}-e");
    let described = error.clone();
    let whole = move || parse::money(&text.get()).map(|amount| amount.round().to_string()).unwrap_or_default();
    let slider = slider.map(|most| {
        let step = if most > 100 { "10" } else { "1" };
        view! {
            <input
                type="range" class="slider" min="0" max=most.to_string() step=step
                aria-label=label.clone()
                aria-valuetext=move || format!("{} {unit}", whole()).trim().to_owned()
                prop:value=whole
                on:input=live(move |event| set.run(event_target_value(&event)))
            />
        }
    });
    view! {
        <div class="field said" class:has-err=move || fault.get().is_some()>
            <label for=id.clone()>{label}</label>
            <span class="in" class:bad=move || fault.get().is_some()>
                <input
                    id=id type="text" class="eur" inputmode="decimal" autocomplete="off"
                    aria-invalid=move || fault.get().is_some().then_some("true")
                    aria-describedby=move || fault.get().is_some().then(|| described.clone())
                    prop:value=move || text.get()
                    on:input=live(move |event| set.run(event_target_value(&event)))
                />
                {(!unit.is_empty()).then(|| view! { <span class="unit">{unit}</span> })}
            </span>
            {slider}
            {move || fault.get().map(|fault| view! { <p class="err" id=error.clone()>{errors::sentence(fault, lang)}</p> })}
        </div>
    }
    .into_any()
}
