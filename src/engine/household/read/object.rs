//! One object of the format: its keys, each present, absent or unknown.

use std::borrow::Cow;

use super::super::Answer;
use super::super::keys::Keys;
use super::fault::{Expected, Fault};
use super::node::Node;
use super::path::Path;
use super::unknown::Unknown;
use super::values::{Read, fault, shortened, wrong_type};

/// An object whose keys are all known to the format and stand once.
pub(crate) struct Object<'r> {
    unknown: &'r Unknown,
    pairs: &'r [(Cow<'r, str>, Node<'r>)],
    /// Where it stands.
    pub(crate) path: &'r Path<'r>,
}

impl<'r> Object<'r> {
    /// The object at a place, with the keys that it may have.
    pub(crate) fn new(
        node: &'r Node<'r>,
        path: &'r Path<'r>,
        keys: &'static Keys,
        unknown: &'r Unknown,
    ) -> Read<Object<'r>> {
        let Node::Object(pairs) = node else {
            return wrong_type(node, path, Expected::Object);
        };
        let mut seen = 0_u64;
        for (key, _) in pairs {
            let Some(position) = keys.iter().position(|row| row.name == key) else {
                let near = nearest(key, keys);
                let keys = keys.iter().map(|row| row.name).collect();
                return fault(&path.key(key), Fault::UnknownKey { key: shortened(key), near, keys });
            };
            if seen & (1 << position) != 0 {
                return fault(&path.key(key), Fault::DuplicateKey { key: shortened(key) });
            }
            seen |= 1 << position;
        }
        Ok(Object { unknown, pairs, path })
    }

    /// An object that was left out: every key is absent.
    pub(crate) fn absent(path: &'r Path<'r>, unknown: &'r Unknown) -> Object<'r> {
        Object { unknown, pairs: &[], path }
    }

    /// What stands at a key.
    pub(crate) fn get(&self, key: &str) -> Option<&'r Node<'r>> {
        self.pairs.iter().find(|(known, _)| known == key).map(|(_, value)| value)
    }

    /// An answer that may be left out.
    pub(crate) fn optional<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Node<'_>, &Path<'_>) -> Read<T>,
    ) -> Read<Answer<Option<T>>> {
        let path = self.path.key(key);
        let value = self.get(key).map(|node| read(node, &path)).transpose()?;
        Ok(match self.unknown.at(&path) {
            Some(missing) => Answer::Unknown(missing),
            None => Answer::Known(value),
        })
    }

    /// An answer with its default.
    pub(crate) fn or<T>(
        &self,
        key: &'static str,
        default: T,
        read: impl FnOnce(&Node<'_>, &Path<'_>) -> Read<T>,
    ) -> Read<Answer<T>> {
        Ok(match self.optional(key, read)? {
            Answer::Known(value) => Answer::Known(value.unwrap_or(default)),
            Answer::Unknown(missing) => Answer::Unknown(missing),
        })
    }

    /// An answer that the format asks for, unless it is unknown.
    pub(crate) fn required<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Node<'_>, &Path<'_>) -> Read<T>,
    ) -> Read<Answer<T>> {
        match self.optional(key, read)? {
            Answer::Known(Some(value)) => Ok(Answer::Known(value)),
            Answer::Known(None) => fault(&self.path.key(key), Fault::MissingKey { key }),
            Answer::Unknown(missing) => Ok(Answer::Unknown(missing)),
        }
    }

    /// A value that cannot be unknown and may be left out.
    pub(crate) fn fixed<T>(
        &self,
        key: &'static str,
        read: impl FnOnce(&Node<'_>, &Path<'_>) -> Read<T>,
    ) -> Read<Option<T>> {
        self.get(key).map(|node| read(node, &self.path.key(key))).transpose()
    }

    /// A value that cannot be unknown and must be there.
    pub(crate) fn needed<T>(&self, key: &'static str, read: impl FnOnce(&Node<'_>, &Path<'_>) -> Read<T>) -> Read<T> {
        match self.fixed(key, read)? {
            Some(value) => Ok(value),
            None => fault(&self.path.key(key), Fault::MissingKey { key }),
        }
    }

    /// The items of a list of at most so many, empty when it is left out.
    pub(crate) fn list<T>(
        &self,
        key: &'static str,
        most: usize,
        read: impl FnMut(&Node<'_>, &Path<'_>) -> Read<T>,
    ) -> Read<Vec<T>> {
        Ok(self.fixed(key, |node, path| items(node, path, most, read))?.unwrap_or_default())
    }
}

/// The items of a list of at most so many.
pub(crate) fn items<T>(
    node: &Node<'_>,
    path: &Path<'_>,
    most: usize,
    mut read: impl FnMut(&Node<'_>, &Path<'_>) -> Read<T>,
) -> Read<Vec<T>> {
    let Node::List(items) = node else {
        return wrong_type(node, path, Expected::List);
    };
    if items.len() > most {
        return fault(path, Fault::ListTooLong { found: items.len(), most });
    }
    items.iter().enumerate().map(|(i, item)| read(item, &path.index(i))).collect()
}

/// The known key that resembles one the most, if any does.
fn nearest(key: &str, keys: &'static Keys) -> Option<&'static str> {
    if key.len() > 40 {
        return None;
    }
    let most = (key.len() / 4).max(1);
    keys.iter()
        .map(|row| (distance(key.as_bytes(), row.name.as_bytes()), row.name))
        .filter(|(distance, _)| *distance <= most)
        .min()
        .map(|(_, known)| known)
}

/// Number of letters to add, take off or change.
fn distance(a: &[u8], b: &[u8]) -> usize {
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let change = diagonal + usize::from(x != y);
            diagonal = row[j + 1];
            row[j + 1] = change.min(diagonal + 1).min(row[j] + 1);
        }
    }
    row[b.len()]
}
