//! What is told and not computed: each fact with its source, the day of the source, the day on which it was last read
//! again, and how certain it is. The only place where such a fact stands.
//!
//! - [`claims`]: where, with which form, by when benefits are claimed: what several share; the rest is on their cards
//!   ([`crate::benefits`]);
//! - [`appeal`]: what may be done about an amount that stays without an explanation;
//! - [`guide`]: the pages that are read: [`account`], [`changes`], [`refusal`], [`contacts`], [`neighbours`], [`infos`], [`portal`];
//! - [`config`]: the addresses that whoever hosts the site may set;
//! - [`about`]: the site map and the statement, whose rows stand in [`accessibility`];
//! - [`hosts`]: the public sites that a link may lead to.

pub mod about;
pub mod accessibility;
pub mod account;
pub mod appeal;
pub mod changes;
pub mod claims;
pub mod computed;
pub mod config;
pub mod contacts;
mod fact;
pub mod guide;
pub mod hosts;
pub mod infos;
pub mod neighbours;
pub mod portal;
pub mod refusal;
pub mod section;

use droits_engine::calendar::{Date, Month};

pub use self::fact::{CODES, Certainty, Fact, Page, READ, Source, When, document, page};
use crate::benefits;

/// Every fact of the project; one that several benefits share comes for each.
pub fn all() -> impl Iterator<Item = &'static Fact> {
    claims::ALL.iter().chain(appeal::ALL).copied().chain(benefits::facts()).chain(guide::facts())
}

/// Facts that were last read more than a year before `today`.
pub fn stale(facts: impl IntoIterator<Item = &'static Fact>, today: Date) -> Vec<&'static Fact> {
    let limit = Month::of(today) - 12;
    facts.into_iter().filter(|fact| Month::of(fact.read) < limit).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::lang::Lang;

    #[test]
    fn no_fact_was_last_read_more_than_a_year_before_the_law_was_checked() {
        let stale = stale(all(), READ);
        assert!(stale.is_empty(), "read these again: {stale:#?}");
    }

    #[test]
    fn a_fact_read_more_than_a_year_ago_is_stale() {
        static OLD: Fact = Fact { read: Date::constant(2025, 10, 31), ..claims::TWO_YEARS };
        static NEW: Fact = Fact { read: Date::constant(2025, 11, 1), ..claims::TWO_YEARS };
        assert_eq!(stale([&OLD, &NEW], READ), [&OLD]);
    }

    #[test]
    fn links_lead_to_allowed_hosts_only() {
        for url in all().filter_map(Fact::url) {
            assert!(hosts::is_allowed(&url), "{url}");
        }
        assert!(hosts::is_allowed(portal::DEFAULT_ADDRESS));
        for form in benefits::FORMS {
            assert!(hosts::is_allowed(&form.url()), "{form:?}");
        }
    }

    #[test]
    fn what_is_certain_stands_in_the_law() {
        for fact in all().filter(|fact| fact.certainty == Certainty::High) {
            assert!(matches!(fact.source, Source::Law(_)), "{fact:?}");
        }
    }

    #[test]
    fn the_source_is_told_with_both_dates() {
        let line = benefits::ars::FROM_16.source_line(Lang::Fr);
        assert_eq!(line, "mesallocations.fr, démarches de l’ARS (2022), relu le 23/11/2026");
    }
}
