//! What must be declared or asked in the months ahead, and when: the quarter of the RSA and the prime d’activité, the income tax,
//! the grants of the school year, the energy voucher, the complementary health cover.
//!
//! Each stands in the month in which one may begin. What is paid of itself is not here but among the amounts ([`super::timeline`]).
//! Rights are computed in their months alone: in September, in March, in April, and the cover once.

use super::timeline::Point;
use crate::assessment::case;
use crate::calendar::Month;
use crate::outcome::{Benefit, Outcome};
use crate::right::Right;
use crate::rights::{Asked, Award, Decision, one};
use crate::trace::Trace;

/// Something to declare or to ask for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Milestone {
    /// The income of the last three months is declared for the RSA or the prime d’activité, which are looked at again every three months (CASF, L262-21; CSS, L843-4).
    Quarter,
    /// The income of the year before is declared to the taxes: from April to the beginning of June.
    TaxReturn,
    /// The tax notice comes: its RFR is what the grants and the energy voucher look at. From the end of July on.
    TaxNotice,
    /// The grant of a collège or a lycée is asked for: in September or October (code de l’éducation, D531-4, D531-20).
    Grant(Right),
    /// The student’s file is made for the school year to come: from March to May.
    StudentFile,
    /// The energy voucher comes, or is claimed: from April on.
    Voucher,
    /// The C2S, if it is claimed now, is asked for again: at the soonest four months before its year is over, at the latest two (CSS,
    /// R861-18, I).
    Cover,
}

/// What is to be done in the months of a timeline, by month.
pub fn milestones(points: &[Point]) -> Vec<(Month, Milestone)> {
    let mut found: Vec<(Month, Milestone)> = Vec::new();
    for (i, point) in points.iter().enumerate() {
        let month = point.household.month;
        let mut add = |milestone| found.push((month, milestone));
        if declares(point) {
            add(Milestone::Quarter);
        }
        match month.number() {
            3 if is_student_grant_due(points, i) => add(Milestone::StudentFile),
            4 => {
                add(Milestone::TaxReturn);
                if award(point, Right::EnergyVoucher).is_some() {
                    add(Milestone::Voucher);
                }
            }
            7 => add(Milestone::TaxNotice),
            9 => {
                let grants = [Right::CollegeGrant, Right::LyceeGrant].into_iter();
                grants.filter(|right| award(point, *right).is_some()).for_each(|right| add(Milestone::Grant(right)));
            }
            _ => {}
        }
        if i == RENEWED_AFTER && is_cover_asked_again(points, point) {
            add(Milestone::Cover);
        }
    }
    found
}

/// Months from a claim to when the C2S may be asked for again: it begins the month after, lasts twelve (CSS, L861-5), and may be asked
/// for again four months before its end (R861-18).
const RENEWED_AFTER: usize = 1 + 12 - 4;

/// Whether a quarter opens of which the income is declared.
fn declares(point: &Point) -> bool {
    let month = Some(point.household.month).into();
    let due = |benefit| matches!(point.assessment.of(benefit), Outcome::Due(_));
    let reviews = point.household.reviews;
    (reviews.rsa == month && due(Benefit::Rsa)) || (reviews.ppa == month && due(Benefit::Ppa))
}

/// Whether a student grant is due in the school year to come, or in this one where that is beyond the timeline.
fn is_student_grant_due(points: &[Point], march: usize) -> bool {
    let september = points.get(march + 6).unwrap_or(&points[march]);
    award(september, Right::StudentGrant).is_some()
}

/// Whether the cover that is claimed now is to be asked for again then: not where the RSA or the ASPA renews it of itself (L861-5).
fn is_cover_asked_again(points: &[Point], then: &Point) -> bool {
    let of_itself = |point: &Point| {
        [Benefit::Rsa, Benefit::Aspa].iter().any(|benefit| matches!(point.assessment.of(*benefit), Outcome::Due(_)))
    };
    points.first().is_some_and(|now| award(now, Right::C2s).is_some()) && !of_itself(then)
}

fn award(point: &Point, right: Right) -> Option<Award> {
    let household = &*point.household.without_empty_spells();
    let case = case(household);
    match one(Asked { case: &case, benefits: &point.assessment }, right, &mut Trace::silent()) {
        Decision::Due(award) => Some(award),
        Decision::NotDue(_) | Decision::Unknown(_) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::of_json;
    use crate::scenario::timeline::timeline;

    /// A lone parent of a collégien who works a little and rents.
    const PARENT: &str = r#"{"format":1,"month":"2026-11","residence":{"department":"59"},"union":"single",
        "adults":[{"birth_date":"1990-05-04","activity":"employed","income":[{"kind":"wage","monthly":1050}]}],
        "children":[{"birth_date":"2014-06-14","other_parent":"not_paying"}],
        "housing":{"tenure":"tenant","rent":560}}"#;

    fn of(json: &str, what: Milestone) -> Vec<Month> {
        let found = milestones(&timeline(&of_json(json), 24));
        assert!(found.is_sorted_by_key(|(month, _)| *month));
        found.into_iter().filter(|(_, milestone)| *milestone == what).map(|(month, _)| month).collect()
    }

    #[test]
    fn a_quarter_is_declared_every_three_months_as_long_as_something_is_due() {
        // Claimed in November: the first declaration is that of February. Paid already, and November opens a quarter: that of November.
        let months: Vec<Month> = (0..8).map(|quarter| Month::new(2026, 11) + quarter * 3).collect();
        assert_eq!(of(PARENT, Milestone::Quarter), months[1..]);
        let paid = PARENT.replace(r#""union""#, r#""reviews":{"ppa":"2026-11"},"union""#);
        assert_eq!(of(&paid, Milestone::Quarter), months);
        assert_eq!(of(&PARENT.replace("1050", "6000"), Milestone::Quarter), []);
    }

    #[test]
    fn the_yearly_ones_stand_in_their_months() {
        let in_both = |month| vec![Month::new(2027, month), Month::new(2028, month)];
        assert_eq!(of(PARENT, Milestone::TaxReturn), in_both(4));
        assert_eq!(of(PARENT, Milestone::Voucher), in_both(4));
        assert_eq!(of(PARENT, Milestone::TaxNotice), in_both(7));
        assert_eq!(of(&PARENT.replace("\"tenant\"", "\"hosted\""), Milestone::Voucher), []);
    }

    #[test]
    fn the_grant_is_that_of_the_school_of_the_year() {
        // Born in 2014, 14 at the end of 2028: 11 to 14 is the collège.
        let college = Milestone::Grant(Right::CollegeGrant);
        assert_eq!(of(PARENT, college), [Month::new(2027, 9), Month::new(2028, 9)]);
        // Born in 2013, 15 at the end of 2028: the lycée.
        let older = PARENT.replace("2014-06-14", "2013-06-14");
        assert_eq!(of(&older, college), [Month::new(2027, 9)]);
        assert_eq!(of(&older, Milestone::Grant(Right::LyceeGrant)), [Month::new(2028, 9)]);
    }

    #[test]
    fn the_cover_is_asked_for_again_unless_the_rsa_renews_it() {
        // Claimed in November, it runs from December 2026 to November 2027: four months before is August.
        assert_eq!(of(PARENT, Milestone::Cover), [Month::new(2027, 8)]);
        assert_eq!(of(&PARENT.replace("1050", "0"), Milestone::Cover), []);
        assert_eq!(of(&PARENT.replace("1050", "6000"), Milestone::Cover), []);
    }
}
