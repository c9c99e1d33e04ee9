//! Resources as the family benefits count them.

use crate::trace::lines;

lines! {
    /// Lines of this computation.
    pub enum FamilyResourcesLine {}
}
