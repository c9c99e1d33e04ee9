//! What a first visit does not wait for. The published page has it in two further parts of the program
//! (`docs/decisions/parts.md`), which everyone's page fetches, in the same way and order, once the first page is drawn: the
//! questions and their result, then the pages that few open, what is folded in a result, and long work. A build without
//! `--cfg split`, as `make watch` makes, is of one part.
//!
//! This file knows no page: what a part does is a table, which [`parts`](super::parts) fills.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use droits_engine::outcome::Benefit;
use droits_engine::trace::Step;
use droits_words::Text;
use droits_words::ui::later as words;
use leptos::prelude::*;
use leptos::wasm_split::SplitLoaderError;
use wasm_bindgen::JsCast;

use super::lasting::Shared;
use super::life::{after, frame, live, run_on};
use super::reach::focus;
use super::results::Followed;
use super::router::{Page, Route, Router};
use super::say::say;
use crate::work::{Given, Job, Steps};

/// What the second part does.
pub struct Answers {
    /// A page of it.
    pub page: fn(Page) -> AnyView,
}

/// What the third part does. Each entry is called by one view, which waits for it: see [`rest_page`] and [`part`].
pub struct Rest {
    /// A page of it.
    pub page: fn(Page) -> AnyView,
    /// The steps of long work.
    pub begin: fn(Job, Given) -> Steps,
    /// What paper begins with.
    pub sheet: fn() -> AnyView,
    /// The lines of a benefit.
    pub ladder: fn(Followed, Memo<Arc<Vec<Step>>>) -> AnyView,
    /// How to claim a benefit.
    pub steps: fn(Followed, Benefit) -> AnyView,
    /// Whether a benefit is received already, and how much.
    pub received: fn(Followed, Benefit) -> AnyView,
    /// What to do now.
    pub todo: fn(Followed) -> AnyView,
    /// The rights beside the money of the Caf.
    pub beside: fn(Followed) -> AnyView,
    /// The way to a counsellor.
    pub hand: fn() -> AnyView,
    /// What has changed since the case was kept.
    pub since: fn() -> AnyView,
}

/// A part that could not be had.
#[derive(Clone, Copy, Debug)]
pub struct Absent;

impl From<SplitLoaderError> for Absent {
    fn from(_: SplitLoaderError) -> Absent {
        Absent
    }
}

/// A part on its way.
type Coming<T> = Pin<Box<dyn Future<Output = Result<&'static T, Absent>>>>;

/// How each part is had.
pub struct Parts {
    /// The second.
    pub answers: fn() -> Coming<Answers>,
    /// The third.
    pub rest: fn() -> Coming<Rest>,
}

static PARTS: OnceLock<Parts> = OnceLock::new();

/// Says how the parts are had: the first thing that the program does.
pub fn fill(parts: Parts) {
    let _ = PARTS.set(parts);
}

async fn answers() -> Result<&'static Answers, Absent> {
    (PARTS.get().ok_or(Absent)?.answers)().await
}

/// The third part, once it is here.
pub async fn rest() -> Result<&'static Rest, Absent> {
    (PARTS.get().ok_or(Absent)?.rest)().await
}

/// Where a part stands.
enum State<T: 'static> {
    Soon,
    Here(&'static T),
    Failed,
}

impl<T> Clone for State<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for State<T> {}

/// The parts, as the pages see them.
#[derive(Clone, Copy)]
pub struct Later {
    answers: Shared<State<Answers>>,
    rest: Shared<State<Rest>>,
}

/// Identifier of the heading of a page that is not here.
const HEADING: &str = "attente";

impl Later {
    /// Fetches the parts, once the first page is drawn; call once, at the root.
    pub fn follow(router: Router) -> Later {
        let later = Later { answers: Shared::new(State::Soon), rest: Shared::new(State::Soon) };
        if cfg!(split) {
            frame(move || after(Duration::ZERO, move || later.fetch(router)));
        } else {
            later.fetch(router);
        }
        later
    }

    /// Fetches what is not here.
    fn fetch(self, router: Router) {
        run_on(async move {
            arrive(self.answers, async { answers().await }, router).await;
            arrive(self.rest, async { rest().await }, router).await;
        });
    }
}

/// Waits for a part, unless it is here; who waited at the heading, or for an element of the page, is brought there.
async fn arrive<T: Sync>(
    state: Shared<State<T>>,
    part: impl Future<Output = Result<&'static T, Absent>>,
    router: Router,
) {
    if matches!(state.get_untracked(), State::Here(_)) {
        return;
    }
    state.set(State::Soon);
    let part = part.await.map_or(State::Failed, State::Here);
    let waited = document().get_element_by_id(HEADING);
    let held = waited.is_some() && document().active_element() == waited;
    state.set(part);
    match router.target_now() {
        Some(target) if waited.is_some() => focus(&format!("#{target}")),
        _ if held => focus("main h1"),
        _ => {}
    }
}

/// A page of the second part; as long as that is not here, a page that says so. What was typed stays.
pub fn answers_page(page: Page, heading: fn(&Route) -> Text) -> AnyView {
    let drawn = drawn(expect_context::<Later>().answers, |answers| (answers.page)(page));
    drawn.unwrap_or_else(|wait| awaited(wait, heading))
}

/// A page of the third part, likewise.
pub fn rest_page(page: Page, heading: fn(&Route) -> Text) -> AnyView {
    let drawn = drawn(expect_context::<Later>().rest, |rest| (rest.page)(page));
    drawn.unwrap_or_else(|wait| awaited(wait, heading))
}

fn awaited(wait: AnyView, heading: fn(&Route) -> Text) -> AnyView {
    let router = Router::here();
    let heading = move || heading(&router.route()).in_lang(router.lang());
    view! { <div class="stack"><h1 id=HEADING tabindex="-1">{heading}</h1>{wait}</div> }.into_any()
}

/// A piece of a page that the third part draws; as long as that is not here, a sentence that says so.
pub fn part(draw: impl Fn(&'static Rest) -> AnyView + Send + 'static) -> AnyView {
    let later = expect_context::<Later>();
    (move || drawn(later.rest, &draw).unwrap_or_else(|wait| wait)).into_any()
}

/// What a part draws, followed; or that it is on its way, or could not be had, with a button that tries again.
fn drawn<T: Sync>(state: Shared<State<T>>, draw: impl FnOnce(&'static T) -> AnyView) -> Result<AnyView, AnyView> {
    match state.get() {
        State::Here(part) => Ok(draw(part)),
        State::Soon => Err(view! { <p role="status">{say(words::SOON)}</p> }.into_any()),
        State::Failed => Err(failed()),
    }
}

fn failed() -> AnyView {
    let (later, router) = (expect_context::<Later>(), Router::here());
    let again = move |event: leptos::ev::MouseEvent| {
        // The button goes: the focus goes to what it was folded in, or to the heading of the page.
        let around = event.target().and_then(|button| button.dyn_into::<web_sys::Element>().ok());
        let around = around.and_then(|button| button.closest("details, .res").ok().flatten());
        let near = around.and_then(|around| around.query_selector("summary, [tabindex='-1']").ok().flatten());
        later.fetch(router);
        match near.and_then(|near| near.dyn_into::<web_sys::HtmlElement>().ok()) {
            Some(near) => drop(near.focus()),
            None => focus("main h1"),
        }
    };
    view! {
        <p role="alert">{say(words::FAILED)}</p>
        <p><button type="button" class="btn" data-again="" on:click=live(again)>{say(words::AGAIN)}</button></p>
    }
    .into_any()
}
