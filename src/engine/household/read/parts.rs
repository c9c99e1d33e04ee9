//! The parts of a household: an object that may be left out.

use super::super::keys::Keys;
use super::super::{Answer, Pregnancy};
use super::fault::Fault;
use super::object::Object;
use super::unknown::Unknown;
use super::values::{Read, fault};

/// An object of the household; left out, all its keys are absent, and when it is needed something in it is unknown.
pub(crate) fn part<T>(
    household: &Object<'_>,
    key: &'static str,
    keys: &'static Keys,
    needed: bool,
    unknown: &Unknown,
    read: impl FnOnce(&Object<'_>, &Unknown) -> Read<T>,
) -> Read<T> {
    let path = household.path.key(key);
    match household.get(key) {
        Some(node) => read(&Object::new(node, &path, keys, unknown)?, unknown),
        None if needed && unknown.at(&path).is_none() && unknown.inside(&path).is_none() => {
            fault(&path, Fault::MissingKey { key })
        }
        None => read(&Object::absent(&path, unknown), unknown),
    }
}

/// A pregnancy. When it was left out and something in it is unknown, it is unknown itself.
pub(crate) fn pregnancy(
    household: &Object<'_>,
    keys: &'static Keys,
    unknown: &Unknown,
) -> Read<Answer<Option<Pregnancy>>> {
    let found = household
        .optional("pregnancy", |node, path| Pregnancy::read(&Object::new(node, path, keys, unknown)?, unknown))?;
    Ok(match (found, unknown.inside(&household.path.key("pregnancy"))) {
        (Answer::Known(None), Some(missing)) => Answer::Unknown(missing),
        (found, _) => found,
    })
}
