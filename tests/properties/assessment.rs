//! What is due: the same whoever is named first, never negative, and always the sum of its lines.

use droits_engine::household::{Activity, Answer, Household, Income, Kind, Nationality, Spell, Tenure, read, write};
use droits_engine::money::{Euros, Monthly};
use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::trace::{CommonLine, Role, Step, Trace, Value};
use droits_engine::{Assessment, assess};
use proptest::prelude::*;
use rust_decimal::dec;

use crate::households::{
    cases, household, household_with_and_without_answers, household_with_unknowns, simple_household,
};

/// What a benefit comes to: nothing when it cannot be said.
fn amount(assessment: &Assessment, benefit: Benefit) -> Option<(Euros, Euros)> {
    match assessment.of(benefit) {
        Outcome::Due(due) => Some((due.gross, due.net)),
        Outcome::NotDue(_) => Some((Euros::ZERO, Euros::ZERO)),
        Outcome::Unknown(_) => None,
    }
}

/// Whether two households get the same of these benefits.
fn same(one: &Household, other: &Household, benefits: &[Benefit]) -> Result<(), TestCaseError> {
    let (first, second) = (assess(one, &mut Trace::silent()), assess(other, &mut Trace::silent()));
    for &benefit in benefits {
        prop_assert_eq!(amount(&first, benefit), amount(&second, benefit), "{:?} of {}", benefit, write(one));
    }
    Ok(())
}

/// A couple in which nothing depends on who claims: both are French and have always lived in France, together for long;
/// no maintenance comes in, which the format gives to the claimant; neither studies, which changes the housing aid of
/// the one who claims (CCH, R822-20); they live in no residence, whose ceilings look at the claimant; and one of them only
/// stays beside a sick child, for the days of a couple are counted together, the claimant's first.
fn with_equal_rights(mut household: Household) -> Household {
    household.union_since = Answer::default();
    if household.housing.tenure == Tenure::Residence.into() {
        household.housing.tenure = Tenure::Tenant.into();
    }
    for child in &mut household.children {
        child.child_support = Answer::default();
    }
    if let Some(partner) = household.adults.get_mut(1) {
        (partner.presence_days, partner.presence_half_days) = (0.into(), 0.into());
        partner.presence_costs = Answer::default();
    }
    for adult in &mut household.adults {
        if adult.activity == Activity::Student.into() {
            adult.activity = Activity::Jobseeker.into();
        }
        adult.nationality = Nationality::French.into();
        adult.in_france_since = Answer::default();
        adult.months_abroad = Answer::default();
        // Overseas the claimant's service decides on the allowances of a single child (CSS, L755-10).
        adult.public_servant = Answer::default();
    }
    household
}

fn figure(step: &Step) -> rust_decimal::Decimal {
    match step.value {
        Value::Euros(amount) => amount,
        other => panic!("{other:?} is no amount in {step:?}"),
    }
}

/// Spells that bring nothing: of any kind, over any months around the month of the household.
fn nothing() -> impl Strategy<Value = Vec<(usize, Option<i32>, Option<i32>, bool)>> {
    let months = || prop::option::of(-40..4_i32);
    prop::collection::vec((0..Kind::ALL.len(), months(), months(), any::<bool>()), 1..8)
}

/// The household with these spells, dealt out to everybody in it.
fn with_nothing_more(household: &Household, spells: &[(usize, Option<i32>, Option<i32>, bool)]) -> Household {
    let mut household = household.clone();
    let month = household.month;
    // Of somebody self-employed a profit of nil says something.
    let trades: Vec<bool> =
        household.adults.iter().map(|adult| adult.activity == Activity::SelfEmployed.into()).collect();
    let dead = household.deaths.iter_mut().filter_map(|death| death.child.as_mut());
    let mut incomes: Vec<&mut Income> = (household.adults.iter_mut().map(|adult| &mut adult.income))
        .chain(household.children.iter_mut().chain(dead).map(|child| &mut child.income))
        .chain(household.dependants.iter_mut().map(|dependant| &mut dependant.income))
        .collect();
    let people = incomes.len();
    for (i, &(kind, from, to, taxed)) in spells.iter().enumerate() {
        let Answer::Known(theirs) = &mut incomes[i % people].0 else { continue };
        if Kind::ALL[kind].0 == Kind::SelfEmployed && trades.get(i % people) == Some(&true) {
            continue;
        }
        let (from, to) = (from.map(|months| month + months), to.map(|months| month + months));
        if from.is_some_and(|from| to.is_some_and(|to| to < from)) {
            continue;
        }
        let taxable = taxed.then_some(Monthly::ZERO).into();
        theirs.push(Spell {
            kind: Kind::ALL[kind].0,
            monthly: Monthly::ZERO.into(),
            from,
            to,
            taxable,
            gross: None.into(),
            overtime: Monthly::ZERO.into(),
        });
    }
    household
}

/// A year without profit is the year that counts, not one that is not known: that of a loss (CSS, R845-2; CASF, R262-19; CCH,
/// R822-5).
#[test]
fn a_year_without_profit_of_the_self_employed_is_the_year_that_counts() {
    let with = |activity: &str| {
        let json = serde_json::json!({
            "format": 1, "month": "2026-11", "residence": {"department": "59", "apl_zone": 2}, "union": "single",
            "adults": [{"birth_date": "1985-04-04", "activity": activity, "activity_since": "2019-03-01", "income": [
                {"kind": "self_employed", "monthly": 0, "from": "2024-01", "to": "2024-12"},
                {"kind": "self_employed", "monthly": 1300, "from": "2025-01"}]}],
            "housing": {"tenure": "tenant", "rent": 500}
        });
        let household = read(json.to_string().as_bytes()).expect("a valid household");
        let assessment = assess(&household, &mut Trace::silent());
        [Benefit::Rsa, Benefit::Ppa, Benefit::Al].map(|benefit| amount(&assessment, benefit).map(|(gross, _)| gross.0))
    };
    // 651.69 less 12 % for the home, 78.20; no earnings; 314.96 − 5, and what the CRDS leaves of the
    // euro, as for anybody without resources.
    assert_eq!(with("self_employed"), [Some(dec!(573.49)), Some(dec!(0)), Some(dec!(309.54))]);
    // Who is no longer, of whom the profit of last year alone is known.
    let [rsa, ppa, _] = with("employed");
    assert!(rsa < Some(dec!(573.49)) && ppa > Some(dec!(0)), "{rsa:?} {ppa:?}");
}

proptest! {
    #![proptest_config(cases(512))]

    #[test]
    fn an_income_of_nothing_is_no_income(household in household_with_unknowns(), spells in nothing()) {
        let more = with_nothing_more(&household, &spells);
        let (mut before, mut after) = (Trace::default(), Trace::default());
        prop_assert_eq!(
            assess(&household, &mut before), assess(&more, &mut after), "{} and {}", write(&household), write(&more)
        );
        prop_assert_eq!(before, after);
    }

    #[test]
    fn the_order_of_the_children_does_not_matter(household in household(), turn in 1..9_usize) {
        let mut other = household.clone();
        for adult in &mut other.adults {
            adult.presence_child = Answer::default();
        }
        let household = other.clone();
        if !other.children.is_empty() {
            let turn = turn % other.children.len();
            other.children.rotate_left(turn);
            other.children[..].reverse();
        }
        same(&household, &other, &Benefit::ALL)?;
    }

    #[test]
    fn the_order_of_the_partners_does_not_matter(household in household().prop_map(with_equal_rights)) {
        let mut other = household.clone();
        other.adults.reverse();
        same(&household, &other, &Benefit::ALL)?;
    }

    #[test]
    fn twins_bring_what_two_children_of_a_day_s_difference_bring(household in simple_household()) {
        const BENEFITS: [Benefit; 3] = [Benefit::Af, Benefit::Cf, Benefit::Ars];
        let mut twins = household.clone();
        let Some(mut twin) = twins.children.first().cloned() else { return Ok(()) };
        // In the middle of a month, long ago enough: no rule looks at the day.
        twin.birth_date = droits_engine::calendar::Date::constant(2016, 5, 15).into();
        twin.adoption_date = Answer::default();
        twins.children = vec![twin.clone(), twin];
        let mut others = twins.clone();
        others.children[1].birth_date = droits_engine::calendar::Date::constant(2016, 5, 16).into();
        same(&twins, &others, &BENEFITS)?;
    }

    #[test]
    fn an_explanation_changes_nothing(household in household_with_unknowns()) {
        prop_assert_eq!(assess(&household, &mut Trace::silent()), assess(&household, &mut Trace::default()));
    }

    #[test]
    fn no_amount_is_negative(household in household_with_unknowns()) {
        let assessment = assess(&household, &mut Trace::silent());
        for (benefit, outcome) in assessment.iter() {
            if let Outcome::Due(due) = outcome {
                prop_assert!(due.net > Euros::ZERO, "{benefit:?}: {due:?}");
                prop_assert!(due.gross >= due.net, "{benefit:?}: {due:?}");
                for share in due.per_adult.iter().flatten() {
                    prop_assert!(share.net >= Euros::ZERO && share.gross >= share.net, "{benefit:?}: {due:?}");
                }
            }
        }
        prop_assert!(assessment.monthly_total() >= Euros::ZERO);
    }

    #[test]
    fn amounts_by_adult_add_up(household in household()) {
        for (benefit, outcome) in assess(&household, &mut Trace::silent()).iter() {
            if let Outcome::Due(due) = outcome && let Some(adults) = &due.per_adult {
                prop_assert_eq!(adults.len(), household.adults.len(), "{:?}", benefit);
                prop_assert_eq!(adults.iter().map(|share| share.gross).sum::<Euros>(), due.gross, "{:?}", benefit);
                prop_assert_eq!(adults.iter().map(|share| share.net).sum::<Euros>(), due.net, "{:?}", benefit);
            }
        }
    }

    #[test]
    fn the_lines_of_a_benefit_sum_to_its_result(household in household()) {
        let mut trace = Trace::default();
        let assessment = assess(&household, &mut trace);
        for (benefit, outcome) in assessment.iter() {
            let of = |role: Role| trace.of(benefit).filter(move |step| step.role == role);
            match outcome {
                Outcome::Due(due) => {
                    let gross: Vec<_> = of(Role::Gross).map(figure).collect();
                    let net: Vec<_> = of(Role::Net).map(figure).collect();
                    prop_assert_eq!(&gross, &[due.gross.euros()], "gross of {:?}", benefit);
                    prop_assert_eq!(&net, &[due.net.euros()], "net of {:?}", benefit);
                    let levies: rust_decimal::Decimal = of(Role::Levy).map(figure).sum();
                    prop_assert_eq!(gross[0] - levies, net[0], "levies of {:?}", benefit);
                    let parts: rust_decimal::Decimal = of(Role::Part).map(figure).sum();
                    prop_assert!(of(Role::Part).next().is_some(), "no part in {benefit:?}");
                    prop_assert_eq!(parts, gross[0], "parts of {:?}", benefit);
                    prop_assert_eq!(of(Role::Refusal).count(), 0, "a refusal in {:?}, which is due", benefit);
                }
                Outcome::NotDue(reason) => {
                    let said = |step: &Step| {
                        step.line == CommonLine::Refusal.line() && step.value == Value::Reason(*reason)
                    };
                    prop_assert!(of(Role::Refusal).any(said), "{benefit:?} does not note {reason:?}");
                }
                Outcome::Unknown(_) => {}
            }
        }
    }

    #[test]
    fn a_missing_answer_never_changes_an_amount_that_is_still_given(
        (known, partly) in household_with_and_without_answers(),
    ) {
        let (known, assessment) = (assess(&known, &mut Trace::silent()), assess(&partly, &mut Trace::silent()));
        for benefit in Benefit::ALL {
            if let Some(found) = amount(&assessment, benefit) {
                prop_assert_eq!(Some(found), amount(&known, benefit), "{:?} without {:?}", benefit, &partly.unknown);
            }
        }
    }
}

/// The properties above say something only of what happens: every benefit is due to some of the households.
#[test]
fn the_households_are_of_every_kind() {
    use proptest::strategy::{Strategy as _, ValueTree as _};
    use proptest::test_runner::TestRunner;

    let mut runner = TestRunner::deterministic();
    let (mut due, mut refused, mut unknown) = ([0; Benefit::COUNT], [0; Benefit::COUNT], [0; Benefit::COUNT]);
    for _ in 0..1500 {
        let household = household().new_tree(&mut runner).expect("nothing is rejected").current();
        for (i, outcome) in assess(&household, &mut Trace::silent()).outcomes.iter().enumerate() {
            match outcome {
                Outcome::Due(_) => due[i] += 1,
                Outcome::NotDue(_) => refused[i] += 1,
                Outcome::Unknown(_) => unknown[i] += 1,
            }
        }
    }
    for (i, benefit) in Benefit::ALL.into_iter().enumerate() {
        println!("{:<14} due {:>4}, not due {:>4}, unknown {:>4}", benefit.code(), due[i], refused[i], unknown[i]);
        // Three children, one of them under two, a move in this very month, an aid: too rare for so few households.
        let rare = benefit == Benefit::MovingGrant;
        assert!(refused[i] > 0 && (due[i] > 0 || rare), "{benefit:?} is always or never due");
    }
}
