//! Today's cases as a list, the ways in which one is brought, and the end of the day.

use droits_words::ui::{desk as words, keep};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

use super::day::told;
use super::picture::{self, Picture};
use super::seat::{Around, Seat};
use crate::form::link;
use crate::ui::keep::file;
use crate::ui::life::{live, run_on};
use crate::ui::reach::focus;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::state::Case;

/// The list.
#[component]
pub fn Queue() -> impl IntoView {
    let (seat, around) = (Seat::here(), Around::here());
    let Around { keeping, router, .. } = around;
    seat.day.follow(keeping);
    let next = move |_| {
        if seat.next(around) {
            focus("#titre");
        } else {
            keeping.said.set(Some(words::DAY_FULL.in_lang(router.lang_now()).to_owned()));
        }
    };
    let items = move || (0..seat.day.count()).map(|i| item(i, seat.day.here() == i)).collect_view();
    let dropped = move || {
        seat.day.dropped.with(Option::is_some).then(|| {
            view! {
                <span>{words::DROPPED.in_lang(router.lang())}</span> " "
                <button type="button" class="link" on:click=live(move |_| seat.day.restore())>{words::UNDO.in_lang(router.lang())}</button>
            }
        })
    };
    view! {
        <section class="day" aria-labelledby="jour">
            <h2 id="jour">{say(words::DAY)}</h2>
            <ul class="plain">{items}</ul>
            <p class="quiet" role="status">{dropped}</p>
            <p class="acts">
                <button type="button" class="link" on:click=live(next)>{say(words::NEXT_CASE)}</button>
                <button type="button" class="link del" on:click=live(move |_| keeping.ending.set(true))>{say(keep::END_OF_DAY)}</button>
            </p>
            <Receive/>
        </section>
    }
}

/// A case of the list: the one in hand, or one that can be taken.
fn item(i: usize, here: bool) -> AnyView {
    let (seat, case, router) = (Seat::here(), Case::here(), Router::here());
    let told = move || match here {
        true => case.form.with(|form| told(form, i, router.lang())),
        false => seat.day.told(i, router.lang()).unwrap_or_default(),
    };
    let take = move |_| {
        if !here {
            seat.take(Around::here(), i);
        }
        focus("#titre");
    };
    let drop_it = move |_| {
        seat.day.drop_one(i);
        focus(".day [role='status'] button");
    };
    view! {
        <li>
            <button type="button" aria-current=here.then_some("true") on:click=live(take)>
                <b>{move || told().0}</b>
                <span>{move || told().1}</span>
            </button>
            {(!here).then(|| view! {
                <button type="button" class="drop" aria-label=move || words::DROP.fill(router.lang(), &[told().0]) on:click=live(drop_it)>"×"</button>
            })}
        </li>
    }
    .into_any()
}

/// A link that is pasted or typed by a hand scanner, a file, a picture of the code.
#[component]
fn Receive() -> impl IntoView {
    let (seat, router) = (Seat::here(), Router::here());
    let typed = RwSignal::new(String::new());
    let wrong = RwSignal::new(false);
    let open = move |event: SubmitEvent| {
        event.prevent_default();
        let done = opened(seat, Around::here(), &typed.get_untracked());
        wrong.set(!done);
        if done {
            typed.set(String::new());
            focus("#titre");
        } else {
            focus("#dossier-lien");
        }
    };
    let chosen = move |event| bring(event_target(&event));
    view! {
        <form class="receive" novalidate on:submit=live(open)>
            <div class="field" class:has-err=move || wrong.get()>
                <label for="dossier-lien">{say(words::BY_LINK)}</label>
                <p class="hint" id="dossier-lien-h">{say(words::BY_LINK_HOW)}</p>
                <span class="in wide" class:bad=move || wrong.get()>
                    <input
                        type="text"
                        id="dossier-lien"
                        autocomplete="off"
                        spellcheck="false"
                        aria-invalid=move || wrong.get().then_some("true")
                        aria-describedby="dossier-lien-h dossier-lien-e"
                        prop:value=typed
                        on:input=live(move |event| typed.set(event_target_value(&event)))
                    />
                </span>
                <p class="err" id="dossier-lien-e" role="alert">{move || wrong.get().then(|| words::NO_LINK.in_lang(router.lang()))}</p>
            </div>
            <p class="acts"><button class="btn-2">{say(words::OPEN_CASE)}</button></p>
            <p class="open-file">
                <label for="dossier-fichier">{say(words::BY_FILE)}</label>
                <input type="file" id="dossier-fichier" accept=".json,application/json,image/*" on:change=live(chosen)/>
            </p>
        </form>
    }
}

/// Opens the case of an address; false when there is none in it.
pub fn opened(seat: Seat, around: Around, typed: &str) -> bool {
    unpacked(typed).is_some_and(|text| seat.receive(around, &text))
}

/// The household of an address.
fn unpacked(typed: &str) -> Option<String> {
    link::packed_in(typed).and_then(|packed| link::unpack(&packed).ok())
}

/// Opens the file that was chosen: a saved case, or a picture of its code.
fn bring(input: web_sys::HtmlInputElement) {
    let (seat, around) = (Seat::here(), Around::here());
    let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
    input.set_value("");
    run_on(async move {
        let (text, why_not) = match file.type_().starts_with("image/") {
            true => match picture::read(&file).await {
                Picture::Text(text) => (unpacked(&text), words::NO_CODE),
                Picture::Nothing => (None, words::NO_CODE),
                Picture::NoReader => (None, words::NO_READER),
            },
            false => (file::read(&file).await, keep::UNREADABLE),
        };
        match text {
            Some(text) if seat.receive(around, &text) => focus("#titre"),
            Some(_) => {}
            None => around.keeping.said.set(Some(why_not.in_lang(around.router.lang_now()).to_owned())),
        }
    });
}
