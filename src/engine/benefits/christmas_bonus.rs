//! Prime de Noël (*aide exceptionnelle de fin d’année*): a decree of each December, for whoever has the RSA.
//!
//! One bonus a household to which RSA that is not nil is due for November, or failing that for December: 152.45 € for one
//! person, half more for the second, 30 % for each further one, 40 % for each child from the third; no CRDS. At Mayotte about half of
//! it, with 10 % from the fourth child. No code has it: each year needs its decree, and without one the bonus of that year is unknown.
//! *Not modelled*: the bonus that France Travail pays for the ASS and the AER, told as a notice; a household that splits up.
//!
//! No text says where to round: the product is, once, half a cent up, as the Government (2024) and the CPS (2025) print it.

use rust_decimal::{Decimal, dec};

use crate::benefits::rsa::{self, Persons};
use crate::benefits::{not_due, without_crds};
use crate::calendar::Month;
use crate::case::Case;
use crate::dated::{Dated, Renewed, Table, Unit, since};
use crate::household::{Household, Kind, Kinds, Missing, Territory};
use crate::law::Law;
use crate::money::{Cents, Euros};
use crate::outcome::{Assessed, Benefit, Gap, Outcome, Reason};
use crate::trace::{Role, Step, Trace, Value, lines};

lines! {
    /// Lines of this computation.
    pub enum ChristmasBonusLine {
        /// The month whose RSA opens it.
        RsaOf = "rsa_of",
        /// How many the household counts.
        Persons = "persons",
        /// The amount for one person, times what the household counts for.
        Amount = "amount",
    }
}

/// What is due for `month`: a December, else nothing.
pub fn christmas_bonus(case: &Case<'_>, month: Month, recorder: &mut Trace) -> Assessed {
    let next = Month::new(month.year(), DECEMBER);
    let territory = case.household.residence.department.get()?.territory();
    let scale = if territory == Territory::Mayotte { &MAYOTTE } else { &NATIONAL };
    if month != next {
        return not_due(BENEFIT, Reason::PaidInDecember(next), scale.law(month), recorder);
    }
    let Some((opening, persons)) = opening(case, month)? else {
        let ass = is_of_france_travail(case.household, month)?;
        let reason = if ass { Reason::BonusOfFranceTravail } else { Reason::NoRsa };
        return not_due(BENEFIT, reason, scale.law(month), recorder);
    };
    let factor = scale.factor(persons, month)?;
    let amount = Euros(scale.base.at(month)? * factor).to_cents();
    if !scale.is_published(month) {
        return Err(Gap::Law(Reason::LawNotPublished { most: amount }));
    }
    let law = scale.law(month);
    recorder.step(|| Step::new(BENEFIT, ChristmasBonusLine::RsaOf, Role::Fact, opening, law));
    let count = persons.adults + persons.whole + persons.half;
    recorder.step(|| Step::new(BENEFIT, ChristmasBonusLine::Persons, Role::Fact, count, law));
    recorder.step(|| {
        Step::new(BENEFIT, ChristmasBonusLine::Amount, Role::Part, amount, law)
            .with(Value::Number(factor))
            .from(const { &[ChristmasBonusLine::Persons.line()] })
    });
    let mut due = without_crds(BENEFIT, amount, law, recorder);
    due.due_month = Some(month);
    if is_of_france_travail(case.household, month)? {
        due.remarks.push(Reason::BonusOfFranceTravail);
    }
    if persons.half > 0 {
        due.remarks.push(Reason::ToConfirm("christmas_bonus.alternating"));
    }
    if territory == Territory::Mayotte {
        due.remarks.push(Reason::ToConfirm("christmas_bonus.mayotte"));
    }
    Ok(Outcome::Due(due))
}

/// Whether France Travail pays a bonus of its own: the ASS is received in November, or failing that in December.
pub(crate) fn is_of_france_travail(household: &Household, month: Month) -> Result<bool, Missing> {
    if month.number() != DECEMBER {
        return Ok(false);
    }
    for adult in &household.adults {
        if adult.income.any(ASS, month - 1, month)? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// The month whose RSA opens the bonus, and the household of that month.
fn opening(case: &Case<'_>, december: Month) -> Result<Option<(Month, Persons)>, Gap> {
    for month in [december - 1, december] {
        if let Some(persons) = rsa::persons_if_due(case, month)? {
            return Ok(Some((month, persons)));
        }
    }
    Ok(None)
}

/// The scale of a territory.
struct Scale {
    base: &'static Dated<Decimal>,
    shares: &'static Dated<[Decimal; 3]>,
    /// Rank of the child from which the last share counts.
    from_child: usize,
}

impl Scale {
    /// How many times the amount for one person a household counts for; a child in alternating residence for half of its share.
    fn factor(&self, persons: Persons, month: Month) -> Result<Decimal, Gap> {
        let [second, further, later_child] = self.shares.at(month)?;
        let mut factor = Decimal::ONE;
        if persons.adults > 1 {
            factor += second;
        }
        for rank in 1..=persons.whole + persons.half {
            let share = match rank {
                rank if rank >= self.from_child => later_child,
                1 if persons.adults < 2 => second,
                _ => further,
            };
            factor += if rank > persons.whole { share / Decimal::TWO } else { share };
        }
        Ok(factor)
    }

    /// Whether the decree of the year of `month` is known.
    fn is_published(&self, month: Month) -> bool {
        self.base.versions().iter().any(|(since, ..)| since.year() == month.year())
    }

    /// The decree of the year, or the last one known.
    fn law(&self, month: Month) -> Law {
        self.base.law_at(month).unwrap_or(DECREE_OF_2024)
    }
}

const BENEFIT: Benefit = Benefit::ChristmasBonus;
const DECEMBER: i8 = 12;
const ASS: Kinds = Kinds::of(&[Kind::SolidarityUnemployment]);

const NATIONAL: Scale = Scale { base: &BASE, shares: &SHARES, from_child: 3 };
const MAYOTTE: Scale = Scale { base: &MAYOTTE_BASE, shares: &MAYOTTE_SHARES, from_child: 4 };

const DECREE_OF_2024: Law = Law::Jo("Décret du 04/12/2024 (aide exceptionnelle de fin d’année)", "");
const DECREE_OF_2025: Law = Law::Jo("Décret du 12/12/2025 (aide exceptionnelle de fin d’année)", "");
const MAYOTTE_2024: Law = Law::Jo("Décret du 04/12/2024 (aide exceptionnelle de fin d’année, Mayotte)", "");
const MAYOTTE_2025: Law =
    Law::Jo("Décret 2025-1213", "https://juriblio.fr/decrets/decret-no-2025-1213-du-12-decembre-2025/187238837");

/// For one person: a line for each December, once its decree is published.
static BASE: Dated<Decimal> = Dated::new(
    "christmas_bonus.base",
    Unit::Euros,
    Renewed::Never,
    &[since(2024, 12, 1, dec!(152.45), DECREE_OF_2024), since(2025, 12, 1, dec!(152.45), DECREE_OF_2025)],
);

/// Second person, each further one, each child from the third.
static SHARES: Dated<[Decimal; 3]> = Dated::new(
    "christmas_bonus.shares",
    Unit::Factor,
    Renewed::Never,
    &[since(2024, 12, 1, [dec!(0.5), dec!(0.3), dec!(0.4)], DECREE_OF_2024)],
);

/// At Mayotte, for one person: a line for each December, once its decree is published.
static MAYOTTE_BASE: Dated<Decimal> = Dated::new(
    "christmas_bonus.mayotte_base",
    Unit::Euros,
    Renewed::Never,
    &[since(2024, 12, 1, dec!(76.22), MAYOTTE_2024), since(2025, 12, 1, dec!(76.22), MAYOTTE_2025)],
);

/// At Mayotte: second person, each further one, each child from the fourth.
static MAYOTTE_SHARES: Dated<[Decimal; 3]> = Dated::new(
    "christmas_bonus.mayotte_shares",
    Unit::Factor,
    Renewed::Never,
    &[since(2024, 12, 1, [dec!(0.5), dec!(0.3), dec!(0.1)], MAYOTTE_2025)],
);

/// The tables of this module.
pub static TABLES: &[&dyn Table] = &[&BASE, &SHARES, &MAYOTTE_BASE, &MAYOTTE_SHARES];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::benefits::testing::{due, not_due_reason, of_json, unknown, whole_due};

    /// A household without income that lives nowhere, of so many adults and children.
    fn family(month: &str, adults: usize, children: usize) -> Household {
        with(month, adults, children, "")
    }

    fn with(month: &str, adults: usize, children: usize, income: &str) -> Household {
        let union = if adults > 1 { "married" } else { "single" };
        let adult = format!(r#"{{"birth_date":"1985-05-04","activity":"inactive"{income}}}"#);
        let children: Vec<_> = (0..children)
            .map(|i| {
                format!(
                    r#"{{"birth_date":"{}-03-10","other_parent":"{}"}}"#,
                    2012 + i,
                    if adults > 1 { "present" } else { "deceased" }
                )
            })
            .collect();
        of_json(&format!(
            r#"{{"format":1,"month":"{month}","residence":{{"department":"59"}},"union":"{union}","adults":[{}],
                "children":[{}],"housing":{{"tenure":"homeless"}}}}"#,
            vec![adult; adults].join(","),
            children.join(",")
        ))
    }

    #[test]
    fn the_amounts_are_those_published() {
        // 152.45 × (1; 1.5; 1.8; 2.2; 2.6), and × (1.5; 1.8; 2.1; 2.5; 2.9) for a couple.
        for month in ["2024-12", "2025-12"] {
            let of = |adults, children| due(&family(month, adults, children), Benefit::ChristmasBonus).1;
            assert_eq!([0, 1, 2, 3].map(|n| of(1, n)), [dec!(152.45), dec!(228.68), dec!(274.41), dec!(335.39)]);
            assert_eq!([0, 1, 2, 3].map(|n| of(2, n)), [dec!(228.68), dec!(274.41), dec!(320.15), dec!(381.13)]);
        }
        // 152.45 × 2.9.
        assert_eq!(due(&family("2025-12", 2, 4), Benefit::ChristmasBonus).1, dec!(442.11));
    }

    #[test]
    fn a_year_without_its_decree_is_unknown_where_the_rsa_is_due_and_only_there() {
        // 152.45 × 1.5.
        let most = Euros(dec!(228.68));
        assert_eq!(
            unknown(&family("2026-12", 2, 0), Benefit::ChristmasBonus),
            Gap::Law(Reason::LawNotPublished { most })
        );
        let earning = with("2026-12", 1, 0, r#","income":[{"kind":"wage","monthly":1400,"from":"2026-01"}]"#);
        assert_eq!(not_due_reason(&earning, Benefit::ChristmasBonus), Reason::NoRsa);
    }

    #[test]
    fn it_is_paid_in_december_alone() {
        let next = |month| not_due_reason(&family(month, 1, 0), Benefit::ChristmasBonus);
        assert_eq!(next("2025-11"), Reason::PaidInDecember(Month::new(2025, 12)));
        assert_eq!(next("2026-01"), Reason::PaidInDecember(Month::new(2026, 12)));
        assert_eq!(whole_due(&family("2025-12", 1, 0), Benefit::ChristmasBonus).due_month, Some(Month::new(2025, 12)));
    }

    #[test]
    fn the_rsa_of_november_opens_it_or_failing_that_that_of_december() {
        // The RSA of November looks at July to September, that of December, after a new claim, at August to October. Of 4,000 that
        // have stopped one flat amount a month is left out: 4,000 − 3 × 646.52, a third of which exceeds 646.52.
        let other = |from: &str, to: &str| {
            format!(r#","income":[{{"kind":"other","monthly":4000,"from":"{from}","to":"{to}"}}]"#)
        };
        let of = |income: &str| with("2025-12", 1, 0, income);
        let rsa_of = |household: &Household| {
            opening(&crate::assessment::case(household), household.month).expect("all is known").map(|(month, _)| month)
        };
        assert_eq!(rsa_of(&of("")), Some(Month::new(2025, 11)));
        let ended = of(&other("2025-07", "2025-07"));
        assert_eq!(rsa_of(&ended), Some(Month::new(2025, 12)));
        assert_eq!(rsa_of(&of(&other("2025-01", "2025-12"))), None);
    }

    #[test]
    fn with_the_ass_france_travail_pays() {
        // 1,000 € of ASS leaves no RSA; 300 € leave some, and one bonus.
        let ass = |monthly: u32| {
            with(
                "2025-12",
                1,
                0,
                &format!(r#","income":[{{"kind":"solidarity_unemployment","monthly":{monthly},"from":"2025-01"}}]"#),
            )
        };
        assert_eq!(not_due_reason(&ass(1000), Benefit::ChristmasBonus), Reason::BonusOfFranceTravail);
        let due = whole_due(&ass(300), Benefit::ChristmasBonus);
        assert_eq!((due.net, due.remarks), (Euros(dec!(152.45)), vec![Reason::BonusOfFranceTravail]));
    }

    #[test]
    fn a_child_in_alternating_residence_counts_for_half_of_its_share() {
        let persons = |whole, half| Persons { adults: 1, whole, half };
        let factor = |persons| NATIONAL.factor(persons, Month::new(2025, 12)).expect("the scale is known");
        assert_eq!(factor(persons(0, 1)), dec!(1.25));
        assert_eq!(factor(persons(2, 1)), dec!(2));
    }

    #[test]
    fn mayotte_has_its_own_scale() {
        let factor = |adults, whole| {
            MAYOTTE.factor(Persons { adults, whole, half: 0 }, Month::new(2025, 12)).expect("the scale is known")
        };
        // 76.22 alone; 30 % for the third child, 10 % for the fourth.
        assert_eq!([factor(1, 0), factor(2, 3), factor(2, 4)], [dec!(1), dec!(2.4), dec!(2.5)]);
    }
}
