//! The zone of a commune, looked up by whoever reads the household: the engine holds no list of communes.

use super::{Answer, Household};
use crate::outcome::Notice;

/// The zone of a commune, as a list of communes gives it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommuneZone {
    /// 1, 2 or 3.
    pub number: u8,
    /// False when it is to be confirmed, or when the commune is in several zones.
    pub certain: bool,
}

impl Household {
    /// Fills in the zone from the commune, where the household gives the commune only, and says what the reader should know.
    ///
    /// A commune that `find` does not know leaves the zone out: the benefits that need it are then unknown.
    pub fn settle_zone(&mut self, find: impl FnOnce(&str) -> Option<CommuneZone>) -> Option<Notice> {
        if self.residence.apl_zone != Answer::Known(None) {
            return None;
        }
        let commune = self.residence.commune.known().ok()?.as_deref()?;
        let zone = find(commune)?;
        self.residence.apl_zone = Answer::Known(Some(zone.number));
        (!zone.certain).then_some(Notice::ZoneUncertain)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::household::read;

    fn household(residence: &str) -> Household {
        let text = format!(
            "{{\"format\":1,\"month\":\"2026-11\",\"residence\":{{{residence}}},\"union\":\"single\",\
             \"adults\":[{{\"birth_date\":\"1990-01-01\",\"activity\":\"employed\"}}],\"housing\":{{\"tenure\":\"hosted\"}}}}"
        );
        read(text.as_bytes()).expect("a valid household")
    }

    #[test]
    fn a_zone_that_is_given_wins_over_the_commune() {
        let mut given = household("\"department\":\"59\",\"commune\":\"59350\",\"apl_zone\":3");
        assert_eq!(given.settle_zone(|_| Some(CommuneZone { number: 2, certain: true })), None);
        assert_eq!(given.residence.apl_zone, Answer::Known(Some(3)));
    }

    #[test]
    fn a_commune_gives_its_zone_and_says_when_it_is_not_certain() {
        let mut merged = household("\"department\":\"14\",\"commune\":\"14543\"");
        let notice = merged.settle_zone(|_| Some(CommuneZone { number: 2, certain: false }));
        assert_eq!(notice, Some(Notice::ZoneUncertain));
        assert_eq!(merged.residence.apl_zone, Answer::Known(Some(2)));
        let mut unlisted = household("\"department\":\"14\",\"commune\":\"14999\"");
        assert_eq!(unlisted.settle_zone(|_| None), None);
        assert_eq!(unlisted.residence.apl_zone, Answer::Known(None));
    }
}
