//! The zone of the commune, from the list that the program carries.

use droits_communes::{Communes, Status};
use droits_engine::household::{CommuneZone, Household};
use droits_engine::outcome::Notice;

/// Fills in the zone of a household that gives its commune only.
pub fn settle(household: &mut Household) -> Option<Notice> {
    household.settle_zone(|code| {
        let zone = Communes::embedded().by_code(code)?.zone;
        Some(CommuneZone { number: zone.number, certain: zone.status == Status::Certain })
    })
}
