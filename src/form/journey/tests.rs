use std::collections::BTreeSet;

use super::*;
use droits_engine::calendar::Month;

fn form() -> FormState {
    FormState::new(Month::new(2026, 11))
}

fn earn(form: &mut FormState, kind: &str) {
    let spell = form.add(CardKind::Spell, Some(FormState::CLAIMANT));
    form.say(spell, Key::SpellKind, kind);
    form.say(spell, Key::Monthly, "1050");
}

#[test]
fn an_employed_tenant_alone_meets_at_most_ten_screens() {
    let mut form = form();
    form.say(FormState::CLAIMANT, Key::Activity, "employed");
    earn(&mut form, "wage");
    form.say(FormState::HOUSEHOLD, Key::Tenure, "tenant");
    let number = screens(&form).len();
    assert!(number <= 10, "{number} screens");
}

#[test]
fn a_lone_parent_of_three_one_disabled_one_shared_meets_at_most_twenty_five_screens() {
    let mut form = form();
    tick(&mut form, Situation::ChildDisability, Vec::new());
    for (i, birth) in ["05/05/2012", "14/06/2018", "10/02/2022"].into_iter().enumerate() {
        let child = form.add(CardKind::Child, None);
        form.say(child, Key::ChildBirth, birth);
        form.say(child, Key::OtherParent, "not_paying");
        if i == 0 {
            form.say(child, Key::Custody, "shared");
        }
        if i == 1 {
            pick(&mut form, Situation::ChildDisability, child, true);
            form.say(child, Key::ChildRate, "80");
        }
    }
    form.say(FormState::CLAIMANT, Key::Activity, "employed");
    earn(&mut form, "wage");
    form.say(FormState::HOUSEHOLD, Key::Tenure, "tenant");
    let number = screens(&form).len();
    assert!(number <= 18, "{number} screens");
}

#[test]
fn a_child_passed_unticked_is_not_asked_about_what_another_is_in() {
    let asked = |form: &FormState| -> Vec<bool> {
        let children: Vec<Id> = form.list(CardKind::Child, None).map(|card| card.id).collect();
        let of = |child: &Id| screen_of(form, Spot { card: *child, key: Key::ChildRate, month: None }).is_some();
        children.iter().map(of).collect()
    };
    let pass_next = |form: &mut FormState, number: usize| {
        let slug = format!("enfant-{number}");
        let screen = screens(form).into_iter().find(|screen| screen.slug == slug).expect("each child is met");
        pass(form, &screen);
    };
    let mut form = form();
    let children = [(); 3].map(|()| form.add(CardKind::Child, None));
    tick(&mut form, Situation::ChildDisability, Vec::new());
    assert_eq!(asked(&form), [true; 3], "any of them may be");
    pass_next(&mut form, 1);
    assert_eq!(asked(&form), [false, true, true]);
    pass_next(&mut form, 2);
    pass_next(&mut form, 3);
    assert_eq!(asked(&form), [false, false, true], "one of them is");
    pick(&mut form, Situation::ChildDisability, children[1], true);
    assert_eq!(asked(&form), [false, true, false]);
    // Ticked later, from the results: it is asked again which.
    untick(&mut form, Situation::ChildDisability);
    assert_eq!(asked(&form), [false; 3]);
    tick(&mut form, Situation::ChildDisability, Vec::new());
    assert_eq!(asked(&form), [true; 3]);
    // What is told of one stays his.
    form.say(children[0], Key::ChildRate, "80");
    for number in 1..=3 {
        pass_next(&mut form, number);
    }
    assert!(asked(&form)[0]);
}

#[test]
fn every_screen_has_an_address_of_its_own_and_at_most_three_questions() {
    let mut form = form();
    form.say(FormState::HOUSEHOLD, Key::Union, "married");
    form.say(FormState::HOUSEHOLD, Key::Pregnant, "yes");
    for _ in 0..3 {
        form.add(CardKind::Child, None);
    }
    for kind in ["wage", "unemployment", "wage"] {
        earn(&mut form, kind);
    }
    for situation in Situation::ALL {
        tick(&mut form, situation, Vec::new());
    }
    let screens = screens(&form);
    let slugs: BTreeSet<_> = screens.iter().map(|screen| &screen.slug).collect();
    let marks: BTreeSet<_> = screens.iter().map(|screen| &screen.mark).collect();
    assert_eq!((slugs.len(), marks.len()), (screens.len(), screens.len()));
    for screen in &screens {
        if let Show::Fields(keys) = &screen.show {
            assert!(keys.len() <= 3, "{}", screen.slug);
        }
    }
}

#[test]
fn a_situation_is_told_by_an_answer_that_was_given_elsewhere() {
    let mut form = form();
    let child = form.add(CardKind::Child, None);
    assert!(situations(&form).is_empty());
    form.say(child, Key::ChildRate, "0");
    form.say(FormState::CLAIMANT, Key::Nationality, "french");
    assert!(situations(&form).is_empty(), "what the format assumes tells nothing");
    form.say(child, Key::ChildRate, "80");
    form.say(FormState::CLAIMANT, Key::Nationality, "?");
    assert_eq!(situations(&form), BTreeSet::from([Situation::ChildDisability, Situation::Foreign]));
}

#[test]
fn a_situation_that_is_unticked_counts_no_more_and_comes_back_as_it_was() {
    let mut form = form();
    let child = form.add(CardKind::Child, None);
    tick(&mut form, Situation::ChildDisability, Vec::new());
    form.say(child, Key::ChildRate, "80");
    form.say(child, Key::AeehComplement, "2");
    let before = form.clone();
    let answers = untick(&mut form, Situation::ChildDisability);
    assert!(situations(&form).is_empty());
    tick(&mut form, Situation::ChildDisability, answers);
    assert_eq!(form, before);
}

#[test]
fn what_was_ticked_is_there_again_when_the_case_is_opened() {
    let mut form = form();
    form.add(CardKind::Child, None);
    for situation in [Situation::ChildDisability, Situation::Assets] {
        tick(&mut form, situation, Vec::new());
    }
    let opened = crate::form::open(&crate::form::saved(&form)).expect("it opens");
    assert_eq!(situations(&opened), situations(&form));
}
