//! How to claim a benefit: where, with which form, with which papers for this household, by when, whom to ask.
//!
//! Every sentence is a `Fact` of the benefit's card with its source; papers are plain texts of the same source. An answer
//! that is not known adds the paper that it might ask for, said as a condition.

use droits_engine::household::Household;
use droits_engine::outcome::Benefit;

pub use crate::benefits::ask::{Ask, Wait};
use crate::benefits::papers::first_file;
use crate::benefits::{self, said};
use crate::facts::Fact;
use crate::facts::claims::{self, Form};
use crate::lang::Text;

/// How to claim one benefit.
#[derive(Clone, Debug, PartialEq)]
pub struct NextSteps {
    /// Where and how, the first step first; never empty.
    pub claim: Vec<&'static Fact>,
    /// Forms with their numbers, for whoever claims on paper.
    pub forms: Vec<Form>,
    /// Papers to have at hand, for this household.
    pub papers: Vec<Text>,
    /// From when the right runs, and how far back it reaches.
    pub deadlines: Vec<&'static Fact>,
    /// What waiting costs.
    pub wait: Wait,
    /// Whom to ask.
    pub ask: Ask,
}

/// How this household claims this benefit.
pub fn next_steps(benefit: Benefit, household: &Household) -> NextSteps {
    let farms = said::farms(household);
    let mut claim = benefits::claim(benefit).to_vec();
    if farms {
        claim.push(&claims::MSA_INSTEAD);
    } else if let Some(fact) =
        household.residence.department.get().ok().and_then(|department| claims::instead(department.code()))
    {
        claim.push(fact);
    }
    let (papers, ask) = (benefits::papers_of(benefit), benefits::ask(benefit));
    let papers = papers.map(|own| said::to(household, own).chain(first_file(household)).collect());
    NextSteps {
        claim,
        forms: said::to(household, benefits::forms(benefit)).collect(),
        papers: papers.unwrap_or_default(),
        deadlines: said::to(household, benefits::deadlines(benefit)).collect(),
        wait: benefits::wait(benefit, household),
        ask: if farms && ask == Ask::Caf { Ask::Msa } else { ask },
    }
}

#[cfg(test)]
mod tests {
    use droits_engine::calendar::{Date, Month};
    use droits_engine::household::read;

    use super::*;

    fn household(more: &str) -> Household {
        let text = format!(
            r#"{{"format":1,"month":"2026-11","residence":{{"department":"59"}},"union":"single",
            "adults":[{{"birth_date":"1990-01-01","activity":"employed"{more}}}],
            "housing":{{"tenure":"tenant","rent":500}}}}"#
        );
        read(text.as_bytes()).expect("a plain household")
    }

    #[test]
    fn the_last_day_that_loses_nothing_ends_the_month_or_the_next_one() {
        let (november, family) = (Month::new(2026, 11), household(""));
        let last = |benefit| next_steps(benefit, &family).wait.last_day(november);
        assert_eq!(last(Benefit::Al), Some(Date::constant(2026, 11, 30)));
        assert_eq!(last(Benefit::Cmg), Some(Date::constant(2026, 12, 31)));
        assert_eq!((last(Benefit::Rsa), last(Benefit::Cf)), (None, None));
    }

    #[test]
    fn farming_leads_to_the_msa() {
        let farm = household(r#","income":[{"kind":"micro_farming","monthly":800}]"#);
        assert_eq!(next_steps(Benefit::Ppa, &farm).ask, Ask::Msa);
        assert!(next_steps(Benefit::Ppa, &farm).forms.contains(&claims::RSA_PPA_SELF_EMPLOYED));
        assert_eq!(next_steps(Benefit::Ppa, &household("")).ask, Ask::Caf);
    }
}
