//! Where an invented household lives, and what it owns.

use std::sync::OnceLock;

use droits_communes::{Commune, Communes};
use serde_json::{Value, json};

use super::chance::Chance;
use super::people::Adult;

/// Of a thousand households: under 2,000 people in the commune, 10,000, 30,000, 100,000, and more.
const SIZES: [(usize, u64); 5] = [(0, 220), (1, 250), (2, 170), (3, 180), (4, 180)];

/// A commune, by how many people live in communes of its size.
pub fn commune(chance: &mut Chance) -> Commune<'static> {
    static BY_SIZE: OnceLock<[Vec<Commune<'static>>; SIZES.len()]> = OnceLock::new();
    let by_size = BY_SIZE.get_or_init(|| {
        let mut by_size: [Vec<Commune>; SIZES.len()] = Default::default();
        for commune in Communes::embedded().iter() {
            by_size[usize::from(commune.size)].push(commune);
        }
        by_size
    });
    let communes = &by_size[chance.one_of(&SIZES)];
    communes[chance.between(0, communes.len() as u64 - 1) as usize]
}

/// Of a thousand households under 30, from 30 to 59, and older: by what title they live in their home.
const YOUNG: [(&str, u64); 5] =
    [("private", 540), ("social", 160), ("owner_with_loan", 140), ("residence", 70), ("hosted", 90)];
const GROWN: [(&str, u64); 5] =
    [("owner_with_loan", 370), ("owner", 190), ("private", 230), ("social", 190), ("hosted", 20)];
const OLDER: [(&str, u64); 5] =
    [("owner", 690), ("social", 150), ("private", 110), ("owner_with_loan", 40), ("residence", 10)];

/// The home.
pub fn housing(chance: &mut Chance, adults: &[Adult], zone: u8, children: u64) -> Value {
    let title = match adults[0].age {
        ..30 => chance.one_of(&YOUNG),
        30..60 => chance.one_of(&GROWN),
        _ => chance.one_of(&OLDER),
    };
    // Dearer in the towns, and the larger the home.
    let people = adults.len() as u64 + children;
    let rent = chance.between(260, 420) + 70 * people + 110 * (3 - u64::from(zone).min(3));
    match title {
        "private" => json!({"tenure": "tenant", "rent": rent + 130, "furnished": chance.in_thousand(180)}),
        "social" => json!({"tenure": "tenant", "rent": rent, "landlord": "social"}),
        "residence" => {
            let kind = if adults[0].age < 30 { "student" } else { "elderly" };
            json!({"tenure": "residence", "residence_kind": kind, "rent": rent})
        }
        "owner_with_loan" => {
            let signed = chance.between(2006, 2025);
            json!({"tenure": "owner_with_loan", "rent": rent + 350, "loan_kind": "existing",
                   "loan_signed": format!("{signed}-06-15")})
        }
        title => json!({"tenure": title}),
    }
}

/// Savings, where there are some: the more, the older.
pub fn savings(chance: &mut Chance, adults: &[Adult]) -> Option<u64> {
    let most = adults[0].age.saturating_sub(18) * 900;
    (most > 0 && chance.in_thousand(750)).then(|| {
        let (first, second) = (chance.between(0, most), chance.between(0, most));
        first * second / most
    })
}
