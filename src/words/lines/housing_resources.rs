//! Sentences of the lines of the resources of the housing benefits.

use droits_engine::resources::housing::HousingResourcesLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: HousingResourcesLine) -> Text {
    match line {}
}
