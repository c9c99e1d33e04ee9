//! The commune, found by name or postal code as one types; it gives the département and the zone.

use droits_communes::Status;
use droits_words::Lang;
use droits_words::ui::choices::DEPARTMENTS;
use droits_words::ui::commune as words;
use leptos::ev::{KeyboardEvent, MouseEvent};
use leptos::prelude::*;

use super::{Ask, ErrorLine};
use crate::form::Key;
use crate::ui::life::live;
use crate::ui::places::{Loaded, Places};
use crate::ui::router::Router;
use crate::ui::say::{fill, say};
use crate::ui::state::Case;

/// Most communes shown at once.
const SHOWN: usize = 8;

/// A commune found, as the list shows it.
#[derive(Clone, Debug, PartialEq)]
struct Found {
    code: String,
    name: String,
    department: String,
    postal_codes: String,
    /// The former commune by whose name it was found.
    former: Option<String>,
}

/// The département of a commune, as the page names it.
fn place(department: &str, lang: Lang) -> &'static str {
    DEPARTMENTS.iter().find(|one| one.word == department).map_or("", |one| one.text.in_lang(lang))
}

/// Label, hint, input with its list, zone, error.
pub(super) fn commune(ask: Ask) -> AnyView {
    let (case, places, router) = (Case::here(), Places::here(), Router::here());
    let row = ask.key.row();
    let (id, hint, list, error) =
        (ask.id(), format!("{}-h", ask.id()), format!("{}-l", ask.id()), format!("{}-e", ask.id()));
    let problem = case.problem(ask.spot());
    let wrong = move || problem.with(Option::is_some);
    let described = {
        let (always, error) = (format!("{hint} {id}-z"), error.clone());
        move || if wrong() { format!("{always} {error}") } else { always.clone() }
    };
    // Kept in the form until a commune is chosen: what was typed is not lost, and is told to be no commune.
    let typed = Memo::new(move |_| {
        let text = case.form.with(|form| form.text(ask.card, Key::CommuneTyped).to_owned());
        (!text.is_empty()).then_some(text)
    });
    let open = RwSignal::new(false);
    let active = RwSignal::new(None::<usize>);
    let all = Memo::new(move |_| match (places.loaded(), typed.get()) {
        (Loaded::Here(communes), Some(query)) if query.trim().chars().count() >= 2 => communes
            .search(&query, SHOWN + 1)
            .into_iter()
            .map(|commune| {
                let codes: Vec<String> = commune.postal_codes().collect();
                Found {
                    code: commune.code().to_owned(),
                    name: commune.name.to_owned(),
                    department: commune.department().to_owned(),
                    postal_codes: match codes.as_slice() {
                        [first, .., last] if codes.len() > 3 => format!("{first} – {last}"),
                        few => few.join(", "),
                    },
                    former: commune.former.map(str::to_owned),
                }
            })
            .collect(),
        _ => Vec::new(),
    });
    let found = Memo::new(move |_| all.with(|all| all.iter().take(SHOWN).cloned().collect::<Vec<_>>()));
    let more = move || all.with(|all| all.len() > SHOWN);
    // The name of what was chosen, or what is being typed.
    let shown = Memo::new(move |_| match (typed.get(), places.loaded()) {
        (Some(text), _) => text,
        (None, Loaded::Here(communes)) => {
            ask.text.with(|code| communes.by_code(code).map_or_else(|| code.clone(), |commune| commune.name.to_owned()))
        }
        (None, _) => ask.text.get(),
    });
    let zone = Memo::new(move |_| match places.loaded() {
        Loaded::Here(communes) => ask.text.with(|code| communes.by_code(code).map(|commune| commune.zone)),
        Loaded::No | Loaded::Soon | Loaded::Failed => None,
    });
    let choose = move |chosen: Found| {
        case.say(ask.card, Key::Commune, chosen.code);
        open.set(false);
        active.set(None);
    };
    let press = move |event: KeyboardEvent| {
        let number = found.with(Vec::len);
        match event.key().as_str() {
            "ArrowDown" if number > 0 => active.update(|i| *i = Some(i.map_or(0, |i| (i + 1) % number))),
            "ArrowUp" if number > 0 => {
                active.update(|i| *i = Some(i.map_or(number - 1, |i| (i + number - 1) % number)))
            }
            "Enter" => match found.with(|found| found.get(active.get_untracked().unwrap_or(0)).cloned()) {
                Some(chosen) if open.get_untracked() => choose(chosen),
                _ => return,
            },
            "Escape" => open.set(false),
            _ => return,
        }
        event.prevent_default();
        if event.key() != "Enter" && event.key() != "Escape" {
            open.set(true);
        }
    };
    let option_id = {
        let list = list.clone();
        move |i: usize| format!("{list}{i}")
    };
    let active_id = {
        let option_id = option_id.clone();
        move || (open.get() && !found.with(Vec::is_empty)).then(|| active.get().map(&option_id)).flatten()
    };
    view! {
        <div class="field commune" class:has-err=wrong class:said=move || ask.said()>
            <label for=id.clone()>{say(row.words.label)}</label>
            {row.words.hint.map(|words| view! { <p class="hint" id=hint.clone()>{say(words)}</p> })}
            <span class="in wide" class:bad=wrong>
                <input
                    id=id.clone()
                    type="text"
                    role="combobox"
                    autocomplete="off"
                    spellcheck="false"
                    aria-autocomplete="list"
                    aria-expanded=move || if open.get() && !found.with(Vec::is_empty) { "true" } else { "false" }
                    aria-controls=list.clone()
                    aria-activedescendant=active_id
                    aria-invalid=move || wrong().then_some("true")
                    aria-describedby=described
                    prop:value=shown
                    on:focus=live(move |_| places.load())
                    on:input=live(move |event| {
                        places.load();
                        let text = event_target_value(&event);
                        if !ask.text.with_untracked(String::is_empty) {
                            case.say(ask.card, Key::Commune, String::new());
                        }
                        case.say(ask.card, Key::CommuneTyped, text);
                        active.set(None);
                        open.set(true);
                    })
                    on:keydown=live(press)
                    on:blur=live(move |_| {
                        open.set(false);
                        // One commune left, named in full: that is the answer.
                        let only = found.with_untracked(|found| match found.as_slice() {
                            [only] => Some(only.clone()),
                            _ => None,
                        });
                        if let Some(only) = only {
                            choose(only);
                        } else if typed.with_untracked(Option::is_some) {
                            case.leave(ask.spot());
                        }
                    })
                />
            </span>
            <ul id=list role="listbox" class="found" aria-label=say(row.words.label) hidden=move || !open.get() || found.with(Vec::is_empty)>
                <For each=move || found.get().into_iter().enumerate() key=|(i, found)| (*i, found.code.clone()) let((i, one))>
                    {
                        let chosen = one.clone();
                        view! {
                            <li
                                id=option_id(i)
                                role="option"
                                aria-selected=move || if active.get() == Some(i) { "true" } else { "false" }
                                on:mousedown=live(|event: MouseEvent| event.prevent_default())
                                on:click=live(move |_| choose(chosen.clone()))
                            >
                                <span>{one.name}</span>
                                <span class="hint">{place(&one.department, router.lang())} ", " {one.postal_codes}</span>
                                {one.former.map(|former| view! {
                                    <span class="hint">{words::FORMER.fill(router.lang(), &[former])}</span>
                                })}
                            </li>
                        }
                    }
                </For>
            </ul>
            <p class="hint" id=format!("{id}-z") role="status">
                {move || {
                    let nothing = typed.with(|typed| typed.as_ref().is_some_and(|t| t.trim().chars().count() >= 2));
                    match (places.loaded(), zone.get()) {
                        (Loaded::Soon, _) => say(words::LOADING)().into_any(),
                        (Loaded::Failed, _) => say(words::FAILED)().into_any(),
                        (_, Some(zone)) => {
                            let text = match zone.status {
                                Status::Certain => words::ZONE,
                                Status::ToConfirm | Status::Mixed => words::ZONE_UNCERTAIN,
                            };
                            fill(text, move |_| vec![zone.number.to_string()])().into_any()
                        }
                        _ if nothing && found.with(Vec::is_empty) => say(words::NONE)().into_any(),
                        _ if nothing && more() => say(words::MORE)().into_any(),
                        _ if nothing && !open.get() => say(words::CHOOSE)().into_any(),
                        _ if nothing => {
                            let number = found.with(Vec::len);
                            let count = words::COUNT[usize::from(number > 1)].fill(router.lang(), &[number.to_string()]);
                            view! { <span class="vh">{count}</span> }.into_any()
                        }
                        _ => ().into_any(),
                    }
                }}
            </p>
            <ErrorLine id=error problem/>
        </div>
    }
    .into_any()
}
