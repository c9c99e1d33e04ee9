//! Where the answers go: the standard output, or a file that a stopped run left and another goes on with.

use std::fs::{File, OpenOptions};
use std::io::{self, Read as _, Seek as _, SeekFrom, StdoutLock, Write};
use std::path::{Path, PathBuf};

use crate::args::Compute;
use crate::failure::{Failure, is_standard_input};

/// Where the answers go.
pub struct Sink {
    out: Out,
    /// The last row of the run before, until it is written again and found the same.
    expected: Vec<u8>,
}

enum Out {
    Standard(StdoutLock<'static>),
    File(File),
}

impl Sink {
    /// The output, and how many households it holds already. A file begun by another run keeps its whole rows, but for the
    /// last: it is computed again, and must come out the same.
    pub fn open(args: &Compute, inputs: &[PathBuf], header: &str) -> Result<(Sink, u64), Failure> {
        let Some(path) = &args.output else {
            let mut sink = Sink { out: Out::Standard(io::stdout().lock()), expected: Vec::new() };
            sink.write(header.as_bytes())?;
            return Ok((sink, 0));
        };
        if inputs.iter().any(|input| is_same(input, path)) {
            return Err(Failure::Output(format!("The file {} is the input: it is not written over.", path.display())));
        }
        let begun = if args.resume { begun(path)? } else { None };
        if let Some((file, rows)) = begun {
            return rows.resumed(file, path, header);
        }
        let mut sink = Sink { out: Out::File(File::create(path).map_err(Failure::Write)?), expected: Vec::new() };
        sink.write(header.as_bytes())?;
        Ok((sink, 0))
    }

    /// Writes whole rows.
    pub fn write(&mut self, rows: &[u8]) -> Result<(), Failure> {
        if !self.expected.is_empty() && !rows.is_empty() {
            if !rows.starts_with(&self.expected) {
                return Err(other_run());
            }
            self.expected.clear();
        }
        match &mut self.out {
            Out::Standard(out) => out.write_all(rows),
            Out::File(file) => file.write_all(rows),
        }
        .map_err(Failure::Write)
    }

    /// Shows what is written so far.
    pub fn flush(&mut self) -> Result<(), Failure> {
        match &mut self.out {
            Out::Standard(out) => out.flush(),
            Out::File(_) => Ok(()),
        }
        .map_err(Failure::Write)
    }

    /// Ends the output.
    pub fn finish(&mut self) -> Result<(), Failure> {
        if !self.expected.is_empty() {
            return Err(other_run());
        }
        match &mut self.out {
            Out::Standard(out) => out.flush(),
            Out::File(file) => file.sync_all(),
        }
        .map_err(Failure::Write)
    }
}

fn other_run() -> Failure {
    Failure::Output(
        "The output file was begun with other households, other benefits or another version: leave --resume out to begin \
         again."
            .to_owned(),
    )
}

/// What a file holds.
#[derive(Default)]
struct Rows {
    /// Whole lines.
    lines: u64,
    /// Where the last whole line begins.
    last: u64,
    /// Where it ends.
    end: u64,
}

impl Rows {
    fn resumed(&self, mut file: File, path: &Path, header: &str) -> Result<(Sink, u64), Failure> {
        let reading = Failure::reading(path);
        let has_header = !header.is_empty();
        let mut resume = || -> io::Result<Option<(Vec<u8>, u64)>> {
            let mut first = vec![0; header.len()];
            file.seek(SeekFrom::Start(0))?;
            file.read_exact(&mut first)?;
            if first != header.as_bytes() {
                return Ok(None);
            }
            let households = self.lines - u64::from(has_header);
            if households == 0 {
                file.set_len(self.end)?;
                file.seek(SeekFrom::Start(self.end))?;
                return Ok(Some((Vec::new(), 0)));
            }
            let mut last = vec![0; (self.end - self.last) as usize];
            file.seek(SeekFrom::Start(self.last))?;
            file.read_exact(&mut last)?;
            // It stays in the file until it is found the same: a run with another input changes nothing.
            file.set_len(self.end)?;
            file.seek(SeekFrom::Start(self.last))?;
            Ok(Some((last, households - 1)))
        };
        match resume() {
            Ok(Some((expected, done))) => Ok((Sink { out: Out::File(file), expected }, done)),
            Ok(None) => Err(other_run()),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Err(other_run()),
            Err(error) => Err(reading(error)),
        }
    }
}

/// The file that another run began, when there is one that holds a whole line.
fn begun(path: &Path) -> Result<Option<(File, Rows)>, Failure> {
    let mut file = match OpenOptions::new().read(true).write(true).open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(Failure::Write(error)),
    };
    let rows = rows(&mut file).map_err(Failure::reading(path))?;
    Ok((rows.lines > 0).then_some((file, rows)))
}

fn rows(file: &mut File) -> io::Result<Rows> {
    let mut rows = Rows::default();
    let mut buffer = vec![0; 1 << 20];
    let mut at = 0;
    loop {
        let read = match file.read(&mut buffer) {
            Ok(0) => return Ok(rows),
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error),
        };
        for end in (0..read).filter(|byte| buffer[*byte] == b'\n') {
            rows.lines += 1;
            (rows.last, rows.end) = (rows.end, at + end as u64 + 1);
        }
        at += read as u64;
    }
}

/// Whether two paths are one file.
fn is_same(input: &Path, output: &Path) -> bool {
    !is_standard_input(input)
        && input.canonicalize().is_ok_and(|input| output.canonicalize().is_ok_and(|output| input == output))
}
