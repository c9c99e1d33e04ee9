//! Search by name or postal code, as one types.

use crate::fold::{fold, unfinished};
use crate::{Commune, Communes, Entry};

/// How a name answers a query, best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// The whole name.
    Exact,
    /// The first words.
    FirstWords,
    /// The beginning.
    Prefix,
    /// The beginning of a later word.
    LaterWord,
}

impl Communes {
    /// The communes that answer a query, at most `limit`, the likeliest first: a postal code when it is made of digits, a
    /// name otherwise, an INSEE code when it is exact.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Commune<'_>> {
        let query = query.trim_start();
        let digits = query.trim_end();
        if digits.len() >= 2 && digits.bytes().all(|b| b.is_ascii_digit()) {
            return self.by_postal_code(digits, limit);
        }
        if let Some(commune) = self.by_code(&digits.to_uppercase()) {
            return vec![commune];
        }
        self.by_name(query, limit)
    }

    fn by_postal_code(&self, digits: &str, limit: usize) -> Vec<Commune<'_>> {
        let Some(missing) = 5_u32.checked_sub(digits.len() as u32) else { return Vec::new() };
        let Ok(number) = digits.parse::<u32>() else { return Vec::new() };
        let first = number * 10_u32.pow(missing);
        let range = first..first + 10_u32.pow(missing);
        let mut found: Vec<(u32, u32, &Entry)> = Vec::new();
        for entry in &self.entries {
            let (from, to) = entry.postal_codes;
            let codes = &self.postal_codes[from as usize..to as usize];
            if let Some(code) = codes.iter().find(|code| range.contains(code)) {
                // An arrondissement before the whole town.
                found.push((*code, to - from, entry));
            }
        }
        found.sort_by(|a, b| (a.0, a.1).cmp(&(b.0, b.1)).then_with(|| self.folded(a.2).cmp(self.folded(b.2))));
        found.iter().take(limit).map(|(_, _, entry)| self.commune(entry)).collect()
    }

    fn by_name(&self, query: &str, limit: usize) -> Vec<Commune<'_>> {
        let meanings = [Some(fold(query)), unfinished(query)];
        let mut found: Vec<(Match, u32, u32, &Entry)> = Vec::new();
        for meaning in meanings.iter().flatten().filter(|meaning| !meaning.is_empty()) {
            for entry in &self.entries {
                if let Some(rank) = matches(self.folded(entry), meaning) {
                    let length = entry.folded.1 - entry.folded.0;
                    // Large towns have several postal codes.
                    let codes = entry.postal_codes.1 - entry.postal_codes.0;
                    found.push((rank, length, u32::MAX - codes, entry));
                }
            }
        }
        found
            .sort_by(|a, b| (a.0, a.1, a.2).cmp(&(b.0, b.1, b.2)).then_with(|| self.folded(a.3).cmp(self.folded(b.3))));
        found.dedup_by_key(|(_, _, _, entry)| entry.code);
        found.iter().take(limit).map(|(_, _, _, entry)| self.commune(entry)).collect()
    }

    fn folded(&self, entry: &Entry) -> &str {
        &self.folded[entry.folded.0 as usize..entry.folded.1 as usize]
    }
}

fn matches(name: &str, query: &str) -> Option<Match> {
    if let Some(rest) = name.strip_prefix(query) {
        return Some(match rest.as_bytes().first() {
            None => Match::Exact,
            Some(b' ') => Match::FirstWords,
            Some(_) => Match::Prefix,
        });
    }
    // Most names do not even hold the first letter of a word.
    let first = *query.as_bytes().first()?;
    let bytes = name.as_bytes();
    for (i, byte) in bytes.iter().enumerate().skip(1) {
        if *byte == first && bytes[i - 1] == b' ' && name[i..].starts_with(query) {
            return Some(Match::LaterWord);
        }
    }
    None
}

#[cfg(all(test, feature = "embedded"))]
mod tests {
    use super::*;

    fn names(query: &str) -> Vec<&'static str> {
        Communes::embedded().search(query, 8).into_iter().map(|commune| commune.name).collect()
    }

    #[test]
    fn an_exact_name_comes_first() {
        for (query, name) in [
            ("lille", "Lille"),
            ("paris", "Paris"),
            ("SAINT ETIENNE", "Saint-Étienne"),
            ("st-etienne", "Saint-Étienne"),
            ("l’hay les roses", "L'Haÿ-les-Roses"),
            ("evry courcouronnes", "Évry-Courcouronnes"),
        ] {
            assert_eq!(names(query).first(), Some(&name), "{query}");
        }
    }

    #[test]
    fn a_few_letters_find_the_short_names_first() {
        assert!(names("bord").contains(&"Bordeaux"));
        assert!(names("stras").contains(&"Strasbourg"));
        assert!(
            names("st").iter().all(|name| name.starts_with("St") || name.starts_with("Saint")),
            "{:?}",
            names("st")
        );
    }

    #[test]
    fn a_later_word_is_found_too() {
        assert!(names("provence").contains(&"Aix-en-Provence"), "{:?}", names("provence"));
    }

    #[test]
    fn arrondissements_answer_to_their_number_and_postal_code() {
        assert_eq!(names("paris 15").first(), Some(&"Paris 15e Arrondissement"));
        assert_eq!(names("lyon 3eme").first(), Some(&"Lyon 3e Arrondissement"));
        assert_eq!(names("13008").first(), Some(&"Marseille 8e Arrondissement"));
        assert!(names("75015").contains(&"Paris"));
    }

    #[test]
    fn a_postal_code_finds_its_communes() {
        assert!(names("59800").contains(&"Lille"));
        assert!(names("01000").contains(&"Bourg-en-Bresse"));
        assert!(names("20090").contains(&"Ajaccio"));
        assert!(names("974").iter().all(|name| !name.is_empty()));
        assert!(names("123456").is_empty());
        assert!(names("zzzz").is_empty());
        assert!(names("").is_empty());
    }

    #[test]
    fn an_insee_code_finds_its_commune() {
        assert_eq!(names("2a004"), ["Ajaccio"]);
    }

    #[test]
    fn every_name_finds_its_commune() {
        let communes = Communes::embedded();
        for commune in communes.iter().step_by(97) {
            let found = communes.search(commune.name, 200);
            assert!(found.iter().any(|other| other.code() == commune.code()), "{}", commune.name);
        }
    }
}
