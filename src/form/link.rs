//! A case in an address: the household as JSON, deflated, in base64url.
//!
//! It comes from anybody: what is unpacked is bounded before it is read, and only read by the engine's own reader.

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as BASE64;
use droits_engine::household::{self, Household};
use droits_engine::sources::LAW_KNOWN_UNTIL;
use miniz_oxide::deflate::compress_to_vec_zlib;
use miniz_oxide::inflate::decompress_to_vec_zlib_with_limit;

/// Longest packed text that is looked at.
const MOST_PACKED: usize = 100_000;
/// Longest household that is unpacked: what a page writes is a hundred times shorter.
const MOST_UNPACKED: usize = 200_000;
/// The most effort.
const LEVEL: u8 = 9;

/// The text cannot be unpacked: cut, altered, or far too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Broken;

/// The household without the page's own answers, for an address.
pub fn pack(household: &Household) -> String {
    let bare = Household { form: None, law_known: Some(LAW_KNOWN_UNTIL), ..household.clone() };
    BASE64.encode(compress_to_vec_zlib(household::write(&bare).as_bytes(), LEVEL))
}

/// The JSON of a packed household.
pub fn unpack(packed: &str) -> Result<String, Broken> {
    if packed.len() > MOST_PACKED {
        return Err(Broken);
    }
    let deflated = BASE64.decode(packed).map_err(|_| Broken)?;
    let bytes = decompress_to_vec_zlib_with_limit(&deflated, MOST_UNPACKED).map_err(|_| Broken)?;
    String::from_utf8(bytes).map_err(|_| Broken)
}

/// The packed case of an address that was pasted, or typed by a hand scanner; `None` when there is none in it.
///
/// A scanner types as a keyboard would. One that is set to an American keyboard, on a computer set to a French one, types each
/// character of the same key: those of the packed text stand on keys of their own, so that they can be told again.
pub fn packed_in(text: &str) -> Option<String> {
    let text = text.trim();
    let packed: String = match (text.rsplit_once("/dossier/"), text.rsplit_once("!dossier!")) {
        (Some((_, packed)), _) => packed.to_owned(),
        (None, Some((_, typed))) => typed.chars().map(of_the_same_key).collect(),
        (None, None) if text.starts_with(DEFLATED) => text.to_owned(),
        (None, None) => return None,
    };
    let packed = packed.trim_end_matches(|c: char| !in_base64(c)).to_owned();
    (!packed.is_empty() && packed.chars().all(in_base64)).then_some(packed)
}

/// How what is deflated with the most effort begins, in base64.
const DEFLATED: &str = "eN";

fn in_base64(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '-' || c == '_'
}

/// What stands on an American keyboard where this stands on a French one.
fn of_the_same_key(typed: char) -> char {
    const FRENCH: &str = "&é\"'(-è_çà)°qQaAwWzZ,?";
    const AMERICAN: &str = "1234567890-_aAqQzZwWmM";
    let at = FRENCH.chars().position(|french| french == typed);
    at.and_then(|at| AMERICAN.chars().nth(at)).unwrap_or(typed)
}

#[cfg(test)]
mod tests {
    use super::super::{households, open, read};
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #![proptest_config(households::cases(200))]

        #[test]
        fn a_household_packed_and_unpacked_is_the_same(household in households::household_with_unknowns()) {
            let text = unpack(&pack(&household)).expect("what is packed unpacks");
            let back = household::read(text.as_bytes()).expect("what is written reads");
            prop_assert_eq!(back, Household { form: None, law_known: Some(LAW_KNOWN_UNTIL), ..household });
        }

        #[test]
        fn a_link_that_was_cut_or_altered_is_refused(household in households::household(), at in 0.0..1.0f64) {
            let whole = pack(&household);
            let at = (whole.len() as f64 * at) as usize;
            prop_assert_eq!(unpack(&whole[..at]), Err(Broken));
            let other = if whole.as_bytes()[at] == b'A' { "B" } else { "A" };
            // The last characters may hold bits that stand for nothing.
            if at + 8 < whole.len() {
                let altered = format!("{}{other}{}", &whole[..at], &whole[at + 1..]);
                prop_assert_ne!(unpack(&altered), unpack(&whole));
            }
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,300}") {
            let _ = unpack(&text).map(|text| open(&text));
        }
    }

    #[test]
    fn a_bomb_is_refused_before_it_swells() {
        let bomb = BASE64.encode(compress_to_vec_zlib(&vec![b' '; 50_000_000], LEVEL));
        assert!(bomb.len() < MOST_PACKED);
        assert_eq!(unpack(&bomb), Err(Broken));
    }

    #[test]
    fn an_address_is_read_as_it_is_pasted_or_typed_by_a_scanner() {
        let packed = "eNqAzWm0123456789-_QaZw";
        let address = format!("https://exemple.fr/#/fr/dossier/{packed}");
        for text in [address.as_str(), &format!("  {address}\n"), packed] {
            assert_eq!(packed_in(text).as_deref(), Some(packed), "{text}");
        }
        // The same keys, pressed on a French keyboard: e, N, Q, A, … become e, N, Q→A, A→Q, and so on.
        let typed = "httpsM!!exe,ple:fr!3!fr!dossier!eNaQwZ,à&é\"'(-è_ç)°AqWz";
        assert_eq!(packed_in(typed).as_deref(), Some(packed));
        for text in ["", "bonjour", "https://exemple.fr/#/fr/dossier/", "https://exemple.fr/#/fr/dossier/a b"] {
            assert_eq!(packed_in(text), None, "{text}");
        }
    }

    #[test]
    fn a_deep_text_is_refused_with_a_reason() {
        let deep = format!("{{\"form\":{}{}}}", "[".repeat(20_000), "]".repeat(20_000));
        let packed = BASE64.encode(compress_to_vec_zlib(deep.as_bytes(), LEVEL));
        let text = unpack(&packed).expect("it is short enough to unpack");
        assert!(open(&text).is_err());
    }

    #[test]
    fn a_family_fits_a_code_for_paper() {
        let family = droits_words::example::FAMILY;
        let form = open(family).expect("the example opens");
        let household = read(&form).household.expect("the example reads");
        assert!(pack(&household).len() < 900, "{}", pack(&household).len());
    }
}
