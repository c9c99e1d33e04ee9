//! A child, and a child who died.

use super::super::read::fault::Fault;
use super::super::read::node::Node;
use super::super::read::object::Object;
use super::super::read::path::Path;
use super::super::read::unknown::Unknown;
use super::super::read::values::{Read, boolean, date, fault};
use super::super::write::Pairs;
use super::super::{
    Answer, ChildActivity, Childcare, ClaimedBy, Custody, Household, Income, MOST_NAME, OtherParent, SchoolLevel,
    SharedBy,
};
#[cfg(feature = "schema")]
use super::About;
use super::care::{CARES, childcare, put_childcare};
use super::income::{SPELLS, income, put_income};
use super::plausible::{
    Around, Choices, ages, all, always_or_lately, either, one_of_the_words, optional_words, perhaps, some,
    still_or_till_lately, tried, words,
};
#[cfg(feature = "schema")]
use super::sorts::rendered;
use super::sorts::{Reader, day, label, month, monthly, sort_of, whole, word, yes_no};
use super::{Row, Shape, Sort};
use crate::calendar::{Date, Month};
use crate::money::Monthly;

object! {
    /// A child in charge.
    #[derive(Clone, Debug, PartialEq)]
    Child, CHILD_KEYS, 34;
    /// Day of birth.
    birth_date: needed Date = day(), |around| {
        ages(around, [8, 1, 0, 2, 4, 6, 11, 14, 15, 16, 17, 18, 19, 20, 22])
    };
    /// Arrival in the home, for an adopted child.
    adoption_date: optional Date = day(), |around| {
        let arrived = [0, 1, 6, 20].map(|before| Some((around.month - before).first_day()));
        some(std::iter::once(None).chain(arrived))
    };
    /// Full or alternating residence; alternating, family allowances are split by halves.
    custody: assumed Custody = word(), Custody::Full, words;
    /// What became of the other parent; `present`: lives in the household.
    other_parent: assumed OtherParent = word(), OtherParent::Present, words;
    /// Maintenance received for this child: the claimant's resource in every month from the birth on.
    child_support: assumed Monthly = monthly(), Monthly::ZERO, |_| some(SUPPORT.map(|sum| Monthly(sum.into())));
    /// Enrolled, or meets compulsory schooling.
    schooled: assumed bool = yes_no(), true, |_| all([true, false]);
    /// What the child does, from 16 on.
    activity: assumed ChildActivity = word(), ChildActivity::Student, words;
    /// The child's own income, by spells.
    income: own Income = income, put_income, SPELLS;
    /// Rate of incapacity.
    disability_rate: assumed u8 = whole(0, 100), 0, |_| all([80, 50, 0]);
    /// Category of AEEH complement set by the CDAPH.
    aeeh_complement: assumed u8 = whole(0, 6), 0, |_| all([6, 0, 1, 2, 3, 4, 5]);
    /// PCH chosen in place of the complement.
    pch: assumed bool = yes_no(), false, either;
    /// Paid childcare, one or several.
    childcare: own Answer<Vec<Childcare>> = childcare, put_childcare, CARES;
    /// For the reader only.
    name: label String = label(MOST_NAME);
    /// Start of charge other than birth and adoption.
    in_charge_from: optional Date = day(), always_or_lately;
    /// End of charge.
    in_charge_to: optional Date = day(), still_or_till_lately;
    /// Has a family benefit or a housing aid (APL, ALS) in its own name: counts for no family benefit and no housing aid of the household; for RSA and prime d'activité it still does.
    own_aid: assumed bool = yes_no(), false, either;
    /// False: neither adult is a parent of the child, who lacks the support of both (ASF).
    own_parent: assumed bool = yes_no(), true, either;
    /// Maintenance fixed by a decision or enforceable agreement.
    support_fixed: assumed bool = yes_no(), true, either;
    /// Maintenance due; absent: `child_support`.
    support_due: optional Monthly = monthly(), |_| some(SUPPORT.map(|sum| Some(Monthly(sum.into()))));
    /// Claimant from outside the EEA: the child meets a case of L512-2.
    residence_condition: assumed bool = yes_no(), true, either;
    /// Expected date of a child born early (birth grant).
    due_date: optional Date = day(), |_| some([None]);
    /// AEEH granted; absent: rate 80 or more, or 50 or more with a complement or PCH.
    aeeh: optional bool = yes_no(), perhaps;
    /// Since when AEEH is granted.
    aeeh_since: optional Month = month(), |around| some([None, Some(around.month)]);
    /// Full-time boarding, fully covered.
    boarded: assumed bool = yes_no(), false, either;
    /// Entrusted to the child-welfare service.
    placed: assumed bool = yes_no(), false, either;
    /// The judge left the allowances to the family.
    allowances_kept: assumed bool = yes_no(), false, either;
    /// In CP before six (ARS).
    early_schooling: assumed bool = yes_no(), false, either;
    /// In alternating residence: the parent who claims what goes to one of them only; absent: not said.
    claimed_by: optional ClaimedBy = word(), one_of_the_words;
    /// School of the school year that runs; absent: by the age at 31 December of the year in which it begins, under 11, 11 to 14, 15 to 17, from 18 on for a student.
    school_level: optional SchoolLevel = word(), optional_words;
    /// The Pass'colo has been used.
    pass_colo_used: assumed bool = yes_no(), false, either;
    /// In alternating residence: who has the family allowances and the AEEH, which `claimed_by` does not say: both by half, or the parent whom the two named.
    af_claimed_by: assumed SharedBy = word(), SharedBy::Both, words;
    /// In alternating residence: in whose housing aid the child counts, which `claimed_by` does not say: both by half, or the parent whom the two named.
    al_claimed_by: assumed SharedBy = word(), SharedBy::Both, words;
    /// Kilometres from the parents' home to the place of study (student grant).
    study_distance: assumed u16 = whole(0, 65_535), 0, |_| some([0, 30, 250]);
    /// In the tax household of the parents; absent: under 21, or a student under 25, on 1 January.
    tax_attached: optional bool = yes_no(), perhaps;
}

/// Maintenance: none, below and above the amount that the family support makes up to.
const SUPPORT: [i64; 6] = [0, 50, 120, 202, 500, 1000];

/// A child who died, or a pregnancy ended after 20 weeks (`child` is `None`).
#[derive(Clone, Debug, PartialEq)]
pub struct Death {
    /// Day of death.
    pub death_date: Date,
    /// A capital décès is paid for the child.
    pub lump_sum_paid: Answer<bool>,
    /// The child.
    pub child: Option<Child>,
}

/// The keys of a child.
pub(crate) static CHILD: &[Row] = &CHILD_KEYS;

/// The keys of a death: a child's, and its own.
pub(crate) static DEATH: &[Row] = &with_own(DEATH_KEYS);

const DEATH_KEYS: [Row; 2] = [
    Row {
        name: "death_date",
        shape: Shape::Fixed,
        sort: || Sort::Date,
        needed: true,
        #[cfg(feature = "schema")]
        about: About { meaning: " Day of death.", default: || None },
    },
    Row {
        name: "lump_sum_paid",
        shape: Shape::Answer,
        sort: || Sort::Bool,
        needed: false,
        #[cfg(feature = "schema")]
        about: About { meaning: " A capital décès is paid for the child.", default: || Some("false".to_owned()) },
    },
];

const fn with_own(own: [Row; 2]) -> [Row; CHILD_KEYS.len() + 2] {
    let mut keys = [own[0]; CHILD_KEYS.len() + 2];
    let mut i = 0;
    while i < CHILD_KEYS.len() {
        keys[i] = CHILD_KEYS[i];
        i += 1;
    }
    keys[CHILD_KEYS.len()] = own[0];
    keys[CHILD_KEYS.len() + 1] = own[1];
    keys
}

/// A child in charge.
pub(crate) fn child(node: &Node<'_>, path: &Path<'_>, unknown: &Unknown) -> Read<Child> {
    child_of(&Object::new(node, path, CHILD, unknown)?, unknown)
}

fn child_of(object: &Object<'_>, unknown: &Unknown) -> Read<Child> {
    let child = Child::read(object, unknown)?;
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
    let is_child =
        unknown.at(&path.key("birth_date")).is_some() || CHILD.iter().any(|key| object.get(key.name).is_some());
    let child = if is_child { Some(child_of(&object, unknown)?) } else { None };
    if let Some(Child { birth_date: Answer::Known(born), .. }) = child
        && death_date < born
    {
        return fault(&path.key("death_date"), Fault::BeforeBirth { found: death_date, born });
    }
    Ok(Death { death_date, lump_sum_paid: object.or("lump_sum_paid", false, boolean)?, child })
}

impl Death {
    /// Writes what is not at its default.
    pub(crate) fn pairs(&self) -> Pairs<'_> {
        let mut pairs = self.child.as_ref().map(Child::pairs).unwrap_or_default();
        pairs.put("death_date", Node::Text(self.death_date.to_string().into()));
        if self.lump_sum_paid == Answer::Known(true) {
            pairs.put("lump_sum_paid", Node::Bool(true));
        }
        pairs
    }
}

impl Child {
    /// A child born on this day, with the defaults of the format.
    pub fn born(birth_date: Date) -> Child {
        let node = Node::Object(vec![("birth_date".into(), Node::Text(birth_date.to_string().into()))]);
        child(&node, &Path::ROOT, &Unknown::default()).expect("no other key of a child is needed")
    }
}
