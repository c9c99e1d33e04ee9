//! The keys of the household format, each declared once.
//!
//! A row says the key's name, its meaning (which is its documentation), its type, its default, its limits, and the
//! plausible answers that a range tries. What an object is in memory, how it is read and written, which pointers may
//! be unknown, the words of an error and the page of the format all follow from its rows: a new key is one row, here,
//! and one in the page's catalogue of questions.

macro_rules! object {
    (
        $(#[$about:meta])*
        $object:ident, $rows:ident, $number:literal;
        $(
            $(#[doc = $meaning:literal])+
            $key:ident: $mode:ident $of:ty = $($arg:expr),+;
        )*
    ) => {
        $(#[$about])*
        pub struct $object {
            $(
                $(#[doc = $meaning])+
                pub $key: field!($mode $of),
            )*
        }

        #[doc = concat!("The keys of [`", stringify!($object), "`].")]
        pub(crate) const $rows: [Row; $number] = [$(Row {
            name: stringify!($key),
            shape: shape!($mode; $($arg),+),
            sort: sort!($mode $of; $($arg),+),
            needed: needed!($mode),
            #[cfg(feature = "schema")]
            about: About { meaning: concat!($($meaning),+), default: default_of!($mode $of; $($arg),+) },
        }),*];

        impl $object {
            /// Reads each key.
            #[allow(dead_code, reason = "an object whose keys depend on each other reads them itself")]
            pub(crate) fn read(object: &Object<'_>, unknown: &Unknown) -> Read<$object> {
                // Some objects hold nothing that may hold an unknown answer.
                let _ = unknown;
                Ok($object { $($key: read!(object, unknown, $key, $mode; $($arg),+)),* })
            }

            /// Writes what is not at its default: names first, then each key.
            pub(crate) fn pairs(&self) -> Pairs<'_> {
                let mut pairs = Pairs::default();
                $(label!(self, pairs, $key, $mode);)*
                $(write!(self, pairs, $key, $mode; $($arg),+);)*
                pairs
            }

            /// The plausible answers at a key of the object found by `at`; `None` where what holds the key looks them
            /// up.
            #[allow(dead_code, reason = "an object that is answered as a whole has no answers by key")]
            pub(crate) fn plausible(
                key: &str,
                around: &Around,
                at: impl Fn(&mut Household) -> Option<&mut $object> + Clone + 'static,
            ) -> Option<Choices> {
                let _ = around;
                match key {
                    $(stringify!($key) => plausible!(around, at, $key, $mode; $($arg),+),)*
                    _ => None,
                }
            }
        }
    };
}

/// What the key is in memory.
macro_rules! field {
    (needed $of:ty) => { Answer<$of> };
    (assumed $of:ty) => { Answer<$of> };
    (optional $of:ty) => { Answer<Option<$of>> };
    (label $of:ty) => { Option<$of> };
    (bare $of:ty) => { Option<$of> };
    (must $of:ty) => { $of };
    (own $of:ty) => { $of };
}

macro_rules! shape {
    (label; $($arg:expr),+) => {
        Shape::Fixed
    };
    (must; $($arg:expr),+) => {
        Shape::Fixed
    };
    (own; $read:expr, $write:expr, $shape:expr) => {
        $shape
    };
    ($mode:ident; $($arg:expr),+) => {
        Shape::Answer
    };
}

macro_rules! sort {
    (own $of:ty; $read:expr, $write:expr, $shape:expr) => {
        || Sort::Inside
    };
    ($mode:ident $of:ty; $sort:expr $(, $arg:expr)*) => {
        || sort_of::<$of, _>(&$sort)
    };
}

#[cfg(feature = "schema")]
macro_rules! default_of {
    (assumed $of:ty; $sort:expr, $default:expr, $tried:expr) => {
        || Some(rendered::<$of, _>(&$sort, &$default))
    };
    ($mode:ident $of:ty; $($arg:expr),+) => {
        || None
    };
}

macro_rules! needed {
    (needed) => {
        true
    };
    (must) => {
        true
    };
    ($mode:ident) => {
        false
    };
}

macro_rules! read {
    ($object:ident, $unknown:ident, $key:ident, needed; $sort:expr, $tried:expr) => {
        $object.required(stringify!($key), |node, path| $sort.read(node, path))?
    };
    ($object:ident, $unknown:ident, $key:ident, assumed; $sort:expr, $default:expr, $tried:expr) => {
        $object.or(stringify!($key), $default, |node, path| $sort.read(node, path))?
    };
    ($object:ident, $unknown:ident, $key:ident, optional; $sort:expr, $tried:expr) => {
        $object.optional(stringify!($key), |node, path| $sort.read(node, path))?
    };
    ($object:ident, $unknown:ident, $key:ident, label; $sort:expr) => {
        $object.fixed(stringify!($key), |node, path| $sort.read(node, path))?
    };
    ($object:ident, $unknown:ident, $key:ident, bare; $sort:expr) => {
        $object.optional(stringify!($key), |node, path| $sort.read(node, path))?.get().unwrap_or_default()
    };
    ($object:ident, $unknown:ident, $key:ident, must; $sort:expr) => {
        $object.needed(stringify!($key), |node, path| $sort.read(node, path))?
    };
    ($object:ident, $unknown:ident, $key:ident, own; $read:expr, $write:expr, $shape:expr) => {
        $read($object, $unknown)?
    };
}

macro_rules! label {
    ($self:ident, $pairs:ident, $key:ident, label) => {
        if let Some(text) = &$self.$key {
            $pairs.put(stringify!($key), Node::Text(text.into()));
        }
    };
    ($self:ident, $pairs:ident, $key:ident, $mode:ident) => {};
}

macro_rules! write {
    ($self:ident, $pairs:ident, $key:ident, needed; $sort:expr, $tried:expr) => {
        if let Answer::Known(value) = &$self.$key {
            $pairs.put(stringify!($key), $sort.node(value));
        }
    };
    ($self:ident, $pairs:ident, $key:ident, assumed; $sort:expr, $default:expr, $tried:expr) => {
        if let Answer::Known(value) = &$self.$key
            && *value != $default
        {
            $pairs.put(stringify!($key), $sort.node(value));
        }
    };
    ($self:ident, $pairs:ident, $key:ident, optional; $sort:expr, $tried:expr) => {
        if let Answer::Known(Some(value)) = &$self.$key {
            $pairs.put(stringify!($key), $sort.node(value));
        }
    };
    ($self:ident, $pairs:ident, $key:ident, label; $sort:expr) => {};
    ($self:ident, $pairs:ident, $key:ident, bare; $sort:expr) => {
        if let Some(value) = &$self.$key {
            $pairs.put(stringify!($key), $sort.node(value));
        }
    };
    ($self:ident, $pairs:ident, $key:ident, must; $sort:expr) => {
        $pairs.put(stringify!($key), $sort.node(&$self.$key));
    };
    ($self:ident, $pairs:ident, $key:ident, own; $read:expr, $write:expr, $shape:expr) => {
        $write(&$self.$key, &mut $pairs)
    };
}

macro_rules! plausible {
    ($around:ident, $at:ident, $key:ident, needed; $sort:expr, $tried:expr) => {
        Some(tried($around, $tried, move |h| $at(h).map(|one| &mut one.$key)))
    };
    ($around:ident, $at:ident, $key:ident, assumed; $sort:expr, $default:expr, $tried:expr) => {
        Some(tried($around, $tried, move |h| $at(h).map(|one| &mut one.$key)))
    };
    ($around:ident, $at:ident, $key:ident, optional; $sort:expr, $tried:expr) => {
        Some(tried($around, $tried, move |h| $at(h).map(|one| &mut one.$key)))
    };
    ($around:ident, $at:ident, $key:ident, $mode:ident; $($arg:expr),+) => {
        None
    };
}

mod adult;
mod care;
mod child;
mod home;
mod income;
mod others;
mod plausible;
mod root;
mod sorts;

pub use adult::Adult;
pub use care::{CareReference, Childcare};
pub use child::{Child, Death};
pub use home::{Assets, Housing, Residence, Reviews};
pub use income::Spell;
pub use others::{Dependant, Pregnancy};
pub use root::format;
pub use sorts::Sort;

pub(crate) use child::{CHILD, child, death};
pub(crate) use home::{ASSETS, HOUSING, LOANS, OWNED, PLACES, RENTS, RESIDENCE, REVIEWS};
pub(crate) use income::WAGES;
pub(crate) use others::{DEPENDANT, PREGNANCY};
pub(crate) use plausible::{Around, Choice, Choices};
pub(crate) use root::{ADULT, HOUSEHOLD, RECEIVED, received, received_pairs};

/// A key of the format.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its name.
    pub name: &'static str,
    /// What may stand there, and whether it may be unknown.
    pub shape: Shape,
    /// Type and limits.
    pub sort: fn() -> Sort,
    /// Whether it must be there, or be listed as unknown.
    pub needed: bool,
    /// What the page of the format says of it.
    #[cfg(feature = "schema")]
    pub about: About,
}

/// What the page of the format says of a key.
#[cfg(feature = "schema")]
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// What it means.
    pub meaning: &'static str,
    /// Its default, as JSON.
    pub default: fn() -> Option<String>,
}

/// What stands at a key.
#[derive(Clone, Copy, Debug)]
pub enum Shape {
    /// A value that may be unknown.
    Answer,
    /// A value without which nothing begins, or that no benefit reads.
    Fixed,
    /// An object.
    Object(&'static Keys),
    /// A list whose items may be unknown; the list itself too.
    List(&'static Shape),
    /// A list of persons, whose number is needed.
    People(&'static Shape),
    /// A list that may be written as its only item.
    OneOrMany(&'static Shape),
    /// A list of three that is known or unknown as a whole.
    Three(&'static Shape),
}

#[cfg(feature = "schema")]
impl Shape {
    /// The keys of the object that stands there, or of those in the list.
    pub fn inside(&self) -> Option<&'static Keys> {
        match self {
            Shape::Object(keys) => Some(keys),
            Shape::List(item) | Shape::People(item) | Shape::OneOrMany(item) | Shape::Three(item) => item.inside(),
            Shape::Answer | Shape::Fixed => None,
        }
    }
}

/// The keys of an object.
pub type Keys = [Row];
