//! What a keyboard or a page that was copied from gives, in the signs that the readers of [`super::parse`] know.
//!
//! Phones and computers set to Arabic, Persian, Hindi, Bengali, Japanese… type digits of their own, and a text that was copied brings
//! long dashes, full-width signs and marks that cannot be seen.

/// The text with every digit as `0` to `9`, every dash as `-`, every space as one, and nothing that cannot be seen.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !is_unseen(*c)).map(sign).collect()
}

fn sign(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe58}' | '\u{fe63}' | '\u{ff0d}' => '-',
        '\u{66b}' | '\u{60c}' | '\u{3001}' | '\u{ff0c}' | '\u{ff64}' => ',',
        '\u{3002}' | '\u{ff0e}' | '\u{ff61}' | '\u{b7}' | '\u{2024}' => '.',
        '\u{2044}' | '\u{2215}' | '\u{ff0f}' => '/',
        '\u{2018}' | '\u{2019}' | '\u{2b9}' | '\u{2bc}' | '\u{2032}' | '\u{66c}' | '\u{ff07}' | '`' | '´' => '\'',
        '\u{ff05}' | '\u{66a}' => '%',
        _ if c.is_whitespace() => ' ',
        _ => digit(c),
    }
}

fn digit(c: char) -> char {
    let code = u32::from(c);
    let above = ZEROS.partition_point(|zero| *zero <= code);
    let value = above.checked_sub(1).map(|at| code - ZEROS[at]);
    value.and_then(|value| char::from_digit(value, 10)).unwrap_or(c)
}

/// Accents that stand alone, marks of direction, joiners, and the mark that begins a file.
fn is_unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// The zero of each row of ten decimal digits (Unicode 16, general category Nd), in order.
const ZEROS: [u32; 75] = [
    0x0030, 0x0660, 0x06F0, 0x07C0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0BE6, 0x0C66, 0x0CE6, 0x0D66, 0x0DE6,
    0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40,
    0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0, 0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x10D40, 0x11066,
    0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0, 0x116D0, 0x116DA, 0x11730, 0x118E0,
    0x11950, 0x11BF0, 0x11C50, 0x11D50, 0x11DA0, 0x11F50, 0x16A60, 0x16AC0, 0x16B50, 0x16D70, 0x1CCF0, 0x1D7CE,
    0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6, 0x1E140, 0x1E2F0, 0x1E4F0, 0x1E5F1, 0x1E950, 0x1FBF0,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_every_script_are_digits() {
        for (typed, read) in [
            ("٥٦٠", "560"),
            ("۵۶۰", "560"),
            ("５６０", "560"),
            ("५६०", "560"),
            ("৫৬০", "560"),
            ("๕๖๐", "560"),
            ("١٢/٠٤/١٩٩٠", "12/04/1990"),
            ("１２／０４／１９９０", "12/04/1990"),
            ("١٬٠٥٠٫٥", "1'050,5"),
            ("Ⅻ ½ ²", "Ⅻ ½ ²"),
        ] {
            assert_eq!(plain(typed), read, "{typed}");
        }
        assert!(ZEROS.is_sorted());
        for zero in ZEROS {
            for value in 0..10 {
                let c = char::from_u32(zero + value).expect("a row of digits is of characters");
                assert!(c.is_numeric(), "{c:?} is no number");
                assert_eq!(char::from_digit(value, 10), Some(digit(c)), "{c:?}");
            }
        }
    }

    #[test]
    fn what_is_copied_loses_what_cannot_be_seen() {
        assert_eq!(plain("\u{feff}\u{202b}12\u{2013}04\u{2011}1990\u{202c}\u{200f}"), "12-04-1990");
        assert_eq!(plain("1\u{202f}050\u{a0}€\t"), "1 050 € ");
    }
}
