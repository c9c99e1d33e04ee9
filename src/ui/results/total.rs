//! The total a month: large above the cards, and small at the foot of a phone's screen.

use droits_engine::outcome::{Branch, Frequency, Gap, Outcome};
use droits_words::benefits::Family;
use droits_words::ui::results;
use droits_words::{Lang, Text, format};
use leptos::prelude::*;

use super::followed::Followed;
use crate::ui::router::Router;
use crate::ui::say::{figure, say};

/// What is known of the total.
#[derive(Clone, PartialEq)]
pub(super) struct Sum {
    /// Total a month.
    pub total: rust_decimal::Decimal,
    /// Monthly benefits for which an answer is missing.
    pub missing: usize,
    /// Monthly benefits that the sources at hand leave open.
    open: usize,
    /// What of it is paid by the pension or the health insurance fund, and not by the Caf.
    elsewhere: rust_decimal::Decimal,
    /// Share of each family, in thousandths of the total.
    shares: [u32; 6],
}

pub(super) fn sum(computed: Followed) -> Memo<Option<Sum>> {
    Memo::new(move |_| {
        computed.with(|computed| {
            let assessment = &computed.as_ref()?.assessment;
            let total = assessment.monthly_total().euros();
            let (mut missing, mut open, mut shares) = (0, 0, [rust_decimal::Decimal::ZERO; 6]);
            let mut elsewhere = rust_decimal::Decimal::ZERO;
            for (benefit, outcome) in assessment.iter().filter(|(b, _)| b.frequency() == Frequency::Monthly) {
                match outcome {
                    Outcome::Due(due) => {
                        let paid = (due.net - due.told).euros();
                        shares[Family::of(benefit) as usize] += paid;
                        if benefit.branch() == Branch::Old {
                            elsewhere += paid;
                        }
                    }
                    Outcome::Unknown(Gap::Answer(_)) => missing += 1,
                    Outcome::Unknown(_) => open += 1,
                    Outcome::NotDue(_) => {}
                }
            }
            let share = |part: rust_decimal::Decimal| {
                let thousandths = (part * rust_decimal::Decimal::from(1000)).checked_div(total);
                thousandths.and_then(|share| u32::try_from(share.trunc()).ok()).unwrap_or(0)
            };
            Some(Sum { total, missing, open, elsewhere, shares: shares.map(share) })
        })
    })
}

impl Sum {
    /// Whether the total means nothing yet.
    fn is_nothing_yet(&self) -> bool {
        self.total.is_zero() && self.missing > 0
    }

    /// Who pays what the Caf does not, and how much of the total that is.
    fn paid_elsewhere(&self, lang: Lang) -> Option<String> {
        let some = !self.elsewhere.is_zero();
        some.then(|| results::PAID_ELSEWHERE.fill(lang, &[format::euros(self.elsewhere, lang)]))
    }
}

/// What is shown of the total, as one hears it: the sentence in its stead while there is none, and what may be added.
pub(super) fn said(sum: Option<&Sum>, lang: Lang) -> String {
    match sum {
        None => results::NO_MONTH.in_lang(lang).to_owned(),
        Some(sum) if sum.is_nothing_yet() => results::NOTHING_YET.in_lang(lang).to_owned(),
        Some(sum) => {
            let more = [(results::MAYBE_MORE, sum.missing), (results::MAYBE_OPEN, sum.open)];
            let more = more
                .into_iter()
                .filter(|(_, count)| *count > 0)
                .map(|(text, count)| text.fill(lang, &[count.to_string()]));
            let total = format!("{}.", results::ANNOUNCED.fill(lang, &[format::euros(sum.total, lang)]));
            std::iter::once(total).chain(sum.paid_elsewhere(lang)).chain(more).collect::<Vec<_>>().join(" ")
        }
    }
}

/// The total, its mix by family, and what may be added.
#[component]
pub fn Total(computed: Followed) -> impl IntoView {
    let router = Router::here();
    let sum = sum(computed);
    let amount = move || sum.with(|sum| sum.as_ref().map(|s| format::euros(s.total, router.lang())));
    let nothing_yet = move || sum.with(|sum| sum.as_ref().is_none_or(Sum::is_nothing_yet));
    let more = move || {
        let (missing, open) = sum.with(|sum| sum.as_ref().map_or((0, 0), |s| (s.missing, s.open)));
        let said = |text: Text, count: usize| {
            (count > 0 && !nothing_yet())
                .then(|| view! { <p class="quiet plus">{text.fill(router.lang(), &[count.to_string()])}</p> })
        };
        let elsewhere = sum.with(|sum| sum.as_ref().and_then(|sum| sum.paid_elsewhere(router.lang())));
        let elsewhere = elsewhere.map(|said| view! { <p class="quiet plus">{said}</p> });
        view! { {elsewhere} {said(results::MAYBE_MORE, missing)} {said(results::MAYBE_OPEN, open)} }
    };
    view! {
        <div class="total">
            <Show when=move || !nothing_yet() fallback=move || view! { <Empty known=sum.get().is_some()/> }>
                <span class="big"><span translate="no">{amount}</span> " " <small>{say(results::A_MONTH)}</small></span>
                <Mix sum legend=true/>
            </Show>
            {more}
        </div>
    }
}

/// Nothing to say yet.
#[component]
fn Empty(known: bool) -> impl IntoView {
    let words = if known { results::NOTHING_YET } else { results::NO_MONTH };
    view! { <p class="empty">{say(words)}</p> }
}

/// The bar of a computed household, without its total.
#[component]
pub fn Mixed(computed: Followed, legend: bool) -> impl IntoView {
    view! { <Mix sum=sum(computed) legend/> }
}

/// A bar of the families' shares, with its legend when no list of the same marks stands beside it.
#[component]
fn Mix(sum: Memo<Option<Sum>>, legend: bool) -> impl IntoView {
    let share = move |family: Family| sum.with(|sum| sum.as_ref().map_or(0, |sum| sum.shares[family as usize]));
    let bar = Family::ALL.map(|family| {
        view! { <i class=family.class() hidden=move || share(family) == 0 style:flex-grow=move || share(family).to_string()></i> }
    });
    let marks = legend.then(|| {
        Family::ALL.map(|family| {
            view! {
                <li hidden=move || share(family) == 0>
                    <span class=format!("mark {}", family.class())></span>{say(family.name())}
                </li>
            }
        })
    });
    let any = move || sum.with(|sum| sum.as_ref().is_some_and(|sum| !sum.total.is_zero()));
    view! {
        <div hidden=move || !any()>
            <div class="mixbar" aria-hidden="true">{bar}</div>
            {marks.map(|marks| view! { <ul class="legend small">{marks}</ul> })}
        </div>
    }
}

/// The total at the foot of a phone's screen, with a way to the results.
#[component]
pub fn Running(computed: Followed) -> impl IntoView {
    let router = Router::here();
    let sum = sum(computed);
    let said = move || {
        let lang = router.lang();
        sum.with(|sum| match sum {
            Some(sum) if !sum.total.is_zero() || sum.missing == 0 => format::euros(sum.total, lang),
            _ => results::TO_SAY.in_lang(lang).to_owned(),
        })
    };
    view! {
        <aside class="running" aria-label=say(results::TITLE)>
            <span><strong translate=move || figure(&said())>{said}</strong> " " {say(results::A_MONTH)}</span>
            <a href=move || router.to_results()>{say(results::DETAIL)}</a>
        </aside>
    }
}
