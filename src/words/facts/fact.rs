//! A fact: what is so, who says so, when, and how certain it is.

use droits_engine::calendar::{Date, Month};
use droits_engine::law::Law;

use crate::format;
use crate::lang::{Lang, Text, text};

/// Day on which the sources were last read.
pub const READ: Date = Date::constant(2026, 11, 23);

/// Day of the consolidated codes that were read.
pub const CODES: When = When::Day(Date::constant(2026, 3, 29));

/// A statement that a reader may rely on as far as its source goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Fact {
    /// What is so.
    pub text: Text,
    /// Who says so.
    pub source: Source,
    /// When the source says so.
    pub dated: When,
    /// When we last read it.
    pub read: Date,
    /// How certain it is.
    pub certainty: Certainty,
}

impl Fact {
    /// A fact of the law itself.
    pub const fn of_law(law: Law, text: Text) -> Fact {
        Fact { text, source: Source::Law(law), dated: CODES, read: READ, certainty: Certainty::High }
    }

    /// A fact of an official or serious page.
    pub const fn of_page(page: Page, dated: When, text: Text) -> Fact {
        Fact { text, source: Source::Page(page), dated, read: READ, certainty: Certainty::Medium }
    }

    /// A fact of a weak source: told as of former times.
    pub const fn formerly(page: Page, dated: When, text: Text) -> Fact {
        Fact { text, source: Source::Page(page), dated, read: READ, certainty: Certainty::Low }
    }

    /// The same fact with another certainty.
    pub const fn with(mut self, certainty: Certainty) -> Fact {
        self.certainty = certainty;
        self
    }

    /// Public address of the source, where it has one.
    pub fn url(&self) -> Option<String> {
        match self.source {
            Source::Law(law) => Some(law.url()).filter(|url| !url.is_empty()),
            Source::Page(page) => page.url.map(str::to_owned),
        }
    }

    /// Source and dates in one short sentence.
    pub fn source_line(&self, lang: Lang) -> String {
        self.source_parts(lang).concat()
    }

    /// The same in three: what stands before the name of the source, that name, which is French, and what follows it.
    pub fn source_parts(&self, lang: Lang) -> [String; 3] {
        let text = match (self.source, self.certainty) {
            (_, Certainty::Low) => FORMER,
            (Source::Law(_), Certainty::High) => LAW,
            (Source::Law(_), _) => CITED,
            _ => PAGE,
        };
        let line = text.fill(lang, &["\0".to_owned(), self.dated.written(lang), format::date(self.read)]);
        let (before, after) = line.split_once('\0').unwrap_or(("", &line));
        [before.to_owned(), self.source.name(), after.to_owned()]
    }
}

/// Who says so.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Source {
    /// The law.
    Law(Law),
    /// A page.
    Page(Page),
}

impl Source {
    /// Its name.
    pub fn name(self) -> String {
        match self {
            Source::Law(law) => law.to_string(),
            Source::Page(page) => page.name.to_owned(),
        }
    }
}

/// A page or a document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Page {
    /// Who publishes it, and its title or number.
    pub name: &'static str,
    /// Its public address.
    pub url: Option<&'static str>,
}

/// A page with its address.
pub const fn page(name: &'static str, url: &'static str) -> Page {
    Page { name, url: Some(url) }
}

/// A document without a public address.
pub const fn document(name: &'static str) -> Page {
    Page { name, url: None }
}

/// Date of a source, as precisely as it is known.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum When {
    /// A year.
    Year(i16),
    /// A month.
    Month(Month),
    /// A day.
    Day(Date),
    /// The source bears no date.
    Undated,
}

impl When {
    /// As it is written.
    pub fn written(self, lang: Lang) -> String {
        match self {
            When::Year(year) => year.to_string(),
            When::Month(month) => format::month(month, lang),
            When::Day(day) => format::date(day),
            When::Undated => UNDATED.in_lang(lang).to_owned(),
        }
    }
}

/// How certain a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Certainty {
    /// A text of law or data of the State.
    High,
    /// An official or serious page.
    Medium,
    /// An inference or a weak source: told as of former times, or not at all.
    Low,
}

impl Certainty {
    /// Its name for the reader.
    pub const fn name(self) -> Text {
        match self {
            Certainty::High => text("Texte de loi", "C’est la loi", "Law"),
            Certainty::Medium => text("Page publique", "Presque sûr", "Public page"),
            Certainty::Low => text("Non confirmé", "Pas sûr", "Not confirmed"),
        }
    }
}

const UNDATED: Text = text("sans date", "sans date", "undated");
const LAW: Text = text("{0}, texte lu le {2}", "Source : {0}. Lu le {2}.", "{0}, read on {2}");
const CITED: Text = text(
    "{0}, cité d’après une page publique, relue le {2}",
    "Source : {0}, d’après une page. Relu le {2}.",
    "{0}, as quoted by a public page, read on {2}",
);
const PAGE: Text = text("{0} ({1}), relu le {2}", "Source : {0} ({1}). Relu le {2}.", "{0} ({1}), read again on {2}");
const FORMER: Text = text(
    "Autrefois, d’après {0} ({1}) ; non confirmé le {2}",
    "C’était avant. Source : {0} ({1}). Pas sûr le {2}.",
    "Formerly, from {0} ({1}); not confirmed on {2}",
);
