//! The Caf, from the data file of the directory, and which of them a name leads to.

use droits_communes::Communes;
use droits_communes::fold::fold;
use serde_json::Value;

/// The file, the same that `src/site` draws the list and the map from.
pub const FILE: &str = "caf.json";
/// Most Caf shown at once.
const SHOWN: usize = 6;
/// Communes looked at to find them.
const COMMUNES: usize = 60;

#[derive(Clone, Debug, PartialEq)]
pub struct Caf {
    /// Its name.
    pub name: String,
    /// INSEE codes of its départements.
    pub departments: Vec<String>,
    /// Its public page, where known.
    pub web: Option<String>,
    /// Month and lines of its postal address, where known.
    pub postal: Option<(String, String)>,
}

/// A Caf that answers, with the communes that led to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Found {
    /// The Caf.
    pub caf: Caf,
    /// Names of communes; empty when the département or the name did.
    pub communes: Vec<String>,
}

/// The directory.
pub fn read(text: &str) -> Option<Vec<Caf>> {
    let all: Value = serde_json::from_str(text).ok()?;
    let texts = |value: &Value| -> Vec<String> {
        value.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
    };
    let said = |value: &Value| value.as_str().map(str::to_owned);
    let caf = |caf: &Value| {
        Some(Caf {
            name: said(&caf["name"])?,
            departments: texts(&caf["departments"]),
            web: said(&caf["web"]).filter(|web| droits_words::facts::hosts::is_allowed(web)),
            postal: said(&caf["postal"]["as_of"]).map(|day| (day, texts(&caf["postal"]["lines"]).join(", "))),
        })
    };
    all.as_array()?.iter().map(caf).collect()
}

/// The Caf of a département.
pub fn of_department<'c>(all: &'c [Caf], code: &str) -> Option<&'c Caf> {
    all.iter().find(|caf| caf.departments.iter().any(|department| department == code))
}

/// The Caf that a query leads to, the likeliest first: by number of département, name, then commune or postal code.
pub fn search(query: &str, all: &[Caf], communes: Option<&Communes>) -> Vec<Found> {
    let (code, name) = (query.trim().to_uppercase(), fold(query));
    if let Some(caf) = of_department(all, &code) {
        return vec![Found { caf: caf.clone(), communes: Vec::new() }];
    }
    if name.chars().count() < 2 {
        return Vec::new();
    }
    let begins_a_word = |text: &str| text.starts_with(&name) || text.contains(&format!(" {name}"));
    let mut found: Vec<Found> = all
        .iter()
        .filter(|caf| begins_a_word(&fold(&caf.name)))
        .map(|caf| Found { caf: caf.clone(), communes: Vec::new() })
        .collect();
    for commune in communes.map(|communes| communes.search(query, COMMUNES)).unwrap_or_default() {
        let Some(caf) = of_department(all, commune.department()) else { continue };
        match found.iter_mut().find(|found| found.caf == *caf) {
            Some(same) if same.communes.len() < 3 => same.communes.push(commune.name.to_owned()),
            Some(_) => {}
            None => found.push(Found { caf: caf.clone(), communes: vec![commune.name.to_owned()] }),
        }
    }
    found.truncate(SHOWN);
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(query: &str) -> Vec<String> {
        let all = read(include_str!("../../../../public/caf.json")).expect("the directory reads");
        let communes = Communes::read(include_bytes!("../../../../public/communes.bin")).expect("the communes read");
        assert_eq!(all.len(), 101);
        search(query, &all, Some(&communes)).into_iter().map(|found| found.caf.departments.concat()).collect()
    }

    #[test]
    fn a_number_a_name_a_commune_and_a_postal_code_lead_to_a_caf() {
        for (query, department) in [
            ("59", "59"),
            ("2a", "2A"),
            ("974", "974"),
            ("nord", "59"),
            ("caf du nord", "59"),
            ("Roubaix", "59"),
            ("59100", "59"),
            ("haute-loire", "43"),
            ("angers", "49"),
            ("  paris ", "75"),
            ("marseille", "13"),
        ] {
            assert!(found(query).first().is_some_and(|first| first == department), "{query}: {:?}", found(query));
        }
    }

    #[test]
    fn a_name_that_several_departements_share_leads_to_each() {
        let found = found("saint-denis");
        assert!(found.contains(&"93".to_owned()) && found.contains(&"974".to_owned()), "{found:?}");
    }

    #[test]
    fn nonsense_leads_nowhere() {
        for query in ["", " ", "x", "zzzzzz", "00000", "<script>"] {
            assert_eq!(found(query), Vec::<String>::new(), "{query}");
        }
    }
}
