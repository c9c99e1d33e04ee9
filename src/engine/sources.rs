//! Where values are read, the day on which each place was last read against the tables, and how far the law is known.
//!
//! A value names its source by its [`Law`](crate::law::Law): its day of reading stands here, once for all the values of that
//! source.

use jiff::civil::Date;

use crate::calendar::Month;

/// The day of the release: no source was read more than a year before it.
pub const RELEASED: Date = Date::constant(2026, 11, 23);

/// First month of entitlement that the engine knows.
pub const FIRST_MONTH: Month = Month::new(2024, 1);

/// Last month whose law is known; later ones carry [`Notice::LawAssumed`](crate::outcome::Notice::LawAssumed). It is the
/// month before the first in which some value is set anew: `tests/tables.rs` holds it to the tables.
pub const LAW_KNOWN_UNTIL: Month = Month::new(2026, 12);

/// A place where values are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Code de la sécurité sociale.
    Css,
    /// Code de la construction et de l'habitation.
    Cch,
    /// Code de l'action sociale et des familles.
    Casf,
    /// Code général des impôts.
    Cgi,
    /// Code du travail.
    Labour,
    /// Laws, decrees and orders as published in the Journal officiel.
    Journal,
    /// Decisions of courts.
    Courts,
    /// Instructions and public pages.
    Pages,
}

impl Source {
    /// Every source.
    pub const ALL: [Source; 8] = [
        Source::Css,
        Source::Cch,
        Source::Casf,
        Source::Cgi,
        Source::Labour,
        Source::Journal,
        Source::Courts,
        Source::Pages,
    ];

    /// The day on which every value of this source was last held against it.
    pub const fn read(self) -> Date {
        match self {
            Source::Css => Date::constant(2026, 11, 23),
            Source::Cch => Date::constant(2026, 11, 23),
            Source::Casf => Date::constant(2026, 11, 23),
            Source::Cgi => Date::constant(2026, 11, 23),
            Source::Labour => Date::constant(2026, 11, 23),
            Source::Journal => Date::constant(2026, 11, 23),
            Source::Courts => Date::constant(2026, 11, 23),
            Source::Pages => Date::constant(2026, 11, 23),
        }
    }
}
