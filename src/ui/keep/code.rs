//! A code for paper (QR), drawn as one path.

use std::fmt::Write as _;

use qrcodegen::{QrCode, QrCodeEcc};

/// Most characters of an address in a code that a phone still reads from a sheet of paper.
const MOST: usize = 1_500;
/// Light border that readers ask for, in modules.
const QUIET: i32 = 4;

/// A code as a drawing: its side in modules, and the path of the dark ones.
pub struct Code {
    /// Side, border included.
    pub side: i32,
    /// What is dark, as an SVG path.
    pub path: String,
}

/// The code of an address; `None` when it is too long to be read from paper.
pub fn code(address: &str) -> Option<Code> {
    if address.len() > MOST {
        return None;
    }
    let code = QrCode::encode_text(address, QrCodeEcc::Low).ok()?;
    let mut path = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let _ = write!(path, "M{} {}h{}v1H{}z", start + QUIET, y + QUIET, x - start, start + QUIET);
            }
            x += 1;
        }
    }
    Some(Code { side: code.size() + 2 * QUIET, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_three_corners_of_a_code_are_drawn() {
        let code = code("https://example.invalid/#/fr/").expect("a short address has a code");
        assert_eq!(code.side, 25 + 2 * QUIET);
        assert!(code.path.starts_with("M4 4h7v1H4z"));
        assert_eq!(super::code(&"x".repeat(MOST + 1)).map(|code| code.side), None);
    }
}
