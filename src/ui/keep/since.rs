//! A case that was kept in an earlier month: what time and law have changed since.

use droits_engine::calendar::Month;
use droits_engine::scenario::timeline::timeline;
use droits_engine::sources::LAW_KNOWN_UNTIL;
use droits_words::format;
use droits_words::ui::keep as words;
use leptos::prelude::*;

use super::{Keeping, Reopened};
use crate::form::{FormState, Key};
use crate::ui::later::part;
use crate::ui::life::live;
use crate::ui::pages::ahead::{brief, entries};
use crate::ui::reach::focus;
use crate::ui::router::{Page, Route, Router};
use crate::ui::state::Case;

/// Most months that are looked through: a case that is older is told by its two ends.
const MOST_MONTHS: u32 = 36;
/// Most changes that are told, the latest.
const MOST_TOLD: usize = 6;

/// What has changed since the case in hand was kept; nothing for one of this month.
#[component]
pub fn Since() -> impl IntoView {
    part(|rest| (rest.since)())
}

/// What has changed.
pub fn drawn() -> AnyView {
    let (case, router, keeping) = (Case::here(), Router::here(), Keeping::here());
    let old = Memo::new(move |_| {
        let month = case.form.with(FormState::month)?;
        keeping.reopened.get().and_then(|one| since(one, month, case.today, LAW_KNOWN_UNTIL))
    });
    let told = move || {
        let lang = router.lang();
        let Changed { later, law } = old.get()?;
        let computed = case.computed.get()?;
        let now = later.map(|today| {
            let months = u32::try_from(today.since(computed.household.month)).unwrap_or(0).min(MOST_MONTHS);
            let points = timeline(&computed.household, months + 1);
            let total = |at: usize| points.get(at).map(|point| format::euros_short(point.assessment.monthly_total().euros(), lang));
            let last = points.len().saturating_sub(1);
            let month = |at: usize| points.get(at).map(|point| format::month(point.assessment.month, lang));
            let figures = [month(0), total(0), month(last), total(last)].map(Option::unwrap_or_default);
            let all = entries(&points);
            let changes = match all.as_slice() {
                [] => view! { <p class="quiet">{words::SINCE_NOTHING.in_lang(lang)}</p> }.into_any(),
                all => brief(&all[all.len().saturating_sub(MOST_TOLD)..], lang),
            };
            let text = format!("{:02}/{}", today.number(), today.year());
            let go = move |_| {
                case.say(FormState::HOUSEHOLD, Key::Month, text.clone());
                focus("main h1");
            };
            view! {
                <p>{words::SINCE_THEN.fill(lang, &figures)}</p>
                {changes}
                <p class="acts"><button type="button" class="btn-2" on:click=live(go)>{words::SINCE_GO.fill(lang, &[format::month(today, lang)])}</button></p>
            }
        });
        let read = law.map(|law| {
            let months = [law, LAW_KNOWN_UNTIL].map(|month| format::month(month, lang));
            let href = Route { lang, page: Page::Scales, rest: crate::ui::pages::CHANGED_VALUES.to_owned(), target: None }.href();
            view! { <p>{words::SINCE_LAW.fill(lang, &months)} " " <a href=href>{words::SINCE_VALUES.in_lang(lang)}</a></p> }
        });
        Some(view! {
            <section class="note next since" aria-labelledby="depuis">
                <h2 id="depuis">{words::SINCE.in_lang(lang)}</h2>
                {now}
                {read}
            </section>
        })
    };
    (move || told()).into_any()
}

/// What there is to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Changed {
    /// The month of today, when it is later than the case.
    later: Option<Month>,
    /// The law with which the case was kept, when it was read again.
    law: Option<Month>,
}

/// What to tell of a case that was opened, whose month is now `month`: nothing once the reader took it elsewhere.
fn since(opened: Reopened, month: Month, today: Month, known: Month) -> Option<Changed> {
    let later = (today > month).then_some(today);
    let law = opened.law.filter(|law| *law < known);
    (opened.month == month && (later.is_some() || law.is_some())).then_some(Changed { later, law })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_case_of_this_month_and_law_tells_nothing_and_an_older_one_what_changed() {
        let (november, march) = (Month::new(2026, 11), Month::new(2027, 3));
        let opened = Reopened { month: november, law: Some(november) };
        assert_eq!(since(opened, november, november, november), None);
        assert_eq!(since(opened, november, march, november), Some(Changed { later: Some(march), law: None }));
        assert_eq!(since(opened, november, november, march), Some(Changed { later: None, law: Some(november) }));
        // Taken to this month, or to another, it is no longer the case that was kept.
        assert_eq!(since(opened, march, march, march), None);
        // A file that says nothing of its law tells nothing of it.
        assert_eq!(since(Reopened { law: None, ..opened }, november, november, march), None);
    }
}
