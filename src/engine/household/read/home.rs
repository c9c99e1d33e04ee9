//! Where and how the household lives, what it owns, and the months of its reviews.

use super::super::{Assets, Housing, Landlord, Residence, ResidenceKind, Reviews};
use super::fault::Fault;
use super::node::Node;
use super::object::Object;
use super::path::Path;
use super::shape::{ASSETS, HOUSING, Keys, RESIDENCE, REVIEWS};
use super::unknown::Unknown;
use super::values::{
    Read, annual, boolean, commune, date, department, euros, fault, month, monthly, number, whole, word,
};
use crate::calendar::Month;
use crate::money::{Annual, Euros, Monthly};

/// Most square metres of a home.
const MOST_SURFACE: u32 = 9_999;

/// Where the household lives.
pub(crate) fn residence(household: &Object<'_>, unknown: &Unknown) -> Read<Residence> {
    part(household, "residence", RESIDENCE, true, unknown, |object| {
        Ok(Residence {
            department: object.required("department", department)?,
            commune: object.optional("commune", commune)?,
            apl_zone: object.optional("apl_zone", whole(1, 3))?,
        })
    })
}

/// The home.
pub(crate) fn housing(household: &Object<'_>, unknown: &Unknown) -> Read<Housing> {
    part(household, "housing", HOUSING, true, unknown, |object| {
        Ok(Housing {
            tenure: object.required("tenure", word)?,
            rent: object.or("rent", Monthly::ZERO, monthly)?,
            furnished: object.or("furnished", false, boolean)?,
            landlord: object.or("landlord", Landlord::Private, word)?,
            apl_agreement: object.optional("apl_agreement", boolean)?,
            flat_share: object.or("flat_share", false, boolean)?,
            room: object.or("room", false, boolean)?,
            residence_kind: object.or("residence_kind", ResidenceKind::Other, word)?,
            moved_in: object.optional("moved_in", date)?,
            loan_signed: object.optional("loan_signed", date)?,
            loan_kind: object.optional("loan_kind", word)?,
            surface: object.optional("surface", number(0, MOST_SURFACE))?,
            landlord_is_relative: object.or("landlord_is_relative", false, boolean)?,
            moving_cost: object.optional("moving_cost", euros)?,
        })
    })
}

/// Savings and property.
pub(crate) fn assets(household: &Object<'_>, unknown: &Unknown) -> Read<Assets> {
    part(household, "assets", ASSETS, false, unknown, |object| {
        Ok(Assets {
            financial: object.or("financial", Euros::ZERO, euros)?,
            real_estate: object.or("real_estate", Euros::ZERO, euros)?,
            rental_value_buildings: object.or("rental_value_buildings", Annual::ZERO, annual)?,
            rental_value_land: object.or("rental_value_land", Annual::ZERO, annual)?,
        })
    })
}

/// Months in which the current quarters opened.
pub(crate) fn reviews(household: &Object<'_>, unknown: &Unknown, present: Month) -> Read<Reviews> {
    let review = |node: &Node<'_>, path: &Path<'_>| {
        let found = month(node, path)?;
        if found > present || present.since(found) > 2 {
            return fault(path, Fault::ReviewOutsideQuarter { found, month: present });
        }
        Ok(found)
    };
    part(household, "reviews", REVIEWS, false, unknown, |object| {
        Ok(Reviews {
            rsa: object.optional("rsa", review)?,
            ppa: object.optional("ppa", review)?,
            al: object.optional("al", review)?,
            aah: object.optional("aah", review)?,
        })
    })
}

/// An object of the household; left out, all its keys are absent, and when it is needed something in it is unknown.
fn part<T>(
    household: &Object<'_>,
    key: &'static str,
    keys: &'static Keys,
    needed: bool,
    unknown: &Unknown,
    read: impl FnOnce(&Object<'_>) -> Read<T>,
) -> Read<T> {
    let path = household.path.key(key);
    match household.get(key) {
        Some(node) => read(&Object::new(node, &path, keys, unknown)?),
        None if needed && unknown.at(&path).is_none() && unknown.inside(&path).is_none() => {
            fault(&path, Fault::MissingKey { key })
        }
        None => read(&Object::absent(&path, unknown)),
    }
}
