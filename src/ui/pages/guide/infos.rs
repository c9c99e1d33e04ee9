//! What the simulator adds to the page for whoever lives with a violent partner: a way out at once, and a small calculation of which
//! nothing is kept.
//!
//! The page never stays in the history of its tab: the way out takes its place, and so does every link followed from it. What is
//! written lives in signals of this view alone, which go with it, and when the document is left.

use droits_engine::calendar::Month;
use droits_engine::emergency_aid::{Award, Claim, Form, award, repayment};
use droits_engine::money::Monthly;
use droits_engine::outcome::Gap;
use droits_words::facts::config::WAY_OUT_DEFAULT;
use droits_words::facts::infos as words;
use droits_words::ui::errors;
use droits_words::{Lang, format};
use leptos::prelude::*;
use wasm_bindgen::JsCast;

use super::read::Text;
use crate::form::parse;
use crate::ui::life::{listen, listen_first, live};
use crate::ui::router::{Page, Router, replace};
use crate::ui::say::say;
use crate::ui::state::Case;

/// Most children that can be chosen.
const MOST_CHILDREN: u8 = 8;
/// How many times Escape is pressed to leave, and within how many milliseconds.
const ESCAPES: usize = 3;
const WITHIN: f64 = 3000.0;

/// The parts of the text: before the calculation and after it, without the link that stands for the button; and where that leads.
pub fn parts(body: &str) -> (String, String, String) {
    let (before, rest) = body.split_once("<section id=\"sortie\"").unwrap_or(("", body));
    let (link, rest) = if before.is_empty() { ("", rest) } else { rest.split_once("</section>").unwrap_or(("", rest)) };
    let way_out = link.split_once("href=\"").and_then(|(_, after)| after.split_once('"')).map(|(url, _)| url);
    let cut =
        rest.find("id=\"montant\"").and_then(|at| Some(at + rest.get(at..)?.find("</section>")? + "</section>".len()));
    let (first, second) = rest.split_at(cut.unwrap_or(rest.len()));
    (format!("{before}{first}"), second.to_owned(), way_out.unwrap_or(WAY_OUT_DEFAULT).to_owned())
}

/// The page after its first sentence.
#[component]
pub fn Infos(text: RwSignal<Text>) -> impl IntoView {
    let cut = Memo::new(move |_| {
        text.with(|text| match text {
            Text::Here(body) => parts(body.split_once("</p>").map_or(body.as_str(), |(_, rest)| rest)),
            Text::Soon | Text::Failed => parts(""),
        })
    });
    leave_no_trace();
    view! {
        <Leave way_out=Signal::derive(move || cut.with(|(.., way_out)| way_out.clone()))/>
        <div class="guide" inner_html=move || cut.with(|(first, ..)| first.clone())></div>
        <Calculation/>
        <div class="guide" inner_html=move || cut.with(|(_, second, _)| second.clone())></div>
    }
}

/// The button that leaves, and the key that does the same.
#[component]
fn Leave(way_out: Signal<String>) -> impl IntoView {
    let router = Router::here();
    let leave = move || {
        // The home page takes this one's place in the history, and at once on the screen: the other site may be long in coming, or
        // not come at all. Then it takes the place of the home page.
        replace(&router.to_now(Page::Home));
        let _ = window().location().replace(&way_out.get_untracked());
    };
    let pressed = StoredValue::new(Vec::<f64>::new());
    listen(leptos::ev::keydown, move |event| {
        let now = js_sys::Date::now();
        pressed.update_value(|pressed| match event.key().as_str() {
            "Escape" => pressed.push(now),
            _ => pressed.clear(),
        });
        let last = pressed.with_value(|pressed| pressed.iter().rev().nth(ESCAPES - 1).copied());
        if last.is_some_and(|last| now - last <= WITHIN) {
            leave();
        }
    });
    view! {
        <div class="leave">
            <button type="button" class="btn" on:click=live(move |_| leave())>{say(words::LEAVE)}</button>
            <p class="quiet">{say(words::LEAVE_HOW)}</p>
        </div>
    }
}

/// A link followed from this page takes its place in the history.
fn leave_no_trace() {
    listen_first("click", move |event| {
        let Some(mouse) = event.dyn_ref::<web_sys::MouseEvent>() else { return };
        let elsewhere =
            mouse.ctrl_key() || mouse.meta_key() || mouse.shift_key() || mouse.alt_key() || mouse.button() != 0;
        let link = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
        let link = link.and_then(|link| link.closest("a[href]").ok().flatten());
        let href = link.and_then(|link| link.get_attribute("href"));
        if let Some(href) = href.filter(|_| !elsewhere) {
            event.prevent_default();
            replace(&href);
        }
    });
}

/// Children, income, and what they bring.
#[component]
fn Calculation() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let (children, income) = (RwSignal::new(0_u8), RwSignal::new(String::new()));
    // A document that is left may be kept whole, to come back to.
    listen(leptos::ev::Custom::<web_sys::Event>::new("pagehide"), move |_| {
        children.set(0);
        income.set(String::new());
    });
    let read = Memo::new(move |_| income.with(|text| (!text.trim().is_empty()).then(|| parse::money(text))));
    let wrong = move || read.with(|read| matches!(read, Some(Err(_))));
    let fault = move || read.get().and_then(Result::err).map(|fault| errors::sentence(fault, router.lang()));
    let answer = move || {
        let income = Monthly(read.get()?.ok()?);
        said(Claim { children: children.get(), income }, case.today, router.lang()).ok()
    };
    view! {
        <section class="stack" aria-labelledby="votre-montant">
            <h2 id="votre-montant">{say(words::COMPUTE)}</h2>
            <p class="quiet">{say(words::NOT_KEPT)}</p>
            <div class="grid">
                <div class="field">
                    <label for="infos-enfants">{say(words::HOW_MANY)}</label>
                    <span class="in choose">
                        <select
                            id="infos-enfants" autocomplete="off"
                            prop:value=move || children.get().to_string()
                            on:change=live(move |event| children.set(event_target_value(&event).parse().unwrap_or(0)))
                        >
                            {(0..=MOST_CHILDREN).map(|n| view! { <option value=n.to_string()>{n}</option> }).collect_view()}
                        </select>
                    </span>
                </div>
                <div class="field" class:has-err=wrong>
                    <label for="infos-revenus">{say(words::INCOME)}</label>
                    <p class="hint" id="infos-revenus-h">{say(words::INCOME_HINT)}</p>
                    <span class="in" class:bad=wrong>
                        <input
                            id="infos-revenus" type="text" class="eur" inputmode="decimal" autocomplete="off" spellcheck="false"
                            aria-invalid=move || wrong().then_some("true")
                            aria-describedby=move || if wrong() { "infos-revenus-h infos-revenus-e" } else { "infos-revenus-h" }
                            prop:value=move || income.get()
                            on:input=live(move |event| income.set(event_target_value(&event)))
                        />
                        <span class="unit">"€"</span>
                    </span>
                    {move || fault().map(|fault| view! { <p class="err" id="infos-revenus-e">{fault}</p> })}
                </div>
            </div>
            <p role="status"><b>{answer}</b></p>
        </section>
    }
}

/// What a claim brings, in a sentence.
fn said(claim: Claim, month: Month, lang: Lang) -> Result<String, Gap> {
    let Award { amount, form } = award(claim, month)?;
    let amount = format::euros(amount.euros(), lang);
    Ok(match form {
        Form::Grant => words::GRANT.fill(lang, &[amount]),
        Form::Loan => {
            let [first, instalments] = repayment(month)?;
            words::LOAN.fill(lang, &[amount, first.to_string(), instalments.to_string()])
        }
    })
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;

    #[test]
    fn the_text_is_cut_after_the_amounts_and_the_link_that_leaves_is_taken_out() {
        let body = "<section id=\"sortie\" class=\"leave\"><p><a class=\"btn\" href=\"https://example.org/\">Q</a></p></section>\
            <section><h2>A</h2></section><section id=\"montant\"><h2>B</h2></section><section><h2>C</h2></section>";
        let body = format!("\n{body}");
        let (first, second, way_out) = parts(&body);
        assert_eq!(first, "\n<section><h2>A</h2></section><section id=\"montant\"><h2>B</h2></section>");
        assert_eq!(second, "<section><h2>C</h2></section>");
        assert_eq!(way_out, "https://example.org/");
        assert_eq!(parts(""), (String::new(), String::new(), WAY_OUT_DEFAULT.to_owned()));
    }

    #[test]
    fn a_grant_and_a_loan_are_told_apart() {
        let of = |income| {
            said(Claim { children: 1, income: Monthly(income) }, Month::new(2026, 11), Lang::En)
                .expect("the values are known")
        };
        // 977.54 × 0.6; × 0.4 above 2,164.67; a loan above 3,247.00.
        assert_eq!(of(dec!(1500)), "About €586.52, paid once, which you need not pay back.");
        assert_eq!(of(dec!(3247)), "About €391.02, paid once, which you need not pay back.");
        assert!(
            of(dec!(3247.01)).contains("€391.02, paid once: a loan without interest, to pay back from month 24, in 24")
        );
    }
}
