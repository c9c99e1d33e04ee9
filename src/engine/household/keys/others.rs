//! A pregnancy, and other people in charge.

use super::super::read::object::Object;
use super::super::read::unknown::Unknown;
use super::super::read::values::Read;
use super::super::write::Pairs;
use super::super::{Answer, Household, Income, Relation};
#[cfg(feature = "schema")]
use super::About;
use super::income::{SPELLS, income, put_income};
use super::plausible::{Around, Choices, all, either, some, tried, unbounded, words};
#[cfg(feature = "schema")]
use super::sorts::rendered;
use super::sorts::{Reader, day, sort_of, whole, word, yes_no};
use super::{Row, Shape, Sort};
use crate::calendar::Date;

object! {
    /// A pregnancy under way.
    #[derive(Clone, Copy, Debug, PartialEq)]
    Pregnancy, PREGNANCY_KEYS, 2;
    /// Expected date of birth.
    due_date: needed Date = day(), |around| some([2, 0, 4, 5, 8].map(|later| (around.month + later).last_day()));
    /// Number of children expected.
    children: assumed u8 = whole(1, 20), 1, |_| some([1, 2, 3]);
}

object! {
    /// Another person in charge.
    #[derive(Clone, Debug, PartialEq)]
    Dependant, DEPENDANT_KEYS, 5;
    /// Day of birth.
    birth_date: needed Date = day(), unbounded;
    /// Ascendant, or other relative.
    relation: needed Relation = word(), words;
    /// Rate of incapacity.
    disability_rate: assumed u8 = whole(0, 100), 0, |_| all([80, 50, 0]);
    /// RSDAE recognised: counts for the housing aid as 80 % does.
    employment_restriction: assumed bool = yes_no(), false, either;
    /// Income, by spells.
    income: own Income = income, put_income, SPELLS;
}

pub(crate) static PREGNANCY: &[Row] = &PREGNANCY_KEYS;
pub(crate) static DEPENDANT: &[Row] = &DEPENDANT_KEYS;
