//! A screen: its heading and what it asks.

use droits_words::ui::choices::INCOME;
use droits_words::ui::expert;
use droits_words::ui::journey as words;
use droits_words::{Lang, format};
use leptos::prelude::*;

use super::income::{Income, Kinds, Undo};
use super::situations::Situations;
use crate::form::journey::{Screen, Show, Topic};
use crate::form::{CardKind, FormState, Id, Key, parse};
use crate::ui::fields::Field;
use crate::ui::life::live;
use crate::ui::pages::expert::income::Cares;
use crate::ui::pages::expert::people::People;
use crate::ui::reads::given_name;
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
        Topic::ClaimedBy => words::CLAIMED_BY,
        Topic::School => words::SCHOOL,
        Topic::Pregnancy => words::PREGNANCY,
        Topic::Activity => words::ACTIVITY,
        Topic::Incomes => words::INCOMES,
        Topic::Income => words::INCOME_ONE,
        Topic::Commune => words::COMMUNE,
        Topic::Home => words::HOME,
        Topic::HomeKind => words::HOME_KIND,
        Topic::Loan => words::LOAN,
        Topic::Situations => words::SITUATIONS,
        Topic::OwnChild => words::OWN_CHILD,
        Topic::Parents => words::PARENTS,
        Topic::Support => words::SUPPORT,
        Topic::ChildDisability => words::CHILD_DISABILITY,
        Topic::Aeeh => words::AEEH,
        Topic::BornEarly => words::BORN_EARLY,
        Topic::ChildAway => words::CHILD_AWAY,
        Topic::Placed => words::PLACED,
        Topic::Deaths => words::DEATHS,
        Topic::Hours => words::HOURS,
        Topic::Esat => words::ESAT,
        Topic::RecentMove => words::RECENT_MOVE,
        Topic::HomeParticular => words::HOME_PARTICULAR,
        Topic::Aah => words::AAH,
        Topic::Institution => words::INSTITUTION,
        Topic::IncreasedLeave => words::INCREASED_LEAVE,
        Topic::Presence => words::PRESENCE,
        Topic::PresenceChild => words::PRESENCE_CHILD,
        Topic::Stay => words::STAY,
        Topic::ChildEntry => words::CHILD_ENTRY,
        Topic::WealthyParents => words::WEALTHY_PARENTS,
        Topic::Carer => words::CARER,
        Topic::CarerPay => words::CARER_PAY,
        Topic::Overseas => words::OVERSEAS,
        Topic::Unfit => words::UNFIT,
        Topic::Dependants => words::DEPENDANTS,
        Topic::InPayment => words::IN_PAYMENT,
        Topic::Rental => words::RENTAL,
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

/// Identifier of the heading, which names the boxes of a screen.
pub(super) const QUESTION: &str = "question";

/// What a screen is called: its words, the child's name, or the kind of income.
pub(super) fn title(case: Case, screen: &Screen, lang: Lang) -> String {
    let named = match (&screen.show, screen.topic, screen.who) {
        (Show::Income(spell), ..) => case.form.with(|form| {
            let kind = form.card(*spell).map_or("wage", |card| card.word(Key::SpellKind));
            let kind = INCOME.iter().find(|option| option.word == kind)?.text.in_lang(lang).to_owned();
            Some(with_months(form, *spell, kind, lang))
        }),
        (_, Topic::Child, Some(child)) => Some(name_in(case, child, lang)),
        _ => None,
    };
    named.unwrap_or_else(|| topic(screen.topic).0.in_lang(lang).to_owned())
}

/// The heading of a screen, which is a question: an income is asked for its amount, one that began or ended with its months.
fn question(case: Case, screen: &Screen, lang: Lang) -> String {
    let title = title(case, screen, lang);
    if matches!(screen.show, Show::Income(_)) { words::HOW_MUCH.fill(lang, &[title]) } else { title }
}

/// The months of an income that began or ended, after its kind.
fn with_months(form: &FormState, spell: Id, kind: String, lang: Lang) -> String {
    let month = |key| parse::month(form.text(spell, key)).ok().map(|month| format::month(month, lang));
    let mut said = kind;
    for (key, words) in [(Key::From, words::INCOME_SINCE), (Key::To, words::INCOME_UNTIL)] {
        if let Some(month) = month(key) {
            said = words.fill(lang, &[said, month]);
        }
    }
    said
}

/// A heading within a sentence: a question loses its mark.
pub(super) fn within(heading: &str) -> &str {
    heading.trim_end_matches(['?', '\u{202f}', '\u{a0}', ' '])
}

/// What a screen is called in the title of the document, which the history and other screens show: by its place, never by an answer.
pub(super) fn title_by_place(case: Case, screen: &Screen, lang: Lang) -> String {
    let (words, card) = match (&screen.show, screen.topic, screen.who) {
        (Show::Income(spell), ..) => (expert::INCOME, *spell),
        (_, Topic::Child, Some(child)) => (expert::CHILD, child),
        _ => {
            let asked = topic(screen.topic).0.in_lang(lang);
            return screen.who.map_or_else(|| asked.to_owned(), |who| format!("{asked} ({})", place(case, who, lang)));
        }
    };
    let title = words.fill(lang, &[case.form.with(|form| form.position(card) + 1).to_string()]);
    match screen.who.filter(|who| *who != card) {
        Some(who) => format!("{title} ({})", place(case, who, lang)),
        None => title,
    }
}

/// A person by the place on the form: "adulte 2", "enfant 1".
fn place(case: Case, who: Id, lang: Lang) -> String {
    match who {
        FormState::CLAIMANT => words::ADULT.fill(lang, &["1".to_owned()]),
        FormState::PARTNER => words::ADULT.fill(lang, &["2".to_owned()]),
        _ => expert::CHILD.fill(lang, &[case.form.with(|form| form.position(who) + 1).to_string()]).to_lowercase(),
    }
}

/// Heading, whom it is about, hint.
pub(super) fn heading(screen: &Screen) -> AnyView {
    let (case, router) = (Case::here(), Router::here());
    let (_, hint) = topic(screen.topic);
    let hint = hint.map(|hint| {
        if screen.topic == Topic::Income {
            view! { <p class="hint">{fill(hint, periods)}</p> }.into_any()
        } else {
            view! { <p class="hint">{say(hint)}</p> }.into_any()
        }
    });
    let about = screen.who.filter(|_| screen.topic != Topic::Child).map(|who| {
        view! { " " <span class="who">{fill(words::ABOUT, move |lang| vec![name_in(case, who, lang)])}</span> }
    });
    let screen = screen.clone();
    view! {
        <div>
            <h1 class="asq" id=QUESTION tabindex="-1"><span class="what">{move || question(case, &screen, router.lang())}</span>{about}</h1>
            {hint}
        </div>
    }
    .into_any()
}

/// The first name, else the words for the person.
pub(super) fn name_in(case: Case, who: Id, lang: Lang) -> String {
    case.form.with(|form| match (given_name(form, who), who) {
        (Some(name), _) => name,
        (_, FormState::CLAIMANT) => words::YOU.in_lang(lang).to_owned(),
        (_, FormState::PARTNER) => words::PARTNER.in_lang(lang).to_owned(),
        _ => expert::CHILD.fill(lang, &[(form.position(who) + 1).to_string()]),
    })
}

/// The months that the amounts rest on: first and last of the quarter, first and last of the twelve.
fn periods(lang: Lang) -> Vec<String> {
    let Some(month) = Case::here().form.with(FormState::month) else { return vec![String::new(); 4] };
    [4, 2, 13, 2].map(|before| format::month(month - before, lang)).into()
}

/// What the screen asks.
pub(super) fn fields(screen: &Screen) -> AnyView {
    match &screen.show {
        Show::Fields(keys) => {
            let keys: Vec<AnyView> = keys.iter().map(|&(card, key)| view! { <Field card key/> }.into_any()).collect();
            view! { <div class="stack">{keys}</div> }.into_any()
        }
        Show::Children => view! { <Count/> }.into_any(),
        Show::Kinds(of) => view! { <Kinds of=*of/> }.into_any(),
        Show::Income(spell) => view! { <Income card=*spell/> }.into_any(),
        // The list has headings of the third level: one of the second stands above it.
        Show::Cares(of) => view! { <h2 class="vh">{say(words::ANSWERS)}</h2><Cares of=*of/> }.into_any(),
        Show::People(kind) => view! { <People kind=*kind open=true/> }.into_any(),
        Show::Situations => view! { <Situations/> }.into_any(),
        Show::Summary => ().into_any(),
    }
}

/// Most children that the buttons count.
const MOST_CHILDREN: usize = 20;

/// How many children: one more, one less. A button at its end stays, for one that was disabled would lose the focus.
#[component]
fn Count() -> impl IntoView {
    let (case, router) = (Case::here(), Router::here());
    let number = Memo::new(move |_| case.form.with(|form| form.list(CardKind::Child, None).count()));
    let less = move |_| {
        let last = case.form.with_untracked(|form| form.list(CardKind::Child, None).last().map(|card| card.id));
        if let Some(last) = last {
            let words = || expert::CHILD.fill(router.lang(), &[number.get_untracked().to_string()]);
            let name = case.form.with_untracked(|form| given_name(form, last)).unwrap_or_else(words);
            case.remove(last, name);
        }
    };
    let more = move |_| {
        if number.get_untracked() < MOST_CHILDREN {
            case.form.update(|form| {
                form.add(CardKind::Child, None);
            });
        }
    };
    view! {
        <div class="count" role="group" aria-label=say(words::CHILDREN_COUNT)>
            <button type="button" class="btn-2" aria-label=say(words::LESS) aria-disabled=move || (number.get() == 0).then_some("true") on:click=live(less)>"−"</button>
            <output class="big" aria-live="polite">{number}</output>
            <button type="button" class="btn-2" aria-label=say(words::MORE) aria-disabled=move || (number.get() >= MOST_CHILDREN).then_some("true") on:click=live(more)>"+"</button>
        </div>
        <Undo/>
        <Field card=FormState::HOUSEHOLD key=Key::Pregnant/>
    }
}
