//! Adults, children, other people in charge, and their incomes.

use super::super::{
    Adult, Answer, CareReference, Child, ChildActivity, Childcare, Custody, Death, Dependant, Income, MOST_NAME,
    MOST_SPELLS, Nationality, OtherParent, Pregnancy, Spell,
};
use super::fault::{Expected, Fault};
use super::node::Node;
use super::object::{Object, items};
use super::path::Path;
use super::shape::{ADULT, CARE_REFERENCE, CHILD, CHILDCARE, DEATH, DEPENDANT, PREGNANCY, SPELL};
use super::unknown::Unknown;
use super::values::{Read, boolean, date, fault, label, month, monthly, number, whole, word, wrong_type};
use crate::money::Monthly;

/// Most items of the lists that belong to a person and are not incomes.
const MOST_ITEMS: usize = 200;
/// Most hours of care or work in a month, for a household.
const MOST_HOURS: u32 = 9_999;

/// An adult.
pub(crate) fn adult(node: &Node<'_>, path: &Path<'_>, unknown: &Unknown) -> Read<Adult> {
    let object = Object::new(node, path, ADULT, unknown)?;
    Ok(Adult {
        birth_date: object.required("birth_date", date)?,
        nationality: object.or("nationality", Nationality::French, word)?,
        permit_since: object.optional("permit_since", date)?,
        protected: object.or("protected", false, boolean)?,
        in_france_since: object.optional("in_france_since", date)?,
        activity: object.required("activity", word)?,
        activity_since: object.optional("activity_since", date)?,
        scholarship: object.or("scholarship", false, boolean)?,
        disability_rate: object.or("disability_rate", 0, whole(0, 100))?,
        employment_restriction: object.or("employment_restriction", false, boolean)?,
        disability_card: object.or("disability_card", false, boolean)?,
        income: income(&object, unknown)?,
        name: object.fixed("name", label(MOST_NAME))?,
        months_abroad: object.or("months_abroad", Vec::new(), |node, path| items(node, path, MOST_ITEMS, month))?,
        right_of_residence: object.or("right_of_residence", true, boolean)?,
        parental_leave: object.optional("parental_leave", word)?,
        quarters_worked: object.or("quarters_worked", 8, whole(0, 255))?,
        leave_months_taken: object.or("leave_months_taken", 0, whole(0, 255))?,
        prepare_increased: object.or("prepare_increased", false, boolean)?,
        presence_days: object.or("presence_days", 0, whole(0, 22))?,
        presence_half_days: object.or("presence_half_days", 0, whole(0, 22))?,
        presence_child: position(&object)?,
        presence_days_used: object.or("presence_days_used", 0, whole(0, 65_535))?,
        presence_costs: object.or("presence_costs", Monthly::ZERO, monthly)?,
        hours_worked_3_years: object.optional("hours_worked_3_years", whole(0, 65_535))?,
        aah_since: object.optional("aah_since", date)?,
        institution: object.optional("institution", word)?,
        in_institution_since: object.optional("in_institution_since", date)?,
        hospital_fee_paid: object.or("hospital_fee_paid", false, boolean)?,
        esat_share: object.optional("esat_share", number(5, 50))?,
        hours_reduction: object.or("hours_reduction", 0.into(), number(0, 100))?,
        attached_to_wealthy_parents: object.or("attached_to_wealthy_parents", false, boolean)?,
    })
}

/// A child: from 1 outside, from 0 inside.
fn position(object: &Object<'_>) -> Read<Answer<Option<u8>>> {
    let first = whole::<u8>(1, 255);
    object.optional("presence_child", |node, path| first(node, path).map(|position| position - 1))
}

/// A child in charge.
pub(crate) fn child(node: &Node<'_>, path: &Path<'_>, unknown: &Unknown) -> Read<Child> {
    child_of(&Object::new(node, path, CHILD, unknown)?, unknown)
}

fn child_of(object: &Object<'_>, unknown: &Unknown) -> Read<Child> {
    let child = Child {
        birth_date: object.required("birth_date", date)?,
        adoption_date: object.optional("adoption_date", date)?,
        custody: object.or("custody", Custody::Full, word)?,
        other_parent: object.or("other_parent", OtherParent::Present, word)?,
        child_support: object.or("child_support", Monthly::ZERO, monthly)?,
        schooled: object.or("schooled", true, boolean)?,
        activity: object.or("activity", ChildActivity::Student, word)?,
        income: income(object, unknown)?,
        disability_rate: object.or("disability_rate", 0, whole(0, 100))?,
        aeeh_complement: object.or("aeeh_complement", 0, whole(0, 6))?,
        pch: object.or("pch", false, boolean)?,
        childcare: childcare(object, unknown)?,
        name: object.fixed("name", label(MOST_NAME))?,
        in_charge_from: object.optional("in_charge_from", date)?,
        in_charge_to: object.optional("in_charge_to", date)?,
        own_parent: object.or("own_parent", true, boolean)?,
        support_fixed: object.or("support_fixed", true, boolean)?,
        support_due: object.optional("support_due", monthly)?,
        residence_condition: object.or("residence_condition", true, boolean)?,
        due_date: object.optional("due_date", date)?,
        aeeh: object.optional("aeeh", boolean)?,
        aeeh_since: object.optional("aeeh_since", month)?,
        boarded: object.or("boarded", false, boolean)?,
        placed: object.or("placed", false, boolean)?,
        allowances_kept: object.or("allowances_kept", false, boolean)?,
        early_schooling: object.or("early_schooling", false, boolean)?,
        claimed_by: object.optional("claimed_by", word)?,
    };
    if let (Answer::Known(Some(from)), Answer::Known(Some(to))) = (child.in_charge_from, child.in_charge_to)
        && to < from
    {
        let (from, to) = (from.to_string(), to.to_string());
        return fault(&object.path.key("in_charge_to"), Fault::EndsBeforeItBegins { from, to });
    }
    Ok(child)
}

/// A child who died, or the end of a pregnancy when the day of death stands alone.
pub(crate) fn death(node: &Node<'_>, path: &Path<'_>, unknown: &Unknown) -> Read<Death> {
    let object = Object::new(node, path, DEATH, unknown)?;
    let death_date = object.needed("death_date", date)?;
    let is_child = unknown.at(&path.key("birth_date")).is_some()
        || DEATH.iter().any(|(key, _)| !matches!(*key, "death_date" | "lump_sum_paid") && object.get(key).is_some());
    let child = if is_child { Some(child_of(&object, unknown)?) } else { None };
    if let Some(Child { birth_date: Answer::Known(born), .. }) = child
        && death_date < born
    {
        return fault(&path.key("death_date"), Fault::BeforeBirth { found: death_date, born });
    }
    Ok(Death { death_date, lump_sum_paid: object.or("lump_sum_paid", false, boolean)?, child })
}

/// Another person in charge.
pub(crate) fn dependant(node: &Node<'_>, path: &Path<'_>, unknown: &Unknown) -> Read<Dependant> {
    let object = Object::new(node, path, DEPENDANT, unknown)?;
    Ok(Dependant {
        birth_date: object.required("birth_date", date)?,
        relation: object.required("relation", word)?,
        disability_rate: object.or("disability_rate", 0, whole(0, 100))?,
        income: income(&object, unknown)?,
    })
}

/// A pregnancy. When it was left out and something in it is unknown, it is unknown itself.
pub(crate) fn pregnancy(household: &Object<'_>, unknown: &Unknown) -> Read<Answer<Option<Pregnancy>>> {
    let found = household.optional("pregnancy", |node, path| {
        let object = Object::new(node, path, PREGNANCY, unknown)?;
        Ok(Pregnancy {
            due_date: object.required("due_date", date)?,
            children: object.or("children", 1, whole(1, 20))?,
        })
    })?;
    Ok(match (found, unknown.inside(&household.path.key("pregnancy"))) {
        (Answer::Known(None), Some(missing)) => Answer::Unknown(missing),
        (found, _) => found,
    })
}

fn income(person: &Object<'_>, unknown: &Unknown) -> Read<Income> {
    person
        .or("income", Vec::new(), |node, path| items(node, path, MOST_SPELLS, |node, path| spell(node, path, unknown)))
        .map(Income)
}

/// An income. When its beginning or end is unknown, so is its amount in every month that it may cover.
fn spell(node: &Node<'_>, path: &Path<'_>, unknown: &Unknown) -> Read<Spell> {
    let object = Object::new(node, path, SPELL, unknown)?;
    let kind = object.needed("kind", word)?;
    let (from, to) = (object.optional("from", month)?, object.optional("to", month)?);
    if let (Answer::Known(Some(from)), Answer::Known(Some(to))) = (from, to)
        && to < from
    {
        let (from, to) = (from.to_string(), to.to_string());
        return fault(&path.key("to"), Fault::EndsBeforeItBegins { from, to });
    }
    let taxable = object.optional("taxable", monthly)?;
    match (from, to) {
        (Answer::Known(from), Answer::Known(to)) => {
            Ok(Spell { kind, monthly: object.required("monthly", monthly)?, from, to, taxable })
        }
        (Answer::Unknown(missing), _) | (_, Answer::Unknown(missing)) => {
            object.optional("monthly", monthly)?;
            Ok(Spell {
                kind,
                monthly: Answer::Unknown(missing),
                from: from.get().unwrap_or_default(),
                to: to.get().unwrap_or_default(),
                taxable: Answer::Unknown(missing),
            })
        }
    }
}

/// Paid childcare, one or several. When it was left out and something in it is unknown, it is unknown itself.
fn childcare(child: &Object<'_>, unknown: &Unknown) -> Read<Answer<Vec<Childcare>>> {
    let found = child.optional("childcare", |node, path| match node {
        Node::List(_) => items(node, path, MOST_ITEMS, |node, path| care(node, path, unknown)),
        Node::Object(_) => Ok(vec![care(node, &path.only(), unknown)?]),
        _ => wrong_type(node, path, Expected::ObjectOrList),
    })?;
    Ok(match (found, unknown.inside(&child.path.key("childcare"))) {
        (Answer::Known(None), Some(missing)) | (Answer::Unknown(missing), _) => Answer::Unknown(missing),
        (Answer::Known(found), _) => Answer::Known(found.unwrap_or_default()),
    })
}

fn care(node: &Node<'_>, path: &Path<'_>, unknown: &Unknown) -> Read<Childcare> {
    let object = Object::new(node, path, CHILDCARE, unknown)?;
    Ok(Childcare {
        mode: object.needed("mode", word)?,
        hours: object.required("hours", number(0, MOST_HOURS))?,
        cost: object.required("cost", monthly)?,
        contributions: object.optional("contributions", monthly)?,
        unsocial_hours: object.or("unsocial_hours", 0.into(), number(0, MOST_HOURS))?,
        reference: care_references(&object, unknown)?,
    })
}

/// The three months of reference; unknown as a whole when something in them is.
fn care_references(care: &Object<'_>, unknown: &Unknown) -> Read<Answer<Option<[CareReference; 3]>>> {
    let none = Unknown::default();
    let path = care.path.key("reference");
    if let Some(missing) = unknown.at(&path).or_else(|| unknown.inside(&path)) {
        return Ok(Answer::Unknown(missing));
    }
    care.optional("reference", |node, path| {
        let months = items(node, path, 3, |node, path| {
            let object = Object::new(node, path, CARE_REFERENCE, &none)?;
            Ok(CareReference {
                hours: object.needed("hours", number(0, MOST_HOURS))?,
                cost: object.needed("cost", monthly)?,
                received: object.needed("received", monthly)?,
            })
        })?;
        match months.try_into() {
            Ok(months) => Ok(months),
            Err(_) => wrong_type(node, path, Expected::ListOf(3)),
        }
    })
}
