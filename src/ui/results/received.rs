//! « Je la reçois déjà » on a card: what is paid, beside what was found. It clears what there is to do, and changes no amount.

use droits_engine::outcome::Benefit;
use droits_engine::scenario::compare::net;
use droits_words::ui::results as words;
use droits_words::ui::{errors, why as why_words};
use droits_words::{Lang, benefits, format};
use leptos::prelude::*;
use rust_decimal::Decimal;

use super::followed::Followed;
use crate::form::{parse, received};
use crate::ui::later::part;
use crate::ui::life::live;
use crate::ui::pages::why;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// The box, and the amount once it is ticked.
#[component]
pub fn Received(computed: Followed, benefit: Benefit) -> impl IntoView {
    part(move |rest| (rest.received)(computed, benefit))
}

/// The box itself.
pub fn drawn(computed: Followed, benefit: Benefit) -> AnyView {
    let (case, router) = (Case::here(), Router::here());
    let typed: Memo<Option<String>> = Memo::new(move |_| case.form.with(|form| received::noted(form, benefit)));
    let ticked = Memo::new(move |_| typed.with(Option::is_some));
    let id = format!("recu-{}", benefit.code());
    let (said, field) = (format!("{id}-dit"), id.clone());
    let note = move |text: Option<String>| case.form.update(|form| received::note(form, benefit, text.as_deref()));
    let month = move || computed.with(|c| c.as_ref().map(|c| format::month(c.assessment.month, router.lang())));
    let label = move || words::RECEIVED_HOW_MUCH.fill(router.lang(), &[month().unwrap_or_default()]);
    let found = move || computed.with(|c| net(c.as_ref()?.assessment.of(benefit))).map(|found| found.euros());
    let told = move || compared(&typed.get()?, found()?, router.lang());
    let differs = move || {
        let paid = typed.with(|text| parse::money(text.as_deref()?).ok())?;
        (paid != found()?).then(|| {
            let href = why::address(benefit, router.lang());
            view! { " "<a href=href>{why_words::LINK.in_lang(router.lang())}<span class="vh">" : "{benefits::name(benefit).in_lang(router.lang())}</span></a> }
        })
    };
    view! {
        <div class="received">
            <label class="tick">
                <input
                    type="checkbox"
                    prop:checked=ticked
                    on:change=live(move |event| note(event_target_checked(&event).then(String::new)))
                />
                <span>{say(words::RECEIVED)}<span class="vh">" : "{say(benefits::name(benefit))}</span></span>
            </label>
            <Show when=move || ticked.get()>
                <div class="field">
                    <label for=field.clone()>{label}</label>
                    <span class="in">
                        <input
                            id=field.clone()
                            type="text"
                            class="eur"
                            inputmode="decimal"
                            autocomplete="off"
                            aria-describedby=said.clone()
                            prop:value=move || typed.get().unwrap_or_default()
                            on:input=live(move |event| note(Some(event_target_value(&event))))
                        />
                        <span class="unit">"€"</span>
                    </span>
                    <p class="hint" id=said.clone() role="status">{told} {differs}</p>
                </div>
            </Show>
        </div>
    }
    .into_any()
}

/// What is paid beside what was found; what is wrong with the amount; nothing while it is blank.
fn compared(typed: &str, found: Decimal, lang: Lang) -> Option<String> {
    if typed.trim().is_empty() {
        return None;
    }
    let paid = match parse::money(typed) {
        Ok(paid) => paid,
        Err(fault) => return Some(errors::sentence(fault, lang)),
    };
    let apart = |amount: Decimal| [format::euros(found, lang), format::euros(amount, lang)];
    Some(match paid.cmp(&found) {
        std::cmp::Ordering::Equal => words::RECEIVED_SAME.in_lang(lang).to_owned(),
        std::cmp::Ordering::Less => words::RECEIVED_LESS.fill(lang, &apart(found - paid)),
        std::cmp::Ordering::Greater => words::RECEIVED_MORE.fill(lang, &apart(paid - found)),
    })
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;

    #[test]
    fn what_is_paid_is_compared_to_the_cent() {
        let told = |typed| compared(typed, dec!(151.05), Lang::Fr);
        assert_eq!(told(" "), None);
        assert_eq!(told("151,05").as_deref(), Some(words::RECEIVED_SAME.in_lang(Lang::Fr)));
        let less = told("151,04").expect("it differs");
        assert!(less.contains("151,05") && less.contains("0,01"), "{less}");
        assert_ne!(told("151,06"), told("151,04"));
        assert!(told("abc").is_some());
    }
}
