//! Texts of others amid ours: names that people typed, or that a file brought.

/// A text from outside without what would command a terminal or turn the direction of writing: each such sign is shown as one that
/// could not be read.
pub fn plain(text: &str) -> String {
    let commands = |c: char| {
        c.is_control()
            || matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|c| if commands(c) { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

/// A name as it stands in a sentence. One that is written from right to left is set apart from the direction of what is around it:
/// else the amount that follows "محمد" would change places with it.
pub fn name(text: &str) -> String {
    let name = plain(text.trim());
    if name.contains(is_from_right) { format!("\u{2068}{name}\u{2069}") } else { name }
}

/// The blocks of the scripts that are written from right to left.
fn is_from_right(c: char) -> bool {
    matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefe}' | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_from_right_to_left_stands_apart() {
        for (typed, shown) in [
            ("Inès", "Inès"),
            (" Léa-Rose ", "Léa-Rose"),
            ("محمد", "\u{2068}محمد\u{2069}"),
            ("דניאל", "\u{2068}דניאל\u{2069}"),
            ("𞤀𞤣𞤤𞤢𞤥", "\u{2068}𞤀𞤣𞤤𞤢𞤥\u{2069}"),
            ("Minh Anh", "Minh Anh"),
        ] {
            assert_eq!(name(typed), shown, "{typed}");
        }
    }

    #[test]
    fn what_turns_the_direction_is_shown_and_does_nothing() {
        assert_eq!(name("\u{202e}Léa 1\u{2066}"), "\u{fffd}Léa 1\u{fffd}");
        assert_eq!(name("a\u{7}\u{9b}\u{1b}[2J\nb"), "a\u{fffd}\u{fffd}\u{fffd}[2J\u{fffd}b");
        assert_eq!(name("\u{2069}محمد\u{2068}"), "\u{2068}\u{fffd}محمد\u{fffd}\u{2069}");
        assert_eq!(name("می\u{200c}نا"), "\u{2068}می\u{200c}نا\u{2069}", "what joins letters stays");
    }
}
