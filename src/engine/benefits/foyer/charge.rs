//! Who is in charge on the last day of a month (CASF, L262-5, L262-21, R262-3; CSS, L842-5, R842-3 3°).
//!
//! Children who open a right to family benefits and other persons under 25 in charge: among them a child who opens none for it
//! has a housing aid of its own (L512-1), if the household has it in charge (R262-3, 2°; R842-3, 3° a). A foreign child counts for a foreign
//! beneficiary only in a case of L512-2 of the CSS; which of two adults is the beneficiary is theirs to say. A minor who
//! died goes on counting for the household's RSA, and for a prime d'activité that goes with it, until the fourth review
//! after the death: not for the quarter which that review opens (L262-21, al. 2 and last).
//!
//! Not modelled: a child who comes after 17 and is no relative; a child who has a prime d’activité of its own.

use jiff::civil::Date;

use super::arrival;
use crate::benefits::conditions::children::child;
use crate::benefits::conditions::effect::Quarter;
use crate::calendar::{Month, age};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Adult, Answer, Child, Custody, Household, Income, Nationality};
use crate::law::Law;
use crate::outcome::Gap;

/// Somebody in charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Member {
    /// A child, by position: those of `children` first, then those of `deaths`.
    Child(u8),
    /// A dependant, by position.
    Dependant(u8),
}

impl Member {
    /// What the member receives.
    pub fn income(self, household: &Household) -> &Income {
        match self {
            Member::Child(index) => &child(household, index).income,
            Member::Dependant(index) => &household.dependants[usize::from(index)].income,
        }
    }
}

/// Positions of children or of dependants.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Positions(u64);

impl Positions {
    /// How many.
    pub fn len(self) -> usize {
        self.0.count_ones() as usize
    }

    /// The positions, in order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        let mut left = self.0;
        std::iter::from_fn(move || {
            let next = left.trailing_zeros();
            left &= left.wrapping_sub(1);
            (next < u64::BITS).then_some(next as u8)
        })
    }

    fn insert(&mut self, position: usize) {
        self.0 |= 1 << position;
    }

    fn remove(&mut self, position: u8) {
        self.0 &= !(1 << position);
    }

    fn has(self, position: u8) -> bool {
        self.0 & (1 << position) != 0
    }
}

/// Those in charge in a month.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Children {
    /// Children who count whole.
    pub whole: Positions,
    /// Children in alternating residence.
    pub half: Positions,
    /// Other persons under 25.
    pub dependants: Positions,
    /// Number of children alive: positions from there on are children who died.
    living: u8,
}

impl Children {
    /// Number of those who count whole.
    pub fn whole_count(&self) -> usize {
        self.whole.len() + self.dependants.len()
    }

    /// Number of all.
    pub fn count(&self) -> usize {
        self.whole_count() + self.half.len()
    }

    /// Positions of the children alive.
    pub fn living(&self) -> impl Iterator<Item = u8> + use<> {
        let living = self.living;
        self.children().filter(move |position| *position < living)
    }

    /// Positions of the children, those who died included.
    pub fn children(&self) -> impl Iterator<Item = u8> + use<> {
        Positions(self.whole.0 | self.half.0).iter()
    }

    /// Number of those who are not children alive.
    pub fn others(&self) -> usize {
        self.count() - self.living().count()
    }

    /// Everybody.
    pub fn members(&self) -> impl Iterator<Item = Member> + use<> {
        self.children().map(Member::Child).chain(self.dependants.iter().map(Member::Dependant))
    }

    /// Whether somebody is among them.
    pub fn has(&self, member: Member) -> bool {
        match member {
            Member::Child(child) => self.whole.has(child) || self.half.has(child),
            Member::Dependant(dependant) => self.dependants.has(dependant),
        }
    }

    /// Leaves somebody out.
    pub fn remove(&mut self, member: Member) {
        match member {
            Member::Child(child) => {
                self.whole.remove(child);
                self.half.remove(child);
            }
            Member::Dependant(dependant) => self.dependants.remove(dependant),
        }
    }
}

/// For whom those in charge are counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Charge {
    /// Each child must meet a case of L512-2.
    pub is_selective: bool,
    /// The quarter of RSA for which children who died go on counting.
    pub kept_for: Option<Quarter>,
}

impl Charge {
    /// Whether a child counts for the beneficiary.
    fn admits(self, child: &Child) -> Result<bool, Gap> {
        Ok(!self.is_selective || child.residence_condition.get()?)
    }
}

/// Those in charge on the last day of a month.
pub(crate) fn children(case: &Case<'_>, month: Month, charge: Charge) -> Result<Children, Gap> {
    let household = case.household;
    let mut out = Children { living: household.children.len() as u8, ..Children::default() };
    if household.children.is_empty() && household.dependants.is_empty() && household.deaths.is_empty() {
        return Ok(out);
    }
    let day = month.last_day();
    let limit = AGE_LIMIT.on(day)?;
    for (i, child) in household.children.iter().enumerate() {
        if is_in_charge(child, day, limit)? && charge.admits(child)? {
            out.place(i, child)?;
        }
    }
    for (i, dependant) in household.dependants.iter().enumerate() {
        if age(dependant.birth_date.get()?, day) < limit {
            out.dependants.insert(i);
        }
    }
    let lost = household.deaths.iter().filter_map(|death| Some((death.death_date, death.child.as_ref()?)));
    for (i, (died, child)) in lost.enumerate() {
        if (died > day || is_kept(child, died, charge)?)
            && is_in_charge(child, day.min(died), limit)?
            && charge.admits(child)?
        {
            out.place(household.children.len() + i, child)?;
        }
    }
    Ok(out)
}

impl Children {
    fn place(&mut self, position: usize, child: &Child) -> Result<(), Gap> {
        match child.custody.get()? {
            Custody::Full => self.whole.insert(position),
            Custody::Shared => self.half.insert(position),
        }
        Ok(())
    }
}

/// Whether a child who died goes on counting (CASF, L262-21, al. 2): a minor, until the fourth review that follows.
fn is_kept(child: &Child, died: Date, charge: Charge) -> Result<bool, Gap> {
    let Some(quarter) = charge.kept_for.filter(|quarter| quarter.is_known) else { return Ok(false) };
    Ok(quarter.reviews_after(died)? < i32::from(LAST_REVIEW.at(quarter.opened)?)
        && age(child.birth_date.get()?, died) < ADULT)
}

/// Whether some child who died may go on counting for a quarter of RSA.
pub(crate) fn keeps_some(household: &Household, quarter: Quarter) -> Result<bool, Gap> {
    let charge = Charge { is_selective: false, kept_for: Some(quarter) };
    for death in &household.deaths {
        if let Some(child) = &death.child
            && is_kept(child, death.death_date, charge)?
        {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The adults in the order in which they may be the beneficiary, and whether each child must then meet a case of L512-2:
/// first whoever brings in all children (CASF, L262-5, al. 2; CSS, L842-5, al. 2).
pub(crate) fn beneficiaries(household: &Household) -> Result<[(usize, bool); 2], Gap> {
    let meets = |child: &Child| child.residence_condition == Answer::Known(true);
    let lost = household.deaths.iter().filter_map(|death| death.child.as_ref());
    if household.children.iter().chain(lost).all(meets) {
        return Ok([(0, false), (1, false)]);
    }
    let first = is_selective(&household.adults[0])?;
    let second = match household.adults.get(1) {
        Some(partner) => is_selective(partner)?,
        None => first,
    };
    Ok(if first && !second { [(1, false), (0, true)] } else { [(0, first), (1, second)] })
}

/// Foreign and not from the EEA; the children of a refugee, of a stateless person or of somebody under subsidiary protection
/// are in a case of L512-2.
fn is_selective(adult: &Adult) -> Result<bool, Gap> {
    Ok(adult.nationality.get()? == Nationality::Other && !adult.protected.get()?)
}

fn is_in_charge(child: &Child, day: Date, limit: i16) -> Result<bool, Gap> {
    let birth = child.birth_date.get()?;
    if birth > day || age(birth, day) >= limit {
        return Ok(false);
    }
    if arrival(child)? > day || child.in_charge_to.get()?.is_some_and(|end| end < day) {
        return Ok(false);
    }
    Ok(!child.placed.get()? || child.allowances_kept.get()?)
}

/// Majority (code civil, 388).
const ADULT: i16 = 18;

/// Age from which a child is no longer in charge (CASF, R262-3 2°; CSS, R842-3 3°).
pub(super) static AGE_LIMIT: Dated<i16> = Dated::new(
    "foyer.age_limit",
    Unit::Years,
    Renewed::Never,
    &[since(2009, 6, 1, 25, Law::Casf("R262-3", "LEGIARTI000022743618"))],
);

/// The review after a child's death from which the child no longer counts (CASF, L262-21, al. 2).
pub(super) static LAST_REVIEW: Dated<i16> = Dated::new(
    "foyer.last_review_after_death",
    Unit::Count,
    Renewed::Never,
    &[since(2017, 1, 1, 4, Law::Casf("L262-21", "LEGIARTI000041979764"))],
);
