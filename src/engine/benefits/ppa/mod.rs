//! Prime d’activité (PPA).
//!
//! For each of the three months looked at: a flat amount that grows with the household, plus 59.85 % of the earnings,
//! plus a bonus for each worker, less the resources, which are held to be at least the flat amount (CSS, L842-3,
//! R843-1, D843-1 to D843-3). The prime is the mean of the three (R843-1 I), holds for three months (L843-4), bears
//! CRDS, and is not paid under 15 € (D846-2). Resources are earnings, what replaces them, benefits, a flat rate for a
//! home that costs nothing, and a twelfth of the other taxed income of the year before last (L842-4, R843-1 III).
//!
//! Each month looked at has its own flat amount, SMIC and bonus (R843-1 I averages primes computed *for each* month;
//! décret 2018-1197 applied its bonus to earnings received from its date); the share of earnings kept follows the
//! month in which the quarter opened (note under D843-3: earnings *taken into account* from 1 April 2025).
//!
//! Not modelled: workers posted from abroad (L842-2 4°), the refusal for a prior prime of a child (R842-3 3° b).

mod amount;
mod who;

use rust_decimal::{Decimal, dec};

use amount::{Amount, MonthAmount};
use who::Who;

use super::foyer::residence::For;
use super::foyer::stay::{self, Stay};
use crate::benefits::{after_crds, not_due, without_crds};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::Territory;
use crate::law::Law;
use crate::money::{Cents, Euros, Monthly};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum PpaLine {
        /// The months looked at.
        Window = "window",
        /// A partner left out of the household, whose resources count.
        PartnerLeftOut = "partner_left_out",
        /// An adult in prison, who no longer counts, nor do the resources.
        PartnerInPrison = "partner_in_prison",
        /// Year of the profit counted.
        ProfitYear = "profit_year",
        /// Earnings of an adult in a month.
        Work = "work",
        /// AAH of a month held to be earnings.
        AahAsWork = "aah_as_work",
        /// Earnings of the children in a month.
        ChildrenWork = "children_work",
        /// Bonus of an adult in a month.
        Bonus = "bonus",
        /// Bonus of the children in a month.
        ChildrenBonus = "children_bonus",
        /// The flat amount of a month.
        FlatAmount = "flat_amount",
        /// The increased flat amount of a lone parent.
        LoneFlatAmount = "lone_flat_amount",
        /// The share of the earnings of a month that is kept.
        Share = "share",
        /// What replaces earnings, and other income, in a month.
        OtherIncome = "other_income",
        /// Benefits of a month.
        Benefits = "benefits",
        /// What the home is held to bring in a month.
        Home = "home",
        /// The housing aid of a month, up to the flat rate.
        HousingAid = "housing_aid",
        /// All resources of a month.
        Resources = "resources",
        /// The flat amount taken off in place of lower resources.
        ResourcesFloor = "resources_floor",
        /// The amount of a month.
        MonthAmount = "month_amount",
        /// What one euro more of a worker's earnings changes in a month.
        OneEuro = "one_euro",
        /// The same, while resources stay under the flat amount.
        OneEuroKept = "one_euro_kept",
        /// The mean of the three months.
        Mean = "mean",
        /// What half of the amount takes off, for a long stay in hospital.
        Hospital = "hospital",
    }
}

/// What is due for `month`.
pub fn ppa(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let territory = case.household.residence.department.get()?.territory();
    if territory == Territory::Mayotte {
        return Err(Gap::Law(Reason::MayotteLaw));
    }
    let who = match who::who(case, month)? {
        Ok(who) => who,
        Err((reason, law)) => return not_due(BENEFIT, reason, law, recorder),
    };
    let amount = amount::amount(case, &who)?;
    note(case, &who, &amount, recorder);
    // The mean of the three, in cents.
    let mean = Euros(amount.mean).to_cents();
    if mean.is_zero() {
        let reason = Reason::ResourcesTooHigh {
            resources: Monthly(amount.mean_of(|m| m.resources)).to_cents(),
            limit: Monthly(amount.mean_of(|m| m.flat + m.share + m.bonus)).to_cents(),
        };
        return not_due(BENEFIT, reason, FORMULA, recorder);
    }
    let gross = match stay::of_lone(case, who.children.count(), who.increased, who.quarter, For::Ppa, month)? {
        Stay::Suspended => return not_due(BENEFIT, Reason::InPrison, R846_8, recorder),
        Stay::Halved => Euros(mean.0 * STAY_SHARE.at(month)?).to_cents(),
        Stay::None => mean,
    };
    let least = Euros(LEAST.at(month)?);
    if gross < least {
        return not_due(BENEFIT, Reason::BelowLeastAmount { amount: gross, least }, D846_2, recorder);
    }
    recorder.step(|| Step::new(BENEFIT, PpaLine::Mean, Role::Part, mean, RULE));
    if gross < mean {
        recorder.step(|| Step::new(BENEFIT, PpaLine::Hospital, Role::Part, gross - mean, R846_7));
    }
    // No text was found that takes the CRDS off at Saint-Pierre-et-Miquelon.
    let mut due = match territory {
        Territory::SaintPierre => without_crds(BENEFIT, gross, RULE, recorder),
        Territory::Mainland | Territory::Overseas | Territory::Mayotte => after_crds(BENEFIT, gross, RULE, recorder),
    };
    due.increased = who.increased;
    if territory == Territory::SaintPierre {
        due.remarks.push(Reason::ToConfirm("ppa.saint_pierre"));
    }
    due.remarks.extend(amount.to_confirm());
    Ok(Outcome::Due(due))
}

fn note(case: &Case<'_>, who: &Who, amount: &Amount, recorder: &mut Trace) {
    if !recorder.keeps() {
        return;
    }
    let window = who.window;
    recorder.step(|| Step::new(BENEFIT, PpaLine::Window, Role::Fact, window.first, RULE).with(window.last));
    if case.household.adults.len() > who.adults {
        let other = 1 - who.beneficiary;
        let (line, law) = match who.prison[other] {
            Some(_) => (PpaLine::PartnerInPrison, R846_8),
            None => (PpaLine::PartnerLeftOut, R842_4),
        };
        recorder.step(|| Step::new(BENEFIT, line, Role::Fact, (), law).about(About::Adult(other as u8)));
    }
    for (i, earnings) in who.earnings.iter().enumerate() {
        if let Some(year) = earnings.profit_year {
            let about = About::Adult(i as u8);
            recorder
                .step(|| Step::new(BENEFIT, PpaLine::ProfitYear, Role::Fact, Value::Year(year), R845_2).about(about));
        }
    }
    for m in &amount.months {
        note_month(who, m, recorder);
    }
}

fn note_month(who: &Who, m: &MonthAmount, recorder: &mut Trace) {
    let about = About::Month(m.month);
    let line = if who.increased { PpaLine::LoneFlatAmount } else { PpaLine::FlatAmount };
    recorder.step(|| {
        Step::new(BENEFIT, line, Role::Fact, Monthly(m.flat).to_cents(), D843_1)
            .with(Monthly(m.single))
            .with(Monthly(m.flat - m.single))
            .about(about)
    });
    let mut fact = |line: PpaLine, value: Decimal, law: Law, about: About| {
        if !value.is_zero() {
            let step = || Step::new(BENEFIT, line, Role::Fact, Monthly(value).to_cents(), law).about(about);
            recorder.step(|| if line == PpaLine::Share { step().with(Value::Share(m.slope)) } else { step() });
        }
    };
    let adults = [0, 1].map(|i| About::AdultIn(i, m.month));
    for (i, adult) in adults.into_iter().enumerate() {
        fact(PpaLine::Work, m.work[i] - m.aah[i], R844_1, adult);
        fact(PpaLine::AahAsWork, m.aah[i], D843_4, adult);
    }
    fact(PpaLine::ChildrenWork, m.children_work, R844_1, about);
    fact(PpaLine::Share, m.share, D843_3, about);
    for (bonus, adult) in m.bonuses.into_iter().zip(adults) {
        fact(PpaLine::Bonus, bonus, D843_2, adult);
    }
    fact(PpaLine::ChildrenBonus, m.children_bonus, D843_2, about);
    fact(PpaLine::OtherIncome, m.other, R844_2, about);
    fact(PpaLine::Benefits, m.benefits, R844_4, about);
    fact(if m.aided { PpaLine::HousingAid } else { PpaLine::Home }, m.housing, R844_3, about);
    fact(PpaLine::Resources, m.resources, FORMULA, about);
    if m.resources < m.flat {
        fact(PpaLine::ResourcesFloor, m.flat, FORMULA, about);
    }
    let value = Monthly(m.amount).to_cents();
    recorder.step(|| {
        Step::new(BENEFIT, PpaLine::MonthAmount, Role::Fact, value, RULE)
            .with(Monthly(m.flat).to_cents())
            .with(Monthly(m.share + m.bonus).to_cents())
            .with(Monthly(m.resources.max(m.flat)).to_cents())
            .about(about)
    });
    if !m.amount.is_zero() {
        let cents = |amount: Decimal| Monthly(amount).half_up(2);
        recorder.step(|| {
            let line = if m.one_euro.taken.is_zero() { PpaLine::OneEuroKept } else { PpaLine::OneEuro };
            Step::new(BENEFIT, line, Role::Fact, cents(m.one_euro.sum()), FORMULA)
                .with(cents(m.one_euro.kept))
                .with(cents(m.one_euro.bonus))
                .with(cents(m.one_euro.taken))
                .about(about)
        });
    }
}

const BENEFIT: Benefit = Benefit::Ppa;
const RULE: Law = Law::Css("R843-1", "LEGIARTI000051258572");
const FORMULA: Law = Law::Css("L842-3", "LEGIARTI000037994814");
const R842_4: Law = Law::Css("R842-4", "LEGIARTI000031675698");
const D843_1: Law = Law::Css("D843-1", "LEGIARTI000031673885");
const D843_2: Law = Law::Css("D843-2", "LEGIARTI000037873473");
const D843_4: Law = Law::Css("D843-4", "LEGIARTI000036579172");
const D843_3: Law = Law::Css("D843-3", "LEGIARTI000051396704");
const R844_1: Law = Law::Css("R844-1", "LEGIARTI000048841691");
const R844_2: Law = Law::Css("R844-2", "LEGIARTI000038893083");
const R844_3: Law = Law::Css("R844-3", "LEGIARTI000048841687");
const R844_4: Law = Law::Css("R844-4", "LEGIARTI000038929265");
const R845_2: Law = Law::Css("R845-2", "LEGIARTI000051258549");
const R846_7: Law = Law::Css("R846-7", "LEGIARTI000031676192");
const R846_8: Law = Law::Css("R846-8", "LEGIARTI000031676201");
const D846_2: Law = Law::Css("D846-2", "LEGIARTI000031674204");

/// Flat amount for one person (L842-3).
pub(super) static FLAT: Dated<Decimal> = Dated::new(
    "ppa.flat",
    Unit::EurosPerMonth,
    Renewed::April,
    &[
        since(2022, 7, 1, dec!(586.23), Law::Jo("Loi 2022-1158, art. 9", "JORFTEXT000046186723")),
        since(
            2023,
            4,
            1,
            dec!(595.25),
            Law::Jo("Décret 2023-343", "https://www.legifrance.gouv.fr/jorf/article_jo/JORFARTI000047521600"),
        ),
        since(
            2024,
            4,
            1,
            dec!(622.63),
            Law::Jo("Décret 2024-403", "https://www.legifrance.gouv.fr/search/all?query=D%C3%A9cret+2024-403"),
        ),
        since(2025, 4, 1, dec!(633.21), Law::Jo("Décret 2025-294", "JORFTEXT000051393100")),
        since(2026, 4, 1, dec!(638.28), Law::Jo("Décret 2026-222", "JORFTEXT000053733855")),
    ],
);

/// Least amount that is paid (D846-2).
static LEAST: Dated<Decimal> =
    Dated::new("ppa.least", Unit::EurosPerMonth, Renewed::Never, &[since(2016, 1, 1, dec!(15), D846_2)]);

/// Share paid after a long stay in hospital (R846-7).
static STAY_SHARE: Dated<Decimal> =
    Dated::new("ppa.stay_share", Unit::Share, Renewed::Never, &[since(2016, 1, 1, dec!(0.5), R846_7)]);

/// The tables of this folder.
pub static TABLES: &[&dyn Table] = &[
    &FLAT,
    &LEAST,
    &STAY_SHARE,
    &who::AGE,
    &amount::SLOPE,
    &amount::BONUS_FROM,
    &amount::BONUS_TO,
    &amount::BONUS_MOST,
    &amount::AAH_FROM,
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{due, not_due_reason, of_json, unknown, whole_due};
    use crate::household::Household;

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

    fn adult(keys: &str, income: &str) -> String {
        format!(r#"{{"birth_date":"1990-05-04",{keys},"income":[{income}]}}"#)
    }

    fn wage(monthly: &str) -> String {
        adult(r#""activity":"employed""#, &format!(r#"{{"kind":"wage","monthly":{monthly}}}"#))
    }

    fn gross(household: &Household) -> Decimal {
        due(household, Benefit::Ppa).0
    }

    const COUPLE: &str = r#""union":"married""#;

    #[test]
    fn a_full_time_wage_has_the_published_example() {
        // 638.28 + 0.5985 × 1,478 + 186.00 − 1,478; CRDS 1.15.
        assert_eq!(due(&of(&wage("1478"), ""), Benefit::Ppa), (dec!(230.86), dec!(229.71)));
    }

    #[test]
    fn the_bonus_begins_after_59_hours_and_is_whole_at_138() {
        // 59 × 12.31 = 726.29: 638.28 − 726.29 × 0.4015.
        assert_eq!(gross(&of(&wage("726.29"), "")), dec!(346.67));
        // 138 × 12.31 = 1,698.78: 638.28 + 240.63 − 1,698.78 × 0.4015.
        assert_eq!(gross(&of(&wage("1698.78"), "")), dec!(196.85));
        // Beyond it stays: 100 × 0.4015 less.
        assert_eq!(gross(&of(&wage("1798.78"), "")), dec!(156.70));
    }

    #[test]
    fn the_bonus_was_another_before_april_2026() {
        // March 2026 looks at November to January: SMIC 11.88, 11.88 and 12.02, whole at 120 hours, 184.27.
        let bonus = |smic: Decimal| dec!(184.27) * (dec!(1000) - dec!(59) * smic) / (dec!(61) * smic);
        let mean =
            dec!(633.21) - dec!(1000) * dec!(0.4015) + (bonus(dec!(11.88)) * dec!(2) + bonus(dec!(12.02))) / dec!(3);
        assert_eq!(gross(&of_month("2026-03", &wage("1000"), "")), mean.to_cents());
    }

    #[test]
    fn the_share_kept_follows_the_quarter() {
        assert_eq!(gross(&of_month("2025-03", &wage("500"), "")), dec!(305.00)); // 0.61 × 500
        assert_eq!(gross(&of_month("2025-04", &wage("500"), "")), dec!(299.25)); // 0.5985 × 500
    }

    #[test]
    fn under_the_flat_amount_earnings_add_their_share() {
        // Resources are held to reach the flat amount: 0.5985 × 400.
        assert_eq!(gross(&of(&wage("400"), "")), dec!(239.40));
        assert_eq!(gross(&of(&wage("401"), "")), dec!(240.00)); // 239.9985
    }

    #[test]
    fn each_month_is_worked_out_apart() {
        let adult = adult(r#""activity":"employed""#, r#"{"kind":"wage","monthly":1500,"from":"2026-09"}"#);
        // Two months of nothing, and (638.28 + 897.75 + bonus − 1,500) / 3.
        let bonus = dec!(240.63) * (dec!(1500) - dec!(726.29)) / (dec!(1698.78) - dec!(726.29));
        let month = dec!(638.28) - dec!(1500) * dec!(0.4015) + bonus;
        assert_eq!(gross(&of(&adult, "")), (month / dec!(3)).to_cents());
    }

    #[test]
    fn fifteen_euros_are_paid_and_a_cent_less_is_not() {
        // 878.91 − 0.4015 × w = 15 at 2,151.706….
        assert_eq!(gross(&of(&wage("2151.70"), "")), dec!(15.00));
        let reason = Reason::BelowLeastAmount { amount: Euros(dec!(14.99)), least: Euros(dec!(15)) };
        assert_eq!(not_due_reason(&of(&wage("2151.73"), ""), Benefit::Ppa), reason);
    }

    #[test]
    fn without_earnings_there_is_none() {
        let idle = adult(r#""activity":"jobseeker""#, r#"{"kind":"unemployment","monthly":400}"#);
        assert_eq!(not_due_reason(&of(&idle, ""), Benefit::Ppa), Reason::NoEarnings);
    }

    #[test]
    fn unemployment_benefit_takes_off_and_adds_nothing() {
        let both =
            adult(r#""activity":"employed""#, r#"{"kind":"wage","monthly":700},{"kind":"unemployment","monthly":300}"#);
        // 638.28 + 0.5985 × 700 − 1,000.
        assert_eq!(gross(&of(&both, "")), dec!(57.23));
    }

    #[test]
    fn each_kind_of_income_is_earnings_or_takes_their_place() {
        let with = |kind: &str| {
            let income = format!(r#"{{"kind":"wage","monthly":600}},{{"kind":"{kind}","monthly":100}}"#);
            // A permit too recent for the ASI, which would count beside an invalidity pension.
            let keys = r#""activity":"employed","nationality":"other","permit_since":"2020-01-01""#;
            gross(&of(&adult(keys, &income), ""))
        };
        for kind in ["wage", "esat_wage", "training_pay", "maternity_pay", "birth_leave_pay"] {
            // 638.28 + 0.5985 × 700 − 700.
            assert_eq!(with(kind), dec!(357.23), "{kind}");
        }
        for kind in [
            "retirement_pension",
            "survivor_pension",
            "disability_pension",
            "work_injury_annuity",
            "unemployment",
            "solidarity_unemployment",
            "alimony",
        ] {
            // 638.28 + 0.5985 × 600 − 700.
            assert_eq!(with(kind), dec!(297.38), "{kind}");
        }
        // 0.5985 × 600: resources are held to be the flat amount at least.
        assert_eq!(with("scholarship"), dec!(359.10));
    }

    #[test]
    fn a_learner_must_earn_more_than_55_percent_of_169_hours_in_each_month() {
        for activity in ["student", "apprentice", "trainee"] {
            let learner = |pay: &str| {
                let keys = format!(r#""activity":"{activity}""#);
                of(&adult(&keys, &format!(r#"{{"kind":"wage","monthly":{pay}}}"#)), "")
            };
            assert!(due(&learner("1144.22"), Benefit::Ppa).0 > Decimal::ZERO);
            // 0.55 × 169 × 12.31 = 1,144.2145.
            let reason = Reason::LearnerEarnings { above: Monthly(dec!(1144.21)) };
            assert_eq!(not_due_reason(&learner("1144.21"), Benefit::Ppa), reason);
        }
    }

    #[test]
    fn a_student_since_the_month_before_last_is_not_one_in_the_months_looked_at() {
        let keys = r#""activity":"student","activity_since":"2026-10-01""#;
        let student = adult(keys, r#"{"kind":"wage","monthly":500}"#);
        assert_eq!(gross(&of(&student, "")), dec!(299.25));
        let keys = r#""activity":"student","activity_since":"2026-09-30""#;
        let student = adult(keys, r#"{"kind":"wage","monthly":500}"#);
        assert!(matches!(not_due_reason(&of(&student, ""), Benefit::Ppa), Reason::LearnerEarnings { .. }));
    }

    #[test]
    fn a_student_partner_counts_with_a_bonus_of_its_own() {
        let student = adult(r#""activity":"student""#, r#"{"kind":"wage","monthly":800}"#);
        // 638.28 × 1.5 + 0.5985 × 1,600 + 2 bonuses − 1,600.
        let bonus = dec!(240.63) * (dec!(800) - dec!(726.29)) / (dec!(1698.78) - dec!(726.29));
        let expected = dec!(957.42) - dec!(1600) * dec!(0.4015) + bonus * dec!(2);
        let household = of(&format!("{},{student}", wage("800")), COUPLE);
        assert_eq!(gross(&household), expected.to_cents());
    }

    #[test]
    fn a_partner_short_of_five_years_is_left_out_and_the_pay_replaces_earnings() {
        let partner = adult(
            r#""activity":"employed","nationality":"other","permit_since":"2024-01-01""#,
            r#"{"kind":"wage","monthly":100}"#,
        );
        // 638.28 + 0.5985 × 700 − 800.
        let household = of(&format!("{},{partner}", wage("700")), COUPLE);
        assert_eq!(gross(&household), dec!(257.23));
        let card = partner.replace(r#""nationality""#, r#""resident_card":true,"nationality""#);
        let french = adult(r#""activity":"employed""#, r#"{"kind":"wage","monthly":100}"#);
        let with = |partner: &str| gross(&of(&format!("{},{partner}", wage("700")), COUPLE));
        assert_eq!(with(&card), with(&french), "the resident card brings the partner in");
    }

    #[test]
    fn leave_without_earnings_shuts_out() {
        let leave = adult(r#""activity":"unpaid_leave""#, r#"{"kind":"wage","monthly":700,"to":"2026-08"}"#);
        assert_eq!(not_due_reason(&of(&leave, ""), Benefit::Ppa), Reason::OnLeave);
        let paid = adult(r#""activity":"unpaid_leave""#, r#"{"kind":"wage","monthly":400}"#);
        assert_eq!(gross(&of(&paid, "")), dec!(239.40));
    }

    #[test]
    fn a_child_counts_whatever_it_earns_with_a_bonus_of_its_own() {
        let child = r#""children":[{"birth_date":"2005-03-01","activity":"apprentice","other_parent":"paying",
            "income":[{"kind":"apprentice_wage","monthly":1000}]}]"#;
        let of_pay = |pay: Decimal| dec!(240.63) * (pay - dec!(726.29)) / (dec!(1698.78) - dec!(726.29));
        // 638.28 × 1.5 + 0.5985 × 2,000 + 2 bonuses − 2,000.
        let expected = dec!(957.42) - dec!(2000) * dec!(0.4015) + of_pay(dec!(1000)) * dec!(2);
        assert_eq!(gross(&of(&wage("1000"), child)), expected.to_cents());
    }

    #[test]
    fn the_months_after_the_end_of_the_increase_are_to_be_confirmed() {
        // Three on 30 September: due in July and August, which November looks at; not in those that January looks at.
        let ending = Reason::ToConfirm("foyer.increase_of_month");
        let in_month = |month: &str| {
            let more = r#""children":[{"birth_date":"2023-09-30","other_parent":"paying","child_support":300}]"#;
            whole_due(&of_month(month, &wage("900"), more), Benefit::Ppa)
        };
        assert!(in_month("2026-08").increased);
        let (november, january) = (in_month("2026-11"), in_month("2027-01"));
        assert!(!november.increased && november.remarks.contains(&ending), "{:?}", november.remarks);
        assert!(!january.increased && !january.remarks.contains(&ending), "{:?}", january.remarks);
    }

    #[test]
    fn a_profit_without_a_whole_year_is_to_be_confirmed_and_a_whole_year_is_not() {
        let since = |month: &str| {
            let profit = format!(r#"{{"kind":"self_employed","monthly":500,"from":"{month}"}}"#);
            of(&adult(r#""activity":"self_employed""#, &profit), "")
        };
        let to_confirm = Reason::ToConfirm("foyer.first_year_of_profit");
        for benefit in [Benefit::Ppa, Benefit::Rsa] {
            assert!(whole_due(&since("2025-02"), benefit).remarks.contains(&to_confirm), "{benefit:?}");
            assert!(!whole_due(&since("2025-01"), benefit).remarks.contains(&to_confirm), "{benefit:?}");
        }
    }

    #[test]
    fn a_lone_parent_of_a_small_child_has_the_increased_amount() {
        let child = r#""children":[{"birth_date":"2025-03-01","other_parent":"paying","child_support":300}]"#;
        // Resources under the flat amount: 0.5985 × 500, with the basic allowance of 199.15, 198.16 net.
        let due = whole_due(&of(&wage("500"), child), Benefit::Ppa);
        assert_eq!((due.gross.0, due.increased), (dec!(299.25), true));
        // 819.63 and 273.21 for the child, + 0.5985 × 1,000 + bonus − 1,000 − 300 − 198.16.
        let bonus = dec!(240.63) * (dec!(1000) - dec!(726.29)) / (dec!(1698.78) - dec!(726.29));
        let expected = dec!(819.63) + dec!(273.21) - dec!(1000) * dec!(0.4015) + bonus - dec!(498.16);
        assert_eq!(gross(&of(&wage("1000"), child)), expected.to_cents());
    }

    #[test]
    fn family_benefits_count_net_of_crds() {
        let children = r#""union":"married","children":[{"birth_date":"2012-03-01"},{"birth_date":"2015-03-01"}]"#;
        let bonus = dec!(240.63) * (dec!(1400) - dec!(726.29)) / (dec!(1698.78) - dec!(726.29));
        // 638.28 + 319.14 + 2 × 191.48; AF 153.01, 152.25 net.
        let expected = dec!(1340.38) - dec!(1400) * dec!(0.4015) + bonus - dec!(152.25);
        let idle = r#"{"birth_date":"1990-05-04","activity":"inactive"}"#;
        assert_eq!(gross(&of(&format!("{},{idle}", wage("1400")), children)), expected.to_cents());
    }

    #[test]
    fn aah_is_earnings_from_29_hours_of_smic() {
        let worker = |pay: &str| {
            let keys = r#""activity":"employed","disability_rate":80,"aah_since":"2015-01-01""#;
            of(&adult(keys, &format!(r#"{{"kind":"wage","monthly":{pay}}}"#)), "")
        };
        // 29 × 12.31 = 356.99. A cent below, AAH replaces nothing and is taken off whole.
        let (below, from) = (worker("356.98"), worker("356.99"));
        assert!(gross(&from) > dec!(200));
        assert!(matches!(not_due_reason(&below, Benefit::Ppa), Reason::ResourcesTooHigh { .. }));
    }

    #[test]
    fn a_home_that_costs_nothing_counts_a_flat_rate() {
        let owner = of(&wage("1478"), r#""housing":{"tenure":"owner"}"#);
        assert_eq!(gross(&owner), dec!(154.27)); // 230.86… − 638.28 × 0.12
    }

    #[test]
    fn turnover_and_profit_are_earnings() {
        let micro = adult(r#""activity":"self_employed""#, r#"{"kind":"micro_services","monthly":1600}"#);
        assert_eq!(gross(&of(&micro, "")), gross(&of(&wage("800"), "")));
        let profit = adult(
            r#""activity":"self_employed""#,
            r#"{"kind":"self_employed","monthly":800,"to":"2024-12"},
               {"kind":"self_employed","monthly":1200,"from":"2025-01"}"#,
        );
        assert_eq!(gross(&of(&profit, "")), gross(&of(&wage("800"), "")));
    }

    #[test]
    fn hospital_halves_and_prison_suspends_from_the_second_review() {
        let stay = |place: &str, since: &str| {
            let keys = format!(r#""activity":"employed","institution":"{place}","in_institution_since":"{since}""#);
            of(&adult(&keys, r#"{"kind":"wage","monthly":400}"#), "")
        };
        assert_eq!(gross(&stay("hospital", "2026-08-20")), dec!(239.40));
        assert_eq!(gross(&stay("hospital", "2026-07-20")), dec!(119.70));
        assert_eq!(not_due_reason(&stay("prison", "2026-07-20"), Benefit::Ppa), Reason::InPrison);
    }

    #[test]
    fn a_prisoner_with_a_partner_is_no_member_from_the_second_review() {
        // R846-8, al. 2: "la personne incarcérée", whichever of the two.
        let stay = |since: &str, keys: &str| {
            let keys =
                format!(r#""activity":"inactive","institution":"prison","in_institution_since":"{since}"{keys}"#);
            format!(r#"{{"birth_date":"1990-05-04",{keys}}}"#)
        };
        let both = |prisoner: &str| {
            let more = r#""union":"married","reviews":{"ppa":"2026-11"}"#;
            let [one, other] = [[wage("1200"), prisoner.to_owned()], [prisoner.to_owned(), wage("1200")]]
                .map(|adults| gross(&of(&adults.join(","), more)));
            assert_eq!(one, other);
            one
        };
        let alone = gross(&of(&wage("1200"), ""));
        assert_eq!(both(&stay("2026-07-31", "")), alone);
        assert_eq!(both(&stay("2026-08-01", "")), alone + dec!(319.14)); // 638.28 × 0.5
        let paid = stay("2026-01-10", r#","income":[{"kind":"wage","monthly":300}]"#);
        assert_eq!(both(&paid), alone, "nor does the pay count");
        let disabled = stay("2026-01-10", r#","disability_rate":80,"aah_since":"2015-01-01""#);
        assert_eq!(both(&disabled), alone, "nor AAH");
        // Alone, R846-8 keeps the right of who keeps a child in charge, not of an expectant mother.
        let adult = stay("2026-01-10", r#","income":[{"kind":"wage","monthly":300}]"#);
        let lone = |more: &str| of(&adult, &format!(r#""reviews":{{"ppa":"2026-11"}},{more}"#));
        let child = r#""children":[{"birth_date":"2025-03-01","other_parent":"paying","child_support":300}]"#;
        assert!(whole_due(&lone(child), Benefit::Ppa).increased);
        let expecting = lone(r#""pregnancy":{"due_date":"2027-02-01"}"#);
        assert_eq!(not_due_reason(&expecting, Benefit::Ppa), Reason::InPrison);
    }

    #[test]
    fn a_partner_abroad_brings_income_in_and_does_not_count() {
        // R842-4 names the conditions of L842-1: earnings replace earnings.
        let months = r#""months_abroad":["2026-07","2026-08","2026-09","2026-10","2026-11"]"#;
        let away = adult(&format!(r#""activity":"employed",{months}"#), r#"{"kind":"wage","monthly":100}"#);
        let alone = gross(&of(&wage("1200"), ""));
        for adults in [[wage("1200"), away.clone()], [away, wage("1200")]] {
            assert_eq!(gross(&of(&adults.join(","), COUPLE)), alone - dec!(100));
        }
    }

    #[test]
    fn one_must_be_eighteen() {
        let born = |day: &str| {
            of(
                &format!(
                    r#"{{"birth_date":"{day}","activity":"employed","income":[{{"kind":"wage","monthly":1200}}]}}"#
                ),
                "",
            )
        };
        assert!(gross(&born("2008-11-30")) > dec!(0));
        assert_eq!(not_due_reason(&born("2008-12-01"), Benefit::Ppa), Reason::TooYoung { age: 18 });
    }

    #[test]
    fn a_european_is_asked_for_residence_and_for_no_title() {
        // L842-2 2° a) and L842-1.
        let european = |more: &str| {
            let keys = format!(r#""activity":"employed","nationality":"eea","right_of_residence":false{more}"#);
            adult(&keys, r#"{"kind":"wage","monthly":1200}"#)
        };
        let alone = gross(&of(&wage("1200"), ""));
        assert_eq!(gross(&of(&european(""), "")), alone);
        let idle =
            r#"{"birth_date":"1990-05-04","activity":"inactive","nationality":"eea","right_of_residence":false}"#;
        assert_eq!(gross(&of(&format!("{},{idle}", wage("1200")), COUPLE)), alone + dec!(319.14));
        let away = european(r#","months_abroad":["2026-02","2026-05","2026-10","2026-11"]"#);
        assert_eq!(not_due_reason(&of(&away, ""), Benefit::Ppa), Reason::Residence);
        assert_eq!(not_due_reason(&of(&european(""), ""), Benefit::Rsa), Reason::RightOfResidence, "CASF, L262-6");
    }

    #[test]
    fn another_person_in_charge_counts_as_a_child_does() {
        let pay = r#"[{"kind":"wage","monthly":900},{"kind":"unemployment","monthly":100}]"#;
        let child = format!(
            r#""children":[{{"birth_date":"2005-05-05","activity":"working","other_parent":"paying","income":{pay}}}]"#
        );
        let dependant = format!(r#""dependants":[{{"birth_date":"2005-05-05","relation":"relative","income":{pay}}}]"#);
        assert_eq!(gross(&of(&wage("1200"), &dependant)), gross(&of(&wage("1200"), &child)));
    }

    #[test]
    fn a_minor_who_died_counts_where_the_household_has_the_rsa() {
        // CASF, L262-21, last alinéa.
        let earning = |pay: &str| {
            let idle = r#"{"birth_date":"1990-05-04","activity":"inactive"}"#;
            let more = |review: &str| {
                format!(
                    r#""union":"married","reviews":{{{review}"ppa":"2026-09"}},
                       "deaths":[{{"birth_date":"2018-02-02","death_date":"2026-05-10"}}]"#
                )
            };
            ["\"rsa\":\"2026-09\",", ""].map(|review| gross(&of(&format!("{},{idle}", wage(pay)), &more(review))))
        };
        // RSA of 1,173.05 − 1,100. With the child the pay is under the flat amount, without it 142.58 above.
        let [kept, unknown] = earning("1100");
        assert_eq!(kept - unknown, dec!(1100) - dec!(957.42));
        // No RSA: no right of its beneficiary.
        let [kept, unknown] = earning("1200");
        assert_eq!(kept, unknown);
    }

    #[test]
    fn mayotte_has_rules_that_are_not_known() {
        let mut household = of(&wage("1478"), "");
        household.residence.department = crate::household::Department::new("976").expect("a département").into();
        assert_eq!(unknown(&household, Benefit::Ppa), Gap::Law(Reason::MayotteLaw));
    }
}
