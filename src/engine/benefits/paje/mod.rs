//! Prestation d’accueil du jeune enfant (PAJE): birth and adoption grants, basic allowance.
//!
//! A grant for each child expected or adopted, then an allowance each month until the age of three, or for three years after
//! an adoption, both under ceilings of resources (CSS, L531-1 to L531-3, R531-1, D531-1 to D531-3). PreParE and the childcare
//! benefit, its other two parts, have their own files.
//! *Not modelled*: Mayotte and Saint-Pierre-et-Miquelon; an adopted child who leaves before the grant is paid.

mod base;
mod grants;

pub use base::paje_base;
pub(crate) use base::{base_is_due, before_overlap};
pub use grants::{paje_adoption, paje_birth};

use crate::dated::Table;
use crate::trace::lines;

lines! {
    /// Lines of this computation.
    pub enum PajeLine {
        /// Ceiling of the full rate.
        FullCeiling = "full_ceiling",
        /// Ceiling of the partial rate, or of the grant.
        PartialCeiling = "partial_ceiling",
        /// The basic allowance at the full rate.
        FullRate = "full_rate",
        /// The basic allowance at the partial rate.
        PartialRate = "partial_rate",
        /// The grant for a birth.
        BirthGrant = "birth_grant",
        /// The grant for an adoption.
        AdoptionGrant = "adoption_grant",
    }
}

/// The tables of these modules.
pub static TABLES: &[&dyn Table] =
    &[&base::AGE, &base::ADOPTION_MONTHS, &base::RATES, &grants::BIRTH, &grants::ADOPTION];
