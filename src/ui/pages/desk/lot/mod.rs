//! A file of households: opened, computed off the page's thread, sorted, filtered, handed back.

mod csv;
mod rows;
mod table;

use droits_words::Lang;
use droits_words::ui::lot as words;
use leptos::prelude::*;
use web_sys::{Blob, HtmlInputElement};

use self::table::Table;
use crate::ui::keep::file;
use crate::ui::life::live;
use crate::ui::router::Router;
use crate::ui::say::say;
use crate::ui::worker::{Input, Said, Work, start};
use crate::work::Job;
use crate::work::lot::csv::TEMPLATE;
use crate::work::lot::row::{Bad, Row, Told};

/// Wrong lines that are shown.
const BAD_SHOWN: usize = 200;

/// Longest file, in bytes: the shortest of the longest texts of today's browsers (2²⁸ letters), in round megabytes.
const MOST_BYTES: f64 = 250e6;

/// What the file has given so far.
#[derive(Default)]
pub struct Held {
    /// Lines that were computed, in order.
    pub rows: Vec<Row>,
    /// Lines that are no household.
    pub bad: Vec<Bad>,
    /// Zones are missing since the list of communes is.
    no_communes: bool,
    /// The results, outside of the page's memory.
    parts: Vec<Blob>,
}

/// Where the work stands.
#[derive(Clone, Debug, PartialEq)]
enum State {
    /// No file.
    None,
    /// So many hundredths of a file are read.
    Running(String, u32, usize),
    /// Stopped by the reader.
    Stopped,
    /// At its end.
    Done,
    /// The file has so many bytes, more than the page reads.
    TooLarge(u64),
    /// It could not be computed, for a technical reason.
    Fault(String),
}

/// The part.
#[component]
pub fn Lot() -> impl IntoView {
    let router = Router::here();
    let held = StoredValue::new_local(Held::default());
    let work = StoredValue::new_local(None::<Work>);
    let state = RwSignal::new(State::None);
    let open = move |input: HtmlInputElement| {
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        // The same file can be chosen again.
        input.set_value("");
        let name = file.name();
        if file.size() > MOST_BYTES {
            work.set_value(None);
            held.set_value(Held::default());
            return state.set(State::TooLarge(file.size() as u64));
        }
        held.set_value(Held::default());
        state.set(State::Running(name.clone(), 0, 0));
        let hear = move |said| match said {
            Said::Part { text, file } => {
                let (mut read, mut count) = (0, 0);
                held.try_update_value(|held| {
                    for told in Told::read(&text) {
                        match told {
                            Told::Row(row) => held.rows.push(row),
                            Told::Bad(bad) => held.bad.push(bad),
                            Told::Progress(hundredths) => read = hundredths,
                            Told::NoCommunes => held.no_communes = true,
                        }
                    }
                    held.parts.extend(file);
                    count = held.rows.len();
                });
                let _ = state.try_set(State::Running(name.clone(), read, count));
            }
            Said::Done => drop(state.try_set(State::Done)),
            Said::Fault(why) => drop(state.try_set(State::Fault(why))),
        };
        work.set_value(Some(start(Job::Lot, router.lang_now().code(), Input::File(file), hear)));
    };
    let cancel = move |_| {
        work.set_value(None);
        state.set(State::Stopped);
    };
    let running = move || matches!(state.get(), State::Running(..));
    let ended = Memo::new(move |_| matches!(state.get(), State::Done | State::Stopped));
    let said = move || {
        let lang = router.lang();
        let (rows, bad) = held.with_value(|held| (held.rows.len().to_string(), held.bad.len().to_string()));
        match state.get() {
            State::None => String::new(),
            State::Running(name, read, count) => {
                words::RUNNING.fill(lang, &[name, read.to_string(), count.to_string()])
            }
            State::Stopped => words::CANCELLED.fill(lang, &[rows]),
            State::Done => words::DONE.fill(lang, &[rows, bad]),
            State::TooLarge(bytes) => {
                let megabytes = |bytes: u64| bytes.div_ceil(1_000_000).to_string();
                words::TOO_LARGE.fill(lang, &[megabytes(bytes), megabytes(MOST_BYTES as u64)])
            }
            State::Fault(why) => format!("{} {why}", words::FAULT.in_lang(lang)),
        }
    };
    let hundredths = move || if let State::Running(_, read, _) = state.get() { read } else { 100 };
    let template = move |_| {
        let _ = file::download("modele-menages.csv", "text/csv", &format!("\u{feff}{TEMPLATE}"));
    };
    let results = move |_| {
        let whole = held.with_value(|held| {
            let parts: js_sys::Array = held.parts.iter().collect();
            Blob::new_with_blob_sequence(&parts).ok()
        });
        let _ = whole.and_then(|blob| file::hand_over("resultats.jsonl", &blob));
    };
    let sheet = move |_| {
        let text = held.with_value(|held| csv::table(held, router.lang_now()));
        let _ = file::download("resultats.csv", "text/csv", &text);
    };
    let no_communes = move || {
        state.track();
        held.with_value(|held| held.no_communes).then(|| view! { <p class="warn">{say(words::NO_COMMUNES)}</p> })
    };
    view! {
        <div class="lot">
            <h1 tabindex="-1">{say(words::TITLE)}</h1>
            <p class="quiet">{say(words::LEAD)}</p>
            <p class="acts open-file">
                <label for="menages">{say(words::FILE)}</label>
                <input type="file" id="menages" accept=".jsonl,.ndjson,.json,.csv,.txt" on:change=live(move |event| open(event_target(&event)))/>
                <button type="button" class="link" on:click=live(template)>{say(words::TEMPLATE)}</button>
            </p>
            <details class="more">
                <summary>{say(words::HOW)}</summary>
                <ul>{words::HOW_LINES.map(|line| view! { <li>{say(line)}</li> })}</ul>
            </details>
            <div class="acts run">
                <p role="status">{said}</p>
                <Show when=running>
                    <progress max="100" value=hundredths aria-label=say(words::TITLE)></progress>
                    <button type="button" class="btn-2" on:click=live(cancel)>{say(words::CANCEL)}</button>
                </Show>
                <Show when=move || ended.get()>
                    <button type="button" class="btn-2" on:click=live(results)>{say(words::SAVE_JSON)}</button>
                    <button type="button" class="btn-2" on:click=live(sheet)>{say(words::SAVE_CSV)}</button>
                </Show>
            </div>
            <div role="status">{no_communes}</div>
            <Show when=move || ended.get()>
                {move || bad(held, router.lang())}
                <Table held/>
            </Show>
        </div>
    }
}

/// The lines to correct.
fn bad(held: StoredValue<Held, LocalStorage>, lang: Lang) -> Option<AnyView> {
    held.with_value(|held| {
        if held.bad.is_empty() {
            return None;
        }
        let [line, path, reason] = words::BAD_COLUMNS.map(|text| text.in_lang(lang));
        let rows: Vec<AnyView> = held
            .bad
            .iter()
            .take(BAD_SHOWN)
            .map(|bad| {
                let (path, reason) = (bad.path.clone(), bad.reason.clone());
                view! { <tr><th scope="row" class="num">{bad.line}</th><td><code>{path}</code></td><td>{reason}</td></tr> }
                    .into_any()
            })
            .collect();
        let more = held.bad.len().saturating_sub(BAD_SHOWN);
        let more = (more > 0).then(|| view! { <p class="quiet">{words::MORE_BAD.fill(lang, &[more.to_string()])}</p> });
        Some(
            view! {
                <section class="bad-lines">
                    <h2>{words::BAD.in_lang(lang)}</h2>
                    <div class="scroll" tabindex="0" role="region" aria-label=words::BAD.in_lang(lang)>
                        <table class="tbl">
                            <caption class="vh">{words::BAD.in_lang(lang)}</caption>
                            <thead><tr><th scope="col" class="num">{line}</th><th scope="col">{path}</th><th scope="col">{reason}</th></tr></thead>
                            <tbody>{rows}</tbody>
                        </table>
                    </div>
                    {more}
                </section>
            }
            .into_any(),
        )
    })
}
