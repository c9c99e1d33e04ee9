//! What a page of the guide is made of. It knows no page: each page needs it, and `guide` needs each.

use super::Fact;
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
    /// Public sites to go to, other than the source, each with its name.
    pub links: &'static [(&'static str, &'static str)],
}

impl Item {
    /// A fact by itself.
    pub const fn plain(fact: Fact) -> Item {
        Item { name: None, fact, links: &[] }
    }

    /// A fact with a name.
    pub const fn named(name: Text, fact: Fact) -> Item {
        Item { name: Some(name), fact, links: &[] }
    }

    /// The same, with sites to go to.
    pub const fn to(mut self, links: &'static [(&'static str, &'static str)]) -> Item {
        self.links = links;
        self
    }
}

/// How a part is drawn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A list.
    List,
    /// Numbered steps; they lead to the assistant that prepares the request.
    Steps,
    /// A list that begins with the way to what may explain another amount.
    Why,
    /// A list that begins with the way to the assistant of changes.
    Change,
    /// What one event asks, under this identifier.
    Event(&'static str),
    /// How each benefit is claimed: where, forms, papers, by when.
    Checklists,
    /// Folded: what is no longer so, or for few readers.
    Folded,
    /// The way out to a page that tells nothing.
    Leave,
    /// What the emergency aid amounts to, then a list.
    Award,
    /// The way to the partner portal.
    Portal,
    /// The forms, by number.
    Forms,
    /// A list, with the prime d’activité by type of micro-business.
    Micro,
    /// The directory of the Caf, with its map.
    Directory,
    /// What the computation leaves out, benefit by benefit, from the ledger of the law.
    Limits,
    /// Sentences about the site itself.
    Said(&'static [Text]),
    /// How far the site is accessible.
    Level,
    /// The criteria of accessibility, theme by theme.
    Criteria,
}
