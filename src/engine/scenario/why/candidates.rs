//! The causes worth a look for a household: whole ones, and those with an amount to be found.

use rust_decimal::Decimal;

use super::cause::{Cause, Source, Who, born};
use crate::calendar::{Month, age};
use crate::household::{
    Activity, ChildActivity, Custody, Household, Income, Kind, Landlord, Nationality, OtherParent, ParentalLeave,
    Tenure,
};
use crate::money::{Euros, Monthly};
use crate::outcome::Benefit;

/// Every cause that is whole by itself.
pub(super) fn whole(household: &Household, benefit: Benefit) -> Vec<Cause> {
    let mut found = Vec::with_capacity(200);
    moments(household, benefit, &mut found);
    for (who, income) in incomes(household) {
        income_of(household, who, income, &mut found);
    }
    family(household, &mut found);
    for child in 0..household.children.len() as u8 {
        child_of(household, child, &mut found);
    }
    for adult in 0..household.adults.len() as u8 {
        adult_of(household, adult, benefit, &mut found);
    }
    home(household, &mut found);
    found
}

/// Every cause with an amount to be found, its amount of today, and the most that is looked at.
pub(super) fn dials(household: &Household) -> Vec<Dial> {
    let mut found = Vec::with_capacity(24);
    let mut dial = |cause: Cause, now: Decimal, most: Decimal| found.push(Dial { cause, now, most });
    for (who, income) in incomes(household) {
        let spells = income.spells().unwrap_or_default();
        for kind in kinds(income) {
            let of_kind = || spells.iter().enumerate().filter(move |(_, spell)| spell.kind == kind);
            if of_kind().count() > MOST_SPELLS {
                dial(Cause::Share(Source { who, kind, spell: 0 }, Decimal::ONE), Decimal::ONE, Decimal::TEN);
                continue;
            }
            for (i, spell) in of_kind() {
                if let Ok(monthly) = spell.monthly.get() {
                    let source = Source { who, kind, spell: i as u8 };
                    let most = monthly.0 * Decimal::from(4) + Decimal::from(2000);
                    dial(Cause::Amount(source, monthly), monthly.0, most);
                }
            }
        }
        if let Who::Adult(_) = who {
            for kind in [Kind::Wage, Kind::Unemployment, Kind::Other] {
                if !spells.iter().any(|spell| spell.kind == kind) {
                    dial(Cause::Unlisted(who, kind, Monthly::ZERO), Decimal::ZERO, Decimal::from(4000));
                }
            }
        }
    }
    if household.is_single() {
        dial(Cause::Couple(Monthly::ZERO), Decimal::ZERO, Decimal::from(4000));
    }
    for (i, child) in household.children.iter().enumerate() {
        let i = i as u8;
        if let Ok(support) = child.child_support.get()
            && (household.is_single() || !support.is_zero())
        {
            dial(Cause::Support(i, support), support.0, Decimal::from(800));
        }
        if let Ok(care) = child.childcare.known()
            && let Some(care) = care.first()
        {
            if let Ok(hours) = care.hours.get() {
                dial(Cause::CareHours(i, hours), hours, Decimal::from(300));
            }
            if let Ok(cost) = care.cost.get() {
                dial(Cause::CareCost(i, cost), cost.0, Decimal::from(3000));
            }
        }
    }
    if let Ok(rent) = household.housing.rent.get() {
        dial(Cause::Rent(rent), rent.0, rent.0 * Decimal::TWO + Decimal::from(800));
    }
    if let Ok(savings) = household.assets.financial.get() {
        dial(Cause::Savings(savings), savings.0, savings.0 * Decimal::TWO + Decimal::from(200_000));
    }
    found
}

/// A cause whose amount is to be found.
#[derive(Clone, Copy, Debug)]
pub(super) struct Dial {
    /// The cause with the amount of today.
    pub cause: Cause,
    /// The amount of today.
    pub now: Decimal,
    /// The most that is looked at.
    pub most: Decimal,
}

impl Dial {
    /// The cause with another amount.
    pub fn at(self, amount: Decimal) -> Cause {
        match self.cause {
            Cause::Amount(source, _) => Cause::Amount(source, Monthly(amount)),
            Cause::Share(source, _) => Cause::Share(source, amount),
            Cause::Unlisted(who, kind, _) => Cause::Unlisted(who, kind, Monthly(amount)),
            Cause::Couple(_) => Cause::Couple(Monthly(amount)),
            Cause::Support(child, _) => Cause::Support(child, Monthly(amount)),
            Cause::CareHours(child, _) => Cause::CareHours(child, amount),
            Cause::CareCost(child, _) => Cause::CareCost(child, Monthly(amount)),
            Cause::Rent(_) => Cause::Rent(Monthly(amount)),
            Cause::Savings(_) => Cause::Savings(Euros(amount)),
            whole @ (Cause::BeforeCrds
            | Cause::OnlyPart(_)
            | Cause::OnlyAdult(_)
            | Cause::Declaration
            | Cause::KeptBack(_)
            | Cause::OtherMonth(_)
            | Cause::Quarter(..)
            | Cause::FormerDeclaration
            | Cause::ReferenceYear(_)
            | Cause::LeftOut(_)
            | Cause::AllLeftOut(_)
            | Cause::Twice(_)
            | Cause::From(..)
            | Cause::Until(..)
            | Cause::Taxed(_)
            | Cause::Untaxed(_)
            | Cause::ChildLeftOut(_)
            | Cause::ChildKept(_)
            | Cause::Birthday(..)
            | Cause::OneMoreChild(_)
            | Cause::Custody(..)
            | Cause::Parent(..)
            | Cause::Parents(_)
            | Cause::School(..)
            | Cause::ChildDoes(..)
            | Cause::ChildEarns(_)
            | Cause::Lone
            | Cause::NoPregnancy
            | Cause::Activity(..)
            | Cause::ActivitySince(..)
            | Cause::Rate(..)
            | Cause::Restriction(..)
            | Cause::Complement(..)
            | Cause::Pch(..)
            | Cause::NoPermit(_)
            | Cause::Leave(..)
            | Cause::Days(..)
            | Cause::Tenure(_)
            | Cause::Zone(_)
            | Cause::Agreement(_)
            | Cause::Landlord(_)
            | Cause::FlatShare(_)
            | Cause::Room(_)
            | Cause::MovedIn(_)
            | Cause::NoCare(_)) => whole,
        }
    }
}

/// Most spells of a nature that are looked at one by one; more, and the nature is scaled as a whole.
const MOST_SPELLS: usize = 3;
/// Months looked at around those said, the nearest first.
const NEAR: [i32; 6] = [-1, 1, -2, 2, -3, 3];
fn moments(household: &Household, benefit: Benefit, found: &mut Vec<Cause>) {
    let month = household.month;
    for months in [-1, 1, -2, 2, -3, 3] {
        found.push(Cause::OtherMonth(month + months));
    }
    let reviews = household.reviews;
    for (of, review) in [
        (Benefit::Rsa, reviews.rsa),
        (Benefit::Ppa, reviews.ppa),
        (Benefit::Al, reviews.al),
        (Benefit::Aah, reviews.aah),
    ] {
        let now = review.get().ok().flatten().unwrap_or(month);
        // The quarter of the benefit itself, else that of another that it takes into account.
        for opened in [month, month - 1, month - 2] {
            if opened != now {
                found.push(Cause::Quarter(of, opened));
            }
        }
    }
    if benefit.is_quarterly() {
        found.push(Cause::FormerDeclaration);
    }
    let year = month.year() - 2;
    found.extend([Cause::ReferenceYear(year + 1), Cause::ReferenceYear(year - 1)]);
}

fn income_of(household: &Household, who: Who, income: &Income, found: &mut Vec<Cause>) {
    let month = household.month;
    let Ok(spells) = income.spells() else { return };
    let kinds = kinds(income);
    if kinds.len() > 1 {
        found.push(Cause::AllLeftOut(who));
    }
    for kind in kinds {
        let source = Source { who, kind, spell: 0 };
        found.extend([Cause::LeftOut(source), Cause::Twice(source)]);
        if spells.iter().any(|spell| spell.kind == kind && !matches!(spell.taxable.get(), Ok(None))) {
            found.extend([Cause::Taxed(source), Cause::Untaxed(source)]);
        }
    }
    for (i, spell) in spells.iter().enumerate() {
        let source = Source { who, kind: spell.kind, spell: i as u8 };
        match spell.from {
            Some(from) => found.extend(NEAR.map(|months| Cause::From(source, from + months))),
            None => found.extend((0..=MOST_BACK).map(|back| Cause::From(source, month - back))),
        }
        match spell.to {
            Some(to) => {
                found.extend(NEAR.map(|months| Cause::Until(source, Some(to + months))));
                found.push(Cause::Until(source, None));
            }
            None => found.extend((1..=MOST_BACK).map(|back| Cause::Until(source, Some(month - back)))),
        }
    }
}

/// Months before the present one in which an income may have begun or ended unsaid.
const MOST_BACK: i32 = 8;

fn family(household: &Household, found: &mut Vec<Cause>) {
    if household.is_single() {
        found.push(Cause::Couple(Monthly::ZERO));
        if household.children.len() > 1 {
            found.extend(PARENTS.map(Cause::Parents));
        }
    } else {
        found.push(Cause::Lone);
    }
    if !matches!(household.pregnancy.get(), Ok(None)) {
        found.push(Cause::NoPregnancy);
    }
    found.extend([1, 7, 15].map(Cause::OneMoreChild));
}

const PARENTS: [OtherParent; 4] =
    [OtherParent::NotPaying, OtherParent::Paying, OtherParent::Unknown, OtherParent::Deceased];

fn child_of(household: &Household, i: u8, found: &mut Vec<Cause>) {
    let Some(child) = household.children.get(i as usize) else { return };
    let years = born(household, i).map_or(0, |birth| age(birth, household.month.first_day()));
    found.extend([Cause::ChildLeftOut(i), Cause::ChildKept(i), Cause::Birthday(i, -1), Cause::Birthday(i, 1)]);
    for custody in [Custody::Full, Custody::Shared] {
        if child.custody.get().is_ok_and(|now| now != custody) {
            found.push(Cause::Custody(i, custody));
        }
    }
    if household.is_single() {
        let others = PARENTS.into_iter().filter(|parent| child.other_parent.get().is_ok_and(|now| now != *parent));
        found.extend(others.map(|parent| Cause::Parent(i, parent)));
    }
    if child.child_support.get().is_ok_and(|support| !support.is_zero()) {
        found.push(Cause::Support(i, Monthly::ZERO));
    }
    if years >= SCHOOL_AGE
        && let Ok(schooled) = child.schooled.get()
    {
        found.push(Cause::School(i, !schooled));
    }
    if years >= WORK_AGE {
        found.push(Cause::ChildEarns(i));
        for does in [ChildActivity::Student, ChildActivity::Apprentice, ChildActivity::Working, ChildActivity::None] {
            if child.activity.get().is_ok_and(|now| now != does) {
                found.push(Cause::ChildDoes(i, does));
            }
        }
    }
    rates(child.disability_rate.get().ok(), Who::Child(i), found);
    if let (Ok(category), Ok(pch)) = (child.aeeh_complement.get(), child.pch.get())
        && child.disability_rate.get().is_ok_and(|rate| rate >= 50)
    {
        found.extend((0..=6).filter(|other| *other != category).map(|other| Cause::Complement(i, other)));
        found.push(Cause::Pch(i, !pch));
    }
    if child.childcare.known().is_ok_and(|care| !care.is_empty()) {
        found.push(Cause::NoCare(i));
    }
}

/// Age from which school matters to some benefit.
const SCHOOL_AGE: i16 = 5;
/// Age from which a child may work.
const WORK_AGE: i16 = 15;
/// Rates that open something, and none.
const RATES: [u8; 3] = [0, 50, 80];

fn rates(now: Option<u8>, who: Who, found: &mut Vec<Cause>) {
    let band = |rate: u8| RATES.iter().rposition(|least| rate >= *least);
    let Some(now) = now else { return };
    found.extend(RATES.into_iter().filter(|rate| band(*rate) != band(now)).map(|rate| Cause::Rate(who, rate)));
}

const ACTIVITIES: [Activity; 10] = [
    Activity::Employed,
    Activity::SelfEmployed,
    Activity::Jobseeker,
    Activity::Student,
    Activity::Apprentice,
    Activity::Trainee,
    Activity::Retired,
    Activity::Inactive,
    Activity::CivicService,
    Activity::UnpaidLeave,
];

fn adult_of(household: &Household, i: u8, benefit: Benefit, found: &mut Vec<Cause>) {
    let Some(adult) = household.adults.get(i as usize) else { return };
    let month = household.month;
    if let Ok(now) = adult.activity.get() {
        found.extend(ACTIVITIES.into_iter().filter(|other| *other != now).map(|other| Cause::Activity(i, other)));
    }
    if let Ok(since) = adult.activity_since.get() {
        let since = since.map(Month::of);
        let others = [None, Some(month), Some(month - 3)];
        found.extend(others.into_iter().filter(|other| *other != since).map(|other| Cause::ActivitySince(i, other)));
    }
    rates(adult.disability_rate.get().ok(), Who::Adult(i), found);
    if let Ok(restricted) = adult.employment_restriction.get() {
        found.push(Cause::Restriction(i, !restricted));
    }
    if adult.nationality.get().is_ok_and(|nationality| nationality != Nationality::French) {
        found.push(Cause::NoPermit(i));
    }
    if let Ok(now) = adult.parental_leave.get()
        && (now.is_some() || benefit == Benefit::Prepare)
    {
        let leaves = [None, Some(ParentalLeave::Full), Some(ParentalLeave::HalfTime), Some(ParentalLeave::PartTime)];
        found.extend(leaves.into_iter().filter(|other| *other != now).map(|other| Cause::Leave(i, other)));
    }
    if benefit == Benefit::Ajpp
        && let Ok(now) = adult.presence_days.get()
    {
        found.extend((0..=MOST_DAYS).filter(|other| *other != now).map(|other| Cause::Days(i, other)));
    }
}

/// Most days of presence paid in a month (CSS, D544-4).
const MOST_DAYS: u8 = 22;

fn home(household: &Household, found: &mut Vec<Cause>) {
    let housing = &household.housing;
    let month = household.month;
    if let Ok(now) = housing.tenure.get() {
        let others =
            [Tenure::Tenant, Tenure::Residence, Tenure::OwnerWithLoan, Tenure::Owner, Tenure::Hosted, Tenure::Homeless];
        found.extend(others.into_iter().filter(|other| *other != now).map(Cause::Tenure));
    }
    let zone = household.residence.apl_zone.get().ok().flatten();
    found.extend((1..=3).filter(|other| Some(*other) != zone).map(Cause::Zone));
    let social = housing.landlord.get().is_ok_and(|landlord| landlord == Landlord::Social);
    if let Ok(agreement) = housing.apl_agreement.get() {
        found.push(Cause::Agreement(!agreement.unwrap_or(social)));
    }
    found.push(Cause::Landlord(if social { Landlord::Private } else { Landlord::Social }));
    if let Ok(is) = housing.flat_share.get() {
        found.push(Cause::FlatShare(!is));
    }
    if let Ok(is) = housing.room.get() {
        found.push(Cause::Room(!is));
    }
    if let Ok(moved) = housing.moved_in.get() {
        let moved = moved.map(Month::of);
        let others = [None, Some(month), Some(month - 1)];
        found.extend(others.into_iter().filter(|other| *other != moved).map(Cause::MovedIn));
    }
    if household.assets.financial.get().is_ok_and(|savings| !savings.is_zero()) {
        found.push(Cause::Savings(Euros::ZERO));
    }
}

/// The people whose income is looked at, with it.
fn incomes(household: &Household) -> impl Iterator<Item = (Who, &Income)> {
    let adults = household.adults.iter().enumerate().map(|(i, adult)| (Who::Adult(i as u8), &adult.income));
    let children = household.children.iter().enumerate().map(|(i, child)| (Who::Child(i as u8), &child.income));
    adults.chain(children)
}

/// The natures of an income, each once.
fn kinds(income: &Income) -> Vec<Kind> {
    let mut kinds = Vec::new();
    for spell in income.spells().unwrap_or_default() {
        if !kinds.contains(&spell.kind) {
            kinds.push(spell.kind);
        }
    }
    kinds
}
