//! The communes of France: name, INSEE code, postal codes and zone of the housing aids.
//!
//! `communes.csv` holds the facts (Code officiel géographique of 1 January 2026; postal codes of La Poste; zones of the
//! arrêté of 17 March 1978 as amended; assembled on 23 November 2026), `sizes.csv` which communes are large, `former.csv` the
//! names that merged communes had (`tools/communes.mjs` writes both). `cargo run -p droits-communes --example pack` writes
//! them as one small file, `public/communes.bin`, that every page fetches. No clock, no I/O here.
//!
//! - [`pack`]: from the CSV to the packed file, and its layout;
//! - [`fold`]: names as people type them;
//! - [`search`]: by name or postal code, as one types;
//! - [`zones`]: the zones alone, for whoever has no use for names.

// What one kind asks is said of each: a new one is refused until each place has its answer.
#![cfg_attr(not(test), deny(clippy::wildcard_enum_match_arm))]

pub mod fold;
pub mod pack;
pub mod search;
pub mod zones;

/// The communes, read from the packed file.
#[derive(Clone, Debug)]
pub struct Communes {
    names: String,
    /// Names as they are compared, one a line.
    folded: String,
    entries: Vec<Entry>,
    postal_codes: Vec<u32>,
    former: Vec<Former>,
}

/// The name that a commune had before it was merged.
#[derive(Clone, Debug)]
struct Former {
    name: String,
    folded: String,
    /// Position of the present commune.
    entry: u32,
}

/// Where one commune stands in the columns.
#[derive(Clone, Copy, Debug)]
struct Entry {
    code: [u8; 5],
    name: (u32, u32),
    folded: (u32, u32),
    postal_codes: (u32, u32),
    zone: Zone,
    /// From 0, under 2,000 people, to 4, 100,000 or more.
    size: u8,
}

/// A commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Commune<'c> {
    code: [u8; 5],
    /// Its name, as the INSEE writes it.
    pub name: &'c str,
    postal_codes: &'c [u32],
    /// Its zone.
    pub zone: Zone,
    /// How many live there: from 0, under 2,000, to 4, 100,000 or more.
    pub size: u8,
    /// The former commune by whose name it was found.
    pub former: Option<&'c str>,
}

/// Zone of the housing aids of a commune.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Zone {
    /// 1, 2 or 3.
    pub number: u8,
    /// How far it is known.
    pub status: Status,
}

/// How far a zone is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Certain.
    Certain,
    /// The sources differ: to be confirmed.
    ToConfirm,
    /// A merged commune whose former communes were in several zones.
    Mixed,
}

/// The packed file is not what it should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Corrupt;

impl Communes {
    /// Reads the packed file.
    pub fn read(bytes: &[u8]) -> Result<Communes, Corrupt> {
        pack::read(bytes).ok_or(Corrupt)
    }

    /// The communes that the program carries.
    #[cfg(feature = "embedded")]
    pub fn embedded() -> &'static Communes {
        static COMMUNES: std::sync::OnceLock<Communes> = std::sync::OnceLock::new();
        COMMUNES.get_or_init(|| {
            Communes::read(include_bytes!("../../public/communes.bin")).expect("the packed file is tested")
        })
    }

    /// Number of communes.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// All, in the order of the INSEE codes.
    pub fn iter(&self) -> impl Iterator<Item = Commune<'_>> {
        self.entries.iter().map(|entry| self.commune(entry))
    }

    /// The commune with this INSEE code.
    pub fn by_code(&self, code: &str) -> Option<Commune<'_>> {
        let code: [u8; 5] = code.as_bytes().try_into().ok()?;
        let index = self.entries.binary_search_by(|entry| entry.code.cmp(&code)).ok()?;
        Some(self.commune(&self.entries[index]))
    }

    fn commune(&self, entry: &Entry) -> Commune<'_> {
        let (from, to) = entry.postal_codes;
        Commune {
            code: entry.code,
            name: &self.names[entry.name.0 as usize..entry.name.1 as usize],
            postal_codes: &self.postal_codes[from as usize..to as usize],
            zone: entry.zone,
            size: entry.size,
            former: None,
        }
    }
}

impl Commune<'_> {
    /// INSEE code.
    pub fn code(&self) -> &str {
        std::str::from_utf8(&self.code).unwrap_or("")
    }

    /// INSEE code of the département.
    pub fn department(&self) -> &str {
        let digits = if self.code.starts_with(b"97") { 3 } else { 2 };
        &self.code()[..digits]
    }

    /// Postal codes, in order.
    pub fn postal_codes(&self) -> impl Iterator<Item = String> {
        self.postal_codes.iter().map(|code| format!("{code:05}"))
    }
}

#[cfg(all(test, feature = "embedded"))]
mod tests {
    use super::*;

    #[test]
    fn a_commune_has_its_code_department_postal_codes_and_zone() {
        let communes = Communes::embedded();
        let lille = communes.by_code("59350").expect("Lille is there");
        assert_eq!((lille.name, lille.code(), lille.department()), ("Lille", "59350", "59"));
        assert!(lille.postal_codes().any(|code| code == "59800"));
        assert_eq!(lille.zone, Zone { number: 2, status: Status::Certain });
        let ajaccio = communes.by_code("2A004").expect("Ajaccio is there");
        assert_eq!((ajaccio.department(), ajaccio.zone.number), ("2A", 2));
        let bourg = communes.by_code("01053").expect("Bourg-en-Bresse is there");
        assert_eq!(bourg.postal_codes().next().as_deref(), Some("01000"));
        assert_eq!(communes.by_code("97411").map(|c| c.department().to_owned()).as_deref(), Some("974"));
        assert_eq!(communes.by_code("00000"), None);
    }

    #[test]
    fn the_communes_beyond_the_departements_are_there() {
        let communes = Communes::embedded();
        for (code, name, department) in [
            ("97502", "Saint-Pierre", "975"),
            ("97611", "Mamoudzou", "976"),
            ("97701", "Saint-Barthélemy", "977"),
            ("97801", "Saint-Martin", "978"),
        ] {
            let commune = communes.by_code(code).expect(name);
            assert_eq!((commune.name, commune.department()), (name, department));
        }
    }

    #[test]
    fn a_merged_commune_says_that_its_zone_is_mixed() {
        let communes = Communes::embedded();
        assert_eq!(communes.by_code("14543").map(|c| c.zone.status), Some(Status::Mixed));
        assert_eq!(communes.by_code("77475").map(|c| c.zone.status), Some(Status::ToConfirm));
        assert_eq!(communes.iter().filter(|c| c.zone.status != Status::Certain).count(), 15);
    }
}
