//! Lists of people: added, removed, put back.

use droits_words::ui::expert;
use droits_words::{Lang, Text};
use leptos::prelude::*;

use super::child::Person;
use super::person::named_in;
use crate::form::{CardKind, FormState, Id, Key};
use crate::ui::life::live;
use crate::ui::reach::focus;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

#[derive(Clone, Copy)]
pub struct ListWords {
    /// Heading.
    pub title: Text,
    /// Name of an item, by position.
    pub item: Text,
    /// Button.
    pub add: Text,
}

/// The words of the list of a kind of card.
pub fn words(kind: CardKind) -> ListWords {
    let (title, item, add) = match kind {
        CardKind::Dependant => (expert::OTHERS, expert::DEPENDANT, expert::ADD_DEPENDANT),
        CardKind::Death => (expert::DEATHS, expert::DEATH, expert::ADD_DEATH),
        CardKind::Spell => (expert::INCOMES, expert::INCOME, expert::ADD_INCOME),
        CardKind::Care => (expert::CARES, expert::CARE, expert::ADD_CARE),
        CardKind::Child | CardKind::Adult | CardKind::Household => (expert::CHILDREN, expert::CHILD, expert::ADD_CHILD),
    };
    ListWords { title, item, add }
}

/// The list of children, of other people in charge, or of deaths; the last two are folded, unless they are asked for.
#[component]
pub fn People(
    kind: CardKind,
    /// Whether the list stands open, under the heading of its screen.
    #[prop(optional)]
    open: bool,
) -> impl IntoView {
    let case = Case::here();
    let ids = ids(case, kind, None);
    let words = words(kind);
    let body = view! {
        <For each=move || ids.get() key=|id| *id let:id><Person card=id kind/></For>
        <Add kind of=None/>
    };
    if open {
        view! { <h2 class="vh">{say(words.title)}</h2>{body} }.into_any()
    } else if kind == CardKind::Child {
        view! { <section class="part"><h2>{say(words.title)}</h2>{body}</section> }.into_any()
    } else {
        view! { <details class="part"><summary><h2>{say(words.title)}</h2></summary>{body}</details> }.into_any()
    }
}

/// The cards of a kind, followed.
pub fn ids(case: Case, kind: CardKind, of: Option<Id>) -> Memo<Vec<Id>> {
    Memo::new(move |_| case.form.with(|form| form.list(kind, of).map(|card| card.id).collect()))
}

/// The button that adds a card and goes to it; beside it, what was removed last can be put back.
#[component]
pub fn Add(kind: CardKind, of: Option<Id>) -> impl IntoView {
    let case = Case::here();
    let add = move |_| {
        let id = case.form.try_update(|form| form.add(kind, of));
        if let Some(id) = id {
            focus(&format!("#carte-{} input, #carte-{} select", id.0, id.0));
        }
    };
    view! {
        <p class="acts">
            <button type="button" class="btn-2" on:click=live(add)>
                {say(words(kind).add)} {of.map(|of| view! { <span class="vh">{whose(of)}</span> })}
            </button>
            <Undo kind of/>
        </p>
    }
}

/// After the words of a button or a heading that stands on several cards: whose it is.
pub fn whose(person: Id) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    let (case, router) = (Case::here(), Router::here());
    let name = move || {
        let kind = case.form.with(|form| form.card(person).map(|card| card.kind));
        let item = match (person, kind) {
            (FormState::CLAIMANT, _) => expert::YOU,
            (FormState::PARTNER, _) => expert::PARTNER,
            (_, kind) => words(kind.unwrap_or(CardKind::Child)).item,
        };
        named_in(case, person, item, router.lang())
    };
    move || {
        let colon = if router.lang() == Lang::En { ": " } else { "\u{202f}: " };
        format!("{colon}{}", name())
    }
}

/// Says what was removed, and puts it back.
#[component]
fn Undo(kind: CardKind, of: Option<Id>) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let mine = move || {
        case.removed.with(|removed| removed.as_ref().filter(|(_, r)| r.is(kind, of)).map(|(name, _)| name.clone()))
    };
    view! {
        <span role="status">
            {move || mine().map(|name| view! {
                <span class="quiet">{expert::REMOVED.fill(router.lang(), &[name])}</span> " "
                <UndoButton/>
            })}
        </span>
    }
}

/// Where the focus is once something was removed.
const UNDO: &str = "#remettre";

/// Puts back what was removed last, and goes to it: to its first field, its box, or the buttons that count.
#[component]
pub fn UndoButton() -> impl IntoView {
    let case = Case::here();
    let undo = move |_| {
        let card =
            case.removed.with_untracked(|removed| removed.as_ref().and_then(|(_, removed)| removed.card().cloned()));
        case.put_back();
        if let Some(card) = card {
            let (id, word) = (card.id.0, card.word(Key::SpellKind));
            focus(&format!("#carte-{id} input, #carte-{id} select, #sorte-{word}, .count button:last-child"));
        }
    };
    view! { <button type="button" class="link" id="remettre" on:click=live(undo)>{say(expert::UNDO)}</button> }
}

/// The button that removes a card.
#[component]
pub fn Remove(card: Id, #[prop(into)] name: Signal<String>) -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let remove = move |_| {
        case.remove(card, name.get_untracked());
        focus(UNDO);
    };
    view! {
        <button
            type="button"
            class="link"
            aria-label=move || expert::REMOVE_OF.fill(router.lang(), &[name.get()])
            on:click=live(remove)
        >
            {say(expert::REMOVE)}
        </button>
    }
}
