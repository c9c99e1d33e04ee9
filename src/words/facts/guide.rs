//! The pages that are read and not computed: sections of facts.

pub use super::section::{GuidePage, Item, Section, Shape};
use super::{Fact, account, changes, computed, contacts, infos, neighbours, portal, refusal};
use crate::lang::Text;

/// Every page, in the order of the menu.
pub static PAGES: [&GuidePage; 8] = [
    &account::PAGE,
    &changes::PAGE,
    &refusal::PAGE,
    &contacts::PAGE,
    &neighbours::PAGE,
    &infos::PAGE,
    &portal::PAGE,
    &computed::PAGE,
];

/// Word and title of each page, for whoever links to them without their text.
pub const LINKS: [(&str, Text); 8] = [
    ("mon-compte", account::TITLE),
    ("changement", changes::TITLE),
    ("refus", refusal::TITLE),
    ("contacts", contacts::TITLE),
    ("a-cote", neighbours::TITLE),
    ("infos", infos::TITLE),
    ("partenaires", portal::TITLE),
    ("calcul", computed::TITLE),
];

/// Every fact of the pages.
pub fn facts() -> impl Iterator<Item = &'static Fact> {
    PAGES.iter().flat_map(|page| page.sections).flat_map(|section| section.items).map(|item| &item.fact)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_site_to_go_to_is_allowed() {
        let items = PAGES.iter().flat_map(|page| page.sections).flat_map(|section| section.items);
        let links: Vec<&str> = items.flat_map(|item| item.links).map(|(_, url)| *url).collect();
        assert!(links.len() > 3);
        assert!(links.iter().all(|url| super::super::hosts::is_allowed(url)), "{links:?}");
    }

    #[test]
    fn each_page_is_linked_by_its_own_word_and_title() {
        assert_eq!(LINKS, PAGES.map(|page| (page.word, page.title)));
    }
}
