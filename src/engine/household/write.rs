//! Writes a household in its outside form; what is at its default is left out.
//!
//! Reading it back gives the same household. A value that is unknown is not written: its pointer stands in `unknown`.

use std::borrow::Cow;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::read::node::Node;
use super::{
    Activity, Adult, Answer, Assets, CareMode, CareReference, Child, ChildActivity, Childcare, ClaimedBy, Custody,
    Death, Department, Dependant, Household, Housing, Income, Institution, Landlord, LoanKind, Nationality,
    OtherParent, ParentalLeave, Pregnancy, Relation, Residence, ResidenceKind, Reviews, Spell, Tenure, Word,
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
    pairs.part("residence", residence(&household.residence), true);
    pairs.put("union", Node::Text(household.union.word().into()));
    pairs.option("union_since", &household.union_since);
    pairs.put("adults", Node::List(household.adults.iter().map(adult).collect()));
    pairs.list("children", household.children.iter().map(|one| child(one).node()));
    if let Answer::Known(Some(known)) = &household.pregnancy {
        pairs.put("pregnancy", pregnancy(known));
    }
    pairs.part("housing", housing(&household.housing), true);
    pairs.part("assets", assets(&household.assets), false);
    pairs.part("reviews", reviews(&household.reviews), false);
    pairs.list("dependants", household.dependants.iter().map(dependant));
    pairs.list("deaths", household.deaths.iter().map(death));
    pairs.list("unknown", household.unknown.iter().map(|pointer| text(pointer)));
    if let Some(form) = household.form.as_deref().and_then(|form| serde_json::from_str(form).ok()) {
        pairs.put("form", form);
    }
    pairs.node()
}

fn residence(residence: &Residence) -> Pairs<'_> {
    let mut pairs = Pairs::default();
    pairs.required("department", &residence.department);
    pairs.option("commune", &residence.commune);
    pairs.option("apl_zone", &residence.apl_zone);
    pairs
}

fn adult(adult: &Adult) -> Node<'_> {
    let mut pairs = Pairs::default();
    if let Some(name) = &adult.name {
        pairs.put("name", text(name));
    }
    pairs.required("birth_date", &adult.birth_date);
    pairs.unless("nationality", &adult.nationality, Nationality::French);
    pairs.option("permit_since", &adult.permit_since);
    pairs.unless("protected", &adult.protected, false);
    pairs.option("in_france_since", &adult.in_france_since);
    pairs.required("activity", &adult.activity);
    pairs.option("activity_since", &adult.activity_since);
    pairs.unless("scholarship", &adult.scholarship, false);
    pairs.unless("disability_rate", &adult.disability_rate, 0);
    pairs.unless("employment_restriction", &adult.employment_restriction, false);
    pairs.unless("disability_card", &adult.disability_card, false);
    pairs.income(&adult.income);
    if let Answer::Known(months) = &adult.months_abroad {
        pairs.list("months_abroad", months.iter().map(|month| month.node()));
    }
    pairs.unless("right_of_residence", &adult.right_of_residence, true);
    pairs.option("parental_leave", &adult.parental_leave);
    pairs.unless("quarters_worked", &adult.quarters_worked, 8);
    pairs.unless("leave_months_taken", &adult.leave_months_taken, 0);
    pairs.unless("prepare_increased", &adult.prepare_increased, false);
    pairs.unless("presence_days", &adult.presence_days, 0);
    pairs.unless("presence_half_days", &adult.presence_half_days, 0);
    if let Answer::Known(Some(position)) = adult.presence_child {
        pairs.put("presence_child", (u16::from(position) + 1).node());
    }
    pairs.unless("presence_days_used", &adult.presence_days_used, 0);
    pairs.unless("presence_costs", &adult.presence_costs, Monthly::ZERO);
    pairs.option("hours_worked_3_years", &adult.hours_worked_3_years);
    pairs.option("aah_since", &adult.aah_since);
    pairs.option("institution", &adult.institution);
    pairs.option("in_institution_since", &adult.in_institution_since);
    pairs.unless("hospital_fee_paid", &adult.hospital_fee_paid, false);
    pairs.option("esat_share", &adult.esat_share);
    pairs.unless("hours_reduction", &adult.hours_reduction, Decimal::ZERO);
    pairs.unless("attached_to_wealthy_parents", &adult.attached_to_wealthy_parents, false);
    pairs.node()
}

fn child(child: &Child) -> Pairs<'_> {
    let mut pairs = Pairs::default();
    if let Some(name) = &child.name {
        pairs.put("name", text(name));
    }
    pairs.required("birth_date", &child.birth_date);
    pairs.option("adoption_date", &child.adoption_date);
    pairs.unless("custody", &child.custody, Custody::Full);
    pairs.unless("other_parent", &child.other_parent, OtherParent::Present);
    pairs.unless("child_support", &child.child_support, Monthly::ZERO);
    pairs.unless("schooled", &child.schooled, true);
    pairs.unless("activity", &child.activity, ChildActivity::Student);
    pairs.income(&child.income);
    pairs.unless("disability_rate", &child.disability_rate, 0);
    pairs.unless("aeeh_complement", &child.aeeh_complement, 0);
    pairs.unless("pch", &child.pch, false);
    if let Answer::Known(cares) = &child.childcare {
        match cares.as_slice() {
            [only] => pairs.put("childcare", childcare(only)),
            several => pairs.list("childcare", several.iter().map(childcare)),
        }
    }
    pairs.option("in_charge_from", &child.in_charge_from);
    pairs.option("in_charge_to", &child.in_charge_to);
    pairs.unless("own_parent", &child.own_parent, true);
    pairs.unless("support_fixed", &child.support_fixed, true);
    pairs.option("support_due", &child.support_due);
    pairs.unless("residence_condition", &child.residence_condition, true);
    pairs.option("due_date", &child.due_date);
    pairs.option("aeeh", &child.aeeh);
    pairs.option("aeeh_since", &child.aeeh_since);
    pairs.unless("boarded", &child.boarded, false);
    pairs.unless("placed", &child.placed, false);
    pairs.unless("allowances_kept", &child.allowances_kept, false);
    pairs.unless("early_schooling", &child.early_schooling, false);
    pairs.option("claimed_by", &child.claimed_by);
    pairs
}

fn childcare(care: &Childcare) -> Node<'_> {
    let mut pairs = Pairs::default();
    pairs.put("mode", care.mode.node());
    pairs.required("hours", &care.hours);
    pairs.required("cost", &care.cost);
    pairs.option("contributions", &care.contributions);
    pairs.unless("unsocial_hours", &care.unsocial_hours, Decimal::ZERO);
    if let Answer::Known(Some(months)) = &care.reference {
        pairs.list("reference", months.iter().map(care_reference));
    }
    pairs.node()
}

fn care_reference(month: &CareReference) -> Node<'_> {
    let mut pairs = Pairs::default();
    pairs.put("hours", month.hours.node());
    pairs.put("cost", month.cost.node());
    pairs.put("received", month.received.node());
    pairs.node()
}

fn spell(spell: &Spell) -> Node<'_> {
    let mut pairs = Pairs::default();
    pairs.put("kind", spell.kind.node());
    pairs.required("monthly", &spell.monthly);
    pairs.option("from", &Answer::Known(spell.from));
    pairs.option("to", &Answer::Known(spell.to));
    pairs.option("taxable", &spell.taxable);
    pairs.node()
}

fn pregnancy(pregnancy: &Pregnancy) -> Node<'_> {
    let mut pairs = Pairs::default();
    pairs.required("due_date", &pregnancy.due_date);
    pairs.unless("children", &pregnancy.children, 1);
    pairs.node()
}

fn housing(housing: &Housing) -> Pairs<'_> {
    let mut pairs = Pairs::default();
    pairs.required("tenure", &housing.tenure);
    pairs.unless("rent", &housing.rent, Monthly::ZERO);
    pairs.unless("furnished", &housing.furnished, false);
    pairs.unless("landlord", &housing.landlord, Landlord::Private);
    pairs.option("apl_agreement", &housing.apl_agreement);
    pairs.unless("flat_share", &housing.flat_share, false);
    pairs.unless("room", &housing.room, false);
    pairs.unless("residence_kind", &housing.residence_kind, ResidenceKind::Other);
    pairs.option("moved_in", &housing.moved_in);
    pairs.option("loan_signed", &housing.loan_signed);
    pairs.option("loan_kind", &housing.loan_kind);
    pairs.option("surface", &housing.surface);
    pairs.unless("landlord_is_relative", &housing.landlord_is_relative, false);
    pairs.option("moving_cost", &housing.moving_cost);
    pairs
}

fn assets(assets: &Assets) -> Pairs<'_> {
    let mut pairs = Pairs::default();
    pairs.unless("financial", &assets.financial, Euros::ZERO);
    pairs.unless("real_estate", &assets.real_estate, Euros::ZERO);
    pairs.unless("rental_value_buildings", &assets.rental_value_buildings, Annual::ZERO);
    pairs.unless("rental_value_land", &assets.rental_value_land, Annual::ZERO);
    pairs
}

fn reviews(reviews: &Reviews) -> Pairs<'_> {
    let mut pairs = Pairs::default();
    pairs.option("rsa", &reviews.rsa);
    pairs.option("ppa", &reviews.ppa);
    pairs.option("al", &reviews.al);
    pairs.option("aah", &reviews.aah);
    pairs
}

fn dependant(dependant: &Dependant) -> Node<'_> {
    let mut pairs = Pairs::default();
    pairs.required("birth_date", &dependant.birth_date);
    pairs.required("relation", &dependant.relation);
    pairs.unless("disability_rate", &dependant.disability_rate, 0);
    pairs.income(&dependant.income);
    pairs.node()
}

fn death(death: &Death) -> Node<'_> {
    let mut pairs = death.child.as_ref().map(child).unwrap_or_default();
    pairs.put("death_date", death.death_date.node());
    pairs.unless("lump_sum_paid", &death.lump_sum_paid, false);
    pairs.node()
}

/// Keys and values of an object, in the order in which they are put.
#[derive(Default)]
struct Pairs<'h>(Vec<(Cow<'h, str>, Node<'h>)>);

impl<'h> Pairs<'h> {
    fn node(self) -> Node<'h> {
        Node::Object(self.0)
    }

    fn put(&mut self, key: &'static str, value: Node<'h>) {
        self.0.push((key.into(), value));
    }

    /// An object, left out when it is empty unless it is `needed`.
    fn part(&mut self, key: &'static str, part: Pairs<'h>, needed: bool) {
        if needed || !part.0.is_empty() {
            self.put(key, part.node());
        }
    }

    /// A list, left out when it is empty.
    fn list(&mut self, key: &'static str, items: impl Iterator<Item = Node<'h>>) {
        let items: Vec<Node<'h>> = items.collect();
        if !items.is_empty() {
            self.put(key, Node::List(items));
        }
    }

    fn required<T: Written>(&mut self, key: &'static str, answer: &Answer<T>) {
        if let Answer::Known(value) = answer {
            self.put(key, value.node());
        }
    }

    fn unless<T: Written + PartialEq>(&mut self, key: &'static str, answer: &Answer<T>, default: T) {
        if let Answer::Known(value) = answer
            && *value != default
        {
            self.put(key, value.node());
        }
    }

    fn option<T: Written>(&mut self, key: &'static str, answer: &Answer<Option<T>>) {
        if let Answer::Known(Some(value)) = answer {
            self.put(key, value.node());
        }
    }

    fn income(&mut self, income: &'h Income) {
        if let Answer::Known(spells) = &income.0 {
            self.list("income", spells.iter().map(spell));
        }
    }
}

fn text(text: &str) -> Node<'_> {
    Node::Text(text.into())
}

/// A value as the format writes it.
trait Written {
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
    Nationality, Activity, ParentalLeave, Institution, Custody, ClaimedBy, OtherParent, ChildActivity, CareMode, Tenure, Landlord,
    ResidenceKind, LoanKind, Relation, super::Kind
);
