//! Long work, in short steps: in a worker, or in slices on the page's own thread where there can be none.
//!
//! # For whoever adds to it
//!
//! A [`Job`] makes of a text, of options and of files of the site an iterator ([`Steps`]). Each `next` is one step, far
//! shorter than the 50 ms that a page may not be held for, and gives what there is to say, if anything: a [`Part`]. Nothing
//! here knows where it runs: `ui/worker.rs` starts it from a view, tells each part as it comes, and stops it.
//!
//! A part has a text that the view reads, and may have a file: text that the view never reads, only hands on (a download). It
//! stays outside of the page's own memory, whatever its length.

pub mod lot;
pub mod why;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Job {
    /// Households of a file, each computed.
    Lot,
    /// Why another amount was paid.
    Why,
}

/// The steps of a job.
pub type Steps = Box<dyn Iterator<Item = Option<Part>>>;

/// What a step has to say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// What the view reads.
    pub text: String,
    /// What the view hands on.
    pub file: Option<String>,
}

/// What a job works on.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// What the view asked.
    pub options: String,
    /// The text, or that of the file.
    pub text: String,
    /// The files of [`Job::files`], in order; `None` for one that could not be had.
    pub files: Vec<Option<Vec<u8>>>,
}

impl Job {
    pub const ALL: [Job; 2] = [Job::Lot, Job::Why];

    /// Its word between the page and the worker.
    pub const fn word(self) -> &'static str {
        match self {
            Job::Lot => "lot",
            Job::Why => "why",
        }
    }

    /// The job of a word.
    pub fn parse(word: &str) -> Option<Job> {
        Job::ALL.into_iter().find(|job| job.word() == word)
    }

    /// Files of the site that it needs.
    pub const fn files(self) -> &'static [&'static str] {
        match self {
            Job::Lot => &["communes.bin"],
            Job::Why => &[],
        }
    }

    /// Its steps.
    pub fn begin(self, given: Given) -> Steps {
        match self {
            Job::Lot => Box::new(lot::Lot::new(given)),
            Job::Why => Box::new(why::Why::new(given)),
        }
    }
}
