//! Handlers, timers and answers that end with the view they were made in.
//!
//! A view's signals go with it, and whoever touches one that is gone stops the whole program. What is called from outside may
//! come later than that: Chromium, for one, takes the focus away from a field *as it takes the field out of the page*. So
//! nothing of `ui` is handed to the browser but through this module (clippy refuses the functions themselves, and a test
//! below reads every `on:` of the sources): what it hands out does nothing any more once the view around its making is
//! gone.

use std::borrow::Cow;
use std::cell::RefCell;
use std::rc::Rc;
use std::time::Duration;

use gloo::events::{EventListener, EventListenerOptions, EventListenerPhase};
use gloo::timers::callback::Timeout;
use leptos::ev::EventDescriptor;
use leptos::prelude::*;
use leptos::reactive::owner::{ArenaItem, SyncStorage, WeakOwner};
use leptos::task::spawn_local_scoped_with_cancellation;
use wasm_bindgen::JsCast;

use super::lasting::Shared;

/// The life of the view around its making: of its component, or of this run of a closure that draws.
struct Life {
    /// Disposed with all that the view owns.
    mark: ArenaItem<(), SyncStorage>,
    view: Option<WeakOwner>,
}

impl Life {
    fn here() -> Life {
        Life { mark: ArenaItem::new_with_storage(()), view: Owner::current().map(|view| view.downgrade()) }
    }

    /// Does it as the view, following nothing; not if the view is gone.
    fn act(&self, act: impl FnOnce()) {
        if self.mark.is_disposed() {
            return;
        }
        match self.view.as_ref().and_then(WeakOwner::upgrade) {
            Some(view) => view.with(|| untrack(act)),
            None => untrack(act),
        }
    }
}

/// A handler of an event of the view: `on:click=live(move |_| …)`. What it reads, it does not follow.
pub fn live<E>(mut handler: impl FnMut(E) + 'static) -> impl FnMut(E) + 'static {
    let life = Life::here();
    move |event| life.act(|| handler(event))
}

/// Hears an event of the window as long as the view is there.
pub fn listen<E: EventDescriptor + 'static>(event: E, handler: impl Fn(E::EventType) + 'static)
where
    E::EventType: JsCast,
{
    hear(&window(), event.name(), EventListenerPhase::Bubble, handler);
}

/// Whether a query of media holds, followed as long as the view is there.
pub fn media(query: &str) -> Option<Shared<bool>> {
    let query = window().match_media(query).ok().flatten()?;
    let holds = Shared::new(query.matches());
    let changed = move |event: web_sys::MediaQueryListEvent| holds.set(event.matches());
    hear(&query, "change", EventListenerPhase::Bubble, changed);
    Some(holds)
}

/// Hears an event of the window before the page does, as long as the view is there.
pub fn listen_first(event: &'static str, handler: impl FnMut(web_sys::Event) + 'static) {
    hear(&window(), event, EventListenerPhase::Capture, handler);
}

fn hear<E: JsCast>(
    target: &web_sys::EventTarget,
    event: impl Into<Cow<'static, str>>,
    phase: EventListenerPhase,
    handler: impl FnMut(E) + 'static,
) {
    let mut handler = live(handler);
    let heard = move |event: &web_sys::Event| handler(event.clone().unchecked_into());
    let options = EventListenerOptions { phase, passive: false };
    // Dropped with the view, it is no longer heard.
    let listener = StoredValue::new_local(Some(EventListener::new_with_options(target, event, options, heard)));
    on_cleanup(move || {
        listener.try_update_value(Option::take);
    });
}

/// Calls a while later, if the view is still there.
pub fn after(wait: Duration, then: impl FnOnce() + 'static) {
    eventually(wait, once(then));
}

/// Works in slices, and lets the page breathe between them, as long as the view is there; then hands over what was worked on.
/// `step` says whether something is left to do.
pub fn in_slices<W: 'static>(mut work: W, step: fn(&mut W) -> bool, then: impl FnOnce(W) + 'static) {
    let begun = js_sys::Date::now();
    while step(&mut work) {
        if js_sys::Date::now() - begun > SLICE {
            return after(Duration::ZERO, move || in_slices(work, step, then));
        }
    }
    then(work);
}

/// How long a slice may take, in milliseconds.
const SLICE: f64 = 12.0;

/// Calls before the next drawing, if the view is still there.
pub fn frame(then: impl FnOnce() + 'static) {
    #[expect(clippy::disallowed_methods, reason = "this is what stands in its stead")]
    request_animation_frame(once(then));
}

/// Calls a while later, though the view may have gone: it touches nothing of it.
pub fn eventually(wait: Duration, then: impl FnOnce() + 'static) {
    // What is forgotten is never given back, not even once it was called: it takes itself down.
    let kept: Rc<RefCell<Option<Timeout>>> = Rc::default();
    let own = Rc::clone(&kept);
    let timeout = Timeout::new(u32::try_from(wait.as_millis()).unwrap_or(u32::MAX), move || {
        let ended = own.borrow_mut().take();
        then();
        drop(ended);
    });
    *kept.borrow_mut() = Some(timeout);
}

fn once(then: impl FnOnce() + 'static) -> impl FnOnce() + 'static {
    let life = Life::here();
    move || {
        life.act(then);
        life.mark.dispose();
    }
}

/// Runs a task as long as the view is there.
pub fn run(task: impl Future<Output = ()> + 'static) {
    untrack(|| spawn_local_scoped_with_cancellation(task));
}

/// Runs a task to its end, though the view may go. It touches only what lives as long as the page: what
/// [`App`](super::app::App) has provided.
pub fn run_on(task: impl Future<Output = ()> + 'static) {
    #[expect(clippy::disallowed_methods, reason = "this is what stands in its stead")]
    leptos::task::spawn_local(task);
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::fs;
    use std::path::Path;
    use std::rc::Rc;

    use super::*;

    #[test]
    fn a_handler_does_nothing_once_its_view_is_gone() {
        let root = Owner::new();
        let heard = Rc::new(Cell::new(0));
        let (view, count) = (root.with(Owner::new), Rc::clone(&heard));
        let mut handler = view.with(|| {
            let signal = RwSignal::new(0);
            live(move |by: i32| {
                signal.update(|n| *n += by);
                count.set(signal.get_untracked());
            })
        });
        handler(2);
        view.cleanup();
        handler(3);
        assert_eq!(heard.get(), 2);
    }

    #[test]
    fn every_event_of_a_view_ends_with_it() {
        let mut wrong = Vec::new();
        read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui"), &mut |path, text| {
            for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
                for (at, before) in line.match_indices(" on:") {
                    let Some((event, handler)) = line[at + before.len()..].split_once('=') else { continue };
                    if event.chars().all(|c| c.is_ascii_lowercase()) && !handler.starts_with("live(") {
                        wrong.push(format!("{}:{}: {}", path.display(), number + 1, line.trim()));
                    }
                }
            }
        });
        assert!(wrong.is_empty(), "on:…=live(…) is wanted:\n{}", wrong.join("\n"));
    }

    fn read(folder: &Path, look: &mut impl FnMut(&Path, &str)) {
        for entry in fs::read_dir(folder).expect("the sources are there") {
            let path = entry.expect("the sources are there").path();
            match fs::read_to_string(&path) {
                Ok(text) if path.file_name().is_some_and(|name| name != "life.rs") => look(&path, &text),
                Ok(_) => {}
                Err(_) => read(&path, look),
            }
        }
    }
}
