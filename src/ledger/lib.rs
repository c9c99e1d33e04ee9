//! The ledger of the law: what becomes of each paragraph of each article that the benefits rest on.
//!
//! `docs/law/articles.csv` lists the articles with their versions, as a public source showed them; one table a code has a row for each
//! paragraph of the version in force. [`watch`] holds the list against a newer source, and the legal values against the
//! calendar; [`legi`] reads the source. `tests/ledger.rs` holds the ledger to the code.

// What one kind asks is said of each: a new one is refused until each place has its answer.
#![cfg_attr(not(test), deny(clippy::wildcard_enum_match_arm))]

pub mod legi;
pub mod watch;

use std::collections::BTreeMap;

use droits_engine::outcome::Benefit;
use droits_engine::right::Right;
use serde::{Deserialize, Serialize};

/// A version of an article: a row of `docs/law/articles.csv`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Article {
    /// Abbreviation of the code.
    pub code: String,
    /// Number of the article.
    pub article: String,
    /// Identifier of the version on Légifrance.
    pub version: String,
    /// First day of the version.
    pub since: String,
    /// Last day of the version, or the day on which its end is already known; empty for one without an end.
    pub until: String,
    /// Number of paragraphs.
    pub paragraphs: usize,
    /// Where it was seen: a release of legi-data, or the day on which a public page was read.
    pub seen: String,
}

impl Article {
    /// Whether the version was in force when it was seen: a former one stands here because a value names it.
    pub fn is_in_force(&self) -> bool {
        !self.seen.starts_with(FORMER)
    }
}

/// What `seen` begins with for a version that has ended.
pub const FORMER: &str = "former";

/// What becomes of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// A module follows it, and a test fails without it.
    Followed,
    /// The household format does not ask what it looks at.
    #[serde(rename = "not asked")]
    NotAsked,
    /// It is left out.
    #[serde(rename = "not modelled")]
    NotModelled,
    /// No text decides how it applies.
    Open,
    /// It changes no amount.
    Procedure,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 5] =
        [Status::Followed, Status::NotAsked, Status::NotModelled, Status::Open, Status::Procedure];

    /// The word of the tables.
    pub const fn word(self) -> &'static str {
        match self {
            Status::Followed => "followed",
            Status::NotAsked => "not asked",
            Status::NotModelled => "not modelled",
            Status::Open => "open",
            Status::Procedure => "procedure",
        }
    }
}

/// A paragraph: a row of the table of its code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// Number of the article.
    pub article: String,
    /// Identifier of the version that was read.
    pub version: String,
    /// Which paragraph, from 1.
    pub paragraph: usize,
    /// What it is about, in a few words of our own.
    pub subject: String,
    /// What becomes of it.
    pub status: Status,
    /// The benefits that it changes, by their codes, or a group of them ([`GROUPS`]).
    pub benefits: String,
    /// Followed: the module. Not asked: the key that is missing. Not modelled: why. Open: the question.
    pub note: String,
    /// Followed: a test by its name, or a household of `tests/vectors` by its `id`.
    pub proof: String,
    /// What the reader is told of it: a key of `droits_words::limits`.
    pub told: String,
}

impl Row {
    /// The benefits that the paragraph changes.
    pub fn benefits(&self) -> Vec<Benefit> {
        let mut found: Vec<Benefit> = self.benefits.split_whitespace().flat_map(group).collect();
        found.sort_unstable_by_key(|benefit| *benefit as usize);
        found.dedup();
        found
    }

    /// Whether it changes the income tax.
    pub fn is_of_tax(&self) -> bool {
        self.benefits.split_whitespace().any(|word| word == TAX)
    }

    /// Whether it changes the emergency aid of who flees a violent partner.
    pub fn is_of_emergency(&self) -> bool {
        self.benefits.split_whitespace().any(|word| word == EMERGENCY)
    }

    /// The rights beside the money of the Caf that the paragraph changes.
    pub fn rights(&self) -> Vec<Right> {
        let named = |right: &Right| self.benefits.split_whitespace().any(|word| word == right.code());
        Right::ALL.into_iter().filter(named).collect()
    }
}

/// The word of the income tax, which is neither a benefit nor a right.
pub const TAX: &str = "tax";

/// The word of the emergency aid, which no household holds.
pub const EMERGENCY: &str = "emergency_aid";

/// The benefits of a word: those of a group, or the one of a code.
pub fn group(word: &str) -> Vec<Benefit> {
    if let Some((_, codes)) = GROUPS.iter().find(|(name, _)| *name == word) {
        return codes.split(' ').flat_map(group).collect();
    }
    Benefit::ALL.into_iter().filter(|benefit| benefit.code() == word).collect()
}

/// Names for several benefits together.
pub const GROUPS: [(&str, &str); 4] = [
    ("family", "af cf asf ars paje aeeh ajpp child_death"),
    ("paje", "paje_birth paje_adoption paje_base prepare cmg"),
    ("housing", "al moving_grant"),
    ("minima", "aah mva rsa ppa"),
];

/// The tables by code: the abbreviation that [`droits_engine::law::Law::code`] gives, and the rows.
pub const TABLES: [(&str, &str); 7] = [
    ("CSS", include_str!("../../docs/law/css.csv")),
    ("CCH", include_str!("../../docs/law/cch.csv")),
    ("CASF", include_str!("../../docs/law/casf.csv")),
    ("Code du travail", include_str!("../../docs/law/travail.csv")),
    ("CGI", include_str!("../../docs/law/cgi.csv")),
    ("Arrêté du 27/09/2019", include_str!("../../docs/law/arrete-2019.csv")),
    ("Autres textes", include_str!("../../docs/law/others.csv")),
];

const ARTICLES: &str = include_str!("../../docs/law/articles.csv");

/// Every article and its versions.
pub fn articles() -> Result<Vec<Article>, csv::Error> {
    read(ARTICLES)
}

/// Every paragraph, by code.
pub fn rows() -> Result<BTreeMap<&'static str, Vec<Row>>, csv::Error> {
    TABLES.iter().map(|(code, table)| Ok((*code, read(table)?))).collect()
}

/// The rows of a table.
pub fn read<T: for<'de> Deserialize<'de>>(table: &str) -> Result<Vec<T>, csv::Error> {
    csv::Reader::from_reader(table.as_bytes()).deserialize().collect()
}
