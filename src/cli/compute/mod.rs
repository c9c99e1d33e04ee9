//! Many households: one line in, one line out, in order, on every core, in constant memory.
//!
//! One thread reads and cuts the input into batches of whole lines; each worker computes every n-th batch; the main
//! thread takes the answers in turn and writes them. Every channel is bounded, so that a slow reader of the output
//! slows the reading of the input.

mod amounts;
mod input;
mod lines;
mod output;
mod progress;

use std::io::{self, IsTerminal as _};
use std::num::NonZeroUsize;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::thread;

use self::amounts::Columns;
use self::input::{Batch, Source};
use self::lines::{Answers, Form, answers};
use self::output::Sink;
use self::progress::Progress;
use crate::args::Compute;
use crate::failure::{Failure, SOME_WRONG};

/// Batches that wait before and after each worker.
const WAITING: usize = 4;

/// Computes the households of the files, or of the standard input.
pub fn compute(args: &Compute) -> Result<ExitCode, Failure> {
    let files = if args.files.is_empty() { vec![PathBuf::from("-")] } else { args.files.clone() };
    let jobs = match args.jobs {
        Some(jobs) => jobs.get() as usize,
        None => thread::available_parallelism().map_or(1, NonZeroUsize::get),
    };
    let form = match (args.amounts, &args.only) {
        (false, _) => Form::Results { steps: args.steps, lang: args.lang },
        (true, only) => Form::Amounts(Columns { benefits: only.clone().unwrap_or_default().0, rights: args.rights }),
    };
    // What is written before anything is read: a file that is also the input would be lost.
    let (mut sink, done) = Sink::open(args, &files, &form.header())?;
    let progress = Progress::new(&files, args.output.is_some());

    let (to_workers, batches): (Vec<SyncSender<_>>, Vec<_>) = (0..jobs).map(|_| sync_channel(WAITING)).unzip();
    let (to_writer, answered): (Vec<SyncSender<_>>, Vec<_>) = (0..jobs).map(|_| sync_channel(WAITING)).unzip();

    thread::scope(|scope| {
        for (batches, to_writer) in batches.into_iter().zip(to_writer) {
            let form = &form;
            scope.spawn(move || work(form, &batches, &to_writer));
        }
        scope.spawn(move || read(&files, done, &to_workers));
        match write(&answered, &mut sink, &progress) {
            Ok(wrong) => {
                progress.finish();
                Ok(if wrong { ExitCode::from(SOME_WRONG) } else { ExitCode::SUCCESS })
            }
            // The reader may be waiting for input that nobody needs any more: leave without it.
            Err(failure) => {
                progress.finish();
                leave(failure)
            }
        }
    })
}

/// Hands the batches to the workers in turn, without the households that were done before.
fn read(files: &[PathBuf], done: u64, to_workers: &[SyncSender<Result<Batch, Failure>>]) {
    let mut turn = to_workers.iter().cycle();
    for batch in Source::new(files).skip_households(done) {
        let last = batch.is_err();
        let sent = turn.next().map(|worker| worker.send(batch));
        if last || !matches!(sent, Some(Ok(()))) {
            return;
        }
    }
}

/// Computes every batch that comes.
fn work(form: &Form, batches: &Receiver<Result<Batch, Failure>>, to_writer: &SyncSender<Result<Answers, Failure>>) {
    for batch in batches {
        if to_writer.send(batch.map(|batch| answers(&batch, form))).is_err() {
            return;
        }
    }
}

/// Writes the answers of the workers in turn; whether some household was wrong.
fn write(
    workers: &[Receiver<Result<Answers, Failure>>],
    sink: &mut Sink,
    progress: &Progress,
) -> Result<bool, Failure> {
    let mut some_wrong = false;
    for worker in workers.iter().cycle() {
        let answers = match worker.try_recv() {
            Ok(answers) => answers,
            Err(TryRecvError::Disconnected) => break,
            Err(TryRecvError::Empty) => {
                // Nothing is ready: what is written so far may be seen.
                sink.flush()?;
                match worker.recv() {
                    Ok(answers) => answers,
                    Err(_) => break,
                }
            }
        };
        let answers = answers?;
        sink.write(answers.text.as_bytes())?;
        some_wrong |= answers.wrong > 0;
        progress.add(&answers);
    }
    sink.finish()?;
    Ok(some_wrong)
}

/// Reports a failure and ends the program.
fn leave(failure: Failure) -> ! {
    let broken_pipe = matches!(&failure, Failure::Write(error) if error.kind() == io::ErrorKind::BrokenPipe);
    let _ = failure.report();
    std::process::exit(if broken_pipe { 0 } else { 2 })
}

/// Whether the progress can be seen without troubling the result.
fn is_watched(into_file: bool) -> bool {
    io::stderr().is_terminal() && (into_file || !io::stdout().is_terminal())
}
