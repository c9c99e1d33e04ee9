//! The packed file: four columns, in the order of the INSEE codes.
//!
//! The number of bytes of each column, four bytes each, little end first; then the columns:
//!
//! 1. names, one a line;
//! 2. codes: a byte 0 and three characters open a département (`01 `, `974`), then each commune is the difference from the
//!    number before it; a byte 255 adds 254 and goes on;
//! 3. postal codes, the communes parted by lines and their codes by spaces, without the first two characters when they are
//!    those of the département;
//! 4. zones, one character each: `1` to `3`, `a` to `c` to be confirmed, `A` to `C` mixed.

use crate::{Communes, Entry, Status, Zone, fold::fold};

const COLUMNS: usize = 4;

/// The packed file of the facts of `communes.csv`; `None` when a line is not as expected.
pub fn pack(csv: &str) -> Option<Vec<u8>> {
    let mut lines: Vec<[&str; 6]> = Vec::new();
    for line in csv.lines().skip(1).filter(|line| !line.is_empty()) {
        lines.push(line.split(',').collect::<Vec<_>>().try_into().ok()?);
    }
    lines.sort_unstable_by_key(|line| line[0]);

    let (mut names, mut codes, mut postal_codes, mut zones) = (String::new(), Vec::new(), String::new(), String::new());
    let (mut department, mut last) = ("", 0);
    for [code, name, postal, _, zone, status] in lines {
        if !names.is_empty() {
            names.push('\n');
            postal_codes.push('\n');
        }
        names.push_str(name);

        let (its_department, number) = code.split_at_checked(if code.starts_with("97") { 3 } else { 2 })?;
        let number: u32 = number.parse().ok()?;
        if its_department != department {
            (department, last) = (its_department, 0);
            codes.push(0);
            codes.extend(format!("{department:<3}").bytes());
        }
        let mut step = number - last;
        while step >= u32::from(u8::MAX) {
            codes.push(u8::MAX);
            step -= u32::from(u8::MAX) - 1;
        }
        codes.push(step as u8);
        last = number;

        for (i, postal) in postal.split(' ').enumerate() {
            if i > 0 {
                postal_codes.push(' ');
            }
            postal_codes.push_str(postal.strip_prefix(&department[..2]).unwrap_or(postal));
        }

        let first = match status {
            "" => b'1',
            "to confirm" => b'a',
            "mixed" => b'A',
            _ => return None,
        };
        let zone: u8 = zone.parse().ok().filter(|zone| (1..=3).contains(zone))?;
        zones.push((first + zone - 1) as char);
    }

    let columns: [&[u8]; COLUMNS] = [names.as_bytes(), &codes, postal_codes.as_bytes(), zones.as_bytes()];
    let mut packed = Vec::new();
    for column in columns {
        packed.extend((column.len() as u32).to_le_bytes());
    }
    packed.extend(columns.concat());
    Some(packed)
}

/// The communes of a packed file.
pub(crate) fn read(packed: &[u8]) -> Option<Communes> {
    let (lengths, mut rest) = packed.split_at_checked(4 * COLUMNS)?;
    let mut columns: [&[u8]; COLUMNS] = [&[]; COLUMNS];
    for (column, length) in columns.iter_mut().zip(lengths.chunks_exact(4)) {
        let length = u32::from_le_bytes(length.try_into().ok()?) as usize;
        (*column, rest) = rest.split_at_checked(length)?;
    }
    let [names, codes, postal, zones] = columns;
    let names = std::str::from_utf8(names).ok()?.to_owned();
    let postal = std::str::from_utf8(postal).ok()?;

    let mut folded = String::with_capacity(names.len());
    let mut entries = Vec::with_capacity(zones.len());
    let mut postal_codes = Vec::with_capacity(zones.len() * 5 / 4);
    let mut codes = Codes { bytes: codes.iter(), department: *b"   ", number: 0 };
    let mut lines = postal.split('\n');
    let mut start = 0;
    for (name, zone) in names.split('\n').zip(zones) {
        let code = codes.next()?;
        let end = start + name.len();
        let folded_from = folded.len();
        folded.push_str(&fold(name));
        let folded_to = folded.len();
        folded.push('\n');
        let postal_from = postal_codes.len();
        for short in lines.next()?.split(' ') {
            let number: u32 = short.parse().ok()?;
            let department: u32 = std::str::from_utf8(&code[..2]).ok()?.parse().unwrap_or(0);
            postal_codes.push(if short.len() == 3 { department * 1_000 + number } else { number });
        }
        entries.push(Entry {
            code,
            name: (start as u32, end as u32),
            folded: (folded_from as u32, folded_to as u32),
            postal_codes: (postal_from as u32, postal_codes.len() as u32),
            zone: zone_of(*zone)?,
        });
        start = end + 1;
    }
    (entries.len() == zones.len()).then_some(Communes { names, folded, entries, postal_codes })
}

fn zone_of(byte: u8) -> Option<Zone> {
    let (first, status) = match byte {
        b'1'..=b'3' => (b'1', Status::Certain),
        b'a'..=b'c' => (b'a', Status::ToConfirm),
        b'A'..=b'C' => (b'A', Status::Mixed),
        _ => return None,
    };
    Some(Zone { number: byte - first + 1, status })
}

/// The column of the codes, as it is read.
struct Codes<'b> {
    bytes: std::slice::Iter<'b, u8>,
    department: [u8; 3],
    number: u32,
}

impl Codes<'_> {
    fn next(&mut self) -> Option<[u8; 5]> {
        loop {
            match *self.bytes.next()? {
                0 => {
                    for place in &mut self.department {
                        *place = *self.bytes.next()?;
                    }
                    self.number = 0;
                }
                u8::MAX => self.number += u32::from(u8::MAX) - 1,
                step => {
                    self.number += u32::from(step);
                    let department = std::str::from_utf8(&self.department).ok()?.trim_end();
                    let text = format!("{department}{:0width$}", self.number, width = 5 - department.len());
                    return text.as_bytes().try_into().ok();
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CSV: &str = "insee,name,postal_codes,department,zone_apl,zone_status\n\
        97411,Saint-Denis,97400 97417,974,2,\n01004,Ambérieu-en-Bugey,01500,01,3,\n01400,Le Test,01500 39100,01,1,mixed\n\
        2A004,Ajaccio,20000 20090,2A,2,to confirm\n";

    #[test]
    fn what_is_packed_is_read_back() {
        let communes = read(&pack(CSV).expect("the facts are well formed")).expect("the file is well formed");
        let all: Vec<String> = communes
            .iter()
            .map(|c| format!("{} {} {} {:?}", c.code(), c.name, c.postal_codes().collect::<Vec<_>>().join(" "), c.zone))
            .collect();
        assert_eq!(
            all,
            [
                "01004 Ambérieu-en-Bugey 01500 Zone { number: 3, status: Certain }",
                "01400 Le Test 01500 39100 Zone { number: 1, status: Mixed }",
                "2A004 Ajaccio 20000 20090 Zone { number: 2, status: ToConfirm }",
                "97411 Saint-Denis 97400 97417 Zone { number: 2, status: Certain }",
            ]
        );
    }

    #[test]
    fn a_cut_file_is_refused() {
        let packed = pack(CSV).expect("the facts are well formed");
        for length in 0..packed.len() {
            assert!(read(&packed[..length]).is_none(), "{length}");
        }
    }

    #[test]
    fn the_packed_file_holds_the_facts() {
        let csv = include_str!("communes.csv");
        assert!(
            pack(csv).expect("the facts are well formed") == include_bytes!("../../public/communes.bin"),
            "run: cargo run -p droits-communes --example pack"
        );
    }
}
