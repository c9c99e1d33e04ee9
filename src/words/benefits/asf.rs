//! What is said of the family support allowance (*allocation de soutien familial*, ASF).

use droits_engine::benefits::asf::AsfLine;
use droits_engine::household::{Child, Household, OtherParent};

use super::ask::{Ask, Wait};
use super::card::Card;
use super::family::Family;
use super::papers;
use super::said::{always, only};
use super::shared;
use crate::facts::Fact;
use crate::facts::appeal;
use crate::facts::claims::{self, Form, css, form};
use crate::lang::{Text, text};

/// Family support allowance.
pub(super) const CARD: Card = Card {
    name: text("Allocation de soutien familial", "Allocation de soutien familial", "Family support allowance"),
    acronym: "ASF",
    asks: text("Demandez le soutien familial", "Demandez le soutien familial", "Claim the family support allowance"),
    family: Family::Children,
    opens: text(
        "Pour un enfant que l’autre parent n’aide pas, ou pas assez.",
        "L’autre parent n’aide pas assez.",
        "For a child whom the other parent does not support, or not enough.",
    ),
    opens_for: &[only(
        raises_others,
        text(
            "Pour un enfant que vous élevez et que ses parents n’aident pas, ou pas assez.",
            "Ses parents n’aident pas assez.",
            "For a child whom you raise and whose parents do not support it, or not enough.",
        ),
    )],
    reasons: &[],
    gist: &[(AsfLine::Child.line(), shared::BEFORE_CRDS)],
    lines: |found| found.of().map(line),
    to_confirm: &[],
    claim: &[&claims::BY_ACCOUNT],
    forms: &[always(FORM)],
    papers: Some(&[only(may_have_judgment, JUDGMENT), only(has_orphan, DEATH_RECORD), always(papers::BIRTH_RECORD)]),
    deadlines: &[
        only(may_be_unpaid, &FROM_CLAIM),
        only(is_not_unpaid, &claims::STARTS_MONTH_AFTER),
        always(&claims::TWO_YEARS),
    ],
    wait: |household| if may_be_unpaid(household) { Wait::MonthsLost(0) } else { Wait::TwoYears },
    ask: Ask::Caf,
    appeal: &appeal::FAMILY,
};

/// Whether a child is not of those who claim.
fn raises_others(household: &Household) -> bool {
    household.children.iter().any(|child| child.own_parent == false.into())
}

/// Whether the other parent of a child leaves the maintenance unpaid, as far as is known.
fn may_be_unpaid(household: &Household) -> bool {
    let unpaid = |child: &Child| matches!(child.other_parent.get(), Ok(OtherParent::NotPaying) | Err(_));
    household.children.iter().any(unpaid)
}

fn is_not_unpaid(household: &Household) -> bool {
    !may_be_unpaid(household)
}

/// Whether somebody may have fixed the maintenance of a child.
fn may_have_judgment(household: &Household) -> bool {
    let fixed =
        |child: &Child| matches!(child.other_parent.get(), Ok(OtherParent::NotPaying | OtherParent::Paying) | Err(_));
    household.children.iter().any(fixed)
}

fn has_orphan(household: &Household) -> bool {
    household.children.iter().any(|child| child.other_parent.get() == Ok(OtherParent::Deceased))
}

/// ASF.
static FROM_CLAIM: Fact = css(
    "R552-2",
    "LEGIARTI000036879202",
    text(
        "Quand l’autre parent ne paie pas, l’allocation est due à partir du mois qui suit la demande. Si un juge a fixé \
         la pension et qu’une procédure est engagée, elle peut remonter au plus à trois mois avant celui de la demande.",
        "L’autre parent ne paie pas ? Demandez vite. L’aide commence le mois d’après.",
        "When the other parent does not pay, it is due from the month after the claim. Where a judge fixed the \
         maintenance and recovery has begun, it may reach back three months before that of the claim at most.",
    ),
);

pub(crate) const FORM: Form = form(
    "12038",
    text("Demande d’allocation de soutien familial", "Demande d’ASF", "Claim for family support allowance"),
);

const JUDGMENT: Text = text(
    "Jugement ou accord qui fixe la pension alimentaire, s’il y en a un",
    "Papier du juge sur la pension",
    "Judgment or agreement fixing the maintenance, if there is one",
);

const DEATH_RECORD: Text =
    text("Acte de décès de l’autre parent", "Acte de décès de l’autre parent", "Death record of the other parent");

/// The sentence of a line.
pub(crate) const fn line(line: AsfLine) -> Text {
    match line {
        AsfLine::Rate => text(
            "Allocation entière pour {who} : {0} de la base des allocations familiales, soit {value}",
            "L’aide complète pour {who} est de {value}.",
            "Whole allowance for {who}: {0} of the base of family benefits, or {value}",
        ),
        AsfLine::Support => text(
            "Pension alimentaire retirée pour {who} : {value}",
            "On enlève la pension pour {who} : {value}.",
            "Maintenance taken off for {who}: {value}",
        ),
        AsfLine::Child => text("Pour {who}", "Pour {who}", "For {who}"),
    }
}

#[cfg(test)]
mod tests {
    use droits_engine::household::read;
    use droits_engine::outcome::Benefit;

    use super::*;
    use crate::next_steps::next_steps;

    fn household(other_parent: &str) -> Household {
        let text = format!(
            r#"{{"format":1,"month":"2026-11","residence":{{"department":"59"}},"union":"single",
            "adults":[{{"birth_date":"1990-01-01","activity":"employed"}}],
            "children":[{{"birth_date":"2020-01-01","other_parent":"{other_parent}"}}],
            "housing":{{"tenure":"tenant","rent":500}}}}"#
        );
        read(text.as_bytes()).expect("a plain household")
    }

    #[test]
    fn asf_asks_for_the_judgment_only_when_the_other_parent_lives() {
        let paying = next_steps(Benefit::Asf, &household("not_paying"));
        assert!(paying.papers.contains(&JUDGMENT));
        let orphan = next_steps(Benefit::Asf, &household("deceased"));
        assert_eq!((paying.wait, orphan.wait), (Wait::MonthsLost(0), Wait::TwoYears));
        assert!(!orphan.papers.contains(&JUDGMENT) && orphan.papers.contains(&DEATH_RECORD));
        assert_eq!(orphan.deadlines[0], &claims::STARTS_MONTH_AFTER);
    }
}
