//! Who makes a tax household in a year, and its parts (CGI, 6, 193 ter, 194, 195, 196 bis).
//!
//! Married or in a PACS: one household, from the year of the union on. Anyone else: one each, and the children go to the adult
//! who declares them. The age of a child counts on 1 January, its birth until 31 December; a child who died counts for that
//! year. A child in alternating residence brings half as much, and ranks after those who live here.

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use crate::benefits::conditions::children::{self, child};
use crate::benefits::conditions::situation::was_lone_on;
use crate::calendar::{Date, birthday};
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{ChildActivity, Custody, Household, MOST_ADULTS, OtherParent};
use crate::law::Law;
use crate::outcome::Gap;
use crate::resources::family::net::{self, end};

/// A tax household of a year.
#[derive(Clone, Debug)]
pub(crate) struct Members {
    /// Adults, by position from 0.
    pub adults: ArrayVec<u8, MOST_ADULTS>,
    /// Children attached to it: those of the household first, then those who died.
    pub children: Vec<u8>,
    /// One declaration for two.
    pub joint: bool,
    /// Lives alone with the children (194 II).
    pub lone: bool,
    /// Widowed with a child (194 I).
    pub widowed: bool,
    /// The union is of that very year.
    pub formed_in_year: bool,
    /// The household was another in that year, which is not known.
    pub parted_since: bool,
}

/// The parts of a tax household.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Parts {
    /// All of them.
    pub all: Decimal,
    /// Those above which the advantage is capped: one or two.
    pub base: Decimal,
    /// Half parts of the disabled.
    pub disabled: Decimal,
    /// Children who live here.
    pub full: usize,
    /// Children in alternating residence.
    pub shared: usize,
}

/// The tax households of the household in a year.
pub(crate) fn of_year(household: &Household, year: i16) -> Result<ArrayVec<Members, MOST_ADULTS>, Gap> {
    let mut all = ArrayVec::new();
    let attached = attached(household, year)?;
    let union = household.union_since.get()?;
    let parted_since = household.is_single() && union.is_some_and(|since| since > end(year));
    if net::taxed_together(household, year)? {
        all.push(Members {
            adults: (0..household.adults.len() as u8).collect(),
            children: attached,
            joint: true,
            lone: false,
            widowed: false,
            formed_in_year: union.is_some_and(|since| since.year() == year),
            parted_since,
        });
        return Ok(all);
    }
    // Who lives alone at the end of the year.
    let alone = was_lone_on(household, end(year))?;
    let claimed_by =
        if household.is_single() || attached.is_empty() { 1 } else { household.children_claimed_by.get()? };
    let mut is_widowed = false;
    for &index in &attached {
        let one = child(household, index);
        is_widowed |=
            household.is_single() && one.other_parent.get()? == OtherParent::Deceased && one.own_parent.get()?;
    }
    for position in 0..household.adults.len() as u8 {
        let children = if position + 1 == claimed_by { attached.clone() } else { Vec::new() };
        let widowed = is_widowed && !children.is_empty();
        all.push(Members {
            adults: [position].into_iter().collect(),
            lone: alone && !widowed && !children.is_empty(),
            widowed,
            children,
            joint: false,
            formed_in_year: false,
            parted_since,
        });
    }
    Ok(all)
}

/// The children in the tax household of their parents in a year.
fn attached(household: &Household, year: i16) -> Result<Vec<u8>, Gap> {
    let january = Date::constant(year, 1, 1);
    let mut found = Vec::new();
    for (index, child) in children::all(household) {
        let here = children::first_day(child)?.year() <= year
            && child.in_charge_to.get()?.is_none_or(|to| to >= january)
            && children::death_month(household, index).is_none_or(|month| month.year() >= year);
        if !here {
            continue;
        }
        let [usual, student] = ATTACHED_UNTIL.on(end(year))?;
        let birth = child.birth_date.get()?;
        let is_attached = match child.tax_attached.get()? {
            Some(told) => told,
            None if birthday(birth, usual) > january => true,
            None => birthday(birth, student) > january && child.activity.get()? == ChildActivity::Student,
        };
        if is_attached {
            found.push(index);
        }
    }
    Ok(found)
}

/// The parts of a tax household in a year.
pub(crate) fn parts(household: &Household, members: &Members, year: i16) -> Result<Parts, Gap> {
    let (first_two, further) = {
        let [first_two, further] = CHILDREN.on(end(year))?;
        (first_two, further)
    };
    let half = DISABLED.on(end(year))?;
    let base = Decimal::from(members.adults.len());
    let mut all = base;
    let (mut full, mut shared, mut disabled) = (0, 0, Decimal::ZERO);
    for &index in &members.adults {
        if household.adults[usize::from(index)].disability_card.get()? {
            disabled += half;
        }
    }
    for &index in &members.children {
        let one = child(household, index);
        let is_shared = one.custody.get()? == Custody::Shared;
        if is_shared {
            shared += 1
        } else {
            full += 1
        }
        if one.disability_rate.get()? >= DISABLED_FROM.on(end(year))? {
            disabled += if is_shared { half / Decimal::TWO } else { half };
        }
    }
    // Those who live here rank first.
    for rank in 0..full + shared {
        let own = if rank < 2 { first_two } else { further };
        all += if rank < full { own } else { own / Decimal::TWO };
    }
    if members.widowed {
        all += Decimal::ONE;
    } else if members.lone {
        let [with_full, with_one, with_two] = LONE.on(end(year))?;
        all += match (full, shared) {
            (1.., _) => with_full,
            (0, 1) => with_one,
            _ => with_two,
        };
    }
    Ok(Parts { all: all + disabled, base, disabled, full, shared })
}

pub(crate) const LAW: Law = Law::Cgi("194", "");
const DISABLED_LAW: Law = Law::Cgi("195", "");
const ATTACHED_LAW: Law = Law::Cgi("6", "");

/// Parts of each of the first two children, and of each further one; half in alternating residence (194 I).
pub(super) static CHILDREN: Dated<[Decimal; 2]> =
    Dated::new("tax.children", Unit::Count, Renewed::Never, &[since(2022, 1, 1, [dec!(0.5), dec!(1)], LAW)]);

/// Parts of a parent alone: with a child who lives here, with one in alternating residence only, with several such (194 II).
pub(super) static LONE: Dated<[Decimal; 3]> =
    Dated::new("tax.lone", Unit::Count, Renewed::Never, &[since(2022, 1, 1, [dec!(0.5), dec!(0.25), dec!(0.5)], LAW)]);

/// Parts of a disabled person (195, 1 d bis, 2 to 5).
pub(super) static DISABLED: Dated<Decimal> =
    Dated::new("tax.disabled", Unit::Count, Renewed::Never, &[since(2022, 1, 1, dec!(0.5), DISABLED_LAW)]);

/// Rate from which a child is held to have the card (CASF, L241-3).
pub(super) static DISABLED_FROM: Dated<u8> =
    Dated::new("tax.disabled_from", Unit::Count, Renewed::Never, &[since(2022, 1, 1, 80, DISABLED_LAW)]);

/// Ages, on 1 January, until which a child is attached: in general, and at study (6, 3).
pub(super) static ATTACHED_UNTIL: Dated<[i16; 2]> =
    Dated::new("tax.attached_until", Unit::Years, Renewed::Never, &[since(2022, 1, 1, [21, 25], ATTACHED_LAW)]);
