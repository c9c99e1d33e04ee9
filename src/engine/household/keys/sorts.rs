//! The types of a key's value: how one is read, written and told.

use std::marker::PhantomData;

use jiff::civil::Date;
use rust_decimal::Decimal;

use super::super::Department;
use super::super::Word;
use super::super::read::node::Node;
use super::super::read::object::items;
use super::super::read::path::Path;
use super::super::read::values::{self, Read};
use super::super::write::Written;
use crate::calendar::Month;
use crate::money::{Annual, Euros, Monthly};

/// Type and limits of a value, for whoever describes the format.
#[derive(Clone, Copy, Debug)]
pub enum Sort {
    /// True or false.
    Bool,
    /// A day, `YYYY-MM-DD`.
    Date,
    /// A month, `YYYY-MM`.
    Month,
    /// A list of months, at most so many.
    Months(usize),
    /// Euros a month.
    Monthly,
    /// Euros a year.
    Annual,
    /// Euros.
    Euros,
    /// A whole number between two others, both included.
    Whole(u32, u32),
    /// A number with at most two decimals between two others, both included.
    Number(u32, u32),
    /// A word of a list.
    Word(fn() -> Vec<&'static str>),
    /// A text of so many characters at most.
    Text(usize),
    /// INSEE code of a département.
    Department,
    /// INSEE code of a commune.
    Commune,
    /// Position of a child in the list, from 1.
    Position,
    /// An object or a list, whose own keys say the rest.
    Inside,
    /// Any value.
    Any,
}

/// A type of values.
pub(crate) trait Reader {
    /// What is read.
    type Value;
    /// Reads a value.
    fn read(&self, node: &Node<'_>, path: &Path<'_>) -> Read<Self::Value>;
    /// Writes a value.
    fn node<'n>(&self, value: &Self::Value) -> Node<'n>;
    /// Tells type and limits.
    fn sort(&self) -> Sort;
}

/// A type that one function reads.
pub(crate) struct Plain<T> {
    read: fn(&Node<'_>, &Path<'_>) -> Read<T>,
    sort: Sort,
}

impl<T: Written> Reader for Plain<T> {
    type Value = T;
    fn read(&self, node: &Node<'_>, path: &Path<'_>) -> Read<T> {
        (self.read)(node, path)
    }
    fn node<'n>(&self, value: &T) -> Node<'n> {
        value.node()
    }
    fn sort(&self) -> Sort {
        self.sort
    }
}

macro_rules! plain {
    ($($(#[$about:meta])* $name:ident: $of:ty = $read:expr, $sort:expr;)*) => {$(
        $(#[$about])*
        pub(crate) const fn $name() -> Plain<$of> {
            Plain { read: $read, sort: $sort }
        }
    )*};
}

plain! {
    /// True or false.
    yes_no: bool = values::boolean, Sort::Bool;
    /// A day.
    day: Date = values::date, Sort::Date;
    /// A month.
    month: Month = values::month, Sort::Month;
    /// Euros a month.
    monthly: Monthly = values::monthly, Sort::Monthly;
    /// Euros a year.
    annual: Annual = values::annual, Sort::Annual;
    /// Euros.
    euros: Euros = values::euros, Sort::Euros;
    /// A département.
    department: Department = values::department, Sort::Department;
    /// A commune.
    commune: String = values::commune, Sort::Commune;
}

/// A word of a list.
pub(crate) const fn word<T: Word + Written>() -> Plain<T> {
    Plain { read: values::word, sort: Sort::Word(words_of::<T>) }
}

fn words_of<T: Word>() -> Vec<&'static str> {
    T::WORDS.iter().map(|(_, word)| *word).collect()
}

/// A whole number between two others.
pub(crate) struct Whole<T> {
    least: u32,
    most: u32,
    of: PhantomData<T>,
}

/// A whole number between two others, both included.
pub(crate) const fn whole<T>(least: u32, most: u32) -> Whole<T> {
    Whole { least, most, of: PhantomData }
}

impl<T: TryFrom<u32> + Written> Reader for Whole<T> {
    type Value = T;
    fn read(&self, node: &Node<'_>, path: &Path<'_>) -> Read<T> {
        values::whole(self.least, self.most)(node, path)
    }
    fn node<'n>(&self, value: &T) -> Node<'n> {
        value.node()
    }
    fn sort(&self) -> Sort {
        Sort::Whole(self.least, self.most)
    }
}

/// A number between two others.
pub(crate) struct Number {
    least: u32,
    most: u32,
}

/// A number between two others, both included, with at most two decimals.
pub(crate) const fn number(least: u32, most: u32) -> Number {
    Number { least, most }
}

impl Reader for Number {
    type Value = Decimal;
    fn read(&self, node: &Node<'_>, path: &Path<'_>) -> Read<Decimal> {
        values::number(self.least, self.most)(node, path)
    }
    fn node<'n>(&self, value: &Decimal) -> Node<'n> {
        value.node()
    }
    fn sort(&self) -> Sort {
        Sort::Number(self.least, self.most)
    }
}

/// A text of so many characters at most.
pub(crate) struct Label(usize);

/// A text of so many characters at most.
pub(crate) const fn label(most: usize) -> Label {
    Label(most)
}

impl Reader for Label {
    type Value = String;
    fn read(&self, node: &Node<'_>, path: &Path<'_>) -> Read<String> {
        values::label(self.0)(node, path)
    }
    fn node<'n>(&self, value: &String) -> Node<'n> {
        value.node()
    }
    fn sort(&self) -> Sort {
        Sort::Text(self.0)
    }
}

/// A list of months.
pub(crate) struct Months(usize);

/// A list of at most so many months.
pub(crate) const fn months(most: usize) -> Months {
    Months(most)
}

impl Reader for Months {
    type Value = Vec<Month>;
    fn read(&self, node: &Node<'_>, path: &Path<'_>) -> Read<Vec<Month>> {
        items(node, path, self.0, values::month)
    }
    fn node<'n>(&self, value: &Vec<Month>) -> Node<'n> {
        Node::List(value.iter().map(|month| month.node()).collect())
    }
    fn sort(&self) -> Sort {
        Sort::Months(self.0)
    }
}

/// The position of a child: from 1 outside, from 0 inside.
pub(crate) struct Position;

/// The position of a child: from 1 outside, from 0 inside.
pub(crate) const fn position() -> Position {
    Position
}

impl Reader for Position {
    type Value = u8;
    fn read(&self, node: &Node<'_>, path: &Path<'_>) -> Read<u8> {
        values::whole::<u8>(1, 255)(node, path).map(|position| position - 1)
    }
    fn node<'n>(&self, value: &u8) -> Node<'n> {
        (u16::from(*value) + 1).node()
    }
    fn sort(&self) -> Sort {
        Sort::Position
    }
}

/// A value as the format writes it.
#[cfg(feature = "schema")]
pub(crate) fn rendered<T, R: Reader<Value = T>>(sort: &R, value: &T) -> String {
    let mut out = String::new();
    sort.node(value).render(&mut out);
    out
}

/// Type and limits of the values of a type.
pub(crate) fn sort_of<T, R: Reader<Value = T>>(sort: &R) -> Sort {
    sort.sort()
}
