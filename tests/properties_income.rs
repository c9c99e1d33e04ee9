//! RSA and prime d'activité over random households: what income may do to them, and that nothing depends on which of two
//! adults stands first.

use droits_engine::assess;
use droits_engine::benefits::ppa::PpaLine;
use droits_engine::benefits::rsa::RsaLine;
use droits_engine::calendar::Month;
use droits_engine::household::{Answer, Household, Income, Institution, Kind, Nationality, Spell, Tenure};
use droits_engine::money::Monthly;
use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::trace::{Line, Trace, Value};
use proptest::prelude::*;
use rust_decimal::{Decimal, dec};

use crate::households::{cases, household};

/// The gross amount of a benefit, zero when none is due; nothing when it cannot be said.
fn gross(household: &Household, benefit: Benefit) -> Option<Decimal> {
    match assess(household, &mut Trace::silent()).of(benefit) {
        Outcome::Due(due) => Some(due.gross.0),
        Outcome::NotDue(_) => Some(Decimal::ZERO),
        Outcome::Unknown(_) => None,
    }
}

/// A benefit, the other benefits and the home that it counted over the three months, and whom it left out of the household.
struct Found {
    gross: Decimal,
    counted: Decimal,
    left_out: usize,
}

fn found(household: &Household, benefit: Benefit) -> Option<Found> {
    let mut trace = Trace::default();
    let gross = match assess(household, &mut trace).of(benefit) {
        Outcome::Due(due) => due.gross.0,
        Outcome::NotDue(_) => Decimal::ZERO,
        Outcome::Unknown(_) => return None,
    };
    let counts = |line: Line| {
        use RsaLine::{DisabilityBenefits, FamilyBenefits, Home, HousingAid};
        matches!(line.of(), Some(FamilyBenefits | DisabilityBenefits | Home | HousingAid))
            || matches!(line.of(), Some(PpaLine::Benefits | PpaLine::Home | PpaLine::HousingAid))
    };
    let counted = trace.of(benefit).filter(|step| counts(step.line)).map(|step| match step.value {
        Value::Euros(euros) => euros,
        _ => Decimal::ZERO,
    });
    let counted = counted.sum();
    let left_out = trace.of(benefit).filter(|step| step.line == RsaLine::ChildLeftOut.line()).count();
    Some(Found { gross, counted, left_out })
}

/// Everybody's income, in the order of the household.
fn incomes(household: &mut Household) -> impl Iterator<Item = &mut Income> {
    let adults = household.adults.iter_mut().map(|adult| &mut adult.income);
    let children = household.children.iter_mut().map(|child| &mut child.income);
    adults.chain(children).chain(household.dependants.iter_mut().map(|dependant| &mut dependant.income))
}

/// The same household in a month that the tables know, with one euro more in a month, of a kind that is paid in it already:
/// one of its incomes, chosen by `which`.
fn one_euro_more(household: &Household, month: Month, which: usize, of: fn(Kind) -> bool) -> Option<Household> {
    let mut more = household.clone();
    let paid = |income: &Income| -> Vec<Kind> {
        let Answer::Known(spells) = &income.0 else { return Vec::new() };
        spells.iter().filter(|spell| of(spell.kind) && spell.covers(month)).map(|spell| spell.kind).collect()
    };
    let kinds: Vec<Vec<Kind>> = incomes(&mut more).map(|income| paid(income)).collect();
    let chosen = which.checked_rem(kinds.iter().map(Vec::len).sum())?;
    let (person, kind) =
        kinds.iter().enumerate().flat_map(|(i, kinds)| kinds.iter().map(move |kind| (i, *kind))).nth(chosen)?;
    if let Some(Income(Answer::Known(spells))) = incomes(&mut more).nth(person) {
        spells.push(once(kind, dec!(1), month));
    }
    Some(more)
}

fn once(kind: Kind, amount: Decimal, month: Month) -> Spell {
    Spell {
        kind,
        monthly: Monthly(amount).into(),
        from: Some(month),
        to: Some(month),
        taxable: None.into(),
        gross: None.into(),
        overtime: Monthly::ZERO.into(),
    }
}

/// Income, not a deduction.
fn is_income(kind: Kind) -> bool {
    !matches!(kind, Kind::SupportPaid | Kind::RealExpenses)
}

/// Income of which the prime d'activité keeps no share (CSS, R844-2; L842-4 5°).
fn is_no_work(kind: Kind) -> bool {
    replaces(kind) || is_property(kind)
}

fn replaces(kind: Kind) -> bool {
    matches!(
        kind,
        Kind::Unemployment
            | Kind::SolidarityUnemployment
            | Kind::WorkInjuryAnnuity
            | Kind::RetirementPension
            | Kind::SurvivorPension
            | Kind::DisabilityPension
            | Kind::Aspa
            | Kind::Asi
            | Kind::Alimony
    )
}

fn is_property(kind: Kind) -> bool {
    matches!(kind, Kind::Rent | Kind::Capital | Kind::Foreign | Kind::Other)
}

/// November 2026, when every month looked at has its values.
fn in_november(mut household: Household) -> Household {
    household.month = Month::new(2026, 11);
    household.children.retain(|child| child.birth_date.get().is_ok_and(|birth| Month::of(birth) <= household.month));
    household
}

/// Incomes are a tenth of what they were, so that RSA and prime are due to many.
fn poorer(mut household: Household) -> Household {
    for income in incomes(&mut household) {
        let Answer::Known(spells) = &mut income.0 else { continue };
        for spell in spells {
            if let Answer::Known(monthly) = &mut spell.monthly {
                *monthly = Monthly((monthly.0 / dec!(10)).round_dp(2));
            }
            spell.taxable = Answer::default();
        }
    }
    household
}

/// No benefit is asked for that looks at one adult by name: a housing aid, AAH.
fn of_the_household_only(mut household: Household) -> Household {
    household.housing.tenure = Tenure::Homeless.into();
    for adult in &mut household.adults {
        adult.disability_rate = Answer::Known(0);
        // Overseas the claimant's service decides on the allowances of a single child, which the RSA counts (CSS, L755-10).
        adult.public_servant = Answer::default();
    }
    household
}

proptest! {
    #![proptest_config(cases(512))]

    /// One euro more of any income, in one of the months looked at, never raises the RSA. Three texts say otherwise:
    ///
    /// - another benefit that the RSA counts falls by more (R262-7 II 3°: what is paid counts): the rise is no larger;
    /// - the resources of somebody in charge reach what he or she brings, and neither counts any more, nor in the flat rate of
    ///   the home (R262-3, last al.; R262-9);
    /// - income that stopped is left out (R262-13): the euro is of a kind that is paid in the month already, so that nothing
    ///   begins or stops by it.
    #[test]
    fn one_euro_more_of_any_income_never_raises_the_rsa(
        household in household().prop_map(in_november).prop_map(poorer),
        offset in 0..3_i32,
        which in 0..1000_usize,
    ) {
        let month = Month::new(2026, 7) + offset;
        let Some(more) = one_euro_more(&household, month, which, is_income) else { return Ok(()) };
        let (Some(before), Some(after)) = (found(&household, Benefit::Rsa), found(&more, Benefit::Rsa)) else { return Ok(()) };
        if before.left_out != after.left_out {
            return Ok(());
        }
        let rise = after.gross - before.gross;
        let fall = (before.counted - after.counted) / dec!(3);
        prop_assert!(rise <= fall.max(Decimal::ZERO) + dec!(0.01), "{} then {}: {fall} less of others", before.gross, after.gross);
    }

    /// Nor, but for earnings, the prime d'activité: what replaces earnings in a month looked at, other taxed income two years
    /// before. One text says otherwise: another benefit that it counts falls by more (R844-4, R844-5).
    #[test]
    fn one_euro_more_of_any_income_but_earnings_never_raises_the_prime(
        household in household().prop_map(in_november).prop_map(poorer),
        offset in 0..3_i32,
        which in 0..1000_usize,
    ) {
        let month = Month::new(2026, 7) + offset;
        for more in [
            one_euro_more(&household, month, which, replaces),
            one_euro_more(&household, month - 24, which, is_no_work),
        ] {
            let Some(more) = more else { continue };
            let (Some(before), Some(after)) = (found(&household, Benefit::Ppa), found(&more, Benefit::Ppa)) else { continue };
            let rise = after.gross - before.gross;
            let fall = (before.counted - after.counted) / dec!(3);
            prop_assert!(rise <= fall.max(Decimal::ZERO) + dec!(0.01), "{} then {}: {fall} less", before.gross, after.gross);
        }
    }

    /// Either of two adults may be the beneficiary, and the text speaks of the household: which of them stands first changes
    /// nothing, whether they study, stay abroad, are in prison, or hold no permit.
    #[test]
    fn swapping_the_adults_changes_nothing(
        household in household().prop_map(in_november).prop_map(poorer).prop_map(of_the_household_only),
        prison in prop::option::of((0..2_usize, 1..30_i8)),
        foreign in prop::option::of((0..2_usize, any::<bool>())),
        review in 9..12_i8,
    ) {
        if household.adults.len() < 2 {
            return Ok(());
        }
        let mut household = household;
        household.reviews.rsa = Some(Month::new(2026, review)).into();
        household.reviews.ppa = Some(Month::new(2026, review)).into();
        if let Some((adult, day)) = prison {
            household.adults[adult].institution = Some(Institution::Prison).into();
            let since = droits_engine::calendar::Date::constant(2026, 6 + day % 4, day.min(28));
            household.adults[adult].in_institution_since = Some(since).into();
        }
        if let Some((adult, settled)) = foreign {
            household.adults[adult].nationality = Nationality::Other.into();
            household.adults[adult].protected = Answer::Known(false);
            let since = settled.then_some(droits_engine::calendar::Date::constant(2015, 1, 1));
            household.adults[adult].permit_since = Answer::Known(since);
            household.children.iter_mut().for_each(|child| child.residence_condition = Answer::Known(false));
        }
        let mut swapped = household.clone();
        swapped.adults.swap(0, 1);
        for benefit in [Benefit::Rsa, Benefit::Ppa] {
            let [one, other] = [&household, &swapped].map(|household| {
                match assess(household, &mut Trace::silent()).of(benefit) {
                    Outcome::Due(due) => Some((due.gross.0, due.increased)),
                    Outcome::NotDue(_) => Some((Decimal::ZERO, false)),
                    Outcome::Unknown(_) => None,
                }
            });
            prop_assert_eq!(one, other, "{:?}", benefit);
        }
    }

    /// An income of one month counts once, in the quarter that looks at its month, and in no other (CASF, R262-7;
    /// Conseil d'État, 11 February 2022, no. 449400); for the prime, in no other either.
    #[test]
    fn an_income_paid_once_counts_once_and_only_in_its_month(
        household in household().prop_map(in_november).prop_map(of_the_household_only),
        kind in prop::sample::select(vec![Kind::Capital, Kind::Rent, Kind::Alimony, Kind::Foreign, Kind::Other]),
        adult in 0..2_usize,
        thirds in 1..40_u32,
        paid in 1..8_i32,
        review in 1..4_i8,
    ) {
        let mut household = household;
        for income in incomes(&mut household) {
            *income = Income::default();
        }
        household.reviews.rsa = Some(Month::new(2026, review)).into();
        household.reviews.ppa = Some(Month::new(2026, review)).into();
        // What somebody abroad or in prison receives does not count; the ASPA, which counts as paid, looks at a quarter of its own.
        let young = droits_engine::calendar::Date::constant(1970, 1, 1);
        for adult in &mut household.adults {
            adult.months_abroad = Answer::Known(Vec::new());
            adult.in_france_since = Answer::default();
            adult.institution = Answer::default();
            if adult.birth_date.get().is_ok_and(|birth| birth < young) {
                adult.birth_date = young.into();
            }
        }
        let adult = adult.min(household.adults.len() - 1);
        let paid = Month::january(2026) + paid;
        let amount = Decimal::from(thirds) * dec!(3);
        for later in 0..15 {
            let mut without = household.clone();
            without.month = Month::new(2026, review) + later;
            let mut with = without.clone();
            with.adults[adult].income = Income(Answer::Known(vec![once(kind, amount, paid)]));
            let opened = Month::new(2026, review) + later / 3 * 3;
            let is_seen = (2..=4).contains(&opened.since(paid));
            let (Some(before), Some(after)) = (gross(&without, Benefit::Rsa), gross(&with, Benefit::Rsa)) else { return Ok(()) };
            if !is_seen {
                prop_assert_eq!(before, after, "RSA of {} sees {}", without.month, paid);
                prop_assert_eq!(gross(&without, Benefit::Ppa), gross(&with, Benefit::Ppa));
            } else if before > amount + dec!(6) {
                // A third in each month of the quarter, or less where one of the months looked at leaves nothing.
                let (third, taken) = (amount / dec!(3), before - after);
                let once = taken <= third + dec!(0.01) && taken >= third / dec!(3) - dec!(0.01);
                prop_assert!(once, "{kind:?} of {paid} in {}: {before} then {after}", without.month);
            }
        }
    }
}
