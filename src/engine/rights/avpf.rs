//! Assurance vieillesse du parent au foyer and of carers (AVPF): quarters of pension, without money of its own.
//!
//! By the benefits of the month (CSS, L381-1): a lone parent with the allocation de base, the complément familial or PreParE, under
//! the ceiling of the ARS (D381-1); of a couple, whoever does not work, with the allocation de base under that ceiling or with the
//! complément familial and three children, when his or her own earnings of the year two years before stay under twelve times the
//! BMAF (D381-2); whoever has PreParE and two children, under the ceiling of R522-2 without its increase (D381-2-1). By the care
//! itself (L381-2), whatever the resources: AJPP and AJPA; a disabled child at home, at 80 % or with a complement of AEEH, of
//! whoever does not work or works part time, from the quarter after (D381-5, D381-6). Mayotte has the latter since 2025 only.
//! *Not modelled*: help to a disabled adult, carer leave without AJPA, on request; who already has quarters for the same child
//! (L351-5, civil pensions); a partner who takes part in farming (D381-2); part-time work that the household does not tell.

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use super::decision::{Asked, Award, Decided, Decision, not_due};
use crate::benefits::conditions::children::{self, AgeLimit, Children, child};
use crate::benefits::{aeeh, ars, ceilings, conditions};
use crate::calendar::{Month, birthday};
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::PASS;
use crate::household::{Activity, Adult, Kind, Kinds, MOST_ADULTS, Missing, ParentalLeave, Territory};
use crate::law::Law;
use crate::money::Annual;
use crate::outcome::{Benefit, Gap, Outcome, Reason};
use crate::resources::family;
use crate::right::Right;
use crate::trace::{About, Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum AvpfLine {
        /// Resources of the household, held against a ceiling.
        Resources = "resources",
        /// A lone parent, with a benefit for the children.
        LoneParent = "lone_parent",
        /// Does not work, with the allocation de base.
        YoungChild = "young_child",
        /// Does not work, with the complément familial.
        LargeFamily = "large_family",
        /// Has PreParE.
        ParentalLeave = "parental_leave",
        /// Has AJPP.
        Presence = "presence",
        /// Days beside a relative with the AJPA.
        Carer = "carer",
        /// Has a disabled child at home.
        DisabledChild = "disabled_child",
    }
}

/// Who is insured in the household's month.
pub fn avpf(asked: Asked<'_>, recorder: &mut Trace) -> Decided {
    let case = asked.case;
    let household = case.household;
    let month = household.month;
    let territory = household.residence.department.get()?.territory();
    if territory == Territory::SaintPierre {
        return Err(Gap::Law(Reason::SaintPierreLaw));
    }
    let adults = conditions::adults(household, month)?;
    let list = children::in_charge(case, month, AgeLimit::Usual)?;
    let mut found = Found { by: ArrayVec::new(), refusal: None };
    found.by.extend(household.adults.iter().map(|_| None));
    found.by_care(asked, adults, &list)?;
    if territory != Territory::Mayotte {
        found.by_benefits(asked, adults, &list)?;
    }
    let per_adult: ArrayVec<bool, MOST_ADULTS> = found.by.iter().map(Option::is_some).collect();
    if !per_adult.contains(&true) {
        let (reason, law) = found.refusal.unwrap_or((Reason::NoCareAtHome, BY_BENEFIT));
        return not_due(Right::Avpf, reason, law, recorder);
    }
    if recorder.keeps() && found.by.iter().flatten().any(|(_, law)| [LONE, COUPLE, ON_LEAVE].contains(law)) {
        let resources = family::of_month(case, month, Benefit::PajeBase)?;
        recorder.step(|| Step::new(Right::Avpf, AvpfLine::Resources, Role::Fact, resources, BY_BENEFIT));
    }
    for (index, ground) in found.by.iter().enumerate() {
        let Some((line, law)) = *ground else { continue };
        recorder
            .step(|| Step::new(Right::Avpf, line, Role::Fact, Value::Bool(true), law).about(About::Adult(index as u8)));
    }
    Ok(Decision::Due(Award { per_adult: Some(per_adult), ..Award::default() }))
}

/// By what each adult is insured, and why not else.
struct Found {
    by: ArrayVec<Option<(AvpfLine, Law)>, MOST_ADULTS>,
    refusal: Option<(Reason, Law)>,
}

impl Found {
    fn insure(&mut self, adult: usize, line: AvpfLine, law: Law) {
        if let Some(by) = self.by.get_mut(adult) {
            *by = by.or(Some((line, law)));
        }
    }

    fn refuse(&mut self, reason: Reason, law: Law) {
        self.refusal = self.refusal.or(Some((reason, law)));
    }

    /// By the care itself (L381-2).
    fn by_care(&mut self, asked: Asked<'_>, adults: &[Adult], list: &Children) -> Result<(), Gap> {
        let case = asked.case;
        let month = case.household.month;
        for index in paid_to(asked, Benefit::Ajpp)? {
            // Civil servants on such leave keep their own scheme.
            if !case.household.adults[index].public_servant.get()? {
                self.insure(index, AvpfLine::Presence, PRESENCE);
            }
        }
        for index in paid_to(asked, Benefit::Ajpa)? {
            if !case.household.adults[index].public_servant.get()? {
                self.insure(index, AvpfLine::Carer, PRESENCE);
            }
        }
        let mut opens = false;
        for &index in list {
            let child = child(case.household, index);
            let rate = child.disability_rate.get()?;
            if usize::from(index) >= case.household.children.len() || !aeeh::may_be_granted(child, month) && rate < 80 {
                continue;
            }
            let granted =
                rate >= RATE.at(month)? || child.aeeh_complement.get()? > 0 && aeeh::is_granted(case, index, month)?;
            // From the first day of the quarter after (D381-6).
            let begun = child.aeeh_since.get()?.is_none_or(|since| month >= since.civil_quarter() + 3);
            opens |= granted && begun && !child.boarded.get()?;
        }
        if opens {
            // One of a couple: whoever does not work before whoever works part time.
            for is_free in [does_not_work as fn(&Adult, Month) -> Result<bool, Missing>, works_part_time] {
                for (index, adult) in adults.iter().enumerate() {
                    let insured = self.by.iter().any(|by| matches!(by, Some((AvpfLine::DisabledChild, _))));
                    if !insured && is_free(adult, month)? {
                        self.insure(index, AvpfLine::DisabledChild, DISABLED);
                    }
                }
            }
            self.refuse(Reason::EveryoneWorks, DISABLED);
        }
        Ok(())
    }

    /// By a benefit for the children, under a ceiling (L381-1).
    fn by_benefits(&mut self, asked: Asked<'_>, adults: &[Adult], list: &Children) -> Result<(), Gap> {
        let case = asked.case;
        let month = case.household.month;
        let (base, cf) = (is_due(asked, Benefit::PajeBase)?, is_due(asked, Benefit::Cf)?);
        let on_leave = paid_to(asked, Benefit::Prepare)?;
        if !(base || cf || !on_leave.is_empty()) {
            return Ok(());
        }
        let mut has_young = false;
        for &index in list {
            has_young |= month < Month::of(birthday(child(case.household, index).birth_date.get()?, YOUNG.at(month)?));
        }
        let resources = family::of_month(case, month, Benefit::PajeBase)?;
        let children = list.len();
        let is_under = |found: &mut Found, ceiling: Annual, law| {
            if resources > ceiling {
                found.refuse(Reason::ResourcesAboveCeiling { resources, ceiling }, law);
            }
            resources <= ceiling
        };
        if adults.len() == 1 {
            if (has_young || children >= 2) && is_under(self, ars::ceiling(month, children)?, LONE) {
                self.insure(0, AvpfLine::LoneParent, LONE);
            }
            return Ok(());
        }
        for index in on_leave {
            let leave = ceilings::full(month, children, false)?;
            if children >= 2 && earns_little(&adults[index], month)? && is_under(self, leave, ON_LEAVE) {
                self.insure(index, AvpfLine::ParentalLeave, ON_LEAVE);
            }
        }
        let ground = if base && has_young && is_under(self, ars::ceiling(month, children)?, COUPLE) {
            AvpfLine::YoungChild
        } else if cf && children >= 3 {
            let ceiling = ceilings::full(month, children, family::raises_ceilings(case, month)?)?;
            if !is_under(self, ceiling, COUPLE) {
                return Ok(());
            }
            AvpfLine::LargeFamily
        } else {
            return Ok(());
        };
        // One of the two only.
        let most = OWN_EARNINGS.at(month)?;
        let year = family::of_year(case, month)?;
        for (index, adult) in adults.iter().enumerate() {
            if does_not_work(adult, month)? && year.adults().get(index).is_none_or(|net| net.earned() <= most) {
                if self.by[index].is_none() {
                    self.insure(index, ground, COUPLE);
                }
                return Ok(());
            }
        }
        self.refuse(Reason::EveryoneWorks, COUPLE);
        Ok(())
    }
}

/// Whether a benefit is due in the month.
fn is_due(asked: Asked<'_>, benefit: Benefit) -> Result<bool, Gap> {
    match asked.benefits.of(benefit) {
        Outcome::Due(_) => Ok(true),
        Outcome::NotDue(_) => Ok(false),
        Outcome::Unknown(gap) => Err(*gap),
    }
}

/// The adults who are paid a benefit that is a person's own.
fn paid_to(asked: Asked<'_>, benefit: Benefit) -> Result<ArrayVec<usize, MOST_ADULTS>, Gap> {
    match asked.benefits.of(benefit) {
        Outcome::Due(due) => {
            let shares = due.per_adult.iter().flatten().enumerate();
            Ok(shares.filter(|(_, share)| !share.gross.is_zero()).map(|(index, _)| index).collect())
        }
        Outcome::NotDue(_) => Ok(ArrayVec::new()),
        Outcome::Unknown(gap) => Err(*gap),
    }
}

/// Has no work, nor pay, in a month.
fn does_not_work(adult: &Adult, month: Month) -> Result<bool, Missing> {
    let works = matches!(
        adult.activity.get()?,
        Activity::Employed | Activity::SelfEmployed | Activity::Apprentice | Activity::CivicService
    );
    let stopped = adult.parental_leave.get()? == Some(ParentalLeave::Full);
    Ok((!works || stopped) && !adult.income.any(PAY, month, month)?)
}

/// Works part time, as far as the household says it.
fn works_part_time(adult: &Adult, _: Month) -> Result<bool, Missing> {
    let leave = matches!(adult.parental_leave.get()?, Some(ParentalLeave::HalfTime | ParentalLeave::PartTime));
    Ok(leave || !adult.hours_reduction.get()?.is_zero())
}

/// Earns at most 63 % of the ceiling of social security by part-time work beside PreParE, over a year at the pay of the month.
fn earns_little(adult: &Adult, month: Month) -> Result<bool, Gap> {
    let pay = adult.income.received(PAY, month, month)? * dec!(12);
    Ok(pay <= PART_TIME.at(month)? * PASS.at(Month::january(month.year()))?)
}

const PAY: Kinds = Kinds::of(&[
    Kind::Wage,
    Kind::ApprenticeWage,
    Kind::ProfessionalisationWage,
    Kind::EsatWage,
    Kind::PartialUnemployment,
    Kind::SelfEmployed,
    Kind::MicroGoods,
    Kind::MicroServices,
    Kind::MicroLiberal,
    Kind::MicroFarming,
]);

const BY_BENEFIT: Law = Law::Css("L381-1", "LEGIARTI000047453431");
const LONE: Law = Law::Css("D381-1", "LEGIARTI000047961306");
const COUPLE: Law = Law::Css("D381-2", "LEGIARTI000053356084");
const ON_LEAVE: Law = Law::Css("D381-2-1", "LEGIARTI000047961298");
const PRESENCE: Law = Law::Css("D381-3", "LEGIARTI000047961290");
const DISABLED: Law = Law::Css("D381-5", "LEGIARTI000047961281");

/// Rate of incapacity of a child whose care insures (D381-5).
static RATE: Dated<u8> = Dated::new("avpf.rate", Unit::Count, Renewed::Never, &[since(2023, 9, 1, 80, DISABLED)]);

/// Own earnings of the year two years before up to which whoever does not work is insured: twelve times the BMAF of 1 January of
/// that year (D381-2).
static OWN_EARNINGS: Dated<Decimal> = Dated::new(
    "avpf.own_earnings",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2024, 1, 1, dec!(4977.72), COUPLE), // 12 × 414.81
        since(2025, 1, 1, dec!(5270.04), COUPLE), // 12 × 439.17
        since(2026, 1, 1, dec!(5351.16), COUPLE), // 12 × 445.93
    ],
);

/// Age under which a child is young (D381-1, D381-2).
static YOUNG: Dated<i16> = Dated::new("avpf.young", Unit::Years, Renewed::Never, &[since(2023, 9, 1, 3, COUPLE)]);

/// Earnings of part-time work beside PreParE, share of the ceiling of social security (D381-2-1).
static PART_TIME: Dated<Decimal> =
    Dated::new("avpf.part_time", Unit::Share, Renewed::Never, &[since(2023, 9, 1, dec!(0.63), ON_LEAVE)]);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&RATE, &YOUNG, &OWN_EARNINGS, &PART_TIME];

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;
    use crate::benefits::example::family;
    use crate::rights::testing::of;

    /// Who of a household is insured; nobody when it is not due.
    fn insured(family: &Json) -> Vec<bool> {
        match of(family, Right::Avpf) {
            Decision::Due(Award { per_adult: Some(adults), .. }) => adults.to_vec(),
            Decision::NotDue(_) => vec![],
            other => panic!("{other:?}"),
        }
    }

    /// A couple with one who works, whose resources of 2024 are so much.
    fn couple(resources: i64, births: &[&str]) -> Json {
        let mut family = family("2026-11", resources, births);
        let wage = json!({"kind": "wage", "monthly": 5000, "from": "2025-01"});
        family["adults"][0]["income"].as_array_mut().expect("a list").push(wage);
        family
    }

    fn lone(resources: i64, births: &[&str]) -> Json {
        let mut family = couple(resources, births);
        family["union"] = json!("single");
        family["adults"].as_array_mut().expect("a list").truncate(1);
        for child in family["children"].as_array_mut().expect("a list") {
            child["other_parent"] = json!("deceased");
        }
        family
    }

    #[test]
    fn a_lone_parent_who_works_is_insured_up_to_the_ceiling_of_the_ars() {
        // 22,274 + 6,682.
        assert_eq!(insured(&lone(28_956, &["2024-12-01"])), [true]);
        assert_eq!(insured(&lone(28_957, &["2024-12-01"])), [false; 0]);
        // Neither a child under three nor two children.
        assert_eq!(insured(&lone(10_000, &["2022-01-01"])), [false; 0]);
    }

    #[test]
    fn of_a_couple_only_who_does_not_work_is_insured() {
        assert_eq!(insured(&couple(28_956, &["2024-12-01"])), [false, true]);
        assert_eq!(insured(&couple(28_957, &["2024-12-01"])), [false; 0]);
        let mut both = couple(28_956, &["2024-12-01"]);
        both["adults"][1]["activity"] = json!("employed");
        assert_eq!(of(&both, Right::Avpf), Decision::NotDue(Reason::EveryoneWorks));
    }

    #[test]
    fn own_earnings_of_the_reference_year_have_a_limit() {
        let earned = |taxable: &str| {
            let mut family = couple(10_000, &["2024-12-01"]);
            // Wages less 10 %.
            let wage = json!({"kind": "self_employed", "monthly": taxable, "from": "2024-01", "to": "2024-01"});
            family["adults"][1]["income"] = json!([wage]);
            insured(&family)
        };
        assert_eq!(earned("5351.16"), [false, true]);
        assert_eq!(earned("5351.17"), [false; 0]);
    }

    #[test]
    fn three_children_open_it_with_the_complement_familial() {
        let births = ["2020-01-01", "2018-01-01", "2016-01-01"];
        assert_eq!(insured(&couple(44_735, &births)), [false, true]);
        // The complement is still due a little above.
        assert_eq!(insured(&couple(44_736, &births)), [false; 0]);
    }

    #[test]
    fn parental_leave_insures_whoever_has_it_under_the_ceiling_without_increase() {
        let on_leave = |resources| {
            let mut family = couple(resources, &["2025-01-15", "2021-01-15"]);
            family["adults"][1]["activity"] = json!("employed");
            family["adults"][1]["parental_leave"] = json!("full");
            insured(&family)
        };
        assert_eq!(on_leave(37_279), [false, true]);
        assert_eq!(on_leave(37_280), [false; 0]);
        let mut part = couple(30_000, &["2025-01-15", "2021-01-15"]);
        part["adults"][1]["activity"] = json!("employed");
        part["adults"][1]["parental_leave"] = json!("part_time");
        for (wage, expected) in [("2523.15", vec![false, true]), ("2523.16", vec![])] {
            // 63 % of 48,060, a twelfth.
            part["adults"][1]["income"] = json!([{"kind": "wage", "monthly": wage, "from": "2026-01"}]);
            assert_eq!(insured(&part), expected, "{wage}");
        }
    }

    #[test]
    fn a_disabled_child_at_home_insures_who_does_not_work_whatever_the_resources() {
        let with = |keys: Json| {
            let mut family = couple(100_000, &["2015-01-15"]);
            for (key, value) in keys.as_object().expect("an object") {
                family["children"][0][key] = value.clone();
            }
            insured(&family)
        };
        assert_eq!(with(json!({"disability_rate": 80})), [false, true]);
        assert_eq!(with(json!({"disability_rate": 79, "aeeh": true})), [false; 0]);
        assert_eq!(with(json!({"disability_rate": 50, "aeeh_complement": 1})), [false, true]);
        assert_eq!(with(json!({"disability_rate": 80, "boarded": true})), [false; 0]);
        // From the quarter after.
        assert_eq!(with(json!({"disability_rate": 80, "aeeh_since": "2026-09"})), [false, true]);
        assert_eq!(with(json!({"disability_rate": 80, "aeeh_since": "2026-10"})), [false; 0]);
    }

    #[test]
    fn presence_beside_a_sick_child_insures_but_civil_servants() {
        let mut family = lone(100_000, &["2015-01-15"]);
        family["children"][0]["disability_rate"] = json!(80);
        family["adults"][0]["presence_days"] = json!(10);
        assert_eq!(insured(&family), [true]);
        family["adults"][0]["public_servant"] = json!(true);
        assert_eq!(insured(&family), [false; 0]);
    }

    #[test]
    fn mayotte_has_the_insurance_of_carers_only() {
        let mut family = couple(20_000, &["2024-12-01"]);
        family["residence"]["department"] = json!("976");
        assert_eq!(insured(&family), [false; 0]);
        family["children"][0]["disability_rate"] = json!(80);
        assert_eq!(insured(&family), [false, true]);
    }
}
