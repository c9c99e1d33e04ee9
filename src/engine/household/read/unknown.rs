//! The answers that are not known.

use super::super::Missing;
use super::super::keys::{HOUSEHOLD, Shape};
use super::fault::{Expected, Fault};
use super::node::Node;
use super::path::Path;
use super::values::{Read, fault, shortened, text, wrong_type};

/// Most unknown answers of a household: [`Missing`] counts them in a byte.
pub(crate) const MOST_UNKNOWN: usize = 255;

/// The pointers of a household to what is not known, each as its segments.
#[derive(Debug, Default)]
pub(crate) struct Unknown {
    pointers: Vec<Vec<String>>,
}

impl Unknown {
    /// Reads the list of pointers; each must point into the format and to something of this household.
    pub(crate) fn read(node: &Node<'_>, path: &Path<'_>, household: &Node<'_>) -> Read<(Unknown, Vec<String>)> {
        let Node::List(items) = node else {
            return wrong_type(node, path, Expected::List);
        };
        if items.len() > MOST_UNKNOWN {
            return fault(path, Fault::ListTooLong { found: items.len(), most: MOST_UNKNOWN });
        }
        let mut texts = Vec::with_capacity(items.len());
        let mut unknown = Unknown::default();
        for (i, item) in items.iter().enumerate() {
            let pointer = text(item, &path.index(i), Expected::Text)?;
            match segments(pointer) {
                Some(segments) => unknown.pointers.push(segments),
                None => return fault(&path.index(i), Fault::NotAPointer { found: shortened(pointer) }),
            }
            texts.push(pointer.to_owned());
        }
        for (i, text) in texts.iter().enumerate() {
            let found = || shortened(text);
            match unknown.target(i, household) {
                Target::Found(segments) => unknown.pointers[i] = segments,
                Target::Needed => return fault(&path.index(i), Fault::CannotBeUnknown { found: found() }),
                Target::Nowhere => return fault(&path.index(i), Fault::PointsNowhere { found: found() }),
            }
        }
        Ok((unknown, texts))
    }

    /// The first pointer to this place or to something that holds it.
    pub(crate) fn at(&self, path: &Path<'_>) -> Option<Missing> {
        self.position(|pointer| path.is_at_or_under(pointer))
    }

    /// The first pointer to something strictly inside this place.
    pub(crate) fn inside(&self, path: &Path<'_>) -> Option<Missing> {
        self.position(|pointer| path.holds(pointer))
    }

    fn position(&self, test: impl Fn(&Vec<String>) -> bool) -> Option<Missing> {
        self.pointers.iter().position(test).map(|i| Missing(i as u8))
    }

    /// Follows a pointer through the format and the household; its segments come back with the `0` of a list that is
    /// written as its only item.
    fn target(&self, i: usize, household: &Node<'_>) -> Target {
        let pointer = &self.pointers[i];
        // What another pointer holds already has lost its items: they are not looked for.
        let covered = self
            .pointers
            .iter()
            .enumerate()
            .any(|(j, other)| j != i && other.len() < pointer.len() && pointer.starts_with(other));
        let root = Shape::Object(HOUSEHOLD);
        let (mut shape, mut node, mut free) = (&root, Some(household), covered);
        let mut segments = Vec::with_capacity(pointer.len());
        let mut rest = pointer.iter().peekable();
        while let Some(&segment) = rest.peek() {
            let item = match shape {
                Shape::Answer | Shape::Fixed => return Target::Nowhere,
                Shape::Object(keys) => {
                    let Some(row) = keys.iter().find(|row| row.name == segment) else {
                        return Target::Nowhere;
                    };
                    node = node.and_then(|node| match node {
                        Node::Object(pairs) => pairs.iter().find(|(key, _)| key == segment).map(|(_, value)| value),
                        Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) | Node::List(_) => None,
                    });
                    segments.push(segment.clone());
                    rest.next();
                    shape = &row.shape;
                    continue;
                }
                Shape::List(item) | Shape::People(item) => item,
                Shape::Three(item) => {
                    free = true;
                    item
                }
                Shape::OneOrMany(item) if index(segment).is_none() => {
                    if matches!(node, Some(Node::List(items)) if items.len() != 1) && !free {
                        return Target::Nowhere;
                    }
                    free |= node.is_none();
                    segments.push("0".to_owned());
                    node = node.and_then(|node| if let Node::List(items) = node { items.first() } else { Some(node) });
                    shape = item;
                    continue;
                }
                Shape::OneOrMany(item) => {
                    free |= node.is_none();
                    item
                }
            };
            let Some(position) = index(segment) else {
                return Target::Nowhere;
            };
            node = match node {
                Some(Node::List(items)) => items.get(position),
                Some(only @ Node::Object(_)) if position == 0 => Some(only),
                _ => None,
            };
            if node.is_none() && !free {
                return Target::Nowhere;
            }
            segments.push(segment.clone());
            rest.next();
            shape = item;
        }
        match shape {
            Shape::Fixed | Shape::People(_) => Target::Needed,
            _ if pointer.is_empty() => Target::Needed,
            Shape::Answer | Shape::Object(_) | Shape::List(_) | Shape::OneOrMany(_) | Shape::Three(_) => {
                Target::Found(segments)
            }
        }
    }
}

enum Target {
    Found(Vec<String>),
    Needed,
    Nowhere,
}

/// The segments of a JSON pointer.
fn segments(pointer: &str) -> Option<Vec<String>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    let unescaped = |segment: &str| segment.replace("~1", "/").replace("~0", "~");
    Some(pointer.strip_prefix('/')?.split('/').map(unescaped).collect())
}

/// A position in a list, without leading zeros.
fn index(segment: &str) -> Option<usize> {
    let plain = segment.len() <= 6 && (segment == "0" || !segment.starts_with('0'));
    (plain && !segment.is_empty() && segment.bytes().all(|b| b.is_ascii_digit())).then(|| segment.parse().ok())?
}
