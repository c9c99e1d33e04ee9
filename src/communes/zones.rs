//! The zone of a commune and nothing else, in 36 kB: for whoever has no use for names.
//!
//! `zones.bin` holds the communes in the order of their codes, a byte each: the step from the number before (four bits; 0: the
//! code follows in five bytes), how far the zone is known (two bits), and the zone (two bits).

use crate::{Commune, Status, Zone};

/// The zone of the commune with this INSEE code.
pub fn of(code: &str) -> Option<Zone> {
    let mut rest: &[u8] = include_bytes!("zones.bin");
    let (department, number) = split(code.as_bytes())?;
    let mut at = ([0; 2], 0);
    while let Some((byte, after)) = rest.split_first() {
        rest = after;
        match byte >> 4 {
            0 => {
                let (code, after) = rest.split_at_checked(CODE)?;
                (at, rest) = (split(code)?, after);
            }
            step => at.1 += u16::from(step),
        }
        if at == (department, number) {
            let status = STATUSES.get(usize::from(byte >> 2 & 3))?;
            return Some(Zone { number: byte & 3, status: *status });
        }
    }
    None
}

/// The file of these communes, which come in the order of their codes.
pub fn pack<'c>(communes: impl Iterator<Item = Commune<'c>>) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut before = ([0; 2], 0);
    for commune in communes {
        let Some(at) = split(commune.code().as_bytes()) else { continue };
        let status = STATUSES.iter().position(|status| *status == commune.zone.status).unwrap_or(0) as u8;
        let zone = status << 2 | commune.zone.number;
        match at.1.checked_sub(before.1) {
            Some(step @ 1..16) if at.0 == before.0 => packed.push((step as u8) << 4 | zone),
            _ => {
                packed.push(zone);
                packed.extend(commune.code().as_bytes());
            }
        }
        before = at;
    }
    packed
}

/// Bytes of a code.
const CODE: usize = 5;
const STATUSES: [Status; 3] = [Status::Certain, Status::ToConfirm, Status::Mixed];

/// The first two characters of a code, and the number that follows.
fn split(code: &[u8]) -> Option<([u8; 2], u16)> {
    let (department, number) = code.split_first_chunk()?;
    let is_number = number.len() == 3 && number.iter().all(u8::is_ascii_digit);
    is_number.then(|| (*department, number.iter().fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0'))))
}

#[cfg(all(test, feature = "embedded"))]
mod tests {
    use super::*;
    use crate::Communes;

    #[test]
    fn every_commune_has_the_zone_that_the_list_gives_it() {
        let communes = Communes::embedded();
        // Each is looked for from the beginning: one in seven is enough, and those of which something is to be said.
        for (at, commune) in communes.iter().enumerate() {
            if at % 7 == 0 || commune.zone.status != Status::Certain {
                assert_eq!(of(commune.code()), Some(commune.zone), "{}", commune.code());
            }
        }
        for none in ["", "5935", "00000", "59000", "2C004", "abcde", "593500", "é935", "59+50"] {
            assert_eq!(of(none), None, "{none}");
        }
        assert!(
            pack(communes.iter()) == include_bytes!("zones.bin"),
            "run: cargo run -p droits-communes --example pack"
        );
    }
}
