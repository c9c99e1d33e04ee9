//! Sentences of the lines of the resources of the family benefits.

use droits_engine::resources::family::FamilyResourcesLine;

use crate::lang::Text;

/// The sentence of a line.
pub const fn line(line: FamilyResourcesLine) -> Text {
    match line {}
}
