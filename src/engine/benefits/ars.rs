//! Allocation de rentrée scolaire (ARS).
//!
//! Once a year, for each child at school aged six to seventeen at the start of the school year, when the resources stay
//! under a ceiling that the children in charge on 31 July raise (CSS, L543-1 to L543-3, R543-1 to R543-7, D543-1); above it a
//! differential amount is shared among the children (R543-6-1). It is the same whatever the month of the calendar year.
//! *Not modelled*: a child placed with a relative who keeps it at home (L543-3, al. 2); the day of each school's opening
//! (1 September stands for it); Saint-Pierre-et-Miquelon. At Mayotte it goes by cycle ([`mayotte`]).

use arrayvec::ArrayVec;
use rust_decimal::{Decimal, dec};

use crate::benefits::conditions::children::{self, AgeLimit, Children, child};
use crate::benefits::conditions::{residence, shared_custody};
use crate::benefits::{after_crds, ceilings, mayotte, not_due, without_crds};
use crate::calendar::{Date, Month, age, birthday};
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::figures::BMAF;
use crate::household::{Child, ChildActivity, SchoolLevel};
use crate::law::Law;
use crate::money::{Annual, Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::resources::family;
use crate::trace::{About, Role, Step, Trace, lines};

lines! {
    /// Lines of this computation.
    pub enum ArsLine {
        /// The ceiling for the children in charge on 31 July.
        Ceiling = "ceiling",
        /// The amount for one child by age.
        ChildAmount = "child_amount",
        /// A child's share of the differential amount.
        Differential = "differential",
    }
}

/// What is due for the school year that begins in the calendar year of `month`.
pub fn ars(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let household = case.household;
    let year = month.year();
    let paid = Month::new(year, 8);
    if household.children.is_empty() && household.deaths.is_empty() {
        return not_due(Benefit::Ars, Reason::NoChild, CONDITIONS, recorder);
    }
    let pupils = pupils(case, year)?;
    if pupils.is_empty() {
        return not_due(Benefit::Ars, Reason::NoSchoolchild, AGES, recorder);
    }
    residence::follows_overseas(household)?;
    if let Some(refusal) = residence::family_refusal(case, paid)? {
        return not_due(Benefit::Ars, refusal.reason, refusal.law, recorder);
    }
    // Everyone who may count, as a pupil or for the ceiling.
    let in_charge = counted_on_31_july(case, year)?;
    let mut everyone = in_charge.clone();
    everyone.extend(pupils.iter().copied().filter(|index| !in_charge.contains(index)));
    let resources = family::of_month(case, paid, Benefit::Ars)?;
    let computation = shared_custody::certain(
        case,
        &everyone,
        |some| Computation::of(case, year, resources, &kept(&pupils, some), kept(&in_charge, some).len()),
        |a, b| a.total == b.total,
    );
    let computation = shared_custody::noted(computation, Benefit::Ars, recorder)?;
    family::note(case, paid, Benefit::Ars, recorder)?;
    computation.outcome(case, resources, recorder)
}

/// The ceiling before what the children add (R543-5).
pub(crate) fn base_ceiling(month: Month) -> Result<Annual, Gap> {
    CEILING.at(month).map(Annual)
}

/// The ceiling of the year of a month for so many children, each step rounded to the euro once, then added (R543-5;
/// published tables of 2024).
pub(crate) fn ceiling(month: Month, children: usize) -> Result<Annual, Gap> {
    let base = CEILING.at(month)?;
    let step = (base * CEILING_STEP.at(month)?).to_euros();
    Ok(Annual(base + step * Decimal::from(children)))
}

/// The children for whom the allowance is due, placed ones included (R543-1, R543-2, L543-1).
fn pupils(case: &Case<'_>, year: i16) -> Result<Children, Gap> {
    let start = start(year);
    let mut found = Children::new();
    for &index in &children::in_charge_on(case, start, AgeLimit::Usual)? {
        if is_pupil(case, child(case.household, index), year)? {
            found.push(index);
        }
    }
    // Due for a child who died from 1 June on, and would have been at school (L552-7, al. 4; D552-7).
    let mut position = case.household.children.len() as u8;
    for death in &case.household.deaths {
        if let Some(lost) = &death.child {
            if death.death_date >= Date::constant(year, 6, 1)
                && death.death_date < start
                && children::in_charge_on(case, death.death_date, AgeLimit::Usual)?.contains(&position)
                && is_pupil(case, lost, year)?
            {
                found.push(position);
            }
            position += 1;
        }
    }
    Ok(found)
}

/// Whether age and schooling open the allowance (R543-2; L543-1, al. 1 and 2).
fn is_pupil(case: &Case<'_>, child: &Child, year: i16) -> Result<bool, Gap> {
    let start = start(year);
    let birth = child.birth_date.get()?;
    let is_mayotte = residence::is_mayotte(case.household)?;
    // "Sixième anniversaire avant le 1er février de l'année suivante"; a younger child already in CP is paid in practice.
    let old_enough = birthday(birth, LEAST_AGE.on(start)?) < Date::constant(year + 1, 2, 1);
    // At Mayotte to the end of secondary school, and of the age of a child in charge.
    let too_old = birthday(birth, MOST_AGE.on(start)?) <= Date::constant(year, 9, 15) && !is_mayotte;
    if too_old
        || is_mayotte && cycle(child, year)?.is_none()
        || !(old_enough || child.early_schooling.get()?)
        || !child.schooled.get()?
    {
        return Ok(false);
    }
    if age(birth, start) < children::SCHOOL_END.on(start)? || is_mayotte && child.school_level.get()?.is_some() {
        return Ok(true);
    }
    Ok(matches!(child.activity.get()?, ChildActivity::Student | ChildActivity::Apprentice))
}

/// The cycle of a child's school year, from 0, where it is told, else by the age at the end of the calendar year; none after
/// secondary school.
fn cycle(child: &Child, year: i16) -> Result<Option<usize>, Gap> {
    if let Some(level) = child.school_level.get()? {
        return Ok(match level {
            SchoolLevel::Primary => Some(0),
            SchoolLevel::LowerSecondary => Some(1),
            SchoolLevel::UpperSecondary => Some(2),
            SchoolLevel::Higher => None,
        });
    }
    let end = Date::constant(year, 12, 31);
    let [from, then] = BAND_AGES.on(end)?;
    let years = age(child.birth_date.get()?, end);
    let last = MOST_AGE.on(end)?;
    Ok((years < last).then_some(usize::from(years >= from) + usize::from(years >= then)))
}

/// The children who raise the ceiling: in charge on 31 July, those who died since 1 May included (R543-6).
fn counted_on_31_july(case: &Case<'_>, year: i16) -> Result<Children, Gap> {
    let day = Date::constant(year, 7, 31);
    let mut found = children::in_charge_on(case, day, AgeLimit::Usual)?;
    let mut position = case.household.children.len() as u8;
    for death in &case.household.deaths {
        if death.child.is_some() {
            let recent = death.death_date >= Date::constant(year, 5, 1) && death.death_date <= day;
            if recent
                && !found.contains(&position)
                && children::in_charge_on(case, death.death_date, AgeLimit::Usual)?.contains(&position)
            {
                found.push(position);
            }
            position += 1;
        }
    }
    Ok(found)
}

fn kept(list: &Children, some: &Children) -> Children {
    list.iter().copied().filter(|index| some.contains(index)).collect()
}

/// The day of the *rentrée*.
fn start(year: i16) -> Date {
    Date::constant(year, 9, 1)
}

/// What the family is paid.
struct Computation {
    paid: Month,
    ceiling: Annual,
    counted: usize,
    /// Each child with its amount, before any reduction by the resources.
    amounts: ArrayVec<(u8, Decimal), { children::MOST }>,
    /// What each child brings when the resources exceed the ceiling.
    differential: Option<Decimal>,
    /// Due to the family and to the Caisse des dépôts.
    due: Decimal,
    /// Paid to the family.
    total: Decimal,
}

impl Computation {
    fn of(
        case: &Case<'_>,
        year: i16,
        resources: Annual,
        pupils: &Children,
        counted: usize,
    ) -> Result<Computation, Gap> {
        let paid = Month::new(year, 8);
        let is_mayotte = residence::is_mayotte(case.household)?;
        let ceiling = if is_mayotte { ceilings::of_mayotte(paid, counted)? } else { ceiling(paid, counted)? };
        // "Montants en vigueur au 1er avril" (R543-6-1); the BMAF of August is the same.
        let bmaf = BMAF.at(Month::new(year, 4))?;
        let [from, then] = BAND_AGES.at(paid)?;
        let rates = if is_mayotte { mayotte::school_rates(paid)? } else { RATES.at(paid)? };
        let mut amounts = ArrayVec::new();
        for &index in pupils {
            let years = age(child(case.household, index).birth_date.get()?, Date::constant(year, 12, 31));
            let by_age = usize::from(years >= from) + usize::from(years >= then);
            let by_cycle = if is_mayotte { cycle(child(case.household, index), year)? } else { None };
            let band = by_cycle.unwrap_or(by_age);
            amounts.push((index, (bmaf * rates[band]).to_cents()));
        }
        let whole: Decimal = amounts.iter().map(|(_, amount)| *amount).sum();
        // "Excèdent le plafond" (L543-2): at the ceiling itself the amounts are whole (L543-1, "ne dépassent pas"; R543-5 has
        // "inférieur à un plafond", but the law wins).
        let differential = (resources > ceiling && !pupils.is_empty()).then(|| {
            let room = (ceiling.0 + whole - resources.0).max(Decimal::ZERO);
            (room / Decimal::from(pupils.len())).to_cents()
        });
        let due = differential.map_or(whole, |each| each * Decimal::from(pupils.len()));
        let mut total = Decimal::ZERO;
        // What is due for a placed child goes to the Caisse des dépôts (L543-3).
        for &(index, amount) in &amounts {
            if !child(case.household, index).placed.get()? {
                total += differential.unwrap_or(amount);
            }
        }
        if due < LEAST.at(paid)? {
            total = Decimal::ZERO;
        }
        Ok(Computation { paid, ceiling, counted, amounts, differential, due, total })
    }

    fn outcome(self, case: &Case<'_>, resources: Annual, recorder: &mut Trace) -> Assessed {
        let is_mayotte = residence::is_mayotte(case.household)?;
        let (ceiling_law, amounts_law, differential_law) = match is_mayotte {
            true => (ceilings::MAYOTTE_LAW, mayotte::SCHOOL, mayotte::SCHOOL),
            false => (CEILING_LAW, AMOUNTS, DIFFERENTIAL),
        };
        let fact = |line, value: Decimal, law| Step::new(Benefit::Ars, line, Role::Fact, Annual(value), law);
        recorder.step(|| fact(ArsLine::Ceiling, self.ceiling.0, ceiling_law).with(self.counted));
        if self.due.is_zero() {
            let reason = Reason::ResourcesAboveCeiling { resources, ceiling: self.ceiling };
            return not_due(Benefit::Ars, reason, ceiling_law, recorder);
        }
        let least = LEAST.at(self.paid)?;
        if self.due < least {
            let reason = Reason::BelowLeastAmount { amount: Euros(self.due), least: Euros(least) };
            return not_due(Benefit::Ars, reason, LEAST_LAW, recorder);
        }
        if self.total.is_zero() {
            return not_due(Benefit::Ars, Reason::PaidToService, PLACED, recorder);
        }
        for &(index, amount) in &self.amounts {
            let paid = !child(case.household, index).placed.get()?;
            let about = About::Child(index);
            match self.differential {
                None if paid => recorder.step(|| {
                    Step::new(Benefit::Ars, ArsLine::ChildAmount, Role::Part, Euros(amount), amounts_law).about(about)
                }),
                Some(each) if paid => recorder.step(|| {
                    Step::new(Benefit::Ars, ArsLine::Differential, Role::Part, Euros(each), differential_law)
                        .about(about)
                        .with(Euros(amount))
                }),
                _ => {}
            }
        }
        let mut due = match is_mayotte {
            true => without_crds(Benefit::Ars, Euros(self.total), amounts_law, recorder),
            false => after_crds(Benefit::Ars, Euros(self.total), amounts_law, recorder),
        };
        if is_mayotte {
            due.remarks.push(Reason::ToConfirm(ceilings::MAYOTTE_TO_CONFIRM));
        }
        due.due_month = Some(self.paid);
        due.remarks.extend(family::rsa_remark(case, self.paid, Benefit::Ars, self.ceiling)?);
        if self.total < self.due {
            due.remarks.push(Reason::PaidToService);
        }
        if self.differential.is_some() {
            due.remarks.push(Reason::ReducedByResources { resources, ceiling: self.ceiling });
        }
        Ok(Outcome::Due(due))
    }
}

const CONDITIONS: Law = Law::Css("L543-1", "LEGIARTI000037951022");
const PLACED: Law = Law::Css("L543-3", "LEGIARTI000045136627");
const AGES: Law = Law::Css("R543-2", "LEGIARTI000019281627");
const CEILING_LAW: Law = Law::Css("R543-5", "LEGIARTI000019281623");
const DIFFERENTIAL: Law = Law::Css("R543-6-1", "LEGIARTI000027612404");
const AMOUNTS: Law = Law::Css("D543-1", "LEGIARTI000026087214");
const LEAST_LAW: Law = Law::Css("D543-2", "LEGIARTI000006737260");

/// Age that must be reached before 1 February of the next year (R543-2).
static LEAST_AGE: Dated<i16> = Dated::new("ars.least_age", Unit::Years, Renewed::Never, &[since(2008, 8, 3, 6, AGES)]);

/// Age that must not be reached on 15 September (R543-2).
static MOST_AGE: Dated<i16> = Dated::new("ars.most_age", Unit::Years, Renewed::Never, &[since(2008, 8, 3, 18, AGES)]);

/// Ages, reached in the calendar year, of the second and third amounts (R543-2, D543-1).
static BAND_AGES: Dated<[i16; 2]> =
    Dated::new("ars.band_ages", Unit::Years, Renewed::Never, &[since(2012, 6, 30, [11, 15], AMOUNTS)]);

/// Rates of the BMAF by age (D543-1).
static RATES: Dated<[Decimal; 3]> = Dated::new(
    "ars.rates",
    Unit::Share,
    Renewed::Never,
    &[since(2012, 6, 30, [dec!(0.8972), dec!(0.9467), dec!(0.9795)], AMOUNTS)],
);

/// Ceiling, before what the children add (R543-5).
static CEILING: Dated<Decimal> = Dated::new(
    "ars.ceiling",
    Unit::EurosPerYear,
    Renewed::January,
    &[
        since(2023, 1, 1, dec!(19827), Law::Jo("Arrêté du 21/12/2022, art. 3", "JORFTEXT000046794210")),
        since(2024, 1, 1, dec!(20878), Law::Jo("Arrêté du 22/12/2023, art. 3", "JORFTEXT000048680633")),
        since(2025, 1, 1, dec!(21880), Law::Jo("Arrêté du 20/12/2024, art. 3", "")),
        since(
            2026,
            1,
            1,
            dec!(22274),
            Law::Jo(
                "Instruction DSS/2B/2025/177 du 18/12/2025",
                "https://bulletins-officiels.social.gouv.fr/sites/textes-officiels/files/2025-12/SFHS2535630J_0.pdf",
            ),
        ),
    ],
);

/// What each child in charge adds to the ceiling, of its base (R543-5).
static CEILING_STEP: Dated<Decimal> =
    Dated::new("ars.ceiling_step", Unit::Share, Renewed::Never, &[since(2008, 8, 3, dec!(0.30), CEILING_LAW)]);

/// Least total that is paid (D543-2).
static LEAST: Dated<Decimal> =
    Dated::new("ars.least", Unit::Euros, Renewed::Never, &[since(2002, 8, 8, dec!(15), LEAST_LAW)]);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&LEAST_AGE, &MOST_AGE, &BAND_AGES, &RATES, &CEILING, &CEILING_STEP, &LEAST];

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::benefits::example::{amounts, family, gross, outcome};

    const ARS: Benefit = Benefit::Ars;

    #[test]
    fn published_amounts() {
        // Specs, §23: children of 2010 and 2016.
        assert_eq!(amounts(&family("2026-11", 0, &["2010-06-01", "2016-06-01"]), ARS), (dec!(897.37), dec!(892.89)));
        assert_eq!(amounts(&family("2024-08", 0, &["2016-06-01"]), ARS), (dec!(418.49), dec!(416.40)));
        assert_eq!(amounts(&family("2025-08", 0, &["2012-06-01"]), ARS), (dec!(449.09), dec!(446.85)));
    }

    #[test]
    fn published_amounts_of_each_year_and_age() {
        // Service-public and CAF, returns of 2024 to 2026: under 11, 11 to 14, from 15.
        for (month, amounts_by_age) in [
            ("2024-08", [(dec!(418.49), dec!(416.40)), (dec!(441.58), dec!(439.38)), (dec!(456.88), dec!(454.60))]),
            ("2025-08", [(dec!(425.60), dec!(423.48)), (dec!(449.09), dec!(446.85)), (dec!(464.65), dec!(462.33))]),
            ("2026-08", [(dec!(429.01), dec!(426.87)), (dec!(452.67), dec!(450.41)), (dec!(468.36), dec!(466.02))]),
        ] {
            for (expected, birth) in amounts_by_age.into_iter().zip(["2016-06-01", "2012-06-01", "2009-06-01"]) {
                assert_eq!(amounts(&family(month, 0, &[birth]), ARS), expected, "{month} {birth}");
            }
        }
    }

    #[test]
    fn published_ceilings_of_each_year() {
        let births = ["2016-06-01", "2015-06-01", "2014-06-01", "2013-06-01"];
        for (month, children, ceiling) in [
            ("2024-08", 1, 27_141),
            ("2024-08", 2, 33_404),
            ("2024-08", 4, 45_930),
            ("2025-08", 1, 28_444),
            ("2025-08", 3, 41_572),
            ("2026-08", 1, 28_956),
            ("2026-08", 3, 42_320),
        ] {
            let with = |resources| gross(&family(month, resources, &births[..children]), ARS);
            // The differential is shared equally, to the cent: one of them may be lost.
            let lost = |resources| with(0) - with(resources);
            assert!(lost(ceiling) <= dec!(0.01), "{month} {children}");
            assert!((lost(ceiling + 100) - dec!(100)).abs() <= dec!(0.01), "{month} {children}");
        }
    }

    #[test]
    fn the_amount_follows_the_age_at_the_end_of_the_year() {
        assert_eq!(gross(&family("2026-08", 0, &["2016-01-01"]), ARS), dec!(429.01));
        assert_eq!(gross(&family("2026-08", 0, &["2015-12-31"]), ARS), dec!(452.67));
        assert_eq!(gross(&family("2026-08", 0, &["2012-01-01"]), ARS), dec!(452.67));
        assert_eq!(gross(&family("2026-08", 0, &["2011-12-31"]), ARS), dec!(468.36));
    }

    #[test]
    fn six_before_february_and_not_yet_eighteen_on_15_september() {
        assert_eq!(gross(&family("2026-08", 0, &["2021-01-31"]), ARS), dec!(429.01));
        assert_eq!(gross(&family("2026-08", 0, &["2021-02-01"]), ARS), dec!(0));
        assert_eq!(gross(&family("2026-08", 0, &["2008-09-16"]), ARS), dec!(468.36));
        assert_eq!(gross(&family("2026-08", 0, &["2008-09-15"]), ARS), dec!(0));
    }

    #[test]
    fn from_16_only_pupils_and_apprentices() {
        let mut json = family("2026-08", 0, &["2009-06-01"]);
        json["children"][0]["activity"] = json!("none");
        assert_eq!(outcome(&json, ARS), Outcome::NotDue(Reason::NoSchoolchild));
        json["children"][0]["activity"] = json!("apprentice");
        assert_eq!(gross(&json, ARS), dec!(468.36));
        json["children"][0]["income"] = json!([{"kind": "apprentice_wage", "monthly": "1144.22"}]);
        assert_eq!(outcome(&json, ARS), Outcome::NotDue(Reason::NoSchoolchild));
    }

    #[test]
    fn the_differential_starts_full_at_the_ceiling_and_stops_under_15_euros() {
        // 22,274 + 6,682 = 28,956.
        let with = |resources| gross(&family("2026-08", resources, &["2016-06-01"]), ARS);
        assert_eq!(with(28_955), dec!(429.01));
        assert_eq!(with(28_956), dec!(429.01));
        assert_eq!(with(28_957), dec!(428.01));
        assert_eq!(with(29_370), dec!(15.01));
        assert_eq!(with(29_371), dec!(0));
    }

    #[test]
    fn at_the_ceiling_itself_each_child_brings_its_own_amount() {
        // 22,274 + 2 × 6,682 = 35,638: 468.36 + 429.01; a euro more is shared, 896.37 / 2 each, half a cent up.
        let with = |resources, placed: bool| {
            let mut json = family("2026-08", resources, &["2010-06-01", "2016-06-01"]);
            json["children"][0]["placed"] = json!(placed);
            gross(&json, ARS)
        };
        assert_eq!((with(35_638, false), with(35_639, false)), (dec!(897.37), dec!(896.38)));
        // What is due for the placed child is saved for it.
        assert_eq!((with(35_638, true), with(35_639, true)), (dec!(429.01), dec!(448.19)));
    }

    #[test]
    fn the_couple_is_that_of_31_july() {
        let formed = |day: &str| {
            let mut json = family("2026-10", 0, &["2016-06-01"]);
            json["union_since"] = json!(day);
            json["adults"][1]["income"] =
                json!([{"kind": "rent", "monthly": 40_000, "from": "2024-01", "to": "2024-01"}]);
            gross(&json, ARS)
        };
        assert_eq!((formed("2026-07-31"), formed("2026-08-01")), (dec!(0), dec!(429.01)));
        assert_eq!((formed("2026-08-31"), formed("2026-09-01")), (dec!(429.01), dec!(429.01)));
    }

    #[test]
    fn the_differential_is_shared_equally() {
        // 35,638 + 429.01 + 468.36 − 35,738 = 797.37: 398.69 each, half a cent up.
        assert_eq!(gross(&family("2026-08", 35_738, &["2010-06-01", "2016-06-01"]), ARS), dec!(797.38));
    }

    #[test]
    fn it_is_the_same_in_every_month_of_the_year() {
        for month in ["2026-01", "2026-08", "2026-12"] {
            assert_eq!(gross(&family(month, 0, &["2016-06-01"]), ARS), dec!(429.01));
        }
    }

    #[test]
    fn the_ceiling_counts_the_children_of_31_july() {
        // Born in August: one child for the ceiling.
        assert_eq!(gross(&family("2026-10", 30_000, &["2016-06-01", "2026-08-01"]), ARS), dec!(0));
        assert_eq!(gross(&family("2026-10", 30_000, &["2016-06-01", "2026-07-31"]), ARS), dec!(429.01));
    }

    #[test]
    fn what_a_placed_child_brings_is_saved_for_it() {
        let mut json = family("2026-08", 0, &["2010-06-01", "2016-06-01"]);
        json["children"][0]["placed"] = json!(true);
        assert_eq!(gross(&json, ARS), dec!(429.01));
        json["children"][1]["placed"] = json!(true);
        assert_eq!(outcome(&json, ARS), Outcome::NotDue(Reason::PaidToService));
    }

    #[test]
    fn a_pupil_in_alternating_residence_leaves_the_answer_open() {
        let mut json = family("2026-08", 0, &["2016-06-01"]);
        json["children"][0]["custody"] = json!("shared");
        assert_eq!(outcome(&json, ARS), Outcome::Unknown(Gap::Law(Reason::SharedCustodyLaw)));
        json["children"][0]["claimed_by"] = json!("claimant");
        assert_eq!(gross(&json, ARS), dec!(429.01));
        json["children"][0]["claimed_by"] = json!("other_parent");
        assert!(matches!(outcome(&json, ARS), Outcome::NotDue(_)));
        json["children"][0].as_object_mut().expect("an object").remove("claimed_by");
        json["adults"][0]["income"][0]["monthly"] = json!(90_000);
        assert!(matches!(outcome(&json, ARS), Outcome::NotDue(_)));
    }

    #[test]
    fn a_child_who_died_since_june_still_brings_it() {
        let mut json = family("2026-09", 0, &[]);
        json["deaths"] = json!([{"birth_date": "2016-06-01", "death_date": "2026-06-01"}]);
        assert_eq!(gross(&json, ARS), dec!(429.01));
        json["deaths"][0]["death_date"] = json!("2026-05-31");
        assert_eq!(gross(&json, ARS), dec!(0));
    }
}
