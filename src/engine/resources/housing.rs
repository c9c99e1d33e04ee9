//! Resources as the housing aids count them.

use crate::trace::lines;

lines! {
    /// Lines of this computation.
    pub enum HousingResourcesLine {}
}
