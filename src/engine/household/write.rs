//! Writes a household in its outside form; what is at its default is left out.
//!
//! Reading it back gives the same household. A value that is unknown is not written: its pointer stands in `unknown`.

use std::borrow::Cow;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::keys::received_pairs;
use super::read::node::Node;
use super::{
    Activity, Answer, CareMode, ChildActivity, ClaimedBy, Custody, Department, HealthScheme, Household, Institution,
    Landlord, LoanKind, Nationality, OtherParent, ParentalLeave, Relation, ResidenceKind, SchoolLevel, SharedBy,
    Tenure, Word,
};
use crate::calendar::Month;
use crate::money::{Annual, Euros, Monthly};

/// The household as one JSON object on one line.
pub fn write(household: &Household) -> String {
    let mut out = String::new();
    node(household).render(&mut out);
    out
}

fn node(household: &Household) -> Node<'_> {
    let mut pairs = Pairs::default();
    if let Some(id) = &household.id {
        pairs.put("id", text(id));
    }
    pairs.put("format", Node::Number("1".into()));
    pairs.put("month", household.month.node());
    pairs.part("residence", household.residence.pairs(), true);
    pairs.put("union", Node::Text(household.union.word().into()));
    pairs.option("union_since", &household.union_since);
    pairs.put("adults", Node::List(household.adults.iter().map(|adult| adult.pairs().node()).collect()));
    pairs.list("children", household.children.iter().map(|child| child.pairs().node()));
    if let Answer::Known(Some(known)) = &household.pregnancy {
        pairs.put("pregnancy", known.pairs().node());
    }
    pairs.part("housing", household.housing.pairs(), true);
    pairs.part("assets", household.assets.pairs(), false);
    pairs.part("reviews", household.reviews.pairs(), false);
    pairs.list("dependants", household.dependants.iter().map(|one| one.pairs().node()));
    pairs.list("deaths", household.deaths.iter().map(|death| death.pairs().node()));
    if let Answer::Known(position @ 2..) = &household.children_claimed_by {
        pairs.put("children_claimed_by", position.node());
    }
    pairs.option("health_scheme", &household.health_scheme);
    pairs.part("received", received_pairs(&household.received), false);
    if let Some(note) = &household.note {
        pairs.put("note", text(note));
    }
    if let Some(month) = household.law_known {
        pairs.put("law_known", month.node());
    }
    pairs.list("unknown", household.unknown.iter().map(|pointer| text(pointer)));
    if let Some(form) = household.form.as_deref().and_then(|form| serde_json::from_str(form).ok()) {
        pairs.put("form", form);
    }
    pairs.node()
}

/// Keys and values of an object, in the order in which they are put.
#[derive(Default)]
pub(crate) struct Pairs<'h>(Vec<(Cow<'h, str>, Node<'h>)>);

impl<'h> Pairs<'h> {
    pub(crate) fn node(self) -> Node<'h> {
        Node::Object(self.0)
    }

    pub(crate) fn put(&mut self, key: &'static str, value: Node<'h>) {
        self.0.push((key.into(), value));
    }

    /// An object, left out when it is empty unless it is `needed`.
    fn part(&mut self, key: &'static str, part: Pairs<'h>, needed: bool) {
        if needed || !part.0.is_empty() {
            self.put(key, part.node());
        }
    }

    /// A list, left out when it is empty.
    pub(crate) fn list(&mut self, key: &'static str, items: impl Iterator<Item = Node<'h>>) {
        let items: Vec<Node<'h>> = items.collect();
        if !items.is_empty() {
            self.put(key, Node::List(items));
        }
    }

    fn option<T: Written>(&mut self, key: &'static str, answer: &Answer<Option<T>>) {
        if let Answer::Known(Some(value)) = answer {
            self.put(key, value.node());
        }
    }
}

fn text(text: &str) -> Node<'_> {
    Node::Text(text.into())
}

/// A value as the format writes it.
pub(crate) trait Written {
    fn node<'n>(&self) -> Node<'n>;
}

macro_rules! written {
    ($make:expr; $($of:ty),*) => {$(
        impl Written for $of {
            fn node<'n>(&self) -> Node<'n> {
                ($make)(self)
            }
        }
    )*};
}
written!(|value: &bool| Node::Bool(*value); bool);
written!(|value: &_| Node::Number(ToString::to_string(value).into()); u8, u16, Decimal);
written!(|amount: &Monthly| amount.0.node(); Monthly);
written!(|amount: &Annual| amount.0.node(); Annual);
written!(|amount: &Euros| amount.0.node(); Euros);
written!(|value: &_| Node::Text(ToString::to_string(value).into()); Date, Month, String);
written!(|department: &Department| Node::Text(department.code().to_owned().into()); Department);
written!(
    |choice: &_| Node::Text(Word::word(*choice).into());
    Nationality, Activity, ParentalLeave, Institution, Custody, ClaimedBy, SharedBy, OtherParent, ChildActivity, CareMode, Tenure,
    Landlord, ResidenceKind, LoanKind, Relation, SchoolLevel, HealthScheme, super::Kind
);
