//! The input, cut into batches of whole lines.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use droits_engine::household::MOST_BYTES;

use super::lines::of_household;
use crate::failure::{Failure, is_standard_input};

/// Bytes asked of the system at a time. A pipe gives what it has: a slow one is answered line by line.
const CHUNK: usize = 64 * 1024;

/// Some whole lines.
#[derive(Debug)]
pub struct Batch {
    /// Number of the first one, from 1.
    pub first_line: u64,
    /// The lines, with their ends. Of a line that is too long only the beginning is kept.
    pub text: Vec<u8>,
    /// Bytes of the input that they took.
    pub bytes: u64,
}

/// The lines of files, one file after another.
pub struct Source<'f> {
    files: std::slice::Iter<'f, PathBuf>,
    current: Option<(&'f Path, Box<dyn Read>)>,
    /// The beginning of a line whose end is not read yet; never more than two bytes longer than a household may be.
    begun: Vec<u8>,
    /// Number of the next line.
    line: u64,
    /// Bytes read and not handed over.
    bytes: u64,
    buffer: Box<[u8]>,
}

impl<'f> Source<'f> {
    /// The lines of these files; `-` is the standard input.
    pub fn new(files: &'f [PathBuf]) -> Source<'f> {
        Source {
            files: files.iter(),
            current: None,
            begun: Vec::new(),
            line: 1,
            bytes: 0,
            buffer: vec![0; CHUNK].into_boxed_slice(),
        }
    }

    /// The batches without the first so many households.
    pub fn skip_households(self, mut left: u64) -> impl Iterator<Item = Result<Batch, Failure>> {
        // Bytes left out are counted with what follows them.
        let mut skipped = 0;
        self.filter_map(move |batch| match batch {
            Ok(mut batch) if left > 0 => {
                let Some(begin) = after(&batch.text, &mut left) else {
                    skipped += batch.bytes;
                    return None;
                };
                batch.first_line += batch.text[..begin].iter().filter(|byte| **byte == b'\n').count() as u64;
                batch.text.drain(..begin);
                batch.bytes += std::mem::take(&mut skipped);
                Some(Ok(batch))
            }
            batch => Some(batch),
        })
    }

    /// Keeps the beginning of a line, up to one byte more than a household may have and the end of its line.
    fn begin(begun: &mut Vec<u8>, part: &[u8]) {
        let room = (MOST_BYTES + 2).saturating_sub(begun.len());
        begun.extend_from_slice(&part[..part.len().min(room)]);
    }

    /// The lines that a chunk ends, if it ends any.
    fn lines_of(&mut self, read: usize) -> Option<Batch> {
        let chunk = &self.buffer[..read];
        let Some(end) = chunk.iter().rposition(|byte| *byte == b'\n') else {
            Source::begin(&mut self.begun, chunk);
            return None;
        };
        let first_end = chunk.iter().position(|byte| *byte == b'\n').unwrap_or(end);
        let mut text = std::mem::take(&mut self.begun);
        Source::begin(&mut text, &chunk[..first_end]);
        text.extend_from_slice(&chunk[first_end..=end]);
        Source::begin(&mut self.begun, &chunk[end + 1..]);
        let number = chunk.iter().filter(|byte| **byte == b'\n').count() as u64;
        Some(self.batch(text, number))
    }

    fn batch(&mut self, text: Vec<u8>, lines: u64) -> Batch {
        let first_line = self.line;
        self.line += lines;
        Batch { first_line, text, bytes: std::mem::take(&mut self.bytes) }
    }
}

impl Iterator for Source<'_> {
    type Item = Result<Batch, Failure>;

    fn next(&mut self) -> Option<Result<Batch, Failure>> {
        loop {
            let Some((path, source)) = &mut self.current else {
                let path = self.files.next()?;
                match open(path) {
                    Ok(source) => self.current = Some((path, source)),
                    Err(error) => return Some(Err(Failure::reading(path)(error))),
                }
                continue;
            };
            match source.read(&mut self.buffer) {
                Ok(0) => {
                    self.current = None;
                    if !self.begun.is_empty() {
                        let text = std::mem::take(&mut self.begun);
                        return Some(Ok(self.batch(text, 1)));
                    }
                }
                Ok(read) => {
                    self.bytes += read as u64;
                    if let Some(batch) = self.lines_of(read) {
                        return Some(Ok(batch));
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Some(Err(Failure::reading(path)(error))),
            }
        }
    }
}

/// Where a text goes on after so many households; `None` when it holds no more than that.
fn after(text: &[u8], left: &mut u64) -> Option<usize> {
    let mut at = 0;
    for line in text.split_inclusive(|byte| *byte == b'\n') {
        if *left == 0 {
            return Some(at);
        }
        *left -= u64::from(of_household(line.strip_suffix(b"\n").unwrap_or(line)).is_some());
        at += line.len();
    }
    None
}

fn open(path: &Path) -> io::Result<Box<dyn Read>> {
    if is_standard_input(path) {
        return Ok(Box::new(io::stdin().lock()));
    }
    Ok(Box::new(File::open(path)?))
}
