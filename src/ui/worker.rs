//! Long work off the page's thread: start a [`Job`], hear its parts, stop it.
//!
//! ```text
//! let work = StoredValue::new_local(None::<Work>);
//! work.set_value(Some(start(Job::Lot, "fr", Input::Text(text), move |said| match said {
//!     Said::Part { text, file } => …,
//!     Said::Done => …,
//!     Said::Fault(why) => …,
//! })));
//! // Dropped, or replaced by another, it stops at once and says nothing more.
//! ```
//!
//! It runs in a worker of its own (`src/worker.js`), which ends with it. Where a worker cannot start (the page in one file),
//! the same job runs in slices between which the page breathes.

use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use std::time::Duration;

use gloo::events::EventListener;
use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, Event, MessageEvent, Worker};

use super::life::{eventually, live, run_on};
use super::{later, served};
use crate::work::{Given, Job, Part};

/// How long a slice may take, in milliseconds: no task of the page lasts more than 50.
const SLICE: f64 = 20.0;

/// What a job works on.
#[derive(Clone, Debug)]
pub enum Input {
    /// A text.
    #[allow(dead_code, reason = "for work on what was typed")]
    Text(String),
    /// A file that was chosen; the page does not read it.
    File(web_sys::File),
}

/// What is heard of a job.
#[derive(Clone, Debug)]
pub enum Said {
    /// A part, and what it hands on.
    Part {
        /// What the view reads.
        text: String,
        /// What it hands on.
        file: Option<Blob>,
    },
    /// It is done.
    Done,
    /// It stopped on a fault: ours, or an input that is no text. Nothing else of the page is touched.
    Fault(String),
}

/// A job that runs; dropped, it stops and says nothing more.
#[must_use]
pub struct Work(Rc<Running>);

impl Drop for Work {
    fn drop(&mut self) {
        self.0.stop();
    }
}

struct Running {
    stopped: Cell<bool>,
    worker: RefCell<Option<(Worker, [EventListener; 2])>>,
}

impl Running {
    fn stop(&self) {
        self.stopped.set(true);
        // The listener that goes may be the one that runs: JavaScript frees it when it has.
        if let Some((worker, _ears)) = self.worker.take() {
            worker.terminate();
        }
    }
}

struct Task<F> {
    job: Job,
    options: &'static str,
    input: Input,
    hear: Rc<F>,
}

/// Starts a job; `hear` is called with each thing that it says.
pub fn start(job: Job, options: &'static str, input: Input, hear: impl FnMut(Said) + 'static) -> Work {
    let running = Rc::new(Running { stopped: Cell::new(false), worker: RefCell::new(None) });
    let hear = RefCell::new(live(hear));
    let task = Task { job, options, input, hear: Rc::new(move |said| (hear.borrow_mut())(said)) };
    run_on({
        let running = Rc::clone(&running);
        async move {
            match worker(&task).await {
                // Stopped before it began.
                Some(worker) if running.stopped.get() => worker.terminate(),
                Some(worker) => follow(&running, worker, task),
                None => slice(running, task),
            }
        }
    });
    Work(running)
}

/// A worker with its task; `None` where there can be none.
async fn worker<F>(task: &Task<F>) -> Option<Worker> {
    let asked = Object::new();
    let files: Array = task.job.files().iter().map(|path| JsValue::from_str(path)).collect();
    let input = match &task.input {
        Input::Text(text) => JsValue::from_str(text),
        Input::File(file) => file.into(),
    };
    for (key, value) in [
        ("job", JsValue::from_str(task.job.word())),
        ("options", JsValue::from_str(task.options)),
        ("input", input),
        ("files", files.into()),
    ] {
        Reflect::set(&asked, &key.into(), &value).ok()?;
    }
    served::worker(&asked).await
}

fn follow<F: Fn(Said) + 'static>(running: &Rc<Running>, worker: Worker, task: Task<F>) {
    let (weak, task) = (Rc::downgrade(running), Rc::new(task));
    let ear = {
        let (weak, task) = (Weak::clone(&weak), Rc::clone(&task));
        move |event: &Event| {
            let Some(running) = weak.upgrade() else { return };
            let said: Array = event.unchecked_ref::<MessageEvent>().data().unchecked_into();
            let text = || said.get(1).as_string().unwrap_or_default();
            match said.get(0).as_string().as_deref() {
                Some("part") => (task.hear)(Said::Part { text: text(), file: said.get(2).dyn_into().ok() }),
                Some("done") => {
                    running.stop();
                    (task.hear)(Said::Done);
                }
                Some("absent") => again_in_slices(&running, &task),
                _ => {
                    running.stop();
                    (task.hear)(Said::Fault(text()));
                }
            }
        }
    };
    // The script itself could not be had: it has said nothing yet.
    let lost = move |_: &Event| {
        if let Some(running) = weak.upgrade() {
            again_in_slices(&running, &task);
        }
    };
    // They end with the worker, and `hear` with the view.
    let ears = [EventListener::new(&worker, "message", ear), EventListener::once(&worker, "error", lost)];
    *running.worker.borrow_mut() = Some((worker, ears));
}

fn again_in_slices<F: Fn(Said) + 'static>(running: &Rc<Running>, task: &Task<F>) {
    running.stop();
    running.stopped.set(false);
    let task = Task { input: task.input.clone(), hear: Rc::clone(&task.hear), ..*task };
    slice(Rc::clone(running), task);
}

/// Runs the job here, a slice at a time.
fn slice<F: Fn(Said) + 'static>(running: Rc<Running>, task: Task<F>) {
    run_on(async move {
        let text = match task.input {
            Input::Text(text) => Some(text),
            Input::File(file) => {
                let text = JsFuture::from(file.text()).await.ok().and_then(|text| text.as_string());
                // Some browsers give an empty text where it is too long for them.
                text.filter(|text| !text.is_empty() || file.size() == 0.0)
            }
        };
        let mut files = Vec::new();
        for path in task.job.files() {
            files.push(served::file(path).await);
        }
        let Some(text) = text else { return (task.hear)(Said::Fault(String::new())) };
        let given = Given { options: task.options.to_owned(), text, files };
        let Ok(rest) = later::rest().await else { return (task.hear)(Said::Fault(String::new())) };
        let mut steps = (rest.begin)(task.job, given);
        while !running.stopped.get() {
            let begun = js_sys::Date::now();
            while js_sys::Date::now() - begun < SLICE && !running.stopped.get() {
                match steps.next() {
                    None => return (task.hear)(Said::Done),
                    Some(None) => {}
                    Some(Some(Part { text, file })) => {
                        (task.hear)(Said::Part { text, file: file.and_then(|file| blob(&file)) });
                    }
                }
            }
            breathe().await;
        }
    });
}

/// Lets the page draw and answer.
async fn breathe() {
    let pause = js_sys::Promise::new(&mut |resolve, _| {
        eventually(Duration::ZERO, move || drop(resolve.call0(&JsValue::NULL)));
    });
    let _ = JsFuture::from(pause).await;
}

fn blob(text: &str) -> Option<Blob> {
    Blob::new_with_str_sequence(&Array::of1(&JsValue::from_str(text))).ok()
}

/// Runs the task of a worker, to its end: what `main` does where there is no window.
pub fn inside() {
    #[expect(clippy::disallowed_methods, reason = "a worker has no view")]
    wasm_bindgen_futures::spawn_local(async {
        let said = match run().await {
            Ok(()) => Array::of1(&"done".into()),
            Err(later::Absent) => Array::of2(&"absent".into(), &JsValue::NULL),
        };
        post(&said);
    });
}

async fn run() -> Result<(), later::Absent> {
    let global = js_sys::global();
    let task = Reflect::get(&global, &"droitsTask".into()).unwrap_or_default();
    let of = |key: &str| Reflect::get(&task, &key.into()).unwrap_or_default();
    let text = |key: &str| of(key).as_string().unwrap_or_default();
    let Some(job) = Job::parse(&text("job")) else { return Ok(()) };
    let files: Array = of("files").dyn_into().unwrap_or_default();
    let files =
        files.iter().map(|file| file.dyn_into::<js_sys::Uint8Array>().ok().map(|bytes| bytes.to_vec())).collect();
    let given = Given { options: text("options"), text: text("text"), files };
    for Part { text, file } in (later::rest().await?.begin)(job, given).flatten() {
        let file = file.and_then(|file| blob(&file)).map_or(JsValue::NULL, JsValue::from);
        post(&Array::of3(&"part".into(), &JsValue::from_str(&text), &file));
    }
    Ok(())
}

/// Tells the page.
fn post(said: &Array) {
    let global = js_sys::global();
    if let Ok(Ok(post)) = Reflect::get(&global, &"postMessage".into()).map(JsValue::dyn_into::<Function>) {
        let _ = post.call1(&global, said);
    }
}
