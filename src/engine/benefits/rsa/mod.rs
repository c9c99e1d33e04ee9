//! Revenu de solidarité active (RSA).
//!
//! The RSA makes up the difference between a flat amount, which grows with the household, and its resources: the mean,
//! over the three months looked at, of flat amount less the quarter's mean resources, less the benefits paid in the
//! month, less a flat rate for a home that costs nothing (CASF, L262-2, R262-1 to R262-11). It is for people of 25, or
//! with a child born or expected, or who worked enough (L262-4, L262-7-1); the amount holds for three months (L262-21)
//! and under 6 € nothing is paid (R262-39). No CRDS is due.
//!
//! Each month looked at has its own flat amount (R262-7 I averages amounts computed *for each* month; so the CAF of La
//! Réunion announced the rise of July 2022, and its simulator showed that of April 2024 by thirds). The flat amount is in
//! cents (`foyer::scale`) and the amount is rounded once more, to the nearest cent.
//!
//! Not modelled: the reduction when the duties of the contract are not met (L262-37), the waivers a département may
//! grant, the earlier reduction for a claim more than six months after the event that opens the increase (R262-2).

mod amount;
mod paid;
mod person;
mod place;
mod who;

pub(crate) use paid::{is_paid, is_paid_before_beside_aah};
pub(crate) use place::mayotte_flat;

use rust_decimal::{Decimal, dec};

use amount::{Amount, HousingAid};
use who::{Standing, Who};

use super::foyer::Member;
use super::foyer::residence::For;
use super::foyer::stay::{self, Stay};
use crate::benefits::{not_due, without_crds};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::trace::{About, Role, Step, Trace, lines};

lines! {
    /// Lines of this computation.
    pub enum RsaLine {
        /// The months looked at.
        Window = "window",
        /// An adult left out of the household, whose resources count.
        PartnerLeftOut = "partner_left_out",
        /// An adult who lives abroad, and whose resources do not count either.
        PartnerAbroad = "partner_abroad",
        /// An adult in prison, who no longer counts, nor do the resources.
        PartnerInPrison = "partner_in_prison",
        /// Somebody in charge left out because of resources.
        ChildLeftOut = "child_left_out",
        /// Mean resources of a person.
        Income = "income",
        /// Year of the profit counted.
        ProfitYear = "profit_year",
        /// Mean of the resources that have stopped and are left out.
        Stopped = "stopped",
        /// Mean maintenance received for the children.
        Support = "support",
        /// Mean income that assets are held to bring.
        Assets = "assets",
        /// Mean resources of the quarter, benefits apart.
        MeanIncome = "mean_income",
        /// The lower mean of the two latest months.
        LowerMean = "lower_mean",
        /// The flat amount of a month.
        FlatAmount = "flat_amount",
        /// The increased flat amount of a lone parent.
        LoneFlatAmount = "lone_flat_amount",
        /// Family benefits of a month.
        FamilyBenefits = "family_benefits",
        /// AAH and MVA of a month.
        DisabilityBenefits = "disability_benefits",
        /// ASPA or ASI of a month, which comes first.
        MinimumFirst = "minimum_first",
        /// What the home is held to bring in a month.
        Home = "home",
        /// The housing aid of a month, up to the flat rate.
        HousingAid = "housing_aid",
        /// The amount of a month.
        MonthAmount = "month_amount",
        /// What one euro more takes off.
        OneEuro = "one_euro",
        /// The mean of the three months.
        Mean = "mean",
        /// What half of the amount takes off, for a long stay in hospital.
        Hospital = "hospital",
    }
}

/// What is due for `month`.
pub fn rsa(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    if (case.asks.rso_is_paid)(case, month)? {
        return not_due(BENEFIT, Reason::RsoInstead, Law::Casf("R522-64", ""), recorder);
    }
    let who = match who::who(case, month)? {
        Ok(who) => who,
        Err((reason, law)) => return not_due(BENEFIT, reason, law, recorder),
    };
    let amount = amount::amount(case, &who, month, HousingAid::AsPaid)?;
    note(case, &who, &amount, recorder);
    // No text says where to round; once, to the nearest cent.
    let mean = Euros(amount.mean).to_cents();
    if mean.is_zero() {
        let reason = Reason::ResourcesTooHigh {
            resources: Monthly(amount.resources()).to_cents(),
            limit: Monthly(amount.flat_mean()).to_cents(),
        };
        return not_due(BENEFIT, reason, RULE, recorder);
    }
    let Some(due) = after_stay(case, &who, month, mean)? else {
        return not_due(BENEFIT, Reason::InPrison, Law::Casf("R262-45", ""), recorder);
    };
    let least = Euros(LEAST.at(month)?);
    if due < least {
        let reason = Reason::BelowLeastAmount { amount: due, least };
        return not_due(BENEFIT, reason, Law::Casf("R262-39", ""), recorder);
    }
    recorder.step(|| Step::new(BENEFIT, RsaLine::Mean, Role::Part, mean, RULE));
    if due < mean {
        let law = Law::Casf("R262-43", "");
        recorder.step(|| Step::new(BENEFIT, RsaLine::Hospital, Role::Part, due - mean, law));
    }
    let mut out = without_crds(BENEFIT, due, RULE, recorder);
    out.increased = who.increased;
    if amount.stopped_work {
        out.remarks.push(Reason::StoppedIncome);
    }
    if aspa_comes_first(case, month)? {
        out.remarks.push(Reason::ClaimAspa);
    }
    if amount.unsettled {
        out.remarks.push(Reason::HousingAidUnsettled);
    }
    out.remarks.extend(amount.to_confirm());
    Ok(Outcome::Due(out))
}

/// Who makes up the household of a month for which RSA is due, however little; `None` where none is due.
pub(crate) fn persons_if_due(case: &Case<'_>, month: Month) -> Result<Option<Persons>, Gap> {
    if (case.asks.rso_is_paid)(case, month)? {
        return Ok(None);
    }
    let Ok(who) = who::who(case, month)? else { return Ok(None) };
    let mean = Euros(amount::amount(case, &who, month, HousingAid::AsPaid)?.mean).to_cents();
    if mean.is_zero() || after_stay(case, &who, month, mean)?.is_none_or(Euros::is_zero) {
        return Ok(None);
    }
    Ok(Some(Persons { adults: who.adults, whole: who.children.whole_count(), half: who.children.half.len() }))
}

/// Who makes up a household of the RSA.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Persons {
    /// Adults, one or two.
    pub adults: usize,
    /// Children and others in charge who count whole.
    pub whole: usize,
    /// Children in alternating residence.
    pub half: usize,
}

/// What is left after a long stay of the only adult: half in hospital, nothing in prison (R262-43 to R262-45).
fn after_stay(case: &Case<'_>, who: &Who, month: Month, due: Euros) -> Result<Option<Euros>, Gap> {
    Ok(match stay::of_lone(case, who.children.count(), who.increased, who.quarter, For::Rsa, month)? {
        Stay::None => Some(due),
        Stay::Halved => Some(Euros(due.0 * STAY_SHARE.at(month)?).to_cents()),
        Stay::Suspended => None,
    })
}

/// Whether an adult is due the ASPA and does not tell it as an income (CASF, L262-10: the RSA comes after other rights).
fn aspa_comes_first(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    for adult in 0..case.household.adults.len() {
        if !(case.asks.minimum_of_adult)(case, adult, month)?.is_zero() && !(case.asks.has_asi)(case, adult, month)? {
            return Ok(true);
        }
    }
    Ok(false)
}

fn note(case: &Case<'_>, who: &Who, amount: &Amount, recorder: &mut Trace) {
    if !recorder.keeps() {
        return;
    }
    let window = amount.window;
    recorder.step(|| Step::new(BENEFIT, RsaLine::Window, Role::Fact, window.first, RULE).with(window.last));
    let mut fact = |line: RsaLine, value: Decimal, law: Law, about: About| {
        recorder.step(|| Step::new(BENEFIT, line, Role::Fact, Monthly(value).to_cents(), law).about(about));
    };
    for (i, person) in amount.adults.iter().enumerate() {
        let about = About::Adult(i as u8);
        if !person.counted.is_zero() {
            fact(RsaLine::Income, person.counted / THREE, RULE, about);
        }
        if !person.left_out.is_zero() {
            fact(RsaLine::Stopped, person.left_out / THREE, STOPPED_LAW, about);
        }
    }
    for (member, _, income) in &who.incomes {
        fact(RsaLine::Income, *income / THREE, RULE, about(*member));
    }
    if !amount.support.is_zero() {
        fact(RsaLine::Support, amount.support / THREE, RULE, About::Household);
    }
    if !amount.assets.is_zero() {
        fact(RsaLine::Assets, amount.assets / THREE, Law::Casf("R132-1", ""), About::Household);
    }
    fact(RsaLine::MeanIncome, amount.income / THREE, RULE, About::Household);
    for (i, person) in amount.adults.iter().enumerate() {
        if let Some(year) = person.profit_year {
            let law = Law::Casf("R262-19", "");
            recorder.step(|| {
                Step::new(BENEFIT, RsaLine::ProfitYear, Role::Fact, crate::trace::Value::Year(year), law)
                    .about(About::Adult(i as u8))
            });
        }
    }
    if amount.lower_mean {
        let value = Monthly(amount.income / THREE).to_cents();
        recorder.step(|| Step::new(BENEFIT, RsaLine::LowerMean, Role::Fact, value, TRANSITION));
    }
    for member in &who.left_out {
        recorder.step(|| Step::new(BENEFIT, RsaLine::ChildLeftOut, Role::Fact, (), CHILDREN_LAW).about(about(*member)));
    }
    if case.household.adults.len() > who.adults {
        let other = 1 - who.beneficiary;
        let (line, law) = match who.standings[other] {
            Standing::Abroad => (RsaLine::PartnerAbroad, ABROAD),
            Standing::InPrison => (RsaLine::PartnerInPrison, Law::Casf("R262-45", "")),
            Standing::LeftOut | Standing::Member => (RsaLine::PartnerLeftOut, Law::Casf("L262-5", "")),
        };
        recorder.step(|| Step::new(BENEFIT, line, Role::Fact, (), law).about(About::Adult(other as u8)));
    }
    for m in &amount.months {
        let about = About::Month(m.month);
        let line = if who.increased { RsaLine::LoneFlatAmount } else { RsaLine::FlatAmount };
        recorder.step(|| {
            Step::new(BENEFIT, line, Role::Fact, Monthly(m.flat).to_cents(), Law::Casf("R262-1", ""))
                .with(Monthly(m.single))
                .with(Monthly(m.flat - m.single))
                .about(about)
        });
        let mut fact = |line: RsaLine, value: Decimal, law: Law| {
            if !value.is_zero() {
                recorder.step(|| Step::new(BENEFIT, line, Role::Fact, Monthly(value).to_cents(), law).about(about));
            }
        };
        fact(RsaLine::FamilyBenefits, m.family, BENEFITS_LAW);
        fact(RsaLine::DisabilityBenefits, m.disability, BENEFITS_LAW);
        fact(RsaLine::MinimumFirst, m.minima, FIRST_LAW);
        fact(if m.aided { RsaLine::HousingAid } else { RsaLine::Home }, m.housing, Law::Casf("R262-9", ""));
        let taken = amount.income / THREE + m.family + m.disability + m.minima + m.housing;
        let value = Monthly(m.amount).to_cents();
        recorder.step(|| {
            Step::new(BENEFIT, RsaLine::MonthAmount, Role::Fact, value, RULE)
                .with(Monthly(m.flat).to_cents())
                .with(Monthly(taken).to_cents())
                .about(about)
        });
    }
    // Resources count for their mean: one euro a month takes one euro off each month in which something is left.
    let months = amount.months.iter().filter(|m| !m.amount.is_zero()).count();
    let one_euro = Monthly(Decimal::from(months as u64) / THREE).to_cents();
    recorder.step(|| Step::new(BENEFIT, RsaLine::OneEuro, Role::Fact, one_euro, RULE));
}

fn about(member: Member) -> About {
    match member {
        Member::Child(child) => About::Child(child),
        Member::Dependant(dependant) => About::Dependant(dependant),
    }
}

const BENEFIT: Benefit = Benefit::Rsa;
const THREE: Decimal = dec!(3);
const RULE: Law = Law::Casf("R262-7", "LEGIARTI000051258523");
const STOPPED_LAW: Law = Law::Casf("R262-13", "LEGIARTI000038893113");
const CHILDREN_LAW: Law = Law::Casf("R262-3", "LEGIARTI000022743618");
const FIRST_LAW: Law = Law::Casf("L262-10", "");
const BENEFITS_LAW: Law = Law::Casf("R262-11", "LEGIARTI000043281883");
const ABROAD: Law = Law::Court(
    "CE, 18 juillet 2018, n° 406288",
    "https://www.conseil-etat.fr/fr/arianeweb/CE/analyse/2018-07-18/406288",
);
const TRANSITION: Law = Law::Jo("Décret 2025-185", "JORFTEXT000051253796");

/// Flat amount for one person (CASF, L262-2, L262-3).
pub(crate) static FLAT: Dated<Decimal> = Dated::new(
    "rsa.flat",
    Unit::EurosPerMonth,
    Renewed::April,
    &[
        since(2022, 7, 1, dec!(598.54), Law::Jo("Loi 2022-1158, art. 9", "JORFTEXT000046186723")),
        since(
            2023,
            4,
            1,
            dec!(607.75),
            Law::Jo("Décret 2023-340", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000047521567"),
        ),
        since(
            2024,
            4,
            1,
            dec!(635.71),
            Law::Jo("Décret 2024-396", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000049486518"),
        ),
        since(2025, 4, 1, dec!(646.52), Law::Jo("Décret 2025-293", "JORFTEXT000051393086")),
        since(2026, 4, 1, dec!(651.69), Law::Jo("Décret 2026-220", "JORFTEXT000053733826")),
    ],
);

/// Least amount that is paid (CASF, R262-39).
static LEAST: Dated<Decimal> = Dated::new(
    "rsa.least",
    Unit::EurosPerMonth,
    Renewed::Never,
    &[since(2009, 6, 1, dec!(6), Law::Casf("R262-39", ""))],
);

/// Share paid after that stay in hospital (CASF, R262-43).
static STAY_SHARE: Dated<Decimal> = Dated::new(
    "rsa.stay_share",
    Unit::Share,
    Renewed::Never,
    &[since(2009, 6, 1, dec!(0.5), Law::Casf("R262-43", ""))],
);

/// The tables of this folder.
pub static TABLES: &[&dyn Table] = &[
    &FLAT,
    &LEAST,
    &STAY_SHARE,
    &who::AGE,
    &who::YOUNG_AGE,
    &who::YOUNG_HOURS,
    &place::MAYOTTE,
    &place::MAYOTTE_FOURTH_CHILD,
    &place::MAYOTTE_PERMIT_YEARS,
];

#[cfg(test)]
mod household_tests;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{due, not_due_reason, of_json, unknown, whole_due};
    use crate::calendar::Date;
    use crate::household::Household;
    use crate::trace::Trace;

    /// A household of November 2026 in Lille that owns nothing and lives nowhere, with more keys.
    fn of(adults: &str, more: &str) -> Household {
        of_month("2026-11", adults, more)
    }

    fn of_month(month: &str, adults: &str, more: &str) -> Household {
        let more = if more.is_empty() { String::new() } else { format!(",{more}") };
        let home = if more.contains("\"housing\"") { "" } else { r#","housing":{"tenure":"homeless"}"# };
        let single = if more.contains("\"union\"") { "" } else { r#","union":"single""# };
        of_json(&format!(
            r#"{{"format":1,"month":"{month}","residence":{{"department":"59"}},"adults":[{adults}]{home}{single}{more}}}"#
        ))
    }

    fn gross(household: &Household) -> Decimal {
        let (gross, net) = due(household, Benefit::Rsa);
        assert_eq!(gross, net, "no CRDS");
        gross
    }

    const IDLE: &str = r#"{"birth_date":"1990-05-04","activity":"inactive"}"#;
    const COUPLE: &str = r#""union":"married""#;

    fn earning(wage: &str) -> String {
        format!(r#"{{"birth_date":"1990-05-04","activity":"employed","income":[{{"kind":"wage","monthly":{wage}}}]}}"#)
    }

    #[test]
    fn one_person_without_resources_has_the_flat_amount_of_the_months_looked_at() {
        assert_eq!(gross(&of(IDLE, "")), dec!(651.69));
        assert_eq!(gross(&of_month("2025-03", IDLE, "")), dec!(635.71));
        // June 2026 looks at February to April: 2 × 646.52 + 651.69.
        assert_eq!(gross(&of_month("2026-06", IDLE, "")), dec!(648.24));
        // January 2024 looks at October to December 2023.
        assert_eq!(gross(&of_month("2024-01", IDLE, "")), dec!(607.75));
    }

    #[test]
    fn every_euro_earned_takes_one_off() {
        assert_eq!(gross(&of(&earning("300"), "")), dec!(351.69));
        assert_eq!(gross(&of(&earning("301"), "")), dec!(350.69));
    }

    #[test]
    fn six_euros_are_paid_and_a_cent_less_is_not() {
        assert_eq!(gross(&of(&earning("645.69"), "")), dec!(6.00));
        let reason = Reason::BelowLeastAmount { amount: Euros(dec!(5.99)), least: Euros(dec!(6)) };
        assert_eq!(not_due_reason(&of(&earning("645.70"), ""), Benefit::Rsa), reason);
    }

    #[test]
    fn resources_count_for_the_mean_of_the_quarter_not_month_by_month() {
        // 0, 0 and 900: the flat amount less 300, not two flat amounts by three.
        let adult = r#"{"birth_date":"1990-05-04","activity":"employed",
            "income":[{"kind":"wage","monthly":900,"from":"2026-09"}]}"#;
        assert_eq!(gross(&of(adult, "")), dec!(351.69));
    }

    #[test]
    fn the_window_is_that_of_the_day() {
        // Paid in October only: M-1 of November is no longer looked at, in February 2025 it was.
        let late = |month: &str, paid: &str| {
            let adult = format!(
                r#"{{"birth_date":"1990-05-04","activity":"employed",
                    "income":[{{"kind":"wage","monthly":300,"from":"{paid}"}}]}}"#
            );
            gross(&of_month(month, &adult, ""))
        };
        assert_eq!(late("2026-11", "2026-10"), dec!(651.69));
        // 635.71 − 300 / 3.
        assert_eq!(late("2025-02", "2025-01"), dec!(535.71));
    }

    #[test]
    fn the_first_review_of_2025_takes_the_lower_mean() {
        // November 600, December and January 300: 400 or 300.
        let adult = r#"{"birth_date":"1990-05-04","activity":"employed","income":[
            {"kind":"wage","monthly":600,"to":"2024-11"},{"kind":"wage","monthly":300,"from":"2024-12"}]}"#;
        assert_eq!(gross(&of_month("2025-03", adult, "")), dec!(235.71));
        assert_eq!(gross(&of_month("2025-03", adult, r#""reviews":{"rsa":"2025-03"}"#)), dec!(335.71));
    }

    #[test]
    fn a_family_of_three_children_has_the_published_example() {
        let children = r#""children":[{"birth_date":"2016-06-01"},{"birth_date":"2019-06-01"},
            {"birth_date":"2022-06-01"}],"union":"married""#;
        // 651.69 + 325.85 + 2 × 195.51 + 260.68, less AF net of CRDS and the increased CF at its share of the BMAF.
        let expected = (dec!(1629.24) - (dec!(349.06) - dec!(1.74)) - dec!(478.16) * dec!(0.4165)).to_cents();
        assert_eq!(gross(&of(&format!("{IDLE},{IDLE}"), children)), expected);
    }

    #[test]
    fn a_lone_parent_of_a_grown_child_has_the_plain_amount_less_the_share_of_asf() {
        let household = of(IDLE, r#""children":[{"birth_date":"2020-03-01","other_parent":"deceased"}]"#);
        // 651.69 × 1.5 − 478.16 × 0.225.
        assert_eq!(gross(&household), dec!(869.95));
    }

    #[test]
    fn the_increase_runs_for_twelve_months_from_the_separation() {
        let since = |day: &str| {
            let more = format!(
                r#""children":[{{"birth_date":"2020-03-01","other_parent":"paying","child_support":300}}],
                   "union_since":"{day}""#
            );
            whole_due(&of(IDLE, &more), Benefit::Rsa)
        };
        // Month 11: 651.69 × 1.71216 − 300; month 12: 651.69 × 1.5 − 300.
        let eleven = since("2025-12-31");
        assert_eq!((eleven.gross.0, eleven.increased), (dec!(815.80), true));
        let twelve = since("2025-11-30");
        assert_eq!((twelve.gross.0, twelve.increased), (dec!(677.54), false));
    }

    #[test]
    fn the_increase_lasts_until_the_month_before_the_third_birthday() {
        let born = |day: &str| {
            let more = format!(r#""children":[{{"birth_date":"{day}","other_parent":"paying","child_support":300}}]"#);
            whole_due(&of(IDLE, &more), Benefit::Rsa).increased
        };
        assert!(born("2023-12-01"));
        assert!(!born("2023-11-30"));
    }

    #[test]
    fn a_lone_pregnant_woman_of_nineteen_has_the_increased_amount() {
        let young = r#"{"birth_date":"2007-05-04","activity":"student"}"#;
        let household = of(young, r#""pregnancy":{"due_date":"2027-04-20"}"#);
        assert_eq!(gross(&household), dec!(836.85)); // 651.69 × 1.28412
        let early = of(young, r#""pregnancy":{"due_date":"2027-05-01"}"#);
        assert!(matches!(not_due_reason(&early, Benefit::Rsa), Reason::TooFewHours { .. }));
    }

    #[test]
    fn under_twenty_five_one_must_have_worked() {
        let young = |birth: &str, hours: u16| {
            let adult = format!(r#"{{"birth_date":"{birth}","activity":"jobseeker","hours_worked_3_years":{hours}}}"#);
            of(&adult, "")
        };
        assert_eq!(gross(&young("2003-01-01", 3214)), dec!(651.69));
        let reason = Reason::TooFewHours { worked: 3213, needed: 3214 };
        assert_eq!(not_due_reason(&young("2003-01-01", 3213), Benefit::Rsa), reason);
        assert_eq!(not_due_reason(&young("2008-12-01", 3214), Benefit::Rsa), Reason::TooYoung { age: 25 });
        assert_eq!(gross(&young("2001-11-30", 0)), dec!(651.69), "25 on the last day of the month");
        assert!(matches!(not_due_reason(&young("2001-12-01", 0), Benefit::Rsa), Reason::TooFewHours { .. }));
    }

    #[test]
    fn a_student_or_an_intern_counts_beside_a_beneficiary_and_has_no_right_alone() {
        // L262-5 asks the partner for 2° and 4° of L262-4, not for 3°.
        for activity in ["student", "trainee"] {
            let student = format!(
                r#"{{"birth_date":"2000-05-04","activity":"{activity}",
                    "income":[{{"kind":"wage","monthly":100}},{{"kind":"scholarship","monthly":400}}]}}"#
            );
            for couple in [format!("{IDLE},{student}"), format!("{student},{IDLE}")] {
                assert_eq!(gross(&of(&couple, COUPLE)), dec!(877.54), "{activity}"); // 977.54 − 100
            }
            let home = r#""union":"married","housing":{"tenure":"owner"}"#;
            // 16 % of 977.54: the flat rate is that of two.
            assert_eq!(gross(&of(&format!("{IDLE},{student}"), home)), dec!(721.13));
            assert_eq!(not_due_reason(&of(&student, ""), Benefit::Rsa), Reason::Student);
            assert_eq!(not_due_reason(&of(&format!("{student},{student}"), COUPLE), Benefit::Rsa), Reason::Student);
        }
        let leave = r#"{"birth_date":"1990-05-04","activity":"unpaid_leave"}"#;
        assert_eq!(gross(&of(&format!("{IDLE},{leave}"), COUPLE)), dec!(651.69), "4° is asked of the partner");
    }

    #[test]
    fn five_years_of_permit_are_needed_but_by_a_refugee_or_a_lone_parent() {
        let other =
            |more: &str| format!(r#"{{"birth_date":"1990-05-04","activity":"inactive","nationality":"other"{more}}}"#);
        assert_eq!(not_due_reason(&of(&other(""), ""), Benefit::Rsa), Reason::Permit);
        assert_eq!(gross(&of(&other(r#","permit_since":"2021-11-30""#), "")), dec!(651.69));
        let short = other(r#","permit_since":"2021-12-01""#);
        assert_eq!(not_due_reason(&of(&short, ""), Benefit::Rsa), Reason::Permit);
        assert_eq!(gross(&of(&other(r#","protected":true"#), "")), dec!(651.69));
        let child = r#""children":[{"birth_date":"2025-03-01","other_parent":"paying","child_support":300,
            "residence_condition":true}]"#;
        assert!(whole_due(&of(&short, child), Benefit::Rsa).increased);
    }

    #[test]
    fn a_child_with_an_aid_of_its_own_still_counts() {
        let child = |own: bool| {
            let more = format!(
                r#""children":[{{"birth_date":"2007-03-01","other_parent":"paying","child_support":300,"own_aid":{own}}}]"#
            );
            gross(&of(IDLE, &more))
        };
        // 651.69 × 1.5 − 300.
        assert_eq!((child(true), child(false)), (dec!(677.54), dec!(677.54)));
    }

    #[test]
    fn a_european_needs_a_right_to_reside_and_three_months_unless_he_works_or_worked() {
        let european = |more: &str| of(&format!(r#"{{"birth_date":"1990-05-04","nationality":"eea",{more}}}"#), "");
        let refused = |more: &str| not_due_reason(&european(more), Benefit::Rsa);
        assert_eq!(refused(r#""activity":"inactive","right_of_residence":false"#), Reason::RightOfResidence);
        assert_eq!(refused(r#""activity":"inactive","in_france_since":"2026-09-01""#), Reason::Residence);
        assert_eq!(gross(&european(r#""activity":"inactive","in_france_since":"2026-08-31""#)), dec!(651.69));
        assert_eq!(gross(&european(r#""activity":"employed","in_france_since":"2026-09-01""#)), dec!(651.69));
        let jobless = |more: &str| format!(r#""activity":"jobseeker","in_france_since":"2026-09-01"{more}"#);
        assert_eq!(refused(&jobless("")), Reason::Residence);
        let worked = r#","income":[{"kind":"wage","monthly":300,"from":"2026-10","to":"2026-10"}]"#;
        assert!(gross(&european(&jobless(worked))) > dec!(0));
    }

    #[test]
    fn benefits_with_a_purpose_of_their_own_do_not_count() {
        let with = |child: &str, adult: &str, more: &str| {
            let me = format!(
                r#"{{"birth_date":"1990-05-04","activity":"employed",{adult}"income":[{{"kind":"wage","monthly":400}}]}}"#
            );
            let children = format!(r#"[{{"birth_date":"{child}}},{{"birth_date":"2015-03-01"}}]"#);
            gross(&of(&format!("{me},{IDLE}"), &format!(r#"{COUPLE},"children":{children}{more}"#)))
        };
        let plain = with(r#"2013-03-01""#, "", "");
        let ill = r#"2013-03-01","disability_rate":80,"aeeh_complement":3"#;
        assert_eq!(with(ill, "", ""), plain, "AEEH");
        assert_eq!(with(ill, r#""presence_days":10,"#, ""), plain, "AJPP");
        assert_eq!(with(r#"2011-03-01""#, "", ""), plain, "the increase by age of AF");
        assert_eq!(with(r#"2013-03-01""#, "", r#","pregnancy":{"due_date":"2026-12-15"}"#), plain, "the birth grant");
        let care = r#","childcare":{"mode":"childminder","hours":100,"cost":500}"#;
        assert_eq!(with(&format!(r#"2022-03-01"{care}"#), "", ""), with(r#"2022-03-01""#, "", ""), "CMG");
    }

    #[test]
    fn an_increased_complement_familial_counts_at_its_basic_rate() {
        let children = ["2022-03-01", "2020-03-01", "2018-03-01"].map(|born| format!(r#"{{"birth_date":"{born}"}}"#));
        let family = of(&format!("{IDLE},{IDLE}"), &format!(r#"{COUPLE},"children":[{}]"#, children.join(",")));
        // 1,629.24, less AF net of CRDS, 347.32, and 41.65 % of 478.16.
        assert_eq!(gross(&family), dec!(1082.77));
    }

    #[test]
    fn the_resident_card_frees_from_the_five_years() {
        let card = |more: &str| {
            format!(
                r#"{{"birth_date":"1990-05-04","activity":"inactive","nationality":"other","resident_card":true{more}}}"#
            )
        };
        assert_eq!(gross(&of(&card(""), "")), dec!(651.69));
        assert_eq!(gross(&of(&card(r#","permit_since":"2026-11-30""#), "")), dec!(651.69));
        let later = card(r#","permit_since":"2026-12-01""#);
        assert_eq!(not_due_reason(&of(&later, ""), Benefit::Rsa), Reason::Permit, "not yet granted");
    }

    #[test]
    fn a_child_who_meets_no_case_of_l512_2_does_not_count() {
        let adult = r#"{"birth_date":"1990-05-04","activity":"inactive","nationality":"other",
            "permit_since":"2015-01-01"}"#;
        let child = |met: bool| {
            let more = format!(
                r#""children":[{{"birth_date":"2015-03-01","other_parent":"paying","residence_condition":{met}}}]"#
            );
            gross(&of(adult, &more))
        };
        assert_eq!(child(false), dec!(651.69));
        assert!(child(true) > dec!(651.69));
    }

    #[test]
    fn a_home_that_costs_nothing_counts_a_flat_rate_and_a_loan_does_not() {
        let home = |tenure: &str| gross(&of(IDLE, &format!(r#""housing":{{"tenure":{tenure}}}"#)));
        assert_eq!(home(r#""owner""#), dec!(573.49)); // 651.69 × 0.88
        assert_eq!(home(r#""hosted""#), dec!(573.49));
        let couple = of(&format!("{IDLE},{IDLE}"), r#""union":"married","housing":{"tenure":"owner"}"#);
        assert_eq!(gross(&couple), dec!(821.13)); // 651.69 × 1.5 × 0.84
    }

    #[test]
    fn savings_count_for_three_percent_a_year() {
        assert_eq!(gross(&of(IDLE, r#""assets":{"financial":23600}"#)), dec!(592.69)); // 651.69 − 59
        let livret =
            |untaxed: &str| gross(&of(IDLE, &format!(r#""assets":{{"financial":23600,"untaxed_savings":{untaxed}}}"#)));
        // 651.69 − 13,600 × 3 % / 12: a livret A brings its interest alone (CE 401637).
        assert_eq!(livret("10000"), dec!(617.69));
        assert_eq!(livret("23600"), dec!(651.69));
        assert_eq!(livret("30000"), dec!(651.69), "no more than all savings");
        let land = r#""assets":{"rental_value_buildings":1200,"rental_value_land":600}"#;
        assert_eq!(gross(&of(IDLE, land)), dec!(561.69)); // 651.69 − (600 + 480) / 12
    }

    #[test]
    fn a_wage_that_has_stopped_is_left_out_and_a_wage_replaced_is_not() {
        let lost = |more: &str| {
            format!(
                r#"{{"birth_date":"1990-05-04","activity":"jobseeker",
                    "income":[{{"kind":"wage","monthly":600,"to":"2026-10"}}{more}]}}"#
            )
        };
        let free = whole_due(&of(&lost(""), ""), Benefit::Rsa);
        assert_eq!(free.gross.0, dec!(651.69));
        assert_eq!(free.remarks, [Reason::StoppedIncome]);
        let insured = lost(r#",{"kind":"unemployment","monthly":350,"from":"2026-11"}"#);
        assert_eq!(gross(&of(&insured, "")), dec!(51.69));
    }

    #[test]
    fn a_child_whose_resources_reach_what_it_brings_is_left_out() {
        let child = |wage: &str| {
            let more = format!(
                r#""children":[{{"birth_date":"2005-03-01","activity":"apprentice","other_parent":"paying",
                    "income":[{{"kind":"apprentice_wage","monthly":{wage}}}]}}]"#
            );
            gross(&of(IDLE, &more))
        };
        // It brings 651.69 × 0.5, in cents 325.85: "égales ou supérieures".
        assert_eq!(child("325.84"), dec!(651.70)); // 651.69 + 325.85 − 325.84
        assert_eq!(child("325.85"), dec!(651.69));
    }

    #[test]
    fn a_birth_counts_from_the_month_it_falls_in() {
        // Born in August 2026, seen in November: July has no child, August and September one.
        let household = of(&format!("{IDLE},{IDLE}"), r#""union":"married","children":[{"birth_date":"2026-08-31"}]"#);
        // AB of 199.15, 198.16 net, from September.
        let months = dec!(977.54) + dec!(1173.05) + dec!(1173.05) - dec!(198.16);
        assert_eq!(gross(&household), (months / dec!(3)).to_cents());
    }

    #[test]
    fn a_child_in_alternating_residence_brings_half() {
        let shared = r#""children":[{"birth_date":"2015-03-01","custody":"shared","other_parent":"paying"}]"#;
        assert_eq!(gross(&of(IDLE, shared)), dec!(814.62)); // 651.69 + 325.85 / 2, half a cent up
    }

    #[test]
    fn stays_abroad_beyond_three_months_leave_the_months_of_presence() {
        let away = |months: &str| {
            of(&format!(r#"{{"birth_date":"1990-05-04","activity":"inactive","months_abroad":[{months}]}}"#), "")
        };
        assert_eq!(gross(&away(r#""2026-09","2026-10","2026-11""#)), dec!(651.69));
        let four = away(r#""2026-02","2026-09","2026-10","2026-11""#);
        assert_eq!(not_due_reason(&four, Benefit::Rsa), Reason::Residence);
        let before = away(r#""2026-07","2026-08","2026-09","2026-10""#);
        assert_eq!(gross(&before), dec!(651.69), "a whole month of presence is paid");
    }

    #[test]
    fn without_a_review_prison_suspends_and_hospital_halves_after_sixty_days() {
        let stay = |place: &str, since: &str| {
            of(
                &format!(
                    r#"{{"birth_date":"1990-05-04","activity":"inactive","institution":"{place}",
                        "in_institution_since":"{since}"}}"#
                ),
                "",
            )
        };
        assert_eq!(not_due_reason(&stay("prison", "2026-09-01"), Benefit::Rsa), Reason::InPrison);
        assert_eq!(gross(&stay("prison", "2026-09-02")), dec!(651.69), "60 days end on 1 November");
        assert_eq!(gross(&stay("hospital", "2026-09-01")), dec!(325.85)); // 651.69 × 0.5, half a cent up
    }

    #[test]
    fn the_old_are_told_of_aspa() {
        // Due from this month on, so that none of the months looked at counts it yet.
        let old = r#"{"birth_date":"1961-10-31","activity":"inactive"}"#;
        assert_eq!(whole_due(&of(old, ""), Benefit::Rsa).remarks, [Reason::ClaimAspa]);
        let younger = r#"{"birth_date":"1961-11-01","activity":"inactive"}"#;
        assert_eq!(whole_due(&of(younger, ""), Benefit::Rsa).remarks, []);
        // Whoever may not have it is not sent there.
        let foreigner =
            r#"{"birth_date":"1961-10-31","activity":"inactive","nationality":"other","permit_since":"2018-01-01"}"#;
        assert_eq!(whole_due(&of(foreigner, ""), Benefit::Rsa).remarks, []);
    }

    #[test]
    fn saint_pierre_has_the_national_amount_where_no_benefit_of_its_own_counts() {
        let at_saint_pierre = |adults: &str, more: &str| {
            let mut household = of(adults, more);
            household.residence.department = crate::household::Department::new("975").expect("a département").into();
            household
        };
        assert_eq!(gross(&at_saint_pierre(IDLE, "")), dec!(651.69));
        let family = at_saint_pierre(IDLE, r#""children":[{"birth_date":"2020-03-01","other_parent":"deceased"}]"#);
        assert_eq!(unknown(&family, Benefit::Rsa), Gap::Law(Reason::SaintPierreLaw));
    }

    #[test]
    fn what_cannot_matter_is_not_asked() {
        let household = of(
            &earning("3000"),
            r#""children":[{"birth_date":"2015-03-01"}],
            "unknown":["/adults/0/disability_rate","/adults/0/quarters_worked"]"#,
        );
        assert!(matches!(not_due_reason(&household, Benefit::Rsa), Reason::ResourcesTooHigh { .. }));
    }

    #[test]
    fn the_same_function_answers_for_an_earlier_month() {
        let mut household = of(IDLE, "");
        household.adults[0].birth_date = Date::constant(2001, 10, 15).into();
        let case = crate::assessment::case(&household);
        let in_month = |m: i8| rsa(&case, Month::new(2026, m), &mut Trace::silent());
        assert!(matches!(in_month(10), Ok(Outcome::Due(_))));
        assert!(matches!(in_month(9), Ok(Outcome::NotDue(Reason::TooFewHours { .. }))));
    }

    #[test]
    fn whoever_the_housing_aid_does_not_count_is_left_out_of_its_flat_rate() {
        // R262-10, al. 2: a child of 21 to 24 is in charge for the RSA (R262-3) and not for the housing aid (R823-4).
        let with = |birth: &str, home: &str| {
            let more = format!(
                r#""children":[{{"birth_date":"{birth}","other_parent":"paying","child_support":0}}],
                    "housing":{{"tenure":{home}}}"#
            );
            gross(&of(IDLE, &more))
        };
        let tenant = r#""tenant","rent":500"#;
        // 977.54, less 16 % of it for two, or 12 % of 651.69 for one.
        assert_eq!(with("2006-01-15", tenant), dec!(821.13));
        assert_eq!(with("2004-01-15", tenant), dec!(899.34));
        // A home that costs nothing counts for all (R262-9).
        assert_eq!(with("2004-01-15", r#""owner""#), dec!(821.13));
        // Born in July, the first of the months looked at: the aid counts the child from August on (CCH, R823-13), and so
        // does ASF, up to 22.5 % of the BMAF.
        let flat_rates = dec!(0.12) * dec!(651.69) + dec!(2) * dec!(0.16) * dec!(977.54);
        let asf = dec!(478.16) * dec!(0.225) * dec!(2);
        let amount = dec!(836.85) + dec!(278.95) - (flat_rates + asf) / dec!(3);
        assert_eq!(with("2026-07-15", tenant), amount.to_cents());
    }

    /// A tenant in zone 2 who earned 2,500 € until January 2026, then `wage`.
    fn tenant(wage: &str) -> Household {
        let adult = format!(
            r#"{{"birth_date":"1990-05-04","activity":"employed","income":[
                {{"kind":"wage","monthly":2500,"to":"2026-01"}},
                {{"kind":"wage","monthly":{wage},"from":"2026-02"}}]}}"#
        );
        let mut household = of(&adult, r#""housing":{"tenure":"tenant","rent":400}"#);
        household.residence.apl_zone = Some(2).into();
        household
    }

    #[test]
    fn a_housing_aid_that_the_rsa_raises_and_that_ends_the_rsa_is_said() {
        // Not paid, no housing aid by the income of a year, and 651.69 − 600 is due; paid, the aid ignores earnings and
        // 651.69 − 600 − 78.20 is nothing.
        let due = whole_due(&tenant("600"), Benefit::Rsa);
        assert_eq!(due.gross.0, dec!(51.69));
        assert!(due.remarks.contains(&Reason::HousingAidUnsettled));
    }

    #[test]
    fn where_either_supposition_gives_the_same_nothing_is_said() {
        // Paid whatever the aid: 651.69 − 400 − 78.20.
        let due = whole_due(&tenant("400"), Benefit::Rsa);
        assert_eq!(due.gross.0, dec!(173.49));
        assert!(!due.remarks.contains(&Reason::HousingAidUnsettled));
        let case_of = tenant("900");
        assert!(matches!(not_due_reason(&case_of, Benefit::Rsa), Reason::ResourcesTooHigh { .. }));
    }
}
