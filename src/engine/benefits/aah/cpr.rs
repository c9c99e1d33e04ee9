//! Complément de ressources (former L821-1-1; D821-3, al. 2): closed since December 2019, kept by those who had it.
//!
//! Whoever had the right open on 1 December 2019 keeps it for ten years at most, while the conditions hold without a break (loi 2018-1317,
//! art. 266 V): a rate of 80 %, AAH in full or on top of a pension, an independent home, no work, and an age under which nobody is held
//! unfit for work. A housing aid is not needed. Not beside MVA: it is the larger of the two.
//! *Not modelled*: a break in a condition in the past (`cpr_since` says that it is in payment), the capacity for work under 5 %, which
//! the CDAPH keeps under review.

use rust_decimal::{Decimal, dec};

use super::right::{self, Ground};
use super::{AahLine, amount, mva, period};
use crate::benefits::conditions::Refusal;
use crate::calendar::{Date, Month, birthday};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Unit, since};
use crate::law::Law;
use crate::money::Euros;
use crate::outcome::{Assessed, Benefit, Gap, Reason};
use crate::trace::Trace;

/// CPR of the adults of the household for `month`.
pub fn cpr(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let adults = super::by_adult(case, month, Benefit::Cpr, AahLine::AdultCpr, recorder, |adult, _: &mut Trace| {
        of_adult(case, adult, month)
    })?;
    super::settle(Benefit::Cpr, adults, Vec::new(), recorder)
}

/// CPR of the adult at a position for a month, or why there is none.
pub(super) fn of_adult(case: &Case<'_>, index: usize, month: Month) -> Result<Result<Euros, Refusal>, Gap> {
    let refusal = |reason, law| Ok(Err(Refusal { reason, law }));
    let adult = &case.household.adults[index];
    if adult.cpr_since.get()?.is_none_or(|since| since > Month::of(CLOSED)) {
        return refusal(Reason::Closed(CLOSED), END);
    }
    if month > LAST {
        return refusal(Reason::EndedOn(LAST.last_day()), END);
    }
    match right::ground(case.household, adult, month)? {
        Ok(Ground::Severe) => {}
        Ok(Ground::Restricted) => {
            return refusal(Reason::DisabilityRate { rate: adult.disability_rate.get()? }, AMOUNT_LAW);
        }
        Err(refusal) => return Ok(Err(refusal)),
    }
    let unfit = birthday(adult.birth_date.get()?, right::UNFIT_AGE.at(month)?);
    if Month::of(unfit) <= month {
        return refusal(Reason::EndedOn(unfit), END);
    }
    if !mva::is_independent(case.household)? {
        return refusal(Reason::HomeNotIndependent, mva::HOME);
    }
    if period::works_anywhere(adult, month)? {
        return refusal(Reason::HasEarnings, END);
    }
    if adult.institution.get()?.is_some() && amount::stays_long(adult, month)? {
        return refusal(Reason::InInstitution, amount::STAY);
    }
    let aah = match super::paid(case, index, month, &mut Trace::silent(), &mut Vec::new())? {
        Ok(aah) => aah,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if aah.0 < amount::FULL.at(month)? && !adult.income.goes_on(mva::PENSIONS, month)? {
        return refusal(Reason::AahNotFull, END);
    }
    Ok(Ok(Euros(AMOUNT.at(month)?)))
}

/// A right open on this day is kept (loi 2018-1317, art. 266 V).
const CLOSED: Date = Date::constant(2019, 12, 1);
/// Ten years at most.
const LAST: Month = Month::new(2029, 11);

const END: Law = Law::Jo("Loi 2018-1317, art. 266 V", "");
const AMOUNT_LAW: Law = Law::Css("D821-3", "LEGIARTI000019505277");

/// Amount of the complément (D821-3, al. 2).
pub(super) static AMOUNT: Dated<Decimal> =
    Dated::new("cpr.amount", Unit::EurosPerMonth, Renewed::Never, &[since(2008, 9, 22, dec!(179.31), AMOUNT_LAW)]);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{due, not_due_reason, of_json};
    use crate::household::Household;

    fn kept(month: &str, keys: &str, tenure: &str) -> Household {
        of_json(&format!(
            r#"{{"format":1,"month":"{month}","residence":{{"department":"59","apl_zone":2}},"union":"single",
                "adults":[{{"birth_date":"1980-02-02","activity":"inactive",{keys}}}],
                "housing":{{"tenure":"{tenure}","rent":400}}}}"#
        ))
    }

    fn why(month: &str, keys: &str, tenure: &str) -> Reason {
        not_due_reason(&kept(month, keys, tenure), Benefit::Cpr)
    }

    #[test]
    fn a_right_open_on_the_first_of_december_2019_is_kept_and_no_later_one() {
        let with = |since: &str| format!(r#""disability_rate":85,"cpr_since":"{since}""#);
        assert_eq!(due(&kept("2026-11", &with("2019-12"), "tenant"), Benefit::Cpr).1, dec!(179.31));
        assert_eq!(why("2026-11", &with("2020-01"), "tenant"), Reason::Closed(CLOSED));
        assert_eq!(why("2026-11", r#""disability_rate":85"#, "tenant"), Reason::Closed(CLOSED));
    }

    #[test]
    fn it_lasts_ten_years_at_most() {
        let with = r#""disability_rate":85,"cpr_since":"2015-03""#;
        assert_eq!(due(&kept("2029-11", with, "tenant"), Benefit::Cpr).1, dec!(179.31));
        assert_eq!(why("2029-12", with, "tenant"), Reason::EndedOn(Date::constant(2029, 11, 30)));
    }

    #[test]
    fn it_asks_for_80_per_cent_a_home_of_one_s_own_no_work_and_the_whole_allowance() {
        let with = |rate: u8, more: &str| {
            format!(r#""disability_rate":{rate},"employment_restriction":true,"cpr_since":"2015-03"{more}"#)
        };
        assert_eq!(why("2026-11", &with(79, ""), "tenant"), Reason::DisabilityRate { rate: 79 });
        assert_eq!(why("2026-11", &with(80, ""), "hosted"), Reason::HomeNotIndependent);
        let income = |kind: &str| format!(r#","income":[{{"kind":"{kind}","monthly":500,"from":"2023-01"}}]"#);
        assert_eq!(why("2026-11", &with(80, &income("wage")), "tenant"), Reason::HasEarnings);
        assert_eq!(why("2026-11", &with(80, &income("rent")), "tenant"), Reason::AahNotFull);
        // A pension that the allowance completes takes nothing from it; no housing aid is needed.
        assert_eq!(
            due(&kept("2026-11", &with(80, &income("disability_pension")), "owner"), Benefit::Cpr).1,
            dec!(179.31)
        );
    }

    #[test]
    fn it_ends_in_the_month_of_the_sixty_second_birthday() {
        let with = r#""disability_rate":85,"cpr_since":"2015-03""#;
        let born = |year: &str| {
            let text = crate::household::write(&kept("2026-11", with, "tenant")).replace("1980-02-02", year);
            of_json(&text)
        };
        assert_eq!(due(&born("1964-12-01"), Benefit::Cpr).1, dec!(179.31));
        assert_eq!(not_due_reason(&born("1964-11-30"), Benefit::Cpr), Reason::EndedOn(Date::constant(2026, 11, 30)));
    }

    #[test]
    fn the_supplement_for_living_on_one_s_own_gives_way_to_it() {
        let both = kept("2026-11", r#""disability_rate":85,"cpr_since":"2015-03""#, "tenant");
        assert_eq!(not_due_reason(&both, Benefit::Mva), Reason::OtherBenefit(Benefit::Cpr));
    }
}
