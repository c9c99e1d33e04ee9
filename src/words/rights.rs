//! Names of the rights beside the money of the Caf.

use droits_engine::right::Right;

use crate::lang::{Text, text};

/// Plain name of a right.
pub const fn name(right: Right) -> Text {
    match right {
        Right::FamilyQuotient => {
            text("Quotient familial de la Caf", "Quotient familial de la Caf", "Quotient familial of the Caf")
        }
    }
}
