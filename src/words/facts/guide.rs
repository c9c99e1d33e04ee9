//! The pages that are read and not computed: sections of facts.

use super::{Fact, account, contacts, neighbours, portal};
use crate::lang::Text;

/// A page of the guide.
#[derive(Debug)]
pub struct GuidePage {
    /// Its word in the address, the same in every language.
    pub word: &'static str,
    /// Heading.
    pub title: Text,
    /// What is said first.
    pub lead: Text,
    /// Parts, in order.
    pub sections: &'static [Section],
}

/// A part of a page.
#[derive(Debug)]
pub struct Section {
    /// Heading.
    pub title: Text,
    /// How it is drawn.
    pub shape: Shape,
    /// What it says.
    pub items: &'static [Item],
}

/// A fact, with a short name where it has one.
#[derive(Debug)]
pub struct Item {
    /// What it is about: a step, a purpose.
    pub name: Option<Text>,
    /// What is so.
    pub fact: Fact,
    /// A public site to go to, other than the source.
    pub link: Option<&'static str>,
}

impl Item {
    /// A fact by itself.
    pub const fn plain(fact: Fact) -> Item {
        Item { name: None, fact, link: None }
    }

    /// A fact with a name.
    pub const fn named(name: Text, fact: Fact) -> Item {
        Item { name: Some(name), fact, link: None }
    }

    /// The same, with a site to go to.
    pub const fn to(mut self, url: &'static str) -> Item {
        self.link = Some(url);
        self
    }
}

/// How a part is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A list.
    List,
    /// Numbered steps.
    Steps,
    /// Folded: what is no longer so, or for few readers.
    Folded,
    /// The way to the partner portal.
    Portal,
    /// The forms, by number.
    Forms,
    /// A list, with the prime d’activité by type of micro-business.
    Micro,
    /// The directory of the Caf, with its map.
    Directory,
}

/// Every page, in the order of the menu.
pub static PAGES: [&GuidePage; 4] = [&account::PAGE, &contacts::PAGE, &portal::PAGE, &neighbours::PAGE];

/// Word and title of each page, for whoever links to them without their text.
pub const LINKS: [(&str, Text); 4] = [
    ("mon-compte", account::TITLE),
    ("contacts", contacts::TITLE),
    ("partenaires", portal::TITLE),
    ("a-cote", neighbours::TITLE),
];

/// Every fact of the pages.
pub fn facts() -> impl Iterator<Item = &'static Fact> {
    PAGES.iter().flat_map(|page| page.sections).flat_map(|section| section.items).map(|item| &item.fact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_page_is_linked_by_its_own_word_and_title() {
        assert_eq!(LINKS, PAGES.map(|page| (page.word, page.title)));
    }
}
