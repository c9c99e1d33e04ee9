//! The guided way reaches every question whose answer counts, and gives what the page with everything gives.

use std::collections::BTreeSet;

use droits_engine::calendar::Month;
use droits_engine::household::{self, Household, OtherParent};
use droits_engine::money::{Euros, Monthly};
use droits_engine::outcome::{Benefit, Gap, Outcome};
use droits_engine::scenario::ranges::ranges;
use droits_engine::trace::Trace;
use droits_engine::{assess, household::read as read_household};
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};
use serde_json::Value;

use super::early::walked;
use super::*;
use crate::form::{Spot, households, open, read};

/// The cases that the desk offers.
fn cases() -> Vec<Household> {
    let cases: Value = serde_json::from_str(include_str!("../../../public/cases.json")).expect("the cases are JSON");
    let cases = cases.as_array().expect("a list").iter();
    let read = |case: &Value| read_household(case["household"].to_string().as_bytes()).expect("a case reads");
    let cases: Vec<Household> = cases.map(read).collect();
    assert!(cases.len() >= 27);
    cases
}

/// Households from a seed; another one with `SEED`, another number with `PROPTEST_CASES`.
fn random<S: proptest::strategy::Strategy<Value = Household>>(strategy: S, number: u32) -> Vec<Household> {
    let variable = |name: &str| std::env::var(name).ok().and_then(|text| text.parse::<u32>().ok());
    let mut seed = [0; 32];
    seed[..4].copy_from_slice(&variable("SEED").unwrap_or(2026).to_le_bytes());
    let mut runner = TestRunner::new_with_rng(Config::default(), TestRng::from_seed(RngAlgorithm::ChaCha, &seed));
    let number = variable("PROPTEST_CASES").unwrap_or(number);
    (0..number).map(|_| strategy.new_tree(&mut runner).expect("a household").current()).collect()
}

fn outcomes(household: &Household) -> Vec<(Benefit, Option<Euros>)> {
    let amount = |outcome: &Outcome| match outcome {
        Outcome::Due(due) => Some(due.net),
        Outcome::NotDue(_) => Some(Euros::ZERO),
        Outcome::Unknown(_) => None,
    };
    assess(household, &mut Trace::silent()).iter().map(|(benefit, outcome)| (benefit, amount(outcome))).collect()
}

/// The household without answers that contradict others, for which nobody is asked.
fn plausible(mut household: Household) -> Household {
    let february = Month::new(household.month.year() - 5, 2).first_day();
    // Nobody is on parental leave without a child.
    if household.children.is_empty() {
        for adult in &mut household.adults {
            adult.parental_leave = None.into();
        }
    }
    // Who is never beside a sick child has no costs of it.
    for adult in &mut household.adults {
        if adult.presence_days == 0.into() && adult.presence_half_days == 0.into() {
            adult.presence_costs = Monthly::ZERO.into();
        }
    }
    for child in &mut household.children {
        // Maintenance comes from a parent who pays it.
        if child.other_parent != OtherParent::Paying.into() {
            child.child_support = Monthly::ZERO.into();
        }
        // Nobody is in CP long before six.
        if child.birth_date.get().is_ok_and(|birth| birth.year() > february.year() + 1 || birth < february) {
            child.early_schooling = false.into();
        }
    }
    household
}

#[test]
fn the_guided_way_gives_what_the_page_with_everything_gives() {
    let mut families = cases();
    families.extend(random(households::household(), 300).into_iter().map(plausible));
    let mut differ = Vec::new();
    for family in families {
        let expert = open(&household::write(&family)).expect("what is written opens");
        let way = walked(&family);
        let guided = read(way.last().expect("there is a first screen"));
        assert!(guided.problems.is_empty(), "{:?}", guided.problems);
        let guided = outcomes(&guided.household.expect("it reads"));
        let expert = outcomes(&read(&expert).household.expect("it reads"));
        let other: Vec<_> = guided.iter().zip(&expert).filter(|(guided, expert)| guided != expert).collect();
        if !other.is_empty() {
            differ.push(format!("{other:?}\n{}", household::write(&family)));
        }
    }
    assert!(differ.is_empty(), "{} differ\n{}", differ.len(), differ.join("\n\n"));
}

/// Pointers of what the benefits of a household need: the first of each, and where a range is looked for all of them.
fn needs(household: &Household, all: bool) -> BTreeSet<String> {
    let mut needs: BTreeSet<usize> = match all {
        true => ranges(household).needs.iter().flatten().map(|i| usize::from(*i)).collect(),
        false => BTreeSet::new(),
    };
    let assessment = assess(household, &mut Trace::silent());
    needs.extend(assessment.iter().filter_map(|(_, outcome)| match outcome {
        Outcome::Unknown(Gap::Answer(missing)) => Some(usize::from(missing.0)),
        _ => None,
    }));
    needs.into_iter().map(|i| household.unknown[i].clone()).collect()
}

#[test]
fn the_guided_way_reaches_every_answer_that_is_missing() {
    let families = random(households::household_with_unknowns(), 300);
    let mut unreached = BTreeSet::new();
    let mut look = |form: &FormState, all: bool| {
        let reading = read(form);
        for pointer in needs(&reading.household.expect("it reads"), all) {
            let spot = reading.spots.get(&pointer);
            if spot.is_none_or(|spot| screen_of(form, *spot).is_none()) {
                unreached.insert(format!("{pointer} {spot:?}"));
            }
        }
    };
    for (i, family) in families.iter().enumerate() {
        look(&open(&household::write(family)).expect("what is written opens"), i % 10 == 0);
    }
    // And on the way, while answers are still to come.
    for family in cases() {
        walked(&family).iter().for_each(|form| look(form, false));
    }
    assert!(unreached.is_empty(), "{unreached:#?}");
}

#[test]
fn every_question_has_its_screen() {
    let mut shown = BTreeSet::new();
    let families =
        random(households::household(), 300).into_iter().chain(random(households::household_with_unknowns(), 100));
    for family in families {
        let way = walked(&family);
        let form = way.last().expect("there is a first screen");
        let on_cards =
            |kind: CardKind| Key::ALL.iter().copied().filter(move |key| kind.asks(key.row().card)).collect::<Vec<_>>();
        for screen in screens(form) {
            shown.extend(match screen.show {
                Show::Fields(keys) => keys.into_iter().map(|(_, key)| key).collect(),
                Show::Children => vec![Key::Pregnant],
                Show::Kinds(_) => vec![Key::NoIncome],
                Show::Income(_) => on_cards(CardKind::Spell),
                Show::Cares(_) => on_cards(CardKind::Care),
                Show::People(kind) => on_cards(kind).into_iter().filter(|key| key.row().card == kind).collect(),
                Show::Situations | Show::Summary => Vec::new(),
            });
        }
    }
    // So few are born early that none may be among them.
    let mut early = form();
    let child = early.add(CardKind::Child, None);
    early.say(child, Key::ChildBirth, "01/09/2026");
    tick(&mut early, Situation::BornEarly, Vec::new());
    shown.extend(asks(&early, child, Key::DueDate).then_some(Key::DueDate));
    // The month is that of today, the name of a case is the desk's, a box says that a child is not one's own, and the page
    // notes the rest by itself.
    use Key::{AdultSituations, CaseId, CommuneTyped, Note, OwnParent, Passed, Received, Situations};
    let apart = [Key::Month, CaseId, OwnParent, AdultSituations, CommuneTyped, Note, Passed, Received, Situations];
    // What few need for rights that the guided way does not tell yet is asked on the page with every question.
    use Key::PassColoUsed;
    use Key::{ChildrenClaimedBy, HealthScheme, StudyDistance, TaxAttached};
    let of_rights = [ChildrenClaimedBy, HealthScheme, StudyDistance, TaxAttached, PassColoUsed];
    assert!(of_rights.iter().all(|key| !shown.contains(key)), "one that is asked now stands in the list no more");
    let missing: Vec<_> = Key::ALL
        .iter()
        .filter(|key| !shown.contains(key) && !apart.contains(key) && !of_rights.contains(key))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}

fn form() -> FormState {
    FormState::new(Month::new(2026, 11))
}

/// Whether the guided way shows a question.
fn asks(form: &FormState, card: Id, key: Key) -> bool {
    screen_of(form, Spot { card, key, month: None }).is_some()
        && form.card(card).is_some_and(|card| Look { form, card }.matters(key))
}

#[test]
fn the_share_of_the_smic_is_asked_as_soon_as_a_protected_workplace_pays() {
    let mut form = form();
    tick(&mut form, Situation::AdultDisability, Vec::new());
    form.say(FormState::CLAIMANT, Key::AdultRate, "80");
    assert!(!asks(&form, FormState::CLAIMANT, Key::EsatShare), "nothing comes from a protected workplace");
    let spell = form.add(CardKind::Spell, Some(FormState::CLAIMANT));
    form.say(spell, Key::SpellKind, "esat_wage");
    form.say(spell, Key::Monthly, "750");
    assert!(asks(&form, FormState::CLAIMANT, Key::EsatShare));
    let untold = situations(&FormState::new(Month::new(2026, 11)));
    assert!(untold.is_empty());
}

#[test]
fn pay_of_a_protected_workplace_asks_for_the_rate_though_no_box_was_ticked() {
    let mut form = form();
    assert!(!asks(&form, FormState::CLAIMANT, Key::AdultRate));
    let spell = form.add(CardKind::Spell, Some(FormState::CLAIMANT));
    form.say(spell, Key::SpellKind, "esat_wage");
    assert!(asks(&form, FormState::CLAIMANT, Key::AdultRate));
}

#[test]
fn a_share_that_is_not_given_leaves_the_allowance_within_the_range() {
    let family = read_household(
        br#"{"format":1,"month":"2026-11","residence":{"department":"35","apl_zone":2},"union":"single",
        "adults":[{"birth_date":"1990-05-04","activity":"employed","disability_rate":80,"esat_share":15,
            "income":[{"kind":"esat_wage","monthly":750}]}],"housing":{"tenure":"tenant","rent":420}}"#,
    )
    .expect("a household");
    let total = assess(&family, &mut Trace::silent()).monthly_total();
    let mut form = open(&household::write(&family)).expect("it opens");
    form.say(FormState::CLAIMANT, Key::EsatShare, "");
    let reading = read(&form).household.expect("it reads");
    assert_eq!(needs(&reading, true), BTreeSet::from(["/adults/0/esat_share".to_owned()]));
    let range = ranges(&reading).total.expect("a range");
    assert!(range.least <= total && total <= range.most, "{total:?} in {range:?}");
    let outcome = |benefit: Benefit| matches!(assess(&family, &mut Trace::silent()).of(benefit), Outcome::Due(_));
    assert!(outcome(Benefit::Aah) && outcome(Benefit::Ppa) && total > range.least, "both are in it");
}

#[test]
fn who_raises_a_child_of_others_says_so_in_one_box() {
    let mut form = form();
    let child = form.add(CardKind::Child, None);
    tick(&mut form, Situation::NotOwnChild, Vec::new());
    assert_eq!(form.text(child, Key::OwnParent), "no", "an only child is meant");
    assert!(!asks(&form, child, Key::OwnParent), "and is not asked about again");
    let topics: Vec<Topic> = screens(&form).iter().map(|screen| screen.topic).collect();
    assert!(topics.contains(&Topic::Parents) && !topics.contains(&Topic::OtherParent));
    untick(&mut form, Situation::NotOwnChild);
    assert_eq!(form.text(child, Key::OwnParent), "");
    let other = form.add(CardKind::Child, None);
    tick(&mut form, Situation::NotOwnChild, Vec::new());
    assert!(asks(&form, child, Key::ChildSituations), "of two, it is asked which");
    pick(&mut form, Situation::NotOwnChild, other, true);
    assert_eq!((form.text(child, Key::OwnParent), form.text(other, Key::OwnParent)), ("", "no"));
}

#[test]
fn nothing_is_asked_that_cannot_matter() {
    let mut form = form();
    let children = [form.add(CardKind::Child, None), form.add(CardKind::Child, None)];
    form.say(children[0], Key::OtherParent, "not_paying");
    assert!(!asks(&form, children[0], Key::ChildSupport), "who pays nothing pays no maintenance");
    form.say(children[0], Key::OtherParent, "paying");
    assert!(asks(&form, children[0], Key::ChildSupport) && asks(&form, children[0], Key::SupportFixed));

    tick(&mut form, Situation::ChildDisability, Vec::new());
    pick(&mut form, Situation::ChildDisability, children[1], true);
    assert!(!asks(&form, children[0], Key::ChildRate) && asks(&form, children[1], Key::ChildRate), "of one child only");

    tick(&mut form, Situation::AdultDisability, Vec::new());
    let restriction = |form: &FormState| asks(form, FormState::CLAIMANT, Key::EmploymentRestriction);
    for (rate, matters) in [("80", false), ("79", true), ("50", true), ("49", false), ("?", true)] {
        form.say(FormState::CLAIMANT, Key::AdultRate, rate);
        assert_eq!(restriction(&form), matters, "{rate}");
    }
}

#[test]
fn nothing_is_asked_that_does_not_exist_where_one_lives() {
    let mut form = form();
    let child = form.add(CardKind::Child, None);
    form.say(child, Key::OtherParent, "paying");
    form.say(child, Key::ChildBirth, "01/06/2026");
    form.say(child, Key::Custody, "shared");
    form.say(FormState::HOUSEHOLD, Key::Tenure, "tenant");
    form.say(FormState::CLAIMANT, Key::ParentalLeave, "full");
    form.say(FormState::CLAIMANT, Key::AdultBirth, "01/12/2004");
    let matters =
        |form: &FormState, card: Id, key: Key| form.card(card).is_some_and(|card| Look { form, card }.matters(key));
    let home = |form: &FormState, key| matters(form, FormState::HOUSEHOLD, key);
    let own = |form: &FormState, key| matters(form, FormState::CLAIMANT, key);
    // The landlord opens APL and the rent reduction on the mainland; the housing aid of Saint-Pierre-et-Miquelon is not known.
    let places = [
        ("59", true, true, true),
        ("971", false, true, true),
        ("978", false, true, true),
        ("976", false, true, false),
        ("975", false, false, true),
    ];
    let of_aid = [
        Key::Furnished,
        Key::FlatShare,
        Key::Room,
        Key::MovedIn,
        Key::MovedFromAided,
        Key::MovingCost,
        Key::Surface,
        Key::LandlordIsRelative,
        Key::ReviewAl,
    ];
    for (place, landlord, aid, national) in places {
        form.say(FormState::HOUSEHOLD, Key::Department, place);
        for key in [Key::Landlord, Key::Agreement] {
            assert_eq!(home(&form, key), landlord, "{place} {key:?}");
        }
        for key in of_aid {
            assert_eq!(home(&form, key), aid, "{place} {key:?}");
        }
        for situation in [Situation::HomeKind, Situation::RecentMove, Situation::HomeParticular] {
            assert_eq!(situation.is_possible(&form), aid, "{place} {situation:?}");
        }
        // Mayotte: no prime d’activité that is known, no benefit for parental leave, no RSA of the young, no family support.
        assert_eq!(home(&form, Key::ReviewPpa), national, "{place}");
        for key in [Key::QuartersWorked, Key::LeaveTaken, Key::PrepareIncreased, Key::HoursWorked] {
            assert_eq!(own(&form, key), national, "{place} {key:?}");
        }
        for key in [Key::SupportFixed, Key::SupportDue] {
            assert_eq!(matters(&form, child, key), national, "{place} {key:?}");
        }
    }
    form.say(FormState::HOUSEHOLD, Key::Tenure, "residence");
    form.say(FormState::HOUSEHOLD, Key::Department, "976");
    assert!(home(&form, Key::Landlord), "a home with common services may have an agreement overseas too");
}

#[test]
fn hours_of_work_are_asked_of_those_whom_they_open_the_rsa() {
    let mut form = form();
    let asked = |form: &FormState| asks(form, FormState::CLAIMANT, Key::HoursWorked);
    for (birth, matters) in [("01/12/2001", true), ("30/11/2001", false), ("30/11/2008", true), ("01/12/2008", false)] {
        form.say(FormState::CLAIMANT, Key::AdultBirth, birth);
        assert_eq!(asked(&form), matters, "{birth}");
    }
    form.say(FormState::CLAIMANT, Key::AdultBirth, "01/12/2004");
    form.say(FormState::CLAIMANT, Key::Activity, "student");
    assert!(!asked(&form));
    form.say(FormState::CLAIMANT, Key::Activity, "jobseeker");
    let child = form.add(CardKind::Child, None);
    form.say(child, Key::ChildBirth, "01/01/2025");
    assert!(!asked(&form), "a child opens it");
}

#[test]
fn a_parent_beside_a_sick_child_is_asked_for_the_days_and_which_child() {
    let mut form = form();
    let child = form.add(CardKind::Child, None);
    tick(&mut form, Situation::Presence, Vec::new());
    assert!(
        asks(&form, FormState::CLAIMANT, Key::PresenceDays) && !asks(&form, FormState::CLAIMANT, Key::PresenceCosts)
    );
    form.say(FormState::CLAIMANT, Key::PresenceDays, "22");
    assert!(asks(&form, FormState::CLAIMANT, Key::PresenceCosts));
    assert!(!asks(&form, FormState::CLAIMANT, Key::PresenceChild), "there is only one");
    form.add(CardKind::Child, None);
    assert!(asks(&form, FormState::CLAIMANT, Key::PresenceChild));
    form.say(child, Key::ChildRate, "80");
    assert!(!asks(&form, FormState::CLAIMANT, Key::PresenceChild), "one of them is ill");
}
