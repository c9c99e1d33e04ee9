//! Search by name or postal code, as one types.

use std::cmp::Reverse;
use std::collections::BTreeSet;

use crate::fold::{fold, unfinished};
use crate::{Commune, Communes, Entry, Former};

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
    /// The communes that answer a query, at most `limit`, the likeliest first: a postal code, a name of today or of before a
    /// merger, both together as addresses write them (`Angers (49)`, `77 000`, `75015 CEDEX`), or an exact INSEE code.
    pub fn search(&self, query: &str, limit: usize) -> Vec<Commune<'_>> {
        let Query { name, code } = Query::read(query);
        if let Some(commune) = self.by_code(&query.trim().to_uppercase()).filter(|_| code.is_empty()) {
            return vec![commune];
        }
        let mut found = match (name.is_empty(), code.is_empty()) {
            (true, true) => Vec::new(),
            (true, false) => self.by_postal_code(&code),
            // As it was typed, for its last word may be unfinished; without « CEDEX ».
            (false, true) if name == fold(query) => self.by_name(query.trim_start()),
            (false, true) => self.by_name(&name),
            (false, false) => {
                // A number may be part of the name: that of an arrondissement.
                let mut found = self.by_name(query.trim_start());
                let named = self.by_name(&name);
                let in_place = |code: &str| {
                    let there = named.iter().filter(|commune| commune.answers_to(code));
                    there.copied().collect::<Vec<_>>()
                };
                let mut there = in_place(&code);
                if there.is_empty() && code.len() == 5 {
                    // The code of a delivery office (CEDEX) is that of no commune: its département is right.
                    there = in_place(department_of(&code));
                }
                found.extend(if there.is_empty() && found.is_empty() { named } else { there });
                found
            }
        };
        let mut seen = BTreeSet::new();
        found.retain(|commune| seen.insert(commune.code));
        found.truncate(limit);
        found
    }

    fn by_postal_code(&self, digits: &str) -> Vec<Commune<'_>> {
        let Some(missing) = 5_u32.checked_sub(digits.len() as u32) else { return Vec::new() };
        let Ok(number) = digits.parse::<u32>() else { return self.in_department(digits) };
        let first = number * 10_u32.pow(missing);
        let range = first..first + 10_u32.pow(missing);
        let mut found: Vec<(u32, &Entry)> = Vec::new();
        for entry in &self.entries {
            let (from, to) = entry.postal_codes;
            let codes = &self.postal_codes[from as usize..to as usize];
            if let Some(code) = codes.iter().find(|code| range.contains(code)) {
                found.push((*code, entry));
            }
        }
        // While the code is being typed, the towns; then an arrondissement before the whole town.
        let code_or_none = |code: u32| if missing == 0 { code } else { 0 };
        found.sort_by(|a, b| {
            let key = |(code, entry): &(u32, &Entry)| {
                (code_or_none(*code), !(missing == 0 && is_arrondissement(entry.code)), Reverse(entry.size), *code)
            };
            key(a).cmp(&key(b)).then_with(|| self.folded(a.1).cmp(self.folded(b.1)))
        });
        let found: Vec<Commune<'_>> = found.iter().map(|(_, entry)| self.commune(entry)).collect();
        if found.is_empty() && missing == 0 { self.in_department(department_of(digits)) } else { found }
    }

    /// The communes of a département, the largest first.
    fn in_department(&self, department: &str) -> Vec<Commune<'_>> {
        let department = department.to_uppercase();
        let mut found: Vec<&Entry> =
            self.entries.iter().filter(|entry| self.commune(entry).department() == department).collect();
        found.sort_by_key(|entry| Reverse(entry.size));
        found.into_iter().map(|entry| self.commune(entry)).collect()
    }

    fn by_name(&self, query: &str) -> Vec<Commune<'_>> {
        let meanings = [Some(fold(query)), unfinished(query)];
        let mut found: Vec<(Rank, &Entry, Option<&Former>)> = Vec::new();
        for meaning in meanings.iter().flatten().filter(|meaning| !meaning.is_empty()) {
            for entry in &self.entries {
                if let Some(rank) = matches(self.folded(entry), meaning) {
                    let length = entry.folded.1 - entry.folded.0;
                    found.push(((rank, false, Reverse(entry.size), length), entry, None));
                }
            }
            for former in &self.former {
                if let Some(rank) = matches(&former.folded, meaning) {
                    let entry = &self.entries[former.entry as usize];
                    let length = former.folded.len() as u32;
                    found.push(((rank, true, Reverse(entry.size), length), entry, Some(former)));
                }
            }
        }
        found.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| self.folded(a.1).cmp(self.folded(b.1))));
        let found = found.into_iter();
        found
            .map(|(_, entry, former)| Commune { former: former.map(|f| f.name.as_str()), ..self.commune(entry) })
            .collect()
    }

    fn folded(&self, entry: &Entry) -> &str {
        &self.folded[entry.folded.0 as usize..entry.folded.1 as usize]
    }
}

/// How well a name answers, whether it is a former one, the size of the commune, the length of the name.
type Rank = (Match, bool, Reverse<u8>, u32);

impl Commune<'_> {
    /// Whether a postal code that may be unfinished, or a département, is the commune's.
    fn answers_to(&self, code: &str) -> bool {
        self.department().eq_ignore_ascii_case(code) || self.postal_codes().any(|postal| postal.starts_with(code))
    }
}

/// The département of a postal code.
fn department_of(code: &str) -> &str {
    &code[..if code.starts_with("97") { 3 } else { 2 }.min(code.len())]
}

fn is_arrondissement(code: [u8; 5]) -> bool {
    let code = std::str::from_utf8(&code).unwrap_or("");
    ("75101"..="75120").contains(&code) || ("13201"..="13216").contains(&code) || ("69381"..="69389").contains(&code)
}

/// A query, taken apart: what is a name, and what is a code.
#[derive(Debug, PartialEq)]
struct Query {
    name: String,
    code: String,
}

impl Query {
    fn read(query: &str) -> Query {
        let folded = fold(query);
        let mut words: Vec<&str> = folded.split(' ').filter(|word| !word.is_empty()).collect();
        // « CEDEX », with the number of its office.
        if let Some(at) = words.iter().position(|word| *word == "cedex") {
            let office = words.get(at + 1).is_some_and(|word| word.len() < 3 && is_number(word));
            words.drain(at..=at + usize::from(office));
        }
        let is_code = |word: &str| (2..=5).contains(&word.len()) && is_number(word) || matches!(word, "2a" | "2b");
        let mut code = String::new();
        let mut name: Vec<&str> = Vec::new();
        let mut i = 0;
        while i < words.len() {
            // « 77 000 ».
            let parted = words.get(i + 1).filter(|next| words[i].len() == 2 && next.len() == 3 && is_number(next));
            match parted.filter(|_| is_number(words[i]) && code.is_empty()) {
                Some(next) => {
                    code = format!("{}{next}", words[i]);
                    i += 1;
                }
                None if is_code(words[i]) && code.is_empty() => words[i].clone_into(&mut code),
                None => name.push(words[i]),
            }
            i += 1;
        }
        Query { name: name.join(" "), code }
    }
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit())
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

    fn found(query: &str) -> Vec<String> {
        let communes = Communes::embedded().search(query, 8).into_iter();
        communes.map(|commune| format!("{} {}", commune.name, commune.department())).collect()
    }

    #[test]
    fn a_name_and_a_code_are_read_together_as_addresses_write_them() {
        for (query, first) in [
            ("Bourg-la-Reine 92340", "Bourg-la-Reine 92"),
            ("92340 Bourg-la-Reine", "Bourg-la-Reine 92"),
            ("Saint-Denis 974", "Saint-Denis 974"),
            ("Saint-Denis (93)", "Saint-Denis 93"),
            ("77 000", "Melun 77"),
            ("75015 CEDEX", "Paris 15e Arrondissement 75"),
            ("Paris CEDEX 15", "Paris 75"),
            // The name that was typed first; the arrondissement of the code follows.
            ("75015 Paris", "Paris 75"),
            ("Angers (49)", "Angers 49"),
            ("ANGERS CEDEX 02", "Angers 49"),
            ("49066 Angers Cedex 2", "Angers 49"),
            ("49 066 CEDEX", "Angers 49"),
            ("Ajaccio 2A", "Ajaccio 2A"),
            ("Sainte-Marie 97438", "Sainte-Marie 974"),
            ("paris 15", "Paris 15e Arrondissement 75"),
        ] {
            assert_eq!(found(query).first().map(String::as_str), Some(first), "{query}: {:?}", found(query));
        }
        assert!(found("Angers 35").contains(&"Angers 49".to_owned()), "the name, where the code is wrong");
    }

    #[test]
    fn of_communes_of_one_name_the_largest_comes_first() {
        assert!(found("sainte marie").contains(&"Sainte-Marie 974".to_owned()), "{:?}", found("sainte marie"));
        let two = &found("saint denis")[..2];
        assert!(two.contains(&"Saint-Denis 93".to_owned()) && two.contains(&"Saint-Denis 974".to_owned()), "{two:?}");
        assert_eq!(found("974").first().map(String::as_str), Some("Saint-Denis 974"));
    }

    #[test]
    fn a_former_commune_leads_to_the_present_one() {
        for (query, code, former) in [("Seynod", "74010", "Seynod"), ("andreze", "49023", "Andrezé")] {
            let found = Communes::embedded().search(query, 8);
            let first = found.first().expect(query);
            assert_eq!((first.code(), first.former), (code, Some(former)));
        }
        let annecy = Communes::embedded().search("annecy", 8);
        assert_eq!((annecy[0].code(), annecy[0].former), ("74010", None), "the name of today comes first");
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
