//! What may have been counted otherwise: one typed change a cause, made on the facts of a household.

use rust_decimal::Decimal;

use super::super::timeline::household_later;
use super::super::variants::{Change, keep, valid, variant, without};
use crate::calendar::{Date, Month, age, birthday, months_later};
use crate::household::{
    Activity, Answer, Child, ChildActivity, Custody, Household, Income, Kind, Landlord, MOST_CHILDREN, OtherParent,
    ParentalLeave, Spell, Tenure, Union,
};
use crate::money::{Euros, Monthly};
use crate::outcome::{Benefit, PartName};

/// Whose income.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// An adult, by position from 0.
    Adult(u8),
    /// A child, by position from 0.
    Child(u8),
}

/// An income of the household.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// Whose.
    pub who: Who,
    /// Its nature.
    pub kind: Kind,
    /// Position of its spell among the person's; causes that concern a nature as a whole do not look at it.
    pub spell: u8,
}

/// One thing that may have been counted otherwise than the household says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cause {
    // What the letter shows: nothing of the household differs.
    /// The amount is that before CRDS.
    BeforeCrds,
    /// It is one portion only.
    OnlyPart(PartName),
    /// It is the share of one adult (position from 0).
    OnlyAdult(u8),
    /// Nothing is paid as long as a declaration is awaited.
    Declaration,
    /// This amount is kept back each month to recover what was paid in excess.
    KeptBack(Euros),

    // When.
    /// It is the amount of another month.
    OtherMonth(Month),
    /// The quarter of payment opened in another month.
    Quarter(Benefit, Month),
    /// The incomes counted are those of three months earlier: the declaration before the last.
    FormerDeclaration,
    /// The resources counted are those of this calendar year.
    ReferenceYear(i16),

    // Incomes.
    /// One nature of income of a person is not counted.
    LeftOut(Source),
    /// No income of a person is counted.
    AllLeftOut(Who),
    /// One nature of income of a person is counted twice.
    Twice(Source),
    /// An income is counted from this month on.
    From(Source, Month),
    /// An income is counted until this month; `None`: it goes on.
    Until(Source, Option<Month>),
    /// An income is counted for another amount a month.
    Amount(Source, Monthly),
    /// One nature of income of a person is counted for this share of what the household says.
    Share(Source, Decimal),
    /// The taxable amount is counted in place of what is received.
    Taxed(Source),
    /// What is received is counted in place of the taxable amount.
    Untaxed(Source),
    /// An income that the household does not name.
    Unlisted(Who, Kind, Monthly),

    // The family.
    /// A child is not counted.
    ChildLeftOut(u8),
    /// A child is counted as in charge: under 20, at school, without income.
    ChildKept(u8),
    /// A child is taken to be born some months later (earlier when negative).
    Birthday(u8, i8),
    /// A child of this age that the household does not name is counted.
    OneMoreChild(u8),
    /// Where a child lives.
    Custody(u8, Custody),
    /// What became of a child's other parent.
    Parent(u8, OtherParent),
    /// What became of the other parent of every child.
    Parents(OtherParent),
    /// Maintenance received for a child, a month.
    Support(u8, Monthly),
    /// Whether a child is at school.
    School(u8, bool),
    /// What a child from 16 on does.
    ChildDoes(u8, ChildActivity),
    /// A child earns more than 55 % of the SMIC.
    ChildEarns(u8),
    /// A partner is counted, with this wage a month.
    Couple(Monthly),
    /// The partner is not counted.
    Lone,
    /// The pregnancy is not known.
    NoPregnancy,

    // Persons.
    /// Main activity of an adult.
    Activity(u8, Activity),
    /// Since when that activity goes on; `None`: long ago.
    ActivitySince(u8, Option<Month>),
    /// Rate of incapacity of a person.
    Rate(Who, u8),
    /// Whether the restriction of access to work of an adult is recognised.
    Restriction(u8, bool),
    /// Category of AEEH complement of a child.
    Complement(u8, u8),
    /// Whether PCH takes the place of a child's complement.
    Pch(u8, bool),
    /// An adult's right to reside is not on record.
    NoPermit(u8),
    /// How an adult's work is reduced.
    Leave(u8, Option<ParentalLeave>),
    /// Days of presence beside a child in the month.
    Days(u8, u8),

    // The home.
    /// By what title it is lived in.
    Tenure(Tenure),
    /// Rent a month.
    Rent(Monthly),
    /// Zone of the housing aid.
    Zone(u8),
    /// Whether the dwelling is under agreement (APL).
    Agreement(bool),
    /// Who lets it.
    Landlord(Landlord),
    /// Whether it is a shared flat.
    FlatShare(bool),
    /// Whether it is a room.
    Room(bool),
    /// Entry in the home in this month; `None`: long ago.
    MovedIn(Option<Month>),
    /// Savings without taxed income.
    Savings(Euros),

    // Childcare.
    /// Hours of care of a child in the month.
    CareHours(u8, Decimal),
    /// Cost of the care of a child in the month.
    CareCost(u8, Monthly),
    /// The care of a child is not known.
    NoCare(u8),
}

impl Cause {
    /// The household as it would have been counted; `None` when the cause does not fit it, or changes no fact of it.
    pub fn counted(self, household: &Household) -> Option<Household> {
        let month = household.month;
        let mut h = household.clone();
        match self {
            Cause::BeforeCrds | Cause::OnlyPart(_) | Cause::OnlyAdult(_) | Cause::Declaration | Cause::KeptBack(_) => {
                return None;
            }

            Cause::OtherMonth(other) => return in_month(household, other),
            Cause::Quarter(benefit, opened) => match benefit {
                Benefit::Rsa => h.reviews.rsa = Some(opened).into(),
                Benefit::Ppa => h.reviews.ppa = Some(opened).into(),
                Benefit::Al => h.reviews.al = Some(opened).into(),
                Benefit::Aah => h.reviews.aah = Some(opened).into(),
                Benefit::Af
                | Benefit::Cf
                | Benefit::Asf
                | Benefit::Ars
                | Benefit::PajeBirth
                | Benefit::PajeAdoption
                | Benefit::PajeBase
                | Benefit::Prepare
                | Benefit::Cmg
                | Benefit::Aeeh
                | Benefit::Ajpp
                | Benefit::ChildDeath
                | Benefit::MovingGrant
                | Benefit::Mva
                | Benefit::ChristmasBonus
                | Benefit::Ajpa
                | Benefit::Cpr
                | Benefit::Rso
                | Benefit::Aspa
                | Benefit::Asi => return None,
            },
            Cause::FormerDeclaration => {
                for_each_income(&mut h, |spells| {
                    for spell in spells {
                        spell.from = spell.from.map(|from| from + QUARTER);
                        spell.to = spell.to.map(|to| to + QUARTER);
                    }
                });
            }
            Cause::ReferenceYear(year) => {
                let counted = month.year() - 2;
                for_each_income(&mut h, |spells| *spells = with_year(spells, counted, year));
            }

            Cause::LeftOut(source) => spells(&mut h, source.who)?.retain(|spell| spell.kind != source.kind),
            Cause::AllLeftOut(who) => spells(&mut h, who)?.clear(),
            Cause::Twice(source) => {
                let spells = spells(&mut h, source.who)?;
                let again: Vec<Spell> = spells.iter().filter(|spell| spell.kind == source.kind).cloned().collect();
                spells.extend(again);
            }
            Cause::From(source, from) => {
                let spell = spell(&mut h, source)?;
                spell.from = Some(from);
                if spell.to.is_some_and(|to| to < from) {
                    return None;
                }
            }
            Cause::Until(source, to) => {
                let spell = spell(&mut h, source)?;
                spell.to = to;
                if let (Some(from), Some(to)) = (spell.from, to)
                    && to < from
                {
                    return None;
                }
            }
            Cause::Amount(source, monthly) => {
                let spell = spell(&mut h, source)?;
                let before = spell.monthly.get().ok()?;
                // What is taxed follows what is received.
                if let Answer::Known(Some(taxable)) = spell.taxable {
                    spell.taxable = if before.is_zero() {
                        Answer::default()
                    } else {
                        Some(cents(taxable.0 * monthly.0 / before.0)).into()
                    };
                }
                spell.monthly = monthly.into();
            }
            Cause::Share(source, share) => {
                for spell in spells(&mut h, source.who)?.iter_mut().filter(|spell| spell.kind == source.kind) {
                    spell.monthly = cents(spell.monthly.get().ok()?.0 * share).into();
                    if let Some(taxable) = spell.taxable.get().ok()? {
                        spell.taxable = Some(cents(taxable.0 * share)).into();
                    }
                }
            }
            Cause::Taxed(source) => {
                for spell in spells(&mut h, source.who)?.iter_mut().filter(|spell| spell.kind == source.kind) {
                    if let Some(taxable) = spell.taxable.get().ok()? {
                        spell.monthly = taxable.into();
                    }
                }
            }
            Cause::Untaxed(source) => {
                for spell in spells(&mut h, source.who)?.iter_mut().filter(|spell| spell.kind == source.kind) {
                    spell.taxable = Answer::default();
                }
            }
            Cause::Unlisted(who, kind, monthly) => spells(&mut h, who)?.push(Spell {
                kind,
                monthly: monthly.into(),
                from: None,
                to: None,
                taxable: Answer::default(),
                gross: Answer::default(),
                overtime: Monthly::ZERO.into(),
            }),

            Cause::ChildLeftOut(left) => return keep(household, |i| i != left as usize).ok(),
            Cause::ChildKept(i) => {
                let child = h.children.get_mut(i as usize)?;
                child.income = Income::default();
                child.activity = ChildActivity::Student.into();
                child.schooled = true.into();
                child.in_charge_to = Answer::default();
                child.placed = false.into();
                let birth = child.birth_date.get().ok()?;
                let years = age(birth, month.first_day());
                if years > LAST_YEAR_IN_CHARGE {
                    child.birth_date = birthday(birth, years - LAST_YEAR_IN_CHARGE).into();
                }
            }
            Cause::Birthday(i, months) => {
                let child = h.children.get_mut(i as usize)?;
                let birth = months_later(child.birth_date.get().ok()?, months.into());
                if birth > month.last_day() {
                    return None;
                }
                child.birth_date = birth.into();
            }
            Cause::OneMoreChild(years) => {
                if h.children.len() >= MOST_CHILDREN {
                    return None;
                }
                let other = match (h.is_single(), h.children.last()) {
                    (true, Some(child)) => child.other_parent,
                    (true, None) => OtherParent::NotPaying.into(),
                    (false, _) => OtherParent::Present.into(),
                };
                let birth = birthday(month.first_day(), -i16::from(years));
                h.children.push(Child { other_parent: other, ..Child::born(birth) });
            }
            Cause::Custody(child, custody) => {
                let single = h.is_single();
                let child = h.children.get_mut(child as usize)?;
                child.custody = custody.into();
                if single && custody == Custody::Shared {
                    child.other_parent = OtherParent::Paying.into();
                }
            }
            Cause::Parent(child, parent) => h.children.get_mut(child as usize)?.other_parent = parent.into(),
            Cause::Parents(parent) => {
                h.children.iter_mut().for_each(|child| child.other_parent = parent.into());
            }
            Cause::Support(child, monthly) => h.children.get_mut(child as usize)?.child_support = monthly.into(),
            Cause::School(child, schooled) => h.children.get_mut(child as usize)?.schooled = schooled.into(),
            Cause::ChildDoes(child, activity) => h.children.get_mut(child as usize)?.activity = activity.into(),
            Cause::ChildEarns(i) => {
                h.children.get_mut(i as usize)?.activity = ChildActivity::Working.into();
                return Cause::Unlisted(Who::Child(i), Kind::Wage, CHILD_WAGE).counted(&h);
            }
            Cause::Couple(monthly) => {
                let years = age(h.adults.first()?.birth_date.get().ok()?, month.first_day());
                let change = Change::Couple { age: years.clamp(18, 99) as u8, monthly };
                let mut couple = variant(household, &change).ok()?.household;
                couple.union_since = Answer::default();
                return Some(couple);
            }
            Cause::Lone => {
                if h.is_single() {
                    return None;
                }
                h.union = Union::Single;
                h.union_since = Answer::default();
                h.adults.truncate(1);
                for child in &mut h.children {
                    if child.other_parent == OtherParent::Present.into() {
                        child.other_parent = OtherParent::NotPaying.into();
                    }
                }
                return valid(&without(&h, "/adults/1", None), &[]).ok();
            }
            Cause::NoPregnancy => h.pregnancy = Answer::default(),

            Cause::Activity(adult, activity) => {
                let adult = h.adults.get_mut(adult as usize)?;
                adult.activity = activity.into();
                adult.activity_since = Answer::default();
            }
            Cause::ActivitySince(adult, since) => {
                h.adults.get_mut(adult as usize)?.activity_since = since.map(Month::first_day).into();
            }
            Cause::Rate(Who::Adult(adult), rate) => h.adults.get_mut(adult as usize)?.disability_rate = rate.into(),
            Cause::Rate(Who::Child(child), rate) => h.children.get_mut(child as usize)?.disability_rate = rate.into(),
            Cause::Restriction(adult, is) => h.adults.get_mut(adult as usize)?.employment_restriction = is.into(),
            Cause::Complement(child, category) => {
                h.children.get_mut(child as usize)?.aeeh_complement = category.into();
            }
            Cause::Pch(child, is) => h.children.get_mut(child as usize)?.pch = is.into(),
            Cause::NoPermit(adult) => {
                let adult = h.adults.get_mut(adult as usize)?;
                adult.permit_since = Answer::default();
                adult.resident_card = false.into();
                adult.protected = false.into();
                adult.right_of_residence = false.into();
            }
            Cause::Leave(adult, leave) => h.adults.get_mut(adult as usize)?.parental_leave = leave.into(),
            Cause::Days(adult, days) => h.adults.get_mut(adult as usize)?.presence_days = days.into(),

            Cause::Tenure(tenure) => h.housing.tenure = tenure.into(),
            Cause::Rent(rent) => h.housing.rent = rent.into(),
            Cause::Zone(zone) => h.residence.apl_zone = Some(zone).into(),
            Cause::Agreement(is) => h.housing.apl_agreement = Some(is).into(),
            Cause::Landlord(landlord) => h.housing.landlord = landlord.into(),
            Cause::FlatShare(is) => h.housing.flat_share = is.into(),
            Cause::Room(is) => h.housing.room = is.into(),
            Cause::MovedIn(moved) => h.housing.moved_in = moved.map(Month::first_day).into(),
            Cause::Savings(amount) => h.assets.financial = amount.into(),

            Cause::CareHours(child, hours) => care(&mut h, child)?.hours = hours.into(),
            Cause::CareCost(child, cost) => care(&mut h, child)?.cost = cost.into(),
            Cause::NoCare(child) => h.children.get_mut(child as usize)?.childcare = Answer::Known(Vec::new()),
        }
        Some(h)
    }
}

/// Months between two reviews.
const QUARTER: i32 = 3;
/// Age in whole years up to which a child is in charge (CSS, R512-2).
const LAST_YEAR_IN_CHARGE: i16 = 19;
/// Wage a month that is surely more than 55 % of the SMIC; it enters no amount that is shown.
const CHILD_WAGE: Monthly = Monthly(rust_decimal::dec!(1300));

/// The household in another month: what time brings until then, or what it was.
pub fn in_month(household: &Household, month: Month) -> Option<Household> {
    if month >= household.month {
        return Some(household_later(household, month.since(household.month).try_into().ok()?));
    }
    let mut before = household.clone();
    before.month = month;
    let born = |child: &Child| child.birth_date.get().map_or(true, |birth| birth <= month.last_day());
    if before.children.iter().all(born) {
        return Some(before);
    }
    keep(&before, |i| before.children.get(i).is_none_or(born)).ok()
}

/// The incomes of which those of one calendar year take the place of another's.
fn with_year(spells: &[Spell], counted: i16, year: i16) -> Vec<Spell> {
    let (first, last) = (Month::january(counted), Month::new(counted, 12));
    let shift = 12 * i32::from(counted - year);
    let mut out = Vec::with_capacity(spells.len() + 2);
    let mut put = |spell: &Spell, from: Option<Month>, to: Option<Month>| {
        if from.zip(to).is_none_or(|(from, to)| from <= to) {
            out.push(Spell { from, to, ..spell.clone() });
        }
    };
    for spell in spells {
        put(spell, spell.from, Some(spell.to.map_or(first - 1, |to| to.min(first - 1))));
        let from = spell.from.map_or(first, |from| (from + shift).max(first));
        let to = spell.to.map_or(last, |to| (to + shift).min(last));
        put(spell, Some(from), Some(to));
        put(spell, Some(spell.from.map_or(last + 1, |from| from.max(last + 1))), spell.to);
    }
    out
}

fn for_each_income(household: &mut Household, change: impl Fn(&mut Vec<Spell>)) {
    let adults = household.adults.iter_mut().map(|adult| &mut adult.income);
    let children = household.children.iter_mut().map(|child| &mut child.income);
    for income in adults.chain(children) {
        if let Answer::Known(spells) = &mut income.0 {
            change(spells);
        }
    }
}

fn spells(household: &mut Household, who: Who) -> Option<&mut Vec<Spell>> {
    let income = match who {
        Who::Adult(i) => &mut household.adults.get_mut(i as usize)?.income,
        Who::Child(i) => &mut household.children.get_mut(i as usize)?.income,
    };
    match &mut income.0 {
        Answer::Known(spells) => Some(spells),
        Answer::Unknown(_) => None,
    }
}

fn spell(household: &mut Household, source: Source) -> Option<&mut Spell> {
    spells(household, source.who)?.get_mut(source.spell as usize)
}

fn care(household: &mut Household, child: u8) -> Option<&mut crate::household::Childcare> {
    match &mut household.children.get_mut(child as usize)?.childcare {
        Answer::Known(care) => care.first_mut(),
        Answer::Unknown(_) => None,
    }
}

fn cents(amount: Decimal) -> Monthly {
    use crate::money::Cents;
    Monthly(amount).to_cents()
}

/// The day on which a child of the household was born, when it is known.
pub(super) fn born(household: &Household, child: u8) -> Option<Date> {
    household.children.get(child as usize)?.birth_date.get().ok()
}
