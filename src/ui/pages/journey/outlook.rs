//! What the total can still be, while answers are missing: explored in slices, a while after the last keystroke.

use std::time::Duration;

use droits_engine::scenario::ranges::Exploration;
use droits_words::ui::{journey as words, results};
use droits_words::{Lang, format};
use leptos::prelude::*;
use rust_decimal::{Decimal, dec};

use crate::form::journey::{ahead, answers, gives_a_figure, shown};
use crate::form::{self, Spot};
use crate::ui::lasting::Shared;
use crate::ui::life::{after, in_slices};
use crate::ui::places::Places;
use crate::ui::results::REST as REST_OF_TOTAL;
use crate::ui::router::Router;
use crate::ui::state::Case;

/// Rest after which the range is looked for.
const REST: Duration = Duration::from_millis(250);
/// Rest, after the range stands, after which it is said.
const HEARD: Duration = Duration::from_millis(REST_OF_TOTAL.as_millis() as u64 - REST.as_millis() as u64);

/// What is told of the total.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct Told {
    /// Least a month.
    pub least: Decimal,
    /// Most a month.
    pub most: Decimal,
    /// Whether every admissible answer was tried.
    pub exact: bool,
    /// The question whose answer narrows it most.
    pub narrows: Option<Spot>,
    /// Number of answers given.
    answers: usize,
}

impl Told {
    /// Whether the range says little: it goes further than three to one.
    pub fn is_wide(&self) -> bool {
        self.most > self.least * WIDEST
    }

    /// The figure in words; nothing as long as nothing is sure.
    fn sentence(&self, lang: Lang) -> Option<String> {
        if self.least == self.most {
            return Some(format!("{} {}", format::euros(self.least, lang), results::A_MONTH.in_lang(lang)));
        }
        let amounts = [self.least, self.most].map(|amount| format::euros_short(amount, lang));
        match (self.is_wide(), self.least.is_zero()) {
            (true, true) => None,
            (true, false) => Some(words::AT_LEAST.fill(lang, &amounts)),
            (false, _) if self.exact => Some(words::WIDTH.fill(lang, &amounts)),
            (false, _) => Some(words::ABOUT_WIDTH.fill(lang, &amounts)),
        }
    }
}

/// The most to the least of a range that is drawn.
const WIDEST: Decimal = dec!(3);

/// The range of the total of the case in hand, followed.
#[derive(Clone, Copy)]
pub(super) struct Outlook {
    /// The last that was found; `None` as long as too little is known.
    pub told: Shared<Option<Told>>,
    /// Whether an answer was given since, and what is told is about to change.
    busy: Shared<bool>,
}

/// Follows the case in hand.
pub(super) fn follow(case: Case, places: Places) -> Outlook {
    let outlook = Outlook { told: Shared::new(None), busy: Shared::new(false) };
    Effect::new(move |_| {
        case.form.track();
        places.loaded();
        outlook.busy.set(true);
        // Another answer runs this anew, and ends what the last run had begun.
        after(REST, move || begin(case, places, outlook));
    });
    outlook
}

impl Outlook {
    fn tell(self, told: Option<Told>) {
        self.told.set(told);
        self.busy.set(false);
    }
}

fn begin(case: Case, places: Places, outlook: Outlook) {
    let form = case.form.get_untracked();
    let reading = form::read(&ahead(&form));
    let (Some(mut household), true) = (reading.household, gives_a_figure(&form)) else { return outlook.tell(None) };
    places.settle(&mut household);
    let spots: Vec<Option<Spot>> =
        household.unknown.iter().map(|pointer| reading.spots.get(pointer).copied()).collect();
    let answers = answers(&form);
    in_slices(Exploration::of_total(&household), Exploration::advance, move |explored| {
        outlook.tell(told(&explored, &spots, answers));
    });
}

/// What is told of what was explored; nothing when it gives no range.
fn told(explored: &Exploration, spots: &[Option<Spot>], answers: usize) -> Option<Told> {
    let range = explored.total()?;
    let (least, most) = shown(range);
    let narrows = explored.narrowing().iter().find_map(|&(i, _)| spots.get(i as usize).copied().flatten());
    Some(Told { least, most, exact: range.exact, narrows, answers })
}

/// The range, as a sentence and as a caliper that closes as answers are given.
#[component]
pub(super) fn Width(
    outlook: Outlook,
    /// The answer that narrows it most, in words; without it that stands elsewhere.
    #[prop(optional)]
    narrows: Option<Memo<Option<String>>>,
) -> impl IntoView {
    let Outlook { told, busy, .. } = outlook;
    let router = Router::here();
    // The scale is the widest that was seen, so that the caliper is seen to close.
    let scale = Memo::new(move |before: Option<&Decimal>| {
        told.with(|told| told.map_or(Decimal::ONE, |told| told.most)).max(before.copied().unwrap_or(Decimal::ONE))
    });
    let named = move || narrows.and_then(|narrows| narrows.get());
    let sentence = move || {
        let lang = router.lang();
        let Some(told) = told.get() else { return String::new() };
        told.sentence(lang).or_else(named).unwrap_or_else(|| words::TOO_EARLY.in_lang(lang).to_owned())
    };
    let place = move |amount: Decimal| {
        let hundredths = (amount * dec!(100)).checked_div(scale.get()).unwrap_or_default();
        hundredths.round_dp(1).to_string()
    };
    let caliper = move || {
        told.get().filter(|told| !told.is_wide()).map(|told| {
            let (least, most) = (place(told.least), place(told.most));
            view! {
                <svg class="caliper" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
                    <path d="M0 6H100"/>
                    <path class="span" d=format!("M{least} 6H{most}")/>
                    <path class="ends" d=format!("M{least} 0V12M{most} 0V12")/>
                </svg>
            }
        })
    };
    // Under a figure, the answer that would make it closer; where it stands in the place of a figure, how many were given.
    let under = move || {
        let told = told.get()?;
        let lang = router.lang();
        let named = told.sentence(lang).and_then(|_| named());
        Some(named.unwrap_or_else(|| words::ANSWERED.fill(lang, &[told.answers.to_string()])))
    };
    // Heard as late as the total is: who types slowly would hear the range of each digit.
    let heard = RwSignal::new(String::new());
    Effect::new(move |before: Option<()>| {
        let text = sentence();
        if before.is_some() {
            after(HEARD, move || heard.set(text));
        }
    });
    view! {
        <p class="width" aria-busy=move || busy.get().to_string()>{sentence}</p>
        <p class="vh" role="status">{heard}</p>
        {caliper}
        <p class="quiet">{under}</p>
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(least: Decimal, most: Decimal) -> Told {
        Told { least, most, exact: true, narrows: None, answers: 4 }
    }

    #[test]
    fn a_range_wider_than_three_to_one_is_a_least_amount_and_no_bar() {
        let said = |least, most| told(least, most).sentence(Lang::Fr).unwrap_or_default();
        assert!(!told(dec!(290), dec!(870)).is_wide() && told(dec!(290), dec!(880)).is_wide());
        assert!(said(dec!(290), dec!(870)).starts_with("Entre"), "{}", said(dec!(290), dec!(870)));
        assert!(said(dec!(290), dec!(880)).starts_with("Au moins"), "{}", said(dec!(290), dec!(880)));
        // Nothing sure: no figure at all, and no promise of the greatest.
        assert!(told(dec!(0), dec!(10370)).is_wide());
        assert_eq!(told(dec!(0), dec!(10370)).sentence(Lang::Fr), None);
        assert!(!said(dec!(290), dec!(10370)).contains("370"));
        assert!(said(dec!(0), dec!(0)).starts_with('0'), "nothing is due, and that is sure");
    }
}
