//! Where the RSA is not the national one: Mayotte has half of the amount, a scale and conditions of its own (CASF, L542-6, R542-6).
//!
//! No increase for lone parents, no RSA under 25 by hours of work, fifteen years of permits for foreigners.

use rust_decimal::{Decimal, dec};

use super::FLAT;
use crate::benefits::conditions::residence::is_mayotte;
use crate::benefits::foyer::lone::{self, Alone};
use crate::benefits::foyer::{Children, flat_amount, scale};
use crate::calendar::{Month, months_later};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::household::{Adult, Nationality};
use crate::law::Law;
use crate::outcome::Gap;

/// The flat amount of one person.
pub(super) fn single(case: &Case<'_>, month: Month) -> Result<Decimal, Gap> {
    if is_mayotte(case.household)? { MAYOTTE.at(month) } else { FLAT.at(month) }
}

/// The flat amount of a household.
pub(super) fn flat(
    case: &Case<'_>,
    children: &Children,
    adults: usize,
    increased: bool,
    month: Month,
) -> Result<Decimal, Gap> {
    let single = single(case, month)?;
    if is_mayotte(case.household)? {
        let further = MAYOTTE_FOURTH_CHILD.at(month)?;
        return scale::mayotte(single, adults, children.whole_count(), children.half.len(), further, month);
    }
    flat_amount(single, children, adults, increased, month)
}

/// The flat amount of `adults` and so many children at Mayotte, for whoever's case is not assessed.
pub(crate) fn mayotte_flat(adults: usize, children: usize, month: Month) -> Result<Decimal, Gap> {
    scale::mayotte(MAYOTTE.at(month)?, adults, children, 0, MAYOTTE_FOURTH_CHILD.at(month)?, month)
}

/// Whether a lone parent is in the period of increase.
pub(super) fn is_increased(case: &Case<'_>, alone: Alone, children: &Children, month: Month) -> Result<bool, Gap> {
    Ok(!is_mayotte(case.household)? && lone::is_increased(case, alone, children, month)?)
}

/// Whether a foreigner has held permits long enough where the national five years are not enough.
pub(super) fn permit_is_old_enough(case: &Case<'_>, adult: &Adult, month: Month) -> Result<bool, Gap> {
    if !is_mayotte(case.household)? || adult.nationality.get()? != Nationality::Other || adult.protected.get()? {
        return Ok(true);
    }
    let years = MAYOTTE_PERMIT_YEARS.at(month)?;
    Ok(adult.holds_permit(|since| months_later(since, 12 * years) <= month.last_day())?)
}

const R542_6: Law = Law::Casf("R542-6", "");

/// Flat amount of one person at Mayotte: half of the national one, to the cent (L542-6, R542-6).
pub(super) static MAYOTTE: Dated<Decimal> = Dated::new(
    "rsa.mayotte",
    Unit::EurosPerMonth,
    Renewed::April,
    &[
        since(2023, 4, 1, dec!(303.88), R542_6),
        since(2024, 4, 1, dec!(317.86), R542_6),
        since(2025, 4, 1, dec!(323.26), R542_6),
        since(2026, 4, 1, dec!(325.85), R542_6),
    ],
);

/// What each child adds there from the fourth (R542-6 I 1°).
pub(super) static MAYOTTE_FOURTH_CHILD: Dated<Decimal> =
    Dated::new("rsa.mayotte_fourth_child", Unit::Factor, Renewed::Never, &[since(2012, 1, 1, dec!(0.1), R542_6)]);

/// Years of permits of a foreigner there (L542-6).
pub(super) static MAYOTTE_PERMIT_YEARS: Dated<i16> = Dated::new(
    "rsa.mayotte_permit_years",
    Unit::Years,
    Renewed::Never,
    &[since(2012, 1, 1, 15, Law::Casf("L542-6", ""))],
);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{due, not_due_reason, of_json, whole_due};
    use crate::household::Household;
    use crate::outcome::{Benefit, Reason};

    fn of(month: &str, adults: usize, children: usize, keys: &str) -> Household {
        let union = if adults > 1 { "married" } else { "single" };
        let adult = format!(r#"{{"birth_date":"1990-05-12","activity":"inactive"{keys}}}"#);
        // Past the age of the family allowances and of every other benefit for children, none of which would count.
        let children: Vec<_> =
            (0..children).map(|_| r#"{"birth_date":"2004-03-10","other_parent":"deceased"}"#.to_owned()).collect();
        of_json(&format!(
            r#"{{"format":1,"month":"{month}","residence":{{"department":"976"}},"union":"{union}","adults":[{}],
                "children":[{}],"housing":{{"tenure":"homeless"}}}}"#,
            vec![adult; adults].join(","),
            children.join(",")
        ))
    }

    #[test]
    fn the_scale_of_mayotte_is_half_of_the_national_one_and_grows_less_from_the_fourth_child() {
        let of = |adults, children| due(&of("2026-11", adults, children, ""), Benefit::Rsa).1;
        // 325.85; with 162.93 for the second, 97.76 for each further one, 32.59 for a fourth child.
        assert_eq!([of(1, 0), of(1, 1), of(1, 2), of(1, 3)], [dec!(325.85), dec!(488.78), dec!(586.54), dec!(684.30)]);
        assert_eq!([of(2, 0), of(2, 3), of(2, 4)], [dec!(488.78), dec!(782.06), dec!(814.65)]);
    }

    #[test]
    fn a_free_home_counts_at_its_own_rate() {
        let mut free = of("2026-11", 1, 0, "");
        free.housing.tenure = crate::household::Tenure::Hosted.into();
        // 325.85 × 0.88.
        assert_eq!(due(&free, Benefit::Rsa).1, dec!(286.75));
    }

    #[test]
    fn no_lone_parent_has_an_increase_there() {
        let mut lone = of("2026-11", 1, 0, "");
        lone.pregnancy = Some(crate::household::Pregnancy {
            due_date: jiff::civil::Date::constant(2027, 2, 1).into(),
            children: 1.into(),
        })
        .into();
        let due = whole_due(&lone, Benefit::Rsa);
        assert_eq!((due.net.0, due.increased), (dec!(325.85), false));
    }

    #[test]
    fn hours_of_work_open_nothing_under_twenty_five_there() {
        let young = of("2026-11", 1, 0, r#","hours_worked_3_years":5000"#);
        let young = crate::household::write(&young).replace("1990-05-12", "2003-05-12");
        assert_eq!(not_due_reason(&of_json(&young), Benefit::Rsa), Reason::TooYoung { age: 25 });
        let reunion = young.replace("976", "974");
        assert_eq!(due(&of_json(&reunion), Benefit::Rsa).1, dec!(651.69));
    }

    #[test]
    fn foreigners_need_fifteen_years_of_permits_there() {
        let since = |day: &str| of("2026-11", 1, 0, &format!(r#","nationality":"other","permit_since":"{day}""#));
        assert_eq!(due(&since("2011-11-30"), Benefit::Rsa).1, dec!(325.85));
        assert_eq!(not_due_reason(&since("2011-12-01"), Benefit::Rsa), Reason::Permit);
        let protected = of("2026-11", 1, 0, r#","nationality":"other","protected":true"#);
        assert_eq!(due(&protected, Benefit::Rsa).1, dec!(325.85));
    }
}
