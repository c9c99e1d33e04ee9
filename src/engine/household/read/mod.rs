//! Reads a household from its outside form, `household-format` version 1.
//!
//! Parse, don't validate: what comes out is a [`Household`] that cannot be wrong, or the first fault with its place.
//! Nothing is guessed, and no text, whatever its bytes, makes the reader panic.

pub(super) mod fault;
pub(super) mod node;
pub(super) mod object;
mod parts;
pub(super) mod path;
pub(super) mod unknown;
pub(super) mod values;

use arrayvec::ArrayVec;
use jiff::civil::Date;

pub use fault::{Expected, Fault, ReadError};

use self::node::Node;
use self::object::Object;
use self::parts::{part, pregnancy};
use self::path::Path;
use self::unknown::Unknown;
use self::values::{Read, date, fault, label, month, word, wrong_type};
use super::keys::{
    ADULT, ASSETS, DEPENDANT, HOUSEHOLD, HOUSING, PREGNANCY, RECEIVED, RESIDENCE, REVIEWS, child, death, received,
};
use super::{
    Adult, Answer, Assets, Dependant, Household, Housing, MOST_ADULTS, MOST_BYTES, MOST_CHILDREN, MOST_FORM, MOST_ID,
    MOST_NOTE, Residence, Reviews, Union,
};
use crate::calendar::Month;
use crate::sources::FIRST_MONTH;

/// The household that a JSON text describes.
pub fn read(text: &[u8]) -> Result<Household, ReadError> {
    if text.len() > MOST_BYTES {
        return fault(&Path::ROOT, Fault::TooLong { most: MOST_BYTES });
    }
    let Ok(text) = std::str::from_utf8(text) else {
        return fault(&Path::ROOT, Fault::NotText);
    };
    // A mark of byte order is no part of the text.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match serde_json::from_str::<Node<'_>>(text) {
        Ok(node) => household(&node),
        Err(error) if nests_too_deep(&error) => fault(&Path::ROOT, Fault::TooDeep),
        Err(error) => fault(&Path::ROOT, Fault::NotJson { line: error.line(), column: error.column() }),
    }
}

/// Whether reading stopped at the depth that serde_json allows: it tells so in words only.
fn nests_too_deep(error: &serde_json::Error) -> bool {
    error.to_string().starts_with("recursion limit exceeded")
}

/// The household that a value of the format describes, for who has built one: no text is written nor read.
pub fn read_value(value: &Node<'_>) -> Result<Household, ReadError> {
    household(value)
}

fn household(node: &Node<'_>) -> Read<Household> {
    let root = Path::ROOT;
    // The version first: another one may have other keys.
    if let Node::Object(pairs) = node
        && let Some((_, version)) = pairs.iter().find(|(key, _)| key == "format")
    {
        known_format(version, &root.key("format"))?;
    }
    let none = Unknown::default();
    let object = Object::new(node, &root, HOUSEHOLD, &none)?;
    object.needed("format", known_format)?;
    let (unknown, pointers) =
        object.fixed("unknown", |list, path| Unknown::read(list, path, node))?.unwrap_or_default();
    let object = Object::new(node, &root, HOUSEHOLD, &unknown)?;

    let month = object.needed("month", entitlement_month)?;
    let union = object.needed("union", word::<Union>)?;
    let adults: ArrayVec<_, MOST_ADULTS> = object
        .needed("adults", |node, path| {
            object::items(node, path, MOST_ADULTS, |node, path| {
                Adult::read(&Object::new(node, path, ADULT, &unknown)?, &unknown)
            })
        })?
        .into_iter()
        .collect();
    let household = Household {
        id: object.fixed("id", label(MOST_ID))?,
        month,
        residence: part(&object, "residence", RESIDENCE, true, &unknown, Residence::read)?,
        union,
        union_since: object.optional("union_since", date)?,
        adults,
        children: object.list("children", MOST_CHILDREN, |node, path| child(node, path, &unknown))?,
        pregnancy: pregnancy(&object, PREGNANCY, &unknown)?,
        housing: part(&object, "housing", HOUSING, true, &unknown, Housing::read)?,
        assets: part(&object, "assets", ASSETS, false, &unknown, Assets::read)?,
        reviews: part(&object, "reviews", REVIEWS, false, &unknown, Reviews::read)?,
        dependants: object.list("dependants", MOST_CHILDREN, |node, path| {
            Dependant::read(&Object::new(node, path, DEPENDANT, &unknown)?, &unknown)
        })?,
        deaths: object.list("deaths", MOST_CHILDREN, |node, path| death(node, path, &unknown))?,
        children_claimed_by: object.or("children_claimed_by", 1, values::whole(1, 2))?,
        health_scheme: object.optional("health_scheme", word)?,
        received: part(&object, "received", &RECEIVED, false, &unknown, received)?,
        note: object.fixed("note", label(MOST_NOTE))?,
        law_known: object.fixed("law_known", values::month)?,
        form: object.fixed("form", form)?,
        unknown: pointers,
    };
    consistent(&household)?;
    Ok(household)
}

fn known_format(node: &Node<'_>, path: &Path<'_>) -> Read<()> {
    match node {
        Node::Number(text) if text == "1" => Ok(()),
        Node::Number(text) => fault(path, Fault::UnknownFormat { found: values::shortened(text) }),
        Node::Null | Node::Bool(_) | Node::Text(_) | Node::List(_) | Node::Object(_) => {
            wrong_type(node, path, Expected::Whole)
        }
    }
}

fn entitlement_month(node: &Node<'_>, path: &Path<'_>) -> Read<Month> {
    let found = month(node, path)?;
    if found < FIRST_MONTH { fault(path, Fault::MonthTooEarly { found, first: FIRST_MONTH }) } else { Ok(found) }
}

/// The page's own answers, kept as text.
fn form(node: &Node<'_>, path: &Path<'_>) -> Read<String> {
    let mut text = String::new();
    node.render(&mut text);
    if text.len() > MOST_FORM {
        return fault(path, Fault::FormTooLong { found: text.len(), most: MOST_FORM });
    }
    Ok(text)
}

/// What no value says alone.
fn consistent(household: &Household) -> Read<()> {
    let root = Path::ROOT;
    let Household { month, union, .. } = *household;
    let adults = household.adults.len();
    if adults != if union == Union::Single { 1 } else { 2 } {
        return fault(&root.key("adults"), Fault::AdultsAndUnion { adults, union });
    }
    let children = household.children.len();
    let list = root.key("reviews");
    let Reviews { rsa, ppa, al, aah } = household.reviews;
    for (benefit, review) in [("rsa", rsa), ("ppa", ppa), ("al", al), ("aah", aah)] {
        if let Answer::Known(Some(found)) = review
            && (found > month || month.since(found) > 2)
        {
            return fault(&list.key(benefit), Fault::ReviewOutsideQuarter { found, month });
        }
    }
    let list = root.key("adults");
    for (i, adult) in household.adults.iter().enumerate() {
        let path = list.index(i);
        born_by(month, adult.birth_date, &path)?;
        if let Answer::Known(Some(position)) = adult.presence_child
            && usize::from(position) >= children
        {
            let found = u32::from(position) + 1;
            return fault(&path.key("presence_child"), Fault::NoSuchChild { found, children });
        }
    }
    let list = root.key("children");
    for (i, child) in household.children.iter().enumerate() {
        born_by(month, child.birth_date, &list.index(i))?;
    }
    let list = root.key("dependants");
    for (i, dependant) in household.dependants.iter().enumerate() {
        born_by(month, dependant.birth_date, &list.index(i))?;
    }
    let list = root.key("deaths");
    for (i, death) in household.deaths.iter().enumerate() {
        if death.death_date > month.last_day() {
            let path = list.index(i);
            return fault(&path.key("death_date"), Fault::DiedAfterMonth { died: death.death_date, month });
        }
    }
    Ok(())
}

fn born_by(month: Month, birth: Answer<Date>, person: &Path<'_>) -> Read<()> {
    match birth {
        Answer::Known(born) if born > month.last_day() => {
            fault(&person.key("birth_date"), Fault::BornAfterMonth { born, month })
        }
        Answer::Known(_) | Answer::Unknown(_) => Ok(()),
    }
}

#[cfg(test)]
mod tests;
