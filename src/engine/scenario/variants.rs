//! Another life of the same household: one [`Change`], applied to the facts, everything else recomputed.
//!
//! A variant is a household like any other: it is written out and read again, so that it is valid and means what its text
//! means. Wages and incomes are changed in every month, the reference year included: the amounts are those reached once
//! the change has had its full effect, not those of the first months.

use rust_decimal::Decimal;

use super::sweep::earning;
use super::timeline::{born, household_later};
use crate::calendar::{Date, birthday};
use crate::household::{
    Activity, Adult, Answer, CareMode, Child, Childcare, Custody, Department, Household, Kind, Kinds, MOST_CHILDREN,
    OtherParent, ParentalLeave, Pregnancy, SharedBy, Spell, Tenure, Union, read, write,
};
use crate::money::{Euros, Monthly};

/// What changes.
#[derive(Clone, Debug, PartialEq)]
pub enum Change {
    /// An adult (position from 0) earns this wage a month: a job is taken, the hours or the pay change.
    Wage {
        /// Position of the adult.
        adult: u8,
        /// Net wage a month.
        monthly: Monthly,
    },
    /// An adult leaves work for good, with this unemployment benefit a month, which may be zero.
    NoWork {
        /// Position of the adult.
        adult: u8,
        /// Unemployment benefit a month.
        unemployment: Monthly,
    },
    /// Children are born in the month.
    Birth {
        /// How many.
        children: u8,
    },
    /// A lone claimant forms a couple with somebody.
    Couple {
        /// Age of the partner.
        age: u8,
        /// Net wage a month of the partner, which may be zero.
        monthly: Monthly,
    },
    /// The couple parts; the claimant stays in the home with the children that live there in whole or in turn.
    Separation {
        /// With whom each child lives, in order.
        children: Vec<LivesWith>,
        /// Rent a month of the partner's new home; zero: hosted.
        rent: Monthly,
    },
    /// The household moves.
    Move {
        /// INSEE code of the département.
        department: Department,
        /// Zone of the housing aid, 1 to 3.
        zone: u8,
        /// Rent a month without charges; zero: hosted.
        rent: Monthly,
    },
    /// A child (position from 0) reaches this age: the household of the month after, everything else as time brings it.
    ReachesAge {
        /// Position of the child.
        child: u8,
        /// Age reached.
        age: u8,
    },
    /// A child lives in turn with both parents, or no longer does.
    Custody {
        /// Position of the child.
        child: u8,
        /// Where the child lives.
        custody: Custody,
    },
    /// The parents of a child who lives in turn with both agree on who receives its family allowances (CSS, L521-2).
    Allowances {
        /// Position of the child.
        child: u8,
        /// Whether it is this household.
        here: bool,
    },
    /// A child is cared for in this way; `None`: no longer.
    Care {
        /// Position of the child.
        child: u8,
        /// Way, hours and cost.
        care: Option<Care>,
    },
    /// An adult takes parental leave, changes it, or returns to work, earning this wage a month.
    Leave {
        /// Position of the adult.
        adult: u8,
        /// How much work is left out; `None`: back at work.
        leave: Option<ParentalLeave>,
        /// Net wage a month meanwhile.
        monthly: Monthly,
    },
    /// A child leaves the home: no longer at the charge of the household.
    Leaves {
        /// Position of the child.
        child: u8,
    },
    /// Another income of an adult becomes this amount a month; zero: it ends.
    Income {
        /// Position of the adult.
        adult: u8,
        /// Kind of income.
        kind: Kind,
        /// Amount a month.
        monthly: Monthly,
    },
    /// The complement of the AEEH of a child, or the PCH in its place.
    Disability {
        /// Position of the child.
        child: u8,
        /// What is chosen.
        choice: DisabilityChoice,
    },
    /// An adult takes days beside a disabled child.
    Beside {
        /// Position of the adult.
        adult: u8,
        /// Position of the child.
        child: u8,
        /// Days of the month.
        days: u8,
        /// Which allowance pays them.
        paid: DaysPaid,
    },
    /// An adult chooses the solidarity income of overseas in place of the RSA, or the RSA again.
    Solidarity {
        /// Position of the adult.
        adult: u8,
        /// Whether it is chosen.
        chosen: bool,
    },
}

/// Which allowance pays days beside a child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DaysPaid {
    /// The daily allowance of parental presence, AJPP.
    Ajpp,
    /// The daily allowance of carers, AJPA.
    Ajpa,
}

/// With whom a child lives after a separation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LivesWith {
    /// The claimant.
    Claimant,
    /// The partner.
    Partner,
    /// Both, in turn.
    Both,
}

/// A way of childcare.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Care {
    /// Kind of care.
    pub mode: CareMode,
    /// Hours a month.
    pub hours: Decimal,
    /// Cost a month, without contributions.
    pub cost: Monthly,
}

/// What a family chooses for a disabled child.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DisabilityChoice {
    /// The AEEH with a complement of this category, 0 to 6.
    Complement(u8),
    /// The basic AEEH, and PCH.
    Pch,
}

/// A household after a change, and the one that it leaves beside, when there is one.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant {
    /// The household.
    pub household: Household,
    /// The other parent's, after a separation.
    pub other: Option<Household>,
}

/// Why a change cannot be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotPossible {
    /// Nobody holds this position.
    Nobody,
    /// Only for a couple.
    NoCouple,
    /// Only for somebody who lives alone.
    InCouple,
    /// An answer that it rests on is not known.
    NotKnown,
    /// It has happened already, or is too far ahead.
    NotAhead,
    /// The household would not be valid.
    NotValid,
}

/// Most months looked ahead for a birthday.
const MOST_MONTHS: i32 = 240;

/// The household after the change.
pub fn variant(household: &Household, change: &Change) -> Result<Variant, NotPossible> {
    let alone = |household| Ok(Variant { household, other: None });
    let mut changed = household.clone();
    match *change {
        Change::Wage { adult, monthly } => {
            let person = changed.adults.get_mut(adult as usize).ok_or(NotPossible::Nobody)?;
            if !monthly.is_zero() {
                works(person);
            }
            alone(valid(&earning(&changed, adult as usize, monthly), &[income(adult), activity(adult)])?)
        }
        Change::NoWork { adult, unemployment } => {
            let person = changed.adults.get_mut(adult as usize).ok_or(NotPossible::Nobody)?;
            stops(person, unemployment);
            alone(valid(&changed, &[income(adult), activity(adult)])?)
        }
        Change::Birth { children } => {
            let due = changed.month.first_day();
            changed.pregnancy = Some(Pregnancy { due_date: due.into(), children: children.into() }).into();
            born(&mut changed);
            alone(valid(&changed, &["/pregnancy".to_owned()])?)
        }
        Change::Couple { age, monthly } => alone(couple(changed, age, monthly)?),
        Change::Separation { ref children, rent } => separation(household, children, rent),
        Change::Move { department, zone, rent } => {
            changed.residence.department = department.into();
            changed.residence.commune = Answer::default();
            changed.residence.apl_zone = Some(zone).into();
            rents(&mut changed, rent);
            alone(valid(&changed, &["/residence".to_owned(), "/housing".to_owned()])?)
        }
        Change::ReachesAge { child, age } => {
            let child = household.children.get(child as usize).ok_or(NotPossible::Nobody)?;
            let birth = child.birth_date.get().map_err(|_| NotPossible::NotKnown)?;
            let after = crate::calendar::Month::of(birthday(birth, age.into())) + 1;
            let later = after.since(household.month);
            if !(1..=MOST_MONTHS).contains(&later) {
                return Err(NotPossible::NotAhead);
            }
            alone(valid(&household_later(household, later as u32), &[])?)
        }
        Change::Custody { child, custody } => {
            let single = household.is_single();
            let one = changed.children.get_mut(child as usize).ok_or(NotPossible::Nobody)?;
            one.custody = custody.into();
            if custody == Custody::Shared && single {
                one.other_parent = OtherParent::Paying.into();
            }
            alone(valid(&changed, &[format!("/children/{child}/custody"), format!("/children/{child}/other_parent")])?)
        }
        Change::Allowances { child, here } => {
            let one = changed.children.get_mut(child as usize).ok_or(NotPossible::Nobody)?;
            one.custody = Custody::Shared.into();
            one.af_claimed_by = if here { SharedBy::Claimant } else { SharedBy::OtherParent }.into();
            let gone = ["custody", "af_claimed_by"].map(|key| format!("/children/{child}/{key}"));
            alone(valid(&changed, &gone)?)
        }
        Change::Care { child, care } => {
            let one = changed.children.get_mut(child as usize).ok_or(NotPossible::Nobody)?;
            let care = care.map(|care| Childcare {
                mode: care.mode,
                hours: care.hours.into(),
                cost: care.cost.into(),
                contributions: Answer::default(),
                unsocial_hours: Decimal::ZERO.into(),
                reference: Answer::default(),
            });
            one.childcare = Answer::Known(care.into_iter().collect());
            alone(valid(&changed, &[format!("/children/{child}/childcare")])?)
        }
        Change::Leave { adult, leave, monthly } => {
            let person = changed.adults.get_mut(adult as usize).ok_or(NotPossible::Nobody)?;
            person.parental_leave = leave.into();
            // On full leave the contract goes on without pay.
            person.activity = Activity::Employed.into();
            let gone = [income(adult), activity(adult), format!("/adults/{adult}/parental_leave")];
            alone(valid(&earning(&changed, adult as usize, monthly), &gone)?)
        }
        Change::Leaves { child } => {
            if child as usize >= changed.children.len() {
                return Err(NotPossible::Nobody);
            }
            alone(keep(&changed, |i| i != child as usize)?)
        }
        Change::Income { adult, kind, monthly } => {
            let person = changed.adults.get_mut(adult as usize).ok_or(NotPossible::Nobody)?;
            let mut spells: Vec<Spell> = person.income.spells().unwrap_or_default().to_vec();
            spells.retain(|spell| spell.kind != kind);
            if !monthly.is_zero() {
                spells.push(always(kind, monthly));
            }
            person.income.0 = Answer::Known(spells);
            alone(valid(&changed, &[income(adult)])?)
        }
        Change::Disability { child, choice } => {
            let one = changed.children.get_mut(child as usize).ok_or(NotPossible::Nobody)?;
            let (complement, pch) = match choice {
                DisabilityChoice::Complement(category) => (category, false),
                DisabilityChoice::Pch => (0, true),
            };
            one.aeeh_complement = complement.into();
            one.pch = pch.into();
            one.aeeh = Some(true).into();
            let at = |key: &str| format!("/children/{child}/{key}");
            alone(valid(&changed, &[at("aeeh_complement"), at("pch"), at("aeeh")])?)
        }
        Change::Beside { adult, child, days, paid } => {
            if child as usize >= changed.children.len() {
                return Err(NotPossible::Nobody);
            }
            let person = changed.adults.get_mut(adult as usize).ok_or(NotPossible::Nobody)?;
            let (presence, carer) = match paid {
                DaysPaid::Ajpp => (days, 0),
                DaysPaid::Ajpa => (0, days),
            };
            person.presence_days = presence.into();
            person.presence_half_days = 0.into();
            person.presence_child = Answer::Known((presence > 0).then_some(child));
            person.carer_days = carer.into();
            person.carer_half_days = 0.into();
            let keys = ["presence_days", "presence_half_days", "presence_child", "carer_days", "carer_half_days"];
            alone(valid(&changed, &keys.map(|key| format!("/adults/{adult}/{key}")))?)
        }
        Change::Solidarity { adult, chosen } => {
            let person = changed.adults.get_mut(adult as usize).ok_or(NotPossible::Nobody)?;
            person.leaves_labour_market = chosen.into();
            alone(valid(&changed, &[format!("/adults/{adult}/leaves_labour_market")])?)
        }
    }
}

/// Incomes that work takes the place of.
const WITHOUT_WORK: Kinds = Kinds::of(&[Kind::Unemployment, Kind::SolidarityUnemployment]);
/// Incomes from work as an employee.
const FROM_WORK: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::EsatWage,
    Kind::TrainingPay,
    Kind::PartialUnemployment,
]);

fn works(adult: &mut Adult) {
    if !matches!(adult.activity, Answer::Known(Activity::Apprentice | Activity::SelfEmployed | Activity::Student)) {
        if adult.activity != Activity::Employed.into() {
            adult.activity_since = Answer::default();
        }
        adult.activity = Activity::Employed.into();
    }
    if let Answer::Known(spells) = &mut adult.income.0 {
        spells.retain(|spell| !WITHOUT_WORK.has(spell.kind));
    }
}

fn stops(adult: &mut Adult, unemployment: Monthly) {
    adult.activity = Activity::Jobseeker.into();
    adult.activity_since = Answer::default();
    let mut spells: Vec<Spell> = adult.income.spells().unwrap_or_default().to_vec();
    spells.retain(|spell| !FROM_WORK.has(spell.kind) && !WITHOUT_WORK.has(spell.kind));
    if !unemployment.is_zero() {
        spells.push(always(Kind::Unemployment, unemployment));
    }
    adult.income.0 = Answer::Known(spells);
}

pub(super) fn always(kind: Kind, monthly: Monthly) -> Spell {
    Spell {
        kind,
        monthly: monthly.into(),
        from: None,
        to: None,
        taxable: Answer::default(),
        gross: Answer::default(),
        overtime: Monthly::ZERO.into(),
    }
}

pub(super) fn rents(household: &mut Household, rent: Monthly) {
    let housing = &mut household.housing;
    let relative = Answer::Known(false);
    *housing = crate::household::Housing {
        tenure: if rent.is_zero() { Tenure::Hosted.into() } else { Tenure::Tenant.into() },
        rent: rent.into(),
        landlord_is_relative: relative,
        ..crate::household::Housing::plain()
    };
}

fn couple(mut household: Household, age: u8, monthly: Monthly) -> Result<Household, NotPossible> {
    if !household.is_single() {
        return Err(NotPossible::InCouple);
    }
    let day = household.month.first_day();
    let mut partner = plain(birthday(day, -i16::from(age)))?;
    if monthly.is_zero() {
        partner.activity = Activity::Inactive.into();
    } else {
        partner.income.0 = Answer::Known(vec![always(Kind::Wage, monthly)]);
    }
    household.union = Union::Cohabiting;
    household.union_since = Some(day).into();
    household.adults.try_push(partner).map_err(|_| NotPossible::NotValid)?;
    // The partner is not the children's other parent: what was answered on that parent stays.
    valid(&household, &["/union_since".to_owned()])
}

/// A French adult born on this day who works and earns nothing, with the defaults of the format.
pub(super) fn plain(birth: Date) -> Result<Adult, NotPossible> {
    let text = format!(
        r#"{{"format":1,"month":"{}","residence":{{"department":"75"}},"union":"single","adults":[{{"birth_date":"{birth}",
            "activity":"employed"}}],"housing":{{"tenure":"hosted"}}}}"#,
        crate::sources::LAW_KNOWN_UNTIL
    );
    let mut household = read(text.as_bytes()).map_err(|_| NotPossible::NotValid)?;
    household.adults.pop().ok_or(NotPossible::NotValid)
}

/// The claimant's household, and the partner's. Each child that leaves takes its answers along; savings are halved.
fn separation(household: &Household, with: &[LivesWith], rent: Monthly) -> Result<Variant, NotPossible> {
    if household.is_single() {
        return Err(NotPossible::NoCouple);
    }
    if with.len() != household.children.len() {
        return Err(NotPossible::Nobody);
    }
    let mut parted = household.clone();
    parted.union = Union::Single;
    parted.union_since = Some(household.month.first_day()).into();
    for (child, with) in parted.children.iter_mut().zip(with) {
        if *with == LivesWith::Both {
            child.custody = Custody::Shared.into();
        }
        if child.other_parent == OtherParent::Present.into() {
            // In turn each parent supports the child in kind; else no support is supposed to be paid.
            child.other_parent = match with {
                LivesWith::Both => OtherParent::Paying.into(),
                LivesWith::Claimant | LivesWith::Partner => OtherParent::NotPaying.into(),
            };
        }
    }
    let half = |amount: Answer<Euros>| match amount {
        Answer::Known(amount) => {
            use crate::money::Cents;
            Answer::Known(Euros(amount.0 / Decimal::TWO).to_cents())
        }
        unknown => unknown,
    };
    parted.assets.financial = half(parted.assets.financial);
    parted.assets.untaxed_savings = half(parted.assets.untaxed_savings);
    parted.assets.real_estate = half(parted.assets.real_estate);

    let mut claimant = parted.clone();
    claimant.adults.truncate(1);
    let claimant = keep(&without(&claimant, "/adults/1", None), |i| with[i] != LivesWith::Partner)?;

    let mut partner = parted;
    if partner.adults.len() < 2 {
        return Err(NotPossible::NoCouple);
    }
    partner.adults.remove(0);
    partner.id = None;
    partner.pregnancy = Answer::default();
    partner.dependants.clear();
    partner.deaths.clear();
    rents(&mut partner, rent);
    let mut partner = without(&partner, "/adults/0", None);
    for gone in ["/pregnancy", "/dependants", "/deaths", "/housing"] {
        partner = without(&partner, gone, None);
    }
    let partner = without(&partner, "/adults/1", Some("/adults/0"));
    let partner = keep(&partner, |i| with[i] != LivesWith::Claimant)?;
    Ok(Variant { household: claimant, other: Some(partner) })
}

/// The household with these of its children only; `presence_child` follows.
pub(super) fn keep(household: &Household, kept: impl Fn(usize) -> bool) -> Result<Household, NotPossible> {
    let mut fewer = household.clone();
    let mut new: Vec<Option<u8>> = Vec::with_capacity(MOST_CHILDREN);
    let mut children: Vec<Child> = Vec::with_capacity(household.children.len());
    for (i, child) in household.children.iter().enumerate() {
        new.push(kept(i).then_some(children.len() as u8));
        if kept(i) {
            children.push(child.clone());
        }
    }
    fewer.children = children;
    for adult in &mut fewer.adults {
        if let Answer::Known(Some(child)) = adult.presence_child {
            adult.presence_child = Answer::Known(new.get(child as usize).copied().flatten());
            if adult.presence_child == Answer::Known(None) {
                adult.presence_days = 0.into();
                adult.presence_half_days = 0.into();
            }
        }
    }
    for (i, new) in new.iter().enumerate() {
        let to = new.map(|new| format!("/children/{new}"));
        fewer = without(&fewer, &format!("/children/{i}"), to.as_deref());
    }
    valid(&fewer, &[])
}

/// The household whose unknown answers under a pointer are moved under another, or forgotten.
pub(super) fn without(household: &Household, from: &str, to: Option<&str>) -> Household {
    let mut moved = household.clone();
    let under = |pointer: &str| {
        pointer.strip_prefix(from).filter(|rest| rest.is_empty() || rest.starts_with('/')).map(str::to_owned)
    };
    moved.unknown = moved
        .unknown
        .into_iter()
        .filter_map(|pointer| match under(&pointer) {
            Some(rest) => to.map(|to| format!("{to}{rest}")),
            None => Some(pointer),
        })
        .collect();
    moved
}

fn income(adult: u8) -> String {
    format!("/adults/{adult}/income")
}

fn activity(adult: u8) -> String {
    format!("/adults/{adult}/activity")
}

/// The household written out and read again, with these answers no longer missing.
pub(super) fn valid(household: &Household, answered: &[String]) -> Result<Household, NotPossible> {
    let household = answered.iter().fold(household.clone(), |household, pointer| without(&household, pointer, None));
    read(write(&household).as_bytes()).map_err(|_| NotPossible::NotValid)
}

#[cfg(test)]
mod tests {
    use rust_decimal::dec;

    use super::*;
    use crate::assessment::assess;
    use crate::benefits::testing::{child_born, household};
    use crate::calendar::Month;
    use crate::outcome::{Benefit, Outcome, Reason};
    use crate::trace::Trace;

    fn couple_with_children() -> Household {
        let mut family = household(Month::new(2026, 11), 2);
        family.children = vec![child_born(2009, 2, 3), child_born(2018, 6, 14), child_born(2024, 3, 10)];
        family.adults[0].income.0 = Answer::Known(vec![always(Kind::Wage, Monthly(dec!(1800)))]);
        family
    }

    fn lone_parent() -> Household {
        let mut family = household(Month::new(2026, 11), 1);
        family.children = vec![child_born(2018, 6, 14), child_born(2024, 3, 10)];
        for child in &mut family.children {
            child.other_parent = OtherParent::NotPaying.into();
        }
        rents(&mut family, Monthly(dec!(560)));
        family
    }

    fn net(household: &Household, benefit: Benefit) -> Decimal {
        match assess(household, &mut Trace::silent()).of(benefit) {
            Outcome::Due(due) => due.net.0,
            Outcome::NotDue(_) => Decimal::ZERO,
            Outcome::Unknown(gap) => panic!("{benefit:?}: {gap:?}"),
        }
    }

    fn changed(household: &Household, change: Change) -> Household {
        variant(household, &change).expect("possible").household
    }

    #[test]
    fn a_job_taken_ends_the_unemployment_benefit() {
        let without = changed(&lone_parent(), Change::NoWork { adult: 0, unemployment: Monthly(dec!(900)) });
        assert_eq!(without.adults[0].activity, Activity::Jobseeker.into());
        let with = changed(&without, Change::Wage { adult: 0, monthly: Monthly(dec!(1500)) });
        let kinds: Vec<Kind> = with.adults[0].income.spells().expect("known").iter().map(|spell| spell.kind).collect();
        assert_eq!(kinds, [Kind::Wage]);
        assert_eq!(with.adults[0].activity, Activity::Employed.into());
        assert!(net(&with, Benefit::Ppa) > net(&without, Benefit::Ppa));
    }

    #[test]
    fn a_wage_answers_an_income_that_was_missing() {
        let mut family = lone_parent();
        family.adults[0].income.0 = family.not_known("/adults/0/income".to_owned());
        let with = changed(&family, Change::Wage { adult: 0, monthly: Monthly(dec!(1500)) });
        assert!(with.unknown.is_empty());
    }

    #[test]
    fn a_birth_makes_one_more_child() {
        let with = changed(&couple_with_children(), Change::Birth { children: 2 });
        assert_eq!(with.children.len(), 5);
        assert_eq!(with.children[4].birth_date, Date::constant(2026, 11, 1).into());
    }

    #[test]
    fn a_couple_formed_ends_the_support_for_lone_parents() {
        let with = changed(&lone_parent(), Change::Couple { age: 30, monthly: Monthly(dec!(1400)) });
        assert_eq!(with.adults.len(), 2);
        assert!(net(&lone_parent(), Benefit::Asf) > Decimal::ZERO);
        let assessment = assess(&with, &mut Trace::silent());
        assert_eq!(*assessment.of(Benefit::Asf), Outcome::NotDue(Reason::InCouple));
        assert_eq!(variant(&with, &Change::Couple { age: 30, monthly: Monthly::ZERO }), Err(NotPossible::InCouple));
    }

    #[test]
    fn a_separation_makes_two_households_and_shares_the_children() {
        let mut family = couple_with_children();
        family.adults[1].activity = family.not_known("/adults/1/activity".to_owned());
        family.children[2].schooled = family.not_known("/children/2/schooled".to_owned());
        let with = [LivesWith::Partner, LivesWith::Both, LivesWith::Claimant];
        let change = Change::Separation { children: with.to_vec(), rent: Monthly(dec!(500)) };
        let variant = variant(&family, &change).expect("possible");
        let (claimant, partner) = (variant.household, variant.other.expect("two"));
        assert_eq!((claimant.children.len(), partner.children.len()), (2, 2));
        assert_eq!(claimant.unknown, ["/children/1/schooled"]);
        assert_eq!(partner.unknown, ["/adults/0/activity"]);
        assert_eq!(claimant.children[0].custody, Custody::Shared.into());
        assert_eq!(claimant.children[0].other_parent, OtherParent::Paying.into());
        assert_eq!(partner.children[0].other_parent, OtherParent::NotPaying.into());
        assert_eq!(partner.housing.rent, Monthly(dec!(500)).into());
        assert!(claimant.is_single() && partner.is_single());
        assert_eq!(variant_of_single(), Err(NotPossible::NoCouple));
    }

    fn variant_of_single() -> Result<Variant, NotPossible> {
        variant(&lone_parent(), &Change::Separation { children: vec![], rent: Monthly::ZERO })
    }

    #[test]
    fn a_move_changes_the_zone_and_the_rent_and_nothing_else_of_the_family() {
        let paris = Department::new("75").expect("Paris");
        let moved = changed(&lone_parent(), Change::Move { department: paris, zone: 1, rent: Monthly(dec!(800)) });
        assert!(net(&moved, Benefit::Al) > net(&lone_parent(), Benefit::Al));
        assert_eq!(net(&moved, Benefit::Af), net(&lone_parent(), Benefit::Af));
    }

    #[test]
    fn an_eighteenth_birthday_is_the_month_after_as_time_brings_it() {
        let later = changed(&couple_with_children(), Change::ReachesAge { child: 0, age: 18 });
        assert_eq!(later.month, Month::new(2027, 3));
        assert_eq!(
            variant(&couple_with_children(), &Change::ReachesAge { child: 0, age: 14 }),
            Err(NotPossible::NotAhead)
        );
        assert_eq!(
            variant(&couple_with_children(), &Change::ReachesAge { child: 9, age: 18 }),
            Err(NotPossible::Nobody)
        );
    }

    #[test]
    fn shared_custody_halves_the_part_of_the_child_and_an_agreement_gives_it_to_one() {
        let family = lone_parent();
        let shared = changed(&family, Change::Custody { child: 0, custody: Custody::Shared });
        // 478.16 × 0.32 = 153.01 for two; one and a half of two: three quarters (R521-4).
        let (whole, three_quarters) = (net(&family, Benefit::Af), net(&shared, Benefit::Af));
        assert!((whole * dec!(0.75) - three_quarters).abs() < dec!(0.02), "{whole} {three_quarters}");
        let here = changed(&shared, Change::Allowances { child: 0, here: true });
        assert_eq!(net(&here, Benefit::Af), whole);
        let there = changed(&shared, Change::Allowances { child: 0, here: false });
        assert_eq!((there.children.len(), net(&there, Benefit::Af)), (2, Decimal::ZERO));
        // The other benefits stay where they were.
        assert_eq!(
            (net(&there, Benefit::Al), net(&here, Benefit::Al)),
            (net(&shared, Benefit::Al), net(&shared, Benefit::Al))
        );
    }

    #[test]
    fn a_child_who_leaves_is_no_longer_counted() {
        let fewer = changed(&couple_with_children(), Change::Leaves { child: 0 });
        assert_eq!((fewer.children.len(), fewer.children[0].birth_date), (2, Date::constant(2018, 6, 14).into()));
        assert!(net(&fewer, Benefit::Af) < net(&couple_with_children(), Benefit::Af));
        assert_eq!(variant(&lone_parent(), &Change::Leaves { child: 2 }), Err(NotPossible::Nobody));
    }

    #[test]
    fn another_income_takes_the_place_of_the_one_before() {
        let family = couple_with_children();
        let pension = |monthly| Change::Income { adult: 0, kind: Kind::DisabilityPension, monthly: Monthly(monthly) };
        let with = changed(&changed(&family, pension(dec!(400))), pension(dec!(900)));
        let spells = with.adults[0].income.spells().expect("known");
        assert_eq!(spells.iter().map(|spell| spell.kind).collect::<Vec<_>>(), [Kind::Wage, Kind::DisabilityPension]);
        assert_eq!(spells[1].monthly, Monthly(dec!(900)).into());
        let without = changed(&with, pension(Decimal::ZERO));
        assert_eq!(without.adults[0].income, family.adults[0].income);
    }

    #[test]
    fn ways_of_care_are_compared_on_the_same_family() {
        let family = changed(&couple_with_children(), Change::Wage { adult: 1, monthly: Monthly(dec!(1500)) });
        let care = |mode, cost| {
            let care = Care { mode, hours: dec!(120), cost: Monthly(cost) };
            net(&changed(&family, Change::Care { child: 2, care: Some(care) }), Benefit::Cmg)
        };
        assert!(care(CareMode::Childminder, dec!(600)) > Decimal::ZERO);
        assert!(care(CareMode::MicroCreche, dec!(900)) > Decimal::ZERO);
        assert_eq!(net(&changed(&family, Change::Care { child: 2, care: None }), Benefit::Cmg), Decimal::ZERO);
    }

    #[test]
    fn leave_is_paid_by_how_much_work_is_left_out() {
        let family = changed(&couple_with_children(), Change::Wage { adult: 1, monthly: Monthly(dec!(1500)) });
        let leave = |leave, monthly| {
            net(&changed(&family, Change::Leave { adult: 1, leave, monthly: Monthly(monthly) }), Benefit::Prepare)
        };
        let full = leave(Some(ParentalLeave::Full), dec!(0));
        let half = leave(Some(ParentalLeave::HalfTime), dec!(750));
        let part = leave(Some(ParentalLeave::PartTime), dec!(1200));
        assert!(full > half && half > part && part > Decimal::ZERO, "{full} {half} {part}");
        assert_eq!(leave(None, dec!(1500)), Decimal::ZERO);
    }

    #[test]
    fn the_complement_or_pch_takes_the_place_of_the_other() {
        let mut family = couple_with_children();
        family.children[1].disability_rate = 80.into();
        let of = |choice| net(&changed(&family, Change::Disability { child: 1, choice }), Benefit::Aeeh);
        let (basic, third) = (of(DisabilityChoice::Pch), of(DisabilityChoice::Complement(3)));
        assert!(third > basic && basic > Decimal::ZERO);
    }

    #[test]
    fn a_variant_is_what_its_text_says() {
        let family = couple_with_children();
        for change in [
            Change::Wage { adult: 1, monthly: Monthly(dec!(700)) },
            Change::NoWork { adult: 0, unemployment: Monthly(dec!(1000)) },
            Change::Birth { children: 1 },
            Change::ReachesAge { child: 1, age: 11 },
        ] {
            let household = changed(&family, change);
            assert_eq!(read(write(&household).as_bytes()), Ok(household));
        }
    }
}
