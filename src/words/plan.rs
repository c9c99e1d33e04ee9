//! What a household has to do now: the claims of all that is due to it, put together, so that each thing is said once.

use droits_engine::assessment::Assessment;
use droits_engine::household::Household;
use droits_engine::outcome::{Benefit, Outcome};
use droits_engine::sort::sort_few;

use crate::benefits::papers::{PAPERS_LISTED, first_file};
use crate::facts::Fact;
use crate::facts::claims::{FORMS_CHANGE, Form, MSA_INSTEAD, instead};
use crate::lang::Text;
use crate::next_steps::{Ask, Wait, next_steps};

/// What to do, in order.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// For a household of the agricultural scheme, or of a place without a Caf: where every claim goes.
    pub instead: Option<&'static Fact>,
    /// Claims by the way in which they are made, those first for which waiting costs most.
    pub groups: Vec<Group>,
    /// Papers, those of a first file before those of one benefit.
    pub papers: Vec<Paper>,
    /// Whom to ask, without the questions that another line already answers.
    pub asks: Vec<Ask>,
    /// Every fact that the plan rests on, each once, for its source.
    pub facts: Vec<&'static Fact>,
}

/// Claims that are made in the same way.
#[derive(Clone, Debug, PartialEq)]
pub struct Group {
    /// Where and how.
    pub how: &'static Fact,
    /// What is claimed so.
    pub claims: Vec<Claim>,
}

/// One claim.
#[derive(Clone, Debug, PartialEq)]
pub struct Claim {
    /// The benefit.
    pub benefit: Benefit,
    /// What else there is to know of this claim.
    pub also: Vec<&'static Fact>,
    /// What waiting costs.
    pub wait: Wait,
    /// Its forms, for whoever claims on paper.
    pub forms: Vec<Form>,
}

/// A paper to have at hand.
#[derive(Clone, Debug, PartialEq)]
pub struct Paper {
    /// Its name.
    pub name: Text,
    /// What it is for; empty for a paper of every first file.
    pub of: Vec<Benefit>,
}

/// What this household has to do for what is due to it; nothing for what is `received` already.
pub fn plan(household: &Household, assessment: &Assessment, received: &[Benefit]) -> Plan {
    let mut plan = Plan::default();
    let due = (assessment.iter()).filter(|(benefit, outcome)| {
        matches!(outcome, Outcome::Due(due) if due.told.is_zero() || due.told < due.net) && !received.contains(benefit)
    });
    for (benefit, _) in due {
        let steps = next_steps(benefit, household);
        for fact in steps.claim.iter().chain(&steps.deadlines) {
            add(&mut plan.facts, fact);
        }
        add(&mut plan.asks, steps.ask);
        let mut also = steps.claim;
        let elsewhere = household.residence.department.get().ok().and_then(|department| instead(department.code()));
        for fact in [Some(&MSA_INSTEAD), elsewhere].into_iter().flatten() {
            if also.contains(&fact) {
                plan.instead = Some(fact);
                also.retain(|other| *other != fact);
            }
        }
        let Some((how, also)) = also.split_first() else { continue };
        let (how, also) = (*how, also.to_vec());
        let claim = Claim { benefit, also, wait: steps.wait, forms: steps.forms };
        match plan.groups.iter_mut().find(|group| group.how == how) {
            Some(group) => group.claims.push(claim),
            None => plan.groups.push(Group { how, claims: vec![claim] }),
        }
        for name in steps.papers {
            match plan.papers.iter_mut().find(|paper| paper.name == name) {
                Some(paper) => paper.of.push(benefit),
                None => plan.papers.push(Paper { name, of: vec![benefit] }),
            }
        }
    }
    let first = first_file(household);
    for paper in plan.papers.iter_mut().filter(|paper| first.contains(&paper.name)) {
        paper.of.clear();
    }
    sort_few(&mut plan.papers, |paper| !paper.of.is_empty());
    for group in &mut plan.groups {
        sort_few(&mut group.claims, |claim| urgency(claim.wait));
    }
    sort_few(&mut plan.groups, |group| group.claims.first().map_or(u8::MAX, |claim| urgency(claim.wait)));
    // The others answer for payments by the Caf too.
    if plan.asks.len() > 1 {
        plan.asks.retain(|ask| *ask != Ask::Caf);
    }
    if !plan.groups.is_empty() {
        plan.facts.extend([&FORMS_CHANGE, &PAPERS_LISTED]);
    }
    plan
}

/// The less, the more waiting costs.
const fn urgency(wait: Wait) -> u8 {
    match wait {
        Wait::DaysLost => 0,
        Wait::MonthsLost(0) => 1,
        Wait::MonthsLost(_) => 2,
        Wait::TwoYears => 3,
        Wait::Other => 4,
    }
}

fn add<T: PartialEq>(list: &mut Vec<T>, one: T) {
    if !list.contains(&one) {
        list.push(one);
    }
}

#[cfg(test)]
mod tests {
    use droits_engine::assess;
    use droits_engine::household::read;
    use droits_engine::trace::Trace;

    use super::*;

    fn plan_of(household: &str) -> Plan {
        let household = read(household.as_bytes()).expect("a plain household");
        plan(&household, &assess(&household, &mut Trace::silent()), &[])
    }

    const MOTHER: &str = r#"{"format":1,"month":"2026-11","residence":{"department":"59","apl_zone":2},"union":"single",
        "adults":[{"birth_date":"1990-01-01","activity":"employed","income":[{"kind":"wage","monthly":1100}]}],
        "children":[{"birth_date":"2018-01-01","other_parent":"not_paying"},{"birth_date":"2020-01-01","other_parent":"not_paying"}],
        "housing":{"tenure":"tenant","rent":500}}"#;

    #[test]
    fn each_paper_is_asked_once_and_says_what_it_is_for() {
        let plan = plan_of(MOTHER);
        let mut names: Vec<_> = plan.papers.iter().map(|paper| paper.name.fr).collect();
        let all = names.len();
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), all);
        assert!(plan.papers[0].of.is_empty(), "the papers of every file come first");
        let rent = plan.papers.iter().find(|paper| paper.name.fr.contains("loyer")).expect("a tenant has a lease");
        assert_eq!(rent.of, [Benefit::Al]);
    }

    #[test]
    fn what_is_lost_by_waiting_comes_first() {
        let plan = plan_of(MOTHER);
        let claims: Vec<_> = plan.groups.iter().flat_map(|group| &group.claims).collect();
        assert!(matches!(claims[0].wait, Wait::MonthsLost(_)), "{claims:?}");
        assert_eq!(claims.last().map(|claim| claim.benefit), Some(Benefit::Af));
        assert_eq!(plan.asks, [Ask::Caf]);
    }

    #[test]
    fn nothing_due_leaves_nothing_to_do() {
        let alone = r#"{"format":1,"month":"2026-11","residence":{"department":"59"},"union":"single",
            "adults":[{"birth_date":"1990-01-01","activity":"employed","income":[{"kind":"wage","monthly":4000}]}],
            "children":[],"housing":{"tenure":"owner"}}"#;
        assert_eq!(plan_of(alone), Plan::default());
    }
}
