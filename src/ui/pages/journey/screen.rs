//! A screen: its heading and what it asks.

use droits_words::Text;
use droits_words::format;
use droits_words::ui::expert;
use droits_words::ui::journey as words;
use leptos::prelude::*;

use super::situations::Situations;
use crate::form::journey::{Screen, Show, Topic};
use crate::form::{CardKind, FormState, Id, Key};
use crate::ui::fields::Field;
use crate::ui::pages::expert::income::{Cares, Incomes};
use crate::ui::pages::expert::person::named;
use crate::ui::router::Router;
use crate::ui::say::{fill, say};
use crate::ui::state::Case;

/// The words of a topic.
pub(super) fn topic(topic: Topic) -> words::Heading {
    match topic {
        Topic::Union => words::UNION,
        Topic::Partner => words::PARTNER_HEAD,
        Topic::Children => words::CHILDREN,
        Topic::Child => words::CHILD,
        Topic::OtherParent => words::OTHER_PARENT,
        Topic::School => words::SCHOOL,
        Topic::Pregnancy => words::PREGNANCY,
        Topic::Activity => words::ACTIVITY,
        Topic::Incomes => words::INCOMES,
        Topic::Commune => words::COMMUNE,
        Topic::Home => words::HOME,
        Topic::HomeKind => words::HOME_KIND,
        Topic::Loan => words::LOAN,
        Topic::Situations => words::SITUATIONS,
        Topic::ChildDisability => words::CHILD_DISABILITY,
        Topic::Complement => words::COMPLEMENT,
        Topic::Childcare => words::CHILDCARE,
        Topic::Adoption => words::ADOPTION,
        Topic::AdultDisability => words::ADULT_DISABILITY,
        Topic::ParentalLeave => words::PARENTAL_LEAVE,
        Topic::Foreign => words::FOREIGN,
        Topic::RecentUnion => words::RECENT_UNION,
        Topic::Furnished => words::FURNISHED,
        Topic::Assets => words::ASSETS,
        Topic::Summary => words::SUMMARY,
    }
}

/// Heading, whom it is about, hint.
pub(super) fn heading(screen: &Screen) -> impl IntoView + use<> {
    let (title, hint) = topic(screen.topic);
    let hint = hint.map(|hint| match screen.topic {
        Topic::Incomes => view! { <p class="hint">{fill(hint, periods)}</p> }.into_any(),
        _ => view! { <p class="hint">{say(hint)}</p> }.into_any(),
    });
    let about = screen.who.map(|who| {
        let name = name_of(who);
        view! { <p class="who">{fill(words::ABOUT, move |_| vec![name()])}</p> }
    });
    view! {
        <div>
            {about}
            <h1 class="asq" tabindex="-1">{say(title)}</h1>
            {hint}
        </div>
    }
}

/// The first name, else the words for the person.
pub(super) fn name_of(who: Id) -> impl Fn() -> String + Copy + Send + Sync + 'static {
    named(who, standing(who))
}

fn standing(who: Id) -> Text {
    match who {
        FormState::CLAIMANT => words::YOU,
        FormState::PARTNER => words::PARTNER,
        _ => expert::CHILD,
    }
}

/// The months that the amounts of the household's month rest on: quarter, twelve months, year.
fn periods(lang: droits_words::Lang) -> Vec<String> {
    let month = Case::here().reading.with(|reading| reading.household.as_ref().map(|h| h.month));
    let Some(month) = month else { return vec![String::new(); 3] };
    let span = |first: i32, last: i32| {
        format!("{} – {}", format::month(month - first, lang), format::month(month - last, lang))
    };
    vec![span(4, 2), span(13, 2), (month.year() - 2).to_string()]
}

/// What the screen asks.
pub(super) fn fields(screen: &Screen) -> AnyView {
    match &screen.show {
        Show::Fields(keys) => {
            let keys: Vec<AnyView> = keys.iter().map(|&(card, key)| view! { <Field card key/> }.into_any()).collect();
            view! { <div class="stack">{keys}</div> }.into_any()
        }
        Show::Children => view! { <Count/> }.into_any(),
        // The lists have headings of the third level: one of the second stands above them.
        Show::Incomes(of) => view! { <h2 class="vh">{say(words::ANSWERS)}</h2><Incomes of=*of/> }.into_any(),
        Show::Cares(of) => view! { <h2 class="vh">{say(words::ANSWERS)}</h2><Cares of=*of/> }.into_any(),
        Show::Situations => view! { <Situations/> }.into_any(),
        Show::Summary => ().into_any(),
    }
}

/// How many children: one more, one less.
#[component]
fn Count() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let number = Memo::new(move |_| case.form.with(|form| form.list(CardKind::Child, None).count()));
    let less = move |_| {
        let last = case.form.with_untracked(|form| form.list(CardKind::Child, None).last().map(|card| card.id));
        if let Some(last) = last {
            let name = case.form.with_untracked(|form| form.text(last, Key::ChildName).to_owned());
            let name = if name.is_empty() {
                expert::CHILD.fill(router.lang(), &[number.get_untracked().to_string()])
            } else {
                name
            };
            case.remove(last, name);
        }
    };
    let more = move |_| {
        case.form.update(|form| {
            form.add(CardKind::Child, None);
        });
    };
    view! {
        <div class="count" role="group" aria-label=say(words::CHILDREN_COUNT)>
            <button type="button" class="btn-2" aria-label=say(words::LESS) disabled=move || number.get() == 0 on:click=less>"−"</button>
            <output class="big" aria-live="polite">{number}</output>
            <button type="button" class="btn-2" aria-label=say(words::MORE) disabled=move || { number.get() >= 20 } on:click=more>"+"</button>
        </div>
        {move || case.removed.with(|removed| removed.as_ref().map(|(name, _)| name.clone())).map(|name| view! {
            <p role="status">
                <span class="quiet">{expert::REMOVED.fill(router.lang(), &[name])}</span> " "
                <button type="button" class="link" on:click=move |_| case.put_back()>{say(expert::UNDO)}</button>
            </p>
        })}
    }
}
