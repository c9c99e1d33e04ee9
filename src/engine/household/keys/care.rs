//! Paid childcare.

use rust_decimal::{Decimal, dec};

use super::super::read::fault::Expected;
use super::super::read::node::Node;
use super::super::read::object::{Object, items};
use super::super::read::path::Path;
use super::super::read::unknown::Unknown;
use super::super::read::values::{self, Read, wrong_type};
use super::super::write::{Pairs, Written};
use super::super::{Answer, CareMode, Household};
#[cfg(feature = "schema")]
use super::About;
use super::plausible::{Around, Choices, some, tried};
#[cfg(feature = "schema")]
use super::sorts::rendered;
use super::sorts::{Reader, monthly, number, sort_of, word};
use super::{Row, Shape, Sort};
use crate::money::Monthly;

/// Most ways of childcare of a child.
const MOST_CARES: usize = 200;
/// Most hours of care or work in a month, for a household.
const MOST_HOURS: u32 = 9_999;

object! {
    /// Paid childcare of one kind.
    #[derive(Clone, Debug, PartialEq)]
    Childcare, CHILDCARE_KEYS, 6;
    /// Kind of care.
    mode: must CareMode = word();
    /// Hours a month.
    hours: needed Decimal = number(0, MOST_HOURS), |_| some([150, 0, 40, 80, 220, 260].map(Decimal::from));
    /// Cost a month: net pay plus, for a childminder, maintenance and meals (direct employment), or the invoice; without contributions.
    cost: needed Monthly = monthly(), |_| some([900, 0, 200, 500, 1400, 2500].map(|cost| Monthly(cost.into())));
    /// Contributions a month as Pajemploi counts them; absent: what is paid in the family's stead is not shown.
    contributions: optional Monthly = monthly(), |_| some([None, Some(Monthly(dec!(400)))]);
    /// Hours at night, on Sundays and holidays.
    unsocial_hours: assumed Decimal = number(0, MOST_HOURS), Decimal::ZERO, |_| some([dec!(0), dec!(40)]);
    /// March to May 2025 (transitional supplement).
    reference: own Answer<Option<[CareReference; 3]>> = references, put_references, Shape::Three(&Shape::Object(CARE_REFERENCE));
}

/// One month of reference of the transitional supplement.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CareReference {
    /// Hours.
    pub hours: Decimal,
    /// Cost.
    pub cost: Monthly,
    /// CMG received.
    pub received: Monthly,
}

static CHILDCARE: &[Row] = &CHILDCARE_KEYS;

/// What stands at the key of a child's childcare.
pub(crate) const CARES: Shape = Shape::OneOrMany(&Shape::Object(CHILDCARE));

macro_rules! reference_key {
    ($name:literal, $sort:expr) => {
        Row {
            name: $name,
            shape: Shape::Answer,
            sort: || $sort,
            needed: true,
            #[cfg(feature = "schema")]
            about: About { meaning: " In that month.", default: || None },
        }
    };
}

/// The keys of a month of reference.
static CARE_REFERENCE: &[Row] = &[
    reference_key!("hours", Sort::Number(0, MOST_HOURS)),
    reference_key!("cost", Sort::Monthly),
    reference_key!("received", Sort::Monthly),
];

/// Paid childcare, one or several. When it was left out and something in it is unknown, it is unknown itself.
pub(crate) fn childcare(child: &Object<'_>, unknown: &Unknown) -> Read<Answer<Vec<Childcare>>> {
    let found = child.optional("childcare", |node, path| match node {
        Node::List(_) => items(node, path, MOST_CARES, |node, path| care(node, path, unknown)),
        Node::Object(_) => Ok(vec![care(node, &path.only(), unknown)?]),
        Node::Null | Node::Bool(_) | Node::Number(_) | Node::Text(_) => wrong_type(node, path, Expected::ObjectOrList),
    })?;
    Ok(match (found, unknown.inside(&child.path.key("childcare"))) {
        (Answer::Known(None), Some(missing)) | (Answer::Unknown(missing), _) => Answer::Unknown(missing),
        (Answer::Known(found), _) => Answer::Known(found.unwrap_or_default()),
    })
}

fn care(node: &Node<'_>, path: &Path<'_>, unknown: &Unknown) -> Read<Childcare> {
    Childcare::read(&Object::new(node, path, CHILDCARE, unknown)?, unknown)
}

/// The three months of reference; unknown as a whole when something in them is.
fn references(care: &Object<'_>, unknown: &Unknown) -> Read<Answer<Option<[CareReference; 3]>>> {
    let none = Unknown::default();
    let path = care.path.key("reference");
    if let Some(missing) = unknown.at(&path).or_else(|| unknown.inside(&path)) {
        return Ok(Answer::Unknown(missing));
    }
    care.optional("reference", |node, path| {
        let months = items(node, path, 3, |node, path| {
            let object = Object::new(node, path, CARE_REFERENCE, &none)?;
            Ok(CareReference {
                hours: object.needed("hours", values::number(0, MOST_HOURS))?,
                cost: object.needed("cost", values::monthly)?,
                received: object.needed("received", values::monthly)?,
            })
        })?;
        match months.try_into() {
            Ok(months) => Ok(months),
            Err(_) => wrong_type(node, path, Expected::ListOf(3)),
        }
    })
}

/// Writes the childcare of a child: the only one without its list.
pub(crate) fn put_childcare<'h>(cares: &'h Answer<Vec<Childcare>>, pairs: &mut Pairs<'h>) {
    if let Answer::Known(cares) = cares {
        match cares.as_slice() {
            [only] => pairs.put("childcare", only.pairs().node()),
            several => pairs.list("childcare", several.iter().map(|care| care.pairs().node())),
        }
    }
}

fn put_references<'h>(reference: &'h Answer<Option<[CareReference; 3]>>, pairs: &mut Pairs<'h>) {
    if let Answer::Known(Some(months)) = reference {
        pairs.list(
            "reference",
            months.iter().map(|month| {
                let mut pairs = Pairs::default();
                pairs.put("hours", month.hours.node());
                pairs.put("cost", month.cost.node());
                pairs.put("received", month.received.node());
                pairs.node()
            }),
        );
    }
}
