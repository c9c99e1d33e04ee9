//! The guided way: one question at a time, the first figure early, the results at its end.
//!
//! Which screens there are, and in what order, stands in [`crate::form::journey`]; here they are only drawn.

mod income;
mod outlook;
mod screen;
mod situations;
mod summary;

use droits_words::ui::{errors, journey as words};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use self::outlook::{Outlook, Width};
use self::screen::{fields, heading, name_in, title, title_by_place, within};
use self::summary::Summary;
use crate::form::journey::{
    Part, SUMMARY, Screen, Show, is_passed, left_blank, pass, pass_all, screen_of, screens, tick_told,
};
use crate::form::{CardKind, FormState, Look, UNKNOWN};
use crate::ui::keep::offer::Offer;
use crate::ui::lasting::Lasting;
use crate::ui::life::live;
use crate::ui::pages::expert::errors::ErrorSummary;
use crate::ui::places::Places;
use crate::ui::reach::{Step, focus};
use crate::ui::router::{Page, Router, go};
use crate::ui::say::{fill, say};
use crate::ui::state::Case;

/// The way under way.
#[derive(Clone, Copy)]
struct Way {
    case: Case,
    router: Router,
    screens: Lasting<Memo<Vec<Screen>>>,
    at: Lasting<Memo<usize>>,
    outlook: Outlook,
}

/// The page.
#[component]
pub fn Journey() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let screens = Lasting::memo(Memo::new(move |_| case.form.with(screens)));
    case.form.update(tick_told);
    // An answer that makes its own screen pointless does not take it away under the hand: one leaves it by oneself.
    let standing = Memo::new(move |before: Option<&Option<(usize, Screen)>>| {
        let slug = router.route().rest;
        let before = before.cloned().flatten().filter(|(_, screen)| screen.slug == slug);
        screens.with(|screens| {
            let found = screens.iter().position(|screen| screen.slug == slug);
            let there = found.or(before.is_none().then_some(0)).and_then(|at| Some((at, screens.get(at)?.clone())));
            there.or(before)
        })
    });
    let at = Lasting::memo(Memo::new(move |_| standing.with(|standing| standing.as_ref().map_or(0, |(at, _)| *at))));
    let screen = Memo::new(move |_| standing.with(|standing| standing.as_ref().map(|(_, screen)| screen.clone())));
    let way = Way { case, router, screens, at, outlook: outlook::follow(case, Places::here()) };
    let Step(step) = expect_context::<Step>();
    Effect::new(move |_| {
        let lang = router.lang();
        let title = |screen: &Screen| {
            let title = title_by_place(case, screen, lang);
            if is_told_wrong(case, screen) { errors::IN_TITLE.fill(lang, &[title]) } else { title }
        };
        step.set(screen.with(|screen| screen.as_ref().map(title).unwrap_or_default()));
    });
    on_cleanup(move || step.set(String::new()));
    move || screen.get().map(|screen| one(way, screen).into_any())
}

impl Way {
    fn href(self, slug: &str) -> String {
        self.router.to_screen_named(slug)
    }

    /// On to the next screen; once the results were seen, to the next that was not passed. What is wrong is told first.
    fn go_on(self, screen: &Screen) {
        let case = self.case;
        let wrong: Vec<_> = case.form.with_untracked(|form| {
            case.reading.with_untracked(|reading| {
                reading.problems.iter().map(|p| p.spot).filter(|spot| screen.holds(form, *spot)).collect()
            })
        });
        if !wrong.is_empty() {
            case.left.update(|left| left.extend(wrong));
            focus(".errors h2");
            return;
        }
        let complete = case
            .reading
            .with_untracked(|reading| reading.household.as_ref().is_some_and(|household| household.unknown.is_empty()));
        let begun = case.form.with_untracked(crate::form::journey::is_begun);
        case.form.update(|form| if complete && !begun { pass_all(form) } else { pass(form, screen) });
        let next = case.form.with_untracked(|form| {
            let screens = crate::form::journey::screens(form);
            let seen = screens.last().is_some_and(|last| is_passed(form, last));
            // The one that follows stands in the place of a screen that its own answer took away.
            let here = screens.iter().position(|other| other.mark == screen.mark);
            let open = screens.iter().position(|other| !is_passed(form, other));
            let after = here.map_or_else(|| self.at.get_untracked(), |here| here + 1);
            let next = if seen { open.unwrap_or(screens.len() - 1) } else { after };
            screens.get(next).map(|screen| screen.slug.clone())
        });
        if let Some(next) = next {
            go(&untrack(|| self.href(&next)));
        }
    }

    /// Notes "je ne sais pas" where a question of the screen matters and has no answer.
    fn skip(self, screen: &Screen) {
        self.case.form.update(|form| {
            for (card, key) in screen.open_questions() {
                let blank = form.text(card, key).trim().is_empty();
                let matters = |form: &FormState| form.card(card).is_some_and(|c| Look { form, card: c }.matters(key));
                let no_card = match screen.show {
                    Show::Cares(_) => true,
                    Show::Kinds(person) => form.list(CardKind::Spell, Some(person)).next().is_none(),
                    Show::Fields(_)
                    | Show::Children
                    | Show::Income(_)
                    | Show::People(_)
                    | Show::Situations
                    | Show::Summary => false,
                };
                if blank && (matters(form) || no_card) {
                    FormState::say(form, card, key, UNKNOWN);
                }
            }
        });
        self.go_on(screen);
    }
}

fn one(way: Way, screen: Screen) -> AnyView {
    let part = screen.part;
    let before = move || {
        let before = way.at.get().checked_sub(1)?;
        way.screens.with(|screens| screens.get(before).map(|screen| way.href(&screen.slug)))
    };
    let last = screen.show == Show::Summary;
    let steps = Part::ALL.map(|step| {
        let class = if step < part { "done" } else if step == part { "here" } else { "" };
        view! { <li class=class aria-current=(step == part).then_some("step")><span class="vh">{say(words::PARTS[step as usize])}</span></li> }
    });
    let body = if last { view! { <Summary way screen/> }.into_any() } else { asked(way, screen) };
    view! {
        <div class="journey" class:q-page=!last>
            <div class="where">
                <span>{move || before().map(|href| view! { <a href=href><span aria-hidden="true">"← "</span>{say(words::BACK)}</a> })}</span>
                <span>{fill(words::WHERE, move |lang| vec![
                    words::PARTS[part as usize].in_lang(lang).to_owned(),
                    (way.at.get() + 1).to_string(),
                    way.screens.with(Vec::len).to_string(),
                ])}</span>
            </div>
            <ol class="steps" aria-label=say(words::STEPS)>{steps}</ol>
            {body}
        </div>
    }
    .into_any()
}

/// The screen whose answer narrows the range most, and the sentence that names it; followed.
fn narrowing(way: Way) -> Option<(Screen, String)> {
    let Way { case, router, outlook, .. } = way;
    let spot = outlook.told.get()?.narrows?;
    let screen = case.form.with(|form| screen_of(form, spot))?;
    let lang = router.lang();
    let about = screen.who.map(|who| format!(" ({})", name_in(case, who, lang))).unwrap_or_default();
    let asked = format!("{}{about}", within(&title(case, &screen, lang)));
    Some((screen, words::NARROWS.fill(lang, &[asked])))
}

/// Screens after which it is offered to keep the answers: by then there is something to lose.
const OFFERED_AFTER: usize = 3;

/// A screen that asks.
fn asked(way: Way, screen: Screen) -> AnyView {
    let can_skip = !screen.open_questions().is_empty();
    let next = StoredValue::new(screen.clone());
    // The screen itself is named by its heading.
    let here = screen.mark.clone();
    let named = Memo::new(move |_| narrowing(way).filter(|(screen, _)| screen.mark != here).map(|(_, named)| named));
    view! {
        {passed(way)}
        <form class="q stack" novalidate on:submit=live(move |event: SubmitEvent| { event.prevent_default(); next.with_value(|screen| way.go_on(screen)); })>
            <ErrorSummary screen=screen.clone()/>
            {heading(&screen)}
            {fields(&screen)}
            <div class="acts">
                <button class="btn">{say(words::NEXT)} <Arrow/></button>
                {can_skip.then(|| view! {
                    <button type="button" class="link" on:click=live(move |_| next.with_value(|screen| way.skip(screen)))>{say(words::DO_NOT_KNOW)}</button>
                })}
            </div>
        </form>
        <p class="quiet others">
            <a href=move || way.href(SUMMARY)>{say(words::SKIP_TO_RESULTS)}</a> " · "
            <a href=move || way.router.to(Page::Expert)>{say(words::ALL_ON_ONE_PAGE)}</a>
        </p>
        <Show when=move || { way.at.get() >= OFFERED_AFTER }><Offer/></Show>
        <aside class="running range" aria-label=say(words::ESTIMATE) hidden=move || way.outlook.told.with(Option::is_none)>
            <Width outlook=way.outlook narrows=named/>
        </aside>
    }
    .into_any()
}

/// What the screen before asks, when it was passed without an answer: one can go back to it.
fn passed(way: Way) -> AnyView {
    let Way { case, router, screens, at, .. } = way;
    let blank = Memo::new(move |_| {
        let before = screens.with(|screens| screens.get(at.get().checked_sub(1)?).cloned())?;
        let blank =
            case.form.with(|form| if is_passed(form, &before) { left_blank(form, &before) } else { Vec::new() });
        (!blank.is_empty()).then_some((before, blank))
    });
    let told = move || {
        let (before, blank) = blank.get()?;
        let lang = router.lang();
        let title = title_by_place(case, &before, lang);
        let asked: Vec<&str> = if matches!(before.show, Show::Kinds(_)) {
            vec![within(&title)]
        } else {
            blank.iter().map(|(_, key)| key.row().words.label.in_lang(lang)).collect()
        };
        Some(view! {
            <p class="quiet">
                {words::PASSED.fill(lang, &[asked.join(", ")])}" "
                <a href=way.href(&before.slug)>{words::ANSWER_BEFORE.in_lang(lang)}</a>
            </p>
        })
    };
    (move || told().into_any()).into_any()
}

/// Whether the screen tells that an answer is wrong.
fn is_told_wrong(case: Case, screen: &Screen) -> bool {
    let left = case.left.get();
    case.reading.with(|reading| {
        let told = reading.problems.iter().filter(|problem| left.contains(&problem.spot));
        case.form.with(|form| told.into_iter().any(|problem| screen.holds(form, problem.spot)))
    })
}

/// The arrow of a button that goes on.
#[component]
fn Arrow() -> impl IntoView {
    view! {
        <svg width="18" height="12" viewBox="0 0 18 12" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
            <path d="M0 6h16M11 1l5 5-5 5"/>
        </svg>
    }
}
