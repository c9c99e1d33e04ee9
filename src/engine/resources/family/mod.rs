//! Resources as the family benefits count them (CSS, R532-3 to R532-7).
//!
//! Those of the calendar year two years before the benefit year, of both partners: the net categories of the income tax,
//! income taxed at flat rates and income from abroad, less maintenance paid and the allowance for the old and the
//! disabled; then the reliefs that a change of situation brings, month by month (`relief`). The forced estimate of
//! R532-8 was held unlawful (Conseil d'État, 26 December 2018, no. 420104) and is not applied.
//! An apprentice's pay is exempt up to the SMIC of the year (CGI, 81 bis), unless `taxable` says what is taxed of it.
//! *Not modelled*: deficits of earlier years (not imported, as the text asks), the average of three years of the small
//! farming regime, the exemption of trainees' bonuses (CGI, 81 bis) and of students' summer jobs (CGI, 81, 36°) unless
//! `taxable` says it.

pub(crate) mod net;
pub(crate) mod relief;
pub(crate) mod year;

use rust_decimal::{Decimal, dec};

pub use net::Net;
use year::OfMonth;
pub use year::Year;

use crate::benefits::conditions::residence;
use crate::benefits::{ceilings, conditions};
use crate::calendar::{Date, Month};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::PASS;
use crate::law::Law;
use crate::money::Annual;
use crate::outcome::{Benefit, Gap, Reason};
use crate::trace::{About, Role, Step, Trace, lines};
use relief::Relief;

lines! {
    /// Lines of this computation.
    pub enum FamilyResourcesLine {
        /// Net income of an adult in the reference year.
        AdultNet = "adult_net",
        /// Pay of an adult apprentice that is not taxed.
        Exempt = "exempt",
        /// What a change of situation takes off an adult's income.
        Relief = "relief",
        /// Allowance for the old and the disabled.
        Allowance = "allowance",
        /// The resources that count.
        Resources = "resources",
    }
}

/// The resources that count for a benefit in a month: those of the year two years before, with the reliefs of that month
/// (R532-3 to R532-7).
pub fn of_month(case: &Case<'_>, month: Month, benefit: Benefit) -> Result<Annual, Gap> {
    let OfMonth { plain, without_work } = both(case, month, benefit)?;
    let matters = without_work < plain && plain > same_up_to(case, month, benefit)?;
    Ok(if matters && case.rsa_is_paid_before(month)? { without_work } else { plain })
}

/// The income that the quotient familial and the scale of the crèches look at in a month: that of the same year and with the
/// same reliefs, as it was declared, before the deductions for professional costs and on pensions. The law of neither asks
/// whether it passes some ceiling: the RSA of the month before leaves out what the reliefs would.
pub(crate) fn declared(case: &Case<'_>, month: Month) -> Result<Annual, Gap> {
    let household = case.household;
    let year = reference_year(month);
    let (mut plain, mut without_work) = (Decimal::ZERO, Decimal::ZERO);
    for (index, adult) in conditions::adults(household, month)?.iter().enumerate() {
        let support = if index == 0 { net::child_support(household, year)? } else { Decimal::ZERO };
        let net = Net::declared(adult, year, support)?;
        plain += net.total() - relief::of(case, index, &net, month, Benefit::Af)?.amount(&net);
        without_work += net.total() - Relief::of_rsa().amount(&net);
    }
    let (plain, without_work) = (Annual(plain).or_zero(), Annual(without_work).or_zero());
    Ok(if without_work < plain && case.rsa_is_paid_before(month)? { without_work } else { plain })
}

/// What a reader should know when the resources of a month are those of a household that was paid the RSA the month before
/// (R532-7, last al.), and those of one that was not exceed a ceiling above which the benefit falls: the law looks at an
/// RSA that is received, and nothing says here that it was claimed.
pub(crate) fn rsa_remark(
    case: &Case<'_>,
    month: Month,
    benefit: Benefit,
    ceiling: Annual,
) -> Result<Option<Reason>, Gap> {
    let plain = both(case, month, benefit)?.plain;
    let matters = plain > ceiling && of_month(case, month, benefit)? < plain;
    Ok(matters.then_some(Reason::RsaTakenAsPaid))
}

/// The resources of a month: the same for all the benefits but the ARS, which looks at July.
fn both(case: &Case<'_>, month: Month, benefit: Benefit) -> Result<OfMonth, Gap> {
    let compute = || compute_month(case, month, benefit);
    if benefit == Benefit::Ars { compute() } else { case.family_in(month, compute) }
}

fn compute_month(case: &Case<'_>, month: Month, benefit: Benefit) -> Result<OfMonth, Gap> {
    let year = of_year(case, family_month(month, benefit))?;
    let (mut plain, mut without_work) = (-year.allowance, -year.allowance);
    for (index, net) in year.adults().iter().enumerate() {
        plain += net.total() - relief::of(case, index, net, month, benefit)?.amount(net);
        without_work += net.total() - relief::Relief::of_rsa().amount(net);
    }
    Ok(OfMonth { plain: Annual(plain).or_zero(), without_work: Annual(without_work).or_zero() })
}

/// The month whose couple or lone parent counts: for the ARS, that of 31 July (R543-6, al. 1; a partner who comes in July
/// counts, one who comes in August does not: DSS, ASH no. 2173). What changed by then takes effect in August, the month
/// looked at for the reliefs.
fn family_month(month: Month, benefit: Benefit) -> Month {
    if benefit == Benefit::Ars { Month::new(month.year(), 7) } else { month }
}

/// Resources up to which a benefit is the same, whatever the household: whether the RSA is paid is then not asked.
fn same_up_to(case: &Case<'_>, month: Month, benefit: Benefit) -> Result<Annual, Gap> {
    match benefit {
        Benefit::Af => (case.asks.af_first_ceiling)(month),
        Benefit::Cf => {
            if residence::is_mayotte(case.household)? {
                return ceilings::half_of_mayotte(month, 1);
            }
            let children = if residence::is_overseas(case.household)? { 1 } else { 3 };
            ceilings::half(month, children, false)
        }
        // The least that it counts is 815 € a month (D531-18, 2°).
        Benefit::Cmg => Ok(Annual(dec!(9_780))),
        Benefit::Ars => (case.asks.ars_base_ceiling)(month),
        Benefit::Asf
        | Benefit::PajeBirth
        | Benefit::PajeAdoption
        | Benefit::PajeBase
        | Benefit::Prepare
        | Benefit::Aeeh
        | Benefit::Ajpp
        | Benefit::ChildDeath
        | Benefit::Al
        | Benefit::MovingGrant
        | Benefit::Aah
        | Benefit::Mva
        | Benefit::Rsa
        | Benefit::Ppa
        | Benefit::ChristmasBonus
        | Benefit::Ajpa
        | Benefit::Cpr
        | Benefit::Rso
        | Benefit::Aspa
        | Benefit::Asi => ceilings::full(month, 0, false),
    }
}

/// Whether the ceilings are raised in a month: a lone parent, or two partners each with professional income of the
/// reference year of at least 13.6 % of the ceiling of social security (R522-2, al. 3).
pub fn raises_ceilings(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    Ok(conditions::is_lone(case.household, month)? || two_earners(case, month)?)
}

/// Whether each partner earned at least 13.6 % of the ceiling of social security in the reference year, before any
/// relief (R522-2, al. 3, which names R532-3 only; [`Net::of_earner`] says what is earned).
pub fn two_earners(case: &Case<'_>, month: Month) -> Result<bool, Gap> {
    if conditions::is_lone(case.household, month)? {
        return Ok(false);
    }
    let year = reference_year(month);
    let least = EARNER_SHARE.at(month)? * PASS.on(Date::constant(year, 1, 1))?;
    let year = of_year(case, month)?;
    Ok(year.adults().len() == 2 && year.adults().iter().all(|net| net.of_earner() >= least))
}

/// The calendar year whose income counts for a month (R532-3).
pub const fn reference_year(month: Month) -> i16 {
    month.year() - 2
}

/// Notes how the resources of a month are made up, for one benefit.
pub fn note(case: &Case<'_>, month: Month, benefit: Benefit, recorder: &mut Trace) -> Result<(), Gap> {
    if !recorder.keeps() {
        return Ok(());
    }
    let year = of_year(case, family_month(month, benefit))?;
    let total = of_month(case, month, benefit)?;
    let rsa = total != both(case, month, benefit)?.plain;
    let fact = |line, value: Decimal, law| Step::new(benefit, line, Role::Fact, Annual(value), law);
    for (index, net) in year.adults().iter().enumerate() {
        let about = About::Adult(index as u8);
        recorder.step(|| {
            fact(FamilyResourcesLine::AdultNet, net.total(), RESOURCES)
                .about(about)
                .with(crate::trace::Value::Year(reference_year(month)))
        });
        if !net.exempt.is_zero() {
            recorder.step(|| fact(FamilyResourcesLine::Exempt, net.exempt, net::EXEMPTION_LAW).about(about));
        }
        let relief = if rsa { Relief::of_rsa() } else { relief::of(case, index, net, month, benefit)? };
        if !relief.amount(net).is_zero() {
            recorder.step(|| fact(FamilyResourcesLine::Relief, relief.amount(net), relief.law()).about(about));
        }
    }
    if !year.allowance.is_zero() {
        recorder.step(|| fact(FamilyResourcesLine::Allowance, year.allowance, net::ALLOWANCE_LAW));
    }
    recorder.step(|| fact(FamilyResourcesLine::Resources, total.0, RESOURCES));
    Ok(())
}

/// The income of the reference year of a month, before any relief.
pub fn of_year(case: &Case<'_>, month: Month) -> Result<Year, Gap> {
    let count = conditions::adults(case.household, month)?.len();
    let year = reference_year(month);
    let back = (case.household.month.year() - 2 - year) as usize;
    match case.family_years.0.get(back).and_then(|kept| kept.get(count.wrapping_sub(1))) {
        Some(kept) => *kept.get_or_init(|| compute_year(case, year, count)),
        None => compute_year(case, year, count),
    }
}

fn compute_year(case: &Case<'_>, year: i16, count: usize) -> Result<Year, Gap> {
    let household = case.household;
    let adults = &household.adults[..count];
    let mut nets = [Net::default(); 2];
    for (index, (adult, net)) in adults.iter().zip(&mut nets).enumerate() {
        let support = if index == 0 { net::child_support(household, year)? } else { Decimal::ZERO };
        *net = Net::of(adult, year, support)?;
    }
    let together = count == 2 && net::taxed_together(household, year)?;
    net::cap_pensions(&mut nets[..count], together, year)?;
    let allowance = net::allowance(adults, &nets[..count], together, year)?;
    Ok(Year { adults: nets, count: count as u8, allowance })
}

const RESOURCES: Law = Law::Css("R532-3", "LEGIARTI000041419421");

/// Share of the ceiling of social security that makes an earner (R522-2, al. 3).
static EARNER_SHARE: Dated<Decimal> = Dated::new(
    "family_resources.earner_share",
    Unit::Share,
    Renewed::Never,
    &[since(2020, 1, 1, rust_decimal::dec!(0.136), Law::Css("R522-2", "LEGIARTI000046499019"))],
);

/// The tables of these modules.
pub static TABLES: &[&dyn Table] = &[
    &EARNER_SHARE,
    &net::APPRENTICE_EXEMPTION,
    &net::OVERTIME_MOST,
    &net::COSTS_SHARE,
    &net::COSTS_LEAST,
    &net::COSTS_MOST,
    &net::PENSIONS_SHARE,
    &net::PENSIONS_LEAST,
    &net::PENSIONS_MOST,
    &net::MICRO_GOODS,
    &net::MICRO_SERVICES,
    &net::MICRO_LIBERAL,
    &net::MICRO_FARMING,
    &net::MICRO_LEAST,
    &net::OLD_AGE,
    &net::ALLOWANCES,
    &net::ALLOWANCE_CEILINGS,
    &relief::SHARE,
    &relief::ILL_MONTHS,
    &relief::YOUNG,
];

#[cfg(test)]
mod tests {
    use rust_decimal::{Decimal, dec};
    use serde_json::{Value, json};

    use super::*;
    use crate::benefits::example::{family, gross, household, outcome};

    /// Resources of June 2026 for a couple whose claimant has this income and situation; the partner earns too much now
    /// for RSA, and earned nothing then.
    fn claimant(income: Value, situation: Value) -> Decimal {
        resources("2026-06", &couple(income, situation))
    }

    fn couple(income: Value, situation: Value) -> Value {
        let mut json = family("2026-06", 0, &["2019-03-03", "2021-04-04"]);
        json["adults"][0]["income"] = income;
        json["adults"][1]["income"] = json!([{"kind": "wage", "monthly": 5000, "from": "2026-01"}]);
        for (key, value) in situation.as_object().expect("an object") {
            json["adults"][0][key] = value.clone();
        }
        json
    }

    fn resources(month: &str, json: &Value) -> Decimal {
        let household = household(json);
        of_month(&crate::assessment::case(&household), Month::parse(month).expect("a month"), Benefit::Af)
            .expect("known")
            .0
    }

    fn in_2024(kind: &str, amount: &str) -> Value {
        json!({"kind": kind, "monthly": amount, "from": "2024-01", "to": "2024-01"})
    }

    #[test]
    fn ten_per_cent_of_wages_with_its_least_and_most() {
        assert_eq!(claimant(json!([in_2024("wage", "30000")]), json!({})), dec!(27000));
        // Least 504 for 2024, never more than the wage; most 14,426.
        assert_eq!(claimant(json!([in_2024("wage", "3000")]), json!({})), dec!(2496));
        assert_eq!(claimant(json!([in_2024("wage", "400")]), json!({})), dec!(0));
        assert_eq!(claimant(json!([in_2024("wage", "200000")]), json!({})), dec!(185574));
        // 10 % to the nearest euro: 4,970.60 is 4,971.
        assert_eq!(claimant(json!([in_2024("wage", "49706")]), json!({})), dec!(44735));
    }

    #[test]
    fn actual_costs_when_they_exceed_the_ten_per_cent() {
        let with = |costs| claimant(json!([in_2024("wage", "30000"), in_2024("real_expenses", costs)]), json!({}));
        assert_eq!(with("5000"), dec!(25000));
        assert_eq!(with("2000"), dec!(27000));
    }

    #[test]
    fn pensions_have_their_own_deduction_by_person_and_by_tax_household() {
        // Least 450, most 4,399 for 2024; no allowance for age at 38.
        assert_eq!(claimant(json!([in_2024("survivor_pension", "30000")]), json!({})), dec!(27000));
        assert_eq!(claimant(json!([in_2024("survivor_pension", "3000")]), json!({})), dec!(2550));
        assert_eq!(claimant(json!([in_2024("survivor_pension", "60000")]), json!({})), dec!(55601));
        let mut both = couple(json!([in_2024("survivor_pension", "30000")]), json!({}));
        both["adults"][1]["income"] = json!([in_2024("disability_pension", "30000")]);
        // Married: 60,000 − 4,399. Cohabiting: 27,000 each.
        assert_eq!(resources("2026-06", &both), dec!(55601));
        both["union"] = json!("cohabiting");
        assert_eq!(resources("2026-06", &both), dec!(54000));
    }

    #[test]
    fn maintenance_received_is_a_pension_and_maintenance_paid_is_taken_off() {
        let mut json = couple(json!([in_2024("wage", "30000"), in_2024("support_paid", "1000")]), json!({}));
        json["children"][0]["other_parent"] = json!("paying");
        json["children"][0]["child_support"] = json!(100);
        // 27,000 − 1,000 + 1,200 less the least deduction, 450.
        assert_eq!(resources("2026-06", &json), dec!(26750));
    }

    #[test]
    fn micro_regimes_keep_the_rest_of_the_turnover() {
        assert_eq!(claimant(json!([in_2024("micro_goods", "10000")]), json!({})), dec!(2900));
        assert_eq!(claimant(json!([in_2024("micro_services", "10000")]), json!({})), dec!(5000));
        assert_eq!(claimant(json!([in_2024("micro_liberal", "10000")]), json!({})), dec!(6600));
        assert_eq!(claimant(json!([in_2024("micro_farming", "10000")]), json!({})), dec!(1300));
        // Least allowance 305.
        assert_eq!(claimant(json!([in_2024("micro_liberal", "400")]), json!({})), dec!(95));
    }

    #[test]
    fn what_the_tax_exempts_does_not_count() {
        for kind in ["work_injury_annuity", "aspa", "asi", "scholarship"] {
            assert_eq!(claimant(json!([in_2024(kind, "10000")]), json!({})), dec!(0), "{kind}");
        }
        // Counted in full though half is taxed (R532-3, 1°).
        assert_eq!(claimant(json!([in_2024("work_injury_pay", "10000")]), json!({})), dec!(9000));
        assert_eq!(claimant(json!([in_2024("capital", "10000")]), json!({})), dec!(10000));
    }

    #[test]
    fn the_old_and_the_disabled_have_an_allowance() {
        let with = |amount, situation| claimant(json!([in_2024("rent", amount)]), situation);
        // 65 by 31 December 2024.
        assert_eq!(with("17510", json!({"birth_date": "1959-12-31"})), dec!(14714));
        assert_eq!(with("17510", json!({"birth_date": "1960-01-01"})), dec!(17510));
        assert_eq!(with("17511", json!({"birth_date": "1959-12-31"})), dec!(16113));
        assert_eq!(with("28171", json!({"birth_date": "1959-12-31"})), dec!(28171));
        assert_eq!(with("10000", json!({"disability_rate": 80, "disability_card": true})), dec!(7204));
        assert_eq!(with("10000", json!({"disability_rate": 80})), dec!(10000));
    }

    #[test]
    fn the_allowance_of_the_old_is_never_more_than_the_income_that_it_comes_off() {
        // Income taxed at flat rates bears none of it: a euro of rent does not lower what counts.
        let with = |rent: &str| {
            claimant(json!([in_2024("rent", rent), in_2024("capital", "30000")]), json!({"birth_date": "1950-01-01"}))
        };
        assert_eq!((with("0"), with("1"), with("3000")), (dec!(30000), dec!(30000), dec!(30204)));
    }

    #[test]
    fn unemployment_benefit_cuts_work_income_by_30_per_cent_from_the_second_month() {
        let json = couple(
            json!([in_2024("wage", "30000"), {"kind": "unemployment", "monthly": 1000, "from": "2026-04"}]),
            json!({"activity": "jobseeker", "activity_since": "2026-04-10"}),
        );
        assert_eq!(resources("2026-05", &json), dec!(27000));
        assert_eq!(resources("2026-06", &json), dec!(18900));
    }

    #[test]
    fn partial_unemployment_cuts_work_income_by_30_per_cent_from_the_second_month_after() {
        let partial = |from: &str, to: &str| {
            let spell = json!({"kind": "partial_unemployment", "monthly": 700, "from": from, "to": to});
            claimant(
                json!([in_2024("wage", "30000"), {"kind": "wage", "monthly": 900, "from": "2025-01"}, spell]),
                json!({}),
            )
        };
        assert_eq!(partial("2026-05", "2026-12"), dec!(27000));
        assert_eq!(partial("2026-04", "2026-06"), dec!(18900), "work goes on beside it");
        assert_eq!(partial("2026-01", "2026-05"), dec!(27000), "it has ended");
        // The pay of partial unemployment of the year is income from work.
        let both = json!([in_2024("wage", "15000"), in_2024("partial_unemployment", "15000")]);
        assert_eq!(claimant(both, json!({})), dec!(27000));
    }

    #[test]
    fn without_benefit_or_on_ass_work_income_is_dropped() {
        let wage = in_2024("wage", "30000");
        let since = |day: &str| json!({"activity": "jobseeker", "activity_since": day});
        assert_eq!(claimant(json!([wage]), since("2026-04-10")), dec!(0));
        // Two months out of work, reached by the end of the month.
        assert_eq!(claimant(json!([wage]), since("2026-05-01")), dec!(27000));
        let ass = json!({"kind": "solidarity_unemployment", "monthly": 550, "from": "2026-05"});
        assert_eq!(claimant(json!([wage, ass]), since("2024-12-01")), dec!(0));
    }

    #[test]
    fn retirement_cuts_by_30_per_cent_until_the_end_of_the_year_or_of_the_next() {
        let retired = |day: &str| {
            couple(
                json!([in_2024("wage", "30000"), {"kind": "retirement_pension", "monthly": 900, "from": &day[..7]}]),
                json!({"activity": "retired", "activity_since": day}),
            )
        };
        assert_eq!(resources("2026-06", &retired("2026-05-31")), dec!(18900));
        assert_eq!(resources("2026-06", &retired("2026-06-01")), dec!(27000));
        assert_eq!(resources("2026-06", &retired("2025-07-01")), dec!(18900));
        assert_eq!(resources("2026-06", &retired("2025-06-30")), dec!(27000));
    }

    #[test]
    fn a_partner_who_stopped_for_children_is_left_out_and_a_lone_parent_is_not() {
        let mut json = couple(
            json!([in_2024("wage", "30000")]),
            json!({"activity": "unpaid_leave", "activity_since": "2026-05-20", "parental_leave": "full"}),
        );
        assert_eq!(resources("2026-06", &json), dec!(0));
        assert_eq!(resources("2026-05", &json), dec!(27000));
        json["union"] = json!("single");
        json["adults"].as_array_mut().expect("adults").pop();
        assert_eq!(resources("2026-06", &json), dec!(27000));
    }

    #[test]
    fn more_than_six_months_of_illness_cut_by_30_per_cent() {
        let ill = |from: &str| {
            claimant(json!([in_2024("wage", "30000"), {"kind": "sick_pay", "monthly": 900, "from": from}]), json!({}))
        };
        assert_eq!(ill("2025-11"), dec!(18900));
        assert_eq!(ill("2025-12"), dec!(27000));
    }

    #[test]
    fn a_change_of_situation_leaves_out_income_from_work_and_not_the_daily_allowances_that_replaced_it() {
        // 30,000 less 10 % in equal parts: 13,500 of pay, 13,500 of sick pay.
        let with = |kind: &str, more: Value, situation: Value| {
            let mut income = vec![in_2024("wage", "15000"), in_2024(kind, "15000")];
            income.extend(more.as_array().expect("a list").iter().cloned());
            claimant(json!(income), situation)
        };
        for kind in ["sick_pay", "maternity_pay", "work_injury_pay", "birth_leave_pay"] {
            // R532-6: 30 % of 13,500.
            let ill = json!([{"kind": "sick_pay", "monthly": 900, "from": "2025-11"}]);
            assert_eq!(with(kind, ill, json!({})), dec!(22950), "{kind}");
            // R532-7, al. 4: the pay is dropped.
            let jobless = json!({"activity": "jobseeker", "activity_since": "2026-04-10"});
            assert_eq!(with(kind, json!([]), jobless), dec!(13500), "{kind}");
            // R532-4, 1°.
            let leave = json!({"activity": "unpaid_leave", "activity_since": "2026-05-20", "parental_leave": "full"});
            assert_eq!(with(kind, json!([]), leave), dec!(13500), "{kind}");
        }
        let jobless = json!({"activity": "jobseeker", "activity_since": "2026-04-10"});
        assert_eq!(with("unemployment", json!([]), jobless), dec!(0));
    }

    #[test]
    fn of_daily_allowances_only_those_for_an_injury_at_work_make_an_earner() {
        // 7,200 less 10 % is 6,480, over 13.6 % of 46,368 = 6,306.05; 7,000 gives 6,300.
        let two = |kind: &str, amount: &str| {
            let mut json = couple(json!([in_2024("wage", "40000")]), json!({}));
            json["adults"][1]["income"] = json!([in_2024(kind, amount)]);
            let household = household(&json);
            two_earners(&crate::assessment::case(&household), Month::new(2026, 6)).expect("known")
        };
        assert_eq!((two("wage", "7200"), two("wage", "7000")), (true, false));
        assert_eq!((two("work_injury_pay", "7200"), two("work_injury_pay", "7000")), (true, false));
        for kind in ["sick_pay", "maternity_pay", "birth_leave_pay", "unemployment"] {
            assert!(!two(kind, "20000"), "{kind}");
        }
    }

    #[test]
    fn the_pay_of_an_apprentice_counts_above_the_smic_of_the_year_only() {
        assert_eq!(claimant(json!([in_2024("apprentice_wage", "21273")]), json!({})), dec!(0));
        // What exceeds it bears the least deduction, 504: 727 − 504.
        assert_eq!(claimant(json!([in_2024("apprentice_wage", "22000")]), json!({})), dec!(223));
        // One limit for all the months and all the contracts of the year.
        let months = |monthly: &str, from: &str, to: &str| json!({"kind": "apprentice_wage", "monthly": monthly, "from": from, "to": to});
        let both = json!([months("2000", "2024-01", "2024-06"), months("2000", "2024-09", "2024-12")]);
        assert_eq!(claimant(both, json!({})), dec!(0));
        // 28,000 less 10 %: the rest of the year as a worker.
        let hired = json!([in_2024("apprentice_wage", "10000"), in_2024("wage", "28000")]);
        assert_eq!(claimant(hired, json!({})), dec!(25200));
        // Said, the taxed amount stands, and what it leaves untaxed uses the limit.
        let mut told = months("1000", "2024-01", "2024-12");
        told["taxable"] = json!(1000);
        assert_eq!(claimant(json!([told]), json!({})), dec!(10800));
        told["taxable"] = json!(0);
        let more = json!([told, in_2024("apprentice_wage", "10000")]);
        // 21,273 − 12,000 are left: 10,000 − 9,273 = 727, less 504.
        assert_eq!(claimant(more, json!({})), dec!(223));
    }

    #[test]
    fn the_exemption_of_apprentices_is_the_sum_of_the_monthly_smic() {
        // BOI-RSA-CHAMP-20-50-50: the monthly SMIC in cents, 35 × 52 / 12 hours, summed and rounded to the euro.
        let hours = dec!(1820) / dec!(12);
        for year in 2022..=2026 {
            let months = Month::january(year).through(Month::new(year, 12));
            let sum: Decimal = months
                .map(|month| {
                    use crate::money::Cents;
                    (crate::figures::SMIC_HOURLY.at(month).expect("known") * hours).to_cents()
                })
                .sum();
            use crate::money::Cents;
            assert_eq!(net::APPRENTICE_EXEMPTION.on(net::end(year)), Ok(sum.to_euros()), "{year}");
        }
    }

    #[test]
    fn a_couple_counts_from_its_first_month() {
        let mut json = couple(json!([in_2024("wage", "30000")]), json!({}));
        json["adults"][1]["income"] = json!([in_2024("wage", "20000")]);
        json["union_since"] = json!("2026-06-30");
        assert_eq!(resources("2026-05", &json), dec!(27000));
        assert_eq!(resources("2026-06", &json), dec!(45000));
    }

    /// Three children; the claimant earned 2,500 a month until a month of 2026, and is now inactive: 27,000 of 2024.
    fn earned_until(month: &str, to: &str) -> Value {
        let mut json = family(month, 0, &["2016-02-02", "2019-03-03", "2022-04-04"]);
        json["adults"][0]["activity"] = json!("inactive");
        json["adults"][0]["income"] = json!([{"kind": "wage", "monthly": 2500, "from": "2023-01", "to": to}]);
        json
    }

    #[test]
    fn whoever_received_rsa_the_month_before_counts_neither_work_nor_unemployment_benefit() {
        // R532-7, last al. 27,000 lies between 22,372 and 44,735: the plain amount; nothing left gives the increased one.
        let json = earned_until("2026-11", "2026-03");
        assert_eq!(gross(&json, Benefit::Cf), dec!(298.75));
        // Property income stays, in 2024 as now.
        let mut owner = earned_until("2026-11", "2026-03");
        owner["adults"][1]["income"] = json!([{"kind": "rent", "monthly": 23000, "from": "2024-01", "to": "2024-01"}]);
        assert_eq!(gross(&owner, Benefit::Cf), dec!(199.15));
        assert_eq!(gross(&earned_until("2026-11", "2026-11"), Benefit::Cf), dec!(199.15));
    }

    #[test]
    fn the_relief_of_rsa_begins_the_month_after_the_first_payment() {
        // The wages of the months looked at are left out as soon as they are lost (CASF, R262-13): RSA from October on.
        for (month, rsa, cf) in
            [("2026-09", false, dec!(199.15)), ("2026-10", true, dec!(199.15)), ("2026-11", true, dec!(298.75))]
        {
            let json = earned_until(month, "2026-09");
            assert_eq!((gross(&json, Benefit::Rsa) > dec!(0), gross(&json, Benefit::Cf)), (rsa, cf), "{month}");
        }
    }

    #[test]
    fn an_amount_that_supposes_the_rsa_says_so_where_it_moves() {
        let of = |json: &Value, benefit| match outcome(json, benefit) {
            crate::outcome::Outcome::Due(due) => due.remarks.contains(&Reason::RsaTakenAsPaid),
            other => panic!("{other:?}"),
        };
        let notices = |json: &Value| crate::assess(&household(json), &mut crate::trace::Trace::silent()).notices;
        let json = earned_until("2026-11", "2026-03");
        // 27,000 is over 22,372, the ceiling of the increased complement, and under those of family allowances.
        assert!(of(&json, Benefit::Cf) && !of(&json, Benefit::Af));
        assert_eq!(notices(&json), [crate::outcome::Notice::RsaTakenAsPaid]);
        // Still at work: no RSA, and nothing to say.
        let json = earned_until("2026-11", "2026-11");
        assert!(!of(&json, Benefit::Cf));
        assert_eq!(notices(&json), []);
        // 1,800 a month are 19,440: the same amount without the RSA.
        let mut json = earned_until("2026-11", "2026-03");
        json["adults"][0]["income"][0]["monthly"] = json!(1800);
        assert!(!of(&json, Benefit::Cf));
    }

    #[test]
    fn an_open_question_of_rsa_leaves_open_only_what_depends_on_it() {
        let mut json = earned_until("2026-11", "2026-03");
        json["unknown"] = json!(["/assets/financial"]);
        assert_eq!(gross(&json, Benefit::Af), dec!(349.06));
        assert!(matches!(outcome(&json, Benefit::Cf), crate::outcome::Outcome::Unknown(Gap::Answer(_))));
        json["adults"][0]["income"][0]["monthly"] = json!(2000);
        assert_eq!(gross(&json, Benefit::Cf), dec!(298.75), "21,600");
    }
}
