//! What follows from the same answers beside the money of the Caf: each right with what it gives, whom to ask, and its
//! computation; those that are not open, folded.

use std::sync::Arc;

use droits_engine::outcome::Frequency;
use droits_engine::right::{Kind, Right};
use droits_engine::rights::{Award, Decision, Rights, rights};
use droits_engine::trace::{Step, Subject, Trace};
use droits_words::ui::results;
use droits_words::{Lang, Text, format, reasons, rights as words};
use leptos::prelude::*;

use super::followed::Followed;
use super::ladder::Ladder;
use super::paper::OnPaper;
use crate::ui::later::part;
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::{fill, say};

/// The rights of a computed household.
#[component]
pub fn Beside(computed: Followed) -> impl IntoView {
    part(move |rest| (rest.beside)(computed))
}

/// The rights, and the lines of their computation.
type Decided = Memo<Option<Arc<(Rights, Trace)>>>;

/// The section itself.
pub fn drawn(computed: Followed) -> AnyView {
    let decided: Decided = Memo::new_with_compare(
        move |_| {
            computed.with(|computed| {
                let computed = computed.as_ref()?;
                let mut trace = Trace::default();
                let rights = rights(&computed.household, &computed.assessment, &mut trace);
                Some(Arc::new((rights, trace)))
            })
        },
        |_, _| true,
    );
    let is_open = move |right: Right| {
        move || decided.with(|d| d.as_ref().is_some_and(|d| matches!(d.0.of(right), Decision::Due(_))))
    };
    let is_closed = move |right: Right| move || decided.with(Option::is_some) && !is_open(right)();
    let any = move || Right::ALL.into_iter().any(|right| is_open(right)());
    let closed = move || Right::ALL.into_iter().filter(|right| is_closed(*right)()).count();
    let cards: Vec<AnyView> = (Right::ALL.into_iter())
        .map(|right| view! { <Show when=is_open(right)>{card(computed, decided, right)}</Show> }.into_any())
        .collect();
    let others: Vec<AnyView> = (Right::ALL.into_iter())
        .map(|right| view! { <Show when=is_closed(right)><Closed computed decided right/></Show> }.into_any())
        .collect();
    view! {
        <section class="group beside" hidden=move || !any()>
            <h3>{say(results::BESIDE)}</h3>
            <p class="quiet">{say(results::BESIDE_LEAD)}</p>
            {cards}
        </section>
        {purse(computed, decided)}
        <details class="nothing" hidden=move || closed() == 0>
            <summary>{say(results::BESIDE_NOT)} <span class="quiet">{closed}</span></summary>
            {others}
        </details>
    }
    .into_any()
}

fn card(computed: Followed, decided: Decided, right: Right) -> AnyView {
    let router = Router::here();
    let award = move || {
        decided.with(|decided| match decided.as_ref()?.0.of(right) {
            Decision::Due(award) => Some(award.clone()),
            Decision::NotDue(_) | Decision::Unknown(_) => None,
        })
    };
    let amount = move || award().map(|award| given(right, &award, router.lang()));
    let remarks = move || {
        let lang = router.lang();
        let said = award().map(|award| award.remarks).unwrap_or_default();
        said.iter().map(|remark| view! { <p>{reasons::sentence(remark, lang)}</p> }).collect_view()
    };
    view! {
        <article class="benefit" data-right=right.code()>
            <header>
                <h4>{say(words::name(right))}</h4>
                <span class="amt" translate="no">{amount}</span>
            </header>
            <p>{say(words::serves(right))}</p>
            {remarks}
            <p>{say(words::ask(right))}</p>
            {lines(computed, decided, right.into(), words::name(right))}
        </article>
    }
    .into_any()
}

/// The lines of a computation, folded; nothing when there are none.
fn lines(computed: Followed, decided: Decided, subject: Subject, name: Text) -> AnyView {
    let paper = OnPaper::here();
    let steps: Memo<Arc<Vec<Step>>> = Memo::new(move |_| {
        let of = |decided: &Arc<(Rights, Trace)>| decided.1.of(subject).cloned().collect();
        decided.with(|decided| Arc::new(decided.as_ref().map(of).unwrap_or_default()))
    });
    let see = fill(results::SEE_OF, move |lang| vec![name.in_lang(lang).to_owned()]);
    let open = RwSignal::new(false);
    view! {
        <Show when=move || steps.with(|steps| !steps.is_empty())>
            <details on:toggle=live(move |_| open.set(true))>
                <summary><span class="vh">{see.clone()}</span><span aria-hidden="true">{say(results::SEE)}</span></summary>
                <Show when=move || open.get() || paper.whole()>
                    <Ladder computed steps/>
                </Show>
            </details>
        </Show>
    }
    .into_any()
}

/// The income tax of each tax household, about, and what is left in the purse.
fn purse(computed: Followed, decided: Decided) -> AnyView {
    let router = Router::here();
    let count = Memo::new(move |_| decided.with(|d| d.as_ref().map_or(0, |d| d.0.tax.len())));
    let known =
        Memo::new(move |_| decided.with(|d| d.as_ref().is_some_and(|d| d.0.tax.iter().any(|one| one.tax.is_ok()))));
    let taxes = move || {
        let one = |position: u8| {
            let tax = move || {
                decided
                    .with(|d| d.as_ref().and_then(|d| d.0.tax.get(usize::from(position))?.tax.as_ref().ok().cloned()))
            };
            let amount = move || {
                tax().map(|tax| {
                    results::A_YEAR.fill(router.lang(), &[format::euros_short(tax.tax.euros(), router.lang())])
                })
            };
            let said = move || {
                let lang = router.lang();
                tax().map(|tax| {
                    let parts = format::number(tax.parts, lang);
                    results::TAX_PARTS.fill(lang, &[parts, format::euros_short(tax.rfr.euros(), lang)])
                })
            };
            view! {
                <article class="benefit" data-tax=position hidden=move || tax().is_none()>
                    <header>
                        <h4>{say(results::TAX)}</h4>
                        <span class="amt" translate="no">{amount}</span>
                    </header>
                    <p>{said} " " {say(results::TAX_ABOUT)}</p>
                    {lines(computed, decided, Subject::Tax(position), results::TAX)}
                </article>
            }
            .into_any()
        };
        (0..u8::try_from(count.get()).unwrap_or(u8::MAX)).map(one).collect_view()
    };
    let left = move || decided.with(|d| d.as_ref().and_then(|d| d.0.disposable));
    view! {
        <section class="group beside purse" hidden=move || !known.get()>
            <h3>{say(results::PURSE)}</h3>
            {taxes}
            <article class="benefit" data-purse="" hidden=move || left().is_none()>
                <header>
                    <h4>{say(results::DISPOSABLE)}</h4>
                    <span class="amt" translate="no">{move || left().map(|left| format::euros(left.euros(), router.lang()))}</span>
                </header>
                <p>{say(results::DISPOSABLE_IS)}</p>
            </article>
        </section>
    }
    .into_any()
}

/// A right that is not open, or of which nothing can be said, with the reason.
#[component]
fn Closed(computed: Followed, decided: Decided, right: Right) -> impl IntoView {
    let router = Router::here();
    let why = move || {
        let lang = router.lang();
        decided.with(|decided| match decided.as_ref()?.0.of(right) {
            Decision::Due(_) => None,
            Decision::NotDue(reason) => Some(reasons::sentence(reason, lang)),
            Decision::Unknown(gap) => computed.with(|computed| {
                computed.as_ref().map(|computed| reasons::gap_sentence(gap, &computed.household, lang))
            }),
        })
    };
    let word = move || {
        let known = decided.with(|d| d.as_ref().is_some_and(|d| matches!(d.0.of(right), Decision::NotDue(_))));
        if known { results::NOT_OPEN } else { results::NOT_SAID }.in_lang(router.lang())
    };
    view! {
        <article class="benefit no" data-right=right.code()>
            <header>
                <h4>{say(words::name(right))}</h4>
                <span class="amt none">{word}</span>
            </header>
            <p>{why}</p>
        </article>
    }
}

/// What a right gives: an amount with its rhythm, or the word that it is open.
fn given(right: Right, award: &Award, lang: Lang) -> String {
    match award.amount {
        Some(amount) if right.kind() == Kind::Figure => format::euros_short(amount.euros(), lang),
        Some(amount) if right.frequency() == Frequency::Monthly => {
            format!("{} {}", format::euros(amount.euros(), lang), results::A_MONTH.in_lang(lang))
        }
        Some(amount) => format::euros(amount.euros(), lang),
        None => results::OPEN_RIGHT.in_lang(lang).to_owned(),
    }
}
