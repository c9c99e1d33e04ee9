//! Revenu de solidarité (RSO): overseas, from 55, for whoever leaves the labour market for good (CASF, L522-14, R522-63 to R522-67).
//!
//! In Guadeloupe, Guyane, Martinique, La Réunion, Saint-Barthélemy, Saint-Martin and Saint-Pierre-et-Miquelon, somebody of 55 to 64 who
//! has had RSA for two years without a break nor any work may choose it: a fixed amount, up to what resources leave of 80 % of the ceiling
//! of the ASS. The RSA of the whole household then ends. It is never taken for granted: who has not chosen it is told which of the two pays more.
//! No CRDS is due.
//! A retirement pension of the claimant ends it from the month in which it opens (R522-64); that of the partner, which R522-66 does not
//! name, is a resource and no more.
//! *Not modelled*: whether the claimant’s pension is whole, or of a scheme other than the general one, which may leave the right open
//! (L522-14, R522-64); the category of an invalidity pension, the first of which leaves it open (R522-66): either is held to end it;
//! members of the household other than the two.

use rust_decimal::{Decimal, dec};

use crate::benefits::{not_due, without_crds};
use crate::calendar::{Month, age};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Adult, Kind, Kinds, Territory};
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::resources::quarter::{Window, rsa_income};
use crate::trace::{Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum RsoLine {
        /// The most that is paid.
        Most = "most",
        /// The calendar year whose resources count.
        Year = "year",
        /// Mean resources of a month of that year.
        Resources = "resources",
        /// What resources are held against.
        Ceiling = "ceiling",
        /// What is due.
        Amount = "amount",
    }
}

/// What is due for `month`.
pub fn rso(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let claim = match claim(case, month)? {
        Ok(claim) => claim,
        Err((reason, law)) => return not_due(BENEFIT, reason, law, recorder),
    };
    let amounts = Amounts::of(case, month)?;
    let due = amounts.due();
    if claim == Claim::Open {
        let rsa = match case.ask(Benefit::Rsa, month)? {
            Outcome::Due(rsa) => rsa.net,
            Outcome::NotDue(_) => Euros::ZERO,
            Outcome::Unknown(gap) => return Err(gap),
        };
        return not_due(BENEFIT, Reason::NotChosen { rso: due, rsa }, COMMITMENT, recorder);
    }
    let fact = |line, value: Value, law| Step::new(BENEFIT, line, Role::Fact, value, law);
    let most_law = MOST.law_at(month)?;
    recorder.step(|| fact(RsoLine::Most, Value::Euros(amounts.most), most_law));
    recorder.step(|| fact(RsoLine::Year, Value::Year(amounts.year), RESOURCES));
    recorder.step(|| fact(RsoLine::Resources, Value::Euros(amounts.resources.0), RESOURCES));
    recorder.step(|| fact(RsoLine::Ceiling, Value::Euros(amounts.ceiling), RESOURCES));
    if due.is_zero() {
        let reason = Reason::ResourcesTooHigh { resources: amounts.resources, limit: Monthly(amounts.ceiling) };
        return not_due(BENEFIT, reason, RESOURCES, recorder);
    }
    recorder.step(|| Step::new(BENEFIT, RsoLine::Amount, Role::Part, due, RESOURCES));
    let mut out = without_crds(BENEFIT, due, most_law, recorder);
    if month >= MOST_UNKNOWN_FROM {
        out.remarks.push(Reason::ToConfirm("rso.most"));
    }
    Ok(Outcome::Due(out))
}

/// Whether it is paid, in place of the RSA.
pub(crate) fn is_paid(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    if !lives_where_it_is(case)? {
        return Ok(false);
    }
    for adult in &case.household.adults {
        // Without a commitment nothing else is asked.
        if adult.leaves_labour_market.get()? {
            return Ok(claim(case, month)? == Ok(Claim::Made) && !Amounts::of(case, month)?.due().is_zero());
        }
    }
    Ok(false)
}

/// Whether the conditions hold, and whether it is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Claim {
    /// Somebody commits to leave the labour market.
    Made,
    /// Somebody could.
    Open,
}

/// Positions of the adults who may choose it, or have.
pub(crate) fn who_may(case: &Case<'_>, month: Month) -> Result<Vec<u8>, Gap> {
    let mut who = Vec::new();
    if !lives_where_it_is(case)? || excluded(case, month)?.is_some() {
        return Ok(who);
    }
    for (index, adult) in (0..).zip(&case.household.adults) {
        if refusal_of(adult, month)?.is_none() {
            who.push(index);
        }
    }
    Ok(who)
}

type Refused = (Reason, Law);

/// Who claims, or why nobody may.
fn claim(case: &Case<'_>, month: Month) -> Result<Result<Claim, Refused>, Gap> {
    if !lives_where_it_is(case)? {
        return Ok(Err((Reason::NotOverseas, RIGHT)));
    }
    let (mut refusal, mut open) = (None, false);
    for adult in &case.household.adults {
        match refusal_of(adult, month)? {
            Some(why) => refusal = refusal.or(Some(why)),
            None if adult.leaves_labour_market.get()? => {
                return Ok(excluded(case, month)?.map_or(Ok(Claim::Made), Err));
            }
            None => open = true,
        }
    }
    if open {
        return Ok(excluded(case, month)?.map_or(Ok(Claim::Open), Err));
    }
    Ok(Err(refusal.unwrap_or((Reason::NotChosen { rso: Euros::ZERO, rsa: Euros::ZERO }, COMMITMENT))))
}

fn lives_where_it_is(case: &Case<'_>) -> Result<bool, Gap> {
    let territory = case.household.residence.department.get()?.territory();
    Ok(matches!(territory, Territory::Overseas | Territory::SaintPierre))
}

/// Why an adult may not claim: age, two years of RSA, no work in that time (L522-14), a retirement pension (R522-64).
fn refusal_of(adult: &Adult, month: Month) -> Result<Option<Refused>, Gap> {
    let birth = adult.birth_date.get()?;
    let [from, to] = AGES.at(month)?;
    // Open from the first day of the month in which every condition is met (R522-64, al. 2).
    if age(birth, month.last_day()) < from {
        return Ok(Some((Reason::TooYoung { age: from as u8 }, RIGHT)));
    }
    if age(birth, month.first_day()) >= to {
        return Ok(Some((Reason::TooOld { age: to as u8 }, RIGHT)));
    }
    let months = RSA_MONTHS.at(month)?;
    if adult.rsa_since.get()?.is_none_or(|since| month.since(since) < i32::from(months)) {
        return Ok(Some((Reason::RsaTooRecent { months: months as u8 }, RIGHT)));
    }
    if adult.income.any(WORK, month - i32::from(months), month)? {
        return Ok(Some((Reason::HasEarnings, COMMITMENT)));
    }
    if adult.income.goes_on(RETIREMENT, month)? {
        return Ok(Some((Reason::ReplacementIncome, COMMITMENT)));
    }
    Ok(None)
}

/// What neither the claimant nor the partner may have (R522-66).
fn excluded(case: &Case<'_>, month: Month) -> Result<Option<Refused>, Gap> {
    for (index, adult) in case.household.adults.iter().enumerate() {
        if adult.income.goes_on(PENSIONS, month)? {
            return Ok(Some((Reason::ReplacementIncome, NOT_WITH)));
        }
        if !(case.asks.aah_of_adult)(case, index, month)?.is_zero() {
            return Ok(Some((Reason::OtherBenefit(Benefit::Aah), NOT_WITH)));
        }
        if !(case.asks.minimum_of_adult)(case, index, month)?.is_zero() {
            let minimum = if (case.asks.has_asi)(case, index, month)? { Benefit::Asi } else { Benefit::Aspa };
            return Ok(Some((Reason::OtherBenefit(minimum), NOT_WITH)));
        }
    }
    Ok(None)
}

/// What the amount is made of.
struct Amounts {
    /// The fixed amount, a month.
    most: Decimal,
    /// 80 % of the ceiling of the ASS, a month.
    ceiling: Decimal,
    /// Calendar year of the resources.
    year: i16,
    /// Their mean, a month.
    resources: Monthly,
}

impl Amounts {
    fn of(case: &Case<'_>, month: Month) -> Result<Amounts, Gap> {
        let adults = &case.household.adults;
        let [alone, couple] = CEILING_DAYS.at(month)?;
        let days = if adults.len() > 1 { couple } else { alone };
        let ceiling = Monthly(CEILING_SHARE.at(month)? * days * ASS_DAY.at(month)?).to_cents().0;
        // The reduction runs from April to March (R522-67, last al.).
        let year = month.year() - if month.number() < FIRST_MONTH { 2 } else { 1 };
        let window = Window { opened: month, first: Month::january(year), last: Month::new(year, 12) };
        let mut sum = Decimal::ZERO;
        for adult in adults {
            // Counted as for the RSA, but what has stopped counts too: it was received in that year.
            let income = rsa_income(&adult.income, window, month, || Ok(true))?;
            sum += income.counted + income.stopped_work + income.stopped_other;
        }
        let resources = Monthly(sum / MONTHS).to_cents();
        Ok(Amounts { most: MOST.at(month)?, ceiling, year, resources })
    }

    fn due(&self) -> Euros {
        Euros(self.most.min(self.ceiling - self.resources.0).max(Decimal::ZERO))
    }
}

const BENEFIT: Benefit = Benefit::Rso;
const MONTHS: Decimal = dec!(12);
/// April.
const FIRST_MONTH: i8 = 4;
/// The decree of 2026 was not found.
const MOST_UNKNOWN_FROM: Month = Month::new(2026, 4);

/// Paid work of any kind.
const WORK: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::SelfEmployed,
    Kind::MicroGoods,
    Kind::MicroServices,
    Kind::MicroLiberal,
    Kind::MicroFarming,
]);

/// What ends it for whoever has it, and not for the partner.
const RETIREMENT: Kinds = Kinds::of(&[Kind::RetirementPension]);

/// What neither may have.
const PENSIONS: Kinds = Kinds::of(&[Kind::DisabilityPension, Kind::Aspa, Kind::Asi]);

const RIGHT: Law = Law::Casf("L522-14", "LEGIARTI000041469669");
const COMMITMENT: Law = Law::Casf("R522-64", "");
const NOT_WITH: Law = Law::Casf("R522-66", "");
const RESOURCES: Law = Law::Casf("R522-67", "");
const ASS_CEILING: Law = Law::Labour("R5423-1", "LEGIARTI000018525084");

/// Ages from which, and from which no longer, it is paid (L522-14).
static AGES: Dated<[i16; 2]> =
    Dated::new("rso.ages", Unit::Years, Renewed::Never, &[since(2020, 1, 1, [55, 65], RIGHT)]);

/// Months of RSA without a break (L522-14).
static RSA_MONTHS: Dated<i16> =
    Dated::new("rso.rsa_months", Unit::Months, Renewed::Never, &[since(2020, 1, 1, 24, RIGHT)]);

/// Most that is paid (L522-14, R522-63).
static MOST: Dated<Decimal> = Dated::new(
    "rso.most",
    Unit::EurosPerMonth,
    Renewed::April,
    &[
        since(2023, 4, 1, dec!(572.40), Law::Jo("Décret 2023-861", "")),
        since(2024, 4, 1, dec!(598.73), Law::Jo("Décret du 02/07/2024 (revenu de solidarité)", "")),
        since(2025, 4, 1, dec!(608.91), Law::Jo("Décret du 04/08/2025 (revenu de solidarité)", "")),
    ],
);

/// A day of ASS (code du travail, R5423-6).
static ASS_DAY: Dated<Decimal> = Dated::new(
    "rso.ass_day",
    Unit::EurosPerDay,
    Renewed::April,
    &[
        since(2023, 4, 1, dec!(18.17), Law::Jo("Décret 2023-301", "JORFTEXT000047478012")),
        since(2024, 4, 1, dec!(19.01), Law::Jo("Décret du 13/04/2024 (ASS)", "")),
        since(2025, 4, 1, dec!(19.33), Law::Jo("Décret 2025-302", "")),
        since(2026, 4, 1, dec!(19.48), Law::Jo("Décret 2026-219", "")),
    ],
);

/// Days of ASS in its ceiling of resources, alone and in a couple (code du travail, R5423-1).
static CEILING_DAYS: Dated<[Decimal; 2]> = Dated::new(
    "rso.ceiling_days",
    Unit::Days,
    Renewed::Never,
    &[since(2008, 5, 1, [dec!(70), dec!(110)], ASS_CEILING)],
);

/// Share of that ceiling (R522-67).
static CEILING_SHARE: Dated<Decimal> =
    Dated::new("rso.ceiling_share", Unit::Share, Renewed::Never, &[since(2001, 12, 1, dec!(0.8), RESOURCES)]);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&AGES, &RSA_MONTHS, &MOST, &ASS_DAY, &CEILING_DAYS, &CEILING_SHARE];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{due, not_due_reason, of_json, whole_due};
    use crate::household::Household;

    /// In November 2025 at La Réunion, having had RSA since 2020.
    fn of(birth: &str, keys: &str, partner: &str) -> Household {
        in_month("2025-11", birth, keys, partner)
    }

    fn in_month(month: &str, birth: &str, keys: &str, partner: &str) -> Household {
        let union = if partner.is_empty() { "single" } else { "married" };
        of_json(&format!(
            r#"{{"format":1,"month":"{month}","residence":{{"department":"974"}},"union":"{union}",
                "adults":[{{"birth_date":"{birth}","activity":"inactive","rsa_since":"2020-01"{keys}}}{partner}],
                "housing":{{"tenure":"homeless"}}}}"#
        ))
    }

    const BORN: &str = "1968-04-04";
    const CHOSEN: &str = r#","leaves_labour_market":true"#;

    fn chosen(more: &str) -> String {
        format!("{CHOSEN}{more}")
    }

    fn earning(monthly: u32, year: u32) -> String {
        format!(r#","income":[{{"kind":"other","monthly":{monthly},"from":"{year}-01","to":"{year}-12"}}]"#)
    }

    #[test]
    fn resources_of_the_year_before_come_off_80_per_cent_of_the_ceiling_of_the_ass() {
        // 0.8 × 70 × 19.33 = 1,082.48.
        let alone = |monthly| due(&of(BORN, &chosen(&earning(monthly, 2024)), ""), Benefit::Rso).1;
        assert_eq!([alone(0), alone(473), alone(474)], [dec!(608.91), dec!(608.91), dec!(608.48)]);
        // 0.8 × 110 × 19.33 = 1,701.04.
        let partner = r#",{"birth_date":"1970-01-01","activity":"inactive"}"#;
        assert_eq!(due(&of(BORN, &chosen(&earning(1200, 2024)), partner), Benefit::Rso).1, dec!(501.04));
        let too_much = of(BORN, &chosen(&earning(1100, 2024)), "");
        let reason = Reason::ResourcesTooHigh { resources: Monthly(dec!(1100)), limit: Monthly(dec!(1082.48)) };
        assert_eq!(not_due_reason(&too_much, Benefit::Rso), reason);
    }

    #[test]
    fn the_year_changes_in_april() {
        let keys = chosen(&earning(1000, 2024));
        let of = |month| due(&in_month(month, BORN, &keys, ""), Benefit::Rso).1;
        // In March 2026 the resources are those of 2024, 1,082.48 − 1,000; in April those of 2025: none.
        assert_eq!([of("2026-03"), of("2026-04")], [dec!(82.48), dec!(608.91)]);
    }

    #[test]
    fn it_is_paid_from_fifty_five_to_sixty_four() {
        let of = |birth: &str| of(birth, CHOSEN, "");
        // 55 on the last day of the month: open from its first day (R522-64, al. 2).
        assert_eq!(due(&of("1970-11-30"), Benefit::Rso).1, dec!(608.91));
        assert_eq!(not_due_reason(&of("1970-12-01"), Benefit::Rso), Reason::TooYoung { age: 55 });
        assert_eq!(due(&of("1960-11-02"), Benefit::Rso).1, dec!(608.91));
        assert_eq!(not_due_reason(&of("1960-11-01"), Benefit::Rso), Reason::TooOld { age: 65 });
    }

    #[test]
    fn two_years_of_rsa_without_work_come_before() {
        let since = |month: &str| of_json(&crate::household::write(&of(BORN, CHOSEN, "")).replace("2020-01", month));
        assert_eq!(due(&since("2023-11"), Benefit::Rso).1, dec!(608.91));
        assert_eq!(not_due_reason(&since("2023-12"), Benefit::Rso), Reason::RsaTooRecent { months: 24 });
        let worked = |to: &str| {
            of(
                BORN,
                &chosen(&format!(r#","income":[{{"kind":"wage","monthly":100,"from":"2023-01","to":"{to}"}}]"#)),
                "",
            )
        };
        assert_eq!(due(&worked("2023-10"), Benefit::Rso).1, dec!(608.91));
        assert_eq!(not_due_reason(&worked("2023-11"), Benefit::Rso), Reason::HasEarnings);
    }

    #[test]
    fn the_rsa_ends_where_it_is_chosen_and_both_amounts_are_told_where_it_is_not() {
        let chosen = of(BORN, CHOSEN, "");
        assert_eq!(not_due_reason(&chosen, Benefit::Rsa), Reason::RsoInstead);
        // RSA of one person without a home: 646.52.
        let open = of(BORN, "", "");
        let both = Reason::NotChosen { rso: Euros(dec!(608.91)), rsa: Euros(dec!(646.52)) };
        assert_eq!(not_due_reason(&open, Benefit::Rso), both);
        assert_eq!(due(&open, Benefit::Rsa).1, dec!(646.52));
    }

    #[test]
    fn neither_of_the_two_may_have_an_invalidity_pension_or_the_aah() {
        let partner = |keys: &str| format!(r#",{{"birth_date":"1970-01-01","activity":"inactive"{keys}}}"#);
        let of = |keys: &str| not_due_reason(&of(BORN, CHOSEN, &partner(keys)), Benefit::Rso);
        assert_eq!(of(&pension("disability_pension", 300, 2025)), Reason::ReplacementIncome);
        assert_eq!(of(r#","disability_rate":80"#), Reason::OtherBenefit(Benefit::Aah));
    }

    #[test]
    fn a_retirement_pension_ends_it_for_who_has_it_and_is_a_resource_of_the_partner() {
        let own = of(BORN, &chosen(&pension("retirement_pension", 300, 2025)), "");
        assert_eq!(not_due_reason(&own, Benefit::Rso), Reason::ReplacementIncome);
        // 0.8 × 110 × 19.33 = 1,701.04, less 1,200 of the year before.
        let partner = |since| {
            let income = pension("retirement_pension", 1200, since);
            of(BORN, CHOSEN, &format!(r#",{{"birth_date":"1964-01-01","activity":"retired"{income}}}"#))
        };
        assert_eq!(due(&partner(2024), Benefit::Rso).1, dec!(501.04));
        assert_eq!(due(&partner(2025), Benefit::Rso).1, dec!(608.91));
    }

    fn pension(kind: &str, monthly: u32, since: u32) -> String {
        format!(r#","income":[{{"kind":"{kind}","monthly":{monthly},"from":"{since}-01"}}]"#)
    }

    #[test]
    fn the_amount_of_2026_is_to_be_confirmed() {
        let remarks = |month| whole_due(&in_month(month, BORN, CHOSEN, ""), Benefit::Rso).remarks;
        assert_eq!(remarks("2026-03"), []);
        assert_eq!(remarks("2026-04"), [Reason::ToConfirm("rso.most")]);
    }

    #[test]
    fn the_mainland_and_mayotte_have_none() {
        for department in ["59", "976"] {
            let text = crate::household::write(&of(BORN, CHOSEN, "")).replace("974", department);
            assert_eq!(not_due_reason(&of_json(&text), Benefit::Rso), Reason::NotOverseas, "{department}");
        }
    }
}
