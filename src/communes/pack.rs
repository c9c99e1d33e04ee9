//! The packed file: six columns, in the order of the INSEE codes.
//!
//! The number of bytes of each column, four bytes each, little end first; then the columns:
//!
//! 1. names, one a line;
//! 2. codes: a byte 0 and three characters open a département (`01 `, `974`), then each commune is the difference from the
//!    number before it; a byte 255 adds 254 and goes on;
//! 3. postal codes, the communes parted by lines and their codes by spaces, without the first two characters when they are
//!    those of the département;
//! 4. zone, how far it is known, and size: one character each, from `!`;
//! 5. names of former communes, one a line, in the order of the present ones;
//! 6. the present communes of these, each as the difference from the position before it, like the codes.

use std::collections::BTreeMap;

use crate::{Communes, Entry, Former, Status, Zone, fold::fold};

const COLUMNS: usize = 6;

/// The packed file of the facts of `communes.csv`, `sizes.csv` and `former.csv`; `None` when a line is not as expected.
pub fn pack(csv: &str, sizes: &str, former: &str) -> Option<Vec<u8>> {
    let mut lines: Vec<[&str; 6]> = rows(csv)?;
    lines.sort_unstable_by_key(|line| line[0]);
    let mut size_of = BTreeMap::new();
    for [code, size] in rows(sizes)? {
        size_of.insert(code, size.parse::<u8>().ok().filter(|size| *size < SIZES)?);
    }
    let mut merged: Vec<(usize, &str)> = Vec::new();
    for [code, name] in rows(former)? {
        merged.push((lines.binary_search_by_key(&code, |line| line[0]).ok()?, name));
    }
    merged.sort_unstable();

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
        push_step(number - last, &mut codes);
        last = number;

        for (i, postal) in postal.split(' ').enumerate() {
            if i > 0 {
                postal_codes.push(' ');
            }
            postal_codes.push_str(postal.strip_prefix(&department[..2]).unwrap_or(postal));
        }

        let status = match status {
            "" => 0,
            "to confirm" => 1,
            "mixed" => 2,
            _ => return None,
        };
        let zone: u8 = zone.parse().ok().filter(|zone| (1..=ZONES).contains(zone))?;
        let size = size_of.get(code).copied().unwrap_or(0);
        zones.push((FIRST + (size * STATUSES.len() as u8 + status) * ZONES + zone - 1) as char);
    }

    let (mut old_names, mut steps, mut last) = (Vec::new(), Vec::new(), 0);
    for (entry, name) in merged {
        old_names.push(name);
        push_step((entry - last) as u32, &mut steps);
        last = entry;
    }
    let old_names = old_names.join("\n");

    let columns: [&[u8]; COLUMNS] =
        [names.as_bytes(), &codes, postal_codes.as_bytes(), zones.as_bytes(), old_names.as_bytes(), &steps];
    let mut packed = Vec::new();
    for column in columns {
        packed.extend((column.len() as u32).to_le_bytes());
    }
    packed.extend(columns.concat());
    Some(packed)
}

/// The lines of a table after its heading.
fn rows<const N: usize>(csv: &str) -> Option<Vec<[&str; N]>> {
    let lines = csv.lines().skip(1).filter(|line| !line.is_empty());
    lines.map(|line| line.split(',').collect::<Vec<_>>().try_into().ok()).collect()
}

fn push_step(mut step: u32, to: &mut Vec<u8>) {
    while step >= u32::from(u8::MAX) {
        to.push(u8::MAX);
        step -= u32::from(u8::MAX) - 1;
    }
    to.push(step as u8);
}

const FIRST: u8 = b'!';
const ZONES: u8 = 3;
const SIZES: u8 = 5;
const STATUSES: [Status; 3] = [Status::Certain, Status::ToConfirm, Status::Mixed];

/// The communes of a packed file.
pub(crate) fn read(packed: &[u8]) -> Option<Communes> {
    let (lengths, mut rest) = packed.split_at_checked(4 * COLUMNS)?;
    let mut columns: [&[u8]; COLUMNS] = [&[]; COLUMNS];
    for (column, length) in columns.iter_mut().zip(lengths.chunks_exact(4)) {
        let length = u32::from_le_bytes(length.try_into().ok()?) as usize;
        (*column, rest) = rest.split_at_checked(length)?;
    }
    let [names, codes, postal, zones, old_names, steps] = columns;
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
            size: zone.checked_sub(FIRST)? / (ZONES * STATUSES.len() as u8),
        });
        start = end + 1;
    }
    let former = former_of(std::str::from_utf8(old_names).ok()?, steps, entries.len())?;
    (entries.len() == zones.len()).then_some(Communes { names, folded, entries, postal_codes, former })
}

fn former_of(names: &str, steps: &[u8], entries: usize) -> Option<Vec<Former>> {
    let (mut former, mut entry, mut steps) = (Vec::new(), 0_u32, steps.iter());
    for name in names.split('\n').filter(|name| !name.is_empty()) {
        loop {
            match *steps.next()? {
                u8::MAX => entry += u32::from(u8::MAX) - 1,
                step => {
                    entry += u32::from(step);
                    break;
                }
            }
        }
        if entry as usize >= entries {
            return None;
        }
        former.push(Former { name: name.to_owned(), folded: fold(name), entry });
    }
    steps.next().is_none().then_some(former)
}

fn zone_of(byte: u8) -> Option<Zone> {
    let known = byte.checked_sub(FIRST).filter(|known| *known < ZONES * SIZES * STATUSES.len() as u8)?;
    let status = STATUSES[usize::from(known / ZONES) % STATUSES.len()];
    Some(Zone { number: known % ZONES + 1, status })
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
    const SIZES: &str = "insee,size\n97411,4\n2A004,3\n";
    const FORMER: &str = "insee,former_name\n97411,Le Vieux Bourg\n01400,Le Vieux Test\n01400,L'Ancien\n";

    #[test]
    fn what_is_packed_is_read_back() {
        let communes =
            read(&pack(CSV, SIZES, FORMER).expect("the facts are well formed")).expect("the file is well formed");
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
        assert_eq!(communes.entries.iter().map(|entry| entry.size).collect::<Vec<_>>(), [0, 0, 3, 4]);
        let former: Vec<(&str, u32)> =
            communes.former.iter().map(|former| (former.name.as_str(), former.entry)).collect();
        assert_eq!(former, [("L'Ancien", 1), ("Le Vieux Test", 1), ("Le Vieux Bourg", 3)]);
    }

    #[test]
    fn a_cut_file_is_refused() {
        let packed = pack(CSV, SIZES, FORMER).expect("the facts are well formed");
        for length in 0..packed.len() {
            assert!(read(&packed[..length]).is_none(), "{length}");
        }
    }

    #[test]
    fn the_packed_file_holds_the_facts() {
        let packed = pack(include_str!("communes.csv"), include_str!("sizes.csv"), include_str!("former.csv"));
        assert!(
            packed.expect("the facts are well formed") == include_bytes!("../../public/communes.bin"),
            "run: cargo run -p droits-communes --example pack"
        );
    }
}
