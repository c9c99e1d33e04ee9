//! Whether the standard output was open when the program started.
//!
//! Where it is closed (`droits compute >&-`), Rust opens `/dev/null` in its place before `main`, and every write succeeds: the
//! results would be lost without a word. What stands here looks before that (`docs/decisions/program-libraries.md`).

use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

static CLOSED: AtomicBool = AtomicBool::new(false);

/// The folder in which a system shows the files that a program has open, by their numbers; empty where it shows none.
const OPEN_FILES: &str = if cfg!(target_os = "linux") {
    "/proc/self/fd"
} else if cfg!(target_os = "macos") {
    "/dev/fd"
} else {
    ""
};

ctor::declarative::ctor! {
    #[ctor]
    fn look() {
        let open = Path::new(OPEN_FILES);
        // Where the folder is not there, nothing is known, and nothing is said.
        let closed = open.is_dir() && open.join("1").symlink_metadata().is_err();
        CLOSED.store(closed, Ordering::Relaxed);
    }
}

/// Whether whoever started the program closed its standard output.
pub fn was_closed() -> bool {
    CLOSED.load(Ordering::Relaxed)
}
